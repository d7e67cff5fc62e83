"""Arts drawn with a font: png and gif."""

import functools
import io
import os
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import GifImagePlugin, Image, ImageDraw, ImageFont, PngImagePlugin

from pusheen.art import RGB, Art
from pusheen.output import markup
from pusheen.output.shapes import UNITS, Shape, shapes

FONT = Path(__file__).parents[1] / "data" / "font" / "DejaVuSansMono.ttf"
ADVANCE = 1233 / 2048  # em that each of its characters takes
FOLDERS = (  # where systems keep fonts, for what ours lacks
    "~/.local/share/fonts", "~/.fonts", "/usr/share/fonts", "/usr/local/share/fonts",
    "~/Library/Fonts", "/Library/Fonts", "/System/Library/Fonts",
)  # fmt: skip
OTHERS = (  # files that have CJK, symbols and emoji without colour; the first that has it counts
    "NotoSansMonoCJK-Regular.ttc", "NotoSansCJK-Regular.ttc", "NotoSansCJKsc-Regular.otf",
    "NotoSansCJKjp-Regular.otf", "PingFang.ttc", "Hiragino Sans GB.ttc", "AppleSDGothicNeo.ttc",
    "wqy-microhei.ttc", "wqy-zenhei.ttc", "DroidSansFallbackFull.ttf", "DroidSansFallback.ttf",
    "NotoSansSymbols2-Regular.ttf", "NotoEmoji-Regular.ttf", "DejaVuSans.ttf", "Symbola.ttf",
    "Apple Symbols.ttf", "Arial Unicode.ttf", "unifont.otf", "unifont.ttf",
)  # fmt: skip
IN_NO_FONT = "\U0010ffff"
WIDTHS = 24, 12, 6, 3  # pixels of a cell, which is twice as high; the first that is not too much
MOST_STILL, MOST_MOVING = 16_000_000, 300_000_000  # pixels of a picture; of all frames of a clip
LEVELS = 15  # between ground and ink: more are not seen, and make larger files
MOST_COLORS = 255  # of a palette; one more means "as before"
TICK = 10  # ms, in which a gif counts
LEAST, MOST = 2, 65535  # ticks: browsers show what is shorter for ten, and a gif has no longer
FRAME = 100  # ms for a frame that does not say how long

Levels = NDArray[np.uint8]  # (height, width) of a cell, 0-LEVELS
Colors = NDArray[np.uint8]  # (count, 3)
Box = tuple[int, int, int, int]


def to_png(art: Art, *, ground: RGB | None = None) -> bytes:
    """Draw an Art as a png, with a margin one cell wide.

    Parameters
    ----------
    art
        Its description goes along as text.
    ground
        What is behind it; None: the dark paper. It is never transparent: what has no colour of
        its own must be light or dark, and would be lost on one of the two.

    Notes
    -----
    A cell is 24 x 48 pixels, which stay sharp on a screen of high resolution; in a picture too
    large for that 12 x 24, or less.
    """
    frame = FrameSet([art], ground or markup.PAPER["dark"], widths=WIDTHS, most=MOST_STILL)
    palette, indices = frame.palette()
    texts = PngImagePlugin.PngInfo()
    texts.add_itxt("Description", frame.description)
    if len(palette) <= MOST_COLORS:
        picture = Image.fromarray(frame.draw(0, indices))
        picture.putpalette(palette.tobytes())
    else:
        picture = Image.fromarray(frame.draw(0, frame.table))
    file = io.BytesIO()
    picture.save(file, "PNG", pnginfo=texts, optimize=len(palette) <= MOST_COLORS)
    return file.getvalue()


