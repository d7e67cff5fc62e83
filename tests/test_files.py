"""Whose files are written: what is there stays without --force, and what is another user's."""

import errno
import os
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import LINUX, ROOT, clean_environment, complaints

from pusheen import files
from pusheen.catalog import rotation

LOAF = ROOT / "images" / "loaf.png"


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "loaf.png"
    path.write_bytes(LOAF.read_bytes())
    return path


def mode_of(path: Path) -> int:
    return path.stat().st_mode & 0o7777


# What is there


def test_a_mask_is_not_written_over_a_file_without_force(pusheen, picture: Path, tmp_path: Path):
    mask = tmp_path / "mask.png"
    mask.write_text("mine")
    done = pusheen("convert", "--save-mask", mask, picture)
    told = f"pusheen: '{mask}' is there already (hint: --force writes over it)\n"
    assert (done.returncode, done.stderr, mask.read_text()) == (1, told, "mine")
    assert pusheen("convert", "--save-mask", mask, "--force", picture).returncode == 0
    assert mask.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize("option", ["-o", "--save-mask"])
@pytest.mark.parametrize("way", ["name", "link", "stdin"])
def test_the_picture_that_is_read_is_never_written_over(
    option: str, way: str, picture: Path, tmp_path: Path
):
    before = picture.read_bytes()
    (tmp_path / "link.png").symlink_to(picture)
    target = tmp_path / "link.png" if way == "link" else picture
    words = ("convert", "-" if way == "stdin" else picture, option, target, "--force")
    with picture.open("rb") as stdin:
        done = subprocess.run(
            [sys.executable, "-m", "pusheen", *map(str, words)],
            stdin=stdin,
            capture_output=True,
            env=clean_environment(),
        )
    assert (done.returncode, complaints(done.stderr)) == (
        1,
        f"pusheen: cannot write '{target}': it is the picture that was read\n",
    )
    assert picture.read_bytes() == before


def test_a_file_that_is_made_while_the_picture_is_drawn_is_kept(tmp_path: Path):
    target = tmp_path / "cat.txt"
    process = subprocess.Popen(
        [sys.executable, "-m", "pusheen", "convert", "-", "-o", str(target)],
        stdin=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=clean_environment(),
    )
    assert process.stdin
    # More than a pipe holds: when all is written it is past its first look, and reads.
    process.stdin.write(LOAF.read_bytes() + bytes(1 << 20))
    process.stdin.flush()
    target.write_text("mine")
    said = process.communicate(timeout=30)[1]
    assert (process.returncode, target.read_text()) == (1, "mine")
    assert b"is there already" in said


def test_the_system_decides_whether_a_file_is_there(tmp_path: Path, monkeypatch):
    target = tmp_path / "cat.txt"
    opened = os.open

    def open_late(path, flags, *rest, **places):
        if flags & os.O_EXCL:  # the file aside: all has been looked at
            target.write_text("mine")
        return opened(path, flags, *rest, **places)

    monkeypatch.setattr(os, "open", open_late)
    with pytest.raises(FileExistsError):
        files.write_file(str(target), b"ours", force=False)
    assert target.read_text() == "mine"
    assert os.listdir(tmp_path) == ["cat.txt"]


def test_where_there_are_no_hard_links_files_are_kept_too(tmp_path: Path, monkeypatch):
    def link(*_: object, **__: object) -> None:
        raise OSError(errno.EPERM, "no")

    monkeypatch.setattr(os, "link", link)
    files.write_file(str(tmp_path / "cat.txt"), b"first", force=False)
    with pytest.raises(FileExistsError):
        files.write_file(str(tmp_path / "cat.txt"), b"second", force=False)
    assert (tmp_path / "cat.txt").read_text() == "first"
    assert os.listdir(tmp_path) == ["cat.txt"]


def test_a_file_keeps_its_permissions_but_for_set_uid(pusheen, tmp_path: Path):
    target = tmp_path / "cat.txt"
    target.touch()
    target.chmod(0o6770)
    assert pusheen("show", "loaf", "-o", target, "--force").returncode == 0
    assert mode_of(target) == 0o770


