"""The wheel, the sdist and a checkout, installed into an empty environment elsewhere.

The tests marked ``registry`` need PyPI, or a copy of it that pip and uv are told of.
"""

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest
from conftest import ROOT, clean_environment, program

from pusheen import __version__

pytestmark = pytest.mark.slow
WHEEL_LIMIT = 2_500_000  # bytes, gallery included

# A registry that does not answer is to be told of, not waited for.
PATIENCE = {"PIP_DEFAULT_TIMEOUT": "20", "PIP_RETRIES": "1", "UV_HTTP_TIMEOUT": "20"}


def build(source: Path, folder: Path, *words: str) -> Path:
    """Build with the tools of this environment, at a fixed time, and return the folder."""
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder)]
    environ = {**os.environ, "SOURCE_DATE_EPOCH": "1700000000"}
    subprocess.run([*command, *words, str(source)], check=True, capture_output=True, env=environ)
    return folder


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the sdist, and the wheel from it, into a folder of its own."""
    return build(ROOT, tmp_path_factory.mktemp("dist"))


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make an empty virtual environment with a current pip."""
    folder = tmp_path_factory.mktemp("venv")
    subprocess.run([sys.executable, "-m", "venv", str(folder)], check=True)
    pip(folder, "--upgrade", "pip>=25.1")
    return folder


@pytest.fixture(scope="module")
def checkout(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return a copy of what a wheel is built from, for tools that build beside it."""
    folder = tmp_path_factory.mktemp("checkout") / "pusheen"
    folder.mkdir()
    for name in ("pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, folder / name)
    left_out = shutil.ignore_patterns("__pycache__")
    for name in ("pusheen", "man"):
        shutil.copytree(ROOT / name, folder / name, ignore=left_out)
    return folder


@pytest.fixture(scope="module")
def tools(environment: Path) -> Path:
    """Put pipx and uv into the environment, and return the folder they are in."""
    pip(environment, "pipx", "uv")
    return environment / "bin"


def pip(environment: Path, *words: str) -> None:
    install([str(environment / "bin" / "python"), "-m", "pip", "install", "--quiet", *words])


def install(command: list[str], **changes: str) -> None:
    """Run a command that fetches from the registry; it fails within minutes, and says why."""
    environ = clean_environment(PYTHONPATH=None, **PATIENCE, **changes)
    done = subprocess.run(command, capture_output=True, text=True, env=environ, timeout=300)
    if done.returncode:
        told = done.stderr.strip()[-1000:]
        pytest.fail(f"this test needs PyPI (or -m 'not registry'):\n{told}", pytrace=False)


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


def test_the_checkout_and_the_sdist_build_the_same_wheel(built: Path, tmp_path: Path):
    (wheel,) = built.glob("*.whl")
    (again,) = build(ROOT, tmp_path, "--wheel").glob("*.whl")
    one, other = zipfile.ZipFile(wheel), zipfile.ZipFile(again)
    assert one.namelist() == other.namelist()
    assert [n for n in one.namelist() if one.read(n) != other.read(n)] == []
    assert wheel.read_bytes() == again.read_bytes()


def test_folder_umask_clock_and_time_zone_change_no_byte_of_the_wheel(
    built: Path, checkout: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    copy = tmp_path / "another folder"
    shutil.copytree(checkout, copy)
    for path in copy.rglob("*"):
        path.chmod(0o700 if path.is_dir() else 0o600)
        os.utime(path, (0, 1_000_000_000))
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    before = os.umask(0o077)
    try:
        (wheel,) = build(copy, tmp_path / "dist", "--wheel").glob("*.whl")
    finally:
        os.umask(before)
    assert wheel.read_bytes() == next(built.glob("*.whl")).read_bytes()


def test_the_sdist_builds_itself_again_byte_for_byte(built: Path, tmp_path: Path):
    (sdist,) = built.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        archive.extraction_filter = getattr(tarfile, "data_filter", None)  # since 3.11.4
        archive.extractall(tmp_path / "source")  # noqa: S202  we have just built it
    (source,) = (tmp_path / "source").iterdir()
    (again,) = build(source, tmp_path / "dist", "--sdist").glob("*.tar.gz")
    assert sdist.read_bytes() == again.read_bytes()


def test_the_wheel_has_a_man_page_for_each_command_where_man_looks(built: Path):
    (wheel,) = built.glob("*.whl")
    names = zipfile.ZipFile(wheel).namelist()
    pages = {name.rpartition("/data/share/man/man1/")[2] for name in names if "/man1/" in name}
    assert pages == {path.name for path in (ROOT / "man").iterdir()}


@pytest.mark.registry
@pytest.mark.parametrize("kind", ["*.whl", "*.tar.gz"])
def test_installed_elsewhere_it_prints_cats_and_converts(
    kind: str, built: Path, environment: Path, tmp_path: Path
):
    (archive,) = built.glob(kind)
    pip(environment, str(archive))  # with what it needs
    pip(environment, "--force-reinstall", "--no-deps", str(archive))  # if another was there
    assert len(run(environment, tmp_path).splitlines()) > 5
    assert len(run(environment, tmp_path, "loaf").splitlines()) > 5
    picture = os.path.relpath(ROOT / "images" / "loaf.png", tmp_path)
    assert len(run(environment, tmp_path, "convert", picture).splitlines()) > 5
    assert "loaf\n" in run(environment, tmp_path, "list")


@pytest.mark.registry
@pytest.mark.parametrize("tool", ["pipx", "uv"])
@pytest.mark.parametrize("kind", ["wheel", "checkout"])
def test_pipx_and_uv_install_it_where_it_prints_cats_and_converts_and_take_all_away(
    tool: str, kind: str, built: Path, checkout: Path, tools: Path, tmp_path: Path
):
    (wheel,) = built.glob("*.whl")
    commands = {"pipx": ["pipx", "install"], "uv": ["uv", "tool", "install"]}
    name, *words = commands[tool]
    places = {
        "PIPX_HOME": tmp_path / "pipx",
        "PIPX_MAN_DIR": tmp_path / "man",
        "PIPX_BIN_DIR": tmp_path / "bin",
        "UV_TOOL_DIR": tmp_path / "uv",
        "UV_TOOL_BIN_DIR": tmp_path / "bin",
    }
    where = {variable: str(path) for variable, path in places.items()}
    source = str(wheel if kind == "wheel" else checkout)
    install([str(tools / name), *words, "--python", sys.executable, source], **where)
    assert len(run(tmp_path, tmp_path, "loaf").splitlines()) > 5
    picture = str(ROOT / "images" / "loaf.png")
    assert len(run(tmp_path, tmp_path, "convert", picture).splitlines()) > 5
    assert run(tmp_path, tmp_path, "--version").startswith(f"pusheen {__version__}, Python 3.")
    assert (tmp_path / "man" / "man1" / "pusheen-convert.1").exists() or tool == "uv"
    install([str(tools / name), *words[:-1], "uninstall", "pusheen"], **where)
    assert [path for place in {*places.values()} for path in place.rglob("pusheen*")] == []


@pytest.mark.registry
def test_pip_installs_a_git_repository(environment: Path, checkout: Path, tmp_path: Path):
    as_somebody = [program("git"), "-c", "user.name=A", "-c", "user.email=a@b", "-C", str(checkout)]
    for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "cats"]):
        subprocess.run([*as_somebody, *words], check=True)
    pip(environment, "--force-reinstall", "--no-deps", f"git+{checkout.as_uri()}")
    assert len(run(environment, tmp_path, "loaf").splitlines()) > 5  # which takes nothing else
