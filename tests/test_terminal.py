"""What a terminal can show, and the escapes that show it."""

import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pusheen import paint, terminal
from pusheen.art import Art
from pusheen.layout.side_by_side import SGR, style_after


@pytest.mark.parametrize(
    ("environ", "depth"),
    [
        ({"TERM": "xterm"}, 16),
        ({"TERM": "xterm-256color"}, 256),
        ({"TERM": "xterm", "COLORTERM": "truecolor"}, 1 << 24),
        ({"TERM": "xterm", "COLORTERM": "24bit"}, 1 << 24),
        ({"TERM": "xterm-direct"}, 1 << 24),
    ],
)
def test_the_depth_follows_colorterm_then_term(environ: dict[str, str], depth: int):
    assert terminal.color_depth("always", environ=environ) == depth


def test_a_pipe_gets_no_color_unless_always_is_asked_for(pusheen):
    assert "\x1b" not in pusheen("loaf", TERM="xterm-256color").stdout
    assert (
        "\x1b[38;5;" in pusheen("show", "loaf", "--color", "always", TERM="xterm-256color").stdout
    )


@pytest.mark.parametrize("words", [("loaf",), ("show", "loaf"), ()])
def test_a_terminal_gets_the_colors_it_has(on_terminal, words: tuple[str, ...]):
    assert "\x1b[38;5;" in on_terminal(*words, TERM="xterm-256color")
    assert "\x1b[38;2;" in on_terminal(*words, TERM="xterm-256color", COLORTERM="truecolor")
    sixteen = on_terminal(*words, TERM="xterm")
    assert "\x1b[" in sixteen
    assert "38;" not in sixteen


@pytest.mark.parametrize("words", [("loaf",), ("show", "loaf"), ()])
@pytest.mark.parametrize("quiet", [{"NO_COLOR": "1"}, {"TERM": "dumb"}, {"TERM": None}])
def test_no_color_and_a_dumb_terminal_get_plain_text(on_terminal, words, quiet):
    assert "\x1b" not in on_terminal(*words, **quiet)


def test_an_empty_no_color_says_nothing(on_terminal):
    assert "\x1b" in on_terminal("loaf", NO_COLOR="")


def test_the_window_is_measured_and_overruled(on_terminal):
    def width(**environ: str) -> int:
        rows = on_terminal("loaf", columns=50, lines=60, NO_COLOR="1", **environ).splitlines()
        return max(map(len, rows))

    assert width() == 48
    assert width(COLUMNS="30") == 24
    assert width(LINES="11") == 24
    assert width(COLUMNS="what", LINES="-3") == 48


def test_a_window_of_no_size_counts_as_80_by_24(on_terminal):
    rows = on_terminal("loaf", columns=0, lines=0, NO_COLOR="1").splitlines()
    assert max(map(len, rows)) == 60


def test_one_color_is_written_once_and_every_line_ends_reset():
    red, none = (200, 0, 0), None
    art = Art(("aa b ", "     "), ((red, red, none, red, none), (none,) * 5))
    color = f"\x1b[{paint.text_code(red, 256)}m"
    assert paint.paint(art, 256) == f"{color}aa b\x1b[0m\n\n"


def test_art_without_color_or_a_depth_is_text():
    assert paint.paint(Art(("a ",)), 256) == "a\n"
    assert paint.paint(Art(("a ",), (((1, 2, 3), None),)), 0) == "a\n"


@pytest.mark.parametrize(
    ("color", "depth", "escape"),
    [
        ((255, 0, 0), 16, "\x1b[91m"),
        ((205, 0, 0), 16, "\x1b[31m"),
        ((0, 0, 0), 256, "\x1b[38;5;16m"),
        ((255, 255, 255), 256, "\x1b[38;5;231m"),
        ((128, 128, 128), 256, "\x1b[38;5;244m"),
        ((95, 135, 175), 256, "\x1b[38;5;67m"),
        ((1, 2, 3), 1 << 24, "\x1b[38;2;1;2;3m"),
    ],
)
def test_the_nearest_color_of_each_depth(color, depth: int, escape: str):
    assert f"\x1b[{paint.text_code(color, depth)}m" == escape