def test_a_link_of_ones_own_leads_to_its_target(pusheen, tmp_path: Path):
    (tmp_path / "deep").mkdir()
    (tmp_path / "cat.txt").symlink_to("deep/way.txt")
    (tmp_path / "deep" / "way.txt").symlink_to("../there.txt")
    for force in ((), ("--force",)):
        assert pusheen("show", "loaf", "-o", tmp_path / "cat.txt", *force).returncode == 0
        assert (tmp_path / "there.txt").is_file()
    assert (tmp_path / "cat.txt").is_symlink() and (tmp_path / "deep" / "way.txt").is_symlink()
    (tmp_path / "loop.txt").symlink_to("loop.txt")
    done = pusheen("show", "loaf", "-o", tmp_path / "loop.txt", "--force")
    assert (done.returncode, complaints(done.stderr).count("\n")) == (1, 1)


def test_a_pipe_that_nobody_reads_is_told_at_once(pusheen, tmp_path: Path):
    os.mkfifo(tmp_path / "pipe")
    done = pusheen("show", "loaf", "-f", "txt", "-o", tmp_path / "pipe")
    told = f"pusheen: cannot write '{tmp_path}/pipe': nobody reads from it\n"
    assert (done.returncode, complaints(done.stderr)) == (1, told)


@pytest.mark.skipif(not LINUX, reason="what /dev/stdout is differs elsewhere")
def test_standard_output_can_be_named_as_a_file(pusheen):
    plain = pusheen("show", "loaf", "-f", "txt").stdout
    assert pusheen("show", "loaf", "-f", "txt", "-o", "/dev/stdout").stdout == plain


# What is another user's


@pytest.mark.parametrize("option", ["-o", "--save-mask"])
def test_a_file_of_another_user_is_not_replaced(
    option: str, stranger: int, pusheen, picture: Path, tmp_path: Path
):
    target = tmp_path / "cat.txt"
    target.write_text("theirs")
    os.chown(target, stranger, stranger)
    target.chmod(0o6777)
    done = pusheen("convert", picture, option, target, "--force")
    assert (done.returncode, complaints(done.stderr)) == (
        1,
        f"pusheen: cannot write '{target}': it belongs to another user\n",
    )
    assert (target.stat().st_uid, mode_of(target)) == (stranger, 0o6777)
    assert target.read_text() == "theirs"
    assert sorted(os.listdir(tmp_path)) == ["cat.txt", "loaf.png"]


@pytest.mark.parametrize("option", ["-o", "--save-mask"])
def test_a_link_of_another_user_is_not_followed(
    option: str, stranger: int, pusheen, picture: Path, tmp_path: Path
):
    link = tmp_path / "cat.txt"
    link.symlink_to(tmp_path / ".bash_login")
    os.lchown(link, stranger, stranger)
    for force in ((), ("--force",)):
        done = pusheen("convert", picture, option, link, *force)
        told = f"pusheen: cannot write '{link}': it is another user's link\n"
        assert (done.returncode, complaints(done.stderr)) == (1, told)
        assert not (tmp_path / ".bash_login").exists()


def test_a_batch_follows_no_link_of_another_user(
    stranger: int, pusheen, picture: Path, tmp_path: Path
):
    photos, out, elsewhere = tmp_path / "photos", tmp_path / "out", tmp_path / "elsewhere"
    for folder in (photos / "deep", photos / "mine", out, elsewhere):
        folder.mkdir(parents=True)
    for place in ("a.png", "deep/b.png", "mine/c.png"):
        (photos / place).write_bytes(picture.read_bytes())
    for name, target in (("a.txt", ".bash_login"), ("deep", "elsewhere")):
        (out / name).symlink_to(tmp_path / target)
        os.lchown(out / name, stranger, stranger)
    (out / "mine").symlink_to("../elsewhere")
    done = pusheen("convert", "-r", photos, "-o", out, "--force")
    assert done.returncode == 1
    assert [line.rpartition(": ")[2] for line in complaints(done.stderr).splitlines()] == [
        "it is another user's link"
    ] * 2
    assert not (tmp_path / ".bash_login").exists()
    assert os.listdir(elsewhere) == ["c.txt"]  # by way of the user's own link


# The user's folders


def test_our_folders_are_for_the_user_alone_whatever_the_umask(tmp_path: Path):
    words = f"exec {sys.executable} -m pusheen"
    for command in (f"{words}", f"{words} add {LOAF} --name tom", f"{words} hide tom"):
        environ = clean_environment(HOME=str(tmp_path))
        subprocess.run(["sh", "-c", f"umask 0; {command}"], env=environ, check=True)
    made = list(tmp_path.rglob("*"))
    assert {mode_of(path) for path in made if path.is_dir()} == {0o700}
    assert {mode_of(path) for path in made if path.is_file()} == {0o600}


