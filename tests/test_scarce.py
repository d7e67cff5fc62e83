"""Where the system allows little: one clear line, and no traceback."""

import resource
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import LINUX, ROOT, clean_environment
from PIL import Image

SCARCE = " (hint: to see what the system allows: ulimit -a)\n"
LIMITS = {"files": resource.RLIMIT_NOFILE, "memory": resource.RLIMIT_AS}


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    for number in range(5):
        Image.new("L", (8, 8), 40 * number).save(tmp_path / f"{number}.png")
    return tmp_path


def run(kind: str, most: int, *words: str, cwd: Path) -> tuple[int, str]:
    """Run the program where it may have so many open files, or so many bytes of memory."""

    def limit() -> None:
        hard = resource.getrlimit(LIMITS[kind])[1]
        resource.setrlimit(LIMITS[kind], (most, hard))

    done = subprocess.run(
        [sys.executable, "-m", "pusheen", *words],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        preexec_fn=limit,
        text=True,
        cwd=cwd,
        env=clean_environment(PYTHONPATH=str(ROOT)),
        timeout=60,
    )
    return done.returncode, done.stderr


def test_there_are_as_many_workers_as_the_files_allow(pictures: Path):
    words = ("convert", ".", "-o", "art", "-j", "64", "--remove-background", "off")
    assert run("files", 64, *words, cwd=pictures) == (0, "")


@pytest.mark.parametrize("most", range(5, 16))
@pytest.mark.parametrize("words", ["", "say hi", "play dancing", "convert 0.png", "convert . -j 4"])
def test_few_open_files_are_told_in_a_line_for_each_picture(words: str, most: int, pictures: Path):
    code, said = run("files", most, *words.split(), cwd=pictures)
    assert code in (0, 1) and "Traceback" not in said
    assert all(line.startswith("pusheen: ") for line in said.splitlines())
    assert (code == 1) == (SCARCE in said) or "corners" in said, said


@pytest.mark.skipif(not LINUX, reason="only Linux keeps a limit on memory")
@pytest.mark.parametrize("megabytes", [24, 30, 45, 60, 75, 90, 120, 150, 180])
@pytest.mark.parametrize("words", ["", "say hi", "convert 0.png", "convert . -j 2"])
def test_little_memory_is_told_in_a_line(words: str, megabytes: int, pictures: Path):
    code, said = run("memory", megabytes << 20, *words.split(), cwd=pictures)
    assert code in (0, 1) and "Traceback" not in said
    lines = [line for line in said.splitlines() if not line.startswith("OpenBLAS")]
    assert all(line.startswith("pusheen: ") for line in lines)
    assert code == 0 or said


@pytest.mark.parametrize("columns", ["99999", "65536"])
@pytest.mark.parametrize(
    "words",
    ["", "list", "say hi", "beside -- echo hi", "--help", "convert 0.png --height 9", "doctor"],
)
def test_no_window_is_too_large(words: str, columns: str, pictures: Path, on_terminal, monkeypatch):
    monkeypatch.chdir(pictures)
    size = {"COLUMNS": columns, "LINES": columns}
    assert "Traceback" not in on_terminal(*words.split(), PYTHONPATH=str(ROOT), **size)


# Draws once, so that all is loaded which another user may not read; then it may start nothing.
ALONE = """
import io, os, resource, sys
from pusheen.cli.main import run
sys.stdout = io.StringIO()
assert run(sys.argv[1].split()) == 0
if os.geteuid() == 0:  # whom no such limit holds
    os.setuid(54321)
resource.setrlimit(resource.RLIMIT_NPROC, (0, 0))
sys.exit(run(sys.argv[2].split()))
"""


@pytest.mark.skipif(not LINUX, reason="elsewhere threads are not counted")
@pytest.mark.parametrize("words", ["0.png", ". -j 2"])
def test_few_processes_are_told_in_a_line(words: str, tmp_path: Path):
    for number in range(5):
        Image.new("L", (8, 8), 40 * number).save(tmp_path / f"{number}.png")
    tmp_path.chmod(0o755)  # for the other user
    done = subprocess.run(
        [sys.executable, "-c", ALONE, f"convert {words}", f"convert {words}"],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=clean_environment(PYTHONPATH=str(ROOT)),
    )
    last = done.stderr.splitlines(keepends=True)[-1]
    assert (done.returncode, "Traceback" in done.stderr) == (1, False), done.stderr
    assert last.startswith("pusheen: cannot ") and last.endswith(SCARCE)
