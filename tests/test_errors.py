"""Errors: each is one clear line, tells what to do about it, and has its exit code."""

import os
import re
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from conftest import clean_environment
from PIL import Image

KNOWN = "known are PNG, JPEG, GIF"
SMALLER = "make it smaller first"
SEE = "see pusheen {} --help"


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with files that are sound and files that are not, and a home beside it."""
    desk = tmp_path_factory.mktemp("desk")
    for name in ("home/.config", "photos", "none", "taken.svg"):
        (desk / name).mkdir(parents=True)
    picture = Image.new("RGB", (60, 40), "white")
    picture.paste(Image.effect_noise((40, 20), 50).convert("RGB"), (10, 10))
    for name in ("kitten.png", "photos/kitten.jpg", "photos/tom cat.png", "loaf.png"):
        picture.save(desk / name)
    whole = (desk / "kitten.png").read_bytes()
    (desk / "cut.png").write_bytes(whole[:-300])
    (desk / "damaged.png").write_bytes(whole[:60] + b"\xff" * 99 + whole[159:])
    head = b"IHDR" + struct.pack(">IIBBBBB", 100_000, 100_000, 8, 2, 0, 0, 0)
    chunk = struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))
    data = struct.pack(">I", 9) + b"IDAT" + bytes(9)
    (desk / "huge.png").write_bytes(b"\x89PNG\r\n\x1a\n" + chunk + data)
    (desk / "empty.png").touch()
    (desk / "notes.txt").write_text("a text")
    (desk / "linked.svg").write_text(
        '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9">'
        '<image href="/etc/passwd" width="9" height="9"/></svg>'
    )
    os.mkfifo(desk / "fifo.png")
    (desk / "home" / ".zshrc").write_bytes(b"\xff\xfea\0")
    (desk / "home" / ".kshrc").write_text("# >>> pusheen >>>\n")
    (desk / "home" / ".mkshrc").mkdir()
    return desk


ERRORS = [  # what is typed, the exit code, and how the line and the hint begin
    # Pictures
    ("convert kiten.png", 1, "cannot read 'kiten.png': no such file", "did you mean kitten.png?"),
    ("convert KITTEN.PNG", 1, "cannot read 'KITTEN.PNG'", "did you mean kitten.png?"),
    ("convert photos/tomcat.png", 1, "cannot read", "did you mean 'photos/tom cat.png'?"),
    ("play photos/kiten.jpg", 1, "cannot read", "did you mean photos/kitten.jpg?"),
    (
        "convert wizard",
        1,
        "cannot read 'wizard': no such file",
        "to print that cat: pusheen wizard",
    ),
    ("convert nowhere/a.png", 1, "cannot read", "there is no folder nowhere, either"),
    ("convert photos/zzz", 1, "cannot read", "to see what there is: ls photos"),
    ("convert qqqqqqqq", 1, "cannot read", "to see what there is: ls"),
    ("convert https://a.b/c.png", 1, "cannot read", "to fetch it: curl -sL https://a.b/c.png |"),
    (
        "convert kitten.png/a",
        1,
        "cannot read 'kitten.png/a': not a directory",
        "there is no folder",
    ),
    (f"convert {'x' * 300}", 1, "cannot read", "is that its name?"),
    ("convert notes.txt", 1, "cannot read 'notes.txt': it is not a picture of", KNOWN),
    ("convert empty.png", 1, "cannot read 'empty.png': it is empty", "fetch or copy it"),
    ("convert -", 1, "cannot read standard input: it is empty", "fetch or copy it"),
    ("convert cut.png", 1, "cannot read 'cut.png': the file is cut short", "fetch or copy it"),
    ("convert damaged.png", 1, "cannot read 'damaged.png': the file is damaged", "save it anew"),
    ("convert huge.png", 1, "cannot read 'huge.png': it is too large", SMALLER),
    ("convert linked.svg", 1, "cannot read 'linked.svg': it refers to other", "put what it refers"),
    ("convert fifo.png", 1, "cannot read 'fifo.png': it is not a regular", "to read it anyway,"),
    ("play photos", 1, "cannot read 'photos': it is a directory", "name a picture in it"),
    ("convert none", 1, "there is no picture in 'none'", "-r goes into the folders"),
    ("convert --files-from lost", 1, "cannot read the list 'lost': no such file", "to see what"),
    ("convert --files-from photos", 1, "cannot read the list 'photos'", "name a file in it"),
    # Cats
    ("lofa", 1, "there is no cat named 'lofa'; did you mean 'loaf'?", ""),
    ("hok", 1, "there is no cat named 'hok'; did you mean the command 'pusheen hook'?", ""),
    ("qqqqqqqq", 1, "there is no cat named 'qqqqqqqq'", "'pusheen list' names them all"),
    ("kitten.png", 1, "there is no cat named", "to draw that file: pusheen convert kitten.png"),
    ("--tag qqqq", 1, "no cat goes by qqqq", "tags: "),
    ("again", 1, "there was no cat yet", "to see one: pusheen"),
    ("say --cat qqqqqqqq hi", 1, "there is no cat named", "'pusheen list' names them all"),
    ("hide qqqqqqqq", 1, "there is no cat named", "'pusheen list' names them all"),
    ("remove qqqqqqqq", 1, "you have no cat named 'qqqqqqqq'", "'pusheen list' names them all"),
    (
        "remove loaf",
        1,
        "you have no cat named 'loaf': it is one of ours",
        "to keep it away: pusheen",
    ),
    ("add loaf.png", 1, "'loaf' is a name of ours", "--name gives yours another"),
    ("add kitten.png --name a/b", 1, "'a/b' cannot be a cat's name", "--name gives it one"),
    ("add kitten.png --tag a/b", 1, "'a/b' cannot be a tag", "--tag takes one word"),
    ("add none", 1, "there is no picture in", "name a picture"),
    ("add kiten.png", 1, "cannot read 'kiten.png': no such file", "did you mean kitten.png?"),
    # Files that are written
    ("convert kitten.png -o kitten.png", 1, "'kitten.png' is there already", "--force writes"),
    ("convert kitten.png -o lost/a.svg", 1, "cannot write", "to make its folder: mkdir -p lost"),
    (
        "loaf -o taken.svg",
        1,
        "cannot write 'taken.svg': it is a folder",
        "name a file in it: taken",
    ),
    ("loaf -f txt -o /dev/full", 1, "cannot write '/dev/full': no space", "write it to another"),
    ("convert kitten.png --save-mask lost/a.png", 1, "cannot write 'lost/a.png'", "to make its"),
    ("convert kitten.png --mask kiten.png", 1, "cannot read 'kiten.png'", "did you mean kitten"),
    ("convert - --mask -", 2, "standard input is the picture", SEE.format("convert")),
    (
        "convert kitten.png --mask loaf.png --remove-background on",
        2,
        "--mask says what stays: it does not go with background removal 'on'",
        SEE.format("convert"),
    ),
    ("convert photos kitten.png -o notes.txt/a", 1, "cannot make the folder", "name another one"),
    ("convert photos -o fifo.png", 2, "several pictures go into a folder", SEE.format("convert")),
    ("convert photos -o fifo.png/", 1, "cannot make the folder", "name another one"),
    ("loaf -o a.doc", 2, "'a.doc' ends in no format", SEE.format("show")),
    ("loaf -f doc", 2, "there is no format 'doc'", SEE.format("show")),
    # Options
    ("--width 0", 2, "--width must be 1-1000, not 0", SEE.format("show")),
    ("convert kitten.png -H 9999", 2, "--height must be 1-2000", SEE.format("convert")),
    ("convert kitten.png --gamma 99", 2, "--gamma must be", SEE.format("convert")),
    ("convert kitten.png --chars x", 2, "--chars must", SEE.format("convert")),
    ("convert kitten.png --chars x\tyz", 2, "--chars must", SEE.format("convert")),
    ("convert kitten.png --ramp simpel", 2, "invalid value for '--ramp'", SEE.format("convert")),
    ("convert kitten.png --jobs 0", 2, "--jobs must be 1-256, not 0", SEE.format("convert")),
    ("--size big", 2, "--size must be WIDTHxHEIGHT", "as in 60x20"),
    ("hook install bash --max-size big", 2, "--max-size must be WIDTHxHEIGHT", "as in 60x20"),
    ("hook install bash --max-size 0", 2, "--max-size must be 1-1000", SEE.format("hook install")),
    ("hook install ksh --once day", 2, "--once must be always for ksh", SEE.format("hook install")),
    ("--date never", 2, "--date must be YYYY-MM-DD", "as in 2026-10-31"),
    ("--background qqq", 2, "--background must be auto, dark", SEE.format("show")),
    ("say --wrap 0 hi", 2, "--wrap must be 1-1000, not 0", SEE.format("say")),
    ("beside --gap 999 -- ls", 2, "--gap must be 0-100, not 999", SEE.format("beside")),
    ("play dancing --speed 99", 2, "--speed must be 0.1-20", SEE.format("play")),
    ("--widht 3", 2, "no such option: --widht; did you mean '--width'?", SEE.format("show")),
    ("again --date 3", 2, "no such option: --date", SEE.format("again")),
    ("convert --width", 2, "option '--width' requires an argument", SEE.format("convert")),
    ("convert --qqqq", 2, "no such option: --qqqq", SEE.format("convert")),
    ("--width three", 2, "invalid value for", SEE.format("show")),
    ("--color pink", 2, "invalid value for", SEE.format("show")),
    ("hide", 2, "missing argument 'NAME...'", SEE.format("hide")),
    ("hook", 2, "missing command", SEE.format("hook")),
    ("hook instal", 2, "there is no command 'hook instal'; did you mean", SEE.format("hook")),
    ("loaf --describe -o a.svg", 2, "--describe prints a line", SEE.format("show")),
    ("convert kitten.png --resume", 2, "--resume goes with a folder", SEE.format("convert")),
    ("add kitten.png loaf.png --name tom", 2, "--name goes with one", SEE.format("add")),
    ("hook uninstall bash --all", 2, "either a shell or --all", SEE.format("hook uninstall")),
    ("completions dash", 2, "invalid value for", SEE.format("completions")),
    # Commands, and startup files
    ("beside -- qqqqqqqq", 127, "there is no command 'qqqqqqqq'", "is it installed"),
    ("beside -- ./notes.txt", 126, "cannot run './notes.txt'", "to see who may run it: ls -l"),
    ("hook install fsh", 1, "there is no greeting for 'fsh'", "name the shell: pusheen hook"),
    ("hook install zsh", 1, "'~/.zshrc' is UTF-16", "save it as UTF-8"),
    ("hook install ksh", 1, "'~/.kshrc' has lines", "take them out by hand"),
    ("hook install mksh", 1, "cannot read '~/.mkshrc': ", "move it away"),
    ("hook install dash", 1, "dash reads no startup file", "put  export ENV="),
    ("hook install bash --tag qqqq", 1, "no cat goes by 'qqqq'", "'pusheen list' has the tags"),
    ("hook install dash --completions", 1, "there is no completion for 'dash'", "leave out"),
]


def provoke(desk: Path, *words: str, **changes: str) -> tuple[int, str, str]:
    """Run the program where the desk is, and return its exit code, its line and the hint in it."""
    done = subprocess.run(
        [sys.executable, "-m", "pusheen", *words],
        cwd=desk,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        env=clean_environment(HOME=str(desk / "home"), ENV=None, ZDOTDIR=None, **changes),
        text=True,
        timeout=60,
    )
    assert done.stdout == ""
    (line,) = done.stderr.replace(str(desk / "home"), "~").splitlines()
    assert len(line) <= 400
    told, _, hint = line.partition(" (hint: ")
    return done.returncode, told, hint.removesuffix(")")


@pytest.mark.parametrize("words, code, line, hint", ERRORS, ids=[error[0][:40] for error in ERRORS])
def test_an_error_is_one_clear_line_and_what_to_do(
    desk: Path, words: str, code: int, line: str, hint: str
):
    status, told, found = provoke(desk, *words.split(" "))
    assert told.startswith(f"pusheen: {line}")
    assert found.startswith(hint) and bool(found) == bool(hint)
    assert status == code


def test_what_is_named_strangely_is_told_without_its_control_characters(desk: Path):
    _, told, hint = provoke(desk, "convert", "nowhere\x1b[31m\n/a.png")
    assert told.startswith("pusheen: cannot read ") and hint.startswith("there is no folder ")
    assert re.fullmatch(r"[ -~]+", told + hint)


def test_an_option_like_none_is_not_asked_about(desk: Path):
    assert "did you mean" not in provoke(desk, "again", "--date", "3")[1]


@pytest.mark.parametrize("words", ["add kitten.png", "hide loaf"])
def test_a_data_folder_that_cannot_be_is_named(desk: Path, words: str, tmp_path: Path):
    (tmp_path / "pusheen").touch()
    status, told, hint = provoke(desk, *words.split(), XDG_DATA_HOME=str(tmp_path))
    assert told.startswith(f"pusheen: cannot write '{tmp_path}/pusheen")
    assert (status, hint) == (1, "XDG_DATA_HOME can name another place")


def test_where_it_is_seen_the_hint_is_a_line_of_its_own(on_terminal):
    assert on_terminal("qqqqqqqq", code=1).splitlines() == [
        "pusheen: there is no cat named 'qqqqqqqq'",
        "hint: 'pusheen list' names them all",
    ]
