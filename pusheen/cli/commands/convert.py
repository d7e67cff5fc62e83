"""`pusheen convert`: the user's pictures."""

import functools
import itertools
import sys
from collections.abc import Mapping
from typing import Any

import click

from pusheen import terminal
from pusheen.catalog import config
from pusheen.cli import conversion, pictures
from pusheen.cli.common_options import (
    CUT,
    FILE,
    PICTURE,
    SIZE,
    Choice,
    background_option,
    describe_option,
    font_ratio_option,
    size_options,
    symbols_option,
)
from pusheen.cli.context import resolve
from pusheen.cli.help import Grouped
from pusheen.cli.messages import FAILED, complain, explain
from pusheen.cli.output_options import file_options
from pusheen.errors import OptionError
from pusheen.options import CHOICES, PRESETS, Options
from pusheen.symbols import RAMPS

MAX_JOBS = 256

# The headings of `convert --help`, and the options under each.
GROUPS = {
    "Size": f"{SIZE} full stretch center margin font-ratio",
    "Picture": "crop scale-filter flip-x flip-y rotate brightness contrast",
    "Background": "remove-background mask tolerance largest show-mask save-mask",
    "Drawing": "preset symbols fg-only dither fill ink ramp chars gamma invert",
    "Batch": "recursive files-from jobs resume",
    "Output": f"describe {FILE} color background verbose help",
}


