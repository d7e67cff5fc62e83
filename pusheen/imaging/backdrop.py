"""What the corners of a picture agree on: its backdrop, and how sure that is.

A backdrop is one or two surfaces of CIELAB colour over the picture, fitted to its corners and
border. What is near a surface and connected to the border may go; the rest stays.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

import numpy as np
from numpy.typing import NDArray

from pusheen.imaging.cielab import Bytes, Floats, lab, median, norm
from pusheen.imaging.flooding import STRONG, flood_from_border, is_near
from pusheen.imaging.frames import Frame
from pusheen.imaging.grain import NOISY, calm, reduce, shrink
from pusheen.imaging.morphology import Mask, Scalar, border_ring, corners, widen
from pusheen.imaging.surface import BEND, choose_surfaces, colors_of, distance_from, fit_surface
from pusheen.options import Words

# Tried with the cases of scripts/bench masks on 7 to 22 cats and emoji, and on 27 photos; the
# figures, here and in the files of the other stages, are mean IoU. Delta E is CIELAB's of 1976.
SURE = 0.45  # of 462 plain backdrops all but one score above 0.59, the photos 0
MODEL_EDGE = 160  # px: the backdrop is modelled on a copy this long; chosen for speed
WORK_EDGE = 512  # px: the mask is found on a copy this long and its rim at full size; for speed
FLOOR = 1.2  # delta E: 0.6 leaves specks (.993 for .994), 5 cuts into three photos and pale fur
SPREADS = 2.0  # median deviations: 1 loses noise of sigma 12 (.73 for .99), 4 gains nothing
CEILING = 18.0  # delta E: the corners of a lawn ask for more than any backdrop can give
LOOSE = 2.0  # delta E, at least, while surfaces are fitted: 4 cuts into a photo, 1 gains nothing
ALIKE = 24  # sRGB levels by which the backdrops of two frames may differ: a JPEG's flicker, no more
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
    pattern
        float32 (3,): offset in Lab of a second colour that the corners share; 0 if there is none.
    noise
        Grain of the corners, in delta E.
    box
        Top, bottom, left and right of the picture inside a frame drawn around it, in pixels.
    """

    color: tuple[int, int, int]
    tolerance: float
    confidence: float
    surfaces: tuple[Floats, ...]
    pattern: Floats
    noise: float
    box: tuple[int, int, int, int]


def has_alpha(frame: Frame, *, share: float = 0.01) -> bool:
    """Tell whether a ``share`` of the picture is transparent: then it is cut out already."""
    return bool((frame.pixels[..., 3] < 128).mean() >= share)


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
    pattern = _pattern(labs, loose)
    surfaces, gone = _grow(
        image, choose_surfaces(image, labs, pattern, loose), pattern, loose, noise
    )
    if gone.any():
        misfit = float(median(distance_from(image, surfaces, pattern)[gone], 0.95))
        tolerance = max(tolerance, misfit + 0.8)
    # uint8 sums wrap: widen before averaging the patches
    means = np.array([patch[..., :3].mean((0, 1), dtype=np.float64) for patch in patches])
    off = norm(means - median(means))
    red, green, blue = means[off <= 2 * median(off) + 1].mean(0).round().astype(int).tolist()
    backdrop = Backdrop((red, green, blue), tolerance, 0.0, surfaces, pattern, noise, box)
    return replace(backdrop, confidence=_confidence(image, gone, backdrop, spreads))


def choose_backdrop(
    frames: Iterable[Frame],
    remove: Literal["auto", "on", "off"],
    *,
    transparent: bool,
    name: str,
    reduced: bool = False,
    report: Words,
    explain: Words,
) -> tuple[int, Backdrop] | None:
    """Decide whether the background goes, and say why: of a still, or of frames cut alike.

    Parameters
    ----------
    frames
        The still, or frames that are evenly spread over a clip; only looked at where they decide.
    remove
        ``"auto"``: where most frames are sure of a backdrop, and all of those of the same.
    transparent
        Whether the picture, or any frame of the clip, `has_alpha`.
    name
        What the user calls the source.
    reduced
        Whether the frames are smaller copies: their tolerance is not the one that counts.
    report, explain
        As for `pipeline.convert`.

    Returns
    -------
    tuple or None
        The number of the frame whose backdrop is the surest, and that backdrop; None if the
        background stays.
    """
    if remove == "off":
        explain("background kept: as asked")
        return None
    if transparent:
        explain("background: as the picture's own transparency says")
        return None
    found = [measure_backdrop(frame) for frame in frames]
    sure = [b.confidence >= SURE for b in found]
    colours = np.array([b.color for b, s in zip(found, sure, strict=True) if s])
    agree = sum(sure) * 2 > len(sure) and np.ptp(colours, axis=0).max() <= ALIKE
    number = max(range(len(found)), key=lambda i: found[i].confidence)
    best = found[number]
    words = f"confidence {best.confidence:.2f}"
    if agree or remove == "on":
        explain(
            f"background removed: {words}" + f", tolerance {best.tolerance:.1f}" * (not reduced)
        )
        return number, best
    report(f"{name}: the corners do not agree on a background, so the picture is kept whole")
    explain(f"background kept: {words}" + f", less than {SURE}" * (not reduced))
    return None


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
    border = inside[border_ring(*inside.shape[:2])]
    # a picture has a plain border of its own; a square subject hardly has
    plain = _alike(border, median(border[:, :3].astype(np.int16))).mean() > 0.6
    return box if plain and min(inside.shape[:2]) >= SMALL else (0, height, 0, width)


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


