"""Cats with something to do, or something to celebrate."""

from drawings.kit import (
    BLACK,
    BLUE,
    BROWN,
    CREAM,
    FUR,
    GREEN,
    INK,
    LINE,
    ORANGE,
    PINK,
    PURPLE,
    RED,
    WHITE,
    XY,
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
    star,
    stroke,
)


@cat("book")
def book() -> Cat:
    """Draw the cat reading a book, the covers towards us."""
    return Cat("sitting", look=(0, 2), holding=[_book()])


@cat("yarn")
def yarn() -> Cat:
    """Draw the cat with a ball of wool."""
    return Cat("sitting", eyes="wide", look=(-2, 0), in_front=[_yarn().move(-50, -20)])


@cat("box")
def box() -> Cat:
    """Draw the cat in a cardboard box, because it fits."""
    return Cat("sitting", look=(0, -1.5), tail="none", paws="none", in_front=[_box()])


@cat("skateboard")
def skateboard() -> Drawing:
    """Draw the cat rolling by."""
    rider = Cat("standing", eyes="open", mouth="open")
    return _skateboard() + rider.drawing().move(0, -20)


@cat("guitar")
def guitar() -> Cat:
    """Draw the cat playing a song."""
    return Cat("sitting", eyes="closed", mouth="open", holding=[_guitar()])


@cat("gamepad")
def gamepad() -> Cat:
    """Draw the cat one jump before the last level."""
    return Cat("sitting", eyes="angry", mouth="tongue", holding=[_gamepad()])


@cat("balloon")
def balloon() -> Cat:
    """Draw the cat holding on to a balloon."""
    return Cat(
        "sitting", eyes="happy", paws="wave", tail_turn=-9, behind=[_balloon().move(-58, -50)]
    )


@cat("friday")
def friday() -> Cat:
    """Draw the cat with a drink and star-shaped glasses."""
    return Cat(
        "sitting",
        eyes="none",
        mouth="open",
        paws="wave",
        tail="none",
        on_face=[_party_glasses()],
        letters=[("*", YELLOW), ("U", LINE), ("*", YELLOW)],
        in_front=[_cocktail().move(-60, -50)],
    )


@cat("pi-day")
def pi_day() -> Cat:
    """Draw the cat behind a round pie with the letter pi on it."""
    paw = ellipse((-30, -27), 6.5, 6, FUR)
    return Cat(
        "sitting",
        eyes="happy",
        mouth="smile",
        paws="none",
        in_front=[_pie().move(0, -16), paw, paw.flip()],
    )


@cat("birthday")
def birthday() -> Cat:
    """Draw the cat in a party hat next to its cake."""
    return Cat(
        "sitting",
        eyes="happy",
        mouth="open",
        tail="none",
        on_head=[_party_hat()],
        in_front=[_cake().move(65, 0)],
    )


def _book() -> Drawing:
    """Draw an open book from behind."""
    cover = blob(
        [
            Corner(-30, -13),
            Corner(0, -10),
            Corner(30, -13),
            Corner(30, 13),
            Corner(0, 17),
            Corner(-30, 13),
        ],
        BLUE,
    )
    pages = blob(
        [Corner(-27, -13), (-14, -19), Corner(0, -12), (14, -19), Corner(27, -13), Corner(0, -8)],
        WHITE,
    )
    return pages + cover + stroke([(0, -10), (0, 17)])


def _yarn() -> Drawing:
    """Draw a ball of wool around (0, 0) whose thread runs off to the right."""
    thread = stroke([(0, 19), (24, 19), (50, 16), (66, 20), (84, 18)], RED, 1.2)
    ball = circle((0, 0), 20, RED)
    winds = [
        stroke([(-16, -10), (0, -6), (13, 14)]),
        stroke([(-8, -17), (8, -10), (18, 7)]),
        stroke([(-19, 2), (-8, 6), (-1, 19)]),
    ]
    return thread + ball + group(*winds)


def _box() -> Drawing:
    """Draw an open cardboard box that stands on the ground, two paws on its rim."""
    flap = polygon([(-52, -34), (-64, -44), (-67, -28), (-52, -18)], ORANGE)
    paw = ellipse((-22, -34), 7, 6, FUR)
    front = slab(-52, -34, 52, 3, BROWN)
    tape = slab(-7, -34, 7, -14, CREAM)
    return flap + flap.flip() + front + tape + paw + paw.flip()


