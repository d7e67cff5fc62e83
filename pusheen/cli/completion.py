"""Completion: what may come next on the command line, for the scripts that click has for shells.

click itself takes four times as long to load as Python takes to start, so the answer comes from a
table of the commands that `scripts/man` writes. It is imported with `sys` and `os` only.
"""

import os

from pusheen.catalog import gallery
from pusheen.terminal import plain

TYPE_CHECKING = False  # what `typing` would say, without importing it at every start
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

VARIABLE = "_PUSHEEN_COMPLETE"
TABLE = os.path.join(os.path.dirname(os.path.dirname(__file__)), "data", "completions.tsv")
# The first column of a row is its command. The second is an option's names, or one of these:
COMMAND, ONE, MANY = "command", "argument", "arguments"


class Row:
    """A line of the table.

    Attributes
    ----------
    path
        The command it belongs to; empty for the program.
    names
        Those of an option or a command; one of `ONE` and `MANY` for what is given without one.
    candidates
        What its value may be: ``@cat``, ``@file``... or words; a lone ``-`` is anything, and
        nothing is a flag.
    help
        What it does.
    """

    __slots__ = ("candidates", "help", "names", "path")

    def __init__(self, line: str) -> None:
        self.path, names, candidates, self.help = line.split("\t")
        self.names, self.candidates = names.split(" "), candidates.split()


def answer(instruction: str, environ: "Mapping[str, str]") -> str:
    """Answer a shell, ``bash_complete`` say, that has put the line into the environment."""
    shell = instruction.partition("_")[0]
    words = split(environ.get("COMP_WORDS", ""))[1:]
    place = environ.get("COMP_CWORD", "")
    if shell == "fish":  # which tells the word itself
        word = "".join(split(place)[:1])
        words = words[:-1] if word and words[-1:] == [word] else words
    else:
        at = int(place) - 1 if place.isdecimal() else len(words)
        word, words = "".join(words[at : at + 1]), words[:at]
    write = {"zsh": _for_zsh, "fish": _for_fish}.get(shell, _for_bash)
    return "".join(f"{write(*found)}\n" for found in complete(words, word))


def _for_bash(kind: str, value: str, _meaning: str) -> str:
    return f"{kind},{value}"


def _for_zsh(kind: str, value: str, meaning: str) -> str:
    # zsh splits at its colons only what comes with a meaning.
    value = value.replace(":", "\\:") if meaning else value
    return f"{kind}\n{value}\n{meaning or '_'}"


def _for_fish(kind: str, value: str, meaning: str) -> str:
    # click's script reads to the second comma.
    return f"{kind},{value}" + (f"\t{meaning.partition(',')[0]}" if meaning else "")


def split(line: str) -> list[str]:
    """Split a line as a shell does, though a quote may still be open."""
    import shlex  # loaded only where TAB is pressed

    lexer = shlex.shlex(line, posix=True)
    lexer.whitespace_split, lexer.commenters = True, ""
    words: list[str] = []
    try:
        words.extend(lexer)
    except ValueError:
        words.append(lexer.token)
    return words


def complete(words: list[str], word: str) -> "list[tuple[str, str, str]]":
    """Return what a word may become that comes after others: (``plain`` or ``file``, it, help)."""
    with open(TABLE, encoding="utf-8") as file:
        table = [Row(line) for line in file.read().split("\n")[:-1]]
    path, rest = find_command(table, words)
    rows = [row for row in table if row.path == path]
    if path == "show" and words[:1] != ["show"]:
        rows += [row for row in table if not row.path and (not words or row.names[0][0] == "-")]
    option, given, closed = None, 0, False
    for said in rest:
        if option and said == "=":  # bash makes three words of --tag=food
            continue
        if option:
            option = None
        elif closed or not said.startswith("-") or said == "-":
            given += 1
            closed = closed or path == "beside"
        elif said == "--":
            closed = True
        elif "=" not in said:
            option = next((row for row in rows if said in row.names and row.candidates), None)
    if option:
        return list(expand(option.candidates, "" if word == "=" else word))
    if word.startswith("-") and not closed:
        name, equals, value = word.partition("=")
        if equals:  # in zsh and fish
            candidates = [c for row in rows if name in row.names for c in row.candidates]
            values = [found for kind, found, _ in expand(candidates, value) if kind == "plain"]
            values += (
                files(value) if "@file" in candidates else []
            )  # the shell would look for --o=...
            return [("plain", f"{name}={found}", "") for found in values]
        start = "--" if word == "-" else word
        meanings = {name: row.help for row in rows for name in row.names if name.startswith(start)}
        return [("plain", name, help_) for name, help_ in meanings.items()]
    wanted = ([MANY],) if given else ([MANY], [ONE])
    candidates = [c for row in rows if row.names in wanted for c in row.candidates]
    commands = [
        row for row in rows if row.candidates == ["@command"] and row.names[0].startswith(word)
    ]
    return [*(("plain", row.names[0], row.help) for row in commands), *expand(candidates, word)]


def find_command(table: list[Row], words: list[str]) -> tuple[str, list[str]]:
    """Return the command that the words begin with, and the other words; by itself it is `show`."""
    paths = {row.path for row in table}
    for count in (2, 1):
        path = " ".join(words[:count])
        if path in paths and len(words) >= count:
            return path, words[count:]
    return "show", words


def files(word: str) -> list[str]:
    """Return the paths that begin like a word, folders with a slash behind them."""
    folder, name = os.path.split(word)
    try:
        entries = sorted(os.scandir(folder or "."), key=lambda entry: entry.name)
    except OSError:
        return []
    return [
        os.path.join(folder, entry.name) + "/" * entry.is_dir()
        for entry in entries
        if entry.name.startswith(name)
        and (name or entry.name[0] != ".")
        and plain(entry.name) == entry.name
        and "," not in entry.name  # where click's script for fish would end it
    ]


def expand(candidates: "Iterable[str]", word: str) -> "Iterable[tuple[str, str, str]]":
    """Go through the candidates that begin like a word; files the shell finds itself."""
    if "@file" in candidates:
        yield "file", word, ""
    values: list[str] = []
    for candidate in candidates:
        if candidate == "@cat":
            values += sorted({*gallery.read_index(), *gallery.custom_names()})
        elif candidate == "@tag":
            values += sorted({tag for cat in gallery.cats(hidden=True) for tag in cat.tags})
        elif candidate == "@own":
            values += sorted(gallery.custom_names())
        elif candidate == "@hidden":
            values += sorted(gallery.hidden_names())
        elif candidate[0] not in "@-":
            values.append(candidate)
    for value in values:
        if value.startswith(word):
            yield "plain", value, ""
