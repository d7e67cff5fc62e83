"""The front of the desk: commands found and called, options and messages they share."""

import inspect
import io
import math
import os
import re
import shutil
import sys
import threading
import time
from collections.abc import Callable, Iterable
from importlib import import_module
from typing import Any, TypeVar

import click

from pusheen import __version__, hints, terminal
from pusheen.cats import gallery
from pusheen.errors import CatError, OptionError, PusheenError

FAILED, MISUSED, INTERRUPTED = 1, 2, 130
NARROWEST, WIDEST = 24, 80  # columns of a help page
LEGIBLE = 24  # columns left for what an option does
WHOLE = 1000  # characters: no summary is cut
PATIENCE, WORK = 8.0, 5.0  # seconds a picture, or a step, may take by the clock, and at work
Result = TypeVar("Result")
Command = Callable[..., Any]
COMMANDS = {  # each command: its file in cli.commands, and what --help says of it
    "show": ("show", "Print a cat: one that is named, or the one whose turn it is."),
    "again": ("show", "Print the last cat once more."),
    "say": ("say", "Have a cat say something."),
    "beside": ("beside", "Print a cat, and beside it what a command prints."),
    "play": ("play", "Play a cat that moves, or an animation of your own."),
    "convert": ("convert", "Turn your own pictures into ASCII art."),
    "list": ("cats", "Name all cats."),
    "hide": ("cats", "Keep a cat out of the rotation."),
    "unhide": ("cats", "Let a hidden cat back in."),
    "add": ("cats", "Make a cat of your own picture."),
    "remove": ("cats", "Take a cat of your own away."),
    "hook": ("hook", "Greet every new shell with a cat."),
    "init": ("hook", "Print the lines that make a shell greet, or fastfetch's logo."),
    "completions": ("completions", "Print the script that completes words in a shell."),
    "doctor": ("doctor", "Tell what was detected here, and what mends it."),
}
# Knobs whose option goes by another name; of --ramp itself click knows the choices.
SPELT = {"ramp": "chars"}
# The options several commands share, under the heading --help has for them.
SIZE, FILE = "width height size", "output format force"


class Choice(click.Choice):  # type: ignore[type-arg]  # it takes none before click 8.2
    """A choice of words that says which one was meant."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter as error:
            self.fail(error.message.rstrip(".") + meant(str(value), self.choices), param, ctx)


class Kind(click.ParamType):  # type: ignore[type-arg]  # as above
    """What completes a word: other words, or what is looked up, as ``@cat`` (see `complete`)."""

    def __init__(self, *kinds: str) -> None:
        self.name = " ".join(kinds)


CAT, TAG, PICTURE = Kind("@cat"), Kind("@tag"), Kind("@file")


def long_name(parameter: click.Parameter) -> str:
    """Return an option's name as it is typed, without the dashes."""
    return max(parameter.opts, key=len).lstrip("-")


class Page(click.HelpFormatter):
    """A help page that fits a narrow window: what an option does is below it there."""

    def __init__(self) -> None:
        super().__init__()
        columns = shutil.get_terminal_size().columns  # click takes none to be below 50
        self.width = max(NARROWEST, min(columns, WIDEST)) - 2

    def write_dl(
        self, rows: Iterable[tuple[str, str]], col_max: int = 30, col_spacing: int = 2
    ) -> None:
        rows = list(rows)
        longest = min(max(len(term) for term, _ in rows), col_max)
        if self.width - longest < LEGIBLE:
            col_max = 4
        super().write_dl([(self.fold(term), told) for term, told in rows], col_max, col_spacing)

    def fold(self, term: str) -> str:
        """Break a term that is longer than the page, after one of its choices."""
        lines = [""]
        for choice in re.findall(r"[^|]*\|?", term):
            if len(lines[-1] + choice) > self.width - self.current_indent:
                lines.append("      ")
            lines[-1] += choice
        return "\n".join(lines)


