"""From a source to Art: the only functions that know all the stages."""

import math
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from numbers import Integral, Real
from typing import TYPE_CHECKING, Any, Literal

from pusheen.art import Art
from pusheen.errors import OptionError
from pusheen.symbols import FINE

if TYPE_CHECKING:
    from pusheen.imaging.animation import Clip
    from pusheen.imaging.frames import Frame
    from pusheen.imaging.geometry import Grid
    from pusheen.imaging.source import Source

MAX_COLUMNS, MAX_LINES = 1000, 2000  # the most that is drawn, whatever the shape
MAX_CELLS = 500_000  # and of both together, a square at most columns: 1 kB a cell, 10 us a cell
# Pixels along the edge of a square picture that the stages work on: background removal wants the
# first; beyond the second a 108-megapixel picture at --width 1000 takes more than 8 s.
DETAIL, MOST_DETAIL = 1024, 2400
OVERSAMPLE = 3  # pixels a sample, so that a subject a third of the picture is still drawn sharp

Dither = Literal["none", "ordered", "diffusion"]
Symbols = Literal["ascii", "ramp", "half", "quadrant", "sextant", "octant", "braille"]
Words = Callable[[str], None]  # takes one line for the user

DEFAULTS: dict[str, Any] = {
    "symbols": "ascii",
    "ramp": "standard",
    "fill": "textured",
    "ink": "auto",
    "gamma": 1.0,
    "invert": False,
    "dither": "none",
    "adjust": True,
    "field": 0.0,
    "turn": False,
}
# What else a kind of picture is drawn with; `kinds.recognise` tells the first four apart.
PRESETS: dict[str, dict[str, Any]] = {
    "cartoon": {},
    "lineart": {},
    "logo": {},
    "photo": {"turn": True, "dither": "diffusion"},
    # The 2018 tool: bright is dense, and the cat stands in a faint field of dots.
    "classic": {
        "symbols": "ramp",
        "ramp": "seed",
        "gamma": 0.2,
        "invert": True,
        "adjust": False,
        "field": 0.25,
    },
}
DEPTHS = 0, 16, 256, 1 << 24
CHOICES = {  # what the knobs that are words may say
    "remove_background": ("auto", "on", "off"),
    "ground": ("light", "dark"),
    "preset": ("auto", *PRESETS),
    "symbols": ("ascii", "ramp", *FINE),
    "dither": ("none", "ordered", "diffusion"),
    "fill": ("textured", "quiet"),
    "ink": ("auto", "dark", "light"),
}
RANGES: dict[str, tuple[float, float]] = {
    "width": (1, MAX_COLUMNS),
    "height": (1, MAX_LINES),
    "font_ratio": (0.1, 10),
    "tolerance": (0, 100),
    "margin": (0, 100),
    "gamma": (0.1, 10),
    "brightness": (0.1, 10),
    "contrast": (0.1, 10),
    "rotate": (-360, 360),
    "field": (0, 1),
}
WHOLE = "width", "height", "margin"  # of those, the ones that count cells


