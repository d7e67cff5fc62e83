"""The symbol sets: ramps of characters, cells cut finer, and what each glyph fills of its cell."""

from functools import cache
from typing import NamedTuple

RAMPS = {  # the characters, which are drawn in the order of the ink they really print
    "standard": " .'`^\",:;Il!i><~+_-?][}{1)(|\\/tfjrxnuvczXYUJCLQ0OZmwqpdbkhao*#MW&8%B@$",
    "simple": " .:-=+*#%@",
    "seed": " .,:;irsXA253hMHGS#9B&@",
}
FINE = {  # symbols finer than characters, with some that tell whether an encoding has them
    "half": "▀▄█",
    "quadrant": "▚▖",
    "sextant": "\U0001fb00",
    "octant": "\U0001cd00",
    "braille": "\u28ff",
}


class SymbolSet(NamedTuple):
    """A cell cut into parts: bit i of a pattern is part i, row by row; a glyph a pattern."""

    across: int
    down: int
    glyphs: str
    solid: bool = True  # the glyphs fill their parts, so that two colours make a picture

    @property
    def parts(self) -> int:
        """Parts of a cell."""
        return self.across * self.down


QUADRANTS = " ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█"
# Unicode 16 skips among its octants what there was already: quadrants, and these.
OLDER_OCTANTS = {
    0x01: "\U0001cea8",  # left half upper one quarter block
    0x02: "\U0001ceab",  # right half upper one quarter block
    0x03: "\U0001fb82",  # upper one quarter block
    0x14: "\U0001fbe6",  # middle left one quarter block
    0x28: "\U0001fbe7",  # middle right one quarter block
    0x3F: "\U0001fb85",  # upper three quarters block
    0x40: "\U0001cea3",  # left half lower one quarter block
    0x80: "\U0001cea0",  # right half lower one quarter block
    0xC0: "▂",
    0xFC: "▆",
}
BRAILLE_DOTS = 0, 3, 1, 4, 2, 5, 6, 7  # bits of a braille code point, row by row


def _number(older: dict[int, str], first: int, parts: int) -> str:
    """Give each pattern that has no older glyph the next code point."""
    new = (pattern for pattern in range(2**parts) if pattern not in older)
    glyphs = older | {pattern: chr(first + i) for i, pattern in enumerate(new)}
    return "".join(glyphs[pattern] for pattern in range(2**parts))


def _octants() -> str:
    """Return the octants' glyphs, pattern by pattern."""
    quarters = 0x05, 0x0A, 0x50, 0xA0  # the octants in each quadrant
    older = {
        sum(bits for i, bits in enumerate(quarters) if pattern >> i & 1): glyph
        for pattern, glyph in enumerate(QUADRANTS)
    }
    return _number(older | OLDER_OCTANTS, 0x1CD00, 8)


def _braille() -> str:
    """Return the braille characters, pattern by pattern; a blank for the first."""
    codes = (
        sum((pattern >> i & 1) << dot for i, dot in enumerate(BRAILLE_DOTS))
        for pattern in range(1, 256)
    )
    return " " + "".join(chr(0x2800 + code) for code in codes)


SYMBOLS = {
    "half": SymbolSet(1, 2, " ▀▄█"),
    "quadrant": SymbolSet(2, 2, QUADRANTS),
    "sextant": SymbolSet(2, 3, _number({0: " ", 21: "▌", 42: "▐", 63: "█"}, 0x1FB00, 6)),
    "octant": SymbolSet(2, 4, _octants()),
    "braille": SymbolSet(2, 4, _braille(), solid=False),
}

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
