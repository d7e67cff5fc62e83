"""Every knob of a conversion: its unit, its default, its check; and presets of several."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, fields
from numbers import Integral, Real
from typing import TYPE_CHECKING, Any, Literal

from pusheen.errors import OptionError
from pusheen.symbols import FINE, RAMPS
from pusheen.terminal import NAMED_DEPTHS, plain

if TYPE_CHECKING:
    from pusheen.art import RGB
    from pusheen.imaging.source import Source

MAX_COLUMNS, MAX_LINES = 1000, 2000  # the most that is drawn, whatever the shape

Dither = Literal["none", "ordered", "diffusion"]
Removal = Literal["auto", "on", "off", "model"]
Symbols = Literal["ascii", "ramp", "half", "quadrant", "sextant", "octant", "braille"]
Words = Callable[[str], None]  # takes one line for the user

DEFAULTS: dict[str, Any] = {
    "symbols": "ascii",
    "ramp": "standard",
    "fill": "quiet",
    "ink": "auto",
    "gamma": 1.0,
    "invert": False,
    "dither": "none",
    "adjust": True,
    "field": 0.0,
    "turn": True,
    "scale_filter": "auto",
}
# What else a kind of picture is drawn with; `classify.recognise` tells them apart but for the last.
PRESETS: dict[str, dict[str, Any]] = {
    "cartoon": {},
    "lineart": {},
    "logo": {},
    "pixelart": {"scale_filter": "nearest"},
    "photo": {"fill": "textured", "dither": "diffusion"},
    # The 2018 tool: bright is dense, and the cat stands in a faint field of dots.
    "classic": {
        "symbols": "ramp",
        "ramp": "seed",
        "gamma": 0.2,
        "invert": True,
        "adjust": False,
        "field": 0.25,
        "turn": False,
    },
}
COLOR_COUNTS = 0, 16, 256, 1 << 24  # that a terminal may have
CHOICES = {  # what the knobs that are words may say
    "color": ("auto", "always", *NAMED_DEPTHS),
    "remove_background": ("auto", "on", "off", "model"),
    "ground": ("light", "dark"),
    "preset": ("auto", *PRESETS),
    "symbols": ("ascii", "ramp", *FINE),
    "dither": ("none", "ordered", "diffusion"),
    "fill": ("textured", "quiet"),
    "ink": ("auto", "dark", "light"),
    "scale_filter": ("auto", "nearest", "smooth"),
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
FLAGS = "crop", "largest", "stretch", "flip_x", "flip_y", "fg_only", "invert", "adjust", "turn"
# What most terminals have that are dark, or light, as pages in `output.markup` do.
SIDES: "dict[str, RGB]" = {"dark": (0x1E, 0x1E, 0x1E), "light": (255, 255, 255)}
NAMES: "dict[str, RGB]" = {  # the basic colours of CSS
    "black": (0, 0, 0), "silver": (192, 192, 192), "gray": (128, 128, 128),
    "grey": (128, 128, 128), "white": (255, 255, 255), "maroon": (128, 0, 0),
    "red": (255, 0, 0), "purple": (128, 0, 128), "fuchsia": (255, 0, 255),
    "green": (0, 128, 0), "lime": (0, 255, 0), "olive": (128, 128, 0), "yellow": (255, 255, 0),
    "navy": (0, 0, 128), "blue": (0, 0, 255), "teal": (0, 128, 128), "aqua": (0, 255, 255),
}  # fmt: skip


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
        ``"model"`` keeps what the u2net of rembg, an extra, takes for the subject of a still.
    mask
        A picture that tells the subject instead: white is what stays, or opaque if that is all
        that differs; anything that `convert` takes, of any size. It goes with
        neither ``"on"`` nor ``"model"``.
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
        What the art is read on: ``"light"`` or ``"dark"``. Only ``ink="auto"`` cares, and
        ``fg_only``.
    ground_color
        Its colour, sRGB 0-255, where that is known: what is translucent is blended with it, and
        what would be lost on it is moved until it shows.
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
        The colours the art will be painted in: 0, 16, 256 or 2**24. From 256 on characters have
        a colour behind them; the text is the same in all.
    fg_only
        Colour the characters alone, and draw with fuller ones, as they then have all of the tone
        to show.
    ramp
        A name in `symbols.RAMPS`, or your own characters, least ink first.
    fill
        ``"textured"`` draws everywhere, as photos want it; ``"quiet"`` gives each flat area one
        calm character.
    ink
        ``"dark"`` draws what is dark, ``"light"`` what is light; ``"auto"`` draws what is dark,
        but on a dark ground what is light, unless an outline holds the drawing.
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
    scale_filter
        ``"smooth"`` averages pixels, ``"nearest"`` repeats each of them as often as fits;
        ``"auto"`` repeats those of pixel art.

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
    remove_background: Removal = "auto"
    mask: "Source | None" = None
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
    ground_color: tuple[int, int, int] | None = None
    preset: str = "auto"
    symbols: Symbols | None = None
    dither: Dither | None = None
    depth: int = 1 << 24
    fg_only: bool = False
    ramp: str | None = None
    fill: Literal["textured", "quiet"] | None = None
    ink: Literal["auto", "dark", "light"] | None = None
    gamma: float | None = None
    invert: bool | None = None
    adjust: bool | None = None
    field: float | None = None
    turn: bool | None = None
    scale_filter: Literal["auto", "nearest", "smooth"] | None = None

    def __post_init__(self) -> None:
        for field in fields(self):
            check(field.name, getattr(self, field.name))
        if self.mask is not None and self.remove_background in ("on", "model"):
            removal = f"background removal {self.remove_background!r}"
            raise OptionError(f"mask says what stays: it does not go with {removal}")
        if self.depth not in COLOR_COUNTS:
            raise OptionError(f"depth must be 0, 16, 256 or {1 << 24}, not {self.depth}")

    def look(self, preset: str) -> dict[str, Any]:
        """Return the knobs of `DEFAULTS`, each one that is None set by a preset or by default."""
        knobs = {**DEFAULTS, **PRESETS[preset]}
        if self.ramp is not None:
            knobs["symbols"] = "ramp"  # a ramp that is named is to be used
        return {k: v if getattr(self, k) is None else getattr(self, k) for k, v in knobs.items()}

    def drawing(self, preset: str) -> tuple[dict[str, Any], float, Dither]:
        """Return the knobs of `map_characters`, the share for `cutout.fill`, and the dither."""
        look = self.look(preset)
        field, dither = look.pop("field"), look.pop("dither")
        del look["turn"], look["scale_filter"]
        if look["ink"] == "auto":
            look["ink"] = "dark"
        return look, field, dither

    def repeats_pixels(self, preset: str) -> bool:
        """Tell whether pixels are repeated, and not averaged."""
        chosen = self.scale_filter
        if chosen in (None, "auto"):
            chosen = PRESETS[preset].get("scale_filter")
        return chosen == "nearest"

    @property
    def pose(self) -> dict[str, Any]:
        """The knobs of `geometry.turn`."""
        return {"flip_x": self.flip_x, "flip_y": self.flip_y, "rotate": self.rotate}

    @property
    def tones(self) -> dict[str, float]:
        """The knobs of `geometry.tone`."""
        return {"brightness": self.brightness, "contrast": self.contrast}


# What config.toml sets: at its top for cats, in [convert] for pictures.
FOR_CATS = "symbols", "color", "fg_only", "background", "width", "height", "font_ratio", "tag"
INNER = "mask", "ground", "ground_color", "depth", "adjust", "field", "turn"
FOR_PICTURES = "color", "background", *(f.name for f in fields(Options) if f.name not in INNER)
OF_THE_TERMINAL = "color", "background", "font_ratio"  # those at the top count in both


def check(knob: str, value: Any) -> None:
    """Raise OptionError unless a knob takes a value; None, which leaves it open, any takes.

    Beside those of `Options` there are ``color`` and ``background``.
    """
    if value is None:
        return
    if knob in RANGES:
        low, high = RANGES[knob]
        number = isinstance(value, Integral if knob in WHOLE else Real)
        if not (number and not isinstance(value, bool) and low <= value <= high):
            span = f"{low}-{high}" if low >= 0 else f"{low} to {high}"
            raise OptionError(f"{knob} must be {span}, not {value!r}")
    elif knob in CHOICES:
        check_choice(knob, value, CHOICES[knob])
    elif knob in FLAGS and not isinstance(value, bool):
        raise OptionError(f"{knob} must be true or false, not {value!r}")
    elif knob == "ramp":
        _check_ramp(value)
    elif knob == "background":
        parse_background(value)


def check_choice(knob: str, value: Any, known: Collection[str]) -> None:
    """Raise OptionError unless a value is one of those that are known."""
    if value not in known:
        *most, last = known
        raise OptionError(f"{knob} must be {', '.join(most)} or {last}, not {value!r}")


def _check_ramp(ramp: Any) -> None:
    import unicodedata  # only for who has characters of their own

    if isinstance(ramp, str) and ramp in RAMPS:
        return
    if not isinstance(ramp, str) or len(ramp) < 2:
        raise OptionError(f"ramp must be at least two characters, not {ramp!r}")
    for c in ramp:
        if (
            plain(c) != c
            or unicodedata.category(c).startswith("M")
            or unicodedata.east_asian_width(c) in "WF"
        ):
            raise OptionError(f"ramp must be of characters that fill one cell each, not {c!r}")


def parse_background(value: Any) -> "RGB | None":
    """Read what art is read on: ``auto``, which is None, a side, ``#rgb``, ``#rrggbb`` or a name.

    Raises
    ------
    OptionError
        If it is none of them.
    """
    if value == "auto":
        return None
    text = value.lower() if isinstance(value, str) else ""
    if text in NAMES or text in SIDES:
        return NAMES.get(text) or SIDES[text]
    digits = text.removeprefix("#")
    if len(digits) == 3:
        digits = "".join(digit * 2 for digit in digits)
    if text[:1] != "#" or len(digits) != 6 or not set(digits) <= set("0123456789abcdef"):
        known = "auto, dark, light, #rgb, #rrggbb or a name like navy"
        raise OptionError(f"background must be {known}, not {value!r}")
    red, green, blue = bytes.fromhex(digits)
    return red, green, blue
