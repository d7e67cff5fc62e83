"""Readers that come as extras, and what is said where they are not installed."""

import base64
import io
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pillow_heif
import pytest
from conftest import LINUX, ROOT, clean_environment, program
from PIL import Image

from pusheen import PictureError, convert
from pusheen.imaging import extras
from pusheen.imaging.frames import load_frame
from pusheen.imaging.source import Limits

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" {}</svg>'
RED = SVG.format('width="20" height="10"><rect width="10" height="10" fill="#f00"/>').encode()


def png(size: tuple[int, int]) -> bytes:
    file = io.BytesIO()
    Image.new("RGB", size, (255, 0, 0)).save(file, "PNG")
    return file.getvalue()


def heif(size: tuple[int, int] = (64, 32)) -> bytes:
    file = io.BytesIO()
    pillow_heif.from_pillow(Image.new("RGB", size, (255, 0, 0))).save(file)
    return file.getvalue()


def test_an_svg_is_drawn_at_the_detail_that_is_asked_for():
    frame = load_frame(RED, detail=200)
    assert frame.pixels.shape == (100, 200, 4)
    assert frame.pixels[50, 50].tolist() == [255, 0, 0, 255]
    assert frame.pixels[50, 150, 3] == 0


@pytest.mark.parametrize("head", [b"\xef\xbb\xbf", b"\n  ", b"<?xml version='1.0'?><!-- cat -->"])
def test_an_svg_is_known_by_its_content(head: bytes, tmp_path: Path):
    (tmp_path / "cat.png").write_bytes(head.strip(b" \n") + RED)
    assert convert(tmp_path / "cat.png", width=10).columns == 10


@pytest.mark.parametrize("attribute", ["xlink:href", "href"])
@pytest.mark.parametrize("form", ["{path}", "file://{path}", "{name}", "http://127.0.0.1:9/x.png"])
def test_an_svg_that_refers_to_another_file_is_refused(attribute: str, form: str, tmp_path: Path):
    reference = form.format(path=tmp_path / "secret.png", name="secret.png")
    image = f'width="10" height="10"><image width="10" height="10" {attribute}="{reference}"/>'
    with pytest.raises(PictureError, match="it refers to other files, which are not read"):
        load_frame(SVG.format(image).encode())


