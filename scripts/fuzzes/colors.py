"""The colour reducer: for any colour, depth and ground a code there is, and one that shows."""

import re
from random import Random

from fuzzes.harness import Choices, promise
from fuzzes.text import SGR, check_harmless
from pusheen import paint, terminal
from pusheen.art import RGB, Art
from pusheen.layout.side_by_side import style_after

HEAD = 40
DEPTHS = (0, 16, 256, 1 << 24)
CODES = {
    16: re.compile(r"(3[0-7]|9[0-7])"),
    256: re.compile(r"38;5;(1[6-9]|[2-9]\d|1\d\d|2[0-4]\d|25[0-5])"),
    1 << 24: re.compile(r"38;2;(\d{1,3});(\d{1,3});(\d{1,3})"),
}
CHARACTERS = " #@.█▀▄⣿\U0001fb00"


def make(random: Random) -> bytes:
    """Draw colours, a depth, a ground, and an Art of them."""
    return random.randbytes(HEAD)


def color_of(choices: Choices) -> RGB:
    """Choose a colour: any, a grey, or one of a palette."""
    kind = choices.number(0, 3)
    if kind == 0:
        return (choices.take(1)[0],) * 3
    if kind == 1:
        return paint.indexed(choices.number(16, 255))
    red, green, blue = choices.take(3)
    return red, green, blue


def check(data: bytes) -> None:
    """Reduce a colour, and paint with it."""
    choices = Choices(data)
    color, depth = color_of(choices), choices.one_of(DEPTHS)
    ground = color_of(choices) if choices.chance(2) else None
    check_nearest(color)
    check_visible(color, ground)
    if depth:
        code = paint.text_code(color, depth, ground)
        promise(CODES[depth].fullmatch(code), f"a code: {code!a}")
    if depth == terminal.INDEXED and ground is not None:
        shown = paint.indexed(int(CODES[depth].fullmatch(code)[1]))  # type: ignore[index]
        promise(contrast(shown, ground) >= paint.FILL, f"it shows: {color} on {ground}")
    check_paint(choices, depth, ground)


def check_nearest(color: RGB) -> None:
    """Hold that the codes are of the palette, and that of a palette's colour its own."""
    code = paint.nearest(color, 256)
    promise(16 <= code <= 255, f"a code of 256: {code}")
    promise(0 <= paint.nearest(color, 16) < 16, "a code of 16")
    own = [c for c in range(16, 256) if paint.indexed(c) == color]
    promise(not own or paint.indexed(code) == color, f"a colour of the palette stays: {color}")


def check_visible(color: RGB, ground: RGB | None) -> None:
    """Hold that a colour made visible is a colour, and visible."""
    shown = paint.visible_on(color, ground)
    promise(all(0 <= channel <= 255 for channel in shown), f"a colour: {shown}")
    if ground is not None:
        promise(contrast(shown, ground) >= paint.FILL - 1e-9, f"it shows: {color} on {ground}")
        return
    least = min(contrast(shown, (0, 0, 0)), contrast(shown, (255, 255, 255)))
    promise(least * paint.ROUNDING >= 2, f"it shows on black and white: {color} as {shown}")


def contrast(one: RGB, other: RGB) -> float:
    """Return the contrast of two colours."""
    return paint.contrast(paint.luminance(one), paint.luminance(other))


def check_paint(choices: Choices, depth: int, ground: RGB | None) -> None:
    """Hold that an Art is painted as it is, each line ending reset."""
    columns, lines = choices.number(0, 3), choices.number(0, 3)
    rows = tuple("".join(choices.one_of(CHARACTERS) for _ in range(columns)) for _ in range(lines))
    colors = tuple(tuple(_maybe(choices) for _ in range(columns)) for _ in range(lines))
    grounds = None
    if choices.chance(2):
        grounds = tuple(tuple(_maybe(choices) for _ in range(columns)) for _ in range(lines))
    painted = paint.paint(Art(rows, colors, grounds=grounds), depth, ground)
    check_harmless(painted, colored=depth > 0, what="a painting")
    bare = [line.rstrip() for line in SGR.sub("", painted).split("\n")]
    promise(bare == [*(row.rstrip() for row in rows), ""], f"the characters stay: {painted!a}")
    for line in painted.split("\n"):
        promise(not style_after("".join(SGR.findall(line))), f"a line ends reset: {line!a}")


def _maybe(choices: Choices) -> RGB | None:
    return color_of(choices) if choices.chance(2) else None
