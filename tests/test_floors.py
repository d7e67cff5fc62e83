"""The rooms of the house: who may import whom, and what bare pusheen loads."""

import ast
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import click
import pytest
from conftest import ROOT
from PIL import Image

import pusheen
from pusheen.cli import lookup

PACKAGE = ROOT / "pusheen"
MODULES = {
    ".".join(("pusheen", *path.relative_to(PACKAGE).with_suffix("").parts)): path
    for path in PACKAGE.rglob("*.py")
}
MODULES = {name.removesuffix(".__init__"): path for name, path in MODULES.items()}
HEAVY = {"numpy", "PIL", "skimage", "scipy", "click", "rich"}
STREET = {"os", "sys", "itertools"}  # all that a bare start pays for: the last is built in
# For each room: which of the other rooms its files may import as they load, and which packages.
ROOMS = {
    "": (set(), set()),  # the files at the top
    "catalog": (set(), set()),
    "greeting": ({"catalog"}, set()),
    "imaging": (set(), {"numpy", "PIL"}),
    "output": (set(), {"numpy", "PIL"}),
    "playback": (set(), set()),
    "layout": ({"catalog"}, set()),
    "cli": ({"catalog", "greeting", "output", "playback", "layout"}, {"click"}),
}
WITH_PICTURES = {"pusheen.output.raster"}  # of output, what may import numpy and Pillow
QUICK = {  # as the cats are
    *("pusheen.errors", "pusheen.files", "pusheen.hints", "pusheen.paint", "pusheen.terminal"),
    "pusheen.cli.completion",
}


def room_of(module: str) -> str:
    """Return the folder a module lies in; empty for the files at the top."""
    parts = module.split(".")
    return parts[1] if len(parts) > 1 and (PACKAGE / parts[1]).is_dir() else ""


def imports_of(module: str, *, lazy: bool = False) -> Iterator[str]:
    """Go through what a module imports as it loads; if lazy, what its functions import, too.

    What only a type checker sees is left out.
    """
    tree = ast.parse(MODULES[module].read_text(encoding="utf-8"))
    waiting: list[ast.AST] = list(tree.body)
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            known = [f"{node.module}.{alias.name}" for alias in node.names]
            yield from (name if name in MODULES else str(node.module) for name in known)
        elif isinstance(node, ast.If) and ast.unparse(node.test).endswith("TYPE_CHECKING"):
            waiting.extend(node.orelse)
        elif lazy or not isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            waiting.extend(ast.iter_child_nodes(node))


def test_every_folder_is_a_room_that_says_what_it_is_for():
    folders = {path.parent.name for path in PACKAGE.glob("*/__init__.py")}
    assert folders == {*ROOMS} - {""}
    for name in folders:
        tree = ast.parse((PACKAGE / name / "__init__.py").read_text(encoding="utf-8"))
        assert len(tree.body) == 1
        assert ast.get_docstring(tree)


@pytest.mark.parametrize("module", sorted(MODULES))
def test_a_module_imports_what_its_room_may(module: str):
    room = room_of(module)
    rooms, packages = ROOMS[room]
    if module == "pusheen.__main__":  # the front door: it leads to the cats
        rooms = {"catalog"}
    for name in imports_of(module):
        root = name.split(".")[0]
        if root == "pusheen":
            assert room_of(name) in {"", room, *rooms}, name
        elif room == "catalog" or module in QUICK:
            assert root in STREET, name
        elif root in packages:
            assert room != "output" or module in WITH_PICTURES, name
        else:
            assert root in sys.stdlib_module_names, name


def test_no_module_leads_back_to_itself():
    """Not even by way of what is imported inside functions.

    Left out: the names that the package fetches on first use, and `Art`, which can be saved.
    """
    edges = {
        module: {name for name in imports_of(module, lazy=True) if name in MODULES}
        for module in MODULES
        if module not in {"pusheen", "pusheen.art"}
    }
    edges["pusheen.art"] = {name for name in imports_of("pusheen.art") if name in MODULES}

    def walk(module: str, way: tuple[str, ...]) -> None:
        assert module not in way, " -> ".join((*way[way.index(module) :], module))
        if module not in done:
            for other in edges.get(module, set()):
                walk(other, (*way, module))
            done.add(module)

    done: set[str] = set()
    for module in sorted(edges):
        walk(module, ())


SCRIPTS = [p for p in (ROOT / "scripts").rglob("*") if p.is_file() and p.suffix in {"", ".py"}]
FILES = sorted(str(path.relative_to(ROOT)) for path in (*MODULES.values(), *SCRIPTS))


@pytest.mark.parametrize("path", FILES)
def test_a_file_is_no_longer_than_can_be_read(path: str):
    lines = len((ROOT / path).read_text(encoding="utf-8").splitlines())
    assert lines <= 400


def modules_of(*words: str, **environ: str) -> set[str]:
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
        [sys.executable, "-I", "-S", "-c", script],
        env={**os.environ, **environ},
        capture_output=True,
        check=True,
    )
    return set(ast.literal_eval(done.stderr.decode()))


CELLS = {"symbols", "catalog.cells"}


@pytest.mark.parametrize(
    ("words", "cells"),
    [
        *(((), set()), (("loaf",), set()), (("--symbols", "ascii"), set())),
        *((("--symbols", "octant"), CELLS), (("loaf", "--symbols=half"), CELLS)),
    ],
)
@pytest.mark.parametrize(("depth", "more"), [("0", set()), ("3", {"paint"})])
def test_a_cat_costs_seven_modules_its_colors_one_and_its_cells_two(
    words: tuple[str, ...], cells: set[str], depth: str, more: set[str]
):
    ours = {
        "__main__",
        "catalog",
        "catalog.config",
        "catalog.gallery",
        "catalog.rotation",
        "files",
        "terminal",
        *more,
        *cells,
    }
    built_in = {"time", "itertools", "zlib"}  # the last, or in a file of its own
    assert modules_of(*words, FORCE_COLOR=depth, NO_COLOR="") - built_in == {
        "pusheen",
        *(f"pusheen.{name}" for name in ours),
    }


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


@pytest.mark.parametrize("words", [(), ("--symbols", "octant")])
def test_bare_pusheen_loads_no_package(words: tuple[str, ...]):
    assert not run_with_trace(*words) & (
        HEAVY | {"re", "random", "pathlib", "typing", "dataclasses"}
    )


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
    slow = {"numpy.ma", "numpy.polynomial", "xml", "difflib", "pathlib", "pusheen.imaging.blocks"}
    assert not run_with_trace("convert", str(tmp_path / "cat.png")) & slow


def test_help_names_every_command_and_loads_none():
    found = {
        command.name
        for module in MODULES
        if module.startswith("pusheen.cli.commands.")
        for command in vars(import_module(module)).values()
        if isinstance(command, click.Command)
    }
    assert {*lookup.COMMANDS} == found - {"install", "uninstall", "status", "print"}
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "pusheen", "--help"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert all(f"\n  {name} " in done.stdout for name in found & {*lookup.COMMANDS})
    assert "pusheen.cli.commands" not in done.stderr


def test_no_folder_takes_the_place_of_a_public_name():
    assert not {*ROOMS} & {*pusheen.__all__}
