"""How well a drawing in characters shows a picture, as a number: see benches.fidelity."""

import math
from functools import cache

import numpy as np
from PIL import Image, ImageDraw, ImageFont
from scipy import ndimage

WIDE, HIGH = 8, 16  # canvas pixels a cell
DISTANCES = 4.0, 8.0, 16.0  # blur of the tone comparison, pixels
GAMMAS = 0.5, 0.7, 1.0, 1.4, 2.0
STRONGEST = 4.0  # no glyph covers much more than a quarter of its cell
STABLE_MEAN, STABLE_SPREAD = 0.01, 0.0025  # the constants of SSIM, for densities 0-1
DIRECTIONS = 8
EDGE_BLUR, EDGE_POOL, EDGE_SLACK = 2.0, 4, (1.5, 1.25)  # pixels; pixels; pools down, across


def on_paper(picture: Image.Image, ink: str) -> Image.Image:
    """Lay a picture on the paper its ink goes with: RGB."""
    paper = Image.new("RGBA", picture.size, "white" if ink == "dark" else "black")
    paper.alpha_composite(picture)
    return paper.convert("RGB")


@cache
def atlas(font: str) -> np.ndarray:
    """Ink of the printable ASCII characters, float32 (95, HIGH, WIDE), 0-1."""
    fine = 4
    face = ImageFont.truetype(font, 1000)
    face = ImageFont.truetype(font, WIDE * fine * 1000 / face.getlength("M"))
    ascent, descent = face.getmetrics()
    baseline = round((HIGH * fine - ascent - descent) / 2 + ascent)
    glyphs = []
    for code in range(32, 127):
        cell = Image.new("L", (WIDE * fine, HIGH * fine))
        ImageDraw.Draw(cell).text((0, baseline), chr(code), 255, font=face, anchor="ls")
        glyphs.append(np.asarray(cell.reduce(fine), np.float32) / 255)
    return np.array(glyphs)


def render(text: str, columns: int, lines: int, font: str) -> np.ndarray:
    """The text in ink on paper, float32 (lines * HIGH, columns * WIDE), 0-1."""
    codes = np.zeros((lines, columns), int)
    for y, line in enumerate(text.split("\n")[:lines]):
        for x, character in enumerate(line[:columns]):
            if " " <= character <= "~":
                codes[y, x] = ord(character) - 32
    return atlas(font)[codes].transpose(0, 2, 1, 3).reshape(lines * HIGH, columns * WIDE)


def gauss(x: np.ndarray, sigma: object, mode: str = "nearest") -> np.ndarray:
    """Blur by a Gaussian of this sigma, in pixels."""
    blurred: np.ndarray = ndimage.gaussian_filter(x, sigma, truncate=3, mode=mode)
    return blurred


def pool(x: np.ndarray, size: int) -> np.ndarray:
    """Average squares of so many pixels."""
    high, wide = x.shape[0] // size, x.shape[1] // size
    squares = x[: high * size, : wide * size].reshape(high, size, wide, size)
    return np.asarray(squares.mean((1, 3)))


