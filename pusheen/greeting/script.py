"""The shell text of the greeting: templates, and what is put into them."""

import os
import time
from collections.abc import Sequence

from pusheen import __version__
from pusheen.catalog import config, rotation
from pusheen.greeting import size_table
from pusheen.greeting.shells import SHELLS
from pusheen.greeting.size_table import Row

TEMPLATES = os.path.join(os.path.dirname(__file__), "templates")
ONCE = ("always", "day", "terminal")  # how often a shell greets
YEARS = 10  # how far ahead Easter is reckoned


def write_greeter(
    shell: str,
    generation: str,
    number: int,
    rows: Sequence[Row],
    season: Sequence[tuple[Sequence[str], int, Sequence[Row]]],
    *,
    once: str,
    share: int,
) -> bytes:
    """Write the shell file that greets from the folder of a generation.

    Parameters
    ----------
    generation
        Its path.
    number, rows
        The set of cats that greets as a rule, and its table.
    season
        Patterns of moments, and the set and the table that every other time is theirs.
    once
        How often to greet, of `ONCE`.
    share
        Percent of the window's lines that a cat may take.
    """
    text = read_template(f"greet.{shell}")
    for way in ONCE:
        text = cut(text, way, keep=way == once)
    lists = size_table.columns_of(rows, share)
    arms = [
        f"        {' | '.join(patterns)}) _pusheen_set={chosen}"
        f" _pusheen_found=$(({size_table.expression(fits, share)})) ;;\n"
        for patterns, chosen, fits in season
        if fits
    ]
    text = text.replace("        # @MOMENTS@\n", "".join(arms))
    text = cut(text, "moments", keep=bool(arms))
    return fill(
        text,
        shell,
        VERSION=__version__,
        FOLDER=os.path.dirname(generation),
        GENERATION=os.path.basename(generation),
        SET=str(number),
        TABLE=size_table.expression(rows, share),
        OFFSET=str(time.localtime().tm_gmtoff),
        **{token: " ".join(map(str, numbers)) for token, numbers in lists.items()},
    )


def calendar() -> dict[str, list[str]]:
    """Return the tags that some moments favour, with patterns of these as a shell matches them.

    A shell writes the moment as ``2026-10-31 6 18``: the day, its weekday from Monday = 1 and the
    hour. Easter is reckoned `YEARS` ahead; each refresh reckons anew.
    """
    this = time.localtime().tm_year
    moments: dict[str, list[str]] = {}
    for tag, dates in {**rotation.DAYS, **config.read().days}.items():
        moments[tag] = [f"*-{date}\\ *" for date in dates]
    easters = [(year, *rotation.easter(year)) for year in range(this, this + YEARS)]
    moments["easter"] = [f"{year}-{month:02}-{day:02}\\ *" for year, month, day in easters]
    moments["friday"] = [f"*\\ {rotation.FRIDAY + 1}\\ {hour}" for hour in range(rotation.NOON, 24)]
    night = [*range(rotation.EVENING, 24), *range(rotation.MORNING)]
    moments["sleepy"] = [f"*\\ {hour:02}" for hour in night]
    return moments


def read_template(name: str) -> str:
    """Read a template: ``greet`` or ``block``, a dot and the name of a shell."""
    kind, _, shell = name.partition(".")
    with open(os.path.join(TEMPLATES, f"{kind}.{SHELLS[shell]}"), encoding="utf-8") as file:
        return file.read()


def cut(text: str, section: str, *, keep: bool) -> str:
    """Take a section out of a shell file, or only the comments that mark it: # <it> and # </it>."""
    before, mark, rest = text.partition(f"# <{section}>")
    if not mark:
        return text
    inside, _, after = rest.partition(f"# </{section}>\n")
    before = before.rstrip(" ")
    if not keep:
        return before + after
    return before + inside.partition("\n")[2].rstrip(" ") + after


def fill(text: str, shell: str, **words: str) -> bytes:
    """Put words in for the tokens of a shell file: '@QUOTED@' or @BARE@."""
    for token, word in words.items():
        text = text.replace(f"'@{token}@'", quote(word, shell)).replace(f"@{token}@", word)
    return os.fsencode(text)


def quote(text: str, shell: str) -> str:
    """Quote a word for a shell."""
    if shell == "fish":
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
    return "'" + text.replace("'", "'\\''") + "'"
