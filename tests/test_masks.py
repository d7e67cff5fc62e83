"""Masks agree with scikit-image, which is too slow to be loaded for one picture."""

import numpy as np
import pytest
from skimage import measure, morphology, segmentation

from pusheen.imaging.morphology import first_piece, flood, label, widen


def some_mask(seed: int, share: float) -> np.ndarray:
    """Draw a mask at random; at a share of 0.6 its pieces wind about one another."""
    dice = np.random.default_rng(seed)
    return dice.random((dice.integers(1, 60), dice.integers(1, 60))) < share


@pytest.mark.parametrize("share", [0.0, 0.3, 0.6, 0.9, 1.0])
@pytest.mark.parametrize("seed", range(20))
def test_pieces_are_those_of_skimage(seed: int, share: float):
    mask = some_mask(seed, share)
    numbers, count = label(mask)
    expected, expected_count = measure.label(mask, connectivity=1, return_num=True)
    assert count == expected_count
    assert ((numbers > 0) == mask).all()
    pairs = {*zip(numbers.ravel().tolist(), expected.ravel().tolist(), strict=True)}
    assert len(pairs) == count + (not mask.all())  # one number of ours for each of theirs


@pytest.mark.parametrize("share", [0.4, 0.6, 0.9])
@pytest.mark.parametrize("seed", range(20))
def test_the_first_piece_is_what_skimage_floods(seed: int, share: float):
    mask = some_mask(seed, share)
    mask[0, 0] = True
    assert (first_piece(mask) == segmentation.flood(mask, (0, 0), connectivity=1)).all()


@pytest.mark.parametrize("seed", range(20))
def test_a_flood_from_the_border_is_that_of_skimage(seed: int):
    near = some_mask(seed, 0.65)
    sea = np.pad(near, 1, constant_values=True)
    expected = segmentation.flood(sea, (0, 0), connectivity=1)[1:-1, 1:-1]
    # With a brush of nothing every gap is wide enough.
    assert (flood(near) == expected).all()


@pytest.mark.parametrize("reach", [0, 1, 2, 3, 7])
def test_widening_is_dilation_by_a_square(reach: int):
    mask = some_mask(reach, 0.05)
    square = np.ones((2 * reach + 1,) * 2, bool)
    assert (widen(mask, reach) == morphology.dilation(mask, square)).all()


def enclosure(side: int, gap: int) -> np.ndarray:
    """A sea, and in it a square enclosure behind a wall of one pixel with a gap in it."""
    near = np.ones((side + 12, side + 12), bool)
    near[5 : side + 7, 5 : side + 7] = False
    near[6 : side + 6, 6 : side + 6] = True
    near[6 : 6 + gap, 5] = True
    return near


@pytest.mark.parametrize("brush", [1, 2, 3])
def test_what_lies_behind_a_narrow_gap_stays_dry_and_the_sea_does_not(brush: int):
    near = enclosure(12, 1)
    flooded = flood(near, [(brush, 100)])
    assert not flooded[7:18, 7:18].any()
    near[6:18, 6:18] = False
    near[6:18, 5] = False
    assert flooded[near].all()


@pytest.mark.parametrize("near, least", [(enclosure(12, 12), 100), (enclosure(12, 1), 200)])
def test_behind_a_wide_gap_it_floods_and_so_does_a_small_enclosure(near: np.ndarray, least: int):
    assert (flood(near, [(2, least)]) == near).all()
