"""Cats in cells cut finer: the letter of each part of a cell, drawn at that very grid.

The parts are squares of a column and shares of it, so an outline that is broken by shrinking is
drawn wider instead; where they are few the cat is drawn simpler, and its face lies on whole parts.
"""

from __future__ import annotations

import io
from functools import lru_cache
from itertools import product

import numpy as np
import resvg_py
from numpy.typing import NDArray
from PIL import Image
from scipy import ndimage

from drawings import planes
from drawings.curves import XY
from drawings.registry import OUTLINE, all_cats
from drawings.small import TINY
from pusheen.imaging.morphology import Mask
from pusheen.symbols import SYMBOLS, SymbolSet

Letters = NDArray[np.uint8]  # indices into planes.PALETTE; its length where nothing is
Spots = list[XY]

NOTHING, LINE = len(planes.PALETTE), list(planes.PALETTE).index(planes.LINE)
WIDTH, SMALLER = 1440, 480  # pixels of a picture: 6 for each of the most parts; of a simple one
GRAIN = 6  # pixels of a part, each way
# Least width of an outline, in columns: less breaks, more clots.
LEAST = {"half": 0.95, "quadrant": 0.8, "sextant": 0.62, "octant": 0.5}
SIMPLE = 40  # parts across below which a cat is drawn simpler: 30 has specks for a face
LAID = 100  # the same below which the place of its face is tried: above no one sees it
DRAWN, COVERED = 0.4, 0.5  # of a part: to be outline, or to be anything
RIM = 1.25  # parts farther in than the outline is wide, and a line is its own
LEFT = 0.15  # of a part, that a line must be to be kept
SLIVER = 0.1  # of a part along the rim, from which it is outline
CROSS = ndimage.generate_binary_structure(2, 1)
STEPS = range(-GRAIN // 2, GRAIN // 2 + 1)  # pixels by which a picture is moved, to lie well


def draw(name: str, columns: int, lines: int, symbols: str) -> list[list[str]]:
    """Draw the frames of a cat in parts of cells: for each its rows of letters."""
    cut = SYMBOLS[symbols]
    outline = max(OUTLINE, LEAST[symbols] / columns)
    across = columns * (cut.across * cut.down / 2) ** 0.5
    pictures, faces = rasterise(name, outline, across if across < SIMPLE else None)
    size = columns * cut.across, lines * cut.down
    pages = [lay(picture, size) for picture in pictures]
    if across < LAID:
        spots = [(x * size[0], y * size[1]) for x, y in faces]
        pages = settle(pages, spots)
    tiny = across < TINY
    wide = 0 if tiny else outline * columns
    return [write(page, cut, wide, moved=across < LAID) for page in pages]


@lru_cache(maxsize=8)
def rasterise(name: str, outline: float, parts: float | None) -> tuple[list[Letters], Spots]:
    """Rasterise the frames of a cat, cut to what they show.

    Returns
    -------
    tuple
        The letter of each pixel of each frame; and the middles of the faces, in shares of them.
    """
    svgs, faces = all_cats()[name].fine(outline, parts)
    width, pictures = SMALLER if parts else WIDTH, []
    for svg in svgs:
        png = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=width))
        with Image.open(io.BytesIO(png), formats=("PNG",)) as picture:
            pictures.append(picture.convert("RGBA"))
    boxes = np.array([picture.getchannel("A").getbbox() for picture in pictures])
    left, top = boxes[:, :2].min(0).tolist()
    right, bottom = boxes[:, 2:].max(0).tolist()
    frames = [
        np.asarray(planes.read_letters(np.asarray(picture.crop((left, top, right, bottom)))))
        for picture in pictures
    ]
    wide, high = right - left, bottom - top
    return frames, [((x * width - left) / wide, (y * width - top) / high) for x, y in faces]


def lay(picture: Letters, size: tuple[int, int]) -> Letters:
    """Stretch a picture over so many parts across and down."""
    pixels = size[0] * GRAIN, size[1] * GRAIN
    return np.asarray(Image.fromarray(picture).resize(pixels, Image.Resampling.NEAREST))


def settle(pages: list[Letters], faces: Spots) -> list[Letters]:
    """Move all frames by less than a part, to where the faces of the first are drawn best."""
    ways = list(product(STEPS, STEPS))
    best = min(ways, key=lambda way: (spoilt(move(pages[0], way), faces, way), np.abs(way).sum()))
    return [move(page, best) for page in pages]


