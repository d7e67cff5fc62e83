"""What the art is read on: told, known, or asked for; and colours that show on it."""

import os
import re
import select
import subprocess
import sys
import termios
import time
from itertools import chain
from pathlib import Path

import pytest
from conftest import ROOT, clean_environment
from PIL import Image
from pty_session import PtySession

from pusheen import options, paint, terminal
from pusheen.art import RGB, Art
from pusheen.catalog import gallery
from pusheen.cli import terminal_query
from pusheen.errors import OptionError

GROUNDS: tuple[RGB, ...] = ((0, 0, 0), (0x1E, 0x1E, 0x1E), (0xFD, 0xF6, 0xE3), (255, 255, 255))
QUESTION = b"\x1b]11;?"
DARK = b"\x1b]11;rgb:1111/2222/3333\x1b\\\x1b[?62;22c"
LIGHT = b"\x1b]11;rgb:fdfd/f6f6/e3e3\x07\x1b[?1;2c"
ONLY_DA1 = b"\x1b[?6c"
LOAF = str(ROOT / "images" / "loaf.png")


def contrast(one: RGB, other: RGB) -> float:
    return paint.contrast(paint.luminance(one), paint.luminance(other))


def as_shown(color: RGB, depth: int, ground: RGB | None = None) -> RGB:
    """Return what a terminal shows for a colour of text."""
    numbers = [int(n) for n in re.findall(r"\d+", paint.text_code(color, depth, ground))]
    if depth == terminal.TRUECOLOR:
        return numbers[2], numbers[3], numbers[4]
    if depth == terminal.INDEXED:
        return paint.indexed(numbers[2])
    return paint.ANSI[numbers[0] - (30 if numbers[0] < 90 else 82)]


class Session(PtySession):
    """The program on a pseudo-terminal, whose other end is the test."""

    def __init__(self, *words: str, typed: bytes = b"", **environ: str | None) -> None:
        changes: dict[str, str | None] = {
            "TERM": "xterm-256color",
            "COLORFGBG": None,
            "SSH_CONNECTION": None,
            **environ,
        }
        command = (sys.executable, "-m", "pusheen", *words)
        super().__init__(*command, environ=clean_environment(**changes), typed=typed, keep=True)

    def answer(self, answer: bytes) -> None:
        """Wait for the question and answer it."""
        self.until(lambda: QUESTION in self.written)
        self.press(answer)

    def output(self) -> str:
        """Wait for the end; return what was written."""
        assert self.finish() == 0, self.written
        assert termios.tcgetattr(self.line) == self.mode
        return self.written.decode()

    def left_to_read(self) -> bytes:
        """Return what the next program would read, as far as it has come."""
        mode = termios.tcgetattr(self.line)
        mode[3] &= ~(termios.ICANON | termios.ECHO)
        termios.tcsetattr(self.line, termios.TCSANOW, mode)
        left = b""
        while select.select([self.line], [], [], 0.05)[0]:
            left += os.read(self.line, 1024)
        return left


@pytest.fixture
def session():
    """Start sessions, and close their terminals."""
    started: list[Session] = []

    def start(*words: str, **knobs: object) -> Session:
        started.append(Session(*words, **knobs))  # type: ignore[arg-type]
        return started[-1]

    yield start
    for one in started:
        one.close()


DEPTHS = (terminal.SIXTEEN, terminal.INDEXED, terminal.TRUECOLOR)
DRAWN = "lk0123456789+-!?&"  # the letters of outlines and faces in the ink planes


@pytest.mark.parametrize("ground", [None, *GROUNDS])
@pytest.mark.parametrize("depth", DEPTHS)
def test_every_cat_shows_on_every_background(depth: int, ground: RGB | None):
    palettes = {tuple(cat.palette(ground).items()) for cat in gallery.cats(hidden=True)}
    for ink, color in chain(*palettes):
        wanted = 3 if ink in gallery.OUTLINES else 1.5
        shown = as_shown(color, depth, ground)
        assert all(contrast(shown, one) >= wanted for one in (ground and (ground,)) or GROUNDS), ink


