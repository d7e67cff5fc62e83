"""The marked block: every kind of startup file gets it, and is restored byte for byte."""

import os
import resource
import stat
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from conftest import ROOT, complaints, program
from hypothesis import assume, given, reject, settings
from hypothesis import strategies as st
from test_hook_home import Home, move_in

from pusheen.errors import HookError
from pusheen.greeting import install, rc_block, shells, store

KINDS: dict[str, bytes] = {
    "empty": b"",
    "ordinary": b"a=1\n",
    "no final newline": b"a=1",
    "blank lines at the end": b"a=1\n\n\n\n",
    "crlf": b"a=1\r\nb=2\r\n",
    "crlf without the final one": b"a=1\r\nb=2",
    "mixed ends": b"a=1\r\nb=2\nc=3\rd=4\r\n",
    "latin-1": b"# caf\xe9\n",
    "nul": b"a=1\n\0\nb=2\n",
    "byte order mark": b"\xef\xbb\xbfa=1\n",
    "form feed, nel, line separator": "a=1\f\nb=2\x85c=3\u2028d=4\n".encode(),
    "lone carriage return": b"a='x\ry'\n\r",
    "backslash at the end": b"echo a\\",
    "backslash and newline at the end": b"echo a\\\n",
    "10 MB": b"# filler\n" * 1_200_000,
    "our name in a comment": b"# pusheen\n# see '# >>> pusheen >>>'\n  # <<< pusheen <<<\n",
    "a comment that starts like ours": b"# >>> pusheen >>> is what it says\n",
    "only newlines": b"\n\n",
    "returns early": b"return\n",
}
SHELLS = {"bash": ".bashrc", "zsh": ".zshrc", "fish": ".config/fish/conf.d/pusheen.fish"}


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    return move_in(Home(tmp_path / "home"), monkeypatch)


def snapshot(folder: Path) -> list[tuple[object, ...]]:
    """Return all files and links of a folder: path, mode, links, content or target."""
    found: list[tuple[object, ...]] = []
    for path in sorted(folder.rglob("*")):
        info = path.lstat()
        if path.is_symlink():
            found.append((path, os.readlink(path)))
        elif path.is_file():
            found.append((path, stat.S_IMODE(info.st_mode), info.st_nlink, path.read_bytes()))
    return found


def round_trip(home: Home, shell: str) -> bytes:
    """Install twice and uninstall; return the file in between."""
    before = snapshot(home.path)
    assert home.install(shell)
    there = snapshot(home.path)
    assert home.install(shell) == []
    assert snapshot(home.path) == there
    content = (home.path / SHELLS[shell]).read_bytes()
    assert content.count(b"\n# <<< pusheen <<<\n") == 1
    assert install.uninstall(shell)
    assert snapshot(home.path) == before
    assert install.uninstall(shell) == []
    return content


@pytest.mark.parametrize("shell", SHELLS)
@pytest.mark.parametrize("kind", KINDS)
def test_a_file_is_restored_byte_for_byte(home: Home, shell: str, kind: str):
    home.write(SHELLS[shell], KINDS[kind])
    content = round_trip(home, shell)
    assert KINDS[kind] in content


@pytest.mark.parametrize("shell", SHELLS)
def test_a_file_made_for_the_block_goes_with_it(home: Home, shell: str):
    round_trip(home, shell)


@pytest.mark.parametrize("shell", SHELLS)
def test_links_stay_and_what_they_point_to_is_written(home: Home, shell: str):
    home.write("dotfiles/rc", "a=1\n")
    file = home.path / SHELLS[shell]
    file.parent.mkdir(parents=True, exist_ok=True)
    file.symlink_to(home.path / "middle")
    (home.path / "middle").symlink_to("dotfiles/rc")
    round_trip(home, shell)


def test_what_a_dangling_link_points_to_is_made_and_goes_again(home: Home):
    (home.path / "dotfiles").mkdir()
    (home.path / ".bashrc").symlink_to("dotfiles/rc")
    round_trip(home, "bash")


def test_a_link_into_a_folder_that_is_not_there_is_refused(home: Home):
    (home.path / ".bashrc").symlink_to("/nonexistent/rc")
    with pytest.raises(HookError, match="No such file"):
        home.install("bash")
    assert [path.name for path in home.path.rglob("*") if not path.is_dir()] == [".bashrc"]


