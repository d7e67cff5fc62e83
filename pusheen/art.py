"""Art: rows of characters, with an optional colour for each cell, and one behind it."""

from dataclasses import dataclass, replace

RGB = tuple[int, int, int]


@dataclass(frozen=True)
class Art:
    """A picture made of characters.

    Parameters
    ----------
    rows
        One ``str`` for each line, all of equal length, no control characters.
    colors
        sRGB colours 0-255 of the same geometry as ``rows``; None for a cell that
        has none (a blank), or None altogether for art without colour.
    grounds
        Colours behind the characters, likewise; None altogether for art that has none. With
        grounds, an Art is a picture of solid blocks, whose colours are meant as they are.
    duration
        How long to show it in an animation, in ms; 0 for a still.

    Raises
    ------
    ValueError
        If the rows differ in length or ``colors`` or ``grounds`` has another geometry.
    """

    rows: tuple[str, ...]
    colors: tuple[tuple[RGB | None, ...], ...] | None = None
    duration: int = 0
    grounds: tuple[tuple[RGB | None, ...], ...] | None = None

    def __post_init__(self) -> None:
        if any(len(row) != self.columns for row in self.rows):
            raise ValueError("the rows of an Art must be of equal length")
        geometry = [len(row) for row in self.rows]
        for name, plane in (("colors", self.colors), ("grounds", self.grounds)):
            if plane is not None and [len(line) for line in plane] != geometry:
                raise ValueError(f"the {name} of an Art must have the geometry of its rows")

    @property
    def columns(self) -> int:
        """Width in terminal cells."""
        return len(self.rows[0]) if self.rows else 0

    @property
    def lines(self) -> int:
        """Height in terminal cells."""
        return len(self.rows)

    @property
    def text(self) -> str:
        """The rows, one a line, without trailing blanks; ends in a newline."""
        return "".join(row.rstrip() + "\n" for row in self.rows)

    def indent(self, columns: int) -> "Art":
        """Return it with so many blank columns more on its left."""
        blank = (None,) * columns
        return replace(
            self,
            rows=tuple(" " * columns + row for row in self.rows),
            colors=self.colors and tuple(blank + line for line in self.colors),
            grounds=self.grounds and tuple(blank + line for line in self.grounds),
        )

    def __str__(self) -> str:
        return self.text.removesuffix("\n")
