"""Pixel art is known by its exact blocks, and keeps its pixels."""

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

import pusheen
from pusheen.errors import OptionError
from pusheen.imaging.classify import recognise
from pusheen.imaging.frames import Frame

PLUMBER = (
    "   rrrrr   ",
    "  rrrrrrrr ",
    "  bbbssbs  ",
    " bsbsssbsss",
    " bsbbsssbss",
    " bbssssbbb ",
    "   ssssss  ",
    "  rrurrur  ",
    " rrruuuurrr",
    " ssuyuuyuss",
    "  uuuuuuuu ",
    "  bbb  bbb ",
)
COLORS = {
    " ": (0, 0, 0, 0),
    "r": (228, 52, 52, 255),
    "b": (107, 66, 38, 255),
    "s": (255, 204, 153, 255),
    "u": (40, 70, 200, 255),
    "y": (255, 220, 0, 255),
}


def sprite(times: int = 1) -> Frame:
    pixels = np.array([[COLORS[c] for c in row] for row in PLUMBER], np.uint8)
    return Frame(pixels.repeat(times, 0).repeat(times, 1))


@pytest.mark.parametrize("times", [1, 2, 5, 32])
def test_a_sprite_is_pixel_art_however_enlarged(times: int):
    assert recognise(sprite(times)).name == "pixelart"


def test_a_sprite_that_was_smoothed_is_none():
    picture = Image.fromarray(sprite().pixels).resize((88, 96), Image.Resampling.BILINEAR)
    assert recognise(Frame(np.array(picture))).name != "pixelart"


def test_four_pixels_in_four_half_cells_are_exact(pusheen, tmp_path: Path):
    colors = ((255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 0))
    pixels = np.array([[colors[(x + y) % 4] for x in range(4)] for y in range(4)], np.uint8)
    Image.fromarray(pixels).save(tmp_path / "four.png")
    words = ("--symbols", "half", "--remove-background", "off", "--width", "4", "--color", "full")
    art = pusheen("convert", tmp_path / "four.png", *words, "-f", "json").stdout
    frame = pusheen_frame(art)
    seen = [[frame.colors[y // 2], frame.grounds[y // 2]][y % 2] for y in range(4)]
    assert seen == [tuple(colors[(x + y) % 4] for x in range(4)) for y in range(4)]


def pusheen_frame(text: str) -> pusheen.Art:
    return pusheen.from_json(text)[0]


@pytest.mark.parametrize(("width", "columns"), [(10, 10), (32, 30), (49, 40)])
def test_pixels_are_repeated_equally_often(width: int, columns: int):
    assert pusheen.convert(sprite().pixels, width=width, symbols="half").columns == columns


@pytest.mark.parametrize("times", [1, 5])
def test_a_sprite_is_drawn_in_its_own_colors_only(times: int):
    art = pusheen.convert(sprite(times).pixels, width=33, symbols="half")
    known = {color[:3] for color in COLORS.values()} | {None}
    assert {color for row in (*art.colors, *art.grounds) for color in row} <= known


def test_smooth_is_smooth_when_it_is_asked_for():
    art = pusheen.convert(sprite().pixels, width=40, symbols="half", scale_filter="smooth")
    assert art.columns == 40
    assert len({color for row in art.colors for color in row}) > len(COLORS)


def test_nearest_takes_the_pixels_of_any_picture_as_they_are():
    rows = np.arange(0, 250, 10, dtype=np.uint8)
    ramp = np.repeat(rows[None, :, None], 3, axis=2).repeat(20, 0)
    knobs = {"width": 60, "symbols": "half", "remove_background": "off"}
    art = pusheen.convert(ramp, scale_filter="nearest", **knobs)
    assert {color[0] for row in art.colors for color in row if color} <= set(rows.tolist())


def test_a_scale_filter_that_is_none_is_refused():
    with pytest.raises(OptionError, match="scale_filter must be auto, nearest or smooth"):
        pusheen.Options(scale_filter="cubic")  # type: ignore[arg-type]