@pytest.mark.parametrize("mode", [0o600, 0o755, 0o664])
def test_hard_links_and_modes_stay(home: Home, mode: int):
    file = home.write(".bashrc", "a=1\n")
    (home.path / "copy").hardlink_to(file)
    file.chmod(mode)
    round_trip(home, "bash")
    home.install("bash")
    assert (stat.S_IMODE(file.stat().st_mode), file.stat().st_nlink) == (mode, 2)


def as_nobody(home: Home, *words: str) -> subprocess.CompletedProcess[str]:
    """Run the program as a user whom modes hold, who owns the home."""
    command = [sys.executable, "-m", "pusheen", *words]
    if os.geteuid() == 0:
        drop = "--bounding-set=-dac_override,-dac_read_search"
        command = [program("setpriv"), drop, "--inh-caps=-dac_override,-dac_read_search", *command]
    return subprocess.run(command, env=home.environment(), capture_output=True, text=True)


def test_a_read_only_file_is_refused_in_one_line_that_says_what_to_do(home: Home):
    file = home.write(".bashrc", "a=1\n")
    file.chmod(0o444)
    before = snapshot(home.path)
    done = as_nobody(home, "hook", "install", "bash", "--tag", "loaf")
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        f"pusheen: cannot write '{file}': Permission denied"
        " (hint: add by hand what 'pusheen hook print bash' prints)\n"
    )
    assert snapshot(home.path) == before


def test_a_login_file_that_cannot_be_written_leaves_bashrc_alone(home: Home):
    home.write(".bashrc", "a=1\n")
    home.write(".bash_profile", "b=1\n").chmod(0o444)
    before = snapshot(home.path)
    assert as_nobody(home, "hook", "install", "bash", "--tag", "loaf").returncode == 1
    assert snapshot(home.path) == before


@pytest.mark.parametrize("shell", ["bash", "zsh"])
@pytest.mark.parametrize("room", [-1, 0, 1, 100])
def test_a_full_disk_costs_nothing(home: Home, shell: str, room: int):
    content = b"# filler\n" * 20_000
    home.write(SHELLS[shell], content)
    before = snapshot(home.path)
    limit = len(content) + room
    done = subprocess.run(
        [sys.executable, "-m", "pusheen", "hook", "install", shell, "--tag", "loaf"],
        env=home.environment(),
        capture_output=True,
        text=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit)),
    )
    assert done.returncode == 1
    assert "File too large" in done.stderr
    assert snapshot(home.path) == before


@pytest.mark.parametrize("content", [b"\xff\xfea\0\n\0", b"\xfe\xff\0a\0\n"])
def test_utf_16_is_refused(home: Home, content: bytes):
    home.write(".bashrc", content)
    said = home.pusheen("hook", "install", "bash", status=1)
    assert complaints(said).count("\n") == 1
    assert snapshot(home.path)[0][-1] == content
    assert not home.data().exists()


HALVES = {
    "no end": rc_block.START + b"\n:\n",
    "no start": b":\n" + rc_block.END + b"\n",
    "two": rc_block.block(b":\n") * 2,
    "the wrong way round": rc_block.END + b"\n" + rc_block.START + b"\n",
}


@pytest.mark.parametrize("half", HALVES)
@pytest.mark.parametrize("word", ["install", "uninstall"])
def test_half_a_block_is_refused(home: Home, half: str, word: str):
    home.write(".bashrc", b"a=1\n" + HALVES[half] + b"b=2\n")
    before = snapshot(home.path)
    said = home.pusheen("hook", word, "bash", status=1)
    assert complaints(said).count("\n") == 1
    assert snapshot(home.path) == before


@pytest.mark.parametrize("mine", [b"a=1", b"a=1\n", b"echo a\\", b""])
def test_lines_added_around_the_block_stay_lines(home: Home, mine: bytes):
    file = home.write(".bashrc", mine)
    home.install("bash")
    file.write_bytes(b"z=0\n" + file.read_bytes() + b"b=2\n")
    install.uninstall("bash")
    rows = file.read_bytes().split(b"\n")
    assert [row for row in rows if row] == [b"z=0", *filter(None, [mine.strip()]), b"b=2"]
    assert rows[0] == b"z=0"
    assert rows[-2:] == [b"b=2", b""]


