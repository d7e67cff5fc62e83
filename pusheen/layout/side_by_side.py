"""Lines beside a cat: made harmless, fitted to their block and laid out as they come."""

import re
from collections.abc import Iterator
from functools import lru_cache

from pusheen import paint, terminal
from pusheen.art import NARROW, cells_of
from pusheen.catalog import gallery

GAP = 3  # columns between the cat and its lines
LEAST = 20  # columns a block of lines keeps from a cat whose width was asked for
TAB = 8
LONGEST = 1 << 16  # characters of one line: a longer one is broken, so that memory stays small

# Colours that a command sets. A terminal obeys no more than a few numbers at once; wcwidth, all.
SGR = re.compile(r"(\x1b\[[0-9;:]{0,99}m)")
RETURN = re.compile(r"\r|\x1b\[[01]?G")  # back to the first column
ERASE = re.compile(r"\x1b\[0?K")  # what is right of it
ERASE_ALL = "\x1b[2K"
CONTROLS = re.compile(r"[\x00-\x08\x0a-\x1f\x7f-\x9f]")  # but for the tab
# What is invisible, or turns the order around; joiners stay, which hold emoji together. The first
# part is a flag, which is made of such characters.
UNSEEN = re.compile(
    "\U0001f3f4[\U000e0030-\U000e007a]{3,6}\U000e007f|[\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e"
    "\u2060-\u206f\ufeff\ufff9-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    f"\U000e0000-\U000e007f{terminal.INVISIBLE}]"
)


def room(
    window: tuple[int, int], gap: int, width: int | None = None, height: int | None = None
) -> tuple[int, int]:
    """Return the (columns, lines) a cat may take in a window, with lines beside it.

    ``width`` and ``height`` are what was asked for; by itself the lines get half of the window.
    In a window that nobody can measure there is no limit but what was asked for.
    """
    columns, lines = gallery.room(window)
    block = LEAST if width else (columns + 1) // 2
    if not window[0] and width:
        columns = width + gap + block
    if not window[1] and height:
        lines = height
    columns = columns - gap - block
    return min(width or columns, columns), min(height or lines, lines)


class Beside:
    """What a command prints, laid out beside a cat.

    Parameters
    ----------
    rows
        Those of the cat, painted, and how many cells each takes; none: the text comes alone.
    indent
        The column, from 0, in which every line of the text begins.
    columns
        What the text may take; None: no limit.
    wrap
        Lines too long go on in the next row, character by character, as on a terminal; else they
        are clipped.
    colored
        Keep the colours of the text.
    """

    def __init__(
        self,
        rows: list[tuple[str, int]],
        indent: int,
        columns: int | None,
        *,
        wrap: bool = True,
        colored: bool = True,
    ) -> None:
        self._rows = iter(rows)
        self._indent, self._columns = indent, columns
        self._wrap, self.colored = wrap, colored
        self._begun = ""  # a line whose end has not come yet
        self._style = ""  # the colours in force where the last line ended

    def feed(self, text: str) -> str:
        """Take the text that comes next, and return the rows that are whole by now."""
        *lines, self._begun = (self._begun + text).split("\n")
        if len(self._begun) > LONGEST:
            # Of a progress bar the last is seen; it may end in a return, for what comes then.
            before, back, last = self._begun[:-1].rpartition("\r")
            if back and len(last) < LONGEST:
                self._skip(before)
                self._begun = last + self._begun[-1]
            else:
                lines.append(self._begun)
                self._begun = ""
        return "".join(self._lay_out(line) for line in lines)

    def finish(self) -> str:
        """Return what is left: a line without an end, and the rest of the cat."""
        last = self._lay_out(self._begun) if self._begun else ""
        self._begun = ""
        return last + "".join(row + "\n" for row, _ in self._rows)

    def _lay_out(self, line: str) -> str:
        return "".join(self._place(part) for part in self._fit(line))

    def _place(self, part: str) -> str:
        """Write one row: what the cat has for it, and a part of a line."""
        row, cells = next(self._rows, ("", 0))
        if not part or part.isspace():
            return row + "\n"
        return f"{row}{' ' * (self._indent - cells)}{part}\n"

    def _fit(self, line: str) -> Iterator[str]:
        """Cut a line into parts that fit, each one with its colours set and reset."""
        line = line.removesuffix("\r")
        if not self._style and line.isascii() and line.isprintable():  # most often: 15 x as fast
            pieces = self._cut(line, self._columns)
            yield from pieces if self._wrap else pieces[:1]
            return
        before, line = last_written(line)
        self._skip(before)
        tokens = SGR.split(line)
        if not self.colored:  # what makes up a new sequence once joined is text
            tokens = ["".join(tokens[::2])]
        part, unseen, left, column, full = self._style, "", self._columns, 0, False
        for number, token in enumerate(tokens):
            if number % 2:
                part, unseen = (part, unseen + token) if full else (part + token, unseen)
            elif token and not full:
                text = clean(token, column)
                column += cells_behind(text) if "\t" in line else 0
                first, *others = self._cut(text, left)
                part += first
                full = bool(others) and not self._wrap
                for piece in [] if full else others:
                    yield self._close(part)
                    part = self._style + piece
                if left is not None and self._columns is not None:
                    taken = cells_behind(others[-1] if others else first)
                    # A wide character in a block of one column takes more than there is.
                    left = max(0, (self._columns if others else left) - taken)
        yield self._close(part, unseen)

    def _skip(self, text: str) -> None:
        """Keep the colours that a text sets that is not shown."""
        changes = "".join(SGR.findall(text)) if self.colored else ""
        if changes:
            self._style = style_after(self._style + changes)

    def _cut(self, text: str, left: int | None) -> list[str]:
        """Cut a text where the block ends; so many cells are left for the first piece."""
        columns = self._columns
        if left is None or columns is None:
            return [text]
        if NARROW.fullmatch(text):
            return [
                text[:left],
                *(text[at : at + columns] for at in range(left, len(text), columns)),
            ]
        from wcwidth import iter_graphemes  # 10 ms, for more than Latin

        pieces = [""]
        for character in iter_graphemes(text):
            cells = cells_behind(character)
            if cells > left:
                pieces.append("")
                left = columns
            pieces[-1] += character
            left -= cells
        return pieces

    def _close(self, part: str, unseen: str = "") -> str:
        """End a part of a line: keep the colours it leaves set, and reset them."""
        changes = "".join(SGR.findall(part))
        self._style = style_after(changes + unseen) if changes or unseen else ""
        if len(changes) == len(part):
            return ""
        return part + paint.RESET if changes and not part.endswith(paint.RESET) else part


