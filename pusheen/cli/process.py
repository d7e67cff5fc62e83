"""A command of the user: run as it would run alone, its output handed on as it comes."""

import errno
import os
import pty
import select
import shutil
import signal
import subprocess
import sys
import termios
import threading
from collections.abc import Iterator
from types import FrameType

from pusheen import hints, terminal
from pusheen.errors import CommandError

CHUNK = 1 << 16  # bytes; as many as a pipe holds
GRACE = 0.1  # s without a byte after which an ended command has no more, whoever else may write
LARGEST = 0xFFFF  # columns or lines that a terminal can have
NOT_RUN, NOT_FOUND = 126, 127  # what shells exit with
PAGERS = ("PAGER", "GIT_PAGER", "MANPAGER", "SYSTEMD_PAGER", "BAT_PAGER")
PASSED_ON = (signal.SIGTERM, signal.SIGHUP)


def read(descriptor: int) -> Iterator[bytes]:
    """Read until the end, chunk by chunk as they come."""
    while True:
        try:
            data = os.read(descriptor, CHUNK)
        except OSError as error:
            if error.errno == errno.EIO:  # how Linux says that a terminal has nobody behind it
                return
            raise
        if not data:
            return
        yield data


class Running:
    """A command while it runs: to be iterated for its output, within a ``with``.

    Parameters
    ----------
    words
        The command and its arguments, as they are: there is no shell.
    size
        The (columns, lines) of the terminal that its output goes to, so that it shows what it
        shows on terminals; None: to a pipe. Its errors go there too, if ours do.

    Raises
    ------
    CommandError
        If it cannot be started.
    """

    def __init__(self, words: tuple[str, ...], size: tuple[int, int] | None) -> None:
        self._words, self._size = words, size
        self._handlers: dict[int, object] = {}

    def __enter__(self) -> "Running":
        self._catch_signals()
        try:
            self._start()
        except BaseException:
            self._restore_signals()
            raise
        self._ended, held = os.pipe()  # read to its end once the command has ended
        threading.Thread(target=self._await, args=(held,), daemon=True).start()
        return self

    def __exit__(self, *error: object) -> None:
        """Let go of it; one that still runs gets a SIGHUP, as nobody reads any more."""
        os.close(self._output)
        if error[0] is not None:
            self._process.send_signal(signal.SIGHUP)
        self._restore_signals()
        os.close(self._ended)

    def __iter__(self) -> Iterator[bytes]:
        """Hand on its output until it has ended, whoever else may keep that open."""
        while self._ended not in select.select([self._output, self._ended], [], [])[0]:
            data = next(read(self._output), b"")
            if not data:
                return
            yield data
        left = CHUNK  # it cannot have left more behind
        while left > 0 and select.select([self._output], [], [], GRACE)[0]:
            data = next(read(self._output), b"")
            if not data:
                return
            left -= len(data)
            yield data

    def wait(self) -> int:
        """Wait for its end and return its status as a shell would: 128 + n for signal n."""
        status = self._process.wait()
        return status if status >= 0 else 128 - status

    def _start(self) -> None:
        reader, writer = pty.openpty() if self._size else os.pipe()
        errors = None
        try:
            if self._size:
                prepare(writer, self._size)
                errors = writer if shares_terminal() else None
            self._process = subprocess.Popen(  # noqa: S603  the user's own words
                self._words, stdout=writer, stderr=errors, env=self._environment()
            )
        except OSError as error:
            os.close(reader)
            raise explain(self._words[0], error) from error
        finally:
            os.close(writer)
        self._output = reader

    def _environment(self) -> dict[str, str] | None:
        """Return its environment; on a terminal, with the size of that, and without a pager."""
        if not self._size:
            return None
        size = dict(zip(("COLUMNS", "LINES"), map(str, self._size), strict=True))
        known = {name: value for name, value in size.items() if name in os.environ}
        return {**os.environ, **known, **dict.fromkeys(PAGERS, "cat")}

    def _await(self, held: int) -> None:
        self._process.wait()
        os.close(held)

    def _catch_signals(self) -> None:
        """Leave Ctrl-C to the command, which gets it too, and pass on other endings."""
        for number in (signal.SIGINT, *PASSED_ON):
            if signal.getsignal(number) != signal.SIG_IGN:  # nohup, say, is to be respected
                self._handlers[number] = signal.signal(number, self._pass_on)

    def _restore_signals(self) -> None:
        for number, handler in self._handlers.items():
            signal.signal(number, handler)  # type: ignore[arg-type]  # as signal gave it

    def _pass_on(self, number: int, _frame: FrameType | None) -> None:
        if number in PASSED_ON and hasattr(self, "_process"):
            self._process.send_signal(number)


def explain(word: str, error: OSError) -> CommandError:
    """Say why a command did not start, with the status that a shell has for it."""
    if isinstance(error, FileNotFoundError) and not shutil.which(word):
        hint = "is it installed, and its folder in PATH?"
        return CommandError(f"there is no command '{word}'", status=NOT_FOUND, hint=hint)
    found = hints.quote(shutil.which(word, os.F_OK) or word)
    hint = f"to see who may run it: ls -l {found}"
    return CommandError(f"cannot run '{word}': {hints.reason(error)}", status=NOT_RUN, hint=hint)


def prepare(writer: int, size: tuple[int, int]) -> None:
    """Make a pseudo-terminal that size, and have it hand on what is written as it is."""
    modes = termios.tcgetattr(writer)
    modes[1] &= ~termios.OPOST  # a newline stays one
    termios.tcsetattr(writer, termios.TCSANOW, modes)
    termios.tcsetwinsize(writer, (min(size[1], LARGEST), min(size[0], LARGEST)))


def shares_terminal() -> bool:
    """Tell whether our errors go to the same terminal as our output."""
    if not terminal.is_terminal(sys.stderr):
        return False
    return os.path.samestat(os.fstat(1), os.fstat(2))
