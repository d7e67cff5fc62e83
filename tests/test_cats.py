"""`pusheen list`: names in a pipe, a table on a terminal, pictures if asked."""

from collections.abc import Callable
from pathlib import Path
from subprocess import CompletedProcess

from pusheen.catalog import gallery

Pusheen = Callable[..., CompletedProcess[str]]
NAMES = [cat.name for cat in gallery.cats()]


def test_a_pipe_gets_every_name_on_a_line_of_its_own(pusheen: Pusheen, tmp_path: Path):
    assert pusheen("list", HOME=str(tmp_path)).stdout.splitlines() == NAMES


def test_a_terminal_gets_each_cat_with_its_description(
    on_terminal: Callable[..., str], tmp_path: Path
):
    shown = on_terminal("list", columns=160, HOME=str(tmp_path))
    assert all(cat.name in shown and cat.description in shown for cat in gallery.cats())


def test_a_preview_shows_each_name_below_its_picture(pusheen: Pusheen, tmp_path: Path):
    *pictures, names = pusheen(
        "list", "--preview", "--tag", "sleepy", HOME=str(tmp_path)
    ).stdout.splitlines()
    assert names.split() == [cat.name for cat in gallery.cats() if "sleepy" in cat.tags]
    assert len(pictures) > 3
