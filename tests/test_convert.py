"""What `pusheen convert` promises to whoever runs it: output, errors, exit codes, streams."""

import io
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from conftest import complaints
from PIL import Image, PngImagePlugin

PROGRAM = [sys.executable, "-m", "pusheen"]
LIMIT = 30  # seconds after which a test has failed; nothing takes more than one

# A letter as it may stand in a plain text, in either stream: no control or bidi character.
HARMLESS = re.compile(
    r"[^\x00-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]*"
)


def environment(**changes: str) -> dict[str, str]:
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "PYTHONPATH") if name in os.environ}
    return {**kept, "LANG": "C.UTF-8", "COLUMNS": "40", "LINES": "30", "TERM": "dumb", **changes}


def convert(
    *words: str | bytes | Path, given: bytes = b"", **changes: str
) -> subprocess.CompletedProcess[bytes]:
    """Run `pusheen convert` with pipes at both ends."""
    return subprocess.run(
        [*PROGRAM, "convert", *words],
        input=given,
        capture_output=True,
        env=environment(**changes),
        timeout=LIMIT,
        check=False,
    )


def in_shell(script: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    """Run a line of sh in which $pusheen is the program."""
    command = f'pusheen() {{ "{sys.executable}" -m pusheen "$@"; }}; {script}'
    return subprocess.run(
        ["/bin/sh", "-c", command],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        cwd=folder,
        env=environment(),
        timeout=LIMIT,
        check=False,
    )


def draw(*lines: str) -> Image.Image:
    """One letter a square of 20 pixels: # black, o white, . transparent."""
    letters = {"#": (0, 0, 0, 255), "o": (255, 255, 255, 255), ".": (0, 0, 0, 0)}
    cells = np.array([[letters[c] for c in line] for line in lines], np.uint8)
    return Image.fromarray(cells.repeat(20, 0).repeat(20, 1))


def encode(picture: Image.Image, format_: str = "PNG", **how: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, format_, **how)
    return file.getvalue()


def scan_bomb() -> bytes:
    """Make a JPEG of 60 KB that takes many seconds to decode: its last scan, again and again."""
    data = encode(Image.new("L", (8000, 8000), 100), "JPEG", progressive=True)
    last = data[data.rindex(b"\xff\xc4") : -2]
    return data[:-2] + last * 3000 + data[-2:]


CAT = encode(draw("#..#", "####", "#oo#", "####"))


@pytest.fixture
def cat(tmp_path: Path) -> Path:
    path = tmp_path / "cat.png"
    path.write_bytes(CAT)
    return path


@pytest.fixture(scope="module")
def drawn() -> bytes:
    """What becomes of the cat at a width of 9."""
    return convert("-", "--width", "9", given=CAT).stdout


# What comes out


def test_a_picture_is_drawn_to_the_width(cat: Path) -> None:
    result = convert(cat, "--width", "20")
    lines = result.stdout.decode().splitlines()
    assert result.returncode == 0 and max(map(len, lines)) <= 20 and any(map(str.strip, lines))


def test_what_is_transparent_stays_blank(cat: Path) -> None:
    first = convert(cat, "--width", "8").stdout.decode().splitlines()[0]
    assert re.fullmatch(r"\S\S    \S\S", first)


def test_columns_and_lines_overrule(cat: Path) -> None:
    wide = convert(cat, COLUMNS="100", LINES="200").stdout.decode().splitlines()
    flat = convert(cat, COLUMNS="100", LINES="9").stdout.decode().splitlines()
    assert max(map(len, wide)) > 90 and len(flat) <= 9


def test_several_pictures_are_told_apart_by_a_blank_line(cat: Path, drawn: bytes) -> None:
    assert convert(cat, cat, "--width", "9").stdout == drawn + b"\n" + drawn


def test_standard_input_needs_no_dash(drawn: bytes) -> None:
    assert convert("--width", "9", given=CAT).stdout == drawn


def test_a_picture_comes_in_by_the_shells_own_pipe(cat: Path, drawn: bytes) -> None:
    script = "cat cat.png | pusheen convert --width 9 /dev/fd/0"
    assert in_shell(script, cat.parent).stdout == drawn


def test_nothing_to_see_is_blank_and_said(tmp_path: Path) -> None:
    (tmp_path / "glass.png").write_bytes(encode(draw("..", "..")))
    result = convert(tmp_path / "glass.png")
    assert result.returncode == 0 and result.stdout and not result.stdout.strip()
    assert result.stderr.decode().endswith("glass.png': nothing is visible in it\n")


@pytest.mark.parametrize("size", [(1, 65000), (65000, 1), (1, 1), (2, 3)])
def test_an_extreme_shape_is_bounded_and_at_least_a_row(
    size: tuple[int, int], tmp_path: Path
) -> None:
    (tmp_path / "line.png").write_bytes(encode(Image.new("L", size, 60)))
    result = convert("--width", "60", tmp_path / "line.png", LINES="0")
    lines = result.stdout.decode().splitlines()
    assert result.returncode == 0 and 1 <= len(lines) <= 2000 and max(map(len, lines)) <= 60


def test_text_in_a_picture_never_reaches_the_terminal(tmp_path: Path) -> None:
    info = PngImagePlugin.PngInfo()
    info.add_text("Comment", "\x1b]0;owned\x07\x1b[2J")
    info.add_itxt("Title", "\x9b31m\u202eowned")
    (tmp_path / "cat.png").write_bytes(encode(draw("#o"), pnginfo=info))
    result = convert(tmp_path / "cat.png")
    assert HARMLESS.fullmatch((result.stdout + result.stderr).decode())
    assert b"owned" not in result.stdout + result.stderr


def test_no_colour_means_no_escapes(cat: Path) -> None:
    assert b"\x1b" not in convert(cat, "--color", "never", TERM="xterm-256color").stdout


# What goes wrong


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("text.png", "it is not a picture of a known format"),
        ("drawing.svg", "the file is damaged"),
        ("missing.png", "no such file"),
        ("empty.png", "it is empty"),
        ("cut.png", "the file is cut short"),
        ("fifo", "it is not a regular file"),
        ("/dev/zero", "it is not a regular file"),
        ("http://127.0.0.1:9/x.png", "no such file (addresses are not fetched)"),
    ],
)
def test_one_bad_input_is_one_line_and_the_rest_is_drawn(
    name: str, reason: str, cat: Path, drawn: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(cat.parent)
    Path("text.png").write_text("this is no picture")
    Path("drawing.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'>")
    Path("empty.png").touch()
    Path("cut.png").write_bytes(CAT[:-40])
    Path("folder").mkdir()
    os.mkfifo("fifo")
    result = convert("--width", "9", name, "cat.png")
    assert (result.returncode, result.stdout) == (1, drawn)
    assert complaints(result.stderr) == f"pusheen: cannot read '{name}': {reason}\n"


def test_standard_input_is_named_in_errors() -> None:
    result = convert("-", given=b"this is no picture")
    assert result.stdout == b"" and result.returncode == 1
    assert complaints(result.stderr) == (
        "pusheen: cannot read standard input: it is not a picture of a known format\n"
    )


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("--width", "0"), "pusheen: --width must be 1-1000, not 0"),
        (("--width", "1001"), "pusheen: --width must be 1-1000, not 1001"),
        (("--height", "0"), "pusheen: --height must be 1-2000, not 0"),
        (("--margin", "-1"), "pusheen: --margin must be 0-100, not -1"),
        (("--font-ratio", "nan"), "pusheen: --font-ratio must be 0.1-10, not nan"),
    ],
)
def test_a_value_out_of_range_is_misuse(words: tuple[str, ...], message: str, cat: Path) -> None:
    result = convert(*words, cat)
    assert (result.returncode, result.stdout) == (2, b"")
    assert complaints(result.stderr) == message + "\n"