def to_gif(arts: Iterable[Art], *, ground: RGB | None = None) -> bytes:
    """Draw Arts as the frames of a gif that goes on for ever, on a ground as in `to_png`.

    All frames share one palette. Times add up: each frame begins at the hundredth of a second
    that is nearest, and one that would be shown for less than two is left out, as browsers
    would show it for ten. Arts are gone through once, and not kept.
    """
    frame_set = FrameSet(arts, ground or markup.PAPER["dark"], widths=WIDTHS[1:], most=MOST_MOVING)
    frames, ticks = keep_time([duration or FRAME for duration in frame_set.durations])
    palette, indices = frame_set.palette()
    if len(palette) > MOST_COLORS:
        palette, fewer = reduce_colors(palette)
        indices = fewer[indices]
    header = {"comment": frame_set.description.encode(), **({"loop": 0} if len(frames) > 1 else {})}
    parts: list[bytes] = []
    drawn = (frame_set.draw(number, indices) for number in frames)
    # Pillow's own way of saving all frames holds them all.
    for pixels, place, shown in changes(zip(drawn, ticks, strict=True), still=len(palette)):
        picture = Image.fromarray(pixels)
        if not parts:
            picture.putpalette(np.append(palette, palette[:1]).tobytes())
            parts += GifImagePlugin.getheader(picture, info=header)[0]
        when = {"duration": shown * TICK} if len(frames) > 1 else {}
        parts += GifImagePlugin.getdata(
            picture, place, disposal=1, transparency=len(palette), **when
        )
    return b"".join([*parts, b";"])


def changes(
    frames: Iterable[tuple[NDArray[np.uint8], int]], *, still: int
) -> Iterator[tuple[NDArray[np.uint8], tuple[int, int], int]]:
    """Find what each frame draws over the one before: its pixels, where, and its ticks.

    Parameters
    ----------
    frames
        uint8 (height, width), all of one size, and the ticks of each. One that changes nothing
        gives its time to the one before.
    still
        What stands for a pixel that stays as it is.
    """
    before: NDArray[np.uint8] | None = None
    pixels, place, shown = np.zeros((1, 1), np.uint8), (0, 0), 0
    for now, ticks in frames:
        changed = np.ones(now.shape, bool) if before is None else now != before
        rows, columns = np.flatnonzero(changed.any(1)), np.flatnonzero(changed.any(0))
        if not rows.size and shown + ticks <= MOST:
            shown += ticks
            continue
        if before is not None:
            yield pixels, place, shown
        top, left = (rows[0], columns[0]) if rows.size else (0, 0)
        bottom, right = (rows[-1], columns[-1]) if rows.size else (0, 0)
        box = slice(top, bottom + 1), slice(left, right + 1)
        pixels = np.where(changed, now, np.uint8(still))[box]
        before, place, shown = now, (int(left), int(top)), ticks
    yield pixels, place, shown


