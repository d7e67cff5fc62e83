"""Cats in cells cut finer: in every set of symbols, at every size."""

import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import ROOT
from PIL import Image
from test_background_color import GROUNDS, as_shown, contrast

import pusheen
from pusheen import terminal
from pusheen.art import RGB
from pusheen.catalog import cells, gallery
from pusheen.errors import OptionError
from pusheen.symbols import CATS, FINE, SYMBOLS

CATS_OF_OURS = gallery.cats(hidden=True)
LOAF = ROOT / "images" / "loaf.png"


@pytest.mark.parametrize("cat", CATS_OF_OURS, ids=lambda cat: cat.name)
def test_a_cat_has_its_size_in_every_set_at_every_width(cat: gallery.Cat):
    for symbols in FINE:
        glyphs = {*SYMBOLS[symbols].glyphs}
        for columns, lines in cat.sizes:
            text, inks, grounds = cat.read(columns, symbols)
            assert {len(plane) for plane in (text, inks, grounds)} == {lines}
            assert {len(row) for row in (*text, *inks, *grounds)} == {columns}
            assert glyphs.issuperset("".join(text))


@pytest.mark.parametrize("symbols", FINE)
def test_what_is_drawn_is_the_same_with_and_without_colour(symbols: str):
    """But where two fills meet, and where one is dark: those are drawn as a pen would."""
    for cat in CATS_OF_OURS:
        for columns in (16, 40):
            planes = cat.read(columns, symbols)
            plain, _, _ = cat.read(columns, symbols, painted=False)
            for rows in zip(plain, *planes, strict=True):
                for alone, glyph, ink, ground in zip(*rows, strict=True):
                    if ground == " " or (ink in cells.LINES and ground not in cells.DARK):
                        assert alone == glyph


@pytest.mark.parametrize("ground", GROUNDS)
def test_outline_and_face_show_on_what_they_stand_on(ground: RGB):
    drawn = set()
    for cat in CATS_OF_OURS:
        for symbols in FINE:
            art = cat.art(24, ground, symbols=symbols)
            assert art.colors and art.grounds
            planes = *cat.read(24, symbols)[1:], art.colors, art.grounds
            drawn |= {
                cell for rows in zip(*planes, strict=True) for cell in zip(*rows, strict=True)
            }
    drawn = {cell for cell in drawn if cell[0] in cells.LINES and cell[0] != cell[1]}
    assert {ink for ink, *_ in drawn} == {*cells.LINES}
    for depth in (terminal.INDEXED, terminal.TRUECOLOR):
        for ink, under, color, behind in drawn:
            if ink == "L" and under != " ":  # a rim stands on the terminal's ground, in other cells
                continue
            assert ink != "l" or under != " "
            back = as_shown(behind, depth) if behind else ground
            assert contrast(as_shown(color, depth), back) >= 3, (ink, under)


@pytest.mark.parametrize("symbols", cells.KINDS)
def test_between_the_fur_of_a_cat_and_the_terminal_is_always_its_outline(symbols: str):
    cut = SYMBOLS[symbols]
    for cat in CATS_OF_OURS:
        for columns in (12, 16, 24, 40):
            (rows,) = [*cells.read(f"{gallery.FOLDER}/{cat.name}", cat.sizes, columns, symbols)][:1]
            blank = " " * (columns * cut.across + 2)
            page = [blank, *(f" {row} " for row in rows), blank]
            pairs = [*page, *map("".join, zip(*page, strict=True))]
            assert not [row for row in pairs if re.search("[fFsS] | [fFsS]", row)], (
                cat.name,
                columns,
            )


def test_no_line_is_lost_where_parts_follow_from_octants():
    line = "ffffffff", "fflfffff", "fffffflf", "ffffffff"
    for kind in ("half", "quadrant", "sextant"):
        made = "".join(cells.coarsen(list(line), kind))
        assert made.count("l") == 2, kind


def test_blocks_are_packed_each_for_itself_and_damage_is_told():
    content = cells.pack([b"one" * 99, b"", b"three"])
    assert [cells.unpack(content, number) for number in range(3)] == [b"one" * 99, b"", b"three"]
    with pytest.raises(ValueError, match="damaged"):
        cells.unpack(content[:-3], 2)


@pytest.mark.parametrize("symbols", FINE)
def test_a_cat_that_moves_has_all_its_frames(symbols: str):
    for cat in gallery.cats(("moving",)):
        known = cat.motion(24, 99)
        frames = cat.motion(24, 99, symbols=symbols)
        assert [art.duration for art in frames] == [art.duration for art in known]
        assert {(art.columns, art.lines) for art in frames} == {(known[0].columns, known[0].lines)}
        assert len({art.rows for art in frames}) > 1
        assert frames[0].rows == cat.art(24, symbols=symbols).rows


