"""Help that teaches: headings, examples that work, and what was meant by a word mistyped."""

import re
import shlex
import subprocess
from collections.abc import Iterator
from pathlib import Path

import click
import pytest
from conftest import complaints
from test_docs import desk, lay_out

from pusheen.cli import lookup, main

__all__ = ["desk"]  # a fixture, used by its name

MANY = 8  # options from which on they come under headings


def walk(context: click.Context) -> Iterator[click.Context]:
    """Go through a command and all commands below it."""
    yield context
    if isinstance(context.command, click.Group):
        for name in context.command.list_commands(context):
            command = context.command.get_command(context, name)
            assert command
            yield from walk(click.Context(command, context, name))


ROOT_CONTEXT = click.Context(main.main, info_name="pusheen", **main.main.context_settings)
CONTEXTS = {c.command_path: c for c in walk(ROOT_CONTEXT)}
EXAMPLES = [
    row.strip().partition("  #")[0]
    for context in CONTEXTS.values()
    for row in context.get_help().splitlines()
    if row.startswith("  pusheen ") or row == "  pusheen"
]


@pytest.mark.parametrize("path", CONTEXTS)
def test_every_help_has_an_example(path: str):
    rows = CONTEXTS[path].get_help().splitlines()
    assert any(row.startswith(f"  {path}") for row in rows)


@pytest.mark.parametrize("path", CONTEXTS)
def test_every_help_shows_every_option_and_many_of_them_in_groups(path: str):
    told = CONTEXTS[path].get_help()
    options = CONTEXTS[path].command.get_params(CONTEXTS[path])
    names = [option for p in options for option in p.opts if option.startswith("--")]
    assert all(told.count(f"{name} ") + told.count(f"{name}\n") for name in names)
    assert "\nOptions:\n" not in told or len(names) <= MANY


@pytest.mark.parametrize("words", EXAMPLES)
def test_every_example_parses(words: str):
    typed = shlex.split(words.partition(" | ")[0].partition(" > ")[0])[1:]
    path = "pusheen" if typed[:1] and typed[0] in lookup.COMMANDS else "pusheen show"
    while typed and f"{path} {typed[0]}" in CONTEXTS:
        path = f"{path} {typed.pop(0)}"
    CONTEXTS[path].command.make_context(path, typed).close()  # or it raises a UsageError


@pytest.mark.slow
@pytest.mark.parametrize("path", CONTEXTS)
def test_the_examples_of_a_help_page_work_when_they_are_pasted(
    path: str, desk: tuple[Path, dict[str, str]]
):
    folder, environ = desk
    told = CONTEXTS[path].get_help()
    rows = told.partition("\nExamples:\n")[2].partition("\n\n")[0].splitlines()
    before = {
        "pusheen again": "pusheen loaf",
        "pusheen unhide": "pusheen hide grumpy",
        "pusheen remove": "pusheen add tom.jpg 2> /dev/null",
    }
    rows.insert(0, before.get(path, "true"))
    lay_out("\n".join(rows), folder, Path(environ["HOME"]))
    fish = [row for row in rows if row.endswith("# in fish")]
    bash = [row for row in rows if row not in fish]
    for shell, lines in (("bash -euo pipefail -c", bash), ("fish -c", fish)):
        done = subprocess.run(
            [*shell.split(), "\n".join(lines)],
            cwd=folder,
            env=environ,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
        )
        assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("columns", [40, 80])
@pytest.mark.parametrize("path", CONTEXTS)
def test_a_help_page_fits_the_window_and_nothing_of_it_is_cut(
    path: str, columns: int, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("COLUMNS", str(columns))
    told = CONTEXTS[path].get_help()
    said, examples, rest = re.split(r"\n(Examples:\n(?:  .*\n)+)", f"{told}\n")
    rows = f"{said}\n{rest}".splitlines()
    assert [row for row in rows if len(row) > columns] == []
    monkeypatch.setenv("COLUMNS", "80")
    whole = CONTEXTS[path].get_help()
    assert examples in whole
    assert "".join(told.split()) == "".join(whole.split())


@pytest.mark.parametrize(
    "words, meant",
    [
        ("hok", "the command 'pusheen hook'"),
        ("lofa", "'loaf'"),
        ("show lofa", "'loaf'"),
        ("hide lofa", "'loaf'"),
        ("say --cat wizrd hi", "'wizard'"),
        ("--tag fod", "'food'"),
        ("list --tag cozzy", "'cozy'"),
        ("convert --widht 3", "'--width'"),
        ("--vresion", "'--version'"),
        ("loaf --tga food", "'--tag'"),
        ("show loaf --format pgn", "'png'"),
        ("convert --symbols brail x.png", "'braille'"),
        ("convert --preset carton x.png", "'cartoon'"),
        ("play --color allways", "'always'"),
        ("hook instal", "'install'"),
        ("hook install fsh", "'fish'"),
        ("hook install bash --once daily", "'day'"),
        ("hook install bash --tag cosy", "'cozy'"),
        ("init zhs", "'zsh'"),
    ],
)
def test_a_word_mistyped_is_asked_about_in_one_line(pusheen, words: str, meant: str):
    done = pusheen(*words.split())
    assert f"; did you mean {meant}?" in done.stderr.splitlines()[0]
    assert done.returncode in (1, 2) and done.stdout == ""
    assert [row[:4] for row in done.stderr.splitlines()[1:]] in ([], ["hint"])


def test_a_cat_of_ones_own_mistyped_is_asked_about(pusheen, tmp_path: Path):
    (tmp_path / "pusheen" / "cats" / "mittens").mkdir(parents=True)
    done = pusheen("remove", "mitens", XDG_DATA_HOME=str(tmp_path))
    assert done.stderr == "pusheen: you have no cat named 'mitens'; did you mean 'mittens'?\n"


@pytest.mark.parametrize("words", ["convert --qqqq", "hook qqqq", "--color qqqq"])
def test_a_word_like_none_is_told_where_help_is(pusheen, words: str):
    done = pusheen(*words.split())
    assert "did you mean" not in done.stderr
    assert " --help)\n" in done.stderr and complaints(done.stderr).count("\n") == 1


def test_version_tells_what_a_report_needs(pusheen):
    told = pusheen("--version").stdout
    assert [word.rstrip(",\n") for word in told.split(" ")[::2]] == ["pusheen", "Python", "Pillow"]
    import platform

    import PIL

    from pusheen import __version__

    versions = f"pusheen {__version__}, Python {platform.python_version()}"
    assert told == f"{versions}, Pillow {PIL.__version__}\n"
