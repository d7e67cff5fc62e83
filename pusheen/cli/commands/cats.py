"""`pusheen list`, `hide`, `unhide`, `add` and `remove`: the cats there are."""

import functools
import os
import sys
from collections.abc import Callable, Iterable

import click

from pusheen import hints, terminal
from pusheen.catalog import config, gallery, rotation
from pusheen.cli.common_options import CAT, PICTURE, TAG, CompletedBy, symbols_option
from pusheen.cli.context import showable
from pusheen.cli.help import Grouped
from pusheen.cli.lookup import COMMANDS, check_tags, find_cat, meant
from pusheen.cli.messages import FAILED, complain
from pusheen.cli.watchdog import limit_time
from pusheen.errors import CatError, PusheenError

Painter = Callable[[gallery.Cat], list[tuple[str, int]]]


@click.command("list", cls=Grouped)
@click.option(
    "-t", "--tag", "tags", multiple=True, type=TAG, metavar="TAG", help="Only cats with this tag."
)
@click.option("--preview", is_flag=True, help="Show every cat, small, side by side.")
@click.option("--hidden", is_flag=True, help="Name only the cats that are hidden.")
@click.option("--describe", is_flag=True, help="Say in a line each what they look like.")
@symbols_option()
def list_(
    tags: tuple[str, ...], preview: bool, hidden: bool, describe: bool, symbols: str | None
) -> None:
    """Print the names of all cats.

    \b
    pusheen list
    pusheen list --tag food --preview
    pusheen list --hidden
    """
    hidden_names = gallery.hidden_names()
    cats = [c for c in gallery.cats(tags, hidden=True) if (c.name in hidden_names) == hidden]
    if not cats:
        check_tags(tags)
    pictures = preview or terminal.is_terminal(sys.stdout)
    if describe or (pictures and gallery.describing()):
        sys.stdout.writelines(gallery.describe(cat) for cat in cats)
    elif preview:
        sys.stdout.write(draw_previews(cats, small_painter(symbols)))
    elif not terminal.is_terminal(sys.stdout):
        sys.stdout.writelines(f"{cat.name}\n" for cat in cats)
    else:
        print_table(cats, small_painter(symbols))


def small_painter(symbols: str | None) -> Painter:
    """Return what writes out each row of a cat at its smallest size, as config.toml has cats."""
    said, depth = config.read(), small_depth()
    look: gallery.Look = {
        "painted": not said.cats.get("fg_only"),
        "symbols": showable(symbols or said.cats.get("symbols")),
    }
    return lambda cat: cat.paint_rows(cat.sizes[0][0], depth, said.ground, **look)


def small_depth() -> int:
    """Return the colours they have, as config.toml has it."""
    return terminal.color_depth(usual=config.read().cats.get("color", "auto"))


