"""Cats out of stories."""

from drawings.costumes import face_hole
from drawings.kit import (
    BLACK,
    BLUE,
    BROWN,
    CREAM,
    GREEN,
    INK,
    LINE,
    ORANGE,
    PINK,
    PURPLE,
    RED,
    WHITE,
    YELLOW,
    Cat,
    Corner,
    Dot,
    Drawing,
    blob,
    cat,
    circle,
    ellipse,
    group,
    heart,
    limb,
    merge,
    polygon,
    slab,
    star,
    stroke,
)


@cat("cape")
def cape() -> Cat:
    """Draw the cat as a hero, its cape in the wind."""
    return Cat(
        "sitting",
        mouth="smile",
        tail="none",
        paws="none",
        behind=[_cape()],
        wearing=[_cape_collar(), _emblem().move(0, -17)],
    )


@cat("unicorn")
def unicorn() -> Cat:
    """Draw the cat with a horn, a mane and a tail of three colours."""
    return Cat(
        "sitting",
        tail="none",
        blush=True,
        behind=[_rainbow_tail(), _mane()],
        on_head=[_horn()],
    )


@cat("dragon")
def dragon() -> Cat:
    """Draw the cat in a dragon's skin, with wings, a horn and a barbed tail."""
    wing = _wing().move(36, -38)
    return Cat(
        "sitting",
        eyes="happy",
        mouth="open",
        tail="none",
        paws="none",
        fur=GREEN,
        stripes=False,
        behind=[wing + wing.flip(), _barbed_tail()],
        wearing=[face_hole(), _belly_plates()],
        on_head=[_dragon_horn()],
    )


@cat("pirate")
def pirate() -> Cat:
    """Draw the cat as a captain with a patch over one eye, a parrot on its back."""
    return Cat(
        "loaf",
        eyes=("none", "open"),
        mouth="smile",
        behind=[_parrot().move(45, -51)],
        on_face=[_eye_patch()],
        letters=[("#", BLACK), ("v", LINE), ("o", LINE)],
        on_head=[_captain_hat()],
    )


@cat("wizard")
def wizard() -> Cat:
    """Draw the cat with a long beard, a pointed hat and a wand."""
    button = circle((0, -17), 4.5, YELLOW, None)
    return Cat(
        "sitting",
        paws="wave",
        mouth="smile",
        wearing=[_beard()],
        on_head=[pointed_hat(PURPLE, BLUE) + button],
        in_front=[_wand().move(-61, -54)],
    )


def pointed_hat(fill: str, band: str) -> Drawing:
    """Draw a tall pointed hat with a band, its tip bent to the right."""
    cone = blob(
        [Corner(-16, 3), (-9, -16), (0, -33), Corner(14, -40), (9, -26), Corner(16, 3)], fill
    )
    ribbon = polygon([(-15, 0), (-12.5, -8), (13, -8), (15, 0)], band)
    return cone + ribbon + limb([(-25, 3), (0, 6), (25, 3)], 5, fill)


def _cape() -> Drawing:
    """Draw a cape that is seen behind a sitting cat and blows to the right."""
    return blob(
        [
            Corner(-40, -46),
            (-52, -26),
            Corner(-61, 0),
            Corner(40, -2),
            (52, -5),
            Corner(64, 0),
            (58, -16),
            Corner(66, -32),
            (59, -46),
            Corner(66, -64),
            (52, -60),
            Corner(34, -54),
        ],
        RED,
    )


def _cape_collar() -> Drawing:
    """Draw the band that holds a cape at the neck."""
    return limb([(-48, -38), (-30, -33), (0, -31), (30, -33), (48, -38)], 6, RED)


def _emblem() -> Drawing:
    """Draw a hero's badge."""
    return circle((0, 0), 12, YELLOW) + heart(13, RED)


def _horn() -> Drawing:
    """Draw a wound horn."""
    cone = blob([Corner(-8, 5), Corner(0, -28), Corner(8, 5)], YELLOW)
    return (
        cone + stroke([(-5.5, -3), (6, -7)], weight=0.8) + stroke([(-3, -12), (4, -15)], weight=0.8)
    )


