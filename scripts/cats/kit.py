"""Everything a cat is made of: colours, poses, faces, tails, paws, a few props, and the registry.

A cat is a function with a name, in the module of its theme, that returns a `Cat`::

    from cats.kit import CREAM, Cat, cat, circle

    @cat("snowball")
    def snowball() -> Cat:
        return Cat("sitting", eyes="happy", holding=[circle((0, 0), 9, CREAM)])

``scripts/draw`` finds it and writes ``images/svg/snowball.svg``. The picture's edges, its margin
and the width of every outline follow by themselves; nothing can be cropped.

Coordinates: x to the right, y downwards, the ground is y = 0 and the middle of the cat x = 0. A cat
is about 100 wide and 70 to 90 high; one column of a 40-column terminal is about 3 units wide and
one line about 6 high, so what is smaller than that disappears. Each list of a `Cat` takes drawings
made around their own (0, 0), which is then put

=============  =====================================================================
``behind``     at the ground under the cat, behind it (a cushion, a cape, a window)
``wearing``    at the ground, over the fur and under the face (a scarf, a costume)
``on_face``    between the eyes, over them (glasses, a mask)
``on_head``    on the crown between the ears, (0, 0) being the bottom middle (a hat)
``holding``    between the front paws, (0, 0) being the middle; the paws go over it
``in_front``   at the ground, over everything (a table, a keyboard, a bowl)
=============  =====================================================================

Where that is, ``POSES["loaf"].face`` and its siblings tell. To put something elsewhere, ``move``
it, or return a `Drawing`: ``Cat(...).drawing() + other.move(60, 0)``; two cats in one picture are
made that way too.

Draw with `blob` (smooth, closed, ``Corner(x, y)`` for a sharp point), `polygon`, `slab`, `circle`,
`ellipse`, `stroke` (an open line), `limb` (a tube with bands); join with ``+``; fuse overlapping
pieces into one outline with `merge`; change with ``.move()``, ``.turn()``, ``.scale()`` and
``.flip()``. Outlines keep their width through all of that. Use the colours below, flat, and leave
the outline on: it is what the terminal shows. ``line=None`` is for patches inside a thing.

Look at the cat at 40 and at 32 columns. An eye that falls between two lines of text gets weak:
``look=(0, 1.5)`` or so puts it back on one. Keep a prop at least 8 units wide, its outline on, and
3 units away from the mouth; two or three large shapes say more than ten small ones.

Below 28 columns the same cat is drawn small (`Entry.small`): ears pricked, no stripes, no whiskers,
nothing smaller than a cell, and its face set in letters (`cats.face`). Eyes or a mouth that are
``on_face`` are no letters, so name them: ``letters=[("v", RED), ("w", LINE), ("v", RED)]``.

An animation is a function that returns a list of cats or drawings, one a frame, under
``@cat("name", duration_ms=150)``; ``scripts/draw`` writes ``images/svg/name/00.svg`` and so on. All
frames share one viewBox. ``Cat.but(...)`` makes the next frame; ``tail_turn``, ``squash``,
``look``, ``stride``, ``paw_turn``, ``eyes``, ``mouth`` and ``paws`` are there for it.
"""

from __future__ import annotations

import importlib
import math
import pkgutil
from collections.abc import Callable, Collection, Sequence
from contextvars import ContextVar
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from cats import face, pen
from cats.pen import (
    INK,
    XY,
    Corner,
    Dot,
    Drawing,
    blob,
    circle,
    ellipse,
    group,
    limb,
    merge,
    polygon,
    slab,
    stroke,
)

__all__ = [
    "INK",
    "LINE",
    "POSES",
    "XY",
    "Cat",
    "Corner",
    "Dot",
    "Drawing",
    "blob",
    "cat",
    "circle",
    "ellipse",
    "group",
    "heart",
    "limb",
    "merge",
    "polygon",
    "slab",
    "sparkle",
    "star",
    "stroke",
    "zzz",
]

