"""README and docs: what they tell to type is typed here, and what they show is what comes of it."""

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from urllib.parse import unquote

import click
import pytest
from conftest import ROOT, program
from PIL import Image

from pusheen.cli import lookup, main

PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
LINKED = [*sorted(ROOT.glob("*.md")), *PAGES[1:], ROOT / "images" / "SOURCES.md"]
FIRST_CAT = "pusheen loaf --width 48"  # what README begins with
YOU = "/home/you"  # whose home the pages show
# Commands that no test may run, each as it is written, and why. The subjects of scripts/bench take
# minutes: that there is one of each name is what is tested of those.
NOT_RUN = {
    "scripts/run": "installs into the checkout whose tests these are",
    "scripts/test": "runs these very tests",
    "scripts/bench": "is in the checkout; test_bench runs it",
    "man pusheen-convert": "is there once it is installed; test_install finds it in the wheel",
    "pipx install .": "installs for the user, from the net; test_install installs the wheel",
    "pipx uninstall pusheen": "undoes what no test has done",
}
STAND_INS = {  # programs that not every machine has, or that would fetch; what they do here
    "curl": "cat cat.png",
    "fortune": "echo good luck",
    "jq": "cat",
    "make": "echo all done",
}
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[[^]\n]*]\(([^)\s]+)\)|<(?:img|source)[^>]* src(?:set)?=\"([^\"]+)\"")


@dataclass(frozen=True)
class Block:
    """A fenced block of a page, and the output shown right below it, if any."""

    page: Path
    line: int
    language: str
    text: str
    shown: str | None

    def __str__(self) -> str:
        return f"{self.page.name}:{self.line}"


def blocks() -> Iterator[Block]:
    """Go through the fenced blocks of all pages."""
    for page in PAGES:
        content = page.read_text("utf-8")
        found = list(FENCE.finditer(content))
        for match, following in zip_longest(found, found[1:]):
            below = following and not content[match.end() : following.start()].strip()
            shown = following[2] if below and following[1] in ("text", "diff") else None
            line = content[: match.start()].count("\n") + 1
            yield Block(page, line, match[1], match[2], shown)


BLOCKS = list(blocks())
SHELL = [block for block in BLOCKS if block.language == "sh"]
PYTHON = [block for block in BLOCKS if block.language == "python"]


def command_of(line: str) -> str:
    """Return a line of a shell block without its comment."""
    return re.sub(r"\s+#\s.*", "", line).strip()


def is_left_out(command: str) -> bool:
    """Tell whether a command may not be run by a test."""
    return command in NOT_RUN or command.startswith("scripts/bench ")


def lines_of(output: str) -> list[str]:
    """Return lines as pages show them: without blanks at their ends, or blank lines around them."""
    return "\n".join(line.rstrip() for line in output.splitlines()).strip("\n").split("\n")


@pytest.fixture
def desk(tmp_path: Path) -> tuple[Path, dict[str, str]]:
    """A folder to type in, and an environment with a home of its own."""
    home, folder, programs = (tmp_path / name for name in ("home", "here", "bin"))
    for path in (home / ".config" / "fastfetch", folder, programs):
        path.mkdir(parents=True)
    scripts = {"pusheen": f'exec {shlex.quote(sys.executable)} -m pusheen "$@"', **STAND_INS}
    for name, body in scripts.items():
        (programs / name).write_text(f"#!/bin/sh\n{body}\n")
        (programs / name).chmod(0o755)
    environ = {
        "HOME": str(home),
        "PATH": f"{programs}:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
        "SHELL": "/bin/bash",
        "LC_ALL": "C.UTF-8",
    }
    return folder, environ


def lay_out(text: str, folder: Path, home: Path) -> None:
    """Make the files that a block names."""
    for picture in (ROOT / "docs" / "pictures").glob("*.png"):
        if picture.name in text:
            shutil.copy(picture, folder)
    with Image.open(ROOT / "images" / "loaf.png") as drawing:
        cat = drawing.convert("RGBA").reduce(4)
    page = Image.new("RGBA", cat.size, "white")
    page.alpha_composite(cat)
    page = page.convert("RGB")
    photos, cats = folder / "photos" / "more", home / "Pictures" / "cats"
    if "photos" in text:
        photos.mkdir(parents=True)
        page.save(photos.parent / "cat.jpg")
        page.save(photos / "dog.png")
    if "Pictures" in text:
        cats.mkdir(parents=True)
        page.save(cats / "kit.png")
    for name in ("cat.jpg", "cat.png", "dog.png", "dog.webp", "tom.jpg"):
        if name in text or (name == "cat.png" and "curl" in text):
            page.save(folder / name)
    frames = [page, page.transpose(Image.Transpose.FLIP_LEFT_RIGHT)]
    for name in ("cat.gif", "party.gif", "party.webp"):
        if name in text:
            frames[0].save(folder / name, save_all=True, append_images=frames[1:], duration=50)
    if "git " in text:
        subprocess.run([program("git"), "init", "-q", folder], check=True)


