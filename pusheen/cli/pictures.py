"""Which pictures are meant, by names, folders and lists, and where the output of each goes."""

import contextlib
import glob
import itertools
import os
import stat
from collections.abc import Callable, Iterable, Iterator
from typing import IO

from pusheen import files, hints
from pusheen.catalog import gallery
from pusheen.errors import ExportError, PictureError
from pusheen.files import PICTURE_ENDINGS

LONGEST = 1 << 20  # bytes of a list without the end of a name


def find_pictures(
    names: Iterable[str],
    *,
    recursive: bool = False,
    excluded: str | None = None,
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
    excluded
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
            found = sorted(set(_expand(name))) or [name]
        for path in found:
            if not os.path.isdir(path):
                yield path, os.path.basename(path)
                continue
            empty = True
            for picture in _walk(path, recursive, excluded):
                yield picture, os.path.relpath(picture, path)
                empty = False
            if empty and report:
                report(f"there is no picture in '{path}'")


def _expand(pattern: str) -> Iterator[str]:
    """Go through what a pattern stands for; ``**`` goes into no link, which may lead back."""
    parts = pattern.split(os.sep)
    if "**" not in parts:
        yield from glob.iglob(pattern)
        return
    at = parts.index("**")
    below = list(itertools.dropwhile(lambda part: part == "**", parts[at:]))
    for folder in glob.iglob(os.sep.join((*parts[:at], ""))) if at else [""]:
        for path in _folders(folder):
            yield from _expand(glob.escape(path) + (os.sep.join(below) or "*"))


def _walk(folder: str, recursive: bool, excluded: str | None) -> Iterator[str]:
    """Go through a folder in order; by hand, as folders may be deeper than calls."""
    under_way = [_list(folder)]
    while under_way:
        entry = next(under_way[-1], None)
        if entry is None:
            under_way.pop()
        elif isinstance(entry, str):
            yield entry
        elif entry.is_dir(follow_symlinks=False):
            if recursive and not (excluded and is_same(entry.path, excluded)):
                under_way.append(_list(entry.path))
        elif os.path.splitext(entry.name)[1].lower() in PICTURE_ENDINGS and entry.is_file():
            yield entry.path


def _folders(folder: str) -> Iterator[str]:
    """Go through a folder and those below it, each with a slash at its end, or nothing at all."""
    todo = [folder]
    while todo:
        yield (path := todo.pop())
        for entry in _list(path or os.curdir):
            if not isinstance(entry, str) and entry.is_dir(follow_symlinks=False):
                todo.append(path + entry.name + os.sep)


def _list(folder: str) -> "Iterator[os.DirEntry[str] | str]":
    """List a folder by name, but for what is hidden; the folder itself where it cannot be read."""
    try:
        with os.scandir(folder) as entries:
            found = sorted(entries, key=lambda entry: entry.name)
    except OSError:
        yield folder  # whoever reads it says so
        return
    yield from (entry for entry in found if not entry.name.startswith("."))


def is_same(folder: str, other: str) -> bool:
    """Tell whether two paths lead to one folder."""
    try:
        return os.path.samefile(folder, other)
    except OSError:  # one of them is not there, or not any more
        return False


def read_list(name: str | None) -> Iterator[tuple[str, str]]:
    """Go through a list of pictures: (path, place below the folder that is written to)."""
    if name is not None:
        with open_list(name) as stream:
            yield from ((path, place_of(path)) for path in read_names(stream))


def open_list(name: str) -> IO[bytes]:
    """Open a list of pictures; a dash is standard input."""
    try:
        if name == "-":
            return open(os.dup(0), "rb")  # which is not ours to close
        mode = os.stat(name).st_mode
        if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode) and not files.is_handed_over(name):
            raise PictureError(
                f"cannot read the list '{name}': it is not a regular file",
                hint=f"to read it anyway, redirect it: --files-from - < {hints.quote(name)}",
            )
        return open(name, "rb")
    except (OSError, ValueError) as error:
        reason = hints.reason(error) if isinstance(error, OSError) else "no file has this name"
        hint = hints.on_reading(name, error, gallery.find)
        raise PictureError(f"cannot read the list '{name}': {reason}", hint=hint) from error


def read_names(stream: IO[bytes]) -> Iterator[str]:
    """Read names of files as they come: one a line, or ended by NUL; blank ones are skipped.

    Nothing is expanded or unquoted.
    """
    rest, end = b"", b""
    read = getattr(stream, "read1", stream.read)  # what there is, rather than wait for more
    while data := read(1 << 16):
        rest += data
        if len(rest) > LONGEST and not end:
            raise PictureError("cannot read the list: no name is that long", hint="is it a list?")
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


class OutputPaths:
    """The path for the output of each picture; two that differ in their ending only stay two.

    Attributes
    ----------
    alike
        Paths that differ from one before in case or in how accents are written, and in nothing
        else: on some file systems they are one file.
    """

    def __init__(self, folder: str, ending: str) -> None:
        self._folder, self._ending = folder, ending
        self._among: tuple[str, set[str]] = ("", set())
        self._taken: set[int] = set()  # hashes, as there may be very many; here and below
        self._folded: set[int] = set()
        self.alike: set[str] = set()

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
            raise _taken(path, picture)
        self._taken.add(hash(path))
        folded = hash(fold(path))
        if folded in self._folded:
            self.alike.add(path)
        self._folded.add(folded)
        return path

    def check(self, path: str, picture: str) -> None:
        """Raise ExportError if the file system takes a path for one of another picture."""
        if path in self.alike and os.path.lexists(path):
            folder, name = os.path.split(path)
            if name not in os.listdir(folder or os.curdir):
                raise _taken(path, picture)

    def _has_twin(self, picture: str, ending: str) -> bool:
        folder, name = os.path.split(picture)
        if self._among[0] != folder or not self._among[1]:  # one folder is kept, the last
            names: set[str] = set()
            with contextlib.suppress(OSError):
                names = set(os.listdir(folder or os.curdir))
            self._among = folder, names
        stem = os.path.splitext(name)[0]
        return any(f"{stem}{e}" in self._among[1] for e in PICTURE_ENDINGS - {ending.lower()})


def fold(path: str) -> str:
    """Return what paths have in common that are one on file systems such as those of macOS."""
    import unicodedata  # only where there are many pictures

    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", path).casefold())


def _taken(path: str, picture: str) -> ExportError:
    return ExportError(
        f"cannot write '{path}' for '{picture}': another picture of this run is there",
        hint="write it with another call, into a folder of its own",
    )
