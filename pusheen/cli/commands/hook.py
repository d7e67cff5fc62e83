"""`pusheen hook` and `init`: the greeting in the user's shells."""

import difflib
import os

import click

from pusheen import terminal
from pusheen.cli.common_options import CUT, Choice, CompletedBy, parse_size, symbols_option
from pusheen.cli.help import Grouped, Subcommands
from pusheen.greeting import install, store
from pusheen.greeting.script import ONCE, quote
from pusheen.greeting.shells import SHELLS, login_shell


@click.group("hook", cls=Subcommands, no_args_is_help=False)
def hook_() -> None:
    """Greet every new shell with a cat, or stop it.

    \b
    pusheen hook install
    pusheen hook status
    pusheen hook uninstall
    """


@hook_.command("install")
@click.argument("shell", required=False, type=CompletedBy(*SHELLS), metavar="[SHELL]")
@click.option(
    "--tag",
    type=CompletedBy("@tag", "@cat"),
    metavar="T",
    help="Only cats with the tag T, or the one named T.",
)
@click.option(
    "--max-size",
    callback=parse_size,
    metavar="WxH",
    help="No larger than that, in cells.  [default: 60 % of the lines]",
)
@click.option(
    "--once",
    type=Choice(ONCE),
    default="always",
    help="Greet in every shell, once a day, or once in a terminal.  [default: always]",
)
@symbols_option(told=f"Draw with characters, or in {CUT}.  [default: as they are drawn; ascii]")
@click.option("--completions", is_flag=True, help="Have TAB complete the words of pusheen, too.")
@click.option("--dry-run", is_flag=True, help="Print what would change, and change nothing.")
def install_(
    shell: str | None,
    tag: str | None,
    max_size: tuple[int | None, int | None],
    once: str,
    symbols: str | None,
    completions: bool,
    dry_run: bool,
) -> None:
    """Put a cat into every new SHELL; without a name: into your login shell.

    \b
    pusheen hook install
    pusheen hook install fish --tag cozy --once day
    pusheen hook install --symbols octant
    pusheen hook install zsh --completions
    """
    shell = shell or login_shell()
    greeting = store.Greeting(
        tag=tag, columns=max_size[0], lines=max_size[1], once=once, symbols=symbols or ""
    )
    script = plan_completions(shell) if completions else None
    changes = install.install(shell, greeting, dry_run=dry_run)
    if dry_run:
        print_changes([*changes, *([script] if script else [])])
        return
    for change in changes:
        click.echo(f"{shell}: changed {terminal.plain(change.path)}")
    if not changes:
        click.echo(f"{shell}: the startup file greets already; its cats are up to date")
    if completions:
        write_completions(shell, script)
    click.echo(f"to take it back: pusheen hook uninstall {shell}")


def plan_completions(shell: str) -> install.Change | None:
    """Work out how the script for completion comes to its place."""
    from pusheen.cli.commands import completions  # loaded only where there may be one

    return completions.plan(shell, wanted=True)


def write_completions(shell: str, script: install.Change | None) -> None:
    """Write the script for completion, and tell what is left to do."""
    from pusheen.cli.commands import completions  # loaded only where there may be one

    if script:
        completions.apply(script)
        click.echo(f"{shell}: changed {terminal.plain(script.path)}")
    if shell == "zsh":
        folder = quote(os.path.dirname(completions.place(shell)), shell)
        click.echo(f"zsh: put this above compinit in .zshrc: fpath=({folder} $fpath)")
    if shell == "bash":
        click.echo("bash: the package bash-completion loads it; without it, source that file")


def print_changes(changes: list[install.Change]) -> None:
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
@click.argument("shell", required=False, type=CompletedBy(*SHELLS), metavar="[SHELL]")
@click.option("--all", "everywhere", is_flag=True, help="Take it out of every shell.")
@click.option("--dry-run", is_flag=True, help="Print what would change, and change nothing.")
def uninstall_(shell: str | None, everywhere: bool, dry_run: bool) -> None:
    """Take the cat out of SHELL; without a name: out of your login shell.

    \b
    pusheen hook uninstall
    pusheen hook uninstall --all --dry-run
    """
    from pusheen.cli.commands import completions  # loaded only where there may be one

    if shell and everywhere:
        raise click.UsageError("either a shell or --all")
    for name in SHELLS if everywhere else (shell or login_shell(),):
        changes = install.uninstall(name, dry_run=dry_run)
        script = completions.plan(name, wanted=False)
        changes += [script] if script else []
        if dry_run:
            print_changes(changes)
            continue
        if script:
            completions.apply(script)
        for change in changes:
            done = "removed" if change.after is None else "restored"
            click.echo(f"{name}: {done} {terminal.plain(change.path)}")


@hook_.command("status")
def status_() -> None:
    """Tell in which shells a cat greets.

    \b
    pusheen hook status
    """
    for shell, state, detail in install.status():
        click.echo(f"{shell:<6}{state:<15}{terminal.plain(detail)}".rstrip())


@hook_.command("print")
@click.argument("shell", type=CompletedBy(*SHELLS), metavar="SHELL")
def print_(shell: str) -> None:
    """Print the lines for a startup file that is managed elsewhere: nix, chezmoi...

    They stay the same whatever the cats do.

    \b
    pusheen hook print zsh
    """
    click.echo(install.lines(shell), nl=False)


@click.command("init", cls=Grouped)
@click.argument("shell", type=CompletedBy(*SHELLS, "fastfetch"), metavar="SHELL|fastfetch")
def init_(shell: str) -> None:
    """Print the lines that make SHELL greet, to be evaluated in its startup file.

    For fastfetch: the configuration that makes a cat its logo. It is a config.jsonc of its own;
    of one that is there already it replaces "logo".

    \b
    pusheen init fish | source       # in fish
    eval "$(pusheen init bash)"      # or zsh, ksh...
    mkdir -p ~/.config/fastfetch
    pusheen init fastfetch > ~/.config/fastfetch/config.jsonc
    """
    if shell == "fastfetch":
        click.echo(install.fastfetch(), nl=False)
        return
    click.echo(install.lines(shell), nl=False)