@pytest.mark.parametrize("words", [("--nope",), ("--width", "wide"), ("--color", "blue")])
def test_a_word_that_is_none_is_misuse(words: tuple[str, ...], cat: Path) -> None:
    result = convert(*words, cat)
    assert (result.returncode, result.stdout) == (2, b"")
    assert len(complaints(result.stderr).splitlines()) == 1 and words[-1] in complaints(
        result.stderr
    )


def test_postscript_starts_no_program(tmp_path: Path) -> None:
    gs = tmp_path / "bin" / "gs"
    gs.parent.mkdir()
    gs.write_text(f"#!/bin/sh\ntouch {tmp_path}/started\n")
    gs.chmod(0o755)
    eps = tmp_path / "cat.png"
    eps.write_bytes(b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n%%EndComments\nshowpage\n")
    result = convert(eps, PATH=f"{gs.parent}:{os.environ['PATH']}")
    assert result.returncode == 1 and not (tmp_path / "started").exists()


def run_python(program: str, folder: Path) -> subprocess.CompletedProcess[bytes]:
    """Run a program that sets the patience of ours."""
    return subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        cwd=folder,
        env=environment(),
        timeout=LIMIT,
        check=False,
    )


def test_a_picture_that_takes_too_long_is_left(tmp_path: Path) -> None:
    (tmp_path / "bomb.jpg").write_bytes(scan_bomb())
    hurry = "import sys; from pusheen.cli import main as cli, watchdog;"
    hurry += "watchdog.CLOCK_LIMIT = watchdog.WORK_LIMIT = 0.3; "
    result = run_python(hurry + "cli.run(['convert', 'bomb.jpg'])", tmp_path)
    assert (result.returncode, result.stdout) == (1, b"")
    assert complaints(result.stderr) == "pusheen: cannot read 'bomb.jpg': it takes too long\n"


