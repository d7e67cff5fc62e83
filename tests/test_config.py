"""config.toml: settings of one's own, what is wrong in it, and where each shows."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import ROOT, clean_environment

import pusheen as library
from pusheen import options, terminal
from pusheen.catalog import gallery
from pusheen.greeting import store

LOAF = ROOT / "images" / "loaf.png"
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home, which is that of the program, too."""
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


def config(home: Path, text: str) -> Path:
    """Write a config.toml."""
    path = home / ".config" / "pusheen" / "config.toml"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def sizes(text: str) -> tuple[int, int]:
    """Return the (columns, lines) that a text takes."""
    rows = re.sub(r"\x1b\[[0-9;]*m", "", text).splitlines()
    return max(map(len, rows)), len(rows)


# A setting for cats, and the options that are the same.
SAME = [
    ("width = 24", "--width 24"),
    ('color = "256"', "--color 256"),
    ('color = "full"\nfg_only = true', "--color full --fg-only"),
    ('color = "full"\nbackground = "#917668"', "--color full --background #917668"),
]


@pytest.mark.parametrize(("text", "words"), SAME)
@pytest.mark.parametrize("command", ["loaf", "say --cat loaf hi"])
def test_a_setting_is_what_the_option_is(
    home: Path, pusheen: Run, text: str, words: str, command: str
):
    start = command.split() if command != "loaf" else ["show", "loaf"]
    asked = pusheen(*start, *words.split())
    config(home, text)
    usual = pusheen(*command.split())
    assert (usual.stdout, usual.stderr) == (asked.stdout, "")
    config(home, "")
    assert usual.stdout != pusheen(*command.split()).stdout


def test_bare_pusheen_follows_the_settings(home: Path, pusheen: Run):
    config(home, 'width = 40\nheight = 12\ntag = "food"\ncolor = "full"\nfg_only = true\n')
    named = {pusheen("show", name).stdout: name for name in gallery.names(("food",))}
    for _ in range(4):
        printed = pusheen().stdout
        assert printed in named and "\x1b[38;2" in printed and "48;2" not in printed
        assert sizes(printed)[0] <= 40 and sizes(printed)[1] <= 12


def test_a_cat_is_never_wider_than_the_window_by_a_setting(home: Path, on_terminal):
    config(home, "width = 100\nheight = 100\n")
    assert sizes(on_terminal("loaf", columns=50, lines=40))[0] <= 50
    assert sizes(on_terminal("loaf", columns=150, lines=12))[1] <= 10


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("width = 20", "--width 50"),
        ("height = 6", "--height 20"),
        ("width = 20", "--size 50"),
        ('color = "full"', "--color never"),
        ('color = "full"\nfg_only = true', "--no-fg-only"),
        ('color = "full"\nbackground = "#917668"', "--background dark"),
        ('color = "never"', "--color always"),
    ],
)
def test_an_option_overrules_a_setting(home: Path, pusheen: Run, text: str, words: str):
    color = 'color = "full"' if 'color = "full"' in text and "--color" not in words else ""
    config(home, color)
    wanted = pusheen("show", "loaf", *words.split(), TERM="xterm").stdout
    config(home, text)
    assert pusheen("show", "loaf", *words.split(), TERM="xterm").stdout == wanted
    assert pusheen("show", "loaf", TERM="xterm").stdout != wanted


def test_no_color_overrules_a_setting_and_an_option_overrules_both(home: Path, pusheen: Run):
    config(home, 'color = "full"\n[convert]\nwidth = 20\n')
    for words in ([], ["loaf"], ["show", "loaf"], ["convert", LOAF]):
        assert "\x1b" in pusheen(*words).stdout
        assert "\x1b" not in pusheen(*words, NO_COLOR="1").stdout
    assert "\x1b" in pusheen("show", "loaf", "--color", "full", NO_COLOR="1").stdout


WRONG = [
    ("width = 0", "width must be 1-1000, not 0"),
    ("width = true", "width must be 1-1000, not True"),
    ('fg_only = "yes"', "fg_only must be true or false, not 'yes'"),
    ('color = "red"', "color must be auto, always, never, 16, 256 or full, not 'red'"),
    ('background = "mud"', "background must be auto, dark, light, #rgb, #rrggbb or a name"),
    ('symbols = "emoji"', "symbols must be ascii, "),
    ('symbols = "ramp"', "symbols must be ascii, "),
    ("font_ratio = 11", "font_ratio must be 0.1-10, not 11"),
    ('tag = "two words"', "tag must be a tag, food say, not 'two words'"),
    ('colour = "never"', "there is no setting 'colour'; did you mean 'color'?"),
    ('birthday = "13-01"', 'birthday must be a day as "MM-DD", or a list of days'),
    ("[days]\nx = 5", 'x must be a day as "MM-DD", or a list of days'),
    ("days = 1", "days must be a table: [days]"),
    ("[convrt]", "there is no table [convrt]; did you mean 'convert'?"),
    ("[convert]\nwidht = 3", "there is no setting 'widht' in [convert]; did you mean 'width'?"),
    ("[convert]\ngamma = nan", "gamma must be 0.1-10, not nan"),
    ('[convert]\nramp = "\\t."', "ramp must be of characters that fill one cell each"),
]


