"""What batches have drawn into a folder, kept in there, so that one can go on where it ended."""

import contextlib
import fcntl
import os
import stat
from types import TracebackType

from pusheen.errors import ExportError

NAME = ".pusheen-drawn"  # in the folder that is written to; each record is ended by NUL
END = "\n"  # of a record that is whole, before that
SPARE = 1000  # records that are out of date, from which on they are thrown away


class BatchRecord:
    """The sources of the files in a folder: size and time of each when it was drawn.

    Within ``with`` no other batch of the user's writes into the folder. A record that cannot be
    kept, or that others may write, is one that knows nothing: pictures are then drawn again.
    """

    def __init__(self, folder: str) -> None:
        self._folder = folder
        self._file = -1
        self._stamps: dict[str, str] = {}  # by the path below the folder

    def __enter__(self) -> "BatchRecord":
        """Wait for nobody: a folder that is written to already is an ExportError."""
        path = os.path.join(self._folder, NAME)
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | os.O_NOFOLLOW | os.O_NONBLOCK
        with contextlib.suppress(OSError):
            self._file = os.open(path, flags, 0o600)
        if self._file < 0:
            return self
        found = os.fstat(self._file)
        if not stat.S_ISREG(found.st_mode) or found.st_uid != os.geteuid() or found.st_mode & 0o022:
            self._close()
            return self
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            self._close()
            raise ExportError(
                f"cannot write into '{self._folder}': another batch is writing there",
                hint="wait for it, or name another folder with -o",
            ) from error
        except OSError:  # there are no locks on this file system
            pass
        self._read()
        return self

    def __exit__(
        self, _: type[BaseException] | None, __: BaseException | None, ___: TracebackType | None
    ) -> None:
        """Let the next batch in; nothing drawn is no record."""
        if self._file >= 0 and not os.fstat(self._file).st_size:
            with contextlib.suppress(OSError):
                os.unlink(os.path.join(self._folder, NAME))
        self._close()

    def has_drawn(self, path: str) -> bool:
        """Tell whether a file in the folder is one that a batch has drawn."""
        return self._key(path) in self._stamps

    def is_current(self, path: str, stamp: str) -> bool:
        """Tell whether a file is there, and drawn from a source of that stamp."""
        try:
            found = os.stat(path)
        except OSError:
            return False
        there = stat.S_ISREG(found.st_mode) and found.st_size > 0
        return there and stamp != "" and self._stamps.get(self._key(path)) == stamp

    def add(self, path: str, stamp: str) -> None:
        """Note that a file is drawn, from a source of that stamp."""
        key = self._key(path)
        if stamp and self._file >= 0 and self._stamps.get(key) != stamp:
            self._stamps[key] = stamp
            with contextlib.suppress(OSError):  # drawn again next time
                os.write(self._file, _encode(key, stamp))

    def _key(self, path: str) -> str:
        return os.path.relpath(path, self._folder)

    def _close(self) -> None:
        if self._file >= 0:
            os.close(self._file)
        self._file = -1

    def _read(self) -> None:
        with open(os.dup(self._file), "rb") as file:
            file.seek(0)
            records = os.fsdecode(file.read()).split("\0")
        whole = [record[:-1] for record in records if record.endswith(END)]
        for record in whole:  # later ones count
            size, time, key = [*record.split(" ", 2), "", ""][:3]
            self._stamps[key] = f"{size} {time}"
        if len(whole) > 2 * len(self._stamps) + SPARE:
            with contextlib.suppress(OSError):
                os.ftruncate(self._file, 0)
                os.write(self._file, b"".join(_encode(*item) for item in self._stamps.items()))


def _encode(key: str, stamp: str) -> bytes:
    # What a full disk has cut short is ended by the NUL of the next.
    return os.fsencode(f"\0{stamp} {key}{END}\0")


def stamp_of(picture: str) -> str:
    """Return what tells a source from what it was before: its size and time; empty if unknown."""
    try:
        found = os.stat(picture)
    except OSError:
        return ""
    return f"{found.st_size} {found.st_mtime_ns}"
