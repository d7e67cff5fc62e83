"""Where the backdrop floods: near its surfaces, from the border, through gaps wide enough."""

import numpy as np

from pusheen.imaging.cielab import Floats, median, norm
from pusheen.imaging.grain import NOISY
from pusheen.imaging.morphology import Mask, border_ring, corners, flood, label, widen
from pusheen.imaging.surface import colors_of

# Tried as the numbers of `backdrop` were: the figures are mean IoU, delta E is CIELAB's of 1976.
GAPS = (  # (half width as a share of the long edge, area behind it as a share of the solid)
    (0.01, 0.0),  # a slip of the pen: 0.005 lets white cats run out (.991 for .997)
    (0.03, 0.25),  # an outline left open; without the wide gaps line art is lost (.96 for .997)
    (0.06, 0.7),  # wide gaps; an area counted by the picture's filled a snake's bay (.67)
)
MOTE = 0.0003  # share of the area of a speck of grain or a crumb of backdrop: 0 loses noise (.79)
STRONG = 25.0  # delta E of an outline: 12 costs JPEG q10 (.973 for .982), 40 q30 (.985 for .987)
RIPPLE = 0.3  # delta E: 1.5 leaves JPEG q10 some halo (.979 for .982), 0.05 gains nothing


def is_near(distance: Floats, tolerance: float, noise: float) -> Mask:
    """Within the tolerance; so are lone specks where the picture is noisy."""
    near = distance < tolerance
    if noise > NOISY:
        near |= faint_pieces(distance, near, MOTE * near.size)
    return near


def seam(image: Floats, surfaces: tuple[Floats, ...], tolerance: float) -> Mask:
    """Where two surfaces meet, their mixtures."""
    first, second = (colors_of(surface, *image.shape[:2]) for surface in surfaces)
    nearby = widen(norm(image - first) < tolerance, 4)
    nearby &= widen(norm(image - second) < tolerance, 4)
    line = second - first
    share = ((image - first) * line).sum(-1) / np.maximum((line**2).sum(-1), 1e-6)
    return nearby & (norm(image - first - share[..., None] * line) < 2 * tolerance)


def cut_off_bodies(near: Mask) -> Mask:
    """Pieces that touch the border but no corner and are most of the subject: a body cut off."""
    numbers, count = label(near)
    border = np.bincount(numbers[border_ring(*near.shape, share=0)], minlength=count + 1) > 0
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
