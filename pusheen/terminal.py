"""What this terminal can show, and the only place where colour codes are written."""

import os
import sys

TYPE_CHECKING = False  # what `typing` would say, without importing it at every start
if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from pusheen.art import RGB, Art

PLAIN, SIXTEEN, INDEXED, FULL = 0, 16, 256, 1 << 24  # colour depths
RESET = "\x1b[0m"  # ends all colours, also those of others
DEPTHS = {"never": PLAIN, "16": SIXTEEN, "256": INDEXED, "full": FULL}
FORCED = {"0": PLAIN, "false": PLAIN, "1": SIXTEEN, "2": INDEXED, "3": FULL}  # as in Node.js

# The sixteen colours as xterm shows them; the system palette decides, so this is a guess.
ANSI = (
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
)  # fmt: skip
# Of those, the ones that keep 1.5:1 on #000000, #1e1e1e, #fdf6e3 and #ffffff alike.
ANYWHERE = (1, 2, 3, 4, 5, 6, 8, 9, 12, 13)
CUBE = (0, 95, 135, 175, 215, 255)  # levels of xterm's 6 x 6 x 6 colour cube, codes 16-231

GREYISH = 0.05  # Oklab chroma below which a colour is a grey to 16: fur 0.03, brown 0.08

# Relative luminance that keeps a contrast of 2:1 on black and on white alike (WCAG 2.2).
DARKEST, LIGHTEST = 0.05, 0.475
BRIGHTER = 4  # times as light at most, keeping its hue: (1, 3, 1) times more is a garish green
OUTLINE, FILL = 3.0, 1.5  # contrasts to a background that is known
EDGE = 2.0  # of letters that end a painted silhouette: more is a rim that the picture has not
ROUNDING = 1.01  # what 8 bits a channel may take from a contrast, at most: below 0.9 %


def window() -> tuple[int, int]:
    """Return the window's (columns, lines); 0 stands for unknown.

    ``COLUMNS`` and ``LINES`` overrule what the terminal says, as everywhere.
    """
    return explain_window()[0]


def explain_window() -> "tuple[tuple[int, int], str]":
    """Measure as `window` does, and tell in a few words by what."""
    size = _number("COLUMNS"), _number("LINES")
    if all(size):
        return size, "COLUMNS and LINES"
    told = "COLUMNS, " * bool(size[0]) + "LINES, " * bool(size[1])
    for descriptor in (1, 2, 0):  # in `pusheen | lolcat` only stderr and stdin know the window
        try:
            measured = os.get_terminal_size(descriptor)
        except OSError:
            continue
        stream = ("stdin", "stdout", "stderr")[descriptor]
        return (size[0] or measured.columns, size[1] or measured.lines), f"{told}{stream}"
    return size, f"{told}no terminal to ask"


def _number(name: str) -> int:
    value = os.environ.get(name, "")
    return int(value) if value.isdecimal() and len(value) < 6 else 0


def complaint(message: str, hint: str = "", *, seen: bool) -> str:
    """Write what is wrong, and what to do about it: two lines where it is seen.

    In a pipe or a file, a log say, a message is one line; there a hint that would make it longer
    than 400 characters is left out.
    """
    told = f"pusheen: {plain(message)}"
    hint = plain(hint)
    if hint and seen:
        return f"{told}\nhint: {hint}\n"
    if hint and len(told) + len(hint) < 390:
        told += f" (hint: {hint})"
    return told + "\n"


def is_terminal(stream: object) -> bool:
    """Tell whether a standard stream is open and a terminal."""
    isatty = getattr(stream, "isatty", None)
    try:
        return bool(isatty and isatty())
    except ValueError:  # closed
        return False


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
    factor = max(darkest, min(light, lightest)) / max(light, 1e-6)
    factor = min(factor, BRIGHTER, 1 / max(*linear, 1e-6))
    linear = [value * factor for value in linear]
    share = max(0.0, (darkest - light * factor) / (1 - light * factor))
    red, green, blue = (round(_encode(value + (1 - value) * share)) for value in linear)
    return red, green, blue


