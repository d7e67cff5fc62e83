"""Painted characters: the colours behind them, and those that show on what they are read on."""

import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageDraw

import pusheen
from pusheen import paint, terminal
from pusheen.art import RGB, Art
from pusheen.imaging import painting
from pusheen.imaging.geometry import Grid

FUR, LINE = (184, 170, 156), (70, 50, 40)
DARK: RGB = (30, 30, 30)
ESCAPE = re.compile(r"\x1b\[[0-9;]*m")


def cat(body: RGB = FUR, line: RGB = LINE, size: int = 256) -> Image.Image:
    """Draw a round body with an outline and two eyes, on nothing."""
    picture = Image.new("RGBA", (size, size))
    pen = ImageDraw.Draw(picture)
    pen.ellipse((8, 8, size - 8, size - 8), fill=body, outline=line, width=12)
    for x in (0.3, 0.6):
        pen.ellipse((x * size, size * 0.4, (x + 0.08) * size, size * 0.5), fill=line)
    return picture


def near(one: RGB | None, other: RGB, by: int = 12) -> bool:
    return one is not None and all(abs(a - b) <= by for a, b in zip(one, other, strict=True))


def contrast(one: RGB, other: RGB) -> float:
    return paint.contrast(paint.luminance(one), paint.luminance(other))


@pytest.mark.parametrize("knobs", [{}, {"symbols": "ramp"}, {"fg_only": True}, {"preset": "photo"}])
def test_the_text_is_the_same_in_every_depth(knobs: dict[str, object]):
    for ground in ("dark", "light"):
        arts = {
            depth: pusheen.convert(cat(), width=30, ground=ground, depth=depth, **knobs)
            for depth in (0, 16, 256, 1 << 24)
        }
        assert len({art.rows for art in arts.values()}) == 1
        for depth, art in arts.items():
            lines = ESCAPE.sub("", art.ansi(depth)).split("\n")
            assert [line.rstrip() for line in lines] == art.text.split("\n")


def test_the_body_is_painted_in_its_own_colour_and_the_outline_drawn_on_it():
    art = pusheen.convert(cat(), width=30, ground="dark", ground_color=DARK)
    assert art.grounds and art.colors
    grounds = [ground for line in art.grounds for ground in line]
    assert sum(near(ground, FUR, 6) for ground in grounds) > len(grounds) / 2
    inks = [ink for line in art.colors for ink in line if ink]
    assert min(map(paint.luminance, inks)) < paint.luminance(FUR) / 4


def test_from_afar_a_cell_is_as_light_as_the_picture_whatever_its_glyph():
    dice = np.random.default_rng(5)
    pixels = dice.integers(60, 190, (8, 4 * 40, 3)).astype(np.uint8)
    grid = Grid(pixels, np.full((8, 4 * 40), 255, np.uint8))
    glyphs = dice.integers(0, 120, (1, 40, 32)).astype(np.int32)
    inks, grounds = painting.paint_cells(grid, glyphs, np.zeros((1, 40), bool))
    share = glyphs.mean(2)[0, :, None] / 255
    linear = painting.LINEAR
    drawn = linear[np.array(inks[0])] * share + linear[np.array(grounds[0])] * (1 - share)
    wanted = linear[pixels].reshape(8, 40, 4, 3).mean((0, 2))
    assert abs(drawn - wanted).max() < painting.WHITE / 100


def test_a_cell_of_which_little_is_covered_keeps_the_terminals_own_ground():
    coverage = np.zeros((8, 12), np.uint8)
    coverage[:, :1], coverage[:, 4:7], coverage[:, 8:] = 255, 255, 255
    grid = Grid(np.full((8, 12, 3), 200, np.uint8), coverage)
    glyphs = np.full((1, 3, 32), 80, np.int32)
    inks, grounds = painting.paint_cells(grid, glyphs, np.zeros((1, 3), bool), ground=DARK)
    assert [ground is None for ground in grounds[0]] == [True, False, False]
    assert inks[0][0] == (200, 200, 200)


def test_a_letter_too_faint_for_what_is_covered_is_stronger_than_the_picture():
    coverage = np.zeros((8, 4), np.uint8)
    coverage[:, :1] = 255
    grid = Grid(np.full((8, 4, 3), 100, np.uint8), coverage)
    for ground, side in ((DARK, 1), ((255, 255, 255), -1)):
        for ink, stronger in ((20, True), (64, False)):
            glyphs = np.full((1, 1, 32), ink, np.int32)
            inks, _ = painting.paint_cells(grid, glyphs, np.zeros((1, 1), bool), ground=ground)
            assert inks[0][0]
            assert (side * (inks[0][0][0] - 100) > 20) == stronger


def test_on_a_flat_cell_the_letter_is_hardly_darker_than_what_is_behind_it():
    art = pusheen.convert(Image.new("RGB", (64, 64), FUR), width=8, remove_background="off")
    assert art.colors and art.grounds
    for ink, ground in zip(art.colors[1], art.grounds[1], strict=True):
        if ink and ground:
            assert 1.02 < contrast(ground, ink) < 1.2
            assert paint.luminance(ink) < paint.luminance(ground)


