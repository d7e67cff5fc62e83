"""What was detected here, and why; and what mends it where something is off."""

import os
import re
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib import metadata
from shlex import quote
from typing import Any

from pusheen import __version__, terminal
from pusheen.catalog import config, gallery, rotation
from pusheen.cli import terminal_query
from pusheen.errors import PusheenError
from pusheen.greeting import install
from pusheen.options import FOR_CATS
from pusheen.symbols import FINE

COLORS = {
    terminal.PLAIN: "none",
    terminal.SIXTEEN: "16",
    terminal.INDEXED: "256",
    terminal.TRUECOLOR: "16 million",
}
BY_DEFAULT = {  # what settings for cats are without config.toml
    **dict.fromkeys(("color", "background", "font_ratio"), "auto"),
    "symbols": "ascii",
    "fg_only": False,
    "tag": "any",
    **dict.fromkeys(("width", "height"), "as the window allows"),
}
LOCALE = ("LC_ALL", "LC_CTYPE", "LANG")  # the first that is set counts
FIRST_NAMES = 5  # as many are named where there may be many
REINSTALL = "pip install --force-reinstall pusheen"
OWN_HOME = 'export HOME="$(eval echo "~$(id -un)")"'


@dataclass(frozen=True)
class Finding:
    """One thing that was looked at; all texts are harmless on a terminal.

    Parameters
    ----------
    name, value, reason
        What was looked at, what was found, and why; the reason may be empty.
    mend
        The line that mends it; empty if nothing is off.
    """

    name: str
    value: str
    reason: str = ""
    mend: str = ""

    def __post_init__(self) -> None:
        for field in ("name", "value", "reason", "mend"):
            object.__setattr__(self, field, terminal.plain(getattr(self, field)))

    def __str__(self) -> str:
        return f"{self.name}: {self.value}" + f" ({self.reason})" * bool(self.reason)


def examine() -> list[Finding]:
    """Look at everything; nothing is changed, and the terminal is not asked."""
    said = config.read(quiet=True)  # what is wrong there has a line of its own here
    return [
        Finding("pusheen", __version__, os.path.dirname(os.path.dirname(__file__))),
        Finding("python", ".".join(map(str, sys.version_info[:3])), sys.executable),
        _pillow(),
        *_terminal(os.environ, said.cats),
        *_greetings(),
        _custom_cats(),
        Finding("hidden cats", str(len(gallery.hidden_names())), gallery.hidden_file()),
        _config(said),
        *_settings(said),
        _state_folder(),
        _gallery(),
    ]


def _pillow() -> Finding:
    mend = "pip install --upgrade pillow"
    try:
        version = metadata.version("pillow")
    except metadata.PackageNotFoundError:
        return Finding("pillow", "missing", "pictures cannot be read", mend)
    oldest = _oldest("pillow")
    if _numbers(version) < _numbers(oldest):
        return Finding("pillow", version, f"too old: at least {oldest}", mend)
    return Finding("pillow", version)


def _oldest(package: str) -> str:
    """Return the version of a package that pusheen was installed to ask for; empty for any."""
    try:
        wanted = metadata.requires("pusheen") or []
    except metadata.PackageNotFoundError:  # started from a folder that nobody installed
        return ""
    found = (re.match(rf"{package}\b[ (]*>= *([\d.]+)", line) for line in wanted)
    return next((match[1] for match in found if match), "")


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(part) for part in version.split(".")[:2] if part.isdecimal())


def _terminal(environ: Mapping[str, str], usual: Mapping[str, Any]) -> Iterator[Finding]:
    term = environ.get("TERM", "")
    watched = terminal.is_terminal(sys.stdout)
    yield Finding("terminal", "yes" if watched else "no", f"TERM is {term or 'not set'}")
    (columns, lines), source = terminal.explain_window()
    if not columns or not lines:
        source += f"; counts as {columns or gallery.COLUMNS} x {lines or gallery.LINES}"
    yield Finding("window", f"{columns or '?'} x {lines or '?'}", source)
    depth, reason = terminal.explain_depth(usual=usual.get("color", "auto"), environ=environ)
    lacking = watched and not depth and reason.startswith("TERM")
    yield Finding("colors", COLORS[depth], reason, "export TERM=xterm-256color" if lacking else "")
    background = usual.get("background", "auto")
    ground, reason = terminal_query.explain_background(usual=background, environ=environ)
    if ground is None and watched:
        reason += "; only convert asks the terminal, and --background tells"
    yield Finding(
        "background", "unknown" if ground is None else terminal_query.side(ground), reason
    )
    ratio, reason = terminal_query.explain_font_ratio(usual=usual.get("font_ratio", "auto"))
    if reason == terminal_query.NO_CELL:
        reason += "; only convert asks it, and --font-ratio tells"
    yield Finding("font ratio", f"{ratio:.4g}", reason)
    variable = next((name for name in LOCALE if environ.get(name)), "")
    missing = [symbols for symbols, samples in FINE.items() if not terminal.shows(samples)]
    utf8 = "export LC_ALL=C.UTF-8"
    yield Finding(
        "encoding",
        getattr(sys.stdout, "encoding", None) or "none",
        f"{variable} is {environ[variable]}" if variable else "no locale is set",
        utf8 if missing else "",
    )
    shown = [symbols for symbols in FINE if symbols not in missing]
    yield Finding(
        "symbols",
        " ".join(["ascii", "ramp", *shown]),
        f"the encoding lacks {', '.join(missing)}" if missing else "the encoding has them all",
    )


