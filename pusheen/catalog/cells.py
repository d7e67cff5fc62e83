"""Cats in cells cut finer: for the parts of each cell a glyph, its ink, and what is behind it.

A part is a letter: one of `LINES`, or a fill, as a capital along a rim that has no outline, or a
blank. Every start with such cells comes through here: no numpy.
"""

import os

from pusheen import files
from pusheen.symbols import FINE, SYMBOLS

TYPE_CHECKING = False  # what `typing` would say, without importing it at every start
if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pusheen.catalog.gallery import Planes
    from pusheen.symbols import SymbolSet

    Size = tuple[int, int]
    Rows = list[str]

KINDS = "half", "quadrant", "sextant", "octant"  # the grids that a file may have for each size
FINEST = "octant"  # the one that it has
SAME = "\0"  # a row that is as in the frame before
ENDINGS = ".fine", ".moves"  # of the files of a cat
OWN_CELLS, OWN_PLANES = "cells", 5  # the file of one of the user's, and the planes of a block
LINES = "lL0"  # what is drawn on a fill, along the rim, and on a dark fill
DARK = "ks"  # fills that are drawn, too, where there is no colour
FILLS = "fswcyorpubgnek"
FILLED = LINES + FILLS + FILLS.upper()  # all that is not blank
UNFILLED = LINES + " "
BITS: dict[str, dict[int, str]] = {}  # for `glyph`: whether a letter is one of some
INKED = "lL" + DARK + FILLS.upper()
LENGTH = 4  # bytes of a number in the head of a file


def pack(blocks: "Iterable[bytes]") -> bytes:
    """Write blocks as a file from which `unpack` takes each for itself."""
    import zlib

    packed = [zlib.compress(block, 9, -zlib.MAX_WBITS) if block else b"" for block in blocks]
    head = (len(number) for number in packed)
    numbers = (number.to_bytes(LENGTH, "big") for number in (len(packed), *head))
    return b"".join((*numbers, *packed))


def unpack(content: bytes, number: int) -> bytes:
    """Return one of the blocks; nothing for one that is empty.

    Raises
    ------
    ValueError
        If the file is damaged.
    """
    import zlib  # 0.2 ms; only who draws with such cells is here

    ends = LENGTH * (1 + int.from_bytes(content[:LENGTH], "big"))
    head = content[LENGTH:ends]
    sizes = [
        int.from_bytes(head[i : i + LENGTH], "big") for i in range(0, LENGTH * (number + 1), LENGTH)
    ]
    start = ends + sum(sizes[:-1])
    packed = content[start : start + sizes[-1]]
    try:
        return zlib.decompress(packed, -zlib.MAX_WBITS) if packed else b""
    except zlib.error as error:
        raise ValueError(f"damaged: {error}") from error


def read(path: str, sizes: "Sequence[Size]", columns: int, symbols: str) -> "Iterator[Rows]":
    """Read the frames of a cat of ours at one of its widths: for each its rows of parts.

    Parameters
    ----------
    path
        Its file, without the ending. One that moves has a second file, with what changes in each
        further frame; that is read only if more than the first is asked for.
    sizes
        All it has.
    """
    lines = dict(sizes)[columns]
    place = len(KINDS) * sizes.index((columns, lines))
    kind = "octant" if symbols == "braille" else symbols
    rows: Rows = []
    for ending in ENDINGS:
        try:
            with open(path + ending, "rb") as file:
                content = file.read()
        except FileNotFoundError:  # it holds still
            return
        drawn = kind
        block = unpack(content, place + KINDS.index(drawn))
        if not block:
            drawn = FINEST
            block = unpack(content, place + KINDS.index(drawn))
        cut, text, at = SYMBOLS[drawn], block.decode("ascii"), 0
        wide, high = columns * cut.across, lines * cut.down
        while at < len(text):
            before, rows = rows, []
            for y in range(high):
                same = text[at] == SAME
                rows.append(before[y] if same else text[at : at + wide])
                at += 1 if same else wide
            yield rows if drawn == kind else coarsen(rows, kind)


def read_own(
    folder: str, sizes: "Sequence[Size]", columns: int, symbols: str, *, painted: bool
) -> "Planes | None":
    """Read the planes of a cat of the user's at one of its widths.

    Its file has a block for each size and set of symbols: text, inks, grounds, and text and inks
    without grounds. None if it has none, as a cat of old, or one that nobody has written.
    """
    lines = dict(sizes)[columns]
    number = len(FINE) * sizes.index((columns, lines)) + [*FINE].index(symbols)
    try:
        content = files.read_file(os.path.join(folder, OWN_CELLS))
        rows = [row.ljust(columns) for row in unpack(content, number).decode().split("\n")]
    except (OSError, ValueError):
        return None
    planes = [rows[top : top + lines] for top in range(0, len(rows), lines)]
    shown = {*SYMBOLS[symbols].glyphs, "█"}
    whole = len(rows) == OWN_PLANES * lines and {len(row) for row in rows} == {columns}
    if not whole or not shown.issuperset("".join(planes[0] + planes[3])):
        return None
    text, inks, grounds = planes[:3] if painted else (*planes[3:], [" " * columns] * lines)
    return text, inks, grounds


