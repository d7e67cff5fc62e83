"""From a Grid to Art in cells cut finer: half blocks, quadrants, sextants, octants, braille."""

from math import lcm

import numpy as np
from numpy.typing import NDArray

from pusheen.art import Art
from pusheen.errors import OptionError
from pusheen.imaging.dither import CHANNEL_WEIGHTS, Dither, draw_dots, reduce_colors
from pusheen.imaging.geometry import SAMPLES_ACROSS, SAMPLES_DOWN, Exact, Grid, Whole
from pusheen.imaging.morphology import Mask
from pusheen.imaging.painting import list_colors
from pusheen.imaging.tone import (
    BLACK_LEAST,
    BLACK_SHARE,
    FULL_INK,
    Ink,
    find_subject,
    measure_density,
    share_below,
    soften,
)
from pusheen.options import check_choice
from pusheen.symbols import SYMBOLS, SymbolSet
from pusheen.terminal import PLAIN, SIXTEEN, TRUECOLOR

DRAWN = 0.5  # of the largest coverage a part needs, to be drawn
# So much more coverage than beside it, and a part is drawn all the same: 0.15 fills gaps.
STROKE = 0.2
SAME = 3  # levels apart in every channel, and the parts of a cell are of one colour
BAND = 32  # lines at a time: what the cache holds
CHUNK = 512  # cells at a time: likewise
# Of one colour, tried on images/ and on skimage's photos.
SHARPEN, SHARPEN_RADIUS = 1, 6  # times, samples: less loses eyes in dark faces, more draws rings


def map_blocks(
    grid: Grid,
    symbols: str = "half",
    *,
    depth: int = TRUECOLOR,
    ink: Ink = "dark",
    dither: Dither = "none",
    gamma: float = 1.0,
    invert: bool = False,
    two_colors: bool = True,
) -> Art:
    """Choose for each cell how to cut it in two, and a colour for each side.

    Parameters
    ----------
    grid
        Not modified. Cells it does not cover become spaces without a colour.
    symbols
        A name in `SYMBOLS`. Braille has one colour a cell, the others two.
    depth
        The colours it will be painted in: 0, 16, 256 or 2**24. At 0 all sets have one colour,
        and a part of a cell is drawn or left out.
    ink
        Of one colour, ``"dark"`` draws what is dark, ``"light"`` what is light.
    dither
        How tones become dots: ``"none"`` draws what is inkier than most, ``"ordered"`` in a
        regular grain, ``"diffusion"`` passes each part's error on (Floyd and Steinberg). It
        serves what is of one colour, and ``"half"`` at 16 colours; otherwise it does nothing.
    gamma
        Exponent on the tone, in [0.1, 10]: above 1 the art gets lighter, below 1 heavier.
    invert
        Draw the negative. The background stays blank.
    two_colors
        Without it all sets have one colour, as braille has.

    Returns
    -------
    Art
        Of two colours, ``grounds`` are there: a cell of one colour is a full block on that
        colour, as many fonts' blocks leave a gap, and one that the subject covers in part has
        the glyph of that part, in its mean colour, and no ground. Of one colour, ``grounds`` is
        None; ``colors`` are the mean of the drawn parts, or None altogether at depth 0.

    Raises
    ------
    OptionError
        If a knob is out of its range.

    Notes
    -----
    Among all ways to cut a cell in two the one with the least squared error is found, exactly
    and in whole numbers, so every machine draws the same art. A subject of one colour, or one
    with almost no ink, is drawn as `tone.measure_density` says: never left blank.
    """
    check_choice("symbols", symbols, SYMBOLS)
    check_choice("ink", ink, ("dark", "light"))
    check_choice("dither", dither, ("none", "ordered", "diffusion"))
    if not 0.1 <= gamma <= 10:
        raise OptionError(f"gamma must be 0.1-10, not {gamma}")
    cut = SYMBOLS[symbols]
    colors, cover = measure_parts(grid, cut)
    drawn = find_drawn(cover)
    if depth == PLAIN or not (cut.solid and two_colors):
        tone = measure_tone(grid, cut, ink=ink, gamma=gamma, invert=invert)
        drawn &= draw_dots(tone, drawn, dither)
        return draw_cells(cut, drawn, colors, cover, plain=depth == PLAIN)
    if invert or gamma != 1:
        curve = np.rint((np.arange(256) / 255) ** (1 / gamma) * 255).astype(np.int32)
        colors = (255 - curve if invert else curve)[colors]
    if symbols == "half" and depth == SIXTEEN and dither != "none":
        colors = reduce_colors(colors, drawn, dither)
    return draw_two_colors(cut, drawn, colors, cover)


