"""Every option of every command is used here, and what comes of it is not what comes without."""

import shlex
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import click
import pytest
from PIL import Image, ImageDraw

from pusheen.cli import main


class Use(NamedTuple):
    """How an option is used: what has gone before, with it and without it, and what it takes."""

    option: str
    others: str = ""  # options that it goes with
    words: str | None = None  # what follows; None for what `WORDS` has
    before: str = ""  # a command that is run first


WORDS = {  # what follows the options of each command
    "": "",
    "show": "loaf",
    "again": "",
    "say": "--cat loaf hello there",
    "beside": "--cat loaf -- echo hello",
    "play": "party.gif",
    "convert": "cat.png",
    "list": "",
    "hide": "loaf",
    "unhide": "loaf",
    "remove": "tom",
    "add": "cat.png",
    "hook": "",
    "hook install": "bash --tag loaf",
    "hook uninstall": "bash",
    "hook status": "",
    "hook print": "bash",
    "init": "bash",
    "completions": "bash",
    "doctor": "",
}
BEFORE = {
    "again": "loaf",
    "unhide": "hide loaf",
    "remove": "add cat.png --name tom",
    "hook uninstall": "hook install bash --tag loaf",
}
DAY, SEED = "--date 2026-06-10", "--seed 2 --describe"
FOLDER = "-f txt -o art"
USES = {use.option.split()[0]: use for use in (
    Use("--all", words="", before="hook install fish --tag loaf"),
    Use("--background #888", "--color full"),
    Use("--brightness 0.3", "--color full"), Use("--cat wizard", words="hello"), Use("--center"),
    Use("--chars .:#"), Use("--clip"), Use("--color always"), Use("--completions"),
    Use("--contrast 4", "--color full"), Use("--crop"), Use("--describe"),
    Use("--description asleep"),
    Use("--date 2026-10-31", f"{DAY} {SEED}", ""), Use("--dither ordered", "--symbols braille"),
    Use("--dry-run"), Use("--files-from names"), Use("--fill textured"), Use("--flip-x"),
    Use("--flip-y"), Use("--font-ratio 0.9"), Use("--force", "-o there.svg"),
    Use("--format svg"), Use("--fps 9"), Use("--full"), Use("--gamma 4"), Use("--gap 9"),
    Use("--height 7"), Use("--help"), Use("--hidden", before="hide loaf"), Use("--ink light"),
    Use("--invert"), Use("--fg-only", "--color full"),
    Use("--jobs 2"), Use("--json"), Use("--largest"),
    Use("--loops 2"),
    Use("--margin 3"), Use("--mask mask.png"), Use("--max-size 20x9"), Use("--name tom"),
    Use("--no-crop"),
    Use("--no-days", f"--date 2026-10-31 {SEED}", ""), Use("--once day"), Use("--output a.svg"),
    Use("--preset classic"), Use("--preview"), Use("--ramp simple"),
    Use("--recursive", FOLDER, "photos"), Use("--remove-background off"),
    Use("--replace", before="add cat.png"), Use("--resume", FOLDER, "photos"),
    Use("--rotate 90"), Use("--save-mask saved.png"), Use("--scale-filter nearest"),
    Use("--seed 3", SEED, ""),
    Use("--show-mask"), Use("--size 30x7"), Use("--speed 2"), Use("--stretch"),
    Use("--symbols half"), Use("--tag food"), Use("--think"), Use("--tolerance 90"),
    Use("--no-fg-only", "--color full --fg-only"), Use("--no-stretch", "--stretch"),
    Use("--no-flip-x", "--flip-x"), Use("--no-flip-y", "--flip-y"),
    Use("--no-invert", "--invert"), Use("--no-largest", "--largest"),
    Use("--verbose"), Use("--version"), Use("--width 14"), Use("--wrap 5"),
)}  # fmt: skip
USES |= {  # where a command takes it in another way
    "show --tag": Use("--tag food", SEED, ""),
    "say --tag": Use("--tag food", words="hello"),
    "beside --tag": Use("--tag food", words="-- echo hello"),
    "beside --cat": Use("--cat wizard", words="-- echo hello"),
    "beside --wrap": Use("--wrap"),
    "hook install --tag": Use("--tag wizard", "--tag loaf", "bash"),
    "hook install --symbols": Use("--symbols ascii"),
    "list --symbols": Use("--symbols half", "--preview"),
}
# What is so by itself, what chance may bring as well, and what only a terminal or a clock shows.
UNSEEN = {
    *("convert --crop", "beside --wrap", "beside --clip", "hook install --symbols"),
    *("say --tag", "beside --tag"),
    *("play --speed", "play --fps", "play --loops", "convert --jobs", "convert --resume"),
}


