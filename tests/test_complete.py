"""Completion: what is offered, in click's words and in real shells, and how fast."""

import os
import resource
import subprocess
import sys
import sysconfig
from itertools import takewhile
from pathlib import Path

import pytest
from conftest import ROOT, complaints, program
from pty_session import PtySession
from test_help import CONTEXTS
from test_hook_home import Home, move_in

SHELLS = ("bash", "zsh", "fish")
MOST = 5.0  # times what `python -c pass` takes


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    """A home whose shells find the program on PATH, and a picture in it."""
    monkeypatch.setenv("PATH", f"{sysconfig.get_path('scripts')}:{os.environ['PATH']}")
    monkeypatch.delenv("BASH_COMPLETION_USER_DIR", raising=False)
    home = move_in(Home(tmp_path / "home"), monkeypatch)
    home.write("garden of tom.png", "")
    return home


def ask(home: Home, line: str, shell: str = "bash") -> list[str]:
    """Ask as the script of a shell does, the cursor at the end of the line."""
    words = line.split(" ")
    place = words[-1] if shell == "fish" else str(len(words) - 1)
    said = {"COMP_WORDS": line, "COMP_CWORD": place}
    return home.pusheen(_PUSHEEN_COMPLETE=f"{shell}_complete", **said).splitlines()


@pytest.mark.parametrize(
    "line, offered",
    [
        ("pusheen conv", ["convert"]),
        ("pusheen sno", ["snoring", "snowman"]),
        ("pusheen show sno", ["snoring", "snowman"]),
        ("pusheen hook un", ["uninstall"]),
        ("pusheen hook uninstall z", ["zsh"]),
        ("pusheen hook install zsh z", []),
        ("pusheen hook install --once d", ["day"]),
        ("pusheen hook install --tag sno", ["snoring", "snowman"]),
        ("pusheen init f", ["fish", "fastfetch"]),
        ("pusheen completions b", ["bash"]),
        ("pusheen --tag fo", ["food"]),
        ("pusheen --tag = fo", ["food"]),  # how bash takes --tag=fo apart
        ("pusheen say --tag =", "tags"),
        ("pusheen --wid", ["--width"]),
        ("pusheen -", "options"),
        ("pusheen loaf --wid", ["--width"]),
        ("pusheen convert --symbols o", ["octant"]),
        ("pusheen show --format s", ["svg"]),
        ("pusheen beside --cat wiz", ["wizard"]),
        ("pusheen beside -- --cat wiz", []),
        ("pusheen convert -- --wid", []),
        ("pusheen 'show' \"wiz", ["wizard"]),
        ("pusheen --width 3", []),
        ("pusheen say wiz", []),
        ("", "all"),
    ],
)
def test_what_may_come_next_is_offered(home: Home, line: str, offered: list[str] | str):
    plain = [row.partition(",")[2] for row in ask(home, line) if row.startswith("plain,")]
    if offered == "tags":
        assert "cozy" in plain and "loaf" not in plain
    elif offered == "options":
        assert len(plain) == len(set(plain)) and {"--tag", "--version", "--help"} <= {*plain}
    elif offered == "all":
        assert {"show", "doctor", "loaf"} <= {*plain}
    else:
        assert plain == offered


@pytest.mark.parametrize(
    "line",
    [
        "pusheen convert g",
        "pusheen add g",
        "pusheen show -o g",
        "pusheen play g",
        "pusheen beside g",
    ],
)
def test_where_a_file_may_come_the_shell_looks_for_it(home: Home, line: str):
    assert ask(home, line)[:1] == ["file,g"]


def test_cats_of_ones_own_and_hidden_ones_are_offered_where_they_are_meant(home: Home):
    cats = home.path / ".local" / "share" / "pusheen" / "cats"
    for name in ("tom", "tom\x1b[31m", "tom$(id)", "tom jerry"):
        (cats / name).mkdir(parents=True)
    home.pusheen("hide", "loaf")
    assert ask(home, "pusheen remove t") == ["plain,tom"]
    assert ask(home, "pusheen show tom") == ["plain,tom"]
    assert ask(home, "pusheen unhide ") == ["plain,loaf"]


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_a_value_after_an_equals_sign_keeps_the_option(home: Home, shell: str):
    rows = ask(home, "pusheen --tag=fo", shell)
    assert any("--tag=food" in row for row in rows)


