"""Colours: what shows on a ground, the codes of each palette, and the only writer of them."""

from itertools import groupby

from pusheen.terminal import INDEXED, PLAIN, SIXTEEN, TRUECOLOR

TYPE_CHECKING = False  # what `typing` would say, without importing it at every start
if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from typing import Protocol

    from pusheen.art import RGB, Art

    Colors = tuple[tuple[RGB | None, ...], ...]

    class Painting(Protocol):
        """What is painted of an Art."""

        @property
        def rows(self) -> Sequence[str]: ...

        @property
        def colors(self) -> Colors | None: ...

        @property
        def grounds(self) -> Colors | None: ...


Ink = tuple[str, str]  # the codes of a cell's colour and of the one behind it
Row = tuple[str, tuple[Ink | None, ...]]  # characters, and the ink of each; None: any will do

RESET = "\x1b[0m"  # ends all colours, also those of others
OPEN = "49"  # the code of the terminal's own background
OWN = "39", OPEN  # the ink of the terminal's own colours

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


class Picture:
    """As much of an `Art` as `spell` needs: its module costs more than printing a cat."""

    __slots__ = "colors", "grounds", "rows"

    def __init__(self, rows: "Sequence[str]", colors: "Colors", grounds: "Colors | None") -> None:
        self.rows, self.colors, self.grounds = rows, colors, grounds


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
MOST_FOUND = 4096  # colours whose codes are kept
_found: "dict[tuple[RGB, int, tuple[int, ...] | None], int]" = {}


def nearest(color: "RGB", depth: int, among: "tuple[int, ...] | None" = None) -> int:
    """Find the palette code (0-15 or 16-255) closest to an sRGB colour by eye, in Oklab.

    ``among`` has the codes to choose from; None: any.
    """
    key = color, depth, among
    if key not in _found:
        if len(_found) >= MOST_FOUND:
            _found.clear()
        _found[key] = _find_nearest(*key)
    return _found[key]


def _find_nearest(color: "RGB", depth: int, among: "tuple[int, ...] | None") -> int:
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


def text_code(color: "RGB", depth: int, ground: "RGB | None" = None) -> str:
    """Write what sets the colour of text within an escape, at depth 16 and above.

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
    return _code(color, depth, among=among)


def readable(ground: "RGB | None", depth: int = SIXTEEN) -> "tuple[int, ...]":
    """Return the palette codes that show on a ground; for None those of 16 that do anywhere."""
    if ground is None:
        return ANYWHERE
    behind = luminance(ground)
    colors = enumerate(ANSI) if depth == SIXTEEN else ((c, indexed(c)) for c in range(16, 256))
    return tuple(code for code, c in colors if contrast(luminance(c), behind) >= FILL)


def _code(
    color: "RGB", depth: int, *, behind: bool = False, among: "tuple[int, ...] | None" = None
) -> str:
    """Write what sets a colour within an escape, of the text or of what is behind it."""
    first = 40 if behind else 30
    if depth == TRUECOLOR:
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
    lost = art.grounds is not None and is_lost(art, ground)
    rows = spell(art, depth, {}, ground, lost=lost)
    if art.grounds is None:
        rows = [(row.rstrip(), inks) for row, inks in rows]
    solid = art.grounds is not None
    return "".join(paint_row(*row, solid=solid) + "\n" for row in rows)


def spell(
    art: "Painting",
    depth: int,
    known: "dict[object, Ink]",
    ground: "RGB | None" = None,
    *,
    lost: bool = False,
) -> "list[Row]":
    """Prepare an Art for a terminal: each row with the ink of each of its characters.

    Parameters
    ----------
    known
        Keeps what the colours of a cell come to here, from one Art to the next.
    ground
        What it is read on, if that is known; text is moved away from it.
    lost
        Move a picture that has grounds of its own away from it, too.
    """
    if art.colors is None or depth == PLAIN:
        return [(row, (None,) * len(row)) for row in art.rows]
    rows: list[Row] = []
    if art.grounds is None:
        for row, colors in zip(art.rows, art.colors, strict=True):
            for color in set(colors) - known.keys():
                shown = color and visible_on(color, ground)
                known[color] = (text_code(shown, depth, ground), OPEN) if shown else OWN
            cells = zip(row, colors, strict=True)
            rows.append((row, tuple(None if c == " " else known[color] for c, color in cells)))
        return rows
    codes: dict[tuple[RGB | None, bool], str] = {(None, False): OWN[0], (None, True): OPEN}

    def code(color: "RGB | None", *, behind: bool) -> str:
        if color is not None and (color, behind) not in codes:
            shown = visible_on(color, ground) if lost else color
            codes[color, behind] = _code(shown, depth, behind=behind)
        return codes[color, behind]

    for row, colors, grounds in zip(art.rows, art.colors, art.grounds, strict=True):
        pairs = list(zip(colors, grounds, strict=True))
        for pair in set(pairs) - known.keys():
            color, under = pair
            if color and not under and row.isascii():  # a letter on the terminal's own ground
                color = visible_on(color, ground, least=EDGE)
                known[pair] = text_code(color, depth, ground), OPEN
                continue
            known[pair] = code(color, behind=False), code(under, behind=True)
        rows.append((row, tuple(map(known.__getitem__, pairs))))
    return rows


def paint_row(characters: str, inks: "Sequence[Ink | None]", *, solid: bool = False) -> str:
    """Write out one row, without the open blanks at its end; it ends reset.

    ``solid``: of a picture with grounds. No row of one is empty, so that none is taken for an end.
    """
    written, ink = paint_cells(*cut_end(characters, inks))
    return written if ink == OWN and (written or not solid) else written + RESET


def cut_end(characters: str, inks: "Sequence[Ink | None]") -> "Row":
    """Take the open blanks off the end of a row, but for the first behind a painted one."""
    end = len(characters)
    while end and characters[end - 1] == " " and is_open(inks[end - 1]):
        if end > 1 and not is_open(inks[end - 2]):
            break
        end -= 1
    return characters[:end], tuple(inks[:end])


def is_open(ink: "Ink | None") -> bool:
    """Tell whether an ink leaves the terminal's own ground behind it."""
    return ink is None or ink[1] == OPEN


def paint_cells(
    characters: str, inks: "Iterable[Ink | None]", ink: "Ink" = OWN
) -> "tuple[str, Ink]":
    """Write out characters that come after a cell of some ink; return with them the last ink."""
    written, end = [], 0
    for wanted, alike in groupby(inks):
        start, end = end, end + len(list(alike))
        run = characters[start:end]
        if wanted and wanted != ink:
            if not run.strip(" "):  # whatever blanks are drawn with, they look the same
                wanted = ink[0], wanted[1]
            written.append(change_ink(ink, wanted))
            ink = wanted
        written.append(run)
    return "".join(written), ink


def change_ink(old: "Ink", new: "Ink") -> str:
    """Write the escape that turns one ink into another; empty if they are the same."""
    if new == OWN:
        return RESET if old != OWN else ""
    if new[1] == old[1]:
        return f"\x1b[{new[0]}m" if new[0] != old[0] else ""
    return f"\x1b[{new[1]}m" if new[0] == old[0] else f"\x1b[{new[0]};{new[1]}m"


def is_lost(art: "Painting", ground: "RGB | None") -> bool:
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
