"""`pusheen completions`: TAB in bash, zsh and fish; the answers are those of `complete`."""

import os

import click
from click import shell_completion

from pusheen import files
from pusheen.cli import completion, main
from pusheen.cli.common_options import Choice
from pusheen.cli.help import Grouped
from pusheen.errors import HookError
from pusheen.greeting import install, rc_block, shells

SHELLS = "bash", "zsh", "fish"
# What bash 3.2 has not, which is that of macOS: there, files come wherever nothing else does.
OLD_BASH = {
    "complete -o nosort -F _pusheen_completion pusheen": (
        "complete -o nosort -F _pusheen_completion pusheen 2> /dev/null ||"
        " complete -o default -F _pusheen_completion pusheen"
    ),
    "compopt -o default": "compopt -o default 2> /dev/null",
}


@click.command("completions", cls=Grouped)
@click.argument("shell", type=Choice(SHELLS), metavar="bash|zsh|fish")
def completions_(shell: str) -> None:
    """Print the script that completes commands, options, cats, tags and files in a shell.

    'pusheen hook install --completions' puts it where the shell looks for it.

    \b
    mkdir -p ~/.config/fish/completions ~/.local/share/bash-completion/completions ~/.zfunc
    pusheen completions fish > ~/.config/fish/completions/pusheen.fish
    pusheen completions bash > ~/.local/share/bash-completion/completions/pusheen
    pusheen completions zsh > ~/.zfunc/_pusheen     # above compinit: fpath=(~/.zfunc $fpath)
    """
    click.echo(script(shell), nl=False)


def script(shell: str) -> bytes:
    """Return click's script for a shell: it runs pusheen for each answer, so it never ages."""
    maker = shell_completion.get_completion_class(shell)
    if maker is None:
        raise HookError(
            f"there is no completion for '{shell}', only for {', '.join(SHELLS)}",
            hint="leave out --completions",
        )
    completer = maker(main.main, {}, "pusheen", completion.VARIABLE)
    # That of bash would start a bash, to complain about the one of macOS.
    source = shell_completion.ShellComplete.source(completer)
    for theirs, ours in OLD_BASH.items():
        source = source.replace(theirs, ours)
    return source.encode()


def place(shell: str) -> str:
    """Return the file where a shell looks for the script; zsh has to be shown the folder."""
    data = files.user_folder("DATA")
    if shell == "fish":
        conf = os.path.dirname(shells.startup_files("fish")[0])  # conf.d
        return os.path.join(os.path.dirname(conf), "completions", "pusheen.fish")
    if shell == "bash":
        default = os.path.join(os.path.dirname(data), "bash-completion")
        folder = os.environ.get("BASH_COMPLETION_USER_DIR") or default
        return os.path.join(folder, "completions", "pusheen")
    return os.path.join(data, "completions", "_pusheen")


def plan(shell: str, *, wanted: bool) -> install.Change | None:
    """Work out what becomes of the script in its place; None if nothing does.

    Raises
    ------
    HookError
        If there shall be one, and there is a file of somebody else's.
    """
    if shell not in SHELLS:
        if wanted:
            script(shell)  # says that there is none
        return None
    path = place(shell)
    before = rc_block.read(path)
    ours = before is None or completion.VARIABLE.encode() in before
    if not ours and wanted:
        raise HookError(f"'{path}' is not ours", hint="move it away, or leave out --completions")
    after = script(shell) if wanted else None
    return install.Change(path, before, after) if ours and before != after else None


def apply(change: install.Change) -> None:
    """Write the script or take it away, and the folders with it that are empty then."""
    rc_block.edit(change.path, lambda _: change.after, backup=f"{change.path}.before")
    if change.after is not None:
        return
    home, folder = os.path.expanduser("~"), os.path.dirname(change.path)
    while folder.startswith(home + os.sep):
        try:
            os.rmdir(folder)  # which it does only if nothing is in it
        except OSError:
            break
        folder = os.path.dirname(folder)
