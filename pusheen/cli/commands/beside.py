"""`pusheen beside`: a cat on the left, the output of a command on the right."""

import codecs
import sys
from collections.abc import Iterable
from typing import Any

import click

from pusheen import paint, terminal
from pusheen.catalog import config, gallery, rotation
from pusheen.cli import process
from pusheen.cli.common_options import (
    CAT,
    PICTURE,
    SIZE,
    TAG,
    background_option,
    describe_option,
    size_options,
    symbols_option,
)
from pusheen.cli.context import resolve
from pusheen.cli.help import Grouped
from pusheen.cli.lookup import check_tags, find_cat
from pusheen.cli.messages import complain
from pusheen.errors import CommandError, OptionError
from pusheen.layout import side_by_side

MAX_GAP = 100


@click.command(
    "beside",
    cls=Grouped,
    groups={
        "Cat": f"cat tag {SIZE}",
        "Output": "wrap gap describe symbols color fg-only background help",
    },
    context_settings={"allow_interspersed_args": False},
)
@click.argument("words", nargs=-1, type=PICTURE, metavar="[--] [COMMAND...]")
@click.option(
    "-c", "--cat", "name", type=CAT, metavar="NAME", help="That cat; else the one whose turn it is."
)
@click.option(
    "-t", "--tag", "tags", multiple=True, type=TAG, metavar="TAG", help="Only cats with this tag."
)
@click.option(
    "--wrap/--clip", default=True, help="Long lines go on below, or are cut off.  [default: wrap]"
)
@click.option(
    "--gap",
    type=int,
    default=side_by_side.GAP,
    show_default=True,
    metavar="N",
    help="Columns between the two.",
)
@describe_option
@symbols_option()
@background_option
@size_options
@click.pass_context
def beside_(
    ctx: click.Context,
    /,
    words: tuple[str, ...],
    name: str | None,
    tags: tuple[str, ...],
    wrap: bool,
    gap: int,
    **shared: Any,  # what `resolve` takes
) -> None:
    """Print a cat, and beside it what COMMAND prints, or what comes through a pipe.

    The command is run as it is given, keeps its colours, and its exit code is ours. In a window
    too narrow for both its output comes alone.

    \b
    pusheen beside -- git status
    pusheen beside --cat loaf ls -l
    fortune | pusheen beside
    """
    if not 0 <= gap <= MAX_GAP:
        raise OptionError(f"gap must be 0-{MAX_GAP}, not {gap}")
    if not words and (sys.stdin is None or terminal.is_terminal(sys.stdin)):
        raise click.UsageError("there is no command, and nothing comes through a pipe")
    context = resolve(**shared)
    window = context.window
    room = context.limit(*side_by_side.room(window, gap, context.width, context.height))
    cat = choose(name, tags, *room)
    size = cat.largest(*room) if cat and not context.in_words else None
    rows, indent = [], 0
    if cat and size:
        look: gallery.Look = {"painted": context.painted, "symbols": context.symbols}
        rows = cat.paint_rows(size[0], context.depth, context.ground, **look)
        indent = size[0] + gap
        rotation.remember(cat.name)
    elif cat and context.in_words:
        sys.stdout.write(gallery.describe(cat))
        sys.stdout.flush()
        rotation.remember(cat.name)
    seen = terminal.is_terminal(sys.stdout)  # a pipe takes lines of any length
    columns = (window[0] or gallery.COLUMNS) - indent if seen else None
    limit = columns if rows else None  # what is alone the terminal wraps
    colored = context.depth != terminal.PLAIN
    layout = side_by_side.Beside(rows, indent, limit, wrap=wrap, colored=colored)
    if not words:
        write(layout, process.read(sys.stdin.fileno()))
        return
    ctx.exit(run(words, (columns, window[1] or gallery.LINES) if columns else None, layout))


def choose(name: str | None, tags: tuple[str, ...], columns: int, lines: int) -> gallery.Cat | None:
    """Return the cat that was asked for, or the one whose turn it is; None if none fits."""
    if name:
        return find_cat(name)
    check_tags(tags)
    return rotation.choose(columns, lines, tags=tags, usual=config.read())


def run(words: tuple[str, ...], size: tuple[int, int] | None, layout: side_by_side.Beside) -> int:
    """Run the command in a block of that size, and return its status."""
    try:
        with process.Running(words, size) as running:
            write(layout, running)
            return running.wait()
    except CommandError as error:
        complain(str(error), error.hint)
        return error.status


def write(layout: side_by_side.Beside, output: Iterable[bytes]) -> None:
    """Write out the rows as they become whole, and the rest of the cat."""
    encoding = terminal.encoding_of(sys.stdout)
    decoder = codecs.getincrementaldecoder(encoding)("backslashreplace")
    try:
        for data in output:
            sys.stdout.write(layout.feed(decoder.decode(data)))
            sys.stdout.flush()
        sys.stdout.write(layout.feed(decoder.decode(b"", final=True)) + layout.finish())
        sys.stdout.flush()
    except KeyboardInterrupt:
        if layout.colored:  # a row may be half written
            sys.stdout.write(paint.RESET)
            sys.stdout.flush()
        raise
