"""Many pictures: find them, convert them in processes side by side, results in order."""

import contextlib
import glob
import os
import signal
import sys
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from typing import IO, TYPE_CHECKING, TypeVar

from pusheen import hints
from pusheen.errors import ExportError, OptionError, PictureError, PusheenError
from pusheen.files import PICTURE_ENDINGS

if TYPE_CHECKING:
    from concurrent.futures import Future

Result = TypeVar("Result")
AHEAD = 4  # pictures a worker that are under way: results wait for the one that is next
SECONDS = 10.0  # a picture may take in a worker


def find_pictures(
    names: Iterable[str],
    *,
    recursive: bool = False,
    away: str | None = None,
    report: Callable[[str], None] | None = None,
) -> Iterator[tuple[str, str]]:
    """Go through the pictures that are meant by names of files, folders and patterns.

    Parameters
    ----------
    names
        A folder stands for the pictures in it, by their endings, sorted by name; ``*``, ``?`` and
        ``[...]`` are patterns where there is no file of that name. What is hidden is left out.
    recursive
        Go into the folders below a folder, too; links to folders are not followed.
    away
        A folder that is left out: the one that is written to.
    report
        Called with one line of words about a folder in which no picture is found.

    Returns
    -------
    iterator
        Of (path, place): the place is the path below the folder that was named, or the name of
        a file. A name that means nothing comes as it is, for whoever reads it to say so.
    """
    for name in names:
        found = [name]
        if glob.has_magic(name) and not os.path.lexists(name):
            found = sorted(glob.glob(name, recursive=True)) or [name]
        for path in found:
            if not os.path.isdir(path):
                yield path, os.path.basename(path)
                continue
            empty = True
            for picture in _walk(path, recursive, away):
                yield picture, os.path.relpath(picture, path)
                empty = False
            if empty and report:
                report(f"there is no picture in '{path}'")


def _walk(folder: str, recursive: bool, away: str | None) -> Iterator[str]:
    try:
        with os.scandir(folder) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        yield folder  # whoever reads it says so
        return
    for entry in found:
        if entry.name.startswith("."):
            continue
        if entry.is_dir(follow_symlinks=False):
            if recursive and not (away and os.path.realpath(entry.path) == os.path.realpath(away)):
                yield from _walk(entry.path, recursive, away)
        elif os.path.splitext(entry.name)[1].lower() in PICTURE_ENDINGS and entry.is_file():
            yield entry.path


def read_names(stream: IO[bytes]) -> Iterator[str]:
    """Read names of files as they come: one a line, or ended by NUL; blank ones are skipped.

    Nothing is expanded or unquoted.
    """
    rest, end = b"", b""
    read = getattr(stream, "read1", stream.read)  # what there is, rather than wait for more
    while data := read(1 << 16):
        rest += data
        end = end or (b"\0" if b"\0" in rest else b"\n" if b"\n" in rest else b"")
        if end:
            *names, rest = rest.split(end)
            yield from (os.fsdecode(name) for name in names if name.strip())
    if rest.strip():
        yield os.fsdecode(rest)


def place_of(name: str) -> str:
    """Return where a picture that a list names belongs: at its path, never above."""
    parts = os.path.normpath(name).split(os.sep)
    return os.sep.join(part for part in parts if part not in ("", os.pardir))


def is_many(name: str) -> bool:
    """Tell whether a name is that of a folder, or a pattern."""
    return os.path.isdir(name) or (glob.has_magic(name) and not os.path.lexists(name))


def cores() -> int:
    """Return how many processors there are for us."""
    known = getattr(os, "sched_getaffinity", None)  # macOS has none
    return len(known(0)) if known else os.cpu_count() or 1