@pytest.mark.parametrize(("text", "said"), WRONG)
def test_a_wrong_line_is_one_warning_that_names_it_and_the_rest_counts(
    home: Path, pusheen: Run, text: str, said: str
):
    path = config(home, f"height = 7\n{text}\n")
    line = 2 + text.count("\n")
    for words in ((), ("show",)):  # once as it is read, and then as it is kept
        done = pusheen(*words)
        assert done.returncode == 0 and done.stderr.count("\n") == 1, done.stderr
        assert done.stderr.startswith(f"pusheen: {path}, line {line}: {said}")
        assert sizes(done.stdout)[1] <= 7


def test_a_file_that_is_no_toml_is_left_aside_and_the_line_is_told(home: Path, pusheen: Run):
    path = config(home, 'width = 20\ncolor = "full\n')
    for _ in range(2):
        done = pusheen("loaf")
        assert done.stderr.startswith(f"pusheen: {path} is left aside: ")
        assert "line 2" in done.stderr and done.stderr.count("\n") == 1
        assert sizes(done.stdout)[0] > 20


def test_a_tag_that_no_cat_goes_by_is_a_warning_and_any_cat(home: Path, pusheen: Run):
    config(home, 'tag = "dogs"\n')
    for words in ((), ("show",), ("say", "hi")):
        done = pusheen(*words)
        assert done.stderr == "pusheen: no cat goes by dogs, the tag in config.toml\n"
        assert sizes(done.stdout)[1] > 3


@pytest.mark.parametrize("spoil", [lambda t: t[:-1], lambda t: t.replace("i30", "x"), str.upper])
def test_what_was_kept_and_is_damaged_is_read_anew(
    home: Path, pusheen: Run, spoil: Callable[[str], str]
):
    config(home, "width = 30\n")
    first = pusheen("loaf").stdout
    kept = home / ".local/state/pusheen/config.tsv"
    assert kept.stat().st_mode & 0o777 == 0o600
    whole = kept.read_text()
    kept.write_text(spoil(whole))
    assert pusheen("loaf").stdout == first
    assert kept.read_text() == whole


def test_what_is_kept_is_what_was_read(home: Path):
    text = 'ramp = "\\\\é\\"#"\ngamma = 1.5\nmargin = 2\ncrop = false\nfont_ratio = "auto"\n'
    path = config(home, f'color = "256"\nbackground = "navy"\nday = "05-12"\n[convert]\n{text}')
    show = "from pusheen.catalog import config as c; s = c.read();"
    show += "print(s.cats, s.pictures, s.days, s.ground, s.warnings)"
    told = [subprocess.check_output([sys.executable, "-c", show], text=True) for _ in range(2)]
    assert told[0] == told[1]
    assert r"""'ramp': '\\é"#', 'gamma': 1.5, 'margin': 2, 'crop': False""" in told[0]
    assert "(0, 0, 128) []" in told[0]
    path.write_text("width = 3\n")
    assert "{'width': 3}" in subprocess.check_output([sys.executable, "-c", show], text=True)


def test_a_start_with_settings_loads_no_reader_of_them(home: Path, pusheen: Run):
    config(home, "width = 30\n[convert]\nwidth = 20\n")
    pusheen("loaf")
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "pusheen", "loaf"],
        capture_output=True, text=True, check=True, env=clean_environment(),
    )  # fmt: skip
    loaded = {line.rpartition("|")[2].strip() for line in done.stderr.splitlines()}
    assert "pusheen.catalog.config" in loaded
    assert not loaded & {"tomllib", "re", "pusheen.options", "pusheen.catalog.config_check"}


PICTURES = [
    ("width = 20", "--width 20"),
    ('symbols = "half"', "--symbols half"),
    ('ramp = " .#"', "--chars \u0020.#"),
    ("invert = true\ngamma = 3", "--invert --gamma 3"),
    ("font_ratio = 0.8", "--font-ratio 0.8"),
    ('dither = "ordered"\nsymbols = "braille"', "--dither ordered --symbols braille"),
]


@pytest.mark.parametrize(("text", "words"), PICTURES)
def test_a_setting_of_convert_is_what_its_option_is(
    home: Path, pusheen: Run, text: str, words: str
):
    given = words.replace("\u0020.#", "\0").split()
    asked = pusheen("convert", LOAF, *[word.replace("\0", " .#") for word in given]).stdout
    config(home, f"width = 77\n[convert]\n{text}\n")
    usual = pusheen("convert", LOAF)
    assert (usual.stdout, usual.stderr) == (asked, "")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('ramp = " .#"', "--symbols half"),
        ('symbols = "half"', "--ramp simple"),
        ('symbols = "half"', "--preset classic"),
        ("invert = true", "--no-invert"),
        ("height = 5", "--height 9"),
        ('remove_background = "on"', f"--mask {LOAF}"),
    ],
)
def test_an_option_of_convert_overrules_a_setting(home: Path, pusheen: Run, text: str, words: str):
    asked = pusheen("convert", LOAF, *words.split()).stdout
    config(home, f"[convert]\n{text}\n")
    usual = pusheen("convert", LOAF, *words.split())
    assert (usual.stdout, usual.stderr) == (asked, "")