@dataclass(frozen=True, kw_only=True)
class Options:
    """Every knob of a conversion. One that is None is left to the preset.

    Parameters
    ----------
    width, height
        Maxima in terminal cells, 1-1000 and 1-2000; of more than 500,000 cells it is drawn
        smaller.
    font_ratio
        Width of a cell divided by its height, 0.1-10.
    remove_background
        ``"auto"`` removes a backdrop the corners agree on, ``"on"`` whatever they say.
    tolerance
        How far from the backdrop a colour may be and still belong to it, in CIELAB units
        (2 is just visible, 100 is black to white); None takes it from the corners.
    crop
        Cut the picture to the subject.
    largest
        Keep only the largest piece of the subject: no captions, no watermarks.
    margin
        Blank cells around the art, 0-100; they count towards the maxima, and give way where
        nothing would be left of the picture.
    stretch
        Fill width and height, whatever the picture's shape; without a height it is kept.
    flip_x, flip_y
        Swap left and right, top and bottom.
    rotate
        Degrees to turn it clockwise, after that, -360 to 360.
    brightness, contrast
        Factors on the picture's colours, 0.1-10; contrast spreads them about middle grey.
    ground
        What the art is read on: ``"light"`` or ``"dark"``. Only a photo cares.
    preset
        A name in `PRESETS`, or ``"auto"`` for the one of the picture's kind.
    symbols
        ``"ascii"`` draws with the shapes of the characters, ``"ramp"`` takes one for each tone.
        ``"half"``, ``"quadrant"``, ``"sextant"`` and ``"octant"`` cut each cell into 2, 4, 6 or
        8 parts of two colours, ``"braille"`` into 8 dots of one.
    dither
        How the tones of braille, of anything without colour, and of half blocks in 16 colours
        are mixed: ``"none"``, ``"ordered"`` or ``"diffusion"``.
    depth
        The colours the art will be painted in: 0, 16, 256 or 2**24. Only what is finer than
        characters cares.
    ramp
        A name in `symbols.RAMPS`, or your own characters, least ink first.
    fill
        ``"textured"`` draws everywhere, ``"quiet"`` gives flat areas one calm character.
    ink
        ``"dark"`` draws what is dark, ``"light"`` what is light; ``"auto"`` draws what is dark,
        but a photo on a dark ground by its light.
    gamma
        Exponent on the tone, 0.1-10: above 1 the art gets lighter.
    invert
        Draw the negative of the subject.
    adjust
        Bend the tones until fills are light and lines heavy.
    field
        Put the background back at this share of the picture's brightest grey, 0-1; 0 leaves it
        blank.
    turn
        Let ``ink="auto"`` turn with the ground.

    Raises
    ------
    OptionError
        If a value is out of its range; the message gives field, range and value.

    Examples
    --------
    >>> import pusheen
    >>> options = pusheen.Options(width=40, preset="photo", remove_background="off")
    >>> pusheen.convert("images/loaf.png", options).columns
    40
    """

    width: int = 80
    height: int | None = None
    font_ratio: float = 0.5
    remove_background: Literal["auto", "on", "off"] = "auto"
    tolerance: float | None = None
    crop: bool = True
    largest: bool = False
    margin: int = 0
    stretch: bool = False
    flip_x: bool = False
    flip_y: bool = False
    rotate: float = 0.0
    brightness: float = 1.0
    contrast: float = 1.0
    ground: Literal["light", "dark"] = "light"
    preset: str = "auto"
    symbols: Symbols | None = None
    dither: Dither | None = None
    depth: int = 1 << 24
    ramp: str | None = None
    fill: Literal["textured", "quiet"] | None = None
    ink: Literal["auto", "dark", "light"] | None = None
    gamma: float | None = None
    invert: bool | None = None
    adjust: bool | None = None
    field: float | None = None
    turn: bool | None = None

    def __post_init__(self) -> None:
        for field, (low, high) in RANGES.items():
            value = getattr(self, field)
            number = isinstance(value, Integral if field in WHOLE else Real)
            if value is not None and not (number and low <= value <= high):
                span = f"{low}-{high}" if low >= 0 else f"{low} to {high}"
                raise OptionError(f"{field} must be {span}, not {value!r}")
        for field, words in CHOICES.items():
            value = getattr(self, field)
            if value is not None and value not in words:
                *most, last = words
                raise OptionError(f"{field} must be {', '.join(most)} or {last}, not {value!r}")

        if self.depth not in DEPTHS:
            raise OptionError(f"depth must be 0, 16, 256 or {1 << 24}, not {self.depth}")

    def look(self, preset: str) -> dict[str, Any]:
        """Return the knobs of `DEFAULTS`, each one that is None set by a preset or by default."""
        knobs = {**DEFAULTS, **PRESETS[preset]}
        if self.ramp is not None:
            knobs["symbols"] = "ramp"  # a ramp that is asked for is to be used
        return {k: v if getattr(self, k) is None else getattr(self, k) for k, v in knobs.items()}

    def drawing(self, preset: str) -> tuple[dict[str, Any], float, Dither]:
        """Return the knobs of `map_characters`, the share for `background.fill`, and the dither."""
        look = self.look(preset)
        field, turn, dither = look.pop("field"), look.pop("turn"), look.pop("dither")
        if look["ink"] == "auto":
            look["ink"] = "light" if turn and self.ground == "dark" else "dark"
        return look, field, dither

    @property
    def pose(self) -> dict[str, Any]:
        """The knobs of `resizer.turn`."""
        return {"flip_x": self.flip_x, "flip_y": self.flip_y, "rotate": self.rotate}

    @property
    def tones(self) -> dict[str, float]:
        """The knobs of `resizer.tone`."""
        return {"brightness": self.brightness, "contrast": self.contrast}

    @property
    def detail(self) -> int:
        """The detail that `loader.load_frame` is to keep."""
        from pusheen.imaging import geometry  # numpy, Pillow: only for who converts

        return min(max(DETAIL, OVERSAMPLE * self.width * geometry.SAMPLES_ACROSS), MOST_DETAIL)


