"""What the art is read on and the shape of a cell: as told, or what the terminal says of itself."""

import functools
import os
import re
import select
import signal
import struct
import sys
import termios
import time
from collections.abc import Mapping
from fcntl import ioctl
from typing import Literal, NamedTuple

from pusheen import paint, terminal
from pusheen.art import RGB
from pusheen.options import SIDES, parse_background

HALFWAY = 0.18  # relative luminance as far from black as from white, by contrast
PATIENCE = 0.1  # seconds a terminal has to answer
# OSC 11 asks for the background, CSI 16 t for the size of a cell and CSI 14 t for that of them
# all. Every terminal answers DA1, also one that has never heard of the other questions: its
# answer tells that there is nothing left to wait for.
QUESTION = b"\x1b]11;?\x1b\\\x1b[16t\x1b[14t\x1b[c"
COLOR = re.compile(
    rb"\x1b\]11;rgba?:([0-9a-f]{1,4})/([0-9a-f]{1,4})/([0-9a-f]{1,4})[^\x07\x1b]*(?:\x07|\x1b\\)",
    re.IGNORECASE,
)
PIXELS = re.compile(rb"\x1b\[([46]);([0-9]{1,5});([0-9]{1,5})t")  # high, wide
DONE = re.compile(rb"\x1b\[\?[0-9;]*c")
BEGUN = re.compile(  # an answer cut short
    rb"\x1b(?:\][^\x07\x1b]*\x1b?|\[\?[0-9;]*|\[[46];[0-9;]*)?\Z"
)
ANSWERS = COLOR, PIXELS, DONE
NO_ANSWER = ("", "dumb", "linux")  # values of TERM; an old console prints the question
USUAL_RATIO = 0.5  # of a cell nobody can measure: that of most fonts
RATIOS = 0.3, 1.0  # what a terminal may say of it; no font for terminals is beyond these
TOLD, UNTOLD = "the terminal told", "the terminal did not tell"
NO_CELL = "the terminal does not tell the size of a cell"
HELD = {signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGTSTP}


class Answer(NamedTuple):
    """What a terminal says of itself; None for what it does not tell.

    ``background`` is sRGB, ``cell`` the (width, height) of a cell in pixels.
    """

    background: RGB | None = None
    cell: tuple[float, float] | None = None


def explain_background(
    background: str | None = None,
    *,
    usual: str = "auto",
    query: bool = False,
    environ: Mapping[str, str] | None = None,
) -> tuple[RGB | None, str]:
    """Decide what the art is read on, and give the reason in a few words.

    Parameters
    ----------
    background
        ``"dark"``, ``"light"``, a colour as in `parse_background`, or ``"auto"``; None for what
        is usual.
    usual
        The same words, of config.toml.
    query
        Whether ``"auto"`` may ask the terminal, which takes up to `PATIENCE`.
    environ
        The environment; ``os.environ`` when None.

    Returns
    -------
    color
        None if it is not known. ``"dark"`` and ``"light"`` are the colours of `SIDES`.
    reason
        A few words.
    """
    environ = os.environ if environ is None else environ
    told = usual if background is None else background
    if told != "auto":
        reason = f"background is {told} in config.toml" if background is None else ""
        return parse_background(told), terminal.plain(reason or f"--background {told}")
    if not terminal.is_terminal(sys.stdout):
        return None, "stdout is not a terminal"
    last = environ.get("COLORFGBG", "").rpartition(";")[2]
    if last in map(str, range(16)):
        return SIDES["light" if last in ("7", "15") else "dark"], f"COLORFGBG ends in {last}"
    if not query:
        return None, "COLORFGBG does not tell"
    why = _why_not(environ)
    if why:
        return None, f"not asked: {why}"
    color = ask().background
    return color, TOLD if color else UNTOLD


def explain_font_ratio(
    ratio: float | Literal["auto"] | None = None,
    *,
    usual: float | Literal["auto"] = "auto",
    asked: bool = False,
) -> tuple[float, str]:
    """Decide on the width of a cell / its height, and give the reason in a few words.

    What is no terminal has cells of `USUAL_RATIO`, as everywhere, and so has one that does not
    tell, or tells what cannot be.

    Parameters
    ----------
    ratio
        A number, or ``"auto"``, as the terminal says; None for what is usual.
    usual
        The same, of config.toml.
    asked
        Whether the terminal was asked for its background.
    """
    told = usual if ratio is None else ratio
    if told != "auto":
        reason = f"font_ratio is {told} in config.toml" if ratio is None else ""
        return told, reason or f"--font-ratio {told}"
    if not terminal.is_terminal(sys.stdout):
        return USUAL_RATIO, "stdout is not a terminal"
    for cell, source in ((window_cell(), "the window's pixels"), (asked and ask().cell, TOLD)):
        if cell:
            wide, high = cell
            size = f"a cell is {wide:.4g} x {high:.4g} pixels"
            if RATIOS[0] <= wide / high <= RATIOS[1]:
                return round(wide / high, 4), f"{source}: {size}"
    return USUAL_RATIO, NO_CELL


