"""The greeting, in real shells on real terminals."""

import datetime
import fnmatch
import os
import shutil
import subprocess
import sys
from functools import lru_cache
from pathlib import Path

import pytest
from conftest import ROOT, complaints, program
from test_hook_home import Home, move_in

from pusheen import terminal
from pusheen.catalog import gallery, rotation
from pusheen.greeting import install, script, shells

GREETED = ("bash", "zsh", "fish")
POSIX = ("dash", "ksh", "mksh")


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Home:
    return move_in(Home(tmp_path / "home"), monkeypatch)


@lru_cache
def cats_for(columns: int, lines: int, depth: int = terminal.SIXTEEN) -> dict[str, str]:
    """Return all cats painted in each size that such a window may show, with their names."""
    return {
        cat.paint(width, depth): cat.name
        for cat in gallery.cats()
        for width, height in cat.sizes
        if width <= columns and height <= min(lines * 0.6, lines - 2)
    }


@pytest.mark.parametrize("shell", [*GREETED, *POSIX])
def test_a_new_shell_shows_a_whole_cat_and_nothing_else(home: Home, shell: str):
    home.install(shell)
    assert home.greeted(shell) in cats_for(80, 24)


@pytest.mark.parametrize("shell", GREETED)
@pytest.mark.parametrize("columns, lines", [(80, 24), (200, 70), (40, 60), (12, 24), (120, 15)])
def test_a_cat_fits_its_window_with_room_for_the_prompt(
    home: Home, shell: str, columns: int, lines: int
):
    home.install(shell)
    assert home.greeted(shell, columns=columns, lines=lines) in cats_for(columns, lines)


@pytest.mark.parametrize("shell", GREETED)
def test_a_window_too_low_for_a_picture_shows_the_cat_of_one_line(home: Home, shell: str):
    home.install(shell)
    assert home.greeted(shell, lines=5) == gallery.TINY + "\n"
    assert home.greeted(shell, lines=5, PUSHEEN_DESCRIBE="1") == "a cat\n"
    assert home.greeted(shell, columns=6) == ""


@pytest.mark.parametrize("shell", [*GREETED, "dash"])
@pytest.mark.parametrize(
    "environ, depth",
    [
        ({"NO_COLOR": "1", "COLORTERM": "truecolor"}, terminal.PLAIN),
        ({"TERM": "xterm-256color"}, terminal.INDEXED),
        ({"COLORTERM": "truecolor"}, terminal.TRUECOLOR),
        ({"COLORTERM": "24bit"}, terminal.TRUECOLOR),
        ({"TERM": "xterm-direct"}, terminal.TRUECOLOR),
    ],
)
def test_a_cat_has_the_colors_of_its_terminal(
    home: Home, shell: str, environ: dict[str, str], depth: int
):
    home.install(shell)
    assert home.greeted(shell, **environ) in cats_for(80, 24, depth)


@pytest.mark.parametrize("shell", [*GREETED, "dash"])
def test_a_greeting_goes_on_with_the_symbols_it_has(home: Home, shell: str):
    loaf = gallery.find("loaf")
    for words, symbols in (
        (("--symbols", "octant"), "octant"),
        ((), "octant"),
        (("--symbols", "ascii"), "ascii"),
    ):
        home.pusheen("hook", "install", shell, "--tag", "loaf", *words)
        wanted = [loaf.paint(c, terminal.TRUECOLOR, symbols=symbols) for c, _ in loaf.sizes]
        assert home.greeted(shell, COLORTERM="truecolor") in wanted


@pytest.mark.parametrize("shell", [*GREETED, *POSIX])
def test_who_cannot_see_it_is_told_what_the_cat_looks_like(home: Home, shell: str):
    home.install(shell)
    shown = home.greeted(shell, PUSHEEN_DESCRIBE="1", NO_COLOR="1", COLORTERM="truecolor")
    assert shown == "loaf: paws tucked in, going nowhere\n"
    assert home.greeted(shell, PUSHEEN_DESCRIBE="") in cats_for(80, 24)


