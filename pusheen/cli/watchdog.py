"""Limits on how long a picture may take, and how much memory, whatever its decoder does."""

import math
import os
import threading
import time
from collections.abc import Callable
from typing import TypeVar

from pusheen import hints, terminal
from pusheen.cli.messages import FAILED, INTERRUPTED

# Seconds that a picture, or one step of the work on it, may take: by the clock, and at work.
CLOCK_LIMIT, WORK_LIMIT = 8.0, 5.0
Result = TypeVar("Result")
_began = 0.0  # when the step at work began, in seconds of work


def begin_step() -> None:
    """Begin a step of the work, a frame of many say, which may take as long as the ones before."""
    global _began
    _began = time.process_time()


def end_steps() -> None:
    """Lift the limit: all of the picture is read."""
    global _began
    _began = math.inf


def limit_time(work: Callable[[], Result], picture: str) -> Result:
    """Do the work on a picture, but end the program when it takes too long, or on Ctrl-C.

    A decoder written in C cannot be stopped, so it runs in a thread that is left behind. Time spent
    waiting, for a slow pipe say, is not held against the picture; `begin_step` gives it the whole
    time again.
    """
    try:
        stderr = os.dup(2)  # it leads nowhere while a decoder is at work
    except OSError:
        stderr = -1  # closed: there is nobody to tell
    results: list[Result] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            from pusheen.imaging import confinement, decode  # numpy: Ctrl-C ends its import, too

            decode.silence()
            confinement.limit_memory(confinement.memory_limit())
            results.append(work())
        except BaseException as error:  # whatever it is, it is raised again below
            errors.append(error)

    worker = threading.Thread(target=run, daemon=True)
    begin_step()
    try:
        worker.start()
        worker.join(CLOCK_LIMIT)
        while worker.is_alive():
            if time.process_time() - _began > WORK_LIMIT:
                message = f"cannot read '{terminal.plain(picture)[-200:]}': it takes too long"
                try:
                    complaint = terminal.complaint(message, hints.SMALLER, seen=os.isatty(stderr))
                    os.write(stderr, complaint.encode("ascii", "backslashreplace"))
                finally:
                    os._exit(FAILED)
            worker.join(0.2)
    except KeyboardInterrupt:
        os._exit(INTERRUPTED)
    finally:
        if stderr >= 0:
            os.close(stderr)
    if errors:
        raise errors[0]
    return results[0]
