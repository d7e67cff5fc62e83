"""Turn points into smooth curves, and curves into shorter ones.

x grows to the right, y grows downwards.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

PULL = 0.36  # distance of the controls to that of the dots: 1/3 is angular, 0.4 bulges
STEPS = 16  # points per curve when measuring; the error is far below the margin
XY = tuple[float, float]


@dataclass(frozen=True)
class Corner:
    """A point at which a smooth outline may turn sharply, such as the tip of an ear."""

    x: float
    y: float


Dot = XY | Corner
Curve = tuple[XY, XY, XY, XY]


def point_on(curve: Curve, share: float) -> XY:
    """Return the point at a share in [0, 1] of the curve's parameter."""
    a, b, c, d = curve
    t, u = share, 1 - share
    weights = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
    return (
        sum(w * p[0] for w, p in zip(weights, (a, b, c, d), strict=True)),
        sum(w * p[1] for w, p in zip(weights, (a, b, c, d), strict=True)),
    )


def smooth(dots: Sequence[Dot], *, closed: bool) -> tuple[Curve, ...]:
    """Return cubics through the dots, each dot's direction set by its neighbours.

    Between two neighbouring corners the way is straight.
    """
    if len(dots) < 2:
        raise ValueError(f"a line needs two dots or more, not {len(dots)}")
    sharp = [isinstance(dot, Corner) for dot in dots]
    spots = [(dot.x, dot.y) if isinstance(dot, Corner) else dot for dot in dots]
    if not closed:
        sharp[0] = sharp[-1] = True
    count = len(spots)
    curves = []
    for i in range(count if closed else count - 1):
        j = (i + 1) % count
        start, end = spots[i], spots[j]
        if sharp[i] and sharp[j]:
            curves.append((start, start, end, end))
            continue
        pull = math.dist(start, end) * PULL
        first = start if sharp[i] else _along(spots, i, pull)
        second = end if sharp[j] else _along(spots, j, -pull)
        curves.append((start, first, second, end))
    return tuple(curves)


def _along(spots: Sequence[XY], i: int, pull: float) -> XY:
    """Return the control point at a distance from dot `i`, along the way past its neighbours."""
    (ax, ay), (x, y), (bx, by) = spots[i - 1], spots[i], spots[(i + 1) % len(spots)]
    before, after = math.dist((ax, ay), (x, y)), math.dist((x, y), (bx, by))
    if not before or not after:
        raise ValueError(f"the dot ({x:g}, {y:g}) stands twice in a row")
    # The nearer neighbour decides more, or a short side next to a long one would bulge.
    dx = (x - ax) / before**2 + (bx - x) / after**2
    dy = (y - ay) / before**2 + (by - y) / after**2
    length = math.hypot(dx, dy) or 1.0
    return x + dx / length * pull, y + dy / length * pull


def part_of(curves: Sequence[Curve], start: float, end: float) -> tuple[Curve, ...]:
    """Return the stretch between two shares of the way, as short straight lines."""
    trail = [curves[0][0]]
    for curve in curves:
        trail += [point_on(curve, step / STEPS) for step in range(1, STEPS + 1)]
    lengths = [0.0]
    for a, b in pairwise(trail):
        lengths.append(lengths[-1] + math.dist(a, b))
    inside = [p for p, n in zip(trail, lengths, strict=True) if start < n / lengths[-1] < end]
    spots = [_at(trail, lengths, start), *inside, _at(trail, lengths, end)]
    return tuple((a, a, b, b) for a, b in pairwise(spots))


def _at(trail: Sequence[XY], lengths: Sequence[float], share: float) -> XY:
    """Return the point at a share of the trail's length."""
    wanted = share * lengths[-1]
    for i in range(1, len(trail)):
        if lengths[i] >= wanted:
            step = lengths[i] - lengths[i - 1] or 1.0
            return toward(trail[i - 1], trail[i], (wanted - lengths[i - 1]) / step)
    return trail[-1]


def knee_of(centre: XY, start: XY, end: XY) -> XY:
    """Return the corner of the box around a quarter ellipse."""
    return start[0] + end[0] - centre[0], start[1] + end[1] - centre[1]


def toward(start: XY, end: XY, share: float) -> XY:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
