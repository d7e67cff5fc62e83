"""Run a target in a process of its own, watch over it, and make small what it finds."""

import faulthandler
import importlib
import itertools
import multiprocessing
import os
import resource
import shlex
import sys
import time
import traceback
import zlib
from collections.abc import Callable, Iterable
from ctypes import c_long
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path
from random import Random
from typing import Any, Protocol

ROOT = Path(__file__).resolve().parents[2]
FORK = multiprocessing.get_context("fork")
WORK = 10.0  # seconds at work that one input may take
PATIENCE = 60.0  # and by the clock, which goes on while other programs work
MEMORY = 1 << 30  # bytes
LOOK = 0.1  # seconds between two looks at what is under way
LONGEST = 300  # characters of words about a finding
SEEDS = 200  # inputs that atheris begins with
SMALLER = 40.0  # seconds that are spent on making a finding small

Cases = Iterable[tuple[int, bytes]]


class Target(Protocol):
    """What a module of this package has."""

    def make(self, random: Random) -> bytes:
        """Draw an input."""

    def check(self, data: bytes) -> None:
        """Try an input; raise if anything is not as promised."""


class PromiseError(Exception):
    """A promise was not kept."""


@dataclass(frozen=True)
class Finding:
    """What went wrong; two of one key are the same."""

    number: int  # of the input
    key: str
    words: str