def window_cell() -> tuple[float, float] | None:
    """Return the (width, height) in pixels of a cell of the window on stdout, if it is known."""
    try:
        size = ioctl(1, termios.TIOCGWINSZ, bytes(8))
    except OSError:
        return None
    lines, columns, wide, high = struct.unpack("HHHH", size)
    return (wide / columns, high / lines) if lines and columns and wide and high else None


def side(ground: RGB | None) -> Literal["dark", "light"]:
    """Tell whether a ground is dark or light.

    One that is not known is dark on a terminal, as most are; what goes into a file or a pipe
    is meant for a page.
    """
    if ground is None:
        return "dark" if terminal.is_terminal(sys.stdout) else "light"
    return "light" if paint.luminance(ground) > HALFWAY else "dark"


def _why_not(environ: Mapping[str, str]) -> str:
    """Tell why the terminal should not be asked; nothing if it may be."""
    if not terminal.is_terminal(sys.stdin):
        return "stdin is not a terminal"
    if environ.get("TERM", "") in NO_ANSWER:
        return f"TERM is {environ.get('TERM') or 'not set'}"
    if environ.get("SSH_CONNECTION"):
        return "over ssh the answer may come too late"
    try:
        if os.fstat(0).st_rdev != os.fstat(1).st_rdev:
            return "stdin is another terminal"
        if os.tcgetpgrp(0) != os.getpgrp():
            return "in the background"
    except OSError:
        return "it is not our terminal"
    return ""


@functools.cache
def ask() -> Answer:
    """Ask the terminal on stdin and stdout what it can tell, once.

    Nothing is asked while there is input waiting. What is typed meanwhile is put back, where
    the system allows it; answers are swallowed. The terminal's mode comes back in any case:
    signals wait until it has.
    """
    before = signal.pthread_sigmask(signal.SIG_BLOCK, HELD)
    try:
        mode = termios.tcgetattr(0)
        silent = [*mode[:3], mode[3] & ~(termios.ICANON | termios.ECHO), *mode[4:]]
        try:
            # Never TCSAFLUSH, which forgets what was typed ahead. A line that is not complete
            # can be seen only once lines do not matter.
            termios.tcsetattr(0, termios.TCSANOW, silent)
            readable, writable, _ = select.select([0], [1], [], 0)
            if readable or not writable:
                return Answer()
            os.write(1, QUESTION)
            heard = _listen()
            typed = functools.reduce(lambda rest, a: a.sub(b"", rest), ANSWERS, heard)
            _put_back(BEGUN.sub(b"", typed))
        finally:
            termios.tcsetattr(0, termios.TCSANOW, mode)
    except (OSError, termios.error):  # the terminal is gone
        return Answer()
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    return _understand(heard)


def _understand(heard: bytes) -> Answer:
    color = None
    found = COLOR.search(heard)
    if found:
        red, green, blue = (round(255 * int(g, 16) / (16 ** len(g) - 1)) for g in found.groups())
        color = red, green, blue
    sizes = {kind: (int(wide), int(high)) for kind, high, wide in PIXELS.findall(heard)}
    wide, high = map(float, sizes.get(b"6", (0, 0)))
    if not (wide and high) and b"4" in sizes:
        window = os.get_terminal_size(1)
        wide, high = (n / max(1, cells) for n, cells in zip(sizes[b"4"], window, strict=True))
    return Answer(color, (wide, high) if wide and high else None)


def _listen() -> bytes:
    """Read up to the end of the last answer, and not a byte further, while there is time."""
    heard, end = b"", time.monotonic() + PATIENCE
    while not DONE.search(heard):
        left = end - time.monotonic()
        if left <= 0 or not select.select([0], [], [], left)[0]:
            break
        byte = os.read(0, 1)
        if not byte:
            break
        heard += byte
    return heard


def _put_back(typed: bytes) -> None:
    for byte in typed:
        try:
            ioctl(0, termios.TIOCSTI, bytes([byte]))
        except OSError:  # newer kernels refuse
            return
