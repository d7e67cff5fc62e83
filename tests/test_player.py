"""What is shown in time on a terminal, and that the terminal is always given back."""

import os
import random
import select
import shutil
import signal
import subprocess
import sys
import termios
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pyte
import pytest
from conftest import ROOT, clean_environment
from PIL import Image, ImageDraw
from pty_session import PtySession
from pyte.modes import DECAWM

from pusheen import Options, paint, terminal
from pusheen.art import Art
from pusheen.catalog import gallery
from pusheen.imaging.pipeline import convert_clip
from pusheen.paint import spell
from pusheen.playback.screen import RESTORE, difference

LIMIT = 20.0  # seconds after which a test has failed; most take less than one
PROGRAM = [sys.executable, "-m", "pusheen"]
# Plays four frames without the pictures' floor, which takes most of a start.
SCRIPT = """
import os, sys, time
from pusheen import terminal
from pusheen.catalog import gallery
from pusheen.playback import scheduler
from pusheen.art import Art
colors = [(200, 60, 60), (60, 200, 60)]
def draw(number, columns, lines):
    if "slow" in sys.argv: time.sleep(0.05)
    if "fail" in sys.argv and number == 2: raise ValueError("no such frame")
    rows = (f"frame {number} of {columns}x{lines}".ljust(columns)[:columns], "-" * columns, "end")
    rows = tuple(row.ljust(columns) for row in rows)
    return Art(rows, tuple(tuple(colors[(x + number) % 2] for x in range(columns)) for _ in rows))
times = [float(sys.argv[1])] * 4
def room(): return gallery.room(terminal.window())
try:
    over = scheduler.play(times, draw, room, depth=256, loops=int(sys.argv[2]))
except KeyboardInterrupt:
    sys.exit(130)
except BrokenPipeError:
    os._exit(7)
sys.exit(0 if over else 5)
"""


class Session(PtySession):
    """A program on a small terminal."""

    def __init__(self, *words: str | Path, columns: int = 40, lines: int = 12) -> None:
        environ = clean_environment(TERM="xterm-256color", OPENBLAS_NUM_THREADS="1", PS1="$ ")
        super().__init__(*words, columns=columns, lines=lines, environ=environ)

    @property
    def given_back(self) -> bool:
        """Whether cursor, wrap, colour, echo and line mode are as they were."""
        flags = termios.tcgetattr(self.master)[3]
        cooked = flags & termios.ECHO and flags & termios.ICANON
        plain = self.screen.cursor.attrs.fg == "default"
        return bool(
            not self.screen.cursor.hidden and DECAWM in self.screen.mode and plain and cooked
        )


@pytest.fixture
def session() -> Iterator[Callable[..., Session]]:
    """Start programs, and see that none is left."""
    started: list[Session] = []

    def start(*words: str | Path, **how: int) -> Session:
        started.append(Session(*words, **how))
        return started[-1]

    yield start
    for one in started:
        one.close()


def script(seconds: float = 0.02, loops: int = 0, *more: str) -> tuple[str, ...]:
    return (sys.executable, "-c", SCRIPT, str(seconds), str(loops), *more)


# What is written


def some_art(dice: random.Random, columns: int = 30, lines: int = 8) -> Art:
    rows = tuple("".join(dice.choices("    .#@", k=columns)) for _ in range(lines))
    palette = [(200, 60, 60), (60, 200, 60), (90, 90, 220)]
    colors = tuple(
        tuple(None if c == " " else dice.choice(palette[: y % 4] or [None]) for c in row)
        for y, row in enumerate(rows)
    )
    return Art(rows, colors)


def change(art: Art, dice: random.Random, cells: int) -> Art:
    rows, other = [list(row) for row in art.rows], some_art(dice, art.columns, art.lines)
    colors = [list(line) for line in art.colors or ()]
    for _ in range(cells):
        y, x = dice.randrange(art.lines), dice.randrange(art.columns)
        rows[y][x] = other.rows[y][x]
        colors[y][x] = (other.colors or ())[y][x]
    return Art(tuple(map("".join, rows)), tuple(map(tuple, colors)))


@pytest.mark.parametrize("cells", [1, 5, 40, 400])
@pytest.mark.parametrize("depth", [terminal.PLAIN, terminal.INDEXED, terminal.TRUECOLOR])
def test_the_screen_shows_each_frame_whatever_was_there(depth: int, cells: int) -> None:
    dice = random.Random(cells)
    screen = pyte.Screen(30, 9)
    stream = pyte.Stream(screen)
    art = some_art(dice)
    before = spell(Art((" " * 30,) * 8), depth, {})
    for _ in range(12):
        rows = spell(art, depth, {})
        stream.feed(difference(before, rows).replace("\n", "\r\n"))
        whole = pyte.Screen(30, 9)
        pyte.Stream(whole).feed(paint.paint(art, depth).replace("\n", "\r\n"))
        assert screen.display == whole.display
        assert (screen.cursor.x, screen.cursor.y) == (0, 0)
        for y in range(8):
            for x in range(30):
                if screen.buffer[y][x].data != " ":
                    assert screen.buffer[y][x].fg == whole.buffer[y][x].fg
        before, art = rows, change(art, dice, cells)