def test_a_file_made_for_the_block_stays_if_the_user_has_added_to_it(home: Home):
    home.install("bash")
    file = home.path / ".bashrc"
    file.write_bytes(file.read_bytes() + b"b=2\n")
    install.uninstall("bash")
    assert file.read_bytes() == b"b=2\n"


def test_an_older_block_is_replaced_where_it_stands(home: Home):
    old = rc_block.block(b"# as an older version wrote it\n")
    file = home.write(".bashrc", b"a=1\n" + old + b"b=2\n")
    home.install("bash")
    assert file.read_bytes() == b"a=1\n" + rc_block.block(store.block("bash")) + b"b=2\n"


def test_the_block_of_another_shell_is_left_alone(home: Home, monkeypatch: pytest.MonkeyPatch):
    file = home.write(".profile", b"a=1\n")
    monkeypatch.setenv("ENV", str(file))
    home.install("dash")
    content = file.read_bytes()
    with pytest.raises(HookError, match="has the greeting of dash already"):
        home.install("bash")
    install.uninstall("bash")
    assert file.read_bytes() == content


@pytest.mark.parametrize(
    "logins, written",
    [
        ({}, []),
        ({".profile": "A=1\n"}, [".profile"]),
        ({".profile": ". ~/.bashrc\n"}, []),
        ({".profile": "# not .bashrc\n"}, [".profile"]),
        ({".profile": "A=1\n", ".bash_profile": "A=1\n"}, [".bash_profile"]),
        ({".profile": "A=1\n", ".bash_login": ". ~/.bashrc\n"}, []),
    ],
)
def test_bash_gets_the_login_file_that_does_not_read_bashrc(
    home: Home, logins: dict[str, str], written: list[str]
):
    for name, content in logins.items():
        home.write(name, content)
    changes = home.install("bash")
    assert [Path(change.path).name for change in changes] == [".bashrc", *written]


def test_zsh_files_are_where_zdotdir_says(home: Home, monkeypatch: pytest.MonkeyPatch):
    program("zsh")
    folder = home.path / "z"
    folder.mkdir()
    home.write(".zshenv", "echo noise; ZDOTDIR=$HOME/z\n")
    assert shells.startup_files("zsh") == [str(folder / ".zshrc")]
    monkeypatch.setenv("ZDOTDIR", str(home.path / "y"))
    assert shells.startup_files("zsh") == [str(home.path / "y" / ".zshrc")]


def test_uninstall_finds_the_file_it_wrote_though_zdotdir_has_moved(
    home: Home, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.setenv("ZDOTDIR", str(home.path / "y"))
    home.install("zsh")
    monkeypatch.delenv("ZDOTDIR")
    install.uninstall("zsh")
    assert snapshot(home.path) == []


def test_fish_files_and_cats_are_where_xdg_says(home: Home, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home.path / "c"))
    monkeypatch.setenv("XDG_DATA_HOME", str(home.path / "d"))
    (change,) = home.install("fish")
    assert change.path == str(home.path / "c" / "fish" / "conf.d" / "pusheen.fish")
    assert sorted(path.name for path in home.path.iterdir()) == ["c", "d"]
    for path in (home.path / "d" / "pusheen", home.path / "d" / "pusheen" / "hook"):
        assert stat.S_IMODE(path.stat().st_mode) == 0o700


@pytest.mark.parametrize("variable", ["SUDO_USER", "DOAS_USER"])
def test_sudo_with_another_home_is_refused(home: Home, variable: str):
    said = home.pusheen("hook", "install", "bash", status=1, **{variable: "someone"})
    assert complaints(said).count("\n") == 1
    assert list(home.path.iterdir()) == []


def test_without_a_home_there_is_one_line(home: Home):
    for words in (("install", "bash"), ("uninstall", "bash"), ("status",), ("print", "bash")):
        said = home.pusheen("hook", *words, status=1, HOME=None)
        assert complaints(said) == "pusheen: cannot tell whose shell it is: HOME is not set\n"