LINE = "#4a3b33"  # every outline, eye, mouth and whisker
FUR = "#b9aa9c"
STRIPE = "#7f6d61"  # halfway between LINE and FUR, so that stripes never pass for outlines
WHITE = "#f7f3ee"
CREAM = "#f3e2bd"
YELLOW = "#f2c14e"
ORANGE = "#e58a3c"
RED = "#e0655a"
PINK = "#f0a0ac"
PURPLE = "#9a7fc4"
BLUE = "#6fa8d6"
GREEN = "#7fb069"
BROWN = "#9a6a41"
GREY = "#8d8f96"
BLACK = "#2f2a2a"  # large dark areas; eyes and lines are INK

OUTLINE = 0.028  # of the picture's width: below 0.022 it breaks at 40 columns, above 0.034 it clots
EYE = 5.0  # radius of an open eye: below 4.5 it can vanish between two lines, above 5.5 it stares
EYE_GAP = 15.0  # from the middle of the face to the middle of an eye
MOUTH_DROP = 8.5  # from the eyes down to the mouth: less than 7 and both share a line of text
WHISKER = 16.0  # length of a whisker
BROW_STRIPE = 5.0  # thickness of a stripe on the forehead: one column and a half
BACK_STRIPE = 6.0
FINE_STEPS = 64  # points per curve when looking for the edge; coarser ones leave steps in it
TAIL = 12.0  # thickness of the tail
TAIL_BANDS = ((0.45, 0.58), (0.76, 1.0))  # a ring and the tip, as shares of the tail
PAW = 11.0  # thickness of an arm

# A cat drawn small, tried on all cats at 12, 16, 20 and 24 columns.
SMALL_OUTLINE = 0.4  # of a column: 0.3 breaks into commas, 0.5 clots into Z and ]
PALE = "#f2ebe4"  # fur too pale for a dot, so that nothing but the face is in it
PRICKED = 1.4  # stretches the ears above the crown: 1 is often no line high, 1.8 is a rabbit
SPECK = 1.2  # columns; smaller things go: 0.5 keeps crumbs, which are noise, 2 takes rain and Zs
FINE = 1.0  # of an outline; finer lines go: whiskers, the ribs of leaves, the winds of a horn

ASPECT = (1.0, 1.5)  # width to height: taller ones get small in a terminal, wider ones get flat
EYE_SHARE = 1 / 15  # least diameter of an eye to the picture's width before the face is lost


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


PAWS = ("rest", "hold", "wave", "up", "none")
SIDE_PAWS = ("rest", "hold", "none")  # from the side an arm hides the whiskers or the body an arm


@dataclass(frozen=True)
class Pose:
    """A body and the places on it, the ground being y = 0.

    Parameters
    ----------
    body
        Trunk and ears, to be merged with the feet and with raised arms into one silhouette.
    feet
        Where the feet stand, from left to right, and how wide one is.
    marks
        Stripes of the head and the back.
    face
        Middle between the eyes.
    crown
        Top of the head between the ears.
    chest
        Middle of what the front paws hold.
    shoulders
        Where the left and the right arm begin when raised.
    whiskers
        Distance from the face to the root of the left and of the right whiskers.
    tail
        Where the tail begins.
    wrapped
        The tail that lies on the body, for a pose whose own tail does; otherwise None.
    resting
        Paws that lie in front of the body when they do nothing.
    paws
        What the paws can do in this pose, of `PAWS`.
    """

    body: Drawing
    feet: tuple[tuple[float, ...], float]
    marks: Drawing
    face: XY
    crown: XY
    chest: XY
    shoulders: tuple[XY, XY]
    whiskers: tuple[float, float]
    tail: XY
    wrapped: Drawing | None
    resting: Drawing
    paws: tuple[str, ...]


def _ear(x: float, y: float, lean: float) -> Drawing:
    """Draw an ear whose base is around (x, y); a positive lean points it to the right."""
    base: list[Dot] = [Corner(-8, 8), (-6.5, -4), Corner(-1.5, -15), (5.5, -7), Corner(11, 4)]
    return blob(base, FUR).turn(lean).move(x, y)


def _ears(crown: XY, gap: float) -> Drawing:
    """Draw both ears at a distance from the crown."""
    x, y = crown
    left = _ear(x - gap, y + 3, -9)
    return left + left.flip(x)


