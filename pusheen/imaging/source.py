"""From a path, a stream or bytes to a file that may be read: the door, its limits, its messages."""

import io
import os
import stat
import sys
from dataclasses import dataclass
from typing import IO

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from pusheen import files, hints
from pusheen.errors import PictureError
from pusheen.terminal import plain

# A path or "-", a picture file's bytes or a file open for reading them, or a picture as such.
Source = (
    str
    | os.PathLike[str]
    | bytes
    | bytearray
    | IO[bytes]
    | Image.Image
    | NDArray[np.uint8]
    | NDArray[np.float64]
)

NAME = 200  # characters of a file name that are repeated in a message


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What a stranger's file may cost; beyond it the file is refused.

    Parameters
    ----------
    pixels
        Most pixels decoded at full size, as Pillow's own first limit.
    jpeg_pixels
        Most pixels of a JPEG, which is decoded at reduced scale: a 200-megapixel phone
        picture passes.
    memory
        Most bytes a decoder may hold: fewer pixels pass of the formats that hold more for each.
    size
        Most bytes of a file, and most that are read from memory or standard input.
    frames
        Most frames of a clip; here and below, a clip ends where it goes beyond.
    clip_pixels
        Most pixels decoded, at full size, in all frames of a clip together.
    seconds
        Longest time to read a clip, what is done with its frames left aside.
    """

    pixels: int = 89_478_485
    jpeg_pixels: int = 400_000_000
    memory: int = 860_000_000
    size: int = 512 << 20
    frames: int = 1000
    clip_pixels: int = 1_000_000_000
    seconds: float = 4.0


def source_name(source: Source) -> str:
    """Name a source for a message: quoted, harmless on a terminal, the end of a long one."""
    if isinstance(source, bytes):
        return "the given bytes"
    if not isinstance(source, str | os.PathLike):
        return "the given picture"
    if source == "-":
        return "standard input"
    name = plain(os.fspath(source))
    return f"'{name}'" if len(name) <= NAME else f"'...{name[-NAME:]}'"


def describe(source: Source) -> str:
    """Return the file name a source has; empty if it has none."""
    if not isinstance(source, str | os.PathLike) or source == "-":
        return ""
    return os.path.basename(os.fspath(source))


def open_source(
    source: str | os.PathLike[str] | bytes | bytearray | IO[bytes], name: str, limits: Limits
) -> IO[bytes]:
    """Open a source without ever waiting for it, unless it is a pipe given to us to read."""
    if isinstance(source, bytes | bytearray):
        return _read_all(io.BytesIO(source), name, limits)
    if not isinstance(source, str | os.PathLike):
        return _read_all(source, name, limits)
    if source == "-":
        if sys.stdin is None:
            raise PictureError("cannot read standard input: it is closed", hint="name a file")
        return _read_all(sys.stdin.buffer, name, limits)
    path = os.fspath(source)
    try:
        mode = os.stat(path).st_mode  # before opening: that alone may make a device do something
        # The shell's <(command); a FIFO in the file system may never be written to.
        piped = stat.S_ISFIFO(mode) and files.is_handed_over(path)
        if not stat.S_ISREG(mode) and not piped:
            reason, hint = "it is not a regular file", "to read it anyway, redirect it: - < FILE"
            if stat.S_ISDIR(mode):
                reason, hint = "it is a directory", "name a picture in it"
            raise PictureError(f"cannot read {name}: {reason}", hint=hint)
        # What has changed into a FIFO since would hold up a plain open for ever.
        file = os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY), "rb")
    except (OSError, ValueError) as error:
        from pusheen.catalog.gallery import find  # the name of a cat may be meant

        reason, hint = _os_reason(path, error), hints.on_reading(path, error, find)
        raise PictureError(f"cannot read {name}: {reason}", hint=hint) from error
    size = os.fstat(file.fileno()).st_size
    if size > limits.size:
        file.close()
        raise _too_large(name, limits)
    if not piped and size:
        return file
    with file:
        os.set_blocking(file.fileno(), piped)
        return _read_all(file, name, limits)


def _read_all(stream: IO[bytes], name: str, limits: Limits) -> IO[bytes]:
    """Read a stream to its end; it is left open."""
    if not hasattr(stream, "read"):
        accepted = "a path, bytes, a file, a Pillow image nor an array"
        raise PictureError(f"cannot read {name}: {type(stream).__name__} is neither {accepted}")
    data = stream.read(limits.size + 1)
    if not isinstance(data, bytes):
        raise PictureError(
            f"cannot read {name}: the file is open as text", hint="open it with 'rb'"
        )
    if not data:
        raise PictureError(f"cannot read {name}: it is empty", hint=hints.AGAIN)
    if len(data) > limits.size:
        raise _too_large(name, limits)
    return io.BytesIO(data)


def _too_large(name: str, limits: Limits) -> PictureError:
    reason = f"it is larger than {limits.size >> 20} MB"
    return PictureError(f"cannot read {name}: {reason}", hint=hints.SMALLER)


def _os_reason(path: str, error: Exception) -> str:
    """Say why a path cannot be opened."""
    if isinstance(error, FileNotFoundError):
        if path.partition("://")[0].lower() in hints.ADDRESSES:
            return "no such file (addresses are not fetched)"
        return "no such file"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return "no file can have this name"
