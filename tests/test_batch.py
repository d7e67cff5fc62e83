"""Many pictures: which are meant, where their art goes, and that one stops no other."""

import faulthandler
import io
import os
import resource
import shutil
import signal
import subprocess
import sys
import time
from itertools import islice
from pathlib import Path

import pytest
from conftest import ROOT, complaints, draw
from PIL import Image

from pusheen.cli.batch_record import NAME, BatchRecord, stamp_of
from pusheen.cli.jobs import run
from pusheen.cli.pictures import OutputPaths, find_pictures, read_names
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
    assert found(tmp_path, recursive=True, excluded=str(tmp_path / "out")) == ["a.png", "in/c.png"]


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


def test_a_folder_without_pictures_is_told(tmp_path: Path):
    words: list[str] = []
    assert list(find_pictures([str(tmp_path)], report=words.append)) == []
    assert words == [f"there is no picture in '{tmp_path}'"]


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
    outputs = OutputPaths("out", "txt")
    places = {name: outputs.of(str(tmp_path / name), name) for name in ("a.png", "a.jpg", "b.png")}
    assert places == {"a.png": "out/a.png.txt", "a.jpg": "out/a.jpg.txt", "b.png": "out/b.txt"}


def test_names_that_some_file_systems_take_for_one_are_noticed():
    outputs = OutputPaths("out", "txt")
    for place in ("a.png", "b.png", "A.png", "caf\u00e9.png", "cafe\u0301.png", "\udce9.png"):
        outputs.of(place, place)
    assert outputs.alike == {"out/A.txt", "out/cafe\u0301.txt"}


def is_current(folder: Path) -> bool:
    with BatchRecord(str(folder)) as record:
        return record.is_current(str(folder / "a.txt"), stamp_of(str(folder / "a.png")))


@pytest.mark.parametrize("change", ["older", "newer", "longer", "gone", "empty", "a folder"])
def test_a_target_is_current_until_its_picture_or_it_changes(change: str, tmp_path: Path):
    picture, target = tmp_path / "a.png", tmp_path / "a.txt"
    picture.touch()
    os.utime(picture, (50, 50))
    target.write_text("art")
    assert not is_current(tmp_path)
    with BatchRecord(str(tmp_path)) as record:
        record.add(str(target), stamp_of(str(picture)))
    assert is_current(tmp_path)
    if change == "longer":
        picture.write_text("longer")
        os.utime(picture, (50, 50))
    elif change in ("older", "newer"):
        time_then = 49 if change == "older" else 51
        os.utime(picture, (time_then, time_then))
    else:
        target.unlink()
        if change == "empty":
            target.touch()
        elif change == "a folder":
            target.mkdir()
    assert not is_current(tmp_path)


def test_a_record_is_kept_short_and_bears_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr("pusheen.cli.batch_record.SPARE", 3)
    make(tmp_path, "a.txt", "b\nc.txt")
    (tmp_path / "a.txt").write_text("art")
    (tmp_path / "b\nc.txt").write_text("art")
    for number in range(9):
        with BatchRecord(str(tmp_path)) as record:
            record.add(str(tmp_path / "a.txt"), f"1 {number}")
            record.add(str(tmp_path / "b\nc.txt"), f"2 {number}")
    assert (tmp_path / NAME).stat().st_size < 200
    with (tmp_path / NAME).open("ab") as file:
        file.write(b"\x001 77 a.t")  # the disk was full
    with BatchRecord(str(tmp_path)) as record:
        assert record.is_current(str(tmp_path / "b\nc.txt"), "2 8")
        assert record.is_current(str(tmp_path / "a.txt"), "1 8")
        assert not record.has_drawn(str(tmp_path / "a.t"))
        record.add(str(tmp_path / "a.txt"), "1 9")
    with BatchRecord(str(tmp_path)) as record:
        assert record.is_current(str(tmp_path / "a.txt"), "1 9")


def test_a_record_that_another_user_may_write_is_not_believed(tmp_path: Path):
    (tmp_path / "a.txt").write_text("mine")
    (tmp_path / NAME).write_bytes(b"\x001 2 a.txt\n\0")
    (tmp_path / NAME).chmod(0o622)
    with BatchRecord(str(tmp_path)) as record:
        assert not record.has_drawn(str(tmp_path / "a.txt"))
    (tmp_path / NAME).chmod(0o600)
    with BatchRecord(str(tmp_path)) as record:
        assert record.has_drawn(str(tmp_path / "a.txt"))


