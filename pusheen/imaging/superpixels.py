"""The subject of a photo: superpixels that the border does not hold, then a random walker.

Sky, wall and floor run along the border for long; a subject that the border cuts off does so for
little of its size. That is the boundary connectivity of Zhu, Liang, Wei and Sun, Saliency
Optimization from Robust Background Detection, CVPR 2014. What is unlike the background is the
subject, and Grady's random walker (Random Walks for Image Segmentation, 2006) draws its outline.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import ImageFilter

from pusheen.imaging.cielab import Bytes, Floats, lab, median, norm
from pusheen.imaging.grain import as_picture, reduce
from pusheen.imaging.morphology import Mask, flood, label, widen

Numbers = NDArray[np.float64]

# Tried on 48 pictures, of cats and emoji before crops of photos: at the centre, aside and cut off
# below. The figures are mean IoU beside .72 as it is; a picture kept whole has what it covers.
EDGE = 192  # px: 160 .72
PIECES = 250  # superpixels: 350 .70, 200 .73; but 200 at 160 px keep of a cat's face the eyes
COMPACT = 0.2  # of superpixels, Lab spanning 1: 0.1 and 0.4 .72
ALIKE = 12.0  # delta E at which two neighbours are one area for the most part: 8 .66, 16 .72
BOTTOM = 0.5  # what the lower border counts for; people and cats are cut off there: 1 .71, 0.25 .72
AROUND = 0.3  # of the longer edge: how far a superpixel is compared: 0.2 and 0.5 .72
CLING = 0.2  # how far neighbours stay together however unlike: 0.05 and 0.4 .72
SEEDS = 0.9, 0.2  # of the way up to the threshold, and from there to all: 0.7, 0.4 .72
BAND = 2  # px on either side of the superpixels' outline that the walker decides: 1 and 4 .72
CRUMB = 0.03  # share of the largest piece that another needs: 0.1 .72
# What makes a cut believable, of the same and of 38 photos and crops of them.
OWN = 0.5  # share of the subject that the border does not hold: grass and gravel have less than 0.1
LEAST = 0.02  # share of the picture the largest piece has: stars and craters have less than 0.01
SHARP = 0.6  # share of the outline along an edge: 0.8 .65; 0.5 takes a motorcycle its wheels


@dataclass(frozen=True, eq=False)
class Pieces:
    """Superpixels.

    Parameters
    ----------
    numbers
        Integers (H, W): of which superpixel each pixel is, from 0 to N - 1.
    areas
        (N,) pixels.
    places
        (N, 2) rows and columns of their middles, in shares of the longer edge.
    off
        (N, N) delta E between their mean colours.
    touch
        Bool (N, N): which are neighbours.
    """

    numbers: NDArray[np.intp]
    areas: Numbers
    places: Numbers
    off: Numbers
    touch: Mask


def find_subject(pixels: Bytes) -> Mask | None:
    """Tell the subject of a photo from its background, whatever it stands before.

    Parameters
    ----------
    pixels
        uint8 (H, W, 4), sRGB; alpha is of no account. Not modified.

    Returns
    -------
    array or None
        True where the subject is, bool of the shape of a copy at most ``EDGE`` pixels long; its
        holes are filled. None where no subject can be told: a picture of one colour or less than
        3 pixels wide, a texture, a landscape of bands, one thing that fills the picture.
    """
    # scikit-image costs half a second to load: only where the corners cannot be trusted
    from skimage.segmentation import random_walker, slic

    soft = as_picture(reduce(pixels, EDGE)).filter(ImageFilter.GaussianBlur(1))
    image = lab(np.asarray(soft))
    if min(image.shape[:2]) < 3 or np.ptp(image, axis=(0, 1)).max() < 1:
        return None
    numbers = slic(
        image, PIECES, COMPACT, max_num_iter=5, convert2lab=False, start_label=0, channel_axis=-1
    )
    pieces = _describe(image, numbers)
    held = _held_by_border(pieces)
    salient = _salience(pieces, held)
    threshold = _threshold(salient, pieces.areas)
    surely_not, surely = SEEDS[0] * threshold, threshold + SEEDS[1] * (1 - threshold)
    seeds = (1 * (salient < surely_not) + 2 * (salient > surely))[numbers]
    rough = (salient > threshold)[numbers]
    seeds[widen(rough, BAND) & widen(~rough, BAND)] = 0
    if set(np.unique(seeds)) != {0, 1, 2}:
        return None
    # solved directly: exact, and as fast as an iteration where so little is open
    walked = random_walker(image, seeds, mode="bf", channel_axis=-1)
    subject = _tidy(walked == 2)
    return subject if _is_believable(image, subject, held[numbers]) else None


def _describe(image: Floats, numbers: NDArray[np.intp]) -> Pieces:
    """Measure the superpixels of a Lab picture."""
    height, width = numbers.shape
    areas = np.bincount(numbers.ravel()).astype(np.float64)
    planes = [*np.moveaxis(image, -1, 0), *np.indices(numbers.shape) / max(height, width)]
    sums = [np.bincount(numbers.ravel(), plane.ravel()) for plane in planes]
    means = np.stack(sums, 1) / areas[:, None]
    touch = np.zeros((len(areas), len(areas)), bool)
    touch[numbers[:, 1:], numbers[:, :-1]] = touch[numbers[1:], numbers[:-1]] = True
    touch |= touch.T
    np.fill_diagonal(touch, False)
    off = norm(means[:, None, :3] - means[:, :3]).astype(np.float64)
    return Pieces(numbers, areas, means[:, 3:], off, touch)


def _held_by_border(pieces: Pieces) -> Numbers:
    """How sure it is, 0-1, that each superpixel is background: (N,).

    A superpixel's area is all that is like it and connected to it through what is alike; the length
    at which that runs along the border is held against the side of a square of its size.
    """
    border = np.zeros(pieces.numbers.shape)
    border[-1] = BOTTOM
    border[0] = border[:, 0] = border[:, -1] = 1
    lengths = np.bincount(pieces.numbers.ravel(), border.ravel())
    # what is behind the subject is connected behind it
    ends = lengths > 0
    away = np.where(pieces.touch | np.outer(ends, ends), pieces.off, np.inf)
    np.fill_diagonal(away, np.inf)
    away = np.maximum(0, away - np.median(away.min(1)))  # less the grain of the picture
    np.fill_diagonal(away, 0)
    for via in range(len(away)):  # the shortest ways, as Floyd and Warshall find them
        np.minimum(away, away[:, via, None] + away[via], out=away)
    same = np.exp(-(away**2) / (2 * ALIKE**2))
    connectivity = (same @ lengths) / np.sqrt(same @ pieces.areas)
    held: Numbers = 1 - np.exp(-(connectivity**2) / 2)
    return held


def _salience(pieces: Pieces, held: Numbers) -> Numbers:
    """How far each superpixel is subject: (N,), from 0 to 1.

    Contrast to the background around asks for 1, what the border holds for 0, and neighbours ask
    for the same, the more the more alike they are: least squares.
    """
    away = ((pieces.places[:, None] - pieces.places) ** 2).sum(-1)
    weight = np.exp(-away / (2 * AROUND**2)) * pieces.areas
    contrast = (pieces.off * weight * held).sum(1) / weight.sum(1)
    contrast /= max(contrast.max(), 1e-6)
    bond = np.where(pieces.touch, np.exp(-(pieces.off**2) / (2 * ALIKE**2)) + CLING, 0)
    system = np.diag(held + contrast + bond.sum(1) + 1e-6) - bond
    salient: Numbers = np.linalg.solve(system, contrast)
    salient -= salient.min()
    salient /= max(salient.max(), 1e-6)
    return salient


def _threshold(values: Numbers, areas: Numbers) -> float:
    """The value that splits them into the two groups that differ most (Otsu), by area."""
    order = values.argsort(kind="stable")
    values = values[order]
    below = areas[order].cumsum()
    sums = (areas[order] * values).cumsum()
    total, mass = below[-1], sums[-1]
    below, sums = below[:-1], sums[:-1]
    if not below.size:
        return 1.0
    split = int(((mass * below / total - sums) ** 2 / (below * (total - below))).argmax())
    return float(values[split] + values[split + 1]) / 2


def _tidy(subject: Mask) -> Mask:
    """Fill holes; leave out crumbs, and hills from one side of the picture to the other."""
    # a chest at the lower border is a hole too: nothing floods from there
    open_ = flood(np.pad(~subject, ((0, 1), (0, 0))))[:-1]
    numbers, _ = label(~open_)
    sizes = np.bincount(numbers.ravel())
    sizes[0] = 0
    sides = set(numbers[:, 0]) & set(numbers[:, -1]) - set(numbers[-1])
    sizes[list(sides)] = 0
    kept: Mask = (sizes >= max(1, CRUMB * sizes.max()))[numbers]
    return kept


def _is_believable(image: Floats, subject: Mask, held: Numbers) -> bool:
    """Whether a subject is one of its own, large enough, and ends at edges."""
    numbers, _ = label(subject)
    largest = np.bincount(numbers.ravel())[1:].max(initial=0)
    if largest < LEAST * subject.size or 1 - held[subject].mean() < OWN:
        return False
    edges = norm(np.concatenate(np.gradient(image, axis=(0, 1)), -1))
    outline = edges[subject & widen(~subject, 1)]
    return outline.size > 0 and float((outline > 2 * median(edges.ravel())).mean()) >= SHARP