def _stripe(trunk: Drawing, root: XY, tip: XY, thickness: float) -> Drawing:
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
    edge = (pen.point_on(curve, step) for curve in shape.curves for step in steps)
    return Corner(*min(edge, key=lambda point: math.dist(point, spot)))


def _brow(trunk: Drawing, crown: XY) -> Drawing:
    """Draw the three stripes of the forehead."""
    x, y = crown
    return group(
        _stripe(trunk, (x - 9.5, y), (x - 8.5, y + 9), BROW_STRIPE),
        _stripe(trunk, (x, y), (x, y + 12.5), BROW_STRIPE),
        _stripe(trunk, (x + 9.5, y), (x + 8.5, y + 9), BROW_STRIPE),
    )


def _foot(x: float, width: float) -> Drawing:
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


def _trunk(dots: Sequence[Dot]) -> Drawing:
    """Draw the one round shape that is head and body."""
    return blob(dots, FUR)


def _loaf() -> Pose:
    crown = (-18.0, -70.0)
    trunk = _trunk(
        [
            (-18, -70),
            (6, -69.5),
            (30, -65),
            (46, -50),
            (52, -26),
            (47, -6),
            (37, -1.2),
            (22, 0),
            (-22, 0),
            (-38, -1.2),
            (-48, -6),
            (-53, -26),
            (-51, -48),
            (-44, -63),
        ]
    )
    return Pose(
        body=trunk + _ears(crown, 21),
        feet=((), 0),
        marks=_brow(trunk, crown)
        + _stripe(trunk, (26, -66.3), (22, -52), BACK_STRIPE)
        + _stripe(trunk, (39.5, -58.5), (34, -45), BACK_STRIPE),
        face=(-18, -44),
        crown=crown,
        chest=(-18, -15),
        shoulders=((-44, -24), (10, -24)),
        whiskers=(28, 25),
        tail=(44, -11),
        wrapped=None,
        resting=_stub(-31) + _stub(-5),
        paws=SIDE_PAWS,
    )


def _standing() -> Pose:
    crown = (-18.0, -74.0)
    trunk = _trunk(
        [
            (-18, -74),
            (6, -73),
            (30, -68),
            (46, -54),
            (51, -32),
            (47, -12),
            (37, -6.2),
            (22, -5),
            (-22, -5),
            (-38, -6.2),
            (-48, -12),
            (-53, -31),
            (-51, -52),
            (-44, -67),
        ]
    )
    return Pose(
        body=trunk + _ears(crown, 21),
        feet=((-36, -14, 16, 37), 15),
        marks=_brow(trunk, crown)
        + _stripe(trunk, (26, -69.5), (22, -55), BACK_STRIPE)
        + _stripe(trunk, (39.5, -62), (34, -48), BACK_STRIPE),
        face=(-18, -46),
        crown=crown,
        chest=(-18, -18),
        shoulders=((-44, -28), (10, -28)),
        whiskers=(28, 25),
        tail=(44, -34),
        wrapped=None,
        resting=Drawing(),
        paws=SIDE_PAWS,
    )


def _sitting() -> Pose:
    crown = (0.0, -82.0)
    trunk = _trunk(
        [
            (0, -82),
            (22, -80.5),
            (38, -70),
            (45, -50),
            (50, -26),
            (44, -9),
            (28, -5),
            (-28, -5),
            (-44, -9),
            (-50, -26),
            (-45, -50),
            (-38, -70),
            (-22, -80.5),
        ]
    )
    flank = _stripe(trunk, (49.2, -28), (37, -27), BACK_STRIPE) + _stripe(
        trunk, (49, -17), (38, -17), BACK_STRIPE
    )
    return Pose(
        body=trunk + _ears(crown, 22),
        feet=((-26, 26), 20),
        marks=_brow(trunk, crown) + flank + flank.flip(),
        face=(0, -57.5),
        crown=crown,
        chest=(0, -20),
        shoulders=((-40, -28), (40, -28)),
        whiskers=(36, 36),
        tail=(41, -9),
        wrapped=None,
        resting=_arm((-9, -33), (-8, -20)) + _arm((9, -33), (8, -20)),
        paws=PAWS,
    )


