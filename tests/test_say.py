"""`pusheen say`: any cat says what it is told, in words or through a pipe."""

import os
import re
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from click.testing import CliRunner
from conftest import ROOT, complaints
from hypothesis import given, settings
from hypothesis import strategies as st
from wcwidth import width

from pusheen import from_json
from pusheen.cli.main import main

ALL_SORTS = "héllo 猫 🐱 \x1b[31mred\x1b[0m"
SGR = re.compile(r"\x1b\[[0-9;]*m")


def bubble_of(printed: str) -> list[str]:
    """Return the rows of the bubble, without what is beside it."""
    rows = SGR.sub("", printed).splitlines()
    end = next(i for i, row in enumerate(rows) if row.lstrip().startswith("'"))
    return [row.strip() for row in rows[: end + 1]]


def said(printed: str) -> list[str]:
    """Return the text in the bubble."""
    return [row[2:-2].rstrip() for row in bubble_of(printed)[1:-1]]


def test_words_are_said_by_the_cat_that_is_named(pusheen):
    done = pusheen("say", "--cat", "loaf", "-w", "12", "happy", "birthday")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        ".----------------.",
        "| happy birthday |",
        "'-. .------------'",
        "   V",
        *pusheen("show", "loaf", "-w", "12").stdout.splitlines(),
    ]


def test_what_comes_from_a_pipe_is_said_without_its_last_newline(pusheen):
    done = pusheen("say", "--cat", "loaf", stdin=b"one\r\n  two\n")
    assert said(done.stdout) == ["one", "  two"]


def test_a_thought_is_in_round_brackets(pusheen):
    rows = bubble_of(pusheen("say", "--think", "hm").stdout)
    assert rows == [".-----.", "( hm  )", "'-----'"]


@pytest.mark.parametrize("stdin", [b"", b"\n"])
def test_nothing_is_an_empty_bubble(pusheen, stdin: bytes):
    done = pusheen("say", stdin=stdin)
    assert (done.returncode, said(done.stdout)) == (0, [""])
    assert said(pusheen("say", "").stdout) == [""]


def test_a_terminal_is_not_waited_for():
    reader, writer = os.openpty()
    try:
        done = subprocess.run(
            [sys.executable, "-m", "pusheen", "say"],
            stdin=writer,
            capture_output=True,
            text=True,
            timeout=60,
        )
    finally:
        os.close(reader)
        os.close(writer)
    assert (done.returncode, done.stdout, len(complaints(done.stderr).splitlines())) == (2, "", 1)


def test_words_that_look_like_options_are_said_after_two_dashes(pusheen):
    assert said(pusheen("say", "--", "-x", "--think").stdout) == ["-x --think"]


def test_brackets_are_no_markup(pusheen):
    assert said(pusheen("say", "[/b][red]hi").stdout) == ["[/b][red]hi"]


@pytest.mark.parametrize("color", ["never", "16", "full"])
def test_all_rows_of_a_bubble_are_equally_wide(pusheen, color: str):
    rows = bubble_of(pusheen("say", "--color", color, ALL_SORTS).stdout)
    assert rows[1] == "| héllo 猫 🐱 red |"
    assert {width(row) for row in rows} == {19}


def test_a_color_of_the_text_is_kept_where_there_are_colors_and_gone_where_not(pusheen):
    assert "\x1b[31mred" in pusheen("say", "--color", "16", ALL_SORTS).stdout
    assert "\x1b" not in pusheen("say", ALL_SORTS).stdout


def test_binary_rubbish_is_said_as_escapes(pusheen):
    done = pusheen("say", stdin=bytes(range(256)) * 20)
    assert done.returncode == 0
    assert all(line.isprintable() for line in done.stdout.splitlines())
    assert r"\x00" in done.stdout and r"\udcff" in done.stdout


