"""Start-up: bare pusheen against an empty Python of the same environment, in interleaved pairs."""

import argparse
import statistics
import subprocess
import sys
import time
from pathlib import Path


def seconds(command: list[str]) -> float:
    """Run a command with its output thrown away and return its wall time."""
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def compare(command: list[str], base: list[str], pairs: int) -> tuple[list[float], list[float]]:
    """Return the times of both commands, run in turns."""
    for warm_up in (base, command) * 3:
        seconds(warm_up)
    timed = [(seconds(command), seconds(base)) for _ in range(pairs)]
    return [t for t, _ in timed], [t for _, t in timed]


def main(words: list[str]) -> int:
    """Print a Markdown table of ratios: median, and the middle half of the pairs."""
    parser = argparse.ArgumentParser(prog="bench start", description=__doc__)
    parser.add_argument("--pairs", type=int, default=60)
    pairs = parser.parse_args(words).pairs
    folder = Path(sys.executable).parent
    base = [str(folder / "python"), "-c", "pass"]
    print("| command | x `python -c pass` | middle half | ms |")
    print("| --- | --- | --- | --- |")
    for arguments in ([], ["loaf"], ["list"], ["--help"]):
        timed, empty = compare([str(folder / "pusheen"), *arguments], base, pairs)
        ratios = [t / e for t, e in zip(timed, empty, strict=True)]
        low, middle, high = statistics.quantiles(ratios, n=4)
        name = " ".join(["pusheen", *arguments])
        milliseconds = statistics.median(timed) * 1000
        print(f"| `{name}` | {middle:.2f} | {low:.2f}-{high:.2f} | {milliseconds:.1f} |")
    return 0
