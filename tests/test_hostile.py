"""What strangers wrote comes to nothing: names, texts, settings, surroundings, broken streams."""

import functools
import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import click
import pytest
from conftest import ROOT, clean_environment, program

from pusheen.cli.main import main

LOAF = str(ROOT / "images" / "loaf.png")
# An escape that sets the clipboard, one that clears, C1, bidi, zero width, line ends, what nobody
# sees though Python prints it, no UTF-8.
HOSTILE = os.fsdecode(
    "x\x1b]52;c;eA==\x07\x1b[2J\x9b31m\u202eb\u200b\u061c\u2028\n\r\x7f".encode()
    + "y\u034f\u3164\ufe0f\U000e0041\U000e0100".encode()
    + b"\xff\xfe"
)
ONE_LINE = HOSTILE.replace("\n", "").encode(errors="replace").decode()  # as a cat may be called
SGR = re.compile(r"\x1b\[[0-9;]*m")
CONTROL = re.compile(
    "[\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\u034f\u115f\u1160\u3164\uffa0\ufe00-\ufe0f\U000e0000-\U000e01ef]"
)
PICTURE, TEXT, FOLDER = f"{HOSTILE}.png", f"{HOSTILE}.txt", f"dir{HOSTILE}"

# What each command is asked with a stranger's words; it may refuse, but in harmless ones.
SWEEP: dict[str, list[tuple[str, ...]]] = {
    "": [("tom",), (ONE_LINE,), (HOSTILE,), (f"--{HOSTILE}",), (f"-{HOSTILE}",)],
    "show": [
        *((HOSTILE,), (PICTURE,), ("--tag", HOSTILE), ("--date", HOSTILE), ("--size", HOSTILE)),
        *(("--seed", HOSTILE), ("--color", HOSTILE), ("--background", HOSTILE)),
        *(("-f", HOSTILE), ("-o", HOSTILE), ("-o", f"no/{TEXT}"), ("-o", TEXT)),
        *(("loaf", "--background", HOSTILE), ("tom", "--describe")),
        *(("tom", "-f", name) for name in ("txt", "ans", "html", "svg", "cast", "json")),
    ],
    "again": [(), (HOSTILE,), ("-o", HOSTILE)],
    "say": [
        *((HOSTILE,), ("--think", HOSTILE, "--color", "always"), ("--cat", HOSTILE, "hi")),
        *(("--tag", HOSTILE, "hi"), ("--wrap", HOSTILE, "hi")),
        *((HOSTILE, "-f", name) for name in ("txt", "ans", "html", "svg", "cast", "json")),
    ],
    "play": [(HOSTILE,), (PICTURE, "-v"), (TEXT,), (f"./{HOSTILE}",), ("--fps", HOSTILE)],
    "convert": [
        *((PICTURE, "-v"), (TEXT,), (HOSTILE,), (FOLDER, "-v"), (f"*{HOSTILE}",), (TEXT,) * 5),
        *((FOLDER, "-o", f"out{HOSTILE}"), (FOLDER, "-o", f"out{HOSTILE}"), (FOLDER, "-o", TEXT)),
        *((FOLDER, "-f", HOSTILE), ("--files-from", HOSTILE), ("--files-from", "list")),
        *((PICTURE, "--save-mask", f"no/{HOSTILE}"), (PICTURE, "--chars", HOSTILE)),
        *((PICTURE, "--ramp", HOSTILE), (PICTURE, "--preset", HOSTILE), (PICTURE, "-o", HOSTILE)),
        *((PICTURE, "-f", name) for name in ("txt", "ans", "html", "svg", "cast", "json")),
    ],
    "list": [
        *((), (HOSTILE,), ("--tag", HOSTILE), ("--tag", "mine"), ("--preview",), ("--hidden",)),
        *(("--describe",), ("--describe", "--hidden")),
    ],
    "hide": [(HOSTILE,), (f"nope{HOSTILE}",)],
    "unhide": [(f"nope{HOSTILE}",), (HOSTILE,)],
    "add": [
        (PICTURE,),
        (PICTURE,),
        (TEXT,),
        (FOLDER,),
        (PICTURE, "--name", HOSTILE),
        (PICTURE, "--name", "ok", "--tag", HOSTILE),
        ("--name", HOSTILE, PICTURE, TEXT),
    ],
    "remove": [(HOSTILE,), (f"nope{HOSTILE}",)],
    "beside": [
        *((HOSTILE,), ("--cat", HOSTILE, "true"), ("--tag", HOSTILE, "true"), (f"./{PICTURE}",)),
        *(("--gap", HOSTILE, "true"), ("--", "cat", TEXT), ("--color", "always", "cat", TEXT)),
    ],
    "hook": [(HOSTILE,)],
    "hook install": [
        *((HOSTILE,), ("bash", "--tag", HOSTILE), ("bash", "--once", HOSTILE), ()),
        *(("bash", "--tag", "mine"), ("zsh", "--completions")),
        *(("bash", "--max-size", HOSTILE), ("--dry-run", "bash"), ("--dry-run", "ksh")),
    ],
    "hook uninstall": [(HOSTILE,), (), ("--all", "--dry-run"), ("--all",)],
    "hook status": [(HOSTILE,), ()],
    "hook print": [(HOSTILE,), ("bash",)],
    "init": [(HOSTILE,), ("zsh",), ("fastfetch",)],
    "completions": [(HOSTILE,), ("bash",), ("zsh",), ("fish",)],
    "doctor": [(HOSTILE,), (), ("--json",)],
}


