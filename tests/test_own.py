"""Cats of the user's own: added, shown, hidden, removed."""

import io
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from conftest import ROOT, clean_environment, complaints
from hypothesis import example, given, settings
from hypothesis import strategies as st
from PIL import Image

from pusheen.catalog import custom, gallery
from pusheen.catalog.custom import WIDTHS, name_of
from pusheen.imaging.frames import Frame
from pusheen.options import MAX_LINES

LOAF = ROOT / "images" / "loaf.png"


@pytest.fixture
def cats(tmp_path: Path) -> Path:
    return tmp_path / ".local/share/pusheen/cats"


@pytest.fixture
def run(pusheen, tmp_path: Path):
    """Run the program in a home of its own."""

    def in_home(*words: str | Path, **environ: str):
        unset = {f"XDG_{name}_HOME": None for name in ("STATE", "DATA", "CONFIG", "CACHE")}
        return pusheen(*words, HOME=str(tmp_path), **{**unset, **environ})

    return in_home


def bare(text: str) -> list[str]:
    """Return the rows of a text without its escapes, and without blanks at their ends."""
    return [row.rstrip() for row in re.sub(r"\x1b\[[0-9;]*m", "", text).splitlines()]


def test_an_added_cat_is_listed_shown_and_in_the_rotation(run):
    done = run("add", LOAF, "--name", "tom", "--tag", "mine")
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "added 'tom'\n")
    assert "tom" in run("list").stdout.splitlines()
    assert len(run("tom").stdout.splitlines()) > 5
    assert run("--tag", "mine").stdout == run("tom").stdout


def test_an_added_cat_has_every_size_of_the_ladder(run):
    run("add", LOAF, "--name", "tom")
    for columns in (12, 20, 40, 79, 120):
        rows = run("tom", COLUMNS=str(columns), LINES="99").stdout.splitlines()
        assert max(map(len, rows)) == max(width for width in WIDTHS if width <= columns)


def test_an_added_picture_has_its_colors(run, tmp_path: Path):
    pixels = np.zeros((60, 60, 4), np.uint8)
    pixels[10:50, 10:50] = (200, 40, 40, 255)
    Image.fromarray(pixels).save(tmp_path / "red.png")
    run("add", tmp_path / "red.png")
    shown = run("show", "red", "--color", "always", TERM="xterm", COLORTERM="truecolor").stdout
    assert re.search(r"\b48;2;20[0-3];4[0-2];4[0-2]m", shown)


def test_an_added_cat_is_solid_and_one_without_grounds_is_letters_alone(run, cats: Path):
    run("add", LOAF, "--name", "tom")
    plain = run("tom").stdout
    solid = run("show", "tom", "--color", "full").stdout
    assert "48;2;" in solid
    assert bare(solid) == bare(plain)
    for file in (cats / "tom").glob("*.ground"):
        file.unlink()
    colors = [line.split("\t") for line in (cats / "tom" / "palette.tsv").read_text().splitlines()]
    rows = ["\t".join(color[:4]) + "\n" for color in colors]  # as it was before there were grounds
    (cats / "tom" / "palette.tsv").write_text("".join(rows))
    letters = run("show", "tom", "--color", "full").stdout
    assert "38;2;" in letters
    assert "48;2;" not in letters
    assert bare(letters) == bare(plain)


def test_a_picture_like_a_thread_has_no_more_lines_than_convert_gives_it(run, tmp_path, cats: Path):
    Image.new("L", (1, 9000)).save(tmp_path / "thread.png")
    assert run("add", tmp_path / "thread.png").returncode == 0
    assert (cats / "thread" / "1.txt").read_text().count("\n") == MAX_LINES


@pytest.mark.parametrize(
    ("file", "name"),
    [("Tom.JPG", "tom"), ("my cat (2).png", "my-cat-2"), ("a_b.gif", "a_b"), ("猫.png", "")],
)
def test_the_name_comes_from_the_file(file: str, name: str):
    assert name_of(f"/some/where/{file}") == name


@pytest.mark.parametrize(
    "name", ["", ".", "..", "../x", "a/b", "A", "a b", "-a", "x" * 65, "a\x1b"]
)
def test_a_name_that_is_no_safe_file_name_is_refused(run, cats: Path, name: str):
    done = run("add", LOAF, f"--name={name}")
    assert done.returncode == 1
    assert len(complaints(done.stderr).splitlines()) == 1
    assert "\x1b" not in done.stderr
    assert not cats.exists()


@pytest.mark.parametrize("name", ["pizza", "convert", "list"])
def test_names_of_ours_are_refused(run, name: str):
    done = run("add", LOAF, "--name", name)
    assert done.returncode == 1
    assert "is a name of ours" in done.stderr


def test_an_existing_name_asks_for_replace(run):
    run("add", LOAF, "--name", "tom")
    before = run("tom").stdout
    refused = run("add", ROOT / "images" / "pizza.png", "--name", "tom")
    assert refused.returncode == 1
    assert "--replace" in refused.stderr
    assert run("tom").stdout == before
    assert run("add", ROOT / "images" / "pizza.png", "--name", "tom", "--replace").returncode == 0
    assert run("tom").stdout != before


