"""Cats that dressed up."""

from drawings.kit import (
    BLACK,
    BLUE,
    BROWN,
    CREAM,
    FUR,
    GREY,
    INK,
    LINE,
    POSES,
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
    ellipse,
    group,
    limb,
    merge,
    polygon,
    slab,
    stroke,
)

SHADES = [("B", BLACK), ("w", LINE), ("B", BLACK)]
GLASS = "#dcebf2"  # the palest blue: a helmet's inside must not compete with the fur


@cat("sunglasses")
def sunglasses() -> Cat:
    """Draw the cat too cool for eyes."""
    return Cat("loaf", eyes="none", on_face=[_shades().move(0, -3)], letters=SHADES)


@cat("astronaut")
def astronaut() -> Cat:
    """Draw the cat in a space suit, its head and ears in a round glass helmet."""
    helmet = circle((0, -64), 50, GLASS)
    return Cat(
        "sitting",
        eyes="wide",
        mouth="o",
        tail="low",
        fur=WHITE,
        stripe=BLUE,
        behind=[helmet],
        wearing=[_bare_head(), _suit_collar(), _panel().move(0, -15)],
    )


@cat("ninja")
def ninja() -> Cat:
    """Draw the cat hooded in black, a sword across its back."""
    return Cat(
        "sitting",
        eyes="angry",
        mouth="flat",
        fur=BLACK,
        stripes=False,
        paws="none",
        behind=[_sword()],
        wearing=[face_hole(), _sash()],
    )


@cat("chef")
def chef() -> Cat:
    """Draw the cat in a cook's hat, frying an egg."""
    return Cat(
        "sitting",
        eyes="happy",
        holding=[_pan().move(0, 2)],
        on_head=[_toque()],
    )


@cat("crown")
def crown() -> Cat:
    """Draw the cat as a sovereign on a cushion."""
    return Cat(
        "loaf",
        eyes="closed",
        mouth="smile",
        behind=[_cushion()],
        on_head=[_crown()],
    )


@cat("detective")
def detective() -> Cat:
    """Draw the cat in a deerstalker, one eye huge behind a magnifying glass."""
    return Cat(
        "sitting",
        eyes=("open", "none"),
        mouth="flat",
        on_face=[_magnifier()],
        on_head=[_deerstalker()],
    )


def face_hole() -> Drawing:
    """Draw the face of a sitting cat that looks out of a hood."""
    x, y = POSES["sitting"].face
    return ellipse((x, y + 3), 32, 18, FUR, None)


def _bare_head() -> Drawing:
    """Draw the head of a sitting cat over a costume that covers all of it."""
    pose = POSES["sitting"]
    ears = pose.body.shapes[1:]
    neck = -33.0
    skull = blob(
        [
            (0, -82),
            (22, -80.5),
            (38, -70),
            (45, -50),
            Corner(48.6, neck),
            Corner(-48.6, neck),
            (-45, -50),
            (-38, -70),
            (-22, -80.5),
        ],
        FUR,
        None,
    )
    bare = merge(Drawing(ears)).shapes[len(ears) :]
    return Drawing(bare) + skull + Drawing(pose.marks.shapes[:3])


def _shades() -> Drawing:
    """Draw dark glasses with a glint on each lens."""
    lens = blob([Corner(-12, -6), Corner(12, -6), (10.5, 4), (0, 8), (-10.5, 4)], BLACK)
    glint = stroke([(-6, 2), (-2, -3)], WHITE)
    bars = (
        stroke([(-33, -7), (-26, -6)]) + stroke([(-3, -5), (3, -5)]) + stroke([(26, -6), (33, -7)])
    )
    return bars + (lens + glint).move(-15, 0) + (lens + glint).move(15, 0)


def _suit_collar() -> Drawing:
    """Draw the ring under a helmet."""
    return limb([(-44, -33), (-20, -28), (0, -27), (20, -28), (44, -33)], 7, GREY)


def _panel() -> Drawing:
    """Draw the buttons on a space suit."""
    return slab(-15, -7, 15, 7, GREY) + group(
        circle((-7, 0), 3.5, RED, None), circle((6, 0), 3.5, YELLOW, None)
    )


def _sword() -> Drawing:
    """Draw the hilt of a sword that looks over the right shoulder of a sitting cat."""
    hilt = limb([(36, -68), (53, -96)], 8, RED)
    return hilt + limb([(30, -76), (50, -64)], 6, YELLOW)


def _sash() -> Drawing:
    """Draw a red belt with a knot."""
    belt = limb([(-49, -24), (0, -18), (49, -24)], 7, RED)
    ends = limb([(2, -18), (12, -5)], 6, RED) + limb([(-2, -18), (-8, -5)], 6, RED)
    return ends + belt + circle((0, -18), 6, RED)


def _toque() -> Drawing:
    """Draw a cook's hat."""
    puffs = merge(
        circle((-16, -13), 10, WHITE), circle((16, -13), 10, WHITE), circle((0, -16), 13, WHITE)
    )
    return puffs + slab(-16, -7, 16, 5, WHITE)


def _pan() -> Drawing:
    """Draw a frying pan with an egg in it."""
    egg = blob([(-11, -2), (-4, -9), (6, -7), (12, 1), (5, 8), (-6, 7)], WHITE, None)
    pan = limb([(14, 2), (52, -8)], 6, BROWN) + circle((0, 0), 17, BLACK)
    return pan + egg + circle((0, -1), 5, YELLOW, None)


def _crown() -> Drawing:
    """Draw a crown of three points with a gem on each."""
    band = polygon(
        [(-20, 5), (-23, -20), (-10, -9), (0, -26), (10, -9), (23, -20), (20, 5)], YELLOW
    )
    gems = [(-23, -21), (0, -28), (23, -21)]
    return band + group(*(circle(spot, 3.5, RED) for spot in gems)) + circle((0, -2), 4, RED)


def _cushion() -> Drawing:
    """Draw a cushion that is pressed down in the middle."""
    tassels = circle((-62, 4), 6, YELLOW) + circle((62, 4), 6, YELLOW)
    return tassels + ellipse((0, 4), 60, 15, PURPLE)


def _magnifier() -> Drawing:
    """Draw a magnifying glass before the right eye, which is huge in it."""
    glass = circle((19, -3), 13, WHITE, weight=1.4)
    eye = circle((19, -3), 7.5, INK, None) + circle((16.5, -5.5), 2.6, WHITE, None)
    return limb([(27, 8), (36, 26)], 6, BROWN) + glass + eye


def _deerstalker() -> Drawing:
    """Draw a cap with a peak at each side and a bow on top."""
    bill = blob([Corner(14, -4), (30, -3), Corner(42, 10), (28, 9), Corner(12, 8)], BROWN)
    dome = blob([Corner(-21, 6), (-18, -9), (0, -20), (18, -9), Corner(21, 6)], CREAM)
    checks = stroke([(-7, -17), (-8, 6)], BROWN) + stroke([(7, -17), (8, 6)], BROWN)
    checks += stroke([(-17, -6), (17, -6)], BROWN)
    return circle((0, -23), 5, BROWN) + dome + checks + bill + bill.flip()