def coarsen(rows: "Rows", kind: str) -> "Rows":
    """Make larger parts of octants, in which a line is two of them wide at least."""
    below = [*rows[2::2], " " * len(rows[0])]
    halves = [pick(*three) for three in zip(rows[::2], rows[1::2], below, strict=True)]
    if kind == "sextant":  # its middle third is in the two quarters there
        middles = [pick(*three) for three in zip(rows[1::4], rows[2::4], rows[3::4], strict=True)]
        thirds = zip(rows[::4], middles, rows[3::4], strict=True)
        return [row for three in thirds for row in three]
    if kind == "half":
        return [pick(row[::2], row[1::2], row[2::2] + " ") for row in halves]
    return halves


def pick(first: str, second: str, third: str) -> str:
    """Take the first part of each two, unless a line would be lost that is only in the second."""
    if first == second:
        return first
    return "".join(
        [
            a if a == b or b not in LINES or a in LINES or c in LINES else b
            for a, b, c in zip(first, second, third, strict=True)
        ]
    )


def draw(rows: "Rows", symbols: str, *, painted: bool) -> "Planes":
    """Choose the glyphs of a picture, the letters of their inks and those of their grounds.

    Parameters
    ----------
    rows
        The letters of its parts.
    symbols
        What its cells are cut into.
    painted
        With grounds; else only what a pen would draw.
    """
    cut, choose = SYMBOLS[symbols], paint if painted else outline
    known: dict[tuple[str, ...], tuple[str, str, str]] = {}
    planes: Planes = ([], [], [])
    for top in range(0, len(rows), cut.down):
        line = rows[top : top + cut.down]
        parts = [row[at :: cut.across] for row in line for at in range(cut.across)]
        cells = list(zip(*parts, strict=True))
        for cell in set(cells) - known.keys():
            known[cell] = choose("".join(cell), cut)
        chosen = zip(*map(known.__getitem__, cells), strict=True)
        for plane, letters in zip(planes, chosen, strict=True):
            plane.append("".join(letters))
    return planes


def paint(cell: str, cut: "SymbolSet") -> tuple[str, str, str]:
    """Choose two colours for a cell: a line goes before any fill, and is never lost.

    Dots leave their ground to be seen, so with them only lines are drawn on it.
    """
    drawn = cell.replace(" ", "")
    if drawn == cell == cell[0] * len(cell) and cell[0] not in LINES:  # most are flat
        return " ", " ", cell[0].lower()
    fills = drawn.replace("l", "").replace("L", "").replace("0", "").lower()
    lines = drawn if not fills else "".join([part for part in drawn if part in LINES])
    line, fill, blanks = most(lines), most(fills), len(cell) - len(drawn)
    if blanks and (not (line and fill) or blanks >= len(fills)):
        # On the ground of a terminal a line is a rim.
        ink = "L" if line == "l" else line or fill or " "
        return glyph(cell, LINES if line and not cut.solid else FILLED, cut), ink, " "
    if line:
        if line != "L" and fill:
            line = "0" if fill == "k" else "l"
        return glyph(cell, UNFILLED if cut.solid else LINES, cut), line, fill or line
    other = most(fills.replace(fill, ""))
    if not other or not cut.solid:
        return " ", " ", fill
    if fill in DARK:  # as without colour
        fill, other = other, fill
    return glyph(cell, other + other.upper(), cut), other, fill


def outline(cell: str, cut: "SymbolSet") -> tuple[str, str, str]:
    """Draw what a pen would draw of a cell: as it is painted, but fills only if they are dark."""
    shown, ink, ground = paint(cell, cut)
    if ground != " " and (ink not in LINES or ground in DARK):
        ink = most([part for part in cell if part in INKED]) or " "
        return glyph(cell, INKED, cut), ink if ink in LINES else ink.lower(), " "
    return shown, ink, " "


def most(parts: "Sequence[str]") -> str:
    """Return the letter there is most of, of several the first; nothing if there is none."""
    if not parts or parts.count(parts[0]) * 2 >= len(parts):
        return parts[0] if parts else ""
    return max(parts, key=parts.count)


def glyph(cell: str, drawn: str, cut: "SymbolSet") -> str:
    """Return the glyph of the parts whose letter is one of some."""
    if drawn not in BITS:
        BITS[drawn] = {ord(part): "01"[part in drawn] for part in " " + FILLED}
    return cut.glyphs[int(cell.translate(BITS[drawn])[::-1], 2)]
