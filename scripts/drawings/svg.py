"""Write drawings as standalone SVGs that fit them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from drawings.curves import XY
from drawings.pen import INK, Box, Drawing, Shape, widest

PICTURE_WIDTH = 960  # of the viewBox; 24 units a column at 40 columns, so one decimal is plenty
MARGIN = 0.02  # of the width on every side: enough for antialiasing, too little to lose a column
SETTLING_ROUNDS = 8  # the outline widens the picture and the picture the outline; converges by 3


def outline_for(drawings: Sequence[Drawing], share: float) -> tuple[float, Box]:
    """Return the outline's width and the box of all drawings together, both in drawing units.

    The outline is `share` of the picture's width, and the picture has to hold the outline: the two
    are settled by repeating.
    """
    boxes = [(shape.box(), shape) for drawing in drawings for shape in drawing.shapes]
    outline = 0.0
    for _ in range(SETTLING_ROUNDS):
        left, top, right, bottom = widest([(box, shape.reach(outline)) for box, shape in boxes])
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
