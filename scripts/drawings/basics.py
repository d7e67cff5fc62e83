"""Cats that simply are: lying, sitting, sleeping, saying hello, at home and in the rain."""

from drawings.kit import (
    BLUE,
    BROWN,
    FUR,
    GREEN,
    ORANGE,
    PAW,
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
    zzz,
)

KITTEN_FUR, KITTEN_STRIPE = "#e9dccb", "#b89c84"  # lighter, so that the two do not melt into one


@cat("loaf")
def loaf() -> Cat:
    """Draw the cat as a loaf of bread."""
    return Cat("loaf")


@cat("sitting")
def sitting() -> Cat:
    """Draw the cat sitting upright."""
    return Cat("sitting")


@cat("sleeping")
def sleeping() -> Cat:
    """Draw the cat asleep, its tail in front of it."""
    return Cat("sleeping", eyes="closed", in_front=[zzz().move(20, -66)])


@cat("waving")
def waving() -> Cat:
    """Draw the cat saying hello."""
    return Cat("sitting", eyes="happy", mouth="open", paws="wave")


@cat("stretching")
def stretching() -> Cat:
    """Draw the cat stretching, its front paws far out and its back up."""
    return Cat("stretching", eyes="happy")


@cat("peeking")
def peeking() -> Cat:
    """Draw the cat looking over a brick wall."""
    paws = paw(-27, -37, -24) + paw(27, -37, -24)
    return Cat("sitting", eyes="wide", paws="none", tail="none", in_front=[_wall(), paws])


@cat("plant")
def plant() -> Cat:
    """Draw the cat next to a potted plant that is as high as itself."""
    return Cat("loaf", tail="none", in_front=[_plant().move(47, 0)])


@cat("cozy")
def cozy() -> Cat:
    """Draw the cat in an armchair, under a blanket."""
    back, arms = _armchair()
    return Cat(
        "sitting",
        eyes="closed",
        blush=True,
        paws="none",
        tail="none",
        behind=[back],
        wearing=[_blanket()],
        in_front=[arms],
    )


@cat("bath")
def bath() -> Cat:
    """Draw the cat in a tub, with foam on its head."""
    foam = [circle((-8, -1), 7, WHITE), circle((8, -1), 7, WHITE), circle((0, -8), 8, WHITE)]
    return Cat(
        "sitting",
        eyes="happy",
        paws="none",
        tail="none",
        behind=[_bubbles()],
        on_head=[merge(*foam)],
        in_front=[_tub()],
    )


@cat("friends")
def friends() -> Drawing:
    """Draw the cat with a kitten at its side."""
    kitten = Cat("sitting", eyes="wide", fur=KITTEN_FUR, stripe=KITTEN_STRIPE)
    small = kitten.drawing().scale(0.6)
    return Cat("loaf", tail="none").drawing() + small.move(38, 3) + heart(17).move(34, -92)


@cat("rain")
def rain() -> Cat:
    """Draw the cat under an umbrella."""
    drops = [(-61, -66), (-62, -16), (60, -62), (64, -38), (61, -12)]
    return Cat(
        "loaf",
        tail="none",
        behind=[_umbrella().move(-4, -86), *(_drop().move(*spot) for spot in drops)],
    )


@cat("gardener")
def gardener() -> Cat:
    """Draw the cat in a straw hat, watering a tulip."""
    return Cat(
        "loaf",
        mouth="smile",
        look=(0, 1.5),
        tail="none",
        on_head=[_straw_hat()],
        in_front=[_watering_can().move(17, 0), _tulip().move(64, 0), _drop().move(66, -54)],
    )


def paw(x: float, top: float, tip: float) -> Drawing:
    """Draw a paw that comes down from `top`, over the fur or an edge, to its round tip."""
    half = PAW / 2
    way = [
        (x - half, top),
        (x - half, tip - half),
        (x - half * 0.7, tip - half * 0.3),
        (x, tip),
        (x + half * 0.7, tip - half * 0.3),
        (x + half, tip - half),
        (x + half, top),
    ]
    return blob([Corner(*way[0]), *way[1:-1], Corner(*way[-1])], FUR, None) + stroke(way)


def _wall() -> Drawing:
    """Draw a wall of two rows of bricks."""
    joints = [[(-60, -16), (60, -16)], [(-20, -34), (-20, -16)], [(20, -34), (20, -16)]]
    joints += [[(x, -16), (x, 2)] for x in (-40, 0, 40)]
    return slab(-60, -34, 60, 2, ORANGE) + group(*(stroke(joint) for joint in joints))


