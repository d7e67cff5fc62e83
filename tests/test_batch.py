"""Many pictures: which are meant, where their art goes, and that one stops no other."""

import io
import os
import resource
import signal
import time
from itertools import islice
from pathlib import Path

import pytest

from pusheen.batch import Targets, find_pictures, is_current, read_names, run
from pusheen.errors import PictureError


def make(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).touch()


def found(*names: str | Path, **how: object) -> list[str]:
    return [place for _, place in find_pictures(map(str, names), **how)]  # type: ignore[arg-type]


# Which pictures


def test_a_folder_stands_for_its_pictures_in_order(tmp_path: Path):
    make(tmp_path, "b.png", "a.JPG", "notes.txt", ".hidden.png", "below/c.png")
    assert found(tmp_path) == ["a.JPG", "b.png"]
    assert found(tmp_path, recursive=True) == ["a.JPG", "b.png", "below/c.png"]


def test_the_folder_that_is_written_to_is_left_out(tmp_path: Path):
    make(tmp_path, "a.png", "out/b.png", "in/c.png")
    assert found(tmp_path, recursive=True, away=str(tmp_path / "out")) == ["a.png", "in/c.png"]


def test_a_loop_of_links_ends(tmp_path: Path):
    make(tmp_path, "a.png")
    (tmp_path / "again").symlink_to(tmp_path)
    assert found(tmp_path, recursive=True) == ["a.png"]


def test_a_pattern_is_expanded_but_a_name_is_a_name(tmp_path: Path):
    make(tmp_path, "a.png", "b.png", "x[1].png")
    assert found(tmp_path / "?.png") == ["a.png", "b.png"]
    assert found(tmp_path / "x[1].png") == ["x[1].png"]
    assert found(tmp_path / "none*.png") == ["none*.png"]


def test_a_folder_that_has_gone_comes_as_it_is(tmp_path: Path):
    (tmp_path / "gone").mkdir()
    pictures = find_pictures([str(tmp_path / "gone"), str(tmp_path / "b.png")])
    os.rmdir(tmp_path / "gone")
    assert list(pictures) == [(str(tmp_path / "gone"), "gone"), (str(tmp_path / "b.png"), "b.png")]


@pytest.mark.parametrize(
    ("given", "names"),
    [
        (b"a.png\nb c.png\n", ["a.png", "b c.png"]),
        (b"a.png\nb.png", ["a.png", "b.png"]),
        (b"new\nline.png\0b.png\0", ["new\nline.png", "b.png"]),
        (b"\n\na.png\n\n", ["a.png"]),
        (b"caf\xe9.png\n", ["caf\udce9.png"]),
        (b"", []),
    ],
)
def test_names_are_read_by_line_or_by_nul(given: bytes, names: list[str]):
    assert list(read_names(io.BytesIO(given))) == names


def test_names_are_read_as_they_come():
    reader, writer = os.pipe()
    with os.fdopen(reader, "rb") as stream:
        os.write(writer, b"a.png\nb.png\n")
        assert list(islice(read_names(stream), 2)) == ["a.png", "b.png"]
        os.close(writer)


# Where their art goes


def test_pictures_that_differ_in_their_ending_only_stay_two(tmp_path: Path):
    make(tmp_path, "a.png", "a.jpg", "b.png", "a.txt")
    targets = Targets("out", "txt")
    places = {name: targets.of(str(tmp_path / name), name) for name in ("a.png", "a.jpg", "b.png")}
    assert places == {"a.png": "out/a.png.txt", "a.jpg": "out/a.jpg.txt", "b.png": "out/b.txt"}


def test_a_target_is_current_until_its_picture_changes(tmp_path: Path):
    make(tmp_path, "a.png", "a.txt")
    os.utime(tmp_path / "a.png", (50, 50))
    os.utime(tmp_path / "a.txt", (50, 50))
    assert is_current(str(tmp_path / "a.txt"), str(tmp_path / "a.png"))
    os.utime(tmp_path / "a.png", (51, 51))
    assert not is_current(str(tmp_path / "a.txt"), str(tmp_path / "a.png"))
    assert not is_current(str(tmp_path / "b.txt"), str(tmp_path / "a.png"))


# Side by side


def work(name: str) -> str:
    """Do what the name says."""
    if name == "bad":
        raise PictureError("cannot read 'bad': it is bad")
    if name == "endless":
        while True:
            pass
    if name == "crash":
        os.kill(os.getpid(), signal.SIGSEGV)
    return name.upper()


def test_results_come_in_order_and_one_stops_no_other():
    resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    names = ["a", "bad", "b", "endless", "crash", "c"]
    results = [(name, str(result)) for name, result in run(work, names, jobs=2, seconds=0.5)]
    assert results == [
        ("a", "A"),
        ("bad", "cannot read 'bad': it is bad"),
        ("b", "B"),
        ("endless", "cannot read 'endless': it takes too long"),
        ("crash", "cannot read 'crash': the process that read it has ended"),
        ("c", "C"),
    ]


def test_few_pictures_are_under_way_however_many_there_are():
    taken = 0

    def names():
        nonlocal taken
        for _ in range(10_000):
            taken += 1
            yield "a"

    results = run(work, names(), jobs=2)
    next(results)
    assert taken <= 10
    results.close()  # type: ignore[attr-defined]


def test_left_early_it_ends_its_processes():
    results = run(work, ["a", "endless", "endless"], jobs=2)
    assert next(results) == ("a", "A")
    began = time.monotonic()
    results.close()  # type: ignore[attr-defined]
    assert time.monotonic() - began < 5
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)
