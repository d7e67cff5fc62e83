"""What each block and braille character fills of its cell."""

from functools import cache
from typing import NamedTuple

from pusheen.symbols import SYMBOLS, SymbolSet

UNITS = 24  # of a cell's width, and of its height: halves, thirds, quarters and eighths are whole


class Shape(NamedTuple):
    """What a block, or a braille character, fills of its cell."""

    boxes: tuple[tuple[int, int, int, int], ...]  # left, top, right, bottom, in UNITS
    share: float = 1.0  # of its colour in what is behind it: shades have less than all
    dots: bool = False  # a dot in the middle of each box, in place of the box


@cache
def shapes() -> dict[str, Shape]:
    """Return what each block and braille character fills, to be drawn as terminals do."""
    found = {"█": Shape(((0, 0, UNITS, UNITS),))}
    for i in range(1, 8):
        part = UNITS * i // 8
        found[chr(0x2580 + i)] = Shape(((0, UNITS - part, UNITS, UNITS),))  # from below
        found[chr(0x2590 - i)] = Shape(((0, 0, part, UNITS),))  # from the left
    found["▔"] = Shape(((0, 0, UNITS, UNITS // 8),))
    found["▕"] = Shape(((UNITS * 7 // 8, 0, UNITS, UNITS),))
    for i, shade in enumerate("░▒▓", 1):
        found[shade] = Shape(((0, 0, UNITS, UNITS),), share=i / 4)
    for cut in SYMBOLS.values():
        for pattern, glyph in enumerate(cut.glyphs[1:], 1):
            found.setdefault(glyph, Shape(_boxes(cut, pattern), dots=not cut.solid))
    found["\u2800"] = Shape((), dots=True)
    return found


def _boxes(cut: SymbolSet, pattern: int) -> tuple[tuple[int, int, int, int], ...]:
    """Return the parts of a pattern as boxes, those that touch in a row as one."""
    wide, high = UNITS // cut.across, UNITS // cut.down
    boxes: list[tuple[int, int, int, int]] = []
    for part in range(cut.parts):
        if pattern >> part & 1:
            left, top = part % cut.across * wide, part // cut.across * high
            if cut.solid and boxes and boxes[-1][1:3] == (top, left):
                left = boxes.pop()[0]
            boxes.append((left, top, part % cut.across * wide + wide, top + high))
    return tuple(boxes)
