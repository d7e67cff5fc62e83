"""From a Grid to Art: which character stands in each cell, in which colour."""

from typing import Literal

import numpy as np
from numpy.typing import NDArray

from pusheen.art import RGB, Art
from pusheen.errors import OptionError
from pusheen.imaging.geometry import Grid, sum_cells
from pusheen.imaging.glyph_search import search_glyphs
from pusheen.imaging.ramps import load_glyphs, load_ramp, nearest_level
from pusheen.imaging.tone import Ink, adjust_tone, measure_density, plain_tone

Fill = Literal["textured", "quiet"]
COVERED = 0.02  # coverage of a cell below which it is background, and blank


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
    as its negative, and one of a single colour as a silhouette: never left blank.
    """
    for name, value, known in (
        ("symbols", symbols, ("ascii", "ramp")),
        ("ink", ink, ("dark", "light")),
        ("fill", fill, ("textured", "quiet")),
    ):
        if value not in known:
            raise OptionError(f"{name} must be {known[0]} or {known[1]}, not {value!r}")
    if not 0.1 <= gamma <= 10:
        raise OptionError(f"gamma must be 0.1-10, not {gamma}")
    if adjust:
        density = measure_density(grid, ink=ink, invert=invert)
        quiet = fill == "quiet" and symbols == "ascii"
        tone = adjust_tone(density, grid, ink=ink, gamma=gamma, quiet=quiet)
    else:
        tone = plain_tone(measure_density(grid, ink="dark"), gamma=gamma, invert=invert)
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
    return Art(rows, color_cells(grid, blank))


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
