"""From a Grid to Art: which character stands in each cell."""

import itertools
import os
import unicodedata
from functools import cache
from typing import Literal, TypeVar

import numpy as np
from numpy.typing import NDArray

from pusheen.art import RGB, Art
from pusheen.errors import OptionError
from pusheen.imaging.geometry import SAMPLES_ACROSS, SAMPLES_DOWN, Grid

Ink = Literal["dark", "light"]
Fill = Literal["textured", "quiet"]
# All arithmetic is on whole numbers, so that every machine draws the same art: int32 for samples,
# float64 where BLAS multiplies (exact below 2**53, in whatever order it adds).
Whole = NDArray[np.int32]
Exact = NDArray[np.float64]
Scalar = TypeVar("Scalar", bound=np.generic)

RAMPS = {  # the characters; load_ramp puts them in the order of the ink they really print
    "standard": " .'`^\",:;Il!i><~+_-?][}{1)(|\\/tfjrxnuvczXYUJCLQ0OZmwqpdbkhao*#MW&8%B@$",
    "simple": " .:-=+*#%@",
    "seed": " .,:;irsXA253hMHGS#9B&@",
}
# written by scripts/glyphs
GLYPHS = os.path.join(os.path.dirname(os.path.dirname(__file__)), "data", "glyphs.txt")

LUMA = np.array([299, 587, 114], np.int32)  # ITU-R BT.601, thousandths
FULL = 4096  # whole-number density of full ink
COVERED = 0.02  # coverage of a cell below which it is background, and blank
FAINT = 0.08  # a subject whose inkiest 1 % stays below this would be an empty canvas

# Tone, tried on cartoon cats, emoji animals, logos and photos with scripts/bench fidelity.
BLACK_SHARE = 0.995  # share of the subject not inkier than black: 0.95 drowns eyes, 1 is one dot
BLACK_LEAST = 0.1  # a fainter subject is not stretched to black: lower shows JPEG's dust
SHARPEN, SHARPEN_RADIUS = 2, 4  # 1 / amount, samples: less loses eyes, more rings
GAMMA_FILLED = 2.0  # when fills carry the shape: 1.5 blackens faces, 2.4 loses the silhouette
GAMMA_OUTLINED = 2.8  # when a line carries it: 2.2 muddies the face, 4 loses the stripes
GAMMA_STROKES = 1.0  # of a drawing without any fill: above, thin strokes fade
EDGE_FILLED, EDGE_OUTLINED = 1.2, 1.7  # ink of the edge over ink of the fill: from one to the other
LINE_FAINT = 0.3  # density at which the edge is no line yet; at twice that it surely is
EDGE_SHARE = 0.25  # of the edge may be open in an outlined subject: 0.5 takes dark ears for one
FILL_LEAST = 0.11  # tone of a pale fill: 0.07 opens the silhouette, 0.16 hides the face
PALE = 0.14  # tone of a body too pale to show at its edge: 0.1 stays blank, 0.2 hides the face
OUTLINED_TOE = 0.1  # tone taken off an outlined fill: 0.05 leaves dots, 0.2 thins stripes
PHOTO_MEDIAN = 0.1  # tone of a photo's median: 0.07 loses shapes, 0.2 all detail
PHOTO_MEDIAN_LIGHT = 0.06  # in light ink: 0.03 loses dim shapes, 0.1 dots the dark parts over
PHOTO_LEAST, PHOTO_MOST = 0.8, 4.0  # gammas
OPAQUE = 0.98  # mean coverage from which on there is no background, as in a photo
BLACK_INK, MOST_INK = 1.08, 1.15  # ink of black, and the most asked for, in inkiest glyphs

