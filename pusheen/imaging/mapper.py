"""From a Grid to Art: which character stands in each cell, in which colour."""

from dataclasses import replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from pusheen.art import RGB, Art
from pusheen.errors import OptionError
from pusheen.imaging.geometry import Grid, sum_cells
from pusheen.imaging.glyph_search import search_glyphs
from pusheen.imaging.painting import lay_on, paint_cells
from pusheen.imaging.ramps import load_glyphs, load_ramp, measure_glyphs, nearest_level
from pusheen.imaging.tone import FULL_INK, Ink, adjust_tone, measure_density, plain_tone
from pusheen.options import check_choice

Fill = Literal["textured", "quiet"]
COVERED = 0.02  # coverage of a cell below which it is background, and blank
DENSE_LEAST = 0.5  # tone of what is covered in dense art: less leaves fills open, more hides lines
# The tones of dense art: a higher root hides the drawing, a lower one is too dim on dark.
DENSER = np.rint((np.arange(2 * FULL_INK + 1) / FULL_INK) ** 0.125 * FULL_INK).astype(np.int32)

# Its colours in light ink, as a glyph leaves most of its cell dark.
BRIGHTER = np.minimum(np.arange(256) * 1.15, 255).astype(np.uint8)


def map_characters(
    grid: Grid,
    symbols: str = "ascii",
    *,
    ramp: str = "seed",
    ink: Ink = "dark",
    fill: Fill = "textured",
    gamma: float = 1.0,
    invert: bool = False,
    adjust: bool = True,
    dense: bool = False,
    painted: bool = False,
    ground: RGB | None = None,
) -> Art:
    """Choose a character and a colour for each cell.

    Parameters
    ----------
    grid
        Not modified. Cells it does not cover become spaces.
    symbols
        ``"ascii"`` draws with the shapes of the 95 printable characters; ``"ramp"`` takes one
        character for each tone.
    ramp
        A name in `symbols.RAMPS`, whose characters are ordered by measured ink, or your own
        characters, least ink first, taken in equal steps.
    ink
        ``"dark"`` draws what is dark, for dark characters on a light ground; ``"light"`` draws
        what is light, for a dark screen.
    fill
        ``"textured"`` draws everywhere; ``"quiet"`` gives each flat area the one character of
        its tone, of `fills.FILLS`. Ramps know only the second.
    gamma
        Exponent on the tone, in [0.1, 10]: above 1 the art gets lighter, below 1 heavier.
    invert
        Draw the subject's negative. The background stays blank.
    adjust
        Bend the tones to suit the picture; without it they are those of `plain_tone`.
    dense
        Draw with fuller characters, for art whose colours show the tone.
    painted
        Give each cell that is covered for the better part a colour behind its character.
    ground
        What it is read on, if that is known: what is translucent is blended with it.

    Returns
    -------
    Art
        ``colors`` are the mean sRGB of what covers the cell; None for a blank. Painted, they and
        the ``grounds`` are those of `painting.paint_cells`. The rows are the same either way.

    Raises
    ------
    OptionError
        If a knob is out of its range, or the ramp has fewer than two characters or one that
        does not fill exactly one cell.

    Notes
    -----
    A subject with almost no ink in the chosen polarity (a white drawing in dark ink) is drawn
    as its negative, and one of a single colour as a silhouette: never left blank.
    """
    for name, value, known in (
        ("symbols", symbols, ("ascii", "ramp")),
        ("ink", ink, ("dark", "light")),
        ("fill", fill, ("textured", "quiet")),
    ):
        check_choice(name, value, known)
    if not 0.1 <= gamma <= 10:
        raise OptionError(f"gamma must be 0.1-10, not {gamma}")
    if adjust:
        density = measure_density(grid, ink=ink, invert=invert)
        quiet = fill == "quiet" and symbols == "ascii"
        tone = adjust_tone(density, grid, ink=ink, gamma=gamma, quiet=quiet)
    else:
        tone = plain_tone(measure_density(grid, ink="dark"), gamma=gamma, invert=invert)
    if dense:
        floor = grid.coverage * np.int32(DENSE_LEAST * FULL_INK / 255)
        tone = np.maximum(np.take(DENSER, tone, mode="clip"), floor)
    covered = grid.cover >= COVERED
    if symbols == "ramp":
        characters, levels = load_ramp(ramp)
        chosen = nearest_level(tone, levels)
        chosen[~covered] = 0
    else:
        characters = load_glyphs()[0]
        chosen = search_glyphs(tone, covered, quiet=fill == "quiet")
    table = np.array(list(characters))
    blank = ~covered | (table[chosen] == " ")
    rows = tuple("".join(line) for line in np.where(blank, " ", table[chosen]).tolist())
    if not painted:
        laid = lay_on(grid, ground)
        if dense and ink == "light":
            laid = replace(laid, pixels=BRIGHTER[laid.pixels])
        return Art(rows, color_cells(laid, blank))
    glyphs = measure_glyphs(characters)[chosen]
    glyphs[blank] = 0
    colors, grounds = paint_cells(grid, glyphs, blank, ground=ground)
    return Art(rows, colors, grounds=grounds)


def color_cells(grid: Grid, blank: NDArray[np.bool_]) -> tuple[tuple[RGB | None, ...], ...]:
    """Return the mean sRGB under coverage of each cell, None for blanks."""
    weight = grid.coverage.astype(np.int32)
    total = np.maximum(sum_cells(weight), 1)
    planes = []
    for plane in np.moveaxis(grid.pixels, 2, 0):
        ink = sum_cells(plane * weight)
        planes.append(((ink + total // 2) // total).tolist())
    return tuple(
        tuple(None if b else c for b, c in zip(hidden, zip(*line, strict=True), strict=True))
        for hidden, line in zip(blank.tolist(), zip(*planes, strict=True), strict=True)
    )
