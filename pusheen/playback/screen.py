"""What is on the terminal: frames below the cursor, each turned into the next."""

import contextlib
import errno
import os
import select
import signal
import sys
import termios
from collections.abc import Iterator, Sequence

from pusheen import paint, terminal
from pusheen.paint import OWN, RESET, Row

HIDE = "\x1b[?25l\x1b[?7l"  # cursor off; what is too wide is cut, not wrapped
RESTORE = "\x1b[0m\x1b[?7h\x1b[?25h"
GAP = 4  # unchanged cells that are rewritten rather than leapt over: a leap takes as many bytes


def difference(old: Sequence[Row], new: Sequence[Row]) -> str:
    """Write what turns one screenful into another of the same size.

    The cursor is at the first cell, and returns there; colours are left reset.
    """
    written: list[str] = []
    ink, line = OWN, 0
    for y, (before, after) in enumerate(zip(old, new, strict=True)):
        if before == after:
            continue
        characters, inks = after
        end = len(characters)
        while end and characters[end - 1] == " " and paint.is_open(inks[end - 1]):
            end -= 1
        for start, stop in _runs(before, after):
            if y > line:
                written.append("\n" * (y - line) if y - line < 5 else f"\x1b[{y - line}B")
                line = y
            written.append(f"\x1b[{start + 1}G" if start else "\r")
            shown = slice(start, min(stop, max(end, start)))
            text, ink = paint.paint_cells(characters[shown], inks[shown], ink)
            written.append(text)
            blank = stop - max(end, start)
            if blank > 0 and ink != OWN:  # what is behind it would fill them
                written.append(RESET)
                ink = OWN
            if blank > 3:  # shorter than so many blanks; what follows them is blank, too
                written.append("\x1b[K")
                break
            written.append(" " * blank)
    if ink != OWN:
        written.append(RESET)
    if line:
        written.append(f"\x1b[{line}A")
    return "".join(written) + "\r" * bool(written)


def _runs(before: Row, after: Row) -> Iterator[tuple[int, int]]:
    """Find where two rows differ, as [start, stop); what lies close together is one run."""
    start = stop = -1
    inks = after[1]
    cells = zip(before[0], before[1], after[0], inks, strict=True)
    for x, (old, old_ink, new, ink) in enumerate(cells):
        if old == new and old_ink == ink:
            continue
        if start < 0:
            start = x
        elif x - stop > GAP or any(between not in (None, ink) for between in inks[stop:x]):
            yield start, stop
            start = x
        stop = x + 1
    if start >= 0:
        yield start, stop


class Screen:
    """Where the frames go: the lines below the cursor, which rests at the first cell."""

    def __init__(self) -> None:
        self.keys = _open_keys()
        self._out = sys.stdout.fileno()
        self._encoding = sys.stdout.encoding or "utf-8"
        self._modes: list[object] | None = None  # of the terminal, before us
        self._entered = False
        self._rows: list[Row] = []
        sys.stdout.flush()

    def enter(self) -> None:
        """Take the terminal: no cursor, no echo, keys as they come; begins on fresh lines."""
        if self.keys is not None:
            with contextlib.suppress(termios.error):
                modes = termios.tcgetattr(self.keys)
                if self._modes is None:
                    self._modes = list(modes)
                modes[3] &= ~(termios.ECHO | termios.ICANON)
                termios.tcsetattr(self.keys, termios.TCSANOW, modes)
        self._rows = []
        self._entered = True
        self._write(HIDE)

    def leave(self) -> None:
        """Give everything back; the cursor goes below the frame."""
        if not self._entered:
            return
        self._entered = False
        below = len(self._rows) - 1
        down = f"\x1b[{below}B" if below > 0 else ""
        with contextlib.suppress(OSError):  # nobody is there any more
            self._write(f"{RESTORE}\r{down}{chr(10) * bool(self._rows)}")
        if self.keys is not None and self._modes is not None:
            # In the background, setting the modes would stop us.
            before = signal.signal(signal.SIGTTOU, signal.SIG_IGN)
            with contextlib.suppress(termios.error):
                termios.tcsetattr(self.keys, termios.TCSANOW, self._modes)  # type: ignore[arg-type]  # as tcgetattr made them
            signal.signal(signal.SIGTTOU, before)
            self._modes = None

    def clear(self) -> None:
        """Take the frame off the screen: the next one is drawn whole."""
        if self._rows:
            self._rows = []
            self._write("\r\x1b[J")

    def show(self, rows: list[Row]) -> None:
        """Turn what is shown into these rows."""
        lines, columns = len(rows), max((len(row) for row, _ in rows), default=0)
        text = ""
        if lines > len(self._rows):
            text = "\r\x1b[J" + "\n" * (lines - 1) + f"\x1b[{lines - 1}A" * (lines > 1)
            self._rows = [("", ())] * lines
        rows = rows + [("", ())] * (len(self._rows) - lines)
        columns = max(columns, *(len(row) for row, _ in self._rows), 0)
        old = [_pad(row, columns) for row in self._rows]
        new = [_pad(row, columns) for row in rows]
        self._rows = new
        self._write(text + difference(old, new))

    def _write(self, text: str) -> None:
        data = memoryview(text.encode(self._encoding, "replace"))
        while data:
            try:
                data = data[os.write(self._out, data) :]
            except BlockingIOError:  # somebody we share the terminal with wants it so
                select.select([], [self._out], [])
            except OSError as error:
                if error.errno in (errno.EIO, errno.EPIPE):
                    raise BrokenPipeError from error
                raise


def _open_keys() -> int | None:
    """Return where the keys come from; None if there is no keyboard."""
    if terminal.is_terminal(sys.stdin):
        return sys.stdin.fileno()
    try:  # the picture came through standard input
        return os.open("/dev/tty", os.O_RDONLY | os.O_NOCTTY)
    except OSError:
        return None


def _pad(row: Row, columns: int) -> Row:
    more = columns - len(row[0])
    return (row[0] + " " * more, row[1] + (None,) * more) if more > 0 else row
