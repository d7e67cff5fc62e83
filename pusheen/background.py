"""Find the backdrop from the corners and make it transparent."""

from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from pusheen.loader import Frame

Mask = NDArray[np.bool_]
Plane = NDArray[np.float32]
Scalar = TypeVar("Scalar", bound=np.generic)

SURE = 0.45  # below it the corners are not to be trusted and the picture is better left whole
MODEL_EDGE = 160  # px; the backdrop is modelled on a copy this long
WORK_EDGE = 512  # px; the mask is found on a copy this long, and refined at full size
FLOOR, CEILING = 1.2, 18.0  # CIELAB delta E
SPREADS = 2.0
BRUSH = 0.01


@dataclass(frozen=True, eq=False)
class Backdrop:
    """What the corners agree on."""

    colour: tuple[int, int, int]
    tolerance: float
    confidence: float
    sheets: tuple[Plane, ...]
    pattern: Plane
    noise: float = 0.0


def has_alpha(frame: Frame, *, share: float = 0.01) -> bool:
    """Tell whether the picture brings its own transparency."""
    return bool((frame.pixels[..., 3] < 128).mean() >= share)


def measure_backdrop(frame: Frame, *, corner: float = 0.10) -> Backdrop:
    """Estimate the backdrop."""
    rgb = frame.pixels[..., :3]
    patches = _corners(rgb, max(1, round(corner * min(rgb.shape[:2]))))
    noise = float(np.median([_residual(lab(patch)) for patch in patches]))
    if noise > NOISY:
        half = max(1, max(rgb.shape[:2]) * 2 // WORK_EDGE)
        patches = [
            _denoise(_reduce(patch, max(patch.shape[:2]) // half), noise / 2) for patch in patches
        ]
    labs = [lab(patch) for patch in patches]
    spread_ = float(np.median([_residual(patch) for patch in labs]))
    tolerance = min(CEILING, FLOOR + SPREADS * spread_)
    small = _reduce(rgb, MODEL_EDGE)
    image = lab(_denoise(small, noise / 2) if noise > NOISY else small)
    loose = max(tolerance, 2.0)
    pattern = _pattern(labs, loose)
    sheets = _choose_sheets(image, labs, pattern, loose)
    sheets, trial = _grow(image, sheets, pattern, loose)
    distance = _distance(image, sheets, pattern, crisp=False)
    means = np.array([patch.reshape(-1, 3).mean(0, dtype=np.float64) for patch in patches])
    mean = np.median(means, axis=0).round()
    colour = (int(mean[0]), int(mean[1]), int(mean[2]))
    backdrop = Backdrop(colour, tolerance, 0.0, sheets, pattern, noise)
    spreads = [_residual(patch) for patch in labs]
    return replace(backdrop, confidence=_confidence(distance, trial, backdrop, spreads))


def _pattern(corners: list[Plane], tolerance: float) -> Plane:
    """The offset of a second colour that the corners share, as the lines of squared paper."""
    found = []
    for patch in corners:
        middle = np.median(patch.reshape(-1, 3), axis=0)
        off = patch - middle
        odd = np.sqrt((off**2).sum(-1)) > 2 * tolerance
        if 0.01 < odd.mean() < 0.5:
            found.append(np.median(off[odd], axis=0))
    if len(found) < 3:
        return NO_PATTERN
    pattern = np.median(found, axis=0)
    agree = [float(np.sqrt(((offset - pattern) ** 2).sum())) < 2 * tolerance for offset in found]
    return pattern.astype(np.float32) if sum(agree) >= 3 else NO_PATTERN


NOISY = 2.5


def _corners(plane: NDArray[Scalar], side: int) -> list[NDArray[Scalar]]:
    """The four square corners: top left, top right, bottom left, bottom right."""
    edges = slice(0, side), slice(-side, None)
    return [plane[rows, columns] for rows in edges for columns in edges]


def _residual(patch: Plane) -> float:
    """Robust spread of a patch around its own plane."""
    where = np.ones(patch.shape[:2], bool)
    for _ in range(3):
        coefficients = _fit(patch, where, 1)
        off = np.sqrt(((patch - _surface(coefficients, *patch.shape[:2])) ** 2).sum(-1))
        middle = float(np.median(off))
        where = off <= max(2 * middle, 0.5)
    return middle * 1.1


def _denoise(rgb: NDArray[np.uint8], noise: float) -> NDArray[np.uint8]:
    size = 3 if noise < 3 else 5
    if min(rgb.shape[:2]) < size:
        return rgb
    return np.asarray(
        Image.fromarray(np.ascontiguousarray(rgb)).filter(ImageFilter.MedianFilter(size))
    )


def _reduce(rgb: NDArray[np.uint8], edge: int) -> NDArray[np.uint8]:
    longest = max(rgb.shape[:2])
    if longest <= edge:
        return np.ascontiguousarray(rgb)
    height, width = (max(1, round(side * edge / longest)) for side in rgb.shape[:2])
    picture = Image.fromarray(np.ascontiguousarray(rgb))
    return np.asarray(picture.resize((width, height), Image.Resampling.BOX))


_CODES = np.arange(256) / 255.0
_LINEAR = np.where(_CODES > 0.04045, ((_CODES + 0.055) / 1.055) ** 2.4, _CODES / 12.92).astype(
    np.float32
)
_XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)
_XYZ = (_XYZ / _XYZ.sum(1, keepdims=True)).astype(np.float32).T
_LAB = np.array([[0, 500, 0], [116, -500, 200], [0, 0, -200]], np.float32)


def lab(rgb: NDArray[np.uint8]) -> Plane:
    """sRGB uint8 (..., 3) to CIELAB (D65) float32 (..., 3)."""
    light = _LINEAR[rgb] @ _XYZ
    root = np.where(light > 0.008856, np.cbrt(light), light * 7.787 + np.float32(16 / 116))
    result: Plane = root @ _LAB
    result[..., 0] -= 16
    return result


def _powers(count: int) -> Plane:
    """Powers 0-4 of the coordinate -1..1 of ``count`` samples."""
    at = (np.arange(count, dtype=np.float32) * 2 + 1) / count - 1
    powers: Plane = np.power(at[:, None], np.arange(5), dtype=np.float32)
    return powers


def _surface(coefficients: Plane, height: int, width: int) -> Plane:
    """Evaluate a sheet."""
    down, across = _powers(height), _powers(width)
    return np.stack([down @ plane @ across.T for plane in coefficients], -1)


def _fit(image: Plane, where: Mask | Plane, order: int) -> Plane:
    """Least squares."""
    height, width = image.shape[:2]
    rows, columns = np.nonzero(where)
    weights = where[rows, columns].astype(np.float64)[:, None]
    down, across = _powers(height)[rows], _powers(width)[columns]
    terms = [(i, j) for i in range(order + 1) for j in range(order + 1 - i)]
    design = np.stack([down[:, i] * across[:, j] for i, j in terms], 1).astype(np.float64)
    left = (design * weights).T @ design + np.eye(len(terms)) * 1e-6 * max(1.0, weights.sum())
    left[0, 0] -= 1e-6 * max(1.0, weights.sum()) * 0.999
    right = (design * weights).T @ image[rows, columns]
    solved = np.linalg.solve(left, right)
    coefficients = np.zeros((3, 5, 5), np.float32)
    for (i, j), values in zip(terms, solved, strict=True):
        coefficients[:, i, j] = values
    return coefficients


def _fit_robust(image: Plane, where: Mask, order: int, scale: float) -> Plane:
    """L1 start, then inliers only."""
    weights = where.astype(np.float32)
    coefficients = _fit(image, weights, 0)
    for turn in range(14):
        off = np.sqrt(((image - _surface(coefficients, *image.shape[:2])) ** 2).sum(-1))
        if turn < 8:
            weights = where / np.maximum(off, scale / 2)
        else:
            weights = where * np.maximum(0, 1 - (off / (3 * scale)) ** 2) ** 2
            if weights.sum() < 0.2 * where.sum():
                break
        coefficients = _fit(image, weights.astype(np.float32), order)
    return coefficients


def _distance(image: Plane, sheets: tuple[Plane, ...], pattern: Plane, *, crisp: bool) -> Plane:
    """Delta E to the nearest sheet, bare or with the pattern's colour on it."""
    height, width = image.shape[:2]
    length = float(pattern @ pattern)
    planes = []
    for sheet in sheets:
        off = image - _surface(sheet, height, width)
        if length:
            share = np.clip(off @ pattern / length, 0, 1)
            off -= (np.round(share) if crisp else share)[..., None] * pattern
        planes.append(np.einsum("ijk,ijk->ij", off, off))
    result: Plane = np.sqrt(np.minimum.reduce(planes))
    return result


NO_PATTERN = np.zeros(3, np.float32)


def _flat(colour: NDArray[np.floating]) -> Plane:
    coefficients = np.zeros((3, 5, 5), np.float32)
    coefficients[:, 0, 0] = colour
    return coefficients


def _choose_sheets(
    image: Plane, corners: list[Plane], pattern: Plane, tolerance: float
) -> tuple[Plane, ...]:
    """The simplest model that explains the ring."""
    height, width = image.shape[:2]
    ring = _ring(height, width)
    means = np.array([np.median(patch.reshape(-1, 3), axis=0) for patch in corners])
    apart = np.sqrt(((means[:, None] - means[None]) ** 2).sum(-1))
    best = int((apart < 2 * tolerance).sum(1).argmax())
    friends = apart[best] < 2 * tolerance
    models: list[tuple[Plane, ...]] = [(_flat(means[friends].mean(0)),)]
    models.append((_fit_robust(image, ring, 2, tolerance),))
    rows, columns = np.mgrid[0:height, 0:width]
    for at, size in ((rows, height), (columns, width)):
        low, high = ring & (at < size // 4), ring & (at >= size - size // 4)
        if low.any() and high.any():
            models.append(
                (_fit_robust(image, low, 1, tolerance), _fit_robust(image, high, 1, tolerance))
            )
    support = [
        float((_distance(image, model, pattern, crisp=False)[ring] < tolerance).mean())
        for model in models
    ]
    chosen = 0
    for candidate in range(1, len(models)):
        if support[candidate] > support[chosen] + 0.08:
            chosen = candidate
    return models[chosen]


def _grow(
    image: Plane, sheets: tuple[Plane, ...], pattern: Plane, tolerance: float
) -> tuple[tuple[Plane, ...], Mask]:
    """Refit the sheets on what they flood."""
    away, _ = outside(_distance(image, sheets, pattern, crisp=False) < tolerance, MODEL_EDGE)
    for order in (2, 2, 3, 4, 4):
        if away.sum() < 30 or _distance(image, sheets, pattern, crisp=False)[away].mean() < 0.25:
            break
        offs = np.stack([_distance(image, (sheet,), pattern, crisp=False) for sheet in sheets])
        nearest = offs.argmin(0)
        grown = []
        for number, sheet in enumerate(sheets):
            mine = away & (nearest == number)
            grown.append(_fit(image, mine, order) if mine.sum() > 60 else sheet)
        distance = _distance(image, tuple(grown), pattern, crisp=False)
        wider, _ = outside(distance < tolerance, MODEL_EDGE)
        if wider.sum() < away.sum() * 0.98:
            break
        sheets, away = tuple(grown), wider
    return sheets, away


def _confidence(
    distance: Plane,
    away: Mask,
    backdrop: Backdrop,
    spreads: list[float],
) -> float:
    """Multiply the evidence that this is a plain backdrop: each is 1 when clear, 0 when not."""
    height, width = distance.shape
    rim = spread(away, 1) & ~away
    rim[:2] = rim[-2:] = False
    rim[:, :2] = rim[:, -2:] = False
    if (~away).sum() < SPECK * away.size or not rim.any():
        return 0.0
    support = float(away[_ring(height, width)].mean())
    side = max(1, round(0.1 * min(height, width)))
    held = [float(patch.mean()) > 0.5 for patch in _corners(away, side)]
    rough = max([off for off, holds in zip(spreads, held, strict=True) if holds] or [99.0])
    sharp = float((_crest(distance, 2)[rim] > 1.5 * backdrop.tolerance + 2).mean())
    wider, _ = outside(distance < 1.5 * backdrop.tolerance + 1.5, max(height, width))
    stable = float(away.sum() / max(1, wider.sum()))
    bend = max(float(np.ptp(_surface(sheet, 8, 8), axis=(0, 1)).max()) for sheet in backdrop.sheets)
    need = 0.3 + 0.3 * _ramp(bend, 5, 15)
    calm = 1 + 0.25 * backdrop.noise
    return (
        _ramp(support, need, need + 0.25)
        * _ramp(sharp, 0.3, 0.7)
        * _ramp(stable, 0.75, 0.9)
        * (1 - _ramp(rough, calm, calm + 1.2))
    )


SPECK = 0.002


def _ramp(value: float, low: float, high: float) -> float:
    """0 up to ``low``, 1 from ``high`` on."""
    return min(1.0, max(0.0, (value - low) / (high - low)))


def _ring(height: int, width: int) -> Mask:
    """The band along the border, 4 % of the short edge wide."""
    band = max(1, round(0.04 * min(height, width)))
    ring = np.ones((height, width), bool)
    ring[band:-band, band:-band] = False
    return ring


def spread(mask: Mask, reach: int) -> Mask:
    """Dilate with a square brush of side ``2 * reach + 1``."""
    result = mask.copy()
    for axis in (0, 1):
        step = 1
        left = reach
        while left > 0:
            step = min(step, left)
            source = result.copy()
            ahead = [slice(None)] * 2
            behind = [slice(None)] * 2
            ahead[axis], behind[axis] = slice(step, None), slice(None, -step)
            if step < mask.shape[axis]:
                result[tuple(ahead)] |= source[tuple(behind)]
                result[tuple(behind)] |= source[tuple(ahead)]
            left -= step
            step *= 2
    return result


def label(mask: Mask) -> tuple[NDArray[np.int32], int]:
    """Number the 4-connected pieces of a mask, 1 up; 0 where the mask is not."""
    height, width = mask.shape
    padded = np.zeros((height, width + 1), np.int8)
    padded[:, :width] = mask
    flat = np.concatenate([[np.int8(0)], padded.ravel()])
    steps = np.diff(flat)
    first, last = np.flatnonzero(steps == 1), np.flatnonzero(steps == -1)
    count = len(first)
    if not count:
        return np.zeros(mask.shape, np.int32), 0
    # a run meets the runs of the next row that end after its start and start before its end
    below = first + width + 1
    low = np.searchsorted(last, below, "right")
    high = np.searchsorted(first, last + width + 1, "left")
    many = np.maximum(high - low, 0)
    upper = np.repeat(np.arange(count), many)
    offset = np.arange(many.sum()) - np.repeat(np.cumsum(many) - many, many)
    lower = np.repeat(low, many) + offset
    parent = np.arange(count)
    while len(upper):
        above, under = parent[upper], parent[lower]
        differ = above != under
        upper, lower, above, under = upper[differ], lower[differ], above[differ], under[differ]
        np.minimum.at(parent, np.maximum(above, under), np.minimum(above, under))
        while True:
            older = parent[parent]
            if (older == parent).all():
                break
            parent = older
    roots, numbers = np.unique(parent, return_inverse=True)
    labels = np.zeros(height * (width + 1) + 1, np.int32)
    labels[first] = numbers + 1
    labels[last] -= (numbers + 1).astype(np.int32)
    result = np.cumsum(labels[:-1], dtype=np.int32).reshape(height, width + 1)[:, :width]
    return result, len(roots)


def outside(near: Mask, edge: int) -> tuple[Mask, Mask]:
    """Flood ``near`` from beyond the border with a brush that passes no narrow gap."""
    rooms = near
    away = np.zeros_like(near)
    for door, room in DOORS:
        brush = max(1, round(door * edge))
        near = near if not away.any() else away
        away = _brush(near, brush, room * near.size)
    return away, rooms & ~away


DOORS = ((0.01, 0.0), (0.03, 0.07))


def _brush(near: Mask, brush: int, room: float) -> Mask:
    """Flood from beyond the border with one brush; keep rooms of at least ``room`` pixels."""
    pad = brush + 1
    padded = np.pad(near, pad, constant_values=True)
    core = ~spread(~padded, brush)
    numbers, count = label(core)
    reached = _with_corner(padded)
    if count > 1:
        # the brush's far side may stick out beyond a thin wall: only what hangs together counts
        swept = _with_corner(spread(numbers == numbers[0, 0], brush) & padded)
        pieces, count = label(reached & ~swept)
        deep = np.bincount(pieces[core], minlength=count + 1) > 0
        size = np.bincount(pieces.ravel(), minlength=count + 1)
        rooms = deep & (size >= room)
        rooms[0] = False
        reached &= ~rooms[pieces]
    return reached[pad:-pad, pad:-pad]


def _with_corner(mask: Mask) -> Mask:
    """The piece of a mask that holds its first pixel."""
    numbers, _ = label(mask)
    result: Mask = numbers == numbers[0, 0]
    return result


def remove_background(frame: Frame, backdrop: Backdrop, *, tolerance: float | None = None) -> Frame:
    """Make the backdrop transparent."""
    rgb = frame.pixels[..., :3]
    reach = backdrop.tolerance if tolerance is None else tolerance
    work = _prepare(rgb, backdrop.noise)
    image = lab(work)
    height, width = image.shape[:2]
    crisp = max(rgb.shape[:2]) == max(work.shape[:2])
    distance = _distance(image, backdrop.sheets, backdrop.pattern, crisp=crisp)
    away, rooms = outside(distance < reach, max(height, width))
    away = _eat(distance, away)
    away = _drop_faint(distance, away)
    if away.all() or not away.any():
        return frame
    alpha, paint = _soften(work, distance, away, rooms, backdrop.sheets)
    pixels = frame.pixels.copy()
    if alpha.shape != rgb.shape[:2]:
        alpha = np.asarray(
            Image.fromarray(alpha).resize(rgb.shape[1::-1], Image.Resampling.BILINEAR)
        )
    else:
        pixels[..., :3] = paint
    pixels[..., 3] = np.minimum(pixels[..., 3], alpha)
    return replace(frame, pixels=pixels)


def _prepare(rgb: NDArray[np.uint8], noise: float) -> NDArray[np.uint8]:
    """The working copy: small, and smoothed where it is noisy."""
    if noise <= NOISY:
        return _reduce(rgb, WORK_EDGE)
    return _denoise(_reduce(rgb, WORK_EDGE // 2), noise / 2)


RIM = 3


def _soften(
    rgb: NDArray[np.uint8], distance: Plane, away: Mask, rooms: Mask, sheets: tuple[Plane, ...]
) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Give the rim of the subject partial alpha and its own colour back."""
    height, width = away.shape
    depth = np.zeros((height + 2, width + 2), np.int8)
    inside = ~away
    for _ in range(RIM + 1):
        depth[1:-1, 1:-1] += inside
        inside &= ~spread(~inside, 1)
    far = np.pad(distance, 1)
    far[depth == 0] = -1
    kept_room = np.pad(rooms & ~away, 1)
    rows, columns = np.nonzero((depth > 0) & (depth <= RIM) & ~kept_room)
    start = rows * (width + 2) + columns
    flat_depth, flat_far = depth.ravel(), far.ravel()
    steps = np.array([i * (width + 2) + j for i in (-1, 0, 1) for j in (-1, 0, 1)])
    ground = _near_ground(rgb, away)
    ink = np.pad(rgb, ((1, 1), (1, 1), (0, 0)), mode="edge").reshape(-1, 3).astype(np.float32)
    back = np.pad(ground, ((1, 1), (1, 1), (0, 0)), mode="edge").reshape(-1, 3)[start]
    at = start
    for turn in range(RIM):
        round_ = at[:, None] + steps
        reach = np.where(flat_depth[round_] >= flat_depth[at][:, None], flat_far[round_], -1)
        there = round_[np.arange(len(at)), reach.argmax(1)]
        gains = flat_far[there] > flat_far[at] * 1.08 + 0.5
        if turn:
            line, step = ink[at] - back, ink[there] - ink[at]
            cosine = (line * step).sum(1) / np.maximum(
                np.sqrt((line**2).sum(1) * (step**2).sum(1)), 1e-6
            )
            gains &= cosine > 0.9
        at = np.where(gains, there, at)
    front, own = ink[at], ink[start]
    line = front - back
    share = ((own - back) * line).sum(1) / np.maximum((line**2).sum(1), 1e-6)
    off = np.sqrt((((own - back) - share[:, None] * line) ** 2).sum(1))
    solid = (off > 12 + 0.1 * np.sqrt((line**2).sum(1))) | (at == start)
    share = np.where(solid, 1, np.clip(share * 1.1 - 0.05, 0, 1)).astype(np.float32)
    alpha = (~away * 255).astype(np.uint8)
    alpha[rows - 1, columns - 1] = (share * 255).round()
    paint = rgb.copy()
    blended = share < 1
    clean = (own - (1 - share[:, None]) * back) / np.maximum(share, 0.35)[:, None]
    clean = np.where((share < 0.35)[:, None], front, clean)
    paint[rows[blended] - 1, columns[blended] - 1] = clean[blended].round().clip(0, 255)
    return alpha, paint


def _near_ground(rgb: NDArray[np.uint8], away: Mask) -> Plane:
    """The backdrop's colour carried a few pixels into the subject."""
    weight = away.astype(np.float32)
    total: Plane = rgb.astype(np.float32) * weight[..., None]
    for axis in (0, 1):
        total, weight = _box(total, 4, axis), _box(weight, 4, axis)
    return (total / np.maximum(weight, 1e-3)[..., None]).astype(np.float32)


def _box(plane: Plane, reach: int, axis: int) -> Plane:
    """Running sum over ``2 * reach + 1`` samples along one axis."""
    pad = [(0, 0)] * plane.ndim
    pad[axis] = (reach + 1, reach)
    total = np.cumsum(np.pad(plane, pad), axis=axis, dtype=np.float32)
    size = plane.shape[axis]
    high = np.take(total, np.arange(2 * reach + 1, 2 * reach + 1 + size), axis)
    low = np.take(total, np.arange(size), axis)
    result: Plane = high - low
    return result


def _crest(plane: Plane, reach: int) -> Plane:
    """Running maximum over a square."""
    result = plane.copy()
    for axis in (0, 1):
        left, step = reach, 1
        while left > 0:
            step = min(step, left)
            source = np.moveaxis(result.copy(), axis, 0)
            target = np.moveaxis(result, axis, 0)
            if step < len(target):
                np.maximum(target[step:], source[:-step], out=target[step:])
                np.maximum(target[:-step], source[step:], out=target[:-step])
            left -= step
            step *= 2
    return result


def _eat(distance: Plane, away: Mask) -> Mask:
    """Soft edges and JPEG ringing beside a strong contour."""
    strong = distance > 25
    zone = spread(strong, 6) & ~spread(strong, 2) & away
    if not zone.any() or np.percentile(distance[zone], 90) < 0.3:
        return away
    crest = _crest(distance, 6)
    lively = _crest(distance, 1) + _crest(-distance, 1) > 1.0
    ripple = (distance < 0.15 * crest) & lively & (crest > 25) & ~away
    numbers, count = label(ripple | away)
    touching = np.zeros(count + 1, bool)
    touching[numbers[away]] = True
    touching[0] = False
    return touching[numbers]


def _drop_faint(distance: Plane, away: Mask) -> Mask:
    """Drop small faint separate pieces."""
    numbers, count = label(~away)
    if count < 2:
        return away
    area = np.bincount(numbers.ravel(), minlength=count + 1)
    strong = np.bincount(numbers.ravel(), weights=(distance > 25).ravel(), minlength=count + 1)
    faint = (area < 0.02 * area[1:].max()) & (strong == 0)
    faint[0] = False
    dropped: Mask = away | faint[numbers]
    return dropped


def keep_largest(frame: Frame) -> Frame:
    """Keep the largest connected visible piece."""
    visible = frame.pixels[..., 3] > 8
    numbers, count = label(visible)
    if count < 2:
        return frame
    largest = int(np.bincount(numbers.ravel())[1:].argmax()) + 1
    pixels = frame.pixels.copy()
    pixels[numbers != largest, 3] = 0
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
