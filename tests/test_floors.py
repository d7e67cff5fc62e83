"""The floors of the house: who may import whom, and what bare pusheen loads."""

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import click
import pytest
from conftest import ROOT
from PIL import Image

from pusheen import cli

STREET = (
    *("__init__", "__main__", "errors", "gallery", "rotation", "terminal"),
    *("complete", "hook", "shelf", "startup", "tiers"),
)
WORDS = (
    *("advice", "art", "ask", "batch", "beside", "bubble", "child", "doctor"),
    *("export", "page", "pipeline", "player", "settings"),
)
PICTURES = (
    *("extras", "loader", "masks", "background", "kinds", "resizer"),
    *("mapper", "blocks", "canvas", "clip", "own"),
)
COMMANDS = tuple(f"commands.{path.stem}" for path in (ROOT / "pusheen/commands").glob("*.py"))
DESK = ("cli", "target", *COMMANDS)
FLOORS = (STREET, WORDS, PICTURES, DESK)
HEAVY = {"numpy", "PIL", "skimage", "scipy", "click", "rich"}


def imports_at_the_top(module: str) -> set[str]:
    """Return what a module imports as it is loaded: not within functions or TYPE_CHECKING."""
    tree = ast.parse(
        (ROOT / "pusheen" / f"{module.replace('.', '/')}.py").read_text(encoding="utf-8")
    )
    found: set[str] = set()
    for node in tree.body:
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            found.add(node.module)
            found |= {f"{node.module}.{alias.name}" for alias in node.names}
    return found


def test_every_module_stands_on_a_floor():
    modules = {path.stem for path in (ROOT / "pusheen").glob("*.py")}
    assert modules == {
        module for floor in (STREET, WORDS, PICTURES, ("cli", "target")) for module in floor
    }


@pytest.mark.parametrize("module", STREET)
def test_the_street_imports_sys_and_os_only(module: str):
    own = {name for name in imports_at_the_top(module) if name.split(".")[0] == "pusheen"}
    assert imports_at_the_top(module) - own <= {"os", "sys"}


@pytest.mark.parametrize("module", WORDS)
def test_the_words_import_no_package(module: str):
    roots = {name.split(".")[0] for name in imports_at_the_top(module)}
    assert roots - {"pusheen"} <= set(sys.stdlib_module_names)


@pytest.mark.parametrize("floor", range(len(FLOORS)))
def test_imports_point_down_or_left(floor: int):
    allowed = {module for lower in FLOORS[: floor + 1] for module in lower}
    known = {module for every in FLOORS for module in every}
    for module in FLOORS[floor]:
        names = {f"{name}." for name in imports_at_the_top(module)}
        own = {other for other in known if any(n.startswith(f"pusheen.{other}.") for n in names)}
        assert own <= allowed, module


def modules_of(*words: str) -> set[str]:
    """Run the front door in a bare interpreter and return what it adds to a bare one's modules."""
    script = f"""
import os, sys
before = set(sys.modules)
sys.path.insert(0, {str(ROOT)!r})
sys.argv = ["pusheen", *{words!r}]
from pusheen.__main__ import main
main()
print(sorted(set(sys.modules) - before), file=sys.stderr)
"""
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", script], capture_output=True, check=True
    )
    return set(ast.literal_eval(done.stderr.decode()))


@pytest.mark.parametrize("words", [(), ("loaf",)])
def test_a_cat_costs_at_most_five_modules(words: tuple[str, ...]):
    ours = {f"pusheen.{name}" for name in ("__main__", "gallery", "rotation", "terminal")}
    assert modules_of(*words) - {"time"} == {"pusheen", *ours}  # time is built into Python


def run_with_trace(*words: str) -> set[str]:
    """Run the program and return all modules it imported, and the roots of their names."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "pusheen", *words],
        capture_output=True,
        text=True,
        check=True,
    )
    names = [line.rpartition("|")[2].strip() for line in done.stderr.splitlines()]
    return {*names, *(name.split(".")[0] for name in names)}


def test_bare_pusheen_loads_no_package():
    assert not run_with_trace() & (HEAVY | {"re", "random", "pathlib", "typing", "dataclasses"})


@pytest.mark.parametrize(
    "words",
    [
        *(("--help",), ("list",), ("convert", "--help"), ("show", "loaf"), ("unhide", "loaf")),
        *(("beside", "true"), ("say", "hi")),
    ],
)
def test_words_load_no_picture_library(words: tuple[str, ...]):
    assert not run_with_trace(*words) & {"numpy", "PIL", "skimage", "scipy"}


def test_convert_of_a_plain_picture_loads_no_scikit_image():
    picture = str(ROOT / "images" / "loaf.png")
    assert not run_with_trace("convert", picture) & {"skimage", "scipy", "rich"}


def test_convert_of_a_picture_on_paper_loads_no_slow_part_of_a_library(tmp_path: Path):
    paper = Image.new("RGBA", (320, 240), "white")
    paper.alpha_composite(Image.open(ROOT / "images" / "loaf.png").convert("RGBA").reduce(4))
    paper.convert("RGB").save(tmp_path / "cat.png")
    slow = {"numpy.ma", "numpy.polynomial", "xml", "difflib", "pathlib", "pusheen.blocks"}
    assert not run_with_trace("convert", str(tmp_path / "cat.png")) & slow


def test_help_names_every_command_and_loads_none():
    found = {
        command.name
        for module in COMMANDS
        for command in vars(import_module(f"pusheen.{module}")).values()
        if isinstance(command, click.Command)
    }
    assert {*cli.COMMANDS} == found - {"install", "uninstall", "status", "print"}
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "pusheen", "--help"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert all(f"\n  {name} " in done.stdout for name in found & {*cli.COMMANDS})
    assert "pusheen.commands" not in done.stderr