@pytest.mark.parametrize("depth", DEPTHS[1:])
@pytest.mark.parametrize("cat", gallery.cats(hidden=True), ids=lambda cat: cat.name)
def test_outline_and_face_of_every_cat_show_on_what_they_stand_on(cat: gallery.Cat, depth: int):
    stands_on = set()
    for columns, _ in cat.sizes:
        art = cat.art(columns)
        assert art.colors and art.grounds
        cells = zip(cat.read(columns)[1], art.colors, art.grounds, strict=True)
        stands_on |= {cell for row in cells for cell in zip(*row, strict=True)}
    drawn = {(ink, color, under) for ink, color, under in stands_on if ink in DRAWN and under}
    assert drawn
    for ink, color, under in drawn:
        assert contrast(as_shown(color, depth), as_shown(under, depth)) >= 3, (ink, color, under)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("depth", DEPTHS[1:])
def test_letters_along_a_painted_rim_show_on_every_background(ground: RGB, depth: int):
    for cat in gallery.cats(hidden=True):
        rows = paint.spell(cat.art(40, ground), depth, {}, ground)
        rim = {ink[0] for _, inks in rows for ink in inks if ink and ink[1] == paint.OPEN}
        for code in rim - {paint.OWN[0]}:
            numbers = [int(n) for n in code.split(";")[2:]]
            shown = paint.indexed(numbers[0]) if depth == terminal.INDEXED else tuple(numbers)
            assert contrast(shown, ground) >= 1.5, (cat.name, code)


def test_the_sixteen_that_show_anywhere_are_those_that_show_on_each():
    on_each = [set(paint.readable(ground)) for ground in GROUNDS]
    assert set(paint.ANYWHERE) == set.intersection(*on_each)


@pytest.mark.parametrize("ground", [*GROUNDS, (128, 128, 128), (0, 0, 128), (255, 255, 0)])
@pytest.mark.parametrize("least", [paint.FILL, paint.OUTLINE])
def test_a_color_is_moved_until_it_shows_and_no_further(ground: RGB, least: float):
    steps = range(0, 256, 51)
    for color in ((r, g, b) for r in steps for g in steps for b in steps):
        shown = paint.visible_on(color, ground, least=least)
        if contrast(color, ground) >= least:
            assert shown == color
        else:
            assert least <= contrast(shown, ground) < least * 1.06, (color, shown)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("depth", [terminal.SIXTEEN, terminal.INDEXED, terminal.TRUECOLOR])
def test_every_color_shows_on_a_known_ground_at_every_depth(ground: RGB, depth: int):
    steps = range(0, 256, 51)
    for color in ((r, g, b) for r in steps for g in steps for b in steps):
        shown = as_shown(paint.visible_on(color, ground), depth, ground)
        assert contrast(shown, ground) >= paint.FILL, (color, shown)


@pytest.mark.parametrize(
    ("ground", "stays"), [("black", True), ("#1e1e1e", True), ("white", False), ("light", False)]
)
def test_white_stays_white_where_it_can_be_seen(tmp_path: Path, ground: str, stays: bool):
    picture = tmp_path / "white.png"
    Image.new("RGBA", (60, 60), (255, 255, 255, 255)).save(picture)
    run = (sys.executable, "-m", "pusheen", "convert", str(picture), "--width", "9")
    words = (*run, "--fg-only", "--ink", "light", "--color", "full", "--background", ground)
    done = subprocess.run(words, capture_output=True, text=True, check=True)
    assert ("38;2;255;255;255m" in done.stdout) == stays
    assert "38;2;" in done.stdout


def test_blocks_that_would_all_be_lost_are_moved_as_the_ground_asks():
    dark = (20, 20, 20)
    art = Art(("█ ",), ((dark, None),), grounds=((None, None),))
    assert "38;2;20;20;20m" in paint.paint(art, terminal.TRUECOLOR, (255, 255, 255))
    assert "38;2;20;20;20m" not in paint.paint(art, terminal.TRUECOLOR, (30, 30, 30))


@pytest.mark.parametrize(
    ("text", "color"),
    [("#fff", (255, 255, 255)), ("#0a141E", (10, 20, 30)), ("Navy", (0, 0, 128))],
)
def test_colors_are_read(text: str, color: RGB):
    assert options.parse_background(text) == color


@pytest.mark.parametrize("text", ["", "#", "#12", "#1234567", "fff", "chartreuse2", "#٣٣٣"])
def test_what_is_no_color_is_refused(text: str):
    with pytest.raises(OptionError, match="background must be"):
        options.parse_background(text)


