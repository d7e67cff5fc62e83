"""Cats that eat, and cats that sit in what others eat."""

from drawings.kit import (
    BLACK,
    BLUE,
    BROWN,
    CREAM,
    FUR,
    GREEN,
    ORANGE,
    PINK,
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
    limb,
    merge,
    polygon,
    slab,
    stroke,
)


@cat("pizza")
def pizza() -> Cat:
    """Draw the cat with a slice as large as its belly."""
    return Cat("sitting", eyes="happy", holding=[_slice().scale(0.95).move(0, -1)])


@cat("cookie")
def cookie() -> Cat:
    """Draw the cat with a bitten cookie."""
    return Cat("sitting", eyes="wide", mouth="w", holding=[_cookie().scale(0.92).move(0, 1)])


@cat("donut")
def donut() -> Cat:
    """Draw the cat beside a donut of its own size."""
    return Cat("standing", mouth="open", look=(3, 0), in_front=[_donut().move(47, -28)])


@cat("ramen")
def ramen() -> Cat:
    """Draw the cat slurping noodles out of a bowl."""
    return Cat("sitting", eyes="closed", mouth="o", paws="none", look=(0, -2), in_front=[_ramen()])


@cat("ice-cream")
def ice_cream() -> Cat:
    """Draw the cat with a cone of two scoops in its paw."""
    paw = ellipse((-62, -38), 8, 6.5, FUR)
    return Cat(
        "sitting",
        eyes=("open", "happy"),
        mouth="smile",
        tail="none",
        paws="wave",
        in_front=[_cone().move(-64, -40), paw],
    )


@cat("sushi")
def sushi() -> Drawing:
    """Draw the cat as a piece of sushi, on rice and with a belt of seaweed."""
    lying = Cat("loaf", eyes="happy", blush=True).drawing()
    return _rice() + lying.move(0, -20) + _seaweed()


@cat("coffee")
def coffee() -> Drawing:
    """Draw the cat bathing in a steaming cup."""
    bather = Cat("sitting", eyes="happy", blush=True, paws="none", tail="none").drawing()
    return _cup_back() + bather.move(0, -10) + _cup_front() + _steam()


@cat("cake")
def cake() -> Drawing:
    """Draw the cat carrying a cake on its back."""
    bearer = Cat("standing", mouth="smile", stride=2).drawing()
    return (bearer + _cake().move(27, -60)).flip()


@cat("taco")
def taco() -> Drawing:
    """Draw the cat as the filling of a taco that walks."""
    filling = Cat("standing", tail="none", whiskers=False, look=(-2, 0), stride=1).drawing()
    left = stroke([(-46, -43.5), (-62, -45.5)], weight=0.8) + stroke(
        [(-46, -37.5), (-61, -35.5)], weight=0.8
    )
    return _shell(ORANGE).move(3, -11) + filling + left + _taco_front()


@cat("watermelon")
def watermelon() -> Cat:
    """Draw the cat with half a slice of watermelon."""
    return Cat("sitting", eyes="happy", mouth="open", look=(0, -2), holding=[_melon().move(0, 0.5)])


def _slice() -> Drawing:
    """Draw a slice of pizza, tip down."""
    cheese = blob([Corner(-23, -11), (0, -14), Corner(23, -11), (1.5, 23), (-1.5, 23)], YELLOW)
    sausage = [circle(spot, 4.2, RED, weight=0.7) for spot in ((-9, -2), (8, 0), (-1, 11))]
    crust = limb([(-23, -12), (0, -15.5), (23, -12)], 6, ORANGE)
    return cheese + sum(sausage, Drawing()) + crust


def _cookie() -> Drawing:
    """Draw a round cookie with a bite out of its upper right."""
    edge: list[Dot] = [
        (-20, 0),
        (-14, -14),
        (0, -20),
        Corner(4, -19.5),
        (5, -11),
        Corner(10.5, -9.5),
        (12, -3),
        Corner(20, 0),
        (14, 14),
        (0, 20),
        (-14, 14),
    ]
    chips = [(-9, -7), (2, 2), (-8, 8), (6, 12), (-2, -13)]
    return blob(edge, ORANGE) + sum((circle(c, 3.2, BROWN, None) for c in chips), Drawing())


def _donut() -> Drawing:
    """Draw a donut from above, its icing running down over the dough."""
    top: list[Dot] = [(-24, -2), (-17, -18), (0, -25), (17, -18), (24, -2)]
    drips: list[Dot] = [(20, 11), (10, 14), (1, 22), (-9, 15), (-20, 14)]
    icing = blob([*top, *drips], PINK, None)
    sprinkles = [
        stroke([(x - dx, y - dy), (x + dx, y + dy)], fill)
        for x, y, dx, dy, fill in (
            (-16, -5, 2, -2, WHITE),
            (-3, -18, 2, 1, BLUE),
            (13, -12, 1, 2, YELLOW),
            (16, 4, 2, -2, WHITE),
            (-11, 11, 2, 2, YELLOW),
        )
    ]
    return circle((0, 0), 29, ORANGE) + icing + group(*sprinkles) + circle((0, 0), 9, FUR)


def _ramen() -> Drawing:
    """Draw a bowl of noodles, two of them on their way up, with chopsticks in it."""
    sticks = limb([(20, -30), (58, -72)], 2.4, ORANGE) + limb([(34, -26), (70, -58)], 2.4, ORANGE)
    strands = [limb([(x * 0.7, -46), (x, -38), (x, -28)], 3.6, YELLOW) for x in (-4.5, 4.5)]
    egg = circle((-26, -31), 9, WHITE) + circle((-25, -33), 4, YELLOW, None)
    right: list[Dot] = [Corner(42, -29), (38, -14), (24, -4), Corner(18, 0)]
    left: list[Dot] = [Corner(-18, 0), (-24, -4), (-38, -14), Corner(-42, -29)]
    bowl = blob([*right, *left], RED)
    band = stroke([(-38, -19), (38, -19)], WHITE, 1.3)
    return sticks + egg + group(*strands) + bowl + band


