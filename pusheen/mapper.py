"""From a Grid to Art: which character stands in each cell."""

import unicodedata
from functools import cache
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from pusheen.art import RGB, Art
from pusheen.errors import OptionError
from pusheen.resizer import SAMPLES_ACROSS, SAMPLES_DOWN, Grid

Ink = Literal["dark", "light"]
Whole = NDArray[np.int64]  # the arithmetic is on whole numbers: the same art on every machine

RAMPS = {  # the characters; load_ramp puts them in the order of the ink they really print
    "standard": " .'`^\",:;Il!i><~+_-?][}{1)(|\\/tfjrxnuvczXYUJCLQ0OZmwqpdbkhao*#MW&8%B@$",
    "simple": " .:-=+*#%@",
    "seed": " .,:;irsXA253hMHGS#9B&@",
}
GLYPHS = Path(__file__).with_name("data") / "glyphs.txt"  # written by scripts/glyphs

FULL = 4096  # whole-number density of full ink
SHARPEN = 0.5  # unsharp mask: less loses the eyes, more rings around every outline
SHARPEN_RADIUS = 6  # samples, 1.5 cells: the neighbourhood a glyph is seen against
MEDIAN_DARK, MEDIAN_LIGHT = 0.12, 0.45  # density a subject's median is moved to, by ink
GAMMA_LOW, GAMMA_HIGH = 0.8, 4.0  # how far that may bend the tones
SATURATED = 0.75  # tone at which the inkiest glyph is reached
COVERED = 0.02  # coverage of a cell below which it is background, and blank
FAINT = 0.08  # a subject whose inkiest 1 % stays below this would be an empty canvas


