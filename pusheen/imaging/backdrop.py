"""What the corners of a picture agree on: its backdrop, and how sure that is.

A backdrop is one or two surfaces of CIELAB colour over the picture, fitted to its corners and
border. What is near a surface and connected to the border may go; the rest stays.
"""

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from pusheen.imaging.cielab import Bytes, Floats, lab, median, norm
from pusheen.imaging.flooding import (
    DUSTY,
    STRONG,
    border_crossings,
    flood_from_border,
    is_near,
)
from pusheen.imaging.frames import Frame
from pusheen.imaging.grain import NOISY, calm, reduce, shrink
from pusheen.imaging.morphology import Mask, Scalar, border_ring, corners, widen
from pusheen.imaging.surface import (
    BEND,
    choose_surfaces,
    colors_of,
    distance_from,
    fit_surface,
    flat_surface,
)

# Tried with the cases of scripts/bench masks on 7 to 22 cats and emoji, and on 27 photos; the
# figures, here and in the files of the other stages, are mean IoU. Delta E is CIELAB's of 1976.
SURE = 0.45  # of 462 plain backdrops all but one score above 0.59, the photos 0
MODEL_EDGE = 160  # px: the backdrop is modelled on a copy this long; chosen for speed
WORK_EDGE = 512  # px: the mask is found on a copy this long and its rim at full size; for speed
FLOOR = 1.2  # delta E: 0.6 leaves specks (.993 for .994), 5 cuts into three photos and pale fur
SPREADS = 2.0  # median deviations: 1 loses noise of sigma 12 (.73 for .99), 4 gains nothing
CEILING = 18.0  # delta E: the corners of a lawn ask for more than any backdrop can give
LOOSE = 2.0  # delta E, at least, while surfaces are fitted: 4 cuts into a photo, 1 gains nothing
SMALL = 32  # px: no drawn frame is looked for around less


@dataclass(frozen=True, eq=False)
class Backdrop:
    """What the corners agree on.

    Parameters
    ----------
    color
        Mean sRGB colour, 0-255, of the corners that agree.
    tolerance
        How far from a surface the backdrop may stray, in CIELAB delta E: 1 is hardly visible,
        100 is black on white.
    confidence
        0-1; below ``SURE`` the picture is better left whole.
    surfaces
        Each float32 (3, BEND + 1, BEND + 1): Legendre coefficients down and across the picture of
        L, a and b.
    noise
        Grain of the corners, in delta E.
    box
        Top, bottom, left and right of the picture inside a frame drawn around it, in pixels.
    share
        How much of that picture is backdrop, 0-1.
    """

    color: tuple[int, int, int]
    tolerance: float
    confidence: float
    surfaces: tuple[Floats, ...]
    noise: float
    box: tuple[int, int, int, int]
    share: float


def has_alpha(frame: Frame, *, share: float = 0.01) -> bool:
    """Tell whether the four corners or a ``share`` of it are transparent: it is cut out already."""
    clear = frame.pixels[..., 3] < 128
    return bool(clear[[0, 0, -1, -1], [0, -1, 0, -1]].all() or clear.mean() >= share)