def visible_on(color: "RGB", ground: "RGB | None", *, least: float = FILL) -> "RGB":
    """Move a colour just far enough to show on a ground: by a contrast of ``least``, 1-4.5.

    On a ground that is not known: as `visible` does.
    """
    if ground is None:
        return visible(color)
    light, behind = luminance(color), luminance(ground)
    if contrast(light, behind) >= least:
        return color
    above = (behind + 0.05) * least * ROUNDING - 0.05
    below = (behind + 0.05) / (least * ROUNDING) - 0.05
    # It stays on its side of the ground if there is room.
    if above <= 1 and (light >= behind or below < 0):
        return visible(color, darkest=above, lightest=1)
    return visible(color, darkest=0, lightest=max(0.0, below))


def contrast(light: float, other: float) -> float:
    """Return the contrast of two relative luminances, 1-21 (WCAG 2.2)."""
    return (max(light, other) + 0.05) / (min(light, other) + 0.05)


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


def nearest(color: "RGB", depth: int, among: "Iterable[int] | None" = None) -> int:
    """Find the palette code (0-15 or 16-255) closest to an sRGB colour by eye, in Oklab.

    ``among`` has the codes to choose from; None: any.
    """
    if depth == SIXTEEN:
        return _nearest_of_16(color, tuple(among or range(16)))
    if among:
        return min(among, key=lambda code: _distance(color, indexed(code)))
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


def _nearest_of_16(color: "RGB", among: "tuple[int, ...]") -> int:
    """Choose by lightness among the greys, or by hue: so few are never near in all three."""
    light, *sides = _oklab(color)
    chroma: float = (sides[0] ** 2 + sides[1] ** 2) ** 0.5

    def off(code: int) -> float:
        other_light, *others = _oklab(ANSI[code])
        other_chroma = (others[0] ** 2 + others[1] ** 2) ** 0.5
        if (chroma < GREYISH) != (other_chroma < GREYISH):
            return 10.0  # a grey for a colour, or a colour for a grey: only if all else is too
        if chroma < GREYISH:
            return abs(light - other_light)
        turns = (a / chroma - b / other_chroma for a, b in zip(sides, others, strict=True))
        return float(sum(turn**2 for turn in turns) + (light - other_light) ** 2)

    return min(among, key=off)


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


def foreground(color: "RGB", depth: int, ground: "RGB | None" = None) -> str:
    """Write the escape that sets the text colour; empty at depth 0.

    In 16 and 256 colours it is one that shows on the ground; if that is not known, in 16 it is
    one that shows anywhere.
    """
    among: tuple[int, ...] | None = None
    if depth == SIXTEEN:
        among = readable(ground)
    elif depth == INDEXED and ground is not None:
        light = luminance(indexed(nearest(color, depth)))
        if contrast(light, luminance(ground)) < FILL:  # rarely, and to try them all is slow
            among = readable(ground, depth)
    return f"\x1b[{_code(color, depth, among=among)}m" if depth else ""


def block(color: "RGB | None", ground: "RGB | None", depth: int) -> str:
    """Write the escape that sets a text colour and the one behind it, to just these.

    None stands for the terminal's own; the escape is empty if both are.
    """
    if color is None and ground is None:
        return ""
    ink = "39" if color is None else _code(color, depth)
    behind = "49" if ground is None else _code(ground, depth, behind=True)
    return f"\x1b[{ink};{behind}m"


def readable(ground: "RGB | None", depth: int = SIXTEEN) -> "tuple[int, ...]":
    """Return the palette codes that show on a ground; for None those of 16 that do anywhere."""
    if ground is None:
        return ANYWHERE
    behind = luminance(ground)
    colors = enumerate(ANSI) if depth == SIXTEEN else ((c, indexed(c)) for c in range(16, 256))
    return tuple(code for code, c in colors if contrast(luminance(c), behind) >= FILL)


