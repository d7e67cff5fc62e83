"""The backdrop goes, the cat stays whole."""

import io
import subprocess
import sys
import time

import numpy as np
import pytest
from numpy.typing import NDArray
from PIL import Image

from pusheen.imaging.backdrop import SURE, has_alpha, measure_backdrop
from pusheen.imaging.cutout import keep_largest, remove_background
from pusheen.imaging.frames import Frame
from pusheen.imaging.morphology import label

RGB = tuple[int, int, int]
WHITE, BLACK = (255, 255, 255), (0, 0, 0)


def draw(*rows: str, ground: RGB = WHITE, ink: RGB = BLACK, zoom: int = 1) -> Frame:
    """A picture: ``#`` ink, ``+`` blue, ``,`` a faint grey, blank transparent, else the ground."""
    colours = {"#": (*ink, 255), "+": (40, 90, 200, 255), ",": (232, 232, 232, 255), " ": (0,) * 4}
    pixels = [[colours.get(sign, (*ground, 255)) for sign in row] for row in rows]
    return Frame(np.array(pixels, np.uint8).repeat(zoom, 0).repeat(zoom, 1))


def picture(frame: Frame, zoom: int = 1) -> tuple[str, ...]:
    """What is left of it: ``#`` kept, ``.`` gone."""
    kept = frame.pixels[zoom // 2 :: zoom, zoom // 2 :: zoom, 3] > 127
    return tuple("".join(".#"[pixel] for pixel in row) for row in kept.astype(int))


def cut(frame: Frame) -> Frame:
    """Remove the backdrop if it is sure, as the pipeline does."""
    backdrop = measure_backdrop(frame)
    return remove_background(frame, backdrop) if backdrop.confidence >= SURE else frame


def change(frame: Frame, noise: NDArray[np.floating]) -> Frame:
    """Add to the colours."""
    pixels = frame.pixels.copy()
    pixels[..., :3] = (pixels[..., :3] + noise).round().clip(0, 255)
    return Frame(pixels)


SHAPE = (
    "............",
    "...#....#...",
    "...##..##...",
    "...######...",
    "..########..",
    "..########..",
    "...######...",
    "............",
)
SHAPE_CUT = tuple(row.replace("+", "#") for row in SHAPE)


@pytest.mark.parametrize("size", [(1, 1), (1, 9), (9, 1), (2, 2), (40, 40)])
def test_a_picture_of_one_colour_stays_whole(size: tuple[int, int]) -> None:
    frame = Frame(np.full((*size, 4), 255, np.uint8))
    backdrop = measure_backdrop(frame)
    assert backdrop.confidence == 0
    assert remove_background(frame, backdrop) is frame


@pytest.mark.parametrize("rows", [("..#..",), (".", ".", "#", ".", ".")])
def test_a_single_line_of_pixels_stays_whole_unless_told(rows: tuple[str, ...]) -> None:
    frame = draw(*rows)
    assert cut(frame) is frame
    forced = remove_background(frame, measure_backdrop(frame), tolerance=5)
    assert picture(forced) == picture(frame)[:0] + rows


def test_an_all_transparent_picture_is_returned_as_it_is() -> None:
    frame = draw("   ", "   ", "   ")
    assert remove_background(frame, measure_backdrop(frame)) is frame


def test_a_picture_with_alpha_is_the_answer_itself() -> None:
    frame = draw("    ", " .. ", " ## ", "    ")
    assert has_alpha(frame)
    assert remove_background(frame, measure_backdrop(frame)) is frame
    assert not has_alpha(draw("....", ".##.", ".##.", "...."))


@pytest.mark.parametrize("grey", range(256))
def test_every_grey_can_be_a_backdrop(grey: int) -> None:
    other = (grey + 128) % 256
    frame = draw(*SHAPE, ground=(grey,) * 3, ink=(other,) * 3, zoom=4)
    assert picture(cut(frame), 4) == SHAPE_CUT


def test_the_colour_is_that_of_the_corners_not_wrapped_nor_diluted() -> None:
    frame = draw(*SHAPE, ground=(250, 240, 215), zoom=8)
    assert measure_backdrop(frame).color == (250, 240, 215)


def test_a_cat_in_one_corner_is_not_backdrop() -> None:
    rows = (
        "####......",
        "#####.....",
        "####......",
        "##........",
        "..........",
        "..........",
    )
    frame = draw(*rows, ground=(120, 200, 120), zoom=6)
    assert picture(cut(frame), 6) == rows
    assert measure_backdrop(frame).color == (120, 200, 120)


def test_backdrop_enclosed_by_the_subject_stays() -> None:
    frame = draw("......", ".####.", ".#..#.", ".####.", "......")
    assert picture(cut(frame)) == ("......", ".####.", ".####.", ".####.", "......")


def test_a_white_belly_does_not_leak_through_a_gap_in_its_outline() -> None:
    frame = draw(
        "................",
        "..############..",
        "..#..........#..",
        "..#..........#..",
        "..#.............",
        "..#..........#..",
        "..#..........#..",
        "..############..",
        "................",
        zoom=2,
    )
    assert picture(cut(frame), 2) == (
        "................",
        "..############..",
        "..############..",
        "..############..",
        "..############..",
        "..############..",
        "..############..",
        "..############..",
        "................",
    )


def test_a_glint_in_the_eye_stays() -> None:
    rows = ("..........", ".########.", ".###.####.", ".########.", "..........")
    kept = (*rows[:2], rows[1], *rows[3:])
    assert picture(cut(draw(*rows, zoom=4)), 4) == kept


def test_a_wide_bay_is_no_belly() -> None:
    rows = (
        "................",
        "..############..",
        "..#..........#..",
        "..#..........#..",
        "..#..........#..",
        "..#..........#..",
        "................",
    )
    assert picture(cut(draw(*rows, zoom=6)), 6) == rows


def test_a_body_cut_off_by_the_border_is_not_hollowed_out() -> None:
    rows = (
        "............",
        "...######...",
        "..#......#..",
        "..#......#..",
        "..#......#..",
        "..#......#..",
    )
    kept = tuple(row.replace("#......#", "########") for row in rows)
    assert picture(cut(draw(*rows, zoom=6)), 6) == kept


def test_a_frame_drawn_around_the_picture_goes_too() -> None:
    framed = ("#" * 14, *(f"#{row}#" for row in SHAPE), "#" * 14)
    frame = draw(*framed, zoom=8)
    frame = Frame(frame.pixels[5:-5, 5:-5])  # three pixels of frame are left
    kept = picture(cut(frame))
    inside = tuple(row[7::8] for row in kept[7:-3:8])
    assert inside == SHAPE_CUT
    assert not any("#" in row for row in (kept[0], kept[-1]))


def test_a_gradient_is_one_backdrop() -> None:
    frame = draw(*SHAPE, ground=(60, 90, 120), ink=(240, 200, 60), zoom=12)
    ramp = np.linspace(0, 120, frame.pixels.shape[0])[:, None, None]
    ramp = ramp * (frame.pixels[..., :1] == 60)
    assert picture(cut(change(frame, ramp)), 12) == SHAPE_CUT


def test_a_wall_and_a_floor_are_both_backdrop() -> None:
    frame = draw(*SHAPE, ground=(225, 235, 240), ink=(90, 60, 60), zoom=12)
    below = np.zeros((*frame.pixels.shape[:2], 1))
    below[70:] = 1
    below = below * (frame.pixels[..., :1] == 225) * np.array([-35, -70, -110])
    assert picture(cut(change(frame, below)), 12) == SHAPE_CUT


def test_the_lines_of_squared_paper_are_backdrop() -> None:
    frame = draw(*SHAPE, zoom=16)
    paper = frame.pixels[..., :1] == 255
    lines = np.zeros(paper.shape)
    lines[::8] = lines[:, ::8] = 1
    assert picture(cut(change(frame, lines * paper * np.array([-50, -35, -20]))), 16) == SHAPE_CUT


def test_noise_leaves_neither_specks_nor_holes() -> None:
    frame = draw(*SHAPE, ground=(220, 220, 200), ink=(60, 60, 120), zoom=16)
    noise = np.random.default_rng(7).normal(0, 10, (*frame.pixels.shape[:2], 3))
    assert picture(cut(change(frame, noise)), 16) == SHAPE_CUT


def test_jpeg_leaves_no_halo() -> None:
    frame = draw(*SHAPE, zoom=16)
    file = io.BytesIO()
    Image.fromarray(frame.pixels[..., :3]).save(file, "JPEG", quality=20)
    pixels = np.asarray(Image.open(file).convert("RGBA"))
    kept = cut(Frame(pixels)).pixels[..., 3] > 127
    assert (kept ^ (frame.pixels[..., 0] == 0)).mean() < 0.005


def test_a_soft_edge_gets_alpha_and_its_own_colour() -> None:
    frame = draw(*SHAPE, ground=WHITE, ink=(200, 30, 30), zoom=16)
    soft = Image.fromarray(frame.pixels[..., :3]).resize((97, 64), Image.Resampling.BOX)
    result = cut(Frame(np.asarray(soft.convert("RGBA")))).pixels
    rim = (result[..., 3] > 0) & (result[..., 3] < 255)
    assert rim.any()
    assert np.abs(result[rim][:, :3].astype(int) - (200, 30, 30)).max() < 12


def test_a_watermark_goes_and_a_caption_stays() -> None:
    rows = (
        "........................",
        "....################....",
        "....################....",
        "....################....",
        "....################....",
        "........................",
        ".#.#.#.#..........,.,.,.",
        "........................",
    )
    frame = draw(*rows, zoom=8)
    assert picture(cut(frame), 8) == tuple(row.replace(",", ".") for row in rows)


def test_a_pixel_of_backdrop_closed_in_at_the_edge_goes_and_a_glint_stays() -> None:
    frame = draw(*SHAPE, zoom=16)
    edge, glint = (72, 33), (72, 96)  # one pixel from the edge of the body, and far from it
    frame.pixels[edge] = frame.pixels[glint] = (*WHITE, 255)
    alpha = cut(frame).pixels[..., 3]
    assert (alpha[edge] < 128, alpha[glint]) == (True, 255)


def test_what_was_transparent_before_stays_so() -> None:
    frame = draw(*SHAPE, zoom=16)
    frame.pixels[70, 100] = (*BLACK, 0)  # too few for the picture to count as cut out
    assert cut(frame).pixels[70, 100, 3] == 0
    assert cut(frame).pixels[0, 0, 3] == 0


def test_only_the_largest_piece_is_kept() -> None:
    frame = draw("      ", " ###  ", " ###  ", "      ", " # #+ ")
    kept = ("......", ".###..", ".###..", "......", "......")
    assert picture(keep_largest(frame)) == kept
    empty = draw("  ", "  ")
    assert keep_largest(empty) is empty


def test_a_tolerance_overrules_the_measured_one() -> None:
    frame = draw("........", "..,,,,..", "..,##,..", "..,,,,..", "........", zoom=4)
    backdrop = measure_backdrop(frame)
    narrow, wide = (remove_background(frame, backdrop, tolerance=t) for t in (2, 20))
    assert picture(narrow, 4) == ("........", "..####..", "..####..", "..####..", "........")
    assert picture(wide, 4) == ("........", "........", "...##...", "........", "........")


def test_grass_stays_whole() -> None:
    blades = np.random.default_rng(3).normal(120, 60, (150, 200, 3)).clip(0, 255)
    soft = Image.fromarray(blades.astype(np.uint8)).resize((400, 300), Image.Resampling.BICUBIC)
    frame = Frame(np.asarray(soft.convert("RGBA")))
    assert measure_backdrop(frame).confidence < SURE
    assert remove_background(frame, measure_backdrop(frame)) is frame


def test_a_soft_slope_from_light_to_dark_stays_whole() -> None:
    down, across = np.mgrid[0:1:200j, 0:1:300j]
    light = 128 + 100 * np.sin(7 * down + 3 * across) * np.cos(9 * across)
    pixels = np.full((200, 300, 4), 255, np.uint8)
    pixels[..., :3] = light[..., None]
    assert measure_backdrop(Frame(pixels)).confidence < SURE


def test_a_large_picture_is_cut_at_full_detail() -> None:
    frame = draw(*SHAPE, ground=(180, 220, 190), zoom=150)
    kept = cut(frame).pixels[..., 3] > 127
    assert (kept ^ (frame.pixels[..., 0] == 0)).mean() < 0.001


def test_the_input_is_not_modified_and_the_result_repeats() -> None:
    frame = Frame(draw(*SHAPE, zoom=6).pixels, duration=80)
    before = frame.pixels.copy()
    once, twice = cut(frame), cut(frame)
    assert (frame.pixels == before).all()
    assert (once.pixels == twice.pixels).all()
    assert once.duration == 80


def test_pieces_are_numbered_as_a_slow_flood_would() -> None:
    mask = np.random.default_rng(1).random((30, 40)) < 0.55
    numbers, count = label(mask)
    seen = np.zeros(mask.shape, bool)
    pieces = 0
    for start in zip(*np.nonzero(mask), strict=True):
        if seen[start]:
            continue
        pieces += 1
        todo = [start]
        while todo:
            row, column = todo.pop()
            if not (0 <= row < 30 and 0 <= column < 40) or seen[row, column]:
                continue
            if mask[row, column]:
                assert numbers[row, column] == numbers[start]
                seen[row, column] = True
                todo += [(row + 1, column), (row - 1, column)]
                todo += [(row, column + 1), (row, column - 1)]
    assert count == pieces == numbers.max()
    assert (numbers[~mask] == 0).all()


def test_a_long_spiral_is_one_piece_and_quickly_so() -> None:
    size = 401
    mask = np.zeros((size, size), bool)
    for ring in range(0, size // 2, 2):
        mask[ring, max(0, ring - 2) : size - ring] = mask[size - 1 - ring, ring : size - ring] = (
            True
        )
        mask[ring : size - ring, size - 1 - ring] = mask[ring + 2 : size - ring, ring] = True
    start = time.process_time()
    _, count = label(mask)
    assert count == 1
    assert time.process_time() - start < 1


def test_the_plain_path_loads_neither_scipy_nor_scikit_image() -> None:
    code = (
        "import sys, numpy as np\n"
        "from pusheen.imaging.backdrop import measure_backdrop\n"
        "from pusheen.imaging.cutout import remove_background\n"
        "from pusheen.imaging.frames import Frame\n"
        "pixels = np.full((60, 60, 4), 255, np.uint8); pixels[20:40, 20:40, :3] = 0\n"
        "frame = Frame(pixels)\n"
        "assert remove_background(frame, measure_backdrop(frame)) is not frame\n"
        "print(sorted({'skimage', 'scipy'} & set(sys.modules)))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ran.stdout.strip() == "[]"
