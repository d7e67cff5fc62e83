"""The user's cats: render a picture at every size, add it to the gallery, remove it.

numpy and Pillow are imported where there is a picture to draw.
"""

import os

from pusheen import files, hints
from pusheen.catalog import gallery
from pusheen.catalog.cells import OWN_CELLS
from pusheen.catalog.gallery import is_name
from pusheen.errors import CatError, PictureError
from pusheen.terminal import plain

TYPE_CHECKING = False  # what `typing` would say, without importing it at every start
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pusheen.art import RGB, Art
    from pusheen.imaging.frames import Frame
    from pusheen.imaging.source import Source
    from pusheen.options import Words
    from pusheen.paint import Colors

WIDTHS = (12, 16, 20, 24, 32, 40, 48, 60, 80, 100, 120)  # columns of the size ladder
INKS = (
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"  # as many colours as a picture may keep
)
PICTURE = "picture.png"  # the cut-out picture, kept to render it anew
ASIDE = ".aside-"  # how the folders begin in which cats are made
OLD = ".old-"  # and in there, as no cat is called, the cat of that name that is replaced


def render(frame: "Frame") -> "Iterator[tuple[int, Art]]":
    """Draw a frame at every width of the ladder: (width, Art)."""
    from pusheen.imaging import geometry, mapper
    from pusheen.options import MAX_LINES

    for width in WIDTHS:
        columns, lines = geometry.fit(frame, columns=width, lines=MAX_LINES)
        grid = geometry.resize(frame, columns, lines)
        yield width, mapper.map_characters(grid, painted=True)


def pack_cells(frame: "Frame", sizes: "list[tuple[int, int]]", palette: "list[RGB]") -> bytes:
    """Draw a frame at every size with every set of symbols, in the colours of a palette.

    The blocks are those that `cells.read_own` reads.
    """
    from pusheen.catalog import cells
    from pusheen.imaging import blocks, geometry
    from pusheen.symbols import FINE

    written = []
    for columns, lines in sizes:
        grid = geometry.resize(frame, columns, lines)
        for symbols in FINE:
            painted = blocks.map_blocks(grid, symbols)
            plain = blocks.map_blocks(grid, symbols, two_colors=False)
            planes = [
                [row.rstrip() for row in painted.rows],
                _letters(painted.colors, palette, lines),
                _letters(painted.grounds, palette, lines),
                [row.rstrip() for row in plain.rows],
                _letters(plain.colors, palette, lines),
            ]
            written.append("\n".join(row for plane in planes for row in plane).encode())
    return cells.pack(written)


def name_of(path: str) -> str:
    """Make a cat's name of a file's: ``My Cat.JPG`` is ``my-cat``; may be empty."""
    import re

    stem = os.path.splitext(os.path.basename(path))[0].lower()
    return re.sub(r"[^a-z0-9_]+", "-", stem).strip("-_")[:64]


def check_name(name: str, taken: set[str]) -> None:
    """Raise CatError unless a name is a safe file name and none of ``taken``."""
    if not is_name(name):
        raise CatError(
            f"'{plain(name)}' cannot be a cat's name: a-z, 0-9, - and _, at most 64 of them",
            hint="--name gives it one that can",
        )
    if name in taken:
        raise CatError(f"'{name}' is a name of ours", hint="--name gives yours another")


def pictures_in(folder: str) -> list[str]:
    """Return the files of a folder that may be pictures, sorted by name; not those below it."""
    try:
        with os.scandir(folder) as entries:
            found = [entry.path for entry in entries if entry.is_file()]
    except OSError as error:
        reason, hint = hints.reason(error), hints.on_reading(folder, error, gallery.find)
        raise PictureError(f"cannot read '{plain(folder)}': {reason}", hint=hint) from error
    return sorted(f for f in found if os.path.splitext(f)[1].lower() in files.PICTURE_ENDINGS)


