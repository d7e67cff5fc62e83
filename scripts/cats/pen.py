"""Turn points into smooth outlined shapes, and shapes into a standalone SVG that fits them.

Coordinates are free: x grows to the right, y grows downwards, and `write` finds the picture's edges
by itself. Moving, turning or scaling a drawing never changes the width of its outlines, because a
width is kept as a multiple of the picture's one outline and settled only when the SVG is written.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

INK = "ink"  # stands for the outline's colour, which `write` is told
PICTURE_WIDTH = 960  # of the viewBox; 24 units a column at 40 columns, so one decimal is plenty
MARGIN = 0.02  # of the width on every side: enough for antialiasing, too little to lose a column
ROUND = 0.5523  # control distance at which four cubics draw a circle, 4/3 * (sqrt(2) - 1)
PULL = 0.36  # distance of the controls to that of the dots: 1/3 is angular, 0.4 bulges
STEPS = 16  # points per curve when measuring; the error is far below the margin
SETTLING_ROUNDS = 8  # the outline widens the picture and the picture the outline; converges by 3

XY = tuple[float, float]


@dataclass(frozen=True)
class Corner:
    """A point at which a smooth outline may turn sharply, such as the tip of an ear."""

    x: float
    y: float


Dot = XY | Corner
Curve = tuple[XY, XY, XY, XY]
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
        return _widest([(shape.box(), shape.reach(outline)) for shape in self.shapes])

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
    return _shape(_smooth(dots, closed=True), True, fill, line, weight)


def polygon(dots: Sequence[XY], fill: str, line: str | None = INK, weight: float = 1.0) -> Drawing:
    """Draw the straight-sided closed area through the dots."""
    return blob([Corner(x, y) for x, y in dots], fill, line, weight)


def stroke(dots: Sequence[Dot], line: str = INK, weight: float = 1.0) -> Drawing:
    """Draw a smooth open line through the dots."""
    return _shape(_smooth(dots, closed=False), False, None, line, weight)


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
        (start, _toward(start, knee, ROUND), _toward(end, knee, ROUND), end)
        for start, end in pairwise(ring)
        for knee in (_knee((x, y), start, end),)
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
    curves = _smooth(dots, closed=False)
    tube = Shape(curves, False, fill, line, 1.0, thickness)
    rings = []
    for start, end in bands:
        part = _part(curves, start, end)
        rings.append(Shape(part, False, band_fill, None, 0.0, thickness, flat=True))
        if end >= 1:
            tip = (part[-1][-1],) * 4
            rings.append(Shape((tip,), False, band_fill, None, 0.0, thickness))
    return Drawing((tube, *rings))


def place(spot: XY, feature: str, fill: str) -> Drawing:
    """Keep a place for a feature of this colour, which moves with all that is drawn."""
    return Drawing((Shape(((spot,) * 4,), False, fill, None, 0.0, feature=feature),))


def point_on(curve: Curve, share: float) -> XY:
    """Return the point at a share in [0, 1] of the curve's parameter."""
    a, b, c, d = curve
    t, u = share, 1 - share
    weights = (u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t)
    return (
        sum(w * p[0] for w, p in zip(weights, (a, b, c, d), strict=True)),
        sum(w * p[1] for w, p in zip(weights, (a, b, c, d), strict=True)),
    )


def outline_for(drawings: Sequence[Drawing], share: float) -> tuple[float, Box]:
    """Return the outline's width and the box of all drawings together, both in drawing units.

    The outline is `share` of the picture's width, and the picture has to hold the outline: the two
    are settled by repeating.
    """
    boxes = [(shape.box(), shape) for drawing in drawings for shape in drawing.shapes]
    outline = 0.0
    for _ in range(SETTLING_ROUNDS):
        left, top, right, bottom = _widest([(box, shape.reach(outline)) for box, shape in boxes])
        margin = MARGIN * (right - left) / (1 - 2 * MARGIN)
        outline = share * (right - left + 2 * margin)
    return outline, (left - margin, top - margin, right + margin, bottom + margin)


