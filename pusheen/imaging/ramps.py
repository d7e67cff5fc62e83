"""The characters, the ink that each of them prints, and ramps of them from least to most ink."""

import os
from functools import cache

import numpy as np
from numpy.typing import NDArray

from pusheen.imaging.geometry import SAMPLES_ACROSS, SAMPLES_DOWN, Whole, sum_cells
from pusheen.imaging.tone import FULL_INK
from pusheen.options import check
from pusheen.symbols import RAMPS

# written by scripts/glyphs
GLYPHS = os.path.join(os.path.dirname(os.path.dirname(__file__)), "data", "glyphs.txt")


EVEN = 64  # ink of a character whose shape is not known, 0-255: about that of a letter


@cache
def load_glyphs() -> tuple[str, Whole]:
    """Read the characters and their ink: int32 (95, SAMPLES_DOWN * SAMPLES_ACROSS), 0-255."""
    with open(GLYPHS, encoding="utf-8") as file:
        lines = file.read().splitlines()[1:]
    ink = np.frombuffer(bytes.fromhex("".join(line[2:] for line in lines)), np.uint8)
    return "".join(line[0] for line in lines), ink.reshape(len(lines), -1).astype(np.int32)


def measure_glyphs(characters: str) -> Whole:
    """Return the ink of some characters, as `load_glyphs` does; one it lacks counts as even."""
    known, ink = load_glyphs()
    even = np.full((1, ink.shape[1]), EVEN, np.int32)
    return np.concatenate([ink, even])[[known.find(c) for c in characters]]


def load_ramp(ramp: str) -> tuple[str, Whole]:
    """Return the ramp's characters, least ink first, and the tone each stands for, 0-FULL_INK."""
    if ramp in RAMPS:
        characters, samples = load_glyphs()
        ink = dict(zip(characters, samples.sum(1).tolist(), strict=True))
        ordered = sorted(RAMPS[ramp], key=lambda c: (ink[c], c))
        steps = np.array([ink[c] for c in ordered])
        levels = (steps - steps[0]) * FULL_INK // (steps[-1] - steps[0])
        return "".join(ordered), levels.astype(np.int32)
    check("ramp", ramp)
    return ramp, (np.arange(len(ramp)) * FULL_INK // (len(ramp) - 1)).astype(np.int32)


def nearest_level(tone: Whole, levels: Whole) -> NDArray[np.intp]:
    """Return for each cell the index of the level nearest to its mean tone."""
    cells = sum_cells(tone) // (SAMPLES_DOWN * SAMPLES_ACROSS)
    between = (levels[1:] + levels[:-1] + 1) // 2
    nearest: NDArray[np.intp] = np.searchsorted(between, cells, side="right")
    return nearest