@click.command("convert", cls=Grouped, groups=GROUPS)
@click.argument("names", nargs=-1, type=PICTURE, metavar="PICTURE|FOLDER...")
@describe_option
@background_option
@size_options
@file_options
@font_ratio_option
@click.option(
    "--remove-background",
    type=Choice(("auto", "on", "off", "model")),
    help="Take the background off; auto: where the corners agree on it; model: by that of rembg,"
    " an extra.",
)
@click.option(
    "--mask",
    type=PICTURE,
    metavar="PNG",
    help="Take the subject from a picture: white is what stays; of any size.",
)
@click.option(
    "--tolerance",
    type=float,
    metavar="T",
    help="How far a colour may be from the background's, 0-100; a higher one takes more off.",
)
@click.option(
    "--largest/--no-largest", default=None, help="Keep only the largest piece of the subject."
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
    "--stretch/--no-stretch",
    default=None,
    help="Fill width and height, whatever the picture's shape.",
)
@click.option("--center", is_flag=True, help="Put the art in the middle of the window.")
@click.option(
    "--scale-filter",
    type=Choice(CHOICES["scale_filter"]),
    help="Average pixels, or repeat each as often as fits; auto: repeat those of pixel art.",
)
@click.option("--flip-x/--no-flip-x", default=None, help="Swap left and right.")
@click.option("--flip-y/--no-flip-y", default=None, help="Swap top and bottom.")
@click.option("--rotate", type=float, metavar="D", help="Turn clockwise by D degrees, -360 to 360.")
@click.option("--brightness", type=float, metavar="X", help="Colours times X, 0.1-10.")
@click.option("--contrast", type=float, metavar="X", help="Tones X times as far apart, 0.1-10.")
@click.option(
    "--preset",
    type=Choice(("auto", *PRESETS)),
    help="Settings for a kind of picture; auto: for the kind it is.",
)
@symbols_option(
    CHOICES["symbols"],
    f"Draw with the shapes of characters, with one for each tone, or in {CUT}.  [default: ascii]",
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
    help="Draw flat areas in tones, or each with one calm character."
    "  [default: quiet; photos: textured]",
)
@click.option(
    "--ink",
    type=Choice(("auto", "dark", "light")),
    help="Draw what is dark, or what is light; auto: on a dark terminal what is light,"
    " but an outline where one holds the drawing.",
)
@click.option(
    "--ramp",
    type=Choice(RAMPS),
    help="Draw with one character for each tone: standard has 70, simple 10, seed 23.",
)
@click.option("--chars", metavar="TEXT", help="Your own ramp, least ink first.")
@click.option("--gamma", type=float, metavar="G", help="Lighter above 1, heavier below, 0.1-10.")
@click.option("-i", "--invert/--no-invert", default=None, help="Draw the negative.")
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
    names: tuple[str, ...],
    describe: bool,
    color: str | None,
    background: str | None,
    chars: str | None,
    width: int | None,
    height: int | None,
    size: tuple[int | None, int | None],
    show_mask: bool,
    save_mask: str | None,
    full: bool,
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
    if not names and files_from is None:
        if sys.stdin is None or terminal.is_terminal(sys.stdin):
            raise click.UsageError("which picture? name one, or pipe one in", ctx)
        names = ("-",)
    many = files_from is not None or len(names) > 1 or pictures.is_many(names[0])
    if describe and (output is not None or format_ is not None or show_mask):
        raise click.UsageError("--describe prints a line, and writes no art", ctx)
    for option, value in (("--mask", knobs["mask"]), ("--save-mask", save_mask)):
        if value is not None and many:
            raise click.UsageError(f"{option} goes with one picture", ctx)
    if knobs["mask"] == "-" and names == ("-",):
        raise click.UsageError("standard input is the picture: name the mask", ctx)
    if save_mask is not None:
        from pusheen.output import formats  # loaded only where a file is written

        formats.check(save_mask, force=force)  # before the work, too
    usual = config.read().pictures
    context = resolve(
        usual=usual,
        fg_only=knobs["fg_only"],
        font_ratio=knobs["font_ratio"],
        width=width,
        height=height,
        size=size,
        color=color,
        background=background,
        output=output,
        format_=format_,
        force=force,
        many=many,
        query=True,
    )
    destination = context.destination
    if resume and not (destination and destination.folder):
        raise click.UsageError("--resume goes with a folder to write to: -o FOLDER", ctx)
    if destination and save_mask is not None and not show_mask:
        raise click.UsageError("--save-mask leaves nothing to write but with --show-mask", ctx)
    if chars is not None:
        knobs["ramp"] = chars
    knobs = complete(knobs, usual)
    knobs["symbols"] = context.showable(knobs.get("symbols"))
    stretch = knobs.get("stretch", False)
    knobs["width"], knobs["height"] = context.picture_limits(full=full, stretch=stretch)
    knobs["font_ratio"], ratio_reason = context.explained_ratio
    knobs["ground"], knobs["ground_color"] = context.side, context.ground
    if verbose and not destination:
        ground, reason = context.explained_ground
        explain("terminal", f"background {ground or 'not known'} ({reason})")
        explain("terminal", f"font ratio {knobs['font_ratio']:.4g} ({ratio_reason})")
    # What is only text shows tones by its characters alone.
    only_text = destination and destination.format == "txt"
    knobs["depth"] = terminal.PLAIN if only_text else context.depth
    work = conversion.Work(
        Options(**knobs),
        destination.format if destination else None,
        context.depth,
        context.ground,
        center=context.window[0] if center else 0,
        save_mask=save_mask,
        force=force,
        show_mask=show_mask,
        verbose=verbose,
        describe=describe,
    )
    if many and knobs.get("remove_background") == "model":
        from pusheen.imaging import subject  # numpy, Pillow, rembg

        subject.find_model()  # an error of all pictures; what it loads, each process has then
    folder = destination.folder if destination else None
    find = functools.partial(pictures.find_pictures, names, recursive=recursive, excluded=folder)
    empty: list[str] = []  # words about folders
    found = itertools.chain(find(report=empty.append), pictures.read_list(files_from))
    if destination and folder is not None:
        countable = files_from is None and conversion.is_watched()
        failed = conversion.write_all(
            work,
            destination,
            found,
            workers=jobs,
            resume=resume,
            total=sum(1 for _ in find()) if countable else None,
        )
    else:
        paths = (path for path, _ in found)
        failed = conversion.print_all(work, destination, paths, workers=jobs)
    for words in empty:
        complain(words, "" if recursive else "-r goes into the folders within folders")
    ctx.exit(FAILED if failed or empty else 0)


def complete(given: Mapping[str, Any], usual: Mapping[str, Any]) -> dict[str, Any]:
    """Return the knobs that are given, and those of config.toml that do not go against them."""
    given = {knob: value for knob, value in given.items() if value is not None}
    usual = {knob: value for knob, value in usual.items() if knob not in ("color", "background")}
    overruled = [*PRESETS.get(given.get("preset", ""), ())]
    overruled += ["symbols"] * ("ramp" in given)  # which is to be drawn with
    overruled += ["remove_background"] * ("mask" in given)  # which tells the subject instead
    return {**{knob: usual[knob] for knob in usual.keys() - set(overruled)}, **given}
