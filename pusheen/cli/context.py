"""Where art goes, how large it may be, in which colours and on what ground, for all commands."""

import functools
from dataclasses import dataclass
from typing import Literal

import click

from pusheen import terminal
from pusheen.art import RGB
from pusheen.catalog import gallery
from pusheen.cli import background_query
from pusheen.cli.messages import complain
from pusheen.cli.output_options import BINARY, MOVING, Destination, find_destination
from pusheen.options import MAX_COLUMNS, MAX_LINES, check_range
from pusheen.symbols import CATS, FINE

ANY_HEIGHT = 1000  # lines of a cat that need not fit the window


@dataclass(frozen=True)
class Context:
    """What the options say about the place that art is for, and what the terminal says of itself.

    The terminal is looked at only where that is needed.

    Parameters
    ----------
    width, height
        The most columns and lines, in range; None where they are left open.
    color, background
        The values of those options.
    destination
        The file that is written; None: the art is for this terminal.
    describe
        Whether words are wanted, not art.
    query
        Whether the terminal may be asked for its background.
    wanted
        The symbols that cats are to be drawn with.
    """

    width: int | None
    height: int | None
    color: str
    background: str
    destination: Destination | None = None
    describe: bool = False
    query: bool = False
    wanted: str | None = None

    @property
    def window(self) -> tuple[int, int]:
        """The window's (columns, lines) right now; 0 is not known, as for a file."""
        return (0, 0) if self.destination else terminal.window()

    @property
    def room(self) -> tuple[int, int]:
        """The (columns, lines) that the window has for art, above the prompt."""
        return gallery.room(self.window)

    @property
    def is_sized(self) -> bool:
        """Whether a size is asked for; one that is need not fit the window."""
        return self.width is not None or self.height is not None

    @property
    def cat_room(self) -> tuple[int, int]:
        """The (columns, lines) a cat may take: what is asked for, or else the window."""
        columns, lines = self.room
        if not self.is_sized and not self.destination:
            return columns, lines
        return self.width or columns, self.height or ANY_HEIGHT

    def fit_window(self) -> tuple[int, int]:
        """Return the (columns, lines) within the window right now, and within what is asked for."""
        columns, lines = self.room
        return min(self.width or MAX_COLUMNS, columns), min(self.height or lines, lines)

    def picture_limits(self, *, full: bool, stretch: bool) -> tuple[int, int | None]:
        """Return the (width, height) of a picture, for `Options`.

        A width that is asked for leaves the height open, unless one of the two knobs fixes it.

        Parameters
        ----------
        full
            Leave no lines for the prompt.
        stretch
            The picture fills both.
        """
        columns, lines = self.window
        width, height = self.width, self.height
        if height is None and (stretch or (lines and (full or width is None))):
            height = min(lines if full and lines else gallery.room((columns, lines))[1], MAX_LINES)
        if width is None:
            width = min(columns or gallery.COLUMNS, MAX_COLUMNS)
        return width, height

    @functools.cached_property
    def depth(self) -> int:
        """The colours; in a file all, unless ``color`` says how many."""
        if self.destination:
            return terminal.NAMED_DEPTHS.get(self.color, terminal.TRUECOLOR)
        return terminal.color_depth(self.color)

    @property
    def painted(self) -> bool:
        """Whether cats have grounds of their own: 16 colours are too few for them."""
        return self.depth > terminal.SIXTEEN

    @property
    def ground(self) -> RGB | None:
        """What the art is read on, if that is known."""
        return self.explained_ground[0]

    @functools.cached_property
    def explained_ground(self) -> tuple[RGB | None, str]:
        """What the art is read on, if that is known, and the reason in a few words."""
        if self.destination and self.background == "auto":
            return None, "a file is not this terminal"
        if self.destination:
            from pusheen.output import markup  # loaded only where a file is written

            if self.background in markup.PAPER:
                return markup.PAPER[self.background], f"--background {self.background}"
        return background_query.explain_background(self.background, query=self.query)

    @property
    def side(self) -> Literal["dark", "light"]:
        """Whether the art is read on dark or on light; where that is not known, as is likely."""
        if self.destination and self.ground is None:
            return "dark" if self.destination.format in (*MOVING, *BINARY) else "light"
        return background_query.side(self.ground)

    @property
    def in_words(self) -> bool:
        """Whether cats are described, not drawn."""
        return not self.destination and (self.describe or gallery.describing())

    @functools.cached_property
    def symbols(self) -> str:
        """The symbols that cats are drawn with."""
        wanted = self.showable(self.wanted)
        return wanted if wanted in CATS else "ascii"

    def showable(self, symbols: str | None) -> str | None:
        """Return the symbols, or, with a word about it, those that the encoding has."""
        return symbols if self.destination or symbols is None else showable(symbols)


def showable(symbols: str | None) -> str:
    """Return the symbols, or, with a word about it, ascii where the encoding has not those."""
    if symbols is None or terminal.shows(FINE.get(symbols, "")):
        return symbols or "ascii"
    complain(f"this terminal's encoding cannot show {symbols}; drawing ascii")
    return "ascii"


def resolve(
    *,
    width: int | None,
    height: int | None,
    size: tuple[int | None, int | None],
    color: str,
    background: str,
    describe: bool = False,
    output: str | None = None,
    format_: str | None = None,
    force: bool = False,
    many: bool | None = None,
    query: bool = False,
    symbols: str | None = None,
) -> Context:
    """Check the options that commands share, and return what they come to.

    Parameters
    ----------
    width, height, size, color, background, describe, output, format_, force, symbols
        The values of the options; ``width`` and ``height`` go before ``size``.
    many
        As `find_destination` has it.
    query
        Whether the terminal may be asked for its background.

    Raises
    ------
    click.UsageError
        If they contradict one another.
    OptionError
        If the width or the height is out of range.
    ExportError
        If the file cannot be written.
    """
    destination = find_destination(output, format_, force=force, many=many)
    if destination and describe:
        raise click.UsageError("--describe prints a line, and writes no file")
    width = width if width is not None else size[0]
    height = height if height is not None else size[1]
    check_range("width", width)
    check_range("height", height)
    return Context(width, height, color, background, destination, describe, query, symbols)