class Targets:
    """Where the output of each picture goes: two that differ in their ending only stay two."""

    def __init__(self, folder: str, ending: str) -> None:
        self._folder, self._ending = folder, ending
        self._among: tuple[str, set[str]] = ("", set())
        self._taken: set[int] = set()  # hashes, as there may be very many

    def of(self, picture: str, place: str) -> str:
        """Return the path for a picture; ``place`` is where it belongs, as `find_pictures` says.

        Raises
        ------
        ExportError
            If it is that of another picture already.
        """
        stem, ending = os.path.splitext(place)
        if self._has_twin(picture, ending):
            stem = place
        path = os.path.join(self._folder, f"{stem}.{self._ending}")
        if hash(path) in self._taken:
            raise ExportError(
                f"cannot write '{path}' for '{picture}': another picture of this run is there",
                hint="write it with another call, into a folder of its own",
            )
        self._taken.add(hash(path))
        return path

    def _has_twin(self, picture: str, ending: str) -> bool:
        folder, name = os.path.split(picture)
        if self._among[0] != folder or not self._among[1]:  # one folder is kept, the last
            names: set[str] = set()
            with contextlib.suppress(OSError):
                names = set(os.listdir(folder or os.curdir))
            self._among = folder, names
        stem = os.path.splitext(name)[0]
        return any(f"{stem}{e}" in self._among[1] for e in PICTURE_ENDINGS - {ending.lower()})


def is_current(target: str, picture: str) -> bool:
    """Tell whether a target is there, and no older than its picture."""
    try:
        return os.stat(target).st_mtime_ns >= os.stat(picture).st_mtime_ns
    except OSError:
        return False


def run(
    work: Callable[[str], Result], pictures: Iterable[str], *, jobs: int, seconds: float = SECONDS
) -> Generator[tuple[str, Result | PusheenError]]:
    """Do the work on every picture in processes side by side.

    One that takes too long, or ends its process, is an error of its own and stops no other. Few
    pictures are under way at a time, however many there are.

    Parameters
    ----------
    work
        A function that can be sent to a process; its PusheenErrors are results.
    jobs
        How many processes.
    seconds
        How long it may take on one picture, by the clock.

    Returns
    -------
    iterator
        Of (picture, result), in the order of the pictures. Left early, it ends its processes.
    """
    import multiprocessing  # only for who has many

    # Threads and locks of its own are worth a library: it ends and replaces what hangs.
    from pebble import ProcessPool

    # A fork has the stages loaded already; elsewhere it is not safe.
    method = "fork" if sys.platform == "linux" else "spawn"
    pool = ProcessPool(
        max_workers=jobs, context=multiprocessing.get_context(method), initializer=_prepare
    )
    under_way: deque[tuple[str, Future[Result]]] = deque()
    try:
        for picture in pictures:
            with _without_keys():  # the first one starts the processes
                scheduled = pool.schedule(work, args=(picture,), timeout=seconds)
            under_way.append((picture, scheduled))
            if len(under_way) >= jobs * AHEAD:
                first, future = under_way.popleft()
                result = _collect(first, future)
                yield first, result
        for last, future in under_way:
            result = _collect(last, future)
            yield last, result
    finally:
        pool.stop()  # type: ignore[no-untyped-call]  # in pebble, here and below
        pool.join()


@contextlib.contextmanager
def _without_keys() -> Iterator[None]:
    """Hold Ctrl-C back: within a fork it would be lost, or heard by one who ignores it later."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _prepare() -> None:
    """Leave Ctrl-C to the one who gave the work, and stderr, too."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    from pusheen.imaging import frames  # numpy, Pillow: the work needs them

    frames.silence()


def _collect(picture: str, future: "Future[Result]") -> Result | PusheenError:
    """Wait for a result; what went wrong with its process is an error like any other."""
    from pebble import ProcessExpired  # loaded already

    try:
        return future.result()
    except OptionError:
        raise  # it would be the same with every picture
    except PusheenError as error:
        return error
    except TimeoutError:
        reason, hint = "it takes too long", hints.SMALLER
    except ProcessExpired:
        reason, hint = "the process that read it has ended", hints.ANEW
    return PictureError(f"cannot read '{picture}': {reason}", hint=hint)
