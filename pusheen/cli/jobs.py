"""Work on many pictures in processes side by side, results in order."""

import contextlib
import os
import resource
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from typing import TYPE_CHECKING, TypeVar

from pusheen import hints
from pusheen.errors import OptionError, PictureError, PusheenError

if TYPE_CHECKING:
    from concurrent.futures import Future

Result = TypeVar("Result")
AHEAD = 4  # pictures a worker that are under way: results wait for the one that is next
SECONDS = 10.0  # a picture may take in a worker
STILL = 2.0  # seconds in which nothing moves are no work
TRIES = 3  # for a picture during which all stood still
FILES, OURS = 2, 48  # that are open here for each worker, and otherwise


def cores() -> int:
    """Return how many processors there are for us."""
    known = getattr(os, "sched_getaffinity", None)  # macOS has none
    return len(known(0)) if known else os.cpu_count() or 1


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

    Raises
    ------
    PusheenError
        If the system allows no processes, or ends all of them.
    """
    import multiprocessing  # loaded only where there are many pictures
    from concurrent.futures.process import BrokenProcessPool

    # Threads and locks of its own are worth a library: it ends and replaces what hangs.
    from pebble import ProcessPool

    # A fork has the stages loaded already; elsewhere it is not safe.
    method = "fork" if sys.platform == "linux" else "spawn"
    jobs = affordable(jobs)
    pool = ProcessPool(
        max_workers=jobs,
        context=multiprocessing.get_context(method),
        initializer=_prepare,
        initargs=(os.getpid(),),
    )
    stops = _Stops()

    def begin(picture: str) -> "tuple[Future[Result], int]":
        # The first one starts the processes.
        with _without_interrupts(), _explained(OSError, RuntimeError):
            scheduled = pool.schedule(_do, args=(work, picture, seconds), timeout=seconds)
        return scheduled, stops.count()

    def collect(picture: str, scheduled: "Future[Result]", count: int) -> Result | PusheenError:
        for _ in range(TRIES):
            try:
                with _explained(BrokenProcessPool):
                    return _collect(picture, scheduled)
            except TimeoutError:
                if count == stops.count():
                    break
                scheduled, count = begin(picture)  # it was not at work all the time
        reason = "it takes too long"
        return PictureError(f"cannot read '{picture}': {reason}", hint=hints.SMALLER)

    under_way: deque[tuple[str, Future[Result], int]] = deque()
    try:
        for picture in pictures:
            under_way.append((picture, *begin(picture)))
            if len(under_way) >= jobs * AHEAD:
                first = under_way.popleft()
                result = collect(*first)
                yield first[0], result
        for last in under_way:
            result = collect(*last)
            yield last[0], result
    finally:
        stops.end()
        pool.stop()  # type: ignore[no-untyped-call]  # in pebble, here and below
        pool.join()


def affordable(jobs: int) -> int:
    """Return how many of so many workers there can be, as each keeps files open here."""
    most = resource.getrlimit(resource.RLIMIT_NOFILE)[0]
    return jobs if most == resource.RLIM_INFINITY else max(1, min(jobs, (most - OURS) // FILES))


@contextlib.contextmanager
def _without_interrupts() -> Iterator[None]:
    """Hold Ctrl-C back: within a fork it would be lost, or ignored."""
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


@contextlib.contextmanager
def _explained(*errors: type[Exception]) -> Iterator[None]:
    """Say why there are no processes, in place of such errors of the system and of pebble."""
    try:
        yield
    except errors as error:
        reason = hints.scarcity(error.__cause__ or error) or "its processes cannot go on"
        raise PusheenError(f"cannot draw many pictures: {reason}", hint=hints.SCARCE) from error


def _prepare(parent: int) -> None:
    """Leave Ctrl-C to the process that gave the work, and stderr, too; and end when it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
        from pusheen.imaging import confinement, decode  # numpy, Pillow: the work needs them

        confinement.end_with(parent)
        decode.silence()
        confinement.limit_memory(confinement.memory_limit())
    except BaseException:  # there is too little of something, and pebble would tell at length
        os._exit(1)


def _do(work: Callable[[str], Result], picture: str, seconds: float) -> Result:
    """Do the work on a picture, or end with the process: should nobody watch the clock any more."""
    from pusheen.imaging import confinement  # loaded already

    confinement.limit_work(seconds)
    return work(picture)


class _Stops:
    """How often all of this has stood still: Ctrl-Z does that, and a lid that is closed."""

    def __init__(self) -> None:
        self._lock, self._ended = threading.Lock(), threading.Event()
        self._count, self._seen = 0, time.time()
        with _without_interrupts():  # Ctrl-C that is held back would come by way of this thread
            threading.Thread(target=self._watch, daemon=True).start()

    def count(self) -> int:
        with self._lock:
            now = time.time()  # which goes on while the machine sleeps, as that of pebble does
            self._count += now - self._seen > STILL
            self._seen = now
            return self._count

    def end(self) -> None:
        self._ended.set()

    def _watch(self) -> None:
        while not self._ended.wait(STILL / 4):
            self.count()


def _collect(picture: str, future: "Future[Result]") -> Result | PusheenError:
    """Wait for a result; what went wrong with its process is an error like any other.

    Raises
    ------
    TimeoutError
        If it took too long.
    """
    from pebble import ProcessExpired  # loaded already

    try:
        return future.result()
    except OptionError:
        raise  # it would be the same with every picture
    except PusheenError as error:
        return error
    except ProcessExpired:
        reason = "the process that read it has ended"
        return PictureError(f"cannot read '{picture}': {reason}", hint=hints.ANEW)