@pytest.mark.parametrize("level", range(0, 256, 15))
def test_a_visible_color_shows_on_black_and_on_white(level: int):
    light = paint.luminance(paint.visible((level, level, level)))
    assert (light + 0.05) / 0.05 > 1.9
    assert 1.05 / (light + 0.05) > 1.9


def test_a_color_that_shows_anywhere_stays_as_it_is():
    assert paint.visible((200, 90, 40)) == (200, 90, 40)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("cat.png", "cat.png"),
        ("chat é 猫", "chat é 猫"),
        ("a\x1b[31m\n\x9b\x7f", "a\\x1b[31m\\n\\x9b\\x7f"),
        ("\u202e\u200b\u061c", "\\u202e\\u200b\\u061c"),
        (os.fsdecode(b"\xff"), "\\udcff"),
        ("\u034f\u115f\u1160\u3164\uffa0", "\\u034f\\u115f\\u1160\\u3164\\uffa0"),
        ("a\ufe0f\ufe00\U000e0100", "a\\ufe0f\\ufe00\\U000e0100"),
        ("\U000e0001\U000e0041\U000e007f", "\\U000e0001\\U000e0041\\U000e007f"),
        ("\ufe0f❤\ufe0f☎\ufe0e1\ufe0f\u20e3", "\\ufe0f❤\ufe0f☎\ufe0e1\ufe0f\u20e3"),
        ("❤\ufe0f\ufe0f©1\ufe0f", "❤\ufe0f\\ufe0f©1\\ufe0f"),
    ],
)
def test_untrusted_text_is_made_harmless(text: str, shown: str):
    assert terminal.plain(text) == shown


CHANNELS = st.integers(0, 255)
COLORS = st.tuples(CHANNELS, CHANNELS, CHANNELS) | CHANNELS.map(lambda level: (level,) * 3)


@given(COLORS)
def test_every_color_has_a_code_of_each_palette(color):
    assert paint.nearest(color, 16) in range(16)
    assert paint.nearest(color, 256) in range(16, 256)


@pytest.mark.parametrize("code", range(16, 256))
def test_a_color_of_the_palette_stays_as_it_is(code: int):
    color = paint.indexed(code)
    assert paint.indexed(paint.nearest(color, 256)) == color


@given(COLORS, COLORS)
def test_every_color_is_made_to_show_on_any_ground(color, ground):
    for shown in (
        paint.visible_on(color, ground),
        paint.indexed(int(paint.text_code(color, 256, ground)[5:])),
    ):
        lights = paint.luminance(shown), paint.luminance(ground)
        assert paint.contrast(*lights) >= paint.FILL


@given(
    st.lists(st.lists(st.tuples(st.sampled_from(" #█é"), *[st.none() | COLORS] * 2), max_size=3)),
    *(st.booleans(), st.sampled_from((0, 16, 256, 1 << 24)), st.none() | COLORS),
)
def test_a_painting_is_its_characters_and_colors_that_end_with_the_line(
    cells, grounds: bool, depth: int, ground
):
    most = max(map(len, cells), default=0)
    cells = [row + [(" ", None, None)] * (most - len(row)) for row in cells]
    rows, colors, behind = (
        tuple(tuple(cell[part] for cell in row) for row in cells) for part in range(3)
    )
    art = Art(tuple(map("".join, rows)), colors, grounds=behind if grounds else None)
    painted = paint.paint(art, depth, ground)
    assert [row.rstrip() for row in SGR.sub("", painted).split("\n")] == art.text.split("\n")
    assert not any(style_after("".join(SGR.findall(row))) for row in painted.split("\n"))
