"""Cats that dressed up."""

from cats.kit import (
    BLACK,
    BLUE,
    BROWN,
    CREAM,
    FUR,
    GREEN,
    GREY,
    INK,
    LINE,
    ORANGE,
    PINK,
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
    heart,
    limb,
    merge,
    polygon,
    slab,
    star,
    stroke,
)

SHADES = [("B", BLACK), ("w", LINE), ("B", BLACK)]
GLASS = "#dcebf2"  # the palest blue: a helmet's inside must not compete with the fur


@cat("sunglasses")
def sunglasses() -> Cat:
    """Draw the cat too cool for eyes."""
    return Cat("loaf", eyes="none", on_face=[_shades().move(0, -3)], letters=SHADES)


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
        wearing=[_face_hole(), _belly_plates()],
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
        wearing=[_face_hole(), _sash()],
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


def pointed_hat(fill: str, band: str) -> Drawing:
    """Draw a tall pointed hat with a band, its tip bent to the right."""
    cone = blob(
        [Corner(-16, 3), (-9, -16), (0, -33), Corner(14, -40), (9, -26), Corner(16, 3)], fill
    )
    ribbon = polygon([(-15, 0), (-12.5, -8), (13, -8), (15, 0)], band)
    return cone + ribbon + limb([(-25, 3), (0, 6), (25, 3)], 5, fill)


def _face_hole() -> Drawing:
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
    lower = [(-38, -44), (-31, -26), (-17, -12), Corner(0, -1), (17, -12), (31, -26), (38, -44)]
    upper = [Corner(37, -58), (22, -49), (0, -52), (-22, -49)]
    hair = blob([Corner(-37, -58), *lower, *upper], WHITE, None)
    strands = stroke([(-14, -34), (-7, -18)]) + stroke([(14, -34), (7, -18)])
    return hair + stroke([(-37, -58), *lower, (37, -58)]) + strands


def _wand() -> Drawing:
    """Draw a wand with a star, held at (0, 0)."""
    return limb([(0, 4), (-1, -22)], 4, BROWN) + star(24).move(-1, -32)


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
