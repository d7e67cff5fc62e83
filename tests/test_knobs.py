"""The knobs of `convert`: tones, flips and turns, stretch, the whole window; and its --help."""

import io
import re
from collections import Counter
from pathlib import Path

import click
import numpy as np
import pytest
from conftest import complaints, draw, mask_of
from PIL import Image

from pusheen import Art, OptionError, Options, convert
from pusheen.cli import main
from pusheen.cli.commands.convert import GROUPS
from pusheen.imaging import geometry
from pusheen.imaging.frames import Frame
from pusheen.imaging.pipeline import convert_clip

HOOK = ("##  ", "#   ", "#   ")  # no flip and no quarter leaves it as it is
SQUARE = ("        ", " ###### ", " #....# ", " #....# ", " #....# ", " ###### ", "        ")


def png(frame: Frame) -> bytes:
    file = io.BytesIO()
    Image.fromarray(frame.pixels).save(file, "PNG")
    return file.getvalue()


def shape_of(frame: Frame, **knobs: object) -> tuple[str, ...]:
    """Draw a frame as blocks, one cell for each 8 x 8 pixels of it: what is there, and where."""
    knobs = {"font_ratio": 1.0, "symbols": "ramp", "remove_background": "off", **knobs}
    art = convert(png(frame), Options(**{"width": frame.pixels.shape[1] // 8, **knobs}))
    return tuple(re.sub(r"[^ ]", "#", row) for row in art.rows)


# Flips and turns


@pytest.mark.parametrize(
    ("knobs", "turned"),
    [
        ({}, ("##..", "#...", "#...")),
        ({"flip_x": True}, ("..##", "...#", "...#")),
        ({"flip_y": True}, ("#...", "#...", "##..")),
        ({"flip_x": True, "flip_y": True}, ("...#", "...#", "..##")),
        ({"rotate": 90}, ("###", "..#", "...", "...")),
        ({"rotate": -270}, ("###", "..#", "...", "...")),
        ({"rotate": 180}, ("...#", "...#", "..##")),
        ({"rotate": -90}, ("...", "...", "#..", "###")),
        ({"rotate": 360}, ("##..", "#...", "#...")),
        ({"flip_x": True, "rotate": 90}, ("...", "...", "..#", "###")),
    ],
)
def test_flips_come_first_and_quarters_go_clockwise(knobs, turned):
    assert mask_of(geometry.turn(draw(*HOOK), **knobs)) == turned


@pytest.mark.parametrize("degrees", [0, 90, 180, 270, -360])
def test_quarters_keep_every_pixel(degrees: float):
    pixels = np.random.default_rng(7).integers(0, 256, (3, 5, 4), np.uint8)
    turned = geometry.turn(Frame(pixels), rotate=degrees)
    assert sorted(map(bytes, turned.pixels.reshape(-1, 4))) == sorted(
        map(bytes, pixels.reshape(-1, 4))
    )


def test_an_eighth_stands_a_square_on_its_corner():
    assert shape_of(draw("##", "##", scale=64), rotate=45, width=8) == (
        "   ##   ",
        "  ####  ",
        " ###### ",
        "########",
        "########",
        " ###### ",
        "  ####  ",
        "   ##   ",
    )


def test_hidden_colors_do_not_bleed_in_as_it_turns():
    frame = draw("    ", " ## ", " ## ", "    ", scale=80)
    frame.pixels[frame.pixels[..., 3] == 0, :3] = 255  # white, but transparent
    turned = geometry.turn(frame, rotate=30).pixels
    assert turned[turned[..., 3] > 8, :3].max() == 0


@pytest.mark.parametrize("size", [(1, 1), (1, 3), (2, 1), (1, 40)])
@pytest.mark.parametrize("degrees", [1, 45, 89.5, -30])
def test_the_smallest_pictures_still_show_when_turned(size: tuple[int, int], degrees: float):
    turned = geometry.turn(Frame(np.full((*size, 4), 255, np.uint8)), rotate=degrees)
    assert turned.pixels[..., 3].max() == 255


@pytest.mark.parametrize("size", [(1, 65_000), (30_000, 40), (16, 16)])
@pytest.mark.parametrize("most", [50_000, geometry.MOST_TURNED])
def test_what_is_turned_does_not_fill_the_memory(size: tuple[int, int], most: int):
    turned = geometry.turn(Frame(np.full((*size, 4), 255, np.uint8)), rotate=45, most=most)
    assert turned.pixels.size / 4 < 1.1 * most
    assert turned.pixels[..., 3].max() > 0


def test_the_crop_comes_after_the_turn():
    frame = draw("      ", "  ##  ", "  ##  ", "  ##  ", "  ##  ", "      ", scale=16)
    assert shape_of(frame, rotate=90, width=8) == ("########",) * 4


def test_the_background_goes_before_the_turn():
    frame = draw("....", ".##.", ".##.", "....", scale=64)
    knobs = {"rotate": 45, "width": 8, "remove_background": "auto"}
    assert shape_of(frame, **knobs)[::3] == ("   ##   ", "########", "  ####  ")


# Tones


def levels(*greys: int, **knobs: float) -> list[int]:
    pixels = np.array([[(g, g, g, 255) for g in greys]], np.uint8)
    return geometry.tone(Frame(pixels), **knobs).pixels[0, :, 0].tolist()


@pytest.mark.parametrize(
    ("knobs", "greys"),
    [
        ({}, [0, 60, 127, 128, 200, 255]),
        ({"brightness": 0.5}, [0, 30, 64, 64, 100, 128]),
        ({"brightness": 2.0}, [0, 120, 254, 255, 255, 255]),
        ({"contrast": 2.0}, [0, 0, 126, 128, 255, 255]),
        ({"contrast": 0.1}, [115, 121, 127, 128, 135, 140]),
        ({"brightness": 10.0, "contrast": 0.1}, [115, 140, 140, 140, 140, 140]),
    ],
)
def test_brightness_multiplies_and_contrast_spreads_about_middle_grey(knobs, greys):
    assert levels(0, 60, 127, 128, 200, 255, **knobs) == greys


def test_tones_leave_alpha_and_the_frame_they_are_given():
    frame = draw("o .", "o. ")
    before = frame.pixels.copy()
    toned = geometry.tone(frame, brightness=2.0, contrast=3.0)
    assert mask_of(toned) == mask_of(frame) == ("#.#", "##.")
    assert (frame.pixels == before).all()


def test_the_colors_of_the_art_follow_the_tones():
    def colors(**knobs: float) -> set[object]:
        options = Options(width=4, symbols="half", remove_background="off", **knobs)
        art = convert(png(draw("oo", "oo", scale=32)), options)
        return {color for line in art.colors or () for color in line}

    assert colors() == {(128,) * 3}
    assert colors(brightness=1.5) == {(192,) * 3}
    assert colors(brightness=0.5, contrast=2.0) == {(0,) * 3}


# Stretch, and the window


@pytest.mark.parametrize(("width", "height", "margin"), [(30, 3, 0), (4, 9, 0), (12, 6, 2)])
def test_stretch_fills_width_and_height(width: int, height: int, margin: int):
    options = Options(width=width, height=height, margin=margin, stretch=True)
    art = convert(png(draw(*SQUARE, scale=16)), options)
    assert (art.columns, art.lines) == (width, height)
    middle = art.rows[margin : height - margin]
    assert all(row[margin : width - margin].strip() for row in middle)


def test_stretch_without_a_height_keeps_the_shape():
    frame = draw(*SQUARE, scale=16)
    assert shape_of(frame, width=12, stretch=True) == shape_of(frame, width=12)


def test_indent_moves_every_plane():
    art = Art(("ab",), (((1, 2, 3), None),), 70, (((4, 5, 6), None),))
    assert art.indent(1) == Art(
        (" ab",), ((None, (1, 2, 3), None),), 70, ((None, (4, 5, 6), None),)
    )
    assert Art(("ab", "c ")).indent(2) == Art(("  ab", "  c "))


@pytest.fixture
def square(tmp_path: Path) -> Path:
    path = tmp_path / "square.png"
    path.write_bytes(png(draw(*SQUARE, scale=16)))
    return path


@pytest.mark.parametrize(
    ("words", "size"),
    [
        ((), (24, 10)),  # two lines are left for the prompt
        (("--full",), (29, 12)),
        (("--full", "--width", "20"), (20, 8)),
        (("--full", "--stretch"), (50, 12)),
        (("--stretch",), (50, 10)),
        (("--stretch", "--width", "20"), (20, 10)),
        (("--stretch", "--size", "20x3"), (20, 3)),
    ],
)
def test_the_window_is_filled_as_asked(on_terminal, square: Path, words, size):
    words = ("--ink", "dark", *words)
    rows = on_terminal("convert", "--color", "never", *words, square, columns=50, lines=12)
    rows = rows.splitlines()
    assert (max(map(len, rows)), len(rows)) == size


def test_centered_art_has_as_much_air_on_both_sides(on_terminal, square: Path):
    plain = on_terminal("convert", "--color", "never", "-w", "20", square, columns=51)
    moved = on_terminal("convert", "--color", "never", "-w", "20", "--center", square, columns=51)
    assert moved.splitlines() == [" " * 15 + row for row in plain.splitlines()]


def test_without_a_window_there_is_no_middle(pusheen, square: Path):
    plain = pusheen("convert", "-w", "20", square)
    assert pusheen("convert", "-w", "20", "--center", "--full", square).stdout == plain.stdout


# Clips


def clip_of(*frames: Frame) -> bytes:
    file = io.BytesIO()
    first, *others = (Image.fromarray(frame.pixels) for frame in frames)
    first.save(file, "PNG", save_all=True, append_images=others, duration=50)
    return file.getvalue()


@pytest.mark.parametrize(
    ("knobs", "shapes"),
    [
        ({}, [("##", "# "), ("##", " #")]),
        ({"flip_x": True}, [("##", " #"), ("##", "# ")]),
        ({"flip_y": True}, [("# ", "##"), (" #", "##")]),
        ({"rotate": 90}, [("##", " #"), (" #", "##")]),
    ],
)
def test_all_frames_of_a_clip_are_turned_alike(knobs, shapes):
    frames = [draw("##", "# ", scale=64), draw("##", " #", scale=64)]
    clip = convert_clip(clip_of(*frames), Options(font_ratio=1.0, symbols="ramp", **knobs))
    arts = [clip.draw(number, 2) for number in range(len(clip))]
    assert [tuple(re.sub(r"[^ ]", "#", row) for row in art.rows) for art in arts] == shapes


def test_all_frames_of_a_clip_share_the_box_after_an_odd_turn():
    frames = [draw(*rows, scale=32) for rows in (("#   ", "    "), ("    ", "   #"))]
    clip = convert_clip(clip_of(*frames), Options(rotate=30.0))
    assert len({(art.columns, art.lines) for art in map(clip.draw, range(2), (20, 20))}) == 1


def test_the_tones_of_a_clip_are_bent():
    file = clip_of(draw("oo", " o", scale=32), draw("oo", "#o", scale=32))
    clip = convert_clip(file, Options(brightness=1.5, symbols="half"))
    colors = clip.draw(0, 4).colors or ((),)
    assert colors[0] == ((192, 192, 192),) * 4


# Misuse


@pytest.mark.parametrize(
    ("knobs", "message"),
    [
        ({"contrast": 0}, "contrast must be 0.1-10, not 0"),
        ({"brightness": 10.5}, "brightness must be 0.1-10, not 10.5"),
        ({"brightness": float("nan")}, "brightness must be 0.1-10, not nan"),
        ({"rotate": 361}, "rotate must be -360 to 360, not 361"),
        ({"rotate": float("-inf")}, "rotate must be -360 to 360, not -inf"),
    ],
)
def test_a_knob_out_of_its_range_is_named_with_range_and_value(knobs, message: str):
    with pytest.raises(OptionError) as error:
        Options(**knobs)
    assert str(error.value) == message


def test_the_program_says_what_a_knob_may_be(pusheen, square: Path):
    done = pusheen("convert", "--rotate", "-400", square)
    assert (done.returncode, done.stdout) == (2, "")
    assert complaints(done.stderr) == "pusheen: --rotate must be -360 to 360, not -400.0\n"


# --help


def test_every_option_of_convert_is_in_one_group():
    command = main.main.get_command(click.Context(main.main), "convert")
    options = [p for p in command.get_params(click.Context(command)) if p.opts[0][0] == "-"]
    listed = Counter(" ".join(GROUPS.values()).split())
    assert listed == Counter(option.opts[-1].removeprefix("--") for option in options)


def test_help_comes_in_groups(pusheen):
    words = pusheen("convert", "--help").stdout
    headings = re.findall(r"^(\w+):$", words, re.MULTILINE)
    assert headings == ["Examples", "Size", "Picture", "Background", "Drawing", "Batch", "Output"]
    *_, output = words.split("\nOutput:\n")
    listed = re.findall(r"^ +(?:-\w, )?--(\w+)", output, re.MULTILINE)
    assert listed == ["describe", "output", "format", "force", "color", *listed[-3:]]
    assert listed[-3:] == ["background", "verbose", "help"]
