"""What this terminal can show: its size, its colours, its characters; and harmless text."""

import os
import sys

TYPE_CHECKING = False  # what `typing` would say, without importing it at every start
if TYPE_CHECKING:
    from collections.abc import Mapping

PLAIN, SIXTEEN, INDEXED, TRUECOLOR = 0, 16, 256, 1 << 24  # colour depths
NAMED_DEPTHS = {"never": PLAIN, "16": SIXTEEN, "256": INDEXED, "full": TRUECOLOR}
# What is printable for Python and nothing, or a blank, for the eye: a joiner of graphemes, fillers
# and vowels nobody sees, and selectors of variants. The others that Unicode says to ignore are
# controls, and no more printable than those.
INVISIBLE = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0" + "".join(
    map(chr, (*range(0xFE00, 0xFE10), *range(0xE0100, 0xE01F0)))
)
FORCED = {"0": PLAIN, "false": PLAIN, "1": SIXTEEN, "2": INDEXED, "3": TRUECOLOR}  # as in Node.js


def window() -> tuple[int, int]:
    """Return the window's (columns, lines); 0 stands for unknown.

    ``COLUMNS`` and ``LINES`` overrule what the terminal says, as everywhere.
    """
    return explain_window()[0]


def explain_window() -> "tuple[tuple[int, int], str]":
    """Measure as `window` does, and say in a few words by what."""
    size = _number("COLUMNS"), _number("LINES")
    if all(size):
        return size, "COLUMNS and LINES"
    overruled = "COLUMNS, " * bool(size[0]) + "LINES, " * bool(size[1])
    for descriptor in (1, 2, 0):  # in `pusheen | lolcat` only stderr and stdin know the window
        try:
            measured = os.get_terminal_size(descriptor)
        except OSError:
            continue
        stream = ("stdin", "stdout", "stderr")[descriptor]
        return (size[0] or measured.columns, size[1] or measured.lines), f"{overruled}{stream}"
    return size, f"{overruled}no terminal to ask"


def _number(name: str) -> int:
    value = os.environ.get(name, "")
    return int(value) if value.isdecimal() and len(value) < 6 else 0


def complaint(message: str, hint: str = "", *, seen: bool) -> str:
    """Write what is wrong, and what to do about it: two lines where it is seen.

    In a pipe or a file, a log say, a message is one line; there a hint that would make it longer
    than 400 characters is left out.
    """
    line = f"pusheen: {plain(message)}"
    hint = plain(hint)
    if hint and seen:
        return f"{line}\nhint: {hint}\n"
    if hint and len(line) + len(hint) < 390:
        line += f" (hint: {hint})"
    return line + "\n"


def warn(message: str) -> None:
    """Print a line on stderr, if anybody reads there."""
    try:
        if sys.stderr is not None:
            sys.stderr.write(f"pusheen: {plain(message)}\n")
    except OSError:
        pass


def is_terminal(stream: object) -> bool:
    """Tell whether a standard stream is open and a terminal."""
    isatty = getattr(stream, "isatty", None)
    try:
        return bool(isatty and isatty())
    except ValueError:  # closed
        return False


def color_depth(
    when: str = "auto", *, usual: str = "auto", environ: "Mapping[str, str] | None" = None
) -> int:
    """Decide how many colours to print on stdout: 0, 16, 256 or 2**24.

    Parameters
    ----------
    when
        ``"never"``; ``"16"``, ``"256"`` or ``"full"``: that many; ``"always"``: as many as the
        terminal says it has; ``"auto"``: asked in this order, the first answer counts:
        ``NO_COLOR`` set: none. ``FORCE_COLOR`` or ``CLICOLOR_FORCE``: as always, where 1, 2 and 3
        are the depths and 0 is none. What is usual. ``TERM`` is ``dumb`` or missing, or stdout is
        no terminal: none. Otherwise as many as ``COLORTERM``, or else ``TERM``, says.
    usual
        The same words, of config.toml.
    environ
        The environment; ``os.environ`` when None.
    """
    return explain_depth(when, usual=usual, environ=environ)[0]


def explain_depth(
    when: str = "auto", *, usual: str = "auto", environ: "Mapping[str, str] | None" = None
) -> "tuple[int, str]":
    """Decide as `color_depth` does, and give the reason in a few words."""
    environ = os.environ if environ is None else environ
    if when in NAMED_DEPTHS:
        return NAMED_DEPTHS[when], f"--color {when}"
    term = environ.get("TERM", "")
    if when == "auto":
        force = environ.get("FORCE_COLOR", "")
        if environ.get("NO_COLOR"):
            return PLAIN, "NO_COLOR is set"
        if force in FORCED:
            return FORCED[force], f"FORCE_COLOR is {force}"
        if not force and environ.get("CLICOLOR_FORCE", "0") in ("", "0"):
            if usual in NAMED_DEPTHS:
                return NAMED_DEPTHS[usual], f"color is {usual} in config.toml"
            if usual == "auto" and term in ("", "dumb"):
                return PLAIN, f"TERM is {term or 'not set'}"
            if usual == "auto" and not is_terminal(sys.stdout):
                return PLAIN, "stdout is not a terminal"
    if environ.get("COLORTERM") in ("truecolor", "24bit"):
        return TRUECOLOR, f"COLORTERM is {environ['COLORTERM']}"
    if term.endswith("-direct"):
        return TRUECOLOR, f"TERM is {plain(term)}"
    return INDEXED if "256" in term else SIXTEEN, f"TERM is {plain(term) or 'not set'}"


def shows(text: str) -> bool:
    """Tell whether stdout's encoding has every character of ``text``."""
    try:
        text.encode(getattr(sys.stdout, "encoding", None) or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


def encoding_of(stream: object) -> str:
    """Return the encoding that others write in when they write to us, or where we write to.

    Nobody writes lines of UTF-16 or the like to a pipe, whatever Python was told of our streams.
    """
    encoding = getattr(stream, "encoding", None) or "utf-8"
    return encoding if "\n".encode(encoding) == b"\n" else "utf-8"


def plain(text: object) -> str:
    """Make untrusted text harmless on a terminal.

    Control, C1, bidi, zero-width, invisible and undecodable characters are written as escapes
    such as ``\\x1b``; everything that can be seen stays, and what chooses between a symbol and
    its emoji.
    """
    text = str(text)
    if text.isascii() and text.isprintable():
        return text
    seen = (
        c.isprintable() and (c not in INVISIBLE or is_selector(text, at))
        for at, c in enumerate(text)
    )
    return "".join(c if s else ascii(c)[1:-1] for c, s in zip(text, seen, strict=True))


def is_selector(text: str, at: int) -> bool:
    """Tell whether a character makes an emoji of the symbol before it, or a symbol of the emoji.

    Anywhere else, a second time say, the same character is not to be seen.
    """
    if text[at] not in "\ufe0e\ufe0f" or not at:
        return False
    from unicodedata import category  # only where there are emoji

    keycap = text[at - 1] in "#*0123456789" and text[at + 1 : at + 2] == "\u20e3"
    return keycap or (category(text[at - 1]) in ("So", "Sm") and not text[at - 1].isascii())