@pytest.mark.slow
@pytest.mark.parametrize("name", ["a.gif", "a.cast"])
def test_patience_is_for_each_frame_of_a_clip(name: str, tmp_path: Path) -> None:
    first, *others = (Image.new("L", (60, 60), 255 - i) for i in range(60))
    first.save(tmp_path / "long.gif", save_all=True, append_images=others)
    measure = (
        "import sys, time; from pusheen.cli import main as cli, watchdog;"
        "from pusheen.imaging import pipeline;"
        "watchdog.CLOCK_LIMIT, watchdog.WORK_LIMIT = 0.01, 0.3; draw = pipeline.convert_frames;"
        "pipeline.convert_frames = lambda *a, **k: (slow(art) for art in draw(*a, **k))\n"
        "def slow(art):\n"
        "    end = time.process_time() + 0.02\n"
        "    while time.process_time() < end: pass\n"
        "    return art\n"
        f"sys.exit(cli.run(['convert', 'long.gif', '-o', '{name}', '--remove-background', 'off']))"
    )
    result = run_python(measure, tmp_path)
    assert (result.returncode, result.stderr) == (0, b"")
    assert (tmp_path / name).stat().st_size


# Names


@pytest.mark.parametrize(
    "name",
    [
        b"\x1b]0;title\x07.png",
        b"\x1b[2J\x1b[31mred.png",
        b"new\nline\rback.png",
        "\x9b31m\u202egnp.tac\u061c\u200b.png".encode(),
        b"[bold red]x[i].png",
        b"not-utf8-\xff\xfe.png",
        b"'quote\"$(id)`.png",
        b" .png",
        b"\x1b" * 250,
    ],
)
def test_a_file_name_is_harmless_in_a_message_and_opens(name: bytes, tmp_path: Path) -> None:
    path = os.fsencode(tmp_path) + b"/" + name
    missing = convert(path)
    Path(os.fsdecode(path)).write_bytes(encode(draw("..")))
    note = convert(path)
    for result, code in ((missing, 1), (note, 0)):
        message = result.stderr.decode()
        assert (
            result.returncode == code
            and complaints(message).count("\n") == 1
            and len(message) < 400
        )
        assert HARMLESS.fullmatch(message)


def test_a_name_that_begins_with_a_dash_follows_two(tmp_path: Path) -> None:
    (tmp_path / "-rf.png").write_bytes(CAT)
    result = in_shell("pusheen convert --width 9 -- -rf.png", tmp_path)
    assert result.returncode == 0 and result.stdout


# Streams and signals


def test_a_closed_stdout_is_said(cat: Path) -> None:
    result = in_shell("pusheen convert cat.png >&-", cat.parent)
    assert result.returncode == 1
    assert complaints(result.stderr) == "pusheen: cannot write: standard output is closed\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a disk that is full")
def test_a_full_disk_is_said(cat: Path) -> None:
    result = in_shell("pusheen convert cat.png >/dev/full", cat.parent)
    assert result.returncode == 1
    assert complaints(result.stderr).splitlines() == [
        "pusheen: cannot write: No space left on device"
    ]


def test_a_reader_that_goes_away_is_no_error(cat: Path) -> None:
    script = "{ pusheen convert --width 400 cat.png cat.png; echo $? >&2; } | head -n 1"
    assert in_shell(script, cat.parent).stderr == b"0\n"


@pytest.mark.parametrize("closed", ["2>&-", "<&-", "<&- 2>&-"])
def test_a_closed_stream_that_is_not_needed_is_no_error(
    closed: str, cat: Path, drawn: bytes
) -> None:
    result = in_shell(f"pusheen convert --width 9 cat.png {closed}", cat.parent)
    assert (result.returncode, result.stdout) == (0, drawn)


def test_a_closed_standard_input_is_said_when_it_is_asked_for(tmp_path: Path) -> None:
    result = in_shell("pusheen convert - <&-", tmp_path)
    assert result.returncode == 1
    assert complaints(result.stderr) == "pusheen: cannot read standard input: it is closed\n"


@pytest.mark.parametrize("second", ["-", "bomb.jpg"])
def test_control_c_ends_it_at_once(second: str, cat: Path) -> None:
    (cat.parent / "bomb.jpg").write_bytes(scan_bomb())
    with subprocess.Popen(
        [*PROGRAM, "convert", "cat.png", second],
        stdin=subprocess.PIPE,  # nothing is ever written to it
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=cat.parent,
        env=environment(),
    ) as process:
        assert process.stdout is not None and process.stderr is not None
        process.stdout.readline()  # the first picture is drawn, so the second one is at work
        process.send_signal(signal.SIGINT)
        assert process.wait(5) == 130
        assert process.stderr.read().strip() == b""


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "latin-1", ""])
def test_a_poor_locale_costs_no_picture(encoding: str, tmp_path: Path) -> None:
    (tmp_path / "k\u00e4tzchen.png").write_bytes(CAT)
    poor = {"LANG": "C", "LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}
    if encoding:
        poor["PYTHONIOENCODING"] = encoding
    result = convert(tmp_path / "k\u00e4tzchen.png", tmp_path / "k\u00e4tz.png", **poor)
    assert result.returncode == 1 and result.stdout.strip()
    told = complaints(result.stderr)
    assert told.count("\n") == 1 and "no such file" in told