@pytest.mark.slow
@pytest.mark.parametrize("block", SHELL, ids=str)
def test_what_a_page_tells_to_type_works_and_prints_what_it_shows(
    block: Block, desk: tuple[Path, dict[str, str]]
):
    folder, environ = desk
    lay_out(block.text, folder, Path(environ["HOME"]))
    lines = [line for line in block.text.splitlines() if not is_left_out(command_of(line))]
    done = subprocess.run(
        [program("bash"), "-euo", "pipefail", "-c", "\n".join(lines)],
        cwd=folder,
        env=environ,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr
    if block.shown is not None:
        printed = done.stdout.replace(environ["HOME"], YOU)
        assert lines_of(printed) == lines_of(block.shown)


@pytest.mark.parametrize("block", PYTHON, ids=str)
def test_the_python_of_a_page_runs_and_prints_what_it_shows(
    block: Block, desk: tuple[Path, dict[str, str]]
):
    folder, environ = desk
    lay_out(block.text, folder, Path(environ["HOME"]))
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", block.text],
        cwd=folder,
        env=environ,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, "")
    if block.shown is not None:
        assert lines_of(done.stdout) == lines_of(block.shown)


def test_readme_begins_with_a_cat(desk: tuple[Path, dict[str, str]]):
    folder, environ = desk
    done = subprocess.run(
        shlex.split(FIRST_CAT), cwd=folder, env=environ, capture_output=True, text=True, check=True
    )
    assert lines_of(done.stdout) == lines_of(BLOCKS[0].text)


def test_every_output_that_is_shown_stands_below_its_command():
    compared = [block.shown for block in (*SHELL, *PYTHON)]
    shown = [block for block in BLOCKS[1:] if block.language in ("text", "diff")]
    assert [str(block) for block in shown if block.text not in compared] == []
    assert {block.language for block in BLOCKS} <= {"sh", "python", "text", "diff", "toml"}


def test_every_command_that_is_not_run_is_in_a_page():
    typed = {command_of(line) for block in SHELL for line in block.text.splitlines()}
    assert set(NOT_RUN) <= typed


def test_every_subject_of_the_bench_that_a_page_names_is_there_and_every_one_is_named():
    text = " ".join(page.read_text("utf-8") for page in PAGES)
    known = subprocess.run([ROOT / "scripts" / "bench"], capture_output=True, text=True, check=True)
    subjects = set(re.findall(r"^scripts/bench (\w+)", known.stdout, re.MULTILINE))
    assert set(re.findall(r"scripts/bench (\w+)", text)) == subjects


def commands() -> Iterator[tuple[str, click.Command]]:
    """Go through all commands of the program, those of groups as ``hook install``."""
    context = click.Context(main.main)
    for name in lookup.COMMANDS:
        command = main.main.get_command(context, name)
        assert command
        if not isinstance(command, click.Group):
            yield name, command
            continue
        for sub in command.list_commands(context):
            inner = command.get_command(context, sub)
            assert inner
            yield f"{name} {sub}", inner


def test_every_command_is_in_a_page():
    text = " ".join(page.read_text("utf-8") for page in PAGES)
    assert [name for name, _ in commands() if not re.search(rf"pusheen {name}\b", text)] == []


def anchors_of(page: Path) -> set[str]:
    """Return what a link into a page may name, as GitHub makes it of the headings."""
    text = FENCE.sub("", page.read_text("utf-8"))
    titles = (title.lower() for title in re.findall(r"^#+ (.+)$", text, re.MULTILINE))
    return {re.sub(r"[^\w\- ]", "", title).replace(" ", "-") for title in titles}


@pytest.mark.parametrize("page", LINKED, ids=lambda page: page.name)
def test_no_link_of_a_page_is_dead(page: Path):
    dead = []
    for match in LINK.finditer(FENCE.sub("", page.read_text("utf-8"))):
        link = match[1] or match[2]
        if "://" in link or link.startswith("mailto:"):
            continue
        name, _, anchor = unquote(link).partition("#")
        to = (page.parent / name).resolve() if name else page
        if not to.exists() or (anchor and anchor not in anchors_of(to)):
            dead.append(link)
    assert dead == []


def test_every_picture_is_shown_on_a_page():
    shown = {
        (page.parent / (match[1] or match[2])).resolve()
        for page in PAGES
        for match in LINK.finditer(page.read_text("utf-8"))
    }
    pictures = {path for path in (ROOT / "docs").rglob("*") if path.suffix in (".svg", ".png")}
    assert pictures - shown == set()


@pytest.mark.slow
def test_no_picture_is_stale():
    done = subprocess.run(
        [sys.executable, ROOT / "scripts" / "pictures", "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