def commands(group: click.Group, before: str = "") -> set[str]:
    """Name all commands, those of a group within it as its user types them."""
    with click.Context(group) as context:
        names = set(group.list_commands(context))
        found = {f"{before}{name}" for name in names}
        for name in names:
            command = group.get_command(context, name)
            if isinstance(command, click.Group):
                found |= commands(command, f"{before}{name} ")
    return found


def strange_parts(text: str) -> list[str]:
    """Return what must not reach a terminal, with what is around it."""
    text = SGR.sub("", text)
    return [ascii(text[max(0, m.start() - 40) : m.end() + 9]) for m in CONTROL.finditer(text)]


def lay_cat(folder: Path, *, tags: str, row: str) -> None:
    """Write a cat of its user's own that is whole, if a cat may be called so, and look so."""
    folder.mkdir(parents=True)
    name = folder.name.replace("\n", "")
    (folder / "cat.tsv").write_bytes(
        f"{name}\t12x4\t{tags}\tone {ONE_LINE}\n".encode(errors="replace")
    )
    (folder / "12.txt").write_text(f"{row}\n\n\n\n")
    (folder / "12.ink").write_text("aaaaa\n\n\n\n")
    (folder / "palette.tsv").write_text("a\t200\t0\t0\n")


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Go where everything has a hostile name, with a home in which everything is damaged."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / HOSTILE).mkdir()
    (tmp_path / FOLDER).mkdir()
    shutil.copy(LOAF, PICTURE)
    shutil.copy(LOAF, f"{FOLDER}/{PICTURE}")
    (tmp_path / FOLDER / f"bad{PICTURE}").write_text("no picture")
    (tmp_path / TEXT).write_bytes(os.fsencode(HOSTILE))
    (tmp_path / "list").write_bytes(os.fsencode(f"{PICTURE}\0no{HOSTILE}\0"))
    home = tmp_path / "home"
    cats = home / ".local/share/pusheen/cats"
    for name, row in ((HOSTILE, ONE_LINE), (ONE_LINE, "^^"), ("tom", "\x1b[2J")):
        lay_cat(cats / name, tags=ONE_LINE if name == ONE_LINE else "mine", row=row)
    lay_cat(cats / "tim", tags="mine", row="^^")
    (cats.parent / "hidden").write_bytes(os.fsencode(f"{HOSTILE}\n{ONE_LINE}\ntim\n"))
    (home / ".config/pusheen").mkdir(parents=True)
    (home / ".config/pusheen/config.toml").write_text(
        '"' + "".join(f"\\u{ord(c):04x}" for c in HOSTILE[:-2]) + '" = "05-12"\n'
    )
    (home / ".local/state/pusheen").mkdir(parents=True)
    (home / ".local/state/pusheen/last").write_bytes(os.fsencode(HOSTILE))
    (home / ".bashrc").write_bytes(b"# >>> pusheen >>>\n" + os.fsencode(HOSTILE) + b"\n")
    (home / ".kshrc").write_bytes(os.fsencode(HOSTILE) + b"\n")
    return tmp_path