@pytest.mark.parametrize(
    "place",
    [{"LC_ALL": "C", "PYTHONUTF8": "0"}, {"PYTHONIOENCODING": "ascii"}],
)
@pytest.mark.parametrize("piped", [False, True])
def test_a_locale_without_wide_characters_gets_question_marks_in_even_rows(
    pusheen, place: dict[str, str], piped: bool
):
    environ = {"PYTHONUTF8": "0", "LC_ALL": "C", "PYTHONIOENCODING": "ascii", **place}
    words = () if piped else (ALL_SORTS,)
    done = pusheen("say", *words, stdin=ALL_SORTS.encode() if piped else None, **environ)
    assert bubble_of(done.stdout) == [
        ".---------------.",
        "| h?llo ? ? red |",
        *bubble_of(done.stdout)[2:],
    ]
    assert len(bubble_of(done.stdout)[2]) == 17


def test_rows_are_as_long_as_wrap_says(pusheen):
    done = pusheen("say", "--wrap", "9", "the quick brown fox")
    assert said(done.stdout) == ["the quick", "brown fox"]


@pytest.mark.parametrize("columns", ["0", "1001", "-1"])
def test_a_wrap_out_of_range_is_one_line_of_misuse(pusheen, columns: str):
    done = pusheen("say", "--wrap", columns, "hi")
    assert (done.returncode, done.stdout) == (2, "")
    assert complaints(done.stderr) == f"pusheen: --wrap must be 1-1000, not {columns}\n"


@pytest.mark.parametrize("words", [("--cat", "loav"), ("--tag", "nonsense")])
def test_a_cat_that_is_not_there_is_one_clear_error(pusheen, words: tuple[str, str]):
    done = pusheen("say", *words, "hi")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("pusheen: ")


def test_the_cat_whose_turn_it_is_says_it_and_comes_again(pusheen, tmp_path: Path):
    done = pusheen("say", "-w", "16", "hi", HOME=str(tmp_path))
    again = pusheen("again", "-w", "16", HOME=str(tmp_path))
    assert done.stdout.splitlines()[-3:] == again.stdout.splitlines()[-3:]  # below the tail


@pytest.mark.parametrize(("columns", "lines"), [(80, 24), (40, 12), (20, 40), (100, 60), (30, 11)])
def test_bubble_and_cat_fit_the_window_and_leave_room_for_the_prompt(
    pusheen, columns: int, lines: int
):
    for cat in ("loaf", "birthday", "rain"):
        done = pusheen("say", "--cat", cat, "hi", COLUMNS=str(columns), LINES=str(lines))
        rows = done.stdout.splitlines()
        assert len(rows) <= lines - 2
        assert max(map(len, rows)) <= columns
        assert len(rows) > 6


def test_a_window_without_room_for_a_picture_has_a_tiny_cat_below_the_bubble(pusheen):
    rows = pusheen("say", "hi", COLUMNS="80", LINES="8").stdout.splitlines()
    assert rows == [".-----.", "| hi  |", "'-. .-'", "   V", "(=^.^=)"]


def test_a_text_longer_than_the_window_is_said_whole_by_a_small_cat(pusheen):
    done = pusheen("say", "--cat", "loaf", stdin=b"line\n" * 100, LINES="24")
    assert said(done.stdout) == ["line"] * 100
    body = pusheen("show", "loaf", "-w", "24").stdout.partition("\n")[2]  # the tail is above it
    assert done.stdout.endswith(body)


def test_in_a_window_narrower_than_the_bubble_nothing_is_cut(pusheen):
    done = pusheen("say", "hello", COLUMNS="5", LINES="9")
    assert "".join(said(done.stdout)) == "hello"


def test_a_cat_of_ones_own_speaks_from_its_head(pusheen, tmp_path: Path):
    home = {"HOME": str(tmp_path)}
    pusheen("add", ROOT / "images" / "loaf.png", "--name", "tom", **home)
    done = pusheen("say", "--cat", "tom", "-w", "40", "hi", **home)
    tom = pusheen("show", "tom", "-w", "40", **home).stdout.splitlines()
    assert done.stdout.splitlines()[-len(tom) + 2 :] == tom[2:]
    row = next(row for row in done.stdout.splitlines() if "|/" in row or "\\|" in row)
    ours = pusheen("say", "--cat", "loaf", "-w", "40", "hi").stdout
    face = next(row.index("|") for row in ours.splitlines() if "|/" in row or "\\|" in row)
    assert abs(row.index("|") - face) <= 4