@pytest.mark.parametrize("kind", ["folder", "pipe"])
def test_a_startup_file_that_is_no_file_is_refused_at_once(home: Home, kind: str):
    path = home.path / ".bashrc"
    path.mkdir() if kind == "folder" else os.mkfifo(path)
    said = home.pusheen("hook", "install", "bash", status=1)
    assert complaints(said).count("\n") == 1
    assert [p.name for p in home.path.iterdir()] == [".bashrc"]


def test_a_data_folder_that_is_a_link_is_refused(home: Home, tmp_path: Path):
    (tmp_path / "elsewhere").mkdir()
    home.data().parent.mkdir(parents=True)
    home.data().symlink_to(tmp_path / "elsewhere")
    assert complaints(home.pusheen("hook", "install", "bash", status=1)).count("\n") == 1
    assert list((tmp_path / "elsewhere").iterdir()) == []


@pytest.mark.parametrize(
    "state", [b"", b"{", b"[]", b'{"greetings": {"bash": {"tag": 1}}}', b"\xff"]
)
def test_a_broken_note_of_what_is_installed_costs_nothing(home: Home, state: bytes):
    home.install("bash")
    (home.data() / store.STATE).write_bytes(state)
    install.status()
    install.refresh()
    home.install("bash")
    install.uninstall("bash")
    assert snapshot(home.path) == []


FILES = st.lists(
    st.binary(max_size=9)
    | st.sampled_from(
        (
            *(b"a=1", b"\n", b"\r\n", b"\r", b"\\", b"\\\n", b"\0", b"\xff\xfe", b"# pusheen"),
            *(rc_block.START, rc_block.END, rc_block.START[:-1], rc_block.END + b" ", b" "),
        )
    ),
    max_size=9,
).map(b"".join)


def blocks_of(content: bytes | None) -> rc_block.Block | None:
    """Return the block in a file; the test goes no further with one that is refused."""
    try:
        return rc_block.find(content or b"")
    except HookError:
        reject()


@given(st.none() | FILES, FILES, st.booleans())
def test_whatever_a_file_holds_comes_back(content: bytes | None, body: bytes, top: bool):
    assume(blocks_of(content) is None)
    body = body.replace(rc_block.START, b"").replace(rc_block.END, b"") + b"\n"
    installed = rc_block.put(content, body, top=top)
    assert rc_block.put(installed, body, top=top) == installed
    assert rc_block.take_out(installed) == content


@given(FILES, FILES, st.booleans())
def test_what_stands_around_an_older_block_stays(before: bytes, after: bytes, top: bool):
    assume(blocks_of(before) is None is blocks_of(after))
    old = before + b"\n" + rc_block.block(b"old\n") + after
    left = rc_block.take_out(rc_block.put(old, b"new\n", top=top))
    assert left == before + b"\n" + after


@settings(deadline=None)
@given(st.binary(max_size=99), st.binary(max_size=99))
def test_a_file_that_is_edited_holds_just_what_it_should(old: bytes, new: bytes):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "rc")
        path.write_bytes(old)
        assert rc_block.edit(str(path), lambda _: new, backup=f"{folder}/backup") == (old != new)
        assert path.read_bytes() == new
        assert os.listdir(folder) == ["rc"]


def test_while_lines_of_the_users_move_a_copy_is_kept_that_nobody_else_may_read(tmp_path: Path):
    (tmp_path / "zshrc").write_text("alias mine=true\n")
    script = """
import os, sys
sys.path.insert(0, sys.argv[1])
from pusheen.greeting import rc_block

def look(event, arguments):
    if event == "os.truncate":  # the last step; a kill before it leaves the copy
        print(open("copy").read(), oct(os.stat("copy").st_mode))

sys.addaudithook(look)
rc_block.edit("zshrc", lambda old: b"# ours\\n" + old, backup="copy")
print(os.listdir())
"""
    done = subprocess.run(
        [sys.executable, "-c", script, str(ROOT)], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.stdout == "alias mine=true\n 0o100600\n['zshrc']\n", done.stderr
    assert (tmp_path / "zshrc").read_text() == "# ours\nalias mine=true\n"
