"""What an error says beside what is wrong: why, what was meant, and what may be done."""

import os

from pusheen.terminal import plain

TYPE_CHECKING = False  # what `typing` would say, without importing it at every start
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

ADDRESSES = "http", "https", "ftp"
MOST = 2000  # names of a folder that are looked at
ALIKE = 0.6  # difflib's own threshold
SMALLER = "make it smaller first, 2000 pixels wide say"
ANEW = "save it anew, as PNG or JPEG, with a program that opens it"
AGAIN = "fetch or copy it once more"
SCARCE = "to see what the system allows: ulimit -a"


def quote(path: str) -> str:
    """Write a path as it can be pasted into a shell."""
    import shlex  # only where there is an error, and so below

    return shlex.quote(path)


def reason(error: OSError) -> str:
    """Say why the system did not do it, as the end of a line."""
    return (error.strerror or str(error)).lower()


def scarcity(error: BaseException) -> str:
    """Say what there is too little of for a program to go on; nothing if that is not the matter."""
    import errno

    lacking = (errno.EMFILE, errno.ENFILE, errno.ENOMEM, errno.EAGAIN)
    if isinstance(error, OSError) and error.errno in lacking:
        return reason(error)
    if isinstance(error, MemoryError):
        return "there is not enough memory"
    if isinstance(error, ImportError):  # numpy tells a long story, at the end of which is the cause
        return str(error).strip().splitlines()[-1].removeprefix("Original error was: ")
    return "no more threads can be started" if "start new thread" in str(error) else ""


def nearest(word: str, known: "Iterable[str]", *, alike: float = ALIKE) -> str:
    """Return the known word that is most like this one, or nothing."""
    import difflib

    return next(iter(difflib.get_close_matches(word, known, n=1, cutoff=alike)), "")


def question(near: str) -> str:
    """Ask whether a word was meant; nothing if there is none."""
    return f"; did you mean '{near}'?" if near else ""


def on_missing(path: str, find_cat: "Callable[[str], object]") -> str:
    """Name what was probably meant by a path that leads nowhere: a file, or a cat."""
    if path.partition("://")[0].lower() in ADDRESSES:
        return f"to fetch it: curl -sL {quote(path)} | pusheen convert -"
    folder, name = os.path.split(path)
    if not folder and find_cat(name):
        return f"to print that cat: pusheen {name}"
    if not os.path.isdir(folder or "."):
        return f"there is no folder {quote(folder)}, either"
    near = nearest_file(name, folder)
    if near:
        return f"did you mean {quote(near)}?"
    return f"to see what there is: ls {quote(folder)}" if folder else "to see what there is: ls"


def nearest_file(name: str, folder: str) -> str:
    """Return the path in a folder whose name is most like this one, or nothing."""
    import itertools

    try:
        with os.scandir(folder or ".") as entries:
            some = itertools.islice(entries, MOST)
            names = {e.name.lower(): e.name for e in some if plain(e.name) == e.name}
    except OSError:
        return ""
    near = nearest(name.lower(), names)
    return os.path.join(folder, names[near]) if near else ""


def on_reading(path: str, error: Exception, find_cat: "Callable[[str], object]") -> str:
    """Say what may be done where a file cannot be opened.

    ``find_cat`` returns something if a word is the name of a cat.
    """
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return on_missing(path, find_cat)
    if isinstance(error, IsADirectoryError):
        return "name a file in it"
    if isinstance(error, PermissionError):
        return f"to see who may read it: ls -l {quote(path)}"
    return "is that its name?"


def on_writing(path: str, error: OSError) -> str:
    """Say what may be done where a file cannot be written."""
    folder = os.path.dirname(path)
    if os.path.isdir(path):
        return f"name a file in it: {quote(os.path.join(path, 'cat.png'))}"
    if isinstance(error, FileNotFoundError) and folder and not os.path.lexists(folder):
        return f"to make its folder: mkdir -p {quote(folder)}"
    if isinstance(error, PermissionError):
        return f"to see who may write there: ls -ld {quote(folder or '.')}"
    return "write it to another place"
