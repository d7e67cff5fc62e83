"""A clip is decided upon once: its frames stand still where nothing moves."""

import io
from collections.abc import Sequence

import numpy as np
import pytest
from PIL import Image, ImageDraw

from pusheen import OptionError, Options
from pusheen.art import Art
from pusheen.imaging.animation import STILL, hold
from pusheen.imaging.frames import Frame
from pusheen.imaging.geometry import resize
from pusheen.imaging.pipeline import convert, convert_clip

BACK = 235, 240, 250


def picture(x: int | None, *, size: int = 90, back: tuple[int, ...] = BACK) -> Image.Image:
    """A cat of sorts that stays, and a ball at x."""
    image = Image.new("RGBA" if len(back) == 4 else "RGB", (size * 2, size), back)
    pen = ImageDraw.Draw(image)
    pen.ellipse((10, 30, 70, 80), "grey", "black", 4)
    if x is not None:
        pen.ellipse((x, 40, x + 20, 60), "red", "black", 3)
    return image


def encode(pictures: Sequence[Image.Image], format_: str = "PNG") -> bytes:
    file = io.BytesIO()
    first, *others = pictures
    first.save(file, format_, save_all=True, append_images=others, duration=50)
    return file.getvalue()


def arts(data: bytes, columns: int = 40, lines: int | None = None, **knobs: object) -> list[Art]:
    clip = convert_clip(data, Options(width=columns, **knobs))
    return [clip.draw(number, columns, lines) for number in range(len(clip))]


@pytest.mark.parametrize("back", [BACK, (0, 0, 0, 0)], ids=["paper", "transparent"])
def test_what_stands_still_keeps_its_cells(back: tuple[int, ...]) -> None:
    frames = arts(encode([picture(x, back=back) for x in (90, 110, 130, 150)]))
    assert len({(art.columns, art.lines) for art in frames}) == 1
    for planes in ([art.rows for art in frames], [art.colors for art in frames]):
        assert len({tuple(row[:17] for row in plane or ()) for plane in planes}) == 1
    assert len({art.rows for art in frames}) == 4
    assert [art.duration for art in frames] == [50] * 4


def test_all_frames_are_cut_to_what_shows_in_any() -> None:
    for art in arts(encode([picture(x) for x in (150, 100)])):
        assert art.rows[0].strip() or art.rows[1].strip()
        assert art.rows[5][:2].strip()  # the cat, at the left edge
    whole = convert(encode([picture(150)]), Options(width=40))
    assert abs(arts(encode([picture(150), picture(100)]))[0].lines - whole.lines) <= 1


def test_one_frame_of_many_that_reaches_farther_is_not_cut_off() -> None:
    frames = [picture(90 + x % 2) for x in range(50)]
    frames[33] = picture(150)
    drawn = arts(encode(frames))
    assert drawn[33].rows[2][-5:].strip() and not drawn[0].rows[2][-5:].strip()


def test_a_still_is_a_clip_of_one() -> None:
    data = encode([picture(100)])
    clip = convert_clip(data, Options(width=40))
    assert clip.durations == [0]
    assert clip.draw(0, 40).columns == 40


def test_it_can_be_drawn_at_another_size() -> None:
    clip = convert_clip(encode([picture(x) for x in (90, 150)]), Options(width=60))
    for columns, lines in ((60, None), (20, None), (60, 5), (1, 1)):
        art = clip.draw(1, columns, lines)
        assert art.columns <= columns and art.lines <= (lines or 100)


def test_a_fade_from_the_bare_backdrop_begins_blank() -> None:
    blank = Image.new("RGB", (180, 90), BACK)
    first, second, *_ = arts(encode([blank, picture(90), picture(110), picture(130), picture(150)]))
    assert not first.text.strip()
    assert second.text.strip()


def test_scenes_without_a_backdrop_in_common_are_kept_whole() -> None:
    told: list[str] = []
    data = encode(
        [picture(90, back=back) for back in ((250, 250, 250), (40, 90, 40), (90, 30, 99))]
    )
    clip = convert_clip(data, Options(width=40), report=told.append)
    assert all(row.strip() for row in clip.draw(1, 40).rows)
    assert told == [
        "the given bytes: the corners do not agree on a background, so the picture is kept whole"
    ]


def test_nothing_visible_is_said_once() -> None:
    told: list[str] = []
    blank = Image.new("RGBA", (20, 20))
    clip = convert_clip(encode([blank] * 1), Options(width=9), report=told.append)
    assert clip.draw(0, 9).text.strip() == ""
    assert told == ["the given bytes: nothing is visible in it"]


def test_the_classic_field_and_the_knobs_of_convert_hold_for_clips() -> None:
    data = encode([picture(90), picture(150)])
    alone = convert(data, Options(width=40, preset="classic", crop=False))
    assert arts(data, preset="classic", crop=False)[0].rows == alone.rows
    assert arts(encode([picture(90), picture(150)]), remove_background="off")[0].rows[0].strip()
    with pytest.raises(OptionError):
        convert_clip(encode([picture(90)]), Options()).draw(0, 0)


def test_noise_too_small_to_see_changes_no_cell() -> None:
    dice = np.random.default_rng(1)
    base = np.asarray(picture(90).convert("RGBA")).astype(int)
    most = int(STILL * 255) - 1
    held = None
    seen = set()
    for _ in range(4):
        noisy = np.clip(base + dice.integers(-most, 1, base.shape), 0, 255)
        noisy[..., 3] = 255
        held = hold(held, resize(Frame(noisy.astype(np.uint8)), 40, 10), {})
        seen.add((held.art.rows, held.art.colors))
    assert len(seen) == 1
