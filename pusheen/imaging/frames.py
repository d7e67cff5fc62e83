"""From a file, bytes or standard input to Frames: the one door for pictures."""

import contextlib
import io
import itertools
import math
import os
import stat
import sys
import threading
import time
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import IO, TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from pusheen import hints
from pusheen.errors import PictureError
from pusheen.terminal import plain

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

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

# Every decoder that may see a stranger's bytes, in the order they are asked; the content decides,
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

ORIENTATIONS = {  # EXIF 2.32, tag 0x0112: what undoes it
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


# Bytes held for each pixel while decoding, where it is more than 8: measured with Pillow 13.
COSTS = {"WEBP": 16, "AVIF": 14, "JPEG2000": 24, "ICNS": 24, "HEIF": 16}

# What each mode becomes before it is reduced: a palette's indices mean nothing once averaged.
PLAIN_MODES = {mode: mode for mode in ("L", "LA", "RGB", "RGBA", "CMYK", "LAB")}
PLAIN_MODES |= {"1": "L", "La": "LA", "RGBa": "RGBA", "P": "RGBA", "PA": "RGBA"}  # others: RGB

ANIMATED = ("GIF", "PNG", "WEBP", "AVIF")  # the pages of others, of TIFF say, are no motion
SHORTEST, USUAL, LONGEST = 10, 100, 10_000  # ms: up to the first it is the second, as in browsers

BAND = 1 << 16  # pixels handed to numpy at a time
STRIP = 1 << 20  # pixels converted at a time, so that no second full-size copy is made
NAME = 200  # characters of a file name that are repeated in a message


_silent = False  # see `silence`
_lock = threading.RLock()  # see `_guarded`


def _renew_lock() -> None:
    """Have a lock of its own for a fork: there is nobody in it who would open ours."""
    global _lock
    _lock = threading.RLock()


os.register_at_fork(after_in_child=_renew_lock)


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
        Most bytes read from memory or standard input.
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


@dataclass(frozen=True, eq=False)
class Frame:
    """One still picture.

    Parameters
    ----------
    pixels
        uint8 (H, W, 4), sRGB, straight alpha.
    duration
        How long to show it in an animation, in ms; 0 for a still.
    """

    pixels: NDArray[np.uint8]
    duration: int = 0


def load_frame(source: Source, *, detail: int = 1024, limits: Limits | None = None) -> Frame:
    """Read a picture; of an animation, the first frame, and pay for no other.

    Parameters
    ----------
    source
        A path, ``"-"`` for standard input, the bytes of a picture file, a file that is open to
        read them, a Pillow image, or an array: (H, W), (H, W, 3) or (H, W, 4), uint8 or floats
        0-1, sRGB, straight alpha.
    detail
        Edge, in pixels, of a square that holds as many pixels as are still of use: a larger
        picture is reduced to no fewer than that while it is read, whatever its shape.
    limits
        What the file may cost; `Limits()` when None.

    Raises
    ------
    PictureError
        If there is no such file, it is not a regular file, not a picture of a known format,
        damaged, or beyond the limits. The message names the source.
    """
    name = source_name(source)
    with contextlib.ExitStack() as stack, _explained(name):
        picture = _open_picture(source, name, detail, limits or Limits(), stack)
        with _guarded():
            return Frame(_to_pixels(picture, _factor(picture, detail)))


class Reel:
    """The frames of an animation, as often as one goes through them; none is kept.

    They are whole: what a GIF, APNG, WebP or AVIF file stores of each is laid over those before
    it. All are of one size. A still has one.

    Each Frame's ``duration`` is 0 if there is but one, else at most 10 s; one of 10 ms or less, or
    none, counts as 100 ms, as in browsers. The clip ends before what is damaged or beyond the
    limits, unless that is its first frame. Parameters and errors are those of `load_frame`.
    """

    def __init__(self, source: Source, *, detail: int = 1024, limits: Limits | None = None) -> None:
        self._detail, self._limits = detail, limits or Limits()
        self._name = source_name(source)
        if isinstance(source, Image.Image | np.ndarray):
            self._source: Source = source
            return
        with _open(source, self._name, self._limits) as file:
            # What can be read but once is kept; a file is read again each time.
            self._source = file.read() if isinstance(file, io.BytesIO) else source

    def __iter__(self) -> Iterator[Frame]:
        """Go through the frames from the first one on."""
        with contextlib.ExitStack() as stack:
            with _explained(self._name):
                picture = _open_picture(self._source, self._name, self._detail, self._limits, stack)
                with _guarded():
                    pixels = _to_pixels(picture, _factor(picture, self._detail))
            yield from self._go_on(picture, pixels)

    def _go_on(self, picture: "Picture", first: NDArray[np.uint8]) -> Iterator[Frame]:
        """Go through the frames of a picture whose first one is loaded."""
        with _guarded():
            count = _count(picture, self._limits)
        if count < 2:
            yield Frame(first)
            return
        # An APNG may have a picture before its frames, for who cannot show those.
        number = 1 if picture.info.get("default_image") else 0
        factor, size, spent = _factor(picture, self._detail), picture.size, 0.0
        held: Frame | None = None  # until it is known whether it is the only one
        drawn = 0
        while number < count:
            began = time.monotonic()
            if held and (
                math.prod(size) * (number + 1) > self._limits.clip_pixels
                or spent > self._limits.seconds
            ):
                break
            try:
                with _guarded():
                    picture.seek(number)
                    picture.load()
                    if picture.size != size:
                        break
                    frame = Frame(_to_pixels(picture, factor), _duration(picture))
            except Exception as error:  # as in _explained: damage ends the clip
                if not held:
                    reason, hint = _reason(error)
                    raise PictureError(f"cannot read {self._name}: {reason}", hint=hint) from error
                break
            spent += time.monotonic() - began
            if held:
                yield held
                drawn += 1
            held = frame
            number += 1
        if held:
            yield held if drawn else Frame(held.pixels)


def _count(picture: "Picture", limits: Limits) -> int:
    """Return how many frames there may be; 1 for what does not move."""
    if picture.format not in ANIMATED:
        return 1
    try:  # cheap, or in the header; a seek beyond the end reads all from the start once more
        return min(getattr(picture, "n_frames", 1), limits.frames)
    except Exception:  # a damaged file: how many are sound will be seen
        return limits.frames


@contextlib.contextmanager
def _explained(name: str) -> Iterator[None]:
    """Turn whatever a decoder raises, fed a stranger's bytes, into a PictureError."""
    try:
        yield
    except PictureError:
        raise
    except Exception as error:  # OSError, SyntaxError, TypeError...
        reason, hint = _reason(error)
        raise PictureError(f"cannot read {name}: {reason}", hint=hint) from error


def _open_picture(
    source: Source, name: str, detail: int, limits: Limits, stack: contextlib.ExitStack
) -> "Picture":
    """Open a source and load its first frame; the file stays open as long as the stack."""
    if isinstance(source, Image.Image | np.ndarray):
        with _guarded():
            picture = source if isinstance(source, Image.Image) else _from_array(source)
            picture.load()
            return picture
    file = stack.enter_context(_open(source, name, limits))
    with _guarded():  # once a slow pipe has no more to say
        return _decode(file, name, detail, limits)


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
    """Return the file name a source has, harmless on a terminal; empty if it has none."""
    if not isinstance(source, str | os.PathLike) or source == "-":
        return ""
    return plain(os.path.basename(os.fspath(source)))


def _reason(error: Exception) -> tuple[str, str]:
    """Say why a decoder gave up, and what may be done about it."""
    words = str(error).lower()
    if isinstance(error, MemoryError):
        return "it does not fit into memory", hints.SMALLER
    if isinstance(error, TimeoutError):
        return "it takes too long", hints.SMALLER
    if isinstance(error, EOFError) or "truncated" in words:
        return "the file is cut short", hints.AGAIN
    if isinstance(error, NotImplementedError) or "unsupported" in words:
        return "this kind of its format is not supported", hints.ANEW
    return "the file is damaged", hints.ANEW


def _from_array(values: NDArray[np.uint8] | NDArray[np.float64]) -> "Picture":
    """Make a picture of an array, as `load_frame` takes it."""
    shape = "x".join(map(str, values.shape))
    if values.ndim not in (2, 3) or values.shape[2:] not in ((), (3,), (4,)) or not values.size:
        raise PictureError(f"cannot read an array of {shape}: it must be HxW, HxWx3 or HxWx4")
    if values.dtype.kind == "f":
        shares = np.clip(np.nan_to_num(values.astype(np.float64)), 0, 1)
        return Image.fromarray((shares * 255 + 0.5).astype(np.uint8))
    if values.dtype != np.uint8:
        raise PictureError(f"cannot read an array of {values.dtype}: it must be uint8 or floats")
    return Image.fromarray(np.ascontiguousarray(values))


def _open(
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
        piped = stat.S_ISFIFO(mode) and path.startswith(
            ("/dev/stdin", "/dev/fd/", "/proc/self/fd/")
        )
        if not stat.S_ISREG(mode) and not piped:
            reason, hint = "it is not a regular file", "to read it anyway, redirect it: - < FILE"
            if stat.S_ISDIR(mode):
                reason, hint = "it is a directory", "name a picture in it"
            raise PictureError(f"cannot read {name}: {reason}", hint=hint)
        # What has changed into a FIFO since would hold up a plain open for ever.
        file = os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY), "rb")
    except (OSError, ValueError) as error:
        from pusheen.cats.gallery import find  # the name of a cat may be meant

        reason, hint = _os_reason(path, error), hints.on_reading(path, error, find)
        raise PictureError(f"cannot read {name}: {reason}", hint=hint) from error
    if not piped and os.fstat(file.fileno()).st_size:
        return file
    with file:
        os.set_blocking(file.fileno(), piped)
        return _read_all(file, name, limits)


