"""Backdrops that people's pictures have: paper, palettes, panels, busts, shadows, icons, stickers.

Each takes a subject, uint8 (H, W, 4), and the random numbers that are its own; it gives a picture,
uint8 (H, W, 3 or 4), and the truth, bool (H, W): what is to be kept.
"""

import io
import zlib
from collections.abc import Callable

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

Pixels = np.ndarray
Case = tuple[Pixels, Pixels]
Random = np.random.Generator

PAPERS = ((252, 240, 228), (250, 250, 246), (255, 255, 255), (244, 236, 214), (236, 242, 246))


def compose(cat: Pixels, ground: Pixels | tuple[int, ...]) -> Case:
    """Lay the subject on a ground; the truth is its alpha above one half."""
    alpha = cat[..., 3:] / 255.0
    picture = cat[..., :3] * alpha + np.broadcast_to(ground, cat[..., :3].shape) * (1 - alpha)
    return picture.round().clip(0, 255).astype(np.uint8), cat[..., 3] > 127


def blank(cat: Pixels, random: Random) -> Pixels:
    """A sheet of paper of the subject's size."""
    ground = np.empty(cat[..., :3].shape)
    ground[:] = PAPERS[random.integers(len(PAPERS))]
    return ground


def darker(ground: Pixels, least: int, most: int, random: Random) -> Pixels:
    """The paper's colour with so many levels less of each channel."""
    darker_one: Pixels = ground[0, 0] - random.integers(least, most, 3)
    return darker_one


def squared(cat: Pixels, random: Random, least: int, most: int) -> Case:
    """Squared paper, each line so many levels darker than the paper."""
    ground = blank(cat, random)
    line = darker(ground, least, most, random)
    step, thick = int(random.integers(12, 30)), int(random.integers(1, 3))
    for i in range(thick):
        ground[int(random.integers(step)) + i :: step] = line
        ground[:, i::step] = line
    return compose(cat, ground)


def ruled(cat: Pixels, random: Random) -> Case:
    """Ruled paper with a red margin."""
    ground = blank(cat, random)
    step = int(random.integers(16, 34))
    ground[step::step] = (160, 190, 225)
    margin = int(random.integers(40, 90))
    ground[:, margin : margin + int(random.integers(1, 3))] = (230, 130, 130)
    return compose(cat, ground)


def dotted(cat: Pixels, random: Random) -> Case:
    """Paper with a dot at each crossing."""
    ground = blank(cat, random)
    dot = darker(ground, 40, 120, random)
    step, side = int(random.integers(12, 28)), int(random.integers(1, 4))
    for i in range(side):
        for j in range(side):
            ground[i::step, j::step] = dot
    return compose(cat, ground)


