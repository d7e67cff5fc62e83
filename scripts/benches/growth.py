"""How the work of a conversion grows with megapixels, columns, frames and pictures.

    scripts/bench growth                            some three minutes
    scripts/bench growth --pairs 5                  steadier figures
    scripts/bench growth --plot docs/growth.svg     and a drawing of them

The work is CPU seconds above the start-up, which is what a picture of 8 x 8 pixels takes in one
column, in the same round: the median over the rounds. The exponent is the slope of all points on
logarithmic axes, by least squares; "at the end" is that of the last two, where what does not grow
weighs least. 1 is linear, and the target is not to be above 1.05.
"""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from benches import plot, scenes
from benches.many import draw_frames
from benches.meter import (
    PUSHEEN,
    Command,
    Report,
    exponent,
    in_turns,
    median,
    parser_of,
    verdict,
)

AIM = 1.05
MEGAPIXELS = 0.25, 1, 4, 12, 24
COLUMNS = 80, 160, 320, 640, 1000
COUNTS = 10, 30, 100, 300


@dataclass
class Line:
    """What grows, and what that costs."""

    name: str
    unit: str
    sizes: tuple[float, ...]
    make: Callable[[Path, float], Command]  # of a folder and a size
    costs: list[float] = field(default_factory=list)  # CPU seconds above the start-up

    @property
    def exponent(self) -> float:
        """The slope of all of it."""
        return exponent(self.sizes, self.costs)


def convert(*files: Path, columns: float = 80) -> Command:
    """Return how a conversion is called."""
    return [PUSHEEN, "convert", "--color", "full", "-w", f"{columns:.0f}", *files]


def large(suffix: str) -> Callable[[Path, float], Command]:
    """Return what makes a photograph of so many megapixels, four by three."""

    def make(folder: Path, megapixels: float) -> Command:
        height = round((megapixels * 1e6 * 3 / 4) ** 0.5)
        file = folder / f"{megapixels}{suffix}"
        return convert(scenes.save(scenes.photograph(height * 4 // 3, height), file))

    return make


def wide(folder: Path, columns: float) -> Command:
    """Make a photograph of two megapixels, to be drawn in so many columns."""
    file = folder / "wide.jpg"
    if not file.exists():
        scenes.save(scenes.photograph(1632, 1224), file)
    return convert(file, columns=columns)


def long(folder: Path, frames: float) -> Command:
    """Make an animation of so many frames."""
    return draw_frames(scenes.clip(folder / f"{frames}.gif", int(frames), (240, 180)), columns=40)


def several(folder: Path, count: float) -> Command:
    """Make so many pictures, to be drawn in one call."""
    pictures = folder / f"{count} pictures"
    pictures.mkdir()
    return convert(*scenes.mixed(pictures, int(count), (200, 600)), columns=40)


LINES = (
    Line("PNG", "megapixels", MEGAPIXELS, large(".png")),
    Line("JPEG", "megapixels", MEGAPIXELS, large(".jpg")),
    Line("columns", "columns", COLUMNS, wide),
    Line("animation", "frames", COUNTS, long),
    Line("pictures", "pictures", COUNTS, several),
)


def main(words: list[str]) -> int:
    """Print a table of the exponents and one of the costs; draw them where that is asked for."""
    parser = parser_of("growth", __doc__, pairs=2)
    parser.add_argument("--plot", type=Path, metavar="SVG", help="draw them into this file")
    given = parser.parse_args(words)
    with Report("growth", given.json) as report, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        points = report.table(
            "CPU seconds above the start-up", {"what": "", "size": "g", "unit": "", "CPU s": ".3f"}
        )
        for line in LINES:
            line.costs = measure(line, folder, given.pairs)
            for size, cost in zip(line.sizes, line.costs, strict=True):
                points.add(line.name, size, line.unit, cost)
        slopes = report.table(
            "How it grows",
            {"what": "", "from": "g", "to": "g", "unit": "", "exponent": ".2f"}
            | {"at the end": ".2f", "target": ""},
        )
        for line in LINES:
            ends = line.sizes[0], line.sizes[-1], line.unit
            tail = exponent(line.sizes[-2:], line.costs[-2:])
            slopes.add(line.name, *ends, line.exponent, tail, verdict(line.exponent, AIM))
    if given.plot:
        labels = {f"{line.name} {line.exponent:.2f}": line for line in LINES}
        series: dict[str, plot.Series] = {
            label: (line.sizes, line.costs) for label, line in labels.items()
        }
        given.plot.write_text(plot.draw(series), "utf-8")
    return 0


def measure(line: Line, folder: Path, rounds: int) -> list[float]:
    """Return what each size costs above the start-up."""
    speck = scenes.save(scenes.scene(8, 8), folder / "speck.png")
    one = scenes.clip(folder / "speck.gif", 1, (8, 8))
    start = draw_frames(one, columns=1) if line.make is long else convert(speck, columns=1)
    commands = {"start-up": start}
    for size in line.sizes:
        commands[f"{size}"] = line.make(folder, size)
    taken = in_turns(commands, rounds, warm_up=0)
    base = [run.cpu for run in taken.pop("start-up")]
    return [
        median(run.cpu - start for run, start in zip(runs, base, strict=True))
        for runs in taken.values()
    ]
