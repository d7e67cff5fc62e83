"""Art -> a file: txt, ans, html, svg, png, gif, cast, json; and json -> Art."""

import itertools
import json
import os
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import replace
from typing import Any

from pusheen import files, hints, paint, terminal
from pusheen.art import RGB, Art, Cell
from pusheen.errors import ExportError
from pusheen.output.markup import (
    JOINERS,
    alternative,
    clean,
    hexadecimal,
    html_fragment,
    to_html,
    to_svg,
)

__all__ = [
    "FORMATS", "from_json", "html_fragment", "save", "to_ansi", "to_cast",
    "to_gif", "to_html", "to_json", "to_png", "to_svg", "to_text", "write",
]  # fmt: skip

FRAME = 100  # ms for a frame of several that does not say how long
MARKS = 16  # characters of one cell: an emoji of a family has eleven
LONGEST = 24 * 60 * 60 * 1000  # ms that a frame may be shown: a day
HIDE, SHOW = "\x1b[?25l", "\x1b[?25h"  # the cursor
HOME, ERASE_BELOW, ERASE_LINE = "\x1b[H", "\x1b[J", "\x1b[2K"


def to_text(art: Art) -> str:
    """Write the characters of an Art, without any escape."""
    return clean(art).text


def to_ansi(art: Art, depth: int = terminal.TRUECOLOR, *, ground: RGB | None = None) -> str:
    """Write an Art as a terminal takes it, as `paint.paint` does."""
    return paint.paint(clean(art), depth, ground)


def to_png(art: Art, *, ground: RGB | None = None) -> bytes:
    """Draw an Art as a png, on a ground; None: on a dark one. See `raster.to_png`."""
    from pusheen.output import raster  # numpy, Pillow

    return raster.to_png(art, ground=ground)


def to_gif(arts: Iterable[Art], *, ground: RGB | None = None) -> bytes:
    """Draw Arts as the frames of a gif, on a ground; None: on a dark one. See `raster.to_gif`."""
    from pusheen.output import raster  # numpy, Pillow

    return raster.to_gif(arts, ground=ground)


def to_cast(
    arts: Iterable[Art], depth: int = terminal.TRUECOLOR, *, ground: RGB | None = None
) -> str:
    """Write Arts as a recording for asciinema (asciicast v2), which plays once.

    One event a frame, drawn over the one before. The screen it asks for has a line more than the
    art, where the cursor stays; nothing scrolls, and what was above the screen is left alone.
    """
    width, height, title, now = 1, 1, "", 0
    events: list[str] = []
    for art in map(clean, arts):
        width, height = max(width, art.columns), max(height, 1 + art.lines)
        title = title or alternative(art)
        lines = paint.paint(art, depth, ground).splitlines()
        # Erased before it is written: at the last column an erase would take the last character.
        drawn = "".join(f"{ERASE_LINE}{line}\r\n" for line in lines)
        shown = (HOME if events else HIDE + HOME) + drawn + ERASE_BELOW
        events.append(json.dumps((now / 1000, "o", shown)))
        now += art.duration or FRAME
    if len(events) == 1:
        now = art.duration
    header = {
        "version": 2,
        "width": width,
        "height": height,
        "title": title,
        "env": {"TERM": "xterm-256color"},
    }
    end = json.dumps((now / 1000, "o", SHOW))
    return "".join(f"{line}\n" for line in (json.dumps(header), *events, end))


def to_json(arts: Iterable[Art]) -> str:
    """Write Arts as json, from which `from_json` makes them again.

    An object of ``version`` 1 and ``frames``, each with ``columns``, ``lines``, ``duration`` in
    ms, ``description``, ``rows``, and ``colors`` and ``grounds``: null, or for each character of
    each row "#rrggbb" or null.
    """
    return (
        json.dumps({"version": 1, "frames": list(map(_describe, arts))}).replace("\x7f", "\\u007f")
        + "\n"
    )


