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
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import numpy as np
from PIL import Image, ImageDraw

from benches.meter import Report, parser_of
from benches.score import Score, on_paper, render
from pusheen.imaging import geometry, mapper
from pusheen.imaging.frames import Frame

ROOT = Path(__file__).resolve().parents[2]
FONTS = {
    "DejaVu": "/usr/share/fonts/truetype/dejavu/DejaVuSansMono.ttf",
    "Liberation": "/usr/share/fonts/truetype/liberation/LiberationMono-Regular.ttf",
}
Ink = Literal["dark", "light"]
Draw = Callable[[Image.Image, int, int, Ink], str]  # a picture, columns, lines, ink
ESCAPE = re.compile(r"\x1b\[[0-9;?]*[a-zA-Z]")


def open_picture(path: Path) -> Image.Image:
    """Open a picture, cut to its subject: RGBA, at most 640 pixels either way."""
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
    """Return the photographs that scikit-image carries, RGBA, at most 640 pixels either way."""
    from skimage import data  # only the default photographs need it

    names = "astronaut", "camera", "chelsea", "coffee", "rocket"
    pictures = {name: Image.fromarray(getattr(data, name)()).convert("RGBA") for name in names}
    for picture in pictures.values():
        picture.thumbnail((640, 640))
    return pictures


def unpack(source: str, names: list[str], folder: Path) -> None:
    """Write icons of a package of Iconify as SVGs into a folder."""
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


def ours(**knobs: Any) -> Draw:  # Any: each knob has its own type
    """Return a mapper of ours with these knobs."""

    def draw(picture: Image.Image, columns: int, lines: int, ink: Ink) -> str:
        grid = geometry.resize(Frame(np.asarray(picture)), columns, lines)
        return mapper.map_characters(grid, ink=ink, **knobs).text

    return draw


def program(*command: str, suffix: str = ".png", dark: tuple[str, ...] = ()) -> Draw:
    """A command line with {file} {columns} {lines} {page} (light or dark) in it.

    ``dark`` are the words it needs for dark ink.
    """

    def draw(picture: Image.Image, columns: int, lines: int, ink: Ink) -> str:
        page = "light" if ink == "dark" else "dark"
        with tempfile.NamedTemporaryFile(suffix=suffix) as file:
            on_paper(picture, ink).save(file.name, quality=95)
            names = {"file": file.name, "columns": columns, "lines": lines}
            words = [w.format(**names, page=page) for w in (*command, *dark * (ink == "dark"))]
            done = subprocess.run(words, capture_output=True, text=True, check=False)
        return ESCAPE.sub("", done.stdout)

    return draw


def ascii_magic() -> Draw:
    """Return the mapper of ascii_magic, or raise ImportError."""
    import ascii_magic as magic  # optional, like every peer

    def draw(picture: Image.Image, columns: int, lines: int, ink: Ink) -> str:
        art = magic.AsciiArt.from_pillow_image(on_paper(picture, ink))
        ratio = 2 * lines * picture.width / (columns * picture.height)
        return str(art.to_ascii(columns=columns, width_ratio=2.0 / ratio, monochrome=True))

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


def mappers() -> dict[str, Draw]:
    """Return the mappers that are on this machine; name the rest."""
    found: dict[str, Draw] = {
        "pusheen": ours(),
        "pusheen quiet": ours(fill="quiet"),
        "pusheen ramp seed": ours(symbols="ramp"),
        "pusheen ramp simple": ours(symbols="ramp", ramp="simple"),
    }
    peers: dict[str, list[tuple[str, Draw]]] = {
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


def typeset(text: str, columns: int, lines: int, ink: str, title: str) -> Image.Image:
    """Draw a text as a sheet shows it, under a title."""
    ink_on = render(text, columns, lines, next(iter(FONTS.values())))
    picture = Image.fromarray(np.uint8(255 * (1 - ink_on if ink == "dark" else ink_on)))
    return titled(picture, title)


def titled(picture: Image.Image, title: str) -> Image.Image:
    """Put a title above a picture."""
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
    scores: dict[tuple[str, str, str], list[float]] = {
        (n, s, f): [] for n in candidates for s in sets for f in fonts
    }
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
        table = report.table(
            "", {f"{arguments.ink} ink": "", **dict.fromkeys(heads, ".1f"), "ms": ".0f"}
        )
        for who in dict.fromkeys(n for n, _, _ in scores):
            means = [np.mean(scores[who, s, f]) for s in sets for f in fonts]
            table.add(who, *means, 1000 * spent[who] / count if who in spent else None)
    return 0
