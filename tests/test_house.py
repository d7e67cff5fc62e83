"""What stands around the program for its maintainers: texts, the workflow, GitHub's forms."""

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml
from conftest import ROOT
from packaging.requirements import Requirement

GITHUB = ROOT / ".github"
SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
PROJECT = SETTINGS["project"]


def versions() -> list[tuple[int, ...]]:
    """Return the Python versions the classifiers name."""
    marks = (re.fullmatch(r".* :: (3)\.(\d+)", told) for told in PROJECT["classifiers"])
    return sorted((int(mark[1]), int(mark[2])) for mark in marks if mark)


def spell(version: tuple[int, ...]) -> str:
    return ".".join(map(str, version))


def load(path: str) -> Any:
    return yaml.safe_load((GITHUB / path).read_text(encoding="utf-8"))


def test_the_oldest_python_is_the_one_that_is_required():
    assert PROJECT["requires-python"] == f">={spell(versions()[0])}"


def test_no_python_between_the_oldest_and_the_newest_is_left_out():
    found = versions()
    assert found == [(3, minor) for minor in range(found[0][1], found[-1][1] + 1)]


def test_everything_that_is_required_is_locked_by_its_hash():
    text = (ROOT / "requirements.lock").read_text(encoding="utf-8").replace("\\\n", " ")
    locked: dict[str, list[str]] = {}
    for line in text.splitlines():
        if line.strip() and not line.lstrip().startswith("#"):
            name, version = re.match(r"([\w.-]+)==(\S+)", line).groups()  # type: ignore[union-attr]
            assert "--hash=sha256:" in line, name
            locked.setdefault(name, []).append(version)
    optional = PROJECT["optional-dependencies"].values()
    groups = PROJECT["dependencies"], SETTINGS["dependency-groups"]["dev"], *optional
    for wanted in map(Requirement, (line for group in groups for line in group)):
        versions = locked[wanted.name]
        assert all(version in wanted.specifier for version in versions), (wanted, versions)


def test_where_ci_is_set_nothing_is_installed_but_by_its_hash(tmp_path: Path):
    (tmp_path / "scripts").mkdir()
    for name in ("scripts/setup", "pyproject.toml", "requirements.lock"):
        shutil.copy(ROOT / name, tmp_path / name)
    python = tmp_path / "python"  # it tells what it is to run, and makes an environment of itself
    python.write_text(
        f'#!/bin/sh\necho "$*" >>{tmp_path}/told\n'
        '[ "$2" != venv ] || { mkdir -p "$4/bin" && cp "$0" "$4/bin/python"; }\n'
    )
    python.chmod(0o755)
    environ = {**os.environ, "PYTHON": str(python), "CI": "true"}
    subprocess.run([tmp_path / "scripts" / "setup", "dev"], check=True, env=environ)
    told = (tmp_path / "told").read_text().splitlines()
    installs = [line for line in told if line.startswith("-m pip install")]
    assert ["-r requirements.lock" in line for line in installs] == [True, False]
    assert "--require-hashes" in installs[0] and "--no-deps" in installs[1]
    assert "--no-build-isolation" in installs[1]


def test_the_workflow_runs_the_tests_on_both_systems_on_every_python():
    jobs = load("workflows/test.yml")["jobs"]
    matrix = jobs["test"]["strategy"]["matrix"]
    assert matrix["python"] == [spell(version) for version in versions()]
    assert {system.rpartition("-")[0] for system in matrix["os"]} == {"ubuntu", "macos"}
    assert jobs["test"]["steps"][-1] == {"run": "scripts/test"}
    assert jobs["coverage"]["steps"][-1] == {"run": "scripts/coverage"}


def test_the_workflow_may_write_nothing_and_names_each_action_by_its_commit():
    workflow = load("workflows/test.yml")
    assert workflow["permissions"] == {"contents": "read"}
    steps = [step for job in workflow["jobs"].values() for step in job["steps"]]
    used = [step["uses"] for step in steps if "uses" in step]
    assert used
    assert all(re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", action) for action in used)


def test_actions_and_the_lock_are_kept_up_to_date():
    updates = load("dependabot.yml")["updates"]
    assert {update["package-ecosystem"] for update in updates} == {"github-actions", "pip"}


def test_before_a_commit_the_checks_of_the_tests_run():
    hooks = yaml.safe_load((ROOT / ".pre-commit-config.yaml").read_text())["repos"][0]["hooks"]
    checks = (ROOT / "scripts" / "test").read_text(encoding="utf-8").splitlines()
    assert [hook["entry"] for hook in hooks] == [line for line in checks if line[:6] == ".venv/"]


@pytest.mark.parametrize("name", ["bug", "cat"])
def test_a_form_has_what_github_requires_of_one(name: str):
    form = load(f"ISSUE_TEMPLATE/{name}.yml")
    assert form["name"] and form["description"]
    assert all(part["attributes"]["label"] for part in form["body"])
    ids = [part["id"] for part in form["body"]]
    assert len({*ids}) == len(ids)


def test_who_reports_a_bug_is_asked_for_what_doctor_says():
    asked = {part["id"]: part for part in load("ISSUE_TEMPLATE/bug.yml")["body"]}
    assert "`pusheen doctor`" in asked["doctor"]["attributes"]["label"]
    assert asked["doctor"]["validations"]["required"]


def test_contributing_names_every_room_of_the_program_and_nothing_that_is_gone():
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    named = set(re.findall(r"^\| `(\w+)/` ", text, re.MULTILINE))
    assert named == {path.parent.name for path in (ROOT / "pusheen").glob("*/__init__.py")}


def test_every_promise_of_security_names_the_tests_that_hold_it():
    text = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    promised = text.partition("## What is promised")[2].partition("## What is not")[0]
    promises = re.split(r"^- ", promised, flags=re.MULTILINE)[1:]
    assert [promise for promise in promises if "`test_" not in promise] == []
    tests = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "tests").glob("test_*.py"))
    known = set(re.findall(r"^def (test_\w+)", tests, re.MULTILINE))
    assert set(re.findall(r"`(test_\w+)`", text)) - known == set()


def test_the_files_that_contributing_names_are_there():
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    places = "scripts|tests|docs|images|pusheen"
    paths = set(re.findall(rf"(?<![\w/.])(?:{places})/[\w./-]*\w", text))
    made_up = {path for path in paths if "snowball" in path or path.endswith("SHELL")}
    assert len(paths) > 15
    assert sorted(path for path in paths - made_up if not (ROOT / path).exists()) == []


@pytest.mark.parametrize(
    "words", ["bench start", "fuzz all", "gallery", "glyphs", "man", "pictures"]
)
def test_a_script_started_with_any_python_goes_on_in_the_environment_it_needs(
    words: str, tmp_path: Path
):
    name, *rest = words.split()
    scripts = tmp_path / "scripts"
    scripts.mkdir()
    for file in (name, "environment.py"):
        shutil.copy(ROOT / "scripts" / file, scripts)
    setup = scripts / "setup"  # which makes a Python that tells what it is to run
    setup.write_text(
        '#!/bin/sh\ncd "${0%/*}/.." && mkdir -p .venv/bin &&'
        " printf '#!/bin/sh\\necho ${0##*/} ${1##*/} $2\\n' >.venv/bin/python &&"
        " chmod +x .venv/bin/python\n"
    )
    setup.chmod(0o755)
    done = subprocess.run(
        [sys.executable, "-S", scripts / name, *rest], capture_output=True, text=True
    )
    assert (done.stdout.strip(), done.stderr) == (" ".join(["python", words]), "")
