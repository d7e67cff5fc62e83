"""Where art goes, how large it may be, in which colours and on what ground, for all commands."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

import click

from pusheen import terminal
from pusheen.art import RGB
from pusheen.catalog import config, gallery
from pusheen.cli import terminal_query
from pusheen.cli.messages import complain
from pusheen.cli.output_options import BINARY, MOVING, Destination, find_destination
from pusheen.options import MAX_COLUMNS, MAX_LINES, check
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
    color, background, fg_only, font_ratio
        The values of those options; None where config.toml has its say.
    destination
        The file that is written; None: the art is for this terminal.
    describe
        Whether words are wanted, not art.
    query
        Whether the terminal may be asked for its background.
    usual
        What config.toml sets, checked.
    wanted
        The symbols that cats are to be drawn with.
    """

    width: int | None
    height: int | None
    color: str | None
    background: str | None
    fg_only: bool | None = None
    font_ratio: float | Literal["auto"] | None = None
    destination: Destination | None = None
    describe: bool = False
    query: bool = False
    usual: Mapping[str, Any] = field(default_factory=dict)
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
    def usual_size(self) -> tuple[int | None, int | None]:
        """The most columns and lines that config.toml sets."""
        return self.usual.get("width"), self.usual.get("height")

    @property
    def cat_room(self) -> tuple[int, int]:
        """The (columns, lines) a cat may take: what is asked for, or else the window."""
        columns, lines = gallery.room(self.window, *self.usual_size)
        if not self.is_sized and not self.destination:
            return columns, lines
        return self.width or columns, self.height or self.usual_size[1] or ANY_HEIGHT

    def limit(self, columns: int, lines: int) -> tuple[int, int]:
        """Return the part of a room that art may take, by what is asked for or usual."""
        usual = self.usual_size
        width, height = self.width or usual[0], self.height or usual[1]
        return min(width or columns, columns), min(height or lines, lines)

    def fit_window(self) -> tuple[int, int]:
        """Return the (columns, lines) within the window right now, and within what is asked for."""
        return self.limit(*self.room)

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
        lines, usual = self.window[1], self.usual_size
        columns, above_prompt = gallery.room(self.window, *usual)
        height = self.height or usual[1]
        if self.height is None and (stretch or (lines and (full or self.width is None))):
            height = min(lines if full and lines else above_prompt, height or MAX_LINES)
        return self.width or min(columns, MAX_COLUMNS), height

    @functools.cached_property
    def depth(self) -> int:
        """The colours; in a file all, unless ``color`` says how many."""
        usual = self.usual.get("color", "auto")
        if self.destination:
            return terminal.NAMED_DEPTHS.get(self.color or usual, terminal.TRUECOLOR)
        if self.color is None:
            return terminal.color_depth(usual=usual)
        return terminal.color_depth(self.color)

    @property
    def painted(self) -> bool:
        """Whether cats have grounds of their own: 16 colours are too few for them."""
        return self.depth > terminal.SIXTEEN and not self.letters_alone

    @property
    def letters_alone(self) -> bool:
        """Whether the characters alone are coloured."""
        return bool(self.usual.get("fg_only") if self.fg_only is None else self.fg_only)

    @property
    def ground(self) -> RGB | None:
        """What the art is read on, if that is known."""
        return self.explained_ground[0]

    @functools.cached_property
    def explained_ground(self) -> tuple[RGB | None, str]:
        """What the art is read on, if that is known, and the reason in a few words."""
        usual = self.usual.get("background", "auto")
        background = self.background or usual
        if self.destination and background == "auto":
            return None, "a file is not this terminal"
        if self.destination:
            from pusheen.output import markup  # loaded only where a file is written

            if background in markup.PAPER:
                return markup.PAPER[background], f"background {background}"
        return terminal_query.explain_background(self.background, usual=usual, query=self.query)

    @functools.cached_property
    def explained_ratio(self) -> tuple[float, str]:
        """The width of a cell / its height, and the reason in a few words."""
        usual = self.usual.get("font_ratio", "auto")
        if self.destination and (usual if self.font_ratio is None else self.font_ratio) == "auto":
            return terminal_query.USUAL_RATIO, "a file is not this terminal"
        asked = self.explained_ground[1] in (terminal_query.TOLD, terminal_query.UNTOLD)
        return terminal_query.explain_font_ratio(self.font_ratio, usual=usual, asked=asked)

    @property
    def side(self) -> Literal["dark", "light"]:
        """Whether the art is read on dark or on light; where that is not known, as is likely."""
        if self.destination and self.ground is None:
            return "dark" if self.destination.format in (*MOVING, *BINARY) else "light"
        return terminal_query.side(self.ground)

    @property
    def in_words(self) -> bool:
        """Whether cats are described, not drawn."""
        return not self.destination and (self.describe or gallery.describing())

    @functools.cached_property
    def symbols(self) -> str:
        """The symbols that cats are drawn with."""
        wanted = self.showable(self.wanted or self.usual.get("symbols"))
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
    output: str | None = None,
    format_: str | None = None,
    force: bool = False,
    many: bool | None = None,
    usual: Mapping[str, Any] | None = None,
    symbols: str | None = None,
    **options: Any,  # as `Context` has them
) -> Context:
    """Check the options that commands share, and return what they come to.

    Parameters
    ----------
    width, height, size, output, format_, force, symbols, options
        The values of the options; ``width`` and ``height`` go before ``size``.
    many
        As `find_destination` has it.
    usual
        What config.toml sets; None: as it does for cats.

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
    if destination and options.get("describe"):
        raise click.UsageError("--describe prints a line, and writes no file")
    width = width if width is not None else size[0]
    height = height if height is not None else size[1]
    check("width", width)
    check("height", height)
    usual = config.read().cats if usual is None else usual
    return Context(width, height, destination=destination, usual=usual, wanted=symbols, **options)
