"""What is said on stderr, and the exit codes that go with it."""

import sys

import click

from pusheen import hints, terminal
from pusheen.cli.lookup import nearest

FAILED, MISUSED, INTERRUPTED = 1, 2, 130


def complain(message: str, hint: str = "") -> None:
    """Print on stderr what is wrong, and what to do about it."""
    seen = terminal.is_terminal(sys.stderr)
    click.echo(terminal.complaint(message, hint, seen=seen), err=True, nl=False)


def explain(picture: str, words: str) -> None:
    """Print on stderr what was chosen for a picture."""
    click.echo(terminal.plain(f"{picture}: {words}"), err=True)


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