class Grouped(click.Command):
    """A command that lists its options and its examples under headings.

    Parameters
    ----------
    groups
        The options' long names below each heading, in a line; without any, click's own heading.
    """

    def __init__(self, *words: Any, groups: dict[str, str] | None = None, **knobs: Any) -> None:
        super().__init__(*words, **knobs)
        self.groups = groups

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except OptionError as error:
            error.hint = error.hint or see_help(ctx)
            raise

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        try:
            return super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx  # click's parser knows of none
            raise

    def get_help(self, ctx: click.Context) -> str:
        page = Page()
        self.format_help(ctx, page)
        return "\n".join(row.rstrip() for row in page.getvalue().rstrip("\n").split("\n"))

    def format_help_text(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        said, _, examples = inspect.cleandoc(self.help or "").partition("\b\n")
        formatter.write_paragraph()
        with formatter.indentation():
            formatter.write_text(said.strip())
        with formatter.section("Examples"):
            for row in examples.splitlines():  # however narrow it is: they are to be pasted
                formatter.write(f"  {row}\n")

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        if self.groups is None:
            super().format_options(ctx, formatter)
            return
        # By what is typed: click's own name for --help, and its place, depend on its version.
        rows = {long_name(p): p.get_help_record(ctx) for p in self.get_params(ctx)}
        for heading, names in self.groups.items():
            with formatter.section(heading):
                formatter.write_dl([row for name in names.split() if (row := rows.get(name))])


class Subcommands(Grouped, click.Group):
    """Commands of a command, that says which one was meant."""

    command_class = Grouped

    def list_commands(self, _ctx: click.Context) -> list[str]:
        return list(self.commands)  # as they are written, not by the alphabet

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        known = self.list_commands(ctx)
        if args[0] not in known and not args[0].startswith("-"):
            ctx.fail(f"there is no command '{self.name} {args[0]}'{meant(args[0], known)}")
        return super().resolve_command(ctx, args)

    def format_commands(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        # click would cut what is longer than a line.
        with formatter.section("Commands"):
            formatter.write_dl(
                [(name, c.get_short_help_str(WHOLE)) for name, c in self.commands.items()]
            )


class Front(Grouped, click.Group):
    """Commands, and the names of cats: what is no command is given to `show`."""

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        if not args or args[0] not in {*COMMANDS, "--help", "-h", "--version"}:
            args = ["show", *args]
        return super().parse_args(ctx, args)

    def list_commands(self, _ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, _ctx: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        found = vars(import_module(f"pusheen.cli.commands.{COMMANDS[name][0]}")).values()
        return next(c for c in found if isinstance(c, click.Command) and c.name == name)

    def format_commands(self, _ctx: click.Context, formatter: click.HelpFormatter) -> None:
        # From the table: click would load every command for its first line.
        with formatter.section("Commands"):
            formatter.write_dl([(name, told) for name, (_, told) in COMMANDS.items()])

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
        # Not main.main: that ends the line on Ctrl-C, and makes it a failure.
        with main.make_context("pusheen", words) as context:
            return int(main.invoke(context) or 0)
    except click.exceptions.Exit as ended:
        return ended.exit_code
    except click.ClickException as error:
        complain(*explain_misuse(error))
        return MISUSED
    except OptionError as error:
        field, _, rest = str(error).partition(" ")
        field = SPELT.get(field, field)
        complain(f"--{field.replace('_', '-')} {rest}", error.hint)
        return MISUSED
    except PusheenError as error:
        complain(str(error), error.hint)
        return FAILED


def explain_misuse(error: click.ClickException) -> tuple[str, str]:
    """Say what is wrong with the words and what was meant, and where help is."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    message = error.format_message().rstrip(".")
    if isinstance(error, click.NoSuchOption):
        message = f"no such option: {error.option_name}"
        if context and error.option_name.startswith("--"):
            # Without the dashes, which all of them have alike.
            known = [option.lstrip("-") for option in long_options(context)]
            near = nearest(error.option_name.lstrip("-"), known)
            message += hints.question(near and f"--{near}")
    return f"{message[:1].lower()}{message[1:]}", see_help(context)


def see_help(context: click.Context | None) -> str:
    """Say where help for a command is."""
    return f"see {context.command_path if context else 'pusheen'} --help"


def long_options(context: click.Context) -> list[str]:
    """Return the long options of a command, and of the program: `show` may not have been typed."""
    commands = (context, context.find_root())
    options = (o for c in commands for p in c.command.get_params(c) for o in p.opts)
    return [option for option in options if option.startswith("--")]


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the known word that is most like this one, or nothing."""
    return hints.nearest(word.lower(), known, alike=0.5)


def meant(word: str, known: Iterable[str]) -> str:
    """Ask whether the known word that is most like this one was meant; nothing if none is."""
    return hints.question(nearest(word, known))


def complain(message: str, hint: str = "") -> None:
    """Print on stderr what is wrong, and what to do about it."""
    seen = terminal.is_terminal(sys.stderr)
    click.echo(terminal.complaint(message, hint, seen=seen), err=True, nl=False)


_began = 0.0  # when the step at work began, in seconds of work


def come_on(*, read: bool = False) -> None:
    """Tell who waits that a step of the work is done: a frame of many, or all that is read."""
    global _began
    _began = math.inf if read else time.process_time()


def patiently(work: Callable[[], Result], picture: str) -> Result:
    """Do the work on a picture, but leave the program when it takes too long, or on Ctrl-C.

    A decoder written in C cannot be stopped, so it is left alone in a thread of its own. Time
    spent waiting, for a slow pipe say, is not held against the picture; `come_on` begins it anew.
    """
    try:
        stderr = os.dup(2)  # it leads nowhere while a decoder is at work
    except OSError:
        stderr = -1  # closed: there is nobody to tell
    results: list[Result] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            from pusheen.imaging import frames  # numpy, Pillow: here Ctrl-C ends even their import

            frames.silence()
            results.append(work())
        except BaseException as error:  # whatever it is, it is raised again below
            errors.append(error)

    worker = threading.Thread(target=run, daemon=True)
    come_on()
    try:
        worker.start()
        worker.join(PATIENCE)
        while worker.is_alive():
            if time.process_time() - _began > WORK:
                message = f"cannot read '{terminal.plain(picture)[-200:]}': it takes too long"
                try:
                    told = terminal.complaint(message, hints.SMALLER, seen=os.isatty(stderr))
                    os.write(stderr, told.encode("ascii", "backslashreplace"))
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


def sized(command: Command) -> Command:
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
                type=Choice(("auto", "always", *terminal.DEPTHS)),
                default="auto",
                help="Colours: those the terminal has, all, none, or so many.  [default: auto]",
            ),
        )
    ):
        command = option(command)
    return command


