"""The mapper's promises, kept on pictures drawn in each test."""

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pusheen.errors import OptionError
from pusheen.imaging.frames import Frame
from pusheen.imaging.geometry import SAMPLES_ACROSS, SAMPLES_DOWN, Grid, resize
from pusheen.imaging.glyph_search import load_tables
from pusheen.imaging.mapper import Fill, map_characters
from pusheen.imaging.ramps import load_glyphs, load_ramp
from pusheen.imaging.tone import Ink
from pusheen.symbols import RAMPS

TONES = {"#": 0, "+": 128, "o": 255}  # sRGB of one drawn cell; "." is transparent


def draw(*lines: str) -> Grid:
    """One letter a cell: # black, + grey, o white, . transparent."""
    cells = np.array([[TONES.get(c, 0) for c in line] for line in lines], np.uint8)
    cover = np.array([[255 * (c != ".") for c in line] for line in lines], np.uint8)
    samples = np.ones((SAMPLES_DOWN, SAMPLES_ACROSS), np.uint8)
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
def test_one_colour_shows_its_silhouette(tone: str, ink: Ink) -> None:
    picture = (".....", ".###.", ".#.#.", ".###.", ".....")
    grid = draw(*(line.replace("#", tone) for line in picture))
    assert shape_of(map_characters(grid, "ramp", ink=ink).rows) == picture


def test_transparent_picture_is_all_spaces() -> None:
    art = map_characters(draw("...", "..."), "ramp")
    assert art.rows == ("   ", "   ")
    assert art.colors == ((None,) * 3,) * 2


def test_single_cell() -> None:
    assert map_characters(draw("#"), "ramp", ramp=" @").rows == ("@",)


@pytest.mark.parametrize("character", "\x1b\u202e\u034f\u3164\ufe0f\U000e0100\u0301\u0903猫")
def test_a_ramp_of_what_fills_no_cell_is_refused(character: str):
    with pytest.raises(OptionError, match="characters that fill one cell each"):
        load_ramp(f" {character}#")


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


# --- drawing with glyphs


