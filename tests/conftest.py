"""What tests of several modules draw with, and how they run the program."""

import os
import re
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from numpy.typing import NDArray
from pty_session import PtySession

from pusheen.imaging.frames import Frame

ROOT = Path(__file__).resolve().parent.parent
LINUX = sys.platform == "linux"
# What CI must have; elsewhere a test without its program is skipped, and says which.
REQUIRED = {"bash", "zsh", "fish", "dash", "tmux", "git"}
PROVIDED = os.geteuid() == 0 and bool(os.environ.get("CI") and shutil.which("apt-get"))
if PROVIDED or os.environ.get("GITHUB_ACTIONS"):  # what .ci/run and the workflow install there
    REQUIRED |= {"ksh", "mksh", "rsync", "shellcheck", "rsvg-convert"}
    REQUIRED |= {"strace", "groff", "chromium", "asciinema"} if LINUX else set()
TONES = {
    ".": (255, 255, 255, 255),
    "#": (0, 0, 0, 255),
    "o": (128, 128, 128, 255),
    " ": (0, 0, 0, 0),
}


def draw(*rows: str, scale: int = 1) -> Frame:
    """Draw a Frame from rows of '.' white, '#' black, 'o' grey and ' ' transparent."""
    pixels = np.array([[TONES[c] for c in row] for row in rows], np.uint8)
    return Frame(pixels.repeat(scale, 0).repeat(scale, 1))


def mask_of(frame: Frame) -> tuple[str, ...]:
    """Show what of a Frame is visible: '#' for what is, '.' for what is not."""
    alpha: NDArray[np.uint8] = frame.pixels[..., 3]
    return tuple("".join("#" if a > 127 else "." for a in row) for row in alpha)


def complaints(said: str | bytes) -> str:
    """Return what was said on stderr, where nobody sees it, without the hints in its lines."""
    text = said.decode(errors="replace") if isinstance(said, bytes) else said
    return re.sub(r" \(hint: .*\)$", "", text, flags=re.MULTILINE)


def clean_environment(**changes: str | None) -> dict[str, str]:
    """Return an environment that says nothing of the terminal the tests run in."""
    silent = ("COLUMNS", "LINES", "NO_COLOR", "COLORTERM", "TERM", "FORCE_COLOR", "CLICOLOR_FORCE")
    silent += ("PUSHEEN_DESCRIBE",)
    environ = {k: v for k, v in os.environ.items() if k not in silent}
    for name, value in changes.items():
        if value is None:
            environ.pop(name, None)
        else:
            environ[name] = value
    return environ


def program(name: str) -> str:
    """Return the path of a program; without it the test is skipped, but never in CI."""
    path = shutil.which(name)
    if path is None:
        assert not (os.environ.get("CI") and name in REQUIRED), f"{name} is not installed"
        pytest.skip(f"{name} is not installed")
    return path


@pytest.fixture(autouse=True)
def own_memory() -> Iterator[None]:
    """Take back what the program, run within a test, has taken from the tests' own process."""
    before = resource.getrlimit(resource.RLIMIT_AS)
    yield
    resource.setrlimit(resource.RLIMIT_AS, before)


@pytest.fixture(scope="session", autouse=True)
def a_home_of_their_own(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep the tests out of the home of whoever runs them; pip keeps its cache."""
    kept = dict(os.environ)
    os.environ.setdefault("PIP_CACHE_DIR", str(Path.home() / ".cache" / "pip"))
    os.environ["HOME"] = str(tmp_path_factory.mktemp("home"))
    for name in ("STATE", "DATA", "CONFIG", "CACHE"):
        os.environ.pop(f"XDG_{name}_HOME", None)
    yield
    os.environ.clear()
    os.environ.update(kept)


@pytest.fixture
def pusheen() -> Callable[..., subprocess.CompletedProcess[str]]:
    """Run the program as its user does, with pipes for streams."""

    def run(
        *words: str | Path, stdin: bytes | None = None, **environ: str | None
    ) -> subprocess.CompletedProcess[str]:
        done = subprocess.run(
            [sys.executable, "-m", "pusheen", *map(str, words)],
            input=stdin,
            stdin=subprocess.DEVNULL if stdin is None else None,
            capture_output=True,
            env=clean_environment(**environ),
            timeout=60,
        )
        return subprocess.CompletedProcess(
            done.args, done.returncode, done.stdout.decode(), done.stderr.decode()
        )

    return run


@pytest.fixture
def stranger() -> int:
    """Return the number of a user who is nobody here."""
    if os.geteuid() != 0:
        pytest.skip("only root can give files to another user")
    return 54321


@pytest.fixture
def on_terminal() -> Callable[..., str]:
    """Run the program on a pseudo-terminal of a given size, and return what it wrote there."""

    def run(
        *words: str | Path, columns: int = 80, lines: int = 24, code: int = 0, **environ: str | None
    ) -> str:
        changes: dict[str, str | None] = {"TERM": "xterm", **environ}
        command = (sys.executable, "-m", "pusheen", *words)
        session = PtySession(
            *command,
            columns=columns,
            lines=lines,
            environ=clean_environment(**changes),
            controlling=False,  # nobody answers there
        )
        try:
            assert session.finish() == code, session.written.decode()
        finally:
            session.close()
        return session.written.decode().replace("\r\n", "\n")

    return run
