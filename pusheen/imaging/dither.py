"""How tones become dots, and colours some of the sixteen, so that their mean is right."""

from collections.abc import Callable
from typing import Literal

import numpy as np

from pusheen.imaging.geometry import Whole
from pusheen.imaging.morphology import Mask
from pusheen.imaging.tone import FULL_INK
from pusheen.paint import ANSI

Dither = Literal["none", "ordered", "diffusion"]

# What a squared difference in red, green and blue is worth (Riemersma).
CHANNEL_WEIGHTS = np.array([2, 4, 3])
CHUNK = 4096  # colours at a time: what the cache holds
SPLIT_LEAST, SPLIT_MOST = 0.4, 0.65  # where ink may begin: lower fills bodies, higher eats lines
# Bayer's matrix, doubled twice: the order in which the parts of a grey area fill.
BAYER = np.array([[0, 2], [3, 1]])
for _ in range(2):
    BAYER = np.block([[4 * BAYER, 4 * BAYER + 2], [4 * BAYER + 3, 4 * BAYER + 1]])
SPREAD = 96  # levels an ordered dither moves a colour: about the step between the 16


def draw_dots(tone: Whole, seen: Mask, dither: Dither) -> Mask:
    """Turn tones, int32 (height, width), 0-FULL_INK, into dots where ``seen``."""
    if dither == "diffusion":
        inked = diffuse(tone[..., None], seen, lambda t: (2 * t >= FULL_INK) * np.int32(FULL_INK))
        return inked[..., 0] > 0
    if dither == "ordered":
        grain: Mask = tone * BAYER.size > spread_bayer(seen.shape) * FULL_INK + FULL_INK // 2
        return grain
    dots: Mask = tone >= split_tones(tone[seen])
    return dots


def split_tones(tones: Whole) -> int:
    """Return the tone that parts light from dark best (Otsu, 1979), not far from the middle."""
    counts = np.bincount(tones.ravel() // (FULL_INK // 256), minlength=257).astype(np.float64)
    below, ink = np.cumsum(counts), np.cumsum(counts * np.arange(257))
    above = below[-1] - below
    apart = ink[-1] * below - ink * below[-1]
    spread = apart * apart / np.maximum(below * above, 1)
    split = (int(spread.argmax()) + 1) * (FULL_INK // 256)
    return min(max(split, round(SPLIT_LEAST * FULL_INK)), round(SPLIT_MOST * FULL_INK))


def spread_bayer(shape: tuple[int, ...]) -> Whole:
    """Lay `BAYER` out over (height, width): int32, 0-63."""
    rows, columns = np.arange(shape[0]) % len(BAYER), np.arange(shape[1]) % len(BAYER)
    laid: Whole = BAYER[np.ix_(rows, columns)].astype(np.int32)
    return laid


def diffuse(values: Whole, seen: Mask, choose: Callable[[Whole], Whole]) -> Whole:
    """Replace each value by one it may take, and pass the error on to what is not yet visited.

    Parameters
    ----------
    values
        int32 (height, width, channels). Not modified.
    seen
        (height, width): outside it the result is 0 and errors are dropped.
    choose
        Returns for values (count, channels) the ones to take instead.

    Notes
    -----
    Floyd and Steinberg (1976), from left to right, in whole numbers. A row may follow the one
    above it two steps behind, so all that is two to the left and one down goes at once.
    """
    height, width, channels = values.shape
    stride = width + 2
    frame = (height + 1) * stride
    work, taken = np.zeros((2, frame, channels), np.int32)
    open_ = np.zeros((frame, 1), np.int32)
    inner = (slice(height), slice(1, width + 1))
    work.reshape(height + 1, stride, channels)[inner] = values
    open_.reshape(height + 1, stride)[inner] = seen
    for step in range(width + 2 * (height - 1)):
        first, last = max(0, (step - width + 2) // 2), min(height - 1, step // 2)
        here, right, left, below, beside = (
            slice(
                1 + step + offset + first * (stride - 2),
                2 + step + offset + last * (stride - 2),
                stride - 2,
            )
            for offset in (0, 1, stride - 1, stride, stride + 1)
        )
        taken[here] = choose(work[here]) * open_[here]
        error = (work[here] - taken[here]) * open_[here]
        rest = error.copy()
        for there, sixteenths in ((right, 7), (left, 3), (below, 5)):
            share = error * sixteenths >> 4
            work[there] += share
            rest -= share
        work[beside] += rest
    result: Whole = taken.reshape(height + 1, stride, channels)[inner]
    return result


def reduce_colors(colors: Whole, drawn: Mask, dither: Dither) -> Whole:
    """Replace colours, int32 (height, width, 3), by some of the sixteen that mix to them."""
    if dither == "diffusion":
        return diffuse(colors, drawn, nearest_ansi)
    grain = (spread_bayer(drawn.shape) * 2 + 1 - BAYER.size) * SPREAD // (2 * BAYER.size)
    return nearest_ansi((colors + grain[..., None]).reshape(-1, 3)).reshape(colors.shape)


def nearest_ansi(colors: Whole) -> Whole:
    """Return of the sixteen colours the ones nearest to ``colors``, int32 (count, 3)."""
    palette = np.array(ANSI, np.int32)
    nearest = np.empty(len(colors), np.intp)
    for start in range(0, len(colors), CHUNK):
        some = np.clip(colors[start : start + CHUNK], 0, 255)
        apart = some[:, None] - palette
        apart *= apart
        nearest[start : start + CHUNK] = (apart @ CHANNEL_WEIGHTS).argmin(1)
    found: Whole = palette[nearest]
    return found
