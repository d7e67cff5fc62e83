"""The greeting: put it into a shell's startup files, take it out, and tell how it stands."""

import json
import os
import pwd
import shlex
import shutil
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from pusheen import hints
from pusheen.catalog import gallery
from pusheen.errors import CatError, HookError, OptionError
from pusheen.greeting import rc_block, script, shells, store
from pusheen.greeting.shells import SHELLS
from pusheen.greeting.store import Greeting, Store

Edit = Callable[[bytes | None], bytes | None]

P10K = b"p10k-instant-prompt"  # from there to the prompt powerlevel10k swallows what is printed
LOGO = 40, 18  # columns and lines of a cat that is fastfetch's logo, at most
LEAVES = (b"return", b"exit", b"exec")  # what ends a startup file before its end


@dataclass(frozen=True)
class Change:
    """What is done to one file: its bytes before and after, None for no file."""

    path: str
    before: bytes | None
    after: bytes | None


def install(shell: str, greeting: Greeting, *, dry_run: bool = False) -> list[Change]:
    """Paint the cats and put the block into the shell's startup files.

    Returns the files that change: none if all is in place.

    Raises
    ------
    HookError
        If a file is damaged, cannot be written or is another user's. Nothing has changed then.
    CatError
        If no cat goes by the tag.
    """
    shells.check_shell(shell)
    _check_user()
    if greeting.once != "always" and SHELLS[shell] == "sh":
        raise OptionError(f"once must be always for {shell}, which cannot tell the day")
    if greeting.tag and not any(store.goes_by(cat, greeting.tag) for cat in gallery.cats()):
        known = {word for cat in gallery.cats() for word in (cat.name, *cat.tags)}
        near = hints.question(hints.nearest(greeting.tag, sorted(known)))
        raise CatError(f"no cat goes by '{greeting.tag}'{near}", hint="'pusheen list' has the tags")
    files = shells.startup_files(shell)
    edit = _putting(shell)
    if dry_run:
        return _plan(files, edit)
    with Store() as cats:
        changes = _plan(files, edit)
        _check_writable(changes, shell)
        before = cats.greetings.get(shell)
        greeting.symbols = greeting.symbols or (before.symbols if before else "")
        greeting.files = sorted({*files, *(before.files if before else ())})
        cats.greetings[shell] = greeting
        try:
            cats.refresh()
            _apply(changes, edit, cats.folder)
        except HookError:
            if before:
                cats.greetings[shell] = before
                cats.refresh()
            else:
                cats.forget(shell)
            raise
    return changes


def uninstall(shell: str, *, dry_run: bool = False) -> list[Change]:
    """Take the block out of the shell's startup files, and the cats away with the last shell.

    Returns the files that change; it is no error if there is nothing to take out.
    """
    shells.check_shell(shell)
    _check_user()
    files, edit = shells.startup_files(shell, anywhere=True), _taking(shell)
    if dry_run or not os.path.isdir(store.folder()):
        changes = _plan(files, edit)
        if dry_run or not changes:
            return changes
    with Store() as cats:
        known = cats.greetings.get(shell)
        changes = _plan(dict.fromkeys([*files, *(known.files if known else ())]), edit)
        _check_writable(changes, shell)
        _apply(changes, edit, cats.folder)
        cats.forget(shell)
    return changes


def refresh() -> None:
    """Paint the cats anew if a greeting is installed; for whoever changes what is in the rotation.

    New shells see the old cats or the new ones, never half of them.
    """
    if os.environ.get("HOME") and os.path.isfile(os.path.join(store.folder(), store.STATE)):
        with Store() as cats:
            cats.refresh()


def lines(shell: str) -> bytes:
    """Return the block, for a startup file that is managed elsewhere, and lay out its cats."""
    shells.check_shell(shell)
    written = rc_block.block(store.block(shell))
    if not store.is_written(shell):
        with Store() as cats:
            cats.greetings.setdefault(shell, Greeting())
            cats.refresh()
    return written


def fastfetch() -> str:
    """Return the configuration that makes a cat fastfetch's logo; it names the way to us.

    The cat is told its room by the two variables that `terminal.window` heeds, as that is the
    front door's quick answer: 10 ms, where an option would cost 50.
    """
    found = shutil.which("pusheen") is not None
    # -P: what lies in the folder at hand is not ours to import.
    program = "pusheen" if found else f"{shlex.quote(sys.executable)} -P -m pusheen"
    columns, lines = LOGO
    room = f"COLUMNS={columns} LINES={lines + gallery.PROMPT_LINES}"
    source = json.dumps(f"CLICOLOR_FORCE=1 {room} {program}")
    # No width: fastfetch 2.61 adds that to the width it measures.
    with open(os.path.join(script.TEMPLATES, "fastfetch.json"), encoding="utf-8") as file:
        return file.read().replace("@SOURCE@", source)


