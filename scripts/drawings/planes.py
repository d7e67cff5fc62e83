"""The planes of a cat: for each cell a letter for what is drawn in it, and one for its ground.

A letter stands for two colours: one for where it is read on a terminal's own ground, and one for
where it stands on a ground of the cat's, or is one.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import product

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from drawings import palette
from pusheen import paint
from pusheen.art import RGB
from pusheen.imaging import frames

# The letter of each colour in the ground planes, and what the SVG calls it.
PALETTE = {
    "l": palette.LINE, "f": palette.FUR, "s": palette.STRIPE, "w": palette.WHITE,
    "c": palette.CREAM, "y": palette.YELLOW, "o": palette.ORANGE, "r": palette.RED,
    "p": palette.PINK, "u": palette.PURPLE, "b": palette.BLUE, "g": palette.GREEN,
    "n": palette.BROWN, "e": palette.GREY, "k": palette.BLACK,
}  # fmt: skip
CAT, LINE = "lfs", "l"  # the colours that are the cat's own, and that of its outline
DARK = "lk"  # grounds too dark for an outline
# More letters of the ink planes: the texture of each ground is its letter as a capital, and these
# are outlines: on what is dark, and on each prop. On no ground they have the colour of the prop.
ON_DARK = "0"
RIM = "L"  # in cells cut finer, the outline of all: whole in one colour that shows on any ground
ON_PROP = dict(
    zip((letter for letter in PALETTE if letter not in "lfsk"), "123456789+-", strict=True)
)
FACE = {"y": "!", "o": "?", "r": "&"}  # what is in a face, and dark enough for fur
# Relative luminance within which a colour keeps a contrast to black and to white alike (WCAG 2.2):
# 3:1 for what is drawn, on #1e1e1e and #fdf6e3 too; for what is filled, just within `visible`.
DRAWN, FILLED = (0.2, 0.27), (0.06, 0.46)
# Chosen by eye on four grounds.
OUTLINE = "#1f1612"  # on a ground: 3:1 on stripes, too, where `palette.LINE` has 2:1
TEXTURE = 0.86  # of its ground's channels: more is lost, less makes fur of gravel
FACE_CONTRAST = 4.0  # to fur, which leaves 3:1 in 256 colours
BRIGHTER = 1.5  # the same for what is dark

# Shares of a cell from which it takes the colour of a prop, or else the outline's: the glyph there
# is mostly outline, but it is the prop that tells by its colour what is held.
PROP_SHARE, LINE_SHARE = 0.15, 0.2
# The same on a ground.
FILL_SHARE, THIN_SHARE = 0.15, 0.1
SLIVER = 0.08  # of a cell: less is where two colours blend, and looks like a third
PAINTED = 0.5  # coverage above which a cell has a ground
# Share of a cell from which the outline is its ground: from `THICK` columns on, where it makes a
# band; and below, where it is as wide as a cell and would be specks, only in eyes and the like.
THICK, SOLID, SPECK = 60, 0.65, 0.85


@dataclass
class Drawing:
    """A rasterised SVG: its picture, and the palette letter of each pixel."""

    frame: frames.Frame
    letters: Image.Image  # mode L, an index into PALETTE; len(PALETTE) where nothing is


def rgb(color: str) -> RGB:
    """Read ``#rrggbb``."""
    red, green, blue = bytes.fromhex(color.removeprefix("#"))
    return red, green, blue


def read_letters(pixels: NDArray[np.uint8]) -> Image.Image:
    """Tell which colour of the palette each pixel (H, W, 4) shows, as in a `Drawing`."""
    packed = pixels[..., :3].astype(np.int32) @ np.array([1 << 16, 1 << 8, 1], np.int32)
    known, places = np.unique(packed, return_inverse=True)  # a picture of ours has few
    channels = np.stack([known >> 16, known >> 8 & 255, known & 255], 1)
    colors = [np.array(rgb(color)) for color in PALETTE.values()]
    far = np.stack([((channels - color) ** 2).sum(1) for color in colors])
    nearest = far.argmin(0)[places].reshape(packed.shape)
    letters = np.where(pixels[..., 3] > 127, nearest, len(PALETTE))
    return Image.fromarray(letters.astype(np.uint8))