def some_blocks(dice: random.Random, columns: int = 12, lines: int = 4) -> Art:
    """Draw half blocks: of two colours, of one, and open cells."""
    tints = ((255, 0, 0), (0, 128, 0), None)
    rows, colors, grounds = [], [], []
    for _ in range(lines):
        row = "".join(dice.choice("▀█ ") for _ in range(columns))
        rows.append(row)
        colors.append(tuple(None if c == " " else dice.choice(tints[:2]) for c in row))
        grounds.append(tuple(dice.choice(tints) if c == "▀" else None for c in row))
    return Art(tuple(rows), tuple(colors), grounds=tuple(grounds))


@pytest.mark.parametrize("depth", [terminal.SIXTEEN, terminal.TRUECOLOR])
def test_blocks_keep_their_colors_and_open_cells_from_frame_to_frame(depth: int) -> None:
    dice = random.Random(depth)
    screen = pyte.Screen(12, 5)
    stream = pyte.Stream(screen)
    before = spell(Art((" " * 12,) * 4), depth, {})
    for _ in range(20):
        art = some_blocks(dice)
        rows = spell(art, depth, {})
        stream.feed(difference(before, rows).replace("\n", "\r\n"))
        whole = pyte.Screen(12, 5)
        pyte.Stream(whole).feed(paint.paint(art, depth).replace("\n", "\r\n"))
        for y in range(4):
            for x in range(12):
                cell, wanted = screen.buffer[y][x], whole.buffer[y][x]
                assert (cell.data, cell.bg) == (wanted.data, wanted.bg)
                assert cell.data == " " or cell.fg == wanted.fg
        before = rows


def test_what_does_not_change_is_not_written() -> None:
    rows = spell(some_art(random.Random(1)), terminal.TRUECOLOR, {})
    assert difference(rows, rows) == ""


def test_a_cell_that_changes_costs_a_move_and_itself() -> None:
    dark = Art(("#" * 30,) * 8)
    light = Art((*dark.rows[:3], "#" * 9 + "o" + "#" * 20, *dark.rows[4:]))
    told = difference(spell(dark, 0, {}), spell(light, 0, {}))
    assert told == "\n\n\n\x1b[10Go\x1b[3A\r"


def test_a_line_that_gets_shorter_is_erased_not_overwritten() -> None:
    told = difference(spell(Art(("#" * 30,)), 0, {}), spell(Art(("##".ljust(30),)), 0, {}))
    assert told == "\x1b[3G\x1b[K\r"


# Playing


def test_the_last_frame_stays_and_the_cursor_goes_below(session) -> None:
    played = session(*script(0.02, 2))
    assert played.finish() == 0
    assert played.given_back
    assert played.text == f"frame 3 of 40x10\n{'-' * 40}\nend\n"
    assert (played.screen.cursor.x, played.screen.cursor.y) == (0, 3)
    assert played.written.count(b"\x1b[?25l") == 1


def test_it_lasts_as_long_as_its_frames(session) -> None:
    began = time.monotonic()
    played = session(*script(0.1, 1))
    played.until_text("frame 0")
    shown = time.monotonic()
    assert played.finish() == 0
    now = time.monotonic()
    assert now - began > 0.35 and now - shown < 2


def test_frames_that_come_too_late_are_left_out(session) -> None:
    played = session(*script(0.005, 3, "slow"))
    assert played.finish() == 0
    assert played.text.startswith("frame 3")
    assert played.written.count(b"\x1b[?25h") == 1


@pytest.mark.parametrize(
    ("keys", "code"), [("q", 5), ("Q", 5), ("\x03", 130), ("\x03\x03", 130), ("\x1c", -3)]
)
def test_keys_end_it_and_everything_is_given_back(session, keys: str, code: int) -> None:
    played = session(*script())
    played.until_text("frame 2")
    assert not played.given_back
    played.press(keys)
    assert played.finish() == code
    assert played.given_back
    assert "end" in played.text
    assert RESTORE.encode() in played.written[-40:]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
@pytest.mark.parametrize("times", [1, 2])
def test_signals_end_it_and_everything_is_given_back(session, number: int, times: int) -> None:
    played = session(*script())
    played.until_text("frame 2")
    for _ in range(times):
        played.process.send_signal(number)
    assert played.finish() == (130 if number == signal.SIGINT else -number)
    assert played.given_back
    assert b"Traceback" not in played.written


