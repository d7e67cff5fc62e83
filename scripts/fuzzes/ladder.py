"""Sizes: whatever shape a picture has, it takes a line at least, and no more columns than asked."""

from random import Random

import numpy as np

from fuzzes.harness import Choices, promise
from pusheen import options
from pusheen.art import cells_of
from pusheen.cats import custom, gallery
from pusheen.imaging import geometry, pipeline
from pusheen.imaging.frames import Frame

HEAD = 24
EDGES = (1, 2, 3, 5, 16, 255, 256, 1000, 4000, 65_535)
MOST = 200_000  # pixels of a picture that is really drawn
LARGE = 9  # one of so many sizes is
DRAWN = 20  # one of so many is, at one size; and of so many again, at all
CATS = tuple(gallery.cats(hidden=True))


def make(random: Random) -> bytes:
    """Draw a shape, and sizes."""
    return random.randbytes(HEAD)


def edge(choices: Choices) -> int:
    """Choose the edge of a picture: an extreme one, or any."""
    any_ = choices.number(1, 65_535)
    return any_ if choices.chance(3) else int(choices.one_of(EDGES))


def check(data: bytes) -> None:
    """Fit a shape into a size, choose a cat for it, and now and then draw."""
    choices = Choices(data)
    wide, high = edge(choices), edge(choices)
    columns = choices.number(1, options.MAX_COLUMNS if choices.chance(LARGE) else 120)
    lines = choices.number(1, options.MAX_LINES) if choices.chance(2) else None
    ratio = choices.one_of((0.1, 0.3, 0.5, 0.55, 1.0, 2.0, 10.0))
    pixel = np.zeros((1, 1, 4), np.uint8)
    frame = Frame(np.broadcast_to(pixel, (high, wide, 4)))  # which takes no room
    fitted = geometry.fit(frame, columns=columns, lines=lines, font_ratio=ratio)
    shape = f"{wide}x{high} in {columns}x{lines} is {fitted}"
    promise(1 <= fitted[0] <= columns, f"columns: {shape}")
    promise(1 <= fitted[1] <= (lines or fitted[1]), f"lines: {shape}")
    cat = CATS[choices.number(0, len(CATS) - 1)]
    size = cat.largest(columns, lines or columns)
    promise(size is None or (size[0] <= columns and size[1] <= (lines or columns)), f"cat: {size}")
    text = gallery.draw(cat, 0, columns, lines or columns)
    promise(max(map(len, text.splitlines())) <= columns, f"a cat in {columns} columns")
    if not choices.chance(DRAWN) or wide * high > MOST:
        return
    noise = np.resize(np.frombuffer(data, np.uint8), (high, wide, 4))
    draw(noise, columns, lines, choices.one_of((0, 0, 1, 5, 100)))
    if choices.chance(DRAWN):
        check_own(noise)


def draw(pixels: np.ndarray, columns: int, lines: int | None, margin: int) -> None:
    """Hold that a conversion keeps to its size."""
    art = pipeline.convert(pixels, width=columns, height=lines, margin=margin)
    what = f"{pixels.shape} in {columns}x{lines}, margin {margin}, is {art.columns}x{art.lines}"
    promise(1 <= art.lines <= (lines or options.MAX_LINES), f"lines: {what}")
    promise(all(cells_of(row) <= columns for row in art.rows), f"columns: {what}")


def check_own(pixels: np.ndarray) -> None:
    """Hold that every size of a cat of one's own is no wider than its step of the ladder."""
    for width, art in custom.render(geometry.crop(Frame(pixels))):
        what = f"{pixels.shape} at {width} is {art.columns}x{art.lines}"
        promise(1 <= art.columns <= width, f"columns of the ladder: {what}")
        promise(1 <= art.lines <= options.MAX_LINES, f"lines of the ladder: {what}")
