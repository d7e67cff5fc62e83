"""A flat area has one texture, and areas that differ have two."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pusheen import convert
from pusheen.imaging.fills import FILLS, load_fills

KEPT = {"width": 60, "preset": "cartoon", "remove_background": "off"}


def plate(*greys: int, grain: int = 0) -> Image.Image:
    """Draw bars side by side, each of one grey, on transparency."""
    picture = Image.new("LA", (120 * len(greys), 400))
    for number, grey in enumerate(greys):
        ImageDraw.Draw(picture).rectangle((120 * number, 0, 120 * number + 119, 399), (grey, 255))
    pixels = np.asarray(picture.convert("RGBA")).astype(np.int32)
    noise = np.random.default_rng(1).integers(-grain, grain + 1, pixels.shape[:2])
    pixels[..., :3] += noise[..., None]
    return Image.fromarray(np.clip(pixels, 0, 255).astype(np.uint8))


def inside(rows: tuple[str, ...], bar: int, bars: int) -> set[str]:
    """The characters of a bar, two cells from its edges."""
    wide = len(rows[0]) // bars
    return set("".join(row[bar * wide + 2 : bar * wide + wide - 2] for row in rows[2:-2]))


@pytest.mark.parametrize("ink", ["dark", "light"])
@pytest.mark.parametrize("grey", [0, 60, 120, 180, 240])
def test_a_flat_shape_has_one_character(grey: int, ink: str):
    assert len(inside(convert(plate(grey), width=30, ink=ink).rows, 0, 1)) == 1


@pytest.mark.parametrize("ink", ["dark", "light"])
def test_areas_that_differ_look_different(ink: str):
    rows = convert(
        plate(20, 130, 245), width=60, ink=ink, preset="cartoon", remove_background="off"
    ).rows
    bars = [inside(rows, bar, 3) for bar in range(3)]
    assert all(len(bar) == 1 for bar in bars)
    assert len(set.union(*bars)) == 3


def test_grain_does_not_break_a_flat_area():
    rows = convert(
        plate(40, 200, grain=2), width=60, preset="cartoon", remove_background="off"
    ).rows
    assert all(len(inside(rows, bar, 2)) == 1 for bar in range(2))


def test_textured_draws_with_many():
    steps = np.repeat(np.arange(0, 240, dtype=np.uint8)[None, :], 200, 0)
    picture = Image.fromarray(steps)
    knobs = {"width": 60, "remove_background": "off", "ink": "dark"}
    quiet, textured = (convert(picture, fill=fill, **knobs).rows for fill in ("quiet", "textured"))
    assert len(set("".join(textured))) > len(set("".join(quiet)))


def test_fills_rise_in_measured_ink():
    levels = load_fills()[1]
    assert len(levels) == len(FILLS)
    assert (np.diff(levels) > 0).all()
