"""Where the lines beside a cat go, and that a command runs there as it would alone."""

import json
import os
import re
import select
import shlex
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pyte
import pytest
from conftest import clean_environment, complaints
from hypothesis import given, settings
from hypothesis import strategies as st
from pty_session import PtySession
from wcwidth import width

from pusheen.catalog import gallery
from pusheen.cli.process import CHUNK
from pusheen.greeting.install import LOGO
from pusheen.layout.side_by_side import GAP, LEAST, SGR, Beside, room

Runner = Callable[..., subprocess.CompletedProcess[str]]
PROGRAM = [sys.executable, "-m", "pusheen", "beside", "--cat", "loaf"]
COLUMNS, LINES = 80, 24
LIMIT = 60.0  # seconds after which a test has failed; all take less than one


def loaf(columns: int = COLUMNS) -> tuple[list[str], int]:
    """Return the rows of the cat in a window, and the column in which lines beside it begin."""
    cat = gallery.find("loaf")
    assert cat
    size = cat.largest(*room((columns, LINES), GAP))
    assert size
    return [row.rstrip() for row in cat.read(size[0])[0]], size[0] + GAP


def lay_out(text: str, *, columns: int | None = None, wrap: bool = True, colored: bool = True):
    """Lay out a text beside a cat of two rows; it begins in column 4."""
    layout = Beside([("^^", 2), ("~", 1)], 4, columns, wrap=wrap, colored=colored)
    return (layout.feed(text) + layout.finish()).split("\n")[:-1]


class Window(PtySession):
    """A terminal of its own, in which the program runs on some words."""

    def __init__(
        self, *words: str, columns: int = COLUMNS, piped: bytes = b"", **environ: str
    ) -> None:
        changes = clean_environment(**{"TERM": "xterm-256color", **environ})
        super().__init__(
            *PROGRAM, *words, columns=columns, lines=LINES, environ=changes, piped=piped
        )

    def close(self) -> int:
        """Read to the end and return the exit status."""
        status = self.finish()
        super().close()
        return status


def block(*words: str, columns: int = COLUMNS, **environ: str) -> list[str]:
    """Run a command beside the cat on a terminal; return what is right of the cat.

    The cat itself must be as it is alone.
    """
    window = Window("--", *words, columns=columns, **environ)
    window.close()
    rows, indent = loaf(columns)
    shown = [row.rstrip() for row in window.screen.display]
    while shown and not shown[-1]:
        shown.pop()
    if len(shown) <= LINES - 2:  # none of it has scrolled away
        assert [row[: indent - GAP].rstrip() for row in shown[: len(rows)]] == rows
    assert all(not row[indent - GAP : indent].strip() for row in shown)
    return [row[indent:] for row in shown]


def shell(script: str) -> tuple[str, str, str]:
    return "sh", "-c", script


# Layout


def test_each_line_begins_in_the_same_column():
    assert lay_out("one\ntwo\nthree\n") == ["^^  one", "~   two", "    three"]


def test_the_rest_of_the_cat_comes_after_the_last_line():
    assert lay_out("one\n") == ["^^  one", "~"]


def test_a_row_with_nothing_beside_it_ends_with_the_cat():
    assert lay_out("\n  \nthree\n\n") == ["^^", "~", "    three", ""]


def test_a_last_line_without_its_end_is_printed():
    assert lay_out("one\ntwo\nthree") == ["^^  one", "~   two", "    three"]


def test_text_without_lines_leaves_the_cat_alone():
    assert lay_out("") == ["^^", "~"]


def test_text_that_comes_in_pieces_is_laid_out_as_if_whole():
    layout = Beside([("^^", 2)], 4, 3)
    assert [layout.feed(c) for c in "ab\ncdef\n"] == [
        "",
        "",
        "^^  ab\n",
        *[""] * 4,
        "    cde\n    f\n",
    ]


