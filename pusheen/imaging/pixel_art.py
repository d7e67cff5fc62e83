"""Pixel art: found by its exact blocks, and enlarged by whole factors."""

from dataclasses import replace
from math import gcd

import numpy as np
from numpy.typing import NDArray

from pusheen.imaging.frames import Frame

# Tried on drawn sprites, small icons and photos made small.
COLORS_LEAST, COLORS_MOST = 4, 64  # transparent is one; of 3 there are many logos
AREA_PER_COLOR = 5  # pixels: a small icon with soft edges has a colour for every second pixel
LARGEST = 160  # blocks along the longer edge: a flat drawing of more is no pixel art


def reduce_blocks(frame: Frame) -> Frame:
    """Return a frame with one pixel for each of the equal square blocks that it is made of.

    Parameters
    ----------
    frame
        ``pixels`` is uint8 (H, W, 4), sRGB, straight alpha. Not modified; returned as it is where
        its blocks are single pixels.
    """
    side = block_side(frame.pixels)
    return replace(frame, pixels=frame.pixels[::side, ::side]) if side > 1 else frame


def count_colors(frame: Frame) -> int:
    """Count the colours of a picture made of few blocks of few colours; 0 where it is another."""
    small = reduce_blocks(frame).pixels
    if max(small.shape[:2]) > LARGEST or min(small.shape[:2]) < 2:
        return 0
    words = see_colors(small)
    alpha = small[..., 3]
    if ((alpha > 0) & (alpha < 255)).any():
        return 0
    count = len(np.unique(words))
    few = COLORS_LEAST <= count <= min(COLORS_MOST, words.size // AREA_PER_COLOR + COLORS_LEAST)
    return count if few else 0


def block_side(pixels: NDArray[np.uint8]) -> int:
    """Return the side of the largest equal squares of one colour that a picture is made of."""
    words = see_colors(pixels)
    side = 0
    for plane in (words, words.T):
        side = gcd(side, len(plane))
        if side == 1:
            return 1
        places = np.flatnonzero((plane[1:] != plane[:-1]).any(1)) + 1
        side = gcd(side, *places.tolist())
    return side


def see_colors(pixels: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """Return each colour as one number, 0 where it is transparent."""
    words = np.ascontiguousarray(pixels).view(np.uint32)[..., 0]
    seen: NDArray[np.uint32] = np.where(pixels[..., 3], words, np.uint32(0))
    return seen
