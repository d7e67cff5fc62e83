"""The parts of a cat: ears, stripes, feet, arms, whiskers, and every eye, mouth and tail."""

from __future__ import annotations

import math
from collections.abc import Sequence

from drawings.curves import XY, Corner, Dot, point_on
from drawings.palette import FUR, PINK, RED, STRIPE, WHITE
from drawings.pen import INK, Drawing, blob, circle, ellipse, group, limb, stroke
from drawings.props import heart, star

EYE = 5.0  # radius of an open eye: below 4.5 it can vanish between two lines, above 5.5 it stares
WHISKER = 16.0  # length of a whisker
BROW_STRIPE = 5.0  # thickness of a stripe on the forehead: one column and a half
BACK_STRIPE = 6.0
FINE_STEPS = 64  # points per curve when looking for the edge; coarser ones leave steps in it
TAIL = 12.0  # thickness of the tail
TAIL_BANDS = ((0.45, 0.58), (0.76, 1.0))  # a ring and the tip, as shares of the tail
PAW = 11.0  # thickness of an arm
_ARCH: list[Dot] = [(-5.5, 2.2), (0, -2.8), (5.5, 2.2)]
_BOWL: list[Dot] = [(-5.5, -1.6), (0, 2.8), (5.5, -1.6)]
_W: list[Dot] = [
    (-8.6, 0),
    (-7.6, 3.6),
    (-4.6, 5.2),
    (-1.4, 3.8),
    Corner(0, 0.6),
    (1.4, 3.8),
    (4.6, 5.2),
    (7.6, 3.6),
    (8.6, 0),
]


def _ear(x: float, y: float, lean: float) -> Drawing:
    """Draw an ear whose base is around (x, y); a positive lean points it to the right."""
    base: list[Dot] = [Corner(-8, 8), (-6.5, -4), Corner(-1.5, -15), (5.5, -7), Corner(11, 4)]
    return blob(base, FUR).turn(lean).move(x, y)


def ears(crown: XY, gap: float) -> Drawing:
    """Draw both ears at a distance from the crown."""
    x, y = crown
    left = _ear(x - gap, y + 3, -9)
    return left + left.flip(x)


def stripe(trunk: Drawing, root: XY, tip: XY, thickness: float) -> Drawing:
    """Draw a stripe that grows from the edge of the trunk nearest to its root."""
    half, length = thickness / 2, math.dist(root, tip)
    aside = (tip[1] - root[1]) / length * half, (root[0] - tip[0]) / length * half
    knee = root[0] + (tip[0] - root[0]) * 0.7, root[1] + (tip[1] - root[1]) * 0.7
    dots: list[Dot] = [
        _edge(trunk, (root[0] - aside[0], root[1] - aside[1])),
        _edge(trunk, (root[0] + aside[0], root[1] + aside[1])),
        (knee[0] + aside[0] * 0.8, knee[1] + aside[1] * 0.8),
        tip,
        (knee[0] - aside[0] * 0.8, knee[1] - aside[1] * 0.8),
    ]
    return blob(dots, STRIPE, None)


def _edge(trunk: Drawing, spot: XY) -> Corner:
    """Return the point on the trunk's edge that is nearest to a spot."""
    (shape,) = trunk.shapes
    steps = [i / FINE_STEPS for i in range(FINE_STEPS)]
    edge = (point_on(curve, step) for curve in shape.curves for step in steps)
    return Corner(*min(edge, key=lambda point: math.dist(point, spot)))


def brow(trunk: Drawing, crown: XY) -> Drawing:
    """Draw the three stripes of the forehead."""
    x, y = crown
    return group(
        stripe(trunk, (x - 9.5, y), (x - 8.5, y + 9), BROW_STRIPE),
        stripe(trunk, (x, y), (x, y + 12.5), BROW_STRIPE),
        stripe(trunk, (x + 9.5, y), (x + 8.5, y + 9), BROW_STRIPE),
    )


def foot(x: float, width: float) -> Drawing:
    """Draw a stubby foot that stands on the ground, to be merged with a body."""
    half, height = width / 2, 6.0
    dots: list[Dot] = [
        (x - half, -height),
        (x - half * 0.75, -1.2),
        (x - half * 0.3, 0),
        (x + half * 0.3, 0),
        (x + half * 0.75, -1.2),
        (x + half, -height),
        (x, -height - 6),
    ]
    return blob(dots, FUR)


def trunk_of(dots: Sequence[Dot]) -> Drawing:
    """Draw the one round shape that is head and body."""
    return blob(dots, FUR)


