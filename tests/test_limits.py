"""What a stranger's file may cost: memory, time, and nothing that is left behind."""

import io
import os
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from conftest import LINUX, clean_environment, complaints
from PIL import Image

MB = 1 << 20


# Runs a program, and says on its own behalf how much memory that took.
MEASURE = """
import resource, subprocess, sys
done = subprocess.run(sys.argv[1:])
print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
sys.exit(done.returncode)
"""
PUSHEEN = (sys.executable, "-m", "pusheen")


def run(*words: str | Path, cwd: Path) -> tuple[int, str, int]:
    """Run the program; return its status, what it said, and how much memory it took, in bytes."""
    script = ("sh", "-c", '"$@" > /dev/null', "sh", *PUSHEEN)
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, *script, *map(str, words)],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        cwd=cwd,
        env=clean_environment(),
    )
    return done.returncode, done.stderr, int(done.stdout) * (1024 if LINUX else 1)


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
    assert (status, len(list((tmp_path / "art").glob("*.txt")))) == (1, 4)
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


@pytest.mark.slow
@pytest.mark.parametrize("format_", ["GIF", "PNG"])
def test_a_clip_that_is_cut_says_so(format_: str, tmp_path: Path):
    shades = [Image.new("L", (8, 8), number % 200) for number in range(1200)]
    shades[0].save(tmp_path / "a", format_, save_all=True, append_images=shades[1:], duration=50)
    words = ("convert", "a", "-o", "a.cast", "-w", "8", "--remove-background", "off")
    status, said, _ = run(*words, cwd=tmp_path)
    assert status == 0
    assert said == "pusheen: 'a': it has 1200 frames, of which the first 1000 are taken\n"


# Texts


# Runs a program that has little memory, and much to read.
MUCH = """
import resource, subprocess, sys
resource.setrlimit(resource.RLIMIT_AS, (400 << 20, resource.RLIM_INFINITY))
much = f"for _ in range({sys.argv[2]}): print({sys.argv[1]!r} * 1000, end='')"
pipe = subprocess.Popen([sys.executable, "-c", much], stdout=subprocess.PIPE, stderr=-3)
sys.exit(subprocess.run(sys.argv[3:], stdin=pipe.stdout).returncode)
"""


def read_much(text: str, times: str, command: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", MUCH, text, times, *PUSHEEN, command],
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.parametrize("text", ["x", "\n", "\U0001f1e6", "\a", "\x1b[31m", "a\t"])
def test_a_text_without_an_end_is_told_in_one_line(text: str):
    done = read_much(text, "10**9", "say")
    assert (done.returncode, done.stdout) == (1, "")
    told = "pusheen: a text of more than 250000 characters is too long\n"
    assert (complaints(done.stderr), done.stderr.count("\n")) == (told, 1)


@pytest.mark.slow
@pytest.mark.skipif(not LINUX, reason="only Linux keeps a limit on memory")
@pytest.mark.parametrize("text", ["x", "\U0001f1e6", "\x1b[31m", "a\t", "x\b", "\r"])
def test_output_of_one_endless_line_goes_by_in_little_memory(text: str):
    done = read_much(text, "5000", "beside")
    assert (done.returncode, done.stderr) == (0, "")


def test_a_bubble_that_is_too_large_is_told_in_one_line(pusheen):
    done = pusheen("say", "--cat", "loaf", stdin=b"a\n" * 100_000 + b"b" * 30)
    told = "pusheen: a bubble of 34 columns by 100001 lines is too large\n"
    assert (done.returncode, done.stdout, complaints(done.stderr)) == (1, "", told)


def test_a_long_row_of_halves_of_flags_takes_no_longer_than_others(pusheen):
    began = os.times().children_user
    done = pusheen("say", stdin="\U0001f1e6".encode() * 200_000)
    assert (done.returncode, done.stderr) == (0, "")
    assert os.times().children_user - began < 3
