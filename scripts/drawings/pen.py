"""Draw smooth outlined shapes, and move, turn, scale and join them.

Coordinates are free: x grows to the right, y grows downwards, and `svg.write` finds the picture's
edges by itself. Moving, turning or scaling a drawing never changes the width of its outlines,
because a width is kept as a multiple of the picture's one outline and settled only when the SVG is
written.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from drawings.curves import (
    STEPS,
    XY,
    Corner,
    Curve,
    Dot,
    knee_of,
    part_of,
    point_on,
    smooth,
    toward,
)

INK = "ink"  # stands for the outline's colour, which `write` is told
ROUND = 0.5523  # control distance at which four cubics draw a circle, 4/3 * (sqrt(2) - 1)
Box = tuple[float, float, float, float]


@dataclass(frozen=True)
class Shape:
    """One run of cubic curves with its paint.

    Parameters
    ----------
    curves
        Start, two controls and end of each cubic, each starting where the last ended.
    closed
        Whether the end joins the start.
    fill
        Colour of the area, or None.
    line
        Colour of the outline, or None.
    weight
        Width of the outline as a multiple of the picture's outline.
    thickness
        Zero for an area bounded by the curves; otherwise the area is a tube of this width along
        them, with the outline around the tube.
    flat
        Whether an open end is cut off straight instead of rounded.
    feature
        What is to be put here instead of being drawn, such as a letter, in the colour of the fill.
    """

    curves: tuple[Curve, ...]
    closed: bool
    fill: str | None
    line: str | None
    weight: float
    thickness: float = 0.0
    flat: bool = False
    feature: str = ""

    def reach(self, outline: float) -> float:
        """Return how far the paint extends beyond the curves for this width of outline."""
        width = self.weight * outline if self.line else 0.0
        return self.thickness / 2 + width if self.thickness else width / 2

    def box(self) -> Box:
        """Return the left, top, right and bottom of the curves, without paint."""
        steps = [step / STEPS for step in range(STEPS + 1)]
        points = [point_on(curve, step) for curve in self.curves for step in steps]
        across, down = [x for x, _ in points], [y for _, y in points]
        return min(across), min(down), max(across), max(down)


@dataclass(frozen=True)
class Drawing:
    """Shapes from back to front; add drawings with ``+``, the later one in front."""

    shapes: tuple[Shape, ...] = ()

    def __add__(self, other: Drawing) -> Drawing:
        return Drawing(self.shapes + other.shapes)

    def move(self, right: float, down: float) -> Drawing:
        """Return the drawing moved."""
        return self._map(lambda x, y: (x + right, y + down))

    def turn(self, degrees: float, about: XY = (0.0, 0.0)) -> Drawing:
        """Return the drawing turned clockwise about a point."""
        sine, cosine = math.sin(math.radians(degrees)), math.cos(math.radians(degrees))

        def turned(x: float, y: float) -> XY:
            x, y = x - about[0], y - about[1]
            return about[0] + x * cosine - y * sine, about[1] + x * sine + y * cosine

        return self._map(turned)

    def scale(self, across: float, down: float | None = None, about: XY = (0.0, 0.0)) -> Drawing:
        """Return the drawing scaled about a point, equally both ways if `down` is left out."""
        down = across if down is None else down
        thicker = math.sqrt(abs(across * down))
        return self._map(
            lambda x, y: (about[0] + (x - about[0]) * across, about[1] + (y - about[1]) * down),
            thicker,
        )

    def flip(self, about: float = 0.0) -> Drawing:
        """Return the drawing mirrored left to right about a vertical line."""
        return self._map(lambda x, y: (2 * about - x, y))

    def box(self, outline: float = 0.0) -> Box:
        """Return left, top, right and bottom, outlines of this width included."""
        return widest([(shape.box(), shape.reach(outline)) for shape in self.shapes])

    def _map(self, place: Callable[[float, float], XY], thicker: float = 1.0) -> Drawing:
        return Drawing(
            tuple(
                replace(
                    shape,
                    curves=tuple(
                        (place(*a), place(*b), place(*c), place(*d)) for a, b, c, d in shape.curves
                    ),
                    thickness=shape.thickness * thicker,
                )
                for shape in self.shapes
            )
        )


def group(*drawings: Drawing) -> Drawing:
    """Return the drawings as one, the first at the back."""
    return Drawing(tuple(shape for drawing in drawings for shape in drawing.shapes))


def merge(*drawings: Drawing) -> Drawing:
    """Return the drawings fused into one silhouette: no outline crosses the inside.

    Every outline is painted first and every fill after it, so a body, its ears and its feet can
    overlap freely. The outline then lies wholly outside the areas.
    """
    shapes = group(*drawings).shapes
    rims = tuple(
        replace(s, fill=s.line, weight=s.weight * (1 if s.thickness else 2))
        for s in shapes
        if s.line
    )
    return Drawing(rims + tuple(replace(s, line=None) for s in shapes if s.fill))


def blob(dots: Sequence[Dot], fill: str, line: str | None = INK, weight: float = 1.0) -> Drawing:
    """Draw the smooth closed area through the dots; `Corner` dots stay sharp."""
    return _shape(smooth(dots, closed=True), True, fill, line, weight)


def polygon(dots: Sequence[XY], fill: str, line: str | None = INK, weight: float = 1.0) -> Drawing:
    """Draw the straight-sided closed area through the dots."""
    return blob([Corner(x, y) for x, y in dots], fill, line, weight)


def stroke(dots: Sequence[Dot], line: str = INK, weight: float = 1.0) -> Drawing:
    """Draw a smooth open line through the dots."""
    return _shape(smooth(dots, closed=False), False, None, line, weight)


def ellipse(
    centre: XY,
    across: float,
    down: float,
    fill: str,
    line: str | None = INK,
    weight: float = 1.0,
) -> Drawing:
    """Draw an ellipse by its two radii."""
    (x, y), a, b = centre, across, down
    ring = [(x, y - b), (x + a, y), (x, y + b), (x - a, y), (x, y - b)]
    curves = tuple(
        (start, toward(start, knee, ROUND), toward(end, knee, ROUND), end)
        for start, end in pairwise(ring)
        for knee in (knee_of((x, y), start, end),)
    )
    return _shape(curves, True, fill, line, weight)


def circle(
    centre: XY, radius: float, fill: str, line: str | None = INK, weight: float = 1.0
) -> Drawing:
    """Draw a circle."""
    return ellipse(centre, radius, radius, fill, line, weight)


def slab(
    left: float,
    top: float,
    right: float,
    bottom: float,
    fill: str,
    line: str | None = INK,
    weight: float = 1.0,
) -> Drawing:
    """Draw an upright rectangle; the round joins of the outline soften its corners."""
    return polygon([(left, top), (right, top), (right, bottom), (left, bottom)], fill, line, weight)


def limb(
    dots: Sequence[Dot],
    thickness: float,
    fill: str,
    *,
    bands: Sequence[tuple[float, float]] = (),
    band_fill: str | None = None,
    line: str | None = INK,
) -> Drawing:
    """Draw a round-ended tube along the dots, such as a tail, an arm, a scarf or a noodle.

    Parameters
    ----------
    dots
        The tube's middle, from root to tip.
    thickness
        Width of the tube inside its outline.
    fill
        Colour of the tube.
    bands
        Start and end of each crosswise band, as shares of the way from root to tip in [0, 1]. A
        band that ends at 1 takes in the round tip.
    band_fill
        Colour of the bands; needed if there are any.
    line
        Colour of the outline, or None.
    """
    curves = smooth(dots, closed=False)
    tube = Shape(curves, False, fill, line, 1.0, thickness)
    rings = []
    for start, end in bands:
        part = part_of(curves, start, end)
        rings.append(Shape(part, False, band_fill, None, 0.0, thickness, flat=True))
        if end >= 1:
            tip = (part[-1][-1],) * 4
            rings.append(Shape((tip,), False, band_fill, None, 0.0, thickness))
    return Drawing((tube, *rings))


def place(spot: XY, feature: str, fill: str) -> Drawing:
    """Keep a place for a feature of this colour, which moves with all that is drawn."""
    return Drawing((Shape(((spot,) * 4,), False, fill, None, 0.0, feature=feature),))


def _shape(
    curves: tuple[Curve, ...], closed: bool, fill: str | None, line: str | None, weight: float
) -> Drawing:
    return Drawing((Shape(curves, closed, fill, line, weight),))


def widest(boxes: Sequence[tuple[Box, float]]) -> Box:
    """Return the box around boxes that each reach further by a distance."""
    if not boxes:
        raise ValueError("an empty drawing has no box")
    return (
        min(box[0] - reach for box, reach in boxes),
        min(box[1] - reach for box, reach in boxes),
        max(box[2] + reach for box, reach in boxes),
        max(box[3] + reach for box, reach in boxes),
    )
