"""The wheel and the sdist, installed into an empty environment elsewhere."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from conftest import ROOT, clean_environment

WHEEL_LIMIT = 1_500_000  # bytes, gallery included


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the sdist, and the wheel from it, into a folder of its own."""
    folder = tmp_path_factory.mktemp("dist")
    build = [sys.executable, "-m", "build", "--outdir", str(folder), str(ROOT)]
    subprocess.run(build, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make an empty virtual environment with a current pip."""
    folder = tmp_path_factory.mktemp("venv")
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    pip(folder, "--upgrade", "pip>=25.1")
    return folder


def pip(environment: Path, *words: str) -> None:
    command = [str(environment / "bin" / "python"), "-m", "pip", "install", "--quiet", *words]
    subprocess.run(command, check=True, capture_output=True)


def run(environment: Path, folder: Path, *words: str) -> str:
    done = subprocess.run(
        [str(environment / "bin" / "pusheen"), *words],
        cwd=folder,
        env=clean_environment(PYTHONPATH=None, HOME=str(folder)),
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return done.stdout


def test_the_wheel_holds_the_package_and_its_gallery_and_is_small(built: Path):
    (wheel,) = built.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    packaged = {name for name in names if name.startswith("pusheen/")}
    there = {
        str(path.relative_to(ROOT))
        for path in (ROOT / "pusheen").rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert packaged == there
    assert wheel.stat().st_size < WHEEL_LIMIT


def test_the_wheel_has_a_man_page_for_each_command_where_man_looks(built: Path):
    (wheel,) = built.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    pages = {name.rpartition("/data/share/man/man1/")[2] for name in names if "/man1/" in name}
    assert pages == {path.name for path in (ROOT / "man").iterdir()}


@pytest.mark.parametrize("kind", ["*.whl", "*.tar.gz"])
def test_installed_elsewhere_it_prints_cats_and_converts(
    kind: str, built: Path, environment: Path, tmp_path: Path
):
    (archive,) = built.glob(kind)
    pip(environment, "--force-reinstall", *(["--no-deps"] * (kind != "*.whl")), str(archive))
    assert len(run(environment, tmp_path).splitlines()) > 5
    assert len(run(environment, tmp_path, "loaf").splitlines()) > 5
    picture = os.path.relpath(ROOT / "images" / "loaf.png", tmp_path)
    assert len(run(environment, tmp_path, "convert", picture).splitlines()) > 5
    assert "loaf\n" in run(environment, tmp_path, "list")
