"""`pusheen convert`: pictures of the user's own."""

import contextlib
import dataclasses
import functools
import itertools
import os
import sys
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import IO, Any

import click

from pusheen import hints, paint, terminal
from pusheen.art import RGB, Art
from pusheen.cats import gallery
from pusheen.cli import background_query, batch
from pusheen.cli.main import (
    FAILED,
    FILE,
    PICTURE,
    SIZE,
    Choice,
    Grouped,
    bounds,
    come_on,
    complain,
    described,
    explain,
    grounded,
    patiently,
    sized,
)
from pusheen.cli.output_options import MOVING, Target, exporting, find_target
from pusheen.errors import ExportError, OptionError, PictureError, PusheenError
from pusheen.imaging.pipeline import (
    CHOICES,
    FINE,
    MAX_COLUMNS,
    MAX_LINES,
    PRESETS,
    RAMPS,
    Options,
    convert,
    convert_frames,
    cut_out,
    draw_coverage,
)

FEW = 3  # pictures up to which workers cost more than they give
CLIP = 30  # times as long as a still may take, a clip in a worker may
MAX_JOBS = 256


# The headings of `convert --help`, and the options under each.
GROUPS = {
    "Size": f"{SIZE} full stretch center margin font-ratio",
    "Picture": "crop flip-x flip-y rotate brightness contrast",
    "Background": "remove-background tolerance largest show-mask save-mask",
    "Drawing": "preset symbols dither fill ink ramp chars gamma invert",
    "Batch": "recursive files-from jobs resume",
    "Output": f"describe {FILE} color background verbose help",
}


