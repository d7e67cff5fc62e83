"""A photo has no plain backdrop; asked to, its subject is told from what is around it."""

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image, ImageDraw
from skimage import data

from pusheen.imaging.backdrop import measure_backdrop
from pusheen.imaging.cutout import remove_background
from pusheen.imaging.frames import Frame

Pixels = NDArray[np.uint8]
Mask = NDArray[np.bool_]


def kept(pixels: Pixels) -> Mask:
    """What is left of a photo, (H, W) or (H, W, 3)."""
    frame = Frame(np.array(Image.fromarray(pixels).convert("RGBA")))
    return remove_background(frame, measure_backdrop(frame)).pixels[..., 3] > 127


def with_a_ball(photo: Pixels, across: int, down: int, radius: int) -> tuple[Pixels, Mask]:
    """A red ball with a lit side and a stripe before a photo, and where it is."""
    picture = Image.fromarray(photo).convert("RGB")
    where = Image.new("1", picture.size)
    box = (across - radius, down - radius, across + radius, down + radius)
    pen = ImageDraw.Draw(picture)
    pen.ellipse(box, (190, 40, 30))
    pen.ellipse((box[0] + 15, box[1] + 15, across + 20, down + 20), (220, 70, 50))
    pen.rectangle(
        (across - radius + 12, down - 10, across + radius - 12, down + 10), (250, 230, 90)
    )
    ImageDraw.Draw(where).ellipse(box, 1)
    return np.asarray(picture), np.asarray(where)


PLACES = {
    "middle": (256, 256, 130),
    "aside": (130, 200, 90),
    "cut off": (256, 470, 150),
    "broad": (256, 460, 245),
}


@pytest.mark.parametrize("place", PLACES.values(), ids=PLACES)
@pytest.mark.parametrize("photo", [data.gravel, data.grass], ids=["gravel", "grass"])
def test_a_subject_before_a_busy_backdrop_is_found(
    photo: Callable[[], Pixels], place: tuple[int, int, int]
):
    picture, truth = with_a_ball(photo(), *place)
    found = kept(picture)
    assert (found & truth).sum() > 0.88 * (found | truth).sum()


def test_a_man_whom_the_border_cuts_off_keeps_his_coat_and_the_lawn_goes():
    mask = kept(data.camera())
    head, coat, legs = mask[90:120, 190:240], mask[180:300, 100:250], mask[440:, 10:130]
    assert min(head.mean(), coat.mean(), legs.mean()) > 0.9
    assert max(mask[:50].mean(), mask[320:, 250:].mean()) < 0.1


def test_a_white_chest_at_the_lower_border_is_no_hole():
    picture, truth = with_a_ball(data.gravel(), 256, 440, 150)
    picture = picture.copy()
    picture[430:, 206:306] = 150  # as grey as the gravel
    found = kept(picture)
    assert found[440:, 216:296].all()
    assert (found & truth).sum() > 0.9 * (found | truth).sum()


def test_a_rocket_before_the_evening_sky_is_cut_out():
    mask = kept(data.rocket())
    assert mask[150:320, 318:328].mean() > 0.9
    assert mask[:, :250].mean() < 0.05
    assert mask[:100].mean() < 0.05


@pytest.mark.parametrize("name", ["grass", "gravel", "brick", "text", "page", "moon", "chelsea"])
def test_a_texture_and_what_fills_the_picture_are_kept_whole(name: str):
    assert kept(getattr(data, name)()).all()


def test_a_glow_without_an_edge_is_kept_whole():
    down, across = np.mgrid[-1:1:200j, -1:1:300j]
    light = 40 + 180 * np.exp(-3 * (down**2 + across**2))
    assert kept(light.astype(np.uint8)).all()


def test_a_landscape_is_kept_whole():
    bands = np.zeros((300, 400, 3))
    bands[:], bands[120:], bands[200:] = (120, 170, 230), (60, 120, 50), (150, 130, 90)
    grain = np.random.default_rng(5).normal(0, 6, bands.shape)
    assert kept((bands + grain).round().clip(0, 255).astype(np.uint8)).all()


@pytest.mark.parametrize("size", [(2, 300), (300, 2), (5, 5), (3, 700)])
def test_noise_of_any_size_is_kept_whole(size: tuple[int, int]):
    noise = np.random.default_rng(5).integers(0, 256, (*size, 3), np.uint8)
    assert kept(noise).all()


def test_the_same_photo_is_cut_the_same_each_time():
    assert (kept(data.coffee()) == kept(data.coffee())).all()


def test_the_program_cuts_a_photo_where_it_is_asked_to(
    tmp_path: Path, pusheen: Callable[..., subprocess.CompletedProcess[str]]
):
    Image.fromarray(data.camera()).save(tmp_path / "man.png")
    words = ("convert", str(tmp_path / "man.png"), "--width", "40", "--show-mask")
    asked = pusheen(*words, "--remove-background", "on")
    assert (asked.returncode, asked.stderr) == (0, "")
    rows = asked.stdout.splitlines()
    assert rows[-1][2:8] == "######"
    assert not any("#" in row[30:] for row in rows)
    assert "." not in pusheen(*words).stdout


def test_a_cut_that_nobody_asked_for_loads_no_scikit_image_where_it_fails():
    code = (
        "import sys, numpy as np\n"
        "from dataclasses import replace\n"
        "from pusheen.imaging.backdrop import SURE, measure_backdrop\n"
        "from pusheen.imaging.cutout import cut\n"
        "from pusheen.imaging.frames import Frame\n"
        "pixels = np.full((60, 60, 4), 255, np.uint8); pixels[20:40, 20:40, :3] = 0\n"
        "frame = Frame(pixels)\n"
        "more = replace(measure_backdrop(frame), share=2.0)  # than will go\n"
        "left, confidence = cut(frame, more, careful=False)\n"
        "assert left is frame and confidence < SURE\n"
        "print(sorted({'skimage', 'scipy'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
