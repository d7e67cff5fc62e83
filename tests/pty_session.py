"""A program on a pseudo-terminal, as its user has it: what it writes, and what the screen shows."""

import os
import select
import struct
import subprocess
import termios
import time
from collections.abc import Callable, Mapping
from fcntl import ioctl
from pathlib import Path

import pyte

LIMIT = 60  # seconds that nothing takes


class PtySession:
    """A program whose terminal is a pseudo-terminal, the other end of which is the test.

    Parameters
    ----------
    words
        The program and its arguments.
    columns, lines
        Size of the window.
    cell
        The (width, height) of a cell in pixels, which it tells; zeros: it does not.
    environ
        All of its environment; the test's own when None.
    piped
        What it reads from a pipe instead of from the terminal, if there is anything.
    controlling
        Whether the terminal is the one that the program may ask and that has its signals.
    keep
        Keep the program's end of the terminal open as ``line``, so that what it has left
        unread can be looked at.
    """

    def __init__(
        self,
        *words: str | Path,
        columns: int = 80,
        lines: int = 24,
        cell: tuple[int, int] = (0, 0),
        environ: Mapping[str, str] | None = None,
        cwd: Path | None = None,
        typed: str | bytes = b"",
        piped: bytes = b"",
        controlling: bool = True,
        keep: bool = False,
    ) -> None:
        self.screen = pyte.Screen(columns, lines)
        self._stream = pyte.ByteStream(self.screen)
        self.written = b""
        self.master, self.line = os.openpty()
        self._cell = cell
        self.resize(columns, lines)
        self.mode = termios.tcgetattr(self.line)
        self.press(typed)
        reader, writer = os.pipe()
        os.write(writer, piped)
        os.close(writer)
        self.process = subprocess.Popen(
            list(map(str, words)),
            stdin=reader if piped else self.line,
            stdout=self.line,
            stderr=self.line,
            env=environ,
            cwd=cwd,
            start_new_session=True,
            preexec_fn=(lambda: ioctl(1, termios.TIOCSCTTY, 0)) if controlling else None,
        )
        os.close(reader)
        if not keep:
            os.close(self.line)
        self._kept = keep

    def resize(self, columns: int, lines: int) -> None:
        pixels = columns * self._cell[0], lines * self._cell[1]
        size = struct.pack("HHHH", lines, columns, *pixels)
        ioctl(self.master, termios.TIOCSWINSZ, size)
        self.screen.resize(lines, columns)

    def press(self, keys: str | bytes) -> None:
        os.write(self.master, keys.encode() if isinstance(keys, str) else keys)

    def read(self, seconds: float) -> bool:
        """Read what comes within so many seconds; False at the end of it all."""
        if select.select([self.master], [], [], seconds)[0]:
            try:
                data = os.read(self.master, 65536)
            except OSError:  # how Linux says that the other side is closed
                return False
            self.written += data
            self._stream.feed(data)
            return bool(data)
        return not (self._kept and self.process.poll() is not None)

    def until(self, true: Callable[[], bool]) -> None:
        """Read until something is true."""
        end = time.monotonic() + LIMIT
        while not true():
            going = self.read(0.05)
            if (not going and not true()) or time.monotonic() > end:
                raise AssertionError(f"this never came; the screen shows\n{self.text}")

    def until_text(self, text: str) -> None:
        """Read until a text is to be seen on the screen."""
        self.until(lambda: text in self.text)

    def finish(self) -> int:
        """Read to the end and return the exit status."""
        end = time.monotonic() + LIMIT
        while self.read(0.05):
            assert time.monotonic() < end, f"it never ends; the screen shows\n{self.text}"
        return self.process.wait(LIMIT)

    def close(self) -> None:
        """End the program, if it has not ended, and close the terminal."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait(LIMIT)
        os.close(self.master)
        if self._kept:
            os.close(self.line)

    @property
    def text(self) -> str:
        """What the screen shows."""
        return "\n".join(line.rstrip() for line in self.screen.display).rstrip() + "\n"
