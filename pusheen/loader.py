"""From a file, bytes or standard input to Frames: the one door for pictures."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, eq=False)
class Frame:
    """One still picture.

    Parameters
    ----------
    pixels
        uint8 (H, W, 4), sRGB, straight alpha.
    duration
        How long to show it in an animation, in ms; 0 for a still.
    """

    pixels: NDArray[np.uint8]
    duration: int = 0
