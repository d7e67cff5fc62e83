"""A cat that talks: any text is wrapped by its width, harmless, and said by the cat's head."""

import sys
import time
from functools import cache

import numpy as np
import pytest
from conftest import ROOT
from hypothesis import example, given
from hypothesis import strategies as st
from PIL import Image
from wcwidth import iter_graphemes, width

from pusheen import paint, terminal
from pusheen.art import Art, cells_of
from pusheen.catalog import gallery
from pusheen.layout import speech_bubble

sys.path.insert(0, str(ROOT / "scripts"))
from drawings.face import Feature
from drawings.registry import all_cats

CATS = gallery.cats(hidden=True)
NAMES = [cat.name for cat in CATS]
SMALL = 28  # columns below which a cat is drawn anew, its face in letters
UNDER_AN_UMBRELLA = "rain"  # all of its head: the tail ends on the umbrella
RED = paint.ANSI[1]
# Whatever breaks widths: controls, colours, tabs, wide and combining characters, joined emoji.
TEXTS = st.text(
    st.one_of(
        st.characters(),
        st.sampled_from(
            "\x1b\x9b\t\r\n \u0301\u200b\u200d\u202e\u2066\ufe0f\ufeff\u3000猫🐱👩❤🏽🇩"
        ),
    )
) | st.lists(
    st.sampled_from(("\x1b[31m", "\x1b[0m", "\x1b[38;5;9m", "\x1b]0;x\x07", "hello ", "猫", "🐱 "))
).map("".join)


def rows_of(text: str, columns: int = 40) -> list[str]:
    """Break a text into rows, without their colours."""
    return [row.text for row in speech_bubble.wrap_text(speech_bubble.read(text), columns, 80)]


def shown(text: str) -> str:
    """Return a text as it is read, without its colours."""
    return "\n".join(line.text for line in speech_bubble.read(text))


def say(text: str, columns: int = 40, *, think: bool = False) -> Art:
    """Have a cat of one block say a text."""
    cat = Art(("            ", "############"))
    rows = speech_bubble.wrap_text(speech_bubble.read(text), columns, 80)
    return speech_bubble.speak(rows, cat, 5, think=think)


def test_a_bubble_is_drawn_around_the_text_and_its_tail_meets_the_head():
    assert say("happy birthday").rows == (
        ".----------------.",
        "| happy birthday |",
        "'---. .----------'",
        "     V            ",
        "############      ",
    )


def test_a_thought_has_a_tail_of_bubbles():
    cat = Art(("##      ##", "#        #", "##########"))
    art = speech_bubble.speak(speech_bubble.read("hm"), cat, 4, think=True)
    assert art.rows == (
        " .-----.  ",
        " ( hm  )  ",
        " '-----'  ",
        "##   o  ##",
        "#   .    #",
        "##########",
    )


def test_an_empty_text_is_an_empty_bubble():
    assert say("").rows[:3] == ("  .-----.   ", "  |     |   ", "  '-. .-'   ")


def test_a_tail_that_has_no_room_to_lean_comes_straight_down():
    cat = Art(("#### ####", "#### ####", "#########"))
    art = speech_bubble.speak(speech_bubble.read("hi"), cat, 4)
    assert art.rows[-4:] == (" '-. .-' ", "####|####", "####V####", "#########")


@pytest.mark.parametrize("head", range(12))
def test_the_tail_never_hangs_on_a_corner_and_nothing_is_lost_on_the_left(head: int):
    cat = Art((" " * 12, "############"))
    for text in ("", "hi", "a text that is wider than the cat below it"):
        *_, edge, tail, body = speech_bubble.speak(speech_bubble.read(text), cat, head).rows
        left, right = edge.index("'"), edge.rindex("'")
        assert left + 2 < tail.index("V") < right - 2
        assert tail.index("V") - body.index("#") == head


