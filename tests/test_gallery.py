"""The cats: each whole at each size, and one for every window."""

import re

import pytest
from conftest import ROOT

from pusheen import paint, terminal
from pusheen.catalog import gallery

CATS = gallery.cats()
NAMES = [cat.name for cat in CATS]
WIDTHS = sorted({columns for cat in CATS for columns, _ in cat.sizes})


def test_there_are_at_least_ten_cats_in_order():
    assert len(NAMES) >= 10
    assert sorted(NAMES) == NAMES


def test_every_cat_has_its_drawing_and_its_picture():
    assert sorted(path.stem for path in (ROOT / "images").glob("*.png")) == NAMES
    assert sorted(path.stem for path in (ROOT / "images" / "svg").iterdir()) == NAMES


def test_no_cat_is_named_like_a_command():
    from pusheen.cli.main import main

    assert not set(NAMES) & set(main.commands)


@pytest.mark.parametrize("cat", CATS, ids=NAMES)
def test_the_planes_of_a_cat_have_its_size_and_agree(cat: gallery.Cat):
    palette = set(cat.palette())
    for columns, lines in cat.sizes:
        text, inks, grounds = cat.read(columns)
        assert {len(plane) for plane in (text, inks, grounds)} == {lines}
        assert {len(row) for row in (*text, *inks, *grounds)} == {columns}
        assert set("".join(inks + grounds)) - {" "} <= palette
        for row, letters in zip(text, inks, strict=True):
            assert re.fullmatch(r"[ -~]+", row), row
            assert [c == " " for c in row] == [c == " " for c in letters]


@pytest.mark.parametrize("cat", CATS, ids=NAMES)
def test_a_cat_painted_is_its_art_painted(cat: gallery.Cat):
    for ground in (None, (0, 0, 0), (255, 255, 255)):
        for depth in (terminal.PLAIN, terminal.SIXTEEN, terminal.INDEXED, terminal.TRUECOLOR):
            art = cat.art(40, ground, painted=depth > terminal.SIXTEEN)
            assert cat.paint(40, depth, ground) == paint.paint(art, depth, ground)


@pytest.mark.parametrize("cat", CATS, ids=NAMES)
def test_a_cat_without_its_escapes_is_the_plain_cat(cat: gallery.Cat):
    for columns, _ in cat.sizes:
        plain = cat.paint(columns, terminal.PLAIN)
        for depth in (terminal.SIXTEEN, terminal.INDEXED, terminal.TRUECOLOR):
            shown = re.sub(r"\x1b\[[0-9;]*m", "", cat.paint(columns, depth))
            assert re.sub(" +\n", "\n", shown) == plain


@pytest.mark.parametrize("cat", CATS, ids=NAMES)
def test_a_cat_is_solid_but_for_sixteen_colors(cat: gallery.Cat):
    for columns, _ in cat.sizes:
        text, _, grounds = cat.read(columns)
        drawn, painted = (sum(map(len, "".join(rows).split())) for rows in (text, grounds))
        assert painted > 0.6 * drawn  # the rest are the letters along its rim
        assert "[4" not in cat.paint(columns, terminal.SIXTEEN)
        for depth, code in ((terminal.INDEXED, "48;5;"), (terminal.TRUECOLOR, "48;2;")):
            assert code in cat.paint(columns, depth)


@pytest.mark.parametrize("cat", CATS, ids=NAMES)
def test_a_cat_fits_every_window_and_leaves_room_for_the_prompt(cat: gallery.Cat):
    for columns in (10, 12, 13, 24, 40, 79, 80, 119, 120, 250):
        for lines in (3, 4, 6, 10, 24, 50, 80):
            room = gallery.room((columns, lines))
            rows = gallery.draw(cat, terminal.PLAIN, *room).splitlines()
            assert max(map(len, rows)) <= columns
            assert len(rows) <= max(1, lines - 2)


def test_a_window_too_small_for_a_picture_shows_the_smallest_cat():
    assert gallery.draw(CATS[0], terminal.PLAIN, 11, 40) == gallery.TINY + "\n"
    assert gallery.draw(CATS[0], terminal.PLAIN, 80, 3) == gallery.TINY + "\n"
    assert gallery.draw(None, terminal.PLAIN, 3, 1) == "(=^\n"


def test_the_colors_of_the_cats_show_on_black_and_on_white():
    for ink, color in CATS[0].palette().items():
        light = paint.luminance(color)
        on_black, on_white = (light + 0.05) / 0.05, 1.05 / (light + 0.05)
        wanted = 3.0 if ink in gallery.OUTLINES else 1.5
        assert min(on_black, on_white) >= wanted, ink
