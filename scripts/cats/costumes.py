"""Cats that dressed up."""

from cats.kit import (
    BLACK,
    BLUE,
    PINK,
    PURPLE,
    RED,
    WHITE,
    YELLOW,
    Cat,
    Corner,
    Drawing,
    blob,
    cat,
    circle,
    group,
    limb,
    merge,
    stroke,
)


@cat("sunglasses")
def sunglasses() -> Cat:
    """Draw the cat too cool for eyes."""
    return Cat("loaf", eyes="none", on_face=[_shades().move(0, -3)])


@cat("cape")
def cape() -> Cat:
    """Draw the cat as a hero in the wind."""
    return Cat("standing", wearing=[_cape()], tail="none")


@cat("unicorn")
def unicorn() -> Cat:
    """Draw the cat with a horn, a mane and a tail of three colours."""
    return Cat("standing", tail="none", behind=[_rainbow_tail(), _mane()], on_head=[_horn()])


def _shades() -> Drawing:
    """Draw dark glasses with a glint on each lens."""
    lens = blob([Corner(-12, -6), Corner(12, -6), (10.5, 4), (0, 8), (-10.5, 4)], BLACK)
    glint = stroke([(-6, 2), (-2, -3)], WHITE)
    bars = (
        stroke([(-33, -7), (-26, -6)]) + stroke([(-3, -5), (3, -5)]) + stroke([(26, -6), (33, -7)])
    )
    return bars + (lens + glint).move(-15, 0) + (lens + glint).move(15, 0)


def _cape() -> Drawing:
    """Draw a cape that is tied under the chin and blows to the right."""
    cloth = blob(
        [
            Corner(10, -74),
            (32, -72),
            (50, -64),
            Corner(67, -68),
            (60, -50),
            Corner(67, -36),
            (60, -22),
            Corner(64, -6),
            (46, -12),
            (22, -18),
            Corner(0, -23),
            (11, -34),
            (15, -54),
        ],
        RED,
    )
    collar = limb([(12, -40), (4, -26), (-18, -20), (-38, -23), (-51, -33)], 5, RED)
    return merge(collar, cloth) + circle((-18, -20), 6, YELLOW)


def _horn() -> Drawing:
    """Draw a wound horn."""
    cone = blob([Corner(-8, 3), Corner(1, -30), Corner(9, 3)], YELLOW)
    return (
        cone + stroke([(-5.5, -5), (7, -9)], weight=0.8) + stroke([(-3, -14), (4, -17)], weight=0.8)
    )


def _mane() -> Drawing:
    """Draw round locks that look out from behind the back."""
    locks = [((51, -46), PURPLE), ((39, -62), PINK), ((20, -72), BLUE)]
    return group(*(circle(spot, 12, fill) for spot, fill in locks))


def _rainbow_tail() -> Drawing:
    """Draw a tail of three strands."""
    return group(
        limb([(40, -24), (56, -28), (63, -41)], 8, PINK),
        limb([(40, -20), (57, -17), (66, -25)], 8, YELLOW),
        limb([(40, -14), (57, -8), (66, -10)], 8, BLUE),
    )
