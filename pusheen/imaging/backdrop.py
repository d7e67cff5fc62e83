"""Find the backdrop from the corners and make it transparent.

A backdrop is one or two *sheets*: smooth surfaces of CIELAB colour over the picture, fitted to its
corners and border. What is near a sheet and connected to the border goes; the rest stays.
"""

from dataclasses import dataclass, replace
from functools import lru_cache
from math import ceil
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from pusheen.imaging.frames import Frame
from pusheen.imaging.morphology import Mask, Scalar, flood, label, widen

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]

# Tried with the cases of scripts/bench masks on 7 to 22 cats and emoji, and on 27 photos; the
# figures are mean IoU. Delta E is CIELAB's of 1976.
SURE = 0.45  # of 462 plain backdrops all but one score above 0.59, the photos 0
SURE_CUT = 0.9  # 0.7 cuts pieces out of a motorcycle, 0.99 refuses a cup on a table
MODEL_EDGE = 160  # px: the backdrop is modelled on a copy this long; chosen for speed
WORK_EDGE = 512  # px: the mask is found on a copy this long and its rim at full size; for speed
FLOOR = 1.2  # delta E: 0.6 leaves specks (.993 for .994), 5 cuts into three photos and pale fur
SPREADS = 2.0  # median deviations: 1 loses noise of sigma 12 (.73 for .99), 4 gains nothing
CEILING = 18.0  # delta E: the corners of a lawn ask for more than any backdrop can give
LOOSE = 2.0  # delta E, at least, while sheets are fitted: 4 cuts into a photo, 1 gains nothing
VOTERS = 2048  # pixels at most that a sheet is fitted to: all of them gain nothing (.998)
BEND = 6  # order of the most bent sheet: 4 leaves the pool of a spotlight standing (.98 for .999)
NOISY = 2.5  # delta E of grain that is smoothed: 6 loses noise of sigma 6 (.38), 1 gains nothing
DOORS = (  # (half width as a share of the long edge, least room behind as a share of the solid)
    (0.01, 0.0),  # a slip of the pen: 0.005 lets white cats run out (.991 for .997)
    (0.03, 0.25),  # an outline left open; without the wide doors line art is lost (.96 for .997)
    (0.06, 0.7),  # wide gaps; counting room by the picture's area filled a snake's bay (.67)
)
SMALL = 32  # px: no frame is looked for around less
MOTE = 0.0003  # share of the area of a speck of grain or a crumb of backdrop: 0 loses noise (.79)
FAINT = 0.02  # share of the subject that a watermark's letter may have
STRONG = 25.0  # delta E of an outline: 12 costs JPEG q10 (.973 for .982), 40 q30 (.985 for .987)
RIPPLE = 0.3  # delta E: 1.5 leaves JPEG q10 some halo (.979 for .982), 0.05 gains nothing
RIM = 3  # px of soft edge: 1 leaves blurred pictures a halo (.967 for .995), 5 costs noise (.986)


