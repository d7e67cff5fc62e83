"""Score pusheen's mapper and its peers on the same pictures, grids and fonts.

    scripts/bench fidelity [DIR ...] [--columns 40 60 80 100] [--ink dark] [--sheets OUT]

Each DIR is a set of pictures (png, jpg, svg), named after the folder. Without one: the cats in
images/svg and the photographs scikit-image carries (public domain or CC0, see its data/README).
More sets that may be used freely, as npm packages of SVG in JSON, unpacked with --iconify
PACKAGE/icons.json NAME ...:  @iconify-json/noto (Noto Emoji, Apache 2.0), @iconify-json/openmoji
(CC BY-SA 4.0), @iconify-json/logos (CC0).

The score, 0-100, is 100 * (tone**.5 + structure**.5) / 2 * (.4 + .6 * silhouette), each part
0-1 and 0 for an empty page:

tone        SSIM of picture and drawing seen from afar (blur of 1/2, 1 and 2 cell widths)
structure   overlap of directed edges, a quarter of a cell fine, half a cell tolerant
silhouette  harmonic mean of clean background and covered subject; 1 without transparency

The drawing is rendered at 8 x 16 pixels a cell; it may be shifted once, up to a column and half a
line, and its ink multiplied once, up to 4; the picture may be bent by one of five gammas. A
program may choose freely only what it chooses for the whole picture. Peers run at each of the
settings below; "best" takes each picture's best afterwards. What is not installed is named.

Needs numpy, Pillow and SciPy; resvg_py for SVG.
"""

import io
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from functools import cache
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from scipy import ndimage

from benches.meter import Report, parser_of
from pusheen.imaging import geometry, mapper
from pusheen.imaging.frames import Frame

ROOT = Path(__file__).resolve().parents[2]

FONTS = {
    "DejaVu": "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf",
    "Liberation": "/usr/share/fonts/truetype/liberation/LiberationMono-Regular.ttf",
}
WIDE, HIGH = 8, 16  # canvas pixels a cell
DISTANCES = 4.0, 8.0, 16.0  # blur of the tone comparison, pixels
GAMMAS = 0.5, 0.7, 1.0, 1.4, 2.0
STRONGEST = 4.0  # no glyph covers much more than a quarter of its cell
STABLE_MEAN, STABLE_SPREAD = 0.01, 0.0025  # the constants of SSIM, for densities 0-1
DIRECTIONS = 8
EDGE_BLUR, EDGE_POOL, EDGE_SLACK = 2.0, 4, (1.5, 1.25)  # pixels; pixels; pools down, across
ESCAPE = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]")


# ------------------------------------------------------------------------------ pictures


def open_picture(path: Path) -> Image.Image:
    if path.suffix == ".svg":
        import resvg_py  # only SVG needs it

        data = resvg_py.svg_to_bytes(svg_string=path.read_text("utf-8"), width=640)
        picture = Image.open(io.BytesIO(bytes(data))).convert("RGBA")
    else:
        picture = Image.open(path).convert("RGBA")
        picture.thumbnail((640, 640))
    frame = geometry.crop(Frame(np.asarray(picture)))
    return Image.fromarray(frame.pixels)


def photographs() -> dict[str, Image.Image]:
    from skimage import data  # only the default photographs need it

    names = "astronaut", "camera", "chelsea", "coffee", "rocket"
    pictures = {name: Image.fromarray(getattr(data, name)()).convert("RGBA") for name in names}
    for picture in pictures.values():
        picture.thumbnail((640, 640))
    return pictures


def unpack(source: str, names: list[str], folder: Path) -> None:
    icons = json.loads(Path(source).read_text("utf-8"))
    folder.mkdir(parents=True, exist_ok=True)
    for name in names:
        icon = icons["icons"][name]
        wide, high = (icon.get(k, icons.get(k, 16)) for k in ("width", "height"))
        (folder / f"{name}.svg").write_text(
            f'<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" '
            f'viewBox="{icon.get("left", 0)} {icon.get("top", 0)} {wide} {high}">{icon["body"]}'
            "</svg>",
            "utf-8",
        )


