"""Flat areas: each has one texture, so that it is calm, and areas that differ look different."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from pusheen.imaging.geometry import SAMPLES_ACROSS, SAMPLES_DOWN, Whole, sum_cells, to_cells
from pusheen.imaging.morphology import Mask, widen
from pusheen.imaging.ramps import load_glyphs
from pusheen.imaging.tone import FULL_INK

# Tried by eye and with scripts/bench fidelity: each is the quietest of those of its ink, repeated.
# Pairs in turn have finer steps and lose 2 points of 70 on emoji, `.` loses 1; `@` for black
# reads as rows of dots and loses 1 point of 65 on logos.
FILLS = " `:;!|jZQ"
FLAT = round(0.06 * FULL_INK)  # of tones within a cell and a sample around it, that are one
AROUND = 2  # cells within which the tones of a flat area are evened out: grain is finer


def fill_flat(tone: Whole, active: Mask) -> tuple[Mask, NDArray[np.intp]]:
    """Find the flat cells and the character of each.

    Parameters
    ----------
    tone
        int32 (lines * SAMPLES_DOWN, columns * SAMPLES_ACROSS); FULL_INK is the mean of the
        inkiest glyph.
    active
        (lines, columns): the cells that may be filled.

    Returns
    -------
    tuple
        Which cells are flat, and for every cell an index into the characters of `load_glyphs`.
    """
    top = 2 * FULL_INK
    high, low = (to_cells(widen(plane, 1)).max(2) for plane in (tone, top - tone))
    flat = active & (high + low - top < FLAT)
    cells = np.where(flat, sum_cells(tone) // (SAMPLES_DOWN * SAMPLES_ACROSS), 0)
    even = add_around(cells) // np.maximum(add_around(flat.astype(np.int32)), 1)
    glyphs, levels = load_fills()
    return flat, glyphs[np.searchsorted((levels[1:] + levels[:-1] + 1) // 2, even, side="right")]


@cache
def load_fills() -> tuple[NDArray[np.intp], Whole]:
    """Return the glyphs of `FILLS` and the tone that each stands for, 0-FULL_INK."""
    characters, samples = load_glyphs()
    glyphs = np.array([characters.index(c) for c in FILLS])
    ink = samples.sum(1)
    return glyphs, (ink[glyphs] * FULL_INK // ink.max()).astype(np.int32)


def add_around(cells: Whole) -> Whole:
    """Add up the cells in the square of `AROUND` around each."""
    for axis in (0, 1):
        pad = [(AROUND + 1, AROUND) if a == axis else (0, 0) for a in (0, 1)]
        total = np.moveaxis(np.cumsum(np.pad(cells, pad), axis, dtype=np.int32), axis, 0)
        cells = np.moveaxis(total[2 * AROUND + 1 :] - total[: -2 * AROUND - 1], 0, axis)
    return cells
