"""Art: rows of characters, with an optional colour for each cell, and one behind it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from pusheen import paint, terminal

if TYPE_CHECKING:
    import os

    from rich.console import Console, ConsoleOptions, RenderResult
    from rich.measure import Measurement
    from rich.style import Style

RGB = tuple[int, int, int]
# What takes one cell for sure, without a look into wcwidth's tables: Latin, boxes, blocks, braille,
# and the parts of cells that legacy computers had.
NARROW = re.compile(
    "[ -~\xa0-\xac\xae-\u02ff\u2500-\u259f\u2800-\u28ff\U0001cc00-\U0001cebf\U0001fb00-\U0001fbff]*"
)
FLAGS = re.compile("[\U0001f1e6-\U0001f1ff]{64}(?=[\U0001f1e6-\U0001f1ff])")


class Cell(NamedTuple):
    """What begins in one cell of an Art: most often one character, one cell wide."""

    column: int  # from 0
    columns: int  # how many cells it takes: 1, or 2 for a wide character
    text: str
    color: RGB | None
    ground: RGB | None


@dataclass(frozen=True)
class Art:
    """A picture made of characters.

    Parameters
    ----------
    rows
        One ``str`` for each line, all of equal width on a terminal, no control characters. A
        picture has one character a cell; in speech a character may take two cells, or none.
    colors
        sRGB colours 0-255, one for each character of ``rows``; None for one that has none (a
        blank), or None altogether for art without colour.
    grounds
        Colours behind the characters, likewise; None altogether for art that has none. With
        grounds, an Art is a solid picture, whose colours are meant as they are but along its rim.
    duration
        How long to show it in an animation, in ms; 0 for a still.
    description
        What it shows, in one line, for people who cannot see it; may be empty. It is kept harmless,
        as `terminal.plain` makes it.

    Raises
    ------
    ValueError
        If the rows differ in width or ``colors`` or ``grounds`` has another geometry.

    Examples
    --------
    >>> import pusheen
    >>> art = pusheen.Art(("^___^", "(o.o)"))
    >>> print(art)
    ^___^
    (o.o)
    >>> art.columns, art.lines
    (5, 2)
    """

    rows: tuple[str, ...]
    colors: tuple[tuple[RGB | None, ...], ...] | None = None
    duration: int = 0
    grounds: tuple[tuple[RGB | None, ...], ...] | None = None
    description: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "description", terminal.plain(self.description))
        if len({cells_of(row) for row in self.rows}) > 1:
            raise ValueError("the rows of an Art must be of equal width")
        geometry = [len(row) for row in self.rows]
        for name, plane in (("colors", self.colors), ("grounds", self.grounds)):
            if plane is not None and [len(line) for line in plane] != geometry:
                raise ValueError(f"the {name} of an Art must have the geometry of its rows")

    @property
    def columns(self) -> int:
        """Width in terminal cells."""
        return cells_of(self.rows[0]) if self.rows else 0

    @property
    def lines(self) -> int:
        """Height in terminal cells."""
        return len(self.rows)

    @property
    def text(self) -> str:
        """The rows, one a line, without trailing blanks; ends in a newline."""
        return "".join(row.rstrip() + "\n" for row in self.rows)

    def cells(self, line: int) -> Iterator[Cell]:
        """Go through what one row shows, from left to right, blanks included."""
        row, free = self.rows[line], (None,) * len(self.rows[line])
        colors = self.colors[line] if self.colors else free
        grounds = self.grounds[line] if self.grounds else free
        if NARROW.fullmatch(row):
            for column, what in enumerate(zip(row, colors, grounds, strict=True)):
                yield Cell(column, 1, *what)
            return
        from wcwidth import iter_graphemes  # 10 ms, and only where there is more than Latin

        at = column = 0
        for text in iter_graphemes(row):
            yield Cell(column, columns := cells_of(text), text, colors[at], grounds[at])
            at, column = at + len(text), column + columns

    def indent(self, columns: int) -> "Art":
        """Return it with so many blank columns more on its left."""
        blank = (None,) * columns
        return replace(
            self,
            rows=tuple(" " * columns + row for row in self.rows),
            colors=self.colors and tuple(blank + line for line in self.colors),
            grounds=self.grounds and tuple(blank + line for line in self.grounds),
        )

    def ansi(self, depth: int = 1 << 24) -> str:
        """Write it out with its colours: 16, 256 or 2**24 of them, none at 0.

        They are those that show on black and on white.

        Examples
        --------
        >>> import pusheen
        >>> pusheen.Art(("=^.^=",), (((255, 0, 0),) * 5,)).ansi(256)
        '\\x1b[38;5;196m=^.^=\\x1b[0m\\n'
        """
        return paint.paint(self, depth)

    def html(self) -> str:
        """Write it as a page of html of its own, light or dark as the reader prefers.

        Examples
        --------
        >>> import pusheen
        >>> pusheen.cat("loaf").html().partition("\\n")[0]
        '<!DOCTYPE html>'
        """
        from pusheen.output import formats  # only who writes files needs it, here and below

        return formats.to_html(self)

    def svg(self) -> str:
        """Write it as an svg picture whose characters are text, light or dark likewise.

        Examples
        --------
        >>> import pusheen
        >>> pusheen.cat("loaf").svg().startswith("<svg xmlns=")
        True
        """
        from pusheen.output import formats

        return formats.to_svg(self)

    def save(self, path: "str | os.PathLike[str]", *, force: bool = False) -> None:
        """Write it into a file, whole or not at all; the extension says in which format.

        Parameters
        ----------
        path
            Ends in ``.txt``, ``.ans``, ``.html``, ``.svg``, ``.png``, ``.gif``, ``.cast`` or
            ``.json``. For several frames in one file see `pusheen.save`.
        force
            Write over a file that is there.

        Raises
        ------
        ExportError
            If the extension says no format, the file is there, or it cannot be written.

        Examples
        --------
        >>> import pusheen
        >>> pusheen.cat("loaf").save("loaf.svg")
        """
        from pusheen.output import formats

        formats.save([self], path, force=force)

    def __str__(self) -> str:
        return self.text.removesuffix("\n")

    def _repr_html_(self) -> str:
        """Show it in a notebook."""
        from pusheen.output import formats

        return formats.html_fragment(self)

    def __rich_console__(self, console: "Console", options: "ConsoleOptions") -> "RenderResult":
        from rich.segment import Segment  # only who prints with rich has it loaded

        for line in range(self.lines):
            row = [Segment(cell.text, _style(cell)) for cell in self.cells(line)]
            yield from Segment.adjust_line_length(row, min(self.columns, options.max_width))
            yield Segment.line()

    def __rich_measure__(self, console: "Console", options: "ConsoleOptions") -> "Measurement":
        from rich.measure import Measurement  # rich is loaded already

        return Measurement(self.columns, self.columns).with_maximum(options.max_width)


def _style(cell: Cell) -> "Style | None":
    """Return what rich sets the colours of a cell by; those that show on black and on white."""
    from rich.color import Color  # rich is loaded already
    from rich.style import Style

    if cell.ground is not None:  # a solid picture
        ink = Color.from_rgb(*cell.color) if cell.color else None
        return Style(color=ink, bgcolor=Color.from_rgb(*cell.ground))
    if cell.color is None or cell.text == " ":
        return None
    return Style(color=Color.from_rgb(*paint.visible(cell.color)))


def cells_of(text: str) -> int:
    """Return how many terminal cells a text without control characters takes."""
    if NARROW.fullmatch(text):
        return len(text)
    from wcwidth import width  # 10 ms, and only where there is more than Latin

    # A flag is a pair of these, in 2 cells; of a long row of them wcwidth looks back at each.
    text, rows = FLAGS.subn("", text)
    return width(text) + 64 * rows