def walk(name: str, context: click.Context) -> Iterator[tuple[str, str]]:
    """Go through every command and each of its options, as they are typed."""
    for parameter in context.command.get_params(context):
        if isinstance(parameter, click.Option):
            names = [max(parameter.opts, key=len), *parameter.secondary_opts]
            yield from ((name, option) for option in names)
    if isinstance(context.command, click.Group):
        for below in context.command.list_commands(context):
            command = context.command.get_command(context, below)
            assert command
            yield from walk(f"{name} {below}".strip(), click.Context(command, context, below))


PAIRS = list(walk("", click.Context(main.main, **main.main.context_settings)))


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with pictures, and a home in it."""
    picture = Image.new("RGB", (48, 40), "white")
    pen = ImageDraw.Draw(picture)
    pen.ellipse((4, 4, 34, 36), "#b06030", "black")
    pen.ellipse((10, 10, 16, 16), "#ffe0c0")
    pen.rectangle((38, 30, 42, 34), "#204080")
    for name in ("cat.png", "photos/cat.png", "photos/more/dog.png"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        picture.save(tmp_path / name)
    Image.linear_gradient("L").save(tmp_path / "mask.png")
    other = picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT)
    picture.save(tmp_path / "party.gif", save_all=True, append_images=[other], duration=50)
    (tmp_path / "names").write_text("photos/cat.png\n")
    (tmp_path / "there.svg").touch()
    monkeypatch.chdir(tmp_path)
    here = {"HOME": str(tmp_path / "home"), "SHELL": "/bin/bash", "COLUMNS": "60", "LINES": "16"}
    for name, value in here.items():
        monkeypatch.setenv(name, value)
    (tmp_path / "home").mkdir()
    return tmp_path


def run(words: str, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    """Run the program here, and return its exit code and what it prints."""
    capsys.readouterr()
    status = main.run(shlex.split(words))
    return status, *capsys.readouterr()


def files_of(desk: Path) -> dict[str, Any]:
    """Return the files there are, and what is in each."""
    return {str(path): path.read_bytes() for path in desk.rglob("*") if path.is_file()}


@pytest.mark.parametrize("command, option", PAIRS, ids=[" ".join(pair).strip() for pair in PAIRS])
def test_every_option_of_every_command_does_something(
    command: str, option: str, desk: Path, capsys: pytest.CaptureFixture[str]
):
    use = USES.get(f"{command} {option}") or USES[option]
    words = WORDS[command] if use.words is None else use.words
    before = use.before or BEFORE.get(command, "")
    if before and option != "--help":
        assert run(before, capsys)[0] == 0
    there = files_of(desk)
    with_it = run(f"{command} {use.others} {use.option} {words}", capsys)
    files = files_of(desk)
    assert with_it[0] == 0, with_it[2]
    if option == "--help":
        assert with_it[1].startswith(f"Usage: pusheen {command}".strip())
    if option == "--help" or f"{command} {option}" in UNSEEN:
        return
    for name in files.keys() - there.keys():
        Path(name).unlink()
    for name, content in there.items():
        Path(name).parent.mkdir(parents=True, exist_ok=True)
        Path(name).write_bytes(content)
    without = run(f"{command} {use.others} {words}", capsys)
    assert with_it != without or files != files_of(desk)


def test_every_use_is_of_an_option_there_is():
    known = {option for _, option in PAIRS} | {" ".join(pair).strip() for pair in PAIRS}
    assert {key for key in (*USES, *UNSEEN) if key not in known} == set()
