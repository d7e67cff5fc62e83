"""Measure how near coloured output comes to its picture, beside every peer on the machine.

    scripts/bench colour [PICTURE ...] [--columns 60] [--every N] [--only NAME] [--sheet DIR]

Without a PICTURE: our cats, emoji-like drawings and photograph-like pictures, all made here. Each
is drawn on a dark and on a light ground, read as a terminal reads it, set in a monospace font, and
held against the picture on the same ground; both are blurred in linear light by a cell's width, as
an eye does that stands back. Of the subject's pixels, means:

delta E   CIEDE2000 between the two: 0 is the picture itself
light     correlation of L*
weak      share of letters on the terminal's own ground with a contrast of less than 3:1

Needs NumPy, Pillow, SciPy and scikit-image.
"""

import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from PIL import Image, ImageDraw
from scipy.ndimage import gaussian_filter  # type: ignore[import-untyped]  # it has no stubs
from skimage import color

from benches import scenes
from benches.meter import PUSHEEN, Command, Report, parser_of, positive
from pusheen import paint
from pusheen.options import CHOICES
from pusheen.output.raster import LEVELS, Pen

WIDE, HIGH = 10, 20  # pixels of a cell
GROUNDS = {"dark": (30, 30, 30), "light": (255, 255, 255)}
INKS = {"dark": (204, 204, 204), "light": (40, 40, 40)}  # a terminal's own
SUBJECT = 127  # alpha above which a pixel is the subject's
READABLE = 3.0
ESCAPE = re.compile(r"\x1b\[(?P<codes>[0-9;:]*)m|\x1b\[[?0-9;]*[A-Za-z]|(?P<character>[^\x1b\r])")
RGB = tuple[int, int, int]
Cell = tuple[str, RGB, RGB | None]  # a character, its ink, and what is behind it
Draw = Callable[[Path, int, str], Command]  # a picture, columns, ground


# ------------------------------------------------------------------------------ who draws


def ours(*words: str) -> Draw:
    def command(file: Path, columns: int, ground: str) -> Command:
        size = "--width", str(columns), "--no-crop", "--remove-background", "off"
        told = "--color", "full", "--background", "#{:02x}{:02x}{:02x}".format(*GROUNDS[ground])
        return [PUSHEEN, "convert", *size, *told, *words, file]

    return command


def chafa(symbols: str, *words: str) -> Draw:
    def command(file: Path, columns: int, ground: str) -> Command:
        told = "--polite", "on", "-f", "symbols", "-c", "full", "-w", "9", "--symbols", symbols
        behind = "{:02x}{:02x}{:02x}".format(*GROUNDS[ground])
        return ["chafa", *told, "-s", f"{columns}x{columns}", "--bg", behind, *words, file]

    return command


def programs() -> dict[str, Draw]:
    """Return who draws, in each symbol set: us, and the peers that are here."""
    found = {f"pusheen {s}": ours("--symbols", s) for s in CHOICES["symbols"]}
    found["pusheen ascii, --fg-only"] = ours("--fg-only")
    if shutil.which("chafa"):
        for symbols in ("ascii", "half", "quad", "sextant", "octant", "braille"):
            found[f"chafa {symbols}"] = chafa(symbols)
        found["chafa ascii, --fg-only"] = chafa("ascii", "--fg-only")
    if shutil.which("climage"):
        found["climage"] = lambda file, columns, _: [
            *("climage", "--truecolor", "--unicode", "-w", str(columns)),
            file,
        ]
    if shutil.which("jp2a"):
        told = "--colors", "--color-depth=24", "--fill"
        found["jp2a"] = lambda file, columns, _: ["jp2a", *told, f"--width={columns}", file]
    return found


# ------------------------------------------------------------------------------ pictures


def pictures(folder: Path) -> Iterator[tuple[str, Path]]:
    """Write the pictures to measure with, and name the set of each."""
    for number, name in enumerate(scenes.CATS):
        yield "cats", save(scenes.drawing(number), folder / f"{name}.png")
    dice = np.random.default_rng(18)
    for number in range(6):
        yield "emoji", save(emoji(dice), folder / f"emoji-{number}.png")
    for number in range(3):
        yield "photos", save(scenes.photograph(640, 480, number), folder / f"photo-{number}.png")


