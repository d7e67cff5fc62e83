"""Motion: pusheen play beside chafa on a pseudo-terminal, with a clip that is made here."""

import math
import os
import pty
import re
import select
import shutil
import signal
import struct
import sys
import tempfile
import termios
import time
from collections.abc import Iterator
from dataclasses import dataclass
from fcntl import ioctl
from pathlib import Path

from PIL import Image, ImageDraw

from benches.meter import Report, parser_of

HEADS = {
    "program": "",
    "frames a second": ".1f",
    "share of a core": ".0%",
    "bytes a frame": ".0f",
}
SIDE, FRAMES, RATE = 300, 60, 30  # pixels, frames, frames a second
# The frame that is shown, counted where it goes to the screen; the count is left in a file.
COUNTING = """
import sys, time
from pusheen import __main__
from pusheen.playback.screen import Screen
shown, show = [], Screen.show
def count(screen, rows):
    show(screen, rows)
    shown.append((time.monotonic(), time.process_time()))
Screen.show = count
out = sys.argv.pop(1)
try:
    sys.exit(__main__.main())
finally:
    with open(out, "w") as file:
        file.writelines(f"{moment} {busy}\\n" for moment, busy in shown)
"""


@dataclass
class Played:
    """What a program did in its time."""

    written: bytes
    seconds: float  # of the processor
    shown: list[tuple[float, float]]  # when each frame was, by the clock and at work


def roll(pen: ImageDraw.ImageDraw, turn: float) -> None:
    """Draw a cat of sorts that wanders in a circle: nearly every cell changes in time."""
    x, y = 150 + 60 * math.cos(turn), 150 + 40 * math.sin(turn)
    pen.ellipse((x - 80, y - 70, x + 80, y + 70), (120, 110, 100), (20, 20, 20), 5)
    for side in (-32, 32):
        pen.ellipse((x + side - 8, y - 20, x + side + 8, y - 4), (0, 0, 0))


def make_clip(path: Path) -> None:
    """Write the clip: FRAMES frames of SIDE x SIDE pixels, RATE a second, as far as GIF can."""
    frames = []
    for number in range(FRAMES):
        frames.append(Image.new("RGB", (SIDE, SIDE), (240, 240, 250)))
        roll(ImageDraw.Draw(frames[-1]), 2 * math.pi * number / FRAMES)
    # GIF counts hundredths: 3, 3, 4 are ten frames in a third of a second.
    delays = [40 if number % 3 == 2 else 30 for number in range(FRAMES)]
    frames[0].save(path, save_all=True, append_images=frames[1:], duration=delays, loop=0)


def run(command: list[str], seconds: float, lines: int, *, keys: bytes = b"") -> Played:
    """Run a command on a terminal of 80 columns, and end it after so many seconds."""
    environ = {**os.environ, "TERM": "xterm-256color", "COLORTERM": "truecolor"}
    began = time.monotonic()
    child, master = pty.fork()
    if child == 0:
        ioctl(1, termios.TIOCSWINSZ, struct.pack("HHHH", lines, 80, 0, 0))
        os.sched_setaffinity(0, {min(os.sched_getaffinity(0))})  # one core
        os.execvpe(command[0], command, environ)  # noqa: S606  no shell is wanted
    written, ended = bytearray(), False
    while True:
        left = began + seconds - time.monotonic()
        if left <= 0 and not ended:
            ended = True
            if keys:
                os.write(master, keys)
            else:
                os.kill(child, signal.SIGINT)
        if not select.select([master], [], [], max(0.05, left))[0]:
            continue
        try:
            data = os.read(master, 1 << 16)
        except OSError:  # the other side is closed
            break
        written += b"" if ended else data
    _, _, usage = os.wait4(child, 0)
    os.close(master)
    return Played(bytes(written), usage.ru_utime + usage.ru_stime, [])


def play(clip: Path, seconds: float, lines: int, folder: Path) -> Played:
    """Play a clip with pusheen, counting its frames."""
    moments = folder / "moments"
    command = [sys.executable, "-c", COUNTING, str(moments), "play", str(clip)]
    played = run(command, seconds, lines, keys=b"q")
    for line in moments.read_text().splitlines():
        moment, busy = line.split()
        played.shown.append((float(moment), float(busy)))
    return played


def play_with_each(
    clip: Path, seconds: float, lines: int, folder: Path
) -> Iterator[tuple[object, ...]]:
    """Play the clip with each program; yield the rows of the table."""
    ours = play(clip, seconds, lines, folder)
    size = len(ours.written) / len(ours.shown)
    (first, _), (last, busy) = ours.shown[0], ours.shown[-1]
    yield "`pusheen play`, start included", len(ours.shown) / (last - first), busy / seconds, size
    half = [at for at in ours.shown if at[0] > last - seconds / 2]  # all frames are drawn by then
    spent = half[-1][0] - half[0][0]
    rate, share = (len(half) - 1) / spent, (half[-1][1] - half[0][1]) / spent
    yield "`pusheen play`, its second half", rate, share, size
    for name, options in (
        ("chafa", []),
        ("chafa --fg-only --symbols ascii", ["--fg-only", "--symbols", "ascii"]),
    ):
        if not shutil.which("chafa"):
            yield f"`{name}`: not there", 0.0, 0.0, 0.0
            continue
        command = ["chafa", "--animate", "on", "-d", str(2 * seconds), *options]
        theirs = run([*command, "--size", f"80x{lines - 2}", str(clip)], seconds, lines)
        count = max(1, len(re.findall(rb"\x1b\[\d*A", theirs.written)))  # back to the first line
        share = theirs.seconds / seconds
        yield f"`{name}`", count / seconds, share, len(theirs.written) / count


def main(words: list[str]) -> int:
    """Print a Markdown table: frames a second, share of one core, bytes a frame."""
    parser = parser_of("play", __doc__)
    parser.add_argument("--seconds", type=float, default=12.0)
    parser.add_argument("--lines", type=int, default=42, help="of the window; it has 80 columns")
    given = parser.parse_args(words)
    title = f"{FRAMES} frames of {SIDE} x {SIDE}, {RATE} a second, 80 x {given.lines}, one core"
    with Report("play", given.json) as report, tempfile.TemporaryDirectory() as name:
        clip = Path(name) / "clip.gif"
        make_clip(clip)
        table = report.table(title, HEADS)
        for row in play_with_each(clip, given.seconds, given.lines, Path(name)):
            table.add(*row)
    return 0