def test_remove_takes_every_file_away(run, cats: Path):
    run("add", LOAF, "--name", "tom")
    assert run("remove", "tom").returncode == 0
    assert list(cats.iterdir()) == []
    assert run("tom").returncode == 1


def test_our_cats_are_hidden_rather_than_removed(run):
    done = run("remove", "loaf")
    assert done.returncode == 1
    assert "pusheen hide" in done.stderr


@pytest.mark.parametrize("name", ["../../etc", "/etc", "..", "."])
def test_remove_cannot_leave_the_gallery(run, name: str, cats: Path):
    cats.mkdir(parents=True)
    done = run("remove", "--", name)
    assert done.returncode == 1
    assert cats.is_dir()


def test_a_hidden_cat_is_out_of_the_rotation_but_comes_by_name(run):
    for name in gallery.names():
        if name != "loaf":
            assert run("hide", name).returncode == 0
    assert run("--no-days").stdout == run("loaf").stdout
    assert run("pizza").returncode == 0
    assert run("list").stdout == "loaf\n"
    assert "pizza" in run("list", "--hidden").stdout
    run("unhide", "pizza")
    assert run("list").stdout == "loaf\npizza\n"


def test_all_cats_hidden_leaves_the_tiny_one(run, tmp_path: Path):
    folder = tmp_path / ".local/share/pusheen"
    folder.mkdir(parents=True)
    (folder / "hidden").write_text("".join(f"{name}\n" for name in gallery.names()))
    assert run().stdout == gallery.TINY + "\n"


def test_a_folder_is_added_whole_and_what_fails_is_named(run, tmp_path: Path):
    folder = tmp_path / "pictures"
    folder.mkdir()
    for name in ("one.png", "two.png"):
        (folder / name).write_bytes(LOAF.read_bytes())
    (folder / "bad.png").write_bytes(b"not a picture")
    (folder / "notes.txt").write_text("no picture at all")
    done = run("add", folder)
    assert done.returncode == 1
    assert done.stderr.count("\nadded '") == 2
    assert "bad.png" in done.stderr
    assert "notes" not in done.stderr


@pytest.mark.parametrize(
    ("ending", "picture"),
    [
        *((".apng", "PNG"), (".jfif", "JPEG"), (".pbm", "PPM"), (".heic", "PNG")),
        (".svg", '<svg xmlns="http://www.w3.org/2000/svg"><circle cx="9" cy="9" r="9"/></svg>'),
    ],
)
def test_a_folder_is_added_with_every_picture_that_convert_would_take(
    run, tmp_path: Path, ending: str, picture: str
):
    folder = tmp_path / "pictures"
    folder.mkdir()
    file = (folder / "tom").with_suffix(ending)
    if ending == ".svg":
        file.write_text(picture)
    else:
        mode = "1" if ending == ".pbm" else "RGB"
        Image.open(LOAF).convert(mode).save(file, picture)
    assert run("convert", folder).returncode == 0
    assert run("add", folder).stderr == "added 'tom'\n"


def test_a_bad_picture_leaves_nothing(run, cats: Path, tmp_path: Path):
    (tmp_path / "bad.png").write_bytes(b"bad")
    assert run("add", tmp_path / "bad.png").returncode == 1
    assert not cats.exists() or list(cats.iterdir()) == []


@pytest.mark.slow
def test_a_picture_that_takes_for_ever_is_given_up(run, tmp_path: Path, cats: Path):
    jpeg = io.BytesIO()
    Image.new("L", (8000, 8000)).save(jpeg, "JPEG", progressive=True)
    *before, last = jpeg.getvalue().removesuffix(b"\xff\xd9").split(b"\xff\xda")
    slow = tmp_path / "slow.jpg"
    slow.write_bytes(b"\xff\xda".join([*before, *[last] * 2000]) + b"\xff\xd9")
    done = run("add", slow)
    assert (done.returncode, complaints(done.stderr)) == (
        1,
        f"pusheen: cannot read '{slow}': it takes too long\n",
    )
    assert not cats.exists()


def test_an_interrupted_add_leaves_nothing(tmp_path: Path, cats: Path):
    large = tmp_path / "large.png"
    Image.effect_noise((3000, 3000), 60).save(large)
    process = subprocess.Popen(
        [sys.executable, "-m", "pusheen", "add", str(large)],
        env=clean_environment(HOME=str(tmp_path), XDG_DATA_HOME=None),
        stderr=subprocess.DEVNULL,
    )
    deadline = time.monotonic() + 30
    while not list(cats.glob(".aside-*/new/*.txt")) and time.monotonic() < deadline:
        os.sched_yield()
    process.send_signal(signal.SIGINT)
    assert process.wait(30) == 130
    assert list(cats.iterdir()) == []


KILLED = """
import os, signal, sys
from pusheen.__main__ import main
from pusheen.catalog import custom
def exchange(one, other):
    raise OSError("no such thing here")
if sys.argv.pop(1) == "in two":
    custom._exchange = exchange
def kill(event, arguments):
    if event == "os.rename" and arguments[1].endswith("/tom"):
        os.kill(os.getpid(), signal.SIGKILL)
sys.addaudithook(kill)
sys.exit(main())
"""


