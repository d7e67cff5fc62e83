"""The cats: their names and sizes; pick one, and read its art."""

import os

from pusheen import terminal

TYPE_CHECKING = False  # what `typing` would say, without importing it at every start
if TYPE_CHECKING:
    from collections.abc import Sequence

    from pusheen.art import RGB, Art

FOLDER = os.path.join(os.path.dirname(__file__), "data", "gallery")
PROMPT_LINES = 2  # what a cat leaves free for the prompt
COLUMNS, LINES = 80, 24  # a window nobody can measure, as every terminal once was
TINY = "(=^.^=)"  # for a window that has no room for a picture


class Cat:
    """One cat of the gallery.

    Attributes
    ----------
    name
        A word of ``a-z``, digits and hyphens.
    sizes
        The (columns, lines) it is rendered at, smallest first.
    tags
        What it goes by: ``food``, ``cozy``...
    description
        One line.
    """

    __slots__ = ("description", "name", "sizes", "tags")

    def __init__(self, line: str) -> None:
        name, sizes, tags, self.description = line.split("\t")
        self.name = name
        self.sizes = [(int(c), int(n)) for c, _, n in (s.partition("x") for s in sizes.split())]
        self.tags = tags.split()

    def largest(self, columns: int, lines: int) -> "tuple[int, int] | None":
        """Return the largest of its sizes within (columns, lines), or None."""
        return next(((c, n) for c, n in reversed(self.sizes) if c <= columns and n <= lines), None)

    def read(self, columns: int, plane: str) -> list[str]:
        """Read one plane, ``txt`` or ``ink``, at one of its widths: rows of equal length."""
        path = os.path.join(FOLDER, str(columns), f"{self.name}.{plane}")
        with open(path, encoding="utf-8") as file:
            rows = file.read().split("\n")[:-1]
        return [row.ljust(columns) for row in rows]

    def art(self, columns: int) -> "Art":
        """Return it as an Art at one of its widths."""
        from pusheen.art import Art  # dataclasses cost more than printing a cat

        palette = read_palette()
        inks = self.read(columns, "ink")
        colors = tuple(tuple(palette.get(ink) for ink in row) for row in inks)
        return Art(tuple(self.read(columns, "txt")), colors)

    def paint(self, columns: int, depth: int) -> str:
        """Write it out at one of its widths, as `terminal.paint` would."""
        rows = self.read(columns, "txt")
        if depth == terminal.PLAIN:
            return "".join(row.rstrip() + "\n" for row in rows)
        palette = read_palette()
        escapes = {ink: terminal.foreground(color, depth) for ink, color in palette.items()}
        inks = self.read(columns, "ink")
        return "".join(
            terminal.paint_line(row.rstrip(), (escapes.get(ink, "") for ink in line))
            for row, line in zip(rows, inks, strict=True)
        )


def read_index() -> list[str]:
    """Return one line a cat, in the order of their names; `Cat` reads such a line."""
    with open(os.path.join(FOLDER, "index.tsv"), encoding="utf-8") as file:
        return file.read().split("\n")[:-1]


def read_palette() -> "dict[str, RGB]":
    """Return the colour behind each letter of the ``ink`` planes."""
    with open(os.path.join(FOLDER, "palette.tsv"), encoding="utf-8") as file:
        rows = (line.split("\t") for line in file.read().split("\n")[:-1])
        return {ink: (int(r), int(g), int(b)) for ink, r, g, b in rows}


def cats() -> "list[Cat]":
    """Return every cat, in the order of their names."""
    return [Cat(line) for line in read_index()]


def find(name: str) -> "Cat | None":
    """Return the cat of that name, or None."""
    return next((Cat(s) for s in read_index() if s.startswith(name + "\t")), None)


def room(window: "tuple[int, int]") -> "tuple[int, int]":
    """Return the (columns, lines) a cat may take in a window that still shows the prompt."""
    return window[0] or COLUMNS, max(1, (window[1] or LINES) - PROMPT_LINES)


def pick(columns: int, lines: int) -> "tuple[Cat, int] | None":
    """Draw a cat at random among those that fit: the cat and its width, or None."""
    index: Sequence[str] = read_index()
    start = int.from_bytes(os.urandom(4), "big")  # `random` costs more than the whole draw
    for step in range(len(index)):
        cat = Cat(index[(start + step) % len(index)])
        size = cat.largest(columns, lines)
        if size:
            return cat, size[0]
    return None


def draw(depth: int, columns: int, lines: int, cat: "Cat | None" = None) -> str:
    """Write out a cat within (columns, lines), a random one unless given."""
    if cat is None:
        picked = pick(columns, lines)
    else:
        size = cat.largest(columns, lines)
        picked = (cat, size[0]) if size else None
    if picked is None:
        return TINY[:columns] + "\n"
    return picked[0].paint(picked[1], depth)
