"""Pictures drawn one after another or side by side, and printed, or written into files."""

import contextlib
import dataclasses
import functools
import itertools
import os
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator

import click

from pusheen import files, paint, terminal
from pusheen.art import RGB, Art
from pusheen.cli import jobs, pictures, watchdog
from pusheen.cli.batch_record import BatchRecord, stamp_of
from pusheen.cli.messages import complain
from pusheen.cli.output_options import MOVING, Destination
from pusheen.errors import ExportError, OptionError, PusheenError
from pusheen.options import Options

FEW = 3  # pictures up to which workers cost more than they give
CLIP = 30  # times as long as a still may take, a clip in a worker may


@dataclasses.dataclass(frozen=True)
class Drawn:
    """What has become of a picture, and the words that go with it."""

    content: bytes  # UTF-8 where it is text
    words: tuple[str, ...]  # lines for stderr


@dataclasses.dataclass(frozen=True)
class Work:
    """How each picture is drawn; it can be sent to another process."""

    options: Options
    format: str | None  # None: for this terminal
    depth: int
    ground: RGB | None
    _: dataclasses.KW_ONLY
    center: int = 0  # columns to be in the middle of
    save_mask: str | None = None  # a path
    force: bool = False  # write over a mask that is there
    show_mask: bool = False
    verbose: bool = False
    describe: bool = False

    def __call__(self, picture: str) -> Drawn:
        """Draw a picture."""
        from pusheen.imaging import pipeline  # numpy, Pillow, as it works

        words: list[str] = []
        said = functools.partial(_note, words, picture) if self.verbose else None
        report = functools.partial(_note, words, "pusheen")
        if self.show_mask or self.save_mask is not None:
            arts = self.draw_mask(picture, report, said)
        elif self.format in MOVING:
            arts = self.draw_frames(picture, report, said)
        else:
            arts = iter([pipeline.convert(picture, self.options, report=report, explain=said)])
        first = next(arts, None)
        if not first:  # only the mask was wanted, and it is saved
            content = b""
        elif self.describe:
            content = describe_art(first).encode()
        elif self.format:
            from pusheen.output import formats  # loaded only where a file is written

            arts = itertools.chain([first], arts)
            content = formats.write(arts, self.format, depth=self.depth, ground=self.ground)
        else:
            art = first.indent(max(0, self.center - first.columns) // 2)
            content = paint.paint(art, self.depth, self.ground).encode()
        return Drawn(content, tuple(words))

    def inputs(self, picture: str) -> tuple[files.Identity | None, ...]:
        """Tell the files that are read from all others."""
        mask = self.options.mask
        return files.identity(picture), files.identity(mask) if isinstance(mask, str) else None

    def draw_frames(
        self, picture: str, report: Callable[[str], None], said: Callable[[str], None] | None
    ) -> Iterator[Art]:
        """Draw the frames of a clip; the time is limited for each of them, not for all."""
        from pusheen.imaging import pipeline  # numpy, Pillow, as it works

        for art in pipeline.convert_frames(picture, self.options, report=report, explain=said):
            yield art
            watchdog.begin_step()
        watchdog.end_steps()

    def draw_mask(
        self, picture: str, report: Callable[[str], None], said: Callable[[str], None] | None
    ) -> Iterator[Art]:
        """Save the mask where there is a path for it, and give it where it is to be shown."""
        from pusheen.imaging import drawing, pipeline  # numpy, Pillow
        from pusheen.output import formats

        whole = dataclasses.replace(self.options, crop=False)
        frame = pipeline.cut_out(picture, whole, report=report, explain=said)
        if self.save_mask is not None:
            mask, read = drawing.encode_mask(frame), self.inputs(picture)
            formats.store(mask, self.save_mask, force=self.force, inputs=read)
        if self.show_mask:
            yield drawing.draw_coverage(frame, whole)


def _note(words: list[str], whose: str, line: str) -> None:
    words.append(terminal.plain(f"{whose}: {line}"))


def describe_art(art: Art) -> str:
    """Say in a line what art of a picture this is: its name and size."""
    name = art.description or "standard input"
    return f"{name}: ASCII art, {art.columns} columns by {art.lines} lines\n"


def results(
    work: Work, names: Iterable[str], workers: int | None
) -> Iterator[tuple[str, Drawn | PusheenError]]:
    """Draw pictures: a few right here, many in so many worker processes; None: one a core."""
    names = iter(names)
    first = list(itertools.islice(names, FEW + 1))
    if len(first) > FEW and "-" not in first:
        seconds = jobs.SECONDS * (CLIP if work.format in MOVING else 1)
        with contextlib.closing(
            jobs.run(
                work,
                itertools.chain(first, names),
                jobs=workers or jobs.cores(),
                seconds=seconds,
            )
        ) as run:
            yield from run
        return
    for picture in itertools.chain(first, names):
        try:
            yield picture, watchdog.limit_time(functools.partial(work, picture), picture)
        except OptionError:
            raise
        except PusheenError as error:
            yield picture, error


def print_all(
    work: Work, destination: Destination | None, names: Iterable[str], *, workers: int | None
) -> bool:
    """Print pictures, or write the one there is into its file; tell whether one failed."""
    failed = drawn = False
    for picture, result in results(work, names, workers):
        if isinstance(result, PusheenError):
            complain(str(result), result.hint)
            failed = True
            continue
        print_words(result)
        if destination:
            destination.write(result.content, work.inputs(picture))
        elif result.content:
            sys.stdout.write("\n" * drawn + result.content.decode())
            sys.stdout.flush()
            drawn = True
    return failed


def write_all(
    work: Work,
    destination: Destination,
    found: Iterable[tuple[str, str]],
    *,
    workers: int | None,
    resume: bool,
    total: int | None,
) -> bool:
    """Write a file for each picture below the destination's folder; tell whether one failed.

    They are written here, one after another: whatever ends this, no file is half there.
    """
    from pusheen.output import formats  # loaded only where a file is written

    folder = destination.folder or ""
    formats.make_folder(folder)
    outputs = pictures.OutputPaths(folder, destination.format)
    under_way: deque[tuple[str, str]] = deque()  # paths, and stamps of their pictures
    failed = False
    done = 0  # that need no work
    inputs: set[files.Identity | None] = set()
    if destination.force or resume:  # what is there may be written over, but no picture of these
        found = list(found)
        inputs = {files.identity(picture) for picture, _ in found}

    def wanted(record: BatchRecord) -> Iterator[str]:
        nonlocal failed, done
        for picture, place in found:
            try:
                path, stamp = outputs.of(picture, place), stamp_of(picture)
                if path in outputs.alike:
                    words = f"'{path}' is told from another file by case or accents alone"
                    complain(words, "on macOS and Windows they are one: give them other names")
                if resume and record.is_current(path, stamp):
                    done += 1
                    continue
                formats.check(path, force=destination.force or resume)
            except ExportError as error:
                complain(str(error), error.hint)
                failed = True
                done += 1
                continue
            under_way.append((path, stamp))
            yield picture

    def write(record: BatchRecord, picture: str, result: Drawn | PusheenError) -> None:
        path, stamp = under_way.popleft()
        if isinstance(result, PusheenError):
            raise result
        print_words(result)
        outputs.check(path, picture)
        force = destination.force or (resume and record.has_drawn(path))
        try:
            formats.store(result.content, path, force=force, inputs=inputs, root=folder)
        except ExportError:
            # One that was killed may have drawn it, and not come to say so.
            if not resume or not holds(path, result.content):
                raise
        record.add(path, stamp)

    with BatchRecord(folder) as record, watching(total) as advance:
        for picture, result in results(work, wanted(record), workers):
            try:
                write(record, picture, result)
            except PusheenError as error:
                complain(str(error), error.hint)
                failed = True
            advance(1 + done)
            done = 0
    return failed


def holds(path: str, content: bytes) -> bool:
    """Tell whether a file holds just that."""
    try:
        if not os.path.isfile(path) or os.path.getsize(path) != len(content):
            return False
        with open(path, "rb") as file:
            return file.read() == content
    except OSError:
        return False


def print_words(result: Drawn) -> None:
    """Print on stderr the words that go with a picture."""
    for line in result.words:
        click.echo(line, err=True)


def is_watched() -> bool:
    """Tell whether there is a terminal on which a bar can move."""
    return terminal.is_terminal(sys.stderr) and os.environ.get("TERM", "dumb") != "dumb"


@contextlib.contextmanager
def watching(total: int | None) -> Iterator[Callable[[int], None]]:
    """Show how far it has come, how fast, and how long it takes, where somebody watches.

    What it gives is to be called with the number of pictures that are done.
    """
    if not is_watched():
        yield lambda _: None
        return
    from rich import console, progress  # only where a bar is drawn

    class Console(console.Console):
        def show_cursor(self, _show: bool = True) -> bool:
            """Leave the cursor as it is: a signal could keep us from giving it back."""
            return False

    columns = (
        progress.BarColumn(),
        progress.MofNCompleteColumn(),
        progress.TextColumn("{task.fields[rate]}"),
        progress.TimeRemainingColumn(),
    )
    began = time.monotonic()
    with progress.Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total, rate="")

        def advance(count: int) -> None:
            rate = (bar.tasks[0].completed + count) / max(time.monotonic() - began, 1e-3)
            bar.update(task, advance=count, rate=f"{rate:.1f} a second")

        yield advance
