"""How much ink each sample of a Grid asks for, and the curve that suits the picture."""

import itertools
from typing import Literal

import numpy as np

from pusheen.imaging.geometry import Grid, Whole
from pusheen.imaging.morphology import Mask, widen

Ink = Literal["dark", "light"]

LUMA = np.array([299, 587, 114], np.int32)  # ITU-R BT.601, thousandths
FULL_INK = 4096  # whole-number density of full ink
FAINT = 0.08  # a subject whose inkiest 1 % stays below this would hardly show
SOME = 1 << 16  # samples of a border that are looked at
BAND = 128  # rows of samples at a time: what the cache holds

# Tried on cartoon cats, emoji animals, logos and photos with scripts/bench fidelity.
BLACK_SHARE = 0.995  # share of the subject not inkier than black: 0.95 drowns eyes, 1 is one dot
BLACK_LEAST = 0.1  # a fainter subject is not stretched to black: lower shows JPEG's dust
SHARPEN, SHARPEN_RADIUS = 2, 4  # 1 / amount, samples: less loses eyes, more rings
# Spread of tone in 3 x 3 samples up to which an area is flat, and from there to a full edge.
STEADY, RISE = round(0.03 * FULL_INK), round(0.08 * FULL_INK)
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
# On a dark ground: how far from the backdrop's tone the drawing begins, and which share of it must
# be how dark for dark ink, as letters are.
PAPER, DARK_SHARE, DARK = 100, 0.9, 300
THICK = 0.45  # share of the subject as dark as its edge: 0.4 takes a dark hat for no outline, 0.5 a
# lion's mane for one
OPAQUE = 0.98  # mean coverage from which on there is no background, as in a photo
BLACK_INK, MOST_INK = 1.08, 1.15  # ink of black, and the most asked for, in inkiest glyphs


def measure_density(grid: Grid, *, ink: Ink, invert: bool = False) -> Whole:
    """Return the ink each sample asks for: int32 of the samples' shape, 0-FULL_INK.

    Outside the subject it is 0 in either polarity. A subject that would hardly show is turned
    into its negative.
    """
    light = measure_light(grid)
    density = light if (ink == "light") != invert else 1000 - light
    seen = find_subject(grid)
    # A picture without background may well be blank.
    if seen.any() and not seen.all() and share_below(density[seen], 0.99) < FAINT * 1000:
        density = 1000 - density
    density *= grid.coverage
    density //= 255
    density *= FULL_INK
    density //= 1000
    return density


def measure_light(grid: Grid) -> Whole:
    """Return the luma of each sample, 0-1000."""
    light = np.empty(grid.coverage.shape, np.int32)
    for top in range(0, len(light), BAND):
        planes = np.moveaxis(grid.pixels[top : top + BAND].astype(np.int32), 2, 0)
        light[top : top + BAND] = sum(LUMA[i] * planes[i] for i in range(3)) // 255
    return light


