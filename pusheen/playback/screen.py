"""Show frames in time on a terminal, and always give the cursor back."""

import contextlib
import errno
import os
import select
import signal
import sys
import termios
import threading
import time
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate

from pusheen import paint, terminal
from pusheen.art import RGB, Art
from pusheen.paint import OWN, RESET, Row

Draw = Callable[[int, int, int], Art]  # of a frame's number, the columns and the lines there are
Room = Callable[[], tuple[int, int]]  # the columns and lines there are now

ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT)
NOTED = (*ENDING, signal.SIGTSTP, signal.SIGCONT, signal.SIGWINCH)
READY = 0  # among the numbers of signals: a frame has been drawn

HIDE = "\x1b[?25l\x1b[?7l"  # cursor off; what is too wide is cut, not wrapped
RESTORE = "\x1b[0m\x1b[?7h\x1b[?25h"
GAP = 4  # unchanged cells that are rewritten rather than leapt over: a leap takes as many bytes
MOST_CELLS = 6_000_000  # kept drawn, about 20 bytes each; beyond it frames are drawn anew
FAREWELL = 0.3  # seconds a frame in the making may hold up the end


def play(
    durations: Sequence[float],
    draw: Draw,
    room: Room,
    *,
    depth: int,
    ground: RGB | None = None,
    loops: int = 0,
    clock: Callable[[], float] = time.monotonic,
) -> bool:
    """Play frames below the cursor; the last one stays, and the cursor goes below it.

    Space pauses, q ends. Frames are drawn ahead, in a thread; one that comes too late is left
    out. Ctrl-Z gives the terminal back until the program goes on, and a window that changes its
    size has the frames drawn anew.

    Parameters
    ----------
    durations
        How long to show each frame, in seconds, above 0.
    draw
        Called, in the thread, with a frame's number and the columns and lines there are.
    room
        Called for those when the window changes.
    depth
        Colours, as `terminal.color_depth` returns them.
    ground
        The terminal's background, if it is known.
    loops
        How often; 0 is for ever.

    Returns
    -------
    bool
        Whether it came to its end; False after a q.

    Raises
    ------
    KeyboardInterrupt
        On Ctrl-C, once everything is given back; the next one is ignored. SIGTERM, SIGHUP and
        SIGQUIT end the process as ever, after that.
    BrokenPipeError
        If the terminal is gone.
    """
    with _noting() as (notes, note):
        ahead = Ahead(len(durations), draw, depth, lambda: note(READY), ground)
        show = _Show(durations, ahead, room, notes, loops, clock)
        try:
            with contextlib.ExitStack() as stack:
                # Whatever comes: a signal is only noted here, so nothing can get in between.
                stack.callback(show.screen.leave)
                ending = show.run()
        finally:
            ahead.stop()
    if ending == signal.SIGINT:
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # for the rest of the way out
        raise KeyboardInterrupt
    if ending:
        signal.signal(ending, signal.SIG_DFL)
        os.kill(os.getpid(), ending)
    return not show.quit


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
        end = len(characters.rstrip())
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


