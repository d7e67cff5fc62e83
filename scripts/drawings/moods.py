"""Cats with a feeling."""

from drawings.kit import (
    BLUE,
    FUR,
    GREEN,
    GREY,
    LINE,
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
    heart,
    limb,
    merge,
    polygon,
    slab,
    sparkle,
    star,
    stroke,
    zzz,
)


@cat("happy")
def happy() -> Drawing:
    """Draw the cat leaping for joy."""
    leaper = Cat("sitting", eyes="happy", mouth="open", paws="up", blush=True).drawing()
    shadow = ellipse((0, 0), 36, 3, GREY, None)
    return shadow + leaper.move(0, -9) + sparkle(20).move(-54, -90) + sparkle(20).move(54, -90)


@cat("grumpy")
def grumpy() -> Cat:
    """Draw the cat under a thundercloud."""
    return Cat("loaf", eyes="angry", mouth="frown", in_front=[_thundercloud().move(46, -95)])


@cat("sleepy")
def sleepy() -> Cat:
    """Draw the cat yawning over its pillow, in a nightcap."""
    yawn = ellipse((0, 11.5), 6.5, 6.5, RED)
    return Cat(
        "sitting",
        eyes="closed",
        mouth="none",
        look=(0, -2),
        on_face=[yawn],
        letters=[("u", LINE), ("o", RED), ("u", LINE)],
        on_head=[_nightcap()],
        holding=[_pillow()],
        in_front=[zzz(11).move(48, -80)],
    )


@cat("sad")
def sad() -> Cat:
    """Draw the cat crying a puddle."""
    return Cat(
        "sitting",
        eyes="sad",
        mouth="frown",
        tail="low",
        paws="none",
        behind=[ellipse((0, -1), 66, 7, BLUE)],
        in_front=[_tears()],
    )


@cat("in-love")
def in_love() -> Cat:
    """Draw the cat seeing hearts."""
    eye = heart(18).move(0, -1)
    hearts = [heart(30).move(38, -92), heart(19, PINK).move(66, -72)]
    return Cat(
        "loaf",
        eyes="none",
        on_face=[eye.move(-15, 0), eye.move(15, 0)],
        in_front=hearts,
        letters=[("v", RED), ("w", LINE), ("v", RED)],
    )


@cat("surprised")
def surprised() -> Cat:
    """Draw the cat with its tail on end."""
    return Cat(
        "standing",
        eyes="wide",
        mouth="none",
        tail="none",
        on_face=[ellipse((0, 15), 5.5, 6.5, RED)],
        letters=[("O", LINE), ("o", RED), ("O", LINE)],
        behind=[_bottlebrush().move(-3, 0)],
        in_front=[_exclamation().move(33, -78)],
    )


@cat("shy")
def shy() -> Drawing:
    """Draw the cat looking aside from behind a bush."""
    cheek = ellipse((0, 0), 7, 4, PINK, None)
    hider = Cat(
        "sitting",
        mouth="smile",
        tail="none",
        paws="none",
        look=(-5, 1),
        on_face=[cheek.move(-27, 9), cheek.move(17, 9)],
        letters=[("o", LINE), ("v", LINE), ("o", LINE)],
    )
    return hider.drawing().move(0, -9) + _bush() + _drop().move(52, -90)


def _thundercloud() -> Drawing:
    """Draw a dark cloud with a bolt below it, around (0, 0)."""
    puffs = [((-17, 2), 9), ((-6, -5), 11), ((9, -4), 12), ((20, 3), 8)]
    cloud = merge(*(circle(spot, radius, GREY) for spot, radius in puffs))
    bolt = polygon([(2, 8), (12, 8), (8, 15), (14, 15), (0, 29), (3, 20), (-4, 20)], YELLOW)
    return bolt + cloud


def _nightcap() -> Drawing:
    """Draw a striped cap whose tip hangs down to the left, with a pompom on it."""
    fold: list[Dot] = [Corner(-20, 3), (-19, -10), (-26, -16), Corner(-44, -4), (-32, -28)]
    back: list[Dot] = [(-8, -34), (14, -20), Corner(20, 3)]
    stripes = stroke([(-14, -20), (-9, -28)], WHITE, 1.3) + stroke(
        [(-14, -9), (9, -17)], WHITE, 1.3
    )
    brim = limb([(-20, 1), (0, -1), (20, 1)], 6, BLUE)
    return blob([*fold, *back], BLUE) + stripes + brim + circle((-45, -4), 7, YELLOW)


def _pillow() -> Drawing:
    """Draw a plump pillow with four pointed corners."""
    top: list[Dot] = [Corner(-35, -8), (0, -12), Corner(35, -8), (31, 4)]
    return blob([*top, Corner(35, 16), (0, 20), Corner(-35, 16), (-31, 4)], PINK)


def _tears() -> Drawing:
    """Draw a stream of tears from either eye to the ground."""
    way: list[Dot] = [(19, -50), (24, -42), (27, -26), (28, -2)]
    stream = limb(way, 6, BLUE)
    return stream + stream.flip()


def _bottlebrush() -> Drawing:
    """Draw a tail whose hair stands on end."""
    left: list[Dot] = [Corner(40, -30), Corner(48, -44), Corner(45, -54), Corner(50, -58)]
    left += [Corner(47, -70), Corner(54, -73), Corner(58, -88)]
    right: list[Dot] = [Corner(66, -76), Corner(74, -74), Corner(71, -63), Corner(79, -58)]
    right += [Corner(71, -50), Corner(76, -42), Corner(64, -38), Corner(54, -22)]
    return blob(left + right, FUR)


def _exclamation() -> Drawing:
    """Draw an exclamation mark that stands on (0, 0)."""
    return polygon([(-6, -34), (6, -34), (3, -13), (-3, -13)], RED) + circle((0, -4), 4, RED)


def _bush() -> Drawing:
    """Draw a bush with three blossoms, wider than the cat and half as high."""
    tufts = [((-50, -18), 16), ((-28, -23), 17), ((0, -21), 18), ((28, -23), 17), ((50, -18), 16)]
    leaves = [circle(spot, radius, GREEN) for spot, radius in tufts]
    flowers = [star(17, PINK, depth=0.7).move(*spot) for spot in ((-40, -18), (6, -14), (46, -20))]
    return merge(slab(-60, -14, 60, 0, GREEN), *leaves) + group(*flowers)


def _drop() -> Drawing:
    """Draw a drop of sweat around (0, 0)."""
    return blob([Corner(3, -12), (6.5, 2), (0, 8), (-6.5, 2)], BLUE)