def scanned(cat: Pixels, random: Random) -> Case:
    """Paper on a scanner: its light falls off, it has grain and dust, and it is a JPEG."""
    ground = blank(cat, random)
    height, width = ground.shape[:2]
    coarse = Image.fromarray(random.normal(0, 30, (height // 2, width // 2)).clip(-99, 99) + 128)
    grain = np.asarray(coarse.resize((width, height), Image.Resampling.BICUBIC)) - 128
    slope = np.linspace(0, random.uniform(4, 14), width)
    picture, truth = compose(cat, ground)
    shade = picture + random.uniform(0.06, 0.14) * grain[..., None] - slope[:, None]
    specks = random.random((height, width)) < 0.002
    shade[specks] -= random.uniform(20, 60)
    return saved(shade.round().clip(0, 255).astype(np.uint8), "JPEG", quality=80), truth


def cream_on_cream(cat: Pixels, random: Random) -> Case:
    """The paper's colour in the subject's outline, and flakes of three near colours all over."""
    solid = Image.fromarray(((cat[..., 3] > 127) * 255).astype(np.uint8))
    truth = filled(np.asarray(solid.filter(ImageFilter.MaxFilter(3))) > 0)
    inner = (
        np.asarray(
            Image.fromarray((truth * 255).astype(np.uint8)).filter(
                ImageFilter.MinFilter(int(random.integers(2, 5)) * 2 + 1)
            )
        )
        > 0
    )
    picture = blank(cat, random)
    flakes = random.random(picture.shape[:2]) < random.uniform(0.03, 0.12)
    kinds = picture[0, 0] + random.integers(-12, 7, (3, 1)) + random.integers(-3, 4, (3, 3))
    picture[flakes] = kinds[random.integers(0, 3, int(flakes.sum()))]
    picture[truth & ~inner] = (70, 55, 50)
    picture[(cat[..., :3].mean(-1) < 60) & (cat[..., 3] > 250) & inner] = (40, 35, 35)
    return picture.round().clip(0, 255).astype(np.uint8), truth


def filled(mask: Pixels) -> Pixels:
    """A mask without its holes."""
    sea = Image.fromarray(np.pad(~mask, 1, constant_values=True).astype(np.uint8) * 255).copy()
    ImageDraw.floodfill(sea, (0, 0), 128)
    whole: Pixels = np.asarray(sea)[1:-1, 1:-1] != 128
    return whole


def saved(picture: Pixels, form: str, **how: object) -> Pixels:
    """What comes back of a picture that was saved."""
    file = io.BytesIO()
    Image.fromarray(picture).save(file, form, **how)
    return np.asarray(Image.open(file).convert("RGB"))


def palette(cat: Pixels, random: Random, *, dither: bool, quality: int = 0) -> Case:
    """Few colours, as in a GIF: of a ground with a slight slope; perhaps as JPEG afterwards."""
    ground = blank(cat, random) - np.linspace(0, random.uniform(0, 10), cat.shape[0])[:, None, None]
    picture, truth = compose(cat, ground)
    how = Image.Dither.FLOYDSTEINBERG if dither else Image.Dither.NONE
    few = Image.fromarray(picture).quantize(int(random.choice([16, 32, 64])), dither=how)
    picture = np.asarray(few.convert("RGB"))
    return (saved(picture, "JPEG", quality=quality) if quality else picture), truth


def panel(cat: Pixels, random: Random) -> Case:
    """A comic's panel: a line on two or four sides, the same paper beyond; the lines may stay."""
    ground = blank(cat, random)
    picture = Image.fromarray(ground.astype(np.uint8))
    draw = ImageDraw.Draw(picture)
    height, width = cat.shape[:2]
    line = tuple(int(value) for value in darker(ground, 60, 200, random))
    thick = int(random.integers(1, 4))
    sides = [[(x, 0, x, height)] for x in (20, width - 21)]
    if random.random() < 0.5:
        sides += [[(0, y, width, y)] for y in (14, height - 15)]
    for (ends,) in sides:
        draw.line(ends, fill=line, width=thick)
    return compose(cat, np.asarray(picture).astype(float))


def bust(cat: Pixels, random: Random) -> Case:
    """The subject's upper part on shoulders that fill both lower corners; a plain wall."""
    height, width = cat.shape[:2]
    body = Image.new("RGBA", (width, height))
    draw = ImageDraw.Draw(body)
    coat = tuple(int(value) for value in random.integers(20, 150, 3))
    top, neck = int(height * random.uniform(0.6, 0.72)), int(random.integers(50, 100))
    low = int(top + random.integers(20, 90))
    middle = width // 2
    edge = [(0, low), (middle - neck, top), (middle + neck, top), (width, low)]
    draw.polygon([*edge, (width, height), (0, height)], fill=(*coat, 255))
    body.alpha_composite(Image.fromarray(cat), source=(0, 60))
    wall = random.integers(150, 250, 3)
    return compose(np.asarray(body), tuple(int(value) for value in wall))


def cut_off(cat: Pixels, random: Random, sides: int) -> Case:
    """A body that so many sides of the picture cut off."""
    rows, columns = np.flatnonzero(cat[..., 3].any(1)), np.flatnonzero(cat[..., 3].any(0))
    high, wide = len(rows), len(columns)
    top, bottom = max(0, rows[0] - 40), rows[-1] + 1 - int(high * random.uniform(0.15, 0.35))
    left, right = max(0, columns[0] - 40), min(cat.shape[1], columns[-1] + 41)
    if sides > 1:
        right = columns[-1] + 1 - int(wide * random.uniform(0.1, 0.25))
    if sides > 2:
        left = columns[0] + int(wide * random.uniform(0.1, 0.25))
    return compose(cat[top:bottom, left:right], tuple(random.integers(140, 256, 3).tolist()))


def shadow(cat: Pixels, random: Random) -> Case:
    """Near-white with a soft shadow below the subject, which goes too."""
    rows = np.flatnonzero(cat[..., 3].any(1))
    height, width = cat.shape[:2]
    soft = Image.new("L", (width, height))
    wide, low = width * random.uniform(0.2, 0.32), int(rows[-1]) - 4
    ends = (width / 2 - wide, low - 16, width / 2 + wide, low + 22)
    ImageDraw.Draw(soft).ellipse(ends, fill=int(random.integers(18, 50)))
    soft = soft.filter(ImageFilter.GaussianBlur(random.uniform(8, 14)))
    ground = np.full((height, width, 3), random.integers(246, 256)) - np.asarray(soft)[..., None]
    return compose(cat, ground.astype(float))


def icon(cat: Pixels, random: Random, *, clear: bool) -> Case:
    """A plate with round corners, all of which is kept; clear around, or on white."""
    height, width = cat.shape[:2]
    plate = Image.new("RGBA", (width, height))
    colour = tuple(int(value) for value in random.integers(30, 220, 3))
    gap = 0 if clear else int(random.integers(0, 20))
    box = (gap, gap, width - 1 - gap, height - 1 - gap)
    ImageDraw.Draw(plate).rounded_rectangle(box, int(random.integers(20, 60)), (*colour, 255))
    truth = np.asarray(plate)[..., 3] > 127
    plate.alpha_composite(Image.fromarray(cat))
    if clear:
        return np.asarray(plate), truth
    return compose(np.asarray(plate), (255, 255, 255))[0], truth


def sticker(cat: Pixels, random: Random) -> Case:
    """The subject in a white border, on a coloured or light ground, with a soft shadow."""
    solid = Image.fromarray(((cat[..., 3] > 127) * 255).astype(np.uint8))
    border = filled(np.asarray(solid.filter(ImageFilter.MaxFilter(13))) > 0)
    edge = Image.fromarray((border * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.7))
    paper = Image.new("RGBA", solid.size, (255, 255, 255, 255))
    paper.putalpha(edge)
    paper.alpha_composite(Image.fromarray(cat))
    ground = np.empty(cat[..., :3].shape)
    ground[:] = random.integers(60, 215, 3)
    soft = np.asarray(edge.filter(ImageFilter.GaussianBlur(5)))[..., None] / 255
    return compose(np.asarray(paper), ground * (1 - random.uniform(0, 0.2) * soft))


KINDS: dict[str, Callable[[Pixels, Random], Case]] = {
    "squared paper, faint": lambda cat, random: squared(cat, random, 3, 10),
    "squared paper, strong": lambda cat, random: squared(cat, random, 30, 90),
    "ruled paper, margin": ruled,
    "dotted paper": dotted,
    "scanned paper": scanned,
    "cream on cream, grain": cream_on_cream,
    "GIF, dithered": lambda cat, random: palette(cat, random, dither=True),
    "GIF, not dithered": lambda cat, random: palette(cat, random, dither=False),
    "JPEG of a GIF": lambda cat, random: palette(cat, random, dither=True, quality=75),
    "comic panel": panel,
    "bust": bust,
    "cut by one side": lambda cat, random: cut_off(cat, random, 1),
    "cut by two sides": lambda cat, random: cut_off(cat, random, 2),
    "cut by three sides": lambda cat, random: cut_off(cat, random, 3),
    "soft shadow": shadow,
    "icon, clear corners": lambda cat, random: icon(cat, random, clear=True),
    "icon on white": lambda cat, random: icon(cat, random, clear=False),
    "sticker": sticker,
}


def make(name: str, cat: Pixels, seed: int = 0) -> Case:
    """A case of that kind, the same for the same subject and seed."""
    return KINDS[name](cat, np.random.default_rng([seed, zlib.crc32(cat.tobytes())]))
