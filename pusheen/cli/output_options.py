"""Where art goes that is not for this terminal: a file, or stdout in a format."""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass

import click

from pusheen import files, terminal
from pusheen.cli.common_options import PICTURE, Command, CompletedBy
from pusheen.cli.lookup import meant
from pusheen.errors import ExportError

# Those of `output.formats`, which is loaded only where a file is written.
FORMATS = "txt", "ans", "html", "svg", "png", "gif", "cast", "json"
MOVING = "gif", "cast"  # which are for all frames of an animation
BINARY = "png", "gif"  # which are not for a terminal
JOINED = "txt", "ans"  # of which several may follow one another


def file_options(command: Command) -> Command:
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
                type=CompletedBy(*FORMATS),
                metavar="FORMAT",
                help="One of those formats, whatever the ending; without -o: to stdout.",
            ),
            click.option("--force", is_flag=True, help="Write over a file that is there."),
        )
    ):
        command = option(command)
    return command


@dataclass(frozen=True)
class Destination:
    """A file that is to be written, or a folder of files; with neither it is stdout."""

    path: str | None
    format: str
    force: bool
    folder: str | None = None

    @property
    def moving(self) -> bool:
        """Whether it is for all frames of an animation."""
        return self.format in MOVING

    def write(self, content: bytes, inputs: Sequence[files.Identity | None] = ()) -> None:
        """Write the file, which must not be one of those that were read."""
        if self.path is not None:
            from pusheen.output import formats  # loaded only where a file is written

            formats.store(content, self.path, force=self.force, inputs=inputs)
            return
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()


def find_destination(
    output: str | None, format_: str | None, *, force: bool, many: bool | None = None
) -> Destination | None:
    """Return what the options say is to be written, or None; misuse is an error before any work.

    ``many`` tells whether there are several sources, or is None where there cannot be. Of several
    there are files in a folder, as there are of one if a folder is named.
    """
    known = " ".join(FORMATS)
    if format_ is not None and format_.lower() not in FORMATS:
        near = meant(format_, FORMATS)
        raise click.UsageError(f"there is no format '{format_}', but {known}{near}")
    if output is None and format_ is None:
        return None
    from pusheen.output import formats  # loaded only where a file is written

    path = None if output == "-" else output
    chosen = format_.lower() if format_ is not None else None
    if path is not None and (many or (many is False and is_folder(path))):
        if formats.format_of(path) and not os.path.isdir(path):
            raise click.UsageError(f"several pictures go into a folder, not into '{path}'")
        if os.path.exists(path) and not os.path.isdir(path):
            raise ExportError(f"cannot write into {formats.name_of(path)}: it is not a folder")
        return Destination(None, chosen or "txt", force, folder=path)
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
    return Destination(path, chosen, force)


def is_folder(path: str) -> bool:
    """Tell whether a path is that of a folder, or says it is to be one."""
    return os.path.isdir(path) or path.endswith(os.sep)
