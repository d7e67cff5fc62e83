"""Options that several commands have, and the types of what is given to them."""

import re
from collections.abc import Callable, Sequence
from typing import Any

import click

from pusheen.cli.help import long_name
from pusheen.cli.lookup import meant
from pusheen.errors import OptionError
from pusheen.options import CHOICES
from pusheen.symbols import CATS

Command = Callable[..., Any]
# The headings that --help has for the options here.
SIZE, FILE = "width height size", "output format force"
CUT = "cells cut finer: into 2, 4, 6 or 8 parts of two colours, or into dots"


class Choice(click.Choice):  # type: ignore[type-arg]  # it takes none before click 8.2
    """A choice of words that says which one was meant."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter as error:
            self.fail(error.message.rstrip(".") + meant(str(value), self.choices), param, ctx)


class CompletedBy(click.ParamType):  # type: ignore[type-arg]  # like Choice
    """Any text; TAB completes it by words, or by what ``@cat`` and the like stand for.

    The second are those of `completion.expand`.
    """

    def __init__(self, *candidates: str) -> None:
        self.name = " ".join(candidates)


CAT, TAG, PICTURE = CompletedBy("@cat"), CompletedBy("@tag"), CompletedBy("@file")


def parse_size(_ctx: click.Context, parameter: click.Parameter, value: str | None) -> Any:
    """Read WxH, W or xH: (width, height), None for the one that is missing."""
    if value is None:
        return None, None
    match = re.fullmatch(r"(\d{1,6})?(?:x(\d{1,6})?)?", value)
    if not match or not any(match.groups()):
        name = long_name(parameter)
        raise OptionError(
            f"{name} must be WIDTHxHEIGHT in cells, not {value!r}", hint="as in 60x20, 60 or x20"
        )
    return tuple(int(group) if group else None for group in match.groups())


def parse_ratio(_ctx: click.Context, _parameter: click.Parameter, value: str | None) -> Any:
    """Read a number, or ``auto``."""
    if value in (None, "auto"):
        return value
    try:
        return float(str(value))
    except ValueError:
        raise OptionError(f"font_ratio must be auto or 0.1-10, not {value!r}") from None


def size_options(command: Command) -> Command:
    """Add the options that say how large and how colourful."""
    for option in reversed(
        (
            click.option("-w", "--width", type=int, metavar="N", help="At most N columns, 1-1000."),
            click.option("-H", "--height", type=int, metavar="N", help="At most N lines, 1-2000."),
            click.option(
                "-s", "--size", callback=parse_size, metavar="WxH", help="Both, as in 60x20."
            ),
            click.option(
                "--color",
                type=Choice(CHOICES["color"]),
                help="Colours: those the terminal has, all, none, or so many.  [default: auto]",
            ),
            click.option(
                "--fg-only/--no-fg-only",
                default=None,
                help="Colour the characters alone, not what is behind them.",
            ),
        )
    ):
        command = option(command)
    return command


def describe_option(command: Command) -> Command:
    """Add the option that says what a cat looks like."""
    return click.option(
        "--describe", is_flag=True, help="Say in a line what it looks like, and draw nothing."
    )(command)


def symbols_option(
    known: Sequence[str] = CATS, told: str = f"Draw with characters, or in {CUT}.  [default: ascii]"
) -> Callable[[Command], Command]:
    """Return the option that says what is drawn with: one of the symbols that are known."""
    return click.option("--symbols", type=Choice(known), help=told)


background_option = click.option(
    "--background",
    metavar="auto|dark|light|COLOR",
    help="What it is read on; auto: as COLORFGBG says, or, in convert, the terminal itself.",
)

font_ratio_option = click.option(
    "--font-ratio",
    type=CompletedBy("auto"),
    callback=parse_ratio,
    metavar="auto|R",
    help="Width of a cell / its height, 0.1-10; auto: as the terminal says, or 0.5.",
)