def on_paper(picture: Image.Image, ink: str) -> Image.Image:
    paper = Image.new("RGBA", picture.size, "white" if ink == "dark" else "black")
    paper.alpha_composite(picture)
    return paper.convert("RGB")


# ------------------------------------------------------------------------------ the score


@cache
def atlas(font: str) -> np.ndarray:
    """Ink of the printable ASCII characters, float32 (95, HIGH, WIDE), 0-1."""
    fine = 4
    face = ImageFont.truetype(font, 1000)
    face = ImageFont.truetype(font, WIDE * fine * 1000 / face.getlength("M"))
    ascent, descent = face.getmetrics()
    baseline = round((HIGH * fine - ascent - descent) / 2 + ascent)
    glyphs = []
    for code in range(32, 127):
        cell = Image.new("L", (WIDE * fine, HIGH * fine))
        ImageDraw.Draw(cell).text((0, baseline), chr(code), 255, font=face, anchor="ls")
        glyphs.append(np.asarray(cell.reduce(fine), np.float32) / 255)
    return np.array(glyphs)


def render(text: str, columns: int, lines: int, font: str) -> np.ndarray:
    """The text in ink on paper, float32 (lines * HIGH, columns * WIDE), 0-1."""
    codes = np.zeros((lines, columns), int)
    for y, line in enumerate(text.split("\n")[:lines]):
        for x, character in enumerate(line[:columns]):
            if " " <= character <= "~":
                codes[y, x] = ord(character) - 32
    return atlas(font)[codes].transpose(0, 2, 1, 3).reshape(lines * HIGH, columns * WIDE)


def gauss(x: np.ndarray, sigma: object, mode: str = "nearest") -> np.ndarray:
    return ndimage.gaussian_filter(x, sigma, truncate=3, mode=mode)


def pool(x: np.ndarray, size: int) -> np.ndarray:
    high, wide = x.shape[0] // size, x.shape[1] // size
    return x[: high * size, : wide * size].reshape(high, size, wide, size).mean((1, 3))