def _greetings() -> Iterator[Finding]:
    try:
        states = install.status()
    except (PusheenError, OSError, ValueError) as error:
        home = os.environ.get("HOME", "")
        mend = "" if os.path.isabs(home) else OWN_HOME
        yield Finding("greeting", "unknown", str(error), mend or "pusheen hook install")
        return
    for shell, state, detail in states:
        mend = ""
        if state in ("damaged", "out of date"):
            mend = f"pusheen hook install {shell}"
        elif state == "shadowed":
            mend = f"pusheen hook print {shell}  # move the block above that line"
        yield Finding(f"greeting in {shell}", state, detail, mend)


def _custom_cats() -> Finding:
    names = sorted(gallery.custom_entries())
    broken = [name for name in names if not _readable(name)]
    if broken:
        # `pusheen remove` wants a folder, and a name that can be one of a cat.
        mend = f"rm -r {quote(os.path.join(gallery.custom_folder(), broken[0]))}"
        few = " ".join(broken[:FIRST_NAMES])
        return Finding("own cats", str(len(names)), f"damaged: {few}", mend)
    return Finding("own cats", str(len(names)), gallery.custom_folder())


def _readable(name: str) -> bool:
    cat = gallery.find(name, {"": ""})
    try:
        return bool(cat and [cat.art(columns) for columns, _ in cat.sizes])
    except (OSError, ValueError):
        return False


def _config(said: config.Config) -> Finding:
    path = config.config_file()
    if not os.path.lexists(path):
        return Finding("config", "none", path)
    if not said.warnings:
        return Finding("config", f"ok, days: {len(said.days)}", path)
    whole = f"{terminal.plain(path)} is left aside: "
    if said.warnings[0].startswith(whole):
        reason = f"{path}: {said.warnings[0].removeprefix(whole)}"
        return Finding("config", "broken", reason, _edit(path))
    value = f"wrong lines: {len(said.warnings)}"
    wrong = [warning.removeprefix(terminal.plain(f"{path}, ")) for warning in said.warnings]
    return Finding("config", value, path + ": " + "; ".join(wrong), _edit(path))


def _edit(path: str) -> str:
    return f"${{EDITOR:-vi}} {quote(path)}"


def _settings(said: config.Config) -> Iterator[Finding]:
    for name in FOR_CATS:
        reason = "config.toml" if name in said.cats else "default"
        mend = ""
        if name == "tag" and name in said.cats and not gallery.names((said.cats[name],)):
            reason, mend = "config.toml; no cat goes by it", _edit(config.config_file())
        value = said.cats.get(name, BY_DEFAULT[name])
        yield Finding(f"setting {name}", _spell(value), reason, mend)
    for name, value in said.pictures.items():
        yield Finding(f"setting {name} of convert", _spell(value), "config.toml")


def _spell(value: object) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


def _state_folder() -> Finding:
    folder = os.path.dirname(rotation.state_file("last"))
    there = os.path.abspath(folder)
    try:
        rotation.private_state_file("last")
    except OSError as error:
        part = error.filename or there  # of its path, that is in the way
        found = "not ours" if isinstance(error, PermissionError) else "not writable"
        mend = f"mv {quote(part)} {quote(part + '.old')}"
        if found == "not ours" and part != there:  # where others have their things, too
            mend = OWN_HOME if os.stat(part).st_uid != os.geteuid() else f"chmod go-w {quote(part)}"
        return Finding("state folder", found, f"{part}: {error.strerror}; cats may repeat", mend)
    while not os.path.lexists(there) and there != os.path.dirname(there):
        there = os.path.dirname(there)
    if os.path.isdir(there) and os.access(there, os.W_OK | os.X_OK):
        return Finding("state folder", "writable", folder)
    if not os.path.isdir(there):
        reason, mend = "is no folder", f"mv {quote(there)} {quote(there + '.old')}"
    else:
        reason, mend = "cannot be written", f"chmod u+rwx {quote(there)}"
    return Finding("state folder", "not writable", f"{there} {reason}; cats may repeat", mend)


def _gallery() -> Finding:
    try:
        cats = [gallery.Cat(line) for line in gallery.read_index().values()]
        missing = [
            cat.name
            for cat in cats
            if not os.path.isfile(os.path.join(gallery.FOLDER, f"{cat.name}.cat"))
        ]
    except (OSError, ValueError) as error:
        return Finding("gallery", "damaged", str(error), REINSTALL)
    if missing or not cats:
        few = " ".join(missing[:FIRST_NAMES]) or "all"
        return Finding("gallery", "damaged", f"missing: {few}", REINSTALL)
    return Finding("gallery", "ok", f"{len(cats)} cats")
