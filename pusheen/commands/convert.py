"""`pusheen convert`: pictures of the user's own."""

import dataclasses
import functools
import os
import sys
from collections.abc import Callable
from typing import Any

import click

from pusheen import ask, gallery, terminal
from pusheen.art import Art
from pusheen.cli import (
    FAILED,
    bounds,
    complain,
    explain,
    grounded,
    patiently,
    sized,
)
from pusheen.errors import OptionError, PusheenError
from pusheen.pipeline import (
    CHOICES,
    FINE,
    MAX_COLUMNS,
    MAX_LINES,
    PRESETS,
    Options,
    convert,
    convert_clip,
    cut_out,
    draw_coverage,
)
from pusheen.target import exporting, find_target

# The headings of `convert --help`, and the options under each.
GROUPS = {
    "Size": "width height size full stretch center margin font-ratio",
    "Picture": "crop flip-x flip-y rotate brightness contrast",
    "Background": "remove-background tolerance largest show-mask save-mask",
    "Drawing": "preset symbols dither fill ink ramp chars gamma invert",
    "Output": "output format force color background verbose help",
}


class Grouped(click.Command):
    """A command that lists its options under the headings of `GROUPS`."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        # By what is typed: click's own name for --help depends on its version.
        rows = {p.opts[-1].lstrip("-"): p.get_help_record(ctx) for p in self.get_params(ctx)}
        for heading, names in GROUPS.items():
            with formatter.section(heading):
                formatter.write_dl([row for name in names.split() if (row := rows.get(name))])


@click.command("convert", cls=Grouped)
@click.argument("pictures", nargs=-1, metavar="PICTURE...")
@grounded
@sized
@exporting
@click.option("--font-ratio", type=float, metavar="R", help="Cell width / cell height [0.5].")
@click.option(
    "--remove-background",
    type=click.Choice(("auto", "on", "off")),
    help="Take the backdrop off; auto: where the corners agree on it.",
)
@click.option(
    "--tolerance",
    type=float,
    metavar="T",
    help="How far from the backdrop still is backdrop, 0-100.",
)
@click.option("--largest", is_flag=True, default=None, help="Keep only the largest piece.")
@click.option("--show-mask", is_flag=True, help="Print what is subject (#) and what is not (.).")
@click.option("--save-mask", metavar="PNG", help="Save the mask: white is the subject.")
@click.option("--crop/--no-crop", default=None, help="Cut to the subject.  [default: crop]")
@click.option("--margin", type=int, metavar="N", help="Blank cells around the art.")
@click.option("--full", is_flag=True, help="Fill the window; leave no lines for the prompt.")
@click.option("--stretch", is_flag=True, help="Fill width and height, whatever the shape.")
@click.option("--center", is_flag=True, help="Put the art in the middle of the window.")
@click.option("--flip-x", is_flag=True, help="Swap left and right.")
@click.option("--flip-y", is_flag=True, help="Swap top and bottom.")
@click.option("--rotate", type=float, metavar="D", help="Turn clockwise by D degrees.")
@click.option("--brightness", type=float, metavar="X", help="Colours times X, 0.1-10.")
@click.option("--contrast", type=float, metavar="X", help="Tones X times as far apart, 0.1-10.")
@click.option(
    "--preset",
    type=click.Choice(("auto", *PRESETS)),
    help="Settings for a kind of picture; auto: for the kind it is.",
)
@click.option(
    "--symbols",
    type=click.Choice(CHOICES["symbols"]),
    help="Draw with the shapes of characters, with one for each tone, or in cells cut finer:"
    " into 2, 4, 6 or 8 parts of two colours, or into dots.  [default: ascii]",
)
@click.option(
    "--dither",
    type=click.Choice(CHOICES["dither"]),
    help="Mix the tones of braille, of blocks without colour, of half blocks in 16 colours."
    "  [default: none; photos: diffusion]",
)
@click.option(
    "--fill",
    type=click.Choice(("textured", "quiet")),
    help="How flat areas are drawn.  [default: textured]",
)
@click.option(
    "--ink",
    type=click.Choice(("auto", "dark", "light")),
    help="Draw what is dark, or what is light; auto: dark, but photos to suit the terminal.",
)
@click.option(
    "--ramp",
    metavar="NAME",
    help="Tones: standard (70 characters), simple (10), seed (23).",
)
@click.option("--chars", metavar="TEXT", help="Your own ramp, least ink first.")
@click.option("--gamma", type=float, metavar="G", help="Lighter above 1, heavier below.")
@click.option("-i", "--invert", is_flag=True, default=None, help="Draw the negative.")
@click.option("-v", "--verbose", is_flag=True, help="Say what was chosen, and why.")
@click.pass_context
def convert_(
    ctx: click.Context,
    /,
    pictures: tuple[str, ...],
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
    **knobs: Any,
) -> None:
    """Print pictures as ASCII art: background gone, cut to the subject, fitted to the window.

    A dash reads the picture from standard input.

    \b
    pusheen convert cat.jpg
    pusheen convert --width 60 --preset classic cat.jpg dog.png
    curl -s https://example.org/cat.png | pusheen convert -
    pusheen convert cat.jpg -o cat.svg
    """
    if not pictures:
        if sys.stdin is None or terminal.is_terminal(sys.stdin):
            raise click.UsageError("which picture?", ctx)
        pictures = ("-",)
    if save_mask is not None and len(pictures) > 1:
        raise click.UsageError("--save-mask goes with one picture", ctx)
    target = find_target(output, format_, force=force)
    if target and len(pictures) > 1:
        raise click.UsageError("--output and --format go with one picture", ctx)
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
    else:
        ground, reason = ask.explain_background(background, asking=True)
        knobs["ground"] = ask.side(ground)
        if verbose:
            explain("background", f"{ground or 'not known'} ({reason})")
    if not target and not terminal.shows(FINE.get(knobs["symbols"], "")):
        complain(f"this terminal's encoding cannot show {knobs['symbols']}; drawing ascii")
        knobs["symbols"] = "ascii"
    depth = target.depth(color) if target else terminal.color_depth(color)
    # What is only text shows tones by its characters alone.
    knobs["depth"] = terminal.PLAIN if target and target.format == "txt" else depth
    options = Options(**{knob: value for knob, value in knobs.items() if value is not None})
    failed = drawn = False
    for picture in pictures:
        said = functools.partial(explain, picture) if verbose else None
        work = functools.partial(convert, picture, options, report=complain, explain=said)
        if show_mask or save_mask is not None:
            work = functools.partial(draw_mask, picture, options, save_mask, show_mask, said)
        try:
            if target and target.moving and not show_mask:
                arts = draw_clip(picture, options, said)
            else:
                arts = patiently(work, picture)
            if target:
                name = "" if picture == "-" else os.path.basename(picture)
                arts = [dataclasses.replace(art, description=name) for art in arts]
                target.write(arts, depth=depth, ground=ground)
                break
        except OptionError:
            raise
        except PusheenError as error:
            complain(str(error), error.hint)
            failed = True
            continue
        for art in arts:
            art = art.indent(max(0, columns - art.columns) // 2 if center else 0)
            sys.stdout.write("\n" * drawn + terminal.paint(art, depth, ground))
            drawn = True
        sys.stdout.flush()
    ctx.exit(FAILED if failed else 0)


def draw_clip(picture: str, options: Options, said: Callable[[str], None] | None) -> list[Art]:
    """Draw all frames of an animation, or the one of a still."""
    work = functools.partial(convert_clip, picture, options, report=complain, explain=said)
    clip = patiently(work, picture)
    return [clip.draw(number, options.width, options.height) for number in range(len(clip))]


def draw_mask(
    picture: str,
    options: Options,
    path: str | None,
    show: bool,
    said: Callable[[str], None] | None,
) -> list[Art]:
    """Save the mask of a picture where there is a path, and return it as Art to be shown."""
    from pusheen import masks  # numpy: only for who converts

    whole = dataclasses.replace(options, crop=False)
    frames = cut_out(picture, whole, report=complain, explain=said)
    if path is not None:
        masks.save_mask(frames[0], path)
    return [draw_coverage(frame, whole) for frame in frames] if show else []