def write(drawings: Sequence[Drawing], *, ink: str, outline: float, title: str) -> list[str]:
    """Write each drawing as an SVG; all share one viewBox, so frames do not jump.

    Parameters
    ----------
    drawings
        One or more frames.
    ink
        Colour that replaces `INK`.
    outline
        Width of the outline as a share of the picture's width.
    title
        Title of the picture.
    """
    width, (left, top, right, bottom) = outline_for(drawings, outline)
    zoom = PICTURE_WIDTH / (right - left)
    head = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {PICTURE_WIDTH} '
        f'{math.ceil((bottom - top) * zoom)}">\n<title>{title}</title>\n'
        '<g fill="none" stroke-linecap="round" stroke-linejoin="round">\n'
    )
    pages = []
    for drawing in drawings:
        placed = drawing.move(-left, -top).scale(zoom)
        lines = [mark for shape in placed.shapes for mark in _marks(shape, ink, width * zoom)]
        pages.append(head + "\n".join(lines) + "\n</g>\n</svg>\n")
    return pages


def _widest(boxes: Sequence[tuple[Box, float]]) -> Box:
    """Return the box around boxes that each reach further by a distance."""
    if not boxes:
        raise ValueError("an empty drawing has no box")
    return (
        min(box[0] - reach for box, reach in boxes),
        min(box[1] - reach for box, reach in boxes),
        max(box[2] + reach for box, reach in boxes),
        max(box[3] + reach for box, reach in boxes),
    )


def _marks(shape: Shape, ink: str, outline: float) -> Iterable[str]:
    """Yield the SVG elements of a shape, back to front."""
    way = _way(shape)
    fill = ink if shape.fill == INK else shape.fill
    line = ink if shape.line == INK else shape.line
    width = shape.weight * outline
    cap = ' stroke-linecap="butt"' if shape.flat else ""
    if not shape.thickness:
        paint = f' fill="{fill}"' if fill else ""
        paint += f' stroke="{line}" stroke-width="{_number(width)}"' if line else ""
        yield f'<path{paint} d="{way}"/>'
        return
    for colour, total in ((line, shape.thickness + 2 * width), (fill, shape.thickness)):
        if colour:
            paint = f' stroke="{colour}" stroke-width="{_number(total)}"{cap}'
            yield f'<path{paint} d="{way}"/>'


def _way(shape: Shape) -> str:
    """Return a shape's curves as path data, straight ones as lines."""
    words = ["M" + _pair(shape.curves[0][0])]
    for start, first, second, end in shape.curves:
        if first == start and second == end:
            words.append("L" + _pair(end))
        else:
            words.append(f"C{_pair(first)} {_pair(second)} {_pair(end)}")
    return "".join(words) + ("Z" if shape.closed else "")


def _pair(point: XY) -> str:
    return f"{_number(point[0])} {_number(point[1])}"


def _number(value: float) -> str:
    """Return a number with one decimal at most, and never a negative zero."""
    return f"{round(value, 1) + 0.0:.1f}".removesuffix(".0")


def _shape(
    curves: tuple[Curve, ...], closed: bool, fill: str | None, line: str | None, weight: float
) -> Drawing:
    return Drawing((Shape(curves, closed, fill, line, weight),))


def _smooth(dots: Sequence[Dot], *, closed: bool) -> tuple[Curve, ...]:
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


def _part(curves: Sequence[Curve], start: float, end: float) -> tuple[Curve, ...]:
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
            return _toward(trail[i - 1], trail[i], (wanted - lengths[i - 1]) / step)
    return trail[-1]


def _knee(centre: XY, start: XY, end: XY) -> XY:
    """Return the corner of the box around a quarter ellipse."""
    return start[0] + end[0] - centre[0], start[1] + end[1] - centre[1]


def _toward(start: XY, end: XY, share: float) -> XY:
    return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