def paint(columns: int, lines: int, *shapes: tuple[str, tuple[float, ...], int]) -> Grid:
    """Shapes in cells on transparency: (kind, box, grey 0-255)."""
    scale = 8
    size = columns * SAMPLES_ACROSS * scale, lines * SAMPLES_DOWN * scale
    image = Image.new("LA", size, (0, 0))
    for kind, box, grey in shapes:
        corners = [v * scale * (SAMPLES_ACROSS, SAMPLES_DOWN)[i % 2] for i, v in enumerate(box)]
        if kind == "line":
            ImageDraw.Draw(image).line(corners, (grey, 255), SAMPLES_ACROSS * scale // 8)
        else:
            getattr(ImageDraw.Draw(image), kind)(corners, (grey, 255))
    return resize(Frame(np.asarray(image.convert("RGBA"))), columns, lines)


def test_lines_are_drawn_with_the_glyphs_of_their_direction() -> None:
    upright = map_characters(paint(3, 3, ("line", (1.5, 0, 1.5, 3), 0))).rows
    assert upright == (" | ",) * 3
    falling = map_characters(paint(4, 2, ("line", (1, 0, 3, 2), 0))).rows
    assert falling == (" \\  ", "  \\ ")


def test_low_line_is_low_in_its_cell() -> None:
    assert map_characters(paint(5, 1, ("line", (1, 0.85, 4, 0.85), 0))).rows == (" ___ ",)


def test_outlined_shape_keeps_a_light_inside() -> None:
    ring = paint(24, 12, ("ellipse", (1, 1, 23, 11), 60), ("ellipse", (2.5, 1.7, 21.5, 10.3), 180))
    rows = map_characters(ring).rows
    assert not rows[5][6:18].strip(" .`'")
    assert rows[5][:4].strip() and rows[5][20:].strip()


def test_photo_in_light_ink_leaves_its_dark_parts_blank() -> None:
    steps = np.linspace(0, 255, 40 * SAMPLES_ACROSS).astype(np.uint8)
    rising = np.repeat(np.tile(steps, (10 * SAMPLES_DOWN, 1))[..., None], 3, axis=2)
    solid = np.full(rising.shape[:2], 255, np.uint8)
    light = "".join(map_characters(Grid(rising, solid), ink="light").rows)
    dark = "".join(map_characters(Grid(255 - rising, solid), ink="dark").rows)
    assert light.count(" ") > dark.count(" ")


def test_large_outlined_shape_is_blank_inside() -> None:
    ring = paint(72, 36, ("ellipse", (1, 1, 71, 35), 60), ("ellipse", (4, 2.5, 68, 33.5), 170))
    rows = map_characters(ring).rows
    assert not rows[17][10:62].strip()
    assert rows[17][:4].strip() and rows[17][68:].strip()


def test_eyes_stay_in_a_filled_face() -> None:
    eyes = ("ellipse", (6, 4, 9, 6), 0), ("ellipse", (15, 4, 18, 6), 0)
    rows = map_characters(paint(24, 12, ("ellipse", (1, 1, 23, 11), 170), *eyes)).rows
    characters, ink = load_glyphs()
    weight = {c: int(i.sum()) for c, i in zip(characters, ink, strict=True)}
    darkest = sorted(range(24), key=lambda x: -weight[rows[4][x]] - weight[rows[5][x]])[:4]
    assert {x // 12 for x in darkest} == {0, 1}
    assert all(6 <= x < 9 or 15 <= x < 18 for x in darkest)


def test_background_is_blank() -> None:
    rows = map_characters(paint(20, 10, ("rectangle", (6, 3, 14, 7), 90))).rows
    assert all(not row[:5].strip() and not row[15:].strip() for row in rows)
    assert not any(row.strip() for row in rows[:2] + rows[8:])


@pytest.mark.parametrize("ink", ["dark", "light"])
@pytest.mark.parametrize("grey", [0, 40, 128, 215, 255])
def test_one_colour_is_never_an_empty_page(grey: int, ink: Ink) -> None:
    rows = map_characters(paint(12, 6, ("ellipse", (1, 1, 11, 5), grey)), ink=ink).rows
    assert all(row[3:9].strip() for row in rows[1:5])


@pytest.mark.parametrize(("grey", "ink"), [(0, "light"), (255, "dark")])
def test_line_art_shows_in_either_ink(grey: int, ink: Ink) -> None:
    cross = paint(9, 5, ("line", (1, 1, 8, 4), grey), ("line", (8, 1, 1, 4), grey))
    assert sum(c != " " for row in map_characters(cross, ink=ink).rows for c in row) >= 9


def test_white_body_with_dark_eyes_shows_its_silhouette() -> None:
    eyes = ("ellipse", (6, 4, 8, 6), 0), ("ellipse", (16, 4, 18, 6), 0)
    rows = map_characters(paint(24, 12, ("ellipse", (1, 1, 23, 11), 255), *eyes)).rows
    assert sum(bool(row.strip()) for row in rows) >= 9


def test_negative_in_light_ink_is_the_positive_in_dark_ink() -> None:
    shape = ("rectangle", (1, 1, 11, 5), 100), ("ellipse", (3, 2, 9, 4), 200)
    grid = paint(12, 6, *shape)
    swapped = Grid((255 - grid.pixels) * (grid.coverage > 0)[..., None], grid.coverage)
    assert map_characters(grid, ink="dark").rows == map_characters(swapped, ink="light").rows
    assert map_characters(grid, ink="light").rows == map_characters(grid, invert=True).rows


def test_quiet_fill_is_one_character() -> None:
    grid = paint(20, 10, ("rectangle", (0, 0, 20, 10), 140))
    inside = {c for row in map_characters(grid, fill="quiet").rows[2:-2] for c in row[2:-2]}
    assert len(inside) == 1


@pytest.mark.parametrize("fill", ["textured", "quiet"])
def test_drawing_is_the_same_bytes_every_time(fill: Fill) -> None:
    grid = paint(24, 12, ("ellipse", (1, 1, 23, 11), 150), ("line", (4, 8, 20, 6), 0))
    first = map_characters(grid, fill=fill)
    load_tables.cache_clear()
    assert map_characters(grid, fill=fill) == first


def test_drawing_is_the_same_bytes_on_every_machine() -> None:
    grid = paint(13, 6, ("ellipse", (0, 0, 13, 6), 60), ("ellipse", (1.5, 1, 11.5, 5), 190))
    assert map_characters(grid).rows == (
        " __ggQQQgg__ ",
        "_gR\"'```'\"Rg_",
        "gE`       `]@",
        "Q[_       _j@",
        '"Qg_______gB"',
        ' `"PBQQQRP"` ',
    )


@pytest.mark.parametrize("symbols", ["ascii", "ramp"])
@pytest.mark.parametrize("lines", [("#",), (".",), ("o",), ("#" * 30,), ("#",) * 20])
def test_smallest_grids_have_their_size(lines: tuple[str, ...], symbols: str) -> None:
    art = map_characters(draw(*lines), symbols)
    assert (art.columns, art.lines) == (len(lines[0]), len(lines))


def test_transparent_picture_draws_nothing() -> None:
    assert map_characters(draw("...", "...")).rows == ("   ", "   ")


def test_opaque_white_picture_is_blank_in_dark_ink() -> None:
    assert map_characters(draw("ooo", "ooo")).rows == ("   ", "   ")


def test_grid_is_not_modified() -> None:
    grid = paint(12, 6, ("ellipse", (1, 1, 11, 5), 100))
    before = grid.pixels.copy(), grid.coverage.copy()
    map_characters(grid)
    assert (grid.pixels == before[0]).all() and (grid.coverage == before[1]).all()


def test_thin_line_art_keeps_its_whole_outline() -> None:
    ring = paint(30, 15, ("ellipse", (1, 1, 29, 14), 0), ("ellipse", (1.2, 1.1, 28.8, 13.9), 255))
    hollow = np.where(ring.pixels[..., 0] > 252, np.uint8(0), ring.coverage)
    rows = map_characters(Grid(ring.pixels, hollow)).rows
    assert all(len(row.strip()) > 3 for row in rows[1:14])
