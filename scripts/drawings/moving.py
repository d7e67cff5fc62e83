"""Cats that move; each loop ends where it began, and its first frame is a still of its own."""

from drawings.basics import paw
from drawings.kit import (
    FUR,
    GREEN,
    GREY,
    INK,
    ORANGE,
    PINK,
    PURPLE,
    RED,
    STRIPE,
    TAIL,
    TAIL_BANDS,
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
    stroke,
    zzz,
)

BALL = (0.0, -42.0)  # the middle of a sitting cat, about which it rolls
TUFTS = 40.0  # from one tuft of grass to the next: the ground repeats after this way


@cat("typing", duration_ms=180)
def typing() -> list[Cat]:
    """Draw the cat behind a laptop, one paw up and the other down."""
    writer = Cat("sitting", paws="none", tail="none")
    return [
        writer.but(in_front=[_base(), paw(-41, -34, left), paw(41, -34, right), _lid()], look=look)
        for left, right, look in (
            (-4, -18, (-1.5, 0)),
            (-11, -11, (0, 0)),
            (-18, -4, (1.5, 0)),
            (-11, -11, (0, 0)),
        )
    ]


@cat("tail-wag", duration_ms=140)
def tail_wag() -> list[Cat]:
    """Draw the cat wagging a long tail."""
    wagger = Cat("loaf", eyes="happy", tail="none")
    return [wagger.but(behind=[_long_tail(s)]) for s in (1, 0.6, -0.2, -0.8, -1, -0.6, 0.2, 0.8)]


@cat("snoring", duration_ms=420)
def snoring() -> list[Cat]:
    """Draw the cat asleep, breathing, with letters z that rise and leave."""
    sleeper = Cat("sleeping", eyes="closed")
    letters = [zzz(size, 1).move(x, y) for size, x, y in ((15, 18, -67), (21, 44, -93))]
    return [
        sleeper.but(mouth=mouth, squash=squash, in_front=letters[:count])
        for mouth, squash, count in (
            ("o", 0.0, 2),
            ("w", 0.05, 2),
            ("w", 0.1, 0),
            ("w", 0.12, 0),
            ("w", 0.07, 1),
            ("w", 0.02, 1),
        )
    ]


@cat("dancing", duration_ms=160)
def dancing() -> list[Drawing]:
    """Draw the cat swaying from side to side, one arm up and then the other."""
    dancer = Cat("sitting", eyes="happy", mouth="open", tail="none")
    left = _leaning(dancer.but(paws="wave", paw_turn=14), -9) + _note().move(44, -92)
    middle = dancer.but(squash=0.1).drawing() + _note().move(44, -80)
    return [left, middle, left.flip(), middle.flip()]


@cat("blinking", duration_ms=220)
def blinking() -> list[Cat]:
    """Draw the cat blinking twice and then once with one eye."""
    awake = Cat("sitting", eyes="wide", tail="curl")  # small eyes blink unseen
    shut, wink = awake.but(eyes="closed"), awake.but(eyes=("happy", "wide"))
    return [*[awake] * 5, shut, awake, shut, awake, awake, wink, wink]


@cat("rolling", duration_ms=130)
def rolling() -> list[Drawing]:
    """Draw the cat rolling over the grass like a ball."""
    ball = Cat("sitting", eyes="happy", mouth="open", tail="none").drawing()
    return [_rolled(ball, 30 + 45 * i) + _grass(-TUFTS * i / 4) for i in range(8)]


@cat("munching", duration_ms=260)
def munching() -> list[Cat]:
    """Draw the cat eating a slice of melon down to the rind."""
    eater = Cat("sitting", look=(0, -1.5))
    frames = [eater.but(holding=[_melon(0)])]
    for bites in (1, 2, 3):
        frames += [
            eater.but(mouth="open", holding=[_melon(bites - 1)]),
            eater.but(eyes="happy", mouth="flat", holding=[_melon(bites)]),
            eater.but(eyes="happy", mouth="w", holding=[_melon(bites)]),
        ]
    return [*frames, frames[-1].but(mouth="tongue", blush=True)]


@cat("hello", duration_ms=140)
def hello() -> list[Cat]:
    """Draw the cat waving its arm."""
    greeter = Cat("sitting", eyes="happy", mouth="open", paws="wave", tail="none")
    return [
        greeter.but(paw_turn=turn, behind=[heart(size).move(50, -88)])
        for turn, size in ((9, 22), (-2, 20), (-14, 17), (-25, 14), (-14, 16), (-2, 19))
    ]


