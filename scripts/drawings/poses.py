"""The poses of a cat: its body, and the places on it."""

from __future__ import annotations

from dataclasses import dataclass

from drawings.curves import XY
from drawings.palette import FUR
from drawings.parts import (
    BACK_STRIPE,
    PAW,
    arm_of,
    brow,
    ears,
    stripe,
    stub,
    trunk_of,
    wrapped_tail,
)
from drawings.pen import Drawing, limb, stroke

PAWS = ("rest", "hold", "wave", "up", "none")
SIDE_PAWS = ("rest", "hold", "none")  # from the side an arm hides the whiskers or the body an arm


@dataclass(frozen=True)
class Pose:
    """A body and the places on it, the ground being y = 0.

    Parameters
    ----------
    body
        Trunk and ears, to be merged with the feet and with raised arms into one silhouette.
    feet
        Where the feet stand, from left to right, and how wide one is.
    marks
        Stripes of the head and the back.
    face
        Middle between the eyes.
    crown
        Top of the head between the ears.
    chest
        Middle of what the front paws hold.
    shoulders
        Where the left and the right arm begin when raised.
    whiskers
        Distance from the face to the root of the left and of the right whiskers.
    tail
        Where the tail begins.
    wrapped
        The tail that lies on the body, for a pose whose own tail does; otherwise None.
    resting
        Paws that lie in front of the body when they do nothing.
    paws
        What the paws can do in this pose, of `PAWS`.
    """

    body: Drawing
    feet: tuple[tuple[float, ...], float]
    marks: Drawing
    face: XY
    crown: XY
    chest: XY
    shoulders: tuple[XY, XY]
    whiskers: tuple[float, float]
    tail: XY
    wrapped: Drawing | None
    resting: Drawing
    paws: tuple[str, ...]


def _loaf() -> Pose:
    crown = (-18.0, -70.0)
    trunk = trunk_of(
        [
            (-18, -70),
            (6, -69.5),
            (30, -65),
            (46, -50),
            (52, -26),
            (47, -6),
            (37, -1.2),
            (22, 0),
            (-22, 0),
            (-38, -1.2),
            (-48, -6),
            (-53, -26),
            (-51, -48),
            (-44, -63),
        ]
    )
    return Pose(
        body=trunk + ears(crown, 21),
        feet=((), 0),
        marks=brow(trunk, crown)
        + stripe(trunk, (26, -66.3), (22, -52), BACK_STRIPE)
        + stripe(trunk, (39.5, -58.5), (34, -45), BACK_STRIPE),
        face=(-18, -44),
        crown=crown,
        chest=(-18, -15),
        shoulders=((-44, -24), (10, -24)),
        whiskers=(28, 25),
        tail=(44, -11),
        wrapped=None,
        resting=stub(-31) + stub(-5),
        paws=SIDE_PAWS,
    )


def _standing() -> Pose:
    crown = (-18.0, -74.0)
    trunk = trunk_of(
        [
            (-18, -74),
            (6, -73),
            (30, -68),
            (46, -54),
            (51, -32),
            (47, -12),
            (37, -6.2),
            (22, -5),
            (-22, -5),
            (-38, -6.2),
            (-48, -12),
            (-53, -31),
            (-51, -52),
            (-44, -67),
        ]
    )
    return Pose(
        body=trunk + ears(crown, 21),
        feet=((-36, -14, 16, 37), 15),
        marks=brow(trunk, crown)
        + stripe(trunk, (26, -69.5), (22, -55), BACK_STRIPE)
        + stripe(trunk, (39.5, -62), (34, -48), BACK_STRIPE),
        face=(-18, -46),
        crown=crown,
        chest=(-18, -18),
        shoulders=((-44, -28), (10, -28)),
        whiskers=(28, 25),
        tail=(44, -34),
        wrapped=None,
        resting=Drawing(),
        paws=SIDE_PAWS,
    )


def _sitting() -> Pose:
    crown = (0.0, -82.0)
    trunk = trunk_of(
        [
            (0, -82),
            (22, -80.5),
            (38, -70),
            (45, -50),
            (50, -26),
            (44, -9),
            (28, -5),
            (-28, -5),
            (-44, -9),
            (-50, -26),
            (-45, -50),
            (-38, -70),
            (-22, -80.5),
        ]
    )
    flank = stripe(trunk, (49.2, -28), (37, -27), BACK_STRIPE) + stripe(
        trunk, (49, -17), (38, -17), BACK_STRIPE
    )
    return Pose(
        body=trunk + ears(crown, 22),
        feet=((-26, 26), 20),
        marks=brow(trunk, crown) + flank + flank.flip(),
        face=(0, -57.5),
        crown=crown,
        chest=(0, -20),
        shoulders=((-40, -28), (40, -28)),
        whiskers=(36, 36),
        tail=(41, -9),
        wrapped=None,
        resting=arm_of((-9, -33), (-8, -20)) + arm_of((9, -33), (8, -20)),
        paws=PAWS,
    )


def _sleeping() -> Pose:
    crown = (-20.0, -56.0)
    trunk = trunk_of(
        [
            (-20, -56),
            (4, -56),
            (30, -54),
            (48, -42),
            (55, -22),
            (49, -5),
            (37, -1.2),
            (22, 0),
            (-22, 0),
            (-38, -1.2),
            (-50, -5),
            (-56, -22),
            (-54, -39),
            (-45, -50.5),
        ]
    )
    return Pose(
        body=trunk + ears(crown, 22),
        feet=((), 0),
        marks=brow(trunk, crown)
        + stripe(trunk, (24, -55), (21, -42), BACK_STRIPE)
        + stripe(trunk, (38, -50.5), (33, -38), BACK_STRIPE),
        face=(-20, -32),
        crown=crown,
        chest=(-20, -8),
        shoulders=((-44, -18), (8, -18)),
        whiskers=(30, 25),
        tail=(48, -11),
        wrapped=wrapped_tail(),
        resting=Drawing(),
        paws=("rest", "none"),
    )


def _stretching() -> Pose:
    crown = (-24.0, -55.0)
    trunk = trunk_of(
        [
            (-24, -55),
            (2, -55),
            (19, -65),
            (35, -78),
            (50, -71),
            (56, -49),
            (55, -22),
            (50, -6.5),
            (30, -6.5),
            (17, -10),
            (0, -3.5),
            (-20, 0),
            (-42, -1.2),
            (-54, -8),
            (-58, -24),
            (-55, -39),
            (-46, -50),
        ]
    )
    return Pose(
        body=trunk + ears(crown, 21) + limb([(-42, -6), (-65, -6)], PAW, FUR),
        feet=((32, 49), 15),
        marks=brow(trunk, crown)
        + stripe(trunk, (31, -77), (28, -62), BACK_STRIPE)
        + stripe(trunk, (47, -74), (41, -61), BACK_STRIPE),
        face=(-24, -32),
        crown=crown,
        chest=(-22, -8),
        shoulders=((-44, -18), (4, -18)),
        whiskers=(30, 25),
        tail=(44, -70),
        wrapped=None,
        resting=stroke([(-27, -12), (-44, -12), (-49.5, -6.5), (-44, -1)]),
        paws=("rest", "none"),
    )


POSES = {
    "loaf": _loaf(),
    "standing": _standing(),
    "sitting": _sitting(),
    "sleeping": _sleeping(),
    "stretching": _stretching(),
}
