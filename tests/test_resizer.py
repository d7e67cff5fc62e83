"""Crop, fit and lay out on cells."""

import numpy as np
import pytest
from conftest import draw, mask_of
from hypothesis import given
from hypothesis import strategies as st

from pusheen.imaging import geometry


def test_crop_keeps_what_is_visible():
    frame = draw("    ", " #. ", "  # ", "    ")
    assert mask_of(geometry.crop(frame)) == ("##", ".#")


def test_crop_of_nothing_visible_keeps_the_frame():
    assert geometry.crop(draw("  ", "  ")).pixels.shape == (2, 2, 4)


def test_crop_leaves_out_a_faint_halo():
    frame = draw("   ", " # ", "   ")
    frame.pixels[0, 0] = (0, 0, 0, 8)
    assert mask_of(geometry.crop(frame)) == ("#",)


def test_crop_keeps_a_picture_that_is_all_faint():
    frame = draw("   ", "   ")
    frame.pixels[1, 1:, 3] = 5
    assert geometry.crop(frame).pixels.shape == (1, 2, 4)


@pytest.mark.parametrize(
    ("shape", "most", "fitted"),
    [
        ((100, 100), (80, None), (80, 40)),
        ((100, 100), (80, 20), (40, 20)),
        ((100, 200), (80, 100), (80, 20)),
        ((1, 1), (80, 24), (48, 24)),
        ((65000, 1), (60, 2000), (1, 2000)),
        ((1, 65000), (60, None), (60, 1)),
    ],
)
def test_the_picture_keeps_its_shape_within_the_maxima(shape, most, fitted):
    frame = geometry.Frame(np.zeros((*shape, 4), np.uint8))
    assert geometry.fit(frame, columns=most[0], lines=most[1]) == fitted


def test_square_cells_make_a_square_picture_square():
    assert geometry.fit(draw("#"), columns=30, font_ratio=1.0) == (30, 30)


def test_hidden_colors_do_not_bleed_in():
    frame = draw("# ", "# ", scale=8)
    frame.pixels[:, 8:, :3] = 255  # white, but transparent
    grid = geometry.resize(frame, 1, 1)
    assert grid.pixels.max() == 0
    assert grid.cover == pytest.approx(0.5, abs=0.002)


def test_the_margin_is_blank_cells():
    grid = geometry.resize(draw("#"), 2, 1, margin=1)
    assert (grid.columns, grid.lines) == (4, 3)
    assert grid.cover.tolist() == [[0] * 4, [0, 1, 1, 0], [0] * 4]


@given(
    *(st.integers(1, 65_535), st.integers(1, 65_535)),
    *(st.integers(1, 1000), st.none() | st.integers(1, 2000)),
    st.floats(0.1, 10),
)
def test_any_shape_has_a_cell_at_least_and_keeps_within_the_maxima(
    wide: int, high: int, columns: int, lines: int | None, ratio: float
):
    shape = np.broadcast_to(np.zeros((1, 1, 4), np.uint8), (high, wide, 4))  # which takes no room
    fitted = geometry.fit(geometry.Frame(shape), columns=columns, lines=lines, font_ratio=ratio)
    assert 1 <= fitted[0] <= columns
    assert 1 <= fitted[1] <= (lines or fitted[1])
