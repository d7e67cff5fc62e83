"""On a dark ground, what is filled is drawn by its light, and what a line holds by that line."""

from pathlib import Path

import numpy as np
import pytest
from conftest import ROOT
from PIL import Image, ImageDraw
from skimage import data

from pusheen import convert
from pusheen.imaging.ramps import load_glyphs

Color = tuple[int, int, int] | str


def face(fill: Color, line: Color | None = None) -> Image.Image:
    picture = Image.new("RGBA", (300, 300))
    pen = ImageDraw.Draw(picture)
    pen.ellipse((10, 10, 290, 290), fill, line, 10)
    for x in (90, 190):
        pen.ellipse((x, 100, x + 25, 140), (40, 40, 40))
    return picture


def letter(ink: Color, paper: Color) -> Image.Image:
    picture = Image.new("RGB", (300, 300), paper)
    ImageDraw.Draw(picture).ellipse((40, 40, 260, 260), paper, ink, 50)
    return picture


def ink_of(picture: Image.Image, **knobs: str) -> str:
    said: list[str] = []
    convert(picture, width=40, ground="dark", explain=said.append, **knobs)
    return next((words for words in said if words.startswith("ink ")), "")


def weight(cells: str) -> float:
    characters, samples = load_glyphs()
    ink = dict(zip(characters, samples.sum(1).tolist(), strict=True))
    return sum(ink[c] for c in cells) / len(cells)


def test_a_bright_filled_face_is_drawn_by_its_light():
    assert ink_of(face((255, 200, 60))) == "ink light: its fills hold it on a dark ground"


def test_its_eyes_are_holes_there():
    rows = convert(face((255, 200, 60)), width=40, ground="dark").rows
    assert weight(rows[8][12:15]) * 2 < weight(rows[8][18:22])


def test_an_outlined_face_stays_a_line_drawing():
    picture = face((180, 170, 160), (60, 45, 40))
    assert ink_of(picture) == "ink dark: its outline holds it on a dark ground"
    rows = convert(picture, width=40, ground="dark").rows
    assert rows == convert(picture, width=40).rows


@pytest.mark.parametrize("ink", ["dark", "light"])
def test_an_ink_that_is_asked_for_is_taken(ink: str):
    picture = face((255, 200, 60))
    assert ink_of(picture, ink=ink) == ""
    asked = convert(picture, width=40, ground="dark", ink=ink).rows
    assert asked == convert(picture, width=40, ink=ink).rows


@pytest.mark.parametrize(("ink", "paper"), [("white", "black"), ("black", "white")])
def test_what_a_letter_encloses_is_not_ink(ink: str, paper: str):
    rows = convert(letter(ink, paper), width=40, ground="dark").rows
    middle = rows[len(rows) // 2]
    assert not middle[16:24].strip(" `.")
    assert weight(middle[2:6]) > 4 * weight(middle[16:24])


def test_a_flat_black_shape_is_shown():
    picture = Image.new("RGBA", (200, 200))
    ImageDraw.Draw(picture).ellipse((10, 10, 190, 190), "black")
    assert ink_of(picture) == "ink dark: what is drawn is dark on a dark ground"


def test_a_photo_is_drawn_by_its_light():
    assert ink_of(Image.fromarray(data.chelsea())) == "ink light: a photo on a dark ground"


def test_on_a_light_ground_there_is_nothing_to_choose():
    said: list[str] = []
    convert(face((255, 200, 60)), width=40, explain=said.append)
    assert not [words for words in said if words.startswith("ink ")]


def test_verbose_says_which_ink_and_why(pusheen, tmp_path: Path):
    face((255, 200, 60)).save(tmp_path / "face.png")
    done = pusheen("convert", "-v", "--background", "dark", tmp_path / "face.png")
    assert "face.png: ink light: its fills hold it on a dark ground\n" in done.stderr


def test_all_frames_of_a_clip_have_one_ink(pusheen, tmp_path: Path):
    frames = [face((255, 200, 60)), face((180, 170, 160), (60, 45, 40))]
    frames[0].save(tmp_path / "two.png", save_all=True, append_images=frames[1:], duration=100)
    words = ("--background", "dark", "--width", "30", "-o", tmp_path / "two.cast")
    done = pusheen("convert", "-v", tmp_path / "two.png", *words)
    assert done.stderr.count("ink ") == 1


def test_our_own_cats_are_line_drawings():
    picture = Image.open(ROOT / "images" / "loaf.png", formats=("PNG",))
    assert ink_of(picture) == "ink dark: its outline holds it on a dark ground"
    assert np.asarray(picture).any()