@pytest.mark.parametrize("element", ["image", "feImage"])
@pytest.mark.parametrize("name", ["data:secret.png", "#secret.png", "data:/secret.png"])
def test_what_is_named_like_data_or_a_part_is_no_file_that_is_drawn(
    element: str, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    Path(name).parent.mkdir(exist_ok=True)
    Image.new("RGB", (8, 8), (0, 255, 0)).save(name, "PNG")
    drawn = f'<{element} width="9" height="9" href="{name}"/>'
    if element == "feImage":
        rect = '<rect width="9" height="9" filter="url(#f)"/>'
        drawn = f'<filter id="f">{drawn}</filter>{rect}'
    with pytest.raises(PictureError, match="it refers to other files, which are not read"):
        load_frame(SVG.format(f'width="9" height="9">{drawn}').encode())


@pytest.mark.skipif(not LINUX, reason="only Linux has strace")
def test_what_draws_an_svg_opens_no_file(tmp_path: Path):
    """Not even where a part has the name of a file, or where letters want a font."""
    Image.new("RGB", (8, 8), (0, 255, 0)).save(tmp_path / "#a", "PNG")
    image = '<image id="a" width="9" height="9" href="#a"/><text y="9">a</text>'
    svg = tmp_path / "cat.svg"
    svg.write_text(SVG.format(f'width="9" height="9">{image}<rect width="4" height="4"/>'))
    log = tmp_path / "log"
    command = [sys.executable, "-m", "pusheen", "convert", svg]
    trace = [program("strace"), "-ff", "-e", "trace=open,openat,openat2,socket", "-o", log]
    done = subprocess.run(
        [*map(str, trace), *map(str, command)],
        cwd=tmp_path,
        env=clean_environment(PYTHONPATH=str(ROOT)),
        capture_output=True,
    )
    assert (done.returncode, done.stderr) == (0, b"")
    logs = sorted(tmp_path.glob("log.*"), key=lambda path: int(path.suffix[1:]))
    drew = logs[-1].read_text()  # the last process: the fork
    assert len(logs) > 1
    assert '"#a"' in drew  # the renderer tries
    assert [line for line in drew.splitlines() if "+++" not in line and "= -1 E" not in line] == []


def test_an_svg_within_an_svg_reads_no_other_file(tmp_path: Path):
    Image.new("RGB", (8, 8), (0, 255, 0)).save(tmp_path / "secret.png")
    inner = f'width="10" height="10"><image width="9" height="9" href="{tmp_path}/secret.png"/>'
    data = base64.b64encode(SVG.format(inner).encode()).decode()
    image = f'<image width="9" height="9" href="data:image/svg+xml;base64,{data}"/>'
    outer = f'width="9" height="9">{image}'
    frame = load_frame(SVG.format(outer).encode())
    assert not frame.pixels.any()


def test_an_svg_may_hold_pictures_and_links():
    data = base64.b64encode(png((8, 8))).decode()
    image = f'<image width="9" height="9" href="data:image/png;base64,{data}"/>'
    link = f'width="9" height="9"><a href="https://example.org">{image}</a>'
    frame = load_frame(SVG.format(link).encode())
    assert frame.pixels[..., 0].all()


def test_an_svg_may_use_its_own_parts():
    defs = '<defs><rect id="a" width="9" height="9" fill="#f00"/></defs><use xlink:href="#a"/>'
    frame = load_frame(SVG.format(f'width="9" height="9">{defs}').encode())
    assert frame.pixels[..., 0].all()


@pytest.mark.parametrize("depth", [5_000, 100_000])
def test_an_svg_that_is_nested_too_deep_is_refused(depth: int):
    nested = SVG.format('width="9" height="9">' + "<g>" * depth + "</g>" * depth)
    with pytest.raises(PictureError, match="damaged"):
        load_frame(nested.encode())


def test_an_svg_that_takes_too_long_is_refused(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(extras, "SECONDS", 0.3)
    parts = "".join(
        f'<g id="a{i + 1}">' + f'<use xlink:href="#a{i}"/>' * 10 + "</g>" for i in range(5)
    )
    heavy = f'width="9" height="9"><defs><rect id="a0" width="9" height="9"/>{parts}</defs>'
    with pytest.raises(PictureError, match="takes too long"):
        load_frame(SVG.format(heavy + '<use xlink:href="#a5"/>').encode())
    with pytest.raises(ChildProcessError):  # nobody is left behind
        os.waitpid(-1, os.WNOHANG)


@pytest.mark.parametrize("data", [b"<svg", b"<html><svg></html>", RED[:-9]])
def test_a_damaged_svg_is_refused(data: bytes):
    with pytest.raises(PictureError, match="damaged"):
        load_frame(data)


def test_a_heif_picture_is_read():
    frame = load_frame(heif())
    assert frame.pixels.shape == (32, 64, 4)
    assert np.abs(frame.pixels[..., :3].astype(int) - (255, 0, 0)).max() < 12


def test_a_heif_picture_that_is_cut_short_is_refused():
    with pytest.raises(PictureError, match="cannot read"):
        load_frame(heif()[:200])


def test_a_heif_picture_that_is_too_large_is_refused():
    with pytest.raises(PictureError, match="too large"):
        load_frame(heif(), limits=Limits(pixels=64 * 31))


@pytest.mark.parametrize(
    ("module", "extra", "data"), [("resvg_py", "svg", RED), ("pillow_heif", "heif", heif())]
)
def test_a_missing_reader_is_named_in_a_hint(module: str, extra: str, data: bytes, tmp_path: Path):
    (tmp_path / "cat").write_bytes(data)
    script = f"import sys; sys.modules[{module!r}] = None; from pusheen.cli import main as cli; "
    done = subprocess.run(
        [sys.executable, "-c", script + "sys.exit(cli.run(['convert', 'cat']))"],
        capture_output=True,
        text=True,
        cwd=tmp_path,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "pusheen: cannot read 'cat': this format needs an extra reader "
        f"(hint: pip install 'pusheen[{extra}]', or save it as PNG or JPEG)\n"
    )