def cells_behind(text: str) -> int:
    """Return how many cells a text takes behind another, at most: character by character.

    A mark at its front may be of a character that a colour has cut off, and widen that: some do
    with any, the selector of emoji with a digit.
    """
    if NARROW.fullmatch(text):
        return len(text)
    from wcwidth import iter_graphemes, width  # 10 ms, for more than Latin

    return sum(width(f"0{character}") - 1 for character in iter_graphemes(text))


@lru_cache(1024)  # most lines are coloured as others before them
def style_after(changes: str) -> str:
    """Return the one sequence that sets all that is in force after some; nothing if none is."""
    from wcwidth import propagate_sgr  # loaded only where there are colours

    return str(propagate_sgr([changes, ""])[1]).removesuffix(paint.RESET)


def last_written(line: str) -> tuple[str, str]:
    """Return what a line shows that was written over, as a progress bar is: the last of it.

    Before it come the colours of what is no longer seen.
    """
    line = line.replace(ERASE_ALL, "\r\x1b[K")
    if "\r" not in line and "\x1b[" not in line:
        return "", line
    parts = RETURN.split(line)
    shown = len(parts) - 1
    while shown and not (clean(SGR.sub("", parts[shown])) or ERASE.search(parts[shown])):
        shown -= 1
    before, after = ("".join(SGR.findall("".join(p))) for p in (parts[:shown], parts[shown + 1 :]))
    return before, parts[shown] + after


def clean(text: str, column: int = 0) -> str:
    """Make text without colours harmless, and blanks of its tabs; it begins in some column."""
    if text.isascii() and text.isprintable():
        return text
    if "\x1b" in text:
        from wcwidth import strip_sequences  # loaded only where there are escapes

        text = strip_sequences(text)
    if "\b" in text:
        text = overstrike(text)
    text = UNSEEN.sub(_show, CONTROLS.sub("", text))
    *pieces, last = text.split("\t")
    for place, piece in enumerate(pieces):
        column += cells_of(piece)
        blanks = TAB - column % TAB
        pieces[place] += " " * blanks
        column += blanks
    return "".join(pieces) + last


def _show(match: re.Match[str]) -> str:
    """Write what is unseen as an escape, unless an emoji is made with it."""
    if len(match[0]) > 1 or terminal.is_selector(match.string, match.start()):
        return match[0]
    return terminal.plain(match[0])


def overstrike(text: str) -> str:
    """Return what is seen of characters written over others: of man's bold ones each once."""
    seen: list[str] = []
    at = 0
    for character in text:
        if character == "\b":
            at = max(0, at - 1)
        else:
            seen[at : at + 1] = character
            at += 1
    return "".join(seen)
