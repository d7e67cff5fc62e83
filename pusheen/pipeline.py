"""From a source to Art: the only function that knows all the stages."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Literal

from pusheen.art import Art
from pusheen.errors import OptionError

if TYPE_CHECKING:
    from pusheen.loader import Frame, Source

MAX_COLUMNS, MAX_LINES = 1000, 2000  # the most that is drawn, whatever the shape
DETAIL = 1024  # pixels of the longer edge that background removal works on, at least
OVERSAMPLE = 3  # pixels a sample, so that a subject a third of the picture is still drawn sharp

PRESETS: dict[str, dict[str, Any]] = {
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


@dataclass(frozen=True, kw_only=True)
class Options:
    """Every knob of a conversion.

    Parameters
    ----------
    width, height
        Maxima in terminal cells, 1-1000 and 1-2000.
    font_ratio
        Width of a cell divided by its height, 0.1-10.
    remove_background
        ``"auto"`` removes a backdrop the corners agree on, ``"on"`` whatever they say.
    tolerance
        How far from the backdrop a colour may be and still belong to it, in CIELAB units
        (2 is just visible, 100 is black to white); None takes it from the corners.
    crop
        Cut the picture to the subject.
    margin
        Blank cells around the art, 0-100; they count towards the maxima.
    symbols
        ``"ramp"``: one character for each tone.
    ramp
        A name in `mapper.RAMPS`, or your own characters, least ink first.
    gamma
        Exponent on the density, 0.1-10: above 1 the art gets lighter.
    invert
        Draw the negative of the subject.
    adjust
        Sharpen, and bend the tones until fills are light and lines heavy.
    field
        Put the background back at this share of the picture's brightest grey, 0-1; None
        leaves it blank.

    Raises
    ------
    OptionError
        If a value is out of its range; the message gives field, range and value.
    """

    width: int = 80
    height: int | None = None
    font_ratio: float = 0.5
    remove_background: Literal["auto", "on", "off"] = "auto"
    tolerance: float | None = None
    crop: bool = True
    margin: int = 0
    symbols: str = "ramp"
    ramp: str = "standard"
    gamma: float = 1.0
    invert: bool = False
    adjust: bool = True
    field: float | None = None

    def __post_init__(self) -> None:
        _check("width", self.width, 1, MAX_COLUMNS)
        _check("height", self.height, 1, MAX_LINES)
        _check("font_ratio", self.font_ratio, 0.1, 10)
        _check("tolerance", self.tolerance, 0, 100)
        _check("margin", self.margin, 0, 100)
        _check("gamma", self.gamma, 0.1, 10)
        _check("field", self.field, 0, 1)
        if self.remove_background not in ("auto", "on", "off"):
            raise OptionError(
                f"remove_background must be auto, on or off, not {self.remove_background!r}"
            )


def _check(field: str, value: float | None, low: float, high: float) -> None:
    if value is not None and not low <= value <= high:
        raise OptionError(f"{field} must be {low}-{high}, not {value}")


def preset(name: str, **changes: Any) -> Options:
    """Return the Options of a preset, with some of them changed.

    Raises
    ------
    OptionError
        If there is no preset of that name, or a value is out of its range.
    """
    if name not in PRESETS:
        raise OptionError(f"preset must be one of {', '.join(PRESETS)}, not {name!r}")
    return Options(**{**PRESETS[name], **changes})


def convert(
    source: "Source",
    options: Options | None = None,
    *,
    report: Callable[[str], None] | None = None,
) -> list[Art]:
    """Turn a picture into ASCII art: one Art a frame.

    Parameters
    ----------
    source
        A path, ``"-"`` for standard input, or the bytes of a picture file.
    options
        `Options()` when None.
    report
        Called with one line of words when the result is not what was asked for: the backdrop
        could not be told apart, or nothing is visible.

    Raises
    ------
    PictureError
        If the source cannot be read.
    """
    from pusheen import loader, mapper, resizer  # numpy and Pillow: only for who converts

    options = options or Options()
    report = report or (lambda words: None)
    name = loader.source_name(source)
    detail = max(DETAIL, OVERSAMPLE * options.width * resizer.SAMPLES_ACROSS)
    arts = []
    for frame in loader.load_frames(source, detail=detail):
        frame = clear(frame, options, lambda words: report(f"{name}: {words}"))
        columns, lines = resizer.fit(
            frame,
            columns=max(1, options.width - 2 * options.margin),
            lines=max(1, (options.height or MAX_LINES) - 2 * options.margin),
            font_ratio=options.font_ratio,
        )
        grid = resizer.resize(frame, columns, lines, margin=options.margin)
        arts.append(
            mapper.map_characters(
                grid,
                options.symbols,
                ramp=options.ramp,
                gamma=options.gamma,
                invert=options.invert,
                adjust=options.adjust,
            )
        )
    return arts


def clear(frame: "Frame", options: Options, report: Callable[[str], None]) -> "Frame":
    """Take the background off, and cut the frame to what is left."""
    from pusheen import background, resizer  # numpy and Pillow: only for who converts

    if options.remove_background != "off" and not background.has_alpha(frame):
        backdrop = background.measure_backdrop(frame)
        if options.remove_background == "on" or backdrop.confidence >= background.SURE:
            frame = background.remove_background(frame, backdrop, tolerance=options.tolerance)
        else:
            report("the corners do not agree on a background, so the picture is kept whole")
    if not frame.pixels[..., 3].any():
        report("nothing is visible in it")
    elif options.crop:
        frame = resizer.crop(frame)
    return frame if options.field is None else background.fill(frame, options.field)
