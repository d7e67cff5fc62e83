"""A cat: a pose, a face, a tail and paws, with all it wears and holds."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any

from drawings import face
from drawings.curves import XY
from drawings.palette import FUR, LINE, PINK, STRIPE
from drawings.parts import (
    EYES,
    MOUTHS,
    TAIL,
    TAIL_BANDS,
    TAILS,
    arm_of,
    foot,
    raised_arm,
    whiskers,
)
from drawings.pen import INK, Drawing, circle, ellipse, group, limb, merge
from drawings.poses import POSES, Pose
from drawings.small import PART, SMALL, pricked

EYE_GAP = 15.0  # from the middle of the face to the middle of an eye
LARGER = 1.2  # a face in few parts: 1.3 meets the outline
BLOT = 5.5  # units of a part from which on a mouth is a dot
MOUTH_DROP = 8.5  # from the eyes down to the mouth: less than 7 and both share a line of text


@dataclass(frozen=True)
class Cat:
    """A cat that can be drawn; every part has a default, and a wrong word says which are right.

    Parameters
    ----------
    pose
        A key of `POSES`: "loaf", "standing", "sitting", "sleeping" or "stretching".
    eyes
        A key of `EYES`, or a pair of them for the left and the right eye, such as `WINK`.
    mouth
        A key of `MOUTHS`.
    tail
        A key of `TAILS`, or None for the pose's own: "up", or wrapped around a sleeper.
    paws
        "rest", "hold" or "none"; a sitting cat also "wave" (the left arm raised) or "up" (both); a
        sleeping or stretching one not "hold". None holds what there is to hold and rests otherwise.
    blush
        Whether the cheeks are pink.
    whiskers, stripes
        Whether to draw them; a mask or a costume may cover them.
    behind, wearing, on_face, on_head, holding, in_front
        Drawings at their places, back to front; the module's docstring has the table.
    letters
        Left eye, mouth and right eye where there are few columns, each a character and its colour,
        for a face whose eyes or mouth are ``on_face``, which is left out there.
    fur, stripe
        Colours of this one cat.
    tail_turn
        Degrees by which the tail is turned about its root, clockwise.
    squash
        Share of its height by which the cat is squashed onto the ground, in [-0.3, 0.3]; breathing
        is 0 to 0.04.
    look
        How far the eyes and the mouth are moved to the right and down.
    stride
        How far every other foot is moved to the right and the rest to the left, in [-3, 3], to
        walk; for poses that show feet.
    paw_turn
        Degrees by which a raised left arm is turned about its shoulder, clockwise; the right one
        is its mirror image.
    """

    pose: str = "loaf"
    eyes: str | tuple[str, str] = "open"
    mouth: str = "w"
    tail: str | None = None
    paws: str | None = None
    blush: bool = False
    whiskers: bool = True
    stripes: bool = True
    behind: Sequence[Drawing] = ()
    wearing: Sequence[Drawing] = ()
    on_face: Sequence[Drawing] = ()
    on_head: Sequence[Drawing] = ()
    holding: Sequence[Drawing] = ()
    in_front: Sequence[Drawing] = ()
    letters: Sequence[face.Letter] = ()
    fur: str = FUR
    stripe: str = STRIPE
    tail_turn: float = 0.0
    squash: float = 0.0
    look: XY = (0.0, 0.0)
    stride: float = 0.0
    paw_turn: float = 0.0

    def __post_init__(self) -> None:
        _check("pose", self.pose, POSES)
        for eye in self._eyes():
            _check("eyes", eye, EYES)
        _check("mouth", self.mouth, MOUTHS)
        _check("tail", self.tail, (None, *TAILS))
        _check(f"the paws of a {self.pose} cat", self._paws(), POSES[self.pose].paws)
        if not -3 <= self.stride <= 3:
            raise ValueError(f"stride must be -3 to 3, not {self.stride}")
        if not -0.3 <= self.squash <= 0.3:
            raise ValueError(f"squash must be -0.3 to 0.3, not {self.squash}")
        for place in ("behind", "wearing", "on_face", "on_head", "holding", "in_front"):
            if isinstance(getattr(self, place), Drawing):
                raise TypeError(f"{place} is a list of drawings: write {place}=[...]")

    def but(self, **changes: Any) -> Cat:
        """Return the same cat with some fields changed, as for the next frame."""
        # Any: each field has its own type, and __post_init__ checks the words.
        return replace(self, **changes)

    def drawing(self) -> Drawing:
        """Return the cat as a drawing, with all it wears and holds."""
        pose = POSES[self.pose]
        low, raised, over = self._arms(pose)
        on_body = pose.wrapped if pose.wrapped and self.tail is None else None
        fur = group(
            Drawing() if on_body else self._tail(pose),
            merge(pricked(pose) if SMALL.get() else pose.body, self._feet(pose), raised),
            pose.marks if self.stripes and not SMALL.get() else Drawing(),
            on_body or Drawing(),
            low,
        )
        cat = group(
            self._dyed(fur),
            *self.wearing,
            self._face(pose).move(*pose.face),
            *(item.move(*pose.face) for item in self._on_face()),
            *(item.move(*pose.chest) for item in self.holding),
            self._dyed(over),
            *(item.move(*pose.crown) for item in self.on_head),
        )
        cat = cat.scale(1 + self.squash / 2, 1 - self.squash)
        return group(*self.behind, cat, *self.in_front)

    def _on_face(self) -> Sequence[Drawing]:
        return () if self.letters and SMALL.get() and not PART.get() else self.on_face

    def _mouth(self) -> Drawing:
        """Return the mouth, a dot where there are few parts and it would be a blot."""
        part = PART.get()
        if part < BLOT or self.mouth == "none":
            return MOUTHS[self.mouth]
        return circle((0, part / 4), part / 2, INK, None)

    def _paws(self) -> str:
        return self.paws or ("hold" if self.holding else "rest")

    def _feet(self, pose: Pose) -> Drawing:
        places, width = pose.feet
        ahead = (self.stride, -self.stride)
        return group(*(foot(x + ahead[i % 2], width) for i, x in enumerate(places)))

    def _eyes(self) -> tuple[str, str]:
        return (self.eyes, self.eyes) if isinstance(self.eyes, str) else self.eyes

    def _face(self, pose: Pose) -> Drawing:
        if SMALL.get() and not PART.get():
            return face.places(*self._letters(), gap=EYE_GAP, drop=MOUTH_DROP)
        left, right = (EYES[eye] for eye in self._eyes())
        parts = [left.flip().move(-EYE_GAP, 0) + right.move(EYE_GAP, 0)]
        parts.append(self._mouth().move(0, MOUTH_DROP))
        if SMALL.get():
            return group(*parts).scale(1.0 if self.on_face else LARGER).move(*self.look)
        if self.blush:
            cheek = ellipse((0, 0), 4.5, 3, PINK, None)
            parts.insert(0, cheek.move(-21, 8) + cheek.move(21, 8))
        features = group(*parts).move(*self.look)
        if not self.whiskers:
            return features
        left_root, right_root = pose.whiskers
        return whiskers(left_root).flip() + whiskers(right_root) + features

    def _letters(self) -> Sequence[face.Letter]:
        """Return the left eye, the mouth and the right eye of a face in letters."""
        left, right = self._eyes()
        usual = face.EYES[left], face.MOUTHS[self.mouth], face.EYES[right]
        return self.letters or [(letter, LINE) for letter in usual]

    def _tail(self, pose: Pose) -> Drawing:
        way = TAILS[self.tail or "up"]
        if not way:
            return Drawing()
        tube = limb(way, TAIL, FUR, bands=TAIL_BANDS, band_fill=STRIPE)
        return tube.turn(self.tail_turn).move(*pose.tail)

    def _arms(self, pose: Pose) -> tuple[Drawing, Drawing, Drawing]:
        """Return the arms on the body, those of the silhouette and those over what is held."""
        paws = self._paws()
        left, right = pose.shoulders
        nothing = Drawing()
        if paws == "rest":
            return nothing if SMALL.get() else pose.resting, nothing, nothing
        arm = raised_arm(left).turn(self.paw_turn, about=left)
        if paws == "wave":
            return nothing, arm, nothing
        if paws == "up":
            return nothing, arm + arm.flip((left[0] + right[0]) / 2), nothing
        if paws == "hold":
            return nothing, nothing, _grip(pose, self.holding)
        return nothing, nothing, nothing

    def _dyed(self, drawing: Drawing) -> Drawing:
        dyes = {FUR: self.fur, STRIPE: self.fur if SMALL.get() else self.stripe}
        return Drawing(
            tuple(
                replace(shape, fill=dyes.get(shape.fill, shape.fill)) if shape.fill else shape
                for shape in drawing.shapes
            )
        )


def _grip(pose: Pose, holding: Sequence[Drawing]) -> Drawing:
    """Draw two paws that reach over the sides of what is held."""
    x, y = pose.chest
    half = 10.0
    if holding:
        left, _, right, _ = group(*holding).box()
        half = min(max((right - left) / 2, 8.0), 26.0)
    arm = arm_of((x - half - 8, y - 1), (x - half + 6, y + 2))
    return arm + arm.flip(x)


def _check(name: str, value: str | None, allowed: Collection[str | None]) -> None:
    if value not in allowed:
        words = ", ".join(str(word) for word in allowed)
        raise ValueError(f"{name} must be one of {words}, not {value!r}")
