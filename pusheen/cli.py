"""Parse the words, call the stages, print: no picture arithmetic here."""

import dataclasses
import datetime
import difflib
import functools
import io
import os
import re
import sys
import threading
import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, TypeVar

import click

from pusheen import __version__, ask, gallery, hook, rotation, shelf, terminal
from pusheen.art import RGB, Art
from pusheen.errors import CatError, OptionError, PusheenError
from pusheen.pipeline import (
    CHOICES,
    FINE,
    MAX_COLUMNS,
    MAX_LINES,
    PRESETS,
    Options,
    convert,
    convert_clip,
    cut_out,
    draw_coverage,
)

if TYPE_CHECKING:
    from pusheen import doctor

FAILED, MISUSED, INTERRUPTED = 1, 2, 130
PATIENCE, WORK = 8.0, 5.0  # seconds a picture may take by the clock, and at work
Result = TypeVar("Result")
Command = Callable[..., Any]


# The headings of `convert --help`, and the options under each.
GROUPS = {
    "Size": "width height size full stretch center margin font-ratio",
    "Picture": "crop flip-x flip-y rotate brightness contrast",
    "Background": "remove-background tolerance largest show-mask save-mask",
    "Drawing": "preset symbols dither fill ink ramp chars gamma invert",
    "Output": "color background verbose help",
}


class Grouped(click.Command):
    """A command that lists its options under the headings of `GROUPS`."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        # By what is typed: click's own name for --help depends on its version.
        rows = {p.opts[-1].lstrip("-"): p.get_help_record(ctx) for p in self.get_params(ctx)}
        for heading, names in GROUPS.items():
            with formatter.section(heading):
                formatter.write_dl([row for name in names.split() if (row := rows.get(name))])


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
    # numpy's products are small here: a pool of threads costs more than it gives.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
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
                type=click.Choice(("auto", "always", *terminal.DEPTHS)),
                default="auto",
                help="Print colours; auto: on a terminal that has them; or so many.",
            ),
        )
    ):
        command = option(command)
    return command


grounded = click.option(
    "--background",
    default="auto",
    metavar="auto|dark|light|COLOR",
    help="What it is read on; auto: what COLORFGBG, or to convert the terminal, says.",
)


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

    Without a command: print the cat whose turn it is, as large as the window allows, or the one
    that is named.
    """


def parse_date(ctx: click.Context, parameter: click.Parameter, value: str | None) -> Any:
    """Read YYYY-MM-DD, or YYYY-MM-DDTHH:MM, as a moment for `rotation.choose`."""
    if value is None:
        return None
    try:
        moment = datetime.datetime.fromisoformat(value)
    except ValueError:
        raise OptionError(f"date must be YYYY-MM-DD or YYYY-MM-DDTHH:MM, not {value!r}") from None
    hour = moment.hour if "T" in value or " " in value else rotation.NOON
    return moment.year, moment.month, moment.day, hour, moment.weekday()


@main.command()
@click.argument("names", nargs=-1, metavar="[NAME]...")
@click.option("-t", "--tag", "tags", multiple=True, metavar="TAG", help="Only cats with this tag.")
@click.option("--seed", type=int, metavar="N", help="Make the choice repeatable.")
@click.option("--date", callback=parse_date, metavar="DAY", help="Choose as on that day.")
@click.option("--no-days", is_flag=True, help="Let no day favour its own cats.")
@grounded
@sized
def show(
    names: tuple[str, ...],
    tags: tuple[str, ...],
    seed: int | None,
    date: Any,
    no_days: bool,
    color: str,
    background: str,
    **sizes: Any,
) -> None:
    """Print a cat: the one that is named, or the one whose turn it is.

    \b
    pusheen show loaf
    pusheen loaf --width 40
    pusheen --tag food
    """
    columns, lines = gallery.room(terminal.window())
    width, height = bounds(**sizes)
    # The Options check the ranges; a cat that is asked for in a size need not fit the window.
    Options(width=1 if width is None else width, height=height)
    if width is not None or height is not None:
        columns, lines = width or columns, height or MAX_COLUMNS
    cats: list[gallery.Cat | None]
    if names:
        cats = [find_cat(name) for name in names]
    else:
        if tags and not gallery.names(tags):
            raise CatError(f"no cat goes by {' and '.join(tags)}", hint=known_tags())
        chosen = rotation.choose(columns, lines, tags=tags, seed=seed, now=date, days=not no_days)
        cats = [chosen]
    depth = terminal.color_depth(color)
    ground = ask.explain_background(background)[0]
    sys.stdout.writelines(gallery.draw(cat, depth, columns, lines, ground) for cat in cats)
    if cats[-1]:
        rotation.remember(cats[-1].name)