def _describe(art: Art) -> dict[str, Any]:  # what json holds
    def spell(plane: tuple[tuple[RGB | None, ...], ...] | None) -> list[list[str | None]] | None:
        if plane is None:
            return None
        return [[c and hexadecimal(c) for c in line] for line in plane]

    return {
        "columns": art.columns,
        "lines": art.lines,
        "duration": art.duration,
        "description": art.description,
        "rows": art.rows,
        "colors": spell(art.colors),
        "grounds": spell(art.grounds),
    }


def from_json(text: str) -> list[Art]:
    """Make the Arts again that `to_json` wrote.

    Raises
    ------
    ExportError
        If it is not what `to_json` writes, or its rows hold what does not show in cells of its
        own: a control character, or a mark that has no letter before it.

    Examples
    --------
    >>> import pathlib, pusheen
    >>> pusheen.cat("loaf", width=24).save("loaf.json")
    >>> (art,) = pusheen.from_json(pathlib.Path("loaf.json").read_text())
    >>> art.columns, art.description
    (24, 'paws tucked in, going nowhere')
    """

    def read(plane: list[list[str | None]] | None) -> tuple[tuple[RGB | None, ...], ...] | None:
        if plane is None:
            return None
        return tuple(tuple(c if c is None else _read_color(c) for c in line) for line in plane)

    try:
        content = json.loads(text)
        if content["version"] != 1:
            raise ValueError(f"version {content['version']!r}")
        return [
            _check(
                Art(
                    tuple(map(str, frame["rows"])),
                    read(frame["colors"]),
                    int(frame["duration"]),
                    read(frame["grounds"]),
                    str(frame["description"]),
                )
            )
            for frame in content["frames"]
        ]
    except (
        *(KeyError, TypeError, ValueError, AttributeError, OverflowError, RecursionError),
    ) as error:
        raise ExportError(f"this is not art as json: {terminal.plain(error)}") from error


def _check(art: Art) -> Art:
    """Return an Art, or raise ValueError if a stranger's could do more than fill its cells."""
    if not 0 <= art.duration <= LONGEST:
        raise ValueError(f"a duration of {art.duration} ms")
    cells = (cell for line in range(art.lines) for cell in art.cells(line))
    if clean(art) is not art or not all(map(_is_filled, cells)):
        raise ValueError("its rows hold what is no character in a cell")
    return art


def _is_filled(cell: Cell) -> bool:
    """Tell whether a cell shows one character, or an emoji of several, and hides no other."""
    text = cell.text
    if len(text) == 1 and text not in terminal.INVISIBLE:
        return cell.columns > 0
    unseen = (c in terminal.INVISIBLE for c in text)
    seen = all(terminal.is_selector(text, at) for at, hidden in enumerate(unseen) if hidden)
    joined = not JOINERS.isdisjoint(text)
    return seen and 0 < len(text) <= MARKS and cell.columns > joined  # emoji are wide


def _read_color(text: str) -> RGB:
    red, green, blue = bytes.fromhex(text.removeprefix("#"))
    return red, green, blue


Writer = Callable[[Iterator[Art], int, RGB | None], str | bytes]
FORMATS: dict[str, Writer] = {  # each writes Arts, in so many colours, on a ground
    "txt": lambda arts, _depth, _ground: to_text(next(arts)),
    "ans": lambda arts, depth, ground: to_ansi(next(arts), depth, ground=ground),
    "html": lambda arts, _depth, ground: to_html(next(arts), ground=ground),
    "svg": lambda arts, _depth, ground: to_svg(next(arts), ground=ground),
    "png": lambda arts, _depth, ground: to_png(next(arts), ground=ground),
    "gif": lambda arts, _depth, ground: to_gif(arts, ground=ground),
    "cast": lambda arts, depth, ground: to_cast(arts, depth, ground=ground),
    "json": lambda arts, _depth, _ground: to_json(arts),
}