class Score:
    """What a drawing of one picture is held against."""

    def __init__(self, picture: Image.Image, columns: int, lines: int, ink: str) -> None:
        size = columns * WIDE, lines * HIGH
        kind = Image.Resampling.BOX if picture.width >= size[0] else Image.Resampling.BILINEAR
        light = on_paper(picture, ink).convert("L").resize(size, kind)
        density = np.asarray(light, np.float32) / 255
        self.density = 1 - density if ink == "dark" else density
        alpha = picture.getchannel("A")
        self.subject = None
        near = np.ones_like(self.density)
        if np.asarray(alpha).min() < 128:
            box = alpha.resize(size, Image.Resampling.BOX)
            self.subject = np.asarray(box, np.float32) / 255
            near = np.where(gauss(self.subject, 8) > 0.02, 1, 0.1).astype(np.float32)
        self.near = [pool(pool(near, 2), int(d) // 4) for d in DISTANCES]
        self.views = [[self.view(self.density**g, d) for d in DISTANCES] for g in GAMMAS]
        self.edges = [self.edge_map(self.density**g) for g in GAMMAS]
        self.empty = 0.0
        self.empty = self.tone(np.zeros_like(self.density))

    @staticmethod
    def view(x: np.ndarray, distance: float) -> np.ndarray:
        return pool(gauss(pool(x, 2), distance / 2, "constant"), int(distance) // 4)

    def tone(self, drawing: np.ndarray) -> float:
        views = [self.view(drawing, d) for d in DISTANCES]
        best = 0.0
        for bent in self.views:
            weight = self.near[1]
            x, y = bent[1], views[1]
            mean_x = mean_y = 0.0
            if self.subject is None:  # a photograph has no paper: brightness is free
                mean_x, mean_y = np.average(x, weights=weight), np.average(y, weights=weight)
            across = ((x - mean_x) * (y - mean_y) * weight).sum()
            gain = across / (((y - mean_y) ** 2 * weight).sum() + 1e-9)
            gain = float(np.clip(gain, 0, STRONGEST))
            offset = mean_x - gain * mean_y
            total = 0.0
            for x, seen, weight in zip(bent, views, self.near, strict=True):
                y = gain * seen + offset
                mx, my = gauss(x, 2), gauss(y, 2)
                vx = np.maximum(gauss(x * x, 2) - mx * mx, 0)
                vy = np.maximum(gauss(y * y, 2) - my * my, 0)
                both = gauss(x * y, 2) - mx * my
                bright = (2 * mx * my + STABLE_MEAN) / (mx * mx + my * my + STABLE_MEAN)
                alike = np.clip((2 * both + STABLE_SPREAD) / (vx + vy + STABLE_SPREAD), 0, 1)
                total += (bright * alike * weight).sum() / weight.sum() / len(views)
            best = max(best, total)
        return max(0.0, (best - self.empty) / (1 - self.empty + 1e-9))

    @staticmethod
    def edge_map(x: np.ndarray) -> np.ndarray:
        dx, dy = (
            pool(ndimage.gaussian_filter(x, EDGE_BLUR, order=order, truncate=3), 2)
            for order in ((0, 1), (1, 0))
        )
        maps = []
        for turn in np.arange(DIRECTIONS) * 2 * np.pi / DIRECTIONS:
            rise = np.maximum(dx * np.float32(np.cos(turn)) + dy * np.float32(np.sin(turn)), 0)
            maps.append(np.sqrt(np.maximum(gauss(pool(rise**2, EDGE_POOL // 2), EDGE_SLACK), 0)))
        return np.array(maps)

    def structure(self, drawing: np.ndarray) -> float:
        drawn, best = self.edge_map(drawing), 0.0
        for edges in self.edges:
            total = edges.sum() + 1e-9
            chance = np.minimum(edges, edges.mean()).sum() / total
            for gain in np.geomspace(1, STRONGEST, 7):
                shared = 2 * np.minimum(edges, gain * drawn).sum() / (total + gain * drawn.sum())
                best = max(best, (shared - chance) / (1 - chance + 1e-9))
        return best

    def silhouette(self, drawing: np.ndarray) -> float:
        if self.subject is None:
            return 1.0
        subject, density, ink = (
            x.reshape(x.shape[0] // HIGH, HIGH, -1, WIDE).mean((1, 3))
            for x in (self.subject, self.density, drawing)
        )
        inked = ink > 0.004
        outside = ~ndimage.binary_dilation(subject > 0.02, np.ones((3, 3)))
        clean = 1 - (inked & outside).sum() / max(1, outside.sum())
        inside = subject > 0.9
        shown = inked | (directions_with_ink(inked) >= 7) | (density < 0.06)
        covered = (shown & inside).sum() / inside.sum() if inside.any() else 1.0
        return float(2 * clean * covered / (clean + covered + 1e-9))

    def __call__(self, drawing: np.ndarray) -> float:
        silhouette = self.silhouette(drawing)
        drawing = moved(drawing, *self.best_shift(drawing))
        parts = self.tone(drawing), self.structure(drawing)
        return 100 * sum(math.sqrt(part) for part in parts) / 2 * (0.4 + 0.6 * silhouette)

    def best_shift(self, drawing: np.ndarray) -> tuple[int, int]:
        a, b = (gauss(pool(x, 2), 2) for x in (self.density, drawing))
        a, b = a - a.mean(), b - b.mean()
        reach = sorted(range(-4, 5), key=abs)
        shifts = [(y, x) for y in reach for x in reach]
        fits = [float(np.vdot(a, moved(b, y, x))) for y, x in shifts]
        y, x = shifts[int(np.argmax(fits))] if max(fits) > 0 else (0, 0)
        return 2 * y, 2 * x


def moved(x: np.ndarray, down: int, right: int) -> np.ndarray:
    """Move a plane by whole pixels; zeros come in."""
    high, wide = x.shape
    out = np.zeros_like(x)
    out[max(0, down) : high + min(0, down), max(0, right) : wide + min(0, right)] = x[
        max(0, -down) : high + min(0, -down), max(0, -right) : wide + min(0, -right)
    ]
    return out


def directions_with_ink(ink: np.ndarray) -> np.ndarray:
    """In how many of the eight directions each cell sees ink."""
    count = np.zeros(ink.shape, int)
    for step in ((0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1)):
        seen = ink
        for _ in range(max(ink.shape)):
            seen = moved(seen, *step) | ink
        count += seen
    return count
