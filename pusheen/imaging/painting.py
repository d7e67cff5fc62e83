"""The colours of character art: what is flat in a cell behind it, what is drawn over that on it."""

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from pusheen import paint
from pusheen.art import RGB, Art
from pusheen.imaging.geometry import SAMPLES_DOWN, Exact, Grid, Whole, to_cells
from pusheen.imaging.morphology import Mask, widen

Colors = tuple[tuple[RGB | None, ...], ...]

WHITE = 1 << 14  # the linear light of white: levels far apart enough to tell near-blacks
# Tried on cats, emoji and photos by their distance in CIEDE2000 and by eye, 24-80 columns.
PAINTED = 0.4  # coverage above which a cell has a ground: 0.5 frays the silhouette, 0.25 is fat
STRONGER = 2  # how much stronger than its colour a letter may be that stands for a faint cell
RIDGE = 0.02  # variance of a glyph that says nothing: less makes confetti, more loses the face
TEXTURE = 0.08  # least share by which ink is darker than a flat ground: less hides the letters
SOLID = 250  # coverage from which on a sample counts as opaque
BAND = 4096  # cells at a time: what the cache holds

_levels = np.arange(256) / 255
LINEAR: Whole = np.rint(
    np.where(_levels <= 0.04045, _levels / 12.92, ((_levels + 0.055) / 1.055) ** 2.4) * WHITE
).astype(np.int32)
BETWEEN = (LINEAR[1:] + LINEAR[:-1]) / 2


def lay_on(grid: Grid, ground: RGB | None) -> Grid:
    """Blend what is translucent with a ground; its coverage stays. None: it is not known.

    An edge is no such thing: there one of the samples around is opaque.
    """
    if ground is None:
        return grid
    opacity = widen(grid.coverage, 2)
    faint = opacity < SOLID
    if not faint.any():
        return grid
    share = opacity[faint].astype(np.int32)[:, None]
    behind = np.array(ground, np.int32)
    pixels = grid.pixels.copy()
    pixels[faint] = (pixels[faint] * share + behind * (255 - share) + 127) // 255
    return replace(grid, pixels=pixels)