@dataclass(frozen=True, eq=False)
class Backdrop:
    """What the corners agree on.

    Parameters
    ----------
    color
        Mean sRGB colour, 0-255, of the corners that agree.
    tolerance
        How far from a sheet the backdrop may stray, in CIELAB delta E: 1 is hardly visible,
        100 is black on white.
    confidence
        0-1; below ``SURE`` the picture is better left whole.
    sheets
        Each float32 (3, BEND + 1, BEND + 1): Legendre coefficients down and across the picture of
        L, a and b.
    pattern
        float32 (3,): offset in Lab of a second colour that the corners share; 0 if there is none.
    noise
        Grain of the corners, in delta E.
    page
        Top, bottom, left and right of the picture inside a frame drawn around it, in pixels.
    """

    color: tuple[int, int, int]
    tolerance: float
    confidence: float
    sheets: tuple[Floats, ...]
    pattern: Floats
    noise: float
    page: tuple[int, int, int, int]


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
    backdrop. Where the corners differ, a bent sheet is fitted to the border (gradients, vignettes)
    or one sheet to each of two opposite sides (a wall and a floor), outliers without a vote.

    The confidence multiplies four pieces of evidence: the border belongs to the backdrop; the
    mask's edge is a sharp one; a wider tolerance would not change the mask; the corners are calm.
    It is 0 when nothing or all would go, as with a picture of one colour, or of one pixel.
    """
    page = _page(frame.pixels)
    inside = _crop(frame.pixels, page)
    side = max(1, round(corner * min(inside.shape[:2])))
    patches = _corners(inside, side)
    labs = [lab(patch) for patch in patches]
    spreads = [_roughness(patch) for patch in labs]
    noise = _second(spreads)
    if noise > NOISY:
        labs = [lab(_calm(_reduce(patch, side // _shrink(noise)), noise)) for patch in patches]
        spreads = [_roughness(patch) for patch in labs]
    tolerance = min(CEILING, FLOOR + SPREADS * _second(spreads))
    image = lab(_calm(_reduce(inside, min(MODEL_EDGE, max(inside.shape) // _shrink(noise))), noise))
    loose = max(tolerance, LOOSE)
    pattern = _pattern(labs, loose)
    sheets, away = _grow(image, _sheets(image, labs, pattern, loose), pattern, loose, noise)
    if away.any():
        misfit = float(_median(_distance(image, sheets, pattern)[away], 0.95))
        tolerance = max(tolerance, misfit + 0.8)
    # uint8 sums wrap: widen before averaging the patches
    means = np.array([patch[..., :3].mean((0, 1), dtype=np.float64) for patch in patches])
    off = _norm(means - _median(means))
    red, green, blue = means[off <= 2 * _median(off) + 1].mean(0).round().astype(int).tolist()
    backdrop = Backdrop((red, green, blue), tolerance, 0.0, sheets, pattern, noise, page)
    return replace(backdrop, confidence=_confidence(image, away, backdrop, spreads))


def remove_background(frame: Frame, backdrop: Backdrop, *, tolerance: float | None = None) -> Frame:
    """Make the backdrop transparent, as far as it is connected to the border.

    Parameters
    ----------
    frame
        ``pixels`` is uint8 (H, W, 4), sRGB, straight alpha. Not modified.
    backdrop
        As measured on this frame, or on another of the same size.
    tolerance
        In CIELAB delta E, 0-100, instead of the measured one; it also says that the backdrop is
        to be trusted, however unsure.

    Returns
    -------
    Frame
        With soft edges, cleaned of the backdrop's colour. The frame itself if it has alpha
        already, if nothing of it would stay or go, or if nobody is sure where to cut.

    Notes
    -----
    What the backdrop's colour encloses stays; so do rooms behind a narrow gap in an outline, and
    bodies cut off by the border. A backdrop below ``SURE`` is checked against a careful
    segmentation, which loads scikit-image.
    """
    if has_alpha(frame):
        return frame
    inside = _crop(frame.pixels, backdrop.page)
    edge = min(WORK_EDGE, max(inside.shape)) // _shrink(backdrop.noise)
    work = _calm(_reduce(inside, edge), backdrop.noise)
    image = lab(work)
    distance = _distance(image, backdrop.sheets, backdrop.pattern, crisp=work.size == inside.size)
    reach = backdrop.tolerance if tolerance is None else tolerance
    near = _near(distance, reach, backdrop.noise)
    if len(backdrop.sheets) > 1:
        near |= _seam(image, backdrop.sheets, reach)
    near &= ~_cut_off(near)
    away = _flood(near)
    if backdrop.noise <= NOISY:
        away = _eat(distance, near, away)
    away |= _faint(distance, away, FAINT * (~away).sum())
    away |= _crumbs(near & ~away, away)
    if tolerance is None and backdrop.confidence < SURE:
        away = _second_opinion(work, away)
    if away.all() or not away.any():
        return frame
    pixels = frame.pixels.copy()
    alpha = np.zeros(pixels.shape[:2], np.uint8)
    inside = _crop(pixels, backdrop.page)
    _crop(alpha, backdrop.page)[:] = _soften(inside, work, distance, away, near, backdrop.noise)
    pixels[..., 3] = np.minimum(alpha, pixels[..., 3])
    return replace(frame, pixels=pixels)


def keep_largest(frame: Frame) -> Frame:
    """Keep the largest connected visible piece: captions beside the subject go."""
    numbers, count = label(frame.pixels[..., 3] > 8)
    if count < 2:
        return frame
    pixels = frame.pixels.copy()
    pixels[numbers != np.bincount(numbers.ravel())[1:].argmax() + 1, 3] = 0
    return replace(frame, pixels=pixels)


def fill(frame: Frame, share: float) -> Frame:
    """Put a grey background behind the frame, and stretch it until its brightest is white.

    Parameters
    ----------
    frame
        Not modified.
    share
        The background's grey as a share of the picture's brightest, 0-1.
    """
    pixels = frame.pixels.astype(np.float64)
    alpha = pixels[..., 3:] / 255
    brightest = (pixels[..., :3].max(2) * alpha[..., 0]).max(initial=1.0)
    mixed = pixels[..., :3] / brightest * alpha + share * (1 - alpha)
    opaque = np.full((*alpha.shape[:2], 1), 255)
    return Frame(
        np.dstack([np.rint(np.clip(mixed, 0, 1) * 255), opaque]).astype(np.uint8), frame.duration
    )


def _around(mask: Mask, reach: int) -> tuple[slice, slice]:
    """The rows and columns within ``reach`` pixels of what a mask holds."""
    rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    return (
        slice(max(0, rows[0] - reach), rows[-1] + reach + 1),
        slice(max(0, columns[0] - reach), columns[-1] + reach + 1),
    )


def _page(pixels: Bytes) -> tuple[int, int, int, int]:
    """What a frame drawn around the picture leaves; all of it where there is no frame."""
    height, width = pixels.shape[:2]
    colour = _median(pixels[0, :, :3])
    found = []
    for turned in (pixels, pixels[::-1], pixels.swapaxes(0, 1), pixels[:, ::-1].swapaxes(0, 1)):
        step = max(1, turned.shape[1] // WORK_EDGE)
        alike = _alike(turned[: max(2, len(turned) // 12), ::step], colour).mean(1)
        thick = int((alike < 0.97).argmax())
        # two lines further in, past the soft edge, a page begins: most of the line has changed
        if not thick or alike[min(thick + 2, len(alike) - 1)] > 0.4:
            return 0, height, 0, width
        found.append(thick)
    page = found[0], height - found[1], found[2], width - found[3]
    inside = _crop(pixels, page)
    border = inside[_ring(*inside.shape[:2])]
    # a page has a border of its own; a square subject hardly
    plain = _alike(border, _median(border[:, :3].astype(np.int16))).mean() > 0.6
    return page if plain and min(inside.shape[:2]) >= SMALL else (0, height, 0, width)


def _alike(pixels: Bytes, colour: NDArray[np.floating]) -> Mask:
    """Which of (..., 4) pixels differ by less than 16 levels from a colour, in each channel."""
    # channel by channel: numpy takes long over an axis of three
    near = [abs(pixels[..., i].astype(np.float32) - colour[i]) < 16 for i in range(3)]
    alike: Mask = np.logical_and.reduce(near)
    return alike


def _crop(plane: NDArray[Scalar], page: tuple[int, int, int, int]) -> NDArray[Scalar]:
    """A view of the page."""
    return plane[page[0] : page[1], page[2] : page[3]]


def _corners(plane: NDArray[Scalar], side: int) -> list[NDArray[Scalar]]:
    """The four square corners: top left, top right, bottom left, bottom right."""
    edges = slice(0, side), slice(-side, None)
    return [plane[rows, columns] for rows in edges for columns in edges]


def _second(values: list[float]) -> float:
    """The second smallest: two of the corners may be full of cat."""
    return sorted(values)[1]


def _shrink(noise: float) -> int:
    """How many times smaller a noisy picture is worked on: half the size has half the noise."""
    return min(3, ceil(noise / 3)) if noise > NOISY else 1


def _calm(pixels: Bytes, noise: float) -> Bytes:
    """Smooth what is noisy by the median of 3 x 3 pixels; edges stay."""
    if noise <= NOISY or min(pixels.shape[:2]) < 3:
        return pixels
    # Pillow's takes a hundred times as long. The median of nine is that of the largest low, the
    # middle middle and the least high of three columns.
    page = np.pad(pixels, ((1, 1), (1, 1), (0, 0)), "edge")
    low, high = np.minimum(page[:-2], page[1:-1]), np.maximum(page[:-2], page[1:-1])
    middle = np.maximum(low, np.minimum(high, page[2:]))
    low, high = np.minimum(low, page[2:]), np.maximum(high, page[2:])
    low = np.maximum(np.maximum(low[:, :-2], low[:, 1:-1]), low[:, 2:])
    high = np.minimum(np.minimum(high[:, :-2], high[:, 1:-1]), high[:, 2:])
    return _middle(low, _middle(middle[:, :-2], middle[:, 1:-1], middle[:, 2:]), high)


def _middle(first: Bytes, second: Bytes, third: Bytes) -> Bytes:
    """The median of three, pixel by pixel."""
    low, high = np.minimum(first, second), np.maximum(first, second)
    result: Bytes = np.maximum(low, np.minimum(high, third))
    return result


def _roughness(patch: Floats) -> float:
    """Median delta E of a patch from its own plane; lines and specks count for nothing."""
    step = max(1, len(patch) // 32)  # enough to tell the grain, however large the picture
    patch = patch[::step, ::step]
    where = np.ones(patch.shape[:2], bool)
    middle = 0.0
    for _ in range(3):
        off = _norm(patch - _surface(_fit(patch, where, 1), *patch.shape[:2]))
        middle = float(_median(off.ravel()))
        where = off <= max(2 * middle, 0.5)
    return middle


def _pattern(corners: list[Floats], tolerance: float) -> Floats:
    """The offset of a second colour that the corners share, as the lines of squared paper."""
    found = []
    for patch in corners:
        off = patch - _median(patch.reshape(-1, 3))
        odd = _norm(off) > 2 * tolerance
        if 0.01 < odd.mean() < 0.5:
            found.append(_median(off[odd]))
    if len(found) >= 3:
        pattern: Floats = _median(np.array(found)).astype(np.float32)
        agree = _norm(np.array(found) - pattern) < 2 * tolerance
        if agree.sum() >= 3 and _norm(pattern) < STRONG:
            return pattern
    return np.zeros(3, np.float32)


def _sheets(
    image: Floats, corners: list[Floats], pattern: Floats, tolerance: float
) -> tuple[Floats, ...]:
    """The simplest model that explains the border: one colour, a bent sheet, or two sheets."""
    height, width = image.shape[:2]
    ring = _ring(height, width)
    means = np.array([_median(patch.reshape(-1, 3)) for patch in corners])
    friends = _norm(means[:, None] - means) < 2 * tolerance
    flat = np.zeros((3, BEND + 1, BEND + 1), np.float32)
    flat[:, 0, 0] = means[friends[friends.sum(1).argmax()]].mean(0)
    rows, columns = np.indices((height, width), sparse=True)
    models: list[tuple[int, list[Mask]]] = [(0, []), (2, [ring])]
    # a side is a backdrop of its own when its two corners agree: else it may be the cat
    for at, size, mates in ((rows, height, (0, 1, 2, 3)), (columns, width, (0, 2, 1, 3))):
        if friends[mates[0], mates[1]] and friends[mates[2], mates[3]]:
            models.append((1, [ring & (at < size // 4), ring & (at >= size - size // 4)]))
    best: tuple[Floats, ...] = (flat,)
    most = -1.0
    for order, parts in models:
        if most > 0.92 or not all(part.any() for part in parts):
            continue
        model = tuple(_fit(image, part, order, scale=tolerance) for part in parts) or (flat,)
        explained = float((_distance(image, model, pattern)[ring] < tolerance).mean())
        if explained > most + 0.08:
            best, most = model, explained
    return best


def _grow(
    image: Floats, sheets: tuple[Floats, ...], pattern: Floats, tolerance: float, noise: float
) -> tuple[tuple[Floats, ...], Mask]:
    """Refit the sheets on what they flood, each time bending a little more."""
    away = _flood(_near(_distance(image, sheets, pattern), tolerance, noise))
    for order in (2, 2, 3, 4, 5, BEND, BEND):
        offs = np.stack([_distance(image, (sheet,), pattern) for sheet in sheets])
        if away.sum() < 60 or offs.min(0)[away].mean() < 0.25:
            break
        parts = [away & (offs.argmin(0) == number) for number in range(len(sheets))]
        bent = tuple(
            _fit(image, part, order) if part.sum() > 60 else sheet
            for part, sheet in zip(parts, sheets, strict=True)
        )
        wider = _flood(_near(_distance(image, bent, pattern), tolerance, noise))
        if wider.sum() < 0.98 * away.sum():
            break
        sheets, away = bent, wider
    return sheets, away


def _confidence(image: Floats, away: Mask, backdrop: Backdrop, spreads: list[float]) -> float:
    """Multiply the evidence that this is a plain backdrop: each is 1 when clear, 0 when not."""
    height, width = away.shape
    rim = widen(away, 1) & ~away
    rim[0] = rim[-1] = rim[:, 0] = rim[:, -1] = False
    if not rim.any():
        return 0.0
    distance = _distance(image, backdrop.sheets, backdrop.pattern)
    more = 1.5 * backdrop.tolerance + 1.5
    sharp = float((widen(distance, 2)[rim] > more + 0.5).mean())
    stable = float(away.sum() / _flood(_near(distance, more, backdrop.noise)).sum())
    support = float(away[_ring(height, width)].mean())
    bare = [patch.mean() > 0.97 for patch in _corners(away, max(1, min(height, width) // 10))]
    # a bent or grainy backdrop explains too much to be believed on half a border
    bend = max(float(np.ptp(_surface(sheet, 8, 8), axis=(0, 1)).max()) for sheet in backdrop.sheets)
    lax = max(_ramp(bend, 5, 15), _ramp(backdrop.noise, 0.1, 0.3))
    need = 0.3 + 0.3 * lax
    # smoothing takes grain away but not grass
    plain = [spread for spread, is_bare in zip(spreads, bare, strict=True) if is_bare]
    calm = 1 + 0.25 * backdrop.noise
    return (
        _ramp(support, need, need + 0.25)
        * _ramp(sum(map(bool, bare)), 2 * lax, 3 * lax)
        * _ramp(sharp, 0.3, 0.7)
        * _ramp(stable, 0.75, 0.9)
        * (1 - _ramp(max(plain, default=_second(spreads)), calm, calm + 1.2))
    )


def _ramp(value: float, low: float, high: float) -> float:
    """0 up to ``low``, 1 from ``high`` on."""
    return 1.0 if value >= high else max(0.0, (value - low) / (high - low))


def _ring(height: int, width: int, *, share: float = 0.04) -> Mask:
    """The band along the border, a share of the short edge wide and at least a pixel."""
    band = max(1, round(share * min(height, width)))
    ring = np.ones((height, width), bool)
    ring[band:-band, band:-band] = False
    return ring


@lru_cache(16)
def _waves(count: int) -> Floats:
    """Legendre polynomials 0-BEND along ``count`` pixels: (count, BEND + 1). Not to be modified."""
    places = (np.arange(count) * 2 + 1) / count - 1
    waves = [np.ones(count), places]
    for i in range(2, BEND + 1):  # by Bonnet's recursion; numpy.polynomial takes 3 ms to import
        waves.append((waves[-1] * places * (2 * i - 1) - waves[-2] * (i - 1)) / i)
    return np.stack(waves, 1).astype(np.float32)


def _surface(sheet: Floats, height: int, width: int, rows: slice = slice(None)) -> Floats:
    """A sheet's Lab colours on those rows of a picture of that size."""
    down, across = _waves(height)[rows], _waves(width)
    return np.stack([down @ plane @ across.T for plane in sheet], -1)


