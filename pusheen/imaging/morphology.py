"""Masks, true where something is: their pieces, floods through them, and a file to keep one in."""

import io
from collections.abc import Iterable
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from pusheen import hints
from pusheen.errors import PusheenError
from pusheen.files import write_file
from pusheen.imaging.frames import Frame
from pusheen.terminal import plain

Mask = NDArray[np.bool_]
Scalar = TypeVar("Scalar", bound=np.generic)


def label(mask: Mask) -> tuple[NDArray[np.int32], int]:
    """Number the 4-connected pieces of a mask from 1, with 0 where the mask is not; and count."""
    height, width = mask.shape
    flat = np.zeros(height * (width + 1) + 1, np.int8)
    flat[1:].reshape(height, width + 1)[:, :width] = mask
    steps = np.diff(flat)
    first, last = np.flatnonzero(steps == 1), np.flatnonzero(steps == -1)
    # a run touches those of the next row that end after its start and start before its end
    low = np.searchsorted(last, first + width + 1, "right")
    many = np.maximum(np.searchsorted(first, last + width + 1, "left") - low, 0)
    upper = np.repeat(np.arange(len(first)), many)
    lower = np.arange(many.sum()) - np.repeat(np.cumsum(many) - many - low, many)
    parent = np.arange(len(first))
    while len(upper):
        upper, lower = parent[upper], parent[lower]
        differ = upper != lower
        upper, lower = upper[differ], lower[differ]
        np.minimum.at(parent, np.maximum(upper, lower), np.minimum(upper, lower))
        while (parent[parent] != parent).any():
            parent = parent[parent]
    roots = np.cumsum(parent == np.arange(len(parent)), dtype=np.int32)
    numbers = roots[parent]
    labels = np.zeros(flat.size, np.int32)
    labels[first] = numbers
    labels[last] -= numbers
    count = int(numbers.max(initial=0))
    return np.cumsum(labels[:-1], dtype=np.int32).reshape(height, -1)[:, :width], count


def first_piece(mask: Mask) -> Mask:
    """The connected piece that holds the first pixel, which must be in the mask."""
    numbers, _ = label(mask)
    result: Mask = numbers == numbers[0, 0]
    return result


def flood(near: Mask, doors: Iterable[tuple[int, float]] = ()) -> Mask:
    """Flood from beyond the border, through doors that are wide enough.

    Parameters
    ----------
    near
        Where it may flood.
    doors
        Half widths in pixels, and rooms: a room of so many pixels behind a narrower door stays dry.
    """
    reached = first_piece(np.pad(near, 1, constant_values=True))[1:-1, 1:-1]
    for brush, room in doors:
        pad = brush + 1
        padded = np.pad(reached, pad, constant_values=True)
        core = ~widen(~padded, brush)
        outer = first_piece(core)
        if not (core & ~outer).any():
            continue
        pieces, count = label(padded & ~widen(outer, brush))  # what the brush does not sweep
        deep = np.bincount(pieces[core], minlength=count + 1) > 0
        rooms = deep & (np.bincount(pieces.ravel()) >= room)
        rooms[0] = False
        reached = (padded & ~rooms[pieces])[pad:-pad, pad:-pad]
    return reached


def widen(plane: NDArray[Scalar], reach: int) -> NDArray[Scalar]:
    """Running maximum over a square of side ``2 * reach + 1``; dilates a mask."""
    result = plane.copy()
    for lines in (result, result.T):
        left, step = reach, 1
        while left > 0:
            step = min(step, left)
            if step < len(lines):
                source = lines.copy("K")  # as it lies: numpy goes through both in memory's order
                np.maximum(lines[step:], source[:-step], out=lines[step:])
                np.maximum(lines[:-step], source[step:], out=lines[:-step])
            left, step = left - step, step * 2
    return result


def save_mask(frame: Frame, path: str) -> None:
    """Save what of a frame is visible as a grey PNG: white is the subject.

    It is written aside and renamed: a full disk harms no file that was there.

    Raises
    ------
    PusheenError
        If it cannot be written.
    """
    png = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(frame.pixels[..., 3])).save(png, "PNG")
    try:
        write_file(path, png.getvalue())
    except OSError as error:
        reason, hint = hints.reason(error), hints.on_writing(path, error)
        raise PusheenError(f"cannot write '{plain(path)}': {reason}", hint=hint) from error
