"""From a picture to Art, whole."""

import io

import numpy as np
import pytest
from conftest import ROOT, draw
from PIL import Image

from pusheen import OptionError, Options, convert
from pusheen.imaging.drawing import MAX_CELLS, lay_out
from pusheen.imaging.frames import Frame
from pusheen.options import MAX_LINES

RING = ("         ", "  #####  ", " #.....# ", " #.#.#.# ", " #.....# ", "  #####  ", "         ")


def png(frame: Frame, color: tuple[int, int, int] | None = None) -> bytes:
    """Write a Frame as a PNG file, on a flat background unless None."""
    picture = Image.fromarray(frame.pixels)
    if color is not None:
        flat = Image.new("RGBA", picture.size, (*color, 255))
        flat.alpha_composite(picture)
        picture = flat.convert("RGB")
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


def rows(picture: bytes, **knobs: object) -> tuple[str, ...]:
    art = convert(picture, Options(**{"width": 20, **knobs}))
    return art.rows


@pytest.mark.parametrize("size", [(1, 1), (1, 50), (50, 1), (2, 3)])
@pytest.mark.parametrize("level", [0, 128, 255])
def test_the_smallest_pictures_are_drawn(size: tuple[int, int], level: int):
    file = io.BytesIO()
    Image.new("L", size, level).save(file, "PNG")
    drawn = rows(file.getvalue())
    assert len(drawn) >= 1
    assert {len(row) for row in drawn} == {len(drawn[0])}


def test_a_picture_of_one_color_is_kept_whole():
    told: list[str] = []
    file = io.BytesIO()
    Image.new("L", (60, 30), 90).save(file, "PNG")
    art = convert(file.getvalue(), Options(width=20), report=told.append)
    assert (art.columns, art.lines) == (20, 5)
    assert all(row.strip() for row in art.rows)


def test_a_picture_with_nothing_visible_is_blank_and_says_so():
    told: list[str] = []
    art = convert(png(draw("    ", "    ")), Options(width=4), report=told.append)
    assert art.text.strip() == ""
    assert told == ["the given bytes: nothing is visible in it"]


@pytest.mark.parametrize("invert", [False, True])
@pytest.mark.parametrize("color", ["#", "."])
@pytest.mark.parametrize("symbols", ["ascii", "ramp"])
def test_line_art_on_transparency_is_never_an_empty_canvas(color: str, invert: bool, symbols: str):
    lines = [row.replace(".", " ").replace("#", color) for row in RING]
    drawn = "".join(rows(png(draw(*lines, scale=20)), invert=invert, symbols=symbols))
    assert len(drawn.replace(" ", "")) > len(drawn) / 5


def test_a_white_cat_on_white_keeps_its_belly():
    frame = draw(*RING, scale=20)
    assert rows(png(frame, (255, 255, 255))) == rows(png(frame))


@pytest.mark.parametrize("level", range(256))
def test_each_flat_grey_behind_a_cat_is_removed(level: int):
    solid = ["".join("x" if c in "#." else " " for c in row) for row in RING]
    subject = (200, 30, 30) if abs(level - 80) > 40 else (250, 240, 60)
    pixels = np.array([[(*subject, 255) if c == "x" else (0,) * 4 for c in r] for r in solid])
    frame = Frame(pixels.astype(np.uint8).repeat(8, 0).repeat(8, 1))
    drawn = rows(png(frame, (level, level, level)), width=14)
    alone = rows(png(frame), width=14)
    assert [[c == " " for c in row] for row in drawn] == [[c == " " for c in row] for row in alone]


def test_a_cat_in_one_corner_is_not_taken_for_the_background():
    corner = draw("######   ", "######   ", "######   ", "         ", "         ", scale=20)
    drawn = rows(png(corner, (255, 255, 255)), width=12)
    assert all(" " not in row for row in drawn)


def test_a_crop_fills_the_width_and_no_crop_keeps_the_frame():
    small = draw("         ", "    #    ", "         ", scale=30)
    assert all(row.strip() for row in rows(png(small)))
    assert rows(png(small), crop=False, width=36)[0].strip() == ""


def test_the_margin_is_blank_and_within_the_width():
    drawn = rows(png(draw(*RING, scale=20)), margin=2)
    assert len(drawn[0]) == 20
    assert drawn[0].strip() == drawn[1].strip() == ""
    assert all(row.startswith("  ") for row in drawn)


def test_the_classic_preset_puts_a_cat_of_light_into_a_field_of_dots():
    file = png(draw(*(row.replace("#", ".") for row in RING), scale=20), (0, 0, 0))
    art = convert(file, Options(preset="classic", width=18, crop=False))
    assert art.rows == (
        "..................",
        "....@@@@@@@@@@....",
        "..@@@@@@@@@@@@@@..",
        "..@@@@@@@@@@@@@@..",
        "..@@@@@@@@@@@@@@..",
        "....@@@@@@@@@@....",
        "..................",
    )


@pytest.mark.parametrize("size", [(1, None), (6, None), (7, 2), (60, 1)])
def test_a_margin_leaves_the_picture_a_cell_and_keeps_to_the_maxima(size):
    width, height = size
    art = convert(png(draw(*RING)), width=width, height=height, margin=100)
    assert 1 <= art.columns <= width
    assert 1 <= art.lines <= (height or MAX_LINES)
    assert art.text.strip()


def test_what_would_have_more_cells_than_are_drawn_is_smaller_and_keeps_its_shape():
    grid = lay_out(draw("#"), Options(width=1000, height=2000, font_ratio=1.0))
    assert grid.columns == grid.lines
    assert 0.99 * MAX_CELLS < grid.columns * grid.lines <= MAX_CELLS


@pytest.mark.parametrize(
    ("knobs", "message"),
    [
        ({"width": 0}, "width must be 1-1000, not 0"),
        ({"width": 1001}, "width must be 1-1000, not 1001"),
        ({"height": 0}, "height must be 1-2000, not 0"),
        ({"font_ratio": 0.0}, "font_ratio must be 0.1-10, not 0.0"),
        ({"tolerance": -1}, "tolerance must be 0-100, not -1"),
        ({"gamma": float("nan")}, "gamma must be 0.1-10, not nan"),
        ({"width": True}, "width must be 1-1000, not True"),
        ({"crop": 1}, "crop must be true or false, not 1"),
        ({"ramp": "#"}, "ramp must be at least two characters, not '#'"),
        ({"ramp": ["#", "."]}, "ramp must be at least two characters, not ['#', '.']"),
        (
            {"remove_background": "maybe"},
            "remove_background must be auto, on, off or model, not 'maybe'",
        ),
    ],
)
def test_a_knob_out_of_its_range_is_named_with_range_and_value(knobs, message: str):
    with pytest.raises(OptionError) as error:
        Options(**knobs)
    assert str(error.value) == message


def test_our_own_cat_has_its_background_removed_on_any_page():
    frame = Image.open(ROOT / "images" / "loaf.png", formats=("PNG",))
    wanted = rows(png(Frame(np.array(frame.convert("RGBA")))), width=40)
    for color in ((255, 255, 255), (0, 0, 0), (40, 90, 200)):
        drawn = rows(png(Frame(np.array(frame.convert("RGBA"))), color), width=40)
        same = sum(
            (a == " ") == (b == " ")
            for row, other in zip(drawn, wanted, strict=True)
            for a, b in zip(row, other, strict=True)
        )
        assert same >= 0.98 * 40 * len(wanted), color