def move(page: Letters, way: tuple[int, int]) -> Letters:
    """Move a picture by so many pixels to the right and down."""
    right, down = way
    framed = np.pad(page, GRAIN, constant_values=NOTHING)
    top, left = GRAIN - down, GRAIN - right
    return framed[top : top + page.shape[0], left : left + page.shape[1]]


def spoilt(page: Letters, faces: Spots, way: tuple[int, int]) -> float:
    """Measure how much of the faces is lost in parts, and how uneven their two sides are."""
    share = shares(page == LINE)
    drawn = share >= DRAWN
    lost = 0.0
    for x, y in faces:
        middle, line = x + way[0] / GRAIN, y + way[1] / GRAIN
        reach = 0.2 * drawn.shape[1]
        top, bottom = max(0, int(line - reach / 2)), int(line + reach) + 1
        twice = round(2 * middle)  # the mirror is in the middle of a part, or between two
        left = max(0, int(middle - reach), twice - drawn.shape[1])
        right = twice - left
        one = drawn[top:bottom, left:right]
        lost += float((one != one[:, ::-1]).sum())
        lost += float(np.abs(share - drawn)[top:bottom, left:right].sum())
    return lost


def shares(pixels: Mask) -> NDArray[np.float64]:
    """Return the share of each part that is set."""
    high, wide = pixels.shape
    cut = pixels.reshape(high // GRAIN, GRAIN, wide // GRAIN, GRAIN)
    share: NDArray[np.float64] = cut.mean((1, 3))
    return share


def write(page: Letters, cut: SymbolSet, outline: float, *, moved: bool) -> list[str]:
    """Choose the letter of each part, and tell the outline's letters apart.

    ``outline`` is its width in columns; 0: there is none, and it is drawn here.
    """
    share = np.stack([shares(page == i) for i in range(NOTHING + 1)], 2)
    line = share[..., LINE].copy()
    drawn = keep_each(page == LINE, line >= DRAWN)
    covered = 1 - share[..., NOTHING] >= COVERED
    if moved:  # at the edge of the page half an outline may be all there is
        open_ = np.pad(~(covered | drawn), 1, constant_values=True)
        drawn |= (line >= SLIVER) & ndimage.binary_dilation(open_, CROSS)[1:-1, 1:-1] & covered
    share[..., [LINE, NOTHING]] = 0
    filled = covered & (share.max(2) > 0) & ~drawn
    letters = np.array(list(planes.PALETTE))[share.argmax(2)]
    letters[~filled] = " "
    letters[drawn] = planes.LINE
    blank = np.pad(letters == " ", 1, constant_values=True)
    if not outline:
        edge = ndimage.binary_dilation(blank, CROSS)[1:-1, 1:-1] & ~blank[1:-1, 1:-1]
        drawn, filled = drawn | edge, filled & ~edge
        letters[edge] = planes.LINE
    part = 2 / cut.down, 1 / cut.across  # in columns
    far = ndimage.distance_transform_edt(~blank, sampling=part)[1:-1, 1:-1]
    rim = drawn & (far <= outline + RIM * max(part))
    if filled.any():
        y, x = ndimage.distance_transform_edt(
            ~filled, sampling=part, return_distances=False, return_indices=True
        )
        letters[drawn & ~rim & np.isin(letters[y, x], list(planes.DARK))] = planes.ON_DARK
    letters[rim] = planes.RIM
    edge = filled & ndimage.binary_dilation(blank, CROSS)[1:-1, 1:-1]
    letters[edge] = np.char.upper(letters[edge])
    return ["".join(row) for row in letters]


def keep_each(lines: Mask, drawn: Mask) -> Mask:
    """Draw a part of each line of which none is drawn: an eye between four parts, say."""
    labels, _ = ndimage.label(lines, np.ones((3, 3)))
    kept = drawn.copy()
    for number, box in enumerate(ndimage.find_objects(labels), 1):
        alone = np.zeros_like(lines)
        alone[box] = labels[box] == number
        if alone.sum() >= LEFT * GRAIN**2:
            share = shares(alone)
            if not (drawn & (share > 0)).any():
                kept[np.unravel_index(share.argmax(), share.shape)] = True
    return kept
