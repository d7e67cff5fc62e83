"""Art is a rectangle of characters."""

import pytest

from pusheen.art import Art


def test_text_has_no_blanks_at_the_ends_of_lines():
    assert Art(("ab  ", "    ", " c  ")).text == "ab\n\n c\n"
    assert str(Art(("ab", "c "))) == "ab\nc"


def test_art_of_nothing_is_nothing():
    assert (Art(()).columns, Art(()).lines, Art(()).text) == (0, 0, "")


def test_rows_of_unequal_length_are_refused():
    with pytest.raises(ValueError, match="equal length"):
        Art(("ab", "c"))


def test_colors_of_another_geometry_are_refused():
    with pytest.raises(ValueError, match="geometry"):
        Art(("ab",), ((None,),))


def test_grounds_of_another_geometry_are_refused():
    with pytest.raises(ValueError, match="grounds"):
        Art(("ab",), ((None, None),), grounds=((None,),))
