"""Cats that simply are: lying, sitting, sleeping, saying hello."""

from cats.kit import Cat, cat, zzz


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