# Search, likewise.
EYE = 1, 4, 6, 4, 1  # the blur through which picture and glyphs are compared, / 16
LINES = 18 << 8  # weight of edges against tone: 10 leaves fills restless, 100 empties them
LINE_GAIN = 2  # strokes are sharper than what they stand for: 1 draws less, 4 hatches
SWEEPS = 6  # hardly a glyph changes later
CHUNK = 1024  # cells at a time: what the cache holds
SOME = 1 << 16  # samples of a border that are asked
BAND = 128  # rows of samples at a time, likewise
LARGE, SWEEPS_LARGE = 60_000, 2  # cells from which on a third sweep is not worth its time
FRAME = (SAMPLES_DOWN, SAMPLES_DOWN), (SAMPLES_ACROSS, SAMPLES_ACROSS)  # one cell all around
FLAT = 0.05  # spread of tone in a cell that takes a quiet character


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
        A name in `RAMPS`, whose characters are ordered by measured ink, or your own characters,
        least ink first, taken in equal steps.
    ink
        ``"dark"`` draws what is dark, for dark characters on a light page; ``"light"`` draws
        what is light, for a dark screen.
    fill
        ``"textured"`` draws everywhere; ``"quiet"`` gives each flat cell the one character of
        its tone. Ramps know only the second.
    gamma
        Exponent on the tone, in [0.1, 10]: above 1 the art gets lighter, below 1 heavier.
    invert
        Draw the subject's negative. The background stays blank.
    adjust
        Bend the tones to suit the picture; without it they are `plain_tone`'s.

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
        tone = adjust_tone(
            measure_density(grid, ink=ink, invert=invert), grid, ink=ink, gamma=gamma
        )
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


@cache
def load_glyphs() -> tuple[str, Whole]:
    """Read the characters and their ink: int32 (95, SAMPLES_DOWN * SAMPLES_ACROSS), 0-255."""
    with open(GLYPHS, encoding="utf-8") as file:
        lines = file.read().splitlines()[1:]
    ink = np.frombuffer(bytes.fromhex("".join(line[2:] for line in lines)), np.uint8)
    return "".join(line[0] for line in lines), ink.reshape(len(lines), -1).astype(np.int32)


