"""Faces of the smallest cats, in letters: where an eye is one cell, no drawing beats a character.

A cat drawn small keeps a place for each feature instead of drawing it; `features` reads the places
off the picture, and `letters` puts characters into the cells there. (Drawn as discs that fill a
cell each, two eyes came out as ``4b`` and ``dk``.)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from drawings.pen import Box, Drawing, group, place

# The left eye and the right one.
EYES = {
    "open": "oo",
    "closed": "uu",
    "happy": "^^",
    "wide": "OO",
    "angry": "\\/",
    "sad": "TT",
    "sleepy": "--",
    "squeezed": "><",
    "dizzy": "xx",
    "hearts": "vv",
    "stars": "**",
    "none": "  ",
}
MOUTHS = {
    "w": "w",
    "smile": "v",
    "open": "U",
    "o": "o",
    "frown": "n",
    "flat": "-",
    "tongue": "p",
    "none": " ",
}
SLANT = 0.6  # lines by which the eyes of a cat differ that leans over

Letter = tuple[str, str]  # the character, or one for each side; its colour


@dataclass(frozen=True)
class Feature:
    """An eye or a mouth, at a place given in shares of the picture's width and height."""

    letter: Letter
    x: float
    y: float


def places(left: Letter, mouth: Letter, right: Letter, *, gap: float, drop: float) -> Drawing:
    """Keep the places of two eyes and a mouth around (0, 0)."""
    spots = ((left, (-gap, 0.0)), (mouth, (0.0, drop)), (right, (gap, 0.0)))
    return group(*(place(spot, *letter) for letter, spot in spots))


def features(drawing: Drawing, box: Box) -> list[Feature]:
    """Return the features of all faces in a picture of this box, in the order of `places`."""
    left, top, right, bottom = box
    kept = [
        (shape.feature, shape.fill or "", shape.curves[0][0])
        for shape in drawing.shapes
        if shape.feature
    ]
    return [
        Feature((letter, color), (x - left) / (right - left), (y - top) / (bottom - top))
        for letter, color, (x, y) in kept
    ]


def middle(found: Sequence[Feature], sides: tuple[float, float]) -> int:
    """Return the column between the eyes of the first face.

    ``sides`` are the picture's left and right, in cells.
    """
    left, right = sides
    return int(left + (found[0].x + found[2].x) / 2 * (right - left))


def letters(
    found: Sequence[Feature], box: Box, *, roomy: bool
) -> Iterator[tuple[int, int, str, str]]:
    """Put features into cells.

    Parameters
    ----------
    found
        As `features` returns them.
    box
        The picture's left, top, right and bottom, in cells.
    roomy
        Whether the mouth goes below the eyes instead of between them.

    Yields
    ------
    tuple
        Column, line, character and its colour. Both eyes are as far from the mouth, unless the cat
        leans over.
    """
    left, top, right, bottom = box
    placed = [(left + f.x * (right - left), top + f.y * (bottom - top), *f.letter) for f in found]
    for one, mouth, other in zip(placed[::3], placed[1::3], placed[2::3], strict=True):
        first, second = sorted((one, other))
        cells = [(int(x), int(y)) for x, y, *_ in (first, mouth, second)]
        if abs(first[1] - second[1]) < SLANT:
            middle, line = int((first[0] + second[0]) / 2), int((first[1] + second[1]) / 2)
            apart = max(1, round((second[0] - first[0]) / 2))
            cells = [(middle - apart, line), (middle, line + roomy), (middle + apart, line)]
        kinds = (first[2][0], mouth[2], second[2][-1])
        colors = (first[3], mouth[3], second[3])
        for (x, y), kind, color in zip(cells, kinds, colors, strict=True):
            if kind != " ":
                yield x, y, kind, color