def add(
    source: "Source",
    name: str,
    *,
    tags: tuple[str, ...] = (),
    description: str = "one of yours",
    replace: bool = False,
    taken: set[str] | None = None,
    report: "Words | None" = None,
    within: "Callable[[Callable[[], Frame]], Frame]" = lambda work: work(),
) -> gallery.Cat:
    """Render a picture at every size and put it into the rotation.

    Parameters
    ----------
    source
        What `load_frame` takes; of an animation, the first frame.
    name
        A safe file name that is none of ``taken``.
    tags
        What it goes by; words like a name.
    description
        What someone hears who cannot see it: one line, any control character shown as an escape.
    replace
        Take the place of the cat of the user's that has the name.
    report
        As for `pipeline.convert`.
    within
        Does the work of reading it, and may give up.

    Raises
    ------
    CatError
        If the name or a tag cannot be used, or is there already.
    PictureError
        If the picture cannot be read.
    """
    check_name(name, (taken or set()) | gallery.read_index().keys())
    for tag in tags:
        if not is_name(tag):
            raise CatError(
                f"'{plain(tag)}' cannot be a tag: a-z, 0-9, - and _, at most 64 of them",
                hint="--tag takes one word; give it once for each",
            )
    place = os.path.join(gallery.custom_folder(), name)
    if os.path.lexists(place) and not replace:
        raise CatError(
            f"there is a cat named '{name}' already", hint="--replace puts this one there"
        )
    from pusheen.imaging.pipeline import cut_out
    from pusheen.options import Options

    frame = within(lambda: cut_out(source, Options(width=WIDTHS[-1]), report=report))
    with _Aside() as folder:
        _write(frame, folder, name, tags, plain(description))
        _swap(folder, place)
    cat = gallery.find(name)
    if cat is None:
        raise CatError(f"'{name}' vanished while it was added")
    return cat


def remove(name: str) -> None:
    """Remove every file of one of the user's cats.

    Raises
    ------
    CatError
        If the user has no cat of that name.
    """
    place = os.path.join(gallery.custom_folder(), name)
    if not is_name(name) or not os.path.isdir(place):
        message = f"you have no cat named '{plain(name)}'"
        if gallery.find(name):
            raise CatError(
                f"{message}: it is one of ours", hint=f"to keep it away: pusheen hide {name}"
            )
        raise CatError(message, hint="'pusheen list' names them all")
    with _Aside() as folder:
        os.rename(place, os.path.join(folder, name))  # gone at once, whatever comes


class _Aside:
    """A folder beside the user's cats; whatever is left in it goes in the end.

    Within it no other process changes the cats, so what lies there already is of one that was
    killed.
    """

    def __enter__(self) -> str:
        import tempfile

        home = gallery.custom_folder()
        self._lock = files.Lock(home)
        self._lock.__enter__()
        try:
            _clear(home)
            self._folder = tempfile.mkdtemp(dir=home, prefix=ASIDE)
        except BaseException:
            self._lock.__exit__()
            raise
        return self._folder

    def __exit__(self, *_: object) -> None:
        import shutil

        shutil.rmtree(self._folder, ignore_errors=True)
        self._lock.__exit__()


def _clear(home: str) -> None:
    """Take away what was left aside; but a cat that has lost its place goes back there."""
    import shutil

    for name in os.listdir(home):
        aside = os.path.join(home, name)
        if name.startswith(ASIDE) and os.path.isdir(aside):
            for kept in os.listdir(aside):
                place = os.path.join(home, kept.removeprefix(OLD))
                if kept.startswith(OLD) and not os.path.lexists(place):
                    os.rename(os.path.join(aside, kept), place)
            shutil.rmtree(aside, ignore_errors=True)


def _swap(folder: str, place: str) -> None:
    """Put what was written aside in its place; the cat that was there goes into the folder."""
    new = os.path.join(folder, "new")
    if not os.path.lexists(place):
        os.rename(new, place)
        return
    try:
        _exchange(new, place)
    except (OSError, AttributeError, ImportError):  # the next one that changes a cat mends this
        os.rename(place, os.path.join(folder, OLD + os.path.basename(place)))
        os.rename(new, place)


