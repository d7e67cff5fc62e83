"""Which cats a window has room for: cats by height, and the tables a shell reads them from."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol, Unpack

from pusheen.art import RGB
from pusheen.catalog import gallery

if TYPE_CHECKING:
    from pusheen.catalog.gallery import Look


class Paintable(Protocol):
    """What a greeting needs of a cat."""

    @property
    def name(self) -> str: ...

    @property
    def description(self) -> str: ...

    @property
    def tags(self) -> Sequence[str]: ...

    @property
    def sizes(self) -> Sequence[tuple[int, int]]: ...

    def source(self, columns: int, symbols: str, /) -> object: ...

    def paint(
        self, columns: int, depth: int, ground: RGB | None = None, /, **look: "Unpack[Look]"
    ) -> str: ...


Row = tuple[int, int, int]  # height, columns, count
ByHeight = dict[int, list[tuple[Paintable, int]]]  # for each height its cats with their widths

# Cats are sorted by the height, in lines, that they may take. More heights fill windows better and
# make every table longer; 14, 18, 24, 30 are 60 % of common windows.
HEIGHTS = (4, 5, 6, 7, 8, 10, 12, 14, 16, 18, 21, 24, 27, 30, 33, 36, 40, 45, 50)
ENOUGH = 0.75  # of the cats must fit before they are drawn larger: lower repeats the flat ones
LESS = 0.9  # a narrower step of a table has fewer cats than this share of the step before
LADDER = (7, 12, 16, 20, 24, 32, 40, 48, 60, 80, 100, 120, 160, 240, 1000)  # columns in tables


def largest(cat: Paintable, columns: int, lines: int) -> tuple[int, int] | None:
    """Return the largest size of a cat within (columns, lines), or None."""
    return max((s for s in cat.sizes if s[0] <= columns and s[1] <= lines), default=None)


class Tiny:
    """The cat of one line, for a window that has no room for any other."""

    name = description = ""
    tags: Sequence[str] = ()
    sizes = ((len(gallery.TINY), 1),)

    def source(self, _columns: int, _symbols: str, /) -> str:
        """Return all that it is painted from."""
        return gallery.TINY

    def paint(
        self, _columns: int, _depth: int, _ground: RGB | None = None, /, **_look: "Unpack[Look]"
    ) -> str:
        """Write it out; it has no colours."""
        return gallery.TINY + "\n"


def arrange(
    cats: Sequence[Paintable], *, widest: int, highest: int, tiny: bool
) -> tuple[ByHeight, list[Row]]:
    """Decide which cats have which height, in which size, and which rows the table has.

    Parameters
    ----------
    cats
        Perhaps none.
    widest, highest
        No cat is drawn larger.
    tiny
        Put the cat of one line where no other fits.

    Returns
    -------
    cats_of
        For each height its cats with their widths, narrowest first, so that the first fit.
    rows
        (height, columns, count), largest first: a window takes the first it has room for.
    """
    cats_of: ByHeight = {}
    rows: list[Row] = []
    below: list[tuple[int, int]] = []
    for height in sorted({h for h in HEIGHTS if h < highest} | {min(highest, HEIGHTS[-1])}):
        sizes = [(largest(cat, widest, height), order) for order, cat in enumerate(cats)]
        fitting = sorted((size[0], order) for size, order in sizes if size)
        if fitting and fitting != below:
            cats_of[height] = [(cats[order], columns) for columns, order in fitting]
            rows = _rows(height, [columns for columns, _ in fitting], cats) + rows
            below = fitting
    if tiny:
        cats_of[1] = [(Tiny(), len(gallery.TINY))]
        rows.append((1, len(gallery.TINY), 1))
    return cats_of, rows


def _rows(height: int, widths: list[int], cats: Sequence[Paintable]) -> list[Row]:
    rows: list[Row] = []
    steps = {next((step for step in LADDER if step >= width), width) for width in widths}
    for step in sorted(steps, reverse=True):
        count = sum(width <= step for width in widths)
        reach = sum(largest(cat, step, height) is not None for cat in cats)
        if count < ENOUGH * reach:
            break
        if len(rows) > 1 and count > LESS * rows[-2][2]:
            rows.pop()  # the step below serves nearly as many
        rows.append((height, step, count))
    return rows


def window_lines(height: int, share: int) -> int:
    """Return how many lines a window needs for a height: its share, and room for the prompt."""
    return max(height + gallery.PROMPT_LINES, -(-height * 100 // share))


def expression(rows: Sequence[Row], share: int) -> str:
    """Write the table for shells that count: 1000 x how many cats fit + their height, or 0."""
    return (
        "".join(
            f"_pusheen_lines>={window_lines(height, share)}&&_pusheen_columns>={columns}?"
            f"{1000 * count + height}:"
            for height, columns, count in rows
        )
        + "0"
    )


def columns_of(rows: Sequence[Row], share: int) -> dict[str, list[int]]:
    """Write the table for fish, which counts slowly but looks up fast: lists by their tokens.

    After the last row comes one that takes any window, and shows nothing.
    """
    needs = [window_lines(height, share) for height, _, _ in rows]
    highest = max(needs, default=1)
    return {
        "FIRST": [
            next((row for row, need in enumerate(needs, 1) if need <= lines), len(rows) + 1)
            for lines in range(1, highest + 1)
        ],
        "COLUMNS": [*(columns for _, columns, _ in rows), 0],
        "COUNTS": [count for _, _, count in rows],
        "HEIGHTS": [height for height, _, _ in rows],
        "LINES": [highest],
    }
