"""Which glyphs, all together, look most like a picture: a search by least squared error."""

from functools import cache

import numpy as np
from numpy.typing import NDArray

from pusheen.imaging.fills import fill_flat
from pusheen.imaging.geometry import SAMPLES_ACROSS, SAMPLES_DOWN, Exact, Whole, to_cells
from pusheen.imaging.morphology import Mask
from pusheen.imaging.ramps import load_glyphs
from pusheen.imaging.tone import FULL_INK

# Tried on cartoon cats, emoji animals, logos and photos with scripts/bench fidelity.
BINOMIAL = 1, 4, 6, 4, 1  # the blur through which picture and glyphs are compared, / 16
LINES = 18 << 8  # weight of edges against tone: 10 leaves fills restless, 100 empties them
LINE_GAIN = 2  # strokes are sharper than what they stand for: 1 draws less, 4 hatches
SWEEPS = 6  # hardly a glyph changes later
CHUNK = 1024  # cells at a time: what the cache holds
LARGE, SWEEPS_LARGE = 60_000, 2  # cells from which on a third sweep is not worth its time
FRAME = (SAMPLES_DOWN, SAMPLES_DOWN), (SAMPLES_ACROSS, SAMPLES_ACROSS)  # one cell all around


def search_glyphs(tone: Whole, covered: Mask, *, quiet: bool) -> NDArray[np.intp]:
    """Find the glyphs that together look most like the tone.

    Parameters
    ----------
    tone
        int32 (lines * SAMPLES_DOWN, columns * SAMPLES_ACROSS); FULL_INK is the mean of the
        inkiest glyph.
    covered
        (lines, columns): the cells to draw in; the rest stays blank.
    quiet
        Give flat cells the character of their tone and search only in the others.

    Returns
    -------
    array
        (lines, columns), indices into the characters of `load_glyphs`.

    Notes
    -----
    The picture and the drawing are compared through a blur, and as directed edges half a cell
    large. Each step takes, in every second cell of every second line, the glyph with the least
    squared error given all others, exactly: a glyph makes up for what its neighbours cannot
    draw. This is direct binary search (Analoui and Allebach, 1992) with glyphs for dots.
    """
    ink, weights, cost, stamps = load_tables()
    lines, columns = covered.shape
    samples = SAMPLES_DOWN * SAMPLES_ACROSS
    half = samples // 2
    # What the drawing still lacks, blurred twice, cell by cell within a frame of one cell; behind
    # it the edges of the picture, which do not change. In bands, for the cache's sake, each with
    # a line above and one below that is cut off again.
    lack = np.empty((lines + 2, columns + 2, len(weights)))
    band = 1 + CHUNK * 8 // columns
    padded = np.pad(tone, ((2 * SAMPLES_DOWN,) * 2, FRAME[1]))
    most = round(ink.mean(1).max())
    for top in range(0, lines + 2, band):
        soft = blur(padded[top * SAMPLES_DOWN : (top + band + 2) * SAMPLES_DOWN] * most // FULL_INK)
        lack[top : top + band, :, :samples] = to_cells(blur(soft))[1:-1]
        lack[top : top + band, :, samples:] = measure_edges(soft)[1:-1]
    chosen = np.zeros((lines, columns), np.intp)

    def place(y: NDArray[np.intp], x: NDArray[np.intp], new: NDArray[np.intp]) -> None:
        old = chosen[y, x]
        for stamp, (dy, dx) in zip(stamps, np.ndindex(3, 3), strict=True):
            reached = (slice(half, samples), slice(samples), slice(half))[dy]  # by the blur
            lack[y + dy, x + dx, reached] -= stamp[new, reached] - stamp[old, reached]
        chosen[y, x] = new

    active = covered & lack[1:-1, 1:-1].any(2)
    if quiet:
        calm, textures = fill_flat(tone, active)
        y, x = np.nonzero(calm)
        place(y, x, textures[calm])
        active &= ~calm
    around = np.pad(active, 1)  # with the frame
    pending = around[1:-1, 1:-1]
    for _ in range(SWEEPS if active.sum() < LARGE else SWEEPS_LARGE):
        for top, left in np.ndindex(2, 2):
            turn = np.argwhere((pending & active)[top::2, left::2]) * 2 + (top, left)
            for start in range(0, len(turn), CHUNK):  # they do not touch: any order, one result
                y, x = turn[start : start + CHUNK].T
                pending[y, x] = False
                gain = lack[y + 1, x + 1] @ weights
                gain += cost[chosen[y, x]]
                new = gain.argmax(1)
                every = np.arange(len(y))
                better = gain[every, new] > gain[every, chosen[y, x]]
                y, x = y[better], x[better]
                place(y, x, new[better])
                for dy, dx in np.ndindex(3, 3):
                    around[y + dy, x + dx] = True
        if not (pending & active).any():
            break
    return chosen


@cache
def load_tables() -> tuple[Exact, Exact, Exact, Exact]:
    """Return the glyphs as the search needs them; S = SAMPLES_DOWN * SAMPLES_ACROSS, E edges.

    Returns
    -------
    ink
        (95, S), 0-FULL_INK.
    weights
        (S + E, 95): twice what a glyph is worth for each unit still lacking.
    cost
        (95, 95): minus the cost of a glyph in a cell where another one stands and is counted.
    stamps
        (9, 95, S): what a glyph adds, blurred twice, to the cells around it.
    """
    ink = load_glyphs()[1] * FULL_INK // 255
    # Side by side, each in a frame that holds all of its blur: one picture is quicker than 95.
    glyphs = np.pad(ink.reshape(-1, SAMPLES_DOWN, SAMPLES_ACROSS), ((0, 0), *FRAME))
    soft = blur(glyphs.swapaxes(0, 1).reshape(3 * SAMPLES_DOWN, -1))
    around = to_cells(blur(soft)).reshape(3, len(ink), 3, -1)
    stamps = around.swapaxes(1, 2).reshape(9, len(ink), -1).astype(np.float64)
    edges = measure_edges(soft)[1, 1::3]
    overlap = stamps[4] @ ink.T
    weights = 2 * np.concatenate([ink.astype(np.float64), LINE_GAIN * LINES * edges], 1).T
    cost = 2 * overlap - np.diag(overlap) - LINES * (edges * edges).sum(1)
    return ink.astype(np.float64), weights, cost, stamps


def measure_edges(soft: Whole) -> Exact:
    """Return how strongly ink rises rightwards, leftwards, downwards, upwards in half-cells.

    Parameters
    ----------
    soft
        int32 samples, blurred once.

    Returns
    -------
    array
        (lines, columns, 8), whole numbers: the root of the energy of each direction around the
        upper and the lower half of each cell.
    """
    frame = np.pad(soft, 1)
    energies = []
    for slope in (frame[1:-1, 2:] - frame[1:-1, :-2], frame[2:, 1:-1] - frame[:-2, 1:-1]):
        pairs = pool(slope.astype(np.float64))
        for rise in (np.maximum(pairs, 0), np.maximum(-pairs, 0)):
            halves = np.pad(pool(rise * rise), 1)
            halves = halves[:-2] + 2 * halves[1:-1] + halves[2:]
            energies.append(halves[:, :-2] + 2 * halves[:, 1:-1] + halves[:, 2:])
    root: Exact = np.rint(np.sqrt(np.array(energies)) / 1024)  # small enough for exact products
    directions, halves_down, across = root.shape
    root = root.reshape(directions, halves_down // 2, 2, across).transpose(1, 3, 0, 2)
    return root.reshape(halves_down // 2, across, -1)


def blur(samples: Whole) -> Whole:
    """Blur with the binomial `BINOMIAL`, nothing beyond the frame: int32, 256 times as large."""
    reach = len(BINOMIAL) // 2
    for axis in (0, 1):
        pad = [(reach, reach) if a == axis else (0, 0) for a in (0, 1)]
        frame = np.moveaxis(np.pad(samples, pad), axis, 0)
        total = np.zeros_like(frame[2 * reach :])
        for start, weight in enumerate(BINOMIAL):
            total += frame[start : start + len(total)] * np.int32(weight)
        samples = np.moveaxis(total, 0, axis)
    return samples


def pool(samples: Exact) -> Exact:
    """Add up squares of 2 x 2."""
    rows = samples[::2] + samples[1::2]
    return rows[:, ::2] + rows[:, 1::2]
