"""Find the backdrop from the corners and make it transparent."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from pusheen.loader import Frame

SURE = 0.5  # confidence below which the picture is better kept whole


@dataclass(frozen=True, eq=False)
class Backdrop:
    """What the corners agree on."""

    color: NDArray[np.float64]
    tolerance: float
    confidence: float


def has_alpha(frame: Frame) -> bool:
    """Tell whether the file itself says what is background."""
    return bool((frame.pixels[..., 3] < 128).any())


def measure_backdrop(frame: Frame, *, corner: float = 0.10) -> Backdrop:
    return Backdrop(np.zeros(3), 5.0, 0.0)


def remove_background(frame: Frame, backdrop: Backdrop, *, tolerance: float | None = None) -> Frame:
    return frame


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
