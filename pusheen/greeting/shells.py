"""The shells that greet: which they are, and the files each reads as it starts."""

import os
import pwd
import subprocess

from pusheen import hints
from pusheen.errors import HookError
from pusheen.greeting import rc_block

SHELLS = {  # and the template that serves each
    "bash": "bash", "zsh": "zsh", "fish": "fish",
    "sh": "sh", "dash": "sh", "ksh": "sh", "mksh": "sh",
}  # fmt: skip
CLOCKS = ("bash", "zsh")  # the shells that can tell the time without a process
OTHERS = "csh", "tcsh", "nu", "pwsh", "xonsh", "elvish"  # shells we do not greet in: meant as said
LOGIN_FILES = (".bash_profile", ".bash_login", ".profile")  # bash reads the first there is


def home() -> str:
    """Return the user's home, or raise HookError."""
    path = os.environ.get("HOME", "")
    if not os.path.isabs(path):
        raise HookError(
            "cannot tell whose shell it is: HOME is not set", hint="set it to the folder of a user"
        )
    return path


def login_shell() -> str:
    """Return the name of the user's login shell, or raise HookError if we cannot greet there."""
    try:
        path = os.environ.get("SHELL") or pwd.getpwuid(os.getuid()).pw_shell
    except KeyError:
        path = ""
    shell = os.path.basename(path)
    check_shell(shell)
    return shell


def check_shell(shell: str) -> None:
    """Raise HookError for a shell we cannot greet in."""
    if shell not in SHELLS:
        named = f"'{shell}'" if shell else "your login shell"
        known = ", ".join(SHELLS)
        near = "" if shell in OTHERS else hints.question(hints.nearest(shell, SHELLS))
        raise HookError(
            f"there is no greeting for {named}, only for {known}{near}",
            hint="name the shell: pusheen hook install bash",
        )


def startup_files(shell: str, *, anywhere: bool = False) -> list[str]:
    """Return the files the block belongs in; ``anywhere``: all that it might be in."""
    top = home()
    if shell == "bash":
        logins = [os.path.join(top, name) for name in LOGIN_FILES]
        return [os.path.join(top, ".bashrc"), *(logins if anywhere else _login_file(logins))]
    if shell == "zsh":
        return [os.path.join(_zsh_folder(top), ".zshrc")]
    if shell == "fish":
        base = os.environ.get("XDG_CONFIG_HOME", "")
        base = base if os.path.isabs(base) else os.path.join(top, ".config")
        return [os.path.join(base, "fish", "conf.d", "pusheen.fish")]
    given = os.path.expandvars(os.environ.get("ENV", ""))
    usual = {"ksh": ".kshrc", "mksh": ".mkshrc"}.get(shell)
    if os.path.isabs(given):
        return [given]
    if usual is None and not anywhere:
        raise HookError(
            f"{shell} reads no startup file unless ENV names one",
            hint='put  export ENV="$HOME/.shrc"  into ~/.profile, and log in again',
        )
    return [os.path.join(top, usual)] if usual else []


def _login_file(paths: list[str]) -> list[str]:
    """Return the login file that bash reads, unless that reads .bashrc.

    One that is missing stays so: a new .bash_profile would keep bash from reading .profile.
    """
    for path in paths:
        content = rc_block.read(path)
        if content is not None:
            rows = [row.lstrip() for row in content.split(b"\n")]
            mentioned = any(b"bashrc" in row and not row.startswith(b"#") for row in rows)
            return [] if mentioned else [path]
    return []


def _zsh_folder(home: str) -> str:
    """Return ZDOTDIR, which may be set in .zshenv only, or else the home."""
    given = os.environ.get("ZDOTDIR", "")
    if not given:
        command = ["zsh", "-c", 'builtin print -rn -- "<zdotdir>$ZDOTDIR</zdotdir>"']
        try:
            done = subprocess.run(  # noqa: S603  the words are ours
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                timeout=10,
                check=False,
            )
        except (OSError, subprocess.TimeoutExpired):  # no zsh here
            return home
        printed = os.fsdecode(done.stdout).rpartition("<zdotdir>")[2]
        given = printed.partition("</zdotdir>")[0]
    return given if os.path.isabs(given) else home
