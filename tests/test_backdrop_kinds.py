"""Paper, palettes, panels, busts, shadows and icons: what goes, what stays, and how sure it is."""

import io

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFilter

from pusheen.imaging.backdrop import SURE, has_alpha, measure_backdrop
from pusheen.imaging.cutout import cut
from pusheen.imaging.frames import Frame

PAPER, FUR, INK = (252, 240, 228), (120, 105, 95), (40, 30, 25)
Mask = NDArray[np.bool_]
TRUTH = Image.new("L", (240, 210))
ImageDraw.Draw(TRUTH).ellipse((65, 55, 175, 170), fill=255)


def kept(picture: Image.Image) -> tuple[Mask, float]:
    """What stays of a picture by itself, and the confidence."""
    frame = Frame(np.asarray(picture.convert("RGBA")))
    backdrop = measure_backdrop(frame)
    confidence = backdrop.confidence
    if confidence >= SURE:
        removed, confidence = cut(frame, backdrop)
        frame = removed if confidence >= SURE else frame
    return frame.pixels[..., 3] > 127, confidence


def overlap(mask: Mask, truth: Image.Image = TRUTH) -> float:
    """Intersection over union."""
    solid = np.asarray(truth) > 127
    return float((mask & solid).sum() / (mask | solid).sum())


def on(paper: Image.Image, fill: tuple[int, int, int] = FUR) -> Image.Image:
    """A head with an outline and two eyes on the paper."""
    pen = ImageDraw.Draw(paper)
    pen.ellipse((65, 55, 175, 170), fill=fill, outline=INK, width=3)
    for x in (95, 135):
        pen.ellipse((x, 95, x + 8, 105), fill=INK)
    return paper


def lined(color: tuple[int, int, int], *, across: bool = True, width: int = 1) -> Image.Image:
    """Ruled paper, or squared."""
    paper = Image.new("RGB", TRUTH.size, PAPER)
    pen = ImageDraw.Draw(paper)
    for at in range(7, 240, 15):
        pen.line((0, at, 240, at), color, width)
        if across:
            pen.line((at, 0, at, 210), color, width)
    return paper


def margined() -> Image.Image:
    paper = lined((160, 190, 225), across=False)
    ImageDraw.Draw(paper).line((30, 0, 30, 210), (230, 130, 130), 2)
    return paper


def dotted() -> Image.Image:
    paper = Image.new("RGB", TRUTH.size, PAPER)
    for x in range(6, 240, 12):
        for y in range(6, 210, 12):
            paper.paste((170, 160, 150), (x, y, x + 2, y + 2))
    return paper


def dusty() -> Image.Image:
    random = np.random.default_rng(2)
    pixels = np.empty((210, 240, 3), np.uint8)
    pixels[:] = PAPER
    where = random.random((210, 240)) < 0.06
    flakes = np.array([(248, 232, 214), (255, 246, 236), (244, 228, 208)], np.uint8)
    pixels[where] = flakes[random.integers(0, 3, where.sum())]
    return Image.fromarray(pixels)


def scanned() -> Image.Image:
    grain = np.random.default_rng(4).normal(0, 4, (105, 120, 1)).repeat(2, 0).repeat(2, 1)
    soft = np.array(PAPER) + grain - np.linspace(0, 8, 240)[:, None]
    return Image.fromarray(soft.clip(0, 255).astype(np.uint8))


PAPERS = {
    "faint squares": lined((246, 234, 222)),
    "strong squares": lined((190, 205, 225), width=2),
    "ruled with a margin": margined(),
    "dots": dotted(),
    "dust": dusty(),
    "a scan": scanned(),
}


@pytest.mark.parametrize("name", PAPERS)
def test_dust_and_thin_lines_do_not_stop_the_flood(name: str) -> None:
    mask, confidence = kept(on(PAPERS[name].copy()))
    assert overlap(mask) > 0.95
    assert confidence > 0.8


@pytest.mark.parametrize("name", ["faint squares", "strong squares", "dust"])
def test_a_paper_coloured_belly_stays_behind_its_thin_outline(name: str) -> None:
    mask, _ = kept(on(PAPERS[name].copy(), fill=PAPER))
    assert overlap(mask) > 0.95


