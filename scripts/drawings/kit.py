"""All that a cat is drawn with, in one import, and how that goes.

A cat is a function with a name, in the module of its theme, that returns a `Cat`::

    from drawings.kit import CREAM, Cat, cat, circle

    @cat("snowball")
    def snowball() -> Cat:
        return Cat("sitting", eyes="happy", holding=[circle((0, 0), 9, CREAM)])

``scripts/draw`` finds it and writes ``images/svg/snowball.svg``. The picture's edges, its margin
and the width of every outline follow by themselves; nothing can be cropped.

Coordinates: x to the right, y downwards, the ground is y = 0 and the middle of the cat x = 0. A cat
is about 100 wide and 70 to 90 high; one column of a 40-column terminal is about 3 units wide and
one line about 6 high, so what is smaller than that disappears. Each list of a `Cat` takes drawings
made around their own (0, 0), which is then put

=============  =====================================================================
``behind``     at the ground under the cat, behind it (a cushion, a cape, a window)
``wearing``    at the ground, over the fur and under the face (a scarf, a costume)
``on_face``    between the eyes, over them (glasses, a mask)
``on_head``    on the crown between the ears, (0, 0) being the bottom middle (a hat)
``holding``    between the front paws, (0, 0) being the middle; the paws go over it
``in_front``   at the ground, over everything (a table, a keyboard, a bowl)
=============  =====================================================================

Where that is, ``POSES["loaf"].face`` and its siblings tell. To put something elsewhere, ``move``
it, or return a `Drawing`: ``Cat(...).drawing() + other.move(60, 0)``; two cats in one picture are
made that way too.

Draw with `blob` (smooth, closed, ``Corner(x, y)`` for a sharp point), `polygon`, `slab`, `circle`,
`ellipse`, `stroke` (an open line), `limb` (a tube with bands); join with ``+``; fuse overlapping
pieces into one outline with `merge`; change with ``.move()``, ``.turn()``, ``.scale()`` and
``.flip()``. Outlines keep their width through all of that. Use the colours below, flat, and leave
the outline on: it is what the terminal shows. ``line=None`` is for patches inside a thing.

Look at the cat at 40 and at 32 columns. An eye that falls between two lines of text gets weak:
``look=(0, 1.5)`` or so puts it back on one. Keep a prop at least 8 units wide, its outline on, and
3 units away from the mouth; two or three large shapes say more than ten small ones.

Below 28 columns the same cat is drawn small (`Entry.small`): ears pricked, no stripes, no whiskers,
nothing smaller than a cell, and its face set in letters (`drawings.face`). Eyes or a mouth that are
``on_face`` are no letters, so name them: ``letters=[("v", RED), ("w", LINE), ("v", RED)]``.
In cells cut finer (`drawings.fine`) the face is drawn; below 40 parts across the cat is as simple
there, and below 30 only what has no fill keeps an outline of its own.

An animation is a function that returns a list of cats or drawings, one a frame, under
``@cat("name", duration_ms=150)``; ``scripts/draw`` writes ``images/svg/name/00.svg`` and so on. All
frames share one viewBox. ``Cat.but(...)`` makes the next frame; ``tail_turn``, ``squash``,
``look``, ``stride``, ``paw_turn``, ``eyes``, ``mouth`` and ``paws`` are there for it.
"""

from drawings.cat import Cat
from drawings.curves import (
    XY,
    Corner,
    Dot,
)
from drawings.palette import (
    BLACK,
    BLUE,
    BROWN,
    CREAM,
    FUR,
    GREEN,
    GREY,
    LINE,
    ORANGE,
    PINK,
    PURPLE,
    RED,
    STRIPE,
    WHITE,
    YELLOW,
)
from drawings.parts import PAW, TAIL, TAIL_BANDS, WINK
from drawings.pen import (
    INK,
    Drawing,
    blob,
    circle,
    ellipse,
    group,
    limb,
    merge,
    polygon,
    slab,
    stroke,
)
from drawings.poses import POSES
from drawings.props import heart, sparkle, star, zzz
from drawings.registry import cat

__all__ = [
    "BLACK",
    "BLUE",
    "BROWN",
    "CREAM",
    "FUR",
    "GREEN",
    "GREY",
    "INK",
    "LINE",
    "ORANGE",
    "PAW",
    "PINK",
    "POSES",
    "PURPLE",
    "RED",
    "STRIPE",
    "TAIL",
    "TAIL_BANDS",
    "WHITE",
    "WINK",
    "XY",
    "YELLOW",
    "Cat",
    "Corner",
    "Dot",
    "Drawing",
    "blob",
    "cat",
    "circle",
    "ellipse",
    "group",
    "heart",
    "limb",
    "merge",
    "polygon",
    "slab",
    "sparkle",
    "star",
    "stroke",
    "zzz",
]
