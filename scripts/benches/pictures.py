"""One picture: processor time and peak memory of `pusheen convert`, beside every peer.

    scripts/bench pictures                          some three minutes
    scripts/bench pictures --pairs 15               steadier figures
    scripts/bench pictures --only 512               cases whose name contains this
    scripts/bench pictures --peers VENV/bin/python  where to look for ascii_magic and climage

The pictures are made here, always the same. Everyone draws in 16 million colours, into a file, in
turns. Each ratio is what `pusheen convert` takes to what that peer does: the median over the
rounds, and their middle half. CPU seconds count all cores together. The 2018 algorithm, which has
no colours, is benches/sketch.py. A target is what the ratio is not to be above; nothing fails when
it is.
"""

import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

from benches import peers, scenes
from benches.meter import (
    PUSHEEN,
    ROOT,
    Command,
    Report,
    in_turns,
    median,
    parser_of,
    ratio,
    verdict,
    working,
)

SKETCH = "2018 algorithm"


@dataclass(frozen=True)
class Case:
    """A picture, how it is drawn, and what is aimed at: how many times a peer's cost at most."""

    name: str
    size: tuple[int, int]  # pixels
    suffix: str
    columns: int = 80
    options: tuple[str, ...] = ()  # ours
    cpu: dict[str, float] = field(default_factory=dict)
    memory: dict[str, float] = field(default_factory=dict)
    times: int = 1  # a small picture is soon drawn, and so more often
    only_aims: bool = False  # beside no other peer


CASES = (
    Case(
        "512-px PNG",
        (512, 512),
        ".png",
        cpu={"ascii_magic": 0.6, "climage": 0.8, SKETCH: 1.0},
        times=3,
    ),
    Case("24-Mpx JPEG", (5656, 4242), ".jpg", cpu={"chafa": 0.9}, memory={"chafa": 0.5}),
    Case("100-Mpx JPEG", (11547, 8660), ".jpg", cpu={"chafa": 0.55}, memory={"chafa": 0.2}),
    Case("24-Mpx PNG", (5656, 4242), ".png", cpu={"chafa": 0.95}),
    Case("2-Mpx JPEG, 1,000 columns", (1632, 1224), ".jpg", columns=1000, cpu={"chafa": 1.0}),
    Case(
        "2-Mpx JPEG, 1,000 columns, --symbols ramp",
        (1632, 1224),
        ".jpg",
        columns=1000,
        options=("--symbols", "ramp"),
        cpu={"chafa": 0.15},
        only_aims=True,
    ),
)
HEADS = {
    "program": "",
    "CPU s": ".3f",
    "wall s": ".3f",
    "peak MB": ".0f",
    "CPU ratio": ".2f",
    "middle half": "",
    "CPU target": "",
    "memory ratio": ".2f",
    "memory target": "",
}


def main(words: list[str]) -> int:
    """Print a table for each picture."""
    parser = parser_of("pictures", __doc__, pairs=4)
    parser.add_argument("--only", default="", metavar="TEXT", help="cases whose name has it")
    parser.add_argument("--peers", metavar="PYTHON", help="that has ascii_magic and climage")
    given = parser.parse_args(words)
    found, missing = peers.find(given.peers)
    with Report("pictures", given.json) as report, tempfile.TemporaryDirectory() as folder:
        report.say(peers.introduce(found, missing, given.peers))
        for case in CASES:
            if given.only in case.name:
                measure(case, found, given.pairs * case.times, Path(folder), report)
    return 0


def measure(
    case: Case, found: dict[str, peers.Draw], rounds: int, folder: Path, report: Report
) -> None:
    """Draw one picture with everyone in turns, and print what it took."""
    file = scenes.save(scenes.photograph(*case.size), folder / f"picture{case.suffix}")
    columns = str(case.columns)
    ours: Command = [PUSHEEN, "convert", "--color", "full", "-w", columns, *case.options, file]
    theirs: dict[str, Command] = {name: peer(file, case.columns) for name, peer in found.items()}
    theirs[SKETCH] = [sys.executable, ROOT / "scripts" / "benches" / "sketch.py", file, columns]
    if case.only_aims:
        theirs = {name: theirs[name] for name in case.cpu if name in theirs}
    theirs, reasons = working(theirs)
    taken = in_turns({"pusheen": ours, **theirs}, rounds)
    table = report.table(f"{case.name}, {file.stat().st_size / 1e6:.1f} MB", HEADS)
    for name, runs in taken.items():
        spent = (median(run.cpu for run in runs), median(run.wall for run in runs))
        peak = median(run.peak for run in runs)
        if name == "pusheen":
            table.add(name, *spent, peak, *[None] * 5)
            continue
        work = ratio([run.cpu for run in taken["pusheen"]], [run.cpu for run in runs])
        memory = median(run.peak for run in taken["pusheen"]) / peak
        aims = verdict(work.middle, case.cpu.get(name)), verdict(memory, case.memory.get(name))
        table.add(name, *spent, peak, work.middle, work.half, aims[0], memory, aims[1])
    for reason in reasons:
        report.say(f"Left out: {reason}.")