def save(picture: Image.Image, path: Path) -> Path:
    picture.save(path)
    return path


def emoji(dice: np.random.Generator) -> Image.Image:
    """Draw a face without an outline: a bright round fill, ears, eyes, a nose, a mouth."""
    picture = Image.new("RGBA", (512, 512))
    pen = ImageDraw.Draw(picture)
    body, spot = (tuple(map(int, dice.integers(40, 256, 3))) for _ in range(2))
    for x in (20, 352):
        pen.polygon([(x, 20), (x + 140, 90), (x + 40, 220)], fill=body)
    pen.ellipse((16, 60, 496, 496), fill=body)
    pen.ellipse((136, 300, 376, 480), fill=spot)
    for x in (150, 322):
        pen.ellipse((x, 210, x + 44, 270), fill=(41, 47, 51))
    pen.polygon([(226, 320), (286, 320), (256, 356)], fill=(230, 90, 110))
    pen.arc((196, 340, 316, 420), 20, 160, fill=(41, 47, 51), width=10)
    return picture


# ------------------------------------------------------------------------------ as shown


def read(text: str, ink: RGB, ground: RGB) -> list[list[Cell]]:
    """Read lines as a terminal does; colours may be 24-bit, of 256 or of 16, or reversed."""
    rows = []
    fore: RGB | None = None
    back: RGB | None = None
    turned = False
    for line in text.rstrip("\n").split("\n"):
        row: list[Cell] = []
        for found in ESCAPE.finditer(line):
            if found["character"]:
                if turned:
                    row.append((found["character"], back or ground, fore or ink))
                else:
                    row.append((found["character"], fore or ink, back))
            elif found["codes"] is not None:
                codes = [int(code or 0) for code in re.split("[;:]", found["codes"])]
                while codes:
                    code = codes.pop(0)
                    if code == 0:
                        fore = back = None
                        turned = False
                    elif code in (7, 27):
                        turned = code == 7
                    elif code in (38, 48):
                        shade = take(codes)
                        fore, back = (shade, back) if code == 38 else (fore, shade)
                    elif code in (39, 49):
                        fore, back = (None, back) if code == 39 else (fore, None)
                    elif 30 <= code < 38 or 90 <= code < 98:
                        fore = paint.ANSI[code - 30 if code < 90 else code - 82]
                    elif 40 <= code < 48 or 100 <= code < 108:
                        back = paint.ANSI[code - 40 if code < 100 else code - 92]
        rows.append(row)
    return rows


def take(codes: list[int]) -> RGB:
    """Take a colour off the codes that follow 38 or 48."""
    if codes.pop(0) == 2:
        return codes.pop(0), codes.pop(0), codes.pop(0)
    code = codes.pop(0)
    return paint.ANSI[code] if code < 16 else paint.indexed(code)


@cache
def glyph(character: str) -> np.ndarray:
    """Return how much of each pixel of a cell a character covers: (HIGH, WIDE, 1), 0-1."""
    return Pen(WIDE).draw(character, 1)[..., None] / LEVELS


def typeset(rows: list[list[Cell]], columns: int, ground: RGB) -> np.ndarray:
    """Draw the cells: floats (lines * HIGH, columns * WIDE, 3), 0-255."""
    page = np.empty((len(rows) * HIGH, columns * WIDE, 3))
    page[:] = ground
    for y, row in enumerate(rows):
        for x, (character, ink, behind) in enumerate(row[:columns]):
            if character != " " or behind:
                share = glyph(character)
                cell = np.array(ink) * share + np.array(behind or ground) * (1 - share)
                page[y * HIGH : (y + 1) * HIGH, x * WIDE : (x + 1) * WIDE] = cell
    return page


def from_afar(page: np.ndarray) -> np.ndarray:
    """Blur by a cell's width in linear light, and turn into CIELAB."""
    light = page / 255
    light = np.where(light <= 0.04045, light / 12.92, ((light + 0.055) / 1.055) ** 2.4)
    soft = gaussian_filter(light, (WIDE, WIDE, 0), mode="nearest")
    coded = np.where(soft <= 0.0031308, soft * 12.92, 1.055 * soft ** (1 / 2.4) - 0.055)
    lab: np.ndarray = color.rgb2lab(np.clip(coded, 0, 1))
    return lab


