"""Cats that eat."""

from cats.kit import BROWN, ORANGE, RED, YELLOW, Cat, Corner, Dot, Drawing, blob, cat, circle, limb


@cat("pizza")
def pizza() -> Cat:
    """Draw the cat with a slice as large as its belly."""
    return Cat("sitting", eyes="happy", holding=[_slice().scale(0.95).move(0, -1)])


@cat("cookie")
def cookie() -> Cat:
    """Draw the cat with a bitten cookie."""
    return Cat("sitting", eyes="wide", mouth="w", holding=[_cookie().scale(0.92).move(0, 1)])


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
