"""`pusheen doctor` tells what it found, and what mends it."""

import json
import os
import re
import shlex
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from conftest import ROOT, clean_environment


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str | None]:
    """An environment with an empty home."""
    xdg = ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "ZDOTDIR")
    return {"HOME": str(tmp_path), **dict.fromkeys(xdg), "LC_ALL": "C.UTF-8"}


def findings(pusheen, *words: str, **environ: str | None) -> dict[str, dict[str, object]]:
    done = pusheen("doctor", "--json", *words, **environ)
    assert (done.returncode, done.stderr) == (0, "")
    told: dict[str, dict[str, object]] = json.loads(done.stdout)["findings"]
    return told


def test_a_healthy_home_has_nothing_to_mend(pusheen, home):
    done = pusheen("doctor", "--json", TERM="xterm", **home)
    told = json.loads(done.stdout)
    assert told["ok"], [f for f in told["findings"].values() if not f["ok"]]
    assert {"window", "colors", "background", "encoding", "greeting in zsh"} <= set(
        told["findings"]
    )


REQUIRED = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["dependencies"]
OLDEST = next(line for line in REQUIRED if line.startswith("pillow")).removeprefix("pillow>=")
MAJOR, MINOR = map(int, OLDEST.split("."))


@pytest.mark.parametrize(
    ("version", "mend"),
    [
        *((f"{MAJOR - 1}.9.0", "pip install --upgrade pillow"), (f"{MAJOR + 1}.0.0", "")),
        *((f"{MAJOR}.{MINOR - 1}.9", "pip install --upgrade pillow"), (f"{OLDEST}.0", "")),
    ],
)
def test_a_pillow_older_than_pyproject_asks_for_is_told(
    version: str, mend: str, pusheen, home, tmp_path: Path
):
    info = tmp_path / "site" / f"pillow-{version}.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: pillow\nVersion: {version}\n")
    told = findings(pusheen, PYTHONPATH=str(info.parent), **home)["pillow"]
    assert (told["value"], told["mend"]) == (version, mend)
    assert told["reason"] == (f"too old: at least {OLDEST}" if mend else "")


def test_a_pipe_gets_plain_lines(pusheen, home):
    lines = pusheen("doctor", TERM="xterm", COLUMNS="70", LINES="20", **home).stdout.splitlines()
    assert all(re.fullmatch(r"[\w ]+: .+", line) for line in lines), lines
    assert "window: 70 x 20 (COLUMNS and LINES)" in lines
    assert "colors: none (stdout is not a terminal)" in lines
    assert "config: none ({}/.config/pusheen/config.toml)".format(home["HOME"]) in lines


def test_a_terminal_gets_a_table_and_the_line_that_mends_it(on_terminal, home):
    written = on_terminal("doctor", columns=100, **{**home, "TERM": "dumb"})
    assert "\x1b" not in written
    assert re.search(r"^off +colors +none +TERM is dumb", written, re.MULTILINE), written
    assert "\ncolors, to mend it:\n  export TERM=xterm-256color\n" in written


def test_a_terminal_with_colors_shows_them(on_terminal, home):
    written = on_terminal("doctor", **{**home, "TERM": "xterm-256color", "COLORFGBG": "0;15"})
    assert "\x1b[32mok" in written
    assert "COLORFGBG ends in 15" in written


def test_a_broken_config_is_named_with_what_mends_it(pusheen, home):
    config = Path(str(home["HOME"])) / ".config" / "pusheen" / "config.toml"
    config.parent.mkdir(parents=True)
    config.write_text('birthday = "5 May"\n')
    told = findings(pusheen, **home)["config"]
    assert told["value"] == "wrong lines: 1"
    assert str(told["reason"]).endswith('birthday must be a day as "MM-DD", or a list of days')
    assert str(config) in str(told["mend"])


def test_a_config_that_is_fine_is_counted(pusheen, home):
    config = Path(str(home["HOME"])) / ".config" / "pusheen" / "config.toml"
    config.parent.mkdir(parents=True)
    config.write_text('birthday = "05-12"\n')
    assert findings(pusheen, **home)["config"]["value"] == "ok, days: 1"


def test_a_state_folder_that_cannot_be_is_named(pusheen, home):
    place = Path(str(home["HOME"])) / ".local"
    place.write_text("in the way")
    told = findings(pusheen, **home)["state folder"]
    assert told["value"] == "not writable"
    assert told["mend"] == f"mv {place} {place}.old"


def test_a_state_folder_that_is_a_link_is_named(pusheen, home):
    place = Path(str(home["HOME"])) / ".local" / "state" / "pusheen"
    place.parent.mkdir(parents=True)
    place.symlink_to(place.parent)
    told = findings(pusheen, **home)["state folder"]
    assert (told["value"], told["mend"]) == ("not ours", f"mv {place} {place}.old")


