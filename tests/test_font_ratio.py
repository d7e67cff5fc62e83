"""The shape of a cell: as told, as the window's pixels say, as the terminal answers, or 0.5."""

import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import ROOT, clean_environment
from pty_session import PtySession

LOAF = ROOT / "images" / "loaf.png"
CONVERT = "convert", LOAF, "-v", "--width", "20"
END = b"\x1b[?62;22c"
GROUND = b"\x1b]11;rgb:1111/2222/3333\x1b\\"
Start = Callable[..., PtySession]


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Start the program on terminals, and close them."""
    started: list[PtySession] = []

    def run(*words: str | Path, cell: tuple[int, int] = (0, 0), **environ: str) -> PtySession:
        silent = {"COLORFGBG": None, "SSH_CONNECTION": None, "HOME": str(tmp_path)}
        changes: dict[str, str | None] = {**silent, "TERM": "xterm-256color", **environ}
        command = (sys.executable, "-m", "pusheen", *words)
        session = PtySession(*command, cell=cell, environ=clean_environment(**changes), keep=True)
        started.append(session)
        return session

    yield run
    for session in started:
        session.close()


def answer(session: PtySession, words: bytes) -> None:
    """Wait for the question and answer it."""
    session.until(lambda: b"\x1b[c" in session.written)
    session.press(words)


def told(session: PtySession) -> tuple[str, str]:
    """Wait for the end, and return what was said of the ratio, and the art."""
    assert session.finish() == 0, session.written
    text = re.sub(r"\x1b\[[0-9;]*m", "", session.written.decode().replace("\r\n", "\n"))
    said = re.search(r"^terminal: font ratio (.*)$", text, re.MULTILINE)
    assert said, text
    return said[1], text.rpartition(": preset ")[2].partition("\n")[2]


def test_the_window_s_pixels_tell(start: Start):
    session = start(*CONVERT, cell=(9, 20), COLORFGBG="15;0")
    said, art = told(session)
    assert said == "0.45 (the window's pixels: a cell is 9 x 20 pixels)"
    asked = start(*CONVERT, "--font-ratio", "0.45", COLORFGBG="15;0")
    assert told(asked) == ("0.45 (--font-ratio 0.45)", art)
    assert art.count("\n") != told(start(*CONVERT, COLORFGBG="15;0"))[1].count("\n")


@pytest.mark.parametrize(
    ("words", "ratio"),
    [
        (GROUND + b"\x1b[6;20;8t" + END, "0.4 (the terminal told: a cell is 8 x 20 pixels)"),
        (b"\x1b[4;480;800t" + END, "0.5 (the terminal told: a cell is 10 x 20 pixels)"),
        (
            GROUND + b"\x1b[6;18;9t\x1b[4;1;1t" + END,
            "0.5 (the terminal told: a cell is 9 x 18 pixels)",
        ),
        (GROUND + END, "0.5 (the terminal does not tell the size of a cell)"),
        (GROUND + b"\x1b[6;20;2t" + END, "0.5 (the terminal does not tell the size of a cell)"),
        (b"\x1b[6;0;0t" + END, "0.5 (the terminal does not tell the size of a cell)"),
    ],
)
def test_the_answer_of_the_terminal_tells_and_is_swallowed(start: Start, words: bytes, ratio: str):
    session = start(*CONVERT)
    answer(session, words)
    assert told(session)[0] == ratio
    assert session.written.count(b"\x1b[c") == 1  # one round trip for all there is to ask
    assert b"^[" not in session.written
    known = "(17, 34, 51)" if GROUND in words else "not known"
    assert f"background {known}" in session.written.decode()


@pytest.mark.parametrize("cell", [(1, 20), (30, 20)])
def test_pixels_that_cannot_be_are_not_believed(start: Start, cell: tuple[int, int]):
    session = start(*CONVERT, cell=cell, COLORFGBG="15;0")
    assert told(session)[0] == "0.5 (the terminal does not tell the size of a cell)"


def test_nothing_is_asked_for_the_sake_of_the_ratio_alone(start: Start):
    session = start(*CONVERT, "--background", "dark")
    told(session)
    assert b"\x1b[c" not in session.written and b"\x1b[16t" not in session.written


def test_what_goes_into_a_file_or_a_pipe_is_the_same_everywhere(
    start: Start, tmp_path: Path, pusheen
):
    out = tmp_path / "loaf.txt"
    session = start(*CONVERT, "-o", out, cell=(9, 20))
    assert session.finish() == 0
    asked = pusheen("convert", LOAF, "-v", "--width", "20", "--font-ratio", "0.5")
    piped = pusheen("convert", LOAF, "-v", "--width", "20")
    assert out.read_text() == asked.stdout == piped.stdout
    assert "font ratio 0.5 (stdout is not a terminal)" in piped.stderr


def test_play_draws_by_the_window_s_pixels(start: Start):
    squeezed = start("play", LOAF, "--width", "40", cell=(9, 20))
    asked = start("play", LOAF, "--width", "40", "--font-ratio", "0.45")
    assert squeezed.finish() == asked.finish() == 0
    assert squeezed.text == asked.text
    usual = start("play", LOAF, "--width", "40")
    assert usual.finish() == 0 and usual.text != asked.text


def test_doctor_tells_it_and_asks_nothing(start: Start):
    session = start("doctor", cell=(8, 17))
    assert session.finish() == 0
    written = re.sub(r"\s+", " ", session.written.decode())
    assert "font ratio 0.4706 the window's pixels: a cell is 8 x 17 pixels" in written
    assert b"\x1b]11" not in session.written


def test_what_is_no_ratio_is_misuse(pusheen):
    done = pusheen("convert", LOAF, "--font-ratio", "wide")
    assert done.returncode == 2
    assert done.stderr.startswith("pusheen: --font-ratio must be auto or 0.1-10, not 'wide'")