def _sleeping() -> Pose:
    crown = (-20.0, -56.0)
    trunk = _trunk(
        [
            (-20, -56),
            (4, -56),
            (30, -54),
            (48, -42),
            (55, -22),
            (49, -5),
            (37, -1.2),
            (22, 0),
            (-22, 0),
            (-38, -1.2),
            (-50, -5),
            (-56, -22),
            (-54, -39),
            (-45, -50.5),
        ]
    )
    return Pose(
        body=trunk + _ears(crown, 22),
        feet=((), 0),
        marks=_brow(trunk, crown)
        + _stripe(trunk, (24, -55), (21, -42), BACK_STRIPE)
        + _stripe(trunk, (38, -50.5), (33, -38), BACK_STRIPE),
        face=(-20, -32),
        crown=crown,
        chest=(-20, -8),
        shoulders=((-44, -18), (8, -18)),
        whiskers=(30, 25),
        tail=(48, -11),
        wrapped=_wrapped_tail(),
        resting=Drawing(),
        paws=("rest", "none"),
    )


def _stretching() -> Pose:
    crown = (-24.0, -55.0)
    trunk = _trunk(
        [
            (-24, -55),
            (2, -55),
            (19, -65),
            (35, -78),
            (50, -71),
            (56, -49),
            (55, -22),
            (50, -6.5),
            (30, -6.5),
            (17, -10),
            (0, -3.5),
            (-20, 0),
            (-42, -1.2),
            (-54, -8),
            (-58, -24),
            (-55, -39),
            (-46, -50),
        ]
    )
    return Pose(
        body=trunk + _ears(crown, 21) + limb([(-42, -6), (-65, -6)], PAW, FUR),
        feet=((32, 49), 15),
        marks=_brow(trunk, crown)
        + _stripe(trunk, (31, -77), (28, -62), BACK_STRIPE)
        + _stripe(trunk, (47, -74), (41, -61), BACK_STRIPE),
        face=(-24, -32),
        crown=crown,
        chest=(-22, -8),
        shoulders=((-44, -18), (4, -18)),
        whiskers=(30, 25),
        tail=(44, -70),
        wrapped=None,
        resting=stroke([(-27, -12), (-44, -12), (-49.5, -6.5), (-44, -1)]),
        paws=("rest", "none"),
    )


def _wrapped_tail() -> Drawing:
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


def _arm(shoulder: XY, paw: XY) -> Drawing:
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


def _stub(x: float) -> Drawing:
    """Draw the tip of a paw that looks out from under a loaf."""
    return stroke([(x - 7, -1), (x - 5.5, -6.5), (x, -8.5), (x + 5.5, -6.5), (x + 7, -1)])


POSES = {
    "loaf": _loaf(),
    "standing": _standing(),
    "sitting": _sitting(),
    "sleeping": _sleeping(),
    "stretching": _stretching(),
}

_ARCH: list[Dot] = [(-5.5, 2.2), (0, -2.8), (5.5, 2.2)]
_BOWL: list[Dot] = [(-5.5, -1.6), (0, 2.8), (5.5, -1.6)]


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