@pytest.mark.parametrize("dither", [Image.Dither.NONE, Image.Dither.FLOYDSTEINBERG])
@pytest.mark.parametrize("quality", [0, 60])
def test_a_palette_s_dust_is_backdrop_also_in_a_jpeg_of_it(
    dither: Image.Dither, quality: int
) -> None:
    picture = on(PAPERS["dust"].copy()).quantize(32, dither=dither).convert("RGB")
    if quality:
        file = io.BytesIO()
        picture.save(file, "JPEG", quality=quality)
        picture = Image.open(file)
    assert overlap(kept(picture)[0]) > 0.95


def test_between_two_panel_lines_is_no_body() -> None:
    paper = Image.new("RGB", TRUTH.size, PAPER)
    for x in (20, 219):
        ImageDraw.Draw(paper).line((x, 0, x, 210), (150, 130, 120), 2)
    assert overlap(kept(on(paper))[0]) > 0.9  # the lines may stay


def test_shoulders_in_both_lower_corners_are_no_floor() -> None:
    picture = Image.new("RGB", (240, 300), (200, 220, 235))
    truth = Image.new("L", picture.size)
    for pen, coat, skin in (
        (ImageDraw.Draw(picture), (40, 50, 70), (230, 180, 150)),
        (ImageDraw.Draw(truth), 255, 255),
    ):
        shoulders = [(0, 210), (85, 160), (155, 160), (240, 210), (240, 300), (0, 300)]
        pen.polygon(shoulders, fill=coat)
        pen.ellipse((70, 40, 170, 160), fill=skin)
    assert overlap(kept(picture)[0], truth) > 0.95


@pytest.mark.parametrize("box", [(50, 30, 190, 150), (50, 30, 150, 150), (90, 30, 150, 150)])
def test_a_body_that_one_two_or_three_sides_cut_off_stays(box: tuple[int, int, int, int]) -> None:
    picture = on(Image.new("RGB", TRUTH.size, (150, 200, 220))).crop(box)
    assert overlap(kept(picture)[0], TRUTH.crop(box)) > 0.95


def test_a_soft_shadow_on_near_white_goes() -> None:
    soft = Image.new("L", TRUTH.size, 250)
    ImageDraw.Draw(soft).ellipse((60, 150, 180, 186), fill=215)
    picture = on(soft.filter(ImageFilter.GaussianBlur(8)).convert("RGB"))
    assert overlap(kept(picture)[0]) > 0.95


def test_a_tall_strip_has_a_backdrop() -> None:
    picture, truth = Image.new("RGB", (30, 2000), "white"), Image.new("L", (30, 2000))
    ImageDraw.Draw(picture).rectangle((6, 100, 23, 1900), fill=(200, 0, 0))
    ImageDraw.Draw(truth).rectangle((6, 100, 23, 1900), fill=255)
    assert overlap(kept(picture)[0], truth) > 0.95


def test_transparent_corners_decide_however_small() -> None:
    icon = Image.new("RGBA", (256, 256))
    ImageDraw.Draw(icon).rounded_rectangle((0, 0, 255, 255), 20, fill=(30, 110, 220))
    assert has_alpha(Frame(np.asarray(icon)))


@pytest.mark.parametrize("gap", [0, 6])
def test_the_round_plate_of_an_icon_on_white_is_not_cut_away(gap: int) -> None:
    icon, truth = Image.new("RGB", (256, 256), "white"), Image.new("L", (256, 256))
    box = (gap, gap, 255 - gap, 255 - gap)
    ImageDraw.Draw(icon).rounded_rectangle(box, 30, fill=(30, 110, 220))
    ImageDraw.Draw(truth).rounded_rectangle(box, 30, fill=255)
    ImageDraw.Draw(icon).ellipse((75, 75, 180, 180), fill="white")
    assert overlap(kept(icon)[0], truth) > 0.85


def test_a_wall_of_bricks_is_kept_whole() -> None:
    wall = Image.fromarray(
        np.random.default_rng(5).normal(120, 9, (210, 240)).clip(0, 255).astype(np.uint8)
    )
    wall = wall.filter(ImageFilter.GaussianBlur(1.5)).convert("RGB")
    for y in range(0, 210, 14):
        ImageDraw.Draw(wall).line((0, y, 240, y), (150, 150, 146), 2)
        for x in range(y % 28, 240, 28):
            ImageDraw.Draw(wall).line((x, y, x, y + 14), (150, 150, 146), 2)
    assert kept(wall)[0].all()
