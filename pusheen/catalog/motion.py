"""The further frames of a cat that moves, and how long each is shown."""

from pusheen import files

TYPE_CHECKING = False  # what `typing` would say, without importing it at every start
if TYPE_CHECKING:
    from collections.abc import Sequence

    from pusheen.art import Art
    from pusheen.catalog.gallery import Painted, Planes


def read(path: str, sizes: "Sequence[tuple[int, int]]", columns: int) -> "list[Planes]":
    """Read the frames after the first in characters, at one of its widths.

    Such a file has for each size the three planes, each of all frames one below the other.
    """
    rows = files.read_lines(path)
    frames = len(rows) // (3 * sum(lines for _, lines in sizes))
    first = 3 * frames * sum(lines for width, lines in sizes if width < columns)
    lines = dict(sizes)[columns]
    high = frames * lines
    text, inks, grounds = (
        [row.ljust(columns) for row in rows[top : top + high]]
        for top in range(first, first + 3 * high, high)
    )
    tops = [slice(top, top + lines) for top in range(0, high, lines)]
    return [(text[at], inks[at], grounds[at]) for at in tops]


def join(
    still: "Art", further: "list[Planes]", colors: "list[Painted]", duration: int
) -> "list[Art]":
    """Make the frames of a cat of its first one, and of the planes and colours of the others."""
    from dataclasses import replace

    first = replace(still, duration=duration)
    return [first] + [
        replace(first, rows=tuple(planes[0]), colors=inks, grounds=grounds)
        for planes, (inks, grounds) in zip(further, colors, strict=True)
    ]


def find_duration(path: str, name: str) -> int:
    """Return how long each frame of a cat is to be shown, in ms."""
    rows = (row.split("\t") for row in files.read_lines(path))
    return next(int(duration) for known, duration in rows if known == name)
