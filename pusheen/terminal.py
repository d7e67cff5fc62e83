"""What this terminal can show, and the only place where colour codes are written."""

import os
import sys

TYPE_CHECKING = False  # what `typing` would say, without importing it at every start
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pusheen.art import RGB, Art

PLAIN, SIXTEEN, INDEXED, FULL = 0, 16, 256, 1 << 24  # colour depths
DEPTHS = {"never": PLAIN, "16": SIXTEEN, "256": INDEXED, "full": FULL}
FORCED = {"0": PLAIN, "false": PLAIN, "1": SIXTEEN, "2": INDEXED, "3": FULL}  # as in Node.js

# The sixteen colours as xterm shows them; the system palette decides, so this is a guess.
ANSI = (
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
)  # fmt: skip
CUBE = (0, 95, 135, 175, 215, 255)  # levels of xterm's 6 x 6 x 6 colour cube, codes 16-231

# Relative luminance that keeps a contrast of 2:1 on black and on white alike (WCAG 2.2).
DARKEST, LIGHTEST = 0.05, 0.475


def window() -> tuple[int, int]:
    """Return the window's (columns, lines); 0 stands for unknown.

    ``COLUMNS`` and ``LINES`` overrule what the terminal says, as everywhere.
    """
    size = _number("COLUMNS"), _number("LINES")
    if all(size):
        return size
    for descriptor in (1, 2, 0):  # in `pusheen | lolcat` only stderr and stdin know the window
        try:
            measured = os.get_terminal_size(descriptor)
        except OSError:
            continue
        return size[0] or measured.columns, size[1] or measured.lines
    return size


def _number(name: str) -> int:
    value = os.environ.get(name, "")
    return int(value) if value.isdecimal() and len(value) < 6 else 0


def is_terminal(stream: object) -> bool:
    """Tell whether a standard stream is open and a terminal."""
    isatty = getattr(stream, "isatty", None)
    try:
        return bool(isatty and isatty())
    except ValueError:  # closed
        return False


def ground(*, environ: "Mapping[str, str] | None" = None) -> str:
    """Guess what the art will be read on: ``"dark"`` or ``"light"``.

    A terminal is dark unless ``COLORFGBG`` says that its background is one of the light
    colours; what goes into a file or a pipe is meant for a page.
    """
    environ = os.environ if environ is None else environ
    last = environ.get("COLORFGBG", "").rpartition(";")[2]
    return "dark" if is_terminal(sys.stdout) and last not in ("7", "15") else "light"


def color_depth(when: str = "auto", *, environ: "Mapping[str, str] | None" = None) -> int:
    """Decide how many colours to print on stdout: 0, 16, 256 or 2**24.

    Parameters
    ----------
    when
        ``"never"``; ``"16"``, ``"256"`` or ``"full"``: that many; ``"always"``: as many as the
        terminal says it has; ``"auto"``: asked in this order, the first answer counts:
        ``NO_COLOR`` set: none. ``FORCE_COLOR`` or ``CLICOLOR_FORCE``: as always, where 1, 2 and 3
        are the depths and 0 is none. ``TERM`` is ``dumb`` or missing, or stdout is no terminal:
        none. Otherwise as many as ``COLORTERM``, or else ``TERM``, says.
    environ
        The environment; ``os.environ`` when None.
    """
    return explain_depth(when, environ=environ)[0]


