"""The subject told by a mask from anywhere."""

import io
from pathlib import Path

import numpy as np
import pytest
from conftest import complaints, draw
from PIL import Image

from pusheen import OptionError, Options, PictureError, convert, convert_frames
from pusheen.imaging.pipeline import cut_out
from pusheen.imaging.source import Source

LEFT = draw("##..", "##..").pixels[..., 0] == 0  # the left half of a picture
WHOLE = {"width": 8, "font_ratio": 1.0, "crop": False}


def noise(columns: int = 80, rows: int = 40) -> np.ndarray:
    """A picture in which no corners agree."""
    return np.random.default_rng(1).integers(0, 200, (rows, columns, 3), np.uint8)


def mask_of(picture: Source, mask: Source) -> list[str]:
    """Show what of a picture a mask lets stay, in four columns and two rows."""
    frame = cut_out(picture, Options(mask=mask, crop=False))
    alpha = Image.fromarray(np.ascontiguousarray(frame.pixels[..., 3])).resize((4, 2))
    return ["".join("#" if a > 127 else "." for a in row) for row in np.asarray(alpha)]


def grey(values: np.ndarray) -> Image.Image:
    return Image.fromarray((values * 255).astype(np.uint8))


def test_white_is_the_subject_and_black_is_not():
    assert mask_of(noise(), grey(LEFT)) == ["##..", "##.."]
    assert mask_of(noise(), grey(~LEFT)) == ["..##", "..##"]


def test_a_grey_of_the_mask_is_that_much_of_the_subject():
    frame = cut_out(noise(), Options(mask=np.full((5, 5), 77, np.uint8), crop=False))
    assert (frame.pixels[..., 3] == 77).all()
    assert (frame.pixels[..., :3] == noise()).all()


@pytest.mark.parametrize("color", ["white", "black", "#c06030"])
def test_a_mask_of_one_colour_is_told_by_its_alpha(color: str):
    mask = Image.new("RGBA", (4, 2), color)
    mask.putalpha(grey(LEFT))
    assert mask_of(noise(), mask) == ["##..", "##.."]


def test_a_mask_of_two_colours_is_told_by_them_and_its_alpha():
    mask = grey(LEFT).convert("RGBA")
    mask.putpixel((0, 0), (255, 255, 255, 0))
    assert mask_of(noise(), mask) == [".#..", "##.."]


def test_a_mask_that_is_all_white_or_all_black_keeps_all_or_nothing():
    said: list[str] = []
    assert mask_of(noise(), np.full((3, 3), 255, np.uint8)) == ["####", "####"]
    empty = convert(noise(), mask=np.zeros((3, 3), np.uint8), report=said.append, **WHOLE)
    assert (empty.text.split(), said) == ([], ["the given picture: nothing is visible in it"])


@pytest.mark.parametrize("size", [(1, 1), (4, 2), (3000, 2)])
def test_a_mask_may_have_any_size(size: tuple[int, int]):
    assert mask_of(noise(), Image.new("L", size, 255)) == ["####", "####"]


def test_the_mask_fits_the_picture_as_it_is_seen():
    """Upright, however the camera was held: the mask was made on a screen."""
    exif, file = Image.Exif(), io.BytesIO()
    exif[0x0112] = 6  # turned clockwise to be seen
    Image.fromarray(noise(40, 80)).save(file, "PNG", exif=exif)
    assert mask_of(file.getvalue(), grey(LEFT)) == ["##..", "##.."]
    file = io.BytesIO()
    grey(np.rot90(LEFT)).save(file, "PNG", exif=exif)  # and so is the mask
    assert mask_of(noise(), file.getvalue()) == ["##..", "##.."]


def test_what_is_transparent_already_stays_so():
    picture = Image.fromarray(noise()).convert("RGBA")
    picture.paste((0, 0, 0, 0), (0, 0, 80, 20))
    assert mask_of(picture, grey(LEFT)) == ["....", "##.."]


def test_a_clip_is_cut_by_the_mask_in_all_its_frames():
    file = io.BytesIO()
    frames = [Image.fromarray(noise()), Image.fromarray(255 - noise())]
    frames[0].save(file, "GIF", save_all=True, append_images=frames[1:], duration=50)
    arts = list(convert_frames(file.getvalue(), mask=grey(LEFT), **WHOLE))
    assert len(arts) == 2
    for art in arts:
        assert all(row[:4].strip() and not row[4:].strip() for row in art.rows)
    cropped = list(convert_frames(file.getvalue(), mask=grey(LEFT), width=8, font_ratio=1.0))
    assert [(art.columns, art.lines) for art in cropped] == [(8, 8), (8, 8)]


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    Image.fromarray(noise()).save(tmp_path / "photo.png")
    grey(LEFT).save(tmp_path / "mask.png")
    return tmp_path / "photo.png"


def test_the_mask_is_shown_and_saved_as_it_was_given(photo: Path, pusheen):
    words = ("--mask", photo.with_name("mask.png"), "--width", "4", "--font-ratio", "1")
    saved = photo.with_name("saved.png")
    done = pusheen("convert", photo, *words, "--show-mask", "--save-mask", saved, "-v")
    assert done.stdout == "##..\n##..\n"
    assert "background removed: as the mask says" in done.stderr
    again = pusheen("convert", photo, "--mask", saved, *words[2:], "--show-mask")
    assert again.stdout == done.stdout


@pytest.mark.parametrize("option", ["-o", "--save-mask"])
def test_the_mask_that_is_read_is_never_written_over(option: str, photo: Path, pusheen):
    mask = photo.with_name("mask.png")
    before = mask.read_bytes()
    done = pusheen("convert", photo, "--mask", mask, option, mask, "--force")
    assert (done.returncode, len(complaints(done.stderr).splitlines())) == (1, 1)
    assert mask.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n\0\0"])
def test_a_damaged_mask_is_one_line_that_names_it(content: bytes, photo: Path, pusheen):
    mask = photo.with_name("mask.png")
    mask.write_bytes(content)
    done = pusheen("convert", photo, "--mask", mask)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"pusheen: cannot read '{mask}': ")
    assert len(complaints(done.stderr).splitlines()) == 1
    with pytest.raises(PictureError, match="cannot read"):
        convert(photo, mask=content)


def test_a_mask_may_come_through_a_pipe(photo: Path, pusheen):
    words = ("--width", "4", "--font-ratio", "1", "--show-mask")
    mask = photo.with_name("mask.png").read_bytes()
    assert pusheen("convert", photo, "--mask", "-", *words, stdin=mask).stdout == "##..\n##..\n"


def test_a_mask_goes_with_no_other_way_to_find_the_subject():
    with pytest.raises(OptionError, match="mask says what stays"):
        Options(mask="mask.png", remove_background="on")
