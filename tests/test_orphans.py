"""Whatever ends the program, nothing that it started goes on."""

import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import LINUX, clean_environment
from pty_session import PtySession

from pusheen.imaging import confinement

# It takes minutes to draw: ten million squares.
PARTS = "".join(f'<g id="a{i + 1}">' + f'<use xlink:href="#a{i}"/>' * 10 + "</g>" for i in range(7))
SLOW = (
    '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9"'
    f' height="9"><defs><rect id="a0" width="9" height="9"/>{PARTS}</defs>'
    '<use xlink:href="#a7"/></svg>'
)
ENDINGS = [signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGKILL]


def processes() -> dict[int, int]:
    """Return the parent of each process there is that has not ended."""
    listed = subprocess.run(["ps", "-axo", "pid=,ppid=,stat="], capture_output=True, text=True)
    rows = [line.split() for line in listed.stdout.splitlines()]
    return {int(pid): int(parent) for pid, parent, state in rows if not state.startswith("Z")}


def below(pid: int) -> set[int]:
    """Return the children of a process, and theirs."""
    parents = processes()
    found: set[int] = set()
    new = {pid}
    while new:
        new = {child for child, parent in parents.items() if parent in new} - found
        found |= new
    return found


def wait_for(true: Callable[[], bool], seconds: float) -> None:
    end = time.monotonic() + seconds
    while not true():
        assert time.monotonic() < end, "this never came true"
        time.sleep(0.02)


@pytest.fixture(params=["one", "many"])
def slow(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[list[str], int]:
    """Make slow pictures; return the program that draws them, and how many processes that has."""
    (tmp_path / "0.svg").write_text(SLOW)
    words, expected = ["0.svg"], 1
    if request.param == "many":  # two workers, each with a fork that draws
        words, expected = [".", "-o", "art", "-j", "2"], 4
        for number in range(1, 5):
            (tmp_path / f"{number}.svg").write_text(SLOW)
    return [sys.executable, "-m", "pusheen", "convert", *words], expected


@pytest.mark.parametrize("ending", ENDINGS)
def test_no_signal_leaves_a_process_behind(
    ending: signal.Signals, slow: tuple[list[str], int], tmp_path: Path
):
    process = subprocess.Popen(
        slow[0], stderr=subprocess.PIPE, cwd=tmp_path, env=clean_environment()
    )
    children: set[int] = set()

    def drawing() -> bool:
        children.update(below(process.pid))
        return len(children) >= slow[1]

    wait_for(drawing, 30)
    process.send_signal(ending)  # to this one alone, as `kill` does
    process.communicate(timeout=30)
    wait_for(lambda: not children & set(processes()), 1)


def test_a_closed_terminal_leaves_no_process_behind(slow: tuple[list[str], int], tmp_path: Path):
    session = PtySession(*slow[0], environ=clean_environment(TERM="xterm"), cwd=tmp_path)
    children: set[int] = set()

    def drawing() -> bool:
        children.update(below(session.process.pid))
        return len(children) >= slow[1]

    try:
        wait_for(drawing, 30)
    finally:
        os.close(session.master)
    session.process.wait(30)
    wait_for(lambda: not children & set(processes()), 1)


@pytest.mark.parametrize("system", ["linux", "darwin"] if LINUX else ["darwin"])
def test_a_child_ends_with_its_parent_on_any_system(system: str):
    script = """
import os, sys, time
from pusheen.imaging import confinement
sys.platform = sys.argv[1]
parent = os.getpid()
if not os.fork():
    confinement.end_with(parent)
    print(os.getpid(), flush=True)
    time.sleep(60)
time.sleep(60)
"""
    command = [sys.executable, "-c", script, system]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        child = int(process.stdout.readline())
        process.kill()
    wait_for(lambda: child not in processes(), 1)


def test_a_process_that_works_too_long_ends_though_nobody_watches():
    pid = os.fork()
    if not pid:
        try:
            confinement.limit_work(0.1)
            while True:
                pass
        finally:
            os._exit(0)
    assert os.WTERMSIG(os.waitpid(pid, 0)[1]) == signal.SIGXCPU