@pytest.mark.parametrize("words", [("convert", LOAF), ("show", "loaf"), ("play", "loaf")])
def test_a_bad_background_is_a_misuse(pusheen, words: tuple[str, ...]):
    done = pusheen(*words, "--background", "mud")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith("pusheen: --background must be auto, dark, light")


@pytest.mark.parametrize(
    ("answer", "told"),
    [(DARK, "(17, 34, 51)"), (LIGHT, "(253, 246, 227)"), (ONLY_DA1, "not known")],
)
def test_convert_asks_the_terminal_and_swallows_the_answer(session, answer: bytes, told: str):
    one = session("convert", LOAF, "-v", "--width", "20")
    one.answer(answer)
    written = one.output()
    assert f"terminal: background {told}" in written
    assert "rgb:" not in written
    assert "^[" not in written
    assert one.left_to_read() == b""


def test_a_terminal_that_never_answers_is_not_waited_for(session):
    one = session("convert", LOAF, "-v", "--width", "20")
    one.until(lambda: QUESTION in one.written)
    asked = time.monotonic()
    one.until(lambda: b"terminal: background " in one.written)
    assert time.monotonic() - asked < 0.3
    assert "the terminal did not tell" in one.output()


@pytest.mark.parametrize("typed", [b"ls -l", b"ls\n"])
def test_what_was_typed_ahead_is_kept_and_nothing_is_asked(session, typed: bytes):
    one = session("convert", LOAF, "--width", "20", typed=typed)
    assert QUESTION.decode() not in one.output()
    assert one.left_to_read() == typed


def test_what_is_typed_after_the_answer_is_kept(session):
    one = session("convert", LOAF, "-v", "--width", "20")
    one.answer(DARK + b"ls")
    assert "(17, 34, 51)" in one.output()
    assert one.left_to_read() == b"ls"


@pytest.mark.parametrize(
    ("words", "environ"),
    [
        ((), {}),
        (("loaf",), {}),
        (("show", "loaf"), {}),
        (("play", "loaf"), {}),
        (("doctor",), {}),
        (("convert", LOAF), {"TERM": "dumb"}),
        (("convert", LOAF), {"TERM": "linux"}),
        (("convert", LOAF), {"COLORFGBG": "0;15"}),
        (("convert", LOAF), {"SSH_CONNECTION": "10.0.0.1 1 10.0.0.2 22"}),
        (("convert", LOAF, "--background", "dark"), {}),
    ],
)
def test_nothing_is_asked_where_it_is_known_or_not_worth_it(session, words, environ):
    assert "\x1b]" not in session(*words, **environ).output()


def test_a_pipe_is_not_asked(pusheen):
    assert "\x1b]" not in pusheen("convert", LOAF, TERM="xterm", COLORFGBG=None).stdout


@pytest.mark.parametrize(
    ("value", "told"),
    [
        ("15;0", options.SIDES["dark"]),
        ("0;15", options.SIDES["light"]),
        ("0;default;7", options.SIDES["light"]),
        ("0;default", None),
        ("\udcff;-1", None),
        ("", None),
    ],
)
def test_colorfgbg_tells_the_background(monkeypatch, value: str, told: RGB | None):
    monkeypatch.setattr(terminal, "is_terminal", lambda _stream: True)
    assert terminal_query.explain_background(environ={"COLORFGBG": value})[0] == told


def test_what_is_not_known_is_dark_on_a_terminal_and_light_in_a_pipe(monkeypatch):
    monkeypatch.setattr(terminal, "is_terminal", lambda _stream: True)
    assert terminal_query.side(None) == "dark"
    monkeypatch.setattr(terminal, "is_terminal", lambda _stream: False)
    assert terminal_query.side(None) == "light"


def test_a_cat_keeps_its_palette_on_dark_and_light_and_moves_on_what_hides_it(pusheen):
    words = ("show", "loaf", "--color", "full", "--background")
    as_ever = pusheen("show", "loaf", "--color", "full").stdout
    assert pusheen(*words, "dark").stdout == pusheen(*words, "light").stdout == as_ever
    assert pusheen(*words, "#917668").stdout != as_ever