def test_every_setting_of_convert_is_an_option_of_it_and_is_checked():
    from pusheen.cli.commands.convert import convert_

    known = {parameter.name for parameter in convert_.params}
    assert set(options.FOR_PICTURES) <= known
    for name in options.FOR_PICTURES:
        with pytest.raises(options.OptionError, match=f"^{name} must be "):
            options.check(name, [object()])


def test_the_library_reads_no_settings(home: Path):
    before = library.convert(str(LOAF)), library.cat("loaf")
    config(home, "width = 9\nfont_ratio = 1\n[convert]\nwidth = 9\ninvert = true\n")
    assert (library.convert(str(LOAF)), library.cat("loaf")) == before


def test_doctor_tells_each_setting_and_where_it_comes_from(home: Path, pusheen: Run):
    path = config(home, 'width = 40\nfg_only = true\ntag = "dogs"\ncolr = 1\n[convert]\ngamma = 2')
    done = pusheen("doctor", "--json")
    assert (done.returncode, done.stderr) == (0, "")
    told = json.loads(done.stdout)["findings"]
    values = {name: (found["value"], found["reason"]) for name, found in told.items()}
    assert values["setting width"] == ("40", "config.toml")
    assert values["setting fg_only"] == ("true", "config.toml")
    assert values["setting color"] == ("auto", "default")
    assert values["setting gamma of convert"] == ("2", "config.toml")
    assert values["setting tag"] == ("dogs", "config.toml; no cat goes by it")
    assert {f"setting {name}" for name in options.FOR_CATS} <= set(told)
    wrong = "line 4: there is no setting 'colr'; did you mean 'color'?"
    assert values["config"] == ("wrong lines: 1", f"{path}: {wrong}")
    assert str(path) in told["config"]["mend"]
    config(home, 'color = "256"')
    assert "colors: 256 (color is 256 in config.toml)" in pusheen("doctor").stdout


def test_the_settings_that_the_page_shows_are_right(home: Path, pusheen: Run):
    page = (ROOT / "docs" / "settings.md").read_text()
    path = config(home, page.partition("```toml\n")[2].partition("```")[0])
    told = json.loads(pusheen("doctor", "--json").stdout)["findings"]
    assert told["config"]["value"] == "ok, days: 2", path
    assert {told[f"setting {name}"]["reason"].split(";")[0] for name in options.FOR_CATS} == {
        "config.toml"
    }


def greeting_files(home: Path) -> dict[str, list[Path]]:
    """Return the painted cats of the newest generation, by depth."""
    hook = home / ".local/share/pusheen/hook"
    newest = max((p for p in hook.iterdir() if p.name.isdecimal()), key=lambda p: int(p.name))
    return {depth: sorted(newest.glob(f"*/{depth}/*/*")) for depth in store.DEPTH_FOLDERS}


def test_the_greeting_follows_the_settings_as_it_is_painted(home: Path, pusheen: Run):
    def install() -> dict[str, list[Path]]:
        assert pusheen("hook", "install", "bash").returncode == 0
        return greeting_files(home)

    plain = install()
    config(home, 'tag = "food"\nwidth = 30\ncolor = "256"\nfg_only = true\n')
    assert "out of date" in pusheen("hook", "status").stdout
    files = install()
    assert "out of date" not in pusheen("hook", "status").stdout
    assert 0 < len(files["full"]) < len(plain["full"])
    for path in files["full"]:
        text = path.read_text()
        assert "38;2;" not in text and "48;" not in text and sizes(text)[0] <= 30
    assert "\x1b" not in files["0"][0].read_text()
    assert any("38;5;" in path.read_text() for path in files["full"])
    config(home, "")
    assert [p.name for p in install()["full"]] == [p.name for p in plain["full"]]
    assert os.path.isdir(home / ".local/share/pusheen/hook/pool")


def test_the_words_of_a_setting_for_colors_are_those_of_the_option():
    for word, depth in terminal.NAMED_DEPTHS.items():
        assert terminal.color_depth(usual=word, environ={}) == depth
        assert terminal.color_depth(usual=word, environ={"NO_COLOR": "1"}) == terminal.PLAIN
        assert terminal.color_depth(usual=word, environ={"FORCE_COLOR": "2"}) == terminal.INDEXED
        assert terminal.color_depth("16", usual=word, environ={}) == terminal.SIXTEEN