@click.command("convert", cls=Grouped, groups=GROUPS)
@click.argument("pictures", nargs=-1, type=PICTURE, metavar="PICTURE|FOLDER...")
@described
@grounded
@sized
@exporting
@click.option(
    "--font-ratio",
    type=float,
    metavar="R",
    help="Width of a cell / its height, 0.1-10.  [default: 0.5]",
)
@click.option(
    "--remove-background",
    type=Choice(("auto", "on", "off")),
    help="Take the background off; auto: where the corners agree on it.",
)
@click.option(
    "--tolerance",
    type=float,
    metavar="T",
    help="How far a colour may be from the background's, 0-100; a higher one takes more off.",
)
@click.option(
    "--largest", is_flag=True, default=None, help="Keep only the largest piece of the subject."
)
@click.option("--show-mask", is_flag=True, help="Print what is subject (#) and what is not (.).")
@click.option(
    "--save-mask", type=PICTURE, metavar="PNG", help="Save the mask: white is the subject."
)
@click.option("--crop/--no-crop", default=None, help="Cut to the subject.  [default: crop]")
@click.option(
    "--margin", type=int, metavar="N", help="Blank cells around the art, 0-100.  [default: 0]"
)
@click.option("--full", is_flag=True, help="Take the whole window, without lines for the prompt.")
@click.option(
    "--stretch", is_flag=True, help="Fill width and height, whatever the picture's shape."
)
@click.option("--center", is_flag=True, help="Put the art in the middle of the window.")
@click.option("--flip-x", is_flag=True, help="Swap left and right.")
@click.option("--flip-y", is_flag=True, help="Swap top and bottom.")
@click.option("--rotate", type=float, metavar="D", help="Turn clockwise by D degrees, -360 to 360.")
@click.option("--brightness", type=float, metavar="X", help="Colours times X, 0.1-10.")
@click.option("--contrast", type=float, metavar="X", help="Tones X times as far apart, 0.1-10.")
@click.option(
    "--preset",
    type=Choice(("auto", *PRESETS)),
    help="Settings for a kind of picture; auto: for the kind it is.",
)
@click.option(
    "--symbols",
    type=Choice(CHOICES["symbols"]),
    help="Draw with the shapes of characters, with one for each tone, or in cells cut finer:"
    " into 2, 4, 6 or 8 parts of two colours, or into dots.  [default: ascii]",
)
@click.option(
    "--dither",
    type=Choice(CHOICES["dither"]),
    help="Mix the tones of braille, of blocks without colour, of half blocks in 16 colours."
    "  [default: none; photos: diffusion]",
)
@click.option(
    "--fill",
    type=Choice(("textured", "quiet")),
    help="Draw flat areas in tones, or all with one calm character.  [default: textured]",
)
@click.option(
    "--ink",
    type=Choice(("auto", "dark", "light")),
    help="Draw what is dark, or what is light; auto: dark, but photos to suit the terminal.",
)
@click.option(
    "--ramp",
    type=Choice(RAMPS),
    help="Draw with one character for each tone: standard has 70, simple 10, seed 23.",
)
@click.option("--chars", metavar="TEXT", help="Your own ramp, least ink first.")
@click.option("--gamma", type=float, metavar="G", help="Lighter above 1, heavier below, 0.1-10.")
@click.option("-i", "--invert", is_flag=True, default=None, help="Draw the negative.")
@click.option("-r", "--recursive", is_flag=True, help="Go into the folders within folders.")
@click.option(
    "--files-from",
    type=PICTURE,
    metavar="FILE",
    help="Read names of pictures, one a line or ended by NUL; - for stdin.",
)
@click.option(
    "-j", "--jobs", type=int, metavar="N", help="Processes at work.  [default: a core each]"
)
@click.option(
    "--resume", is_flag=True, help="Leave out the pictures whose files are written and up to date."
)
@click.option("-v", "--verbose", is_flag=True, help="Say what was chosen, and why.")
@click.pass_context
def convert_(
    ctx: click.Context,
    /,
    pictures: tuple[str, ...],
    describe: bool,
    color: str,
    background: str,
    chars: str | None,
    width: int | None,
    height: int | None,
    size: tuple[int | None, int | None],
    show_mask: bool,
    save_mask: str | None,
    full: bool,
    stretch: bool,
    center: bool,
    verbose: bool,
    output: str | None,
    format_: str | None,
    force: bool,
    recursive: bool,
    files_from: str | None,
    jobs: int | None,
    resume: bool,
    **knobs: Any,
) -> None:
    """Print pictures as ASCII art: background gone, cut to the subject, fitted to the window.

    A dash reads the picture from standard input. A folder stands for the pictures in it; the art
    of several goes into a folder, too: -o FOLDER.

    \b
    pusheen convert cat.jpg
    pusheen convert --width 60 --preset classic cat.jpg dog.png
    curl -s https://example.org/cat.png | pusheen convert -
    pusheen convert cat.jpg -o cat.svg
    pusheen convert -r photos -o art --format html --resume
    pusheen convert --describe cat.jpg
    """
    if jobs is not None and not 1 <= jobs <= MAX_JOBS:
        raise OptionError(f"jobs must be 1-{MAX_JOBS}, not {jobs}")
    if not pictures and files_from is None:
        if sys.stdin is None or terminal.is_terminal(sys.stdin):
            raise click.UsageError("which picture? name one, or pipe one in", ctx)
        pictures = ("-",)
    many = files_from is not None or len(pictures) > 1 or batch.is_many(pictures[0])
    if describe and (output is not None or format_ is not None or show_mask):
        raise click.UsageError("--describe prints a line, and writes no art", ctx)
    if save_mask is not None and many:
        raise click.UsageError("--save-mask goes with one picture", ctx)
    target = find_target(output, format_, force=force, many=many)
    if resume and not (target and target.folder):
        raise click.UsageError("--resume goes with a folder to write to: -o FOLDER", ctx)
    if target and save_mask is not None and not show_mask:
        raise click.UsageError("--save-mask leaves nothing to write but with --show-mask", ctx)
    if chars is not None:
        knobs["ramp"] = chars
    width, height = bounds(width, height, size)
    columns, lines = (0, 0) if target else terminal.window()  # a file is not this window
    if height is None and (stretch or (lines and (full or width is None))):
        room = lines if full and lines else gallery.room((columns, lines))[1]  # prompt below
        height = min(room, MAX_LINES)
    knobs["width"] = width if width is not None else min(columns or gallery.COLUMNS, MAX_COLUMNS)
    knobs["height"], knobs["stretch"] = height, stretch
    if target:
        ground = target.ground(background)
        knobs["ground"] = target.side(ground)
        depth = target.depth(color)
    else:
        ground, reason = background_query.explain_background(background, asking=True)
        knobs["ground"] = background_query.side(ground)
        depth = terminal.color_depth(color)
        knobs["symbols"] = showable(knobs["symbols"])
        if verbose:
            explain("terminal", f"background {ground or 'not known'} ({reason})")
    # What is only text shows tones by its characters alone.
    knobs["depth"] = terminal.PLAIN if target and target.format == "txt" else depth
    work = Work(
        Options(**{knob: value for knob, value in knobs.items() if value is not None}),
        target.format if target else None,
        depth,
        ground,
        center=columns if center else 0,
        mask=show_mask or save_mask is not None,
        save_mask=save_mask,
        show_mask=show_mask,
        verbose=verbose,
        describe=describe,
    )
    away = target.folder if target else None
    find = functools.partial(batch.find_pictures, pictures, recursive=recursive, away=away)
    empty: list[str] = []  # words about folders
    found = itertools.chain(find(report=empty.append), read_list(files_from))
    if target and target.folder is not None:
        total = sum(1 for _ in find()) if files_from is None and is_watched() else None
        failed = write_all(work, target, found, jobs=jobs, resume=resume, total=total)
    else:
        failed = print_all(work, target, (path for path, _ in found), jobs=jobs)
    for words in empty:
        complain(words, "" if recursive else "-r goes into the folders within folders")
    ctx.exit(FAILED if failed or empty else 0)


