"""A cat that talks: read a text, wrap it, draw the bubble around it, and the tail to the cat."""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from pusheen import paint, terminal
from pusheen.art import NARROW, RGB, Art, cells_of
from pusheen.errors import PusheenError

TAB = 8
COLUMNS = 40  # of text by itself, as cowsay has it
MARGIN = 2  # cells on either side of the text: the outline, and a blank
CORNER = 3  # cells from a corner of the bubble to the tip of its tail
NARROWEST = 2 * CORNER + 1
MOST_CELLS = 1_500_000  # columns times lines of text; at 7 columns 3 s and 250 MB
FRAME = 3  # lines of a bubble that are not text: its edges, and one of the tail if need be
STEEPEST = 2  # blanks within a tail, at most
ALONE = frozenset("|Vo.O")  # parts of a tail that may stand beside ink
UPPER = 0.4  # share of a shape that has its head; at 0.2 an ear may be all of it
TRUNK = 0.5  # share of its width that is more than a tail or an arm
EARS = 0.12  # share of its width that may be between two ears
STEPS = (-1, 0, 1)
SGR = re.compile(r"\x1b\[([0-9;:]{0,99})m")
# Characters that take different room in different terminals, and what is shown for them: blanks,
# selectors of a variant, and letters of Hangul that nobody sees.
PLAINER = dict.fromkeys((0xA0, 0x1680, *range(0x2000, 0x200B), 0x202F, 0x205F), " ")
PLAINER |= {0x3000: "  ", 0xFE0E: "", 0xFE0F: ""}
PLAINER |= {code: f"\\u{code:04x}" for code in (0x115F, 0x1160, 0x3164, 0xFFA0)}
JOINER = "\u200d"
SKINS = "\U0001f3fb\U0001f3fc\U0001f3fd\U0001f3fe\U0001f3ff"
# What makes one emoji of several, colours its skin, or names the country of a flag.
JOINED = re.compile(f"[{JOINER}{SKINS}]|(?<=\U0001f3f4)[\U000e0020-\U000e007f]+")
# What does not begin a row, or end one, where wide characters are broken between.
CLOSING = frozenset(
    ",.;:!?)]}'\"、。，．：；！？）］｝」』】》〉〕…ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ"
)
OPENING = frozenset("([{（［｛「『【《〈〔")


# The bubble's edge and the lines below it: where to put what, from the tip's column.
Tail = list[tuple[int, str]]


@dataclass(frozen=True)
class Line:
    """One line of a text, made harmless, with a colour for each of its characters."""

    text: str
    colors: tuple[RGB | None, ...]


def read(text: str, shows: Callable[[str], bool] = terminal.shows) -> list[Line]:
    r"""Make an untrusted text harmless, and its SGR sequences the colours of its characters.

    Parameters
    ----------
    text
        Lines end in ``\n`` or ``\r\n``; there is one more than there are ends.
    shows
        Tells whether a character can be written; for one that cannot there is a question mark.

    Notes
    -----
    Whatever terminals disagree on is written so that all take as many cells. Joined emoji are
    shown one by one and without the colour of the skin, since one terminal shows them in 2 cells,
    another each by itself. A selector of the variant goes: with it a heart has 1 cell or 2,
    without it 1. Blanks of other widths are blanks.
    """
    text = text.replace("\r\n", "\n").translate(PLAINER)
    if not text.isascii():
        text = JOINED.sub(_part, text)
    lacking = {ord(c): "?" for c in set(text) if c.isprintable() and not shows(c)}
    if lacking:
        text = text.translate(lacking)
    color: RGB | None = None
    lines = []
    for line in text.split("\n"):
        pieces = SGR.split(line)
        runs = [(pieces[0], color)]
        for codes, piece in zip(pieces[1::2], pieces[2::2], strict=True):
            color = _color_after(color, codes)
            runs.append((piece, color))
        lines.append(_lay(runs))
    return lines


def _part(match: re.Match[str]) -> str:
    """Drop what joins two emoji, or changes one; elsewhere it stays."""
    text, at = match.string, match.start()
    before, after = text[at - 1 : at], text[at + 1 : at + 2]
    if match[0] != JOINER:
        return "" if _is_symbol(before) else match[0]
    return "" if _is_symbol(before, "So", "Sk") and _is_symbol(after) else JOINER