def test_every_command_is_in_the_sweep():
    assert set(SWEEP) == {"", *commands(main)}  # type: ignore[arg-type]  # a group it is


@pytest.mark.parametrize("command", SWEEP)
def test_no_words_of_a_stranger_reach_the_terminal_as_they_are(
    command: str, place: Path, pusheen: Callable[..., subprocess.CompletedProcess[str]]
):
    run = functools.partial(pusheen, HOME=str(place / "home"), SHELL="/bin/bash", ENV=None)
    for words in SWEEP[command]:
        done = run(*command.split(), *words)
        assert strange_parts(done.stdout) == strange_parts(done.stderr) == [], ascii(words)
        assert done.returncode in (0, 1, 2, 126, 127), ascii(words)
        assert "Traceback" not in done.stderr, ascii(words)


@pytest.mark.parametrize("command", SWEEP)
def test_no_surroundings_reach_the_terminal_as_they_are(
    command: str, place: Path, pusheen: Callable[..., subprocess.CompletedProcess[str]]
):
    names = ("TERM", "COLORTERM", "COLORFGBG", "LANG", "LC_ALL", "SHELL", "ENV", "ZDOTDIR")
    names += (
        "PUSHEEN_QUIET",
        "COLUMNS",
        "LINES",
        "FORCE_COLOR",
        "CLICOLOR_FORCE",
        "SSH_CONNECTION",
    )
    bases = ("HOME", "XDG_STATE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME")
    # Once with harmless words, and once with those that every command refuses or takes.
    for environ in (
        {"HOME": str(place / "home"), **dict.fromkeys(names, HOSTILE)},
        dict.fromkeys((*names[5:8], *bases), str(place / HOSTILE)),
    ):
        for words in (SWEEP[command][0], SWEEP[command][-1]):
            done = pusheen(*command.split(), *words, **environ)
            assert strange_parts(done.stdout) == strange_parts(done.stderr) == [], ascii(words)
            assert "Traceback" not in done.stderr, ascii(words)


@pytest.mark.parametrize(
    ("words", "named"),
    [
        (("list",), "tom"),
        (("list", "--describe"), "tom: one x\\x1b]52;c;eA==\\x07"),
        (("list", "--hidden", "--describe"), "tim: one x\\x1b]52"),
        (("list", "--preview"), "\\x1b[2J"),
        (("tom",), "\\x1b[2J"),
        (("say", "--cat", "tom", "hi"), "\\x1b[2J"),
    ],
)
def test_a_cat_that_a_stranger_made_is_shown_and_harmless(
    words: tuple[str, ...], named: str, place: Path, pusheen
):
    done = pusheen(*words, HOME=str(place / "home"))
    assert named in done.stdout, done.stderr
    assert strange_parts(done.stdout) == []


@pytest.mark.parametrize("words", [("list",), ("list", "--preview"), ("doctor",)])
def test_no_settings_of_a_stranger_reach_a_terminal(
    words: tuple[str, ...], place: Path, on_terminal: Callable[..., str]
):
    shown = on_terminal(*words, HOME=str(place / "home"), COLORFGBG=HOSTILE, ENV=HOSTILE)
    assert strange_parts(shown) == []


