"""Pictures to measure with: our drawings on a softly lit ground, with the noise of a camera."""

import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image

from benches.meter import ROOT

PAPER = 228, 221, 208
LIGHT = 0.12  # how much darker the far corners are
# Sigma of the noise, of the light and of each colour: a JPEG of quality 92 then takes as many bytes
# as a phone's, 8-12 MB for 24 megapixels.
GRAIN, TINT = 7.5, 2.0
STRIP = 256  # rows made at a time


CATS = "loaf", "pizza", "wizard", "rain", "laptop", "astronaut", "yarn", "bath"


def drawing(number: int) -> Image.Image:
    """Return one of our drawings, RGBA."""
    with Image.open(ROOT / "images" / f"{CATS[number % len(CATS)]}.png") as picture:
        return picture.convert("RGBA")


def photograph(width: int, height: int, number: int = 0) -> Image.Image:
    """Lay a drawing on a lit ground, with noise at full resolution: RGB."""
    return grained(scene(width, height, number), number)


def scene(width: int, height: int, number: int = 0) -> Image.Image:
    """Lay a drawing on a lit ground: RGB."""
    cat = drawing(number)
    share = min(0.7 * width / cat.width, 0.7 * height / cat.height)
    cat = cat.resize((max(1, round(cat.width * share)), max(1, round(cat.height * share))))
    page = np.empty((height, width, 3), np.uint8)
    for rows in strips(height):
        page[rows] = ground(width, height, rows)
    sheet = Image.fromarray(page)
    sheet.paste(cat, ((width - cat.width) // 2, (height - cat.height) // 2), cat)
    return sheet


def strips(height: int) -> Iterator[slice]:
    """Cut so many rows into pieces, so that a large picture is never held as floats."""
    for first in range(0, height, STRIP):
        yield slice(first, min(height, first + STRIP))


def ground(width: int, height: int, rows: slice) -> np.ndarray:
    """Paper in a light that falls off from the upper left: uint8 (rows, width, 3)."""
    across = np.linspace(-0.3, 1, width, dtype=np.float32)
    down = np.linspace(-0.4, 1, height, dtype=np.float32)[rows]
    light = 1 - LIGHT * (across**2 + down[:, None] ** 2) / 2
    return (light[..., None] * np.array(PAPER, np.float32) + 0.5).astype(np.uint8)


def grained(sheet: Image.Image, seed: int) -> Image.Image:
    """Add the noise of a camera: most of it in the light, some in the colours."""
    random = np.random.default_rng(seed)
    page = np.array(sheet)
    for rows in strips(page.shape[0]):
        shape = page[rows].shape
        noise = random.standard_normal((*shape[:2], 1), np.float32) * GRAIN
        noise = noise + random.standard_normal(shape, np.float32) * TINT
        page[rows] = np.clip(page[rows] + noise + 0.5, 0, 255).astype(np.uint8)
    return Image.fromarray(page)


def mixed(folder: Path, count: int, sides: tuple[int, int] = (200, 1500)) -> list[Path]:
    """Write pictures of mixed sizes: photographs as JPEG and WebP, clean ones as PNG and GIF.

    The sides are spread as people's are: as many from 200 to 400 pixels as from 400 to 800.
    """
    random, files = np.random.default_rng(count), []
    for number in range(count):
        least, most = np.log(sides)
        width, height = np.exp(random.uniform(least, most, 2)).astype(int)
        suffix = (".jpg", ".png", ".webp", ".gif")[number % 4]
        sheet = scene(int(width), int(height), number)
        if suffix in (".jpg", ".webp"):
            sheet = grained(sheet, number)
        files.append(save(sheet, folder / f"{number:03}{suffix}"))
    return files


def clip(path: Path, frames: int, size: tuple[int, int] = (480, 360)) -> Path:
    """Write a GIF of a cat that wanders about a lit page: nearly all of it changes in time."""
    cat, (width, height) = drawing(0), size
    cat.thumbnail((width // 2, height // 2))
    page = Image.fromarray(ground(width, height, slice(0, height)))
    sheets = []
    for number in range(frames):
        turn = 2 * math.pi * number / 100
        sheet = page.copy()
        corner = (width * (1 + math.cos(turn)) / 4, height * (1 + math.sin(turn)) / 4)
        sheet.paste(cat, (int(corner[0]), int(corner[1])), cat)
        sheets.append(sheet)
    sheets[0].save(path, save_all=True, append_images=sheets[1:], duration=40, loop=0)
    return path


def save(picture: Image.Image, path: Path) -> Path:
    """Write a picture in the format its name says, as cameras and programs do."""
    # compress_level: as libpng, without a minute of search on noise
    picture.save(path, quality=92, compress_level=6)
    return path