def keep_time(durations: Sequence[int]) -> tuple[list[int], list[int]]:
    """Choose the frames that a gif can show in time: their numbers, and the ticks of each."""
    starts: list[int] = []
    frames: list[int] = []
    now = 0
    for number, duration in enumerate(durations):
        tick = (now + TICK // 2) // TICK
        if not starts or tick - starts[-1] >= LEAST:
            starts.append(tick)
            frames.append(number)
        now += duration
    end = max(starts[-1] + LEAST, (now + TICK // 2) // TICK)
    ends = [*starts[1:], end]
    return frames, [min(after - at, MOST) for at, after in zip(starts, ends, strict=True)]


class FrameSet:
    """Arts to be drawn at one size in one set of colours; they are gone through once.

    Attributes
    ----------
    description
        What the first shows, in words.
    durations
        How long each is shown, in ms.
    table
        uint8 (pairs, LEVELS + 1, 3): for each pair of ink and ground what lies between them;
        the first pair is the empty ground.
    """

    table: NDArray[np.uint8]

    def __init__(
        self, arts: Iterable[Art], ground: RGB, *, widths: Sequence[int], most: int
    ) -> None:
        self.description, self.durations = "", list[int]()
        self.columns = self.lines = 0
        self._pairs: dict[tuple[RGB, RGB], int] = {(ground, ground): 0}
        self._texts: dict[tuple[str, int], int] = {}  # what is drawn, and in how many cells
        self._frames: list[NDArray[np.int32]] = []  # of each: (line, column, pair, text) of cells
        for art in map(markup.clean, arts):
            self.description = self.description or markup.alternative(art)
            self.durations.append(art.duration)
            self.columns = max(self.columns, art.columns + 2)  # and a margin
            self.lines = max(self.lines, art.lines + 1)
            spots = list(self._lay_out(art, ground))
            self._frames.append(np.array(spots, np.int32).reshape(-1, 4))
        cells = self.columns * self.lines * len(self._frames)
        fitting = (width for width in widths if cells * 2 * width**2 <= most)
        self.width = next(fitting, widths[-1])
        pen = Pen(self.width)
        self._levels = [pen.draw(text, columns) for text, columns in self._texts]
        pairs = np.array(list(self._pairs), np.float64)  # (pairs, 2, 3)
        share = np.linspace(0, 1, LEVELS + 1)[:, None]
        table = pairs[:, None, 1] * (1 - share) + pairs[:, None, 0] * share
        self.table = np.rint(table).astype(np.uint8)

    def _lay_out(self, art: Art, ground: RGB) -> Iterator[tuple[int, int, int, int]]:
        ink, tint = markup.ink_on(ground), markup.tinted(art, ground)
        for line in range(art.lines):
            for cell in art.cells(line):
                if not cell.columns or (cell.text == " " and cell.ground is None):
                    continue
                before = tint(cell.color) if cell.color else ink
                behind = tint(cell.ground) if cell.ground else ground
                pair = self._pairs.setdefault((before, behind), len(self._pairs))
                text = self._texts.setdefault((cell.text, cell.columns), len(self._texts))
                yield line, cell.column, pair, text

    def palette(self) -> tuple[Colors, NDArray[np.intp]]:
        """Return the colours that are used, and for each place in the table the number of its."""
        used = np.zeros(self.table.shape[:2], bool)
        used[0, 0] = True
        seen = {tuple(spot) for frame in self._frames for spot in np.unique(frame[:, 2:], axis=0)}
        for pair, text in seen:
            used[pair, self._levels[text].ravel()] = True
        packed = self.table.astype(np.int32) @ np.array([1 << 16, 1 << 8, 1], np.int32)
        colors = np.unique(packed[used])
        palette = np.stack([colors >> 16, colors >> 8 & 255, colors & 255], 1).astype(np.uint8)
        return palette, np.searchsorted(colors, packed).clip(max=len(colors) - 1)

    def draw(self, number: int, table: NDArray[np.integer]) -> NDArray[np.uint8]:
        """Draw a frame with a table of numbers or of colours: uint8 (height, width[, 3])."""
        values = table.astype(np.uint8)
        wide, high = self.width, 2 * self.width
        pixels = np.empty((self.lines * high, self.columns * wide, *values.shape[2:]), np.uint8)
        pixels[:] = values[0, 0]
        for line, column, pair, text in self._frames[number].tolist():
            levels = self._levels[text]
            top, left = line * high + wide, (column + 1) * wide
            rows, columns = levels.shape
            pixels[top : top + rows, left : left + columns] = values[pair][levels]
        return pixels


def reduce_colors(colors: Colors) -> tuple[Colors, NDArray[np.intp]]:
    """Choose as many of the colours as a palette holds, and for each the nearest of those."""
    picture = Image.fromarray(colors[None])
    few = picture.quantize(MOST_COLORS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    palette = np.array(few.getpalette(), np.uint8).reshape(-1, 3)[:MOST_COLORS]
    return palette, np.asarray(few).ravel().astype(np.intp)


class Pen:
    """Draws characters in cells ``width`` pixels wide and twice as high."""

    def __init__(self, width: int) -> None:
        self.width, self.height = width, 2 * width
        self._size = width / ADVANCE

    def draw(self, text: str, columns: int) -> Levels:
        """Return how strong each pixel of a character is, in so many cells."""
        shape = shapes().get(text)
        ink = self._draw_shape(shape) if shape else self._write(text, columns)
        return np.rint(np.asarray(ink, np.float64) * (LEVELS / 255)).astype(np.uint8)

    def _draw_shape(self, shape: Shape) -> Image.Image:
        if not shape.dots:
            cell = Image.new("L", (self.width, self.height))
            pen = ImageDraw.Draw(cell)
            for box in shape.boxes:
                left, top, right, bottom = self._place(box)
                pen.rectangle((left, top, right - 1, bottom - 1), round(255 * shape.share))
            return cell
        fine = 8  # a dot is drawn so much larger, as Pillow's circles have no soft edge
        cell = Image.new("L", (self.width * fine, self.height * fine))
        pen = ImageDraw.Draw(cell)
        radius = markup.DOT * self.width * fine / markup.WIDE
        for left, top, right, bottom in shape.boxes:
            x = (left + right) / 2 / UNITS * cell.width
            y = (top + bottom) / 2 / UNITS * cell.height
            pen.ellipse((x - radius, y - radius, x + radius - 1, y + radius - 1), 255)
        return cell.reduce(fine)

    def _place(self, box: Box) -> Box:
        """Return the pixels of a box; boxes that touch still do."""
        left, right = (round(at * self.width / UNITS) for at in box[::2])
        top, bottom = (round(at * self.height / UNITS) for at in box[1::2])
        return left, top, max(right, left + 1), max(bottom, top + 1)

    def _write(self, text: str, columns: int) -> Image.Image:
        """Write a character, with its marks one upon the other."""
        cell = Image.new("L", (self.width * columns, self.height))
        pen = ImageDraw.Draw(cell)
        for character in unicodedata.normalize("NFC", text):
            if character in markup.JOINERS or 0xFE00 <= ord(character) <= 0xFE0F:
                continue
            font = find_font(character, self._size)
            if font is None:
                if columns:
                    edge = max(1, self.width // 8)
                    box = (edge, 2 * edge, cell.width - edge - 1, cell.height - 2 * edge - 1)
                    pen.rectangle(box, outline=255, width=max(1, self.width // 12))
                continue
            if "\u2500" <= character <= "\u257f":
                cell.paste(self._stretch(character, font))
                continue
            long = font.getlength(character)
            if long > cell.width * 1.01:
                font = font.font_variant(size=font.size * cell.width / long)
                long = font.getlength(character)
            ascent, descent = font.getmetrics()
            baseline = round((self.height - ascent - descent) / 2 + ascent)
            pen.text(((cell.width - long) / 2, baseline), character, 255, font=font, anchor="ls")
        return cell

    def _stretch(self, character: str, font: ImageFont.FreeTypeFont) -> Image.Image:
        """Write a line or corner of a box as large as the cell, so that it meets the next."""
        ascent, descent = font.getmetrics()
        cell = Image.new("L", (self.width, ascent + descent))
        ImageDraw.Draw(cell).text((0, ascent), character, 255, font=font, anchor="ls")
        return cell.resize((self.width, self.height), Image.Resampling.BILINEAR)


@functools.cache
def find_font(character: str, size: float) -> ImageFont.FreeTypeFont | None:
    """Return the first font that has a character, ours or one of the system's; None: none has."""
    font = load_font(str(FONT), size)
    if font and has(font, character):
        return font
    for path in other_fonts():  # the system's folders are searched only for what ours lacks
        font = load_font(path, size)
        if font and has(font, character):
            return font
    return None


@functools.cache
def load_font(path: str, size: float) -> ImageFont.FreeTypeFont | None:
    """Open a font; None if it cannot be read. Without raqm: one character needs no layout."""
    try:
        return ImageFont.truetype(path, size, layout_engine=ImageFont.Layout.BASIC)
    except OSError:
        return None


@functools.cache
def other_fonts() -> tuple[str, ...]:
    """Find the files in `OTHERS` among the system's fonts."""
    found: dict[str, str] = {}
    for folder in FOLDERS:
        for path, _, names in os.walk(os.path.expanduser(folder)):
            for name in names:
                found.setdefault(name, os.path.join(path, name))
    return tuple(found[name] for name in OTHERS if name in found)


def has(font: ImageFont.FreeTypeFont, character: str) -> bool:
    """Tell whether a font has a character: what it lacks all looks alike."""
    return bytes(font.getmask(character)) != bytes(font.getmask(IN_NO_FONT))
