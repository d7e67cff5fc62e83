"""The greeting: shell start with it minus shell start without, in interleaved rounds."""

import os
import pty
import random
import shutil
import statistics
import struct
import subprocess
import sys
import tempfile
import termios
import threading
import time
from collections.abc import Sequence
from fcntl import ioctl
from pathlib import Path
from typing import TYPE_CHECKING, Unpack

from benches.meter import Report, parser_of
from pusheen.art import RGB
from pusheen.catalog import gallery
from pusheen.greeting import install as greeting
from pusheen.greeting import store
from pusheen.greeting.size_table import Paintable

if TYPE_CHECKING:
    from pusheen.catalog.gallery import Look

PATH = os.environ["PATH"] + ":/usr/games"
SHELLS = {"bash": ".bashrc", "zsh": ".zshrc", "fish": ".config/fish/config.fish"}
PEERS = {
    "krabby": "krabby random",
    "pokemon-colorscripts": "pokemon-colorscripts -r",
    "fastfetch": "fastfetch",
    "neofetch": "neofetch",
    "cowsay": "fortune | cowsay",
}
HEADS = {"greeting": "", "adds ms, median": "+.2f", "middle half": "", "CPU ms, median": "+.2f"}
PROGRAM = """
#include <unistd.h>
static const char cat[] = { %s };
int main(void) { return write(1, cat, sizeof cat) < 0; }
"""


class Copy:
    """A cat of the gallery in one size, under another name."""

    def __init__(self, cat: gallery.Cat, number: int) -> None:
        self.cat, self.name, self.tags = cat, f"{cat.name}-{number}", cat.tags
        self.description = cat.description
        self.sizes = [cat.sizes[3 + number % 5]]

    def source(self, columns: int, symbols: str, /) -> object:
        return self.name, self.cat.source(columns, symbols)

    def paint(
        self, columns: int, depth: int, ground: RGB | None = None, /, **look: "Unpack[Look]"
    ) -> str:
        return self.cat.paint(columns, depth, ground, **look)