@pytest.mark.parametrize(
    "text",
    [
        "héllo 猫 🐱 \x1b[31mred\x1b[0m",
        "",
        "x" * 1000,
        "猫" * 333,
        "👩‍👩‍👧 ❤️ 👍🏽 🇩🇪 e\u0301",
        "a\tb\n\tc",
    ],
)
@pytest.mark.parametrize("columns", [1, 2, 7, 40])
def test_all_rows_are_equally_wide(text: str, columns: int):
    assert len({width(row) for row in say(text, columns).rows}) == 1


@given(TEXTS, st.integers(1, 50), st.booleans())
@example("\u0301", 1, False)
@example("a\n\u0903", 9, False)
@example("猫" * 3, 1, False)
@example(" " * 60 + "x", 40, False)
def test_whatever_is_said_is_harmless_and_even(text: str, columns: int, think: bool):
    art = say(text, columns, think=think)
    assert len({width(row) for row in art.rows}) == 1
    assert all(row.isprintable() for row in art.rows)


@given(TEXTS, st.integers(1, 50))
def test_wrapping_loses_nothing_but_blanks(text: str, columns: int):
    rows, whole = rows_of(text, columns), shown(text)
    assert "".join(rows).replace(" ", "") == whole.replace(" ", "").replace("\n", "")


@given(TEXTS, st.integers(2, 50))
def test_no_row_is_wider_than_asked_for(text: str, columns: int):
    for row in speech_bubble.wrap_text(speech_bubble.read(text), columns, 80):
        assert sum(map(cells_of, iter_graphemes(row.text))) <= columns or len(row.text) == 1


@given(st.text(st.sampled_from("ab 猫e\u0301")), st.integers(1, 20))
def test_no_character_is_cut_in_two(text: str, columns: int):
    whole = [c for c in iter_graphemes(shown(text).replace("\n", "")) if c != " "]
    cut = [c for row in rows_of(text, columns) for c in iter_graphemes(row) if c != " "]
    assert cut == whole


def test_lines_are_broken_at_blanks():
    assert rows_of("the quick brown fox", 10) == ["the quick", "brown fox"]


def test_a_word_that_is_too_long_is_cut():
    assert rows_of("a sesquipedalian cat", 8) == ["a", "sesquipe", "dalian", "cat"]


def test_wide_characters_are_broken_between_but_no_row_begins_with_a_comma():
    assert rows_of("吾輩は猫である、名前はまだ無い", 14) == [
        "吾輩は猫であ",
        "る、名前はまだ",
        "無い",
    ]


def test_the_lines_of_the_text_and_blanks_at_their_front_are_kept():
    assert rows_of("one\n\n  two\r\nthree") == ["one", "", "  two", "three"]


def test_lines_that_fit_the_window_stay_as_they_are_and_one_long_line_is_broken():
    line = "a line of a fortune is often some seventy cells wide, as mail was"
    lines = speech_bubble.read(f"{line}\n\t-- me")
    assert [row.text for row in speech_bubble.wrap_text(lines, None, 80)] == [line, "        -- me"]
    assert max(len(row.text) for row in speech_bubble.wrap_text(lines, None, 60)) <= 40
    assert (
        max(len(row.text) for row in speech_bubble.wrap_text(speech_bubble.read(line), None, 80))
        <= 40
    )


def test_a_tab_ends_at_a_column_of_eight():
    assert shown("猫\tx\t\tyz") == "猫      x               yz"


@pytest.mark.parametrize(
    ("text", "harmless"),
    [
        ("a\x1b[2Jb", r"a\x1b[2Jb"),
        ("\x1b]0;title\x07", r"\x1b]0;title\x07"),
        ("\x9b31m\x00\x7f", r"\x9b31m\x00\x7f"),
        ("a\u202eb\u2066c\u061c", r"a\u202eb\u2066c\u061c"),
        ("\u200b\u200c\u200d\u200e\u200f\ufeff", r"\u200b\u200c\u200d\u200e\u200f\ufeff"),
        ("\udce9", r"\udce9"),
        ("a\rb", r"a\rb"),
        ("\x1b[31", r"\x1b[31"),
        ("\x1b[?25l\x1b[>4;2m", r"\x1b[?25l\x1b[>4;2m"),
        ("[/b][red]hi", "[/b][red]hi"),
        ("a\xa0b\u3000c", "a b  c"),
    ],
)
def test_what_is_no_character_is_written_as_an_escape(text: str, harmless: str):
    assert shown(text) == harmless