def test_an_error_ends_it_and_everything_is_given_back(session) -> None:
    played = session(*script(0.02, 0, "fail"))
    assert played.finish() == 1
    assert played.given_back
    assert b"no such frame" in played.written


def test_a_terminal_that_is_gone_ends_it(session) -> None:
    ignoring = f"trap '' HUP; exec {sys.executable} -c '{SCRIPT}' 0.02 0"
    played = session("sh", "-c", ignoring)
    played.until_text("frame 2")
    spare = os.open(os.devnull, os.O_RDONLY)
    os.dup2(spare, played.master)  # closes the terminal; the fixture closes this
    os.close(spare)
    assert played.process.wait(LIMIT) == 7


def test_space_pauses_and_goes_on(session) -> None:
    played = session(*script(0.03))
    played.until_text("frame 2")
    played.press(" ")
    while select.select([played.master], [], [], 0.2)[0]:
        played.read(0)
    still = played.text
    assert not select.select([played.master], [], [], 0.15)[0]
    played.press(" ")
    played.until(lambda: played.text != still)
    played.press("q")
    assert played.finish() == 5


def test_a_window_that_changes_has_the_frames_drawn_anew(session) -> None:
    played = session(*script())
    for columns, lines in ((25, 9), (60, 20), (12, 4)):
        played.until_text("frame 2")
        played.written = b""
        played.resize(columns, lines)
        played.until_text(f"of {columns}x{lines - 2}"[: columns - 8])
        played.until_text("-" * columns + "\n")
        assert "-" * (columns + 1) not in played.text
        assert played.text.count("frame") == 1
    played.press("q")
    assert played.finish() == 5
    assert played.given_back


def test_while_it_is_paused_a_new_size_shows_the_same_frame(session) -> None:
    played = session(*script(0.2))
    played.until_text("frame 1")
    played.press(" ")
    played.read(0.3)
    number = played.text[:7]
    played.resize(30, 10)
    played.until_text(f"{number} of 30x8")
    played.press("q")
    assert played.finish() == 5


@pytest.mark.skipif(not (shutil.which("bash") or os.environ.get("CI")), reason="no bash")
def test_ctrl_z_gives_the_terminal_back_and_fg_takes_it_again(session, tmp_path: Path) -> None:
    (tmp_path / "play.py").write_text(SCRIPT)
    played = session("bash", "--norc", "--noprofile", "-i", lines=30, columns=70)
    played.until_text("$")
    played.press(f"{sys.executable} {tmp_path}/play.py 0.02 0\r")
    played.until_text("frame 2")
    played.press("\x1a")
    played.until_text("Stopped")
    assert not played.screen.cursor.hidden and DECAWM in played.screen.mode
    played.press("echo typed=$((6*7))\r")
    played.until_text("typed=42")
    assert played.text.count("frame") == 1  # it stays, and does not move
    played.press("fg\r")
    played.until(lambda: played.text.count("frame") == 2 and played.screen.cursor.hidden)
    played.press("\x1a")
    played.until(lambda: played.text.count("Stopped") == 2)
    played.press("kill %1\r")

    def is_over() -> bool:
        played.press("\r")  # bash tells before a prompt
        return b"Terminated" in played.written

    played.until(is_over)
    assert not played.screen.cursor.hidden and DECAWM in played.screen.mode
    played.press("exit\r")
    played.finish()


def test_a_stop_nobody_can_see_coming_is_mended_afterwards(session) -> None:
    played = session(*script())
    played.until_text("frame 2")
    played.process.send_signal(signal.SIGSTOP)
    os.waitid(os.P_PID, played.process.pid, os.WSTOPPED)
    played.written = b""
    played.process.send_signal(signal.SIGCONT)
    played.until(lambda: b"\x1b[?25l" in played.written)
    played.press("q")
    assert played.finish() == 5
    assert played.given_back


# pusheen play


