"""Where art goes that is not for this terminal: a file, or stdout in a format."""

import os
import sys
from dataclasses import dataclass
from typing import Literal

import click

from pusheen import terminal
from pusheen.art import RGB
from pusheen.cli import background_query
from pusheen.cli.main import PICTURE, Command, Kind, meant
from pusheen.errors import ExportError

# The formats of `export`, which is fetched only where a file is written.
FORMATS = "txt", "ans", "html", "svg", "png", "gif", "cast", "json"
MOVING = "gif", "cast"  # which are for all frames of an animation
BINARY = "png", "gif"  # which are not for a terminal
JOINED = "txt", "ans"  # of which several may follow one another


def exporting(command: Command) -> Command:
    """Add the options that write a file."""
    for option in reversed(
        (
            click.option(
                "-o",
                "--output",
                type=PICTURE,
                metavar="FILE",
                help=f"Write a file; its ending says in which format: {' '.join(FORMATS)}.",
            ),
            click.option(
                "-f",
                "--format",
                "format_",
                type=Kind(*FORMATS),
                metavar="FORMAT",
                help="One of those formats, whatever the ending; without -o: to stdout.",
            ),
            click.option("--force", is_flag=True, help="Write over a file that is there."),
        )
    ):
        command = option(command)
    return command


@dataclass(frozen=True)
class Target:
    """A file that is to be written, or a folder of files; with neither it is stdout."""

    path: str | None
    format: str
    force: bool
    folder: str | None = None

    @property
    def moving(self) -> bool:
        """Whether it is for all frames of an animation."""
        return self.format in MOVING

    def depth(self, color: str) -> int:
        """Return the colours: all, as a file is not this terminal, unless it is told otherwise."""
        return terminal.NAMED_DEPTHS.get(color, terminal.TRUECOLOR)

    def ground(self, background: str) -> RGB | None:
        """Return what it is read on, if it is told."""
        if background == "auto":
            return None
        from pusheen.output import markup  # as above

        return markup.PAPER.get(background) or background_query.explain_background(background)[0]

    def side(self, ground: RGB | None) -> Literal["dark", "light"]:
        """Tell whether it is read on dark or on light; who is not told: as its format is."""
        if ground is None:
            return "dark" if self.format in (*MOVING, *BINARY) else "light"
        return background_query.side(ground)

    def write(self, content: bytes) -> None:
        """Write the file."""
        if self.path is not None:
            from pusheen.output import formats  # as above

            formats.store(content, self.path, force=self.force)
            return
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()


def find_target(
    output: str | None, format_: str | None, *, force: bool, many: bool | None = None
) -> Target | None:
    """Return what the options say is to be written, or None; misuse is told before any work.

    ``many`` tells whether there are several sources, or is None where there cannot be. Of several
    there are files in a folder, as there are of one if a folder is named.
    """
    known = " ".join(FORMATS)
    if format_ is not None and format_.lower() not in FORMATS:
        near = meant(format_, FORMATS)
        raise click.UsageError(f"there is no format '{format_}', but {known}{near}")
    if output is None and format_ is None:
        return None
    from pusheen.output import formats  # as above

    path = None if output == "-" else output
    chosen = format_.lower() if format_ is not None else None
    if path is not None and (many or (many is False and is_folder(path))):
        if formats.format_of(path) and not os.path.isdir(path):
            raise click.UsageError(f"several pictures go into a folder, not into '{path}'")
        if os.path.exists(path) and not os.path.isdir(path):
            raise ExportError(f"cannot write into {formats.name_of(path)}: it is not a folder")
        return Target(None, chosen or "txt", force, folder=path)
    chosen = chosen or formats.format_of(path or "")
    if chosen is None and path is None:
        raise click.UsageError(f"-o - wants a --format: {known}")
    if chosen is None:
        raise click.UsageError(f"'{path}' ends in no format there is: {known} (or say --format)")
    if path is not None:
        formats.check(path, force=force)
    elif many and chosen not in JOINED:
        raise click.UsageError(f"{chosen} is a file for each picture: name a folder with -o")
    elif chosen in BINARY and terminal.is_terminal(sys.stdout):
        raise click.UsageError(f"{chosen} is nothing for a terminal: name a file with -o")
    return Target(path, chosen, force)


def is_folder(path: str) -> bool:
    """Tell whether a path is that of a folder, or says it is to be one."""
    return os.path.isdir(path) or path.endswith(os.sep)