def test_a_long_line_goes_on_below_and_loses_nothing():
    assert lay_out("abc  defgh\n", columns=4) == ["^^  abc ", "~    def", "    gh"]


def test_a_long_line_is_clipped_when_asked_to():
    assert lay_out("abcdefgh\nij\n", columns=3, wrap=False) == ["^^  abc", "~   ij"]


def test_a_line_of_exactly_the_width_takes_one_row():
    assert lay_out("abc\n\033[1mdef\033[0m\n", columns=3) == ["^^  abc", "~   \033[1mdef\033[0m"]


@pytest.mark.parametrize(
    ("wrap", "rows"), [(True, ["^^  a日", "~   本b"]), (False, ["^^  a日", "~"])]
)
def test_a_wide_character_is_never_cut_in_two(wrap: bool, rows: list[str]):
    assert lay_out("a日本b\n", columns=4, wrap=wrap) == rows


def test_what_comes_after_a_wide_character_without_room_is_clipped_too():
    assert lay_out("ab日c\n", columns=3, wrap=False) == ["^^  ab", "~"]


def test_an_emoji_of_many_characters_takes_two_cells():
    family = "👩‍👩‍👧"
    assert lay_out(f"{family}ab\n", columns=3) == [f"^^  {family}a", "~   b"]


def test_a_mark_stays_with_its_letter():
    assert lay_out("abe\u0301f\n", columns=3) == ["^^  abe\u0301", "~   f"]


@pytest.mark.parametrize(
    "text",
    [
        *(
            "12345\033[1m\ufe0f6",
            "12345\U000e0be5\ufe0f6",
            "abcde\033[1m\u0b47f",
            "12345\u1160\ufe0f6",
            "\u0903abcdef",
        ),
        *("日\033[1mabcdefgh", "日日日\u0903"),
    ],
)
@pytest.mark.parametrize("columns", [1, 5, 6])
def test_what_is_cut_off_from_its_character_still_fits_the_block(text: str, columns: int):
    for row in lay_out(text, columns=columns):
        assert width(SGR.sub("", row)) <= 4 + max(columns, 2)


def test_a_colour_is_closed_before_the_cat_and_opened_after_it():
    assert lay_out("\033[31mred\nstill\033[0m\nplain\n") == [
        "^^  \033[31mred\033[0m",
        "~   \033[31mstill\033[0m",
        "    plain",
    ]


def test_a_colour_goes_on_in_the_next_part_of_a_line():
    red, bold = "\033[31m", "\033[1;31m"
    assert lay_out(f"{red}abc\033[1mdef\n", columns=4) == [
        f"^^  {red}abc\033[1md\033[0m",
        f"~   {bold}ef\033[0m",
    ]


def test_a_colour_set_where_nothing_is_shown_any_more_is_kept():
    assert lay_out("abcdef\033[31mg\nx\n", columns=3, wrap=False) == [
        "^^  abc",
        "~   \033[31mx\033[0m",
    ]


def test_a_colour_that_others_make_up_is_left_out_too():
    assert lay_out("\033\033[31m[32mgreen\n", colored=False) == ["^^  green", "~"]


def test_colours_are_left_out_when_asked_to():
    assert lay_out("\033[31mab\rc\nd\n", colored=False) == ["^^  c", "~   d"]
    assert lay_out("\033[31mabcd\033[0me\n", columns=3, colored=False) == ["^^  abc", "~   de"]


@pytest.mark.parametrize(
    "escape",
    [
        "\033[2J",
        "\033[1;1H",
        "\033[?25l",
        "\033[>4;1m",
        "\033]0;title\007",
        "\033]8;;https://example.org\033\\",
        "\033P1;2q#0\033\\",
        "\033c",
        "\033\a",
        "\x9b",
        "\a\0\x7f\v\f",
        "\033[" + "1" * 5000 + "m",
    ],
)
def test_what_would_move_or_change_the_terminal_is_dropped(escape: str):
    shown = lay_out(f"a{escape}b\n")[0]
    assert not set(shown) & {"\033", "\a", "\0", "\x7f", "\v", "\f", "\x9b"}
    assert shown.startswith("^^  a")
    assert shown.endswith("b")


