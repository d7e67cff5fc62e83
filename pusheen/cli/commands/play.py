"""`pusheen play`: cats that move, and the user's animations."""

import dataclasses
import functools
import os
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import click

from pusheen import paint, terminal
from pusheen.art import Art
from pusheen.catalog import gallery, rotation
from pusheen.cli.common_options import (
    SIZE,
    Choice,
    CompletedBy,
    background_option,
    describe_option,
    font_ratio_option,
    size_options,
    symbols_option,
)
from pusheen.cli.context import Context, resolve
from pusheen.cli.conversion import describe_art
from pusheen.cli.help import Grouped
from pusheen.cli.lookup import find_cat
from pusheen.cli.messages import FAILED, complain, explain
from pusheen.cli.watchdog import limit_time
from pusheen.errors import OptionError, PusheenError
from pusheen.options import CHOICES, PRESETS, Options
from pusheen.playback import scheduler

if TYPE_CHECKING:
    from pusheen.imaging.animation import Clip


@click.command(
    cls=Grouped,
    groups={
        "Time": "speed fps loops",
        "Size": f"{SIZE} font-ratio",
        "Drawing": "remove-background preset symbols",
        "Output": "describe color fg-only background verbose help",
    },
)
@click.argument("names", nargs=-1, type=CompletedBy("@cat", "@file"), metavar="[NAME|FILE]...")
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
@symbols_option(CHOICES["symbols"], "As in convert; cats have no ramp.")
@click.option("-v", "--verbose", is_flag=True, help="Say what was chosen, and why.")
@describe_option
@background_option
@font_ratio_option
@size_options
@click.pass_context
def play(
    ctx: click.Context,
    /,
    names: tuple[str, ...],
    speed: float,
    fps: float | None,
    loops: int | None,
    verbose: bool,
    remove_background: str,
    preset: str,
    symbols: str | None,
    **shared: Any,  # what `resolve` takes
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
    context = resolve(symbols=symbols, **shared)
    room, wanted = context.fit_window(), symbols or context.usual.get("symbols")
    knobs: dict[str, Any] = {  # words that click has checked
        "remove_background": remove_background,
        "preset": preset,
        "ground": context.side,
        "ground_color": context.ground,
        "symbols": wanted if wanted in (None, "ramp") else context.symbols,
        "fg_only": context.letters_alone,
        "font_ratio": context.explained_ratio[0],
    }
    options = Options(width=room[0], depth=context.depth, **knobs)
    chosen = None if names else rotation.choose(*room, tags=("moving",))
    names = names or ((chosen.name,) if chosen else ())
    loops = loops if loops is not None else int(len(names) > 1)
    failed = False
    for name in names:
        try:
            if context.in_words:
                describe_one(name, options)
                continue
            going_on = play_one(name, context, options, loops, speed, fps, verbose)
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
        sys.stdout.write(describe_art(draw_still(name, options)))
    sys.stdout.flush()


def draw_still(name: str, options: Options, said: Callable[[str], None] | None = None) -> Art:
    """Draw a picture of the user's, or the first frame of a clip."""

    def work() -> Art:
        from pusheen.imaging import pipeline  # numpy, Pillow: Ctrl-C ends their import, too

        return pipeline.convert(name, options, report=complain, explain=said)

    return limit_time(work, name)


def read_clip(name: str, options: Options, said: Callable[[str], None] | None) -> "Clip":
    """Read an animation of the user's."""

    def work() -> "Clip":
        from pusheen.imaging import pipeline  # numpy, Pillow: Ctrl-C ends their import, too

        return pipeline.convert_clip(name, options, report=complain, explain=said)

    return limit_time(work, name)


def play_one(
    name: str,
    context: Context,
    options: Options,
    loops: int,
    speed: float,
    fps: float | None,
    verbose: bool,
) -> bool:
    """Play one cat or file, or print its first frame; False if the user has seen enough."""
    cat = find(name)
    said = functools.partial(explain, name) if verbose else None
    moves = terminal.is_terminal(sys.stdout) and os.environ.get("TERM", "dumb") != "dumb"
    room = context.fit_window
    if cat:
        motion = functools.cache(
            functools.partial(cat.motion, painted=context.painted, symbols=context.symbols)
        )
        durations = [art.duration for art in motion(*room())]
        tiny = Art((gallery.TINY,))

        def draw(number: int, columns: int, lines: int) -> Art:
            frames = motion(columns, lines)
            return frames[number % len(frames)] if frames else tiny
    elif moves:
        clip = read_clip(name, options, said)
        durations, draw = clip.durations, clip.draw
    else:
        durations = [0]

        def draw(number: int, columns: int, lines: int) -> Art:  # noqa: ARG001  as a clip's
            fitting = dataclasses.replace(options, width=columns, height=lines)
            return draw_still(name, fitting, said)

    if not moves or len(durations) < 2:
        sys.stdout.write(paint.paint(draw(0, *room()), context.depth, context.ground))
        sys.stdout.flush()
        return True
    seconds = [1 / (fps * speed) if fps else ms / (1000 * speed) for ms in durations]
    return scheduler.play(
        seconds, draw, room, depth=context.depth, ground=context.ground, loops=loops
    )
