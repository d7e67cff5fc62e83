"""Turn, crop to the subject, bend the tones and lay the picture out on terminal cells."""

import math
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from pusheen.imaging.frames import Frame

# Arithmetic on samples is on whole numbers, so that every machine draws the same art: int32, or
# float64 where BLAS multiplies, which is exact below 2**53 in whatever order it adds.
Whole = NDArray[np.int32]
Exact = NDArray[np.float64]

SAMPLES_DOWN, SAMPLES_ACROSS = 8, 4  # samples in a cell: square ones at a font ratio of 0.5
# Turned by anything but a quarter: a thinner or smaller picture would fall between the pixels, and
# a strip of 65,000 x 1 would need a square as wide.
LEAST_TURNED = 256  # px of the longer edge
MOST_TURNED = 12_000_000  # pixels afterwards: the largest square we keep, turned by 45 degrees
MIDDLE = 127.5  # the grey that contrast leaves alone, as in CSS: a mean would flicker in a clip


@dataclass(frozen=True, eq=False)
class Grid:
    """A picture laid out on terminal cells, several samples a cell.

    Parameters
    ----------
    pixels
        uint8 (lines * SAMPLES_DOWN, columns * SAMPLES_ACROSS, 3), sRGB, averaged under alpha; 0
        where nothing covers the sample.
    coverage
        uint8 (lines * SAMPLES_DOWN, columns * SAMPLES_ACROSS): how much of the sample the subject
        covers, 0-255.
    """

    pixels: NDArray[np.uint8]
    coverage: NDArray[np.uint8]

    @property
    def columns(self) -> int:
        """Width in terminal cells."""
        return int(self.coverage.shape[1]) // SAMPLES_ACROSS

    @property
    def lines(self) -> int:
        """Height in terminal cells."""
        return int(self.coverage.shape[0]) // SAMPLES_DOWN

    @property
    def cover(self) -> NDArray[np.float32]:
        """How much of each cell the subject covers: float32 (lines, columns), 0-1."""
        rows = self.coverage.reshape(self.lines, SAMPLES_DOWN, -1).sum(1, dtype=np.int32)
        total = rows.reshape(self.lines, self.columns, SAMPLES_ACROSS).sum(2, dtype=np.int32)
        full = np.float32(255 * SAMPLES_DOWN * SAMPLES_ACROSS)
        cover: NDArray[np.float32] = total.astype(np.float32) / full
        return cover


def turn(
    frame: Frame,
    *,
    flip_x: bool = False,
    flip_y: bool = False,
    rotate: float = 0.0,
    most: int = MOST_TURNED,
) -> Frame:
    """Mirror the frame, then turn it clockwise and enlarge it to hold all of the picture.

    Parameters
    ----------
    frame
        ``pixels`` is uint8 (H, W, 4), sRGB, straight alpha. Not modified.
    flip_x, flip_y
        Swap left and right, top and bottom.
    rotate
        Degrees. Quarters move whole pixels; anything else is interpolated under alpha, and what
        comes in at the corners is transparent.
    most
        Pixels, or nearly, that a frame turned by anything but quarters may have: it is reduced.
    """
    pixels = frame.pixels[:: -1 if flip_y else 1, :: -1 if flip_x else 1]
    quarters, rest = divmod(rotate, 90)
    pixels = np.ascontiguousarray(np.rot90(pixels, -int(quarters)))
    if rest:
        picture = _scale_to_turn(Image.fromarray(pixels), rest, most)
        # Pillow multiplies RGBA by alpha before it turns, as before it resizes.
        pixels = np.array(picture.rotate(-rest, Image.Resampling.BICUBIC, expand=True))
    return replace(frame, pixels=pixels)