def test_a_state_folder_below_what_others_may_write_is_named(pusheen, home):
    place = Path(str(home["HOME"])) / ".local"
    place.mkdir()
    place.chmod(0o777)
    told = findings(pusheen, **home)["state folder"]
    assert (told["value"], told["mend"]) == ("not ours", f"chmod go-w {place}")


def test_a_state_folder_in_the_home_of_another_is_told_and_that_home_stays(pusheen, home, stranger):
    os.chown(str(home["HOME"]), stranger, stranger)
    told = findings(pusheen, **home)["state folder"]
    assert (told["value"], str(told["mend"])[:12]) == ("not ours", "export HOME=")


def test_a_greeting_that_is_installed_is_found_and_one_that_is_lost_mended(pusheen, home):
    home = {**home, "SHELL": "/bin/bash"}
    assert pusheen("hook", "install", "bash", **home).returncode == 0
    told = findings(pusheen, **home)["greeting in bash"]
    assert (told["value"], told["mend"]) == ("installed", "")
    assert ".bashrc" in str(told["reason"])
    (Path(str(home["HOME"])) / ".bashrc").write_text("")
    told = findings(pusheen, **home)["greeting in bash"]
    assert (told["value"], told["mend"]) == ("damaged", "pusheen hook install bash")


def test_cats_of_ones_own_are_counted_and_damaged_ones_named(pusheen, home):
    assert pusheen("add", ROOT / "images" / "loaf.png", "--name", "tom", **home).returncode == 0
    assert pusheen("hide", "loaf", **home).returncode == 0
    told = findings(pusheen, **home)
    assert (told["own cats"]["value"], told["hidden cats"]["value"]) == ("1", "1")
    folder = Path(str(home["HOME"])) / ".local" / "share" / "pusheen" / "cats" / "tom"
    (folder / "palette.tsv").unlink()
    assert findings(pusheen, **home)["own cats"]["mend"] == f"rm -r {folder}"


def test_a_line_that_mends_is_safe_to_copy(pusheen, home):
    cats = Path(str(home["HOME"])) / ".local" / "share" / "pusheen" / "cats"
    (cats / "x; echo 'oops'").mkdir(parents=True)
    mend = str(findings(pusheen, **home)["own cats"]["mend"])
    assert shlex.split(mend) == ["rm", "-r", str(cats / "x; echo 'oops'")]


@pytest.mark.parametrize("value", [None, "", "relative"])
def test_without_a_home_it_still_tells(pusheen, value: str | None):
    told = findings(pusheen, HOME=value)
    assert told["greeting"]["value"] == "unknown"
    assert "HOME" in str(told["greeting"]["reason"])
    assert str(told["greeting"]["mend"]).startswith("export HOME=")


def test_an_encoding_that_lacks_symbols_is_told(pusheen, home):
    told = findings(pusheen, **{**home, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"})
    assert told["symbols"]["value"] == "ascii ramp"
    assert told["encoding"]["mend"] == "export LC_ALL=C.UTF-8"


@pytest.mark.parametrize("words", [(), ("--json",)])
def test_no_environment_breaks_it_or_gets_through_to_the_terminal(tmp_path: Path, words):
    odd = b"\xff\x1b[31m\n\xe2\x80\xae"
    home = os.fsencode(tmp_path) + b"/" + odd
    os.makedirs(home + b"/.local/share/pusheen/cats/" + odd)
    os.makedirs(home + b"/.config/pusheen/config.toml")
    names = (b"TERM", b"COLORTERM", b"COLORFGBG", b"COLUMNS", b"LANG", b"FORCE_COLOR", b"ENV")
    environ = {os.fsencode(k): os.fsencode(v) for k, v in clean_environment().items()}
    environ |= {**dict.fromkeys(names, odd), b"HOME": home}
    done = subprocess.run(
        [sys.executable, "-m", "pusheen", "doctor", *words], capture_output=True, env=environ
    )
    assert (done.returncode, done.stderr) == (0, b"")
    written = done.stdout.decode("utf-8")
    assert "\x1b" not in written and "\u202e" not in written
    if words:
        assert json.loads(written)["findings"]["config"]["value"] == "broken"


def test_it_loads_no_picture_library():
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "pusheen", "doctor"],
        capture_output=True,
        text=True,
        check=True,
    )
    roots = {line.rpartition("|")[2].strip().split(".")[0] for line in done.stderr.splitlines()}
    assert not roots & {"PIL", "numpy", "skimage", "scipy", "rich"}