def known_tags() -> str:
    """Name the tags there are, for a hint."""
    return "tags: " + " ".join(sorted({tag for cat in gallery.cats() for tag in cat.tags}))


def find_cat(name: str) -> gallery.Cat:
    """Return the cat of that name, or say which name was meant."""
    cat = gallery.find(name)
    if cat:
        return cat
    names = [c.name for c in gallery.cats(away=True)]
    near = difflib.get_close_matches(name.lower(), [*names, *main.commands], n=1, cutoff=0.5)
    message = f"there is no cat named '{name}'"
    if os.path.isfile(name):
        raise CatError(message, hint=f"to draw that file: pusheen convert '{name}'")
    if near and near[0] in main.commands:
        raise CatError(f"{message}; did you mean the command 'pusheen {near[0]}'?")
    if near:
        raise CatError(f"{message}; did you mean '{near[0]}'?")
    raise CatError(message, hint="'pusheen list' names them all")


@main.command()
@grounded
@sized
def again(color: str, **sizes: Any) -> None:
    """Print the last cat once more."""
    name = rotation.last()
    if not name or not gallery.find(name):
        raise CatError("there was no cat yet to print again")
    fixed = {"tags": (), "seed": None, "date": None, "no_days": True}
    click.get_current_context().invoke(show, names=(name,), color=color, **fixed, **sizes)


@main.command("list")
@click.option("-t", "--tag", "tags", multiple=True, metavar="TAG", help="Only cats with this tag.")
@click.option("--preview", is_flag=True, help="Show every cat, small, side by side.")
@click.option("--hidden", is_flag=True, help="Name only the cats that are hidden.")
def list_(tags: tuple[str, ...], preview: bool, hidden: bool) -> None:
    """Print the names of all cats."""
    away = gallery.hidden()
    cats = [c for c in gallery.cats(tags, away=True) if (c.name in away) == hidden]
    if tags and not cats:
        raise CatError(f"no cat goes by {' and '.join(tags)}", hint=known_tags())
    if preview:
        sys.stdout.write(draw_previews(cats))
    elif not terminal.is_terminal(sys.stdout):
        sys.stdout.writelines(f"{cat.name}\n" for cat in cats)
    else:
        print_table(cats)