def _is_symbol(character: str, *categories: str) -> bool:
    """Tell whether a character, if there is one, is of these categories, or an emoji's."""
    return bool(character) and unicodedata.category(character) in (categories or ("So",))


def _lay(runs: list[tuple[str, RGB | None]]) -> Line:
    """Join the runs of a line, tabs expanded and everything else that is no character escaped."""
    text, colors, column = [], [], 0
    for run, color in runs:
        for number, part in enumerate(run.split("\t")):
            blanks = " " * (TAB - column % TAB) if number else ""
            shown = blanks + terminal.plain(part)
            column += cells_of(shown)
            text.append(shown)
            colors += [color] * len(shown)
    line = "".join(text).rstrip(" ")
    return Line(line, tuple(colors[: len(line)]))


def _color_after(color: RGB | None, codes: str) -> RGB | None:
    """Return the colour of what follows an SGR sequence, given the one before and its codes."""
    parts = [[_number(n) for n in part.split(":")] for part in codes.split(";")]
    while parts:
        code, *more = parts.pop(0)
        if code in (38, 48, 58):
            # With colons the whole colour is in this part; with semicolons it is in the next ones.
            if not more:
                more = [part[0] for part in parts[: 4 if parts[:1] == [[2]] else 2]]
                del parts[: len(more)]
            color = _extended(more, color) if code == 38 else color
        elif code in (0, 39):
            color = None
        elif 30 <= code <= 37:
            color = paint.ANSI[code - 30]
        elif 90 <= code <= 97:
            color = paint.ANSI[code - 82]
    return color


def _number(digits: str) -> int:
    """Read a code: nothing is 0, as terminals have it, and a number too large is none of ours."""
    return int(digits or 0) if len(digits) < 4 else 999


def _extended(codes: list[int], color: RGB | None) -> RGB | None:
    """Return the colour that 5;n or 2;r;g;b means, or the one before if it means none."""
    kind, *values = codes or [0]
    if kind == 5 and len(values) == 1 and values[0] < 256:
        return paint.indexed(values[0]) if values[0] > 15 else paint.ANSI[values[0]]
    # 2:space:r:g:b is the standard, 2:r:g:b what most write.
    mixed = values[:3] if len(values) == 3 else values[1:4]
    if kind == 2 and len(mixed) == 3 and max(mixed) < 256:
        return mixed[0], mixed[1], mixed[2]
    return color


def wrap_text(lines: Sequence[Line], columns: int | None, window: int) -> list[Line]:
    """Break a text into rows of at most so many cells.

    If that is left open, a text of several lines that fit the window keeps them, and any other is
    broken at `COLUMNS`, or where the window ends.
    """
    room = max(1, window - 2 * MARGIN)
    if columns is None:
        fits = len(lines) > 1 and all(cells_of(line.text) <= room for line in lines)
        columns = room if fits else min(room, COLUMNS)
    return [row for line in lines for row in wrap(line, columns)]


def wrap(line: Line, columns: int) -> Iterator[Line]:
    """Break a line into rows of at most so many cells, 1 or more; a blank line is one row.

    A row ends at a blank, or beside a wide character; a word that is longer than a row is cut
    between two characters. Blanks at the front stay; those where a row ends go. A wide character
    gets a row even where there is one cell.
    """
    text = line.text
    units: Sequence[str] = text
    edges: Sequence[int] = range(len(text) + 1)
    starts = edges
    if not NARROW.fullmatch(text):
        from wcwidth import iter_graphemes  # 10 ms, for more than Latin

        units = list(iter_graphemes(text))
        cells = {unit: cells_of(unit) for unit in set(units)}
        edges = list(accumulate((cells[unit] for unit in units), initial=0))
        starts = list(accumulate(map(len, units), initial=0))
    begin = 0
    while True:
        end = max(begin + 1, bisect_right(edges, edges[begin] + columns) - 1)
        if end >= len(units):
            yield Line(text[starts[begin] :], line.colors[starts[begin] :])
            return
        end = _last_break(units, edges, begin, end)
        row = text[starts[begin] : starts[end]].rstrip(" ")
        yield Line(row, line.colors[starts[begin] : starts[begin] + len(row)])
        while units[end] == " ":  # the line ends in no blank
            end += 1
        begin = end


