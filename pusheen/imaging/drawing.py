"""One frame, cut out already, is laid out on cells and drawn; so is its mask."""

import io
import math
from collections.abc import Callable
from dataclasses import replace

import numpy as np
from PIL import Image

from pusheen.art import Art
from pusheen.imaging import cutout, geometry, painting, pixel_art, tone
from pusheen.imaging.backdrop import Backdrop
from pusheen.imaging.frames import Frame
from pusheen.imaging.geometry import SAMPLES_ACROSS, SAMPLES_DOWN, Grid
from pusheen.imaging.tone import LUMA, Ink
from pusheen.options import MAX_LINES, Options, Words
from pusheen.symbols import FINE
from pusheen.terminal import PLAIN, SIXTEEN

MAX_CELLS = 500_000  # columns times lines; for a square at most columns: 1 kB a cell, 10 us a cell
# Pixels along the edge of a square picture that the stages work on: background removal wants the
# first; beyond the second a 108-megapixel picture at --width 1000 takes more than 8 s.
DETAIL, MOST_DETAIL = 1024, 2400
INK_COLUMNS = 60  # at which it is looked whether an outline holds a drawing
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
    grid = lay_out(frame, options, nearest=options.repeats_pixels(preset))
    if look["symbols"] in FINE:
        from pusheen.imaging import blocks  # only where they are wanted

        kept = {knob: look[knob] for knob in ("symbols", "ink", "gamma", "invert")}
        grid = painting.lay_on(grid, options.ground_color if options.depth else None)
        kept["two_colors"] = not options.fg_only
        art = blocks.map_blocks(grid, depth=options.depth, dither=dither, **kept)
    else:
        look["dense"] = options.fg_only
        look["painted"] = options.depth > SIXTEEN and not options.fg_only
        art = map_characters(grid, ground=options.ground_color, **look)
    if options.ground_color is None or options.depth == PLAIN:
        return art
    return painting.show_on(art, options.ground_color)


def draw_coverage(frame: Frame, options: Options) -> Art:
    """Draw what of a frame is visible: ``#`` for what is, ``.`` for what is not."""
    grid = lay_out(frame, options)
    covered = (grid.cover >= 0.5).tolist()
    return Art(tuple("".join("#" if seen else "." for seen in row) for row in covered))


def choose_ink(
    frame: Frame, options: Options, preset: str, behind: Backdrop | None, explain: Words
) -> Options:
    """Return the options with an ink that suits the ground, where ``"auto"`` leaves it to us.

    ``behind`` is the backdrop that was taken off the frame.
    """
    look = options.look(preset)
    turns = look["turn"] or options.fg_only
    if look["ink"] != "auto" or not turns or options.ground != "dark":
        return options
    ink: Ink = "light"
    reason = "a photo on a dark ground"
    if options.fg_only:
        reason = "letters alone have colour on a dark ground"
    elif preset != "photo":
        paper = None if behind is None else int(LUMA @ behind.color) // 1000
        small = replace(options, width=INK_COLUMNS, height=None, margin=0)
        ink, reason = tone.choose_ink(lay_out(frame, small), paper)
        reason += " on a dark ground"
    explain(f"ink {ink}: {reason}")
    return replace(options, ink=ink)


def lay_out(frame: Frame, options: Options, *, nearest: bool = False) -> Grid:
    """Lay a frame out on as many cells as the options allow.

    ``nearest`` repeats its pixels, all equally often where there is room for that.
    """
    wide, high = options.width, options.height or MAX_LINES
    margin = min(options.margin, (min(wide, high) - 1) // 2)  # the picture has a cell at least
    columns, lines = wide - 2 * margin, high - 2 * margin
    ratio = options.font_ratio
    if nearest:
        frame = pixel_art.reduce_blocks(frame)
    times = 0
    if nearest and not options.stretch:
        times = geometry.times_to_repeat(frame, columns=columns, lines=lines, font_ratio=ratio)
    if times:
        frame = geometry.repeat_pixels(frame, times, font_ratio=ratio)
        lines, columns = len(frame.pixels) // SAMPLES_DOWN, frame.pixels.shape[1] // SAMPLES_ACROSS
    elif not options.stretch or options.height is None:
        columns, lines = geometry.fit(frame, columns=columns, lines=lines, font_ratio=ratio)
    share = math.sqrt(MAX_CELLS / ((columns + 2 * margin) * (lines + 2 * margin)))
    if share < 1:
        columns, lines = max(1, int(columns * share)), max(1, int(lines * share))
    return geometry.resize(frame, columns, lines, margin=margin, nearest=nearest)


def encode_mask(frame: Frame) -> bytes:
    """Write what of a frame is visible as a grey PNG: white is the subject."""
    png = io.BytesIO()
    Image.fromarray(np.ascontiguousarray(frame.pixels[..., 3])).save(png, "PNG")
    return png.getvalue()