@pytest.mark.parametrize("shell", [*GREETED, "dash"])
@pytest.mark.parametrize(
    "environ", [{"TERM": "dumb"}, {"TERM": None}, {"PUSHEEN_QUIET": "1"}, {"CI": "true"}]
)
def test_a_shell_that_wants_quiet_gets_it(home: Home, shell: str, environ: dict[str, str | None]):
    home.install(shell)
    shown = home.greeted(shell, **environ)
    own = "warning: " if shell == "fish" and environ.get("TERM", "") is None else "-"
    assert [row for row in shown.splitlines() if not row.startswith(own)] == []


@pytest.mark.parametrize("shell", GREETED)
@pytest.mark.parametrize("words", [("-ic",), ("-c",), ("-lc",), ("-ilc",)])
def test_a_shell_without_a_terminal_says_nothing(home: Home, shell: str, words: tuple[str, ...]):
    home.write(".bash_profile", ". ~/.bashrc\n")
    home.install(shell)
    done = subprocess.run(
        [program(shell), *words, "echo E"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        env=home.environment(SSH_CLIENT="1 2 3"),
    )
    assert done.stdout == b"E\n"


HOSTILE = {
    "bash": (
        "set -eu -f -C",
        "set -o posix; set -eu",
        "set -k -a",
        "IFS=0123456789/; shopt -s failglob nocasematch extglob",
        "alias printf=false read=false local=false builtin=false export=false unset=false",
        "printf() { echo SHADOW; }; read() { echo SHADOW; }; cat() { echo SHADOW; }",
        "readonly x=1 f=2 k=3 n=4 d=5 c=6; export LC_ALL=POSIX",
        "COLUMNS=wide LINES=08",
        "unset RANDOM COLUMNS LINES",
        "trap 'echo TRAP' DEBUG RETURN ERR",
    ),
    "zsh": (
        "setopt err_exit no_unset ksh_arrays sh_word_split warn_create_global",
        "setopt no_clobber glob_subst ksh_glob null_glob rc_quotes",
        "emulate sh",
        "emulate ksh; set -eu",
        "alias print=false local=false typeset=false emulate=false builtin=false",
        "print() { echo SHADOW }; cat() { echo SHADOW }",
        "readonly x=1 f=2 k=3 n=4 d=5 c=6; export LC_ALL=POSIX",
        "COLUMNS=7777777",
    ),
    "fish": (
        "function printf; echo SHADOW; end; function random; echo SHADOW; end",
        "function isatty; echo SHADOW; end; function cat; echo SHADOW; end",
        "alias read=false random=false",
        "set -gx LC_ALL POSIX",
    ),
}  # fmt: skip


@pytest.mark.parametrize(
    "shell, line", [(shell, line) for shell, lines in HOSTILE.items() for line in lines]
)
def test_what_a_user_sets_neither_stops_the_cat_nor_the_shell(home: Home, shell: str, line: str):
    files = {"bash": ".bashrc", "zsh": ".zshenv", "fish": ".config/fish/conf.d/a.fish"}
    home.write(files[shell], line + "\n")
    home.install(shell)
    with open(home.path / (".zshrc" if shell == "zsh" else files[shell]), "a") as file:
        file.write('\\echo "ALIVE$?"\n' if shell != "fish" else "")
    after = "builtin echo ALIVE$status" if shell == "fish" else "true"
    shown = home.shell(shell, "-ic", after).replace("TRAP\n", "")
    cat, _, rest = shown.partition("ALIVE")
    assert (cat in cats_for(200, 24), rest) == (True, "0\n"), shown


@pytest.mark.parametrize("shell", GREETED)
def test_a_shell_within_a_shell_greets_too(home: Home, shell: str):
    home.install(shell, tag="loaf")
    (loaf,) = {cat for cat, name in cats_for(80, 24).items() if name == "loaf" and rows(cat) == 14}
    assert home.shell(shell, "-ic", f"{shell} -ic true; true") == loaf + loaf


def rows(text: str) -> int:
    return text.count("\n")


def test_bash_greets_once_where_the_login_file_reads_bashrc_and_where_it_does_not(home: Home):
    home.write(".bash_profile", "A=1\n")
    home.install("bash")
    assert home.shell("bash", "-lic", "true") in cats_for(80, 24)
    home.write(".bash_profile", home.path.joinpath(".bash_profile").read_text() + ". ~/.bashrc\n")
    assert home.shell("bash", "-lic", "true") in cats_for(80, 24)


def test_every_tmux_pane_greets(home: Home):
    tmux = [program("tmux"), "-S", str(home.path / "socket"), "-f", os.devnull]
    home.install("bash")
    environ = home.environment()
    pane = "bash -ic 'tmux wait-for -S up; read'"

    def run(*words: str) -> str:
        done = subprocess.run(
            [*tmux, *words], env=environ, check=True, capture_output=True, timeout=30
        )
        return done.stdout.decode()

    try:
        run("new-session", "-d", "-x", "80", "-y", "24", pane)
        run("wait-for", "up")
        assert run("capture-pane", "-p").rstrip("\n") + "\n" in cats_for(80, 24, terminal.PLAIN)
        run("new-window", pane)
        run("wait-for", "up")
        assert run("capture-pane", "-p").rstrip("\n") + "\n" in cats_for(80, 24, terminal.PLAIN)
    finally:
        run("kill-server")


# What powerlevel10k's own file of that name does: until the prompt it collects the output, and
# complains about it afterwards.
INSTANT_PROMPT = """
zmodload zsh/datetime
exec {_p9k_out}>&1 {_p9k_err}>&2 >$HOME/collected 2>&1
precmd() {
    exec >&$_p9k_out 2>&$_p9k_err
    [[ -s $HOME/collected ]] && print "Console output during zsh initialization detected"
    precmd() { :; }
}
"""


def test_under_powerlevel10k_a_cat_comes_above_the_instant_prompt(home: Home):
    home.write("p10k-instant-prompt-me.zsh", INSTANT_PROMPT)
    preamble = (
        "if [[ -r ~/p10k-instant-prompt-me.zsh ]]; then\n  . ~/p10k-instant-prompt-me.zsh\nfi\n"
    )
    home.write(".zshrc", preamble + "PS1='PROMPT>'; unsetopt prompt_sp zle\n")
    home.install("zsh")
    shown = home.shell("zsh", "-i", typed="exit\n")
    assert "Console output" not in shown
    assert shown.replace("exit\n", "").partition("PROMPT>")[0] in cats_for(80, 24)


def test_a_preamble_added_above_the_block_is_reported_and_installing_again_moves_it(home: Home):
    file = home.write(".zshrc", "a=1\n")
    home.install("zsh")
    file.write_text("source p10k-instant-prompt-me.zsh\n" + file.read_text())
    assert "zsh   shadowed" in home.pusheen("hook", "status")
    home.install("zsh")
    assert "zsh   installed" in home.pusheen("hook", "status")
    home.pusheen("hook", "uninstall", "zsh")
    assert file.read_text() == "source p10k-instant-prompt-me.zsh\na=1\n"


def test_zsh_keeps_what_is_typed_ahead(home: Home):
    home.write(".zshrc", "unsetopt prompt_sp zle; PS1=\n")
    home.install("zsh")
    assert "TYPED42" in home.shell("zsh", "-i", typed="echo TYPED$((40+2))\nexit\n")


def test_nothing_is_left_in_the_shell(home: Home):
    home.install("bash")
    after = "compgen -A function; env | grep -i '^_*pusheen.*='; true"
    cat, _, rest = home.shell("bash", "-ic", f"echo MARK; {after}").partition("MARK\n")
    assert (cat in cats_for(80, 24), rest) == (True, "")


@pytest.mark.parametrize("shell", [*GREETED, "dash"])
@pytest.mark.parametrize("once", ["always", "day", "terminal"])
def test_a_greeting_starts_no_process(home: Home, shell: str, once: str):
    program("strace")
    options = {"once": once if shell in GREETED else "always"}
    calls = {}
    for installed in (False, True):
        if installed:
            home.install(shell, **options)
        trace = home.path / "trace"
        shown = home.shell(
            "strace", "-f", "-o", str(trace), "-e", "trace=execve,clone,clone3,fork,vfork",
            program(shell), "-ic", "true",
        )  # fmt: skip
        assert (shown in cats_for(80, 24)) is installed
        calls[installed] = [line for line in trace.read_text().splitlines() if "(" in line]
    assert len(calls[True]) == len(calls[False]), calls[True]


def test_every_cat_comes_and_about_as_often(home: Home):
    home.install("bash", tag="food")
    food = [cat.name for cat in gallery.cats(("food",))]
    drawn = draws(home, "bash", 60 * len(food))
    assert set(drawn) == set(food)
    assert 20 < min(map(drawn.count, food)) <= max(map(drawn.count, food)) < 120


def test_a_tag_or_a_name_chooses_the_cats(home: Home):
    home.pusheen("hook", "install", "bash", "--tag", "food")
    names = {cats_for(80, 24)[home.greeted("bash")] for _ in range(5)}
    assert names <= {cat.name for cat in gallery.cats() if "food" in cat.tags}
    said = home.pusheen("hook", "install", "bash", "--tag", "dogs", status=1)
    assert said.startswith("pusheen: no cat goes by 'dogs'")


@pytest.mark.parametrize("shell", [*GREETED, "dash"])
def test_max_size_limits_the_cat_and_may_exceed_the_share_of_the_window(home: Home, shell: str):
    (loaf,) = (cat for cat in gallery.cats() if cat.name == "loaf")
    lines = dict(loaf.sizes)
    home.install(shell, tag="loaf", columns=30, lines=99)
    assert rows(home.greeted(shell)) == lines[24]
    home.install(shell, tag="loaf", lines=lines[60])
    assert rows(home.greeted(shell)) == lines[60]


@pytest.mark.parametrize("size", ["0x5", "2000x5", "many"])
def test_a_size_out_of_range_is_misuse(home: Home, size: str):
    said = home.pusheen("hook", "install", "bash", "--max-size", size, status=2)
    assert rows(complaints(said)) == 1
    assert not home.data().exists()


@pytest.mark.parametrize("shell", GREETED)
def test_once_a_day_greets_in_the_first_shell_and_again_on_another_day(home: Home, shell: str):
    home.install(shell, once="day")
    assert home.greeted(shell) in cats_for(80, 24)
    assert home.greeted(shell) == ""
    seen = home.data() / f"seen.{shell}"
    seen.write_text("2018-06-01\n")
    assert home.greeted(shell) in cats_for(80, 24)


@pytest.mark.parametrize("shell", GREETED)
def test_once_a_terminal_greets_in_the_first_shell_of_each(home: Home, shell: str):
    home.install(shell, once="terminal")
    nested = f"{shell} -ic true; true"
    assert home.shell(shell, "-ic", nested) in cats_for(80, 24)
    assert home.shell(shell, "-ic", nested, PUSHEEN_TERMINAL="other") in cats_for(80, 24)


def test_once_is_refused_where_the_shell_cannot_tell(home: Home):
    said = home.pusheen("hook", "install", "ksh", "--once", "day", status=2)
    assert complaints(said) == "pusheen: --once must be always for ksh, which cannot tell the day\n"


def draws(home: Home, shell: str, count: int) -> list[str]:
    """Let a shell greet many times over and return the names of the cats."""
    greet = f"unset _pusheen_greeted; . {home.data()}/greet.{shell}; printf '\\f'"
    shown = home.shell(shell, "-ic", f"for i in {{1..{count}}}; do {greet}; done")
    cats = cats_for(80, 24)
    return [cats[cat] for cat in shown.split("\f")[1:-1]]


@pytest.mark.parametrize("shell", ["bash", "zsh"])
def test_on_its_day_every_other_greeting_is_a_cats_of_that_day(
    home: Home, shell: str, monkeypatch: pytest.MonkeyPatch
):
    today = [f"{month:02}-{day:02}" for month in range(1, 13) for day in range(1, 32)]
    monkeypatch.setattr(rotation, "DAYS", {"pi": today})
    home.install(shell, tag=None, columns=24)
    assert 60 < draws(home, shell, 200).count("pi-day") < 140
    monkeypatch.setattr(rotation, "DAYS", {"pi": ["02-30"]})
    install.refresh()
    assert draws(home, shell, 200).count("pi-day") < 30


def test_the_moments_a_shell_is_told_are_those_of_the_rotation():
    shown = script.calendar()
    moments = [
        (2027, month, day, hour, datetime.date(2027, month, day).weekday())
        for month in range(1, 13)
        for day in range(1, 29)
        for hour in range(24)
    ]
    for moment in moments:
        year, month, day, hour, weekday = moment
        told = f"{year}-{month:02}-{day:02} {weekday + 1} {hour:02}"
        matched = {
            tag
            for tag, patterns in shown.items()
            if any(fnmatch.fnmatch(told, pattern.replace("\\", "")) for pattern in patterns)
        }
        assert matched == set(rotation.favoured(moment, rotation.DAYS)), told


@pytest.mark.parametrize("shell", GREETED)
def test_a_greeting_without_its_cats_is_silent(home: Home, shell: str):
    home.install(shell)
    shutil.rmtree(home.data() / "1" / "0")
    assert home.greeted(shell) == ""
    shutil.rmtree(home.data())
    assert home.greeted(shell) == ""


def test_refresh_leaves_an_up_to_date_greeting_alone_and_no_greeting_too(home: Home):
    install.refresh()
    assert list(home.path.iterdir()) == []
    home.install("bash")
    before = {path: path.stat().st_mtime_ns for path in home.data().rglob("*")}
    install.refresh()
    assert {path: path.stat().st_mtime_ns for path in home.data().rglob("*")} == before


def test_own_cats_and_hidden_ones_count_at_once(home: Home):
    home.pusheen("hook", "install", "bash", "--tag", "mine", status=1)
    home.pusheen("add", str(ROOT / "images" / "loaf.png"), "--name", "tom", "--tag", "mine")
    home.install("bash", tag="mine")
    tom = gallery.find("tom")
    assert tom
    assert home.greeted("bash") == gallery.draw(tom, terminal.SIXTEEN, 80, 14)
    home.pusheen("hide", "tom")
    assert home.greeted("bash") == gallery.TINY + "\n"
    home.pusheen("unhide", "tom")
    assert home.greeted("bash") == gallery.draw(tom, terminal.SIXTEEN, 80, 14)
    home.pusheen("remove", "tom")
    assert home.greeted("bash") == gallery.TINY + "\n"


def generations(home: Home) -> list[int]:
    return [int(path.name) for path in home.data().iterdir() if path.name.isdecimal()]


def test_refresh_takes_a_new_rotation_and_keeps_one_old_generation(
    home: Home, monkeypatch: pytest.MonkeyPatch
):
    home.install("bash", tag=None, columns=16)
    everyone, painted = gallery.cats(), cats_for(80, 24)
    for cat in everyone[:3]:
        monkeypatch.setattr(gallery, "cats", lambda cat=cat: [cat])
        install.refresh()
        assert painted[home.greeted("bash")] == cat.name
        assert len(generations(home)) == 2
    # Two cats in two sizes and the tiny one, in four depths, and words about each of the three:
    # what stands nowhere is gone.
    assert len(list((home.data() / "pool").iterdir())) == (2 * 2 + 1) * 4 + 3


def test_a_hundred_shells_that_start_during_refreshes_show_a_whole_cat_or_none(home: Home):
    home.install("bash")
    act = """
from pusheen.greeting import install, script, store
while True:
    for tag in ("loaf", "pizza"):
        install.install("bash", store.Greeting(tag=tag))
"""
    refreshing = subprocess.Popen([sys.executable, "-c", act], env=home.environment())
    loop = "for i in {1..100}; do bash -ic true; printf '\\f'; done"
    try:
        shown = home.shell("bash", "-c", loop)
        assert refreshing.poll() is None
    finally:
        refreshing.kill()
        refreshing.wait()
    seen = shown.split("\f")[:-1]
    assert len(seen) == 100
    assert {text for text in seen if text} <= set(cats_for(80, 24))
    assert len([text for text in seen if text]) > 50
    assert max(generations(home)) > 1


@pytest.mark.slow
def test_a_hundred_installs_at_once_leave_one_block(home: Home):
    file = home.write(".bashrc", "a=1\n")
    act = "from pusheen.greeting.install import *; install('bash', Greeting(tag='loaf'))"
    command = [sys.executable, "-c", act]
    processes = [subprocess.Popen(command, env=home.environment()) for _ in range(100)]
    assert {process.wait(timeout=60) for process in processes} == {0}
    assert file.read_text().count(">>> pusheen >>>") == 1
    home.pusheen("hook", "uninstall", "bash")
    assert file.read_text() == "a=1\n"
    assert list(home.path.iterdir()) == [home.path / ".local", file] or not home.data().exists()


def test_the_last_shell_takes_the_cats_with_it(home: Home):
    home.install("bash")
    home.install("zsh")
    home.pusheen("hook", "uninstall", "bash")
    assert home.greeted("zsh") in cats_for(80, 24)
    home.pusheen("hook", "uninstall", "--all")
    assert not home.data().parent.exists()
    assert [path.name for path in home.path.iterdir()] == [".local"]


def test_without_a_name_it_is_the_login_shell_and_only_it(home: Home):
    said = home.pusheen("hook", "install", SHELL="/usr/local/bin/fish")
    file = home.path / ".config" / "fish" / "conf.d" / "pusheen.fish"
    assert said == f"fish: changed {file}\nto take it back: pusheen hook uninstall fish\n"
    assert sorted(path.name for path in home.path.iterdir()) == [".config", ".local"]
    assert home.pusheen("hook", "uninstall", SHELL="fish") == f"fish: removed {file}\n"


@pytest.mark.parametrize("shell", ["tcsh", "nu", "pwsh", "xonsh", "elvish", "../bash"])
def test_a_shell_we_cannot_greet_in_is_refused_in_one_line(home: Home, shell: str):
    for words in (("hook", "install", shell), ("init", shell), ("hook", "uninstall", shell)):
        said = home.pusheen(*words, status=1, SHELL="/bin/tcsh")
        assert rows(complaints(said)) == 1
        assert said.startswith("pusheen: there is no greeting for '")
        assert ("did you mean" in said) == (shell in words and shell == "../bash")
    assert list(home.path.iterdir()) == []


def test_dash_is_told_what_it_needs(home: Home):
    said = home.pusheen("hook", "install", "dash", status=1, ENV=None)
    assert said.startswith("pusheen: dash reads no startup file unless ENV names one (hint: ")


def test_dry_run_prints_the_difference_and_touches_nothing(home: Home):
    home.write(".zshrc", "a=1\n")
    said = home.pusheen("hook", "install", "zsh", "--dry-run")
    assert "+# >>> pusheen >>>" in said
    assert "-a=1" not in said
    assert [path.name for path in home.path.iterdir()] == [".zshrc"]
    assert (home.path / ".zshrc").read_text() == "a=1\n"


@pytest.mark.parametrize("shell", [*GREETED, "dash"])
def test_what_init_prints_greets_when_evaluated(home: Home, shell: str):
    init = f"{sys.executable} -m pusheen init {shell}"
    line = f"{init} | source\n" if shell == "fish" else f'eval "$({init})"\n'
    files = {"fish": ".config/fish/config.fish", "dash": "../shrc"}
    home.write(files.get(shell, f".{shell}rc"), line)
    assert home.greeted(shell) in cats_for(80, 24)
    assert home.pusheen("hook", "print", shell) == home.pusheen("init", shell)


@pytest.mark.slow
def test_lines_put_in_by_hand_count_and_go_on_greeting(home: Home):
    home.write(".bashrc", home.pusheen("hook", "print", "bash"))
    assert "bash  installed" in home.pusheen("hook", "status")
    assert "greets already" in home.pusheen("hook", "install", "bash", "--tag", "loaf")
    assert cats_for(80, 24)[home.greeted("bash")] == "loaf"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish", "dash"])
def test_a_home_with_an_odd_name_runs_nothing(
    tmp_path: Path, shell: str, monkeypatch: pytest.MonkeyPatch
):
    name = 'it\'s $(touch pwned) \\ "h" `touch pwned` ;&é\u3000猫❤\ufe0f'
    home = move_in(Home(tmp_path / name), monkeypatch)
    home.install(shell)
    assert home.greeted(shell) in cats_for(80, 24)
    assert not list(tmp_path.rglob("pwned"))


@pytest.mark.parametrize("character", "\n\x1b\x9b\u202e\u200b\u2028\u3164")
def test_a_home_with_what_nobody_sees_is_refused(character: str, tmp_path: Path):
    home = Home(tmp_path / f"a{character}b")
    for words in (("install", "bash"), ("print", "bash")):
        said = home.pusheen("hook", *words, status=1)
        assert rows(complaints(said)) == 1
        assert said.rstrip("\n").isprintable() and character not in said.rstrip("\n")
    assert list(home.path.iterdir()) == []


def test_status_tells_how_each_shell_stands(home: Home):
    def state(shell: str) -> str:
        row = next(r for r in home.pusheen("hook", "status").splitlines() if r.startswith(shell))
        return row[6:21].strip()

    file = home.write(".bashrc", "a=1\n")
    assert state("bash") == "not installed"
    home.install("bash")
    installed = file.read_bytes()
    assert state("bash") == "installed"
    file.write_bytes(b"exec zsh\n" + installed)
    assert state("bash") == "shadowed"
    file.write_bytes(installed.replace(b"[ -t 1 ] && ", b""))
    assert state("bash") == "out of date"
    home.install("bash")
    assert file.read_bytes() == installed
    file.write_bytes(installed.replace(b"# <<< pusheen <<<\n", b""))
    assert state("bash") == "damaged"
    file.write_bytes(b"a=1\n")
    assert state("bash") == "damaged"
    file.write_bytes(installed)
    shutil.rmtree(home.data())
    assert state("bash") == "damaged"


def template_files(shell: str) -> list[Path]:
    """Return our shell files for a shell, as they are before anything is put in."""
    folder = ROOT / "pusheen" / "greeting" / "templates"
    return [folder / f"{kind}.{shells.SHELLS[shell]}" for kind in ("greet", "block")]


LINTERS: dict[str, tuple[tuple[str, ...], ...]] = {
    "bash": (("bash", "-n"), ("shellcheck",)),
    "zsh": (("zsh", "-n"),),
    "fish": (("fish", "-n"), ("fish_indent", "--check")),
    "dash": (("dash", "-n"), ("ksh", "-n"), ("mksh", "-n"), ("shellcheck",)),
}


@pytest.mark.parametrize(
    "shell, linter", [(shell, linter) for shell, all_ in LINTERS.items() for linter in all_]
)
def test_what_we_write_pleases_the_linters(
    home: Home, shell: str, linter: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
):
    program(linter[0])
    favoured = {*rotation.DAYS, "easter", "friday", "sleepy"}
    everyone = [cat for cat in gallery.cats() if favoured & set(cat.tags)]
    monkeypatch.setattr(gallery, "cats", lambda: everyone)
    home.install(shell, tag=None)
    texts = [str(home.data() / f"greet.{shell}"), *shells.startup_files(shell)[:1]]
    texts += [str(path) for path in template_files(shell)]
    if linter == ("shellcheck",):
        linter = ("shellcheck", "--shell", "bash" if shell == "bash" else "sh")
    for text in texts:
        done = subprocess.run([*linter, text], capture_output=True, text=True)
        said = "" if linter[0] == "ksh" else done.stdout + done.stderr  # it has a taste, too
        assert (done.returncode, said) == (0, "")
