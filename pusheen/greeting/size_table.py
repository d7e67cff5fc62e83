"""Which cats a window has room for: tiers of cats, and the tables a shell reads them from."""

from pusheen.cats import gallery

TYPE_CHECKING = False  # what `typing` would say, without importing it at every start
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Protocol

    class Paintable(Protocol):
        """What a greeting needs of a cat."""

        @property
        def name(self) -> str: ...

        @property
        def description(self) -> str: ...

        @property
        def tags(self) -> "Sequence[str]": ...

        @property
        def sizes(self) -> "Sequence[tuple[int, int]]": ...

        def paint(self, columns: int, depth: int) -> str: ...

    Row = tuple[int, int, int]
    Shelves = dict[int, list[tuple[Paintable, int]]]

# Cats are shelved by how many lines they may take. More tiers fill windows better and make every
# table longer; 14, 18, 24, 30 are 60 % of common windows.
TIERS = (4, 5, 6, 7, 8, 10, 12, 14, 16, 18, 21, 24, 27, 30, 33, 36, 40, 45, 50)
ENOUGH = 0.75  # of the cats must fit before they are drawn larger: lower repeats the flat ones
LESS = 0.9  # a narrower step of a table has fewer cats than this share of the step before
LADDER = (7, 12, 16, 20, 24, 32, 40, 48, 60, 80, 100, 120, 160, 240, 1000)  # columns in tables


def largest(cat: "Paintable", columns: int, lines: int) -> "tuple[int, int] | None":
    """Return the largest size of a cat within (columns, lines), or None."""
    return max((s for s in cat.sizes if s[0] <= columns and s[1] <= lines), default=None)


class Tiny:
    """The cat of one line, for a window that has no room for any other."""

    name = description = ""
    tags: "Sequence[str]" = ()
    sizes = ((len(gallery.TINY), 1),)

    def paint(self, columns: int, depth: int) -> str:
        """Write it out; it has no colours."""
        return gallery.TINY + "\n"


def arrange(
    cats: "Sequence[Paintable]", *, widest: int, highest: int, tiny: bool
) -> "tuple[Shelves, list[Row]]":
    """Decide which cats stand in which tier, in which size, and which rows the table has.

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
    shelves
        For each tier its cats with their widths, narrowest first, so that the first fit.
    rows
        (tier, columns, count), largest first: a window takes the first it has room for.
    """
    shelves: Shelves = {}
    rows: list[Row] = []
    below: list[tuple[int, int]] = []
    for tier in sorted({tier for tier in TIERS if tier < highest} | {min(highest, TIERS[-1])}):
        sizes = [(largest(cat, widest, tier), order) for order, cat in enumerate(cats)]
        standing = sorted((size[0], order) for size, order in sizes if size)
        if standing and standing != below:
            shelves[tier] = [(cats[order], columns) for columns, order in standing]
            rows = _rows(tier, [columns for columns, _ in standing], cats) + rows
            below = standing
    if tiny:
        shelves[1] = [(Tiny(), len(gallery.TINY))]
        rows.append((1, len(gallery.TINY), 1))
    return shelves, rows


def _rows(tier: int, widths: list[int], cats: "Sequence[Paintable]") -> "list[Row]":
    rows: list[Row] = []
    steps = {next((step for step in LADDER if step >= width), width) for width in widths}
    for step in sorted(steps, reverse=True):
        count = sum(width <= step for width in widths)
        reach = sum(largest(cat, step, tier) is not None for cat in cats)
        if count < ENOUGH * reach:
            break
        if len(rows) > 1 and count > LESS * rows[-2][2]:
            rows.pop()  # the step below serves nearly as many
        rows.append((tier, step, count))
    return rows


def window_lines(tier: int, share: int) -> int:
    """Return how many lines a window needs for a tier: its share, and room for the prompt."""
    return max(tier + gallery.PROMPT_LINES, -(-tier * 100 // share))


def expression(rows: "Sequence[Row]", share: int) -> str:
    """Write the table for shells that count: 1000 x how many cats fit + their tier, or 0."""
    return (
        "".join(
            f"_pusheen_lines>={window_lines(tier, share)}&&_pusheen_columns>={columns}?"
            f"{1000 * count + tier}:"
            for tier, columns, count in rows
        )
        + "0"
    )


def columns_of(rows: "Sequence[Row]", share: int) -> dict[str, list[int]]:
    """Write the table for fish, which counts slowly but looks up fast: lists by their tokens.

    After the last row comes one that takes any window, and shows nothing.
    """
    needs = [window_lines(tier, share) for tier, _, _ in rows]
    highest = max(needs, default=1)
    return {
        "FIRST": [
            next((row for row, need in enumerate(needs, 1) if need <= lines), len(rows) + 1)
            for lines in range(1, highest + 1)
        ],
        "COLUMNS": [*(columns for _, columns, _ in rows), 0],
        "COUNTS": [count for _, _, count in rows],
        "TIERS": [tier for tier, _, _ in rows],
        "LINES": [highest],
    }