class Choices:
    """Decisions read from bytes, so that an input is nothing but bytes; after the last, zeros."""

    def __init__(self, data: bytes) -> None:
        self._data, self._at = data, 0

    def take(self, count: int) -> bytes:
        """Return so many bytes."""
        taken = self._data[self._at : self._at + count]
        self._at += count
        return taken.ljust(count, b"\0")

    def number(self, low: int, high: int) -> int:
        """Return a number between two, or one of them."""
        span = high - low + 1
        return low + int.from_bytes(self.take((span.bit_length() + 7) // 8)) % span

    def one_of(self, values: Any) -> Any:  # of whatever the sequence has
        """Return one of some values, at most 256."""
        return values[self.take(1)[0] % len(values)]

    def chance(self, parts: int) -> bool:
        """Return True once in so many times."""
        return self.take(1)[0] % parts == 1

    def rest(self) -> bytes:
        """Return all that is left."""
        taken, self._at = self._data[self._at :], len(self._data)
        return taken


def promise(kept: object, words: str) -> None:
    """Raise PromiseError unless something is true."""
    if not kept:
        raise PromiseError(words)


def load(name: str) -> Any:  # a module that is a Target
    """Import a target."""
    return importlib.import_module(f"fuzzes.{name}")


def fuzz(name: str, *, seed: int, runs: int | None, seconds: float | None, folder: Path) -> int:
    """Try a target on inputs drawn from a seed, print a line about each finding and about all.

    ``seconds`` or ``runs`` may be None. Returns 1 if there is a finding.
    """
    target = load(name)
    began = time.monotonic()
    end = began + seconds if seconds is not None else None
    done = 0
    known: dict[str, Finding] = {}
    while (runs is None or done < runs) and (end is None or time.monotonic() < end):
        numbers = itertools.count(done) if runs is None else range(done, runs)
        done, finding = watch(target, draw(target, name, seed, numbers), end, first=done)
        if finding and finding.key not in known:
            known[finding.key] = finding
            _, data = next(iter(draw(target, name, seed, [finding.number])))
            report(name, target, finding, data, folder)
    words = f"{name}: {done} runs, {time.monotonic() - began:.0f} s, {len(known)} findings"
    print(words, flush=True)
    return 1 if known else 0


def draw(target: Target, name: str, seed: int, numbers: Iterable[int]) -> Cases:
    """Draw inputs: each follows from the seed and its number, whatever came before."""
    for number in numbers:
        yield number, target.make(Random(f"{seed} {name} {number}"))


def repeat(name: str, path: Path) -> int:
    """Try one file, and print what comes of it."""
    _, finding = watch(load(name), [(0, path.read_bytes())], None)
    print(f"{name}: {path}: {finding.words if finding else 'as promised'}", flush=True)
    return 1 if finding else 0


def report(name: str, target: Target, finding: Finding, data: bytes, folder: Path) -> None:
    """Save a finding, as small as it gets, and print one line about it."""
    data = smallest(data, lambda shorter: shows(target, shorter, finding.key))
    path = folder / name / f"{zlib.crc32(finding.key.encode()):08x}"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    again = f"scripts/fuzz {name} --again {shlex.quote(str(path))}"
    words = finding.words if len(finding.words) < LONGEST else f"{finding.words[:LONGEST]}..."
    print(f"{name}: {words} ({len(data)} bytes in {path.parent}): {again}", flush=True)


def smallest(data: bytes, still: Callable[[bytes], bool]) -> bytes:
    """Leave out of some bytes, half of them to one at a time, whatever is not needed."""
    end = time.monotonic() + SMALLER
    step = len(data) // 2
    while step:
        at = 0
        while at < len(data) and time.monotonic() < end:
            shorter = data[:at] + data[at + step :]
            if still(shorter):
                data = shorter
            else:
                at += step
        step //= 2
    return data


def shows(target: Target, data: bytes, key: str) -> bool:
    """Tell whether an input leads to a finding."""
    _, finding = watch(target, [(0, data)], None)
    return finding is not None and finding.key == key


def watch(
    target: Target, cases: Cases, end: float | None, *, first: int = 0
) -> tuple[int, Finding | None]:
    """Try inputs in a process of its own, up to the first finding, the end of them or of the time.

    Returns the number of the input that comes next.
    """
    reader, writer = FORK.Pipe(duplex=False)
    current = FORK.RawValue(c_long, first - 1)
    process = FORK.Process(target=_work, args=(target, cases, end, writer, current))
    process.start()
    writer.close()
    try:
        words = _wait(process.pid or 0, reader, current, getattr(target, "PATIENCE", PATIENCE))
    finally:
        process.kill()
        process.join()
    if words is None and process.exitcode == 0:
        return current.value + 1, None
    if words is None:
        code = process.exitcode or 0
        how = f"signal {-code}" if code < 0 else f"exit {code}"
        words = f"ended by {how}", f"ended by {how}"
    return current.value + 1, Finding(current.value, *words)


def _wait(pid: int, reader: Connection, current: Any, patience: float) -> tuple[str, str] | None:
    """Wait for the worker to say something; None if it ends without a word."""
    last, since, worked = -1, time.monotonic(), 0.0
    while not reader.poll(LOOK):
        if current.value != last:
            last, since, worked = current.value, time.monotonic(), _seconds(pid)
        if _seconds(pid) - worked > WORK or time.monotonic() - since > patience:
            return "hangs", "takes too long"
        if _memory(pid) > MEMORY:
            return "memory", f"takes more than {MEMORY >> 20} MiB"
    try:
        words: tuple[str, str] = reader.recv()
    except EOFError:
        return None
    return words


def _seconds(pid: int) -> float:
    """Return how long a process has worked."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:  # there is none on macOS: the clock has to do
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _memory(pid: int) -> int:
    """Return how much memory a process holds."""
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * resource.getpagesize()
    except OSError:
        return 0


def _work(
    target: Target, cases: Cases, end: float | None, writer: Connection, current: Any
) -> None:
    """Try one input after the other, and tell what is found."""
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    faulthandler.disable()  # who watches tells how this ended
    for number, data in cases:
        if end is not None and time.monotonic() > end:
            break
        current.value = number
        words = _try(target, data)
        if words:
            writer.send(words)
            break
    os._exit(0)  # nothing of the parent's is to run twice


def _try(target: Target, data: bytes) -> tuple[str, str] | None:
    try:
        target.check(data)
    except PromiseError as error:
        return f"broken {str(error).partition(':')[0]}", str(error)
    except Exception as error:
        frames = traceback.extract_tb(error.__traceback__)
        ours = [frame for frame in frames if "/pusheen/" in frame.filename] or frames
        place = f"{Path(ours[-1].filename).name}:{ours[-1].lineno}"
        message = str(error).partition("\n")[0][:200]
        return f"{type(error).__name__} {place}", f"{type(error).__name__} at {place}: {message!a}"
    for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN):
        unit = 1 if sys.platform == "darwin" else 1024
        if resource.getrusage(who).ru_maxrss * unit > MEMORY:
            return "memory", f"takes more than {MEMORY >> 20} MiB"
    return None


def guide(name: str, *, runs: int | None, seconds: float | None, folder: Path) -> int:
    """Let atheris draw the inputs, from what it sees of the paths through our modules.

    It ends at the first finding, and saves that as ``guided-...`` in the folder of the target.
    """
    try:
        import atheris  # noqa: F401  the dependency group "guided"
    except ImportError:
        print("scripts/fuzz: --guided wants: pip install --group guided", file=sys.stderr)
        return 2
    process = FORK.Process(target=_guide, args=(name, runs, seconds, folder / name))
    process.start()  # of its own, as libFuzzer ends the one it is in
    process.join()
    return 1 if process.exitcode else 0


def _guide(name: str, runs: int | None, seconds: float | None, folder: Path) -> None:
    import atheris

    with atheris.instrument_imports(include=["pusheen"]):
        target = load(name)
    seeds = folder / "seeds"
    seeds.mkdir(parents=True, exist_ok=True)
    for number, data in draw(target, name, 1, range(SEEDS)):
        (seeds / f"{number}").write_bytes(data)
    limits = [f"-rss_limit_mb={MEMORY >> 20}", f"-timeout={PATIENCE:.0f}", f"-runs={runs or -1}"]
    limits += [f"-max_total_time={seconds or 0:.0f}", f"-artifact_prefix={folder}/guided-"]
    atheris.Setup([sys.argv[0], *limits, str(seeds)], target.check)
    atheris.Fuzz()
