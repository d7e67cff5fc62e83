"""`load_frame` and `Reel` on damaged pictures: frames as promised, or one clean line of error."""

import numpy as np

from fuzzes import pictures
from fuzzes.harness import promise
from pusheen.errors import PusheenError
from pusheen.imaging.decode import silence
from pusheen.imaging.frames import LONGEST, SHORTEST, Reel, load_frame
from pusheen.imaging.geometry import resize

make = pictures.make
silence()


def check(data: bytes) -> None:
    """Read a picture as `convert` does, and as `play` does."""
    for first in (True, False):
        try:
            frames = [load_frame(data)] if first else list(Reel(data, detail=96))
        except PusheenError as error:
            for line in filter(None, (str(error), error.hint)):
                promise(line.isprintable(), f"an error is one line of plain words: {line!a}")
            continue
        promise(frames, "no frames")
        shapes = {frame.pixels.shape for frame in frames}
        high, wide, bands = frames[0].pixels.shape
        promise(len(shapes) == 1 and min(high, wide) > 0 and bands == 4, f"shapes: {shapes}")
        for frame in frames:
            promise(frame.pixels.dtype == np.uint8, f"the kind of number: {frame.pixels.dtype}")
            shown = SHORTEST <= frame.duration <= LONGEST
            promise(shown if len(frames) > 1 else not frame.duration, f"time: {frame.duration}")
        resize(frames[0], 3, 2)
