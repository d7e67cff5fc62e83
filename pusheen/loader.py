"""From a file, bytes or standard input to Frames: the one door for pictures."""

import contextlib
import io
import os
import stat
import sys
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from typing import IO, TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError

from pusheen.errors import PictureError
from pusheen.terminal import plain

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

Source = str | os.PathLike[str] | bytes

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


@dataclass(frozen=True, kw_only=True)
class Limits:
    """What a stranger's file may cost; beyond it the file is refused.

    Parameters
    ----------
    pixels
        Most pixels decoded at full size, as Pillow's own first limit: 360 MB of RGBA.
    jpeg_pixels
        Most pixels of a baseline JPEG, which is decoded at reduced scale: a 200-megapixel
        phone picture passes.
    size
        Most bytes read from memory or standard input.
    """

    pixels: int = 89_478_485
    jpeg_pixels: int = 400_000_000
    size: int = 512 << 20


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


def load_frames(source: Source, *, detail: int = 1024, limits: Limits | None = None) -> list[Frame]:
    """Read a picture: one Frame, the first one of an animation.

    Parameters
    ----------
    source
        A path, ``"-"`` for standard input, or the bytes of a picture file.
    detail
        Longer edge, in pixels, that is still of use: a larger picture is reduced to no
        less than this while it is read.
    limits
        What the file may cost; `Limits()` when None.

    Raises
    ------
    PictureError
        If there is no such file, it is not a regular file, not a picture of a known format,
        damaged, or beyond the limits. The message names the source.
    """
    name = source_name(source)
    limits = limits or Limits()
    with _open(source, name, limits) as file, _quiet():
        try:
            picture = _decode(file, name, detail, limits)
            return [Frame(_to_pixels(picture, detail))]
        except PictureError:
            raise
        # A decoder fed a stranger's bytes raises anything: OSError, SyntaxError, TypeError...
        except Exception as error:
            raise PictureError(f"cannot read {name}: {_reason(error)}") from error


def source_name(source: Source) -> str:
    """Name a source for a message: quoted, harmless on a terminal."""
    if isinstance(source, bytes):
        return "the given bytes"
    return "standard input" if source == "-" else f"'{plain(os.fspath(source))}'"


def _reason(error: Exception) -> str:
    if isinstance(error, MemoryError):
        return "it does not fit into memory"
    if isinstance(error, EOFError) or "truncated" in str(error).lower():
        return "the file is cut short"
    return "the file is damaged"


def _open(source: Source, name: str, limits: Limits) -> IO[bytes]:
    """Open a source without ever waiting for it."""
    if isinstance(source, bytes):
        return io.BytesIO(_checked(source, name, limits))
    if source == "-":
        if sys.stdin is None:
            raise PictureError("cannot read standard input: it is closed")
        return io.BytesIO(_checked(sys.stdin.buffer.read(limits.size + 1), name, limits))
    path = os.fspath(source)
    try:
        # A FIFO without a writer would hold up a plain open for ever.
        file = os.fdopen(os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_NOCTTY), "rb")
    except (OSError, ValueError) as error:
        raise PictureError(f"cannot read {name}: {_os_reason(path, error)}") from error
    mode = os.fstat(file.fileno()).st_mode
    if stat.S_ISREG(mode) and os.fstat(file.fileno()).st_size:
        return file
    if stat.S_ISFIFO(mode) and os.path.dirname(path) in ("/dev/fd", "/proc/self/fd"):
        os.set_blocking(file.fileno(), True)  # the shell's <(command)
        with file:
            return io.BytesIO(_checked(file.read(limits.size + 1), name, limits))
    file.close()
    reason = "the file is empty" if stat.S_ISREG(mode) else "it is not a regular file"
    raise PictureError(f"cannot read {name}: {reason}")


def _os_reason(path: str, error: Exception) -> str:
    if os.path.isdir(path):
        return "it is a directory"
    if isinstance(error, FileNotFoundError):
        if path.partition("://")[0] in ("http", "https", "ftp"):
            return "no such file (addresses are not fetched)"
        return "no such file"
    if isinstance(error, OSError) and error.strerror:
        return error.strerror.lower()
    return "no file can have this name"


def _checked(data: bytes, name: str, limits: Limits) -> bytes:
    if not data:
        raise PictureError(f"cannot read {name}: nothing came in")
    if len(data) > limits.size:
        raise PictureError(f"cannot read {name}: more than {limits.size >> 20} MB came in")
    return data


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Keep the decoders' chatter off stderr: Python's warnings, and what C writes to fd 2."""
    with warnings.catch_warnings(), contextlib.ExitStack() as stack:
        warnings.simplefilter("ignore")
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        try:
            kept = os.dup(2)
        except OSError:  # closed: nothing can come out there
            yield
            return
        stack.callback(os.close, kept)
        stack.callback(os.dup2, kept, 2)
        null = os.open(os.devnull, os.O_WRONLY)
        os.dup2(null, 2)
        os.close(null)
        yield


@contextlib.contextmanager
def _pixel_limit(pixels: int) -> Iterator[None]:
    """Set Pillow's limit: it also guards the pictures within a picture (ICO, ICNS)."""
    kept = Image.MAX_IMAGE_PIXELS
    Image.MAX_IMAGE_PIXELS = pixels
    try:
        yield
    finally:
        Image.MAX_IMAGE_PIXELS = kept


