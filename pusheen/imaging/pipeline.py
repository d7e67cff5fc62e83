"""From a source to Art: the only functions that know all the stages."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from pusheen.art import Art
from pusheen.imaging import animation, backdrop, classify, cutout, frames, geometry, mapper, subject
from pusheen.imaging.animation import Clip
from pusheen.imaging.backdrop import Backdrop
from pusheen.imaging.drawing import choose_ink, detail_of, draw_frame
from pusheen.imaging.frames import Frame
from pusheen.imaging.source import Source, describe, source_name
from pusheen.options import Options, Words


def convert(
    source: Source,
    options: Options | None = None,
    *,
    report: Words | None = None,
    explain: Words | None = None,
    **knobs: Any,  # Options says of which type each is
) -> Art:
    """Turn a picture into ASCII art; of an animation, its first frame.

    Parameters
    ----------
    source
        A path, ``"-"`` for standard input, the bytes of a picture file, a file that is open to
        read them, a Pillow image, or an array: (H, W), (H, W, 3) or (H, W, 4), uint8 or floats
        0-1, sRGB, straight alpha.
    options
        `Options()` when None.
    knobs
        Fields of `Options` that are to be other than in ``options``.
    report
        Called with one line of words when the result is not what was wanted: the backdrop
        could not be told apart, or nothing is visible.
    explain
        Called with one line of words on each choice that was made: preset, background.

    Raises
    ------
    PictureError
        If the source cannot be read.
    OptionError
        If a knob is set to what it does not take.

    Examples
    --------
    >>> import pusheen
    >>> art = pusheen.convert("images/loaf.png", width=16)
    >>> art.columns, art.lines
    (16, 5)
    """
    options = replace(options or Options(), **knobs)
    report, explain = report or _say_nothing, explain or _say_nothing
    frame, behind = _cut_out(source, options, report, explain)
    preset = options.preset
    if preset == "auto":
        kind = classify.recognise(frame)
        preset = kind.name
        explain(f"preset {kind.name}: {kind.reason}")
    options = choose_ink(frame, options, preset, behind, explain)
    art = draw_frame(frame, options, preset, mapper.map_characters)
    return replace(art, description=describe(source))


def convert_frames(
    source: Source,
    options: Options | None = None,
    *,
    report: Words | None = None,
    explain: Words | None = None,
    **knobs: Any,  # Options says of which type each is
) -> Iterator[Art]:
    """Turn an animation into ASCII art, frame by frame; a still is one frame.

    All frames are cut alike and drawn one after another, each with its ``duration``. The
    parameters and errors are those of `convert`.

    Examples
    --------
    >>> import pusheen
    >>> frames = list(pusheen.convert_frames("images/dancing.png", width=20))
    >>> len(frames), {frame.columns for frame in frames}, frames[0].duration
    (4, {20}, 160)
    """
    options = replace(options or Options(), **knobs)
    clip = convert_clip(source, options, report=report, explain=explain)
    for number in range(len(clip)):
        yield clip.draw(number, options.width, options.height)


def convert_clip(
    source: Source,
    options: Options | None = None,
    *,
    report: Words | None = None,
    explain: Words | None = None,
) -> Clip:
    """Read an animation, to be drawn frame by frame.

    Background, crop and preset are decided once, for all frames, so that nothing jitters. No frame
    is held: the source is gone through again. Each frame is drawn when `Clip.draw` is called,
    which takes a ``width`` and a ``height``. The parameters and errors are those of `convert`.
    """
    options, report, explain = options or Options(), report or _say_nothing, explain or _say_nothing
    return animation.load_clip(source, options, report=report, explain=explain)


def cut_out(
    source: Source,
    options: Options | None = None,
    *,
    report: Words | None = None,
    explain: Words | None = None,
) -> Frame:
    """Read a picture, make its background transparent, turn it and cut it to its subject.

    The parameters and errors are those of `convert`.
    """
    report, explain = report or _say_nothing, explain or _say_nothing
    return _cut_out(source, options or Options(), report, explain)[0]


def _cut_out(
    source: Source, options: Options, report: Words, explain: Words
) -> tuple[Frame, Backdrop | None]:
    """Return what `cut_out` does, and the backdrop that is gone."""
    name = source_name(source)
    detail, behind = detail_of(options), None
    frame = frames.load_frame(source, detail=detail)
    if cut := subject.find_cutter(options, detail=detail, explain=explain):
        frame = cut(frame)
    elif chosen := cutout.choose_backdrop(
        [frame],
        options.remove_background,
        tolerance=options.tolerance,
        transparent=backdrop.has_alpha(frame),
        name=name,
        report=report,
        explain=explain,
    ):
        _, behind, frame = chosen
    if options.largest:
        frame = cutout.keep_largest(frame)
    frame = geometry.turn(frame, **options.pose)
    if not frame.pixels[..., 3].any():
        report(f"{name}: nothing is visible in it")
    elif options.crop:
        frame = geometry.crop(frame)
    return frame, behind


def _say_nothing(words: str) -> None:
    """Take a line that nobody wants to read."""