@dataclass(frozen=True)
class Cat:
    """A cat that can be drawn; every part has a default, and a wrong word says which are right.

    Parameters
    ----------
    pose
        A key of `POSES`: "loaf", "standing", "sitting", "sleeping" or "stretching".
    eyes
        A key of `EYES`, or a pair of them for the left and the right eye, such as `WINK`.
    mouth
        A key of `MOUTHS`.
    tail
        A key of `TAILS`, or None for the pose's own: "up", or wrapped around a sleeper.
    paws
        "rest", "hold" or "none"; a sitting cat also "wave" (the left arm raised) or "up" (both); a
        sleeping or stretching one not "hold". None holds what there is to hold and rests otherwise.
    blush
        Whether the cheeks are pink.
    whiskers, stripes
        Whether to draw them; a mask or a costume may cover them.
    behind, wearing, on_face, on_head, holding, in_front
        Drawings at their places, back to front; the module's docstring has the table.
    letters
        Left eye, mouth and right eye where there are few columns, each a character and its colour,
        for a face whose eyes or mouth are ``on_face``, which is left out there.
    fur, stripe
        Colours of this one cat.
    tail_turn
        Degrees by which the tail is turned about its root, clockwise.
    squash
        Share of its height by which the cat is squashed onto the ground, in [-0.3, 0.3]; breathing
        is 0 to 0.04.
    look
        How far the eyes and the mouth are moved to the right and down.
    stride
        How far every other foot is moved to the right and the rest to the left, in [-3, 3], to
        walk; for poses that show feet.
    paw_turn
        Degrees by which a raised left arm is turned about its shoulder, clockwise; the right one
        is its mirror image.
    """

    pose: str = "loaf"
    eyes: str | tuple[str, str] = "open"
    mouth: str = "w"
    tail: str | None = None
    paws: str | None = None
    blush: bool = False
    whiskers: bool = True
    stripes: bool = True
    behind: Sequence[Drawing] = ()
    wearing: Sequence[Drawing] = ()
    on_face: Sequence[Drawing] = ()
    on_head: Sequence[Drawing] = ()
    holding: Sequence[Drawing] = ()
    in_front: Sequence[Drawing] = ()
    letters: Sequence[face.Letter] = ()
    fur: str = FUR
    stripe: str = STRIPE
    tail_turn: float = 0.0
    squash: float = 0.0
    look: XY = (0.0, 0.0)
    stride: float = 0.0
    paw_turn: float = 0.0

    def __post_init__(self) -> None:
        _check("pose", self.pose, POSES)
        for eye in self._eyes():
            _check("eyes", eye, EYES)
        _check("mouth", self.mouth, MOUTHS)
        _check("tail", self.tail, (None, *TAILS))
        _check(f"the paws of a {self.pose} cat", self._paws(), POSES[self.pose].paws)
        if not -3 <= self.stride <= 3:
            raise ValueError(f"stride must be -3 to 3, not {self.stride}")
        if not -0.3 <= self.squash <= 0.3:
            raise ValueError(f"squash must be -0.3 to 0.3, not {self.squash}")
        for place in ("behind", "wearing", "on_face", "on_head", "holding", "in_front"):
            if isinstance(getattr(self, place), Drawing):
                raise TypeError(f"{place} is a list of drawings: write {place}=[...]")

    def but(self, **changes: Any) -> Cat:
        """Return the same cat with some fields changed, as for the next frame."""
        # Any: each field has its own type, and __post_init__ checks the words.
        return replace(self, **changes)

    def drawing(self) -> Drawing:
        """Return the cat as a drawing, with all it wears and holds."""
        pose = POSES[self.pose]
        low, raised, over = self._arms(pose)
        on_body = pose.wrapped if pose.wrapped and self.tail is None else None
        fur = group(
            Drawing() if on_body else self._tail(pose),
            merge(_pricked(pose) if _SMALL.get() else pose.body, self._feet(pose), raised),
            pose.marks if self.stripes and not _SMALL.get() else Drawing(),
            on_body or Drawing(),
            low,
        )
        cat = group(
            self._dyed(fur),
            *self.wearing,
            self._face(pose).move(*pose.face),
            *(item.move(*pose.face) for item in self._on_face()),
            *(item.move(*pose.chest) for item in self.holding),
            self._dyed(over),
            *(item.move(*pose.crown) for item in self.on_head),
        )
        cat = cat.scale(1 + self.squash / 2, 1 - self.squash)
        return group(*self.behind, cat, *self.in_front)

    def _on_face(self) -> Sequence[Drawing]:
        return () if self.letters and _SMALL.get() else self.on_face

    def _paws(self) -> str:
        return self.paws or ("hold" if self.holding else "rest")

    def _feet(self, pose: Pose) -> Drawing:
        places, width = pose.feet
        ahead = (self.stride, -self.stride)
        return group(*(_foot(x + ahead[i % 2], width) for i, x in enumerate(places)))

    def _eyes(self) -> tuple[str, str]:
        return (self.eyes, self.eyes) if isinstance(self.eyes, str) else self.eyes

    def _face(self, pose: Pose) -> Drawing:
        if _SMALL.get():
            return face.places(*self._letters(), gap=EYE_GAP, drop=MOUTH_DROP)
        left, right = (EYES[eye] for eye in self._eyes())
        parts = [left.flip().move(-EYE_GAP, 0) + right.move(EYE_GAP, 0)]
        parts.append(MOUTHS[self.mouth].move(0, MOUTH_DROP))
        if self.blush:
            cheek = ellipse((0, 0), 4.5, 3, PINK, None)
            parts.insert(0, cheek.move(-21, 8) + cheek.move(21, 8))
        features = group(*parts).move(*self.look)
        if not self.whiskers:
            return features
        left_root, right_root = pose.whiskers
        return _whiskers(left_root).flip() + _whiskers(right_root) + features

    def _letters(self) -> Sequence[face.Letter]:
        """Return the left eye, the mouth and the right eye of a face in letters."""
        left, right = self._eyes()
        usual = face.EYES[left], face.MOUTHS[self.mouth], face.EYES[right]
        return self.letters or [(letter, LINE) for letter in usual]

    def _tail(self, pose: Pose) -> Drawing:
        way = TAILS[self.tail or "up"]
        if not way:
            return Drawing()
        tube = limb(way, TAIL, FUR, bands=TAIL_BANDS, band_fill=STRIPE)
        return tube.turn(self.tail_turn).move(*pose.tail)

    def _arms(self, pose: Pose) -> tuple[Drawing, Drawing, Drawing]:
        """Return the arms on the body, those of the silhouette and those over what is held."""
        paws = self._paws()
        left, right = pose.shoulders
        nothing = Drawing()
        if paws == "rest":
            return nothing if _SMALL.get() else pose.resting, nothing, nothing
        arm = _raised(left).turn(self.paw_turn, about=left)
        if paws == "wave":
            return nothing, arm, nothing
        if paws == "up":
            return nothing, arm + arm.flip((left[0] + right[0]) / 2), nothing
        if paws == "hold":
            return nothing, nothing, _grip(pose, self.holding)
        return nothing, nothing, nothing

    def _dyed(self, drawing: Drawing) -> Drawing:
        dyes = {FUR: self.fur, STRIPE: self.fur if _SMALL.get() else self.stripe}
        return Drawing(
            tuple(
                replace(shape, fill=dyes.get(shape.fill, shape.fill)) if shape.fill else shape
                for shape in drawing.shapes
            )
        )


