"""Every cat by name, as SVG text in all its sizes."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from drawings import face
from drawings.cat import Cat
from drawings.curves import XY
from drawings.palette import LINE
from drawings.parts import EYE
from drawings.pen import Drawing, widest
from drawings.small import PART, SMALL, SMALL_OUTLINE, TINY, simple, stays
from drawings.svg import outline_for, write

OUTLINE = 0.028  # of the picture's width: below 0.022 it breaks at 40 columns, above 0.034 it clots
ASPECT = (1.0, 1.5)  # width to height: taller ones get small in a terminal, wider ones get flat
EYE_SHARE = 1 / 15  # least diameter of an eye to the picture's width before the face is lost
Frames = Cat | Drawing | Sequence[Cat | Drawing]


@dataclass(frozen=True)
class Entry:
    """A registered cat: the function that draws it and how long each of its frames lasts."""

    name: str
    draw: Callable[[], Frames]
    duration_ms: int

    def svgs(self) -> list[str]:
        """Draw the cat and return its frames as SVG text, a single one for a still.

        Raises
        ------
        ValueError
            If the picture is too tall or too wide, the cat too small in it, or an animation has no
            time for its frames.
        """
        drawings = self._drawings()
        if len(drawings) > 1 and self.duration_ms <= 0:
            raise ValueError("an animation needs @cat(name, duration_ms=...)")
        self._check(drawings)
        return write(drawings, ink=LINE, outline=OUTLINE, title=self.name)

    def features(self) -> list[face.Feature]:
        """Return where the features of its faces are in the picture, or in its first frame."""
        _, box = outline_for(self._drawings(), OUTLINE)
        token = SMALL.set(True)  # a face in letters is one that has places
        try:
            return face.features(self._drawings()[0], box)
        finally:
            SMALL.reset(token)

    def _drawings(self) -> list[Drawing]:
        made = self.draw()
        frames = made if isinstance(made, Sequence) else [made]
        return [frame.drawing() if isinstance(frame, Cat) else frame for frame in frames]

    def small(self, columns: int) -> list[tuple[str, str, list[face.Feature]]]:
        """Draw the frames of the cat for so few columns that a line is all one sees.

        Returns
        -------
        list
            The picture without its faces as SVG text; the same in all its colours, with stripes;
            and the features of its faces.
        """
        token = SMALL.set(True)
        try:
            drawings = self._drawings()
        finally:
            SMALL.reset(token)
        left, _, right, _ = drawings[0].box()
        column = (right - left) / columns
        kept = [Drawing(tuple(s for s in one.shapes if stays(s, column))) for one in drawings]
        pale = [Drawing(tuple(map(simple, drawing.shapes))) for drawing in kept]
        outline = SMALL_OUTLINE / columns
        reach = outline_for(pale, outline)[0]
        boxes = [drawing.box(reach) for drawing in pale]
        box = widest([(one, 0.0) for one in boxes])
        svgs = [write(one, ink=LINE, outline=outline, title=self.name) for one in (pale, kept)]
        return [
            (*both, face.features(drawing, box))
            for *both, drawing in zip(*svgs, drawings, strict=True)
        ]

    def fine(self, outline: float, parts: float | None = None) -> tuple[list[str], list[XY]]:
        """Draw the frames of the cat for cells cut finer.

        Parameters
        ----------
        outline
            Width of the outline as a share of the picture's width.
        parts
            Draw it as simple as it must be for so few parts of cells across.

        Returns
        -------
        tuple
            SVG texts; and where in the first the middle of each face is, in shares of a viewBox
            that is 1 wide.
        """
        drawings = self._drawings()
        if parts:
            left, _, right, _ = drawings[0].box()
            part = (right - left) / parts
            tokens = SMALL.set(True), PART.set(part)
            try:
                drawings = self._drawings()
            finally:
                SMALL.reset(tokens[0])
                PART.reset(tokens[1])
            kept = [[s for s in d.shapes if stays(s, part / 2)] for d in drawings]
            if parts < TINY:  # outlines would be all one sees; one around all is drawn later
                kept = [[replace(s, line=None) if s.fill else s for s in d] for d in kept]
            drawings = [Drawing(tuple(shapes)) for shapes in kept]
        svgs = write(drawings, ink=LINE, outline=outline, title=self.name)
        left, top, right, _ = outline_for(drawings, outline)[1]
        found = [(x - left, y - top) for x, y in self._middles()]
        return svgs, [(x / (right - left), y / (right - left)) for x, y in found]

    def _middles(self) -> list[XY]:
        """Return where the middles of its faces are in the first drawing."""
        token = SMALL.set(True)
        try:
            first = self._drawings()[0]
        finally:
            SMALL.reset(token)
        spots = [shape.curves[0][0] for shape in first.shapes if shape.feature]
        return [
            ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
            for a, b in zip(spots[::3], spots[2::3], strict=True)
        ]

    def _check(self, drawings: list[Drawing]) -> None:
        _, (left, top, right, bottom) = outline_for(drawings, OUTLINE)
        aspect = (right - left) / (bottom - top)
        if not ASPECT[0] <= aspect <= ASPECT[1]:
            raise ValueError(f"{aspect:.2f} times as wide as high, not {ASPECT[0]} to {ASPECT[1]}")
        if 2 * EYE / (right - left) < EYE_SHARE:
            raise ValueError(
                f"{right - left:.0f} units wide, more than {2 * EYE / EYE_SHARE:.0f}: "
                "the eyes get lost, so bring the props closer to the cat"
            )


_REGISTRY: dict[str, Entry] = {}


def cat(
    name: str, *, duration_ms: int = 0
) -> Callable[[Callable[[], Frames]], Callable[[], Frames]]:
    """Register the function below as the cat of this name; an animation says its frames' time."""

    def register(draw: Callable[[], Frames]) -> Callable[[], Frames]:
        if not name.replace("-", "").isalnum() or not name.isascii() or name != name.lower():
            raise ValueError(f"a cat's name is a-z, 0-9 and hyphens, not {name!r}")
        if name in _REGISTRY:
            raise ValueError(f"there are two cats named {name}")
        _REGISTRY[name] = Entry(name, draw, duration_ms)
        return draw

    return register


def all_cats() -> dict[str, Entry]:
    """Return every cat of every theme by name, in alphabetical order."""
    for module in pkgutil.iter_modules([str(Path(__file__).parent)]):
        importlib.import_module(f"drawings.{module.name}")
    return dict(sorted(_REGISTRY.items()))
