"""Hearts, stars and the like, which many cats have."""

from __future__ import annotations

import math

from drawings.curves import Corner, Dot
from drawings.palette import BLUE, RED, YELLOW
from drawings.pen import Drawing, blob, group, limb, polygon


def heart(size: float, fill: str = RED) -> Drawing:
    """Draw a heart of this width around (0, 0)."""
    half = size / 2
    left = [(-0.28, -0.83), (-0.86, -0.72), (-0.98, -0.15), (-0.6, 0.4)]
    right = [(-x, y) for x, y in reversed(left)]
    dots: list[Dot] = [Corner(0, -0.5), *left, Corner(0, 0.95), *right]
    return blob(dots, fill).scale(half)


def star(size: float, fill: str = YELLOW, points: int = 5, depth: float = 0.5) -> Drawing:
    """Draw a star of this width around (0, 0); `depth` is its inner radius in (0, 1)."""
    dots = []
    for i in range(2 * points):
        angle, radius = math.pi * i / points, size / 2 * (depth if i % 2 else 1)
        dots.append((radius * math.sin(angle), -radius * math.cos(angle)))
    return polygon(dots, fill)


def sparkle(size: float, fill: str = YELLOW) -> Drawing:
    """Draw a four-pointed glint of this width around (0, 0)."""
    return star(size, fill, points=4, depth=0.42)


def zzz(size: float = 13.0, count: int = 2) -> Drawing:
    """Draw letters z of sleep rising to the right from (0, 0), each larger than the last.

    They are blue inside, to show on a dark screen as well.
    """
    letters, x, y = [], 0.0, 0.0
    for i in range(count):
        side = size * (0.9 + 0.3 * i)
        way = [Corner(0, -side), Corner(side, -side), Corner(0, 0), Corner(side, 0)]
        letters.append(limb(way, 2.0, BLUE).move(x, y))
        x, y = x + side + 8, y - side - 1
    return group(*letters)