def _raised(shoulder: XY) -> Drawing:
    """Draw a left arm raised outwards, to be merged with the body."""
    x, y = shoulder
    return limb(
        [(x + 4, y + 2), (x - 11, y - 1), (x - 19.5, y - 11), (x - 21, y - 21)], PAW + 1, FUR
    )


def _grip(pose: Pose, holding: Sequence[Drawing]) -> Drawing:
    """Draw two paws that reach over the sides of what is held."""
    x, y = pose.chest
    half = 10.0
    if holding:
        left, _, right, _ = group(*holding).box()
        half = min(max((right - left) / 2, 8.0), 26.0)
    arm = _arm((x - half - 8, y - 1), (x - half + 6, y + 2))
    return arm + arm.flip(x)


def _whiskers(root: float) -> Drawing:
    """Draw the two right whiskers, beginning at a distance from the face."""
    return stroke([(root, 2.5), (root + WHISKER, 0.5)], weight=0.8) + stroke(
        [(root, 8.5), (root + WHISKER - 1, 10.5)], weight=0.8
    )


def _check(name: str, value: str | None, allowed: Collection[str | None]) -> None:
    if value not in allowed:
        words = ", ".join(str(word) for word in allowed)
        raise ValueError(f"{name} must be one of {words}, not {value!r}")


_SMALL = ContextVar("small", default=False)  # whether cats are being drawn for few columns


def _pricked(pose: Pose) -> Drawing:
    """Return the trunk and the ears of a pose, the ears pricked so that few lines show them."""
    trunk, left, right, *limbs = pose.body.shapes
    ears = Drawing((left, right)).scale(1, PRICKED, about=pose.crown)
    return Drawing((trunk, *ears.shapes, *limbs))


