"""The program: finds the command that is meant, runs it, and says what went wrong."""

import io
import os
import sys
from importlib import import_module
from typing import Any

import click

from pusheen import __version__, hints
from pusheen.cli.help import Grouped
from pusheen.cli.lookup import COMMANDS
from pusheen.cli.messages import FAILED, MISUSED, complain, explain_misuse
from pusheen.errors import OptionError, PusheenError

# Knobs whose option goes by another name; of --ramp itself click knows the choices.
SPELT = {"ramp": "chars"}


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
            formatter.write_dl([(name, summary) for name, (_, summary) in COMMANDS.items()])

    def invoke(self, ctx: click.Context) -> Any:
        try:
            return super().invoke(ctx)
        except BrokenPipeError:  # click would exit 1; __main__ gets it again as it flushes
            return None


def print_version(ctx: click.Context, _parameter: click.Parameter, value: bool) -> None:
    """Print the versions that a report of a bug needs."""
    if value and not ctx.resilient_parsing:
        from importlib import metadata  # to load Pillow takes longer

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
    except (OSError, MemoryError, ImportError, RuntimeError) as error:
        reason = hints.scarcity(error)
        if not reason:
            raise
        complain(f"cannot go on: {reason}", hints.SCARCE)
        return FAILED