@pytest.mark.parametrize(
    ("text", "apart"),
    [
        ("👩‍👩‍👧", "👩👩👧"),
        ("❤️", "❤"),
        ("👍🏽", "👍"),
        ("👩🏽‍🚒", "👩🚒"),
        ("❤️‍🔥", "❤🔥"),
        ("1️⃣", "1⃣"),
        ("🏴\U000e0067\U000e0062\U000e007f!", "🏴!"),
        ("a\U000e0067", r"a\U000e0067"),
        ("\u3164\uffa0", r"\u3164\uffa0"),
        ("🏽", "🏽"),
        ("क्‍ष", r"क्\u200dष"),
    ],
)
def test_emoji_on_whose_width_terminals_disagree_are_shown_one_by_one(text: str, apart: str):
    assert shown(text) == apart


@pytest.mark.parametrize(
    ("codes", "color"),
    [
        ("31", RED),
        ("1;31;4", RED),
        ("91", paint.ANSI[9]),
        ("38;5;1", RED),
        ("38;5;208", paint.indexed(208)),
        ("38:5:208", paint.indexed(208)),
        ("38;2;1;2;3", (1, 2, 3)),
        ("38:2:1:2:3", (1, 2, 3)),
        ("38:2::1:2:3", (1, 2, 3)),
        ("38;2;1;2;3;31", RED),
        ("48;5;31", None),
        ("48;2;31;31;31", None),
        ("58:2::31:31:31", None),
        ("4:31", None),
        ("38;5;256", None),
        ("38;2;1;2;999", None),
        ("38;5", None),
        ("38", None),
        (";;;", None),
        ("31;0", None),
        ("31;39", None),
        ("31;", None),
        ("9" * 90, None),
    ],
)
def test_sgr_sequences_color_the_text(codes: str, color: tuple[int, int, int] | None):
    (line,) = speech_bubble.read(f"a\x1b[{codes}mb")
    assert (line.text, line.colors) == ("ab", (None, color))


def test_a_color_lasts_over_lines_until_it_is_reset_and_not_beyond_the_text():
    art = say("a\x1b[31mb\nc\x1b[md")
    colored = {
        character
        for row, colors in zip(art.rows, art.colors or (), strict=True)
        for character, color in zip(row, colors, strict=True)
        if color == RED and character != " "
    }
    assert colored == {"b", "c"}


def test_a_color_that_is_not_reset_ends_where_the_text_ends():
    painted = paint.paint(say("\x1b[31mred"), terminal.SIXTEEN)
    assert "\x1b[31mred \x1b[0m|\n" in painted


def test_what_the_encoding_lacks_is_a_question_mark_before_it_is_measured():
    (line,) = speech_bubble.read("猫 é ❤️ 👩‍👩 \x9b\n"[:-1], str.isascii)
    assert line.text == r"? ? ? ?? \x9b"


def test_ten_thousand_lines_and_a_million_characters_take_seconds_not_minutes():
    for text in ("line of a log, somewhat longer than a row of it\n" * 10_000, "猫x y" * 250_000):
        began = time.process_time()
        say(text)
        assert time.process_time() - began < 5


@cache
def face_of(name: str, columns: int) -> tuple[Feature, Feature]:
    """Return where the drawing has the first face's eyes, the left one first."""
    entry = all_cats()[name]
    found = entry.small(columns)[0][2] if columns < SMALL else entry.features()
    one, other = sorted((found[0], found[2]), key=lambda eye: eye.x)
    return one, other


