"""Measure the background stage on pictures whose true mask is known; prints a Markdown table.

    scripts/bench masks                         cats of images/svg on every backdrop, and photos
    scripts/bench masks --subjects FOLDER ...   its SVGs as well (at most --most each)
    scripts/bench masks --photos FOLDER         photos with nothing to remove: left whole?
    scripts/bench masks --sheets FOLDER         contact sheets: what is kept, over magenta

An open emoji set (graphics CC BY 4.0) to take subjects from:

    npm pack @twemoji/svg && tar xzf twemoji-svg-*.tgz
    scripts/bench masks --subjects package --only 1f431 1f408 1f43c 1f430 1f98a 1f981
Needs numpy, Pillow, resvg_py; the photos are scikit-image's own when it is installed.
"""

import argparse
import io
import itertools
import statistics
import sys
import time
import zlib
from collections.abc import Callable
from functools import partial
from pathlib import Path

import numpy as np
import resvg_py
from PIL import Image, ImageDraw, ImageFilter, ImageFont, ImageOps

from benches.backdrops import KINDS, Case, Pixels, compose, make
from benches.meter import Report, parser_of
from pusheen.imaging import cutout
from pusheen.imaging.backdrop import SURE, measure_backdrop
from pusheen.imaging.frames import Frame

ROOT = Path(__file__).resolve().parents[2]

WIDTH, HEIGHT, SUBJECT = 480, 420, 330
WHITE, CREAM, GREY, BLUE = (255, 255, 255), (250, 240, 215), (128, 128, 128), (70, 110, 190)
# Photos of scikit-image with nothing to remove. Its cell, coins, horse, phantom, retina, logo and
# hubble_deep_field do stand on a plain ground, so they are no test of leaving a picture whole.
PHOTOS = "astronaut brick camera chelsea coffee grass gravel ihc moon motorcycle_left rocket text"

HEADS = {"backdrop": "", "mean IoU": ".3f", "above .95": ".0%", "worst": "", "ms": ".0f"}


