"""Show frames in time on a terminal, drawn ahead, and always give the cursor back."""

import contextlib
import os
import select
import signal
import threading
import time
from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import accumulate

from pusheen.art import RGB, Art
from pusheen.paint import Ink, Row, spell
from pusheen.playback.screen import Screen
from pusheen.playback.signals import NOTED, end_by, find_ending, note_signals, stop_here

Draw = Callable[[int, int, int], Art]  # of a frame's number, the columns and the lines there are
Room = Callable[[], tuple[int, int]]  # the columns and lines there are now

READY = 0  # among the numbers of signals: a frame has been drawn
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
    with note_signals() as (notes, note):
        ahead = Ahead(len(durations), draw, depth, lambda: note(READY), ground)
        playback = _Playback(durations, ahead, room, notes, loops)
        try:
            with contextlib.ExitStack() as stack:
                # Signals are only noted by now, so none can get in between.
                stack.callback(playback.screen.leave)
                ending = playback.run()
        finally:
            ahead.stop()
    if ending:
        end_by(ending)
    return not playback.quit


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
        self._escapes: dict[object, Ink] = {}

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
        signal.pthread_sigmask(
            signal.SIG_BLOCK, NOTED
        )  # they are for the thread that waits for them
        try:
            while (task := self._wait()) is not None:
                number, size = task
                rows = spell(self._draw(number, *size), self._depth, self._escapes, self._ground)
                self._keep(number, size, rows)
                self._ready()
        except BaseException as error:  # it is raised again in the thread that plays
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


class _Playback:
    """One run of the frames, from the first signal to the last."""

    def __init__(
        self,
        durations: Sequence[float],
        ahead: Ahead,
        room: Room,
        notes: int,
        loops: int,
    ) -> None:
        self.screen = Screen()
        self.quit = False
        self._ahead, self._room, self._notes = ahead, room, notes
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
                self._handle_keys()
            if self._notes in readable:
                ending = self._handle_signals(os.read(self._notes, 4096))
                if ending:
                    return ending
            if self.quit:
                return 0

    def _step(self) -> float | None:
        """Show what is due; return how long to wait, None for something to happen, -1 at the end.

        A frame that is not drawn yet is waited for, but an earlier one that came late is shown.
        """
        now = time.monotonic() if self._paused is None else self._paused
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
                self._began = time.monotonic()
        if over:
            return -1 if self._shown == (loop, number) else None
        if self._began is None or self._paused is not None:
            return None
        return max(0.0, self._began + loop * total + self._ends[number] - time.monotonic())

    def _handle_keys(self) -> None:
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
            self._paused = time.monotonic()
        else:
            if self._began is not None:
                self._began += time.monotonic() - self._paused
            self._paused = None

    def _handle_signals(self, notes: bytes) -> int:
        """Do what the signals say; return the first that ends the program, or 0."""
        ending = find_ending(notes)
        if ending:
            return ending
        if signal.SIGTSTP in notes:
            return self._stop()
        if signal.SIGCONT in notes:  # after a SIGSTOP, which cannot be noted
            self._resume()
        if signal.SIGWINCH in notes:
            self.screen.clear()
            self._shown = None
            self._ahead.fit(self._room())
        return 0

    def _stop(self) -> int:
        """Stop, as Ctrl-Z wants, with the terminal given back; return like `_handle_signals`."""
        stopped = time.monotonic()
        self.screen.leave()
        stop_here()
        notes = b""
        with contextlib.suppress(BlockingIOError):
            notes = os.read(self._notes, 4096)
        ending = find_ending(notes)
        if not ending:
            if self._began is not None and self._paused is None:
                self._began += time.monotonic() - stopped
            self._resume()
        return ending

    def _resume(self) -> None:
        self.screen.enter()
        self._shown = None
        self._ahead.fit(self._room())
