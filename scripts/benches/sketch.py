"""The algorithm of 2018, as an evening's sketch has it: what `scripts/bench pictures` starts from.

    python sketch.py PICTURE [COLUMNS]

The corners say between which greys the background lies; all of that is blank, wherever it is. The
rest is made smaller and gets a character by its brightness.
"""

import sys

import numpy as np
from PIL import Image
from skimage import color, transform, util

RAMP = "@&B9#SGHMh352AXsri;:,. "  # most ink first: what is dark gets it
CORNER = 0.1  # of the short side
SLACK = 0.02  # of white to black, beyond what is seen in the corners
CELL = 0.5  # width / height


def main(path: str, columns: int = 80) -> None:
    picture = np.asarray(Image.open(path).convert("RGB"))
    grey = color.rgb2gray(util.img_as_float32(picture))  # type: ignore[no-untyped-call]
    side = max(1, int(min(grey.shape) * CORNER))
    corners = np.stack(
        [
            grey[y, x]
            for y in (slice(side), slice(-side, None))
            for x in (slice(side), slice(-side, None))
        ]
    )
    low, high = corners.min() - SLACK, corners.max() + SLACK
    grey[(grey >= low) & (grey <= high)] = 1
    lines = max(1, round(columns * grey.shape[0] / grey.shape[1] * CELL))
    small = transform.resize_local_mean(grey, (lines, columns))  # type: ignore[no-untyped-call]
    levels = np.minimum((small * len(RAMP)).astype(int), len(RAMP) - 1)
    print("\n".join("".join(RAMP[level] for level in row) for row in levels))


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:]))