def test_characters_that_turn_the_order_around_are_written_as_escapes():
    assert lay_out("a\u202eb\n")[0] == "^^  a\\u202eb"


@pytest.mark.parametrize(
    "character", [*"\xad\u034f\u180e\u3164\ufe0f\ufe01\U0001d173\U000e0041\U000e0100"]
)
def test_what_is_printable_and_not_to_be_seen_is_written_as_an_escape(character: str):
    assert lay_out(f"a{character}b\n")[0] == f"^^  a{ascii(character)[1:-1]}b"


@pytest.mark.parametrize(
    "emoji",
    ["❤\ufe0f", "1\ufe0f\u20e3", "👩\u200d💻", "🏴\U000e0067\U000e0062\U000e0065\U000e007f"],
)
def test_what_emoji_are_made_with_is_kept(emoji: str):
    assert lay_out(f"{emoji}b\n")[0] == f"^^  {emoji}b"


def test_icons_of_fonts_are_kept():
    assert lay_out("\ue5ff src\n")[0] == "^^  \ue5ff src"


def test_tabs_count_from_the_block():
    assert lay_out("a\tb\n日\t\033[1m\tc\n") == [
        "^^  a       b",
        f"~   日{' ' * 6}\033[1m{' ' * 8}c\033[0m",
    ]


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("10 %\r20 %", "20 %"),
        ("20 %\r", "20 %"),
        ("20 %\r\033[K", ""),
        ("20 %\r\033[?25h", "20 %"),
        ("\033[2K\033[1G20 %\033[2K\033[1Gdone", "done"),
        ("\033[32m10 %\r20 %", "\033[32m20 %\033[0m"),
    ],
)
def test_of_a_line_written_over_the_last_is_shown(line: str, shown: str):
    assert lay_out(f"{line}\nnext\n", colored=True)[0] == (f"^^  {shown}" if shown else "^^")


def test_lines_may_end_as_on_windows():
    assert lay_out("one\r\ntwo\r\n") == ["^^  one", "~   two"]


@pytest.mark.parametrize(
    ("line", "shown"), [("b\bbo\bol\bld\bd", "bold"), ("_\bu_\bl", "ul"), ("|\b/\b-", "-")]
)
def test_characters_struck_over_others_are_shown_once(line: str, shown: str):
    assert lay_out(f"{line}\n")[0] == f"^^  {shown}"


def test_a_progress_bar_that_never_ends_is_not_kept():
    layout = Beside([], 0, 40)
    for number in range(20_000):
        assert layout.feed(f"\r\033[32m{number} %") == ""
        assert len(layout._begun) < 1 << 17
    assert layout.finish() == "\033[32m\033[32m19999 %\033[0m\n"


def test_a_line_that_never_ends_is_printed_all_the_same():
    layout = Beside([], 0, 40)
    written = "".join(layout.feed("x" * 4096) for _ in range(100)) + layout.finish()
    assert written.replace("\n", "") == "x" * 409_600