def draw_previews(cats: list[gallery.Cat], paint: Painter) -> str:
    """Write out every cat at its smallest size, in columns that fit the window."""
    wide = gallery.SMALLEST[0] + 2
    abreast = max(1, (terminal.window()[0] or gallery.COLUMNS) // wide)
    lines: list[str] = []
    for start in range(0, len(cats), abreast):
        row = cats[start : start + abreast]
        pictures = list(map(paint, row))
        high = max(map(len, pictures))
        for level in range(high):
            # Cats stand on one floor: the lower ones have air above them.
            parts = (p[level - high] if high - level <= len(p) else ("", 0) for p in pictures)
            lines.append("".join(text + " " * (wide - width) for text, width in parts).rstrip())
        lines.append("".join(cat.name[: wide - 1].ljust(wide) for cat in row).rstrip())
        lines.append("")
    return "\n".join(lines)


def print_table(cats: list[gallery.Cat], paint: Painter) -> None:
    """Print the cats with their smallest pictures, tags and descriptions."""
    from rich import box, console, table, text  # loaded only where a table is drawn

    grid = table.Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for heading in ("", "name", "what it is", "tags"):
        grid.add_column(heading, no_wrap=heading == "")
    for cat in cats:
        picture = "\n".join(row for row, _ in paint(cat))
        words = (cat.name, cat.description, " ".join(cat.tags))
        grid.add_row(text.Text.from_ansi(picture), *(text.Text(word) for word in words))
    console.Console(no_color=not small_depth()).print(grid)


def change_each(names: tuple[str, ...], change: Callable[[str], None]) -> None:
    """Change something about each cat; the greeting follows, also if one of them fails."""
    from pusheen.greeting import install  # not for `list`: its libraries would cost a fifth more

    try:
        for name in names:
            change(name)
    except OSError as error:
        raise unwritten(error) from error
    finally:
        install.refresh()


def unwritten(error: OSError) -> PusheenError:
    """Return the error of a file of the user's cats that cannot be written."""
    from pusheen.greeting import store

    path = str(error.filename or gallery.custom_folder())
    return PusheenError(f"cannot write '{path}': {hints.reason(error)}", hint=store.ELSEWHERE)


def set_hidden(name: str, *, hidden: bool) -> None:
    """Hide a cat or let it back in; for what is no cat, say which one was meant."""
    if name not in gallery.hidden_names():  # a cat may be gone and still be hidden
        find_cat(name)
    rotation.hide(name, hidden=hidden)


@click.command(cls=Grouped)
@click.argument("names", nargs=-1, required=True, type=CAT, metavar="NAME...")
def hide(names: tuple[str, ...]) -> None:
    """Keep cats out of the rotation; by name they still come.

    \b
    pusheen hide grumpy
    """
    change_each(names, functools.partial(set_hidden, hidden=True))


@click.command(cls=Grouped)
@click.argument("names", nargs=-1, required=True, type=CompletedBy("@hidden"), metavar="NAME...")
def unhide(names: tuple[str, ...]) -> None:
    """Let hidden cats back into the rotation.

    \b
    pusheen unhide grumpy
    """
    change_each(names, functools.partial(set_hidden, hidden=False))


@click.command(cls=Grouped)
@click.argument("pictures", nargs=-1, required=True, type=PICTURE, metavar="PICTURE|FOLDER...")
@click.option("--name", metavar="NAME", help="Its name.  [default: that of the file]")
@click.option(
    "-t", "--tag", "tags", multiple=True, type=TAG, metavar="TAG", help="A tag that it goes by."
)
@click.option(
    "--description",
    default="one of yours",
    show_default=True,
    metavar="TEXT",
    help="What someone hears who cannot see it.",
)
@click.option("--replace", is_flag=True, help="Take the place of your cat of that name.")
@click.pass_context
def add(
    ctx: click.Context,
    /,
    pictures: tuple[str, ...],
    name: str | None,
    tags: tuple[str, ...],
    description: str,
    replace: bool,
) -> None:
    """Make cats of your own pictures, and put them in the rotation.

    \b
    pusheen add cat.jpg --name tom --tag mine --description "asleep on the keyboard"
    pusheen add ~/Pictures/cats
    """
    from pusheen.catalog import custom  # numpy, Pillow
    from pusheen.greeting import install

    files = [
        file for p in pictures for file in (custom.pictures_in(p) if os.path.isdir(p) else [p])
    ]
    if name is not None and len(files) != 1:
        raise click.UsageError("--name goes with one picture", ctx)
    failed = not files
    if not files:
        complain("there is no picture in that folder", "name a picture, or the folder it is in")
    for file in progress(files):
        try:
            wanted = name or custom.name_of(file)
            cat = custom.add(
                file,
                wanted,
                tags=tags,
                description=description,
                replace=replace,
                taken=set(COMMANDS),
                report=complain,
                within=functools.partial(limit_time, picture=file),
            )
            click.echo(f"added '{cat.name}'", err=True)
        except PusheenError as error:
            complain(str(error), error.hint)
            failed = True
        except OSError as error:
            raise unwritten(error) from error
    install.refresh()
    ctx.exit(FAILED if failed else 0)


def progress(files: list[str]) -> Iterable[str]:
    """Go through the files, with a progress bar where somebody watches and it takes a while."""
    if len(files) < 2 or not terminal.is_terminal(sys.stderr):
        return files
    from rich import console  # loaded only where a bar is drawn
    from rich import progress as bars

    return bars.track(files, "adding", console=console.Console(stderr=True), transient=True)


@click.command(cls=Grouped)
@click.argument("names", nargs=-1, required=True, type=CompletedBy("@own"), metavar="NAME...")
def remove(names: tuple[str, ...]) -> None:
    """Take cats of your own away, with every file of theirs.

    \b
    pusheen remove tom
    """
    from pusheen.catalog import custom  # numpy, Pillow

    def remove_one(name: str) -> None:
        mine = gallery.custom_names()  # a damaged one can be taken away, too
        near = meant(name, mine)
        if near and name not in mine and not gallery.find(name):
            raise CatError(f"you have no cat named '{name}'{near}")
        custom.remove(name)

    change_each(names, remove_one)