@pytest.mark.parametrize("part", [".local", ".local/share", ".local/share/pusheen"])
def test_a_folder_that_others_may_write_into_is_refused_by_its_name(
    part: str, pusheen, tmp_path: Path
):
    (tmp_path / ".local/share/pusheen").mkdir(parents=True, mode=0o700)
    (tmp_path / part).chmod(0o757)
    for words in (("hide", "loaf"), ("add", LOAF, "--name", "tom"), ("hook", "install", "bash")):
        done = pusheen(*words, HOME=str(tmp_path))
        assert done.returncode == 1
        told = f"pusheen: cannot write '{tmp_path / part}': others may write there\n"
        assert complaints(done.stderr) == told
    assert not list((tmp_path / ".local/share/pusheen").iterdir())
    assert not (tmp_path / ".bashrc").exists()


def test_a_group_of_the_users_own_may_write_there(tmp_path: Path):
    (tmp_path / "folder").mkdir()
    os.chown(tmp_path / "folder", -1, os.getegid())
    (tmp_path / "folder").chmod(0o770)
    if os.getegid() == os.geteuid():
        assert files.private_folder(str(tmp_path / "folder"))
    else:
        with pytest.raises(PermissionError):
            files.private_folder(str(tmp_path / "folder"))


def test_links_in_the_way_to_a_folder_are_gone_through(tmp_path: Path):
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real/../real")
    (tmp_path / "open").mkdir()
    (tmp_path / "open").chmod(0o777)
    (tmp_path / "way").symlink_to("open")
    assert files.private_folder(str(tmp_path / "link" / "a" / "b"))
    assert (tmp_path / "real" / "a" / "b").is_dir()
    with pytest.raises(PermissionError) as caught:
        files.private_folder(str(tmp_path / "way" / "a"))
    assert caught.value.filename == str(tmp_path / "open")


@pytest.mark.parametrize("given", ["HOME", "XDG"])
def test_as_root_nothing_is_written_into_the_home_of_a_user(
    given: str, stranger: int, pusheen, tmp_path: Path
):
    home = tmp_path / "home"
    home.mkdir()
    os.chown(home, stranger, stranger)
    environ = {"HOME": str(home)}
    if given == "XDG":  # as su keeps them
        environ = {f"XDG_{kind}_HOME": str(home) for kind in files.DEFAULTS}
        environ["HOME"] = str(tmp_path)
    assert pusheen(**environ).stdout
    for words in (
        ("hide", "loaf"),
        ("add", LOAF, "--name", "tom"),
        ("hook", "install", "fish"),
    ):
        done = pusheen(*words, **environ)
        assert done.returncode == 1
        assert f"'{home}'" in done.stderr and len(complaints(done.stderr).splitlines()) == 1
    assert list(home.iterdir()) == []


def test_a_link_of_another_user_in_the_way_is_refused(stranger: int, tmp_path: Path):
    (tmp_path / "mine").mkdir()
    (tmp_path / "link").symlink_to("mine")
    os.lchown(tmp_path / "link", stranger, stranger)
    with pytest.raises(PermissionError, match="belongs to another user"):
        files.private_folder(str(tmp_path / "link" / "a"))
    assert not (tmp_path / "mine" / "a").exists()


def test_a_startup_file_in_a_folder_that_others_may_write_into_is_left_alone(
    pusheen, tmp_path: Path
):
    (tmp_path / "z").mkdir()
    (tmp_path / "z").chmod(0o777)
    done = pusheen("hook", "install", "zsh", HOME=str(tmp_path), ZDOTDIR=str(tmp_path / "z"))
    assert (done.returncode, complaints(done.stderr)) == (
        1,
        f"pusheen: cannot write '{tmp_path}/z': others may write there\n",
    )
    assert list((tmp_path / "z").iterdir()) == []


def test_what_killed_processes_left_beside_the_bags_is_swept(
    tmp_path: Path, pusheen, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("HOME", str(tmp_path))
    state = tmp_path / ".local/state/pusheen"
    state.mkdir(parents=True, mode=0o700)
    for name in ("bag.4711", "bag-food.12", ".pusheen-old", ".pusheen-young"):
        (state / name).write_text("left")
    os.utime(state / ".pusheen-old", (1, 1))
    assert pusheen("--no-days", HOME=str(tmp_path)).returncode == 0  # at night as by day
    assert sorted(os.listdir(state)) == [".pusheen-young", "bag", "last"]
    (state / "bag.4711").write_text("left")
    for _ in range(rotation.SWEPT):
        assert (state / "bag.4711").exists()
        rotation.draw_ticket("")
    assert not (state / "bag.4711").exists()
