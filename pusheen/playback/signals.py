"""Signals while frames are shown: noted, to be obeyed when the terminal can be given back."""

import contextlib
import os
import signal
import threading
from collections.abc import Callable, Iterator

ENDING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT)
NOTED = (*ENDING, signal.SIGTSTP, signal.SIGCONT, signal.SIGWINCH)


@contextlib.contextmanager
def note_signals() -> Iterator[tuple[int, Callable[[int], None]]]:
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


def find_ending(notes: bytes) -> int:
    """Return the first signal among those noted that ends the program, or 0."""
    return next((note for note in notes if note in ENDING), 0)


def stop_here() -> None:
    """Stop the program, as Ctrl-Z wants, until it goes on; it is not noted."""
    handler = signal.signal(signal.SIGTSTP, signal.SIG_DFL)
    # To this very thread: it stops before it goes on to the next line.
    signal.pthread_kill(threading.get_ident(), signal.SIGTSTP)
    signal.signal(signal.SIGTSTP, handler)


def end_by(ending: int) -> None:
    """End the process as a signal would have; for Ctrl-C, raise KeyboardInterrupt.

    Another Ctrl-C is ignored for the rest of the way out.
    """
    if ending == signal.SIGINT:
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        raise KeyboardInterrupt
    signal.signal(ending, signal.SIG_DFL)
    os.kill(os.getpid(), ending)
