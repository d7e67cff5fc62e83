"""What a process that reads strangers' pictures may take, and that it outlives nobody."""

import ctypes
import math
import os
import resource
import sys
import threading
import time

MEMORY = 1 << 30  # bytes that such a process may hold, all in all
POLL = 0.3  # s between two looks at whether the parent is there, where the system does not tell
PR_SET_PDEATHSIG, SIGKILL = 1, 9  # of Linux


def memory_limit() -> int | None:
    """Return how large the address space may grow until this process holds `MEMORY` bytes.

    None where the system does not say what there is now, as on macOS, which keeps no such limit.
    """
    try:
        with open("/proc/self/statm", "rb") as file:
            mapped, held = (int(n) * resource.getpagesize() for n in file.read().split()[:2])
    except OSError:
        return None
    most = mapped + max(0, MEMORY - held)
    known = resource.getrlimit(resource.RLIMIT_AS)[0]
    return most if known == resource.RLIM_INFINITY else min(most, known)


def limit_memory(most: int | None) -> None:
    """Let the address space grow to so many bytes: beyond, there is a MemoryError."""
    if most is not None:
        hard = resource.getrlimit(resource.RLIMIT_AS)[1]
        resource.setrlimit(resource.RLIMIT_AS, (most, hard))


def limit_work(seconds: float) -> None:
    """End this process by a signal when it has worked for so many more seconds."""
    most = math.ceil(time.process_time() + seconds)
    hard = resource.getrlimit(resource.RLIMIT_CPU)[1]
    if hard == resource.RLIM_INFINITY or most < hard:
        resource.setrlimit(resource.RLIMIT_CPU, (most, hard))


def end_with(parent: int) -> None:
    """End this process, a child, when its parent has ended, however that came about."""
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0)
    else:
        threading.Thread(target=_watch, args=(parent,), daemon=True).start()
    if os.getppid() != parent:  # it ended before that
        os._exit(1)


def _watch(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(POLL)
    os._exit(1)