@pytest.mark.parametrize("ground", ["light", "dark", "#888"])
@pytest.mark.parametrize("color", ["16", "256", "full"])
def test_a_cat_that_talks_has_the_colors_of_one_that_is_silent(pusheen, ground: str, color: str):
    words = ("--cat", "loaf", "-w", "24", "--background", ground, "--color", color)
    silent = pusheen("show", "loaf", *words[2:]).stdout
    assert pusheen("say", *words, "hi").stdout.endswith(silent.partition("\n")[2])


def test_the_bubble_says_so_where_stdin_cannot_be_read(tmp_path: Path):
    writer = os.open(tmp_path / "written", os.O_WRONLY | os.O_CREAT)
    done = subprocess.run(
        [sys.executable, "-m", "pusheen", "say"], stdin=writer, capture_output=True, text=True
    )
    os.close(writer)
    assert (done.returncode, done.stdout) == (1, "")
    assert complaints(done.stderr) == "pusheen: cannot read stdin: Bad file descriptor\n"


def test_a_cat_whose_head_is_on_the_left_edge_stays_within_the_window(pusheen, tmp_path: Path):
    folder = tmp_path / ".local/share/pusheen/cats/lefty"
    folder.mkdir(parents=True)
    (folder / "cat.tsv").write_text("lefty\t12x4 16x4\tmine\tone of yours\n")
    (folder / "palette.tsv").write_text("a\t200\t100\t0\n")
    for columns in (12, 16):
        rows = ["#" * (2 if line < 2 else columns) for line in range(4)]
        (folder / f"{columns}.txt").write_text("\n".join(rows) + "\n")
        (folder / f"{columns}.ink").write_text("\n".join(rows).replace("#", "a") + "\n")
    for window, widest in ((16, 12), (24, 16)):
        place = {"COLUMNS": str(window), "LINES": "24", "HOME": str(tmp_path)}
        rows = pusheen("say", "--cat", "lefty", "hi", **place).stdout.splitlines()
        assert rows[-1].count("#") == widest
        assert max(map(len, rows)) <= window


def test_on_a_terminal_bubble_and_text_have_their_colors(on_terminal):
    written = on_terminal("say", "--cat", "loaf", "a \x1b[31mred\x1b[0m word")
    assert "\x1b[90m| \x1b[0ma \x1b[31mred" in written


def test_a_pipe_that_ends_within_a_character_is_said_all_the_same(pusheen):
    done = pusheen("say", stdin=b"cat", PYTHONIOENCODING="utf-16:surrogateescape")
    assert (done.returncode, done.stderr) == (0, "")


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=40), st.booleans(), st.sampled_from((1, 7, 40)))
def test_any_bytes_are_said_and_are_harmless(text: bytes, think: bool, wrap: int):
    words = [*["--think"] * think, "--wrap", str(wrap), "--color", "never"]
    done = CliRunner().invoke(main, ["say", *words, "--cat", "loaf"], input=text)
    assert done.exit_code == 0
    assert all(c.isprintable() or c == "\n" for c in done.output)


# Files


@pytest.mark.parametrize("form", ["txt", "html", "svg", "json"])
def test_what_is_said_is_in_a_file_of_any_format(form: str, pusheen, tmp_path):
    done = pusheen("say", "--cat", "loaf", "h\u00e9llo \u732b", "-o", tmp_path / f"x.{form}")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    art = pusheen("say", "--cat", "loaf", "h\u00e9llo \u732b", "-f", form).stdout
    assert (tmp_path / f"x.{form}").read_text() == art
    if form == "json":
        (said,) = from_json(art)
        assert "h\u00e9llo \u732b" in said.text
        assert said.description == "a cat says: h\u00e9llo \u732b"


def test_what_is_said_is_escaped_in_an_svg(pusheen):
    done = pusheen("say", "]]>&<\x01\"'", "-f", "svg")
    ElementTree.fromstring(done.stdout)  # noqa: S314  what we wrote ourselves
    assert done.returncode == 0
