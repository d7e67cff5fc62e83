"""Smaller and calmer copies of a picture, in which its grain does no harm."""

from math import ceil

import numpy as np
from PIL import Image

from pusheen.imaging.cielab import Bytes

NOISY = 2.5  # delta E of grain that is smoothed: 6 loses noise of sigma 6 (.38), 1 gains nothing

STRIP = 5  # times as long as wide: what is longer is shortened more than it is narrowed


def reduce(pixels: Bytes, edge: int) -> Bytes:
    """Average a picture's (H, W, 4) colours down until its longer edge is at most ``edge``.

    The shorter edge of a strip is left a fifth of that, if it is as long.
    """
    height, width = pixels.shape[:2]
    scale = max(1, edge) / max(height, width)
    if scale >= 1:
        return np.ascontiguousarray(pixels)
    least = max(1, edge // STRIP)
    high, wide = (max(round(side * scale), min(side, least)) for side in (height, width))
    size = wide, high
    return np.asarray(as_picture(pixels).resize(size, Image.Resampling.BOX))


def shrink(noise: float) -> int:
    """How many times smaller a noisy picture is to be: half the size has half the noise."""
    return min(3, ceil(noise / 3)) if noise > NOISY else 1


def calm(pixels: Bytes, noise: float) -> Bytes:
    """Smooth what is noisy by the median of 3 x 3 pixels; edges stay."""
    if noise <= NOISY or min(pixels.shape[:2]) < 3:
        return pixels
    # Pillow's takes a hundred times as long. The median of nine is that of the largest low, the
    # middle middle and the least high of three columns.
    padded = np.pad(pixels, ((1, 1), (1, 1), (0, 0)), "edge")
    low, high = np.minimum(padded[:-2], padded[1:-1]), np.maximum(padded[:-2], padded[1:-1])
    middle = np.maximum(low, np.minimum(high, padded[2:]))
    low, high = np.minimum(low, padded[2:]), np.maximum(high, padded[2:])
    low = np.maximum(np.maximum(low[:, :-2], low[:, 1:-1]), low[:, 2:])
    high = np.minimum(np.minimum(high[:, :-2], high[:, 1:-1]), high[:, 2:])
    return _middle(low, _middle(middle[:, :-2], middle[:, 1:-1], middle[:, 2:]), high)


def _middle(first: Bytes, second: Bytes, third: Bytes) -> Bytes:
    """The median of three, pixel by pixel."""
    low, high = np.minimum(first, second), np.maximum(first, second)
    result: Bytes = np.maximum(low, np.minimum(high, third))
    return result


def as_picture(pixels: Bytes) -> Image.Image:
    """A picture of (H, W, 4) colours, whose alpha is of no account."""
    size = pixels.shape[1], pixels.shape[0]
    return Image.frombuffer("RGBX", size, np.ascontiguousarray(pixels), "raw", "RGBX", 0, 1)
