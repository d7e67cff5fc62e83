"""Many pictures in one call, and all frames of an animation, beside chafa and jp2a.

    scripts/bench many                 some three minutes
    scripts/bench many --pairs 5       steadier figures
    scripts/bench many --count 100     fewer pictures

The pictures are made here, always the same: 200-1500 pixels a side, a quarter each JPEG, PNG, WebP
and GIF. Jp2a reads only the first two kinds, and is held against pusheen on those. The animation
has 100 frames, each of which is drawn once, without its delays. All in 80 columns and 16 million
colours, into a file. Peak memory is that of the largest process.
"""

import tempfile
from pathlib import Path

from benches import peers, scenes
from benches.meter import (
    PUSHEEN,
    Command,
    Report,
    Spent,
    in_turns,
    median,
    parser_of,
    positive,
    ratio,
    verdict,
)

FRAMES = 100
CPU_AIM, MEMORY_AIM = 0.35, 40.0  # times chafa's, for all frames; MB above those of a still
MANY_AIM = 0.6  # times chafa's CPU in one call, and times the wall time of one process


def main(words: list[str]) -> int:
    """Print a table for the pictures, and one for the frames."""
    parser = parser_of("many", __doc__, pairs=2)
    parser.add_argument("--count", type=positive, default=500, help="of pictures [500]")
    given = parser.parse_args(words)
    found, missing = peers.find(None, only=("chafa", "jp2a"))
    with Report("many", given.json) as report, tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        report.say(peers.introduce(found, missing))
        measure_pictures(folder, given.count, given.pairs, list(found), report)
        measure_frames(folder, given.pairs, list(found), report)
    return 0


def convert(*words: str | Path, columns: int = 80) -> Command:
    """Return how pusheen is told to draw pictures."""
    return [PUSHEEN, "convert", "--color", "full", "-w", str(columns), *words]


def measure_pictures(
    folder: Path, count: int, rounds: int, found: list[str], report: Report
) -> None:
    """Draw all pictures with everyone, and print what it took."""
    pictures = folder / "pictures"
    pictures.mkdir()
    files = scenes.mixed(pictures, count)
    files_of = ["-f", "ans", "--force", "-o"]
    commands: dict[str, Command] = {
        f"pusheen --jobs {jobs}": convert(
            pictures, *files_of, folder / f"out-{jobs}", "--jobs", jobs
        )
        for jobs in ("1", "2")
    }
    alone, both = commands
    if "chafa" in found:
        commands["chafa"] = [*peers.CHAFA, "--animate", "off", "--size", "80x80", *files]
    readable = [file for file in files if file.suffix in (".jpg", ".png")]
    half = f"pusheen --jobs 1, the {len(readable)} JPEG and PNG"
    if "jp2a" in found:
        commands[half] = convert("--jobs", "1", *readable)
        commands["jp2a, the same"] = [*peers.JP2A, "--width=80", *readable]
    taken = in_turns(commands, rounds, warm_up=0, silent=True)
    table = report.table(
        f"{count} pictures",
        {
            "program": "",
            "CPU s": ".2f",
            "wall s": ".2f",
            "peak MB": ".0f",
            "CPU: pusheen to it": ".2f",
            "CPU target": "",
            "wall: two jobs to one": ".2f",
            "wall target": "",
        },
    )
    for name, runs in taken.items():
        base = taken[half if "jp2a" in name else alone]
        work = clock = aim = wall_aim = None
        if name in ("chafa", "jp2a, the same"):
            work = ratio([run.cpu for run in base], [run.cpu for run in runs]).middle
            aim = verdict(work, MANY_AIM) if name == "chafa" else None
        if name == both:
            clock = ratio([run.wall for run in runs], [run.wall for run in base]).middle
            wall_aim = verdict(clock, MANY_AIM)
        table.add(name, *middle(runs), work, aim, clock, wall_aim)


def measure_frames(folder: Path, rounds: int, found: list[str], report: Report) -> None:
    """Draw all frames of an animation, and only one, and print what it took."""
    clip = scenes.clip(folder / "clip.gif", FRAMES)
    still = scenes.clip(folder / "still.gif", 1)
    commands: dict[str, Command] = {
        "pusheen": draw_frames(clip),
        "pusheen, one frame": draw_frames(still),
    }
    if "chafa" in found:
        # A speed beyond all delays: chafa then draws each frame once, and waits for none.
        once = [*peers.CHAFA, "--animate", "on", "-d", "0", "--speed", "1000000fps"]
        commands["chafa"] = [*once, "--size", "80x80", clip]
        commands["chafa, one frame"] = [*once, "--size", "80x80", still]
    taken = in_turns(commands, 2 * rounds)
    table = report.table(
        f"{FRAMES} frames of 480 x 360 pixels",
        {
            "program": "",
            "CPU s": ".2f",
            "wall s": ".2f",
            "peak MB": ".0f",
            "above one frame, MB": ".0f",
            "memory target": "",
            "CPU: pusheen to it": ".2f",
            "middle half": "",
            "CPU target": "",
        },
    )
    for name, runs in taken.items():
        if name.endswith("one frame"):
            table.add(name, *middle(runs), *[None] * 5)
            continue
        more = middle(runs)[2] - middle(taken[f"{name}, one frame"])[2]
        if name == "pusheen":
            table.add(name, *middle(runs), more, verdict(more, MEMORY_AIM), *[None] * 3)
        else:
            work = ratio([run.cpu for run in taken["pusheen"]], [run.cpu for run in runs])
            aim = verdict(work.middle, CPU_AIM)
            table.add(name, *middle(runs), more, None, work.middle, work.half, aim)


def draw_frames(clip: Path, columns: int = 80) -> Command:
    """Return how pusheen is told to draw all frames of a clip, one after the other."""
    return convert(clip, "-f", "cast", columns=columns)


def middle(runs: list[Spent]) -> tuple[float, float, float]:
    """Return the medians of CPU and wall seconds, and of MB."""
    return (
        median(run.cpu for run in runs),
        median(run.wall for run in runs),
        median(run.peak for run in runs),
    )