@cat("chasing", duration_ms=150)
def chasing() -> list[Drawing]:
    """Draw the cat running after a butterfly."""
    runner = Cat("standing", mouth="open", look=(-2, -2))
    places = [(-46, -103, 1.0), (-48, -109, 0.5), (-45, -113, 1.0), (-43, -108, 0.5)]
    strides = [(3.0, 0.0), (0.0, -6.0), (-3.0, 0.0), (0.0, -6.0)]
    return [
        runner.but(stride=stride, tail_turn=-hop * 3).drawing().move(0, hop)
        + _butterfly(open_).scale(1.15).move(x, y)
        for (stride, hop), (x, y, open_) in zip(strides, places, strict=True)
    ]


def _base() -> Drawing:
    """Draw the lower half of a laptop, from behind."""
    return polygon([(-44, -9), (44, -9), (54, 3), (-54, 3)], WHITE)


def _lid() -> Drawing:
    """Draw the lid of a laptop from behind, with a heart on it."""
    lid = polygon([(-31, -35), (31, -35), (29, -2), (-29, -2)], GREY)
    return lid + heart(17, PINK).move(0, -18)


def _long_tail(swing: float) -> Drawing:
    """Draw a long tail whose tip is swung to the left (-1) or to the right (1)."""
    x = 18 * swing
    way = [(38, -9), (56, -14), (61 + x * 0.2, -46), (51 + x, -90 + abs(x) * 0.3)]
    return limb(way, TAIL, FUR, bands=TAIL_BANDS, band_fill=STRIPE)


def _leaning(dancer: Cat, degrees: float) -> Drawing:
    """Draw a cat that leans over, in the middle of the ground."""
    turned = dancer.drawing().turn(degrees)
    left, _, right, bottom = turned.box()
    return turned.move(-(left + right) / 2, -bottom)


def _note() -> Drawing:
    """Draw a note of music."""
    flag = limb([(4, 0), (4, -22), (13, -17)], 2.5, PURPLE)
    return merge(flag, ellipse((-1, 0), 6, 4.5, PURPLE))


def _rolled(ball: Drawing, degrees: float) -> Drawing:
    """Draw a cat turned about its middle and put back on the ground."""
    turned = ball.turn(degrees, about=BALL)
    return turned.move(0, -turned.box()[3])


def _grass(shift: float) -> Drawing:
    """Draw a ground with tufts of grass, moved to the right and begun again at the left."""
    tuft = stroke([(-4, -7), (0, 0), (4, -7)], GREEN)
    places = [-60 + (TUFTS * i + shift) % 120 for i in range(3)]
    return stroke([(-66, 2), (66, 2)]) + group(*(tuft.move(x, 0) for x in places))


def _melon(bites: int) -> Drawing:
    """Draw a slice of melon after up to three bites, the last of which leaves the rind."""
    outer = [(22, 7), (0, 16), (-22, 7)]
    inner = [(-15, 3), (0, 9), (15, 3)]
    rind = blob(
        [Corner(29, -14), *outer, Corner(-29, -14), Corner(-21, -14), *inner, Corner(21, -14)],
        GREEN,
    )
    if bites == 3:
        return rind.scale(1.22, 1)
    edge: list[Dot] = [Corner(-21, -14)]
    for x in (-12, 3)[2 - bites :]:
        edge += [Corner(x - 8, -14), (x - 6, -4), (x, -1), (x + 6, -4), Corner(x + 8, -14)]
    flesh = blob([*edge, Corner(21, -14), *reversed(inner)], RED)
    seeds = [circle(spot, 2, INK, None) for spot in ((-8, -5), (0, 2), (8, -5))]
    return (flesh + (group(*seeds) if not bites else Drawing()) + rind).scale(1.22, 1)


def _butterfly(opened: float) -> Drawing:
    """Draw a butterfly from the front; 1 is with open wings and 0 with closed ones."""
    wing = blob([Corner(0, 2), (6, -9), (15, -10), (13, 0), (12, 8), (5, 8)], ORANGE)
    right = wing.scale(opened, 1)
    return right.flip() + right + limb([(0, -5), (0, 7)], 2.5, YELLOW)
