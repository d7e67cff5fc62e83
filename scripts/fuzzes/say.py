"""`pusheen say` of any text, with any options, in any encoding."""

import json
from random import Random
from xml.etree import ElementTree

from fuzzes import text
from fuzzes.harness import Choices, promise
from fuzzes.program import argument, check_words, run
from pusheen.catalog import gallery
from pusheen.output import formats

HEAD = 16  # bytes that choose the options
COLORS = ("never", "always", "16", "256", "full", "auto")
ENCODINGS = ("utf-8", "utf-8", "ascii", "latin-1", "cp1252", "utf-16", "shift-jis")
TEXTUAL = tuple(format_ for format_ in formats.FORMATS if format_ not in ("png", "gif"))
NAMES = tuple(gallery.names())


def make(random: Random) -> bytes:
    """Draw options and a text."""
    return random.randbytes(HEAD) + text.make(random)


def options(choices: Choices) -> tuple[list[str], str | None]:
    """Choose options, right ones and wrong ones: the words, and the format."""
    words, format_ = ["--color", color := choices.one_of(COLORS)], None
    if choices.chance(4):
        words += ["--wrap", str(choices.number(-1, 120))]
    if choices.chance(4):
        words += ["--width", str(choices.number(0, 300))]
    if choices.chance(6):
        words += ["--height", str(choices.number(0, 100))]
    if choices.chance(2):
        words += ["--cat", choices.one_of(NAMES)]
    if choices.chance(3):
        words += ["--think"]
    if choices.chance(4):
        words += ["--background", choices.one_of(("dark", "light", "#123", "x", "#zzz"))]
    if choices.chance(4):
        words += ["--format", format_ := choices.one_of(TEXTUAL)]
    return words, format_ or color


def check(data: bytes) -> None:
    """Have a cat say it, as an argument or through a pipe."""
    choices = Choices(data)
    words, format_ = options(choices)
    encoding = choices.one_of(ENCODINGS)
    piped = choices.chance(2)
    said = Choices(data[HEAD:]).rest()
    spoken = [] if piped else ["--", argument(said)]
    done = run(["say", *words, *spoken], said, encoding=encoding)
    check_words(done)
    if done.status:
        promise(not done.out, "a failure prints nothing")
        return
    if format_ in TEXTUAL:
        check_file(format_, done.out)
        return
    shown = done.out.decode(encoding)
    text.check_harmless(shown, colored=format_ != "never", what="what is said")
    promise(shown.count("\n") > 3, f"a cat, and a bubble: {shown!a}")


def check_file(format_: str, content: bytes) -> None:
    """Hold that a file of a format is well-formed and harmless."""
    written = content.decode()
    if format_ == "json":
        json.loads(written)
    elif format_ == "svg":
        ElementTree.fromstring(written)  # noqa: S314  it is ours
    elif format_ == "cast":
        for line in written.splitlines():
            json.loads(line)
    elif format_ == "html":
        promise("<script" not in written.lower(), "a page has no script")
    if format_ in ("txt", "ans", "svg", "html"):
        text.check_harmless(written, colored=format_ == "ans", what=f"a file of {format_}")
