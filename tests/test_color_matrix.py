"""Every environment has one answer, and every command gives it."""

import itertools
import os
import pty
import re
import sys
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from pusheen import paint
from pusheen.__main__ import main

FLAGS = ("auto", "always", "never", "16", "256", "full")
NO_COLOR = (None, "1")
FORCE = ({}, {"FORCE_COLOR": "1"}, {"FORCE_COLOR": "0"}, {"CLICOLOR_FORCE": "1"})
TERM = (None, "dumb", "xterm", "xterm-256color", "xterm-direct")
COLORTERM = (None, "truecolor")

# How many colours a terminal says it has, by TERM, and by COLORTERM over it.
SAYS = {None: 16, "dumb": 16, "xterm": 16, "xterm-256color": 256, "xterm-direct": 1 << 24}


def expected(flag, no_color, force, term, colorterm, tty) -> int:
    """The table: the first line that applies counts."""
    says = (1 << 24) if colorterm else SAYS[term]
    table = (
        (flag == "never", 0),
        (flag == "16", 16),
        (flag == "256", 256),
        (flag == "full", 1 << 24),
        (flag == "always", says),
        (bool(no_color), 0),
        (force.get("FORCE_COLOR") == "0", 0),
        (force.get("FORCE_COLOR") == "1", 16),
        (force.get("CLICOLOR_FORCE") == "1", says),
        (term in (None, "dumb"), 0),
        (not tty, 0),
        (True, says),
    )
    return next(depth for applies, depth in table if applies)


def depth_of(written: str) -> int:
    """Tell which depth the escapes of a text are of."""
    if "\x1b[38;2;" in written:
        return 1 << 24
    if "\x1b[38;5;" in written:
        return 256
    return 16 if re.search("\x1b\\[[39][0-7]m", written) else 0


def written_by(words: list[str], tty: bool, patch: pytest.MonkeyPatch) -> str:
    """Run the program within this process, and return what it wrote to a stdout of its own."""
    reader, writer = pty.openpty() if tty else os.pipe()
    with os.fdopen(writer, "w") as stdout, patch.context() as patched:
        patched.setattr(sys, "stdout", stdout)
        patched.setattr(sys, "argv", ["pusheen", *words])
        assert main() == 0
        text = os.read(reader, 65536).decode()
    os.close(reader)
    return text


@pytest.mark.parametrize("tty", [True, False], ids=["terminal", "pipe"])
@pytest.mark.parametrize("flag", FLAGS)
def test_every_environment_has_the_depth_of_the_table(
    flag: str, tty: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    pixels = np.zeros((8, 8, 4), np.uint8)
    pixels[1:7, 1:7] = (200, 40, 40, 255)
    Image.fromarray(pixels).save(tmp_path / "red.png")
    option = [] if flag == "auto" else ["--color", flag]
    commands = (
        option,
        ["show", "loaf", *option],
        ["convert", str(tmp_path / "red.png"), "--width", "6", *option],
    )
    wrong = []
    for no_color, force, term, colorterm in itertools.product(NO_COLOR, FORCE, TERM, COLORTERM):
        given = {"NO_COLOR": no_color, "TERM": term, "COLORTERM": colorterm, **force}
        environ = {name: value for name, value in given.items() if value is not None}
        everywhere = {**environ, "HOME": str(tmp_path), "COLUMNS": "12", "LINES": "24"}
        with monkeypatch.context() as patch:
            patch.setattr(os, "environ", everywhere)
            found = [depth_of(written_by(words, tty, patch)) for words in commands]
        depth = expected(flag, no_color, force, term, colorterm, tty)
        if found != [depth] * 3:
            wrong.append((environ, depth, found))
    assert not wrong


def test_the_nearest_of_256_is_the_best_of_all_by_eye():
    steps = range(0, 256, 51)
    for color in itertools.product(steps, steps, steps):
        all_codes = range(16, 256)
        best = min(paint._distance(color, paint.indexed(code)) for code in all_codes)
        found = paint._distance(color, paint.indexed(paint.nearest(color, 256)))
        assert found == pytest.approx(best, abs=1e-4), color
