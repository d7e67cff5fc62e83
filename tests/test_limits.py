"""What a stranger's file may cost: memory, time, and nothing that is left behind."""

import io
import os
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from conftest import LINUX, clean_environment
from PIL import Image

MB = 1 << 20


def run(*words: str | Path, cwd: Path) -> tuple[int, str, int]:
    """Run the program; return its status, what it said, and how much memory it took, in bytes."""
    process = subprocess.Popen(
        [sys.executable, "-m", "pusheen", *map(str, words)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        cwd=cwd,
        env=clean_environment(),
    )
    assert process.stderr is not None
    said = process.stderr.read().decode()
    _, status, usage = os.wait4(process.pid, 0)  # of the processes it waited for, too
    process.stderr.close()
    process.returncode = os.waitstatus_to_exitcode(status)
    return process.returncode, said, usage.ru_maxrss * (1024 if LINUX else 1)


def encoded(format_: str) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", (64, 64), "red").save(file, format_)
    return file.getvalue()


def png_of_holes(path: Path, kind: bytes, size: int) -> None:
    """Make a PNG with a chunk of so many bytes, none of which takes any room on the disk."""
    data = encoded("PNG")
    with open(path, "wb") as file:
        file.write(data[:33] + struct.pack(">I", size) + kind + b"key\0\0\0\0\0")
        file.truncate(33 + 8 + size)
        file.seek(0, os.SEEK_END)
        file.write(struct.pack(">I", zlib.crc32(b"")) + data[33:])


def webp_of_holes(path: Path, size: int) -> None:
    data = encoded("WEBP")
    with open(path, "wb") as file:
        file.write(data[:4] + struct.pack("<I", size - 8) + data[8:])
        file.truncate(size)


# Pictures: memory


@pytest.mark.parametrize("kind", [b"iTXt", b"zTXt", b"iCCP"])
def test_a_chunk_that_holds_less_than_it_claims_takes_no_more_memory(kind: bytes, tmp_path: Path):
    png_of_holes(tmp_path / "a.png", kind, 500 * MB)
    status, said, held = run("convert", "a.png", cwd=tmp_path)
    assert (status, said.count("\n")) == (1, 1)
    assert said.startswith("pusheen: cannot read 'a.png': it does not fit into memory")
    assert held < 1024 * MB


def test_a_webp_of_holes_takes_no_more_memory(tmp_path: Path):
    webp_of_holes(tmp_path / "a.webp", 510 * MB)
    status, said, held = run("convert", "a.webp", cwd=tmp_path)
    assert (status, said.count("\n")) == (1, 1)
    assert held < 1024 * MB


def test_a_worker_takes_no_more_memory(tmp_path: Path):
    png_of_holes(tmp_path / "0.png", b"iTXt", 500 * MB)
    for number in range(1, 5):
        (tmp_path / f"{number}.png").write_bytes(encoded("PNG"))
    status, said, held = run("convert", ".", "-o", "art", "-j", "1", cwd=tmp_path)
    assert (status, len(list((tmp_path / "art").iterdir()))) == (1, 4)
    assert "pusheen: cannot read './0.png': it does not fit into memory" in said
    assert held < 1024 * MB


@pytest.mark.parametrize("size", [600 * MB, 3000 * MB])
@pytest.mark.parametrize("command", ["convert", "play", "add"])
def test_a_file_that_is_too_large_is_not_read(command: str, size: int, tmp_path: Path):
    webp_of_holes(tmp_path / "a.webp", size)
    status, said, held = run(command, "./a.webp", cwd=tmp_path)
    told = "pusheen: cannot read './a.webp': it is larger than 512 MB"
    assert (status, said.startswith(told), said.count("\n")) == (1, True, 1)
    assert held < 200 * MB


def test_a_phone_picture_of_200_megapixels_is_drawn(tmp_path: Path):
    Image.new("L", (16320, 12240), 200).save(tmp_path / "a.jpg", quality=20)
    status, said, held = run("convert", "a.jpg", "--remove-background", "off", cwd=tmp_path)
    assert (status, said) == (0, "")
    assert held < 300 * MB


# Clips


@pytest.mark.parametrize("format_", ["GIF", "PNG"])
def test_a_clip_that_is_cut_says_so(format_: str, tmp_path: Path):
    shades = [Image.new("L", (8, 8), number % 200) for number in range(1200)]
    shades[0].save(tmp_path / "a", format_, save_all=True, append_images=shades[1:], duration=50)
    words = ("convert", "a", "-o", "a.cast", "-w", "8", "--remove-background", "off")
    status, said, _ = run(*words, cwd=tmp_path)
    assert status == 0
    assert said == "pusheen: 'a': it has 1200 frames, of which the first 1000 are taken\n"