def test_a_library_draws_with_symbols():
    assert (
        pusheen.cat("loaf", width=24, symbols="octant").rows != pusheen.cat("loaf", width=24).rows
    )
    with pytest.raises(
        OptionError, match=r"symbols must be ascii, half, .* or braille, not 'dots'"
    ):
        pusheen.cat("loaf", symbols="dots")


@pytest.fixture
def run(pusheen: Callable[..., object], tmp_path: Path) -> Callable[..., str]:
    """Run the program in a home of its own, and return what it prints."""

    def in_home(*words: object, **environ: str) -> str:
        unset = {f"XDG_{name}_HOME": None for name in ("STATE", "DATA", "CONFIG", "CACHE")}
        size = {"COLUMNS": "24", "LINES": "20"}
        done = pusheen(*map(str, words), HOME=str(tmp_path), **{**unset, **size, **environ})
        assert done.returncode == 0, done.stderr
        return done.stdout + done.stderr

    return in_home


@pytest.mark.parametrize("symbols", CATS)
@pytest.mark.parametrize("force", ["0", "3"])
def test_every_way_to_print_a_cat_takes_symbols(run: Callable[..., str], symbols: str, force: str):
    wanted = gallery.find("loaf").paint(24, 1 << 24 if force == "3" else 0, symbols=symbols)
    for words in (
        ("loaf", "--symbols", symbols),
        (f"--symbols={symbols}", "loaf"),
        ("show", "loaf", "--symbols", symbols),
        ("again", "--symbols", symbols),
        ("play", "loaf", "--symbols", symbols),
    ):
        assert run(*words, FORCE_COLOR=force, NO_COLOR="") == wanted, words


@pytest.mark.parametrize("symbols", FINE)
def test_bubbles_and_lists_and_neighbours_have_cats_with_symbols(
    run: Callable[..., str], symbols: str
):
    shown = {*SYMBOLS[symbols].glyphs} - {" "}
    for words in (
        ("say", "hello", "--cat", "loaf"),
        ("beside", "--cat", "loaf", "--width", "12", "echo", "hello"),
        ("list", "--preview", "--tag", "sleepy"),
    ):
        said = run(words[0], "--symbols", symbols, *words[1:], COLUMNS="60")
        assert shown & {*said}, words
        assert max(map(len, said.splitlines())) <= 60


def test_exports_have_symbols(run: Callable[..., str], tmp_path: Path):
    words = "show", "dancing", "--symbols", "octant", "--width", "12", "-f"
    (first, *others) = json.loads(run(*words, "json"))["frames"]
    art = gallery.find("dancing").art(12, symbols="octant")
    assert (first["rows"], others) == ([*art.rows], [])
    assert first["grounds"]
    assert "<rect" in run(*words, "html") or "<svg" in run(*words, "html")
    run(*words, "png", "-o", tmp_path / "cat.png")
    run(*words, "gif", "-o", tmp_path / "cat.gif")
    with Image.open(tmp_path / "cat.gif", formats=("GIF",)) as gif:
        assert getattr(gif, "n_frames", 1) > 1


@pytest.mark.parametrize(
    "words", [("--symbols", "octant", "loaf"), ("show", "loaf", "--symbols", "octant")]
)
def test_where_the_encoding_has_no_octants_a_cat_is_in_characters(
    run: Callable[..., str], words: tuple[str, ...]
):
    said = run(*words, PYTHONIOENCODING="ascii")
    assert said.startswith(gallery.find("loaf").paint(24, 0))
    assert "pusheen: this terminal's encoding cannot show octant; drawing ascii" in said


def test_a_cat_of_ones_own_has_symbols_and_one_of_old_is_in_characters(
    run: Callable[..., str], tmp_path: Path
):
    run("add", LOAF, "--name", "tom")
    plain = run("tom")
    for symbols in FINE:
        for force in ("0", "3"):
            said = run("tom", "--symbols", symbols, FORCE_COLOR=force, NO_COLOR="")
            rows = re.sub(r"\x1b\[[0-9;]*m", "", said).splitlines()
            assert {*SYMBOLS[symbols].glyphs}.issuperset("".join(rows))
            assert len(rows) == len(plain.splitlines())
            assert max(map(len, rows)) <= 24
    kept = tmp_path / ".local/share/pusheen/cats/tom/cells"
    kept.write_bytes(cells.pack([b"\x1b]0;x\x07"] * 60))
    assert run("tom", "--symbols", "octant") == plain
    kept.unlink()
    assert run("tom", "--symbols", "octant") == plain
