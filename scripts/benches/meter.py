"""What the subjects share: commands measured in turns, ratios, exponents, tables, JSON."""

import argparse
import json
import math
import os
import platform
import statistics
import subprocess
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType

ROOT = Path(__file__).resolve().parents[2]
PUSHEEN = str(Path(sys.executable).parent / "pusheen")
# A process begins with the peak of the one that starts it, so a small one of its own does: its
# 9 MB are the least that is ever told.
START = """
import os, sys, tempfile, time
with tempfile.TemporaryFile() as out:
    nothing = os.open(os.devnull, os.O_RDWR)
    streams = [(os.POSIX_SPAWN_DUP2, file, at) for at, file in enumerate((nothing, out.fileno()))]
    begun = time.perf_counter()
    child = os.posix_spawnp(sys.argv[1], sys.argv[1:], os.environ, file_actions=streams)
    _, status, used = os.wait4(child, 0)
    seconds, size = time.perf_counter() - begun, os.fstat(out.fileno()).st_size
work = used.ru_utime + used.ru_stime
print(os.waitstatus_to_exitcode(status), work, seconds, used.ru_maxrss, size)
"""
Command = Sequence[str | Path]
KILO = 1 if sys.platform == "darwin" else 1024  # what ru_maxrss counts in


class CommandError(Exception):
    """A command failed or printed nothing, so that what it took means nothing."""


@dataclass(frozen=True)
class Spent:
    """What a command has taken, its own children included."""

    cpu: float  # seconds at work, of all cores together
    wall: float  # seconds by the clock
    peak: float  # MB; of a command with children, the largest of them
    printed: int  # bytes


def spend(command: Command) -> Spent:
    """Run a command, its output going into a file, and say what it took."""
    words = [sys.executable, "-I", "-S", "-c", START, *map(str, command)]
    # Nobody compiles a program again at each start.
    environ = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    done = subprocess.run(words, capture_output=True, text=True, check=False, env=environ)
    last = done.stderr.strip().rpartition("\n")[2]
    if done.returncode:
        raise CommandError(f"{command[0]} cannot be started: {last}")
    code, cpu, wall, peak, printed = done.stdout.split()
    if code != "0":
        raise CommandError(f"exit code {code} of {command[0]}: {last}")
    return Spent(float(cpu), float(wall), float(peak) * KILO / 1e6, int(printed))


def in_turns(
    commands: dict[str, Command], rounds: int, *, warm_up: int = 1, silent: bool = False
) -> dict[str, list[Spent]]:
    """Run the commands one after the other, so many rounds, and say what each took.

    What else happens on the machine then falls on all of them alike. The rounds that warm up are
    not counted.

    Raises
    ------
    CommandError
        If one fails, or prints nothing where it is not meant to be silent.
    """
    taken: dict[str, list[Spent]] = {name: [] for name in commands}
    for turn in range(-warm_up, rounds):
        for name, command in commands.items():
            spent = spend(command)
            if not (spent.printed or silent):
                raise CommandError(f"{name} printed nothing")
            if turn >= 0:
                taken[name].append(spent)
    return taken


def working(
    commands: dict[str, Command],
) -> tuple[dict[str, Command], list[str]]:
    """Leave out what is not there, or does not do its work; return the rest, and words on these."""
    left, reasons = {}, []
    for name, command in commands.items():
        try:
            in_turns({name: command}, 0)
            left[name] = command
        except CommandError as error:
            reasons.append(f"{name}: {error}")
    return left, reasons


@dataclass(frozen=True)
class Ratio:
    """How many times as much one takes as another: the median of pairs, and their middle half."""

    middle: float
    low: float
    high: float

    @property
    def half(self) -> str:
        """The middle half, as it is printed."""
        return f"{self.low:.2f}-{self.high:.2f}"


def ratio(ours: Sequence[float], theirs: Sequence[float]) -> Ratio:
    """Compare what was measured in pairs."""
    ratios = [a / b for a, b in zip(ours, theirs, strict=True)]
    if len(ratios) == 1:
        return Ratio(ratios[0], ratios[0], ratios[0])
    low, middle, high = statistics.quantiles(ratios, n=4, method="inclusive")
    return Ratio(middle, low, high)


