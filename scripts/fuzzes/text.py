"""Texts that break programs, and what is harmless on a terminal."""

import re
from random import Random

from fuzzes.harness import promise
from pusheen.art import NARROW
from pusheen.terminal import INVISIBLE, is_selector

SGR = re.compile(r"\x1b\[[0-9;:]*m")
PIECES = (
    *("hello ", "word" * 30, " ", "  ", "\n", "\r\n", "\r", "\t", "\b", "\0", "\a", "\v", "\f"),
    *("\x1b[31m", "\x1b[0m", "\x1b[m", "\x1b[38;5;9m", "\x1b[38;2;1;2;3m", "\x1b[38:2::1:2:3m"),
    *("\x1b[1;4;7m", "\x1b[48;5;300m", "\x1b[38;5m", "\x1b[999999999999m", "\x1b[;;;m", "\x1b["),
    *(
        "\x1b]0;t\a",
        "\x1b]8;;http://x\x1b\\a\x1b]8;;\x1b\\",
        "\x1b]52;c;eA==\a",
        "\x1b]",
        "\x1bP1q",
    ),
    *(
        "\x1b[2J",
        "\x1b[H",
        "\x1b[K",
        "\x1b[2K",
        "\x1b[1G",
        "\x1b[?1049h",
        "\x1b[6n",
        "\x1bc",
        "\x1b",
    ),
    *("\x9b31m", "\x9d0;t\x9c", "\x85", "\x7f", "\u202e", "\u2066", "\u200b", "\u200d", "\u061c"),
    *("\ufeff", "\u2028", "\ufe0f", "\u0301", "\u0301" * 40, "\u3000", "\u1160", "\ufff9", "\xa0"),
    *("猫", "🐱", "👩‍👩‍👧", "👍🏽", "🇩🇪", "🇩", "🏴\U000e0067\U000e007f", "क्षि", "각", "ﷺ", "שלום"),
    *("[/b]", "[red]", "{}", "%s", "\\x1b", "]]>&<\"'", "<script>", "-", "--", "@", "\U0010ffff"),
)


def make(random: Random, most: int = 12) -> bytes:
    """Draw a text: of such pieces, of any characters, of any bytes."""
    parts = []
    for _ in range(random.randrange(most)):
        kind = random.randrange(6)
        if kind == 0:
            parts.append(random.randbytes(random.randrange(9)))
        elif kind == 1:
            point = random.choice((random.randrange(0x250), random.randrange(0x110000)))
            parts.append(chr(point).encode("utf-8", "surrogatepass"))
        else:
            times = random.choice((1, 1, 1, 2, 30))
            parts.append(random.choice(PIECES).encode() * times)
    return b"".join(parts)


def check_harmless(text: str, *, colored: bool, what: str) -> None:
    """Hold that a text printed on a terminal does nothing to it, but for colours."""
    bare = SGR.sub("", text) if colored else text
    # Octants are newer than the Unicode of some Pythons.
    bad = [c for c in bare if not (c.isprintable() or c == "\n" or NARROW.fullmatch(c))]
    promise(not bad, f"{what} is harmless: {bad[:5]!a}")
    check_seen(bare, what=what)


def check_seen(text: str, *, what: str) -> None:
    """Hold that a text has nothing that is printable and not to be seen."""
    hidden = [at for at, c in enumerate(text) if c in INVISIBLE and not is_selector(text, at)]
    promise(not hidden, f"{what} can be seen: {text[:40]!a}, {hidden[:5]}")