def _code(
    color: "RGB", depth: int, *, behind: bool = False, among: "Iterable[int] | None" = None
) -> str:
    """Write what sets a colour within an escape, of the text or of what is behind it."""
    first = 40 if behind else 30
    if depth == FULL:
        return "{};2;{};{};{}".format(first + 8, *color)
    code = nearest(color, depth, among)
    if depth == INDEXED:
        return f"{first + 8};5;{code}"
    return str(first + code if code < 8 else first + 52 + code)


def paint(art: "Art", depth: int, ground: "RGB | None" = None) -> str:
    """Write out an Art with its colours, one line a row, each line ending reset.

    Text is moved away from the ground it is read on; from black and white, to be seen on both,
    if that is not known. A picture that has grounds of its own keeps its colours, unless all of
    it would be lost.
    """
    if art.colors is None or depth == PLAIN:
        return art.text
    if art.grounds is not None:
        return _paint_blocks(art, depth, ground)
    escapes: dict[RGB, str] = {}
    lines = []
    for row, colors in zip(art.rows, art.colors, strict=True):
        row = row.rstrip()
        cells = []
        for color in colors[: len(row)]:
            if color is not None and color not in escapes:
                escapes[color] = foreground(visible_on(color, ground), depth, ground)
            cells.append("" if color is None else escapes[color])
        lines.append(paint_row(row, cells) + "\n")
    return "".join(lines)


def paint_row(row: str, escapes: "Iterable[str]") -> str:
    """Write out one row; ``escapes`` has one a character, empty for the terminal's own colour."""
    current, written = "", []
    for character, escape in zip(row, escapes, strict=False):
        if escape != current and character != " ":
            written.append(escape or "\x1b[0m")
            current = escape
        written.append(character)
    if current:
        written.append("\x1b[0m")
    return "".join(written)


def _paint_blocks(art: "Art", depth: int, read_on: "RGB | None") -> str:
    """Write out an Art that has grounds."""
    lost = is_lost(art, read_on)
    fore: dict[RGB | None, str] = {None: "39"}
    back: dict[RGB | None, str] = {None: "49"}
    lines = []
    for row, colors, grounds in zip(art.rows, art.colors or (), art.grounds or (), strict=True):
        current, under, blanks, written = "39", "49", "", []
        for character, color, ground in zip(row, colors, grounds, strict=True):
            if character == " " and ground is None and under == "49":
                blanks += " "  # written once something comes after them
                continue
            if color is not None and ground is None and character.isascii():
                color = visible_on(color, read_on, least=EDGE)  # a letter on the terminal's own
            if color is not None and color not in fore:
                fore[color] = _code(visible_on(color, read_on) if lost else color, depth)
            if ground is not None and ground not in back:
                shown = visible_on(ground, read_on) if lost else ground
                back[ground] = _code(shown, depth, behind=True)
            ink, behind = current if character == " " else fore[color], back[ground]
            codes = [new for new, old in ((ink, current), (behind, under)) if new != old]
            escape = f"\x1b[{';'.join(codes)}m" if codes else ""
            written.append(blanks + escape + character)
            current, under, blanks = ink, behind, ""
        end = "\x1b[0m" if (current, under) != ("39", "49") else ""
        lines.append("".join(written) + end + "\n")
    return "".join(lines)


def is_lost(art: "Art", ground: "RGB | None") -> bool:
    """Tell whether a picture that leaves cells open is nearly all of it as light as the ground.

    If that is not known: whether it is black, or white, nearly throughout.
    """
    colors = [color for line in (art.colors or ()) for color in line if color]
    colors += [color for line in (art.grounds or ()) for color in line if color]
    if not colors or not any(" " in row for row in art.rows):
        return False
    light = sorted(map(luminance, colors[:: 1 + len(colors) // 4096]))  # some tell it for all
    low, high = light[len(light) // 50], light[-1 - len(light) // 50]
    if ground is None:
        return high < DARKEST or low > LIGHTEST
    behind = luminance(ground)
    return contrast(low, behind) < FILL and contrast(high, behind) < FILL


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

    Control, C1, bidi, zero-width and undecodable characters are written as escapes
    such as ``\\x1b``; everything printable stays.
    """
    return "".join(c if c.isprintable() else ascii(c)[1:-1] for c in str(text))