class Ahead(threading.Thread):
    """Draws frames before they are due, the one due next first, and keeps them."""

    def __init__(
        self,
        count: int,
        draw: Draw,
        depth: int,
        ready: Callable[[], None],
        ground: RGB | None = None,
    ) -> None:
        super().__init__(daemon=True)  # a frame in the making never holds up the end for long
        self.error: BaseException | None = None
        self._count, self._draw, self._depth, self._ready = count, draw, depth, ready
        self._ground = ground
        self._change = threading.Condition()
        self._size: tuple[int, int] | None = None
        self._due, self._stopped = 0, False
        self._rows: dict[int, list[Row]] = {}
        self._reach = count
        self._inks: dict[object, paint.Ink] = {}

    def fit(self, size: tuple[int, int]) -> None:
        """Draw for that many (columns, lines) from now on."""
        with self._change:
            if size != self._size:
                self._size, self._reach = size, self._count
                self._rows.clear()
                self._change.notify()

    def get(self, number: int) -> list[Row] | None:
        """Return a frame if it is drawn, and see that those after it are."""
        with self._change:
            self._due = number
            self._change.notify()
            return self._rows.get(number)

    def latest(self, after: int, number: int) -> tuple[int, list[Row]] | None:
        """Return the last frame up to ``number``, but after ``after``, that is drawn."""
        with self._change:
            drawn = ((n, self._rows[n]) for n in range(number, after, -1) if n in self._rows)
            return next(drawn, None)

    def stop(self) -> None:
        """Draw no more."""
        with self._change:
            self._stopped = True
            self._change.notify()
        if self.is_alive():
            self.join(FAREWELL)

    def run(self) -> None:
        """Draw until stopped."""
        signal.pthread_sigmask(signal.SIG_BLOCK, NOTED)  # they are for the one who waits for them
        try:
            while (task := self._wait()) is not None:
                number, size = task
                rows = paint.spell(self._draw(number, *size), self._depth, self._inks, self._ground)
                self._keep(number, size, rows)
                self._ready()
        except BaseException as error:  # it is raised again where somebody can hear it
            self.error = error
            self._ready()

    def _wait(self) -> tuple[int, tuple[int, int]] | None:
        with self._change:
            while not self._stopped:
                if self._size:
                    for step in range(self._reach):
                        number = (self._due + step) % self._count
                        if number not in self._rows:
                            return number, self._size
                self._change.wait()
        return None

    def _keep(self, number: int, size: tuple[int, int], rows: list[Row]) -> None:
        with self._change:
            if size != self._size:
                return
            self._rows[number] = rows
            cells = max(1, sum(len(row) for row, _ in rows))
            self._reach = min(self._count, max(2, MOST_CELLS // cells))
            for other in list(self._rows):
                if (other - self._due) % self._count >= self._reach and other != self._due - 1:
                    del self._rows[other]


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


class _Show:
    """One run of the frames, from the first signal to the last."""

    def __init__(
        self,
        durations: Sequence[float],
        ahead: Ahead,
        room: Room,
        notes: int,
        loops: int,
        clock: Callable[[], float],
    ) -> None:
        self.screen = Screen()
        self.quit = False
        self._ahead, self._room, self._notes, self._clock = ahead, room, notes, clock
        self._ends = list(accumulate(durations))
        self._loops = loops
        self._began: float | None = None  # when the frames would have begun, had nobody paused
        self._paused: float | None = None
        self._shown: tuple[int, int] | None = None  # loop and frame

    def run(self) -> int:
        """Play; return the signal that ended it, or 0."""
        self._ahead.fit(self._room())
        self._ahead.start()
        self.screen.enter()
        while True:
            if self._ahead.error:
                raise self._ahead.error
            wait = self._step()
            if wait is not None and wait < 0:
                return 0
            watched = [self._notes] + ([self.screen.keys] if self.screen.keys is not None else [])
            readable = select.select(watched, [], [], wait)[0]
            if self.screen.keys in readable:
                self._obey()
            if self._notes in readable:
                ending = self._heed(os.read(self._notes, 4096))
                if ending:
                    return ending
            if self.quit:
                return 0

    def _step(self) -> float | None:
        """Show what is due; return how long to wait, None for something to happen, -1 at the end.

        A frame that is not drawn yet is waited for, but an earlier one that came late is shown.
        """
        now = self._clock() if self._paused is None else self._paused
        total, count = self._ends[-1], len(self._ends)
        played = 0.0 if self._began is None else max(0.0, now - self._began)
        loop, number = (
            int(played // total),
            min(bisect_right(self._ends, played % total), count - 1),
        )
        over = bool(self._loops) and loop >= self._loops
        if over:
            loop, number = self._loops - 1, count - 1
        found: tuple[int, list[Row]] | None = None
        if self._shown != (loop, number):
            rows = self._ahead.get(number)
            if rows is not None:
                found = number, rows
            elif self._began is not None:
                after = self._shown[1] if self._shown and self._shown[0] == loop else -1
                found = self._ahead.latest(after, number)
        if found:
            self.screen.show(found[1])
            self._shown = loop, found[0]
            if self._began is None:
                self._began = self._clock()
        if over:
            return -1 if self._shown == (loop, number) else None
        if self._began is None or self._paused is not None:
            return None
        return max(0.0, self._began + loop * total + self._ends[number] - self._clock())

    def _obey(self) -> None:
        """Do what the keys say."""
        keys = self.screen.keys
        if keys is None:
            return
        with contextlib.suppress(OSError):
            if pressed := os.read(keys, 1024):
                self.quit = b"q" in pressed.lower()
                if pressed.count(b" ") % 2:
                    self._pause()
                return
        self.screen.keys = None  # closed: nobody can press anything

    def _pause(self) -> None:
        if self._paused is None:
            self._paused = self._clock()
        else:
            if self._began is not None:
                self._began += self._clock() - self._paused
            self._paused = None

    def _heed(self, notes: bytes) -> int:
        """Do what the signals say; return the first that ends the program, or 0."""
        ending = next((note for note in notes if note in ENDING), 0)
        if ending:
            return ending
        if signal.SIGTSTP in notes:
            return self._stop()
        if signal.SIGCONT in notes:  # after a SIGSTOP, which nobody can see coming
            self._resume()
        if signal.SIGWINCH in notes:
            self.screen.clear()
            self._shown = None
            self._ahead.fit(self._room())
        return 0

    def _stop(self) -> int:
        """Stop, as Ctrl-Z wants, with the terminal given back; return like `_heed`."""
        stopped = self._clock()
        self.screen.leave()
        noting = signal.signal(signal.SIGTSTP, signal.SIG_DFL)
        # To this very thread: it stops before it goes on to the next line.
        signal.pthread_kill(threading.get_ident(), signal.SIGTSTP)
        signal.signal(signal.SIGTSTP, noting)
        notes = b""
        with contextlib.suppress(BlockingIOError):
            notes = os.read(self._notes, 4096)
        ending = next((note for note in notes if note in ENDING), 0)
        if not ending:
            if self._began is not None and self._paused is None:
                self._began += self._clock() - stopped
            self._resume()
        return ending

    def _resume(self) -> None:
        self.screen.enter()
        self._shown = None
        self._ahead.fit(self._room())


@contextlib.contextmanager
def _noting() -> Iterator[tuple[int, Callable[[int], None]]]:
    """Have signals noted instead of obeyed: where to read their numbers, and how to add one."""
    reader, writer = os.pipe()
    os.set_blocking(reader, False)
    os.set_blocking(writer, False)

    def note(number: int) -> None:
        with lock, contextlib.suppress(BlockingIOError):  # full: there is enough to wake up for
            if not closed:
                os.write(writer, bytes((number,)))

    closed: list[bool] = []
    lock = threading.Lock()  # a late frame must not be noted in somebody else's file
    before = {}
    wakeup = signal.set_wakeup_fd(writer, warn_on_full_buffer=False)
    try:
        for number in NOTED:
            if signal.getsignal(number) != signal.SIG_IGN:  # nohup, say, is to be respected
                before[number] = signal.signal(number, _do_nothing)
        yield reader, note
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
        signal.set_wakeup_fd(wakeup)
        with lock:
            closed.append(True)
            os.close(reader)
            os.close(writer)


def _do_nothing(number: int, frame: object) -> None:
    """Be there: what counts is the note that Python leaves."""


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