def _read_all(stream: IO[bytes], name: str, limits: Limits) -> IO[bytes]:
    """Read a stream to its end; it is left open."""
    if not hasattr(stream, "read"):
        kinds = "a path, bytes, a file, a Pillow image nor an array"
        raise PictureError(f"cannot read {name}: {type(stream).__name__} is neither {kinds}")
    data = stream.read(limits.size + 1)
    if not isinstance(data, bytes):
        raise PictureError(
            f"cannot read {name}: the file is open as text", hint="open it with 'rb'"
        )
    if not data:
        raise PictureError(f"cannot read {name}: it is empty", hint=hints.AGAIN)
    if len(data) > limits.size:
        reason = f"more than {limits.size >> 20} MB came in"
        raise PictureError(f"cannot read {name}: {reason}", hint=hints.SMALLER)
    return io.BytesIO(data)


def _os_reason(path: str, error: Exception) -> str:
    if isinstance(error, FileNotFoundError):
        if path.partition("://")[0].lower() in hints.ADDRESSES:
            return "no such file (addresses are not fetched)"
        return "no such file"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return "no file can have this name"


@contextlib.contextmanager
def _guarded() -> Iterator[None]:
    """Keep Python's warnings to itself, C's if `silence` was called, and Pillow's limit as it was.

    All of it belongs to the process, so one thread decodes at a time.
    """
    with _lock, warnings.catch_warnings(), contextlib.ExitStack() as stack:
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
        from pusheen.imaging import formats  # only an SVG or a HEIF comes this far

        kind = formats.recognise(file)
        if not kind:
            raise PictureError(
                f"cannot read {name}: it is not a picture of a known format",
                hint=f"known are {', '.join(DECODERS)}; with an extra, SVG and HEIF",
            )
        file, format_ = formats.prepare(file, kind, name, detail=detail)
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
    factor = _factor(picture, detail)
    picture.draft(None, (max(1, picture.width // factor), max(1, picture.height // factor)))
    if head[0] == bands and head[-2] == 63:  # all colours in one pass: only some rows are held
        return limits.jpeg_pixels
    # All its coefficients, two bytes each, are held at once, whatever the scale.
    return min(limits.jpeg_pixels, limits.memory // (2 * bands))


def _factor(picture: "Picture", detail: int) -> int:
    """How many times smaller the picture may be and still have detail x detail pixels."""
    return max(1, math.isqrt(picture.width * picture.height) // detail)


def _mend_key(picture: "Picture") -> None:
    """Bring a PNG's colour key to 8 bits, as its pixels will be: Pillow leaves it as it is."""
    key = picture.info.get("transparency")
    depth = next((tile[3] for tile in getattr(picture, "tile", ())), None)
    if depth in ("L;2", "L;4") and isinstance(key, int):
        picture.info["transparency"] = key * (85 if depth == "L;2" else 17)
    elif depth == "RGB;16B" and isinstance(key, tuple):
        picture.info["transparency"] = tuple(value >> 8 for value in key)


def _duration(picture: "Picture") -> int:
    """Return how long the frame at hand is to be shown, in ms."""
    duration = picture.info.get("duration", 0)
    if not isinstance(duration, int | float) or not duration > SHORTEST:
        return USUAL
    return round(min(duration, LONGEST))


def _to_pixels(picture: "Picture", factor: int) -> NDArray[np.uint8]:
    """Turn any mode into upright uint8 (H, W, 4) sRGB, reduced so many times."""
    high = factor * max(1, STRIP // (picture.width * factor))
    if _mode(picture) == picture.mode and picture.mode not in ("LA", "RGBA"):
        high = picture.height  # it is reduced as it is; alpha would be multiplied in a copy
    grey = _grey_range(picture, high) if picture.mode[0] in "IF" else (0.0, 1.0)
    strips = (_plain(strip, factor, grey) for strip in _strips(picture, high))
    whole = first = next(strips)
    if picture.height > high:  # else that was all of it, and no second copy is made
        whole, row = Image.new(first.mode, (first.width, -(-picture.height // factor))), 0
        for strip in itertools.chain([first], strips):
            whole.paste(strip, (0, row))
            row += strip.height
    if profile := picture.info.get("icc_profile"):
        whole = _to_srgb(whole, profile)
    if whole.mode not in ("L", "LA", "RGB", "RGBA"):
        whole = whole.convert("RGB")
    # The tag is read after loading: before, the error of a damaged file would be lost in there.
    method = ORIENTATIONS.get(_orientation(picture))
    if method is not None:  # a method may be 0
        whole = whole.transpose(method)
    pixels = np.empty((whole.height, whole.width, 4), np.uint8)
    row = 0
    for strip in _strips(whole, max(1, BAND // whole.width)):  # Pillow hands out three copies
        pixels[row : row + strip.height] = np.asarray(strip.convert("RGBA"))
        row += strip.height
    return pixels


def _plain(strip: "Picture", factor: int, grey: tuple[float, float]) -> "Picture":
    """Bring a picture to a mode that Pillow can reduce, and reduce it."""
    if strip.mode[0] in "IF":
        strip = _to_grey(strip, *grey)
    mode = _mode(strip)
    strip = strip if strip.mode == mode else strip.convert(mode)
    return strip.reduce(factor) if factor > 1 else strip


def _mode(picture: "Picture") -> str:
    """The mode that Pillow can reduce the picture in."""
    return "RGBA" if "transparency" in picture.info else PLAIN_MODES.get(picture.mode, "RGB")


def _strips(picture: "Picture", high: int) -> "Iterator[Picture]":
    if picture.height <= high:
        yield picture
        return
    for top in range(0, picture.height, high):
        yield picture.crop((0, top, picture.width, min(top + high, picture.height)))


def _orientation(picture: "Picture") -> int:
    try:
        tag = picture.getexif().get(0x0112)
    except Exception:  # damaged metadata never costs a sound picture
        return 1
    return tag if isinstance(tag, int) else 1


def _grey_range(picture: "Picture", high: int) -> tuple[float, float]:
    """Find what is black and what is white in 16-bit, 32-bit or float grey."""
    if picture.mode.startswith("I;16"):
        bits = getattr(picture, "tag_v2", {}).get(258)  # TIFF's BitsPerSample
        return 0.0, 4095.0 if bits == (12,) else 65535.0
    ends = []
    for strip in _strips(picture, high):
        values = np.asarray(strip)
        values = values[np.isfinite(values)]
        ends += [float(values.min()), float(values.max())] if values.size else []
    low, top = min(ends, default=0.0), max(ends, default=1.0)
    # The customary ranges; another one, or one hardly used, is stretched.
    customary = {0.0: 1.0, 32.0: 255.0, 8192.0: 65535.0} if picture.mode == "F" else {0.0: 65535.0}
    for least, white in customary.items():
        if low >= 0 and least <= top <= white:
            return 0.0, white
    return low, top


def _to_grey(strip: "Picture", black: float, white: float) -> "Picture":
    """Scale to 8 bits; infinities go to the nearest end, gaps to black, a key to alpha."""
    values = np.asarray(strip).astype(np.float64)
    shares = np.nan_to_num((values - black) / ((white - black) or 1.0), posinf=1.0, neginf=0.0)
    grey = Image.fromarray((np.clip(shares, 0, 1) * 255 + 0.5).astype(np.uint8))
    key = strip.info.get("transparency")
    if key is None:
        return grey
    alpha = Image.fromarray(np.where(values == key, 0, 255).astype(np.uint8))
    return Image.merge("LA", (grey, alpha))


def _to_srgb(picture: "Picture", profile: bytes) -> "Picture":
    """Convert from the picture's own colour space; as it is if the profile is of no use."""
    if b"sRGB" in profile and picture.mode != "CMYK":  # by far the most frequent changes nothing
        return picture
    from PIL import ImageCms  # rarely needed

    alpha = picture.getchannel("A") if picture.mode in ("LA", "RGBA") else None
    try:
        colors = picture.convert(picture.mode.removesuffix("A")) if alpha else picture
        source = ImageCms.getOpenProfile(io.BytesIO(profile))
        target = ImageCms.createProfile("sRGB")
        converted = ImageCms.buildTransform(source, target, colors.mode, "RGB").apply(colors)
    except Exception:  # profiles are damaged as often as files, or made for another mode
        return picture
    if alpha:
        converted.putalpha(alpha)
    return converted
