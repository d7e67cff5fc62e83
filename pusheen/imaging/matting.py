"""The soft rim of a subject that is cut out, and its colours without the backdrop's."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from pusheen.imaging.cielab import Bytes, Floats, norm
from pusheen.imaging.grain import NOISY, as_picture
from pusheen.imaging.morphology import Mask, widen

# Tried as the numbers of `backdrop` were: the figures are mean IoU.
RIM = 3  # px of soft edge: 1 leaves blurred pictures a halo (.967 for .995), 5 costs noise (.986)


def soften(
    pixels: Bytes, work: Bytes, distance: Floats, gone: Mask, near: Mask, noise: float
) -> Bytes:
    """Alpha uint8 (H, W) with a soft rim; there ``pixels`` lose the colour of the backdrop."""
    height, width = gone.shape
    rim, front, back = _rim(work, distance, gone, near & ~gone)
    down = np.arange(len(pixels)) * height // len(pixels)
    across = np.arange(pixels.shape[1]) * width // pixels.shape[1]
    alpha: Bytes = np.where(gone, np.uint8(0), np.uint8(255)).take(down, 0).take(across, 1)
    places = np.flatnonzero(rim.take(down, 0).take(across, 1))  # nonzero is slow in two dimensions
    rows, columns = np.divmod(places, pixels.shape[1])
    numbers = np.zeros(gone.shape, np.int32)
    numbers[rim] = np.arange(len(front))
    where = numbers[down[rows], across[columns]]
    ink, ground = front[where], back[where]
    original = seen = pixels[rows, columns, :3].astype(np.float32)
    if noise > NOISY:
        smooth = as_picture(work).resize(alpha.shape[::-1], Image.Resampling.BILINEAR)
        seen = np.asarray(smooth)[rows, columns, :3].astype(np.float32)
    line, off = ink - ground, seen - ground
    length = np.maximum((line**2).sum(1), 1e-6)
    share = (off * line).sum(1) / length
    astray = norm(off - share[:, None] * line) > 12 + 0.1 * np.sqrt(length)
    share = np.clip(share * 1.1 - 0.05, 0, 1)
    share[astray | (length < 1)] = 1
    alpha[rows, columns] = (share * 255).round()
    clean = (original - (1 - share[:, None]) * ground) / np.maximum(share, 0.35)[:, None]
    clean = np.where((share < 0.35)[:, None], ink, clean)
    pixels[rows, columns, :3] = clean.round().clip(0, 255)
    return alpha


def _rim(work: Bytes, distance: Floats, gone: Mask, enclosed: Mask) -> tuple[Mask, Floats, Floats]:
    """The rim as a mask, and (N, 3) sRGB of the subject and the backdrop at each of its pixels.

    The subject's colour is found uphill: the most different neighbour, no nearer to the backdrop,
    and on as long as that keeps the direction (a soft edge) and does not turn (a stripe).
    """
    whole = np.zeros(gone.shape, bool)
    box = _around(~gone, RIM + 2)
    work, distance, gone, enclosed = work[box], distance[box], gone[box], enclosed[box]
    depth = np.zeros(gone.shape, np.int8)
    inside = ~gone
    for _ in range(RIM + 1):
        depth += inside
        inside = ~widen(~inside, 1)
    rim = whole[box] = (depth > 0) & (depth <= RIM) & ~enclosed
    rows, columns = np.nonzero(rim)
    stride = gone.shape[1] + 2
    steps = np.array([i * stride + j for i in (-1, 0, 1) for j in (-1, 0, 1)])
    deep = np.pad(depth, 1).ravel()
    far = np.pad(np.where(gone, -1, distance), 1).ravel()
    colours = np.pad(work.view(np.uint32)[..., 0], 1).ravel().view(np.uint8).reshape(-1, 4)[:, :3]
    back = _nearby(work, gone, rows, columns)
    at = start = (rows + 1) * stride + columns + 1
    for turn in range(RIM):
        around = at[:, None] + steps
        heights = np.where(deep[around] >= deep[at][:, None], far[around], -1)
        there = around[np.arange(len(at)), heights.argmax(1)]
        climbs = far[there] > far[at] * 1.08 + 0.5
        if turn:
            here = colours[at].astype(np.float32)
            line, step = here - back, colours[there] - here
            climbs &= (line * step).sum(1) > 0.9 * norm(line) * norm(step)
        at = np.where(climbs, there, at)
    return whole, np.where((at == start)[:, None], back, colours[at]), back


def _nearby(work: Bytes, gone: Mask, rows: NDArray[np.intp], columns: NDArray[np.intp]) -> Floats:
    """The mean colour of the backdrop within a few pixels of each place: (N, 3) sRGB."""
    reach = RIM + 2
    side = 2 * reach + 1
    height, width = gone.shape
    counted = np.zeros((height + 2 * reach, width + 2 * reach, 4), np.uint16)  # 255 * 11 * 11 fits
    inside = counted[reach:-reach, reach:-reach]
    inside[:] = np.where(gone, work.view(np.uint32)[..., 0], 0).view(np.uint8).reshape(work.shape)
    inside[..., 3] = gone
    bands = sum((counted[i : i + height] for i in range(1, side)), counted[:height])
    sums = sum((bands[rows, columns + i] for i in range(1, side)), bands[rows, columns])
    mean: Floats = (sums[:, :3] / np.maximum(sums[:, 3:], 1)).astype(np.float32)
    return mean


def _around(mask: Mask, reach: int) -> tuple[slice, slice]:
    """The rows and columns within ``reach`` pixels of what a mask holds."""
    rows, columns = np.flatnonzero(mask.any(1)), np.flatnonzero(mask.any(0))
    return (
        slice(max(0, rows[0] - reach), rows[-1] + reach + 1),
        slice(max(0, columns[0] - reach), columns[-1] + reach + 1),
    )
