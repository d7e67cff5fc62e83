"""The cats at the smallest sizes: what is left of them, and their faces in letters."""

import sys

import pytest
from conftest import ROOT

sys.path.insert(0, str(ROOT / "scripts"))
from drawings import face, palette, parts
from drawings.registry import all_cats

CATS = all_cats()
WIDTHS = (12, 16, 20, 24)
BROWN = "#654321"


def set_in_cells(drawing, columns, lines, *, roomy):
    """Set the letters of a drawing of this many units, one a cell, and return the rows."""
    rows = [["."] * columns for _ in range(lines)]
    found = face.features(drawing, (0, 0, columns, lines))
    for x, y, character, color in face.letters(found, (0, 0, columns, lines), roomy=roomy):
        assert color == BROWN
        rows[y][x] = character
    return tuple("".join(row) for row in rows)


def a_face(left="oo", mouth="w", right="oo"):
    letters = (left, BROWN), (mouth, BROWN), (right, BROWN)
    return face.places(*letters, gap=2, drop=0.6)


def test_both_eyes_are_as_far_from_the_mouth_wherever_they_fall():
    for x in (4.0, 4.3, 4.6, 4.9):
        drawing = a_face().move(x, 1.5)
        assert set_in_cells(drawing, 9, 3, roomy=False) == (".........", "..o.w.o..", ".........")


def test_a_mouth_with_room_is_below_the_eyes():
    drawing = a_face().move(4.5, 0.5)
    assert set_in_cells(drawing, 9, 2, roomy=True) == ("..o...o..", "....w....")


def test_brows_of_a_flipped_cat_still_frown():
    drawing = a_face("\\/", "n", "\\/").move(4.5, 0.5).flip(4.5)
    assert set_in_cells(drawing, 9, 1, roomy=False) == ("..\\.n./..",)


def test_a_missing_eye_leaves_its_cell_alone():
    drawing = a_face("  ").move(4.5, 0.5)
    assert set_in_cells(drawing, 9, 1, roomy=False) == ("....w.o..",)


def test_a_cat_that_leans_over_has_its_eyes_on_two_lines():
    drawing = a_face().turn(30).move(4.5, 1.8)
    assert set_in_cells(drawing, 9, 4, roomy=False) == (
        "..o......",
        ".........",
        "....w.o..",
        ".........",
    )


@pytest.mark.parametrize("name", CATS)
def test_every_small_cat_has_two_eyes_and_a_mouth_within_the_picture(name):
    for columns in WIDTHS:
        for _, _, features in CATS[name].small(columns):
            assert features
            assert len(features) % 3 == 0
            assert all(0 < f.x < 1 and 0 < f.y < 1 for f in features)


@pytest.mark.parametrize("name", CATS)
def test_a_small_cat_has_no_stripes(name):
    for svg, _, _ in CATS[name].small(12):
        assert palette.STRIPE not in svg
        assert palette.FUR not in svg


def test_every_eye_and_every_mouth_has_its_letters():
    assert face.EYES.keys() == parts.EYES.keys()
    assert face.MOUTHS.keys() == parts.MOUTHS.keys()
    assert {len(pair) for pair in face.EYES.values()} == {2}
    assert {len(mouth) for mouth in face.MOUTHS.values()} == {1}


def test_to_draw_a_cat_small_leaves_the_large_one_as_it_was():
    large = CATS["loaf"].svgs()
    CATS["loaf"].small(12)
    assert CATS["loaf"].svgs() == large
