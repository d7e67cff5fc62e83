"""Smooth surfaces of CIELAB colour over a picture, which model its backdrop."""

from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from pusheen.imaging.cielab import ROWS, Floats, median, norm
from pusheen.imaging.morphology import Mask, border_ring

# Tried as the numbers of `backdrop` were: the figures are mean IoU.
VOTERS = 2048  # pixels at most that a surface is fitted to: all of them gain nothing (.998)
EXACT = 0.35  # share of the tolerance that a plain colour keeps to: a slope takes half of it
BEND = 6  # order of the most bent surface: 4 leaves the pool of a spotlight standing (.98 for .999)


def choose_surfaces(image: Floats, patches: list[Floats], tolerance: float) -> tuple[Floats, ...]:
    """The simplest model that explains the border: one colour, a bent surface, or two surfaces.

    Of two that do not meet in a straight line only the first is taken: what fills two corners
    without being a floor is a body.
    """
    height, width = image.shape[:2]
    ring = border_ring(height, width)
    means = np.array([median(patch.reshape(-1, 3)) for patch in patches])
    friends = norm(means[:, None] - means) < 2 * tolerance
    flat = flat_surface(means[friends[friends.sum(1).argmax()]].mean(0))
    rows, columns = np.indices((height, width), sparse=True)
    models: list[tuple[int, list[Mask], bool]] = [(0, [], False), (2, [ring], False)]
    # a side is a backdrop of its own when its two corners agree: else it may be the cat
    for at, size, mates in ((rows, height, (0, 1, 2, 3)), (columns, width, (0, 2, 1, 3))):
        if friends[mates[0], mates[1]] and friends[mates[2], mates[3]]:
            halves = [ring & (at < size // 4), ring & (at >= size - size // 4)]
            models.append((1, halves, at is rows))
    best: tuple[Floats, ...] = (flat,)
    most, exact = -1.0, False
    for order, parts, below in models:
        if most > 0.92 or not all(part.any() for part in parts) or (exact and order == 2):
            continue
        model = tuple(fit_surface(image, part, order, scale=tolerance) for part in parts) or (flat,)
        off = distance_from(image, model)[ring]
        close = off < tolerance
        explained = float(close.mean())
        if explained > most + 0.08:
            best, most = model, explained
            if len(model) > 1 and not _is_floor(image, model, tolerance, below=below):
                best = model[:1]
        if not parts:  # then a bent surface would only explain some of the subject
            exact = explained > 0.3 and median(off[close]) < EXACT * tolerance
    return best


def fit_surface(image: Floats, where: Mask, order: int, *, scale: float = 0.0) -> Floats:
    """Fit a surface to the pixels ``where``; with a ``scale`` (delta E), outliers have no vote."""
    places = np.flatnonzero(where)
    rows, columns = np.divmod(places[:: 1 + len(places) // VOTERS], where.shape[1])
    terms = [(i, j) for i in range(order + 1) for j in range(order + 1 - i)]
    down, across = _waves(image.shape[0])[rows], _waves(image.shape[1])[columns]
    design = np.stack([down[:, i] * across[:, j] for i, j in terms], 1).astype(np.float64)
    values = image[rows, columns].astype(np.float64)
    weights = np.ones(len(rows))
    solved = np.zeros((len(terms), 3))
    for turn in range(12 if scale else 1):
        weighted = design * weights[:, None]
        # the ridge keeps a single row or column solvable
        ridge = np.diag([1e-9] + [1e-6] * (len(terms) - 1)) * weights.sum()
        solved = np.linalg.solve(weighted.T @ design + ridge, weighted.T @ values)
        if scale:
            off = norm(values - design @ solved)
            weights = 1 / np.maximum(off, scale / 2)
            inliers = np.maximum(0, 1 - (off / (3 * scale)) ** 2) ** 2
            if turn > 7 and inliers.mean() > 0.2:
                weights = inliers
    surface = np.zeros((3, BEND + 1, BEND + 1), np.float32)
    for (i, j), value in zip(terms, solved, strict=True):
        surface[:, i, j] = value
    return surface


def colors_of(surface: Floats, height: int, width: int, rows: slice = slice(None)) -> Floats:
    """A surface's Lab colours on those rows of a picture of that size."""
    down, across = _waves(height)[rows], _waves(width)
    return np.stack([down @ plane @ across.T for plane in surface], -1)


def distance_from(image: Floats, surfaces: tuple[Floats, ...]) -> Floats:
    """Delta E to the nearest surface: float32 (H, W)."""
    height, width = image.shape[:2]
    nearest = np.full((height, width), np.inf, np.float32)
    for top in range(0, height, ROWS):
        rows = slice(top, top + ROWS)
        for surface in surfaces:
            off = image[rows] - colors_of(surface, height, width, rows)
            np.minimum(nearest[rows], norm(off), out=nearest[rows])
    return nearest


def flat_surface(color: NDArray[np.floating]) -> Floats:
    """A surface of one Lab colour."""
    surface = np.zeros((3, BEND + 1, BEND + 1), np.float32)
    surface[:, 0, 0] = color
    return surface


def _is_floor(
    image: Floats, surfaces: tuple[Floats, ...], tolerance: float, *, below: bool
) -> bool:
    """Tell whether two surfaces meet along one straight line, as a wall and a floor do.

    ``below`` says that the second is below the first; else it is on the right of it.
    """
    first, second = (distance_from(image, (surface,)) < tolerance for surface in surfaces)
    if not below:
        first, second = first.T, second.T
    height, width = first.shape
    ends = height - 1 - first[::-1].argmax(0)  # the last of the one in each column
    starts = second.argmax(0)
    meet = first.any(0) & second.any(0) & (abs(starts - ends) <= max(3, height // 25))
    at = np.flatnonzero(meet)
    if len(at) < max(2, width // 10) or np.ptp(at) <= width // 2:
        return False
    line = (starts + ends)[at] / 2
    half = len(at) // 2
    slope = median((line[-half:] - line[:half]) / (at[-half:] - at[:half]))
    off = abs(line - median(line) - slope * (at - median(at)))
    return bool(median(off, 0.9) <= max(1.0, height / 120))


@lru_cache(16)
def _waves(count: int) -> Floats:
    """Legendre polynomials 0-BEND along ``count`` pixels: (count, BEND + 1). Not to be modified."""
    places = (np.arange(count) * 2 + 1) / count - 1
    waves = [np.ones(count), places]
    for i in range(2, BEND + 1):  # by Bonnet's recursion; numpy.polynomial takes 3 ms to import
        waves.append((waves[-1] * places * (2 * i - 1) - waves[-2] * (i - 1)) / i)
    return np.stack(waves, 1).astype(np.float32)