def explain_depth(
    when: str = "auto", *, environ: "Mapping[str, str] | None" = None
) -> "tuple[int, str]":
    """Decide as `color_depth` does, and give the reason in a few words."""
    environ = os.environ if environ is None else environ
    if when in DEPTHS:
        return DEPTHS[when], f"--color {when}"
    term = environ.get("TERM", "")
    if when == "auto":
        force = environ.get("FORCE_COLOR", "")
        if environ.get("NO_COLOR"):
            return PLAIN, "NO_COLOR is set"
        if force in FORCED:
            return FORCED[force], f"FORCE_COLOR is {force}"
        if not force and environ.get("CLICOLOR_FORCE", "0") in ("", "0"):
            if term in ("", "dumb"):
                return PLAIN, f"TERM is {term or 'not set'}"
            if not is_terminal(sys.stdout):
                return PLAIN, "stdout is not a terminal"
    if environ.get("COLORTERM") in ("truecolor", "24bit"):
        return FULL, f"COLORTERM is {environ['COLORTERM']}"
    if term.endswith("-direct"):
        return FULL, f"TERM is {plain(term)}"
    return INDEXED if "256" in term else SIXTEEN, f"TERM is {plain(term) or 'not set'}"


def visible(color: "RGB", *, darkest: float = DARKEST, lightest: float = LIGHTEST) -> "RGB":
    """Move a colour just far enough from black and from white to show on both.

    ``darkest`` and ``lightest`` are relative luminances, 0-1.
    """
    light = luminance(color)
    if darkest <= light <= lightest:
        return color
    linear = [_LINEAR[channel] for channel in color]
    # All channels times one factor keep the hue; what that cannot reach, white makes up for.
    factor = min(max(darkest, min(light, lightest)) / max(light, 1e-6), 1 / max(*linear, 1e-6))
    linear = [value * factor for value in linear]
    share = max(0.0, (darkest - light * factor) / (1 - light * factor))
    red, green, blue = (round(_encode(value + (1 - value) * share)) for value in linear)
    return red, green, blue


def luminance(color: "RGB") -> float:
    """Relative luminance, 0-1 (WCAG 2.2)."""
    red, green, blue = (_LINEAR[channel] for channel in color)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _decode(channel: int) -> float:
    value = channel / 255
    return value / 12.92 if value <= 0.04045 else float(((value + 0.055) / 1.055) ** 2.4)


def _encode(value: float) -> float:
    return 255 * (12.92 * value if value <= 0.0031308 else 1.055 * value ** (1 / 2.4) - 0.055)


_LINEAR = tuple(_decode(channel) for channel in range(256))