def draw_planes(drawing: Drawing, rows: tuple[str, ...]) -> tuple[list[str], list[str]]:
    """Choose the letters of each cell: of what is drawn there, blank for a blank; of its ground.

    A cell has a ground if the subject covers the better part of it: the fill there is most of.
    Without one, it has the colour of a prop, of the outline, or what there is most of.
    """
    columns, lines = len(rows[0]), len(rows)
    size = columns * 8, lines * 16
    raster: NDArray[np.uint8] = np.asarray(drawing.letters.resize(size, Image.Resampling.NEAREST))
    cells = raster.reshape(lines, 16, columns, 8).transpose(0, 2, 1, 3).reshape(lines, columns, -1)
    share = np.stack([(cells == i).mean(2) for i in range(len(PALETTE))], axis=2)
    inks, grounds = [], []
    near = fill_nearby(share)
    covered = share.sum(2) > PAINTED
    inside = np.pad(covered, 1)
    inside = np.min([np.roll(inside, way, (0, 1)) for way in product((-1, 0, 1), repeat=2)], 0)
    outline = share[..., list(PALETTE).index(LINE)]
    solid = outline >= SOLID if columns >= THICK else (outline >= SPECK) & inside[1:-1, 1:-1]
    for y, row in enumerate(rows):
        ink, under = "", ""
        for x, character in enumerate(row):
            letters = dict(zip(PALETTE, share[y, x].tolist(), strict=True))
            if covered[y, x] and solid[y, x]:
                one, other = ON_DARK, LINE
            elif covered[y, x]:
                one, other = choose_on_ground(letters, list(PALETTE)[near[y, x].argmax()])
            else:
                one, other = choose_alone(letters), " "
            ink += " " if character == " " else one
            under += other
        inks.append(ink)
        grounds.append(under)
    return inks, grounds


def fill_nearby(share: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return the shares of all colours but the outline's, with a little of the cells around."""
    fills = np.where(share < SLIVER, 0, share)
    fills[..., list(PALETTE).index(LINE)] = 0
    padded = np.pad(fills, ((1, 1), (1, 1), (0, 0)))
    lines, columns = share.shape[:2]
    around = sum(padded[y : y + lines, x : x + columns] for y in range(3) for x in range(3))
    return fills + around / 100


def choose_on_ground(share: dict[str, float], ground: str) -> tuple[str, str]:
    """Choose a cell's ink and its ground, of which `fill_nearby` says what it is by itself."""
    if share[LINE] >= THIN_SHARE:
        return letter_of(palette.LINE, ground), ground
    others = {letter: part for letter, part in share.items() if letter not in (LINE, ground)}
    other = max(others, key=others.__getitem__)
    if others[other] < FILL_SHARE:
        return ground.upper(), ground
    # A glyph is drawn where it is dark: the lighter of two fills is the ground.
    first, second = sorted((ground, other), key=lambda one: paint.luminance(rgb(PALETTE[one])))
    if second == other and others[other] < 2 * FILL_SHARE:
        return ground.upper(), ground
    return letter_of(PALETTE[LINE], second) if first in DARK else first, second


def choose_alone(share: dict[str, float]) -> str:
    """Choose the ink of a cell without a ground."""
    prop = max((one for one in share if one not in CAT), key=share.__getitem__)
    if share[prop] >= PROP_SHARE:
        return prop
    return LINE if share[LINE] >= LINE_SHARE else max(share, key=share.__getitem__)


def letter_of(color: str, ground: str) -> str:
    """Return the letter of what is drawn in a colour of `palette` on a ground, outline or face."""
    letter = next(letter for letter, known in PALETTE.items() if known == color)
    if letter not in DARK:
        return FACE.get(letter, letter)
    return ON_DARK if ground in DARK else letter if ground == " " else ON_PROP.get(ground, LINE)


def list_palette() -> dict[str, tuple[RGB, RGB]]:
    """Return what each letter shows: on a terminal's own ground, and on one of the cat's or as it.

    The first is seen on black and on white.
    """

    def alone(color: str) -> RGB:
        darkest, lightest = DRAWN if color in (palette.LINE, palette.BLACK) else FILLED
        return paint.visible(rgb(color), darkest=darkest, lightest=lightest)

    meant = {letter: rgb(color) for letter, color in PALETTE.items()} | {LINE: rgb(OUTLINE)}
    letters = {letter: (alone(PALETTE[letter]), meant[letter]) for letter in PALETTE}
    letters |= {
        letter.upper(): (alone(PALETTE[letter]), texture(meant[letter], dark=letter in DARK))
        for letter in PALETTE
        if letter != LINE
    }
    letters[RIM] = letters[ON_DARK] = (alone(palette.LINE), alone(palette.LINE))
    letters |= {mark: (alone(PALETTE[prop]), meant[LINE]) for prop, mark in ON_PROP.items()}
    fur = meant["f"]
    letters |= {
        mark: (alone(PALETTE[one]), paint.visible_on(meant[one], fur, least=FACE_CONTRAST))
        for one, mark in FACE.items()
    }
    return letters


def texture(ground: RGB, *, dark: bool) -> RGB:
    """Return a colour hardly darker than a ground, or lighter than one that is dark."""
    red, green, blue = (round(channel * (BRIGHTER if dark else TEXTURE)) for channel in ground)
    return red, green, blue
