"""Start-up: bare pusheen against an empty Python of the same environment, in interleaved pairs."""

import sys
from pathlib import Path

from benches.meter import PUSHEEN, Command, Report, in_turns, median, parser_of, ratio

WARM_UP = 3
HEADS = {"command": "", "x `python -c pass`": ".2f", "middle half": "", "ms": ".1f"}


def main(words: list[str]) -> int:
    """Print a Markdown table of ratios of wall time: median, and the middle half of the pairs."""
    given = parser_of("start", __doc__, pairs=60).parse_args(words)
    base: Command = [Path(sys.executable).parent / "python", "-c", "pass"]
    with Report("start", given.json) as report:
        table = report.table("", HEADS)
        for arguments in ([], ["loaf"], ["--symbols", "octant"], ["list"], ["--help"]):
            pair: dict[str, Command] = {"empty": base, "pusheen": [PUSHEEN, *arguments]}
            taken = in_turns(pair, given.pairs, warm_up=WARM_UP, silent=True)
            empty, ours = ([run.wall for run in runs] for runs in taken.values())
            times = ratio(ours, empty)
            name = " ".join(["pusheen", *arguments])
            table.add(f"`{name}`", times.middle, times.half, median(ours) * 1000)
    return 0
