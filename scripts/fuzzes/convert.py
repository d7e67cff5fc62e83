"""The whole program on damaged pictures, many files a process, with options drawn at random."""

import io
import os
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from random import Random

from PIL import Image

from fuzzes import pictures
from fuzzes.harness import ROOT, Choices, promise
from fuzzes.program import Done, check_words
from fuzzes.say import TEXTUAL, check_file
from fuzzes.text import check_harmless
from pusheen.cli import batch_record
from pusheen.options import CHOICES, MAX_LINES, PRESETS

HEAD = 48  # bytes that choose the options
FILES = 8  # at most; from the fourth on the program works in processes of its own
SECONDS = 10.0  # a file may take, at work; and beyond its limits the fuzzer waits as long again
PATIENCE = 2 * SECONDS * FILES + 60  # for all, by the clock
LARGEST = 2 << 20  # bytes that a picture comes to at 60 columns without colour
NAMES = (
    "a.png",
    "b.jpg",
    "-c",
    "d\x1b[2J.gif",
    "e f",
    "g\n.webp",
    "h\u202e.svg",
    "\udcff",
    "i.[x]",
)
COLORS = ("never", "never", "always", "16", "256", "full")
FORMATS = (*TEXTUAL, "png", "gif")
NUMBERS = {  # right ones mostly, and wrong ones
    "--width": (60, 1, 3, 0, 20, 200), "--height": (20, 1, 2, 0, 100),
    "--font-ratio": (0.5, 0.1, 10, 0, "nan"), "--tolerance": (0, 5, 100, -1, "inf"),
    "--margin": (0, 1, 5, 100, 101), "--rotate": (90, 45, -360, 0.001, 361, "nan"),
    "--brightness": (1, 0.1, 10, "1e-9"), "--contrast": (1, 0.1, 10, 11),
    "--gamma": (1, 0.1, 10, 0), "--jobs": (1, 2, 3, 0),
}  # fmt: skip
WORDS = {
    "--remove-background": ("auto", "on", "off"), "--preset": ("auto", *PRESETS),
    "--symbols": CHOICES["symbols"], "--dither": CHOICES["dither"], "--fill": CHOICES["fill"],
    "--ink": CHOICES["ink"], "--ramp": ("standard", "simple", "seed"),
    "--chars": (" .#", "#", "", "a\x1bb", "猫 ", "\u0301"),
    "--background": ("dark", "light", "#fff", "red", "?"),
}  # fmt: skip
FLAGS = (
    *("--largest", "--show-mask", "--no-crop", "--full", "--stretch", "--center", "--flip-x"),
    *("--flip-y", "--invert", "--verbose"),
)


def make(random: Random) -> bytes:
    """Draw options and pictures."""
    files = [pictures.make(random) for _ in range(random.choice((1, 2, 5, FILES)))]
    return random.randbytes(HEAD) + b"".join(len(f).to_bytes(4) + f for f in files)


def options(choices: Choices) -> list[str]:
    """Choose options: a few of them, as most fail where one is wrong."""
    words = ["--color", choices.one_of(COLORS), "--width", "60"]
    for option, values in NUMBERS.items():
        if choices.chance(9):
            words += [option, str(choices.one_of(values))]
    for option, values in WORDS.items():
        if choices.chance(6):
            words += [option, choices.one_of(values)]
    return words + [flag for flag in FLAGS if choices.chance(6)]


def files_of(data: bytes) -> list[bytes]:
    """Take the files apart."""
    choices = Choices(data)
    files: list[bytes] = []
    while (length := int.from_bytes(choices.take(4))) or not files:
        files.append(choices.take(min(length, len(data))))
    return files[:FILES]


def check(data: bytes) -> None:
    """Convert the files, into their place or to stdout."""
    choices = Choices(data[:HEAD])
    words, files = options(choices), files_of(data[HEAD:])
    format_ = choices.one_of(FORMATS) if choices.chance(3) else None
    to_folder, shift = choices.chance(3), choices.number(0, len(NAMES) - 1)
    with tempfile.TemporaryDirectory(dir=Path.home()) as folder:
        names = [NAMES[(shift + n) % len(NAMES)] for n in range(len(files))]
        for name, content in zip(names, files, strict=True):
            Path(folder, name).write_bytes(content)
        if format_:
            words += ["--format", format_]
        words += ["-o", "out/"] if to_folder else []
        done = run([*words, "--", *names], folder, len(files))
        check_words(done)
        written = sorted(set(Path(folder).glob("out/*")) - {Path(folder, "out", batch_record.NAME)})
        check_results(done, words, format_, len(files), written)


def run(words: list[str], folder: str, files: int) -> Done:
    """Run the program in a process of its own."""
    before = _worked()
    command = [sys.executable, "-m", "pusheen", "convert", *words]
    environ = {**os.environ, "PYTHONPATH": str(ROOT), "TERM": "xterm", "PYTHONFAULTHANDLER": "1"}
    process = subprocess.Popen(
        command, cwd=folder, env=environ, start_new_session=True,
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    began = time.monotonic()
    try:
        out, told = process.communicate(timeout=2 * SECONDS * files)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, 9)
        process.communicate()
        promise(False, f"the limit of time: {time.monotonic() - began:.0f} s")
    promise(_worked() - before < SECONDS * files, f"the time at work: {_worked() - before:.0f} s")
    promise(process.returncode >= 0, f"no signal: {-process.returncode} {told[-500:]!a}")
    return Done(process.returncode, out, told.decode("utf-8", "backslashreplace"))


def _worked() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def check_results(
    done: Done, words: list[str], format_: str | None, files: int, written: list[Path]
) -> None:
    """Hold that what was drawn is whole and harmless, and that a failure leaves nothing."""
    told = f"{words} {done.words[-200:]!a}"
    if "-o" in words:
        promise(not done.out, f"a file, and nothing on stdout: {told}")
        promise(len(written) == files or done.status, f"a file for each: {told}")
        for path in written:
            check_content(format_ or "txt", path.read_bytes())
        return
    if done.status == 2 or (done.status == 1 and files == 1):
        promise(not done.out, f"a failure draws nothing: {told}")
        return
    if format_ is None:
        shown = done.out.decode()
        check_harmless(shown, colored="never" not in words, what="art")
        promise(done.status or shown.count("\n"), f"a row at least: {told}")
        promise(shown.count("\n") <= files * (MAX_LINES + 1), f"rows at most: {told}")
        if words.count("--width") == 1 and "never" in words:
            promise(len(done.out) < LARGEST * files, f"bytes at most: {told}")
    elif files == 1:
        check_content(format_, done.out)


def check_content(format_: str, content: bytes) -> None:
    """Hold that a file of a format is one."""
    if format_ in ("png", "gif"):
        with Image.open(io.BytesIO(content), formats=(format_.upper(),)) as picture:
            picture.load()
    else:
        check_file(format_, content)
