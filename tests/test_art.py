"""Art is a rectangle of characters."""

import pytest

from pusheen.art import Art


def test_text_has_no_blanks_at_the_ends_of_lines():
    assert Art(("ab  ", "    ", " c  ")).text == "ab\n\n c\n"
    assert str(Art(("ab", "c "))) == "ab\nc"


def test_art_of_nothing_is_nothing():
    assert (Art(()).columns, Art(()).lines, Art(()).text) == (0, 0, "")


def test_rows_of_unequal_width_are_refused():
    with pytest.raises(ValueError, match="equal width"):
        Art(("ab", "c"))


def test_colors_of_another_geometry_are_refused():
    with pytest.raises(ValueError, match="geometry"):
        Art(("ab",), ((None,),))


def test_grounds_of_another_geometry_are_refused():
    with pytest.raises(ValueError, match="grounds"):
        Art(("ab",), ((None, None),), grounds=((None,),))


def test_a_wide_character_takes_two_cells():
    art = Art(("a猫", "é  "))
    assert art.columns == 3
    assert [(c.column, c.columns, c.text) for c in art.cells(0)] == [(0, 1, "a"), (1, 2, "猫")]


def test_a_mark_goes_with_its_letter():
    red = (255, 0, 0)
    art = Art(("e\u0301x",), ((red, red, None),))
    assert list(art.cells(0)) == [(0, 1, "e\u0301", red, None), (1, 1, "x", None, None)]


def test_blocks_and_braille_take_one_cell():
    assert Art(("█🬀\U0001cd00⣿",)).columns == 4