def _cone() -> Drawing:
    """Draw a cone from its tip at (0, 0) up to the cherry on two scoops."""
    wafer = polygon([(-15, -28), (15, -28), (3, 16), (-3, 16)], ORANGE)
    top: list[Dot] = [(-19, -33), (-14, -44), (0, -48), (14, -44), (19, -33)]
    drips: list[Dot] = [(13, -24), (6, -28), (-2, -21), (-11, -27)]
    lower = blob([*top, *drips], CREAM)
    return wafer + circle((0, -54), 15, PINK) + lower + circle((2, -71), 5, RED)


def _rice() -> Drawing:
    """Draw a block of rice on a board with two feet."""
    board = slab(-62, 0, 62, 6, ORANGE)
    feet = slab(-46, 6, -30, 12, ORANGE) + slab(30, 6, 46, 12, ORANGE)
    grains = [circle((x, y), 8, WHITE) for x in (-50, 50) for y in (-10, -22)]
    return feet + board + merge(slab(-50, -30, 50, -2, WHITE), *grains)


def _seaweed() -> Drawing:
    """Draw a belt of seaweed around a loaf that lies on rice."""
    return polygon([(26, -87.5), (41, -77), (41, 0), (26, 0)], BLACK)


def _cup_back() -> Drawing:
    """Draw the far rim of a cup, the coffee in it and the handle."""
    handle = limb([(50, -33), (63, -34), (67, -22), (60, -12), (48, -10)], 5, RED)
    return handle + ellipse((0, -42), 54, 9, BROWN)


def _cup_front() -> Drawing:
    """Draw the near wall of a cup, and two paws on its rim."""
    rim: list[Dot] = [Corner(-54, -42), (-30, -35), (0, -33), (30, -35), Corner(54, -42)]
    base: list[Dot] = [(52, -14), (44, -2), (30, 0), (-30, 0), (-44, -2), (-52, -14)]
    wall = blob([*rim, *base], RED)
    bean = ellipse((0, -16), 11, 8, BROWN) + stroke([(-9, -18), (-2, -18), (2, -14), (9, -14)])
    paws = [ellipse((x, -36), 7.5, 6.5, FUR) for x in (-26, 26)]
    return wall + bean.turn(-25, (0, -16)) + group(*paws)


def _steam() -> Drawing:
    """Draw a wisp of steam on either side."""
    wisp = limb([(0, 0), (-6, -9), (2, -18), (-4, -28)], 5, WHITE)
    return wisp.move(-54, -66) + wisp.flip().move(54, -66)


def _cake() -> Drawing:
    """Draw a cake with icing and a candle; (0, 0) is the middle of its foot."""
    sponge = slab(-23, -28, 23, 0, CREAM)
    jam = stroke([(-20, -6), (20, -6)], PINK)
    right: list[Dot] = [Corner(23, -29), (23, -17), (16, -15), (10, -21), (3, -13)]
    left: list[Dot] = [(-4, -14), (-10, -21), (-16, -15), (-23, -18), Corner(-23, -29)]
    icing = blob([*right, *left], PINK)
    candle = slab(-3, -43, 3, -29, WHITE)
    flame = blob([Corner(0, -60), (6, -50), (0, -45), (-6, -50)], YELLOW)
    return sponge + jam + icing + candle + flame


def _taco_front() -> Drawing:
    """Draw the near half of the shell over the salad, with the right whiskers on it."""
    salad = [((14, -47), GREEN), ((26, -62), GREEN), ((42, -68), RED), ((57, -59), GREEN)]
    leaves = [circle(spot, 9, fill) for spot, fill in [*salad, ((65, -45), GREEN)]]
    whiskers = stroke([(5, -43.5), (21, -45.5)], weight=0.8) + stroke(
        [(5, -37.5), (20, -35.5)], weight=0.8
    )
    return group(*leaves) + _shell(YELLOW) + whiskers


def _shell(fill: str) -> Drawing:
    """Draw half a taco shell that hangs just above the ground, fold down."""
    left: list[Dot] = [(41, -5), (16, -5), Corner(9, -7), (11, -29), (22, -50), (41, -59)]
    right: list[Dot] = [(60, -50), (70, -29), Corner(72, -7), (66, -5)]
    return blob([*left, *right], fill)


def _melon() -> Drawing:
    """Draw half a slice of watermelon, flat side up, with a bite in it."""
    bite: list[Dot] = [Corner(12, -17), (14, -8), Corner(20, -8), (26, -6), Corner(29, -17)]
    edge: list[Dot] = [(40, -3), (28, 13), (0, 21), (-28, 13), (-40, -3), Corner(-42, -17)]
    rind = [*bite, Corner(42, -17), *edge]
    pith: list[Dot] = [Corner(37, -17), (33, -2), (22, 10), (0, 16), (-22, 10), (-33, -2)]
    flesh: list[Dot] = [Corner(33, -17), (30, -4), (20, 7), (0, 12), (-20, 7), (-30, -4)]
    seeds = [ellipse(s, 2.2, 3.2, BLACK, None) for s in ((-17, -9), (-9, 2), (2, -8), (10, 3))]
    return group(
        blob(rind, GREEN, None),
        blob([*bite, *pith, Corner(-37, -17)], WHITE, None),
        blob([*bite, *flesh, Corner(-33, -17)], RED, None),
        *seeds,
        stroke([*rind, rind[0]]),
    )