def _decode(file: IO[bytes], name: str, detail: int, limits: Limits) -> "Picture":
    """Find the decoder that knows the content, and let it load the picture."""
    for format_, plugin in DECODERS.items():
        import_module(f"PIL.{plugin}")  # one by one: Pillow would fetch all of its forty
        file.seek(0)
        bound = limits.jpeg_pixels if format_ == "JPEG" else limits.pixels
        with _pixel_limit(bound):
            try:
                picture = Image.open(file, formats=(format_,))
            except UnidentifiedImageError:
                continue
            except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
                raise PictureError(f"cannot read {name}: it is too large") from error
            width, height = picture.size
            if format_ == "JPEG" and "progressive" in picture.info:
                bound = limits.pixels  # all its coefficients are held at once, whatever the scale
            if width * height > bound:
                raise PictureError(
                    f"cannot read {name}: {width} x {height} pixels are too many "
                    f"(at most {bound // 1_000_000} million)"
                )
            factor = max(1, max(width, height) // detail)
            picture.draft(None, (width // factor, height // factor))  # JPEG only; others ignore it
            picture.load()
            return picture
    raise PictureError(f"cannot read {name}: it is not a picture of a known format")


def _to_pixels(picture: "Picture", detail: int) -> NDArray[np.uint8]:
    """Turn any mode into upright uint8 (H, W, 4) sRGB, reduced to what is of use."""
    orientation = _orientation(picture)  # after load: before it, a damaged file would look blank
    profile = picture.info.get("icc_profile")
    if "transparency" in picture.info or picture.mode in ("P", "PA", "La"):
        # A colour key or a palette index has no meaning once averaged.
        picture = picture.convert("LA") if picture.mode == "La" else picture
        picture = picture.convert("RGBA")
    elif picture.mode.startswith(("I", "F")):
        picture = _to_grey(picture)
    elif picture.mode == "1":
        picture = picture.convert("L")
    factor = max(picture.size) // detail
    if factor > 1:
        # An extreme shape keeps its short edge: at least one pixel of it is always left.
        picture = picture.reduce(factor)
    if profile:
        picture = _to_srgb(picture, profile)
    if picture.mode not in ("RGBA", "RGB"):
        alpha = picture.mode in ("LA", "RGBa")
        picture = picture.convert("RGBA" if alpha else "RGB")
    if orientation in ORIENTATIONS:
        picture = picture.transpose(ORIENTATIONS[orientation])
    return np.array(picture.convert("RGBA"))


def _orientation(picture: "Picture") -> object:
    try:
        return picture.getexif().get(0x0112)
    except Exception:  # damaged metadata never costs a sound picture
        return None


def _to_grey(picture: "Picture") -> "Picture":
    """Scale 16-bit, 32-bit and float grey to 8 bits, infinities and gaps to the nearest end."""
    values = np.asarray(picture).astype(np.float64)
    finite = values[np.isfinite(values)]
    low, high = (finite.min(), finite.max()) if finite.size else (0.0, 0.0)
    if picture.mode == "F":
        top = next((t for t in (1.0, 255.0, 65535.0) if low >= 0 and high <= t), None)
    else:
        top = 65535.0 if low >= 0 and high <= 65535 else None
    start, span = (0.0, top) if top else (low, high - low or 1.0)
    values = np.nan_to_num((values - start) / span, nan=0.0, posinf=1.0, neginf=0.0)
    return Image.fromarray((np.clip(values, 0, 1) * 255 + 0.5).astype(np.uint8))


def _to_srgb(picture: "Picture", profile: bytes) -> "Picture":
    """Convert from the picture's own colour space; as it is if the profile is of no use."""
    if b"sRGB" in profile:  # by far the most frequent profile changes nothing
        return picture
    from PIL import ImageCms  # rarely needed

    alpha = picture.getchannel("A") if picture.mode in ("LA", "RGBA") else None
    try:
        colors = picture.convert(picture.mode.removesuffix("A")) if alpha else picture
        source = ImageCms.getOpenProfile(io.BytesIO(profile))
        target = ImageCms.createProfile("sRGB")
        converted = ImageCms.profileToProfile(colors, source, target, outputMode="RGB")
    except Exception:  # profiles are damaged as often as files, or made for another mode
        return picture
    if converted is None:  # only when asked to work in place
        return picture
    if alpha:
        converted.putalpha(alpha)
    return converted
