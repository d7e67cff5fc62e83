"""Finer symbols: each picture becomes exactly these cells, and terminals show exactly those."""

import itertools
import os
import subprocess
import sys
import time
import unicodedata
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import pyte
import pytest
from conftest import ROOT, program
from PIL import Image

from pusheen import OptionError, Options, convert, paint
from pusheen.art import RGB, Art
from pusheen.imaging.blocks import best_patterns, find_drawn, map_blocks
from pusheen.imaging.dither import CHANNEL_WEIGHTS, diffuse, draw_dots
from pusheen.imaging.frames import Frame
from pusheen.imaging.geometry import Grid, resize
from pusheen.imaging.tone import FULL_INK
from pusheen.symbols import SYMBOLS

RED, BLUE, GREY, BLACK, WHITE = (200, 40, 40), (30, 60, 220), (128,) * 3, (0,) * 3, (255,) * 3
PAINTS = {"r": RED, "b": BLUE, "+": GREY, "#": BLACK, "o": WHITE}
DEPTHS = (16, 256, 1 << 24)
TWO_COLORS = [name for name, cut in SYMBOLS.items() if cut.solid]


def lay_out(symbols: str, *rows: str) -> Grid:
    """One letter a part of a cell: a colour of `PAINTS`, or a space for what is transparent."""
    cut = SYMBOLS[symbols]
    # 24 x 12 pixels a cell: three a sample, whatever it is cut into.
    pixels = np.array([[(*PAINTS.get(c, BLACK), 255 * (c != " ")) for c in row] for row in rows])
    large = pixels.astype(np.uint8).repeat(24 // cut.down, 0).repeat(12 // cut.across, 1)
    return resize(Frame(large), len(rows[0]) // cut.across, len(rows) // cut.down)


def every_pattern(symbols: str, drawn: str, rest: str) -> Grid:
    """Draw a line of cells, each with another pattern, a cell of the ``rest`` between them."""
    cut = SYMBOLS[symbols]
    rows = []
    for first in range(0, cut.parts, cut.across):
        bits = range(first, first + cut.across)
        cells = (
            "".join(drawn if pattern >> bit & 1 else rest for bit in bits)
            for pattern in range(2**cut.parts)
        )
        rows.append((rest * cut.across).join(cells))
    return lay_out(symbols, *rows)


# --- glyphs


@pytest.mark.parametrize("symbols", SYMBOLS)
def test_each_pattern_has_a_glyph_of_its_own(symbols: str):
    cut = SYMBOLS[symbols]
    assert len(cut.glyphs) == len(set(cut.glyphs)) == 2**cut.parts
    assert cut.glyphs[0] == " "


@pytest.mark.parametrize("pattern", range(64))
def test_sextants_are_named_for_their_parts(pattern: int):
    name = unicodedata.name(SYMBOLS["sextant"].glyphs[pattern])
    parts = "".join(str(i + 1) for i in range(6) if pattern >> i & 1)
    older = {"": "SPACE", "135": "LEFT HALF BLOCK", "246": "RIGHT HALF BLOCK"}
    assert name == older.get(parts, "FULL BLOCK" if pattern == 63 else f"BLOCK SEXTANT-{parts}")


@pytest.mark.parametrize("pattern", range(1, 256))
def test_braille_is_named_for_its_dots(pattern: int):
    numbers = 1, 4, 2, 5, 3, 6, 7, 8  # of the dots, row by row
    dots = "".join(str(n) for n in sorted(numbers[i] for i in range(8) if pattern >> i & 1))
    assert unicodedata.name(SYMBOLS["braille"].glyphs[pattern]) == f"BRAILLE PATTERN DOTS-{dots}"


def test_octants_are_those_of_unicode_16():
    glyphs = SYMBOLS["octant"].glyphs
    new = [g for g in glyphs if 0x1CD00 <= ord(g) < 0x1CE00]
    assert new == [chr(0x1CD00 + i) for i in range(230)]
    assert glyphs[0b100] == "\U0001cd00"  # block octant-3
    assert glyphs[0b110] == "\U0001cd01"  # block octant-23
    assert glyphs[0b1001] == "\U0001cd04"  # block octant-14
    assert glyphs[0b11111110] == "\U0001cde5"  # block octant-2345678
    assert [glyphs[p] for p in (0x05, 0x0F, 0x55, 0xF0, 0x5A, 0xFF)] == list("▘▀▌▄▞█")
    if unicodedata.unidata_version >= "16":
        for pattern, glyph in enumerate(glyphs):
            if glyph in new:
                parts = "".join(str(i + 1) for i in range(8) if pattern >> i & 1)
                assert unicodedata.name(glyph) == f"BLOCK OCTANT-{parts}"


# --- cells


@pytest.mark.parametrize("symbols", SYMBOLS)
def test_a_cell_covered_in_part_has_that_glyph_and_no_ground(symbols: str):
    art = map_blocks(every_pattern(symbols, "r", " "), symbols)
    assert art.rows[0][::2] == SYMBOLS[symbols].glyphs
    assert art.rows[0][1::2].strip() == ""
    assert art.colors is not None
    assert art.colors[0] == tuple(None if c == " " else RED for c in art.rows[0])
    full = SYMBOLS[symbols].glyphs[-1]
    for glyph, ground in zip(art.rows[0], art.grounds[0] if art.grounds else (), strict=False):
        assert ground == (RED if glyph == full else None)


@pytest.mark.parametrize("symbols", TWO_COLORS)
def test_a_cell_of_two_colors_has_their_glyph_and_both(symbols: str):
    art = map_blocks(every_pattern(symbols, "r", "b"), symbols)
    cut = SYMBOLS[symbols]
    assert art.colors and art.grounds
    for pattern, cell, color, ground in zip(
        range(2**cut.parts), art.rows[0][::2], art.colors[0][::2], art.grounds[0][::2], strict=True
    ):
        whole = pattern in (0, 2**cut.parts - 1)
        same = pattern & 1  # the first part is always on the glyph's side
        shown = 2**cut.parts - 1 if whole else pattern if same else 2**cut.parts - 1 - pattern
        assert cell == cut.glyphs[shown]
        assert is_near(color, RED if same else BLUE, symbols)
        assert is_near(ground, BLUE if same != whole else RED, symbols)


def is_near(color: RGB | None, wanted: RGB, symbols: str) -> bool:
    """Compare colours; a third of a cell cuts through samples, so it has some of the next one."""
    slack = 40 if symbols == "sextant" else 0
    return color is not None and all(
        abs(a - b) <= slack for a, b in zip(color, wanted, strict=True)
    )


@pytest.mark.parametrize("ink", ["dark", "light"])
@pytest.mark.parametrize("symbols", SYMBOLS)
def test_without_color_the_inked_parts_are_drawn(symbols: str, ink: str):
    grid = every_pattern(symbols, *("#o" if ink == "dark" else "o#"))
    art = map_blocks(grid, symbols, depth=0, ink=ink)
    assert art.rows[0][::2] == SYMBOLS[symbols].glyphs
    assert art.colors is None and art.grounds is None


def test_half_blocks_draw_a_picture():
    art = map_blocks(lay_out("half", " rb ", "rrbb", "rrbb", "    "), "half")
    assert art.rows == ("▄██▄", "▀▀▀▀")
    assert art.colors == (((RED, RED, BLUE, BLUE),) * 2)
    assert art.grounds == ((None, RED, BLUE, None), (None,) * 4)


def test_a_cell_of_one_color_is_a_full_block_that_leaves_no_gap():
    art = map_blocks(lay_out("quadrant", "rrbb", "rrbb"), "quadrant")
    assert (art.rows, art.colors, art.grounds) == (("██",), ((RED, BLUE),), ((RED, BLUE),))


def test_braille_has_the_color_of_its_dots():
    art = map_blocks(lay_out("braille", "##", "oo", "oo", "oo"), "braille")
    assert (art.rows, art.colors, art.grounds) == (("⠉",), ((BLACK,),), None)


@pytest.mark.parametrize("symbols", TWO_COLORS)
def test_the_cut_and_both_colors_have_the_least_error_of_all(symbols: str):
    parts = SYMBOLS[symbols].parts
    cells = np.random.default_rng(7).integers(0, 256, (60, parts, 3)).astype(np.int32)
    for cell, pattern in zip(cells, best_patterns(cells), strict=True):
        errors = {
            cut: error_of(cell, cut) for cut in range(1, 2**parts - 1)
        }  # with each side's mean, which no other colour beats
        assert pattern & 1
        assert errors[int(pattern)] <= min(errors.values()) + 1e-6


def error_of(cell: np.ndarray, pattern: int) -> float:
    """Square the distances of a cell's parts from the mean of their side, and add them up."""
    sides = np.array([pattern >> i & 1 for i in range(len(cell))], bool)
    return sum(
        float((((cell[side] - cell[side].mean(0)) ** 2) * CHANNEL_WEIGHTS).sum())
        for side in (sides, ~sides)
    )


# --- edges


@pytest.mark.parametrize("depth", [0, *DEPTHS])
@pytest.mark.parametrize("symbols", SYMBOLS)
def test_a_transparent_picture_is_blank(symbols: str, depth: int):
    cut = SYMBOLS[symbols]
    art = map_blocks(lay_out(symbols, *[" " * 3 * cut.across] * cut.down), symbols, depth=depth)
    assert art.rows == ("   ",)
    for plane in (art.colors, art.grounds):
        assert plane is None or not any(plane[0])


@pytest.mark.parametrize("dither", ["none", "ordered", "diffusion"])
@pytest.mark.parametrize("paint", "r#o+")
@pytest.mark.parametrize("depth", [0, 16, 1 << 24])
@pytest.mark.parametrize("symbols", SYMBOLS)
def test_a_silhouette_is_never_an_empty_page(symbols: str, depth: int, paint: str, dither: str):
    cut = SYMBOLS[symbols]
    gap = [" " * 5 * cut.across] * cut.down
    bar = ["".join(c * cut.across for c in f" {paint * 3} ")] * cut.down
    art = map_blocks(lay_out(symbols, *gap, *bar, *gap), symbols, depth=depth, dither=dither)
    assert art.rows[0].strip() == art.rows[2].strip() == ""
    assert art.rows[1][0] == art.rows[1][4] == " "
    assert len(art.rows[1].strip()) == 3


@pytest.mark.parametrize("symbols", SYMBOLS)
@pytest.mark.parametrize("depth", [0, 16, 1 << 24])
def test_the_smallest_picture_is_drawn(symbols: str, depth: int):
    file = Image.new("RGB", (1, 1), RED)
    frame = Frame(np.asarray(file.convert("RGBA")))
    art = map_blocks(resize(frame, 1, 1), symbols, depth=depth)
    assert (art.columns, art.lines) == (1, 1)
    if depth == 1 << 24:
        assert art.rows == (SYMBOLS[symbols].glyphs[-1],)
        assert art.colors == ((RED,),)


def test_a_stroke_thinner_than_a_part_is_drawn_once():
    cover = np.zeros((6, 8), np.int32)
    cover[:, 2] = 80  # a third of a part
    cover[:, 5:7] = 70  # on the border of two
    cover[0, 0] = 255
    drawn = find_drawn(cover)
    assert drawn[2:].tolist() == [[False, False, True, False, False, True, False, False]] * 4


def test_a_faint_edge_beside_a_fill_is_no_stroke():
    cover = np.array([[0, 60, 255, 255, 100, 0]], np.int32).repeat(4, 0)
    assert find_drawn(cover).tolist() == [[False, False, True, True, False, False]] * 4


def test_the_same_picture_gives_the_same_art_and_is_not_modified():
    file = Image.open(ROOT / "images" / "loaf.png", formats=("PNG",)).convert("RGBA")
    grid = resize(Frame(np.asarray(file)), 30, 12)
    before = grid.pixels.copy(), grid.coverage.copy()
    for symbols, depth, dither in itertools.product(SYMBOLS, (0, 16), ("none", "diffusion")):
        first = map_blocks(grid, symbols, depth=depth, dither=dither)
        assert first == map_blocks(grid, symbols, depth=depth, dither=dither)
    assert (grid.pixels == before[0]).all() and (grid.coverage == before[1]).all()


@pytest.mark.parametrize(
    "knob", [{"symbols": "dots"}, {"ink": "red"}, {"dither": "some"}, {"gamma": 0}]
)
def test_a_knob_out_of_range_is_refused(knob: dict[str, object]):
    with pytest.raises(OptionError):
        map_blocks(lay_out("half", "r", "r"), **knob)


@pytest.mark.parametrize(("knobs", "color"), [({"invert": True}, (55, 215, 215)), ({}, RED)])
def test_invert_draws_the_negative_of_a_color(knobs: dict[str, bool], color: RGB):
    assert map_blocks(lay_out("half", "r", "r"), **knobs).colors == ((color,),)


# --- dithering


@pytest.mark.parametrize("dither", ["ordered", "diffusion"])
@pytest.mark.parametrize("share", [0.0, 0.1, 0.25, 0.5, 0.8, 1.0])
def test_dots_are_as_dense_as_the_tone(dither: str, share: float):
    tone = np.full((64, 64), round(share * FULL_INK), np.int32)
    dots = draw_dots(tone, np.ones((64, 64), bool), dither)
    assert abs(dots.mean() - share) < 0.02


@pytest.mark.parametrize("shape", [(1, 1), (1, 9), (9, 1), (2, 2), (3, 7), (7, 3)])
def test_diffusion_goes_left_to_right_and_down(shape: tuple[int, int]):
    values = np.random.default_rng(3).integers(0, 256, (*shape, 1)).astype(np.int32)
    seen = np.random.default_rng(4).random(shape) > 0.2

    def choose(values: np.ndarray) -> np.ndarray:
        return (values > 127) * np.int32(255)

    assert diffuse(values, seen, choose).tolist() == diffuse_slowly(values, seen).tolist()


def diffuse_slowly(values: np.ndarray, seen: np.ndarray) -> np.ndarray:
    """Floyd and Steinberg, as the book has it."""
    work, (height, width, _) = values.copy(), values.shape
    result = np.zeros_like(values)
    for y, x in np.ndindex(height, width):
        if not seen[y, x]:
            continue
        result[y, x] = 255 if work[y, x] > 127 else 0
        error = work[y, x, 0] - result[y, x, 0]
        shares = [error * k >> 4 for k in (7, 3, 5)]
        places = (y, x + 1), (y + 1, x - 1), (y + 1, x), (y + 1, x + 1)
        for (i, j), share in zip(places, [*shares, error - sum(shares)], strict=True):
            if i < height and 0 <= j < width:
                work[i, j] += share
    return result


@pytest.mark.parametrize("dither", ["ordered", "diffusion"])
def test_half_blocks_in_sixteen_colors_mix_them(dither: str):
    grid = lay_out("half", *["+" * 24] * 24)
    grid.pixels[..., 0] = 158  # between two greys, and a little red
    grid.pixels[..., 1:] = 178
    art = map_blocks(grid, "half", depth=16, dither=dither)
    used = colors_of(art)
    assert len(used) > 1 and used <= set(paint.ANSI)
    assert not colors_of(map_blocks(grid, "half", depth=256, dither=dither)) <= set(paint.ANSI)


def colors_of(art: Art) -> set[RGB]:
    planes: Iterable[tuple[RGB | None, ...]] = (*(art.colors or ()), *(art.grounds or ()))
    return {color for line in planes for color in line if color}


# --- terminals


def scene() -> Grid:
    """Draw our own cat, with blank cells and more than two colours."""
    file = Image.open(ROOT / "images" / "unicorn.png", formats=("PNG",)).convert("RGBA")
    return resize(Frame(np.asarray(file)), 30, 13)


def read_back(text: str, columns: int, lines: int) -> list[list[tuple[str, str, str]]]:
    """Return character, colour and background of each cell of a terminal shown ``text``."""
    screen = pyte.Screen(columns, lines + 1)  # the text's last newline must not scroll it
    screen.set_mode(pyte.modes.LNM)
    pyte.Stream(screen).feed(text)
    buffer = screen.buffer
    return [
        [(buffer[y][x].data, buffer[y][x].fg, buffer[y][x].bg) for x in range(columns)]
        for y in range(lines)
    ]


def named(
    color: RGB | None, depth: int, *, behind: bool = False, among: Iterable[int] | None = None
) -> str:
    """Name a colour of that depth, one of those that may be, as pyte does."""
    if color is None:
        return "default"
    if depth == 1 << 24:
        return "{:02x}{:02x}{:02x}".format(*color)
    code = paint.nearest(color, depth, among)
    graphics = pyte.graphics
    if depth == 256:
        return graphics.FG_BG_256[code]
    if behind:
        return (graphics.BG | graphics.BG_AIXTERM)[40 + code if code < 8 else 92 + code]
    return (graphics.FG | graphics.FG_AIXTERM)[30 + code if code < 8 else 82 + code]


def intended(art: Art, depth: int) -> list[list[tuple[str, str, str]]]:
    """Return the cells that a terminal of that depth should show."""
    nothing = ((None,) * art.columns,) * art.lines
    show = paint.visible if art.grounds is None else tuple
    among = paint.ANYWHERE if art.grounds is None and depth == 16 else None
    return [
        [
            (
                glyph,
                named(show(c) if c else None, depth, among=among),
                named(g, depth, behind=True),
            )
            for glyph, c, g in zip(row, colors, grounds, strict=True)
        ]
        for row, colors, grounds in zip(
            art.rows, art.colors or nothing, art.grounds or nothing, strict=True
        )
    ]


def without_invisible(cells: list[list[tuple[str, str, str]]]) -> list[list[tuple[str, str, str]]]:
    """Forget the text colour of spaces."""
    return [[(c, "" if c == " " else fg, bg) for c, fg, bg in line] for line in cells]


@pytest.mark.parametrize("depth", DEPTHS)
@pytest.mark.parametrize("dither", ["none", "diffusion"])
@pytest.mark.parametrize("symbols", SYMBOLS)
def test_an_emulated_terminal_shows_the_cells_intended(symbols: str, depth: int, dither: str):
    art = map_blocks(scene(), symbols, depth=depth, dither=dither)
    assert len(colors_of(art)) > 2 and any(" " in row for row in art.rows)
    # One column and one line more than the art: nothing may bleed there.
    shown = read_back(paint.paint(art, depth), art.columns + 1, art.lines + 1)
    blank = (" ", "default", "default")
    wanted = [[*line, blank] for line in intended(art, depth)] + [[blank] * (art.columns + 1)]
    assert without_invisible(shown) == without_invisible(wanted)


@pytest.mark.parametrize("symbols", SYMBOLS)
def test_a_terminal_without_color_shows_the_glyphs_alone(symbols: str):
    art = map_blocks(scene(), symbols, depth=0)
    text = paint.paint(art, 0)
    assert "\x1b" not in text
    shown = read_back(text, art.columns, art.lines)
    assert ["".join(c for c, _, _ in line) for line in shown] == list(art.rows)


@pytest.mark.parametrize("symbols", ["half", "quadrant", "braille"])
def test_tmux_shows_the_cells_intended(symbols: str, tmp_path: Path):
    program("tmux")
    art = map_blocks(scene(), symbols)
    (tmp_path / "art").write_text(paint.paint(art, 1 << 24), encoding="utf-8")
    environ = {**os.environ, "LC_ALL": "C.UTF-8", "TERM": "xterm-256color"}
    environ.pop("TMUX", None)

    def tmux(*words: str) -> str:
        # A relative socket: the paths of sockets are short.
        command = ["tmux", "-u", "-f", os.devnull, "-S", "socket", *words]
        done = subprocess.run(
            command, cwd=tmp_path, env=environ, capture_output=True, check=True, timeout=30
        )
        return done.stdout.decode()

    wanted = without_invisible(intended(art, 1 << 24))
    tmux("new-session", "-d", "-x", "60", "-y", "24", "cat art; cat")
    try:
        until, shown = time.monotonic() + 20, None
        while shown != wanted and time.monotonic() < until:  # it shows what it has read so far
            captured = tmux("capture-pane", "-e", "-p", "-N")
            shown = without_invisible(read_back(captured, 60, 24))
            shown = [line[: art.columns] for line in shown[: art.lines]]
    finally:
        tmux("kill-server")
    assert shown == wanted


def test_cells_alike_share_an_escape_and_a_line_ends_reset():
    art = Art(
        (" ▀▀█ ", "  █  "),
        ((None, RED, RED, RED, None), (None, None, RED, None, None)),
        grounds=((None, BLUE, BLUE, None, None), (None,) * 5),
    )
    red, blue = "38;2;200;40;40", "48;2;30;60;220"
    assert paint.paint(art, 1 << 24) == (
        f" \x1b[{red};{blue}m▀▀\x1b[49m█\x1b[0m\n  \x1b[{red}m█\x1b[0m\n"
    )


def test_a_ground_is_seen_also_behind_a_blank():
    art = Art(("  ",), ((None, None),), grounds=((None, RED),))
    assert paint.paint(art, 16) == " \x1b[41m \x1b[0m\n"


@pytest.mark.parametrize("tone", "#o")
@pytest.mark.parametrize("symbols", TWO_COLORS)
def test_a_drawing_in_black_or_white_alone_shows_on_both(symbols: str, tone: str):
    cut = SYMBOLS[symbols]
    row = "".join(c * cut.across for c in f" {tone} ")
    art = map_blocks(lay_out(symbols, *[row] * cut.down), symbols)
    ((_, (_, shown, _), _),) = read_back(paint.paint(art, 1 << 24), 3, 1)
    light = paint.luminance(tuple(bytes.fromhex(shown)))
    assert (light + 0.05) / 0.05 > 1.9 and 1.05 / (light + 0.05) > 1.9


def test_a_black_and_white_picture_keeps_black_and_white():
    art = map_blocks(lay_out("half", "  oo", "##o#"), "half")
    assert "0;0;0" in paint.paint(art, 1 << 24) and "255;255;255" in paint.paint(art, 1 << 24)


# --- the program


@pytest.fixture
def cat(tmp_path: Path) -> Path:
    """Save a red disc on transparency."""
    y, x = np.ogrid[-1:1:200j, -1:1:200j]
    pixels = np.zeros((200, 200, 4), np.uint8)
    pixels[x * x + y * y < 1] = (*RED, 255)
    Image.fromarray(pixels).save(tmp_path / "cat.png")
    return tmp_path / "cat.png"


@pytest.mark.parametrize("symbols", SYMBOLS)
def test_the_program_prints_what_the_library_draws(pusheen, cat: Path, symbols: str):
    plain = pusheen("convert", "--symbols", symbols, "-w", "12", cat)
    art = convert(cat, Options(width=12, symbols=symbols, depth=0))
    assert (plain.stdout, plain.stderr) == (art.text, "")
    words = ("convert", "--symbols", symbols, "-w", "12", "--color", "always", cat)
    colored = pusheen(*words, TERM="xterm-direct")
    art = convert(cat, Options(width=12, symbols=symbols))
    assert colored.stdout == paint.paint(art, 1 << 24)


@pytest.mark.parametrize(
    ("encoding", "known"),
    [("ascii", set()), ("latin-1", set()), ("cp437", {"half"}), ("utf-8", set(SYMBOLS))],
)
@pytest.mark.parametrize("symbols", SYMBOLS)
def test_what_an_encoding_lacks_is_drawn_in_ascii(cat: Path, symbols: str, encoding: str, known):
    environ = {**os.environ, "PYTHONIOENCODING": encoding, "PYTHONUTF8": "0"}
    done = subprocess.run(
        [sys.executable, "-m", "pusheen", "convert", "--symbols", symbols, "-w", "12", str(cat)],
        env=environ,
        capture_output=True,
        check=True,
    )
    told = f"pusheen: this terminal's encoding cannot show {symbols}; drawing ascii\n"
    assert done.stderr.decode() == ("" if symbols in known else told)
    assert done.stdout.decode(encoding).isascii() != (symbols in known)
    assert b"?" not in done.stdout or symbols not in known


def test_a_photo_is_dithered_unless_asked_otherwise(tmp_path: Path):
    noise = np.random.default_rng(5).integers(60, 140, (60, 60, 3)).astype(np.uint8)
    Image.fromarray(noise).save(tmp_path / "noise.png")

    def rows(**knobs: str) -> tuple[str, ...]:
        options = Options(width=20, symbols="braille", remove_background="off", **knobs)
        return convert(tmp_path / "noise.png", options).rows

    assert rows() == rows(dither="diffusion") != rows(dither="none")
    assert rows() == rows(preset="photo") != rows(preset="cartoon")


def test_a_depth_that_is_none_is_refused():
    with pytest.raises(OptionError, match="depth must be 0, 16, 256 or 16777216, not 8"):
        Options(depth=8)
