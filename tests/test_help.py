"""Help that teaches: headings, examples that work, and what was meant by a word mistyped."""

import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from pusheen import cli

MANY = 8  # options from which on they come under headings


def walk(context: click.Context) -> Iterator[click.Context]:
    """Go through a command and all commands below it."""
    yield context
    if isinstance(context.command, click.Group):
        for name in context.command.list_commands(context):
            command = context.command.get_command(context, name)
            assert command
            yield from walk(click.Context(command, context, name))


ROOT_CONTEXT = click.Context(cli.main, info_name="pusheen", **cli.main.context_settings)
CONTEXTS = {c.command_path: c for c in walk(ROOT_CONTEXT)}
EXAMPLES = [
    row.strip().partition("  #")[0]
    for context in CONTEXTS.values()
    for row in context.get_help().splitlines()
    if row.startswith("  pusheen ") or row == "  pusheen"
]
NEEDS_NOTHING = [  # of the examples, these are run
    words
    for words in EXAMPLES
    if not set(words.split()) & {"convert", "add", "remove", "install", "uninstall", "print"}
    and not any(word in words for word in ("cat.gif", "party.webp", " -o ", "|", ">"))
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
    path = "pusheen" if typed[:1] and typed[0] in cli.COMMANDS else "pusheen show"
    while typed and f"{path} {typed[0]}" in CONTEXTS:
        path = f"{path} {typed.pop(0)}"
    CONTEXTS[path].command.make_context(path, typed).close()  # or it raises a UsageError


@pytest.mark.parametrize("words", dict.fromkeys(NEEDS_NOTHING))
def test_every_example_that_needs_no_file_runs(pusheen, words: str, tmp_path: Path):
    home = {"HOME": str(tmp_path), "COLUMNS": "100", "SHELL": "/bin/bash"}
    if words.startswith(("pusheen again", "pusheen unhide")):
        pusheen("loaf", **home)
    done = pusheen(*shlex.split(words)[1:], **home)
    assert (done.returncode, done.stderr) == (0, "")


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
    assert " --help)\n" in done.stderr and done.stderr.count("\n") == 1


def test_version_tells_what_a_report_needs(pusheen):
    told = pusheen("--version").stdout
    assert [word.rstrip(",\n") for word in told.split(" ")[::2]] == ["pusheen", "Python", "Pillow"]
    import platform

    import PIL

    from pusheen import __version__

    versions = f"pusheen {__version__}, Python {platform.python_version()}"
    assert told == f"{versions}, Pillow {PIL.__version__}\n"