def map_characters(
    grid: Grid,
    symbols: str = "ascii",
    *,
    ramp: str = "seed",
    ink: Ink = "dark",
    gamma: float = 1.0,
    invert: bool = False,
    adjust: bool = True,
) -> Art:
    """Choose a character and a colour for each cell.

    Parameters
    ----------
    grid
        Not modified. Cells it does not cover become spaces.
    symbols
        ``"ramp"`` takes one character for each tone.
    ramp
        A name in `RAMPS`, whose characters are ordered by measured ink, or your own characters,
        least ink first, taken in equal steps.
    ink
        ``"dark"`` draws what is dark, for dark characters on a light page; ``"light"`` draws
        what is light, for a dark screen.
    gamma
        Exponent on the density, in [0.1, 10]: above 1 the art gets lighter, below 1 heavier.
    invert
        Draw the subject's negative. The background stays blank.
    adjust
        Sharpen, and bend the tones until fills are light and lines heavy; without it, the
        density is the darkness to the power of ``gamma``, turned round by ``invert``.

    Returns
    -------
    Art
        ``colors`` are the mean sRGB of what covers the cell; None for a blank.

    Raises
    ------
    OptionError
        If a knob is out of its range, or the ramp has fewer than two characters or one that
        does not fill exactly one cell.

    Notes
    -----
    A subject with almost no ink in the chosen polarity (a white drawing in dark ink) is drawn
    as its negative, and one of a single colour as a silhouette: never an empty page.
    """
    if symbols not in ("ascii", "ramp"):
        raise OptionError(f"symbols must be ascii or ramp, not {symbols!r}")
    if ink not in ("dark", "light"):
        raise OptionError(f"ink must be dark or light, not {ink!r}")
    if not 0.1 <= gamma <= 10:
        raise OptionError(f"gamma must be 0.1-10, not {gamma}")
    characters, levels = load_ramp(ramp)
    covered = grid.cells(grid.coverage) >= COVERED
    if adjust:
        density = measure_density(grid, ink=ink, invert=invert)
        tone = adjust_tone(density, grid, ink=ink, gamma=gamma)
    else:
        tone = measure_density(grid, ink=ink)
        tone = np.rint((tone / FULL) ** gamma * FULL).astype(np.int64)
        tone = FULL - tone if invert else tone
    shape = grid.lines, SAMPLES_DOWN, grid.columns, SAMPLES_ACROSS
    cells = tone.reshape(shape).sum((1, 3)) // (SAMPLES_DOWN * SAMPLES_ACROSS)
    chosen = np.searchsorted((levels[1:] + levels[:-1] + 1) // 2, cells, side="right")
    chosen[~covered] = 0
    table = np.array(list(characters))
    rows = tuple("".join(table[line]) for line in chosen)
    rows = tuple(
        "".join(c if seen else " " for c, seen in zip(row, line, strict=True))
        for row, line in zip(rows, covered, strict=True)
    )
    return Art(rows, color_cells(grid, rows))


@cache
def load_glyphs() -> tuple[str, Whole]:
    """Read the characters and their ink: int64 (characters, samples of a cell), 0-255."""
    lines = GLYPHS.read_text(encoding="ascii").splitlines()[1:]
    ink = np.frombuffer(bytes.fromhex("".join(line[2:] for line in lines)), np.uint8)
    return "".join(line[0] for line in lines), ink.reshape(len(lines), -1).astype(np.int64)


def load_ramp(ramp: str) -> tuple[str, Whole]:
    """Return the ramp's characters, least ink first, and the density each stands for, 0-FULL."""
    if ramp in RAMPS:
        characters, samples = load_glyphs()
        ink = dict(zip(characters, samples.sum(1).tolist(), strict=True))
        ordered = sorted(RAMPS[ramp], key=lambda c: (ink[c], c))
        levels = np.array([ink[c] for c in ordered])
        return "".join(ordered), (levels - levels[0]) * FULL // (levels[-1] - levels[0])
    if len(ramp) < 2:
        raise OptionError(f"a ramp needs at least two characters, not {ramp!r}")
    for c in ramp:
        if (
            not c.isprintable()
            or unicodedata.combining(c)
            or unicodedata.east_asian_width(c) in "WF"
        ):
            raise OptionError(f"a ramp's characters must each fill one cell; {c!r} does not")
    return ramp, np.arange(len(ramp)) * FULL // (len(ramp) - 1)


def measure_density(grid: Grid, *, ink: Ink, invert: bool = False) -> Whole:
    """Return the ink each sample asks for: int64 of the samples' shape, 0-FULL.

    Outside the subject it is 0 in either polarity. A subject that would hardly show is turned
    into its negative; one that shows in neither is given ink wherever it covers.
    """
    red, green, blue = np.moveaxis(np.rint(grid.pixels * 255).astype(np.int64), 2, 0)
    light = (299 * red + 587 * green + 114 * blue) // 255  # ITU-R BT.601 luma, 0-1000
    coverage = np.rint(grid.coverage * 255).astype(np.int64)
    density = light if (ink == "light") != invert else 1000 - light
    drawn: Whole = density * coverage * FULL // 255_000
    seen = drawn[coverage > 127]
    if coverage.all() or not len(seen):  # a picture without background may well be blank
        return drawn
    if np.sort(seen)[len(seen) * 99 // 100] < FAINT * FULL:
        drawn = (1000 - density) * coverage * FULL // 255_000
    return drawn


def adjust_tone(density: Whole, grid: Grid, *, ink: Ink, gamma: float = 1.0) -> Whole:
    """Sharpen, and bend the tones so that fills are light and lines heavy: int64, 0-FULL.

    One curve serves the whole picture: it moves the median of the subject to a fixed density.
    """
    blurred = blur(density, SHARPEN_RADIUS)
    sharp = np.clip(density + ((density - blurred) * SHARPEN).astype(np.int64), 0, FULL)
    seen = np.sort(density[(grid.coverage > 0.5) & (density > 0)])
    median = float(seen[len(seen) // 2]) / FULL if len(seen) else 0.5
    aim = MEDIAN_DARK if ink == "dark" else MEDIAN_LIGHT
    bend = np.log(aim) / np.log(min(max(median, 0.01), 0.99))
    bend = min(max(float(bend), GAMMA_LOW), GAMMA_HIGH) * gamma
    steps = np.arange(FULL + 1) / FULL
    curve = np.rint(np.minimum(steps**bend / SATURATED, 1) * FULL).astype(np.int64)
    bent: Whole = curve[sharp]
    return bent


def blur(samples: Whole, sigma: float) -> Whole:
    """Blur by three box filters, whole numbers throughout, the edge repeated."""
    radius = max(1, round((np.sqrt(4 * sigma * sigma + 1) - 1) / 2))
    for axis in (0, 1):
        for _ in range(3):
            pad = [(radius + 1, radius) if a == axis else (0, 0) for a in (0, 1)]
            total = np.cumsum(np.pad(samples, pad, mode="edge"), axis)
            total = np.moveaxis(total, axis, 0)
            box = (total[2 * radius + 1 :] - total[: -2 * radius - 1]) // (2 * radius + 1)
            samples = np.moveaxis(box, 0, axis)
    return samples


def color_cells(grid: Grid, rows: tuple[str, ...]) -> tuple[tuple[RGB | None, ...], ...]:
    """Return the mean sRGB under coverage of each cell, None for blanks."""
    shape = grid.lines, SAMPLES_DOWN, grid.columns, SAMPLES_ACROSS
    weight = np.rint(grid.coverage * 255).astype(np.int64)
    pixels = np.rint(grid.pixels * 255).astype(np.int64) * weight[..., None]
    total = np.maximum(weight.reshape(shape).sum((1, 3)), 1)[..., None]
    means = (pixels.reshape(*shape, 3).sum((1, 3)) + total // 2) // total
    return tuple(
        tuple(None if c == " " else (r, g, b) for c, (r, g, b) in zip(row, line, strict=True))
        for row, line in zip(rows, means.tolist(), strict=True)
    )