@pytest.mark.parametrize("way", ["at once", "in two"])
def test_a_cat_that_is_replaced_is_never_lost(way: str, run, tmp_path: Path, cats: Path):
    """Killed in the midst of it: the old one stays, or comes back with the next that is added."""
    run("add", LOAF, "--name", "tom", "--description", "the old one")
    Image.new("RGB", (40, 40), "red").save(tmp_path / "red.png")
    command = [sys.executable, "-c", KILLED, way, "add", tmp_path / "red.png"]
    environ = clean_environment(HOME=str(tmp_path), XDG_DATA_HOME=None)
    words = ["--name", "tom", "--replace", "--description", "the new one"]
    done = subprocess.run([*map(str, command), *words], env=environ, capture_output=True)
    if way == "at once":
        assert done.returncode == 0
    else:
        assert done.returncode == -signal.SIGKILL
        assert list(cats.glob(".aside-*"))
        run("add", LOAF, "--name", "other")
    described = run("show", "tom", "--describe").stdout
    assert described == f"tom: the {'new' if way == 'at once' else 'old'} one\n"
    assert not list(cats.glob(".*"))


def test_what_a_killed_add_has_left_goes_with_the_next(run, cats: Path):
    (cats / ".aside-x" / "new").mkdir(parents=True)
    (cats / ".aside-x" / "new" / "12.txt").write_text("half")
    cats.chmod(0o700)
    run("add", LOAF, "--name", "tom")
    assert os.listdir(cats) == ["tom"]


def test_twenty_that_hide_at_once_all_hide(run, tmp_path: Path):
    names = run("list").stdout.split()[:20]
    hiding = [
        subprocess.Popen(
            [sys.executable, "-m", "pusheen", "hide", name],
            env=clean_environment(HOME=str(tmp_path), XDG_DATA_HOME=None),
        )
        for name in names
    ]
    assert [process.wait(60) for process in hiding] == [0] * 20
    assert run("list", "--hidden").stdout.split() == names


@pytest.mark.parametrize(
    "damage",
    [
        lambda cat: (cat / "cat.tsv").write_bytes(b"\xff\x00nonsense"),
        lambda cat: (cat / "cat.tsv").write_text("tom\t\tmine\tone without sizes\n"),
        lambda cat: (cat / "palette.tsv").unlink(),
        lambda cat: (cat / "palette.tsv").write_text("a\tred\n"),
        lambda cat: (cat / "12.ink").unlink(),
        lambda cat: (cat / "24.ink").write_text(""),
        lambda cat: (cat / "24.ground").write_text("a\n"),
        lambda cat: (cat / "12.txt").write_bytes(b"\xff\n"),
        lambda cat: (cat / "60.txt").write_text("x\ry\n" * 40),
        lambda cat: (cat / "60.txt").write_text("x" * 999 + "\n" * 20),
    ],
)
def test_a_damaged_cat_of_the_users_is_passed_over(damage, run, cats: Path):
    run("add", LOAF, "--name", "tom", "--tag", "mine")
    run("show", "tom")  # 'again' would print it
    damage(cats / "tom")
    for words in (("tom",), ("say", "--cat", "tom", "hi"), ("beside", "--cat", "tom", "true")):
        done = run(*words)
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr.startswith("pusheen: your cat 'tom' is damaged (hint: ")
    assert run("--tag", "mine").returncode == run("again").returncode == 1
    assert run("list", "--preview").returncode == run("hide", "loaf").returncode == 0
    assert "tom" not in run("list").stdout.split("\n")
    assert run("remove", "tom").returncode == 0


def test_escapes_in_a_cats_files_never_reach_the_terminal(run, cats: Path):
    run("add", LOAF, "--name", "tom")
    for file in (cats / "tom").glob("*.txt"):
        row = "\x1b[2J\x07".ljust(int(file.stem) - 6) + "\n"  # as long as it is once it is shown
        file.write_text(row * len(file.read_text().splitlines()))
    assert r"\x1b[2J\x07" in run("tom").stdout


def test_a_cat_as_thin_as_a_line_has_no_more_lines_than_any_art(run, cats: Path, tmp_path: Path):
    Image.new("RGB", (1, 30_000), "red").save(tmp_path / "line.png")
    assert run("add", tmp_path / "line.png").returncode == 0
    assert len((cats / "line" / "1.txt").read_text().splitlines()) == 2000


@settings(max_examples=25, deadline=None)
@given(st.integers(1, 40), st.integers(1, 40), st.integers(0, 2**32))
@example(1, 300, 0)
@example(300, 1, 0)
def test_every_size_is_no_wider_than_its_step_and_has_a_line(wide: int, high: int, seed: int):
    pixels = np.random.default_rng(seed).integers(0, 256, (high, wide, 4), dtype=np.uint8)
    for (columns, art), _ in zip(custom.render(Frame(pixels)), range(4), strict=False):
        assert 1 <= art.columns <= columns
        assert 1 <= art.lines <= MAX_LINES