def measure_backdrop(frame: Frame, *, corner: float = 0.10) -> Backdrop:
    """Estimate the backdrop from the picture's four corners and its border.

    Parameters
    ----------
    frame
        ``pixels`` is uint8 (H, W, 4), sRGB, straight alpha; of any size. Not modified.
    corner
        Side of each square patch as a share of the short edge, in (0, 0.5].

    Notes
    -----
    The mean and the spread of four patches at full detail give colour and tolerance; a patch that
    disagrees with the other three is dropped, so a cat sitting in one corner does not become
    backdrop. Where the corners differ, a bent surface is fitted to the border (gradients,
    vignettes) or one surface to each of two opposite sides (a wall and a floor), outliers without
    a vote.

    The confidence multiplies four pieces of evidence: the border belongs to the backdrop; the
    mask's edge is a sharp one; a wider tolerance would not change the mask; the corners are calm.
    It is 0 when nothing or all would go, as with a picture of one colour, or of one pixel.
    """
    box = _inside_drawn_frame(frame.pixels)
    inside = crop_to(frame.pixels, box)
    if inside.size < frame.pixels.size:  # a line may be drawn around what is inside
        top, bottom, left, right = _inside_drawn_frame(inside)
        box = box[0] + top, box[0] + bottom, box[2] + left, box[2] + right
        inside = crop_to(frame.pixels, box)
    side = max(1, round(corner * min(inside.shape[:2])))
    patches = corners(inside, side)
    labs = [lab(patch) for patch in patches]
    spreads = [_roughness(patch) for patch in labs]
    noise = _second(spreads)
    if noise > NOISY:
        labs = [lab(calm(reduce(patch, side // shrink(noise)), noise)) for patch in patches]
        spreads = [_roughness(patch) for patch in labs]
    tolerance = min(CEILING, FLOOR + SPREADS * _second(spreads))
    image = lab(calm(reduce(inside, min(MODEL_EDGE, max(inside.shape) // shrink(noise))), noise))
    loose = max(tolerance, LOOSE)
    surfaces = choose_surfaces(image, labs, loose)
    if noise <= NOISY and border_crossings(distance_from(image, surfaces) < loose) >= DUSTY:
        # thin lines and specks would tint an average
        image = lab(reduce(calm(reduce(inside, 2 * MODEL_EDGE), np.inf), MODEL_EDGE))
        surfaces = choose_surfaces(image, labs, loose)
    plate = _around_plate(inside, surfaces)
    surfaces, gone = _grow(image, plate or surfaces, loose, noise)
    distance = distance_from(image, surfaces)
    plain = gone & (distance < loose)  # no dust
    if plain.any():
        tolerance = max(tolerance, float(median(distance[plain], 0.95)) + 0.8)
    # uint8 sums wrap: widen before averaging the patches
    means = np.array([patch[..., :3].mean((0, 1), dtype=np.float64) for patch in patches])
    off = norm(means - median(means))
    red, green, blue = means[off <= 2 * median(off) + 1].mean(0).round().astype(int).tolist()
    backdrop = Backdrop(
        (red, green, blue), tolerance, 0.0, surfaces, noise, box, float(gone.mean())
    )
    confidence = _confidence(image, gone, backdrop, spreads, plate=bool(plate))
    return replace(backdrop, confidence=confidence)


def crop_to(plane: NDArray[Scalar], box: tuple[int, int, int, int]) -> NDArray[Scalar]:
    """A view of what lies within a box: top, bottom, left and right, in pixels."""
    return plane[box[0] : box[1], box[2] : box[3]]


def _inside_drawn_frame(pixels: Bytes) -> tuple[int, int, int, int]:
    """The box inside a frame that is drawn around the picture; all of it where there is none."""
    height, width = pixels.shape[:2]
    colour = median(pixels[0, :, :3])
    found = []
    for turned in (pixels, pixels[::-1], pixels.swapaxes(0, 1), pixels[:, ::-1].swapaxes(0, 1)):
        step = max(1, turned.shape[1] // WORK_EDGE)
        alike = _alike(turned[: max(2, len(turned) // 12), ::step], colour).mean(1)
        thick = int((alike < 0.97).argmax())
        # two lines further in, past the soft edge, the picture begins: most of the line has changed
        if not thick or alike[min(thick + 2, len(alike) - 1)] > 0.4:
            return 0, height, 0, width
        found.append(thick)
    box = found[0], height - found[1], found[2], width - found[3]
    inside = crop_to(pixels, box)
    if (
        min(inside.shape[:2]) < SMALL
        or _alike(inside[[2, 2, -3, -3], [2, -3, 2, -3]], colour).all()  # an icon's round corners
    ):
        return 0, height, 0, width
    border = inside[border_ring(*inside.shape[:2])]
    # a picture has a plain border of its own; a square subject hardly has
    plain = _alike(border, median(border[:, :3].astype(np.int16))).mean() > 0.6
    return box if plain else (0, height, 0, width)


def _alike(pixels: Bytes, colour: NDArray[np.floating]) -> Mask:
    """Which of (..., 4) pixels differ by less than 16 levels from a colour, in each channel."""
    # channel by channel: numpy takes long over an axis of three
    near = [abs(pixels[..., i].astype(np.float32) - colour[i]) < 16 for i in range(3)]
    alike: Mask = np.logical_and.reduce(near)
    return alike


def _second(values: list[float]) -> float:
    """The second smallest: two of the corners may be full of cat."""
    return sorted(values)[1]


def _roughness(patch: Floats) -> float:
    """Median delta E of a patch from its own plane; lines and specks count for nothing."""
    step = max(1, len(patch) // 32)  # enough to tell the grain, however large the picture
    patch = patch[::step, ::step]
    where = np.ones(patch.shape[:2], bool)
    middle = 0.0
    for _ in range(3):
        off = norm(patch - colors_of(fit_surface(patch, where, 1), *patch.shape[:2]))
        middle = float(median(off.ravel()))
        where = off <= max(2 * middle, 0.5)
    return middle


def _around_plate(pixels: Bytes, surfaces: tuple[Floats, ...]) -> tuple[Floats, ...]:
    """The surface of four corners that are alike and unlike the rest: an icon's, if they are."""
    if min(pixels.shape[:2]) < SMALL:
        return ()
    ends = [0, 0, -1, -1], [0, -1, 0, -1]
    tips = lab(pixels[ends])
    off = np.stack([tips - colors_of(surface, 16, 16)[ends] for surface in surfaces])
    if norm(tips - tips.mean(0)).max() > LOOSE or norm(off).min() < STRONG / 2:
        return ()
    return (flat_surface(tips.mean(0)),)


def _grow(
    image: Floats, surfaces: tuple[Floats, ...], tolerance: float, noise: float
) -> tuple[tuple[Floats, ...], Mask]:
    """Refit the surfaces on what they flood, each time bending a little more."""

    def reach(surfaces: tuple[Floats, ...]) -> Mask:
        distance = distance_from(image, surfaces)
        return flood_from_border(is_near(image, distance, surfaces, tolerance, noise))

    gone = reach(surfaces)
    for order in (2, 2, 3, 4, 5, BEND, BEND):
        offs = np.stack([distance_from(image, (surface,)) for surface in surfaces])
        if gone.sum() < 60 or offs.min(0)[gone].mean() < 0.25:
            break
        plain = gone & (offs.min(0) < tolerance)  # no dust
        parts = [plain & (offs.argmin(0) == number) for number in range(len(surfaces))]
        bent = tuple(
            fit_surface(image, part, order) if part.sum() > 60 else surface
            for part, surface in zip(parts, surfaces, strict=True)
        )
        wider = reach(bent)
        if wider.sum() < 0.98 * gone.sum():
            break
        surfaces, gone = bent, wider
    return surfaces, gone


def _confidence(
    image: Floats, gone: Mask, backdrop: Backdrop, spreads: list[float], *, plate: bool
) -> float:
    """Multiply the evidence that this is a plain backdrop: each is 1 when clear, 0 when not."""
    height, width = gone.shape
    rim = widen(gone, 1) & ~gone
    rim[0] = rim[-1] = rim[:, 0] = rim[:, -1] = False
    if not rim.any():
        return 0.0
    distance = distance_from(image, backdrop.surfaces)
    more = 1.5 * backdrop.tolerance + 1.5
    sharp = float((widen(distance, 2)[rim] > more + 0.5).mean())
    near = is_near(image, distance, backdrop.surfaces, more, backdrop.noise)
    stable = float(gone.sum() / flood_from_border(near).sum())
    if plate:  # of which the border tells nothing
        return graded(sharp, 0.3, 0.7) * graded(stable, 0.75, 0.9)
    support = float(gone[border_ring(height, width)].mean())
    bare = [patch.mean() > 0.97 for patch in corners(gone, max(1, min(height, width) // 10))]
    # a bent or grainy backdrop explains too much to be believed on half a border
    bend = max(
        float(np.ptp(colors_of(surface, 8, 8), axis=(0, 1)).max()) for surface in backdrop.surfaces
    )
    lax = max(graded(bend, 5, 15), graded(backdrop.noise, 0.1, 0.3))
    need = 0.2 + 0.4 * lax
    # smoothing takes grain away but not grass
    plain = [spread for spread, is_bare in zip(spreads, bare, strict=True) if is_bare]
    quiet = 1 + 0.25 * backdrop.noise
    return (
        graded(support, need, need + 0.25)
        * graded(sum(map(bool, bare)), 2 * lax, 3 * lax)
        * graded(sharp, 0.3, 0.7)
        * graded(stable, 0.75, 0.9)
        * (1 - graded(max(plain, default=_second(spreads)), quiet, quiet + 1.2))
    )


def graded(value: float, low: float, high: float) -> float:
    """0 up to ``low``, 1 from ``high`` on."""
    return 1.0 if value >= high else max(0.0, (value - low) / (high - low))