def test_a_file_named_in_another_script_is_offered_in_any_locale(home: Home):
    home.write("\N{CJK UNIFIED IDEOGRAPH-732B}.png", "")
    line = f"pusheen convert --output={home.path}/\N{CJK UNIFIED IDEOGRAPH-732B}"
    said = {"COMP_WORDS": line, "COMP_CWORD": "2", "PYTHONIOENCODING": "latin-1"}
    told = home.pusheen(_PUSHEEN_COMPLETE="zsh_complete", **said)
    assert told == f"plain\n{line.rpartition(' ')[2]}.png\n_\n"


@pytest.mark.parametrize("words", ["", "0", "99", "x"])
def test_an_odd_place_is_no_error(home: Home, words: str):
    said = {"COMP_WORDS": "pusheen 'lo", "COMP_CWORD": words}
    home.pusheen(_PUSHEEN_COMPLETE="bash_complete", **said)


def cost(*words: str, **environ: str) -> float:
    """Return the least time a program takes at work, of some runs."""
    times = []
    for _ in range(7):
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run(words, stdout=subprocess.DEVNULL, env={**os.environ, **environ}, check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        times.append(after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
    return min(times)


def test_an_answer_takes_less_than_five_starts_of_python():
    said = {"_PUSHEEN_COMPLETE": "bash_complete", "COMP_WORDS": "pusheen --tag fo"}
    taken = cost(sys.executable, "-m", "pusheen", COMP_CWORD="2", **said, PYTHONPATH=str(ROOT))
    assert taken < MOST * cost(sys.executable, "-c", "pass")


def test_an_answer_loads_no_package(home: Home):
    script = "import sys; from pusheen.__main__ import main; main(); print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script],
        env=home.environment(
            _PUSHEEN_COMPLETE="zsh_complete", COMP_WORDS="pusheen ", COMP_CWORD="1"
        ),
        capture_output=True,
        check=True,
    )
    loaded = {name.split(".")[0] for name in done.stdout.decode().splitlines()[-1].split()}
    assert not loaded & {"click", "rich", "numpy", "PIL", "wcwidth"}


def test_the_table_and_the_man_pages_are_those_of_the_commands():
    done = subprocess.run(
        [sys.executable, ROOT / "scripts" / "man", "--check"], capture_output=True, text=True
    )
    assert (done.stdout, done.stderr, done.returncode) == ("", "", 0)


# What makes each shell know the script, and ready for TAB.
READY = {
    "bash": """PS1='READY>'; eval "$(pusheen completions bash)\"""",
    "zsh": "PS1='READY>'; autoload -U compinit; compinit -u; source <(pusheen completions zsh)",
    "fish": "function fish_prompt; printf 'READY>'; end; pusheen completions fish | source",
}
JOINED = ("convert --output=gard", "convert --output=garden\\ of\\ tom.png")
LINES = [  # typed, with TAB at its end, and what the line is to be then
    ("loa", "loaf"),
    ("hook insta", "hook install"),
    ("convert --symb", "convert --symbols"),
    ("convert --symbols bra", "convert --symbols braille"),
    ("--tag foo", "--tag food"),
    ("convert garden", "convert garden\\ of\\ tom.png"),
]


class Session(PtySession):
    """A shell on a terminal, and what is to be seen there."""

    def __init__(self, home: Home, *words: str) -> None:
        # Where fish finds none it makes completions of every man page, long after it has ended.
        made = home.path / ".local" / "share" / "fish" / "generated_completions"
        made.mkdir(parents=True, exist_ok=True)
        words = (program(words[0]), *words[1:])
        super().__init__(*words, environ=home.environment(), cwd=home.path)


@pytest.mark.parametrize("typed, whole", [*LINES, JOINED])
@pytest.mark.parametrize("shell", SHELLS)
def test_tab_completes_in_a_real_shell(home: Home, shell: str, typed: str, whole: str):
    files = {"bash": ".bashrc", "zsh": ".zshrc", "fish": ".config/fish/config.fish"}
    home.write(files[shell], READY[shell] + "\n")
    session = Session(home, shell, "-i")
    try:
        session.until_text("READY>")
        session.press(f"pusheen {typed}\t")
        session.until_text(f"READY>pusheen {whole}")
    finally:
        session.close()


@pytest.mark.parametrize("typed, whole", [("hook insta", "hook install"), LINES[-1]])
def test_tab_completes_in_the_bash_of_macos(home: Home, typed: str, whole: str):
    # What bash 3.2 has not is taken away; the rest of the script it has.
    old = """enable -n compopt
        complete() {
            [[ $* != *nosort* ]] || { echo 'nosort: invalid option name' >&2; return 2; }
            builtin complete "$@"
        }
        """
    home.write(".bashrc", old + READY["bash"] + "\n")
    session = Session(home, "bash", "-i")
    try:
        session.until_text("READY>")
        session.press(f"pusheen {typed}\t")
        session.until_text(f"READY>pusheen {whole}")
        assert not any("invalid" in row or "not found" in row for row in session.screen.display)
    finally:
        session.close()


@pytest.mark.parametrize("shell", SHELLS)
def test_installed_with_the_greeting_it_completes_in_a_new_shell_and_goes_again(
    home: Home, shell: str
):
    before = sorted(home.path.rglob("*"))
    said = home.pusheen("hook", "install", shell, "--tag", "loaf", "--completions")
    file = home.path / PLACES[shell]
    assert f"{shell}: changed {file}\n" in said
    ready = {
        "bash": f"PS1='READY>'; source '{file}'\n",
        "zsh": f"PS1='READY>'; fpath=('{file.parent}' $fpath); autoload -U compinit; compinit -u\n",
        "fish": "function fish_prompt; printf 'READY>'; end\n",
    }[shell]
    config = {"bash": ".bashrc", "zsh": ".zshrc", "fish": ".config/fish/config.fish"}[shell]
    greeting = (home.path / config).read_text() if (home.path / config).exists() else ""
    home.write(config, greeting + ready)
    session = Session(home, shell, "-i")
    try:
        session.until_text("READY>")
        session.press("pusheen wiz\t")
        session.until_text("READY>pusheen wizard")
    finally:
        session.close()
    (home.path / config).write_text(greeting) if greeting else (home.path / config).unlink()
    assert f"{shell}: removed {file}\n" in home.pusheen("hook", "uninstall", shell)
    assert not file.exists() and not file.parent.exists()
    left = {path for path in home.path.rglob("*") if path.is_file()} - {*before}
    left -= {home.path / ".zcompdump"}  # zsh's own notes of what it found
    assert not [path for path in left if "usheen" in path.read_text(errors="replace")]


PLACES = {
    "bash": ".local/share/bash-completion/completions/pusheen",
    "zsh": ".local/share/pusheen/completions/_pusheen",
    "fish": ".config/fish/completions/pusheen.fish",
}


def test_zsh_is_told_the_line_to_add(home: Home):
    said = home.pusheen("hook", "install", "zsh", "--completions")
    folder = (home.path / PLACES["zsh"]).parent
    assert f"zsh: put this above compinit in .zshrc: fpath=('{folder}' $fpath)\n" in said


def test_a_dry_run_shows_the_script_and_writes_none(home: Home):
    said = home.pusheen("hook", "install", "fish", "--completions", "--dry-run")
    assert f"+++ {home.path / PLACES['fish']}\n" in said
    assert not (home.path / PLACES["fish"]).exists()


def test_without_the_option_nothing_is_completed(home: Home):
    home.pusheen("hook", "install", "fish")
    assert not (home.path / PLACES["fish"]).exists()


def test_a_script_of_somebody_elses_stays(home: Home):
    file = home.write(PLACES["fish"], "complete -c pusheen\n")
    said = home.pusheen("hook", "install", "fish", "--completions", status=1)
    assert complaints(said) == f"pusheen: '{file}' is not ours\n"
    assert not home.data().exists()
    home.pusheen("hook", "uninstall", "fish")
    assert file.read_text() == "complete -c pusheen\n"


@pytest.mark.parametrize("words", ["hook install dash --completions", "completions dash"])
def test_a_shell_without_completion_is_told_so_in_one_line(home: Home, words: str):
    said = home.pusheen(*words.split(), status=1 if "hook" in words else 2)
    assert complaints(said).count("\n") == 1 and "bash" in said and "zsh" in said and "fish" in said


def test_the_man_pages_are_sound():
    pages = sorted(map(str, (ROOT / "man").glob("*.1")))
    assert str(ROOT / "man" / "pusheen-hook-install.1") in pages
    done = subprocess.run(
        [program("groff"), "-man", "-ww", "-Tutf8", "-z", *pages], capture_output=True, text=True
    )
    assert (done.stderr, done.returncode) == ("", 0)


@pytest.mark.parametrize("path", CONTEXTS)
def test_what_is_pasted_from_a_man_page_is_what_the_help_says(path: str):
    page = ROOT / "man" / f"{path.replace(' ', '-')}.1"
    words = [program("groff"), "-man", "-Tutf8", "-P-cbou", "-rLL=200n"]
    shown = subprocess.run([*words, page], capture_output=True, text=True, check=True).stdout
    told = shown.partition("EXAMPLES\n")[2]
    told = "".join(takewhile(lambda row: row[0] in " \n", told.splitlines(keepends=True)))
    said = CONTEXTS[path].get_help().partition("Examples:\n")[2].partition("\n\n")[0]
    assert told.split() == said.split()
    assert shown.isascii()
