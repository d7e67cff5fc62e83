"""Lines beside a cat: any bytes of a command's stay in their columns, and do nothing but colour."""

import codecs
from random import Random

from wcwidth import iter_graphemes, width

from fuzzes import text
from fuzzes.harness import Choices, promise
from fuzzes.text import SGR, check_seen
from pusheen.layout.side_by_side import Beside

HEAD = 6
CAT = (("^^", 2), ("\x1b[31m~\x1b[0m", 1), ("", 0), ("____", 4))


def make(random: Random) -> bytes:
    """Draw a layout, and what a command prints."""
    return random.randbytes(HEAD) + text.make(random, 24)


def check(data: bytes) -> None:
    """Lay the bytes out, whole and in pieces."""
    choices = Choices(data)
    indent = choices.number(4, 12)
    columns = None if choices.chance(6) else choices.number(1, 60)
    wrap, colored = choices.chance(2), not choices.chance(4)
    step = choices.number(1, 200)
    encoding = choices.one_of(("utf-8", "utf-8", "ascii", "cp1252"))
    output = data[HEAD:]

    def laid_out(pieces: list[bytes]) -> str:
        layout = Beside(list(CAT), indent, columns, wrap=wrap, colored=colored)
        decoder = codecs.getincrementaldecoder(encoding)("backslashreplace")
        rows = [layout.feed(decoder.decode(piece)) for piece in pieces]
        return "".join(rows) + layout.feed(decoder.decode(b"", final=True)) + layout.finish()

    shown = laid_out([output])
    pieces = [output[at : at + step] for at in range(0, len(output), step)]
    promise(laid_out(pieces) == shown, "pieces come out as the whole")
    lines = shown.split("\n")
    promise(lines.pop() == "" and len(lines) >= len(CAT), "all of the cat, in whole lines")
    for number, line in enumerate(lines):
        check_row(line, number, indent, columns, colored=colored)


def check_row(line: str, number: int, indent: int, columns: int | None, *, colored: bool) -> None:
    """Hold that one row begins with the cat's, is harmless, in its columns, and ends reset."""
    row, cells = CAT[number] if number < len(CAT) else ("", 0)
    promise(line.startswith(row), f"a row of the cat: {line!a}")
    part = line[len(row) :]
    bare = SGR.sub("", part)
    promise(colored or bare == part, f"no colours where none are wanted: {part!a}")
    # A character that has no glyph yet is not printable to Python, but moves nothing.
    bad = {*map(chr, range(32)), *map(chr, range(127, 160)), "\u202e", "\u2066", "\u061c"}
    promise(not bad & {*bare}, f"what is beside is harmless: {part!a}")
    check_seen(bare, what="what is beside")
    if part:
        promise(bare.startswith(" " * (indent - cells)), f"a line begins in its column: {part!a}")
        promise(bare == part or part.endswith(("\x1b[0m", "\x1b[m")), f"it ends reset: {part!a}")
    if columns is not None and part:
        # What is one character to the reader is not cut, even if it is wider than all of this.
        widest = max(map(width, iter_graphemes(bare)), default=0)
        most = indent - cells + max(columns, widest)
        promise(width(bare) <= most, f"a row keeps to its columns: {columns}, {part!a}")
