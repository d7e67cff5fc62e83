"""Pieces and floods agree with those of scikit-image."""

import numpy as np
import pytest
from skimage import measure, segmentation

from pusheen.masks import first_piece, label


@pytest.mark.parametrize("share", [0.0, 0.3, 0.5, 0.6, 0.9, 1.0])
def test_pieces_are_those_of_scikit_image(share: float):
    mask = np.random.default_rng(3).random((60, 83)) < share
    numbers, count = label(mask)
    theirs, many = measure.label(mask, connectivity=1, return_num=True)
    assert count == many
    assert (numbers == theirs).all()


@pytest.mark.parametrize("share", [0.5, 0.6, 0.7])
def test_first_piece_is_what_scikit_image_floods(share: float):
    mask = np.random.default_rng(4).random((60, 83)) < share
    mask[0, 0] = True
    assert (first_piece(mask) == segmentation.flood(mask, (0, 0), connectivity=1)).all()