def _pattern(patches: list[Floats], tolerance: float) -> Floats:
    """The offset of a second colour that the corners share, as the lines of squared paper."""
    found = []
    for patch in patches:
        off = patch - median(patch.reshape(-1, 3))
        odd = norm(off) > 2 * tolerance
        if 0.01 < odd.mean() < 0.5:
            found.append(median(off[odd]))
    if len(found) >= 3:
        pattern: Floats = median(np.array(found)).astype(np.float32)
        agree = norm(np.array(found) - pattern) < 2 * tolerance
        if agree.sum() >= 3 and norm(pattern) < STRONG:
            return pattern
    return np.zeros(3, np.float32)


def _grow(
    image: Floats, surfaces: tuple[Floats, ...], pattern: Floats, tolerance: float, noise: float
) -> tuple[tuple[Floats, ...], Mask]:
    """Refit the surfaces on what they flood, each time bending a little more."""
    gone = flood_from_border(is_near(distance_from(image, surfaces, pattern), tolerance, noise))
    for order in (2, 2, 3, 4, 5, BEND, BEND):
        offs = np.stack([distance_from(image, (surface,), pattern) for surface in surfaces])
        if gone.sum() < 60 or offs.min(0)[gone].mean() < 0.25:
            break
        parts = [gone & (offs.argmin(0) == number) for number in range(len(surfaces))]
        bent = tuple(
            fit_surface(image, part, order) if part.sum() > 60 else surface
            for part, surface in zip(parts, surfaces, strict=True)
        )
        wider = flood_from_border(is_near(distance_from(image, bent, pattern), tolerance, noise))
        if wider.sum() < 0.98 * gone.sum():
            break
        surfaces, gone = bent, wider
    return surfaces, gone


def _confidence(image: Floats, gone: Mask, backdrop: Backdrop, spreads: list[float]) -> float:
    """Multiply the evidence that this is a plain backdrop: each is 1 when clear, 0 when not."""
    height, width = gone.shape
    rim = widen(gone, 1) & ~gone
    rim[0] = rim[-1] = rim[:, 0] = rim[:, -1] = False
    if not rim.any():
        return 0.0
    distance = distance_from(image, backdrop.surfaces, backdrop.pattern)
    more = 1.5 * backdrop.tolerance + 1.5
    sharp = float((widen(distance, 2)[rim] > more + 0.5).mean())
    stable = float(gone.sum() / flood_from_border(is_near(distance, more, backdrop.noise)).sum())
    support = float(gone[border_ring(height, width)].mean())
    bare = [patch.mean() > 0.97 for patch in corners(gone, max(1, min(height, width) // 10))]
    # a bent or grainy backdrop explains too much to be believed on half a border
    bend = max(
        float(np.ptp(colors_of(surface, 8, 8), axis=(0, 1)).max()) for surface in backdrop.surfaces
    )
    lax = max(_ramp(bend, 5, 15), _ramp(backdrop.noise, 0.1, 0.3))
    need = 0.3 + 0.3 * lax
    # smoothing takes grain away but not grass
    plain = [spread for spread, is_bare in zip(spreads, bare, strict=True) if is_bare]
    quiet = 1 + 0.25 * backdrop.noise
    return (
        _ramp(support, need, need + 0.25)
        * _ramp(sum(map(bool, bare)), 2 * lax, 3 * lax)
        * _ramp(sharp, 0.3, 0.7)
        * _ramp(stable, 0.75, 0.9)
        * (1 - _ramp(max(plain, default=_second(spreads)), quiet, quiet + 1.2))
    )


def _ramp(value: float, low: float, high: float) -> float:
    """0 up to ``low``, 1 from ``high`` on."""
    return 1.0 if value >= high else max(0.0, (value - low) / (high - low))
