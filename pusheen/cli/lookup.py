"""What a word means: the commands there are, cats and tags, and what was meant by any other."""

import os
from collections.abc import Iterable

from pusheen import hints
from pusheen.cats import gallery
from pusheen.errors import CatError

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


def nearest(word: str, known: Iterable[str]) -> str:
    """Return the known word that is most like this one, or nothing."""
    return hints.nearest(word.lower(), known, alike=0.5)


def meant(word: str, known: Iterable[str]) -> str:
    """Ask whether the known word that is most like this one was meant; nothing if none is."""
    return hints.question(nearest(word, known))


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
    if name in gallery.custom_names():
        raise CatError(f"your cat '{name}' is damaged", hint="'pusheen doctor' says what mends it")
    names = [c.name for c in gallery.cats(hidden=True)]
    near = nearest(name, [*names, *COMMANDS])
    message = f"there is no cat named '{name}'"
    if os.path.isfile(name):
        raise CatError(message, hint=f"to draw that file: pusheen convert {hints.quote(name)}")
    if near in COMMANDS:
        raise CatError(f"{message}; did you mean the command 'pusheen {near}'?")
    if near:
        raise CatError(message + hints.question(near))
    raise CatError(message, hint="'pusheen list' names them all")