def tail_of(cat: gallery.Cat, columns: int, *, think: bool) -> tuple[int, int]:
    """Have a cat speak; return the column and line of its picture below the tail's last cell."""
    art, head = cat.art(columns), cat.head(columns)
    assert head is not None
    spoken = speech_bubble.speak(speech_bubble.read("hello"), art, head, think=think)
    indent = len(spoken.rows[-1]) - len(spoken.rows[-1].lstrip())
    indent -= len(art.rows[-1]) - len(art.rows[-1].lstrip())
    shown = [row[indent : indent + columns] for row in spoken.rows[-art.lines :]]
    drawn = [
        (line, column)
        for line, (row, before) in enumerate(zip(shown, art.rows, strict=True))
        for column, (c, was) in enumerate(zip(row, before, strict=True))
        if c != was
    ]
    assert all(art.rows[line][column] == " " for line, column in drawn), "ink is gone"
    if not drawn:  # all of the tail is above the picture
        (column,) = (x for x, c in enumerate(spoken.rows[-art.lines - 1]) if c in "Vo")
        return column - indent, 0
    line = max(drawn)[0]
    last = [column for at, column in drawn if at == line]
    return next(column for column in last if art.rows[line + 1][column] != " "), line + 1


@pytest.mark.parametrize("cat", CATS, ids=NAMES)
@pytest.mark.parametrize("think", [False, True])
def test_the_tail_meets_the_head_of_every_cat_at_every_size(cat: gallery.Cat, think: bool):
    for columns, lines in cat.sizes:
        left, right = face_of(cat.name, columns)
        column, line = tail_of(cat, columns, think=think)
        assert int(left.x * columns) <= column <= int(right.x * columns), columns
        assert line < max(left.y, right.y) * lines, columns
        assert cat.read(columns)[0][line][column] != " "


@pytest.mark.parametrize("cat", CATS, ids=NAMES)
def test_nothing_is_between_the_tail_and_the_face_but_the_cat_and_what_it_wears(cat: gallery.Cat):
    with Image.open(ROOT / "images" / f"{cat.name}.png") as picture:
        whole = picture.convert("RGBA")
    alpha = np.asarray(whole.crop(whole.getbbox()).getchannel("A")) > 127
    for columns, _ in cat.sizes:
        if columns >= SMALL:
            left, right = face_of(cat.name, columns)
            column, _ = tail_of(cat, columns, think=False)
            strip = alpha[:, int((column + 0.5) / columns * alpha.shape[1])]
            eyes = int(max(left.y, right.y) * alpha.shape[0])
            free = strip[strip.argmax() : eyes].all()
            assert free == (cat.name != UNDER_AN_UMBRELLA), columns


def test_nine_of_ten_heads_are_found_by_their_shape():
    found = 0
    for cat in CATS:
        for columns, _ in cat.sizes:
            left, right = face_of(cat.name, columns)
            aside = abs(
                (left.x + right.x) / 2 * columns - speech_bubble.find_head(cat.read(columns)[0])
            )
            found += aside < (right.x - left.x) * columns
    assert found > 0.9 * sum(len(cat.sizes) for cat in CATS)


def test_the_head_of_a_shape_is_where_its_ears_are_and_not_its_tail():
    assert speech_bubble.find_head(
        (
            "                  ##",
            "   #    #         ##",
            "  ##    ##        ##",
            "  ########        ##",
            "  ########        ##",
            " ###################",
            " ###################",
            " ###################",
            "  #################",
            "   ##   ##  ##  ##",
        )
    ) in range(4, 8)


def test_the_head_of_a_shape_is_none_of_what_floats_beside_it():
    assert speech_bubble.find_head(
        ("###       ", "###  #  # ", "     #### ", "     #### ")
    ) in range(5, 9)


def test_a_shape_without_ink_has_its_head_in_the_middle():
    assert speech_bubble.find_head(("     ", "     ")) == 2