def median(values: Iterable[float]) -> float:
    """Return the middle one."""
    return statistics.median(values)


def exponent(sizes: Sequence[float], costs: Sequence[float]) -> float:
    """Return the slope of cost against size by least squares in log-log: 1 is linear.

    A cost of nothing or less, as noise makes it near the start-up, has no logarithm: left out.
    """
    points = [
        (math.log(size), math.log(cost))
        for size, cost in zip(sizes, costs, strict=True)
        if size > 0 and cost > 0
    ]
    if len({x for x, _ in points}) < 2:
        return math.nan
    return statistics.linear_regression(*zip(*points, strict=True)).slope


def verdict(value: float, most: float | None) -> str:
    """Say whether a value meets its target; nothing where there is none."""
    if most is None:
        return ""
    return f"{'meets' if value <= most else 'misses'} {most:g}"


@dataclass
class Table:
    """A Markdown table that is printed row by row, and kept."""

    title: str
    heads: dict[str, str]  # each column, and the format of what is in it
    rows: list[tuple[object, ...]] = field(default_factory=list)

    def begin(self) -> None:
        """Print the title and the head."""
        if self.title:
            print(f"\n{self.title}\n")
        print(f"| {' | '.join(self.heads)} |")
        print("|" + " --- |" * len(self.heads), flush=True)

    def add(self, *values: object) -> None:
        """Print a row, and keep what is in it; None leaves a cell empty."""
        self.rows.append(values)
        print(self.line(values), flush=True)

    def line(self, values: tuple[object, ...]) -> str:
        """Write a row; a bar within a cell would end it."""
        cells = [
            "" if value is None else format(value, form).replace("|", "\\|")
            for value, form in zip(values, self.heads.values(), strict=True)
        ]
        return f"| {' | '.join(cells)} |"


class Report:
    """The tables and remarks of one subject, written as JSON at its end where that is asked for."""

    def __init__(self, subject: str, file: str | None = None) -> None:
        self.subject, self.file = subject, file
        self.tables: list[Table] = []
        self.remarks: list[str] = []

    def __enter__(self) -> "Report":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self.file and kind is None:
            Path(self.file).write_text(json.dumps(self.content(), indent=1) + "\n", "utf-8")

    def table(self, title: str, heads: dict[str, str]) -> Table:
        """Begin a table: each column, and the format of what is in it."""
        self.tables.append(Table(title, heads))
        self.tables[-1].begin()
        return self.tables[-1]

    def say(self, words: str) -> None:
        """Print a remark, and keep it."""
        self.remarks.append(words)
        print(f"\n{words}", flush=True)

    def content(self) -> dict[str, object]:
        """Return all of it, as it goes into the file."""
        return {
            "subject": self.subject,
            "python": platform.python_version(),
            "machine": f"{platform.system()} {platform.machine()}, {os.cpu_count()} cores",
            "remarks": self.remarks,
            "tables": [
                {
                    "title": table.title,
                    "rows": [
                        dict(zip(table.heads, map(plain, row), strict=True)) for row in table.rows
                    ],
                }
                for table in self.tables
            ],
        }


def plain(value: object) -> object:
    """Return a value as JSON has it, which knows no NaN and no numbers of numpy."""
    number = getattr(value, "item", lambda: value)()
    return None if isinstance(number, float) and not math.isfinite(number) else number


def parser_of(subject: str, text: str | None, *, pairs: int = 0) -> argparse.ArgumentParser:
    """Make the parser of a subject: --json, and --pairs if that has a default."""
    parser = argparse.ArgumentParser(
        prog=f"scripts/bench {subject}",
        description=text,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--json", metavar="FILE", help="write what was measured there as well")
    if pairs:
        parser.add_argument(
            "--pairs", type=positive, default=pairs, help=f"times each is run, in turns [{pairs}]"
        )
    return parser


def positive(text: str) -> int:
    """Read a number of at least one."""
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number