def subject(svg: Path) -> Pixels:
    """Rasterise a picture with alpha and centre it on the canvas: uint8 (HEIGHT, WIDTH, 4)."""
    drawn = resvg_py.svg_to_bytes(svg_string=svg.read_text("utf-8"), width=SUBJECT * 2)
    picture = Image.open(io.BytesIO(bytes(drawn))).convert("RGBA")
    picture = picture.crop(picture.getbbox())
    picture.thumbnail((int(SUBJECT * 1.2), SUBJECT), Image.Resampling.LANCZOS)
    canvas = Image.new("RGBA", (WIDTH, HEIGHT))
    canvas.paste(picture, ((WIDTH - picture.width) // 2, (HEIGHT - picture.height) // 2))
    return np.asarray(canvas)


def axes() -> tuple[Pixels, Pixels]:
    """Row and column coordinates, -1 to 1."""
    y, x = np.mgrid[-1 : 1 : HEIGHT * 1j, -1 : 1 : WIDTH * 1j]
    return y, x


def blend(low: tuple[int, ...], high: tuple[int, ...], share: Pixels) -> Pixels:
    """Mix two colours by a plane of shares."""
    mixed: Pixels = np.array(low) + (np.array(high) - np.array(low)) * share[..., None]
    return mixed


def noisy(cat: Pixels, sigma: float) -> Case:
    """Flat cream ground, Gaussian noise over all."""
    picture, truth = compose(cat, (230, 225, 210))
    noise = np.random.default_rng(zlib.crc32(cat.tobytes())).normal(0, sigma, picture.shape)
    return (picture + noise).round().clip(0, 255).astype(np.uint8), truth


def jpeg(cat: Pixels, quality: int) -> Case:
    """White ground, saved as JPEG."""
    picture, truth = compose(cat, WHITE)
    file = io.BytesIO()
    Image.fromarray(picture).save(file, "JPEG", quality=quality)
    return np.asarray(Image.open(file).convert("RGB")), truth


def vignette(cat: Pixels, strength: float) -> Case:
    """A light ground and all on it darkened towards the corners."""
    down, across = axes()
    picture, truth = compose(cat, (235, 230, 220))
    shade = 1 - strength * (down**2 + across**2) / 2
    return (picture * shade[..., None]).round().astype(np.uint8), truth


def spotlight(cat: Pixels) -> Case:
    """A dark ground with a pool of light in the middle."""
    down, across = axes()
    return compose(cat, blend((18, 18, 24), (110, 110, 125), np.exp(-(down**2 + across**2) * 1.6)))


def paper(cat: Pixels) -> Case:
    """Squared paper: thin pale lines each 24 pixels."""
    ground = np.full((HEIGHT, WIDTH, 3), (252, 252, 248))
    ground[::24] = ground[:, ::24] = (205, 220, 235)
    return compose(cat, ground)


def floor(cat: Pixels) -> Case:
    """A wall above, a floor below."""
    ground = np.full((HEIGHT, WIDTH, 3), (225, 235, 240))
    ground[int(HEIGHT * 0.7) :] = (190, 165, 130)
    return compose(cat, ground)


def caption(cat: Pixels) -> Case:
    """White ground with a word below, which belongs to what is kept."""
    font = ImageFont.load_default(26)
    written = Image.fromarray(cat)
    ImageDraw.Draw(written).text((190, HEIGHT - 38), "hello, cat!", (20, 20, 20, 255), font)
    return compose(np.asarray(written), WHITE)


def watermark(cat: Pixels) -> Case:
    """White ground with a faint word in a corner, which is to go."""
    ground = Image.new("RGB", (WIDTH, HEIGHT), WHITE)
    font = ImageFont.load_default(16)
    ImageDraw.Draw(ground).text((WIDTH - 150, HEIGHT - 26), "www.example.org", (228,) * 3, font)
    return compose(cat, np.asarray(ground))


def outlined(cat: Pixels, ground: tuple[int, int, int], gap: int = 0) -> Case:
    """The ground's colour inside a drawn outline, open for ``gap`` pixels on the left."""
    solid = Image.fromarray(((cat[..., 3] > 127) * 255).astype(np.uint8))
    solid = solid.filter(ImageFilter.MaxFilter(7))  # no slit between two strokes of the outline
    draw = ImageDraw.Draw(solid)
    for seed in ((0, 0), (WIDTH - 1, 0), (0, HEIGHT - 1), (WIDTH - 1, HEIGHT - 1)):
        if solid.getpixel(seed) == 0:
            ImageDraw.floodfill(solid, seed, 128)
    del draw
    filled = solid.point(lambda value: 0 if value == 128 else 255)
    inner = np.asarray(filled.filter(ImageFilter.MinFilter(9))) > 0
    truth = np.asarray(filled) > 0
    line = truth & ~inner
    if gap:
        row = int(np.flatnonzero(truth.any(1)).mean())
        first = int(np.flatnonzero(truth[row])[0])
        line[row - gap // 2 : row - gap // 2 + gap, first - 4 : first + 24] = False
        truth = inner | line
    ink = Image.fromarray((line * 255).astype(np.uint8)).filter(ImageFilter.GaussianBlur(0.7))
    picture = blend(ground, (40, 35, 35), np.asarray(ink) / 255)
    dark = (cat[..., :3].mean(-1) < 60) & (cat[..., 3] > 250) & inner
    picture[dark] = (40, 35, 35)
    return picture.round().astype(np.uint8), truth


def gradient(
    low: tuple[int, ...], high: tuple[int, ...], down: float, across: float
) -> Callable[[Pixels], Case]:
    """A maker of cases on a linear gradient."""

    def make(cat: Pixels) -> Case:
        y, x = axes()
        return compose(cat, blend(low, high, ((down * y + across * x) + 1) / 2))

    return make


BACKDROPS: dict[str, Callable[[Pixels], Case]] = {
    "white": lambda cat: compose(cat, WHITE),
    "cream": lambda cat: compose(cat, CREAM),
    "mid grey": lambda cat: compose(cat, GREY),
    "blue": lambda cat: compose(cat, BLUE),
    "black": lambda cat: compose(cat, (0, 0, 0)),
    "noise, sigma 6": lambda cat: noisy(cat, 6),
    "noise, sigma 12": lambda cat: noisy(cat, 12),
    "JPEG q30": lambda cat: jpeg(cat, 30),
    "JPEG q10": lambda cat: jpeg(cat, 10),
    "gradient, vertical": gradient((245, 245, 250), (190, 205, 225), 1, 0),
    "gradient, strong": gradient((20, 30, 80), (250, 210, 170), 1, 0),
    "gradient, diagonal": gradient((250, 235, 235), (120, 170, 190), 0.5, 0.5),
    "vignette": lambda cat: vignette(cat, 0.6),
    "dark spotlight": spotlight,
    "paper grid": paper,
    "two-tone floor": floor,
    "caption kept": caption,
    "watermark removed": watermark,
    "white in an outline, on white": lambda cat: outlined(cat, WHITE),
    "its colour in an outline": lambda cat: outlined(cat, BLUE),
    "the same, gap of 8 px": lambda cat: outlined(cat, BLUE, 8),
} | {name: partial(make, name) for name in KINDS}


def before_photo(cat: Pixels, photo: Pixels) -> Case:
    """A photo behind it, of which the middle is taken."""
    fitted = ImageOps.fit(Image.fromarray(photo), (WIDTH, HEIGHT), Image.Resampling.BICUBIC)
    return compose(cat, np.asarray(fitted))


def cut(picture: Pixels, *, asked: bool = False) -> tuple[Pixels, float, float]:
    """What the pipeline's ``auto`` does, or its ``on`` where it is asked to.

    Returns the frame's pixels, confidence and milliseconds.
    """
    frame = Frame(np.asarray(Image.fromarray(picture).convert("RGBA")))
    start = time.perf_counter()
    backdrop = measure_backdrop(frame)
    confidence = backdrop.confidence
    if asked or confidence >= SURE:
        frame, confidence = cutout.cut(frame, backdrop, careful=asked)
    return frame.pixels, confidence, (time.perf_counter() - start) * 1000


def iou(mask: Pixels, truth: Pixels) -> float:
    """Intersection over union of two masks."""
    return float((mask & truth).sum() / max(1, (mask | truth).sum()))


def photos(folder: Path | None) -> dict[str, Pixels]:
    """Photos by name; scikit-image's own when no folder is given."""
    if folder is not None:
        files = sorted(path for path in folder.iterdir() if path.is_file())
    else:
        import skimage.data  # only the bench needs it

        home = Path(skimage.data.__file__).parent
        files = [next(home.glob(name + ".*[gG]")) for name in PHOTOS.split()]
    return {path.stem: np.asarray(Image.open(path).convert("RGB")) for path in files}


def sheet(tiles: list[tuple[Pixels, str]], path: Path) -> None:
    """Write kept pixels over magenta, six tiles to a row, each with its score."""
    wide, high = 240, 224
    board = Image.new("RGB", (wide * 6, high * -(-len(tiles) // 6)), "black")
    pen = ImageDraw.Draw(board)
    for number, (pixels, words) in enumerate(tiles):
        tile = Image.fromarray(pixels)
        ground = Image.new("RGB", tile.size, "magenta")
        ground.paste(tile, mask=tile.getchannel("A"))
        ground.thumbnail((wide, high - 14))
        corner = number % 6 * wide, number // 6 * high
        board.paste(ground, corner)
        pen.text((corner[0] + 2, corner[1] + high - 13), words, "white")
    board.save(path)


def main(words: list[str]) -> int:
    """Run every case and print the table."""
    parser = parser_of("masks", __doc__)
    parser.add_argument("--cats", type=Path, default=ROOT / "images" / "svg")
    parser.add_argument("--subjects", type=Path, nargs="*", default=[])
    parser.add_argument("--only", nargs="*", help="stems of the SVGs to take")
    parser.add_argument("--most", type=int, default=12, help="SVGs taken of each folder")
    parser.add_argument("--every", type=int, default=1, help="take each Nth cat")
    parser.add_argument("--backdrops", nargs="*", default=list(BACKDROPS))
    parser.add_argument("--photos", type=Path)
    parser.add_argument("--sheets", type=Path)
    options = parser.parse_args(words)
    subjects = {}
    for folder in [options.cats, *options.subjects]:
        found = sorted(folder.glob("*.svg"))
        step = options.every
        if folder != options.cats:
            found = [path for path in found if not options.only or path.stem in options.only]
            step = max(1, len(found) // options.most)
        subjects.update({f"{folder.name}/{p.stem}": subject(p) for p in found[::step]})
    if not subjects:
        sys.exit("masks: no SVG found; name a folder with --cats or --subjects")
    with Report("masks", options.json) as report:
        measure(options, subjects, report)
    return 0


def measure(options: argparse.Namespace, subjects: dict[str, Pixels], report: Report) -> None:
    """Cut every subject out of every backdrop, then every photo; print what came of it."""
    every: list[float] = []
    sure: list[float] = []  # scores of those of which it is sure
    times: list[float] = []
    table = report.table(f"{len(subjects)} subjects", HEADS)
    for name in options.backdrops:
        scores, took, tiles = [], [], []
        for label, cat in subjects.items():
            picture, truth = BACKDROPS[name](cat)
            pixels, confidence, ms = cut(picture)
            scores.append((iou(pixels[..., 3] > 127, truth), label))
            if confidence >= 0.9:
                sure.append(scores[-1][0])
            took.append(ms)
            tiles.append((pixels, f"{scores[-1][0]:.3f} c{confidence:.2f} {label[-22:]}"))
        if options.sheets:
            tiles.sort(key=lambda tile: tile[1])
            sheet(tiles[:36], options.sheets / f"{name.replace(' ', '-')}.png")
        values = [score for score, _ in scores]
        every += values
        times += took
        good = sum(value > 0.95 for value in values) / len(values)
        worst = " ".join(f"{value:.2f} {label}" for value, label in sorted(scores)[:2])
        table.add(name, statistics.fmean(values), good, worst, statistics.median(took))
    if every:
        good = sum(value > 0.95 for value in every) / len(every)
        mean, ms = statistics.fmean(every), statistics.median(times)
        table.add(f"**all {len(every)}**", mean, good, None, ms)
        wrong = sum(value < 0.9 for value in sure)
        report.say(f"Confidence of 0.9 and more: {len(sure)}, of those below 0.9 IoU: {wrong}.")
    left, tiles = 0, []
    shots = photos(options.photos)
    for name, picture in shots.items():
        pixels, confidence, ms = cut(picture)
        whole = bool((pixels[..., 3] == 255).all())
        left += whole
        tiles.append((pixels, f"{'whole' if whole else 'CUT'} c{confidence:.2f} {name}"))
        if not whole:
            print(f"cut: {name}, confidence {confidence:.2f}", file=sys.stderr)
    report.say(f"Photos left whole: {left} of {len(shots)}.")
    found = []
    for cat, shot in zip(subjects.values(), itertools.cycle(shots.values()), strict=False):
        picture, truth = before_photo(cat, shot)
        found.append(iou(cut(picture, asked=True)[0][..., 3] > 127, truth))
    if found:
        report.say(f"Before photos, where it is asked to: mean IoU {statistics.fmean(found):.3f}.")
    if options.sheets:
        sheet(tiles, options.sheets / "photos.png")
