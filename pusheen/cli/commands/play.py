"""`pusheen play`: cats that move, and the user's animations."""

import dataclasses
import functools
import os
import sys
from collections.abc import Callable
from typing import Any

import click

from pusheen import terminal
from pusheen.art import RGB, Art
from pusheen.cats import gallery, rotation
from pusheen.cli import background_query
from pusheen.cli.commands.convert import describe_art, showable
from pusheen.cli.main import (
    FAILED,
    SIZE,
    Choice,
    Grouped,
    Kind,
    bounds,
    complain,
    described,
    explain,
    find_cat,
    grounded,
    patiently,
    sized,
)
from pusheen.errors import OptionError, PusheenError
from pusheen.imaging.pipeline import CHOICES, MAX_COLUMNS, PRESETS, Options, convert, convert_clip
from pusheen.playback import screen


@click.command(
    cls=Grouped,
    groups={
        "Time": "speed fps loops",
        "Size": SIZE,
        "Drawing": "remove-background preset symbols",
        "Output": "describe color background verbose help",
    },
)
@click.argument("names", nargs=-1, type=Kind("@cat", "@file"), metavar="[NAME|FILE]...")
@click.option(
    "--speed", type=float, default=1.0, metavar="X", help="Play it X times as fast, 0.1-20."
)
@click.option(
    "--fps",
    type=float,
    metavar="N",
    help="Frames a second, 0.1-100.  [default: the file's own times]",
)
@click.option(
    "--loops", type=int, metavar="N", help="How often; 0: until q.  [default: 0; of several: 1]"
)
@click.option(
    "--remove-background",
    type=Choice(("auto", "on", "off")),
    default="auto",
    help="Take the background off; auto: where the corners agree on it.",
)
@click.option("--preset", type=Choice(("auto", *PRESETS)), default="auto", help="As in convert.")
@click.option("--symbols", type=Choice(CHOICES["symbols"]), help="As in convert.")
@click.option("-v", "--verbose", is_flag=True, help="Say what was chosen, and why.")
@described
@grounded
@sized
@click.pass_context
def play(
    ctx: click.Context,
    /,
    names: tuple[str, ...],
    speed: float,
    fps: float | None,
    loops: int | None,
    describe: bool,
    color: str,
    background: str,
    verbose: bool,
    width: int | None,
    height: int | None,
    size: tuple[int | None, int | None],
    **knobs: Any,
) -> None:
    """Play cats that move, and your own animations: GIF, APNG, WebP, AVIF.

    Space pauses, q or Ctrl-C ends. One plays until then, several play once each. Without a
    name: a cat that moves. What is not a terminal gets the first frame.

    \b
    pusheen play dancing
    pusheen play cat.gif --speed 0.5
    pusheen play --loops 3 tail-wag party.webp
    pusheen play --describe dancing
    """
    for option, value, low, high in (
        ("speed", speed, 0.1, 20),
        ("fps", fps, 0.1, 100),
        ("loops", loops, 0, 10_000),
    ):
        if value is not None and not low <= value <= high:
            raise OptionError(f"{option} must be {low}-{high}, not {value}")
    width, height = bounds(width, height, size)

    def room() -> tuple[int, int]:
        """Return what the window, and what was asked for, leave."""
        columns, lines = gallery.room(terminal.window())
        return min(width or MAX_COLUMNS, columns), min(height or lines, lines)

    Options(width=1 if width is None else width, height=height)  # checks the ranges
    ground = background_query.explain_background(background)[0]
    knobs["ground"] = background_query.side(ground)
    knobs["symbols"] = showable(knobs["symbols"])
    depth = knobs["depth"] = terminal.color_depth(color)
    options = Options(width=min(room()[0], MAX_COLUMNS), **knobs)
    chosen = None if names else rotation.choose(*room(), tags=("moving",))
    names = names or ((chosen.name,) if chosen else ())
    loops = loops if loops is not None else int(len(names) > 1)
    failed = False
    for name in names:
        try:
            if describe or gallery.describing():
                describe_one(name, options)
                continue
            going_on = play_one(name, room, options, depth, ground, loops, speed, fps, verbose)
        except OptionError:
            raise
        except PusheenError as error:
            complain(str(error), error.hint)
            failed = True
            continue
        if not going_on:
            break
    ctx.exit(FAILED if failed else 0)


def find(name: str) -> gallery.Cat | None:
    """Return the cat of that name, None for a file, or say which cat was meant."""
    cat = None if name == "-" else gallery.find(name)
    # A name with a dot or a slash can only be meant as a file.
    if not cat and name != "-" and not os.path.exists(name) and not set("./") & set(name):
        find_cat(name)
    return cat


def describe_one(name: str, options: Options) -> None:
    """Say in a line what one cat or file looks like."""
    cat = find(name)
    if cat:
        sys.stdout.write(gallery.describe(cat))
    else:
        work = functools.partial(convert, name, options, report=complain)
        sys.stdout.write(describe_art(patiently(work, name)))
    sys.stdout.flush()


def play_one(
    name: str,
    room: Callable[[], tuple[int, int]],
    options: Options,
    depth: int,
    ground: RGB | None,
    loops: int,
    speed: float,
    fps: float | None,
    verbose: bool,
) -> bool:
    """Play one cat or file, or print its first frame; False if the user has seen enough."""
    cat = find(name)
    said = functools.partial(explain, name) if verbose else None
    moves = terminal.is_terminal(sys.stdout) and os.environ.get("TERM", "dumb") != "dumb"
    if cat:
        motion = functools.cache(cat.motion)
        durations = [art.duration for art in motion(*room())]
        tiny = Art((gallery.TINY,))

        def draw(number: int, columns: int, lines: int) -> Art:
            frames = motion(columns, lines)
            return frames[number % len(frames)] if frames else tiny
    elif moves:
        work = functools.partial(convert_clip, name, options, report=complain, explain=said)
        clip = patiently(work, name)
        durations, draw = clip.durations, clip.draw
    else:
        durations = [0]

        def draw(number: int, columns: int, lines: int) -> Art:  # noqa: ARG001  as a clip's
            fitting = dataclasses.replace(options, width=columns, height=lines)
            work = functools.partial(convert, name, fitting, report=complain, explain=said)
            return patiently(work, name)

    if not moves or len(durations) < 2:
        sys.stdout.write(terminal.paint(draw(0, *room()), depth, ground))
        sys.stdout.flush()
        return True
    seconds = [1 / (fps * speed) if fps else ms / (1000 * speed) for ms in durations]
    return screen.play(seconds, draw, room, depth=depth, ground=ground, loops=loops)