def _fit(image: Floats, where: Mask, order: int, *, scale: float = 0.0) -> Floats:
    """Fit a sheet to the pixels ``where``; with a ``scale`` (delta E), outliers have no vote."""
    places = np.flatnonzero(where)
    rows, columns = np.divmod(places[:: 1 + len(places) // VOTERS], where.shape[1])
    terms = [(i, j) for i in range(order + 1) for j in range(order + 1 - i)]
    down, across = _waves(image.shape[0])[rows], _waves(image.shape[1])[columns]
    design = np.stack([down[:, i] * across[:, j] for i, j in terms], 1).astype(np.float64)
    values = image[rows, columns].astype(np.float64)
    weights = np.ones(len(rows))
    solved = np.zeros((len(terms), 3))
    for turn in range(12 if scale else 1):
        weighted = design * weights[:, None]
        # the ridge keeps a single row or column solvable
        ridge = np.diag([1e-9] + [1e-6] * (len(terms) - 1)) * weights.sum()
        solved = np.linalg.solve(weighted.T @ design + ridge, weighted.T @ values)
        if scale:
            off = _norm(values - design @ solved)
            weights = 1 / np.maximum(off, scale / 2)
            inliers = np.maximum(0, 1 - (off / (3 * scale)) ** 2) ** 2
            if turn > 7 and inliers.mean() > 0.2:
                weights = inliers
    sheet = np.zeros((3, BEND + 1, BEND + 1), np.float32)
    for (i, j), value in zip(terms, solved, strict=True):
        sheet[:, i, j] = value
    return sheet


def _distance(
    image: Floats, sheets: tuple[Floats, ...], pattern: Floats, *, crisp: bool = False
) -> Floats:
    """Delta E to the nearest sheet, bare or with the pattern on it; if not crisp, or a mixture."""
    length = float(pattern @ pattern)
    height, width = image.shape[:2]
    nearest = np.full((height, width), np.inf, np.float32)
    for top in range(0, height, _ROWS):
        rows = slice(top, top + _ROWS)
        for sheet in sheets:
            off = image[rows] - _surface(sheet, height, width, rows)
            if length:
                share = np.clip(off @ pattern / length, 0, 1)
                off -= (np.round(share) if crisp else share)[..., None] * pattern
            np.minimum(nearest[rows], _norm(off), out=nearest[rows])
    return nearest


def _near(distance: Floats, tolerance: float, noise: float) -> Mask:
    """Within the tolerance; so are lone specks where the picture is noisy."""
    near = distance < tolerance
    if noise > NOISY:
        near |= _faint(distance, near, MOTE * near.size)
    return near


def _seam(image: Floats, sheets: tuple[Floats, ...], tolerance: float) -> Mask:
    """Where two sheets meet, their mixtures."""
    first, second = (_surface(sheet, *image.shape[:2]) for sheet in sheets)
    nearby = widen(_norm(image - first) < tolerance, 4)
    nearby &= widen(_norm(image - second) < tolerance, 4)
    line = second - first
    share = ((image - first) * line).sum(-1) / np.maximum((line**2).sum(-1), 1e-6)
    return nearby & (_norm(image - first - share[..., None] * line) < 2 * tolerance)


def _cut_off(near: Mask) -> Mask:
    """Pieces that touch the border but no corner and are most of the subject: a body cut off."""
    numbers, count = label(near)
    border = np.bincount(numbers[_ring(*near.shape, share=0)], minlength=count + 1) > 0
    for patch in _corners(numbers, max(1, min(near.shape) // 10)):
        border[patch] = False
    area = np.bincount(numbers.ravel(), minlength=count + 1)
    body: Mask = (border & (area > 0.5 * area[0]))[numbers] & near
    return body


def _flood(near: Mask) -> Mask:
    """Flood ``near`` from beyond the border with brushes that pass no narrow door to a room."""
    solid, edge = (~near).sum(), max(near.shape)
    return flood(near, [(max(1, int(door * edge)), room * solid) for door, room in DOORS])


def _eat(distance: Floats, near: Mask, away: Mask) -> Mask:
    """Flood again through the ripples that JPEG leaves beside a contour, if there are any."""
    strong = distance > STRONG
    ripple = widen(distance, 1) + widen(-distance, 1)
    beside = widen(strong, 8) & ~widen(strong, 3) & widen(away, 4) & (distance < 10)
    far = away & ~widen(strong, 24)
    if not beside.any() or not far.any():
        return away
    if _median(ripple[beside], 0.75) < 2 * _median(ripple[far]) + RIPPLE:
        return away
    weak = (distance < 0.15 * widen(distance, 8)) | (distance < 0.3 * widen(distance, 3))
    weak = (weak & (ripple > 1)) | (widen(strong, 12) & (distance < 4))
    wider = _flood(near | weak)
    return wider & (near | widen(wider & near, 8))


def _faint(distance: Floats, away: Mask, most: float) -> Mask:
    """Faint pieces of at most so many pixels: specks of noise, watermarks."""
    numbers, count = label(~away)
    strong = np.bincount(numbers[distance > STRONG], minlength=count + 1)
    faint = (np.bincount(numbers.ravel(), minlength=count + 1) <= most) & (strong == 0)
    dropped: Mask = faint[numbers] & ~away
    return dropped


def _crumbs(rooms: Mask, away: Mask) -> Mask:
    """Rooms of a few pixels right beside the backdrop: corners that soft edges have closed."""
    numbers, count = label(rooms)
    beside = np.bincount(numbers[widen(away, 2)], minlength=count + 1) > 0
    beside &= np.bincount(numbers.ravel(), minlength=count + 1) <= MOTE * away.size
    crumbs: Mask = beside[numbers] & rooms
    return crumbs


def _second_opinion(work: Bytes, away: Mask) -> Mask:
    """Ask a watershed between border and centre; nothing goes unless it is sure of its cut."""
    # scikit-image costs half a second to load: only when the corners cannot be trusted
    from skimage.segmentation import watershed

    soft = _picture(_reduce(work, MODEL_EDGE)).filter(ImageFilter.GaussianBlur(1))
    image = lab(np.asarray(soft))
    height, width = image.shape[:2]
    if min(height, width) < 3:
        return np.zeros_like(away)
    edges = _norm(np.concatenate(np.gradient(image, axis=(0, 1)), -1))
    down, across = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    markers = _ring(height, width) + 2 * (down**2 + across**2 < 0.03)
    split = watershed(edges, markers)  # type: ignore[no-untyped-call]  # it has no annotations
    subject: Mask = split > 1
    cut = edges[subject & widen(~subject, 1)]
    if not cut.size or (cut > 2 * _median(edges.ravel())).mean() < SURE_CUT:
        return np.zeros_like(away)
    picture = Image.fromarray(subject.astype(np.uint8) * 255)
    careful = np.asarray(picture.resize(away.shape[::-1], Image.Resampling.BILINEAR)) < 128
    # where both agree, the flood knows the outline better
    agree = (~away & ~careful).sum() > 0.8 * (~away | ~careful).sum()
    return away if agree else careful


def _soften(
    pixels: Bytes, work: Bytes, distance: Floats, away: Mask, near: Mask, noise: float
) -> Bytes:
    """Alpha uint8 (H, W) with a soft rim, whose own colour comes back in ``pixels``."""
    height, width = away.shape
    rim, front, back = _rim(work, distance, away, near & ~away)
    down = np.arange(len(pixels)) * height // len(pixels)
    across = np.arange(pixels.shape[1]) * width // pixels.shape[1]
    alpha: Bytes = np.where(away, np.uint8(0), np.uint8(255)).take(down, 0).take(across, 1)
    places = np.flatnonzero(rim.take(down, 0).take(across, 1))  # nonzero is slow in two dimensions
    rows, columns = np.divmod(places, pixels.shape[1])
    numbers = np.zeros(away.shape, np.int32)
    numbers[rim] = np.arange(len(front))
    where = numbers[down[rows], across[columns]]
    ink, ground = front[where], back[where]
    own = seen = pixels[rows, columns, :3].astype(np.float32)
    if noise > NOISY:
        smooth = _picture(work).resize(alpha.shape[::-1], Image.Resampling.BILINEAR)
        seen = np.asarray(smooth)[rows, columns, :3].astype(np.float32)
    line, off = ink - ground, seen - ground
    length = np.maximum((line**2).sum(1), 1e-6)
    share = (off * line).sum(1) / length
    astray = _norm(off - share[:, None] * line) > 12 + 0.1 * np.sqrt(length)
    share = np.clip(share * 1.1 - 0.05, 0, 1)
    share[astray | (length < 1)] = 1
    alpha[rows, columns] = (share * 255).round()
    clean = (own - (1 - share[:, None]) * ground) / np.maximum(share, 0.35)[:, None]
    clean = np.where((share < 0.35)[:, None], ink, clean)
    pixels[rows, columns, :3] = clean.round().clip(0, 255)
    return alpha


def _rim(work: Bytes, distance: Floats, away: Mask, rooms: Mask) -> tuple[Mask, Floats, Floats]:
    """The rim as a mask, and (N, 3) sRGB of the subject and the backdrop at each of its pixels.

    The subject's colour is found uphill: the most different neighbour, no nearer to the backdrop,
    and on as long as that keeps the direction (a soft edge) and does not turn (a stripe).
    """
    whole = np.zeros(away.shape, bool)
    box = _around(~away, RIM + 2)
    work, distance, away, rooms = work[box], distance[box], away[box], rooms[box]
    depth = np.zeros(away.shape, np.int8)
    inside = ~away
    for _ in range(RIM + 1):
        depth += inside
        inside = ~widen(~inside, 1)
    rim = whole[box] = (depth > 0) & (depth <= RIM) & ~rooms
    rows, columns = np.nonzero(rim)
    stride = away.shape[1] + 2
    steps = np.array([i * stride + j for i in (-1, 0, 1) for j in (-1, 0, 1)])
    deep = np.pad(depth, 1).ravel()
    far = np.pad(np.where(away, -1, distance), 1).ravel()
    colours = np.pad(work.view(np.uint32)[..., 0], 1).ravel().view(np.uint8).reshape(-1, 4)[:, :3]
    back = _nearby(work, away, rows, columns)
    at = start = (rows + 1) * stride + columns + 1
    for turn in range(RIM):
        around = at[:, None] + steps
        heights = np.where(deep[around] >= deep[at][:, None], far[around], -1)
        there = around[np.arange(len(at)), heights.argmax(1)]
        climbs = far[there] > far[at] * 1.08 + 0.5
        if turn:
            here = colours[at].astype(np.float32)
            line, step = here - back, colours[there] - here
            climbs &= (line * step).sum(1) > 0.9 * _norm(line) * _norm(step)
        at = np.where(climbs, there, at)
    return whole, np.where((at == start)[:, None], back, colours[at]), back


def _nearby(work: Bytes, away: Mask, rows: NDArray[np.intp], columns: NDArray[np.intp]) -> Floats:
    """The mean colour of the backdrop within a few pixels of each place: (N, 3) sRGB."""
    reach = RIM + 2
    side = 2 * reach + 1
    height, width = away.shape
    counted = np.zeros((height + 2 * reach, width + 2 * reach, 4), np.uint16)  # 255 * 11 * 11 fits
    inside = counted[reach:-reach, reach:-reach]
    inside[:] = np.where(away, work.view(np.uint32)[..., 0], 0).view(np.uint8).reshape(work.shape)
    inside[..., 3] = away
    bands = sum((counted[i : i + height] for i in range(1, side)), counted[:height])
    sums = sum((bands[rows, columns + i] for i in range(1, side)), bands[rows, columns])
    mean: Floats = (sums[:, :3] / np.maximum(sums[:, 3:], 1)).astype(np.float32)
    return mean


def _median(values: NDArray[Scalar], share: float = 0.5) -> Any:  # a number, or an array of them
    """The median along the first axis, or what that share of the values is below.

    numpy's own needs masked arrays, which take 4 ms to import.
    """
    low, rest = divmod(share * (len(values) - 1), 1)
    at = int(low), min(int(low) + 1, len(values) - 1)
    ordered = np.partition(values, at, axis=0)
    return ordered[at[0]] + (ordered[at[1]] - ordered[at[0]]) * rest


def _norm(off: NDArray[np.floating]) -> NDArray[np.floating]:
    """Length along the last axis."""
    squares = off[..., 0] ** 2
    for axis in range(1, off.shape[-1]):  # einsum is three times as slow on so short an axis
        squares += off[..., axis] ** 2
    length: NDArray[np.floating] = np.sqrt(squares)
    return length


def _reduce(pixels: Bytes, edge: int) -> Bytes:
    """Average a picture's (H, W, 4) colours down until its longer edge is at most ``edge``."""
    height, width = pixels.shape[:2]
    scale = max(1, edge) / max(height, width)
    if scale >= 1:
        return np.ascontiguousarray(pixels)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return np.asarray(_picture(pixels).resize(size, Image.Resampling.BOX))


def _picture(pixels: Bytes) -> Image.Image:
    """A picture of (H, W, 4) colours, whose alpha is of no account."""
    size = pixels.shape[1], pixels.shape[0]
    return Image.frombuffer("RGBX", size, np.ascontiguousarray(pixels), "raw", "RGBX", 0, 1)


_CODES = np.arange(256) / 255
_LINEAR = np.where(_CODES > 0.04045, ((_CODES + 0.055) / 1.055) ** 2.4, _CODES / 12.92).astype("f4")
_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
_XYZ_WHITE = (_XYZ / _XYZ.sum(1, keepdims=True)).astype("f4").T
_ROWS = 128  # of a picture at a time: what fits the cache
_LAB = np.array([[0, 500, 0], [116, -500, 200], [0, 0, -200]], np.float32)


def lab(rgb: Bytes) -> Floats:
    """sRGB uint8 (..., 3) to CIELAB (D65) float32 (..., 3); alpha may follow, to no effect."""
    result = np.empty((*rgb.shape[:-1], 3), np.float32)
    for top in range(0, len(rgb), _ROWS):
        light = _LINEAR[rgb[top : top + _ROWS, ..., :3]].reshape(-1, 3) @ _XYZ_WHITE
        root = np.cbrt(light)
        dark = light <= 0.008856
        root[dark] = light[dark] * np.float32(7.787) + np.float32(4 / 29)
        result[top : top + _ROWS] = (root @ _LAB).reshape(-1, *result.shape[1:])
    result[..., 0] -= 16
    return result
