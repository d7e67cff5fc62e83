"""The rows of an Art as runs: cells side by side that markup writes as one."""

import itertools
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from pusheen.art import NARROW, RGB, Art
from pusheen.output.shapes import Shape, shapes


class Run(NamedTuple):
    """Cells side by side that are written as one."""

    column: int  # from 0
    columns: int
    text: str
    color: RGB | None
    kind: str  # "text", "block": drawn, not written; or "boxed": a character in a box of its own


def shapes_of(art: Art) -> Mapping[str, Shape]:
    """Return the shapes of what is drawn, not written; none for what is all letters."""
    if all(row.isascii() for row in art.rows):
        return {}
    return shapes()


def runs(art: Art, line: int) -> list[Run]:
    """Join the cells of a row that are written alike, without the blanks at its end."""
    shapes = shapes_of(art)
    joined: list[Run] = []
    for cell in art.cells(line):
        last = joined[-1] if joined else None
        kind = "text" if NARROW.fullmatch(cell.text) else "boxed"
        if cell.text in shapes:
            kind = "block"
        alike = (
            last
            and last.kind == kind != "boxed"
            and (
                kind == "block"
                or cell.text == " "
                or last.color == cell.color
                or not last.text.strip()
            )
        )
        if last and (alike or not cell.columns):
            color = last.color if cell.text == " " or last.text.strip() else cell.color
            joined[-1] = last._replace(
                columns=last.columns + cell.columns, text=last.text + cell.text, color=color
            )
        else:
            joined.append(Run(cell.column, cell.columns, cell.text, cell.color, kind))
    if joined and joined[-1].kind == "text":
        joined[-1] = joined[-1]._replace(text=joined[-1].text.rstrip(" "))
    return [run for run in joined if run.text]


def is_inked(run: Run) -> bool:
    """Tell whether the colour of a run shows in its text."""
    return run.kind != "block" and bool(run.text.strip())


def usual_ink(rows: list[list[Run]]) -> RGB | None:
    """Return the ink that most texts have: written once around them all, it makes a file small.

    None if some text has no ink, and so that of the page.
    """
    counts = Counter(run.color for row in rows for run in row if is_inked(run))
    return None if None in counts or not counts else counts.most_common(1)[0][0]


def pieces(text: str) -> Iterator[tuple[int, str]]:
    """Part a text before each word that has many blanks before it; few are shorter than a part."""
    starts = [0, *(match.end() for match in re.finditer(r" {6,}(?=[^ ])", text))]
    for start, end in itertools.pairwise([*starts, len(text)]):
        if text[start:end]:
            yield start, text[start:end]
