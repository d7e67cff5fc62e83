"""What the art is read on: as an option says, the environment, or the terminal when it is asked."""

import os
import re
import select
import signal
import sys
import termios
import time
from collections.abc import Mapping
from fcntl import ioctl
from typing import Literal

from pusheen import paint, terminal
from pusheen.art import RGB
from pusheen.options import SIDES, parse_background

HALFWAY = 0.18  # relative luminance as far from black as from white, by contrast
PATIENCE = 0.1  # seconds a terminal has to answer
# OSC 11 asks for the background. Every terminal answers DA1, also one that has never heard of
# the first question: its answer tells that there is nothing left to wait for.
QUESTION = b"\x1b]11;?\x1b\\\x1b[c"
COLOR = re.compile(
    rb"\x1b\]11;rgba?:([0-9a-f]{1,4})/([0-9a-f]{1,4})/([0-9a-f]{1,4})[^\x07\x1b]*(?:\x07|\x1b\\)",
    re.IGNORECASE,
)
DONE = re.compile(rb"\x1b\[\?[0-9;]*c")
BEGUN = re.compile(rb"\x1b(?:\][^\x07\x1b]*\x1b?|\[\?[0-9;]*)?\Z")  # an answer cut short
NO_ANSWER = ("", "dumb", "linux")  # values of TERM; an old console prints the question
HELD = {signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGTSTP}


def explain_background(
    background: str = "auto", *, query: bool = False, environ: Mapping[str, str] | None = None
) -> tuple[RGB | None, str]:
    """Decide what the art is read on, and give the reason in a few words.

    Parameters
    ----------
    background
        ``"dark"``, ``"light"``, a colour as in `parse_background`, or ``"auto"``.
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
    if background != "auto":
        reason = f"--background {terminal.plain(background)}"
        return parse_background(background), reason
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
    color = query_background()
    return color, "the terminal told" if color else "the terminal did not tell"


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


def query_background() -> RGB | None:
    """Ask the terminal on stdin and stdout for its background; None if it does not tell.

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
                return None
            os.write(1, QUESTION)
            answer = _listen()
            _put_back(BEGUN.sub(b"", DONE.sub(b"", COLOR.sub(b"", answer))))
        finally:
            termios.tcsetattr(0, termios.TCSANOW, mode)
    except (OSError, termios.error):  # the terminal is gone
        return None
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)
    found = COLOR.search(answer)
    if not found:
        return None
    red, green, blue = (round(255 * int(g, 16) / (16 ** len(g) - 1)) for g in found.groups())
    return red, green, blue


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
