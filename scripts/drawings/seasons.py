"""Cats of the seasons and of the days of the year."""

from drawings.kit import (
    BLACK,
    BLUE,
    BROWN,
    GREEN,
    LINE,
    ORANGE,
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
from drawings.stories import pointed_hat


@cat("new-year")
def new_year() -> Cat:
    """Draw the cat cheering under fireworks."""
    sky = [
        _firework(38, RED).move(-47, -92),
        _firework(44, YELLOW).move(47, -93),
    ]
    return Cat(
        "sitting", eyes="happy", mouth="open", paws="wave", behind=sky, on_head=[_party_hat()]
    )


@cat("valentine")
def valentine() -> Cat:
    """Draw the cat in love, hugging a heart."""
    air = [heart(17).turn(-14).move(-47, -86), heart(21, PINK).turn(14).move(48, -84)]
    return Cat("sitting", eyes="closed", blush=True, holding=[heart(45).move(0, 4)], behind=air)


@cat("easter")
def easter() -> Cat:
    """Draw the cat with the ears of a rabbit and a painted egg."""
    return Cat(
        "loaf",
        tail="none",
        behind=[circle((54, -18), 10, WHITE)],
        on_head=[_rabbit_ears()],
        in_front=[_egg().turn(12).scale(1.05).move(24, -17)],
    )


@cat("summer")
def summer() -> Cat:
    """Draw the cat afloat in a swim ring."""
    return Cat(
        "sitting",
        eyes="happy",
        mouth="open",
        tail="none",
        paws="none",
        behind=[_sun().move(51, -86)],
        wearing=[_swim_ring()],
        in_front=[_waves()],
    )


@cat("autumn")
def autumn() -> Cat:
    """Draw the cat among falling leaves, one of them on its head."""
    leaves = [
        leaf(46, RED).turn(28).move(40, -21),
        leaf(38, YELLOW).turn(40).move(48, -78),
    ]
    return Cat(
        "loaf", eyes="closed", in_front=leaves, on_head=[leaf(46, ORANGE).turn(14).move(0, -8)]
    )


@cat("halloween")
def halloween() -> Cat:
    """Draw the cat as a witch beside a carved pumpkin."""
    return Cat(
        "loaf",
        mouth="smile",
        tail="none",
        on_head=[pointed_hat(BLACK, ORANGE)],
        in_front=[_pumpkin().move(42, -18)],
    )


@cat("winter")
def winter() -> Cat:
    """Draw the cat in a scarf and a woollen cap in the snow."""
    flakes = [(-54, -88), (30, -89), (59, -80)]
    return Cat(
        "standing",
        mouth="smile",
        behind=[_snowflake().move(*spot) for spot in flakes],
        wearing=[_scarf()],
        on_head=[_cap()],
        in_front=[_snow()],
    )


@cat("christmas")
def christmas() -> Cat:
    """Draw the cat in a red cap beside its tree."""
    return Cat("loaf", tail="none", on_head=[_santa_cap()], in_front=[_tree().move(46, 0)])


@cat("snowman")
def snowman() -> Cat:
    """Draw the cat made of snow, with a carrot for a nose."""
    return Cat(
        "sitting",
        mouth="none",
        look=(0, -1.5),
        tail="none",
        paws="none",
        whiskers=False,
        fur=WHITE,
        stripes=False,
        behind=[_twig() + _twig().flip()],
        wearing=[_round_scarf(), *(circle((0, y), 3.5, BLACK, None) for y in (-15, -6))],
        on_face=[_carrot() + stroke([(-6, 16.5), (2, 19), (10, 15)])],
        letters=[("o", LINE), ("<", ORANGE), ("o", LINE)],
        on_head=[_top_hat()],
    )


def leaf(size: float, fill: str) -> Drawing:
    """Draw a lobed leaf of this width around (0, 0), its stem downwards."""
    half = [(0.3, -0.5), (0.62, -0.62), (0.5, -0.15), (1.0, -0.1), (0.6, 0.35)]
    edge = [(0.0, -1.05), *half, (0.0, 0.5), *[(-x, y) for x, y in reversed(half)]]
    shape = polygon(edge, fill).scale(size / 2)
    reach = size / 2
    return (
        stroke([(0, 0), (0, reach * 0.95)])
        + shape
        + stroke([(0, -reach * 0.3), (0, reach * 0.5)], weight=0.8)
    )


def _firework(size: float, fill: str) -> Drawing:
    """Draw a rocket's burst."""
    return star(size, fill, points=7, depth=0.5)


def _party_hat() -> Drawing:
    """Draw a paper cone with a pompom."""
    cone = blob([Corner(-13, 5), Corner(0, -26), Corner(13, 5), (0, 8)], PURPLE)
    return cone + limb([(-6, -5), (8, -9)], 4, YELLOW, line=None) + circle((0, -27), 6, WHITE)


def _rabbit_ears() -> Drawing:
    """Draw two long ears on a band, the right one bent."""
    left = ellipse((0, -16), 8, 21, WHITE) + ellipse((0, -14), 3.5, 13, PINK, None)
    return left.turn(-9).move(-9, 0) + left.turn(9).move(9, 0)


def _egg() -> Drawing:
    """Draw a painted egg."""
    egg = blob(
        [(0, -21), (12, -12), (17, 3), (11, 14), (0, 18), (-11, 14), (-17, 3), (-12, -12)], PINK
    )
    zigzag = stroke([Corner(x, 0 if i % 2 else -6) for i, x in enumerate((-16, -8, 0, 8, 16))])
    return egg + zigzag


def _sun() -> Drawing:
    """Draw the sun."""
    return star(42, YELLOW, points=10, depth=0.68)


def _swim_ring() -> Drawing:
    """Draw a striped ring around the waist of a sitting cat."""
    bands = ((0.0, 0.12), (0.3, 0.44), (0.58, 0.7), (0.88, 1.0))
    return limb(
        [(-48, -27), (-26, -21), (0, -19), (26, -21), (48, -27)],
        17,
        RED,
        bands=bands,
        band_fill=WHITE,
    )


def _waves() -> Drawing:
    """Draw the sea."""
    crests = [(-52, -12), (-35, -5), (-18, -11), (0, -5), (18, -11), (35, -5), (52, -12)]
    return blob([(-66, -3), *crests, (66, -3), (58, 7), (30, 9), (-30, 9), (-58, 7)], BLUE)


def _pumpkin() -> Drawing:
    """Draw a carved pumpkin around (0, 0)."""
    stem = limb([(0, -14), (2, -23)], 6, GREEN)
    sides = ellipse((-10, 0), 15, 17, ORANGE) + ellipse((10, 0), 15, 17, ORANGE)
    eye = polygon([(-14, -1), (-8, -9), (-3, -1)], BLACK, None)
    grin = polygon([(-14, 4), (-6, 7), (0, 5), (6, 7), (14, 4), (7, 13), (-7, 13)], BLACK, None)
    return stem + merge(sides, ellipse((0, 0), 13, 17, ORANGE)) + eye + eye.flip() + grin


def _scarf() -> Drawing:
    """Draw a scarf around the neck of a standing cat, its end hanging down."""
    end = limb([(14, -24), (19, -3)], 11, RED, bands=((0.55, 0.8),), band_fill=WHITE)
    return limb([(-51, -27), (-38, -20), (-18, -17.5), (2, -20), (14, -27)], 8, RED) + end


def _cap() -> Drawing:
    """Draw a woollen cap with a pompom."""
    dome = blob([Corner(-19, 2), (-14, -14), (0, -20), (14, -14), Corner(19, 2)], BLUE)
    return circle((0, -24), 8, WHITE) + dome + limb([(-18, 3), (0, 5), (18, 3)], 7, WHITE)


def _snowflake() -> Drawing:
    """Draw a flake of six arms."""
    arm = limb([(0, -9), (0, 9)], 2.4, WHITE)
    return merge(arm, arm.turn(60), arm.turn(120))


def _snow() -> Drawing:
    """Draw snow on the ground."""
    return blob(
        [Corner(-64, 4), (-48, -7), (-24, -3), (0, -8), (26, -3), (50, -8), Corner(66, 4), (0, 8)],
        WHITE,
    )


def _santa_cap() -> Drawing:
    """Draw a red cap, its tip and bobble hanging to the right."""
    cap = blob(
        [Corner(-19, 2), (-12, -18), (4, -30), Corner(26, -26), (16, -16), Corner(19, 2)], RED
    )
    return cap + circle((26, -25), 7.5, WHITE) + limb([(-19, 3), (0, 5), (19, 3)], 8, WHITE)


def _tree() -> Drawing:
    """Draw a fir with a star, standing on (0, 0)."""
    trunk = slab(-4, -12, 4, 0, BROWN)
    fir = merge(
        polygon([(0, -50), (-24, -10), (24, -10)], GREEN),
        polygon([(0, -68), (-19, -34), (19, -34)], GREEN),
        polygon([(0, -84), (-13, -56), (13, -56)], GREEN),
    )
    balls = [((-8, -20), RED), ((10, -24), YELLOW), ((-3, -42), YELLOW), ((5, -58), RED)]
    return trunk + fir + group(*(circle(b, 4.5, f, None) for b, f in balls)) + star(22).move(0, -86)


def _round_scarf() -> Drawing:
    """Draw a scarf around the neck of a sitting cat."""
    end = limb([(24, -28), (30, -10)], 11, RED)
    return end + limb([(-47, -34), (-24, -28), (0, -26), (24, -28), (47, -34)], 9, RED)


def _carrot() -> Drawing:
    """Draw a carrot for a nose."""
    return blob([Corner(3, 3), (2, 7), Corner(3, 11), Corner(-21, 11)], ORANGE)


def _twig() -> Drawing:
    """Draw the right one of two arms of wood."""
    return limb([(44, -30), (60, -50)], 4, BROWN) + limb([(53, -42), (65, -42)], 4, BROWN)


def _top_hat() -> Drawing:
    """Draw a top hat with a band."""
    return (
        slab(-15, -26, 15, 2, BLACK)
        + slab(-15, -8, 15, -1, RED)
        + limb([(-23, 4), (23, 4)], 5, BLACK)
    )
