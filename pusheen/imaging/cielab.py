"""CIELAB colours of pictures, and their distances and medians."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from pusheen.imaging.morphology import Scalar

Bytes = NDArray[np.uint8]
Floats = NDArray[np.float32]

_CODES = np.arange(256) / 255
_LINEAR = np.where(_CODES > 0.04045, ((_CODES + 0.055) / 1.055) ** 2.4, _CODES / 12.92).astype("f4")
_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
_XYZ_WHITE = (_XYZ / _XYZ.sum(1, keepdims=True)).astype("f4").T
ROWS = 128  # of a picture at a time: what fits the cache
_LAB = np.array([[0, 500, 0], [116, -500, 200], [0, 0, -200]], np.float32)


def lab(rgb: Bytes) -> Floats:
    """sRGB uint8 (..., 3) to CIELAB (D65) float32 (..., 3); alpha may follow, to no effect."""
    result = np.empty((*rgb.shape[:-1], 3), np.float32)
    for top in range(0, len(rgb), ROWS):
        light = _LINEAR[rgb[top : top + ROWS, ..., :3]].reshape(-1, 3) @ _XYZ_WHITE
        root = np.cbrt(light)
        dark = light <= 0.008856
        root[dark] = light[dark] * np.float32(7.787) + np.float32(4 / 29)
        result[top : top + ROWS] = (root @ _LAB).reshape(-1, *result.shape[1:])
    result[..., 0] -= 16
    return result


def norm(off: NDArray[np.floating]) -> NDArray[np.floating]:
    """Length along the last axis: of differences in Lab, delta E."""
    squares = off[..., 0] ** 2
    for axis in range(1, off.shape[-1]):  # einsum is three times as slow on so short an axis
        squares += off[..., axis] ** 2
    length: NDArray[np.floating] = np.sqrt(squares)
    return length


def median(values: NDArray[Scalar], share: float = 0.5) -> Any:  # a number, or an array of them
    """The median along the first axis, or what that share of the values is below.

    numpy's own needs masked arrays, which take 4 ms to import.
    """
    low, rest = divmod(share * (len(values) - 1), 1)
    at = int(low), min(int(low) + 1, len(values) - 1)
    ordered = np.partition(values, at, axis=0)
    return ordered[at[0]] + (ordered[at[1]] - ordered[at[0]]) * rest