def _exchange(one: str, other: str) -> None:
    """Give each of two paths what the other has, at once; no moment is without either.

    Raises
    ------
    OSError, AttributeError, ImportError
        If the file system, the C library or this Python cannot.
    """
    import ctypes
    import sys

    library = ctypes.CDLL(None, use_errno=True)
    paths = os.fsencode(one), os.fsencode(other)
    if sys.platform == "darwin":
        failed = library.renamex_np(*paths, 2)  # RENAME_SWAP
    else:
        failed = library.renameat2(-100, paths[0], -100, paths[1], 2)  # AT_FDCWD, RENAME_EXCHANGE
    if failed:
        raise OSError(ctypes.get_errno(), "cannot exchange", one)


def _write(frame: "Frame", folder: str, name: str, tags: tuple[str, ...], description: str) -> None:
    """Write all files of a cat into ``folder/new``."""
    import io

    from PIL import Image

    from pusheen.paint import visible

    new = os.path.join(folder, "new")
    os.mkdir(new, 0o700)
    png = io.BytesIO()
    Image.fromarray(frame.pixels).save(png, "PNG")
    _keep(new, PICTURE, png.getvalue())
    arts = list(render(frame))
    palette = _palette([art for _, art in arts])
    colors = ((ink, *visible(color), *color) for ink, color in zip(INKS, palette, strict=False))
    _save(new, "palette.tsv", ["\t".join(map(str, color)) for color in colors])
    sizes = []
    for width, art in arts:
        sizes.append((art.columns, art.lines))
        _save(new, f"{art.columns}.txt", [row.rstrip() for row in art.rows])
        _save(new, f"{art.columns}.ink", _letters(art.colors, palette, art.lines))
        _save(new, f"{art.columns}.ground", _letters(art.grounds, palette, art.lines))
        if art.columns < width:  # an extreme shape: every further size would be the same
            break
    _keep(new, OWN_CELLS, pack_cells(frame, sizes, palette))
    named = " ".join(f"{columns}x{lines}" for columns, lines in sizes)
    _save(new, "cat.tsv", ["\t".join((name, named, " ".join(tags), description))])


def _save(folder: str, name: str, lines: list[str]) -> None:
    _keep(folder, name, "".join(f"{line}\n" for line in lines).encode())


def _keep(folder: str, name: str, content: bytes) -> None:
    files.write_file(os.path.join(folder, name), content, force=False, mode=files.OURS)


def _palette(arts: "list[Art]") -> "list[RGB]":
    """Choose the colours that serve the cells of a picture at all its sizes best."""
    import numpy as np
    from PIL import Image

    planes = [plane for art in arts for plane in (art.colors, art.grounds) if plane]
    colors = [color for plane in planes for row in plane for color in row if color]
    if not colors:
        return [(128, 128, 128)]
    flat = Image.fromarray(np.array([colors], np.uint8))
    reduced = flat.quantize(len(INKS), Image.Quantize.MEDIANCUT)
    values = np.array(reduced.getpalette()).reshape(-1, 3)[: len(INKS)]
    return [(int(r), int(g), int(b)) for r, g, b in values]


def _letters(plane: "Colors | None", palette: "list[RGB]", lines: int) -> list[str]:
    """Write the palette letter of each cell that has a colour."""
    import numpy as np

    if plane is None:
        return [""] * lines
    colors = np.array(palette)
    rows = []
    for line in plane:
        cells = np.array([color or (0, 0, 0) for color in line])
        nearest = ((cells[:, None] - colors) ** 2).sum(2).argmin(1)
        letters = (" " if c is None else INKS[i] for c, i in zip(line, nearest, strict=True))
        rows.append("".join(letters).rstrip())
    return rows
