"""The subject as somebody else tells it: cut out by a mask."""

from collections.abc import Callable
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from pusheen.imaging.frames import Frame, load_frame
from pusheen.imaging.source import Source
from pusheen.options import Options, Words

GREY = 2  # levels by which the colours of one grey may differ once a mask is reduced


def find_cutter(
    options: Options, *, detail: int, explain: Words
) -> Callable[[Frame], Frame] | None:
    """Return what cuts the subject out of a frame; None where the corners are to tell it.

    Parameters
    ----------
    options
        Of which ``mask`` counts.
    detail
        That of the frames, as for `load_frame`.
    explain
        As for `pipeline.convert`.

    Raises
    ------
    PictureError
        If the mask cannot be read.
    """
    if options.mask is None:
        return None
    mask = load_mask(options.mask, detail=detail)
    explain("background removed: as the mask says")
    return lambda frame: cut_by(frame, mask)


def load_mask(source: Source, *, detail: int) -> NDArray[np.uint8]:
    """Read a mask, uint8 (H, W), 255 where the subject is; source and errors as of `load_frame`.

    It is the picture's luma, and its alpha where it has one and shows no two colours. Of an
    animation it is the first frame.
    """
    pixels = load_frame(source, detail=detail).pixels
    alpha: NDArray[np.uint8] = pixels[..., 3]
    seen = pixels[alpha > 127, :3]  # what is less than that has lost its colour to rounding
    if not alpha.all() and (not seen.size or np.ptp(seen, axis=0).max() <= GREY):
        return alpha
    luma = np.asarray(Image.fromarray(pixels[..., :3]).convert("L"))
    mask: NDArray[np.uint8] = np.minimum(luma, alpha)
    return mask


def cut_by(frame: Frame, mask: NDArray[np.uint8]) -> Frame:
    """Make transparent what a mask of any size leaves out; what is transparent already stays so."""
    height, width = frame.pixels.shape[:2]
    fitted = Image.fromarray(mask).resize((width, height), Image.Resampling.BILINEAR)
    pixels = frame.pixels.copy()
    pixels[..., 3] = np.minimum(pixels[..., 3], np.asarray(fitted))
    return replace(frame, pixels=pixels)