def draw_previews(cats: list[gallery.Cat]) -> str:
    """Write out every cat at its smallest size, in columns that fit the window."""
    depth = terminal.color_depth()
    wide = gallery.SMALLEST[0] + 2
    abreast = max(1, (terminal.window()[0] or gallery.COLUMNS) // wide)
    lines: list[str] = []
    for start in range(0, len(cats), abreast):
        shelf = cats[start : start + abreast]
        pictures = [cat.paint_rows(cat.sizes[0][0], depth) for cat in shelf]
        high = max(map(len, pictures))
        for level in range(high):
            # Cats stand on one floor: the lower ones have air above them.
            rows = (p[level - high] if high - level <= len(p) else ("", 0) for p in pictures)
            lines.append("".join(text + " " * (wide - width) for text, width in rows).rstrip())
        lines.append("".join(cat.name[: wide - 1].ljust(wide) for cat in shelf).rstrip())
        lines.append("")
    return "\n".join(lines)


def print_table(cats: list[gallery.Cat]) -> None:
    """Print the cats with their smallest pictures, tags and descriptions."""
    from rich import box, console, table, text  # only where a table is drawn

    depth = terminal.color_depth()
    grid = table.Table(box=box.SIMPLE_HEAD, pad_edge=False)
    for heading in ("", "name", "what it is", "tags"):
        grid.add_column(heading, no_wrap=heading == "")
    for cat in cats:
        picture = cat.paint(cat.sizes[0][0], depth).rstrip("\n")
        words = (cat.name, cat.description, " ".join(cat.tags))
        grid.add_row(text.Text.from_ansi(picture), *(text.Text(word) for word in words))
    console.Console(no_color=not depth).print(grid)


def change_each(names: tuple[str, ...], change: Callable[[str], None]) -> None:
    """Change something about each cat; the greeting follows, also if one of them fails."""
    try:
        for name in names:
            change(name)
    finally:
        hook.refresh()


@main.command()
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
def hide(names: tuple[str, ...]) -> None:
    """Keep cats out of the rotation; by name they still come."""
    change_each(names, rotation.hide)


@main.command()
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
def unhide(names: tuple[str, ...]) -> None:
    """Let hidden cats back into the rotation."""
    change_each(names, functools.partial(rotation.hide, away=False))


@main.command()
@click.argument("pictures", nargs=-1, required=True, metavar="PICTURE|FOLDER...")
@click.option("--name", metavar="NAME", help="Its name; by itself: that of the file.")
@click.option("-t", "--tag", "tags", multiple=True, metavar="TAG", help="What it goes by.")
@click.option("--replace", is_flag=True, help="Take the place of a cat of that name.")
@click.pass_context
def add(
    ctx: click.Context,
    /,
    pictures: tuple[str, ...],
    name: str | None,
    tags: tuple[str, ...],
    replace: bool,
) -> None:
    """Make cats of your own pictures, and put them in the rotation.

    \b
    pusheen add cat.jpg --name tom --tag mine
    pusheen add ~/Pictures/cats
    """
    from pusheen import own  # the pictures' floor

    files = [file for p in pictures for file in (own.pictures_in(p) if os.path.isdir(p) else [p])]
    if name is not None and len(files) != 1:
        raise click.UsageError("--name goes with one picture", ctx)
    failed = not files
    if not files:
        complain("there is no picture in that folder")
    for file in progress(files):
        try:
            wanted = name or own.name_of(file)
            cat = own.add(
                file, wanted, tags=tags, replace=replace, taken=set(main.commands), report=complain
            )
            click.echo(f"added '{cat.name}'", err=True)
        except PusheenError as error:
            complain(str(error), error.hint)
            failed = True
    hook.refresh()
    ctx.exit(FAILED if failed else 0)


def progress(files: list[str]) -> Iterable[str]:
    """Go through the files, with a progress bar where somebody watches and it takes a while."""
    if len(files) < 2 or not terminal.is_terminal(sys.stderr):
        return files
    from rich import console  # only where a bar is drawn
    from rich import progress as bars

    return bars.track(files, "adding", console=console.Console(stderr=True), transient=True)


@main.command()
@click.argument("names", nargs=-1, required=True, metavar="NAME...")
def remove(names: tuple[str, ...]) -> None:
    """Take cats of your own away, with every file of theirs."""
    from pusheen import own  # the pictures' floor

    change_each(names, own.remove)


@main.command("convert", cls=Grouped)
@click.argument("pictures", nargs=-1, metavar="PICTURE...")
@grounded
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
@click.option("--full", is_flag=True, help="Fill the window; leave no lines for the prompt.")
@click.option("--stretch", is_flag=True, help="Fill width and height, whatever the shape.")
@click.option("--center", is_flag=True, help="Put the art in the middle of the window.")
@click.option("--flip-x", is_flag=True, help="Swap left and right.")
@click.option("--flip-y", is_flag=True, help="Swap top and bottom.")
@click.option("--rotate", type=float, metavar="D", help="Turn clockwise by D degrees.")
@click.option("--brightness", type=float, metavar="X", help="Colours times X, 0.1-10.")
@click.option("--contrast", type=float, metavar="X", help="Tones X times as far apart, 0.1-10.")
@click.option(
    "--preset",
    type=click.Choice(("auto", *PRESETS)),
    help="Settings for a kind of picture; auto: for the kind it is.",
)
@click.option(
    "--symbols",
    type=click.Choice(CHOICES["symbols"]),
    help="Draw with the shapes of characters, with one for each tone, or in cells cut finer:"
    " into 2, 4, 6 or 8 parts of two colours, or into dots.  [default: ascii]",
)
@click.option(
    "--dither",
    type=click.Choice(CHOICES["dither"]),
    help="Mix the tones of braille, of blocks without colour, of half blocks in 16 colours."
    "  [default: none; photos: diffusion]",
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
    background: str,
    chars: str | None,
    width: int | None,
    height: int | None,
    size: tuple[int | None, int | None],
    show_mask: bool,
    save_mask: str | None,
    full: bool,
    stretch: bool,
    center: bool,
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
    if height is None and (stretch or (lines and (full or width is None))):
        room = lines if full and lines else gallery.room((columns, lines))[1]  # prompt below
        height = min(room, MAX_LINES)
    knobs["width"] = width if width is not None else min(columns or gallery.COLUMNS, MAX_COLUMNS)
    knobs["height"], knobs["stretch"] = height, stretch
    ground, reason = ask.explain_background(background, asking=True)
    knobs["ground"] = ask.side(ground)
    if verbose:
        explain("background", f"{ground or 'not known'} ({reason})")
    if not terminal.shows(FINE.get(knobs["symbols"], "")):
        complain(f"this terminal's encoding cannot show {knobs['symbols']}; drawing ascii")
        knobs["symbols"] = "ascii"
    depth = knobs["depth"] = terminal.color_depth(color)
    options = Options(**{knob: value for knob, value in knobs.items() if value is not None})
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
            art = art.indent(max(0, columns - art.columns) // 2 if center else 0)
            sys.stdout.write("\n" * drawn + terminal.paint(art, depth, ground))
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
    from pusheen import masks  # numpy: only for who converts

    whole = dataclasses.replace(options, crop=False)
    frames = cut_out(picture, whole, report=complain, explain=said)
    if path is not None:
        masks.save_mask(frames[0], path)
    return [draw_coverage(frame, whole) for frame in frames] if show else []


@main.group("hook")
def hook_() -> None:
    """Greet every new shell with a cat, or stop it."""


@hook_.command("install")
@click.argument("shell", required=False)
@click.option("--tag", metavar="T", help="Only cats that go by T: a tag, or a name.")
@click.option(
    "--max-size",
    callback=parse_size,
    metavar="WxH",
    help="No larger, in cells.  [default: 60 % of the lines]",
)
@click.option("--once", type=click.Choice(shelf.ONCE), default="always", help="How often to greet.")
@click.option("--symbols", type=click.Choice(("ascii",)), default="ascii", help="What it is of.")
@click.option("--dry-run", is_flag=True, help="Print what would change, and change nothing.")
def install_(
    shell: str | None,
    tag: str | None,
    max_size: tuple[int | None, int | None],
    once: str,
    symbols: str,
    dry_run: bool,
) -> None:
    """Put a cat into every new SHELL; without a name: into your login shell.

    \b
    pusheen hook install
    pusheen hook install fish --tag cozy --once day
    """
    shell = shell or hook.login_shell()
    greeting = shelf.Greeting(tag=tag, columns=max_size[0], lines=max_size[1], once=once)
    changes = hook.install(shell, greeting, dry_run=dry_run)
    if dry_run:
        print_changes(changes)
        return
    for change in changes:
        click.echo(f"{shell}: changed {terminal.plain(change.path)}")
    if not changes:
        click.echo(f"{shell}: the startup file greets already; its cats are up to date")
    click.echo(f"to take it back: pusheen hook uninstall {shell}")


def print_changes(changes: "list[hook.Change]") -> None:
    """Print what would change, as a diff."""
    for change in changes:
        rows = difflib.unified_diff(
            (change.before or b"").decode(errors="surrogateescape").split("\n"),
            (change.after or b"").decode(errors="surrogateescape").split("\n"),
            change.path if change.before is not None else os.devnull,
            change.path if change.after is not None else os.devnull,
            lineterm="",
        )
        for row in rows:
            click.echo(terminal.plain(row))


@hook_.command("uninstall")
@click.argument("shell", required=False)
@click.option("--all", "everywhere", is_flag=True, help="From every shell.")
@click.option("--dry-run", is_flag=True, help="Print what would change, and change nothing.")
def uninstall_(shell: str | None, everywhere: bool, dry_run: bool) -> None:
    """Take the cat out of SHELL; without a name: out of your login shell."""
    if shell and everywhere:
        raise click.UsageError("either a shell or --all")
    for name in shelf.SHELLS if everywhere else (shell or hook.login_shell(),):
        changes = hook.uninstall(name, dry_run=dry_run)
        if dry_run:
            print_changes(changes)
            continue
        for change in changes:
            click.echo(f"{name}: restored {terminal.plain(change.path)}")


@hook_.command("status")
def status_() -> None:
    """Tell in which shells a cat greets."""
    for shell, state, detail in hook.status():
        click.echo(f"{shell:<6}{state:<15}{terminal.plain(detail)}".rstrip())


@hook_.command("print")
@click.argument("shell")
def print_(shell: str) -> None:
    """Print the lines for a startup file that is managed elsewhere: nix, chezmoi...

    They stay the same whatever the cats do.
    """
    click.echo(hook.lines(shell), nl=False)


@main.command("doctor")
@click.option("--json", "as_json", is_flag=True, help="Print it for programs.")
def doctor_(as_json: bool) -> None:
    """Tell what was detected here, and why; and what mends it where something is off."""
    import json

    from pusheen import doctor  # importlib.metadata: only for who asks

    findings = doctor.examine()
    if as_json:
        told = {f.name: {**dataclasses.asdict(f), "ok": not f.mend} for f in findings}
        click.echo(json.dumps({"ok": not any(f.mend for f in findings), "findings": told}))
    elif terminal.is_terminal(sys.stdout):
        print_findings(findings)
    else:
        for finding in findings:
            click.echo(str(finding))
            if finding.mend:
                click.echo(f"  to mend it: {finding.mend}")


def print_findings(findings: "list[doctor.Finding]") -> None:
    """Print what was found as a table, and below it what mends it, to be copied."""
    from rich import console, table, text  # only where a table is drawn

    grid = table.Table(box=None, pad_edge=False, show_header=False)
    for finding in findings:
        state = text.Text("off" if finding.mend else "ok", "yellow" if finding.mend else "green")
        words = finding.name, finding.value, finding.reason
        grid.add_row(state, *(text.Text(word, overflow="fold") for word in words))
    console.Console(no_color=not terminal.color_depth()).print(grid)
    for finding in findings:
        if finding.mend:
            click.echo(f"\n{finding.name}, to mend it:\n  {finding.mend}")


@main.command("init")
@click.argument("shell")
def init_(shell: str) -> None:
    """Print the lines that make SHELL greet, to be evaluated in its startup file.

    \b
    eval "$(pusheen init bash)"      # or zsh, ksh...
    pusheen init fish | source
    """
    click.echo(hook.lines(shell), nl=False)


@main.command()
@click.argument("names", nargs=-1, metavar="[NAME|FILE]...")
@click.option(
    "--speed", type=float, default=1.0, metavar="X", help="So many times as fast, 0.1-20."
)
@click.option(
    "--fps", type=float, metavar="N", help="Frames a second, 0.1-100, for the file's own."
)
@click.option("--loops", type=int, metavar="N", help="How often; 0: until q.  [default: 0, or 1]")
@click.option(
    "--remove-background",
    type=click.Choice(("auto", "on", "off")),
    default="auto",
    help="Take the backdrop off; auto: where the corners agree on it.",
)
@click.option("--preset", type=click.Choice(("auto", *PRESETS)), default="auto", help="As convert.")
@click.option("-v", "--verbose", is_flag=True, help="Say what was chosen, and why.")
@grounded
@sized
@click.pass_context
def play(
    ctx: click.Context,
    /,
    names: tuple[str, ...],
    speed: float,
    fps: float | None,
    loops: int | None,
    color: str,
    background: str,
    verbose: bool,
    width: int | None,
    height: int | None,
    size: tuple[int | None, int | None],
    **knobs: Any,
) -> None:
    """Play cats that move, and your own animations: GIF, APNG, WebP, AVIF.

    Space pauses, q or Ctrl-C ends. One plays until then, several play once each. Without a
    name: a cat that moves. What is not a terminal gets the first frame.

    \b
    pusheen play dancing
    pusheen play cat.gif --speed 0.5
    pusheen play --loops 3 tail-wag party.webp
    """
    for option, value, low, high in (
        ("speed", speed, 0.1, 20),
        ("fps", fps, 0.1, 100),
        ("loops", loops, 0, 10_000),
    ):
        if value is not None and not low <= value <= high:
            raise OptionError(f"{option} must be {low}-{high}, not {value}")
    width, height = bounds(width, height, size)

    def room() -> tuple[int, int]:
        """Return what the window, and what was asked for, leave."""
        columns, lines = gallery.room(terminal.window())
        return min(width or MAX_COLUMNS, columns), min(height or lines, lines)

    Options(width=1 if width is None else width, height=height)  # checks the ranges
    ground = ask.explain_background(background)[0]
    knobs["ground"] = ask.side(ground)
    options = Options(width=min(room()[0], MAX_COLUMNS), **knobs)
    chosen = None if names else rotation.choose(*room(), tags=("moving",))
    names = names or ((chosen.name,) if chosen else ())
    loops = loops if loops is not None else int(len(names) > 1)
    depth = terminal.color_depth(color)
    failed = False
    for name in names:
        try:
            going_on = play_one(name, room, options, depth, ground, loops, speed, fps, verbose)
        except OptionError:
            raise
        except PusheenError as error:
            complain(str(error), error.hint)
            failed = True
            continue
        if not going_on:
            break
    ctx.exit(FAILED if failed else 0)


def play_one(
    name: str,
    room: Callable[[], tuple[int, int]],
    options: Options,
    depth: int,
    ground: RGB | None,
    loops: int,
    speed: float,
    fps: float | None,
    verbose: bool,
) -> bool:
    """Play one cat or file, or print its first frame; False if the user has seen enough."""
    from pusheen import player  # threads, signals: only for who plays

    cat = None if name == "-" else gallery.find(name)
    # A name with a dot or a slash can only be meant as a file.
    if not cat and name != "-" and not os.path.exists(name) and not set("./") & set(name):
        find_cat(name)
    said = functools.partial(explain, name) if verbose else None
    moves = terminal.is_terminal(sys.stdout) and os.environ.get("TERM", "dumb") != "dumb"
    if cat:
        motion = functools.cache(cat.motion)
        durations = [art.duration for art in motion(*room())]
        tiny = Art((gallery.TINY,))

        def draw(number: int, columns: int, lines: int) -> Art:
            frames = motion(columns, lines)
            return frames[number % len(frames)] if frames else tiny
    elif moves:
        work = functools.partial(convert_clip, name, options, report=complain, explain=said)
        clip = patiently(work, name)
        durations, draw = clip.durations, clip.draw
    else:
        durations = [0]

        def draw(number: int, columns: int, lines: int) -> Art:
            fitting = dataclasses.replace(options, width=columns, height=lines)
            work = functools.partial(convert, name, fitting, report=complain, explain=said)
            return patiently(work, name)[0]

    if not moves or len(durations) < 2:
        sys.stdout.write(terminal.paint(draw(0, *room()), depth, ground))
        sys.stdout.flush()
        return True
    seconds = [1 / (fps * speed) if fps else ms / (1000 * speed) for ms in durations]
    return player.play(seconds, draw, room, depth=depth, ground=ground, loops=loops)