ENCODINGS = ("ascii", "cp1252", "utf-16")
PRINTING = (
    *((), ("again",), ("say", "h\u00e9 \u732b"), ("beside", "printf", "h\\303\\251\\377")),
    *(("list",), ("hide", "nope"), ("remove", "nope")),
    *(("list", "--preview"), ("play", "dancing"), ("convert", LOAF, "--symbols", "half")),
    *(("convert", TEXT), ("add", TEXT), ("doctor",), ("hook", "status"), ("--help",)),
)


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_no_encoding_is_an_obstacle(encoding: str, place: Path):
    environ = clean_environment(
        HOME=str(place / "home"), LC_ALL="C", PYTHONUTF8="0", PYTHONIOENCODING=encoding
    )
    for words in PRINTING:
        command = [sys.executable, "-m", "pusheen", *words]
        done = subprocess.run(command, capture_output=True, env=environ)
        said = done.stderr.decode(encoding, "replace")
        assert done.returncode in (0, 1) and "Traceback" not in said, words
        assert strange_parts(said) == [], words


@pytest.mark.parametrize("encoding", ("utf-8", *ENCODINGS))
@pytest.mark.parametrize("words", [("say",), ("beside",)])
def test_a_pipe_of_any_bytes_is_taken(words: tuple[str, ...], encoding: str):
    done = subprocess.run(
        [sys.executable, "-m", "pusheen", *words],
        input=bytes(range(256)),
        capture_output=True,
        env=clean_environment(PYTHONIOENCODING=encoding),
    )
    assert (done.returncode, done.stderr) == (0, b"")


def test_ctrl_c_before_the_first_line_of_ours_is_heard():
    script = """
import os, signal, sys
class Hit:
    def find_spec(self, name, path=None, target=None):
        if name == "pusheen.catalog.gallery":
            os.kill(os.getpid(), signal.SIGINT)
sys.meta_path.insert(0, Hit())
from pusheen.__main__ import main
"""
    done = subprocess.run([sys.executable, "-c", script], capture_output=True)
    assert (done.returncode, done.stderr) == (130, b"")


