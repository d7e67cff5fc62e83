"""A clip: background, crop and look decided once for all its frames, each drawn when asked for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from pusheen import background, kinds, mapper, resizer
from pusheen.art import Art
from pusheen.background import Backdrop
from pusheen.loader import Frame, Limits, Source, load_frames, source_name
from pusheen.pipeline import Options, Words, lay_out
from pusheen.resizer import SAMPLES_ACROSS, SAMPLES_DOWN, Grid

# As in pipeline, but for many frames: what a cut-out at 80 columns still shows.
DETAIL, OVERSAMPLE = 480, 2
ASKED = 5  # frames that are asked for the backdrop
SMALL = 160  # px of the longer edge of the frames in which the subject is looked for
ALIKE = 24  # sRGB levels by which the backdrops of two frames may differ: a JPEG's flicker, no more
# Samples that differ by less, 0-1, leave a cell as it is: a GIF's noise is below, a stroke above.
STILL = 6 / 255

Cell = TypeVar("Cell")
Box = tuple[float, float, float, float]  # top, bottom, left, right, as shares of the frame


@dataclass(frozen=True, eq=False)
class Held:
    """What was drawn last: the Art, its size and look, and the samples each cell was drawn from."""

    art: Art
    samples: NDArray[np.float32]
    look: tuple[object, ...]


class Clip:
    """The frames of an animation, cut alike.

    Attributes
    ----------
    durations
        How long to show each frame, in ms; 0 for a still.
    """

    def __init__(
        self, frames: list[Frame], options: Options, name: str, *, report: Words, explain: Words
    ) -> None:
        self.durations = [frame.duration for frame in frames]
        self._frames = frames
        self._cut = [False] * len(frames)
        self._options = options
        # Turned, they may not take more than they may as they are read.
        self._pose = {**options.pose, "most": Limits().kept_pixels // len(frames)}
        self._backdrop: Backdrop | None = None
        self._box: Box = (0.0, 1.0, 0.0, 1.0)
        self._held: Held | None = None
        self._choose_backdrop(name, report, explain)
        self._preset = options.preset
        if self._preset == "auto":
            kind = kinds.recognise(resizer.crop(self._frame(self._model)))
            self._preset = kind.name
            explain(f"preset {kind.name}: {kind.reason}")

    def __len__(self) -> int:
        return len(self._frames)

    def draw(self, number: int, columns: int, lines: int | None = None) -> Art:
        """Draw one frame within so many cells.

        Cells of which nothing has changed since the frame that was drawn before keep their
        characters and colours. Not for several threads at once.
        """
        options = replace(self._options, width=columns, height=lines)
        frame = self._frame(number)
        look, field, _ = options.drawing(self._preset)
        frame = resizer.tone(frame, **options.tones)
        if field:
            frame = background.fill(frame, field)
        grid = lay_out(frame, options)
        self._held = hold(self._held, grid, look)
        return replace(self._held.art, duration=frame.duration)

    def _choose_backdrop(self, name: str, report: Words, explain: Words) -> None:
        """Decide what goes, and the box all frames are cut to."""
        small = [_shrink(frame) for frame in self._frames]
        if self._options.remove_background == "off":
            explain("background kept: as asked")
        elif any(map(background.has_alpha, small)):
            explain("background: as the picture's own transparency says")
        else:
            asked = range(0, len(small), -(-len(small) // ASKED))
            found = [background.measure_backdrop(small[number]) for number in asked]
            sure = [b.confidence >= background.SURE for b in found]
            colours = np.array([b.color for b, s in zip(found, sure, strict=True) if s])
            agree = sum(sure) * 2 > len(sure) and np.ptp(colours, axis=0).max() <= ALIKE
            best = max(range(len(found)), key=lambda i: found[i].confidence)
            confidence = f"confidence {found[best].confidence:.2f}"
            if agree or self._options.remove_background == "on":
                self._backdrop = background.measure_backdrop(self._frames[asked[best]])
                small = [self._remove(frame, found[best]) for frame in small]
                explain(f"background removed: {confidence}")
            else:
                report(
                    f"{name}: the corners do not agree on a background, "
                    "so the picture is kept whole"
                )
                explain(f"background kept: {confidence}")
        exact = small[0].pixels.shape == self._frames[0].pixels.shape
        small = [resizer.turn(frame, **self._pose) for frame in small]
        alphas = [frame.pixels[..., 3] for frame in small]
        visible = [float(alpha.mean()) for alpha in alphas]
        # A clip that fades in shows at first nothing to go by.
        self._model = next(i for i, v in enumerate(visible) if v * 2 >= max(visible))
        if not max(visible):
            report(f"{name}: nothing is visible in it")
        elif self._options.crop:
            self._box = _union(alphas, exact=exact)

    def _remove(self, frame: Frame, backdrop: Backdrop) -> Frame:
        removed = background.remove_background(frame, backdrop, tolerance=self._options.tolerance)
        if removed is frame and _is_blank(frame, backdrop):  # a fade: there is nobody yet
            return replace(frame, pixels=frame.pixels * np.array([1, 1, 1, 0], np.uint8))
        return removed

    def _frame(self, number: int) -> Frame:
        """Return a frame with its background gone, turned and cut to the box."""
        if not self._cut[number]:
            frame = self._frames[number]
            if self._backdrop:
                frame = self._remove(frame, self._backdrop)
            if self._options.largest:
                frame = background.keep_largest(frame)
            frame = resizer.turn(frame, **self._pose)
            high, wide = frame.pixels.shape[:2]
            top, bottom, left, right = self._box
            rows = slice(int(top * high), max(1, -int(-bottom * high)))
            columns = slice(int(left * wide), max(1, -int(-right * wide)))
            # A copy: a view would keep the whole frame.
            self._frames[number] = replace(frame, pixels=frame.pixels[rows, columns].copy())
            self._cut[number] = True
        return self._frames[number]


def load_clip(source: Source, options: Options, *, report: Words, explain: Words) -> Clip:
    """Read all frames of an animation; parameters and errors as those of `convert`."""
    frames = load_frames(
        source,
        detail=min(options.detail, max(DETAIL, OVERSAMPLE * options.width * SAMPLES_ACROSS)),
        first=False,
    )
    return Clip(frames, options, source_name(source), report=report, explain=explain)


def hold(held: Held | None, grid: Grid, look: dict[str, object]) -> Held:
    """Draw a grid; cells that show what they showed before keep how they showed it.

    Parameters
    ----------
    held
        What was drawn last, None at the beginning; one of another size or look is not regarded.
    grid
        Not modified.
    look
        The knobs of `map_characters`.
    """
    samples = np.dstack([grid.pixels, grid.coverage]) / np.float32(255)
    samples[..., :3] *= samples[..., 3:]
    known = tuple(look.items())
    if held is None or held.samples.shape != samples.shape or held.look != known:
        return Held(mapper.map_characters(grid, **look), samples, known)  # type: ignore[arg-type]  # checked by Options
    cells = grid.lines, SAMPLES_DOWN, grid.columns, SAMPLES_ACROSS * 4
    changed = (abs(samples - held.samples) > STILL).reshape(cells).any((1, 3))
    if not changed.any():
        return held
    around = np.pad(changed, 1)  # a glyph also makes up for what its neighbours cannot draw
    for axis in (0, 1):
        around = around | np.roll(around, 1, axis) | np.roll(around, -1, axis)
    changed = around[1:-1, 1:-1]
    art = mapper.map_characters(grid, **look)  # type: ignore[arg-type]  # checked by Options
    where = changed.repeat(SAMPLES_DOWN, 0).repeat(SAMPLES_ACROSS, 1)[..., None]
    new = changed.tolist()
    rows = tuple("".join(line) for line in _merge(new, art.rows, held.art.rows))
    colors = None
    if art.colors and held.art.colors:
        colors = tuple(map(tuple, _merge(new, art.colors, held.art.colors)))
    merged = replace(art, rows=rows, colors=colors)
    return Held(merged, np.where(where, samples, held.samples), known)


def _merge(
    new: list[list[bool]], fresh: Sequence[Sequence[Cell]], kept: Sequence[Sequence[Cell]]
) -> Iterator[list[Cell]]:
    """Take the fresh cell where it is new, else the kept one, line by line."""
    for wanted, ones, others in zip(new, fresh, kept, strict=True):
        cells = zip(wanted, ones, others, strict=True)
        yield [one if choice else other for choice, one, other in cells]


def _shrink(frame: Frame) -> Frame:
    """Reduce a frame to where the subject can be found quickly."""
    factor = -(-max(frame.pixels.shape[:2]) // SMALL)
    if factor < 2:
        return frame
    return replace(frame, pixels=np.array(Image.fromarray(frame.pixels).reduce(factor)))


def _union(alphas: list[NDArray[np.uint8]], *, exact: bool) -> Box:
    """Return the box around what is visible in any of the planes, which are reduced or exact."""
    most = np.maximum.reduce(alphas)
    seen = most > (8 if most.max() > 8 else 0)  # as resizer.crop
    high, wide = seen.shape
    rows, columns = np.flatnonzero(seen.any(1)), np.flatnonzero(seen.any(0))
    more = 0 if exact else 1  # pixel on each side
    return (
        max(0, rows[0] - more) / high,
        min(high, rows[-1] + 1 + more) / high,
        max(0, columns[0] - more) / wide,
        min(wide, columns[-1] + 1 + more) / wide,
    )


def _is_blank(frame: Frame, backdrop: Backdrop) -> bool:
    """Tell whether a frame shows nothing but the backdrop."""
    away = abs(frame.pixels[..., :3].astype(np.int16) - backdrop.color).max(2)
    return bool(np.percentile(away, 99) <= ALIKE)
