"""From a stranger's bytes to a picture: which decoder reads them, at which cost, and in quiet."""

import contextlib
import math
import os
import threading
import warnings
from collections.abc import Iterator
from importlib import import_module
from typing import IO, TYPE_CHECKING

import numpy as np
from PIL import Image, UnidentifiedImageError

from pusheen import hints
from pusheen.errors import PictureError
from pusheen.imaging.pixels import from_array, reduction
from pusheen.imaging.source import Limits, Source, open_source

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

# Every decoder that may see a stranger's bytes, in the order they are tried; the content decides,
# never the suffix. Left out: EPS and WMF (start programs), and what nobody draws cats in.
DECODERS = {
    "PNG": "PngImagePlugin",
    "JPEG": "JpegImagePlugin",
    "GIF": "GifImagePlugin",
    "WEBP": "WebPImagePlugin",
    "BMP": "BmpImagePlugin",
    "TIFF": "TiffImagePlugin",
    "AVIF": "AvifImagePlugin",
    "ICO": "IcoImagePlugin",
    "PPM": "PpmImagePlugin",
    "QOI": "QoiImagePlugin",
    "JPEG2000": "Jpeg2KImagePlugin",
    "ICNS": "IcnsImagePlugin",
    "PCX": "PcxImagePlugin",
    "SGI": "SgiImagePlugin",
    "TGA": "TgaImagePlugin",  # last: it has no signature of its own
}

# Bytes held for each pixel while decoding, where it is more than 8: measured with Pillow 13.
COSTS = {"WEBP": 16, "AVIF": 14, "JPEG2000": 24, "ICNS": 24, "HEIF": 16}

_silent = False  # see `silence`
_lock = threading.RLock()  # see `guarded`
_holder = 0  # the thread that holds it, or did
_changed: list[contextlib.ExitStack] = []  # what that thread puts back in the end


def _put_back() -> None:
    """Undo in a fork what a thread has changed that is not in it, and make the lock free."""
    global _lock
    if not _changed or _holder != threading.get_ident():
        for stack in reversed(_changed[:]):
            stack.close()
        _lock = threading.RLock()


os.register_at_fork(after_in_child=_put_back)


def silence() -> None:
    """Keep what decoders write in C off stderr from now on.

    While one is at work, file descriptor 2 of the process leads nowhere: not for a program that
    writes there in another thread.
    """
    global _silent
    _silent = True
    try:
        os.fstat(2)
    except OSError:  # closed: the next file that is opened would be it
        null = os.open(os.devnull, os.O_WRONLY)
        if null != 2:
            os.dup2(null, 2)
            os.close(null)


@contextlib.contextmanager
def guarded() -> Iterator[None]:
    """Keep Python's warnings to itself, C's if `silence` was called, and Pillow's limit as it was.

    All of it belongs to the process, so one thread decodes at a time.
    """
    global _holder
    with _lock, contextlib.ExitStack() as stack:
        _holder = threading.get_ident()
        _changed.append(stack)
        stack.callback(_changed.remove, stack)
        stack.enter_context(warnings.catch_warnings())
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        stack.callback(setattr, Image, "MAX_IMAGE_PIXELS", Image.MAX_IMAGE_PIXELS)
        if _silent:
            kept = os.dup(2)
            stack.callback(os.close, kept)
            stack.callback(os.dup2, kept, 2)
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, 2)
            os.close(null)
        yield


@contextlib.contextmanager
def explained(name: str) -> Iterator[None]:
    """Turn whatever a decoder raises, fed a stranger's bytes, into a PictureError."""
    try:
        yield
    except PictureError:
        raise
    except Exception as error:  # OSError, SyntaxError, TypeError...
        reason, hint = reason_of(error)
        raise PictureError(f"cannot read {name}: {reason}", hint=hint) from error


def open_picture(
    source: Source, name: str, detail: int, limits: Limits, stack: contextlib.ExitStack
) -> "Picture":
    """Open a source and load its first frame; the file stays open as long as the stack."""
    if isinstance(source, Image.Image | np.ndarray):
        with guarded():
            picture = source if isinstance(source, Image.Image) else from_array(source)
            picture.load()
            return picture
    file = stack.enter_context(open_source(source, name, limits))
    with guarded():  # once a slow pipe has no more to say
        return _decode(file, name, detail, limits)