def _stays(shape: pen.Shape, column: float) -> bool:
    """Tell whether a shape is drawn where a column is so wide."""
    left, top, right, bottom = shape.box()
    size = max(right - left, bottom - top) + shape.thickness
    fine = shape.fill is None and shape.weight < FINE
    return not shape.feature and not fine and size >= SPECK * column


def _simple(shape: pen.Shape) -> pen.Shape:
    """Return the shape in the colours of a small cat."""
    return replace(shape, fill=PALE) if shape.fill in (FUR, STRIPE) else shape


Frames = Cat | Drawing | Sequence[Cat | Drawing]


@dataclass(frozen=True)
class Entry:
    """A registered cat: the function that draws it and how long each of its frames lasts."""

    name: str
    draw: Callable[[], Frames]
    duration_ms: int

    def svgs(self) -> list[str]:
        """Draw the cat and return its frames as SVG text, a single one for a still.

        Raises
        ------
        ValueError
            If the picture is too tall or too wide, the cat too small in it, or an animation has no
            time for its frames.
        """
        drawings = self._drawings()
        if len(drawings) > 1 and self.duration_ms <= 0:
            raise ValueError("an animation needs @cat(name, duration_ms=...)")
        self._check(drawings)
        return pen.write(drawings, ink=LINE, outline=OUTLINE, title=self.name)

    def features(self) -> list[face.Feature]:
        """Return where the features of its faces are in the picture, or in its first frame."""
        _, box = pen.outline_for(self._drawings(), OUTLINE)
        token = _SMALL.set(True)  # a face in letters is one that has places
        try:
            return face.features(self._drawings()[0], box)
        finally:
            _SMALL.reset(token)

    def _drawings(self) -> list[Drawing]:
        made = self.draw()
        frames = made if isinstance(made, Sequence) else [made]
        return [frame.drawing() if isinstance(frame, Cat) else frame for frame in frames]

    def small(self, columns: int) -> tuple[str, list[face.Feature]]:
        """Draw the cat, or its first frame, for so few columns that a line is all one sees.

        Returns
        -------
        tuple
            The picture without its faces as SVG text, and their features.
        """
        token = _SMALL.set(True)
        try:
            drawing = self._drawings()[0]
        finally:
            _SMALL.reset(token)
        left, _, right, _ = drawing.box()
        column = (right - left) / columns
        plain = Drawing(tuple(_simple(s) for s in drawing.shapes if _stays(s, column)))
        outline = SMALL_OUTLINE / columns
        (svg,) = pen.write([plain], ink=LINE, outline=outline, title=self.name)
        return svg, face.features(drawing, plain.box(pen.outline_for([plain], outline)[0]))

    def _check(self, drawings: list[Drawing]) -> None:
        _, (left, top, right, bottom) = pen.outline_for(drawings, OUTLINE)
        aspect = (right - left) / (bottom - top)
        if not ASPECT[0] <= aspect <= ASPECT[1]:
            raise ValueError(f"{aspect:.2f} times as wide as high, not {ASPECT[0]} to {ASPECT[1]}")
        if 2 * EYE / (right - left) < EYE_SHARE:
            raise ValueError(
                f"{right - left:.0f} units wide, more than {2 * EYE / EYE_SHARE:.0f}: "
                "the eyes get lost, so bring the props closer to the cat"
            )


_REGISTRY: dict[str, Entry] = {}


def cat(
    name: str, *, duration_ms: int = 0
) -> Callable[[Callable[[], Frames]], Callable[[], Frames]]:
    """Register the function below as the cat of this name; an animation says its frames' time."""

    def register(draw: Callable[[], Frames]) -> Callable[[], Frames]:
        if not name.replace("-", "").isalnum() or not name.isascii() or name != name.lower():
            raise ValueError(f"a cat's name is a-z, 0-9 and hyphens, not {name!r}")
        if name in _REGISTRY:
            raise ValueError(f"there are two cats named {name}")
        _REGISTRY[name] = Entry(name, draw, duration_ms)
        return draw

    return register


def all_cats() -> dict[str, Entry]:
    """Return every cat of every theme by name, in alphabetical order."""
    for module in pkgutil.iter_modules([str(Path(__file__).parent)]):
        importlib.import_module(f"cats.{module.name}")
    return dict(sorted(_REGISTRY.items()))