def nearest(color: "RGB", depth: int) -> int:
    """Find the palette code (0-15 or 16-255) closest to an sRGB colour by eye, in Oklab."""
    if depth == SIXTEEN:
        return min(range(16), key=lambda code: _distance(color, ANSI[code]))
    # Of the cube, the eight colours around this one; of the greys, the two that are as light.
    sides = [(i, min(i + 1, 5)) for i in map(_level, color)]
    codes = {16 + 36 * r + 6 * g + b for r in sides[0] for g in sides[1] for b in sides[2]}
    step = min(max(int(_encode(luminance(color)) - 8) // 10, 0), 22)
    return min({*codes, 232 + step, 233 + step}, key=lambda c: (_distance(color, indexed(c)), c))


def _level(channel: int) -> int:
    return sum(level <= channel for level in CUBE[1:])


def indexed(code: int) -> "RGB":
    """Return the colour of a palette code 16-255, as xterm defines them."""
    if code >= 232:
        return (8 + 10 * (code - 232),) * 3
    code -= 16
    return CUBE[code // 36], CUBE[code // 6 % 6], CUBE[code % 6]


def _distance(one: "RGB", other: "RGB") -> float:
    return sum((a - b) ** 2 for a, b in zip(_oklab(one), _oklab(other), strict=True))


def _oklab(color: "RGB") -> "tuple[float, float, float]":
    """Convert to Oklab (Ottosson, 2020), where distances are as large as they look."""
    red, green, blue = (_LINEAR[channel] for channel in color)
    long = (0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue) ** (1 / 3)
    middle = (0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue) ** (1 / 3)
    short = (0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def foreground(color: "RGB", depth: int) -> str:
    """Write the escape that sets the text colour; empty at depth 0."""
    return f"\x1b[{_code(color, depth)}m" if depth else ""


def _code(color: "RGB", depth: int, *, behind: bool = False) -> str:
    """Write what sets a colour within an escape, of the text or of what is behind it."""
    first = 40 if behind else 30
    if depth == FULL:
        return "{};2;{};{};{}".format(first + 8, *color)
    code = nearest(color, depth)
    if depth == INDEXED:
        return f"{first + 8};5;{code}"
    return str(first + code if code < 8 else first + 52 + code)


def paint(art: "Art", depth: int) -> str:
    """Write out an Art with its colours, one line a row, each line ending reset.

    Text is moved away from black and white, to be seen on both. A picture that has grounds
    keeps its colours, unless all of it would be lost on black, or on white.
    """
    if art.colors is None or depth == PLAIN:
        return art.text
    if art.grounds is not None:
        return _paint_blocks(art, depth)
    escapes: dict[RGB, str] = {}
    lines = []
    for row, colors in zip(art.rows, art.colors, strict=True):
        row = row.rstrip()
        cells = []
        for color in colors[: len(row)]:
            if color is not None and color not in escapes:
                escapes[color] = foreground(visible(color), depth)
            cells.append("" if color is None else escapes[color])
        lines.append(paint_row(row, cells) + "\n")
    return "".join(lines)


def paint_row(row: str, escapes: "Iterable[str]") -> str:
    """Write out one row; ``escapes`` has one escape a cell, empty where the colour is free."""
    current, written = "", []
    for character, escape in zip(row, escapes, strict=False):
        if escape and escape != current and character != " ":
            written.append(escape)
            current = escape
        written.append(character)
    if current:
        written.append("\x1b[0m")
    return "".join(written)


def _paint_blocks(art: "Art", depth: int) -> str:
    """Write out an Art that has grounds."""
    lost = _is_lost(art)
    fore: dict[RGB | None, str] = {None: "39"}
    back: dict[RGB | None, str] = {None: "49"}
    lines = []
    for row, colors, grounds in zip(art.rows, art.colors or (), art.grounds or (), strict=True):
        current, under, blanks, written = "39", "49", "", []
        for character, color, ground in zip(row, colors, grounds, strict=True):
            if character == " " and ground is None and under == "49":
                blanks += " "  # written once something comes after them
                continue
            if color is not None and color not in fore:
                fore[color] = _code(visible(color) if lost else color, depth)
            if ground is not None and ground not in back:
                back[ground] = _code(visible(ground) if lost else ground, depth, behind=True)
            ink, behind = current if character == " " else fore[color], back[ground]
            codes = [new for new, old in ((ink, current), (behind, under)) if new != old]
            escape = f"\x1b[{';'.join(codes)}m" if codes else ""
            written.append(blanks + escape + character)
            current, under, blanks = ink, behind, ""
        end = "\x1b[0m" if (current, under) != ("39", "49") else ""
        lines.append("".join(written) + end + "\n")
    return "".join(lines)


def _is_lost(art: "Art") -> bool:
    """Tell whether a picture that leaves cells open is black, or white, nearly throughout."""
    colors = [color for line in (art.colors or ()) for color in line if color]
    colors += [color for line in (art.grounds or ()) for color in line if color]
    if not colors or not any(" " in row for row in art.rows):
        return False
    light = sorted(map(luminance, colors[:: 1 + len(colors) // 4096]))  # some tell it for all
    return light[-1 - len(light) // 50] < DARKEST or light[len(light) // 50] > LIGHTEST


def shows(text: str) -> bool:
    """Tell whether stdout's encoding has every character of ``text``."""
    try:
        text.encode(getattr(sys.stdout, "encoding", None) or "utf-8")
    except UnicodeEncodeError:
        return False
    return True


def plain(text: object) -> str:
    """Make untrusted text harmless on a terminal.

    Control, C1, bidi, zero-width and undecodable characters are written as escapes
    such as ``\\x1b``; everything printable stays.
    """
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in str(text))