def _mane() -> Drawing:
    """Draw round locks that look out from behind the head."""
    locks = [((51, -38), YELLOW), ((48, -53), PURPLE), ((42, -70), PINK), ((28, -84), BLUE)]
    return group(*(circle(spot, 11, fill) for spot, fill in locks))


def _rainbow_tail() -> Drawing:
    """Draw a tail of three strands."""
    return group(
        limb([(38, -16), (52, -16), (58, -25)], 8, PINK),
        limb([(38, -8), (54, -7), (61, -13)], 8, BLUE),
    )


def _wing() -> Drawing:
    """Draw the right one of two bat wings, its root at (0, 0)."""
    return blob(
        [
            Corner(0, 6),
            (6, -14),
            Corner(20, -34),
            (27, -18),
            Corner(30, 4),
            (24, 0),
            Corner(19, 8),
            (13, 5),
            Corner(6, 16),
        ],
        PURPLE,
    )


def _barbed_tail() -> Drawing:
    """Draw a tail that ends in a barb."""
    tip = blob([Corner(-9, 4), Corner(3, -14), Corner(11, 5), (2, 2)], ORANGE)
    return limb([(34, -7), (50, -5), (60, -12)], 8, GREEN) + tip.move(60, -15)


def _belly_plates() -> Drawing:
    """Draw the pale belly of a dragon."""
    belly = ellipse((0, -14), 22, 14, CREAM)
    return belly + stroke([(-20, -18), (0, -15), (20, -18)], weight=0.8)


def _dragon_horn() -> Drawing:
    """Draw the horn of a dragon, a short and broad one."""
    return blob([Corner(-8, 5), Corner(0, -16), Corner(8, 5)], ORANGE)


def _captain_hat() -> Drawing:
    """Draw a captain's hat with a skull on it."""
    hat = blob(
        [
            Corner(-37, 3),
            (-25, -4),
            (-15, -19),
            (0, -28),
            (15, -19),
            (25, -4),
            Corner(37, 3),
            (18, 7),
            (-18, 7),
        ],
        BLACK,
    )
    skull = merge(circle((0, -12), 8, WHITE, None), slab(-4.5, -8, 4.5, 0, WHITE, None))
    eyes = circle((-3.2, -11), 2, BLACK, None) + circle((3.2, -11), 2, BLACK, None)
    return hat + skull + eyes


def _eye_patch() -> Drawing:
    """Draw a patch over the left eye, and its band."""
    patch = blob([Corner(-9, -8), Corner(8, -8), (6, 2), (0, 6), (-7, 2)], BLACK).move(-16, 0)
    return stroke([(-33, -2), (-22, -6)]) + stroke([(-7, -6), (20, -15)]) + patch


def _parrot() -> Drawing:
    """Draw a parrot that looks to the left, standing on (0, 0)."""
    body = blob([(-10, -26), (0, -35), (10, -26), (11, -10), (4, 2), (-6, 0), (-11, -12)], RED)
    wing = blob([Corner(1, -20), (13, -14), Corner(12, 4), (2, -4)], BLUE)
    beak = blob([Corner(-8, -30), (-17, -26), Corner(-13, -17), Corner(-8, -21)], YELLOW)
    return body + wing + beak + circle((-2, -26), 2.4, INK, None)


def _beard() -> Drawing:
    """Draw a long white beard under the mouth of a sitting cat."""
    lower: list[Dot] = [
        (-38, -44),
        (-31, -26),
        (-17, -12),
        Corner(0, -1),
        (17, -12),
        (31, -26),
        (38, -44),
    ]
    upper: list[Dot] = [Corner(37, -58), (22, -49), (0, -52), (-22, -49)]
    hair = blob([Corner(-37, -58), *lower, *upper], WHITE, None)
    strands = stroke([(-14, -34), (-7, -18)]) + stroke([(14, -34), (7, -18)])
    return hair + stroke([(-37, -58), *lower, (37, -58)]) + strands


def _wand() -> Drawing:
    """Draw a wand with a star, held at (0, 0)."""
    return limb([(0, 4), (-1, -22)], 4, BROWN) + star(24).move(-1, -32)