def _last_break(units: Sequence[str], edges: Sequence[int], begin: int, end: int) -> int:
    """Return where to end a row that begins and at most ends there; at a word's cut if need be."""
    first = begin
    while units[first] == " " and first < end:  # blanks at the front are no row by themselves
        first += 1
    for at in range(end, first, -1):
        if units[at] == " " or units[at - 1] == " ":
            return at
        wide = edges[at + 1] - edges[at] == 2 or edges[at] - edges[at - 1] == 2
        if wide and units[at] not in CLOSING and units[at - 1] not in OPENING:
            return at
    return end


def find_head(rows: Sequence[str]) -> int:
    """Return a column above the head, for a cat of which only its shape is known.

    The head is taken to be where there is most in the upper part of its largest piece, and above
    its trunk: so neither a tail that is raised as high nor what is held aside is the head, nor
    what floats. It finds 738 of the 803 heads of our own cats; of the others, most is the back.
    """
    piece = _largest_piece(rows)
    if not piece:
        return len(rows[0]) // 2 if rows else 0
    tops: dict[int, int] = {}
    for x, y in piece:
        tops[x] = min(y, tops.get(x, y))
    floor = max(y for _, y in piece) + 1
    # The trunk begins at the first line from above where enough of the width holds together.
    levels = (_groups((x for x in tops if tops[x] <= y), 1) for y in sorted({*tops.values()}))
    trunk = next(g for groups in levels for g in groups if len(g) >= TRUNK * len(tops))
    limit = (1 - UPPER) * min(tops[x] for x in trunk) + UPPER * floor
    apart = 1 + len(tops) * EARS
    groups = _groups((x for x in trunk if tops[x] <= limit), apart)
    head = max(groups, key=lambda group: sum(limit - tops[x] for x in group))
    middle = (head[0] + head[-1]) / 2
    free = [x for x in head if not any(row[x] != " " for row in rows[: tops[x]])]
    return min(free or head, key=lambda x: abs(x - middle))


def _groups(columns: Iterable[int], apart: float) -> list[list[int]]:
    """Sort columns into groups, each at most so far from the next of its group."""
    groups: list[list[int]] = []
    for x in sorted(columns):
        if groups and x - groups[-1][-1] <= apart:
            groups[-1].append(x)
        else:
            groups.append([x])
    return groups


def _largest_piece(rows: Sequence[str]) -> set[tuple[int, int]]:
    """Return the (column, line) of the cells that belong to the largest connected piece."""
    rest = {(x, y) for y, row in enumerate(rows) for x, c in enumerate(row) if c != " "}
    largest: set[tuple[int, int]] = set()
    while rest:
        todo = [rest.pop()]
        piece = set(todo)
        while todo:
            x, y = todo.pop()
            near = {(x + right, y + down) for right in STEPS for down in STEPS} & rest
            rest -= near
            piece |= near
            todo += near
        largest = max(largest, piece, key=len)
    return largest