def convert(
    source: "Source",
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
        Called with one line of words when the result is not what was asked for: the backdrop
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
    # numpy, Pillow: only for who converts
    from pusheen.imaging import classify, mapper
    from pusheen.imaging.source import describe

    options = replace(options or Options(), **knobs)
    frame = cut_out(source, options, report=report, explain=explain)
    preset = options.preset
    if preset == "auto":
        kind = classify.recognise(frame)
        preset = kind.name
        if explain:
            explain(f"preset {kind.name}: {kind.reason}")
    art = draw_frame(frame, options, preset, mapper.map_characters)
    return replace(art, description=describe(source))


def convert_frames(
    source: "Source",
    options: Options | None = None,
    *,
    report: Words | None = None,
    explain: Words | None = None,
    **knobs: Any,  # Options says of which type each is
) -> Iterator[Art]:
    """Turn an animation into ASCII art, frame by frame; a still is one frame.

    All frames are cut alike and drawn as they are asked for, each with its ``duration``. The
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
    source: "Source",
    options: Options | None = None,
    *,
    report: Words | None = None,
    explain: Words | None = None,
) -> "Clip":
    """Read an animation, to be drawn frame by frame.

    Background, crop and preset are decided once, for all frames, so that nothing jitters. No frame
    is held: the source is gone through again. Art is made as it is asked for, ``width`` and
    ``height`` then. The parameters and errors are those of `convert`.
    """
    from pusheen.imaging import animation  # numpy, Pillow: only for who converts

    options, report, explain = options or Options(), report or _say_nothing, explain or _say_nothing
    return animation.load_clip(source, options, report=report, explain=explain)


def cut_out(
    source: "Source",
    options: Options | None = None,
    *,
    report: Words | None = None,
    explain: Words | None = None,
) -> "Frame":
    """Read a picture, make its background transparent, turn it and cut it to its subject.

    The parameters and errors are those of `convert`.
    """
    from pusheen.imaging import backdrop as background
    from pusheen.imaging import cutout, frames, geometry  # numpy, Pillow: only for who converts
    from pusheen.imaging.source import source_name

    options = options or Options()
    report, explain = report or _say_nothing, explain or _say_nothing
    name = source_name(source)
    frame = frames.load_frame(source, detail=options.detail)
    if options.remove_background == "off":
        explain("background kept: as asked")
    elif background.has_alpha(frame):
        explain("background: as the picture's own transparency says")
    else:
        backdrop = background.measure_backdrop(frame)
        sure = f"confidence {backdrop.confidence:.2f}"
        if options.remove_background == "on" or backdrop.confidence >= background.SURE:
            frame = cutout.remove_background(frame, backdrop, tolerance=options.tolerance)
            explain(f"background removed: {sure}, tolerance {backdrop.tolerance:.1f}")
        else:
            report(
                f"{name}: the corners do not agree on a background, so the picture is kept whole"
            )
            explain(f"background kept: {sure}, less than {background.SURE}")
    if options.largest:
        frame = cutout.keep_largest(frame)
    frame = geometry.turn(frame, **options.pose)
    if not frame.pixels[..., 3].any():
        report(f"{name}: nothing is visible in it")
    elif options.crop:
        frame = geometry.crop(frame)
    return frame


def draw_frame(
    frame: "Frame", options: Options, preset: str, map_characters: Callable[..., Art]
) -> Art:
    """Draw a frame that is cut out; ``map_characters`` draws what is not cut finer than cells."""
    from pusheen.imaging import cutout, geometry  # numpy, Pillow: only for who converts

    look, field, dither = options.drawing(preset)
    frame = geometry.tone(frame, **options.tones)
    if field:
        frame = cutout.fill(frame, field)
    grid = lay_out(frame, options)
    if look["symbols"] in FINE:
        from pusheen.imaging import blocks  # only for who wants them

        kept = {knob: look[knob] for knob in ("symbols", "ink", "gamma", "invert")}
        return blocks.map_blocks(grid, depth=options.depth, dither=dither, **kept)
    return map_characters(grid, **look)


def draw_coverage(frame: "Frame", options: Options) -> Art:
    """Draw what of a frame is visible: ``#`` for what is, ``.`` for what is not."""
    grid = lay_out(frame, options)
    covered = (grid.cover >= 0.5).tolist()
    return Art(tuple("".join("#" if seen else "." for seen in row) for row in covered))


def lay_out(frame: "Frame", options: Options) -> "Grid":
    """Lay a frame out on as many cells as the options allow."""
    from pusheen.imaging import geometry  # numpy, Pillow: only for who converts

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


def _say_nothing(words: str) -> None:
    """Take a line that nobody asked for."""