def crop(frame: Frame) -> Frame:
    """Cut the frame down to what is visible; one with nothing visible stays whole."""
    alpha = frame.pixels[..., 3]
    # A halo fainter than 3 % is not worth a line of blanks, unless there is nothing else.
    visible = alpha > (8 if alpha.max(initial=0) > 8 else 0)
    if not visible.any():
        return frame
    rows, columns = np.flatnonzero(visible.any(1)), np.flatnonzero(visible.any(0))
    cut = frame.pixels[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    return Frame(cut, frame.duration)


def tone(frame: Frame, *, brightness: float = 1.0, contrast: float = 1.0) -> Frame:
    """Multiply the colours, then spread them about middle grey; alpha stays as it is.

    Parameters
    ----------
    frame
        ``pixels`` is uint8 (H, W, 4), sRGB, straight alpha. Not modified.
    brightness, contrast
        Factors; 1 leaves the picture as it is. Both are those of CSS Filter Effects.
    """
    if brightness == contrast == 1:
        return frame
    levels = np.minimum(np.arange(256) * brightness, 255)
    levels = np.clip((levels - MIDDLE) * contrast + MIDDLE, 0, 255)
    table = np.rint(levels).astype(np.uint8)
    return replace(frame, pixels=np.dstack([table[frame.pixels[..., :3]], frame.pixels[..., 3]]))


def fit(
    frame: Frame, *, columns: int, lines: int | None = None, font_ratio: float = 0.5
) -> tuple[int, int]:
    """Find the largest (columns, lines) within the maxima that keeps the picture's shape.

    Parameters
    ----------
    columns, lines
        Maxima in terminal cells; ``lines=None`` sets no limit on the height.
    font_ratio
        Width of a cell divided by its height.

    Returns
    -------
    tuple
        ``(columns, lines)``, each at least 1.
    """
    height, width = frame.pixels.shape[:2]
    scale = columns / width
    if lines is not None:
        scale = min(scale, lines / (height * font_ratio))
    wide, high = max(1, round(width * scale)), max(1, round(height * scale * font_ratio))
    return min(wide, columns), high if lines is None else min(high, lines)


def times_to_repeat(frame: Frame, *, columns: int, lines: int, font_ratio: float) -> int:
    """Return how many columns each pixel can have; 0 where the frame is too large for one."""
    height, width = frame.pixels.shape[:2]
    down = max(1, round(SAMPLES_DOWN * font_ratio))
    return int(min(columns // width, lines * SAMPLES_DOWN // (height * down)))


def repeat_pixels(frame: Frame, times: int, *, font_ratio: float) -> Frame:
    """Repeat each pixel over so many columns, and as high as they are wide: a pixel a sample.

    Transparent ones below the picture fill its last line.
    """
    down = max(1, round(SAMPLES_DOWN * font_ratio))
    pixels = frame.pixels.repeat(times * down, 0).repeat(times * SAMPLES_ACROSS, 1)
    rest = -len(pixels) % SAMPLES_DOWN
    return replace(frame, pixels=np.pad(pixels, ((0, rest), (0, 0), (0, 0))))


def resize(
    frame: Frame, columns: int, lines: int, *, margin: int = 0, nearest: bool = False
) -> Grid:
    """Average the frame under alpha onto terminal cells, with ``margin`` blank ones around.

    ``nearest`` takes the nearest pixel instead.
    """
    size = columns * SAMPLES_ACROSS, lines * SAMPLES_DOWN
    if nearest:
        filter_ = Image.Resampling.NEAREST
    elif frame.pixels.shape[1] >= size[0]:
        filter_ = Image.Resampling.BOX
    else:
        filter_ = Image.Resampling.BILINEAR
    # Pillow multiplies RGBA by alpha before it resizes, so hidden colours do not bleed in.
    mixed = np.asarray(Image.fromarray(frame.pixels).resize(size, filter_))
    # Four bytes at a time, which is quicker than a mask.
    seen = np.where(mixed[..., 3], mixed.view(np.uint32)[..., 0], np.uint32(0))
    samples = seen.view(np.uint8).reshape(mixed.shape)
    blank = margin * SAMPLES_DOWN, margin * SAMPLES_ACROSS
    if margin:
        samples = np.pad(samples, ((blank[0],) * 2, (blank[1],) * 2, (0, 0)))
    return Grid(samples[..., :3], samples[..., 3])


def to_cells(samples: Whole) -> Whole:
    """Return the samples cell by cell: int32 (lines, columns, samples in a cell)."""
    lines, columns = samples.shape[0] // SAMPLES_DOWN, samples.shape[1] // SAMPLES_ACROSS
    cells = samples.reshape(lines, SAMPLES_DOWN, columns, SAMPLES_ACROSS).transpose(0, 2, 1, 3)
    return cells.reshape(lines, columns, -1)


def sum_cells(samples: Whole) -> Whole:
    """Add up the samples of each cell: int32 (lines, columns)."""
    pairs = samples[:, ::2] + samples[:, 1::2]
    rows = pairs[:, ::2] + pairs[:, 1::2]
    cells: Whole = rows.reshape(-1, SAMPLES_DOWN, rows.shape[1]).sum(1, dtype=np.int32)
    return cells


def _scale_to_turn(picture: Image.Image, degrees: float, most: int) -> Image.Image:
    """Enlarge a picture too small to be turned; reduce one that would have too many pixels."""
    wide, high = picture.size
    along, across = abs(math.cos(math.radians(degrees))), abs(math.sin(math.radians(degrees)))
    area = (wide * along + high * across) * (wide * across + high * along)
    scale = min(max(1.0, LEAST_TURNED / max(wide, high)), math.sqrt(most / area))
    if scale == 1:
        return picture
    filter_ = Image.Resampling.BOX if scale < 1 else Image.Resampling.BILINEAR
    return picture.resize((max(1, round(wide * scale)), max(1, round(high * scale))), filter_)
