"""Tell cartoons, line art, logos, pixel art and photos apart, by the picture's own statistics."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from pusheen.imaging import pixel_art
from pusheen.imaging.frames import Frame
from pusheen.imaging.morphology import Mask, widen

EDGE = 256  # px; pictures are compared at one size, or noise would count for more in large ones
SAME = 2  # grey levels within which neighbours are one flat area

# Tried on 250 drawings and photos of 48 to 1600 px, also as JPEG, as GIF, blurred and cropped.
# Grain, dither and JPEG's ringing go in a median of a picture this small, and steps stay steps.
SMALL, MEDIAN = 160, 5  # px: 256 keeps the dither, 128 makes edges of most of a small drawing
CALM, SOFT = 6, 24  # grey levels within 3 x 3 pixels: up to one a flat area, up to the other soft
NO_EDGES = 0.02  # share of edges below which a picture without any is not called soft
DRAWN = 0.86  # share of flat area from which on it is drawn, however soft its few edges
SOFTER = 0.07  # a photo has more soft edges, of all, than flat area less this: 0 takes a rocket
# before the sky for drawn, 0.1 a GIF's shading for a photo

GREY = 24  # spread of the channels up to which a colour is a grey
LINE_GREY, LINE_MIDDLE = 0.8, 0.12  # greys at least, neither black nor white at most, in line art
LOGO_COLORS, LOGO_EDGES = 4, 0.015  # colours at most, share of inner edges at most, in a logo
STEEP = 24  # grey levels between neighbours that make an edge
MOST = 0.95  # of the picture, whose colours count


@dataclass(frozen=True)
class Kind:
    """What a picture is: ``cartoon``, ``lineart``, ``logo``, ``pixelart`` or ``photo``, and why."""

    name: str
    reason: str


def recognise(frame: Frame) -> Kind:
    """Tell what kind of picture a frame is.

    Parameters
    ----------
    frame
        With its background already transparent, and cut to the subject. Not modified.
    """
    colors = pixel_art.count_colors(frame)
    if colors:
        return Kind("pixelart", f"it is of exact blocks in {colors} colours")
    picture = Image.fromarray(frame.pixels)
    picture.thumbnail((EDGE, EDGE), Image.Resampling.BOX)
    pixels = np.asarray(picture).astype(np.int32)
    light = gray(pixels)
    solid = pixels[..., 3] > 250
    if not solid.any():
        return Kind("lineart", "nothing in it is solid")
    flat, soft = measure_steps(frame)
    if flat < DRAWN and soft > flat - SOFTER:
        return Kind("photo", f"{soft:.0%} of its edges are soft, and {flat:.0%} of it is flat")
    steps = neighbor_steps(light, solid)
    edges = float((steps >= STEEP).mean())
    seen = pixels[solid][:, :3]
    grey = float((np.ptp(seen.T.copy(), axis=0) < GREY).mean())
    middle = float(((light[solid] >= 70) & (light[solid] <= 185)).mean())
    shares = np.bincount((seen >> 5) @ np.array([64, 8, 1])) / len(seen)
    colors = int((np.cumsum(np.sort(shares)[::-1]) < MOST).sum()) + 1
    if colors <= LOGO_COLORS and edges <= LOGO_EDGES:
        return Kind("logo", f"{colors} flat colour{'s'[: colors > 1]} and hardly an edge within")
    if grey >= LINE_GREY and middle <= LINE_MIDDLE:
        return Kind("lineart", f"{1 - middle:.0%} of it is black or white")
    return Kind("cartoon", f"{flat:.0%} of it is flat, in {colors} colours")


def measure_steps(frame: Frame) -> tuple[float, float]:
    """Return the share of a picture that is flat, and the share of its edges that are soft."""
    picture = Image.fromarray(frame.pixels)
    picture.thumbnail((SMALL, SMALL), Image.Resampling.BOX)
    pixels = np.asarray(picture).astype(np.int32)
    solid = pixels[..., 3] > 250
    if not solid.any():
        return 1.0, 0.0
    light = gray(pixels).astype(np.uint8)
    flat = float((neighbor_steps(light.astype(np.int32), solid) <= SAME).mean())
    calm = np.asarray(Image.fromarray(light).filter(ImageFilter.MedianFilter(MEDIAN)))
    spread = widen(calm, 1).astype(np.int32) + widen(255 - calm, 1) - 255
    inside = ~widen(~solid, 1)
    spread = spread[inside if inside.any() else solid]
    soft, steep = ((spread > CALM) & (spread <= SOFT)).mean(), (spread > SOFT).mean()
    return flat, float(soft / (soft + steep + NO_EDGES))


def neighbor_steps(light: NDArray[np.int32], solid: Mask) -> NDArray[np.int32]:
    """Return the larger step to the right and downwards, of each pixel with such neighbours."""
    inside = solid[:-1, :-1] & solid[1:, :-1] & solid[:-1, 1:]
    steps = np.maximum(abs(np.diff(light, axis=1))[:-1], abs(np.diff(light, axis=0))[:, :-1])
    return steps[inside] if inside.any() else np.zeros(1, np.int32)


def gray(pixels: NDArray[np.int32]) -> NDArray[np.int32]:
    """Return BT.601 luma, 0-255."""
    light: NDArray[np.int32] = pixels[..., :3] @ np.array([299, 587, 114], np.int32) // 1000
    return light