def wrapped_tail() -> Drawing:
    """Draw the tail of a sleeper: it comes round from the right and lies along the ground."""
    way = [(40, -7), (28, -7), (10.5, -7)]
    tube = limb(way, TAIL, FUR, bands=TAIL_BANDS, band_fill=STRIPE, line=None)
    edge = [
        (56, -22),
        (49, -15.5),
        (36, -13.2),
        (11, -13.2),
        (5.5, -11.2),
        (3.4, -7),
        (4.4, -3),
        (7, 0),
    ]
    return tube + stroke(edge)


def arm_of(shoulder: XY, paw: XY) -> Drawing:
    """Draw an arm that grows out of the fur at the shoulder and ends in a round paw."""
    length, half = math.dist(shoulder, paw), PAW / 2
    bend = length - half
    way = [
        (0, -half),
        (bend, -half),
        (length - half * 0.3, -half * 0.7),
        (length, 0),
        (length - half * 0.3, half * 0.7),
        (bend, half),
        (0, half),
    ]
    angle = math.degrees(math.atan2(paw[1] - shoulder[1], paw[0] - shoulder[0]))
    inside = blob([Corner(0, -half), *way[1:-1], Corner(0, half)], FUR, None)
    return (inside + stroke(way)).turn(angle).move(*shoulder)


def raised_arm(shoulder: XY) -> Drawing:
    """Draw a left arm raised outwards, to be merged with the body."""
    x, y = shoulder
    return limb(
        [(x + 4, y + 2), (x - 11, y - 1), (x - 19.5, y - 11), (x - 21, y - 21)], PAW + 1, FUR
    )


def stub(x: float) -> Drawing:
    """Draw the tip of a paw that looks out from under a loaf."""
    return stroke([(x - 7, -1), (x - 5.5, -6.5), (x, -8.5), (x + 5.5, -6.5), (x + 7, -1)])


def whiskers(root: float) -> Drawing:
    """Draw the two right whiskers, beginning at a distance from the face."""
    return stroke([(root, 2.5), (root + WHISKER, 0.5)], weight=0.8) + stroke(
        [(root, 8.5), (root + WHISKER - 1, 10.5)], weight=0.8
    )


def _dot(radius: float) -> Drawing:
    return circle((0, 0), radius, INK, None)


def _glint(radius: float, shine: float) -> Drawing:
    return _dot(radius) + circle((-radius * 0.3, -radius * 0.35), shine, WHITE, None)


# One right eye each; the left one is its mirror image.
EYES: dict[str, Drawing] = {
    "open": _dot(EYE),
    "closed": stroke(_BOWL, weight=1.1),
    "happy": stroke(_ARCH, weight=1.1),
    "wide": _glint(EYE * 1.35, EYE * 0.45),
    "angry": _dot(EYE) + stroke([(-6, -5), (6, -10)], weight=1.1),
    "sad": _dot(EYE) + stroke([(-5, -10), (6, -6)], weight=1.1),
    "sleepy": _dot(EYE) + stroke([(-6, -3), (6, -3)], weight=1.1),
    "squeezed": stroke([Corner(5, -4.5), Corner(-4, 0), Corner(5, 4.5)], weight=1.1),
    "dizzy": stroke([(-4, -4), (4, 4)], weight=1.1) + stroke([(-4, 4), (4, -4)], weight=1.1),
    "hearts": heart(15),
    "stars": star(19),
    "none": Drawing(),
}
WINK = ("open", "happy")  # the left eye and the right one
MOUTHS: dict[str, Drawing] = {
    "w": stroke(_W),
    "smile": stroke([(-7, 0), (0, 4.4), (7, 0)]),
    "open": blob([Corner(-7, 0), (0, 0.6), Corner(7, 0), (0, 9.5)], PINK),
    "o": ellipse((0, 3.5), 3.2, 4, RED),
    "frown": stroke([(-6.5, 4.4), (0, 0), (6.5, 4.4)]),
    "flat": stroke([(-6, 2), (6, 2)]),
    "tongue": blob([Corner(-4, 2.5), Corner(4, 2.5), (3.6, 8), (0, 10), (-3.6, 8)], PINK)
    + stroke(_W),
    "none": Drawing(),
}
# From the root of the tail at (0, 0) to its tip, in units.
TAILS: dict[str, list[Dot]] = {
    "up": [(-8, 1), (6, -1), (14, -9), (14, -22)],
    "curl": [(-8, 1), (5, 1), (14, -6), (12, -17), (18, -26)],
    "low": [(-8, 2), (6, 4), (20, 4)],
    "none": [],
}