class Score:
    """What a drawing of one picture is held against."""

    def __init__(self, picture: Image.Image, columns: int, lines: int, ink: str) -> None:
        size = columns * WIDE, lines * HIGH
        kind = Image.Resampling.BOX if picture.width >= size[0] else Image.Resampling.BILINEAR
        light = on_paper(picture, ink).convert("L").resize(size, kind)
        density = np.asarray(light, np.float32) / 255
        self.density = 1 - density if ink == "dark" else density
        alpha = picture.getchannel("A")
        self.subject = None
        near = np.ones_like(self.density)
        if alpha.getextrema()[0] < 128:
            box = alpha.resize(size, Image.Resampling.BOX)
            self.subject = np.asarray(box, np.float32) / 255
            near = np.where(gauss(self.subject, 8) > 0.02, 1, 0.1).astype(np.float32)
        self.near = [pool(pool(near, 2), int(d) // 4) for d in DISTANCES]
        self.views = [[self.view(self.density**g, d) for d in DISTANCES] for g in GAMMAS]
        self.edges = [self.edge_map(self.density**g) for g in GAMMAS]
        self.empty = 0.0
        self.empty = self.tone(np.zeros_like(self.density))

    @staticmethod
    def view(x: np.ndarray, distance: float) -> np.ndarray:
        return pool(gauss(pool(x, 2), distance / 2, "constant"), int(distance) // 4)

    def tone(self, drawing: np.ndarray) -> float:
        views = [self.view(drawing, d) for d in DISTANCES]
        best = 0.0
        for bent in self.views:
            weight = self.near[1]
            x, y = bent[1], views[1]
            mean_x = mean_y = 0.0
            if self.subject is None:  # a photograph has no paper: brightness is free
                mean_x, mean_y = np.average(x, weights=weight), np.average(y, weights=weight)
            across = ((x - mean_x) * (y - mean_y) * weight).sum()
            gain = across / (((y - mean_y) ** 2 * weight).sum() + 1e-9)
            gain = float(np.clip(gain, 0, STRONGEST))
            offset = mean_x - gain * mean_y
            total = 0.0
            for x, seen, weight in zip(bent, views, self.near, strict=True):
                y = gain * seen + offset
                mx, my = gauss(x, 2), gauss(y, 2)
                vx = np.maximum(gauss(x * x, 2) - mx * mx, 0)
                vy = np.maximum(gauss(y * y, 2) - my * my, 0)
                both = gauss(x * y, 2) - mx * my
                bright = (2 * mx * my + STABLE_MEAN) / (mx * mx + my * my + STABLE_MEAN)
                alike = np.clip((2 * both + STABLE_SPREAD) / (vx + vy + STABLE_SPREAD), 0, 1)
                total += (bright * alike * weight).sum() / weight.sum() / len(views)
            best = max(best, total)
        return max(0.0, (best - self.empty) / (1 - self.empty + 1e-9))

    @staticmethod
    def edge_map(x: np.ndarray) -> np.ndarray:
        dx, dy = (
            pool(ndimage.gaussian_filter(x, EDGE_BLUR, order=order, truncate=3), 2)
            for order in ((0, 1), (1, 0))
        )
        maps = []
        for turn in np.arange(DIRECTIONS) * 2 * np.pi / DIRECTIONS:
            rise = np.maximum(dx * np.float32(np.cos(turn)) + dy * np.float32(np.sin(turn)), 0)
            maps.append(np.sqrt(np.maximum(gauss(pool(rise**2, EDGE_POOL // 2), EDGE_SLACK), 0)))
        return np.array(maps)

    def structure(self, drawing: np.ndarray) -> float:
        drawn, best = self.edge_map(drawing), 0.0
        for edges in self.edges:
            total = edges.sum() + 1e-9
            chance = np.minimum(edges, edges.mean()).sum() / total
            for gain in np.geomspace(1, STRONGEST, 7):
                shared = 2 * np.minimum(edges, gain * drawn).sum() / (total + gain * drawn.sum())
                best = max(best, (shared - chance) / (1 - chance + 1e-9))
        return best

    def silhouette(self, drawing: np.ndarray) -> float:
        if self.subject is None:
            return 1.0
        subject, density, ink = (
            x.reshape(x.shape[0] // HIGH, HIGH, -1, WIDE).mean((1, 3))
            for x in (self.subject, self.density, drawing)
        )
        inked = ink > 0.004
        outside = ~ndimage.binary_dilation(subject > 0.02, np.ones((3, 3)))
        clean = 1 - (inked & outside).sum() / max(1, outside.sum())
        inside = subject > 0.9
        shown = inked | (directions_with_ink(inked) >= 7) | (density < 0.06)
        covered = (shown & inside).sum() / inside.sum() if inside.any() else 1.0
        return float(2 * clean * covered / (clean + covered + 1e-9))

    def __call__(self, drawing: np.ndarray) -> float:
        silhouette = self.silhouette(drawing)
        drawing = moved(drawing, *self.best_shift(drawing))
        parts = self.tone(drawing), self.structure(drawing)
        return 100 * sum(p**0.5 for p in parts) / 2 * (0.4 + 0.6 * silhouette)

    def best_shift(self, drawing: np.ndarray) -> tuple[int, int]:
        a, b = (gauss(pool(x, 2), 2) for x in (self.density, drawing))
        a, b = a - a.mean(), b - b.mean()
        reach = sorted(range(-4, 5), key=abs)
        shifts = [(y, x) for y in reach for x in reach]
        fits = [float(np.vdot(a, moved(b, y, x))) for y, x in shifts]
        y, x = shifts[int(np.argmax(fits))] if max(fits) > 0 else (0, 0)
        return 2 * y, 2 * x


def moved(x: np.ndarray, down: int, right: int) -> np.ndarray:
    high, wide = x.shape
    out = np.zeros_like(x)
    out[max(0, down) : high + min(0, down), max(0, right) : wide + min(0, right)] = x[
        max(0, -down) : high + min(0, -down), max(0, -right) : wide + min(0, -right)
    ]
    return out


def directions_with_ink(ink: np.ndarray) -> np.ndarray:
    """In how many of the eight directions each cell sees ink."""
    count = np.zeros(ink.shape, int)
    for step in ((0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1)):
        seen = ink
        for _ in range(max(ink.shape)):
            seen = moved(seen, *step) | ink
        count += seen
    return count


# ------------------------------------------------------------------------------ the mappers


def ours(**knobs: str):
    def draw(picture: Image.Image, columns: int, lines: int, ink: str) -> str:
        grid = geometry.resize(Frame(np.asarray(picture)), columns, lines)
        return mapper.map_characters(grid, ink=ink, **knobs).text

    return draw


def program(*command: str, suffix: str = ".png", dark: tuple[str, ...] = ()):
    """A command line with {file} {columns} {lines} {page} (light or dark) in it.

    ``dark`` are the words it needs for dark ink.
    """

    def draw(picture: Image.Image, columns: int, lines: int, ink: str) -> str:
        page = "light" if ink == "dark" else "dark"
        with tempfile.NamedTemporaryFile(suffix=suffix) as file:
            on_paper(picture, ink).save(file.name, quality=95)
            names = {"file": file.name, "columns": columns, "lines": lines}
            words = [w.format(**names, page=page) for w in (*command, *dark * (ink == "dark"))]
            done = subprocess.run(words, capture_output=True, text=True, check=False)
        return ESCAPE.sub("", done.stdout)

    return draw


def ascii_magic():
    import ascii_magic as magic  # optional, like every peer

    def draw(picture: Image.Image, columns: int, lines: int, ink: str) -> str:
        art = magic.AsciiArt.from_pillow_image(on_paper(picture, ink))
        ratio = 2 * lines * picture.width / (columns * picture.height)
        return art.to_ascii(columns=columns, width_ratio=2.0 / ratio, monochrome=True)

    return draw


CHAFA = [
    "chafa",
    "-f",
    "symbols",
    "--symbols",
    "ascii",
    "-c",
    "none",
    "--stretch",
    "--size",
    "{columns}x{lines}",
]


def mappers() -> dict[str, object]:
    found = {
        "pusheen": ours(),
        "pusheen quiet": ours(fill="quiet"),
        "pusheen ramp seed": ours(symbols="ramp"),
        "pusheen ramp simple": ours(symbols="ramp", ramp="simple"),
    }
    peers = {
        "chafa": [
            (name, program(*CHAFA, *more, "{file}", dark=("--invert",)))
            for name, more in (
                ("chafa", ()),
                ("chafa plain", ("--preprocess", "off")),
                ("chafa dither", ("--dither", "diffusion")),
                ("chafa work 9", ("-w", "9", "--preprocess", "off")),
            )
        ],
        "jp2a": [
            (
                "jp2a",
                program(
                    "jp2a",
                    "--size={columns}x{lines}",
                    "--background={page}",
                    "{file}",
                    suffix=".jpg",
                ),
            )
        ],
        "img2txt": [
            (name, program("img2txt", "-W", "{columns}", "-H", "{lines}", "-f", "utf8", *more))
            for name, more in (("img2txt", ("-d", "none", "{file}")), ("img2txt fs", ("{file}",)))
        ],
    }
    for command, settings in peers.items():
        if shutil.which(command):
            found.update(settings)
        else:
            print(f"{command}: not installed, left out", file=sys.stderr)
    try:
        found["ascii_magic"] = ascii_magic()
    except ImportError:
        print("ascii_magic: not installed, left out", file=sys.stderr)
    return found


# ------------------------------------------------------------------------------ the run


def typeset(text: str, columns: int, lines: int, ink: str, title: str) -> Image.Image:
    ink_on = render(text, columns, lines, next(iter(FONTS.values())))
    picture = Image.fromarray(np.uint8(255 * (1 - ink_on if ink == "dark" else ink_on)))
    return titled(picture, title)


def titled(picture: Image.Image, title: str) -> Image.Image:
    page = Image.new("L", (picture.width, picture.height + 14), 200)
    ImageDraw.Draw(page).text((2, 1), title, 0)
    page.paste(picture, (0, 14))
    return page


def main(words: list[str]) -> int:
    """Score every mapper on every picture, and print the table."""
    parser = parser_of("fidelity", __doc__)
    parser.add_argument("folders", nargs="*", type=Path, metavar="DIR")
    parser.add_argument("--columns", nargs="+", type=int, default=[40, 60, 80, 100])
    parser.add_argument("--ink", choices=("dark", "light"), default="dark")
    parser.add_argument("--every", type=int, default=1, help="take each Nth picture of a set")
    parser.add_argument("--only", default="", help="mappers whose name contains this")
    parser.add_argument("--sheets", type=Path, help="folder for contact sheets")
    parser.add_argument(
        "--iconify", nargs="+", metavar="WORD", help="icons.json NAME ...; then stop"
    )
    arguments = parser.parse_args(words)
    if arguments.iconify:
        unpack(arguments.iconify[0], arguments.iconify[1:], arguments.folders[0])
        return 0
    if arguments.folders:
        kinds = ".png", ".jpg", ".svg"
        sets = {
            folder.name: {
                p.stem: open_picture(p) for p in sorted(folder.iterdir()) if p.suffix in kinds
            }
            for folder in arguments.folders
        }
    else:
        drawn = sorted((ROOT / "images" / "svg").glob("*.svg"))
        sets = {"cats": {p.stem: open_picture(p) for p in drawn}, "photos": photographs()}
    fonts = {name: path for name, path in FONTS.items() if Path(path).exists()}
    candidates = {n: draw for n, draw in mappers().items() if arguments.only in n}
    scores = {(n, s, f): [] for n in candidates for s in sets for f in fonts}
    spent = dict.fromkeys(candidates, 0.0)
    count = 0
    for name, pictures in sets.items():
        for title, picture in list(pictures.items())[:: arguments.every]:
            for columns in arguments.columns:
                lines = max(1, round(columns * picture.height / picture.width / 2))
                score = Score(picture, columns, lines, arguments.ink)
                shade = np.uint8(
                    255 * (1 - score.density if arguments.ink == "dark" else score.density)
                )
                cells = [titled(Image.fromarray(shade), f"{title} {columns}")]
                count += 1
                for who, draw in candidates.items():
                    start = time.perf_counter()
                    text = draw(picture, columns, lines, arguments.ink)
                    spent[who] += time.perf_counter() - start
                    for font, path in fonts.items():
                        points = score(render(text, columns, lines, path))
                        scores[who, name, font].append(points)
                        if font == next(iter(fonts)):
                            label = f"{who} {points:.1f}"
                            cells.append(typeset(text, columns, lines, arguments.ink, label))
                if arguments.sheets:
                    arguments.sheets.mkdir(parents=True, exist_ok=True)
                    wide, high = cells[0].size
                    sheet = Image.new("L", (4 * (wide + 8), -(-len(cells) // 4) * (high + 8)), 128)
                    for place, cell in enumerate(cells):
                        sheet.paste(cell, (place % 4 * (wide + 8), place // 4 * (high + 8)))
                    sheet.save(arguments.sheets / f"{name}-{title}-{columns}.png")
    chafas = [n for n in candidates if n.startswith("chafa")]
    for key in [k for k in scores if k[0] == "chafa"] if len(chafas) > 1 else []:
        all_settings = [scores[n, *key[1:]] for n in chafas]
        scores["chafa, best for each", *key[1:]] = [max(s) for s in zip(*all_settings, strict=True)]
    heads = [f"{s} {f} ({len(scores[next(iter(candidates)), s, f])})" for s in sets for f in fonts]
    with Report("fidelity", arguments.json) as report:
        columns = {f"{arguments.ink} ink": "", **dict.fromkeys(heads, ".1f"), "ms": ".0f"}
        table = report.table("", columns)
        for who in dict.fromkeys(n for n, _, _ in scores):
            means = [np.mean(scores[who, s, f]) for s in sets for f in fonts]
            table.add(who, *means, 1000 * spent[who] / count if who in spent else None)
    return 0
