"""The lock on the data folder, which may come and go while one waits for it."""

import fcntl
import os

from pusheen import files
from pusheen.errors import HookError


def lock_folder(path: str) -> int:
    """Make the folder if need be, wait until no one else changes it, and return its lock.

    Raises
    ------
    HookError
        If it is taken away again and again.
    OSError
        If it cannot be made, is a link to elsewhere, or others may change it or what is above it.
    """
    for attempts_left in range(99, -1, -1):
        try:
            files.private_folder(path)
            lock = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        except (FileNotFoundError, NotADirectoryError):  # perhaps the last one removed it just now
            if not attempts_left:
                raise
            continue
        fcntl.flock(lock, fcntl.LOCK_EX)
        found = os.fstat(lock)
        try:
            if os.path.samestat(found, os.lstat(path)):
                return lock
        except FileNotFoundError:
            pass
        os.close(lock)  # it was removed while we waited
    raise HookError(f"'{path}' comes and goes", hint="try again")
