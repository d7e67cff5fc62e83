"""Parse the words, call the stages, print: no picture arithmetic here."""

import dataclasses
import difflib
import functools
import io
import os
import re
import sys
import threading
import time
from collections.abc import Callable
from typing import Any, TypeVar

import click

from pusheen import __version__, gallery, terminal
from pusheen.art import Art
from pusheen.errors import CatError, OptionError, PusheenError
from pusheen.pipeline import MAX_COLUMNS, PRESETS, Options, convert, cut_out, draw_coverage

FAILED, MISUSED, INTERRUPTED = 1, 2, 130
PATIENCE, WORK = 8.0, 2.0  # seconds a picture may take by the clock, and at work
Result = TypeVar("Result")
Command = Callable[..., Any]


class Front(click.Group):
    """Commands, and the names of cats: what is no command is given to `show`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or args[0] not in {*self.commands, "--help", "-h", "--version"}:
            args = ["show", *args]
        return super().parse_args(ctx, args)

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:  # click would exit 1; the front door meets it again as it flushes
            return None


def run(words: list[str]) -> int:
    """Run the program on its words and return its exit code."""
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="replace")  # a locale may lack a character of the art
    try:
        return int(main.main(words, prog_name="pusheen", standalone_mode=False) or 0)
    except click.Abort:  # what click makes of Ctrl-C
        raise KeyboardInterrupt from None
    except click.ClickException as error:
        help_ = error.ctx.command_path if isinstance(error, click.UsageError) and error.ctx else ""
        message = error.format_message().rstrip(".")
        complain(f"{message[:1].lower()}{message[1:]} (see {help_ or 'pusheen'} --help)")
        return MISUSED
    except OptionError as error:
        field, _, rest = str(error).partition(" ")
        complain(f"--{field.replace('_', '-')} {rest}")
        return MISUSED
    except PusheenError as error:
        complain(str(error), error.hint)
        return FAILED


def complain(message: str, hint: str = "") -> None:
    """Print one line of words on stderr, and a second one if there is a hint."""
    click.echo(f"pusheen: {terminal.plain(message)}", err=True)
    if hint:
        click.echo(f"hint: {terminal.plain(hint)}", err=True)


def patiently(work: Callable[[], Result], picture: str) -> Result:
    """Do the work on a picture, but leave the program when it takes too long, or on Ctrl-C.

    A decoder written in C cannot be stopped, so it is left alone in a thread of its own. Time
    spent waiting, for a slow pipe say, is not held against the picture.
    """
    try:
        stderr = os.dup(2)  # the loader points it elsewhere while it decodes
    except OSError:
        stderr = -1  # closed: there is nobody to tell
    results: list[Result] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:  # whatever it is, it is raised again below
            errors.append(error)

    worker = threading.Thread(target=run, daemon=True)
    began = time.process_time()
    try:
        worker.start()
        worker.join(PATIENCE)
        while worker.is_alive():
            if time.process_time() - began > WORK:
                name = terminal.plain(picture)[-200:]
                message = f"pusheen: cannot read '{name}': it takes too long\n"
                try:
                    os.write(stderr, message.encode("ascii", "backslashreplace"))
                finally:
                    os._exit(FAILED)
            worker.join(0.2)
    except KeyboardInterrupt:
        os._exit(INTERRUPTED)
    finally:
        if stderr >= 0:
            os.close(stderr)
    if errors:
        raise errors[0]
    return results[0]


def parse_size(ctx: click.Context, parameter: click.Parameter, value: str | None) -> Any:
    """Read WxH, W or xH: (width, height), None for the one that is missing."""
    if value is None:
        return None, None
    match = re.fullmatch(r"(\d{1,6})?(?:x(\d{1,6})?)?", value)
    if not match or not any(match.groups()):
        raise OptionError(f"size must be WIDTHxHEIGHT in cells, not {value!r}")
    return tuple(int(group) if group else None for group in match.groups())


def sized(command: Command) -> Command:
    """Add the options that say how large and how colourful."""
    for option in reversed(
        (
            click.option("-w", "--width", type=int, metavar="N", help="At most N columns."),
            click.option("-H", "--height", type=int, metavar="N", help="At most N lines."),
            click.option(
                "-s", "--size", callback=parse_size, metavar="WxH", help="Both, as in 60x20."
            ),
            click.option(
                "--color",
                type=click.Choice(("auto", "always", "never")),
                default="auto",
                help="Print colours; auto: on a terminal that has them.",
            ),
        )
    ):
        command = option(command)
    return command


def bounds(
    width: int | None, height: int | None, size: tuple[int | None, int | None]
) -> tuple[int | None, int | None]:
    """Join the three size options; the separate ones win."""
    return (
        width if width is not None else size[0],
        height if height is not None else size[1],
    )


@click.group(cls=Front, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="%(prog)s %(version)s")
def main() -> None:
    """A Pusheen cat in your terminal, and ASCII art from your own pictures.

    Without a command: print a random cat that fits the window, or the one that is named.
    """


@main.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@sized
def show(names: tuple[str, ...], color: str, **sizes: Any) -> None:
    """Print a cat: the one that is named, or a random one.

    \b
    pusheen show loaf
    pusheen loaf --width 40
    """
    columns, lines = gallery.room(terminal.window())
    width, height = bounds(**sizes)
    # The Options check the ranges; a cat that is asked for in a size need not fit the window.
    Options(width=1 if width is None else width, height=height)
    if width is not None or height is not None:
        columns, lines = width or columns, height or MAX_COLUMNS
    depth = terminal.color_depth(color)
    cats: list[gallery.Cat | None] = [find_cat(name) for name in names]
    for cat in cats or [None]:
        sys.stdout.write(gallery.draw(depth, columns, lines, cat))


def find_cat(name: str) -> gallery.Cat:
    """Return the cat of that name, or say which name was meant."""
    cat = gallery.find(name)
    if cat:
        return cat
    names = [c.name for c in gallery.cats()]
    near = difflib.get_close_matches(name.lower(), [*names, *main.commands], n=1, cutoff=0.5)
    message = f"there is no cat named '{name}'"
    if os.path.isfile(name):
        raise CatError(message, hint=f"to draw that file: pusheen convert '{name}'")
    if near and near[0] in main.commands:
        raise CatError(f"{message}; did you mean the command 'pusheen {near[0]}'?")
    if near:
        raise CatError(f"{message}; did you mean '{near[0]}'?")
    raise CatError(message, hint="'pusheen list' names them all")


@main.command("list")
def list_() -> None:
    """Print the names of all cats."""
    cats = gallery.cats()
    if not terminal.is_terminal(sys.stdout):
        sys.stdout.writelines(f"{cat.name}\n" for cat in cats)
        return
    from rich import box, console, table  # only where a table is drawn

    grid = table.Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for heading in ("name", "what it is", "tags"):
        grid.add_column(heading)
    for cat in cats:
        grid.add_row(cat.name, cat.description, " ".join(cat.tags))
    console.Console(no_color=not terminal.color_depth()).print(grid)


@main.command("convert")
@click.argument("pictures", nargs=-1, metavar="PICTURE...")
@sized
@click.option("--font-ratio", type=float, metavar="R", help="Cell width / cell height [0.5].")
@click.option(
    "--remove-background",
    type=click.Choice(("auto", "on", "off")),
    help="Take the backdrop off; auto: where the corners agree on it.",
)
@click.option(
    "--tolerance",
    type=float,
    metavar="T",
    help="How far from the backdrop still is backdrop, 0-100.",
)
@click.option("--largest", is_flag=True, default=None, help="Keep only the largest piece.")
@click.option("--show-mask", is_flag=True, help="Print what is subject (#) and what is not (.).")
@click.option("--save-mask", metavar="PNG", help="Save the mask: white is the subject.")
@click.option("--crop/--no-crop", default=None, help="Cut to the subject.  [default: crop]")
@click.option("--margin", type=int, metavar="N", help="Blank cells around the art.")
@click.option(
    "--preset",
    type=click.Choice(("auto", *PRESETS)),
    help="Settings for a kind of picture; auto: for the kind it is.",
)
@click.option(
    "--symbols",
    type=click.Choice(("ascii", "ramp")),
    help="Draw with the shapes of characters, or take one for each tone.  [default: ascii]",
)
@click.option(
    "--fill",
    type=click.Choice(("textured", "quiet")),
    help="How flat areas are drawn.  [default: textured]",
)
@click.option(
    "--ink",
    type=click.Choice(("auto", "dark", "light")),
    help="Draw what is dark, or what is light; auto: dark, but photos to suit the terminal.",
)
@click.option(
    "--ramp",
    metavar="NAME",
    help="Tones: standard (70 characters), simple (10), seed (23).",
)
@click.option("--chars", metavar="TEXT", help="Your own ramp, least ink first.")
@click.option("--gamma", type=float, metavar="G", help="Lighter above 1, heavier below.")
@click.option("-i", "--invert", is_flag=True, default=None, help="Draw the negative.")
@click.option("-v", "--verbose", is_flag=True, help="Say what was chosen, and why.")
@click.pass_context
def convert_(
    ctx: click.Context,
    /,
    pictures: tuple[str, ...],
    color: str,
    chars: str | None,
    width: int | None,
    height: int | None,
    size: tuple[int | None, int | None],
    show_mask: bool,
    save_mask: str | None,
    verbose: bool,
    **knobs: Any,
) -> None:
    """Print pictures as ASCII art: background gone, cut to the subject, fitted to the window.

    A dash reads the picture from standard input.

    \b
    pusheen convert cat.jpg
    pusheen convert --width 60 --preset classic cat.jpg dog.png
    curl -s https://example.org/cat.png | pusheen convert -
    """
    if not pictures:
        if sys.stdin is None or terminal.is_terminal(sys.stdin):
            raise click.UsageError("which picture?", ctx)
        pictures = ("-",)
    if save_mask is not None and len(pictures) > 1:
        raise click.UsageError("--save-mask goes with one picture", ctx)
    if chars is not None:
        knobs["ramp"] = chars
    width, height = bounds(width, height, size)
    columns, lines = terminal.window()
    if width is None and height is None and lines:
        height = gallery.room((columns, lines))[1]  # the prompt comes below
    knobs["width"] = width if width is not None else min(columns or gallery.COLUMNS, MAX_COLUMNS)
    knobs["height"] = height
    knobs["ground"] = terminal.ground()
    options = Options(**{knob: value for knob, value in knobs.items() if value is not None})
    depth = terminal.color_depth(color)
    failed = drawn = False
    for picture in pictures:
        said = functools.partial(explain, picture) if verbose else None
        work = functools.partial(convert, picture, options, report=complain, explain=said)
        if show_mask or save_mask is not None:
            work = functools.partial(draw_mask, picture, options, save_mask, show_mask, said)
        try:
            arts = patiently(work, picture)
        except OptionError:
            raise
        except PusheenError as error:
            complain(str(error), error.hint)
            failed = True
            continue
        for art in arts:
            sys.stdout.write("\n" * drawn + terminal.paint(art, depth))
            drawn = True
        sys.stdout.flush()
    ctx.exit(FAILED if failed else 0)


def explain(picture: str, words: str) -> None:
    """Print on stderr what was chosen for a picture."""
    click.echo(terminal.plain(f"{picture}: {words}"), err=True)


def draw_mask(
    picture: str,
    options: Options,
    path: str | None,
    show: bool,
    said: Callable[[str], None] | None,
) -> list[Art]:
    """Save the mask of a picture where there is a path, and return it as Art to be shown."""
    from pusheen import background  # numpy: only for who converts

    whole = dataclasses.replace(options, crop=False)
    frames = cut_out(picture, whole, report=complain, explain=said)
    if path is not None:
        background.save_mask(frames[0], path)
    return [draw_coverage(frame, whole) for frame in frames] if show else []