def write(
    arts: Iterable[Art],
    format: str,  # noqa: A002  # as Pillow's save has it
    *,
    depth: int = terminal.TRUECOLOR,
    ground: RGB | None = None,
) -> bytes:
    """Write Arts in a format.

    Parameters
    ----------
    arts
        At least one. Of several, ``gif``, ``cast`` and ``json`` have all, one after another and
        none kept, the others the first.
    format
        A name in `FORMATS`.
    depth
        Colours: 0 for none in any format. The steps in between count for ``ans`` and ``cast``.
    ground
        What it is read on; None: for ``html`` and ``svg`` light or dark as the reader prefers,
        for ``png`` and ``gif`` dark, for ``ans`` and ``cast`` any.
    """
    if depth == terminal.PLAIN:
        arts = (replace(art, colors=None, grounds=None) for art in arts)
    written = FORMATS[format](iter(arts), depth, ground)
    return written if isinstance(written, bytes) else written.encode("utf-8", "replace")


def save(
    arts: Iterable[Art],
    path: str | os.PathLike[str],
    *,
    format: str | None = None,  # noqa: A002  # as Pillow's save has it
    force: bool = False,
    depth: int = terminal.TRUECOLOR,
    ground: RGB | None = None,
) -> None:
    """Write Arts into a file, whole or not at all.

    Parameters
    ----------
    arts, depth, ground
        As `write` takes them.
    path
        A file of that name is aside until it is whole. A device is written into, and a pipe
        that the shell has made.
    format
        None: what the extension says.
    force
        Write over a file that is there.

    Raises
    ------
    ExportError
        If the extension says no format, the file is there, or it cannot be written.

    Examples
    --------
    >>> import pusheen
    >>> pusheen.save(pusheen.convert_frames("images/dancing.png", width=20), "dancing.gif")
    """
    path, arts = os.fspath(path), iter(arts)
    first = next(arts, None)
    if first is None:
        raise ExportError(f"cannot write {name_of(path)}: there is no art to write")
    if format not in (None, *FORMATS):
        raise ExportError(f"there is no format '{format}', but {' '.join(FORMATS)}")
    chosen = format or format_of(path)
    if chosen is None:
        raise ExportError(f"{name_of(path)} ends in none of {' '.join(FORMATS)}")
    check(path, force=force)  # before the work, too
    content = write(itertools.chain([first], arts), chosen, depth=depth, ground=ground)
    store(content, path, force=force)


def store(
    content: bytes,
    path: str,
    *,
    force: bool,
    inputs: Collection[files.Identity | None] = (),
    root: str | None = None,
) -> None:
    """Write a file as `save` does; ``inputs`` and ``root`` are those of `files.write_file`.

    Raises
    ------
    ExportError
        If it is there and not to be written over, or cannot be written.
    """
    try:
        files.write_file(path, content, force=force, inputs=inputs, root=root)
    except FileExistsError as error:
        raise _there(path) from error
    except OSError as error:
        reason = hints.reason(error)
        hint = hints.on_writing(path, error)
        raise ExportError(f"cannot write {name_of(path)}: {reason}", hint=hint) from error


def make_folder(path: str) -> None:
    """Make a folder, and those above it, where there is none; ExportError if it cannot be."""
    try:
        files.make_folders(path)
    except OSError as error:
        reason, hint = hints.reason(error), "name another one with -o"
        raise ExportError(f"cannot make the folder {name_of(path)}: {reason}", hint=hint) from error


def check(path: str, *, force: bool) -> None:
    """Raise an ExportError if a file is there that is not to be written over."""
    if os.path.isfile(path) and not force:
        raise _there(path)


def _there(path: str) -> ExportError:
    return ExportError(f"{name_of(path)} is there already", hint="--force writes over it")


def format_of(path: str) -> str | None:
    """Return the format that a file's extension names; None if it names none."""
    extension = os.path.splitext(path)[1].removeprefix(".").lower()
    return extension if extension in FORMATS else None


def name_of(path: str) -> str:
    """Return a path for a message."""
    return f"'{terminal.plain(path)}'"
