"""The marked block in a startup file: bytes in, bytes out, and written without risk to them."""

import os
import re
import stat
from collections.abc import Callable
from dataclasses import dataclass

from pusheen import files, hints
from pusheen.errors import HookError

START, END = b"# >>> pusheen >>>", b"# <<< pusheen <<<"
CREATED = b"made this file"  # notes at START: what taking the block out has to undo
ADDED = b"ended the line above"
ADDED_TWICE = b"ended the lines above"
UNTOUCHED = "it is as it was; is the disk full, or the file locked?"
UTF16 = (b"\xff\xfe", b"\xfe\xff")  # PowerShell's habit; no shell of ours reads it


@dataclass(frozen=True)
class Block:
    """Where the marked block stands in a file.

    Attributes
    ----------
    start, end
        Its first byte and the one after its last, line ends included.
    note
        What the first marker remembers; perhaps nothing.
    """

    start: int
    end: int
    note: bytes


def find(content: bytes) -> Block | None:
    """Find the block, or None.

    Raises
    ------
    HookError
        If there is half a block, or more than one, or the text is UTF-16.
    """
    if content.startswith(UTF16):
        raise HookError(
            "is UTF-16, which no shell reads as a startup file", hint="save it as UTF-8"
        )
    pattern = rb"^(?:%b(?: \(([^\n]*)\))?|(%b))\r?(?:\n|\Z)" % (re.escape(START), re.escape(END))
    marks = list(re.finditer(pattern, content, re.MULTILINE))
    if not marks:
        return None
    if [bool(mark[2]) for mark in marks] != [False, True]:
        raise HookError(
            f"has lines '{START.decode()}' and '{END.decode()}' that are no pair",
            hint="take them out by hand",
        )
    return Block(marks[0].start(), marks[1].end(), marks[0][1] or b"")


def block(body: bytes, note: bytes = b"") -> bytes:
    """Write the block around a body of whole lines."""
    note = b" (" + note + b")" if note else b""
    return START + note + b"\n" + body + END + b"\n"


def put(content: bytes | None, body: bytes, *, top: bool) -> bytes:
    """Put the block at the top or at the end of a file, or where an older one stands.

    Parameters
    ----------
    content
        What the file holds; None if there is none.
    body
        Whole lines.
    top
        An older block below other lines of the user's moves up, too.
    """
    if content is None:
        return block(body, CREATED)
    old = find(content)
    if old and not (top and content[: old.start].strip()):
        return content[: old.start] + block(body, old.note) + content[old.end :]
    if old:
        return put(take_out(content), body, top=top)
    if top:
        return block(body) + content
    # A line without an end would swallow the marker, and so would one that ends in a backslash.
    note = b""
    if content and not content.endswith(b"\n"):
        content, note = content + b"\n", ADDED
    if content.rstrip(b"\r\n").endswith(b"\\"):
        content, note = content + b"\n", ADDED_TWICE if note else ADDED
    return content + block(body, note)


def take_out(content: bytes | None) -> bytes | None:
    """Take the block out of a file; None if there is no file, or it was made for the block."""
    old = find(content) if content is not None else None
    if content is None or old is None:
        return content
    before, after = content[: old.start], content[old.end :]
    if not after:  # else the line ends serve what the user has added below
        for _ in range({ADDED: 1, ADDED_TWICE: 2}.get(old.note, 0)):
            before = before.removesuffix(b"\n")
    return before + after if before + after or old.note != CREATED else None


def read(path: str) -> bytes | None:
    """Read a startup file; None if there is none.

    Raises
    ------
    HookError
        If it cannot be read, or is no file.
    """
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)  # a pipe would wait for ever
    except FileNotFoundError:
        return None
    except OSError as error:
        hint = f"to see who may read it: ls -l {hints.quote(path)}"
        raise HookError(f"cannot read '{path}': {error.strerror}", hint=hint) from error
    if not stat.S_ISREG(os.fstat(descriptor).st_mode):  # of a folder there can be no file object
        os.close(descriptor)
        raise HookError(f"cannot read '{path}': it is no file", hint="move it away")
    with os.fdopen(descriptor, "rb") as file:
        return file.read()


def check_writable(path: str) -> None:
    """Raise HookError unless the file can be written, or made where it is missing."""
    check_folder(path)
    target = os.path.realpath(path)
    try:
        os.close(os.open(target, os.O_RDWR | os.O_NONBLOCK))
    except FileNotFoundError:
        folder = os.path.dirname(target)
        if os.path.isdir(folder) and not os.access(folder, os.W_OK | os.X_OK):
            raise HookError(f"cannot write '{path}': the folder is read-only") from None
    except OSError as error:
        raise HookError(f"cannot write '{path}': {error.strerror}") from error


def check_folder(path: str, *, make: bool = False) -> None:
    """Raise HookError if anybody else decides what lies where a file is, or a link to it."""
    try:
        files.private_folder(os.path.dirname(path), make=make)
    except OSError as error:
        where = error.filename or path
        hint = f"to see who may write there: ls -ld {hints.quote(where)}"
        raise HookError(f"cannot write '{where}': {error.strerror}", hint=hint) from error


def edit(path: str, change: Callable[[bytes | None], bytes | None], *, backup: str) -> bool:
    """Change a file in place, and tell whether it did: links, mode and owner stay.

    Parameters
    ----------
    path
        The file; through symbolic links.
    change
        Takes what is there and returns what shall be; None stands for no file.
    backup
        Where the user's bytes are kept while they have to move, and only then.

    Raises
    ------
    HookError
        If it cannot be done; the file then is as it was.
    """
    old = read(path)
    new = change(old)
    if new == old:
        return False
    # What a link points to is not ours to build.
    check_folder(path, make=old is None and not os.path.islink(path))
    target = os.path.realpath(path)
    try:
        if new is None:
            os.unlink(target)
        elif old is None:
            _create(target, new)
        else:
            _rewrite(target, old, new, backup)
    except OSError as error:
        raise HookError(f"cannot write '{path}': {error.strerror}", hint=UNTOUCHED) from error
    return True


def _create(path: str, content: bytes, *, flags: int = os.O_EXCL, mode: int = 0o666) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | flags, mode)
    try:
        _write(descriptor, content, 0)
        os.fsync(descriptor)
    except OSError:
        os.unlink(path)
        raise
    finally:
        os.close(descriptor)


def _rewrite(path: str, old: bytes, new: bytes, backup: str) -> None:
    """Write only what differs, the growth first: a full disk is met before any byte is lost."""
    same = _same(old, new)
    moves = same < len(old) and len(new) > len(old)
    descriptor = os.open(path, os.O_RDWR)
    try:
        if moves:
            _create(backup, old, flags=os.O_TRUNC, mode=0o600)
        try:
            _write(descriptor, new[len(old) :], len(old))
            _write(descriptor, new[same : len(old)], same)
            os.ftruncate(descriptor, len(new))
            os.fsync(descriptor)
        except OSError:
            os.ftruncate(descriptor, len(old))
            _write(descriptor, old[same:], same)
            raise
        if moves:
            os.unlink(backup)
    finally:
        os.close(descriptor)


def _write(descriptor: int, content: bytes, at: int) -> None:
    view = memoryview(content)
    while view:
        written = os.pwrite(descriptor, view, at)
        view, at = view[written:], at + written


def _same(one: bytes, other: bytes) -> int:
    """Return how many bytes two texts have in common at their start."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