def speak(
    rows: Sequence[Line],
    cat: Art,
    head: int,
    *,
    think: bool = False,
    ink: RGB | None = None,
    columns: int = 0,
) -> Art:
    """Put a bubble above a cat, its tail on the cat's head.

    Parameters
    ----------
    rows
        What it says, already wrapped.
    cat
        One character a cell.
    head
        A column of the cat; the tail comes down there to the first ink, and runs over none.
    think
        Draw the bubble of a thought.
    ink
        Colour of the bubble's outline; None for the terminal's own.
    columns
        The room there is; what needs more takes more.

    Raises
    ------
    PusheenError
        If the bubble would have more than `MOST_CELLS`.
    """
    # Measured with its blanks: a mark at the front goes with the blank before it.
    inner = [cells_of(f" {row.text} ") for row in rows]
    wide = max(NARROWEST, max(inner, default=0) + 2)
    if wide * len(rows) > MOST_CELLS:
        size = f"{wide} columns by {len(rows)} lines"
        raise PusheenError(f"a bubble of {size} is too large", hint="say less at once")
    deep = next((y for y, row in enumerate(cat.rows) if row[head] != " "), 0)
    indent = max(0, CORNER - head)
    tip = indent + head
    # In the middle above the head, as far as the room and the bubble's corners allow.
    left = min(tip - wide // 2, max(columns, indent + cat.columns) - wide)
    left = max(0, tip + CORNER + 1 - wide, min(left, tip - CORNER))
    total = max(left + wide, indent + cat.columns)

    picture = Composition([], [], [])
    picture.add("." + "-" * (wide - 2) + ".", [ink] * wide, left, total)
    border = "()" if think else "||"
    for said, cells in zip(rows, inner, strict=True):
        spare = wide - 2 - cells
        text = f"{border[0]} {said.text}{' ' * spare} {border[1]}"
        picture.add(text, [ink, None, *said.colors, *[None] * (spare + 1), ink], left, total)
    picture.add("'" + "-" * (wide - 2) + "'", [ink] * wide, left, total)
    edge = len(picture.rows) - 1
    if not deep:
        picture.add("", [], 0, total)
    for line, row in enumerate(cat.rows):
        free = (None,) * len(row)
        colors, behind = (plane[line] if plane else free for plane in (cat.colors, cat.grounds))
        picture.add(row, colors, indent, total, behind)

    tails = _thoughts(deep or 1) if think else _wedges(deep or 1, from_right=tip < left + wide / 2)
    tail = next(tail for tail in tails if picture.has_room(tip, edge, tail))
    for line, (offset, mark) in enumerate(tail, edge):
        picture.put(tip + offset, line, mark, ink)
    grounds = tuple(map(tuple, picture.grounds)) if cat.grounds else None
    return Art(
        tuple(map("".join, picture.rows)), tuple(map(tuple, picture.colors)), grounds=grounds
    )


@dataclass(frozen=True)
class Composition:
    """A picture in the making: the characters of each row, their colours and those behind."""

    rows: list[list[str]]
    colors: list[list[RGB | None]]
    grounds: list[list[RGB | None]]

    def add(
        self,
        text: str,
        colors: Sequence[RGB | None],
        left: int,
        columns: int,
        grounds: Sequence[RGB | None] = (),
    ) -> None:
        """Add a row of so many columns: blanks, the text, and blanks."""
        after = columns - left - cells_of(text)
        self.rows.append([*" " * left, *text, *" " * after])
        for plane, values in (
            (self.colors, colors),
            (self.grounds, grounds or [None] * len(text)),
        ):
            plane.append([*[None] * left, *values, *[None] * after])

    def has_room(self, tip: int, edge: int, tail: Tail) -> bool:
        """Tell whether a tail runs through blanks, nothing beside it but in the tip's column."""
        for line, (offset, mark) in enumerate(tail[1:], edge + 1):
            first, last = tip + offset, tip + offset + len(mark)
            if mark in ALONE and not offset:
                continue
            if first < 0 or "".join(self.rows[line][max(0, first - 1) : last + 1]).strip():
                return False
        return True

    def put(self, column: int, line: int, mark: str, ink: RGB | None) -> None:
        """Draw a mark; its blanks leave blanks."""
        row, colors = self.rows[line], self.colors[line]
        row[column : column + len(mark)] = mark
        colors[column : column + len(mark)] = [None if c == " " else ink for c in mark]


def _wedges(lines: int, *, from_right: bool) -> list[Tail]:
    """Return the tails of speech that are so many lines long, the best one first."""
    thin: Tail = [(-1, ". ."), *[(0, "|")] * (lines - 1), (0, "V")]
    if lines == 1:
        return [thin]
    widths = [min(above, STEEPEST) for above in range(lines - 1, -1, -1)]
    right: Tail = [(-1, ".  ."), *((0, f"|{' ' * wide}/") for wide in widths)]
    left: Tail = [(-2, ".  ."), *((-1 - wide, f"\\{' ' * wide}|") for wide in widths)]
    return [right, left, thin] if from_right else [left, right, thin]


def _thoughts(lines: int) -> list[Tail]:
    """Return the tails of a thought that are so many lines long, the best one first."""
    sizes = "O" * (lines - 2) + "o." if lines > 1 else "o"
    drifts = [min(above, STEEPEST) for above in range(lines - 1, -1, -1)]
    return [
        [(0, ""), *((way * drift, size) for drift, size in zip(drifts, sizes, strict=True))]
        for way in (1, -1, 0)
    ]