@pytest.mark.skipif(not Path("/proc/self/syscall").exists(), reason="only Linux tells who reads")
@pytest.mark.parametrize("words", [("say",), ("beside",), ("convert", "-"), ("convert",)])
def test_ctrl_c_while_a_pipe_says_nothing_is_heard(words: tuple[str, ...]):
    process = subprocess.Popen(
        [sys.executable, "-m", "pusheen", *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
    )
    assert process.stdin is not None and process.stderr is not None
    wait_until_it_reads(process.pid)
    process.send_signal(signal.SIGINT)
    assert process.wait(10) == 130
    assert process.stderr.read() == b""
    process.stdin.close()
    process.stderr.close()


READ = ("0", "63")  # the number of that call on x86-64, and on arm64


def wait_until_it_reads(pid: int) -> None:
    """Wait until a thread of a process waits for file descriptor 0."""
    for _ in range(100_000):
        for thread in os.listdir(f"/proc/{pid}/task"):
            call = Path(f"/proc/{pid}/task/{thread}/syscall").read_text().split()
            if call[0] in READ and call[1] == "0x0":  # read(0, ...)
                return
        os.sched_yield()
    raise TimeoutError


# As a pattern, since they go by other names on other processors.
TRACED = (
    "/^(exec|socket|connect|open|creat|mkdir|rename|link|symlink|unlink|f?ch(mod|own)|f?truncate)"
)
WRITES = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC")


@pytest.mark.parametrize(
    "words",
    [
        *((), ("show", "loaf"), ("say", "hi"), ("say", "-f", "svg", "hi"), ("play", "dancing")),
        *(("convert", LOAF), ("convert", LOAF, "-o", "out.png"), ("convert", "eps.png")),
        *(("convert", "http://127.0.0.1:9/x.png"), ("convert", "refers.svg")),
        *(("convert", "in", "-o", "out"), ("again",), ("list", "--preview"), ("hide", "loaf")),
        *(("add", LOAF, "--name", "tom"), ("completions", "bash"), ("say", "-o", "out.svg", "hi")),
    ],
)
def test_a_command_starts_no_program_and_writes_where_it_may(
    words: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    monkeypatch.chdir(tmp_path)
    Path("eps.png").write_text("%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\nshowpage\n")
    Path("refers.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg"><image href="http://127.0.0.1:9/x.png"/></svg>'
    )
    Path("in").mkdir()
    for number in range(5):
        shutil.copy(LOAF, f"in/{number}.png")
    command = [program("strace"), "-f", "-y", "-o", "calls", "-e", f"trace={TRACED}"]
    subprocess.run(
        [*command, sys.executable, "-B", "-m", "pusheen", *words],
        capture_output=True,
        env=clean_environment(HOME=str(tmp_path / "home")),
        timeout=60,
    )
    calls = [line for line in Path("calls").read_text().splitlines() if "ENOENT" not in line]
    # The number of a process is as wide as it happens to be.
    calls = [call for call in calls if not call.split()[1].startswith(("+++", "---"))]
    assert sum(" execve(" in call for call in calls) == 1  # strace's own, of us
    assert not [call for call in calls if re.search(r" (socket|connect)\(", call)]
    writing = [
        call for call in calls if WRITES.search(call) or not re.search(r" (open|exec)", call)
    ]
    allowed = (f'"{tmp_path}/', f"<{tmp_path}/", f"<{tmp_path}>", '"/dev/', '"out', "<... ")
    assert [call for call in writing if not any(place in call for place in allowed)] == []


@pytest.mark.parametrize(
    "file",
    [
        *(".config/pusheen/config.toml", ".local/share/pusheen/hidden"),
        *(".local/share/pusheen/cats/tom/cat.tsv", ".local/state/pusheen/last"),
        *(".local/state/pusheen/bag", ".local/state/pusheen/config.tsv"),
    ],
)
@pytest.mark.parametrize(
    "spoil",
    [
        os.mkfifo,
        os.mkdir,
        lambda path: os.symlink("/dev/zero", path),
        lambda path: os.symlink(path, path),
        lambda path: path.write_bytes(b"\xff\0" * 1_000_000),
        lambda path: path.write_text("a = " + "[" * 100_000),
    ],
)
def test_a_spoiled_file_of_the_users_costs_one_warning_at_most(
    spoil: Callable[[Path], None], file: str, tmp_path: Path, pusheen
):
    config = tmp_path / ".config/pusheen/config.toml"
    for path in (config, tmp_path / file):
        path.parent.mkdir(parents=True, exist_ok=True)
    config.write_text('birthday = "05-12"\n')
    if config == tmp_path / file:
        config.unlink()
    spoil(tmp_path / file)
    for words in ((), ("list", "--tag", "food")):
        done = pusheen(*words, HOME=str(tmp_path))
        assert (done.returncode, bool(done.stdout)) == (0, True), done.stderr
        assert done.stderr.count("\n") <= ("config" in file)


@pytest.mark.parametrize("number", ["TERM", "INT", "KILL"])
@pytest.mark.parametrize("call", ["write", "rename", "fchmod"])
def test_a_signal_at_any_moment_leaves_the_old_file_or_the_new_one(
    call: str, number: str, tmp_path: Path
):
    show = [sys.executable, "-B", "-m", "pusheen", "show", "loaf", "-w", "20", "-f", "txt", "-o"]
    environ = clean_environment(HOME=str(tmp_path / "home"))
    subprocess.run([*show, str(tmp_path / "new")], check=True, env=environ)
    path = tmp_path / "art"
    path.write_text("old")
    path.chmod(0o606)  # which the umask would not make, so that fchmod is called, too
    strike = [program("strace"), "-f", "-o", "/dev/null"]
    strike += ["-e", f"inject=/^{call}:signal=SIG{number}"]
    done = subprocess.run([*strike, *show, str(path), "--force"], capture_output=True, env=environ)
    assert (done.returncode != 0, done.stderr) == (True, b"")
    assert path.read_text() in ("old", (tmp_path / "new").read_text())