# Side by side


def work(name: str) -> str:
    """Do what the name says."""
    if name == "bad":
        raise PictureError("cannot read 'bad': it is bad")
    if name == "endless":
        while True:
            pass
    if name == "crash":
        faulthandler.disable()  # which would tell of it at length
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


def test_ctrl_c_while_the_processes_start_is_heard():
    script = """
import os, signal
from pusheen.cli import jobs
os.register_at_fork(after_in_parent=lambda: os.kill(os.getpid(), signal.SIGINT))
try:
    list(jobs.run(str.upper, ["a"] * 9, jobs=2))
except KeyboardInterrupt:
    print("heard")
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("heard\n", "")


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


def work_slowly(name: str) -> str:
    """Take half a second; and have all of this stand still meanwhile, once."""
    if name == "stop" and not os.path.exists(sys.argv[1]):
        Path(sys.argv[1]).touch()
        group = os.getpgid(0)
        command = f"kill -STOP -{group}; sleep 1.5; kill -CONT -{group}"
        subprocess.Popen(["sh", "-c", command], start_new_session=True)
    time.sleep(0.5)
    return name


def test_a_batch_that_stands_still_fails_none_of_its_pictures(tmp_path: Path):
    script = """
from pusheen.cli import jobs
import test_batch
jobs.STILL = 0.4
results = jobs.run(test_batch.work_slowly, ["a", "stop", "b", "c"], jobs=2, seconds=1)
print([str(result) for _, result in results])
"""
    environ = {**os.environ, "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}"}
    done = subprocess.run(
        [sys.executable, "-c", script, str(tmp_path / "stopped")],
        capture_output=True,
        text=True,
        start_new_session=True,
        timeout=60,
        env=environ,
    )
    assert (done.stdout, done.stderr) == ("['a', 'stop', 'b', 'c']\n", "")
    assert (tmp_path / "stopped").exists()


def test_left_early_it_ends_its_processes():
    results = run(work, ["a", "endless", "endless"], jobs=2)
    assert next(results) == ("a", "A")
    began = time.monotonic()
    results.close()  # type: ignore[attr-defined]
    assert time.monotonic() - began < 5
    with pytest.raises(ChildProcessError):
        os.waitpid(-1, os.WNOHANG)


# The program


@pytest.fixture
def photos(tmp_path: Path) -> Path:
    """Make a folder of six pictures, one of them damaged, one of them deeper."""
    folder = tmp_path / "photos"
    (folder / "deep").mkdir(parents=True)
    cat = Image.fromarray(draw("....", ".##.", ".##.", "....", scale=16).pixels)
    for name in ("a.png", "b.png", "b.jpg", "c.gif", "deep/d.png"):
        cat.convert("RGB").save(folder / name)
    (folder / "bad.png").write_bytes((folder / "a.png").read_bytes()[:60])
    return folder


BAD = "pusheen: cannot read '{}/bad.png': the file is cut short\n"


def files_in(folder: Path) -> list[str]:
    """Return the files below a folder, the record of what is drawn left aside."""
    found = (p for p in folder.rglob("*") if p.is_file() and p.name != NAME)
    return sorted(str(p.relative_to(folder)) for p in found)


def test_a_folder_becomes_a_folder_and_one_bad_picture_stops_no_other(pusheen, photos, tmp_path):
    done = pusheen("convert", "-r", photos, "-o", tmp_path / "art", "-w", "9")
    assert (done.returncode, done.stdout, complaints(done.stderr)) == (1, "", BAD.format(photos))
    written = files_in(tmp_path / "art")
    assert written == ["a.txt", "b.jpg.txt", "b.png.txt", "c.txt", "deep/d.txt"]
    alone = pusheen("convert", photos / "a.png", "-w", "9").stdout
    assert (tmp_path / "art" / "a.txt").read_text() == alone


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_what_is_printed_comes_in_order_whatever_the_jobs(jobs: str, pusheen, photos):
    names = sorted(photos.glob("*.png")) * 3
    done = pusheen("convert", *names, "-w", "9", "--jobs", jobs)
    assert done.returncode == 1
    alone = [pusheen("convert", name, "-w", "9").stdout for name in names[:3]]
    assert done.stdout == "\n".join(art for art in alone * 3 if art)
    assert complaints(done.stderr) == BAD.format(photos) * 3


def test_resume_leaves_out_what_is_up_to_date(pusheen, photos, tmp_path):
    words = ("convert", photos, "-o", tmp_path / "art", "-w", "9", "--resume")
    pusheen(*words)
    target = tmp_path / "art" / "a.txt"
    target.write_text("kept")
    done = pusheen(*words)
    assert (done.returncode, target.read_text()) == (1, "kept")  # the bad one is tried again
    later = target.stat().st_mtime + 1
    os.utime(photos / "a.png", (later, later))
    pusheen(*words)
    assert target.read_text() != "kept"


def test_resume_draws_a_picture_again_that_an_older_one_has_replaced(pusheen, photos, tmp_path):
    words = ("convert", photos / "a.png", photos / "c.gif", "-o", tmp_path / "art", "-w", "9")
    pusheen(*words)
    old = photos / "old.png"
    Image.fromarray(draw("#...", "#...", "####", "....", scale=16).pixels).save(old)
    os.utime(old, (50, 50))
    old.rename(photos / "a.png")
    before = (tmp_path / "art" / "a.txt").read_text()
    assert pusheen(*words, "--resume").returncode == 0
    assert (tmp_path / "art" / "a.txt").read_text() != before


def test_resume_keeps_what_no_batch_has_drawn(pusheen, photos, tmp_path):
    art = tmp_path / "art"
    (art / "c.txt").mkdir(parents=True)
    (art / "a.txt").write_text("mine")
    done = pusheen("convert", photos / "a.png", photos / "c.gif", "-o", art, "--resume")
    assert done.returncode == 1
    assert complaints(done.stderr).splitlines() == [
        f"pusheen: '{art}/a.txt' is there already",
        f"pusheen: cannot write '{art}/c.txt': it is a folder",
    ]
    assert (art / "a.txt").read_text() == "mine"


def test_resume_goes_on_where_one_was_killed_before_it_could_say_what_it_had_drawn(
    pusheen, photos, tmp_path
):
    words = ("convert", photos / "a.png", photos / "c.gif", "-o", tmp_path / "art", "-w", "9")
    pusheen(*words)
    (tmp_path / "art" / NAME).unlink()
    done = pusheen(*words, "--resume")
    assert (done.returncode, done.stderr) == (0, "")
    assert (tmp_path / "art" / NAME).exists()


def test_a_batch_writes_over_none_of_its_pictures(pusheen, photos, tmp_path):
    """The art of one would be another that is still to be read."""
    other = tmp_path / "other"
    other.mkdir()
    shutil.copy(photos / "c.gif", other / "a.gif")
    before = (photos / "a.png").read_bytes()
    words = ("-f", "png", "-o", photos, "--force")
    done = pusheen("convert", other / "a.gif", photos / "a.png", *words)
    assert done.returncode == 1
    assert (
        complaints(done.stderr).splitlines()
        == [
            f"pusheen: cannot write '{photos}/a.png': it is the picture that was read",
            f"pusheen: cannot write '{photos}/a.png' for '{photos}/a.png':"
            " another picture of this run is there",
        ][::-1]
    )
    assert (photos / "a.png").read_bytes() == before


def test_two_batches_do_not_write_into_one_folder_at_once(pusheen, photos, tmp_path):
    out = tmp_path / "art"
    words = [sys.executable, "-m", "pusheen", "convert", "--files-from", "-", "-o", str(out)]
    with subprocess.Popen(words, stdin=subprocess.PIPE, stderr=subprocess.PIPE) as first:
        while not (out / NAME).exists():
            assert first.poll() is None
        done = pusheen("convert", photos / "a.png", photos / "b.png", "-o", out)
        told = f"pusheen: cannot write into '{out}': another batch is writing there\n"
        assert (done.returncode, complaints(done.stderr)) == (1, told)
        said = first.communicate(f"{photos}/a.png\n".encode())[1]
        assert (first.returncode, said) == (0, b"")
    assert [Path(name).name for name in files_in(out)] == ["a.txt"]


def test_a_file_that_is_made_while_a_batch_is_at_work_is_kept(photos, tmp_path):
    out = tmp_path / "art"
    out.mkdir()
    words = [sys.executable, "-m", "pusheen", "convert", "-", str(photos / "a.png")]
    with subprocess.Popen(
        [*words, "-o", str(out)], stdin=subprocess.PIPE, stderr=subprocess.PIPE
    ) as batch:
        assert batch.stdin
        batch.stdin.write((photos / "a.png").read_bytes() + bytes(1 << 20))  # until it reads
        batch.stdin.flush()
        for name in ("a.txt", "-.txt"):
            (out / name).write_text("mine")
        said = batch.communicate(timeout=60)[1].decode()
    assert (batch.returncode, complaints(said).count("is there already")) == (1, 2)
    assert {(out / name).read_text() for name in files_in(out)} == {"mine"}


def test_names_that_differ_in_case_alone_are_told(pusheen, photos, tmp_path):
    (photos / "deep" / "A.png").write_bytes((photos / "a.png").read_bytes())
    done = pusheen("convert", photos / "a.png", photos / "deep" / "A.png", "-o", tmp_path / "art")
    assert "A.txt' is told from another file by case or accents alone" in done.stderr


def test_files_that_are_there_are_kept_without_force(pusheen, photos, tmp_path):
    (tmp_path / "art").mkdir()
    (tmp_path / "art" / "c.txt").write_text("mine")
    done = pusheen("convert", photos / "c.gif", photos / "a.png", "-o", tmp_path / "art")
    assert done.returncode == 1
    assert done.stderr.splitlines() == [
        f"pusheen: '{tmp_path}/art/c.txt' is there already (hint: --force writes over it)"
    ]
    assert (tmp_path / "art" / "c.txt").read_text() == "mine"
    assert (tmp_path / "art" / "a.txt").exists()


@pytest.mark.parametrize("end", ["\n", "\0"])
def test_a_list_of_names_is_read_from_stdin(end: str, pusheen, photos, tmp_path, monkeypatch):
    monkeypatch.chdir(photos)
    names = f"deep/d.png{end}a.png{end}".encode()
    done = pusheen(
        "convert", "--files-from", "-", "-o", tmp_path / "art", stdin=names, PYTHONPATH=str(ROOT)
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert files_in(tmp_path / "art") == ["a.txt", "deep/d.txt"]


def test_a_list_reaches_no_higher_than_the_folder(pusheen, photos, tmp_path):
    names = f"{photos}/deep/../a.png\n../../../../{photos}/c.gif\n".encode()
    pusheen("convert", "--files-from", "-", "-o", tmp_path / "art", stdin=names)
    assert all(".." not in name for name in files_in(tmp_path / "art"))
    assert len(files_in(tmp_path)) == len(files_in(photos)) + 2


def test_two_pictures_of_one_name_do_not_become_one(pusheen, photos, tmp_path):
    done = pusheen("convert", photos / "a.png", f"{photos}/deep/../a.png", "-o", tmp_path / "art")
    assert done.returncode == 1
    assert "another picture of this run is there" in done.stderr
    assert len(complaints(done.stderr).splitlines()) == 1


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("-o", "art.html"), "several pictures go into a folder, not into 'art.html'"),
        (("-f", "html"), "html is a file for each picture: name a folder with -o"),
        (("--resume",), "--resume goes with a folder to write to: -o FOLDER"),
        (("--jobs", "0"), "--jobs must be 1-256, not 0"),
        (("--save-mask", "m.png"), "--save-mask goes with one picture"),
        (("--mask", "m.png"), "--mask goes with one picture"),
    ],
)
def test_misuse_of_many_is_told_before_any_work(words, says: str, pusheen, photos):
    done = pusheen("convert", photos, *words)
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr.startswith(f"pusheen: {says}")
    assert len(complaints(done.stderr).splitlines()) == 1


def test_an_empty_folder_is_told(pusheen, tmp_path):
    done = pusheen("convert", tmp_path)
    assert (done.returncode, done.stdout) == (1, "")
    assert complaints(done.stderr) == f"pusheen: there is no picture in '{tmp_path}'\n"


def test_a_list_that_is_not_there_is_told(pusheen, tmp_path):
    done = pusheen("convert", "--files-from", tmp_path / "none")
    assert (done.returncode, done.stdout) == (1, "")
    told = f"pusheen: cannot read the list '{tmp_path}/none': no such file or directory\n"
    assert complaints(done.stderr) == told


def test_ctrl_c_leaves_only_whole_files_and_no_process(photos, tmp_path):
    for number in range(300):
        shutil.copy(photos / "a.png", photos / f"{number:03}.png")
    out = tmp_path / "art"
    words = [sys.executable, "-m", "pusheen", "convert", photos, "-o", out, "-w", "40"]
    process = subprocess.Popen(
        list(map(str, words)), stderr=subprocess.PIPE, start_new_session=True
    )
    while not out.exists() or len(os.listdir(out)) < 5:
        assert process.poll() is None
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does, to all of them
    assert process.communicate(timeout=30)[1] == b""
    assert process.returncode == 130
    whole = (out / "000.txt").read_text()
    assert {(out / name).read_text() for name in files_in(out)} == {whole}
    with pytest.raises(ProcessLookupError):
        os.killpg(process.pid, 0)


def test_progress_is_shown_on_a_terminal_and_gone_in_the_end(on_terminal, photos, tmp_path):
    (photos / "bad.png").unlink()
    shown = on_terminal("convert", photos, "-o", tmp_path / "art")
    assert "4/4" in shown and "a second" in shown
    assert shown.endswith("\x1b[2K")  # the line of the bar is empty again


def test_the_bar_never_takes_the_cursor_which_a_signal_would_leave_hidden(
    on_terminal, photos, tmp_path
):
    (photos / "bad.png").unlink()
    assert "\x1b[?25" not in on_terminal("convert", photos, "-o", tmp_path / "art")


# Places that lead nowhere


def test_a_pattern_that_goes_deep_enters_no_link(tmp_path: Path):
    make(tmp_path, "a.png", "b/c.png", "b/d/e.png", "b/d/.f/g.png")
    for number in range(3):  # three ways back at each of forty levels, if they were followed
        (tmp_path / "b" / f"self{number}").symlink_to(tmp_path)
    assert found(tmp_path / "**" / "*.png") == ["a.png", "c.png", "e.png"]
    assert found(tmp_path / "b" / "**" / "d" / "**" / "*.png") == ["e.png"]


def test_a_pattern_that_goes_deep_begins_where_one_is(tmp_path: Path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    make(tmp_path, "a.png", "b[/c.png")
    assert [path for path, _ in find_pictures(["**/*.png"])] == ["a.png", "b[/c.png"]
    assert [path for path, _ in find_pictures(["**/**/c.*"])] == ["b[/c.png"]


def test_folders_may_be_deeper_than_calls(tmp_path: Path, pusheen, monkeypatch):
    """As deep as a path may be long."""
    monkeypatch.chdir(tmp_path)
    for _ in range(1300):
        os.mkdir("d")
        os.chdir("d")
    Image.new("L", (8, 8), 99).save("a.png")
    os.chdir(tmp_path)
    try:
        for words in (("-r", "d"), ("**/*.png",), ("-r", "d", "-o", "o")):
            done = pusheen("convert", *words, "-w", "8", "--remove-background", "off")
            assert (done.returncode, done.stderr) == (0, ""), words
            assert done.stdout or "-o" in words
        assert os.path.isfile("o/" + "d/" * 1299 + "a.txt")
    finally:
        subprocess.run(["rm", "-rf", "d", "o"], check=True)  # pytest's own way is too deep for it


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("a.png", "-o", "fifo.txt"), "cannot write 'fifo.txt': nobody reads from it (hint: "),
        (("a.png", "-o", "fifo.txt", "--force"), "cannot write 'fifo.txt': nobody reads from it"),
        (("--files-from", "fifo.txt"), "cannot read the list 'fifo.txt': it is not a regular file"),
        (("--files-from", "/dev/zero"), "cannot read the list '/dev/zero': it is not a regular"),
    ],
)
def test_a_pipe_with_nobody_at_its_other_end_is_told_at_once(
    words: tuple[str, ...], says: str, pusheen, photos, monkeypatch
):
    monkeypatch.chdir(photos)
    os.mkfifo("fifo.txt")
    done = pusheen("convert", *words, PYTHONPATH=str(ROOT))
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert done.stderr.startswith(f"pusheen: {says}")


def test_a_pipe_that_the_shell_has_made_is_read_and_written(photos):
    pusheen = f"{sys.executable} -m pusheen convert -w 9"
    script = f"{pusheen} --files-from <(echo a.png) && {pusheen} a.png -f txt -o >(cat) | cat"
    done = subprocess.run(["bash", "-c", script], cwd=photos, capture_output=True, text=True)
    half = len(done.stdout) // 2
    assert (done.stdout[:half], done.stderr) == (done.stdout[half:], "")
    assert done.stdout


def test_a_list_that_is_no_list_is_not_read_to_its_end(pusheen):
    done = pusheen("convert", "--files-from", "-", stdin=b"x" * 9_000_000)
    told = "pusheen: cannot read the list: no name is that long\n"
    assert (done.returncode, complaints(done.stderr)) == (1, told)