@pytest.mark.parametrize("symbols", ["ascii", "half", "octant"])
def test_what_is_translucent_is_blended_with_a_ground_that_is_known(symbols: str):
    shade = Image.new("RGBA", (64, 64), (255, 255, 255, 136))
    knobs = {"width": 8, "crop": False, "symbols": symbols}
    for color in ((0, 0, 0), (0, 0, 200)):
        art = pusheen.convert(shade, ground_color=color, **knobs)
        assert art.grounds
        wanted = tuple(255 * 136 // 255 + c * 119 // 255 for c in color)
        assert near(art.grounds[1][4], wanted, 10)
    art = pusheen.convert(shade, **knobs)
    assert art.grounds and near(art.grounds[1][4], (255, 255, 255), 10)


@pytest.mark.parametrize("symbols", ["ascii", "half", "quadrant", "sextant", "octant"])
@pytest.mark.parametrize(("body", "ground"), [((2, 2, 2), (0, 0, 0)), ((255,) * 3, (255,) * 3)])
def test_a_subject_as_dark_as_its_ground_keeps_an_outline(symbols: str, body: RGB, ground: RGB):
    eyes = (255, 220, 0) if body[0] < 9 else (0, 60, 200)
    side = "dark" if body[0] < 9 else "light"
    picture = cat(body, body)
    ImageDraw.Draw(picture).ellipse((90, 100, 120, 130), fill=eyes)
    art = pusheen.convert(picture, width=24, symbols=symbols, ground=side, ground_color=ground)
    assert art.grounds and art.colors
    for colors, grounds in zip(art.colors, art.grounds, strict=True):
        seen = [c for pair in zip(colors, grounds, strict=True) for c in pair if c]
        first = next(i for i, pair in enumerate(zip(colors, grounds, strict=True)) if any(pair))
        edge = [c for c in (colors[first], grounds[first]) if c]
        assert seen and max(contrast(c, ground) for c in edge) >= 1.49
    assert near(art.grounds[art.lines // 2][12], body, 6)


def test_near_black_is_lifted_as_a_neutral():
    for color in ((1, 3, 1), (3, 1, 1), (0, 2, 4), (2, 6, 2)):
        for shown in (paint.visible(color), paint.visible_on(color, DARK, least=3.0)):
            assert max(shown) - min(shown) < 14, (color, shown)


@pytest.mark.parametrize(("side", "ground"), [("dark", DARK), ("light", (253, 246, 227))])
def test_letters_alone_show_on_their_ground_and_are_fuller(side: str, ground: RGB):
    plain = pusheen.convert(cat(), width=30, ground=side, ground_color=ground)
    art = pusheen.convert(cat(), width=30, ground=side, ground_color=ground, fg_only=True)
    assert art.grounds is None and art.colors
    assert all(contrast(c, ground) >= 2.99 for line in art.colors for c in line if c)
    assert "".join(art.rows).count(" ") < "".join(plain.rows).count(" ")


@pytest.mark.parametrize("name", ["html", "svg", "ans", "cast", "json"])
def test_every_format_carries_the_grounds(name: str, tmp_path: Path, pusheen_: Callable[..., str]):
    cat().save(tmp_path / "cat.png")
    written = pusheen_("convert", tmp_path / "cat.png", "--width", "20", "-f", name)
    if name == "json":
        assert any(c for line in json.loads(written)["frames"][0]["grounds"] for c in line)
    elif name in ("ans", "cast"):
        assert "48;2;184;170;15" in written
    else:
        assert re.search(r'fill="#b8aa9[0-9a-f]"', written) or "#b8aa9" in written


@pytest.fixture
def pusheen_(pusheen: Callable[..., object]) -> Callable[..., str]:
    """Run the program, and return what it prints."""

    def run(*words: object) -> str:
        return pusheen(*map(str, words)).stdout

    return run


def test_the_program_takes_fg_only(tmp_path: Path, pusheen_: Callable[..., str]):
    cat().save(tmp_path / "cat.png")
    words = "convert", tmp_path / "cat.png", "--width", "20", "--color", "full"
    assert "48;2" in pusheen_(*words)
    alone = pusheen_(*words, "--fg-only")
    assert "38;2" in alone and "48;2" not in alone
    assert ESCAPE.sub("", alone) == pusheen_(*words[:-1], "never", "--fg-only")


def test_a_painted_blank_at_the_end_of_a_row_is_drawn_by_the_player():
    from pusheen.playback.screen import difference

    art = Art(("a  ",), (((9, 9, 9), None, None),), grounds=(((1, 2, 3), (1, 2, 3), None),))
    rows = paint.spell(art, terminal.TRUECOLOR, {})
    assert "48;2;1;2;3m" in difference([("   ", (None,) * 3)], rows)
    assert "a \x1b[0m" in difference([("   ", (None,) * 3)], rows)


def test_no_row_of_a_painted_picture_is_empty_though_nothing_is_in_it():
    art = Art(("a", " "), ((FUR,), (None,)), grounds=((FUR,), (None,)))
    assert paint.paint(art, 1 << 24).endswith("m\n\x1b[0m\n")
    assert paint.paint(replace(art, grounds=None), 1 << 24).endswith("m\n\n")
