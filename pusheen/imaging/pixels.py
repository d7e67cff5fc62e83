"""From a picture in any mode to pixels: upright, in sRGB, reduced; uint8 (H, W, 4)."""

import io
import itertools
import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from pusheen.errors import PictureError

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

ORIENTATIONS = {  # EXIF 2.32, tag 0x0112: what undoes it
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}

# What each mode becomes before it is reduced: a palette's indices mean nothing once averaged.
PLAIN_MODES = {mode: mode for mode in ("L", "LA", "RGB", "RGBA", "CMYK", "LAB")}
PLAIN_MODES |= {"1": "L", "La": "LA", "RGBa": "RGBA", "P": "RGBA", "PA": "RGBA"}  # others: RGB

BAND = 1 << 16  # pixels handed to numpy at a time
STRIP = 1 << 20  # pixels converted at a time, so that no second full-size copy is made


def from_array(values: NDArray[np.uint8] | NDArray[np.float64]) -> "Picture":
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


def reduction(picture: "Picture", detail: int) -> int:
    """How many times smaller the picture may be and still have detail x detail pixels."""
    return max(1, math.isqrt(picture.width * picture.height) // detail)


def to_pixels(picture: "Picture", factor: int) -> NDArray[np.uint8]:
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


def _strips(picture: "Picture", high: int) -> Iterator["Picture"]:
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
        srgb = ImageCms.createProfile("sRGB")
        converted = ImageCms.buildTransform(source, srgb, colors.mode, "RGB").apply(colors)
    except Exception:  # profiles are damaged as often as files, or made for another mode
        return picture
    if alpha:
        converted.putalpha(alpha)
    return converted