def load_ramp(ramp: str) -> tuple[str, Whole]:
    """Return the ramp's characters, least ink first, and the tone each stands for, 0-FULL."""
    if ramp in RAMPS:
        characters, samples = load_glyphs()
        ink = dict(zip(characters, samples.sum(1).tolist(), strict=True))
        ordered = sorted(RAMPS[ramp], key=lambda c: (ink[c], c))
        steps = np.array([ink[c] for c in ordered])
        levels = (steps - steps[0]) * FULL // (steps[-1] - steps[0])
        return "".join(ordered), levels.astype(np.int32)
    if len(ramp) < 2:
        raise OptionError(f"ramp must be at least two characters, not {ramp!r}")
    for c in ramp:
        if (
            not c.isprintable()
            or unicodedata.combining(c)
            or unicodedata.east_asian_width(c) in "WF"
        ):
            raise OptionError(f"ramp must be of characters that fill one cell each, not {c!r}")
    return ramp, (np.arange(len(ramp)) * FULL // (len(ramp) - 1)).astype(np.int32)


def measure_density(grid: Grid, *, ink: Ink, invert: bool = False) -> Whole:
    """Return the ink each sample asks for: int32 of the samples' shape, 0-FULL.

    Outside the subject it is 0 in either polarity. A subject that would hardly show is turned
    into its negative.
    """
    light = np.empty(grid.coverage.shape, np.int32)
    for top in range(0, len(light), BAND):
        planes = np.moveaxis(grid.pixels[top : top + BAND].astype(np.int32), 2, 0)
        light[top : top + BAND] = sum(LUMA[i] * planes[i] for i in range(3)) // 255
    density = light if (ink == "light") != invert else 1000 - light
    seen = find_subject(grid)
    # A picture without background may well be blank.
    if seen.any() and not seen.all() and share_below(density[seen], 0.99) < FAINT * 1000:
        density = 1000 - density
    density *= grid.coverage
    density //= 255
    density *= FULL
    density //= 1000
    return density


def adjust_tone(density: Whole, grid: Grid, *, ink: Ink = "dark", gamma: float = 1.0) -> Whole:
    """Sharpen, and bend the tones so that fills are light and lines heavy: int32, 0-FULL or so.

    The subject's inkiest parts become black, then one curve serves the whole picture. FULL
    stands for the inkiest glyph.
    """
    seen = find_subject(grid)
    if not seen.any():
        return density
    black = max(share_below(density[seen], BLACK_SHARE), round(BLACK_LEAST * FULL))
    level = np.minimum(density * FULL // black, 2 * FULL)
    bend, toe, least = choose_curve(level, seen, ink=ink)
    sharp = level - soften(level, SHARPEN_RADIUS)
    sharp //= SHARPEN
    sharp += level
    curve = (np.arange(2 * FULL + 1) / FULL) ** (bend * gamma) * BLACK_INK
    curve = np.rint(np.clip(curve - toe * (1 - curve), 0, MOST_INK) * FULL)
    tone: Whole = np.take(curve.astype(np.int32), sharp, mode="clip")
    if least:
        floor = (least * FULL / 255 * np.arange(256)).astype(np.int32)
        np.maximum(tone, np.take(floor, grid.coverage), out=tone)
    return tone


def choose_curve(level: Whole, seen: NDArray[np.bool_], *, ink: Ink) -> tuple[float, float, float]:
    """Return the gamma, the tone to take off the light end, and the least tone of the subject.

    The gamma is higher where a line holds the shape, so that the fill may be left light, than
    where the silhouette is in the fill itself. Seen from the edge: in an outlined subject nearly
    all of it is dark, and darker than what is inside.
    """
    if seen.mean() > OPAQUE:
        shown = level[level > 0]
        middle = share_below(shown, 0.5) / FULL if shown.size else 0.5
        aim = PHOTO_MEDIAN if ink == "dark" else PHOTO_MEDIAN_LIGHT
        return min(max(gamma_to(aim, middle), PHOTO_LEAST), PHOTO_MOST), 0.0, 0.0
    inside = level[find_inside(seen, 4) & (level > 0)]
    if not inside.size:  # nothing but strokes
        return GAMMA_STROKES, 0.0, 0.0
    middle = share_below(inside, 0.5) / FULL
    border = seen & ~find_inside(seen, 1)
    edge = share_below(inkiest_at(level, border, 3), EDGE_SHARE) / FULL
    line = (edge / max(middle, 0.02) - EDGE_FILLED) / (EDGE_OUTLINED - EDGE_FILLED)
    line = min(max(min(line, (edge - LINE_FAINT) / LINE_FAINT), 0.0), 1.0)
    filled = min(max(gamma_to(FILL_LEAST, middle), 0.5), GAMMA_FILLED)
    bend = line * GAMMA_OUTLINED + (1 - line) * filled
    return bend, line * OUTLINED_TOE, PALE if edge**bend < FILL_LEAST / 2 else 0.0


def find_subject(grid: Grid) -> NDArray[np.bool_]:
    """Return the samples the subject covers for the better part, as far as it covers any."""
    found: NDArray[np.bool_] = grid.coverage > grid.coverage.max(initial=0) // 2
    return found


def find_inside(seen: NDArray[np.bool_], radius: int) -> NDArray[np.bool_]:
    """Return the samples around which the subject covers all of the square of that radius."""
    outside = inkiest(np.pad(~seen, radius, constant_values=True), radius)
    return ~outside[radius:-radius, radius:-radius]


def plain_tone(darkness: Whole, *, gamma: float, invert: bool) -> Whole:
    """Return the darkness to the power of ``gamma``, turned round by ``invert``: int32, 0-FULL."""
    tone: Whole = np.rint((darkness / FULL) ** gamma * FULL).astype(np.int32)
    if invert:
        tone = FULL - tone
    return tone


def gamma_to(aim: float, tone: float) -> float:
    """Return the exponent that takes ``tone`` to ``aim``."""
    return float(np.log(aim) / np.log(min(max(tone, 0.02), 0.97)))


def nearest_level(tone: Whole, levels: Whole) -> NDArray[np.intp]:
    """Return for each cell the index of the level nearest to its mean tone."""
    cells = sum_cells(tone) // (SAMPLES_DOWN * SAMPLES_ACROSS)
    between = (levels[1:] + levels[:-1] + 1) // 2
    nearest: NDArray[np.intp] = np.searchsorted(between, cells, side="right")
    return nearest


def search_glyphs(tone: Whole, covered: NDArray[np.bool_], *, quiet: bool) -> NDArray[np.intp]:
    """Find the glyphs that together look most like the tone.

    Parameters
    ----------
    tone
        int32 (lines * SAMPLES_DOWN, columns * SAMPLES_ACROSS), FULL is the inkiest glyph's mean.
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
    page = np.pad(tone, ((2 * SAMPLES_DOWN,) * 2, FRAME[1]))
    most = round(ink.mean(1).max())
    for top in range(0, lines + 2, band):
        soft = blur(page[top * SAMPLES_DOWN : (top + band + 2) * SAMPLES_DOWN] * most // FULL)
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
        characters, levels = load_ramp("simple")
        glyphs = np.array([load_glyphs()[0].index(c) for c in characters])
        high = to_cells(inkiest(tone, 1)).max(2)
        low = FULL * 2 - to_cells(inkiest(FULL * 2 - tone, 1)).max(2)
        calm = active & (high - low < FLAT * FULL)
        y, x = np.nonzero(calm)
        place(y, x, glyphs[nearest_level(tone, levels)[calm]])
        active &= ~calm
    around = np.pad(active, 1)  # with the frame
    pending = around[1:-1, 1:-1]
    for _ in range(SWEEPS if active.sum() < LARGE else SWEEPS_LARGE):
        for top, left in np.ndindex(2, 2):
            turn = np.argwhere(pending[top::2, left::2]) * 2 + (top, left)
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
        pending &= active
        if not pending.any():
            break
    return chosen


@cache
def load_tables() -> tuple[Exact, Exact, Exact, Exact]:
    """Return the glyphs as the search needs them; S = SAMPLES_DOWN * SAMPLES_ACROSS, E edges.

    Returns
    -------
    ink
        (95, S), 0-FULL.
    weights
        (S + E, 95): twice what a glyph is worth for each unit still lacking.
    cost
        (95, 95): minus the cost of a glyph in a cell where another one stands and is counted.
    stamps
        (9, 95, S): what a glyph adds, blurred twice, to the cells around it.
    """
    ink = load_glyphs()[1] * FULL // 255
    # Side by side, each in a frame that holds all of its blur: one picture is quicker than 95.
    glyphs = np.pad(ink.reshape(-1, SAMPLES_DOWN, SAMPLES_ACROSS), ((0, 0), *FRAME))
    soft = blur(glyphs.swapaxes(0, 1).reshape(3 * SAMPLES_DOWN, -1))
    around = to_cells(blur(soft)).reshape(3, len(ink), 3, -1)
    stamps = around.swapaxes(1, 2).reshape(9, len(ink), -1).astype(np.float64)
    edges = measure_edges(soft)[1, 1::3]
    own = stamps[4] @ ink.T
    weights = 2 * np.concatenate([ink.astype(np.float64), LINE_GAIN * LINES * edges], 1).T
    cost = 2 * own - np.diag(own) - LINES * (edges * edges).sum(1)
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
    kinds, halves_down, across = root.shape
    root = root.reshape(kinds, halves_down // 2, 2, across).transpose(1, 3, 0, 2)
    return root.reshape(halves_down // 2, across, -1)


def blur(samples: Whole) -> Whole:
    """Blur with the binomial `EYE`, nothing beyond the frame: int32, 256 times as large."""
    reach = len(EYE) // 2
    for axis in (0, 1):
        pad = [(reach, reach) if a == axis else (0, 0) for a in (0, 1)]
        frame = np.moveaxis(np.pad(samples, pad), axis, 0)
        total = np.zeros_like(frame[2 * reach :])
        for start, weight in enumerate(EYE):
            total += frame[start : start + len(total)] * np.int32(weight)
        samples = np.moveaxis(total, 0, axis)
    return samples


def soften(samples: Whole, radius: int) -> Whole:
    """Average twice over boxes of that radius, the edge repeated."""
    softened = np.empty_like(samples)
    for top in range(0, len(samples), BAND):
        first = max(0, top - 2 * radius)
        band = samples[first : top + BAND + 2 * radius]
        for _ in range(2):
            band = box(band, radius) // (2 * radius + 1) ** 2
        softened[top : top + BAND] = band[top - first :][:BAND]
    return softened


def box(samples: Whole, radius: int) -> Whole:
    """Add up the box of that radius around each sample, the edge repeated."""
    for axis in (0, 1):
        pad = [(radius + 1, radius) if a == axis else (0, 0) for a in (0, 1)]
        frame = np.pad(samples, pad, mode="edge")
        total = np.moveaxis(np.cumsum(frame, axis, dtype=np.int32), axis, 0)
        samples = np.moveaxis(total[2 * radius + 1 :] - total[: -2 * radius - 1], 0, axis)
    return samples


def inkiest(samples: NDArray[Scalar], radius: int) -> NDArray[Scalar]:
    """Return the largest value in the square of that radius around each sample."""
    side = 2 * radius + 1
    for axis in (0, 1):
        pad = [(radius, radius) if a == axis else (0, 0) for a in (0, 1)]
        frame = np.moveaxis(np.pad(samples, pad), axis, 0)
        reach = 1
        while reach < side:
            step = min(reach, side - reach)
            frame = np.maximum(frame[:-step], frame[step:])
            reach += step
        samples = np.moveaxis(frame, 0, axis)
    return samples


def inkiest_at(samples: Whole, where: NDArray[np.bool_], radius: int) -> Whole:
    """Return what `inkiest` has there, or, where that is much, in some of it."""
    rows, columns = np.nonzero(where)
    rows, columns = (places[:: 1 + len(rows) // SOME] for places in (rows, columns))
    reach = range(-radius, radius + 1)
    down = [np.clip(rows + step, 0, samples.shape[0] - 1) for step in reach]
    across = [np.clip(columns + step, 0, samples.shape[1] - 1) for step in reach]
    found = samples[rows, columns]
    for y, x in itertools.product(down, across):
        np.maximum(found, samples[y, x], out=found)
    return found


def share_below(values: Whole, share: float) -> int:
    """Return the value that this share of ``values``, whole numbers from 0, does not exceed."""
    some = values.ravel()[:: 1 + values.size // 2**20]  # of a large picture, a million are enough
    counts = np.cumsum(np.bincount(some))
    return int(np.searchsorted(counts, share * counts[-1]))


def pool(samples: Exact) -> Exact:
    """Add up squares of 2 x 2."""
    rows = samples[::2] + samples[1::2]
    return rows[:, ::2] + rows[:, 1::2]


def to_cells(samples: Whole) -> Whole:
    """Return the samples cell by cell: int32 (lines, columns, samples in a cell)."""
    lines, columns = samples.shape[0] // SAMPLES_DOWN, samples.shape[1] // SAMPLES_ACROSS
    cells = samples.reshape(lines, SAMPLES_DOWN, columns, SAMPLES_ACROSS).transpose(0, 2, 1, 3)
    return cells.reshape(lines, columns, -1)


def sum_cells(samples: Whole) -> Whole:
    """Add up the samples of each cell: int32 (lines, columns)."""
    pairs = samples[:, ::2] + samples[:, 1::2]
    rows = pairs[:, ::2] + pairs[:, 1::2]
    cells: Whole = rows.reshape(-1, SAMPLES_DOWN, rows.shape[1]).sum(1, dtype=np.int32)
    return cells


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