def adjust_tone(
    density: Whole, grid: Grid, *, ink: Ink = "dark", gamma: float = 1.0, quiet: bool = False
) -> Whole:
    """Sharpen, and bend the tones so that fills are light and lines heavy: int32, 0-FULL_INK or so.

    The subject's inkiest parts become black, then one curve serves the whole picture. FULL_INK
    stands for the inkiest glyph. Where it is to be quiet, flat areas are not sharpened, or each
    would have a rim of another tone.
    """
    seen = find_subject(grid)
    if not seen.any():
        return density
    black = max(share_below(density[seen], BLACK_SHARE), round(BLACK_LEAST * FULL_INK))
    level = np.minimum(density * FULL_INK // black, 2 * FULL_INK)
    bend, toe, least = choose_curve(level, seen, ink=ink)
    sharp = level - soften(level, SHARPEN_RADIUS)
    sharp //= SHARPEN
    if quiet:
        spread = widen(level, 1) + widen(2 * FULL_INK - level, 1) - 2 * FULL_INK
        sharp *= np.clip(spread - STEADY, 0, RISE)
        sharp //= RISE
    sharp += level
    curve = (np.arange(2 * FULL_INK + 1) / FULL_INK) ** (bend * gamma) * BLACK_INK
    curve = np.rint(np.clip(curve - toe * (1 - curve), 0, MOST_INK) * FULL_INK)
    tone: Whole = np.take(curve.astype(np.int32), sharp, mode="clip")
    if least:
        floor = (least * FULL_INK / 255 * np.arange(256)).astype(np.int32)
        np.maximum(tone, np.take(floor, grid.coverage), out=tone)
    return tone


def choose_curve(level: Whole, seen: Mask, *, ink: Ink) -> tuple[float, float, float]:
    """Return the gamma, the tone to take off the light end, and the least tone of the subject.

    The gamma is higher where a line holds the shape, so that the fill may be left light, than
    where the silhouette is in the fill itself. Seen from the edge: in an outlined subject nearly
    all of it is dark, and darker than what is inside.
    """
    if seen.mean() > OPAQUE:
        shown = level[level > 0]
        middle = share_below(shown, 0.5) / FULL_INK if shown.size else 0.5
        aim = PHOTO_MEDIAN if ink == "dark" else PHOTO_MEDIAN_LIGHT
        return min(max(gamma_to(aim, middle), PHOTO_LEAST), PHOTO_MOST), 0.0, 0.0
    inside = level[find_inside(seen, 4) & (level > 0)]
    if not inside.size:  # nothing but strokes
        return GAMMA_STROKES, 0.0, 0.0
    middle = share_below(inside, 0.5) / FULL_INK
    edge, line = measure_outline(level, seen, middle)
    filled = min(max(gamma_to(FILL_LEAST, middle), 0.5), GAMMA_FILLED)
    bend = line * GAMMA_OUTLINED + (1 - line) * filled
    return bend, line * OUTLINED_TOE, PALE if edge**bend < FILL_LEAST / 2 else 0.0


def measure_outline(level: Whole, seen: Mask, middle: float) -> tuple[float, float]:
    """Return the tone along the subject's edge, and how surely that is an outline, 0-1.

    ``middle`` is the tone of what is inside.
    """
    border = seen & ~find_inside(seen, 1)
    edge = share_below(inkiest_at(level, border, 3), EDGE_SHARE) / FULL_INK
    line = (edge / max(middle, 0.02) - EDGE_FILLED) / (EDGE_OUTLINED - EDGE_FILLED)
    return edge, min(max(min(line, (edge - LINE_FAINT) / LINE_FAINT), 0.0), 1.0)


def choose_ink(grid: Grid, paper: int | None = None) -> tuple[Ink, str]:
    """Choose what to draw on a dark ground, and say why: the dark or the light parts.

    Parameters
    ----------
    grid
        Not modified.
    paper
        Luma, 0-255, of the backdrop that was taken off: what has it still is no part of the
        drawing. None where there was none.
    """
    seen = find_subject(grid)
    light = measure_light(grid)
    drawn = seen if paper is None else seen & (abs(light - paper * 1000 // 255) > PAPER)
    if not drawn.any():
        return "dark", "nothing but the backdrop's colour"
    if share_below(light[drawn], DARK_SHARE) < DARK:
        return "dark", "what is drawn is dark"
    if seen.mean() <= OPAQUE:
        dark = (1000 - light) * grid.coverage // 255
        level = dark * FULL_INK // max(share_below(dark[seen], BLACK_SHARE), 100)
        inside = level[find_inside(seen, 4) & (level > 0)]
        middle = share_below(inside, 0.5) / FULL_INK if inside.size else 0.0
        edge, line = measure_outline(level, seen, middle)
        thick = (level[seen] > (edge + middle) / 2 * FULL_INK).mean()
        if line >= 0.5 and thick < THICK:
            return "dark", "its outline holds it"
    return "light", "its fills hold it"


def find_subject(grid: Grid) -> Mask:
    """Return the samples the subject covers for the better part, as far as it covers any."""
    found: Mask = grid.coverage > grid.coverage.max(initial=0) // 2
    return found


def find_inside(seen: Mask, radius: int) -> Mask:
    """Return the samples around which the subject covers all of the square of that radius."""
    outside = widen(np.pad(~seen, radius, constant_values=True), radius)
    return ~outside[radius:-radius, radius:-radius]


def plain_tone(darkness: Whole, *, gamma: float, invert: bool) -> Whole:
    """Return the darkness to the power of ``gamma``, or what it lacks of FULL_INK: int32."""
    tone: Whole = np.rint((darkness / FULL_INK) ** gamma * FULL_INK).astype(np.int32)
    if invert:
        tone = FULL_INK - tone
    return tone


def gamma_to(aim: float, tone: float) -> float:
    """Return the exponent that takes ``tone`` to ``aim``."""
    return float(np.log(aim) / np.log(min(max(tone, 0.02), 0.97)))


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


def inkiest_at(samples: Whole, where: Mask, radius: int) -> Whole:
    """Return what `widen` has there, or, where that is much, in some of it."""
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
