"""The other programs that draw pictures in characters, and how each is told to draw one."""

import os
import shutil
import subprocess
from collections.abc import Callable, Collection
from pathlib import Path

from benches.meter import Command

Draw = Callable[[Path, int], Command]  # a picture, in so many columns
ASCII_MAGIC = """
import sys
from ascii_magic import AsciiArt
AsciiArt.from_image(sys.argv[1]).to_terminal(columns=int(sys.argv[2]))
"""
CLIMAGE = """
import sys
import climage
print(climage.convert(sys.argv[1], width=int(sys.argv[2]), is_truecolor=True, is_256color=False))
"""
JP2A = "jp2a", "--colors", "--color-depth=24"
CHAFA = "chafa", "-f", "symbols", "--symbols", "ascii", "-c", "full"
PROGRAMS: dict[str, Draw] = {
    "chafa": lambda file, columns: [*CHAFA, "--size", f"{columns}x{columns}", file],
    "chafa, 1 thread": lambda file, columns: [
        *(*CHAFA, "--threads", "1", "--size", f"{columns}x{columns}", file)
    ],
    "jp2a": lambda file, columns: [*JP2A, f"--width={columns}", file],
    "timg": lambda file, columns: ["timg", "-p", "q", "-g", f"{columns}x{columns}", file],
}
PACKAGES = {"ascii_magic": ASCII_MAGIC, "climage": CLIMAGE}


def find(
    python: str | None, only: Collection[str] = (*PROGRAMS, *PACKAGES)
) -> tuple[dict[str, Draw], list[str]]:
    """Return the peers that are here, packages in the environment of ``python``; name the rest."""
    found = {name: at for name, at in PROGRAMS.items() if shutil.which(name.partition(",")[0])}
    for name, code in PACKAGES.items():
        if python and imports(python, name):
            found[name] = package(python, code)
    return {name: found[name] for name in only if name in found}, [
        name for name in only if name not in found
    ]


def package(python: str, code: str) -> Draw:
    """Return how a package is told, by a line of Python that imports it."""
    return lambda file, columns: [python, "-c", code, file, str(columns)]


def imports(python: str, name: str) -> bool:
    """Whether the environment has a package."""
    done = subprocess.run([python, "-c", f"import {name}"], capture_output=True, check=False)
    return done.returncode == 0


def introduce(found: Collection[str], missing: Collection[str], python: str | None = None) -> str:
    """Say who is here, in which version, on how many cores, and who is not."""
    version = "import sys; from importlib.metadata import version; print(version(sys.argv[1]))"
    here = []
    for name in found:
        if "," in name:  # a program that is here already, told otherwise
            continue
        command = [name, "--version"]
        if python and name in PACKAGES:
            command = [python, "-c", version, name]
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        first = (done.stdout or done.stderr).partition("\n")[0]
        here.append(f"{name} {first.split()[-1] if first else '?'}")
    words = f"Beside {', '.join(here) or 'nobody'}, on {os.cpu_count()} cores."
    return f"{words} Not there: {', '.join(missing)}." if missing else words
