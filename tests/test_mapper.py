"""The mapper's promises, kept on pictures drawn in each test."""

import numpy as np
import pytest

from pusheen.errors import OptionError
from pusheen.mapper import RAMPS, load_glyphs, load_ramp, map_characters
from pusheen.resizer import SAMPLES_ACROSS, SAMPLES_DOWN, Grid

TONES = {"#": 0.0, "+": 0.5, "o": 1.0}  # sRGB of one drawn cell; "." is transparent


def draw(*lines: str) -> Grid:
    """One letter a cell: # black, + grey, o white, . transparent."""
    cells = np.array([[TONES.get(c, 0.0) for c in line] for line in lines], np.float32)
    cover = np.array([[c != "." for c in line] for line in lines], np.float32)
    samples = np.ones((SAMPLES_DOWN, SAMPLES_ACROSS), np.float32)
    pixels = np.repeat(np.kron(cells, samples)[..., None], 3, axis=2)
    return Grid(pixels, np.kron(cover, samples))


def shape_of(rows: tuple[str, ...]) -> tuple[str, ...]:
    """Any ink becomes #."""
    return tuple("".join("." if c == " " else "#" for c in row) for row in rows)


@pytest.mark.parametrize("ramp", RAMPS)
def test_ramp_rises_in_measured_ink(ramp: str) -> None:
    characters, levels = load_ramp(ramp)
    glyphs, ink = load_glyphs()
    measured = [int(ink[glyphs.index(c)].sum()) for c in characters]
    assert measured == sorted(measured)
    assert levels[0] == 0 and (np.diff(levels) >= 0).all()
    assert sorted(characters) == sorted(RAMPS[ramp])


def test_ramp_draws_darker_cells_with_more_ink() -> None:
    art = map_characters(draw("ooooo", "+++++", "#####"), "ramp", ramp=" .:#", gamma=0.5)
    assert art.rows == ("     ", ".....", "#####")


def test_ramp_in_light_ink_draws_what_is_light() -> None:
    art = map_characters(draw("#####", "ooooo"), "ramp", ramp=" #", ink="light")
    assert art.rows == ("     ", "#####")


def test_invert_leaves_the_background_blank() -> None:
    art = map_characters(draw(".....", ".#o#.", "....."), "ramp", ramp=".#", invert=True)
    assert art.rows == ("     ", " .#. ", "     ")


def test_gamma_above_one_takes_ink_away() -> None:
    grey = draw("+++###ooo")
    heavy, light = (map_characters(grey, "ramp", gamma=g).rows[0] for g in (0.5, 3.0))
    order = load_ramp("seed")[0].index
    assert all(order(a) > order(b) for a, b in zip(heavy[:3], light[:3], strict=True))


@pytest.mark.parametrize("ink", ["dark", "light"])
@pytest.mark.parametrize("tone", "#o+")
def test_one_colour_shows_its_silhouette(tone: str, ink: str) -> None:
    picture = (".....", ".###.", ".#.#.", ".###.", ".....")
    grid = draw(*(line.replace("#", tone) for line in picture))
    assert shape_of(map_characters(grid, "ramp", ink=ink).rows) == picture  # type: ignore[arg-type]


def test_transparent_picture_is_all_spaces() -> None:
    art = map_characters(draw("...", "..."), "ramp")
    assert art.rows == ("   ", "   ")
    assert art.colors == ((None,) * 3,) * 2


def test_single_cell() -> None:
    assert map_characters(draw("#"), "ramp", ramp=" @").rows == ("@",)


def test_colors_are_the_mean_under_coverage() -> None:
    grid = draw("#o.")
    grid.coverage[:, 4:6] = 0  # half the white cell is cut away: the rest stays white
    grid.pixels[:, 4:6] = 0
    art = map_characters(grid, "ramp", ramp=".#")
    assert art.colors == (((0, 0, 0), (255, 255, 255), None),)


def test_same_picture_gives_the_same_bytes() -> None:
    grid = draw("..#++o..", ".#+oo+#.", "..####..")
    assert map_characters(grid, "ramp") == map_characters(grid, "ramp")


@pytest.mark.parametrize(
    "knob",
    [
        {"ramp": "#"},
        {"ramp": " 猫"},
        {"ramp": " \n"},
        {"gamma": 0},
        {"ink": "red"},
        {"symbols": "x"},
    ],
)
def test_knob_out_of_range_is_refused(knob: dict[str, object]) -> None:
    with pytest.raises(OptionError):
        map_characters(draw("#"), **{"symbols": "ramp", **knob})  # type: ignore[arg-type]