@pytest.fixture(scope="module")
def clip(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Three frames of a ball that rolls past a cat of sorts."""
    frames = []
    for x in (90, 110, 130):
        frames.append(Image.new("RGBA", (160, 80)))
        pen = ImageDraw.Draw(frames[-1])
        pen.ellipse((10, 10, 80, 75), "grey", "black", 4)
        pen.ellipse((x, 40, x + 20, 60), "red", "black", 3)
    path = tmp_path_factory.mktemp("clip") / "clip.gif"
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=150, disposal=2)
    return path


def test_a_file_is_played_and_the_screen_shows_its_frames(session, clip: Path) -> None:
    played = session(*PROGRAM, "play", clip, "--loops", "1")
    assert played.finish() == 0
    assert played.given_back
    whole = convert_clip(clip, Options(width=40))
    wanted = [whole.draw(number, 40, 10).text for number in range(3)]
    assert played.text.rstrip() == wanted[-1].rstrip()


def test_q_ends_a_file_of_several_with_0_and_ctrl_c_with_130(session, clip: Path) -> None:
    for keys, code in (("q", 0), ("\x03", 130)):
        played = session(*PROGRAM, "play", clip, clip, "--loops", "0")
        played.until(lambda played=played: played.screen.cursor.hidden)
        played.press(keys)
        assert played.finish() == code
        assert played.given_back
        assert b"Traceback" not in played.written


def test_a_picture_from_a_pipe_still_hears_the_keys(session, clip: Path) -> None:
    played = session("sh", "-c", f"cat {clip} | {sys.executable} -m pusheen play -")
    played.until(lambda: played.screen.cursor.hidden)
    played.press("q")
    assert played.finish() == 0
    assert played.given_back


def test_what_is_no_terminal_gets_the_first_frame(pusheen, clip: Path) -> None:
    done = pusheen("play", clip, COLUMNS="40", LINES="12")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == pusheen("convert", clip, COLUMNS="40", LINES="12").stdout


def test_a_dumb_terminal_gets_the_first_frame(on_terminal, clip: Path) -> None:
    shown = on_terminal("play", clip, columns=40, lines=12, TERM="dumb")
    assert "\x1b" not in shown
    assert len(shown.splitlines()) > 3


def test_a_closed_pipe_is_no_failure(clip: Path) -> None:
    line = f"{sys.executable} -m pusheen play {clip}; echo $? >&2"
    done = subprocess.run(
        ["sh", "-c", f"({line}) | true"], capture_output=True, text=True, cwd=ROOT, timeout=LIMIT
    )
    assert done.stderr == "0\n"


def test_a_still_cat_plays_as_a_still(pusheen, on_terminal) -> None:
    assert on_terminal("play", "loaf") == on_terminal("show", "loaf")
    assert pusheen("play", "loaf").stdout == pusheen("show", "loaf").stdout


@pytest.mark.parametrize(
    ("words", "code", "message"),
    [
        (("--speed", "0"), 2, "--speed must be 0.1-20, not 0.0"),
        (("--fps", "1000"), 2, "--fps must be 0.1-100, not 1000.0"),
        (("--loops", "-1"), 2, "--loops must be 0-10000, not -1"),
        (("loef",), 1, "there is no cat named 'loef'; did you mean 'loaf'?"),
        (("missing.gif",), 1, "cannot read 'missing.gif': no such file"),
    ],
)
def test_what_cannot_be_played_is_said(pusheen, words, code: int, message: str) -> None:
    done = pusheen("play", *words)
    assert (done.returncode, done.stdout) == (code, "")
    assert message in done.stderr


def test_a_cat_that_moves_has_frames_of_one_size(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    still = "small\n\nlllll\n\nf\n\none\n###\nlll\nfff\n\nf\n"
    moving = "s\n\nm\n\nl\n\nl\n\n\n\n\n\ntwo\n\n333\n#\nlll\n\nfff\nl\n\n\nf\n\n"
    (tmp_path / "cat.cat").write_text(still)
    (tmp_path / "cat.frames").write_text(moving)
    (tmp_path / "palette.tsv").write_text("l\t9\t9\t9\nf\t200\t200\t200\n")
    (tmp_path / "motion.tsv").write_text("bat\t5\ncat\t120\n")
    monkeypatch.setattr(gallery, "FOLDER", str(tmp_path))
    cat = gallery.Cat("cat\t12x2 40x2\t\ta cat")
    frames = cat.motion(80, 24)
    assert [art.text for art in frames] == ["one\n###\n", "two\n\n", "333\n#\n"]
    assert [art.duration for art in frames] == [120] * 3
    assert [(art.columns, art.lines) for art in frames] == [(40, 2)] * 3
    assert [art.grounds and art.grounds[0][0] for art in frames] == [None, None, (200,) * 3]
    assert [art.rows[0][:5].rstrip() for art in cat.motion(30, 24)] == ["small", "s", "m"]
    assert cat.motion(5, 2) == []


MOVING = [cat for cat in gallery.cats(("moving",)) if len(cat.motion(80, 60)) > 1]


@pytest.mark.parametrize("cat", MOVING, ids=[cat.name for cat in MOVING])
def test_each_of_our_cats_moves_within_its_size(cat: gallery.Cat) -> None:
    for columns, lines in cat.sizes:
        frames = cat.motion(columns, lines)
        assert len({(art.rows, art.grounds) for art in frames}) > 1
        assert {(art.columns, art.lines) for art in frames} == {(columns, lines)}
        assert frames[0].rows == cat.art(columns).rows
