"""From a source to Frames: the still picture, or all pictures of an animation."""

import contextlib
import io
import math
import time
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from pusheen.errors import PictureError
from pusheen.imaging.decode import explained, guarded, open_picture, reason_of
from pusheen.imaging.pixels import reduction, to_pixels
from pusheen.imaging.source import Limits, Source, open_source, source_name

if TYPE_CHECKING:
    from PIL.Image import Image as Picture

ANIMATED = ("GIF", "PNG", "WEBP", "AVIF")  # the pages of others, of TIFF say, are no motion
SHORTEST, USUAL, LONGEST = 10, 100, 10_000  # ms: up to the first it is the second, as in browsers


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


def load_frame(source: Source, *, detail: int = 1024, limits: Limits | None = None) -> Frame:
    """Read a picture; of an animation, the first frame, and pay for no other.

    Parameters
    ----------
    source
        A path, ``"-"`` for standard input, the bytes of a picture file, a file that is open to
        read them, a Pillow image, or an array: (H, W), (H, W, 3) or (H, W, 4), uint8 or floats
        0-1, sRGB, straight alpha.
    detail
        Edge, in pixels, of a square that holds as many pixels as are still of use: a larger
        picture is reduced to no fewer than that while it is read, whatever its shape.
    limits
        What the file may cost; `Limits()` when None.

    Raises
    ------
    PictureError
        If there is no such file, it is not a regular file, not a picture of a known format,
        damaged, or beyond the limits. The message names the source.
    """
    name = source_name(source)
    with contextlib.ExitStack() as stack, explained(name):
        picture = open_picture(source, name, detail, limits or Limits(), stack)
        with guarded():
            return Frame(to_pixels(picture, reduction(picture, detail)))


class Reel:
    """The frames of an animation, as often as one goes through them; none is kept.

    They are whole: what a GIF, APNG, WebP or AVIF file stores of each is laid over those before
    it. All are of one size. A still has one.

    Each Frame's ``duration`` is 0 if there is but one, else at most 10 s; one of 10 ms or less, or
    none, counts as 100 ms, as in browsers. The clip ends before what is damaged or beyond the
    limits, unless that is its first frame. Parameters and errors are those of `load_frame`.

    Attributes
    ----------
    left_out
        How many frames were beyond the limits when it was gone through last, as far as the file
        says.
    """

    def __init__(self, source: Source, *, detail: int = 1024, limits: Limits | None = None) -> None:
        self._detail, self._limits = detail, limits or Limits()
        self._name = source_name(source)
        self.left_out = 0
        if isinstance(source, Image.Image | np.ndarray):
            self._source: Source = source
            return
        with explained(self._name), open_source(source, self._name, self._limits) as file:
            # What can be read but once is kept; a file is read again each time.
            self._source = file.read() if isinstance(file, io.BytesIO) else source

    def __iter__(self) -> Iterator[Frame]:
        """Go through the frames from the first one on."""
        with contextlib.ExitStack() as stack:
            with explained(self._name):
                picture = open_picture(self._source, self._name, self._detail, self._limits, stack)
                with guarded():
                    pixels = to_pixels(picture, reduction(picture, self._detail))
            yield from self._go_on(picture, pixels)

    def _go_on(self, picture: "Picture", first: NDArray[np.uint8]) -> Iterator[Frame]:
        """Go through the frames of a picture whose first one is loaded."""
        with guarded():
            count = _count(picture, self._limits)
        self.left_out = 0
        if count < 2:
            yield Frame(first)
            return
        # An APNG may have a picture before its frames, for programs that cannot show those.
        number = 1 if picture.info.get("default_image") else 0
        factor, size, spent = reduction(picture, self._detail), picture.size, 0.0
        held: Frame | None = None  # until it is known whether it is the only one
        drawn = 0
        while number < count:
            began = time.monotonic()
            if held and (
                number >= self._limits.frames
                or math.prod(size) * (number + 1) > self._limits.clip_pixels
                or spent > self._limits.seconds
            ):
                self.left_out = count - number
                break
            try:
                with guarded():
                    picture.seek(number)
                    picture.load()
                    if picture.size != size:
                        break
                    frame = Frame(to_pixels(picture, factor), _duration(picture))
            except Exception as error:  # as in explained: damage ends the clip
                if not held:
                    reason, hint = reason_of(error)
                    raise PictureError(f"cannot read {self._name}: {reason}", hint=hint) from error
                break
            spent += time.monotonic() - began
            if held:
                yield held
                drawn += 1
            held = frame
            number += 1
        if held:
            yield held if drawn else Frame(held.pixels)


def _count(picture: "Picture", limits: Limits) -> int:
    """Return how many frames there are, as far as the file says; 1 for what does not move."""
    if picture.format not in ANIMATED:
        return 1
    try:  # cheap, or in the header; a seek beyond the end reads all from the start once more
        return int(getattr(picture, "n_frames", 1))
    except Exception:  # a damaged file: how many are sound will be seen
        return limits.frames


def _duration(picture: "Picture") -> int:
    """Return how long the frame at hand is to be shown, in ms."""
    duration = picture.info.get("duration", 0)
    if not isinstance(duration, int | float) or not duration > SHORTEST:
        return USUAL
    return round(min(duration, LONGEST))