def status() -> list[tuple[str, str, str]]:
    """Tell (shell, state, file or reason) for bash, zsh, fish and whatever else is installed.

    The states are ``installed``, ``not installed``, ``out of date``, ``shadowed``, ``damaged``.
    """
    cats = Store()
    cats.read()
    current = cats.current()
    shells = dict.fromkeys(("bash", "zsh", "fish", *cats.greetings))
    return [(shell, *_state(shell, cats.greetings.get(shell), current)) for shell in shells]


def _check_user() -> None:
    """Refuse to write into another user's home, which is what sudo may leave in HOME."""
    home = shells.home()
    try:
        proper = pwd.getpwuid(os.geteuid()).pw_dir
        owner = os.stat(home).st_uid
    except (KeyError, OSError):
        return
    raised = "SUDO_USER" in os.environ or "DOAS_USER" in os.environ
    strange = raised or os.geteuid() == 0 != owner
    if strange and os.path.realpath(home) != os.path.realpath(proper):
        raise HookError(
            f"'{home}' is another user's home", hint="run it as that user, without sudo"
        )


def _putting(shell: str) -> Edit:
    body = store.block(shell)

    def edit(content: bytes | None) -> bytes:
        if content is not None and _whose(content) not in (None, shell):
            whose = _whose(content)
            raise HookError(
                f"has the greeting of {whose} already",
                hint=f"to take it out: pusheen hook uninstall {whose}",
            )
        return rc_block.put(content, body, top=shell == "zsh")

    return edit


def _taking(shell: str) -> Edit:
    def edit(content: bytes | None) -> bytes | None:
        if content is not None and _whose(content) not in (None, shell):
            return content
        return rc_block.take_out(content)

    return edit


def _whose(content: bytes) -> str | None:
    """Tell which shell the block in a file is for, if there is one and it says so."""
    block = rc_block.find(content)
    text = content[block.start : block.end] if block else b""
    return next((shell for shell in SHELLS if f"uninstall {shell}'".encode() in text), None)


def _plan(files: Iterable[str], edit: Edit) -> list[Change]:
    """Work out which files change, and refuse those that must not."""
    changes = []
    for path in files:
        before = rc_block.read(path)
        try:
            after = edit(before)
        except HookError as error:
            raise HookError(f"'{path}' {error}", hint=error.hint) from error
        if after != before:
            changes.append(Change(path, before, after))
    return changes


def _check_writable(changes: list[Change], shell: str) -> None:
    for change in changes:
        try:
            rc_block.check_writable(change.path)
        except HookError as error:
            add = change.after is not None and len(change.after) > len(change.before or b"")
            todo = f"add by hand what 'pusheen hook print {shell}' prints"
            hint = todo if add else "take the block out by hand"
            raise HookError(str(error), hint=hint) from error


def _apply(changes: list[Change], edit: Edit, folder: str) -> None:
    """Write the files; if one cannot be written, put those before it back."""
    done: list[Change] = []
    try:
        for change in changes:
            _write(change.path, edit, folder)
            done.append(change)
    except HookError:
        for change in done:
            _write(change.path, _restoring(change), folder)
        raise


def _write(path: str, edit: Edit, folder: str) -> None:
    rc_block.edit(path, edit, backup=os.path.join(folder, os.path.basename(path) + ".before"))


def _restoring(change: Change) -> Edit:
    return lambda _: change.before


def _state(shell: str, greeting: Greeting | None, current: bool) -> tuple[str, str]:
    held = []
    try:
        files = shells.startup_files(shell, anywhere=True)
        for path in dict.fromkeys([*files, *(greeting.files if greeting else ())]):
            content = rc_block.read(path)
            if content is None:
                continue
            try:
                if _whose(content) == shell:
                    held.append((path, content))
            except HookError as error:
                return "damaged", f"{path} {error}"
    except HookError as error:
        return "damaged", str(error)
    if not held:
        if greeting and not greeting.files:
            return "installed", f"by hand: {store.greeter(shell)}"
        if greeting:
            return "damaged", "the block is gone from the startup file"
        return "not installed", ""
    where = ", ".join(path for path, _ in held)
    if greeting is None or not os.path.isfile(store.greeter(shell)):
        return "damaged", f"{where}: the painted cats are gone"
    for path, content in held:
        reason = _shadow(content)
        if reason:
            return "shadowed", f"{path}: {reason}"
    if not current or any(store.block(shell) not in content for _, content in held):
        return "out of date", where
    return "installed", where


def _shadow(content: bytes) -> str:
    """Tell what keeps a shell from coming to the block; nothing if nothing does."""
    block = rc_block.find(content)
    for number, row in enumerate(content[: block.start if block else 0].split(b"\n"), 1):
        words = row.split()
        if row[:1].isalpha() and words[0] in LEAVES and words[1:2] != [b">"]:
            return f"line {number} leaves the file first"
        if P10K in row and not row.lstrip().startswith(b"#"):
            return f"line {number} starts powerlevel10k's instant prompt first"
    return ""
