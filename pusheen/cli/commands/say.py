"""`pusheen say`: a cat says a text."""

import os
import sys
from dataclasses import replace
from typing import Any

import click

from pusheen import paint, terminal
from pusheen.art import Art
from pusheen.catalog import config, gallery, rotation
from pusheen.cli.common_options import (
    CAT,
    FILE,
    SIZE,
    TAG,
    background_option,
    describe_option,
    size_options,
    symbols_option,
)
from pusheen.cli.context import Context, resolve
from pusheen.cli.help import Grouped
from pusheen.cli.lookup import check_tags, find_cat
from pusheen.cli.output_options import file_options
from pusheen.errors import OptionError, PusheenError
from pusheen.layout import speech_bubble

WRAPS = 1, 1000
LARGEST = 60  # columns by itself: a cat that is larger is looked at, not listened to
SHORTER = "say less at once: ... | head -c 9999 | pusheen say"
SMALL = 24  # columns of one below a text that is longer than the window
LONGEST = 250_000  # characters of a text
MOST_WORDS = 1000  # characters of what is said that are repeated in the text alternative
FACE = gallery.TINY.index(".")  # its middle


@click.command(
    cls=Grouped,
    groups={
        "What is said": "think wrap",
        "Cat": f"cat tag {SIZE}",
        "Output": f"describe {FILE} symbols color fg-only background help",
    },
)
@click.argument("words", nargs=-1, metavar="[TEXT]...")
@click.option("--think", is_flag=True, help="Draw the bubble of a thought.")
@click.option("--wrap", type=int, metavar="N", help="Rows of at most N cells of text, 1-1000.")
@click.option(
    "--cat", "name", type=CAT, metavar="NAME", help="That cat; else the one whose turn it is."
)
@click.option(
    "-t", "--tag", "tags", multiple=True, type=TAG, metavar="TAG", help="Only cats with this tag."
)
@describe_option
@symbols_option()
@background_option
@size_options
@file_options
def say(
    words: tuple[str, ...],
    think: bool,
    wrap: int | None,
    name: str | None,
    tags: tuple[str, ...],
    **shared: Any,  # what `resolve` takes
) -> None:
    """Have a cat say something: TEXT, or what comes from a pipe.

    Rows are as long as --wrap says; by itself 40 cells, but lines that fit the window stay as
    they are. Sizes are the cat's; the bubble has as many lines as it needs.

    \b
    pusheen say happy birthday
    fortune | pusheen say --cat wizard
    pusheen say --think "what is in the box?"
    pusheen say hello -o hello.svg
    """
    if wrap is not None and not WRAPS[0] <= wrap <= WRAPS[1]:
        raise OptionError(f"wrap must be {WRAPS[0]}-{WRAPS[1]}, not {wrap}")
    context = resolve(**shared)
    destination = context.destination
    check_tags(tags)
    cat = find_cat(name) if name is not None else None
    columns, lines = context.room
    given = " ".join(map(mend, words)) if words else read_stdin()
    if len(given) > LONGEST:
        raise PusheenError(f"a text of more than {LONGEST} characters is too long", hint=SHORTER)
    # A file is in UTF-8, which has every character.
    text = speech_bubble.read(given, (lambda _: True) if destination else terminal.shows)
    rows = speech_bubble.wrap_text(text, wrap, columns)
    space = context.limit(*room_for_cat(columns, lines, len(rows)))
    if context.is_sized:
        space = context.cat_room
    cat = cat or rotation.choose(*space, tags=tags, usual=config.read())
    if context.in_words:
        sys.stdout.write(describe_speech(cat, text, think=think))
    else:
        art = draw(cat, space, rows, think=think, window=columns, context=context)
        if destination:
            from pusheen.output import formats  # loaded only where a file is written

            said = " ".join(line.text for line in text)[:MOST_WORDS]
            art = replace(art, description=f"a cat {'thinks' if think else 'says'}: {said}")
            depth, ground = context.depth, context.ground
            destination.write(formats.write([art], destination.format, depth=depth, ground=ground))
        else:
            sys.stdout.write(paint.paint(art, context.depth, context.ground))
    if cat:
        rotation.remember(cat.name)


def describe_speech(cat: gallery.Cat | None, text: list[speech_bubble.Line], *, think: bool) -> str:
    """Say in a line who says what."""
    said = " ".join(" ".join(line.text for line in text).split())
    name = cat.name if cat else "a cat"
    return terminal.plain(f"{name} {'thinks' if think else 'says'}: {said}") + "\n"


def draw(
    cat: gallery.Cat | None,
    space: tuple[int, int],
    rows: list[speech_bubble.Line],
    *,
    think: bool,
    window: int,
    context: Context,
) -> Art:
    """Draw a cat that says rows of text; where the space is too small for a picture, a tiny one."""
    size = cat.largest(*space) if cat else None
    if cat is None or size is None:
        tiny = Art((gallery.TINY[: space[0]],))
        return speech_bubble.speak(
            rows, tiny, min(FACE, tiny.columns - 1), think=think, columns=window
        )
    ground, painted = context.ground, context.painted
    art = cat.art(size[0], ground, painted=painted, symbols=context.symbols)
    head = cat.head(size[0])
    if head is None:  # as its characters show it
        head = speech_bubble.find_head(cat.read(size[0])[0])
    if size[0] <= window < size[0] + speech_bubble.CORNER - head:  # the bubble would move it out
        space = size[0] - 1, space[1]
        return draw(cat, space, rows, think=think, window=window, context=context)
    ink = None if cat.custom else cat.palette(ground)[gallery.OUTLINES[0]]
    return speech_bubble.speak(rows, art, head, think=think, ink=ink, columns=window)


def room_for_cat(columns: int, lines: int, rows: int) -> tuple[int, int]:
    """Return the (columns, lines) a cat may take below a bubble with so many rows of text."""
    left = lines - rows - speech_bubble.FRAME
    if left > 0:
        return min(columns, LARGEST), left
    # The text is longer than the window and scrolls anyway: there is room for a small cat.
    return min(columns, SMALL), lines


def read_stdin() -> str:
    """Return what is on stdin, without the newline it ends in, and no more than is too much."""
    if sys.stdin is None or terminal.is_terminal(sys.stdin):
        raise click.UsageError("nothing to say: give a TEXT, or pipe one in")
    try:
        text = sys.stdin.buffer.read(4 * (LONGEST + 2))  # a character has 4 bytes at most
    except OSError as error:
        hint = "give the text as words: pusheen say TEXT"
        raise PusheenError(f"cannot read stdin: {error.strerror or error}", hint=hint) from error
    return decode(text, terminal.encoding_of(sys.stdin)).removesuffix("\n")


def mend(word: str) -> str:
    """Return an argument as it was meant, where the locale had no letters for it."""
    return word if word.isascii() or word.isprintable() else decode(os.fsencode(word), "utf-8")


def decode(text: bytes, encoding: str) -> str:
    """Decode a text; what is not in the encoding stays as surrogates, to be shown as escapes."""
    # ASCII is what Python says of a locale that says nothing; whoever writes more writes UTF-8.
    if encoding not in ("ascii", "us-ascii"):
        try:
            return text.decode(encoding, "surrogateescape")
        except UnicodeDecodeError:  # half a character of UTF-16 is nothing that could stay
            pass
    return text.decode("utf-8", "surrogateescape")
