"""Where the backdrop floods: near its surfaces, from the border, through gaps wide enough."""

import numpy as np

from pusheen.imaging.cielab import Floats, median, norm
from pusheen.imaging.grain import NOISY
from pusheen.imaging.morphology import Mask, corners, flood, label, widen
from pusheen.imaging.surface import colors_of

# Tried as the numbers of `backdrop` were: the figures are mean IoU, delta E is CIELAB's of 1976.
GAPS = (  # (half width as a share of the long edge, area behind it as a share of the solid)
    (0.01, 0.0),  # a slip of the pen: 0.005 lets white cats run out (.991 for .997)
    (0.03, 0.25),  # an outline left open; without the wide gaps line art is lost (.96 for .997)
    (0.06, 0.7),  # wide gaps; an area counted by the picture's filled a snake's bay (.67)
)
MOTE = 0.0003  # share of the area of a speck of grain or a crumb of backdrop: 0 loses noise (.79)
DUSTY = 4  # times that something crosses the border: less may be the subject
FINE = 2  # px: specks and lines are thinner than twice that and one
BIN = 6.0  # delta E: colours that differ by less are one
SHADE, SHADED = 25.0, 0.005  # delta E of a shadow at most; share of the picture that makes one
SLOPE = 3.5  # delta E over three pixels: from there on it is an edge
PALE = 85  # L of the paper, at least, on which a shadow is looked for
STRONG = 25.0  # delta E of an outline: 12 costs JPEG q10 (.973 for .982), 40 q30 (.985 for .987)
RIPPLE = 0.3  # delta E: 1.5 leaves JPEG q10 some halo (.979 for .982), 0.05 gains nothing


def is_near(
    image: Floats, distance: Floats, surfaces: tuple[Floats, ...], tolerance: float, noise: float
) -> Mask:
    """Within the tolerance; so is dust, where the border has any."""
    near = distance < tolerance
    dusty = noise <= NOISY and border_crossings(near) >= DUSTY
    if dusty or noise > NOISY:
        near |= faint_pieces(distance, near, MOTE * near.size)
    if dusty:
        near |= _dust(image, near, surfaces)
    return near