def showable(symbols: str | None) -> str | None:
    """Return the symbols, or, with a word about it, those that the encoding has."""
    if terminal.shows(FINE.get(symbols or "", "")):
        return symbols
    complain(f"this terminal's encoding cannot show {symbols}; drawing ascii")
    return "ascii"


def describe_art(art: Art) -> str:
    """Say in a line what art of a picture this is: its name and size."""
    name = terminal.plain(art.description) or "standard input"
    return f"{name}: ASCII art, {art.columns} columns by {art.lines} lines\n"


@dataclasses.dataclass(frozen=True)
class Drawn:
    """What has become of a picture, and the words about it."""

    content: bytes  # UTF-8 where it is text
    words: tuple[str, ...]


@dataclasses.dataclass(frozen=True)
class Work:
    """How each picture is drawn; a process can be told to do it."""

    options: Options
    format: str | None  # None: for this terminal
    depth: int
    ground: RGB | None
    _: dataclasses.KW_ONLY
    center: int = 0  # columns to be in the middle of
    mask: bool = False
    save_mask: str | None = None
    show_mask: bool = False
    verbose: bool = False
    describe: bool = False

    def __call__(self, picture: str) -> Drawn:
        """Draw a picture."""
        words: list[str] = []
        said = functools.partial(_note, words, picture) if self.verbose else None
        report = functools.partial(_note, words, "pusheen")
        if self.mask:
            arts = self.draw_mask(picture, report, said)
        elif self.format in MOVING:
            arts = self.draw_frames(picture, report, said)
        else:
            arts = iter([convert(picture, self.options, report=report, explain=said)])
        first = next(arts, None)
        if not first:  # only the mask was wanted, and it is saved
            content = b""
        elif self.describe:
            content = describe_art(first).encode()
        elif self.format:
            from pusheen.output import formats  # only for who writes files

            arts = itertools.chain([first], arts)
            content = formats.write(arts, self.format, depth=self.depth, ground=self.ground)
        else:
            art = first.indent(max(0, self.center - first.columns) // 2)
            content = paint.paint(art, self.depth, self.ground).encode()
        return Drawn(content, tuple(words))

    def draw_frames(
        self, picture: str, report: Callable[[str], None], said: Callable[[str], None] | None
    ) -> Iterator[Art]:
        """Draw the frames of a clip; it is for each of them that patience is limited."""
        for art in convert_frames(picture, self.options, report=report, explain=said):
            yield art
            come_on()
        come_on(read=True)

    def draw_mask(
        self, picture: str, report: Callable[[str], None], said: Callable[[str], None] | None
    ) -> Iterator[Art]:
        """Save the mask where there is a path for it, and give it where it is to be shown."""
        from pusheen.imaging import morphology  # numpy: only for who converts

        whole = dataclasses.replace(self.options, crop=False)
        frame = cut_out(picture, whole, report=report, explain=said)
        if self.save_mask is not None:
            morphology.save_mask(frame, self.save_mask)
        if self.show_mask:
            yield draw_coverage(frame, whole)


def _note(words: list[str], whose: str, line: str) -> None:
    words.append(terminal.plain(f"{whose}: {line}"))


def read_list(name: str | None) -> Iterator[tuple[str, str]]:
    """Go through a list of pictures: (path, place below the folder that is written to)."""
    if name is not None:
        with open_list(name) as stream:
            yield from ((path, batch.place_of(path)) for path in batch.read_names(stream))


def open_list(name: str) -> IO[bytes]:
    """Open a list of pictures; a dash is standard input."""
    try:
        if name != "-":
            return open(name, "rb")
        return open(os.dup(0), "rb")  # which is not ours to close
    except OSError as error:
        reason, hint = hints.reason(error), hints.on_reading(name, error, gallery.find)
        raise PictureError(f"cannot read the list '{name}': {reason}", hint=hint) from error


def results(
    work: Work, pictures: Iterable[str], jobs: int | None
) -> Iterator[tuple[str, Drawn | PusheenError]]:
    """Draw pictures: a few right here, many in processes of their own."""
    pictures = iter(pictures)
    first = list(itertools.islice(pictures, FEW + 1))
    if len(first) > FEW and "-" not in first:
        jobs = jobs or batch.cores()
        seconds = batch.SECONDS * (CLIP if work.format in MOVING else 1)
        with contextlib.closing(
            batch.run(work, itertools.chain(first, pictures), jobs=jobs, seconds=seconds)
        ) as run:
            yield from run
        return
    for picture in itertools.chain(first, pictures):
        try:
            yield picture, patiently(functools.partial(work, picture), picture)
        except OptionError:
            raise
        except PusheenError as error:
            yield picture, error


def print_all(
    work: Work, target: Target | None, pictures: Iterable[str], *, jobs: int | None
) -> bool:
    """Print pictures, or write the one there is into its file; tell whether one failed."""
    failed = drawn = False
    for _, result in results(work, pictures, jobs):
        if isinstance(result, PusheenError):
            complain(str(result), result.hint)
            failed = True
            continue
        tell(result)
        if target:
            target.write(result.content)
        elif result.content:
            sys.stdout.write("\n" * drawn + result.content.decode())
            sys.stdout.flush()
            drawn = True
    return failed


def write_all(
    work: Work,
    target: Target,
    found: Iterable[tuple[str, str]],
    *,
    jobs: int | None,
    resume: bool,
    total: int | None,
) -> bool:
    """Write a file for each picture below the target's folder; tell whether one failed.

    They are written here, one after another: whatever ends this, no file is half there.
    """
    from pusheen.output import formats  # as above

    folder = target.folder or ""
    formats.make_folder(folder)
    targets = batch.Targets(folder, target.format)
    paths: deque[str] = deque()  # of the pictures under way
    failed = False
    done = 0  # that need no work

    def wanted() -> Iterator[str]:
        nonlocal failed, done
        for picture, place in found:
            try:
                path = targets.of(picture, place)
                if resume and batch.is_current(path, picture):
                    done += 1
                    continue
                formats.check(path, force=target.force or resume)
            except ExportError as error:
                complain(str(error), error.hint)
                failed = True
                done += 1
                continue
            paths.append(path)
            yield picture

    with watching(total) as advance:
        for _, result in results(work, wanted(), jobs):
            path = paths.popleft()
            try:
                if isinstance(result, PusheenError):
                    raise result
                tell(result)
                formats.make_folder(os.path.dirname(path))
                formats.store(result.content, path, force=True)  # checked above
            except PusheenError as error:
                complain(str(error), error.hint)
                failed = True
            advance(1 + done)
            done = 0
    return failed


def tell(result: Drawn) -> None:
    """Print the words about a picture."""
    for line in result.words:
        click.echo(line, err=True)


def is_watched() -> bool:
    """Tell whether there is a terminal on which a bar can move."""
    return terminal.is_terminal(sys.stderr) and os.environ.get("TERM", "dumb") != "dumb"


@contextlib.contextmanager
def watching(total: int | None) -> Iterator[Callable[[int], None]]:
    """Show how far it has come, how fast, and how long it takes, where somebody watches."""
    if not is_watched():
        yield lambda _: None
        return
    from rich import console, progress  # only where a bar is drawn

    columns = (
        progress.BarColumn(),
        progress.MofNCompleteColumn(),
        progress.TextColumn("{task.fields[rate]}"),
        progress.TimeRemainingColumn(),
    )
    began = time.monotonic()
    with progress.Progress(*columns, console=console.Console(stderr=True), transient=True) as bar:
        task = bar.add_task("", total=total, rate="")

        def advance(count: int) -> None:
            rate = (bar.tasks[0].completed + count) / max(time.monotonic() - began, 1e-3)
            bar.update(task, advance=count, rate=f"{rate:.1f} a second")

        yield advance
