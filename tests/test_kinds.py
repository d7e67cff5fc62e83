"""What kind of picture it is, and what follows from it."""

import io
import os
from pathlib import Path

import numpy as np
import pytest
from conftest import ROOT, complaints, draw
from PIL import Image
from skimage import data

from pusheen.imaging import frames, geometry
from pusheen.imaging.classify import recognise
from pusheen.imaging.frames import Frame

CATS = sorted((ROOT / "images").glob("*.png"))
PHOTOS = ("astronaut", "camera", "chelsea", "coffee", "rocket", "grass", "brick")


def cat_frame(path: Path) -> Frame:
    return geometry.crop(frames.load_frame(path))


@pytest.mark.parametrize("path", CATS, ids=[path.stem for path in CATS])
def test_each_of_our_cats_is_a_cartoon(path: Path):
    assert recognise(cat_frame(path)).name == "cartoon"


def test_a_cat_as_a_poor_jpeg_still_is_a_cartoon():
    picture = Image.open(ROOT / "images" / "loaf.png", formats=("PNG",))
    page = Image.new("RGBA", picture.size, "white")
    page.alpha_composite(picture)
    file = io.BytesIO()
    page.convert("RGB").save(file, "JPEG", quality=30)
    assert recognise(frames.load_frame(file.getvalue())).name == "cartoon"


@pytest.mark.parametrize("name", [name for name in PHOTOS if name != "rocket"])
def test_a_photo_is_a_photo(name: str):
    picture = Image.fromarray(getattr(data, name)()).convert("RGBA")
    kind = recognise(Frame(np.array(picture)))
    assert kind.name == "photo", kind.reason


def test_black_lines_on_white_are_line_art():
    frame = draw(".........", ".#######.", ".#.....#.", ".#.#.#.#.", ".#######.", scale=20)
    assert recognise(frame).name == "lineart"


def test_a_flat_shape_on_transparency_is_a_logo():
    frame = draw("  ###  ", " ##### ", "#######", " ##### ", "  ###  ", scale=20)
    assert recognise(frame).name == "logo"


@pytest.mark.parametrize("rows", [("#",), (" ",), ("# ", " #")])
def test_the_smallest_pictures_are_something(rows: tuple[str, ...]):
    assert recognise(draw(*rows)).name in ("lineart", "logo")


def test_verbose_says_what_was_chosen_and_why(pusheen):
    done = pusheen("convert", "-v", ROOT / "images" / "loaf.png")
    assert "loaf.png: background: as the picture's own transparency says\n" in done.stderr
    assert "loaf.png: preset cartoon: " in done.stderr


def test_a_preset_that_is_asked_for_is_not_chosen_again(pusheen):
    done = pusheen("convert", "-v", "--preset", "photo", ROOT / "images" / "loaf.png")
    assert "preset" not in done.stderr


def test_the_mask_is_printed_and_saved(pusheen, tmp_path: Path):
    picture, mask = tmp_path / "block.png", tmp_path / "mask.png"
    frame = draw(".........", ".........", "...###...", "...###...", ".........", ".........")
    big = frame.pixels.repeat(40, 0).repeat(20, 1)
    Image.fromarray(big).convert("RGB").save(picture)
    done = pusheen("convert", "--show-mask", "--save-mask", mask, "--width", "9", picture)
    rows = (".........", ".........", "...###...", "...###...", ".........", ".........")
    assert done.stdout.splitlines() == list(rows)
    saved = np.asarray(Image.open(mask, formats=("PNG",)).convert("L"))
    assert (saved > 127).sum() == 2 * 40 * 3 * 20


def test_a_mask_that_cannot_be_saved_is_one_line(pusheen, tmp_path: Path):
    words = ("convert", "--save-mask", tmp_path / "no" / "mask.png", ROOT / "images" / "loaf.png")
    done = pusheen(*words)
    assert (done.returncode, done.stdout) == (1, "")
    assert len(complaints(done.stderr).splitlines()) == 1


def test_a_mask_never_takes_the_place_of_what_is_no_file(pusheen, tmp_path: Path):
    os.mkfifo(tmp_path / "fifo")
    (tmp_path / "target.png").write_text("old")
    (tmp_path / "link.png").symlink_to("target.png")
    for name, status in (("fifo", 1), (".", 1), ("link.png", 0)):
        words = ("convert", "--force", "--save-mask", tmp_path / name, ROOT / "images" / "loaf.png")
        assert pusheen(*words).returncode == status
    assert (tmp_path / "fifo").is_fifo()
    assert (tmp_path / "link.png").is_symlink()
    assert (tmp_path / "target.png").read_bytes().startswith(b"\x89PNG")


def test_largest_leaves_a_caption_out(pusheen, tmp_path: Path):
    rows = ("            ", "  ########  ", "  ########  ", "            ", "  # # # #   ")
    Image.fromarray(draw(*rows, scale=30).pixels).save(tmp_path / "caption.png")
    whole = pusheen("convert", "--width", "24", tmp_path / "caption.png").stdout
    largest = pusheen("convert", "--width", "24", "--largest", tmp_path / "caption.png").stdout
    assert len(largest.splitlines()) < len(whole.splitlines())


def test_a_photo_is_drawn_by_its_light_on_a_dark_terminal_only(on_terminal, tmp_path: Path):
    Image.fromarray(data.chelsea()).save(tmp_path / "chelsea.png")
    words = ("convert", "--width", "40", "--color", "never", tmp_path / "chelsea.png")

    def art(*more: str, **environ: str) -> str:
        return on_terminal(*words, *more, **environ).partition("whole\n")[2]

    assert art() == art("--ink", "light")
    assert art(COLORFGBG="0;15") == art("--ink", "dark")


def test_a_cartoon_reads_the_same_on_dark_and_on_light(on_terminal):
    words = ("convert", "--width", "40", "--color", "never", ROOT / "images" / "loaf.png")
    assert on_terminal(*words) == on_terminal(*words, COLORFGBG="0;15")