def described(command: Command) -> Command:
    """Add the option that says what a cat looks like."""
    return click.option(
        "--describe", is_flag=True, help="Say in a line what it looks like, and draw nothing."
    )(command)


grounded = click.option(
    "--background",
    default="auto",
    metavar="auto|dark|light|COLOR",
    help="What it is read on; auto: as COLORFGBG says, or, in convert, the terminal itself.",
)


def bounds(
    width: int | None, height: int | None, size: tuple[int | None, int | None]
) -> tuple[int | None, int | None]:
    """Join the three size options; the separate ones win."""
    return (
        width if width is not None else size[0],
        height if height is not None else size[1],
    )


def print_version(ctx: click.Context, _parameter: click.Parameter, value: bool) -> None:
    """Print the versions that a report of a bug needs."""
    if value and not ctx.resilient_parsing:
        from importlib import metadata  # Pillow itself takes longer to load than to ask about

        python = ".".join(map(str, sys.version_info[:3]))
        click.echo(f"pusheen {__version__}, Python {python}, Pillow {metadata.version('pillow')}")
        ctx.exit()


@click.group(cls=Front, context_settings={"help_option_names": ["-h", "--help"]})
@click.option(
    "--version", is_flag=True, expose_value=False, is_eager=True, callback=print_version,
    help="Print the versions of pusheen, Python and Pillow.",
)  # fmt: skip
def main() -> None:
    """A Pusheen cat in your terminal, and ASCII art from your own pictures.

    Without a command: print the cat whose turn it is, as large as the window allows, or the one
    that is named. Its options are those of 'pusheen show'.

    \b
    pusheen
    pusheen loaf
    pusheen --tag food --width 40
    pusheen convert cat.jpg
    pusheen hook install
    """


def check_tags(tags: tuple[str, ...]) -> None:
    """Raise CatError where no cat goes by all the tags, and say which were meant."""
    if not tags or gallery.names(tags):
        return
    known = sorted({tag for cat in gallery.cats() for tag in cat.tags})
    near = "".join(meant(tag, known) for tag in tags if tag not in known)
    hint = f"tags: {' '.join(known)}"
    raise CatError(f"no cat goes by {' and '.join(tags)}{near}", hint=hint)


def find_cat(name: str) -> gallery.Cat:
    """Return the cat of that name, or say which name was meant."""
    cat = gallery.find(name)
    if cat:
        return cat
    if name in gallery.own_names():
        raise CatError(f"your cat '{name}' is damaged", hint="'pusheen doctor' says what mends it")
    names = [c.name for c in gallery.cats(away=True)]
    near = nearest(name, [*names, *COMMANDS])
    message = f"there is no cat named '{name}'"
    if os.path.isfile(name):
        raise CatError(message, hint=f"to draw that file: pusheen convert {hints.quote(name)}")
    if near in COMMANDS:
        raise CatError(f"{message}; did you mean the command 'pusheen {near}'?")
    if near:
        raise CatError(message + hints.question(near))
    raise CatError(message, hint="'pusheen list' names them all")


def explain(picture: str, words: str) -> None:
    """Print on stderr what was chosen for a picture."""
    click.echo(terminal.plain(f"{picture}: {words}"), err=True)
