"""The symbol sets: ramps of characters, and cells cut finer. Starts come through here."""

TYPE_CHECKING = False  # what `typing` would say, without importing it at every start
if TYPE_CHECKING:
    from collections.abc import Callable

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

CATS = "ascii", *FINE  # what cats are drawn with


class SymbolSet:
    """A cell cut into parts: bit i of a pattern is part i, row by row; a glyph a pattern.

    Parameters
    ----------
    across, down
        Into how many.
    write
        Writes the glyphs in the order of the patterns; most starts need those of one set at most.
    solid
        Whether the glyphs fill their parts, so that two colours make a picture.
    """

    __slots__ = "_glyphs", "_write", "across", "down", "parts", "solid"

    def __init__(
        self, across: int, down: int, write: "Callable[[], str]", *, solid: bool = True
    ) -> None:
        self.across, self.down, self.parts, self.solid = across, down, across * down, solid
        self._write, self._glyphs = write, ""

    @property
    def glyphs(self) -> str:
        """The glyph of each pattern."""
        if not self._glyphs:
            self._glyphs = self._write()
        return self._glyphs


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


def _sextants() -> str:
    """Return the sextants' glyphs, pattern by pattern."""
    return _number({0: " ", 21: "▌", 42: "▐", 63: "█"}, 0x1FB00, 6)


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
    "half": SymbolSet(1, 2, lambda: " ▀▄█"),
    "quadrant": SymbolSet(2, 2, lambda: QUADRANTS),
    "sextant": SymbolSet(2, 3, _sextants),
    "octant": SymbolSet(2, 4, _octants),
    "braille": SymbolSet(2, 4, _braille, solid=False),
}
