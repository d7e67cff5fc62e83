"""A cat drawn for few columns: what is simpler on it, and what is left out.

The numbers were tried on all cats at 12, 16, 20 and 24 columns.
"""

from __future__ import annotations

from contextvars import ContextVar
from dataclasses import replace

from drawings.palette import FUR, STRIPE
from drawings.pen import Drawing, Shape
from drawings.poses import Pose

SMALL_OUTLINE = 0.4  # of a column: 0.3 breaks into commas, 0.5 clots into Z and ]
PALE = "#f2ebe4"  # fur too pale for a dot, so that nothing but the face is in it
PRICKED = 1.4  # stretches the ears above the crown: 1 is often no line high, 1.8 is a rabbit
SPECK = 1.2  # columns; smaller things go: 0.5 keeps crumbs, which are noise, 2 takes rain and Zs
TINY = 30  # parts of cells across below which what is filled has no outline of its own
FINE = 1.0  # of an outline; finer lines go: whiskers, the ribs of leaves, the winds of a horn
SMALL = ContextVar("small", default=False)  # whether cats are being drawn for few columns
# Units of a part of a cell, for cats in cells cut finer, whose faces are drawn; 0: in letters.
PART = ContextVar("part", default=0.0)


def pricked(pose: Pose) -> Drawing:
    """Return the trunk and the ears of a pose, the ears pricked so that few lines show them."""
    trunk, left, right, *limbs = pose.body.shapes
    ears = Drawing((left, right)).scale(1, PRICKED, about=pose.crown)
    return Drawing((trunk, *ears.shapes, *limbs))


def stays(shape: Shape, column: float) -> bool:
    """Tell whether a shape is drawn where a column is so wide."""
    left, top, right, bottom = shape.box()
    size = max(right - left, bottom - top) + shape.thickness
    fine = shape.fill is None and shape.weight < FINE
    return not shape.feature and not fine and size >= SPECK * column


def simple(shape: Shape) -> Shape:
    """Return the shape in the colours of a small cat."""
    return replace(shape, fill=PALE) if shape.fill in (FUR, STRIPE) else shape
