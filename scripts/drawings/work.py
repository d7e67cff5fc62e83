"""Cats at work, or next to it."""

from drawings.kit import (
    BLACK,
    BLUE,
    BROWN,
    FUR,
    GREY,
    INK,
    LINE,
    ORANGE,
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
    stroke,
)


@cat("laptop")
def laptop() -> Cat:
    """Draw the cat at its laptop, the lid towards us."""
    return Cat("sitting", paws="none", look=(0, -1), in_front=[_laptop()])


@cat("coffee-break")
def coffee_break() -> Cat:
    """Draw the cat not yet awake, next to a large mug."""
    return Cat(
        "loaf",
        eyes="sleepy",
        tail="none",
        in_front=[_mug().flip().scale(1.2).move(45, 0), _steam().move(47, -48)],
    )


@cat("bug-hunt")
def bug_hunt() -> Cat:
    """Draw the cat that has found a bug under its glass."""
    paw = circle((-9, -21), 6.5, FUR)
    return Cat(
        "sitting",
        look=(-3, 1),
        mouth="o",
        letters=[("o", LINE), (".", LINE), ("o", LINE)],
        in_front=[_magnifier().move(-51, -23), paw],
    )


@cat("deploy-friday")
def deploy_friday() -> Cat:
    """Draw the cat next to a rocket that leaves at the wrong time of the week."""
    return Cat(
        "sitting", eyes="wide", mouth="frown", tail="none", in_front=[_rocket().move(67, -3)]
    )


@cat("this-is-fine")
def this_is_fine() -> Cat:
    """Draw the cat at peace among flames, with a mug."""
    high = _flame().scale(2, 2.35).move(-40, 0)
    low = (_flame() + _flame(YELLOW, None).scale(0.6).move(0.5, -1)).scale(1.15, 1.3).move(-53, 0)
    return Cat(
        "sitting",
        mouth="smile",
        tail="none",
        behind=[_flame().scale(2.6, 2.6).move(7, 0), high, high.flip()],
        holding=[_mug().move(0, 13)],
        in_front=[low, low.flip()],
    )


@cat("headphones")
def headphones() -> Cat:
    """Draw the cat lost in its music."""
    return Cat("loaf", eyes="closed", on_head=[_headphones()], in_front=[_note().move(51, -83)])


def _laptop() -> Drawing:
    """Draw an open laptop from behind."""
    lid = blob([Corner(-32, -5), Corner(-30, -36), Corner(30, -36), Corner(32, -5)], GREY)
    base = slab(-41, -6, 41, 1, WHITE)
    return lid + heart(15, WHITE).move(0, -20) + base


def _mug() -> Drawing:
    """Draw a mug that stands on the ground, its handle to the left."""
    handle = limb([(-12, -20), (-21, -20), (-21, -8), (-12, -7)], 4, RED)
    cup = blob([Corner(-14, -25), Corner(14, -25), Corner(12, 0), Corner(-12, 0)], RED)
    return handle + cup + ellipse((0, -25), 14, 3.5, BROWN)


def _steam() -> Drawing:
    """Draw two curls of steam that rise from (0, 0)."""
    curl = stroke([(0, 0), (-4, -11), (1, -22), (5, -33), (0, -44)], GREY)
    return curl + curl.move(14, 0)


def _magnifier() -> Drawing:
    """Draw a magnifying glass around (0, 0) with a bug in it, its handle to the right."""
    handle = limb([(20, 0), (44, 2)], 6, BROWN)
    return handle + circle((0, 0), 21, WHITE, weight=1.4) + _bug()


def _bug() -> Drawing:
    """Draw a beetle from above."""
    legs = [stroke([(-12.5, y), (0, y / 2), (12.5, y)], weight=0.8) for y in (-7, 2, 11)]
    return group(*legs) + circle((0, -9), 4.5, INK, None) + ellipse((0, 2), 7, 10, INK, None)


def _rocket() -> Drawing:
    """Draw a rocket that has just left the ground, 34 wide."""
    fire = blob([Corner(-9, -20), (-10, -10), Corner(0, 2), (10, -10), Corner(9, -20)], ORANGE)
    fins = polygon([(-10, -46), (-20, -22), (-8, -24), (8, -24), (20, -22), (10, -46)], RED)
    hull = blob(
        [
            Corner(0, -98),
            (12, -76),
            (13, -50),
            Corner(9, -22),
            Corner(-9, -22),
            (-13, -50),
            (-12, -76),
        ],
        WHITE,
    )
    return fire + fins + hull + circle((0, -62), 6.5, BLUE)


def _flame(fill: str = ORANGE, line: str | None = INK) -> Drawing:
    """Draw a flame 42 high that stands on the ground and leans to the left."""
    dots: list[Dot] = [(0, 1), (13, -7), (11, -20), Corner(-7, -42), (-6, -28), (-14, -10)]
    return blob(dots, fill, line)


def _headphones() -> Drawing:
    """Draw headphones on a head whose crown is (0, 0)."""
    band = limb([(-36, 14), (-28, 4), (0, -1), (28, 4), (36, 14)], 4, BLUE)
    cup = ellipse((-35, 18), 7.5, 11, BLACK)
    return band + cup + cup.flip()


def _note() -> Drawing:
    """Draw two joined notes around (0, 0)."""
    return merge(
        polygon([(-8, -18), (14, -22), (14, -15), (-8, -11)], BLUE),
        slab(-8, -14, -5, 10, BLUE),
        slab(11, -18, 14, 6, BLUE),
        ellipse((-10, 10), 5, 4, BLUE),
        ellipse((9, 6), 5, 4, BLUE),
    )
