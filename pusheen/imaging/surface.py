"""Smooth surfaces of CIELAB colour over a picture, which model its backdrop."""

from functools import lru_cache

import numpy as np

from pusheen.imaging.cielab import ROWS, Floats, median, norm
from pusheen.imaging.morphology import Mask, border_ring

# Tried as the numbers of `backdrop` were: the figures are mean IoU.
VOTERS = 2048  # pixels at most that a surface is fitted to: all of them gain nothing (.998)
BEND = 6  # order of the most bent surface: 4 leaves the pool of a spotlight standing (.98 for .999)


def choose_surfaces(
    image: Floats, patches: list[Floats], pattern: Floats, tolerance: float
) -> tuple[Floats, ...]:
    """The simplest model that explains the border: one colour, a bent surface, or two surfaces."""
    height, width = image.shape[:2]
    ring = border_ring(height, width)
    means = np.array([median(patch.reshape(-1, 3)) for patch in patches])
    friends = norm(means[:, None] - means) < 2 * tolerance
    flat = np.zeros((3, BEND + 1, BEND + 1), np.float32)
    flat[:, 0, 0] = means[friends[friends.sum(1).argmax()]].mean(0)
    rows, columns = np.indices((height, width), sparse=True)
    models: list[tuple[int, list[Mask]]] = [(0, []), (2, [ring])]
    # a side is a backdrop of its own when its two corners agree: else it may be the cat
    for at, size, mates in ((rows, height, (0, 1, 2, 3)), (columns, width, (0, 2, 1, 3))):
        if friends[mates[0], mates[1]] and friends[mates[2], mates[3]]:
            models.append((1, [ring & (at < size // 4), ring & (at >= size - size // 4)]))
    best: tuple[Floats, ...] = (flat,)
    most = -1.0
    for order, parts in models:
        if most > 0.92 or not all(part.any() for part in parts):
            continue
        model = tuple(fit_surface(image, part, order, scale=tolerance) for part in parts) or (flat,)
        explained = float((distance_from(image, model, pattern)[ring] < tolerance).mean())
        if explained > most + 0.08:
            best, most = model, explained
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


def distance_from(
    image: Floats, surfaces: tuple[Floats, ...], pattern: Floats, *, crisp: bool = False
) -> Floats:
    """Delta E to the nearest surface, bare or with the pattern on it.

    Where the picture is not ``crisp``, also to the mixtures of the two.
    """
    length = float(pattern @ pattern)
    height, width = image.shape[:2]
    nearest = np.full((height, width), np.inf, np.float32)
    for top in range(0, height, ROWS):
        rows = slice(top, top + ROWS)
        for surface in surfaces:
            off = image[rows] - colors_of(surface, height, width, rows)
            if length:
                share = np.clip(off @ pattern / length, 0, 1)
                off -= (np.round(share) if crisp else share)[..., None] * pattern
            np.minimum(nearest[rows], norm(off), out=nearest[rows])
    return nearest


@lru_cache(16)
def _waves(count: int) -> Floats:
    """Legendre polynomials 0-BEND along ``count`` pixels: (count, BEND + 1). Not to be modified."""
    places = (np.arange(count) * 2 + 1) / count - 1
    waves = [np.ones(count), places]
    for i in range(2, BEND + 1):  # by Bonnet's recursion; numpy.polynomial takes 3 ms to import
        waves.append((waves[-1] * places * (2 * i - 1) - waves[-2] * (i - 1)) / i)
    return np.stack(waves, 1).astype(np.float32)