def border_crossings(near: Mask) -> int:
    """How often what is not near crosses the border: the most of several lines along it."""
    band = round(0.04 * min(near.shape))
    if not band:
        return 0
    turned = near, near[::-1], near.T, near.T[::-1]
    lines = [[side[deep] for side in turned] for deep in (0, band // 2, band)]
    lines.append([side[:band].all(0) for side in turned])  # dots may stand between those lines
    return max(sum(int((line[1:] < line[:-1]).sum()) for line in four) for four in lines)


def _dust(image: Floats, near: Mask, surfaces: tuple[Floats, ...]) -> Mask:
    """Thin lines from side to side; specks and thin lines of colours that three sides have."""
    height, width = near.shape
    thin = ~near & ~widen(~widen(near, FINE), FINE)
    dust = np.zeros_like(near)
    for found, lines in ((dust, thin), (dust.T, thin.T)):
        crosses = lines[:3].any(0) & lines[-3:].any(0) & (lines.mean(0) > 0.4)
        found |= crosses & lines
    dust = widen(dust, 1) & thin
    rows, columns = np.nonzero(thin)
    if not len(rows):
        return dust
    offs = np.stack(
        [(image - colors_of(surface, height, width))[rows, columns] for surface in surfaces]
    )
    off = offs[norm(offs).argmin(0), np.arange(len(rows))]
    bins = np.rint(off / BIN).astype(int).clip(-15, 15) + 16
    band = max(2, round(0.1 * min(near.shape)))
    sides = rows < band, rows >= height - band, columns < band, columns >= width - band
    seen = np.zeros((4, 33, 33, 33), bool)
    for number, side in enumerate(sides):
        seen[number][tuple(bins[side].T)] = True
    for axis in (1, 2, 3):  # and the bins beside
        seen = seen | np.roll(seen, 1, axis) | np.roll(seen, -1, axis)
    dust[rows, columns] |= (seen.sum(0) >= 3)[tuple(bins.T)]
    return dust


def seam(image: Floats, surfaces: tuple[Floats, ...], tolerance: float) -> Mask:
    """Where two surfaces meet, their mixtures."""
    first, second = (colors_of(surface, *image.shape[:2]) for surface in surfaces)
    nearby = widen(norm(image - first) < tolerance, 4)
    nearby &= widen(norm(image - second) < tolerance, 4)
    line = second - first
    share = ((image - first) * line).sum(-1) / np.maximum((line**2).sum(-1), 1e-6)
    return nearby & (norm(image - first - share[..., None] * line) < 2 * tolerance)


def cut_off_bodies(near: Mask) -> Mask:
    """Pieces that touch one side but no corner and are most of the subject: a body cut off."""
    numbers, count = label(near)
    sides = [
        np.bincount(side, minlength=count + 1) > 0
        for side in (numbers[0], numbers[-1], numbers[:, 0], numbers[:, -1])
    ]
    border = np.sum(sides, 0) == 1  # what lies between two lines touches two
    for patch in corners(numbers, max(1, min(near.shape) // 10)):
        border[patch] = False
    area = np.bincount(numbers.ravel(), minlength=count + 1)
    body: Mask = (border & (area > 0.5 * area[0]))[numbers] & near
    return body


def flood_from_border(near: Mask) -> Mask:
    """Flood ``near`` from beyond the border, but through no gap too narrow for what is behind."""
    solid, edge = (~near).sum(), max(near.shape)
    return flood(near, [(max(1, int(gap * edge)), least * solid) for gap, least in GAPS])


def flood_ripples(distance: Floats, near: Mask, gone: Mask) -> Mask:
    """Flood again through the ripples that JPEG leaves beside a contour, if there are any."""
    strong = distance > STRONG
    ripple = widen(distance, 1) + widen(-distance, 1)
    beside = widen(strong, 8) & ~widen(strong, 3) & widen(gone, 4) & (distance < 10)
    far = gone & ~widen(strong, 24)
    if not beside.any() or not far.any():
        return gone
    if median(ripple[beside], 0.75) < 2 * median(ripple[far]) + RIPPLE:
        return gone
    weak = (distance < 0.15 * widen(distance, 8)) | (distance < 0.3 * widen(distance, 3))
    weak = (weak & (ripple > 1)) | (widen(strong, 12) & (distance < 4))
    wider = flood_from_border(near | weak)
    return wider & (near | widen(wider & near, 8))


def soft_shadow(
    image: Floats, distance: Floats, near: Mask, gone: Mask, surface: Floats, tolerance: float
) -> Mask:
    """The soft shadow on light paper: its colour, darker, and without an edge."""
    pale = (distance < SHADE) & ~near
    if pale.mean() < SHADED:
        return gone
    off = image - colors_of(surface, *near.shape)
    light = np.ascontiguousarray(image[..., 0])
    if median(light[near]) < PALE:
        return gone
    soft = pale & (off[..., 0] < 0) & (norm(off[..., 1:]) < 2 + tolerance)
    if soft.mean() < SHADED:
        return gone
    soft &= widen(light, 1) + widen(-light, 1) < SLOPE
    wider: Mask = gone | flood_from_border(near | soft)
    return wider


def faint_pieces(distance: Floats, gone: Mask, most: float) -> Mask:
    """Faint pieces of at most so many pixels: specks of noise, watermarks."""
    numbers, count = label(~gone)
    strong = np.bincount(numbers[distance > STRONG], minlength=count + 1)
    faint = (np.bincount(numbers.ravel(), minlength=count + 1) <= most) & (strong == 0)
    dropped: Mask = faint[numbers] & ~gone
    return dropped


def crumbs(enclosed: Mask, gone: Mask) -> Mask:
    """Enclosures of a few pixels right beside the backdrop: corners that soft edges have closed."""
    numbers, count = label(enclosed)
    beside = np.bincount(numbers[widen(gone, 2)], minlength=count + 1) > 0
    beside &= np.bincount(numbers.ravel(), minlength=count + 1) <= MOTE * gone.size
    dropped: Mask = beside[numbers] & enclosed
    return dropped