def _skateboard() -> Drawing:
    """Draw a skateboard on its wheels."""
    wheel = circle((0, -6), 7.5, YELLOW)
    deck = limb([(-62, -24), (-54, -16), (-40, -15), (40, -15), (54, -16), (62, -24)], 5, RED)
    return wheel.move(-34, 0) + wheel.move(34, 0) + deck


def _guitar() -> Drawing:
    """Draw a guitar whose neck rises to the left."""
    neck = slab(-62, -4, -2, 4, BROWN)
    head = slab(-77, -6.5, -62, 6.5, BLACK)
    left: list[XY] = [(-19, 0), (-15, -15), (0, -18), (11, -14), (24, -22), (40, -16), (46, 0)]
    right = [(x, -y) for x, y in reversed(left[1:-1])]
    hole = circle((6, 0), 7, BLACK)
    return (blob([*left, *right], ORANGE) + neck + hole + head).turn(15).move(2, 2)


def _gamepad() -> Drawing:
    """Draw a gamepad with a cross and two buttons."""
    right: list[XY] = [(18, -14), (29, -8), (34, 8), (30, 17), (22, 14), (14, 7)]
    left = [(-x, y) for x, y in reversed(right)]
    shell = blob([(0, -11), *right, (0, 6), *left], PURPLE)
    cross = merge(slab(-6, -2, 6, 2, WHITE), slab(-2, -6, 2, 6, WHITE)).move(-12, -3)
    buttons = circle((8, 0), 3.5, YELLOW) + circle((16, -6), 3.5, YELLOW)
    return shell + cross + buttons


def _balloon() -> Drawing:
    """Draw a balloon on a string that begins at (0, 0)."""
    knot = polygon([(-4, -19), (4, -19), (0, -25)], RED)
    skin = blob(
        [
            (0, -64),
            (14.5, -56),
            (17.5, -43),
            (10, -29),
            (0, -23),
            (-10, -29),
            (-17.5, -43),
            (-14.5, -56),
        ],
        RED,
    )
    return stroke([(0, 0), (0, -20)]) + knot + skin + stroke([(-10, -44), (-7, -53)], WHITE)


def _party_glasses() -> Drawing:
    """Draw star-shaped glasses around (0, 0)."""
    lens = star(25).move(-15, 0)
    return stroke([(-5, -2), (5, -2)]) + lens + lens.flip()


def _cocktail() -> Drawing:
    """Draw a cocktail glass whose stem is held at (0, 0)."""
    glass = polygon([(-22, -37), (22, -37), (0, -8)], WHITE)
    drink = polygon([(-15, -28), (15, -28), (0, -8)], PINK, None)
    return stroke([(0, 8), (0, -8)], weight=1.2) + glass + drink + circle((17, -40), 5, GREEN)


def _pie() -> Drawing:
    """Draw a round pie from above, pi in its middle."""
    crust = merge(*(circle((0, -15), 4.5, ORANGE).turn(30 * i) for i in range(12)))
    letter = group(
        slab(-10, -9, 10, -5, INK, None),
        slab(-6.5, -8, -3.2, 10, INK, None),
        slab(3.2, -8, 6.5, 10, INK, None),
    )
    return (crust + circle((0, 0), 15, YELLOW, None) + letter).scale(1.75, 1.05)


def _party_hat() -> Drawing:
    """Draw a pointed hat with a bobble."""
    cone = blob([Corner(-15, 4), Corner(0, -32), Corner(15, 4), (0, 6.5)], PURPLE)
    bands = stroke([(-9, -10), (5, -18)], YELLOW) + stroke([(-11, 2), (11, -8)], YELLOW)
    return cone + bands + circle((0, -33), 5.5, YELLOW)


def _cake() -> Drawing:
    """Draw a cake with one candle, 40 wide."""
    candle = slab(-3, -42, 3, -28, BLUE)
    flame = blob([Corner(0, -58), (5, -48), (0, -43), (-5, -48)], YELLOW)
    dough = slab(-20, -28, 20, 0, PINK)
    drips: list[XY] = [(13, -13), (7, -18), (0, -13), (-7, -18), (-13, -13)]
    top = [Corner(-20, -28), Corner(20, -28), Corner(20, -18)]
    icing = blob([*top, *drips, Corner(-20, -18)], WHITE)
    return candle + flame + dough + icing