def _plant() -> Drawing:
    """Draw a pot with three large leaves."""
    leaf = blob([Corner(0, 0), (-10, -18), (-9, -36), Corner(0, -50), (9, -36), (10, -18)], GREEN)
    rib = stroke([(0, 0), (0, -32)], weight=0.8)
    leaf, rib = leaf.scale(1.15, 1.38), rib.scale(1.15, 1.38)
    side = (leaf + rib).scale(0.84)
    leaves = side.turn(-31) + side.turn(31) + leaf + rib
    pot = blob([Corner(-16, -24), Corner(16, -24), Corner(11, 0), Corner(-11, 0)], RED)
    return leaves.move(0, -26) + pot + slab(-18, -30, 18, -22, RED)


def _armchair() -> tuple[Drawing, Drawing]:
    """Draw the back of an armchair, and its arms with what is before the cat."""
    back = blob([(-58, -30), (-58, -66), (-44, -84), (44, -84), (58, -66), (58, -30)], RED)
    rest = blob([Corner(-63, 2), (-65, -30), (-54, -40), (-43, -30), Corner(-43, 2)], RED)
    seat = slab(-48, -8, 48, 2, RED)
    return back, seat + rest + rest.flip()


def _blanket() -> Drawing:
    """Draw a blanket over the belly, with a folded hem."""
    cloth = blob(
        [Corner(-50, -29), (0, -33), Corner(50, -29), Corner(52, -8), Corner(-52, -8)],
        YELLOW,
    )
    return cloth + limb([(-50, -29), (0, -33), (50, -29)], 5, WHITE)


def _tub() -> Drawing:
    """Draw a tub on two feet, with foam that runs over its rim."""
    feet = circle((-44, 2), 7, ORANGE) + circle((44, 2), 7, ORANGE)
    basin = blob(
        [
            Corner(-60, -28),
            Corner(60, -28),
            (58, -10),
            (52, -1),
            (38, 1),
            (-38, 1),
            (-52, -1),
            (-58, -10),
        ],
        BLUE,
    )
    rim = limb([(-62, -29), (62, -29)], 6, WHITE)
    foam = merge(circle((31, -31), 8, WHITE), circle((43, -28), 9, WHITE))
    return feet + basin + rim + foam


def _bubbles() -> Drawing:
    """Draw three bubbles in the air."""
    return circle((-50, -84), 7, WHITE) + circle((46, -88), 9, WHITE) + circle((58, -68), 5, WHITE)


def _umbrella() -> Drawing:
    """Draw an umbrella of three panels, whose stick stands at x = 4."""
    stick = limb([(4, 40), (4, -36)], 3, BROWN)
    edge: list[Dot] = [Corner(-56, 0), (-37, -7), Corner(-18, 0), (0, -7), Corner(18, 0), (37, -7)]
    dome = blob([*edge, Corner(56, 0), (42, -26), (0, -40), (-42, -26)], RED)
    ribs = stroke([(-18, 0), (-14, -20), (0, -40)]) + stroke([(18, 0), (14, -20), (0, -40)])
    return stick + dome + ribs


def _drop() -> Drawing:
    """Draw a drop of rain."""
    return blob([Corner(0, -9), (5, 1), (0, 6), (-5, 1)], BLUE)


def _straw_hat() -> Drawing:
    """Draw a straw hat with a red band on a head whose crown is (0, 0)."""
    dome = blob([Corner(-20, 0), (-17, -18), (0, -24), (17, -18), Corner(20, 0)], YELLOW)
    band = polygon([(-21, 0), (-19.5, -10), (19.5, -10), (21, 0)], RED)
    return dome + band + ellipse((0, 1), 34, 4.5, YELLOW)


def _watering_can() -> Drawing:
    """Draw a watering can that stands on the ground, its spout to the right."""
    handle = limb([(-10, -24), (-9, -36), (8, -36), (10, -24)], 3, BLUE)
    spout = limb([(8, -9), (22, -20), (30, -38)], 5, BLUE)
    rose = polygon([(22, -40), (36, -33), (41, -42), (27, -49)], BLUE)
    can = blob([Corner(-15, -26), Corner(13, -26), Corner(15, 0), Corner(-17, 0)], BLUE)
    return handle + spout + can + rose


def _tulip() -> Drawing:
    """Draw a red tulip with two leaves, 40 high."""
    stem = limb([(0, 0), (0, -22)], 4, GREEN)
    leaf = blob([Corner(0, 0), (-11, -7), Corner(-14, -20), (-4, -14)], GREEN)
    tips = [(-13, -40), (-6, -33), (0, -41), (6, -33), (13, -40)]
    cup = blob([*(Corner(*tip) for tip in tips), (12, -26), (0, -19), (-12, -26)], RED)
    return stem + leaf + leaf.flip() + cup
