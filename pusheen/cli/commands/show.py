"""`pusheen show` and `again`: a cat is printed."""

import datetime
import sys
from typing import Any

import click

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
from pusheen.errors import CatError, OptionError

# The headings of --help, and the options under each.
GROUPS = {
    "Choice": "tag seed date no-days",
    "Size": SIZE,
    "Output": f"describe {FILE} symbols color fg-only background help",
}


def parse_date(_ctx: click.Context, _parameter: click.Parameter, value: str | None) -> Any:
    """Read YYYY-MM-DD, or YYYY-MM-DDTHH:MM, as a moment for `rotation.choose`."""
    if value is None:
        return None
    try:
        moment = datetime.datetime.fromisoformat(value)
    except ValueError:
        raise OptionError(
            f"date must be YYYY-MM-DD or YYYY-MM-DDTHH:MM, not {value!r}", hint="as in 2026-10-31"
        ) from None
    hour = moment.hour if "T" in value or " " in value else rotation.NOON
    return moment.year, moment.month, moment.day, hour, moment.weekday()


@click.command(cls=Grouped, groups=GROUPS)
@click.argument("names", nargs=-1, type=CAT, metavar="[NAME]...")
@click.option(
    "-t", "--tag", "tags", multiple=True, type=TAG, metavar="TAG", help="Only cats with this tag."
)
@click.option("--seed", type=int, metavar="N", help="Make the choice repeatable.")
@click.option(
    "--date", callback=parse_date, metavar="DAY", help="Choose as on that day, YYYY-MM-DD."
)
@click.option("--no-days", is_flag=True, help="Let no day favour its own cats.")
@describe_option
@symbols_option()
@background_option
@size_options
@file_options
def show(
    names: tuple[str, ...],
    tags: tuple[str, ...],
    seed: int | None,
    date: Any,
    no_days: bool,
    **shared: Any,  # what `resolve` takes
) -> None:
    """Print a cat: the one that is named, or the one whose turn it is.

    \b
    pusheen show loaf
    pusheen loaf --width 40
    pusheen --tag food
    pusheen show dancing -o dancing.gif
    pusheen show --describe
    """
    context = resolve(**shared)
    destination = context.destination
    if destination and len(names) > 1:
        raise click.UsageError("--output and --format go with one cat")
    columns, lines = context.cat_room
    cats: list[gallery.Cat | None]
    if names:
        cats = [find_cat(name) for name in names]
    else:
        check_tags(tags)
        usual, days = config.read(), not no_days
        cats = [
            rotation.choose(columns, lines, tags=tags, seed=seed, now=date, days=days, usual=usual)
        ]
    if destination:
        from pusheen.output import formats  # loaded only where a file is written

        arts = draw_cat(cats[0], columns, lines, context, moving=destination.moving)
        depth, ground = context.depth, context.ground
        destination.write(formats.write(arts, destination.format, depth=depth, ground=ground))
    elif context.in_words:
        sys.stdout.writelines(gallery.describe(cat) for cat in cats)
    else:
        look: gallery.Look = {"painted": context.painted, "symbols": context.symbols}
        depth, ground = context.depth, context.ground
        sys.stdout.writelines(
            gallery.draw(cat, depth, columns, lines, ground, **look) for cat in cats
        )
    if cats[-1]:
        rotation.remember(cats[-1].name)


def draw_cat(
    cat: gallery.Cat | None, columns: int, lines: int, context: Context, *, moving: bool
) -> list[Art]:
    """Draw a cat, all its frames if it is to move; a tiny one if none fits, or for None."""
    size = cat.largest(columns, lines) if cat else None
    if cat is None or size is None:
        return [Art((gallery.TINY[:columns],), description="a cat")]
    painted, symbols = context.painted, context.symbols
    if moving:
        return cat.motion(columns, lines, painted=painted, symbols=symbols)
    return [cat.art(size[0], painted=painted, symbols=symbols)]


@click.command(cls=Grouped, groups={name: GROUPS[name] for name in ("Size", "Output")})
@describe_option
@symbols_option()
@background_option
@size_options
@file_options
def again(**shared: Any) -> None:
    """Print the last cat once more.

    \b
    pusheen again
    pusheen again --width 100
    pusheen again -o last.png
    """
    name = rotation.last()
    if not name or not gallery.find(name):
        raise CatError("there was no cat yet to print again", hint="to see one: pusheen")
    fixed = {"tags": (), "seed": None, "date": None, "no_days": True}
    click.get_current_context().invoke(show, names=(name,), **fixed, **shared)