def measure_parts(grid: Grid, cut: SymbolSet) -> tuple[Whole, Whole]:
    """Average the grid over the parts of its cells.

    Returns
    -------
    colors
        int32 (lines * down, columns * across, 3): mean sRGB under coverage, 0-255.
    cover
        int32 (lines * down, columns * across): how much of the part the subject covers, 0-255.
    """
    shape = grid.lines * cut.down, grid.columns * cut.across
    colors, cover = np.zeros((*shape, 3), np.int32), np.zeros(shape, np.int32)
    for line in range(0, grid.lines, BAND):
        samples = slice(line * SAMPLES_DOWN, (line + BAND) * SAMPLES_DOWN)
        parts = slice(line * cut.down, (line + BAND) * cut.down)
        weight = grid.coverage[samples].astype(np.int32)
        total, size = sum_parts(weight, cut)
        cover[parts] = total // size
        total = np.maximum(total, 1)
        for channel in range(3):
            plane = grid.pixels[samples, :, channel] * weight
            colors[parts, :, channel] = (sum_parts(plane, cut)[0] + total // 2) // total
    return colors, cover


def sum_parts(samples: Whole, cut: SymbolSet) -> tuple[Whole, int]:
    """Add up the samples of each part, and say how much one part weighs.

    Thirds of a cell cut through samples, so these are counted in as many shares as it takes.
    """
    wide = SAMPLES_ACROSS // cut.across
    rows = sum(samples[:, i::wide] for i in range(wide))
    rows = np.asarray(rows).reshape(-1, SAMPLES_DOWN, samples.shape[1] // wide)
    shares = lcm(SAMPLES_DOWN, cut.down)
    sample, part = shares // SAMPLES_DOWN, shares // cut.down
    total = np.zeros((len(rows), cut.down, rows.shape[2]), np.int32)
    for i in range(SAMPLES_DOWN):
        for j in range(cut.down):
            share = min((i + 1) * sample, (j + 1) * part) - max(i * sample, j * part)
            if share > 0:
                total[:, j] += share * rows[:, i]
    return total.reshape(-1, rows.shape[2]), part * wide


def find_drawn(cover: Whole) -> Mask:
    """Find the parts that the subject covers for the better part, or as a stroke thinner than one.

    Parameters
    ----------
    cover
        int32 (height, width), 0-255.
    """
    most = int(cover.max(initial=0))
    drawn: Mask = cover > int(DRAWN * most)
    if most == 0 or (drawn == (cover > 0)).all():
        return drawn
    step = STROKE * most
    for axis in (0, 1):
        pad = [(1, 2) if a == axis else (0, 0) for a in (0, 1)]
        before, here, after, beyond = (
            np.moveaxis(np.pad(cover, pad), axis, 0)[i : i + cover.shape[axis]] for i in range(4)
        )
        thin = (here - before > step) & (here >= after)
        # A stroke between two parts covers both alike.
        thin &= (here - after > step) | ((here - beyond > step) & (after - beyond > step))
        drawn |= np.moveaxis(thin, 0, axis)
    return drawn


def measure_tone(grid: Grid, cut: SymbolSet, *, ink: Ink, gamma: float, invert: bool) -> Whole:
    """Return the ink each part asks for, the inkiest parts' stretched to black, and sharpened.

    int32 (lines * down, columns * across), 0-FULL_INK.
    """
    density = measure_density(grid, ink=ink, invert=invert)
    seen = find_subject(grid)
    if not seen.any():
        return sum_parts(density, cut)[0]
    black = max(share_below(density[seen], BLACK_SHARE), round(BLACK_LEAST * FULL_INK))
    curve = np.minimum(np.arange(FULL_INK + 1) / black, 1) ** gamma
    level = np.rint(curve * FULL_INK).astype(np.int32)[density]
    sharp = np.clip(level + SHARPEN * (level - soften(level, SHARPEN_RADIUS)), 0, FULL_INK)
    total, size = sum_parts(sharp, cut)
    tone: Whole = total // size
    return tone


def draw_cells(cut: SymbolSet, drawn: Mask, colors: Whole, cover: Whole, *, plain: bool) -> Art:
    """Give each cell the glyph of its drawn parts, in their mean colour."""
    chosen = to_patterns(split(drawn, cut))
    rows = write_rows(cut, chosen)
    if plain:
        return Art(rows)
    means = mean_colors(split(colors, cut), split(drawn * cover, cut))
    return Art(rows, list_colors(means, chosen > 0))


def draw_two_colors(cut: SymbolSet, drawn: Mask, colors: Whole, cover: Whole) -> Art:
    """Cut each cell that is drawn whole in two; the others have the glyph of what is drawn."""
    parts, points, weights = split(drawn, cut), split(colors, cut), split(drawn * cover, cut)
    chosen = to_patterns(parts)
    fore = mean_colors(points, weights)
    back = fore.copy()
    whole: Mask = chosen == 2**cut.parts - 1
    mixed = whole & (np.ptp(points, axis=2) > SAME).any(2)
    cells = points[mixed]
    patterns = best_patterns(cells)
    sides = (patterns[:, None] >> np.arange(cut.parts) & 1).astype(np.int32)
    chosen[mixed] = patterns
    fore[mixed] = mean_colors(cells, sides)
    back[mixed] = mean_colors(cells, 1 - sides)
    return Art(
        write_rows(cut, chosen), list_colors(fore, chosen > 0), grounds=list_colors(back, whole)
    )


def best_patterns(cells: Whole) -> NDArray[np.intp]:
    """Find the two sides of each cell that are nearest to one colour each.

    Parameters
    ----------
    cells
        int32 (count, parts, 3), 0-255; at most 8 parts.

    Returns
    -------
    array
        (count,): patterns with the least squared error of all, part 0 always on the drawn side.

    Notes
    -----
    What a cut takes off the squared error is s^2 / k + s^2 / (n - k), where s is the sum, about
    their mean, of the k parts on one side. All cuts are tried: there are at most 127.
    """
    parts = cells.shape[1]
    patterns = np.arange(1, 2**parts, 2)[:-1] if parts > 1 else np.array([1])
    sides = (patterns[:, None] >> np.arange(parts) & 1).astype(np.float64)
    size = sides.sum(1)
    shares = size * np.maximum(parts - size, 1)
    worth = np.lcm.reduce(shares.astype(np.int64)) / shares  # whole
    best = np.empty(len(cells), np.intp)
    for start in range(0, len(cells), CHUNK):
        some = cells[start : start + CHUNK].astype(np.float64)
        about = (parts * some - some.sum(1, keepdims=True)).transpose(2, 0, 1)
        sums: Exact = about @ sides.T  # below 2**53 also when squared: exact
        sums *= sums
        gain = np.tensordot(CHANNEL_WEIGHTS.astype(np.float64), sums, 1)
        gain *= worth
        best[start : start + CHUNK] = gain.argmax(1)
    found: NDArray[np.intp] = patterns[best]
    return found


def split(plane: NDArray[np.generic], cut: SymbolSet) -> NDArray[np.int32]:
    """Gather the parts of each cell: (lines, columns, parts) or (lines, columns, parts, 3)."""
    lines, columns = plane.shape[0] // cut.down, plane.shape[1] // cut.across
    cells = plane.reshape(lines, cut.down, columns, cut.across, *plane.shape[2:]).swapaxes(1, 2)
    gathered: Whole = cells.reshape(lines, columns, cut.parts, *plane.shape[2:]).astype(np.int32)
    return gathered


def to_patterns(parts: Whole) -> NDArray[np.intp]:
    """Read the last axis as bits, the first part the lowest."""
    patterns: NDArray[np.intp] = (parts << np.arange(parts.shape[-1], dtype=np.int32)).sum(-1)
    return patterns


def mean_colors(points: Whole, weights: Whole) -> Whole:
    """Average colours (..., parts, 3) by weights (..., parts): int32 (..., 3), 0-255."""
    total = np.maximum(weights.sum(-1, dtype=np.int32), 1)[..., None]
    ink = (points * weights[..., None]).sum(-2, dtype=np.int32)
    mean: Whole = (ink + total // 2) // total
    return mean


def write_rows(cut: SymbolSet, chosen: NDArray[np.intp]) -> tuple[str, ...]:
    """Write each pattern's glyph."""
    table = np.array(list(cut.glyphs))
    return tuple("".join(line) for line in table[chosen].tolist())