@pytest.mark.parametrize(
    ("line", "lines"),
    [
        ("plain", 100_000),
        ("\033[01;34mblue\033[0m", 100_000),
        ("\033[31mnever reset", 100_000),
        ("日本", 100_000),
        ("".join(f"\033[38;5;{n}mx\033[39m" for n in range(50)), 10_000),
    ],
)
def test_many_lines_take_little_time(line: str, lines: int):
    layout, began = Beside([("^^", 2)], 4, 40), time.process_time()
    for _ in range(100):
        layout.feed(f"{line}\n" * (lines // 100))
    assert time.process_time() - began < 10  # most take half a second


PIECES = (
    *(
        "a",
        "bc ",
        "\n",
        "\r",
        "\t",
        "\b",
        "\a",
        "\x9b",
        "日",
        "e\u0301",
        "\u0301",
        "👩‍👩‍👧",
        "🇬🇧",
        "한",
        "\u202e",
    ),
    *(
        "\033[31m",
        "\033[0m",
        "\033[m",
        "\033[1;38;5;9m",
        "\033[38:2::1:2:3m",
        "\033[4:3m",
        "\033[;m",
    ),
    *(
        "\033[:m",
        "\033[38m",
        "\033[K",
        "\033[2K",
        "\033[1G",
        "\033",
        "\033[",
        "\033]0;t",
        "\033\\",
        "\033P",
    ),
)


@settings(deadline=None)
@given(
    st.lists(st.sampled_from(PIECES), max_size=40).map("".join),
    st.integers(12, 20),
    st.booleans(),
    st.integers(1, 9),
)
def test_whatever_comes_stays_in_its_block(text: str, columns: int, wrap: bool, step: int):
    rows = lay_out(text, columns=columns, wrap=wrap)
    for row in rows:
        bare = SGR.sub("", row)
        assert not set(bare) & {*map(chr, range(32)), *map(chr, range(127, 160)), "\u202e"}
        assert width(bare) <= 4 + columns
        assert bare == row or re.search("\033\\[0?m$", row)
    pieces = Beside([("^^", 2), ("~", 1)], 4, columns, wrap=wrap)
    fed = [pieces.feed(text[at : at + step]) for at in range(0, len(text), step)]
    assert "".join(fed) + pieces.finish() == "".join(f"{row}\n" for row in rows)


def test_the_lines_have_half_of_the_window():
    assert room((200, 50), GAP) == (100 - GAP, 48)
    assert room((61, 24), GAP) == (30 - GAP, 22)


def test_what_was_asked_for_leaves_the_lines_some_columns():
    assert room((80, 24), GAP, 1000, 10) == (80 - GAP - LEAST, 10)


def test_where_nobody_knows_the_window_a_cat_is_as_large_as_asked_for():
    assert room((0, 0), GAP, 120, 60) == (120, 60)


# Commands


def test_ls_has_its_colours_and_its_column(tmp_path: Path):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    window = Window("ls", "-1", "--color=auto", str(tmp_path))
    assert window.close() == 0
    indent = loaf()[1]
    shown = [row[indent:].rstrip() for row in window.screen.display[:2]]
    assert shown == ["file", "folder"]
    folder = window.screen.buffer[1]
    assert folder[indent].fg not in ("default", folder[0].fg)
    assert window.screen.buffer[2][indent].fg == "default"


def test_what_comes_through_a_pipe_keeps_its_colours():
    window = Window(piped=b"\033[31mred\nred\033[0m\nplain")
    assert window.close() == 0
    indent = loaf()[1]
    assert [row[indent:].rstrip() for row in window.screen.display[:4]] == [
        "red",
        "red",
        "plain",
        "",
    ]
    assert [window.screen.buffer[row][indent].fg for row in range(3)] == ["red", "red", "default"]


def test_the_cat_keeps_its_colours_beside_those_of_the_command():
    plain, colored = Window("true"), Window("printf", "\033[31;44;1m%s\n", *"abcdefg")
    for window in (plain, colored):
        assert window.close() == 0
    rows, indent = loaf()
    for line in range(len(rows)):
        for column in range(indent):
            assert plain.screen.buffer[line][column] == colored.screen.buffer[line][column]


def test_a_command_knows_the_columns_it_has():
    assert block(*shell("stty size <&1"))[0] == f"{LINES} {COLUMNS - loaf()[1]}"


def test_a_command_is_told_its_columns_where_the_environment_says_them():
    window = Window(*shell('echo "<$COLUMNS>"'), columns=200, COLUMNS="80")
    window.close()
    assert f"<{80 - loaf()[1]}>".encode() in window.written


def test_output_longer_than_the_cat_keeps_its_column():
    assert block("seq", "20")[:20] == [str(number) for number in range(1, 21)]


def test_output_wraps_at_the_end_of_the_window():
    columns = COLUMNS - loaf()[1]
    assert block("printf", "%090d", "0")[:4] == [
        "0" * columns,
        "0" * columns,
        "0" * (90 - 2 * columns),
        "",
    ]


def test_output_is_clipped_at_the_end_of_the_window():
    window = Window("--clip", "printf", "%090d\\nend", "0")
    assert window.close() == 0
    indent = loaf()[1]
    shown = [row[indent:].rstrip() for row in window.screen.display[:2]]
    assert shown == ["0" * (COLUMNS - indent), "end"]


def test_100_000_lines_come_through(pusheen: Runner):
    done = pusheen("beside", "--cat", "loaf", "seq", "100000")
    assert done.stdout.count("\n") == 100_000
    assert done.stdout.endswith("\n" + " " * loaf()[1] + "100000\n")


def test_a_command_that_writes_nothing_leaves_the_cat_alone(pusheen: Runner):
    done = pusheen("beside", "--cat", "loaf", "true")
    assert done.stdout == "".join(f"{row}\n" for row in loaf()[0])


def test_wide_characters_wrap_at_the_end_of_the_window():
    columns = COLUMNS - loaf()[1]
    assert "".join(block("echo", "本" * columns)[:3]).replace(" ", "") == "本" * columns


def test_errors_are_beside_the_cat_too():
    assert block(*shell("echo out; echo err >&2; echo more"))[:3] == ["out", "err", "more"]


def test_errors_that_go_elsewhere_are_left_alone(pusheen: Runner):
    done = pusheen("beside", "--", *shell("echo out; echo err >&2"))
    assert done.stderr == "err\n"
    assert "err" not in done.stdout


def test_a_pager_does_not_wait_for_keys():
    assert block(*shell("seq 3 | ${PAGER:-more}"), PAGER="cat >/dev/null; sleep 1000; cat")[:3] == [
        *"123"
    ]


def test_no_color_is_heard():
    window = Window("printf", "\033[31mred\n", NO_COLOR="1")
    assert window.close() == 0
    assert b"\033" not in window.written


def test_in_a_narrow_window_the_output_is_alone_and_whole():
    window = Window("echo", "x" * 50, columns=20)
    assert window.close() == 0
    assert window.written == b"x" * 50 + b"\r\n"


@pytest.mark.parametrize("status", [0, 1, 42, 255])
def test_the_exit_status_is_that_of_the_command(pusheen: Runner, status: int):
    assert pusheen("beside", *shell(f"exit {status}")).returncode == status
    window = Window(*shell(f"exit {status}"))
    assert window.close() == status


@pytest.mark.parametrize("name", ["KILL", "TERM", "INT", "SEGV"])
def test_a_command_that_a_signal_ends_has_its_status(pusheen: Runner, name: str):
    done = pusheen("beside", *shell(f"ulimit -c 0; kill -{name} $$"))
    assert done.returncode == 128 + getattr(signal, f"SIG{name}")
    assert done.stderr == ""


def test_a_command_that_is_not_there_is_one_line_and_127(pusheen: Runner):
    done = pusheen("beside", "no-such-command")
    assert (done.returncode, done.stdout) == (127, "")
    assert complaints(done.stderr) == "pusheen: there is no command 'no-such-command'\n"


def test_a_file_that_is_no_command_is_one_line_and_126(pusheen: Runner, tmp_path: Path):
    (tmp_path / "text").write_text("text")
    done = pusheen("beside", tmp_path / "text")
    assert (done.returncode, done.stdout) == (126, "")
    assert (
        complaints(done.stderr) == f"pusheen: cannot run '{tmp_path / 'text'}': permission denied\n"
    )


def test_nothing_to_run_and_nothing_to_read_is_misuse():
    window = Window()
    assert window.close() == 2
    assert b"there is no command" in window.written


def test_words_are_no_shells_but_the_commands(pusheen, tmp_path: Path):
    word = f"$(touch {tmp_path}/pwned); `touch {tmp_path}/pwned` | *"
    done = pusheen("beside", "--", "printf", "%s\\n", word)
    assert word in done.stdout
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("between", [(), ("--",)])
def test_options_after_the_command_are_its_own(pusheen: Runner, between: tuple[str, ...]):
    words = ("-w", "--gap", "--", "-h", "a  b", "", "$HOME")
    done = pusheen("beside", *between, "printf", "<%s>", *words, COLUMNS="200")
    assert "".join(f"<{word}>" for word in words) in done.stdout


def test_a_pipe_gets_a_cat_and_lines_of_any_length(pusheen: Runner):
    done = pusheen("beside", "--cat", "loaf", stdin=b"x" * 500 + b"\n\xff\xfe\n")
    rows, indent = loaf()
    first, second = done.stdout.split("\n")[:2]
    assert first == rows[0].ljust(indent) + "x" * 500
    assert second == rows[1].ljust(indent) + "\\xff\\xfe"
    assert done.stdout.count("\n") == len(rows)


def test_a_character_may_come_in_two_reads(tmp_path: Path):
    (tmp_path / "text").write_bytes(b"x" * (CHUNK - 1) + "€\n".encode())
    with (tmp_path / "text").open("rb") as file:
        done = subprocess.run(PROGRAM, stdin=file, capture_output=True, timeout=LIMIT)
    assert done.stdout.decode().split("\n")[0].endswith("x€")


def test_standard_input_is_that_of_the_command(pusheen: Runner):
    assert "MEOW" in pusheen("beside", "tr", "a-z", "A-Z", stdin=b"meow\n").stdout


def test_a_cat_of_an_own_size_leaves_room_for_lines():
    window = Window("-w", "1000", "echo", "here")
    assert window.close() == 0
    cat = gallery.find("loaf")
    size = cat and cat.largest(*room((COLUMNS, LINES), GAP, 1000))
    assert size
    assert window.screen.display[0][size[0] + GAP :].strip() == "here"


def test_a_gap_that_leaves_no_room_has_the_output_alone():
    window = Window("--gap", "70", "echo", "here")
    assert window.close() == 0
    assert window.written == b"here\r\n"


def test_the_gap_is_as_wide_as_told(pusheen: Runner):
    first = pusheen("beside", "--cat", "loaf", "-w", "24", "--gap", "0", "echo", "x").stdout.split(
        "\n"
    )[0]
    assert first.index("x") == 24


@pytest.mark.parametrize("on_terminal", [True, False])
def test_who_keeps_the_output_open_does_not_keep_us(on_terminal: bool):
    words = shell("sleep 1000 & echo $!; echo hi")
    if on_terminal:
        window = Window(*words)
        assert window.close() == 0
        written = window.written
    else:
        # Its errors are where ours are: a pipe there would be kept open by the sleeper.
        done = subprocess.run(
            [*PROGRAM, *words], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, timeout=LIMIT
        )
        written = done.stdout
    assert b"hi" in written
    sleeper = next(int(word) for word in written.split() if word.isdigit())
    os.kill(sleeper, signal.SIGKILL)


def test_who_goes_on_writing_does_not_keep_us():
    done = subprocess.run(
        [*PROGRAM, *shell("yes & echo $!")],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=LIMIT,
    )
    assert done.returncode == 0


@pytest.mark.parametrize("command", ["yes", "sleep 1000"])
def test_a_reader_that_goes_away_ends_the_command_too(tmp_path: Path, command: str):
    life = tmp_path / "life"  # open for as long as the command runs
    os.mkfifo(life)
    reader = os.open(life, os.O_RDONLY | os.O_NONBLOCK)
    script = f"{shlex.join(PROGRAM)} sh -c 'exec 9>{life}; echo; exec {command}' | true"
    done = subprocess.run(["sh", "-c", script], capture_output=True, timeout=LIMIT)
    assert done.stderr == b""
    assert select.select([reader], [], [], LIMIT)[0]
    assert os.read(reader, 1) == b""
    os.close(reader)


def test_ctrl_c_reaches_the_command_and_ends_us_with_it():
    window = Window(*shell("printf '\\033[31m'; echo ready; exec sleep 1000"))
    window.until(lambda: b"ready" in window.written)
    os.write(window.master, b"\x03")
    assert window.close() == 130
    assert b"Traceback" not in window.written
    assert window.screen.cursor.attrs.fg == "default"


def test_a_command_may_survive_ctrl_c():
    window = Window(*shell("trap 'echo caught; exit 3' INT; echo ready; sleep 1000 & wait"))
    window.until(lambda: b"ready" in window.written)
    os.write(window.master, b"\x03")
    assert window.close() == 3
    assert b"caught" in window.written


def test_ctrl_c_ends_us_at_a_pipe():
    reader, writer = os.pipe()
    process = subprocess.Popen(
        PROGRAM,
        stdin=reader,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=clean_environment(),
    )
    os.close(reader)
    os.write(writer, b"ready\n")
    assert process.stdout
    assert b"ready" in process.stdout.readline()
    process.send_signal(signal.SIGINT)
    assert process.communicate(timeout=LIMIT)[1].strip() == b""
    os.close(writer)
    assert process.returncode == 130


def test_a_signal_to_end_us_ends_the_command():
    window = Window(*shell("echo ready; exec sleep 1000"))
    window.until(lambda: b"ready" in window.written)
    window.process.terminate()
    assert window.close() == 143


# fastfetch


def test_init_fastfetch_prints_a_configuration_that_is_json(pusheen: Runner):
    config = json.loads(pusheen("init", "fastfetch").stdout)
    assert config["logo"]["type"] == "command-raw"
    assert "os" in config["modules"]


def test_the_logo_of_fastfetch_is_a_cat_in_colours_of_the_size_it_says(pusheen: Runner):
    logo = json.loads(pusheen("init", "fastfetch").stdout)["logo"]
    for _ in range(5):  # each time another cat
        painted = subprocess.run(
            ["/bin/sh", "-c", logo["source"]],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            env=clean_environment(TERM="xterm-256color"),
            check=True,
        )
        assert painted.stderr == b""
        assert b"\033[38;5;" in painted.stdout
        screen = pyte.Screen(200, 60)
        pyte.Stream(screen).feed(painted.stdout.decode().replace("\n", "\r\n"))
        shown = [row.rstrip() for row in screen.display]
        assert 20 < max(map(len, shown)) <= LOGO[0]
        assert 4 < sum(map(bool, shown)) <= LOGO[1]


def test_the_logo_of_fastfetch_imports_nothing_of_the_folder_at_hand(
    pusheen: Runner, tmp_path: Path
):
    (tmp_path / "pusheen.py").write_text("raise SystemExit(66)")
    printed = pusheen("init", "fastfetch", PATH="/usr/bin:/bin").stdout
    command = ["sh", "-c", json.loads(printed)["logo"]["source"]]
    assert subprocess.run(command, cwd=tmp_path, capture_output=True).returncode == 0


def test_init_says_that_it_takes_fastfetch(pusheen: Runner):
    assert "fastfetch" in pusheen("init", "--help").stdout.split("\n")[0]


def test_no_color_is_heard_by_the_logo(pusheen: Runner):
    logo = json.loads(pusheen("init", "fastfetch").stdout)["logo"]
    painted = subprocess.run(
        ["/bin/sh", "-c", logo["source"]],
        capture_output=True,
        env=clean_environment(TERM="xterm", NO_COLOR="1"),
        check=True,
    )
    assert b"\033" not in painted.stdout
