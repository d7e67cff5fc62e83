"""One frame, cut out already, is laid out on cells and drawn; so is its mask."""

import io
import math
from collections.abc import Callable

import numpy as np
from PIL import Image

from pusheen.art import Art
from pusheen.imaging import cutout, geometry
from pusheen.imaging.frames import Frame
from pusheen.imaging.geometry import SAMPLES_ACROSS, Grid
from pusheen.options import MAX_LINES, Options
from pusheen.symbols import FINE

MAX_CELLS = 500_000  # columns times lines; for a square at most columns: 1 kB a cell, 10 us a cell
# Pixels along the edge of a square picture that the stages work on: background removal wants the
# first; beyond the second a 108-megapixel picture at --width 1000 takes more than 8 s.
DETAIL, MOST_DETAIL = 1024, 2400
OVERSAMPLE = 3  # pixels a sample, so that a subject a third of the picture is still drawn sharp


def detail_of(options: Options) -> int:
    """The detail that `frames.load_frame` is to keep: the edge of a square picture, in pixels."""
    return min(max(DETAIL, OVERSAMPLE * options.width * SAMPLES_ACROSS), MOST_DETAIL)


def draw_frame(
    frame: Frame, options: Options, preset: str, map_characters: Callable[..., Art]
) -> Art:
    """Draw a frame that is cut out; ``map_characters`` draws what is not cut finer than cells."""
    look, field, dither = options.drawing(preset)
    frame = geometry.tone(frame, **options.tones)
    if field:
        frame = cutout.fill(frame, field)
    grid = lay_out(frame, options)
    if look["symbols"] in FINE:
        from pusheen.imaging import blocks  # only where they are wanted

        kept = {knob: look[knob] for knob in ("symbols", "ink", "gamma", "invert")}
        return blocks.map_blocks(grid, depth=options.depth, dither=dither, **kept)
    return map_characters(grid, **look)


def draw_coverage(frame: Frame, options: Options) -> Art:
    """Draw what of a frame is visible: ``#`` for what is, ``.`` for what is not."""
    grid = lay_out(frame, options)
    covered = (grid.cover >= 0.5).tolist()
    return Art(tuple("".join("#" if seen else "." for seen in row) for row in covered))


def lay_out(frame: Frame, options: Options) -> Grid:
    """Lay a frame out on as many cells as the options allow."""
    wide, high = options.width, options.height or MAX_LINES
    margin = min(options.margin, (min(wide, high) - 1) // 2)  # the picture has a cell at least
    columns, lines = wide - 2 * margin, high - 2 * margin
    if not options.stretch or options.height is None:
        ratio = options.font_ratio
        columns, lines = geometry.fit(frame, columns=columns, lines=lines, font_ratio=ratio)
    share = math.sqrt(MAX_CELLS / ((columns + 2 * margin) * (lines + 2 * margin)))
    if share < 1:
        columns, lines = max(1, int(columns * share)), max(1, int(lines * share))
    return geometry.resize(frame, columns, lines, margin=margin)


def encode_mask(frame: Frame) -> bytes:
    """Write what of a frame is visible as a grey PNG: white is the subject."""
    png = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(frame.pixels[..., 3])).save(png, "PNG")
    return png.getvalue()