def score(picture: Image.Image, rows: list[list[Cell]], columns: int, ground: RGB) -> list[float]:
    """Return delta E, correlation of L*, share of weak letters; and mean L* as drawn."""
    shown = typeset(rows, columns, ground)
    size = shown.shape[1], shown.shape[0]
    page = Image.new("RGBA", picture.size, (*ground, 255))
    page.alpha_composite(picture)
    wanted = np.asarray(page.convert("RGB").resize(size, Image.Resampling.BOX), np.float64)
    seen = np.asarray(picture.getchannel("A").resize(size, Image.Resampling.BOX)) > SUBJECT
    one, other = (from_afar(page)[seen] for page in (wanted, shown))
    letters = [ink for row in rows for mark, ink, under in row if mark != " " and under is None]
    behind = paint.luminance(ground)
    weak = [paint.contrast(paint.luminance(ink), behind) < READABLE for ink in letters]
    lights = one[:, 0], other[:, 0]
    alike = np.corrcoef(*lights)[0, 1] if min(map(np.ptp, lights)) > 0 else 0.0
    distance = float(color.deltaE_ciede2000(one, other).mean())  # type: ignore[no-untyped-call]  # it is not
    return [distance, float(alike), float(np.mean(weak or [False])), float(lights[1].mean())]


def main(words: list[str]) -> int:
    """Measure every program on every picture, and print the table."""
    parser = parser_of("colour", __doc__)
    parser.add_argument("pictures", nargs="*", type=Path, metavar="PICTURE")
    parser.add_argument("--columns", type=positive, default=60)
    parser.add_argument("--every", type=positive, default=1, help="take each Nth picture")
    parser.add_argument("--only", default="", help="programs whose name contains this")
    parser.add_argument("--sheet", type=Path, metavar="DIR", help="folder for contact sheets")
    given = parser.parse_args(words)
    drawers = {name: draw for name, draw in programs().items() if given.only in name}
    with TemporaryDirectory() as folder, Report("colour", given.json) as report:
        found = [("given", path) for path in given.pictures] or list(pictures(Path(folder)))
        found = found[:: given.every]
        scores: dict[tuple[str, str, str], list[list[float]]] = {}
        for kind, path in found:
            with Image.open(path) as opened:
                picture = opened.convert("RGBA")
            for ground, behind in GROUNDS.items():
                drawn = []
                for name, draw in drawers.items():
                    command = list(map(str, draw(path, given.columns, ground)))
                    text = subprocess.run(command, capture_output=True, text=True, check=False)
                    rows = read(text.stdout, INKS[ground], behind)
                    points = score(picture, rows, given.columns, behind)
                    scores.setdefault((name, ground, kind), []).append(points)
                    drawn.append((f"{name} {points[0]:.1f}", typeset(rows, given.columns, behind)))
                if given.sheet:
                    given.sheet.mkdir(parents=True, exist_ok=True)
                    lay_out(drawn).save(given.sheet / f"{path.stem}-{ground}.png")
        heads = {"": "", "ground": "", "pictures": ""}
        heads |= {"delta E": ".2f", "light": ".3f", "weak": ".0%", "L*": ".0f"}
        table = report.table("", heads)
        for (name, ground, kind), taken in sorted(scores.items()):
            table.add(name, ground, kind, *np.mean(taken, 0))
    return 0


def lay_out(drawn: list[tuple[str, np.ndarray]]) -> Image.Image:
    """Put drawings side by side, four in a row, each under its name."""
    wide = max(page.shape[1] for _, page in drawn) + 8
    high = max(page.shape[0] for _, page in drawn) + 24
    sheet = Image.new("RGB", (4 * wide, -(-len(drawn) // 4) * high), (128, 128, 128))
    pen = ImageDraw.Draw(sheet)
    for place, (name, page) in enumerate(drawn):
        left, top = place % 4 * wide, place // 4 * high
        pen.text((left + 4, top + 4), name, (255, 255, 255))
        sheet.paste(Image.fromarray(page.clip(0, 255).astype(np.uint8)), (left, top + 20))
    return sheet