def paint_cells(
    grid: Grid, glyphs: Whole, blank: Mask, *, ground: RGB | None = None
) -> tuple[Colors, Colors]:
    """Find the ink and the ground of each cell that together look most like the picture.

    Parameters
    ----------
    grid
        Not modified.
    glyphs
        int32 (lines, columns, SAMPLES_DOWN * SAMPLES_ACROSS), 0-255: the ink of the glyph that
        stands in each cell.
    blank
        (lines, columns): the cells that have no ink.
    ground
        What it is read on, if that is known.

    Returns
    -------
    colors, grounds
        A cell of which the subject covers `PAINTED` or less has no ground, and its mean for
        ink: stronger, on a ground that is known, where its glyph has less ink than is covered.

    Notes
    -----
    A line is fitted to each cell by least squares: light against the glyph's ink, with a little
    ridge. It goes through the mean, so that from afar a cell is as light as the picture, whatever
    its glyph. All sums are of whole numbers below 2**53, so every machine paints the same.
    """
    inks, grounds, painted = [], [], []
    step = max(1, BAND // max(1, grid.columns))
    laid = lay_on(grid, ground)
    for line in range(0, grid.lines, step):
        samples = slice(line * SAMPLES_DOWN, (line + step) * SAMPLES_DOWN)
        cover = to_cells(grid.coverage[samples].astype(np.int32))
        total = np.maximum(cover.sum(2), 1)
        planes, means = [], []
        for channel in np.moveaxis(laid.pixels[samples], 2, 0):
            plane = to_cells(channel.astype(np.int32))
            mean = ((plane * cover).sum(2) + total // 2) // total
            planes.append(np.where(cover > 0, plane, mean[..., None]))
            means.append(mean)
        ink, behind = fit(planes, cover, glyphs[line : line + step], ground)
        painted.append(cover.mean(2) > PAINTED * 255)
        alone = np.stack(means, 2)
        if ground is not None:
            alone = strengthen(alone, cover, glyphs[line : line + step], ground)
        inks.append(np.where(painted[-1][..., None], ink, alone))
        grounds.append(behind)
    return (
        list_colors(np.concatenate(inks), ~blank),
        list_colors(np.concatenate(grounds), np.concatenate(painted)),
    )


def fit(
    planes: list[Whole], cover: Whole, glyphs: Whole, ground: RGB | None
) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """Fit ink and ground, both (lines, columns, 3), 0-255, to the samples of cells.

    ``planes`` has one for each channel, all as ``cover`` and ``glyphs`` (lines, columns, samples).
    On a ground that is known, an edge counts half as that ground: sharper than it is, but no
    step. On one that is not, what is not covered does not count.
    """
    weight = cover if ground is None else np.full_like(cover, 255)
    heavy = weight.astype(np.float64)
    total = np.maximum(heavy.sum(2), 1)
    inked = heavy * glyphs
    of_glyph = inked.sum(2)
    spread = total * (inked * glyphs).sum(2) - of_glyph * of_glyph + RIDGE * (255 * total) ** 2
    fill = of_glyph / (255 * total)
    bare = np.maximum(1 - fill, 0.1)
    shown: list[tuple[Exact, Exact, Exact]] = []
    for channel, plane in enumerate(planes):
        light = LINEAR[plane]
        if ground is not None:
            share = np.where(cover.max(2, keepdims=True) >= SOLID, 255 + cover, 510)
            light = (light * share + LINEAR[ground[channel]] * (510 - share)) // 510
        of_light = (heavy * light).sum(2)
        slope = 255 * (total * (inked * light).sum(2) - of_glyph * of_light) / spread
        mean = of_light / total
        ink = np.clip(mean + slope * (1 - fill), light.min(2), light.max(2))
        shown.append((mean, ink, np.clip((mean - fill * ink) / bare, 0, WHITE)))
    flat = np.all([abs(ink - behind) < TEXTURE * behind for _, ink, behind in shown], 0)
    inks, grounds = [], []
    for mean, ink, behind in shown:
        ink = np.where(flat, behind * (1 - TEXTURE), ink)
        inks.append(np.searchsorted(BETWEEN, ink))
        grounds.append(np.searchsorted(BETWEEN, np.clip((mean - fill * ink) / bare, 0, WHITE)))
    return np.stack(inks, 2), np.stack(grounds, 2)


def strengthen(
    inks: NDArray[np.integer], cover: Whole, glyphs: Whole, ground: RGB
) -> NDArray[np.intp]:
    """Move inks (lines, columns, 3) away from the ground: from afar, faint glyphs then cover more.

    ``cover`` and ``glyphs`` are as in `fit`.
    """
    times = np.clip(cover.sum(2) / np.maximum(glyphs.sum(2), 1), 1, STRONGER)[..., None]
    behind = LINEAR[np.array(ground)]
    strong = np.clip(behind + (LINEAR[inks] - behind) * times, 0, WHITE)
    found: NDArray[np.intp] = np.searchsorted(BETWEEN, strong)
    return found


def list_colors(colors: NDArray[np.integer], there: Mask) -> Colors:
    """Return colours (lines, columns, 3) as an Art has them, None where there is none."""
    return tuple(
        tuple(
            color if is_there else None
            for color, is_there in zip(zip(*line, strict=True), shown, strict=True)
        )
        for line, shown in zip(colors.transpose(0, 2, 1).tolist(), there.tolist(), strict=True)
    )


def show_on(art: Art, ground: RGB) -> Art:
    """Move the colours that would be lost on a ground: of letters, and along the silhouette.

    What has a ground of its own keeps its colours, but at the edge of a subject as dark, or as
    light, as what it is read on: there its outline is made to show.
    """
    if art.colors is None:
        return art
    behind = paint.luminance(ground)
    moved: dict[tuple[RGB, float], RGB] = {}

    def move(color: RGB, least: float) -> RGB:
        if (color, least) not in moved:
            moved[color, least] = paint.visible_on(color, ground, least=least)
        return moved[color, least]

    def is_lost(color: RGB | None) -> bool:
        if color is None:
            return True
        return paint.contrast(paint.luminance(color), behind) < paint.FILL

    colors = [list(line) for line in art.colors]
    grounds = [list(line) for line in art.grounds or ()]
    dim = {color for line in (*colors, *grounds) for color in line if is_lost(color)}
    # A photo has no silhouette, but for one that is lost as a whole.
    framed = not any(None in line for line in grounds) and any(set(line) - dim for line in grounds)
    for y, row in enumerate(art.rows):
        for x, character in enumerate(row):
            color, under = colors[y][x], grounds[y][x] if grounds else None
            if under is None and color is not None:
                least = paint.FILL if not character.isascii() else paint.EDGE
                colors[y][x] = move(color, least if grounds else paint.OUTLINE)
            elif under and not framed and {under, color} <= dim and is_edge(art, y, x):
                grounds[y][x] = move(under, paint.FILL)
                colors[y][x] = move(color, paint.FILL) if color else None
    return replace(
        art,
        colors=tuple(map(tuple, colors)),
        grounds=art.grounds and tuple(map(tuple, grounds)),
    )


def is_edge(art: Art, line: int, column: int) -> bool:
    """Tell whether a cell has one beside it that is open: without a ground, or beyond the art."""
    grounds = art.grounds or ()
    beside = (line - 1, column), (line + 1, column), (line, column - 1), (line, column + 1)
    return any(
        not (0 <= y < len(grounds) and 0 <= x < len(grounds[y])) or grounds[y][x] is None
        for y, x in beside
    )
