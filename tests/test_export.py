"""The same cells in every format, and a file that is whole or not there."""

import functools
import io
import json
import os
import pty
import resource
import subprocess
import sys
import weakref
import xml.etree.ElementTree as ET
from collections.abc import Callable, Iterator
from dataclasses import replace
from html.parser import HTMLParser
from pathlib import Path

import numpy as np
import pyte
import pytest
import resvg_py
from conftest import LINUX, ROOT, clean_environment, complaints, program
from numpy.typing import NDArray
from PIL import Image, ImageDraw, ImageFont

from pusheen.art import RGB, Art, cells_of
from pusheen.catalog import gallery
from pusheen.cli import output_options
from pusheen.errors import ExportError
from pusheen.output import formats, markup, raster

RED, BLUE, BROWN = (170, 20, 20), (20, 20, 170), (90, 70, 50)
NASTY = "\"<b>&amp;'</pre> ]]> --> \x1b[31m \x00\x07\u202e\udc80 <script>alert(1)</script>"
LETTERS = "".join(map(chr, range(33, 127)))
WIDE, HIGH = 24, 48  # pixels of a cell when it is read back
CROOKED = 2  # of those pixels that a letter may stand to the left or right
LOAF = ROOT / "images" / "loaf.png"


def paint(*rows: str, colors: tuple[RGB | None, ...] = (RED, None, BLUE, BROWN)) -> Art:
    """Make an Art whose colours change every third character."""
    wide = max(map(cells_of, rows))
    full = [row + " " * (wide - cells_of(row)) for row in rows]
    planes = tuple(tuple(colors[i // 3 % len(colors)] for i in range(len(row))) for row in full)
    return Art(tuple(full), planes, description="a page of letters")


# A block in two corners tells where the cells are; the letters between them are read.
LONG = LETTERS * 3
LETTERED = paint(
    "█" + " " * 58,
    *(LONG[60 * i : 60 * i + 60] for i in range(4)),
    "猫 a wide one, then letters  and   gaps    gq_|'",
    "⣿⠿⠛ braille, then letters ⣿ jpEX@#",
    "é e\u0301 ж λ ♥ then letters {}[]()<>",
    " " * 59 + "█",
)
MIXED = paint("█▀▄▌ ▚▞▙", "🬀🬻▂▆░▒▓█", "⠁⣿⢸ \U0001cd00\U0001ceab🮅 ")


def ink_of(picture: Image.Image) -> NDArray[np.float64]:
    """Return how far each pixel is from the one in the corner: (height, width), 0-1."""
    pixels = np.asarray(picture.convert("RGB"), np.float64)
    away = abs(pixels - pixels[0, 0]).max(2)
    return away / away.max()


def find_grid(ink: NDArray[np.float64]) -> tuple[int, int, int, int]:
    """Find left, top, right, bottom of the cells, by the blocks in two corners."""
    rows, columns = np.flatnonzero(ink.max(1) > 0.3), np.flatnonzero(ink.max(0) > 0.3)
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


@functools.cache
def letters_as_drawn() -> tuple[list[tuple[str, int]], NDArray[np.float64]]:
    """Draw the letters, each a little to the left and right, up and down."""
    font = ImageFont.truetype(str(raster.FONT), WIDE / raster.ADVANCE)
    names, drawn = [], []
    for letter in " " + LETTERS:
        for right in range(-6, 7, 2):
            for down in range(-3, 4):
                cell = Image.new("L", (WIDE, HIGH))
                ImageDraw.Draw(cell).text((right, 38 + down), letter, 255, font=font, anchor="ls")
                names.append((letter, right if letter in LETTERS else 0))
                drawn.append(normal(np.asarray(cell, np.float64).ravel() / 255))
    return names, np.array(drawn)


def normal(cell: NDArray[np.float64]) -> NDArray[np.float64]:
    most = cell.max()
    return cell / most if most > 0.2 else np.zeros_like(cell)


def read_letters(
    ink: NDArray[np.float64], art: Art, box: tuple[int, int, int, int]
) -> list[list[tuple[str, int]]]:
    """Read each cell of a picture as the letter it is most like, and how far right it stands."""
    names, drawn = letters_as_drawn()
    size = art.columns * WIDE, art.lines * HIGH
    flat = Image.fromarray(ink.astype(np.float32)).resize(size, Image.Resampling.BILINEAR, box=box)
    cells = np.asarray(flat, np.float64).reshape(art.lines, HIGH, art.columns, WIDE).swapaxes(1, 2)
    read = []
    for line in cells:
        flat_cells = np.array([normal(cell.ravel()) for cell in line])
        apart = (drawn**2).sum(1) - 2 * flat_cells @ drawn.T
        read.append([names[i] for i in apart.argmin(1)])
    return read


def assert_reads(picture: Image.Image, art: Art, box: tuple[int, int, int, int] | None = None):
    """Check that each letter of an Art stands in its cell of a picture, and in its middle."""
    ink = ink_of(picture)
    for line, read in enumerate(read_letters(ink, art, box or find_grid(ink))):
        letters = [cell for cell in art.cells(line) if cell.text.isascii()]
        got = [read[cell.column] for cell in letters]
        assert "".join(name for name, _ in got) == "".join(cell.text for cell in letters)
        assert max(abs(right) for _, right in got) <= CROOKED


def margin_box(picture: Image.Image, art: Art) -> tuple[int, int, int, int]:
    """Return where the cells of a png or gif are: it has a margin as wide as a cell."""
    cell = picture.width // (art.columns + 2)
    assert picture.size == ((art.columns + 2) * cell, (art.lines + 1) * 2 * cell)
    return cell, cell, picture.width - cell, picture.height - cell


class Page(HTMLParser):
    """The tags of a page, and the text of its pre."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.pre = ""
        self.inside = False
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))
        self.inside = self.inside or tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        self.inside = self.inside and tag != "pre"

    def handle_data(self, data: str) -> None:
        self.pre += data * self.inside


def photograph(document: Path, picture: Path, *, dark: bool = False) -> Image.Image:
    """Open a page in Chromium as its reader prefers, four times as large as usual."""
    command = [
        *(program("chromium"), "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"),
        "--disable-dev-shm-usage",  # which is small in a container
        *("--window-size=1500,330", "--force-device-scale-factor=4"),
        f"--blink-settings=preferredColorScheme={0 if dark else 1}",
        *(f"--user-data-dir={picture}.profile", f"--screenshot={picture}", document.as_uri()),
    ]
    subprocess.run(command, check=True, capture_output=True, timeout=60)
    return Image.open(picture).convert("RGB")


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> Callable[[str, bool], Image.Image]:
    """See a format in Chromium; all of them are on one page."""
    folder = tmp_path_factory.mktemp("seen")
    frames = ""
    for name in ("html", "svg"):
        formats.save([LETTERED], str(folder / f"a.{name}"))
        frames += f'<iframe style="border:0;width:750px;height:330px" src="a.{name}"></iframe>'
    document = folder / "page.html"
    document.write_text(f'<body style="margin:0;white-space:nowrap;font-size:0">{frames}')

    @functools.cache
    def see(dark: bool) -> Image.Image:
        return photograph(document, folder / f"{dark}.png", dark=dark)

    def crop(name: str, dark: bool) -> Image.Image:
        left = 0 if name == "html" else 3000
        return see(dark).crop((left, 0, left + (3000 if name == "html" else 4 * 644), 4 * 204))

    return crop


@pytest.mark.parametrize("name", ["html", "svg"])
@pytest.mark.parametrize("dark", [False, True], ids=["light", "dark"])
def test_a_browser_shows_every_letter_in_its_cell(name: str, dark: bool, seen):
    picture = seen(name, dark)
    assert picture.getpixel((0, 0)) == markup.PAPER["dark" if dark else "light"]
    assert_reads(picture, LETTERED)


@pytest.mark.parametrize("renderer", ["librsvg", "resvg"])
def test_other_programs_show_every_letter_of_an_svg_in_its_cell(renderer: str):
    text = formats.to_svg(LETTERED)
    if renderer == "librsvg":
        command = [program("rsvg-convert"), "--zoom", "4"]
        done = subprocess.run(command, input=text.encode(), capture_output=True, check=True)
        drawn = done.stdout
    else:
        drawn = bytes(resvg_py.svg_to_bytes(svg_string=text, zoom=4))
    picture = Image.open(io.BytesIO(drawn))
    assert_reads(picture, LETTERED)


@pytest.mark.parametrize("ground", [None, markup.PAPER["light"], (0, 80, 0)])
def test_a_png_shows_every_letter_in_its_cell(ground: RGB | None):
    picture = Image.open(io.BytesIO(formats.to_png(LETTERED, ground=ground)))
    assert picture.convert("RGB").getpixel((0, 0)) == (ground or markup.PAPER["dark"])
    assert_reads(picture, LETTERED, margin_box(picture, LETTERED))


def read_parts(picture: Image.Image, art: Art, box: tuple[int, int, int, int]) -> str:
    """Read the colour in the middle of each of 2 x 8 parts of a cell: # for any ink."""
    size = art.columns * 2, art.lines * 8
    ink = Image.fromarray((ink_of(picture) * 255).astype(np.uint8)).crop(box)
    pixels = np.asarray(ink.resize(size, Image.Resampling.BOX))
    return "\n".join("".join("#" if value > 40 else "." for value in row) for row in pixels)


def test_blocks_are_drawn_alike_in_png_and_svg():
    art = replace(MIXED, colors=None)
    png = Image.open(io.BytesIO(formats.to_png(art)))
    drawn = bytes(resvg_py.svg_to_bytes(svg_string=formats.to_svg(art), width=png.width))
    pictures = [png.convert("RGB"), Image.open(io.BytesIO(drawn)).convert("RGB")]
    read = [read_parts(picture, art, margin_box(picture, art)) for picture in pictures]
    assert read[0] == read[1]
    assert read[0].startswith("####..#...#..##.\n")


@pytest.mark.parametrize("name", ["html", "svg"])
def test_a_page_has_the_text_and_runs_nothing(name: str):
    art = replace(LETTERED, description=NASTY)
    text = formats.write([art], name).decode()
    found = Page(text) if name == "html" else Page(text.replace("<g class", "<pre><g class"))
    told = found.pre.replace("\n\n", "\n").rstrip("\n") if name == "svg" else found.pre
    assert [row.rstrip() for row in told.split("\n") if row] == art.text.splitlines()
    assert not {"script", "link", "img", "iframe", "image", "use"} & {tag for tag, _ in found.tags}
    names = {name for _, attributes in found.tags for name in attributes}
    assert not [name for name in names if name.startswith("on") or name in ("src", "href")]
    assert "url(" not in text
    assert "@import" not in text


def test_a_page_says_what_it_shows():
    art = replace(LETTERED, description=NASTY)
    pre = dict(Page(formats.to_html(art)).tags)["pre"]
    assert (pre["role"], pre["aria-label"]) == ("img", markup.alternative(art))
    assert dict(Page(formats.to_html(replace(art, description=""))).tags)["pre"]["aria-label"]
    assert markup.alternative(art).isprintable()


@pytest.mark.parametrize("row", [NASTY, "]]>&<", "\x1b[31m\ufffe\uffff", "\u202eabc", "", " "])
def test_an_svg_is_valid_xml_whatever_is_in_it(row: str):
    art = Art((markup.clean(Art((row,))).rows[0],), description=row)
    for text in (formats.to_svg(art), formats.to_svg(Art((row,)))):
        root = ET.fromstring(text)  # noqa: S314  # it is ours
        assert root.tag == "{http://www.w3.org/2000/svg}svg"


def test_a_fragment_needs_no_style_sheet_and_shows_on_any_page():
    text = formats.html_fragment(LETTERED)
    found = Page(text)
    assert {tag for tag, _ in found.tags} == {"pre", "svg", "g", "path", "span"}
    assert "class=" not in text
    assert found.pre.rstrip("\n") == str(LETTERED)


def test_a_page_is_small():
    cat = gallery.find("loaf")
    assert cat
    art = cat.art(80)
    assert len(formats.to_html(art)) < 4.5 * art.columns * art.lines
    assert len(formats.to_svg(art)) < 8 * art.columns * art.lines


@pytest.mark.parametrize("name", ["txt", "html", "svg", "json", "cast"])
def test_nothing_brings_escapes_or_bidi_controls_along(name: str):
    art = Art(("ab\x1b[31mc\u202ed", "abcd"), description=NASTY)
    text = formats.write([art], name).decode()
    assert not set("\x1b\x00\x07\u202e") & set(text)


def test_art_as_json_is_the_same_art_again():
    arts = [
        replace(LETTERED, duration=70, description=NASTY),
        replace(MIXED, grounds=MIXED.colors),
        Art(("plain",)),
        Art(()),
    ]
    assert formats.from_json(formats.to_json(arts)) == arts


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"version": 2, "frames": []}', '{"version": 1, "frames": [{}]}', "3"]
)
def test_what_is_not_art_as_json_is_refused(text: str):
    with pytest.raises(ExportError, match="not art as json"):
        formats.from_json(text)


def clip(*durations: int) -> list[Art]:
    """Make an animation of a letter that moves."""
    return [
        replace(paint("." * i + "@" + "." * (9 - i), LETTERS[:10]), duration=duration)
        for i, duration in enumerate(durations)
    ]


def frames_of(data: bytes) -> list[tuple[Image.Image, int]]:
    """Read the frames of a gif, and how long each is shown."""
    picture = Image.open(io.BytesIO(data))
    found = []
    for number in range(getattr(picture, "n_frames", 1)):
        picture.seek(number)
        found.append((picture.convert("RGB"), picture.info.get("duration", 0)))
    return found


def test_a_gif_shows_every_frame_for_its_time():
    arts = clip(100, 250, 80, 70)
    data = formats.to_gif(arts)
    assert Image.open(io.BytesIO(data)).info["loop"] == 0
    frames = frames_of(data)
    assert [duration for _, duration in frames] == [100, 250, 80, 70]
    for (picture, _), art in zip(frames, arts, strict=True):
        assert_reads(picture, art, margin_box(picture, art))


@pytest.mark.parametrize("duration", [15, 16, 33, 42, 67])
def test_the_time_of_a_gif_does_not_drift(duration: int):
    frames, ticks = raster.keep_time([duration] * 300)
    assert abs(sum(ticks) * raster.TICK - 300 * duration) <= raster.TICK
    assert min(ticks) >= raster.LEAST  # less is ten times as long in browsers
    for frame, start in zip(frames, np.cumsum([0, *ticks]), strict=False):
        assert abs(start * raster.TICK - frame * duration) <= raster.TICK / 2


def test_a_gif_of_many_colors_has_one_palette():
    rows = ["".join("@" for _ in range(40))] * 20
    colors = tuple(tuple((90 + x * 4, 20 + y * 12, 90) for x in range(40)) for y in range(20))
    arts = [Art(tuple(rows), colors, 100), Art(tuple(rows), colors[::-1], 100)]
    frames = frames_of(formats.to_gif(arts))
    shown = {color for picture, _ in frames for _, color in picture.getcolors(1 << 16) or ()}
    assert 200 < len(shown) <= 256
    for (picture, _), art in zip(frames, arts, strict=True):
        assert_reads(picture, art, margin_box(picture, art))


@pytest.mark.parametrize("name", ["gif", "cast", "json"])
def test_of_many_frames_none_is_kept(name: str, tmp_path: Path):
    made: list[weakref.ref[Art]] = []

    def frames() -> Iterator[Art]:
        for art in clip(*[50] * 10):
            copy = replace(art, description="")
            made.append(weakref.ref(copy))
            yield copy
            del copy
            assert sum(ref() is not None for ref in made) <= 2

    formats.save(frames(), tmp_path / f"a.{name}")
    assert len(made) == 10


def test_a_still_is_a_gif_of_one_frame():
    assert len(frames_of(formats.to_gif([LETTERED]))) == 1


def test_frames_that_do_not_change_keep_their_time():
    one, other = clip(100, 100)
    frames = frames_of(formats.to_gif([one, one, other]))
    assert sum(duration for _, duration in frames) == 300
    assert frames_of(formats.to_gif([replace(one, duration=10**6), other]))[0][1] == 655_350


def test_a_recording_is_drawn_in_place_and_ends_below_the_art(tmp_path: Path):
    arts = clip(100, 250, 80)
    path = tmp_path / "a.cast"
    formats.save(arts, str(path))
    header, *events = map(json.loads, path.read_text().splitlines())
    assert (header["version"], header["width"], header["height"]) == (2, 10, 3)
    assert [time for time, _, _ in events] == [0, 0.1, 0.35, 0.43]
    screen = pyte.Screen(header["width"], header["height"])
    stream = pyte.Stream(screen)
    for (_, kind, data), art in zip(events, [*arts, arts[-1]], strict=True):
        assert kind == "o"
        stream.feed(data)
        assert screen.display == [*art.rows, " " * 10]
    assert (screen.cursor.x, screen.cursor.y, screen.cursor.hidden) == (0, 2, False)
    assert "\x1b[3J" not in path.read_text()


@pytest.mark.skipif(not LINUX, reason="the asciinema of Homebrew is no Python")
def test_asciinema_reads_a_recording(tmp_path: Path):
    program("asciinema")
    path = tmp_path / "a.cast"
    formats.save(clip(100, 250, 80), str(path))
    script = (
        "import sys; from asciinema import asciicast\n"
        "with asciicast.open_from_url(sys.argv[1]) as cast:\n"
        "    print(cast.version, len(list(cast.stdout_events())))"
    )
    command = ["/usr/bin/python3", "-c", script, path]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    assert done.stdout == "2 4\n"


@pytest.mark.parametrize("name", formats.FORMATS)
def test_an_art_without_color_has_none_in_any_format(name: str):
    plain = replace(LETTERED, colors=None)
    assert formats.write([LETTERED], name, depth=0) == formats.write([plain], name)


def test_fewer_colors_count_where_a_terminal_reads():
    for name in ("ans", "cast"):
        text = formats.write([LETTERED], name, depth=16).decode()
        assert "31m" in text
        assert "38;2;" not in text


@pytest.mark.parametrize("name", formats.FORMATS)
def test_art_of_nothing_can_be_written(name: str):
    for art in (Art(()), Art(("",)), Art(("  ", "  "))):
        assert formats.write([art], name) is not None


def test_a_character_nobody_has_is_a_box():
    art = Art(("a\u0378b",))  # which Unicode has not given away
    ink = ink_of(Image.open(io.BytesIO(formats.to_png(art))))
    cell = ink[WIDE : WIDE + HIGH, 2 * WIDE : 3 * WIDE] > 0.5
    assert cell[:, 4:-4].any(0).all()
    assert not cell[HIGH // 2 - 4 : HIGH // 2 + 4, 8:-8].any()


# The program.


@pytest.mark.parametrize("name", formats.FORMATS)
@pytest.mark.parametrize("words", [("show", "loaf"), ("convert", LOAF)], ids=["show", "convert"])
def test_the_extension_says_the_format_and_stdout_stays_empty(
    name: str, words: tuple[str | Path, ...], pusheen, tmp_path: Path
):
    path = tmp_path / f"cat.{name.upper()}"
    done = pusheen(*words, "--width", "24", "-o", path)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    begins = {"html": b"<!DOCTYPE", "svg": b"<svg", "png": b"\x89PNG", "gif": b"GIF89a"}
    assert path.read_bytes().startswith(begins.get(name, b""))
    if name not in output_options.BINARY:
        assert (b"\x1b[" in path.read_bytes()) == (name == "ans")
    assert [p.name for p in tmp_path.iterdir()] == [path.name]


def test_a_format_without_a_file_goes_to_stdout(pusheen):
    text = pusheen("convert", LOAF, "-w", "24", "--color", "never").stdout
    for words in (("-f", "txt"), ("-f", "TXT", "-o", "-")):
        done = pusheen("convert", LOAF, "-w", "24", *words)
        assert (done.returncode, done.stderr) == (0, "")
        assert done.stdout == text


def test_a_picture_goes_through_a_pipe_as_it_is():
    command = [sys.executable, "-m", "pusheen", "show", "loaf", "-w", "24", "-f", "png"]
    done = subprocess.run(command, capture_output=True, check=True, env=clean_environment())
    assert Image.open(io.BytesIO(done.stdout)).width == 26 * WIDE


def test_a_background_that_is_told_is_the_only_one(pusheen, tmp_path: Path):
    for told, color in (("light", (255, 255, 255)), ("#013", (0, 17, 51))):
        words = ("show", "loaf", "-w", "24", "--force", "--background", told, "-o")
        pusheen(*words, tmp_path / "a.png")
        picture = Image.open(tmp_path / "a.png").convert("RGB")
        assert picture.getpixel((0, 0)) == color
        pusheen(*words, tmp_path / "a.html")
        text = (tmp_path / "a.html").read_text()
        assert markup.hexadecimal(color) in text
        assert "prefers-color-scheme" not in text


def test_what_is_seen_is_described(pusheen, tmp_path: Path):
    pusheen("convert", LOAF, "-w", "24", "-o", tmp_path / "a.json")
    pusheen("show", "loaf", "-w", "24", "-o", tmp_path / "b.json")
    told = [
        formats.from_json((tmp_path / n).read_text())[0].description for n in ("a.json", "b.json")
    ]
    loaf = gallery.find("loaf")
    assert loaf
    assert told == ["loaf.png", loaf.description]


@pytest.mark.parametrize("name", ["gif", "cast"])
def test_an_animation_is_written_with_all_its_frames(name: str, pusheen, tmp_path: Path):
    pictures = []
    for x in (0, 20, 40):
        picture = Image.new("RGB", (60, 40), "white")
        ImageDraw.Draw(picture).ellipse((x, 10, x + 18, 28), "black")
        pictures.append(picture)
    source, path = tmp_path / "in.gif", tmp_path / f"out.{name}"
    first, *others = pictures
    first.save(source, save_all=True, append_images=others, duration=[100, 200, 70])
    for words in ((), ("--symbols", "half")):
        done = pusheen("convert", source, "-w", "20", "-o", path, "--force", *words)
        assert (done.returncode, done.stderr) == (0, "")
        if name == "gif":
            assert [time for _, time in frames_of(path.read_bytes())] == [100, 200, 70]
        else:
            events = [json.loads(line) for line in path.read_text().splitlines()[1:]]
            assert [time for time, _, _ in events] == [0, 0.1, 0.3, 0.37]


def test_a_cat_that_moves_does_so_in_a_gif_of_reasonable_size(pusheen, tmp_path: Path):
    path = tmp_path / "cat.gif"
    assert pusheen("show", "dancing", "-o", path).returncode == 0
    dancing = gallery.find("dancing")
    assert dancing
    motion = dancing.motion(80, 1000)
    assert sum(time for _, time in frames_of(path.read_bytes())) == sum(a.duration for a in motion)
    assert path.stat().st_size < 300_000


def test_a_file_is_not_this_terminal(pusheen):
    written = []
    for environ in ({"COLUMNS": "30", "LINES": "9", "NO_COLOR": "1"}, {"TERM": "dumb"}, {}):
        done = pusheen("convert", LOAF, "-f", "ans", **environ)
        written.append(done.stdout)
    assert len(set(written)) == 1
    assert "\x1b[38;2;" in written[0]


def test_an_old_file_is_kept_unless_forced(pusheen, tmp_path: Path):
    path = tmp_path / "cat.txt"
    path.write_text("mine")
    path.chmod(0o640)
    done = pusheen("show", "loaf", "-o", path)
    assert (done.returncode, done.stdout, path.read_text()) == (1, "", "mine")
    assert done.stderr.splitlines() == [
        f"pusheen: '{path}' is there already (hint: --force writes over it)"
    ]
    assert pusheen("show", "loaf", "-o", path, "--force").returncode == 0
    assert path.read_text() != "mine"
    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.parametrize("words", [("show", "loaf"), ("convert", LOAF)])
@pytest.mark.parametrize("where", ["none/cat.html", "folder", "file/cat.html"])
def test_where_nothing_can_be_written_one_line_says_so(words, where: str, pusheen, tmp_path: Path):
    (tmp_path / "file").write_text("")
    (tmp_path / "folder" / "loaf.html").mkdir(parents=True)  # for convert, which takes a folder
    done = pusheen(*words, "-f", "html", "-o", tmp_path / where)
    assert (done.returncode, done.stdout, len(complaints(done.stderr).splitlines())) == (1, "", 1)
    assert done.stderr.startswith("pusheen: cannot write '")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is full")
def test_a_full_disk_is_told_in_one_line(pusheen):
    done = pusheen("show", "loaf", "-f", "png", "-o", "/dev/full")
    assert (done.returncode, done.stdout) == (1, "")
    assert complaints(done.stderr) == "pusheen: cannot write '/dev/full': no space left on device\n"


def test_a_name_may_be_as_long_as_names_can_be(pusheen, tmp_path: Path):
    name = "x" * 251 + ".txt"
    assert pusheen("show", "loaf", "-o", tmp_path / name).returncode == 0
    assert os.listdir(tmp_path) == [name]


def test_a_disk_that_fills_up_harms_no_file(tmp_path: Path):
    path = tmp_path / "cat.html"
    path.write_text("mine")
    command = [sys.executable, "-m", "pusheen", "show", "loaf", "--force", "-o", str(path)]

    def little_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (1000, 1000))

    done = subprocess.run(
        [sys.executable, "-B", *command[1:]],
        preexec_fn=little_room,
        capture_output=True,
        text=True,
        env=clean_environment(),
    )
    assert (done.returncode, complaints(done.stderr).count("\n")) == (1, 1)
    assert path.read_text() == "mine"
    assert [p.name for p in tmp_path.iterdir()] == ["cat.html"]


def test_a_picture_that_cannot_be_read_leaves_no_file(pusheen, tmp_path: Path):
    (tmp_path / "cat.png").write_text("no picture")
    done = pusheen("convert", tmp_path / "cat.png", "-o", tmp_path / "out.html")
    assert done.returncode == 1
    assert not (tmp_path / "out.html").exists()


@pytest.mark.parametrize(
    "words",
    [
        ("-o", "cat.doc"),
        ("-o", "cat"),
        ("-o", "-"),
        ("-f", "doc"),
        ("-f", "doc", "-o", "cat.html"),
    ],
)
def test_a_format_nobody_knows_is_misuse_and_names_those_there_are(words: tuple[str, ...], pusheen):
    for command in (("show", "loaf"), ("convert", LOAF)):
        done = pusheen(*command, *words)
        assert (done.returncode, done.stdout, len(complaints(done.stderr).splitlines())) == (
            2,
            "",
            1,
        )
        assert " ".join(formats.FORMATS) in done.stderr


def test_several_pictures_do_not_go_into_one_file(pusheen, tmp_path: Path):
    for words in (("convert", LOAF, LOAF), ("show", "loaf", "pizza")):
        done = pusheen(*words, "-o", tmp_path / "out.html")
        assert (done.returncode, len(complaints(done.stderr).splitlines())) == (2, 1)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("name", output_options.BINARY)
def test_a_terminal_gets_no_binary_file(name: str):
    reader, writer = pty.openpty()
    command = [sys.executable, "-m", "pusheen", "show", "loaf", "-f", name]
    environ = clean_environment(TERM="xterm")
    done = subprocess.run(
        command, stdout=writer, stderr=subprocess.PIPE, env=environ, text=True, timeout=60
    )
    os.close(writer)
    os.close(reader)
    assert (done.returncode, len(complaints(done.stderr).splitlines())) == (2, 1)


def test_the_last_cat_can_be_written_too(pusheen, tmp_path: Path):
    pusheen("show", "loaf")
    assert pusheen("again", "-o", tmp_path / "a.txt").returncode == 0
    assert pusheen("show", "loaf", "-o", tmp_path / "b.txt").returncode == 0
    assert (tmp_path / "a.txt").read_text() == (tmp_path / "b.txt").read_text()


def test_the_options_know_every_format():
    assert tuple(formats.FORMATS) == output_options.FORMATS
    assert {*output_options.MOVING, *output_options.BINARY, *output_options.JOINED} <= {
        *output_options.FORMATS
    }