def _decode(file: IO[bytes], name: str, detail: int, limits: Limits) -> "Picture":
    """Find the decoder that knows the content, and let it load the picture."""
    for format_, plugin in DECODERS.items():
        import_module(f"PIL.{plugin}")  # one by one: Pillow would fetch all of its forty
        try:
            picture = _identify(file, format_, name, detail, limits)
            break
        except UnidentifiedImageError:
            continue
    else:
        from pusheen.imaging import extras  # only an SVG or a HEIF comes this far

        kind = extras.recognise(file)
        if not kind:
            raise PictureError(
                f"cannot read {name}: it is not a picture of a known format",
                hint=f"known are {', '.join(DECODERS)}; with an extra, SVG and HEIF",
            )
        file, format_ = extras.prepare(file, kind, name, detail=detail)
        picture = _identify(file, format_, name, detail, limits)
    _mend_key(picture)
    picture.load()
    return picture


def _identify(file: IO[bytes], format_: str, name: str, detail: int, limits: Limits) -> "Picture":
    """Open a picture in one format, not loaded yet, if it is no larger than it may be."""
    most = min(limits.pixels, limits.memory // COSTS.get(format_, 8))
    Image.MAX_IMAGE_PIXELS = limits.jpeg_pixels if format_ == "JPEG" else most
    try:
        file.seek(0)
        picture = Image.open(file, formats=(format_,))
        size = picture.size
        if format_ == "JPEG":
            most = _draft(picture, file, detail, limits)
        if math.prod(size) > most:
            raise Image.DecompressionBombError
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        reason = f"it is too large (at most {most // 1_000_000} million pixels)"
        raise PictureError(f"cannot read {name}: {reason}", hint=hints.SMALLER) from error
    return picture


def _draft(picture: "Picture", file: IO[bytes], detail: int, limits: Limits) -> int:
    """Have a JPEG decoded at reduced scale; return how many pixels it may have."""
    bands, code, head = len(picture.getbands()), 0, b""
    file.seek(2)
    while code != 0xDA and len(start := file.read(4)) == 4:  # up to the first scan
        code = start[1]
        head = file.read(max(0, int.from_bytes(start[2:]) - 2))
    if head[-3:-2] != b"\0":  # lossless: it has no scales
        return limits.pixels
    factor = reduction(picture, detail)
    picture.draft(None, (max(1, picture.width // factor), max(1, picture.height // factor)))
    if head[0] == bands and head[-2] == 63:  # all colours in one pass: only some rows are held
        return limits.jpeg_pixels
    # All its coefficients, two bytes each, are held at once, whatever the scale.
    return min(limits.jpeg_pixels, limits.memory // (2 * bands))


def _mend_key(picture: "Picture") -> None:
    """Bring a PNG's colour key to 8 bits, as its pixels will be: Pillow leaves it as it is."""
    key = picture.info.get("transparency")
    depth = next((tile[3] for tile in getattr(picture, "tile", ())), None)
    if depth in ("L;2", "L;4") and isinstance(key, int):
        picture.info["transparency"] = key * (85 if depth == "L;2" else 17)
    elif depth == "RGB;16B" and isinstance(key, tuple):
        picture.info["transparency"] = tuple(value >> 8 for value in key)


def reason_of(error: Exception) -> tuple[str, str]:
    """Say why a decoder gave up, and what may be done about it."""
    words = str(error).lower()
    scarce = hints.scarcity(error)
    if scarce and not isinstance(error, MemoryError):  # that is about this picture
        return scarce, hints.SCARCE
    if isinstance(error, MemoryError):
        return "it does not fit into memory", hints.SMALLER
    if isinstance(error, TimeoutError):
        return "it takes too long", hints.SMALLER
    if isinstance(error, EOFError) or "truncated" in words:
        return "the file is cut short", hints.AGAIN
    if isinstance(error, NotImplementedError) or "unsupported" in words:
        return "this kind of its format is not supported", hints.ANEW
    return "the file is damaged", hints.ANEW
