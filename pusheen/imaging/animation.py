"""A clip: background, crop and look decided once for all its frames, each drawn on demand."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from pusheen.art import Art
from pusheen.errors import PictureError
from pusheen.imaging import classify, cutout, geometry, mapper, subject
from pusheen.imaging.backdrop import Backdrop, has_alpha, measure_backdrop
from pusheen.imaging.cutout import ALIKE
from pusheen.imaging.drawing import choose_ink, detail_of, draw_frame
from pusheen.imaging.frames import Frame, Reel
from pusheen.imaging.geometry import SAMPLES_ACROSS, SAMPLES_DOWN, Grid
from pusheen.imaging.source import Source, describe, source_name
from pusheen.options import Options, Words

# Like the detail of a still, but for many frames: what a cut-out at 80 columns still shows.
FRAME_DETAIL, FRAME_OVERSAMPLE = 480, 2
MEASURED = 5  # frames at least, if there are so many, whose backdrop is measured
MOST_PIXELS = 1 << 22  # of a frame that is turned
SMALL_EDGE = 160  # px of the longer edge of the frames in which the subject is looked for
LOOKED_AT = 20  # frames at least, if there are so many, in which it is, whatever has changed
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


class Known:
    """A frame that was looked at, and the box around what it and those before it show."""

    def __init__(self, frame: Frame, removed: Frame, before: "Known | None") -> None:
        self._pixels = frame.pixels
        self._seen = removed.pixels[..., 3] > 0
        if before:
            self._seen |= before._seen
        rows, columns = np.flatnonzero(self._seen.any(1)), np.flatnonzero(self._seen.any(0))
        self._outside = np.ones(self._seen.shape, bool)
        if rows.size:
            self._outside[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1] = False

    def goes_beyond(self, frame: Frame) -> bool:
        """Tell whether a frame differs outside of the box: else it shows nothing there either."""
        high, low = np.maximum(frame.pixels, self._pixels), np.minimum(frame.pixels, self._pixels)
        return bool(((high - low > ALIKE).any(2) & self._outside).any())


class Clip:
    """The frames of an animation, cut alike.

    The file is gone through three times: to find the backdrop that its frames share, the box around
    what is visible in any, and then as they are drawn. No more than a few frames are held.

    Attributes
    ----------
    durations
        How long to show each frame, in ms; 0 for a still.
    """

    def __init__(
        self, reel: Reel, options: Options, source: Source, *, report: Words, explain: Words
    ) -> None:
        self.durations: list[int] = []
        self._description = describe(source)
        self._reel = reel
        self._options = options
        self._backdrop: Backdrop | None = None
        self._backdrop_small: Backdrop | None = None
        self._box: Box = (0.0, 1.0, 0.0, 1.0)
        self._held: Held | None = None
        self._frames = enumerate(iter(reel))
        self._last: tuple[int, Frame] | None = None
        self._choose_backdrop(source_name(source), report, explain)
        model = self._choose_box(source_name(source), report)
        self._preset = options.preset
        if self._preset == "auto":
            kind = classify.recognise(geometry.crop(self._frame(model)))
            self._preset = kind.name
            explain(f"preset {kind.name}: {kind.reason}")
        self._options = choose_ink(
            self._frame(model), options, self._preset, self._backdrop, explain
        )

    def __len__(self) -> int:
        return len(self.durations)

    def draw(self, number: int, columns: int, lines: int | None = None) -> Art:
        """Draw one frame within so many cells; in their order they cost the least.

        Cells of which nothing has changed since the frame that was drawn before keep their
        characters and colours, unless they are cut finer. Not for several threads at once.
        """
        options = replace(self._options, width=columns, height=lines)
        frame = self._frame(number)
        art = draw_frame(frame, options, self._preset, self._hold)
        return replace(art, duration=frame.duration, description=self._description)

    def _hold(self, grid: Grid, **look: object) -> Art:
        self._held = hold(self._held, grid, look)
        return self._held.art

    def _choose_backdrop(self, name: str, report: Words, explain: Words) -> None:
        """Decide what goes; also learn how many frames there are, and how long each is shown."""
        spread: list[Frame] = []  # some frames, evenly spread
        stride, transparent = 1, False
        for number, frame in enumerate(self._reel):
            self.durations.append(frame.duration)
            transparent = transparent or has_alpha(frame)
            if number % stride == 0:
                spread.append(frame)
                if len(spread) > 2 * MEASURED:
                    spread, stride = spread[::2], stride * 2
        if self._reel.left_out:
            taken = len(self.durations)
            total = taken + self._reel.left_out
            report(f"{name}: it has {total} frames, of which the first {taken} are taken")
        if self._options.remove_background == "model" and len(self) > 1:
            hint = "a mask goes for all frames, or take another removal"
            raise PictureError(f"cannot cut {name} by a model: it moves", hint=hint)
        detail = detail_of(self._options)
        self._cut = subject.find_cutter(self._options, detail=detail, explain=explain)
        if self._cut:
            return
        chosen = cutout.choose_backdrop(
            map(_shrink, spread),
            self._options.remove_background,
            tolerance=self._options.tolerance,
            transparent=transparent,
            name=name,
            reduced=True,
            report=report,
            explain=explain,
        )
        if chosen:
            number, self._backdrop_small, _ = chosen
            self._backdrop = measure_backdrop(spread[number])

    def _choose_box(self, name: str, report: Words) -> int:
        """Decide on the box all frames are cut to; return a frame that shows the subject."""
        most: NDArray[np.uint8] | None = None
        visible: list[tuple[int, float]] = []  # of the frames that were looked at
        stride = max(1, len(self) // LOOKED_AT)
        exact = True
        known: Known | None = None
        for number, frame in enumerate(self._reel):
            small = _shrink(frame)
            exact = small is frame
            if known and number % stride and not known.goes_beyond(small):
                continue
            removed = self._remove(small, self._backdrop_small)
            known = Known(small, removed, known)
            alpha = self._turn(removed).pixels[..., 3]
            visible.append((number, float(alpha.mean())))
            most = alpha if most is None else np.maximum(most, alpha)
        if most is None or not most.any():
            report(f"{name}: nothing is visible in it")
            return 0
        if self._options.crop:
            self._box = _box(most, exact=exact)
        # A clip that fades in shows at first nothing to go by.
        enough = max(share for _, share in visible) / 2
        return next(number for number, share in visible if share >= enough)

    def _remove(self, frame: Frame, behind: Backdrop | None) -> Frame:
        if self._cut:
            return self._cut(frame)
        if behind is None:
            return frame
        removed = cutout.remove_background(frame, behind, tolerance=self._options.tolerance)
        if removed is frame and _is_blank(frame, behind):  # a fade: there is nobody yet
            return replace(frame, pixels=frame.pixels * np.array([1, 1, 1, 0], np.uint8))
        return removed

    def _turn(self, frame: Frame) -> Frame:
        return geometry.turn(frame, **self._options.pose, most=MOST_PIXELS)

    def _frame(self, number: int) -> Frame:
        """Return a frame with its background gone, turned and cut to the box."""
        if self._last and self._last[0] == number:
            return self._last[1]
        frame = self._remove(self._read(number), self._backdrop)
        if self._options.largest:
            frame = cutout.keep_largest(frame)
        frame = self._turn(frame)
        high, wide = frame.pixels.shape[:2]
        top, bottom, left, right = self._box
        rows = slice(int(top * high), max(1, -int(-bottom * high)))
        columns = slice(int(left * wide), max(1, -int(-right * wide)))
        frame = replace(frame, pixels=frame.pixels[rows, columns])
        self._last = number, frame
        return frame

    def _read(self, number: int) -> Frame:
        """Go on to a frame, or begin anew; a file that has become shorter ends in its last one."""
        for at, frame in self._frames:
            if at == number:
                return frame
            if at > number:
                break
        last = None
        self._frames = enumerate(iter(self._reel))
        for at, last in self._frames:
            if at == number:
                return last
        if last is None:
            raise PictureError("cannot read the clip once more")
        return last


def load_clip(source: Source, options: Options, *, report: Words, explain: Words) -> Clip:
    """Open an animation; parameters and errors as those of `convert`."""
    wanted = max(FRAME_DETAIL, FRAME_OVERSAMPLE * options.width * SAMPLES_ACROSS)
    detail = min(detail_of(options), wanted)
    return Clip(Reel(source, detail=detail), options, source, report=report, explain=explain)


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
    colors = grounds = None
    if art.colors and held.art.colors:
        colors = tuple(map(tuple, _merge(new, art.colors, held.art.colors)))
    if art.grounds and held.art.grounds:
        grounds = tuple(map(tuple, _merge(new, art.grounds, held.art.grounds)))
    merged = replace(art, rows=rows, colors=colors, grounds=grounds)
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
    factor = -(-max(frame.pixels.shape[:2]) // SMALL_EDGE)
    if factor < 2:
        return frame
    return replace(frame, pixels=np.array(Image.fromarray(frame.pixels).reduce(factor)))


def _box(most: NDArray[np.uint8], *, exact: bool) -> Box:
    """Return the box around what is visible, of alphas that are reduced or exact."""
    seen = most > (8 if most.max() > 8 else 0)  # as `geometry.crop` has it
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
    off = abs(frame.pixels[..., :3].astype(np.int16) - backdrop.color).max(2)
    return bool(np.percentile(off, 99) <= ALIKE)