class Terminal:
    """A terminal of 80 x 24 that takes whatever is printed on it."""

    def __init__(self) -> None:
        self.reader, self.writer = pty.openpty()
        ioctl(self.writer, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        self.name = os.ttyname(self.writer)
        self.printed = 0
        threading.Thread(target=self.drain, daemon=True).start()

    def drain(self) -> None:
        while True:
            self.printed += len(os.read(self.reader, 1 << 16))

    def run(self, shell: str, home: Path) -> tuple[float, float]:
        """Open a shell that leaves at once; return the milliseconds that took, wall and CPU."""
        environ = {"HOME": str(home), "PATH": PATH, "TERM": "xterm", "LANG": "C.UTF-8"}
        opened = [(os.POSIX_SPAWN_OPEN, 0, self.name, os.O_RDWR, 0)]
        opened += [(os.POSIX_SPAWN_DUP2, 0, stream) for stream in (1, 2)]  # type: ignore[misc]
        start = time.perf_counter()
        process = os.posix_spawn(
            shell, [shell, "-ic", "true"], environ, file_actions=opened, setsid=True
        )
        _, _, used = os.wait4(process, 0)
        wall = time.perf_counter() - start
        return wall * 1000, (used.ru_utime + used.ru_stime) * 1000


def main(words: list[str]) -> int:
    """Print a table a shell: what each greeting adds to its start, in milliseconds."""
    parser = parser_of("hook", __doc__)
    parser.add_argument("--rounds", type=int, default=40)
    parser.add_argument("--shells", nargs="+", choices=SHELLS, default=list(SHELLS))
    options = parser.parse_args(words)
    missing = [name for name in PEERS if not shutil.which(name, path=PATH)]
    with Report("hook", options.json) as report:
        for shell in options.shells:
            path = shutil.which(shell)
            if path is None:
                missing.append(shell)
                continue
            with tempfile.TemporaryDirectory() as folder:
                compare(path, furnish(Path(folder), shell), options.rounds, report)
        if missing:
            report.say(f"Not on this machine: {', '.join(missing)}.")
    return 0


def furnish(folder: Path, shell: str) -> dict[str, Path]:
    """Make a home for each greeting."""
    lines = {"nothing": ""}
    if shutil.which("cc"):
        lines["a static C program that prints one cat"] = f"{compile_cat(folder)}\n"
    cats = folder / "cats"
    cats.mkdir()
    for number, cat in enumerate(copies(30)):
        (cats / f"{number}.txt").write_text(cat.paint(cat.sizes[0][0], 16))
    lines["`cat` of one file"] = f"cat {cats}/0.txt\n"
    lines["2018: `find | shuf | xargs cat`, 30 cats"] = (
        f"find {cats} -type f | shuf -n 1 | xargs cat\n"
    )
    for name, line in PEERS.items():
        if shutil.which(name, path=PATH):
            lines[f"`{line}`"] = f"{line}\n"
    homes: dict[str, Path] = {}
    for name, line in lines.items():
        homes[name] = make_home(folder / str(len(homes)), shell, line)
    for count in (30, 3000):
        home = make_home(folder / str(len(homes)), shell, "")
        install(home, shell, copies(count))
        homes[f"pusheen, {count} cats"] = home
    return homes


def make_home(home: Path, shell: str, line: str) -> Path:
    file = home / SHELLS[shell]
    file.parent.mkdir(parents=True)
    file.write_text(line)
    return home


def install(home: Path, shell: str, cats: Sequence[Paintable]) -> None:
    """Install our greeting there, with these cats for a gallery."""
    everyone = gallery.cats
    os.environ["HOME"] = str(home)
    for name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "ZDOTDIR"):
        os.environ.pop(name, None)
    gallery.cats = lambda **_: cats  # type: ignore[assignment]  # enough for a greeting
    try:
        greeting.install(shell, store.Greeting())
    finally:
        gallery.cats = everyone


def copies(count: int) -> list[Paintable]:
    """Make so many cats out of those of the gallery."""
    cats = gallery.cats()
    return [Copy(cats[number % len(cats)], number) for number in range(count)]


def compile_cat(folder: Path) -> Path:
    """Compile the smallest program that prints one cat."""
    text = gallery.cats()[0].paint(32, 16).encode()
    (folder / "cat.c").write_text(PROGRAM % ",".join(str(byte) for byte in text))
    command = ["cc", "-O2", "-static", "-o", str(folder / "static-cat"), str(folder / "cat.c")]
    subprocess.run(command, check=True)
    return folder / "static-cat"


def compare(shell: str, homes: dict[str, Path], rounds: int, report: Report) -> None:
    """Time a shell in all homes in turns and print what each adds to the empty one."""
    terminal = Terminal()
    taken: dict[str, list[tuple[float, float]]] = {name: [] for name in homes}
    for turn in range(-2, rounds):
        for name in random.sample(list(homes), len(homes)):  # each follows each other in turn
            before = terminal.printed
            milliseconds = terminal.run(shell, homes[name])
            if turn >= 0:
                taken[name].append(milliseconds)
            elif turn == -1 and name != "nothing":
                time.sleep(0.1)  # what it has printed may still be under way
                if terminal.printed == before:
                    raise SystemExit(f"{name} printed nothing")
    base = taken.pop("nothing")
    table = report.table(
        f"{Path(shell).name} starts in {statistics.median(t for t, _ in base):.1f} ms", HEADS
    )
    rows = []
    for name, times in taken.items():
        wall = [t - b for (t, _), (b, _) in zip(times, base, strict=True)]
        used = [t - b for (_, t), (_, b) in zip(times, base, strict=True)]
        low, middle, high = statistics.quantiles(wall, n=4)
        rows.append((name, middle, f"{low:+.2f} to {high:+.2f}", statistics.median(used)))
    for row in sorted(rows, key=lambda row: row[1]):
        table.add(*row)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
