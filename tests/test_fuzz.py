"""The fuzzer: what it draws follows from the seed, and what it finds is small, saved, told."""

import os
import subprocess
import sys
import time
from pathlib import Path
from random import Random
from types import SimpleNamespace

import pytest
from conftest import ROOT

sys.path.insert(0, str(ROOT / "scripts"))
from fuzzes import TARGETS, harness


def fuzz(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the fuzzer as a developer does."""
    command = [sys.executable, ROOT / "scripts" / "fuzz", *words]
    return subprocess.run(command, capture_output=True, text=True, timeout=120)


@pytest.mark.parametrize("target", TARGETS)
def test_every_target_holds_for_some_inputs(target: str, tmp_path: Path):
    runs = "2" if target == "convert" else "30"
    done = fuzz(target, "--runs", runs, "--seed", "1", "--found", tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.startswith(f"{target}: {runs} runs, ")
    assert done.stdout.endswith(" s, 0 findings\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("target", TARGETS)
def test_what_is_drawn_follows_from_the_seed(target: str):
    module = harness.load(target)
    one, same, other = (module.make(Random(seed)) for seed in ("1", "1", "2"))
    assert one == same != other


def raise_it(data: bytes) -> None:
    if b"!" in data:
        raise KeyError("an unheard-of word")


def break_it(data: bytes) -> None:
    harness.promise(b"!" not in data, "no exclamation: but one")


def end_it(data: bytes) -> None:
    if b"!" in data:
        os.abort()


def leave_it(data: bytes) -> None:
    if b"!" in data:
        os._exit(7)


def fill_it(data: bytes) -> None:
    if b"!" in data:
        harness.promise(len(b" " * (500 << 20)), "memory that is used")


def spin(data: bytes) -> None:
    while b"!" in data:
        time.monotonic()


@pytest.mark.parametrize(
    ("check", "words"),
    [
        (raise_it, "KeyError at test_fuzz.py:"),
        (break_it, "no exclamation: but one"),
        (end_it, "ended by signal 6"),
        (leave_it, "ended by exit 7"),
        (fill_it, "takes more than 400 MiB"),
        (spin, "takes too long"),
    ],
)
def test_whatever_goes_wrong_is_found(check, words: str, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(harness, "WORK", 2.0)
    monkeypatch.setattr(harness, "MEMORY", 400 << 20)
    target = SimpleNamespace(check=check)
    after, finding = harness.watch(target, enumerate([b"ab", b"a!b", b"c"]), None)
    assert (after, finding.number) == (2, 1)
    assert finding.words.startswith(words)


def test_what_is_found_is_made_small():
    assert harness.smallest(b"a" * 999 + b"!" + b"b" * 99, lambda data: b"!" in data) == b"!"


def test_a_finding_is_saved_and_its_line_says_how_to_repeat_it(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
):
    target = SimpleNamespace(check=break_it, make=lambda random: random.randbytes(300))
    monkeypatch.setattr(harness, "load", lambda _name: target)
    assert harness.fuzz("say", seed=1, runs=20, seconds=None, folder=tmp_path) == 1
    (saved,) = (tmp_path / "say").iterdir()
    assert saved.read_bytes() == b"!"
    told, total = capsys.readouterr().out.splitlines()
    assert told == (
        f"say: no exclamation: but one (1 bytes in {tmp_path / 'say'}):"
        f" scripts/fuzz say --again {saved}"
    )
    assert total.startswith("say: 20 runs, ")
    assert total.endswith(" s, 1 findings")


def test_a_file_is_tried_again(tmp_path: Path):
    (tmp_path / "found").write_bytes(b"GIF89a")
    done = fuzz("loader", "--again", tmp_path / "found")
    assert (done.returncode, done.stdout) == (0, f"loader: {tmp_path / 'found'}: as promised\n")


def test_help_says_what_it_is_for():
    done = fuzz("--help")
    assert done.returncode == 0
    assert "scripts/fuzz all --seconds 60" in done.stdout
