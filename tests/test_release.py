"""scripts/release, in a checkout of its own: what it refuses, and what it makes ready."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from conftest import ROOT, program

from pusheen import __version__

TAG = f"v{__version__}"
RELEASED = f"# Changelog\n\n## {__version__} (2026-02-28)\n\n- Cats.\n"
PARTS = "pyproject.toml", "README.md", "LICENSE", "pusheen", ".gitignore", "scripts/release"
Release = Callable[..., subprocess.CompletedProcess[str]]


def git(checkout: Path, *words: str) -> str:
    named = ("-c", "user.name=A", "-c", "user.email=a@example.org")
    done = subprocess.run(
        [program("git"), *named, *words], cwd=checkout, check=True, capture_output=True, text=True
    )
    return done.stdout


def write(checkout: Path, path: str, text: str) -> None:
    """Write a file that can be run, and commit it."""
    (checkout / path).write_text(text, encoding="utf-8")
    (checkout / path).chmod(0o755)
    git(checkout, "add", path)
    git(checkout, "commit", "-qm", "change", "--allow-empty")


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """Return a clean checkout that is ready for a release, whose tests pass at once."""
    folder = tmp_path / "checkout"
    (folder / "scripts").mkdir(parents=True)
    for part in PARTS:
        source = ROOT / part
        if source.is_dir():
            # Without the cats, whose thousand files would take most of the time.
            left_out = shutil.ignore_patterns("__pycache__", "gallery")
            shutil.copytree(source, folder / part, ignore=left_out)
        else:
            shutil.copy(source, folder / part)
    git(folder, "init", "-q", "-b", "main")
    git(folder, "add", ".")
    write(folder, "CHANGELOG.md", RELEASED)
    write(folder, "scripts/test", "#!/bin/sh\ntrue\n")
    # The environment that scripts/test would have made.
    (folder / ".venv" / "bin").mkdir(parents=True)
    python = folder / ".venv" / "bin" / "python"
    python.write_text(f'#!/bin/sh\nexec {sys.executable} "$@"\n', encoding="utf-8")
    python.chmod(0o755)
    return folder


@pytest.fixture
def release(checkout: Path) -> Release:
    """Run the script there."""

    def run(*words: str) -> subprocess.CompletedProcess[str]:
        identity = {f"GIT_{role}_{part}": "a@b" for role in ("AUTHOR", "COMMITTER")
                    for part in ("NAME", "EMAIL")}  # fmt: skip
        return subprocess.run(
            [sys.executable, "scripts/release", *words],
            cwd=checkout,
            env={**os.environ, **identity},
            capture_output=True,
            text=True,
        )

    return run


def is_refused(done: subprocess.CompletedProcess[str], checkout: Path, reason: str) -> None:
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("release: ")
    assert reason in done.stderr
    assert not (checkout / "dist").exists()


def test_a_tree_that_is_not_clean_is_refused(checkout: Path, release: Release):
    (checkout / "notes.txt").write_text("cats")
    is_refused(release(), checkout, "?? notes.txt")


def test_another_branch_is_refused(checkout: Path, release: Release):
    git(checkout, "switch", "-qc", "mine")
    is_refused(release(), checkout, "made on main, not on mine")


def test_a_commit_on_no_branch_is_refused(checkout: Path, release: Release):
    git(checkout, "switch", "-q", "--detach")
    is_refused(release(), checkout, "made on main, not on a loose commit")


def test_a_version_that_has_its_tag_is_refused(checkout: Path, release: Release):
    git(checkout, "tag", TAG)
    is_refused(release(), checkout, f"there is a tag {TAG}")


def test_a_version_behind_one_that_is_released_is_refused(checkout: Path, release: Release):
    git(checkout, "tag", "v99.10.0")
    git(checkout, "tag", "v99.9.0")
    is_refused(release(), checkout, "there is a tag v99.10.0")


@pytest.mark.parametrize(
    ("news", "reason"),
    [
        (f"# Changelog\n\n## {__version__} (unreleased)\n\n- Cats.\n", "begins with"),
        ("# Changelog\n\n## 77.0 (2026-02-28)\n\n- Cats.\n", "begins with '## 77.0"),
        (RELEASED.replace("02-28", "02-30"), "2026-02-30, which is no day"),
        (RELEASED.replace("- Cats.", ""), f"says nothing of {__version__}"),
        ("# Changelog\n", "begins with"),
    ],
)
def test_a_version_the_changelog_does_not_tell_of_is_refused(
    news: str, reason: str, checkout: Path, release: Release
):
    write(checkout, "CHANGELOG.md", news)
    is_refused(release(), checkout, reason)


def test_a_checkout_whose_tests_fail_is_refused(checkout: Path, release: Release):
    write(checkout, "scripts/test", "#!/bin/sh\nexit 1\n")
    is_refused(release(), checkout, "scripts/test failed")
    assert not git(checkout, "tag")


def test_tests_that_leave_something_behind_are_refused(checkout: Path, release: Release):
    write(checkout, "scripts/test", "#!/bin/sh\ntouch left-over\n")
    is_refused(release(), checkout, "?? left-over")


def test_a_file_of_the_package_that_is_not_packed_is_refused(checkout: Path, release: Release):
    exclude = '\nexclude = ["/pusheen/data/glyphs.txt"]'
    project = (checkout / "pyproject.toml").read_text()
    marked = project.replace('packages = ["pusheen"]', f'packages = ["pusheen"]{exclude}')
    write(checkout, "pyproject.toml", marked)
    is_refused(release(), checkout, "differ in pusheen/data/glyphs.txt")


def test_a_dry_run_builds_and_keeps_and_tags_nothing(checkout: Path, release: Release):
    done = release("--dry-run")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        f"would keep pusheen-{__version__}-py3-none-any.whl and pusheen-{__version__}.tar.gz,"
        f" and tag {TAG}\n"
    )
    assert not (checkout / "dist").exists()
    assert not git(checkout, "tag")


def test_a_release_is_built_and_tagged_and_publishing_is_left_to_two_commands(
    checkout: Path, release: Release
):
    done = release()
    assert (done.returncode, done.stderr) == (0, "")
    kept = sorted(path.name for path in (checkout / "dist").iterdir())
    assert kept == [f"pusheen-{__version__}-py3-none-any.whl", f"pusheen-{__version__}.tar.gz"]
    assert "- Cats." in git(checkout, "tag", "--list", "--format=%(contents)", TAG)
    told = [line.strip() for line in done.stdout.splitlines()[1:]]
    assert told == [
        f"git push --atomic origin main {TAG}",
        f"twine upload {' '.join(f'dist/{name}' for name in kept)}",
    ]
    assert release().stderr.startswith(f"release: there is a tag {TAG}")
