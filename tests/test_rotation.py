"""Whose turn it is: the bag, the days, and what is remembered."""

import itertools
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from conftest import clean_environment, complaints

from pusheen.catalog import config, gallery, rotation

NAMES = gallery.names()
NOON = (2026, 6, 10, 12, 2)  # an ordinary Wednesday


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give every test a home of its own."""
    for name in ("STATE", "DATA", "CONFIG", "CACHE"):
        monkeypatch.delenv(f"XDG_{name}_HOME", raising=False)
    monkeypatch.setenv("HOME", str(tmp_path))
    return tmp_path


def draw_name(**knobs) -> str:
    cat = rotation.choose(80, 40, **{"now": NOON, **knobs})
    assert cat is not None
    return cat.name


def test_as_many_draws_as_cats_repeat_none():
    assert Counter(draw_name() for _ in NAMES) == Counter(NAMES)


def test_rounds_differ_and_never_meet_in_one_cat():
    rounds = [rotation.round_of(NAMES, 7, number) for number in range(50)]
    assert len(set(map(tuple, rounds))) == 50
    assert all(one[-1] != other[0] for one, other in itertools.pairwise(rounds))


def test_each_cat_is_first_about_equally_often():
    names = NAMES[:10]
    firsts = Counter(rotation.shuffled(names, seed)[0] for seed in range(5000))
    assert all(400 < firsts[name] < 600 for name in names), firsts


def test_a_hundred_draws_at_once_draw_every_ticket_once(home: Path):
    script = "from pusheen.catalog import rotation; print(rotation.draw_ticket('')[1])"
    environ = clean_environment(HOME=str(home))
    started = [
        subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, env=environ)
        for _ in range(100)
    ]
    tickets = sorted(int(process.communicate()[0]) for process in started)
    assert tickets == list(range(100))
    assert [path.name for path in (home / ".local/state/pusheen").iterdir()] == ["bag"]


def test_a_seed_repeats_the_choice_and_leaves_no_state(home: Path):
    assert draw_name(seed=5) == draw_name(seed=5)
    assert len({draw_name(seed=seed) for seed in range(0, 40, 2)}) > 3
    assert not list(home.iterdir())


@pytest.mark.parametrize("damage", [b"", b"x", b"\xff" * 100_000])
def test_a_damaged_bag_is_no_obstacle(home: Path, damage: bytes):
    draw_name()
    (home / ".local/state/pusheen/bag").write_bytes(damage)
    assert len({draw_name() for _ in range(3 * len(NAMES))}) == len(NAMES)


def test_a_home_that_cannot_be_written_still_gets_cats(monkeypatch: pytest.MonkeyPatch, home: Path):
    (home / "file").touch()
    monkeypatch.setenv("XDG_STATE_HOME", str(home / "file"))
    assert len({draw_name() for _ in range(100)}) > 3
    rotation.remember("loaf")
    assert rotation.last() == ""


def test_a_bag_behind_a_link_is_left_alone(home: Path):
    state = home / ".local/state/pusheen"
    state.mkdir(parents=True)
    (home / "precious").write_text("mine")
    (state / "bag").symlink_to(home / "precious")
    (state / "last").symlink_to(home / "precious")
    draw_name()
    rotation.remember("loaf")
    assert (home / "precious").read_text() == "mine"


def test_a_state_folder_behind_a_link_is_left_alone(home: Path, pusheen):
    elsewhere = home / "elsewhere"
    elsewhere.mkdir()
    (home / ".local/state").mkdir(parents=True)
    (home / ".local/state/pusheen").symlink_to(elsewhere)
    (home / ".config/pusheen").mkdir(parents=True)
    (home / ".config/pusheen/config.toml").write_text('birthday = "05-12"')
    for words in ((), ("show",), ("say", "hi"), ("beside", "true")):
        assert pusheen(*words).returncode == 0
    assert not list(elsewhere.iterdir())


def test_the_state_folder_of_another_user_is_left_alone(
    home: Path, monkeypatch: pytest.MonkeyPatch
):
    state = home / ".local/state/pusheen"
    state.mkdir(parents=True)
    monkeypatch.setattr(os, "geteuid", lambda: os.getuid() + 1)
    draw_name()
    rotation.remember("loaf")
    assert not list(state.iterdir())


def test_folders_are_for_the_user_alone(home: Path):
    draw_name()
    assert (home / ".local/state/pusheen").stat().st_mode & 0o777 == 0o700


def test_the_last_cat_is_remembered():
    rotation.remember("sunglasses")
    rotation.remember("loaf")
    assert rotation.last() == "loaf"


@pytest.mark.parametrize(
    ("now", "tags"),
    [
        ((2026, 10, 31, 12, 5), ["halloween"]),
        ((2026, 12, 24, 12, 3), ["christmas"]),
        ((2026, 3, 14, 12, 5), ["pi"]),
        ((2026, 4, 5, 12, 6), ["easter"]),
        ((2026, 11, 20, 15, 4), ["friday"]),
        ((2026, 11, 20, 11, 4), []),
        ((2026, 6, 10, 23, 2), ["sleepy"]),
        ((2026, 6, 10, 5, 2), ["sleepy"]),
        (NOON, []),
    ],
)
def test_a_moment_favours_its_tags(now, tags: list[str]):
    assert rotation.favoured(now, rotation.DAYS) == tags


@pytest.mark.parametrize(
    ("year", "day"),
    [(1961, (4, 2)), (2000, (4, 23)), (2024, (3, 31)), (2026, (4, 5)), (2038, (4, 25))],
)
def test_easter_is_when_it_is(year: int, day: tuple[int, int]):
    assert rotation.easter(year) == day


def test_every_other_draw_of_a_night_is_a_sleepy_one():
    night = (2026, 6, 10, 23, 2)
    sleepy = set(gallery.names(("sleepy",)))
    drawn = [draw_name(now=night) in sleepy for _ in range(200)]
    assert 60 < sum(drawn) < 180
    drawn = [draw_name(now=night, days=False) in sleepy for _ in range(2 * len(NAMES))]
    assert sum(drawn) <= 3 * len(sleepy)  # two rounds and the rest of one


def write_config(home: Path, text: str) -> None:
    (home / ".config/pusheen").mkdir(parents=True, exist_ok=True)
    (home / ".config/pusheen/config.toml").write_text(text)


def test_the_users_own_days_are_read_and_kept(home: Path):
    write_config(home, 'birthday = "05-12"\n[days]\nnameday = ["02-03", "04-05"]\n')
    days = {"birthday": ("05-12",), "nameday": ("02-03", "04-05")}
    assert config.read().days == days
    assert config.read().days == days
    assert (home / ".local/state/pusheen/config.tsv").exists()
    write_config(home, 'birthday = "06-13"\n')
    assert config.read().days == {"birthday": ("06-13",)}


@pytest.mark.parametrize(
    "text", ["birthday = ", 'birthday = "13-01"', "birthday = 5", "days = 1", '"a\\tb" = "01-01"']
)
def test_a_broken_config_is_one_warning_and_a_cat_all_the_same(home: Path, text: str, pusheen):
    write_config(home, text)
    done = pusheen(HOME=str(home))
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) > 3
    assert len(done.stderr.splitlines()) == 1
    assert "config.toml" in done.stderr


def test_again_prints_the_last_cat(pusheen, home: Path):
    first = pusheen(HOME=str(home)).stdout
    assert pusheen("again", HOME=str(home)).stdout == first
    pusheen("loaf", HOME=str(home))
    assert pusheen("again", HOME=str(home)).stdout == pusheen("loaf", HOME=str(home)).stdout


def test_again_before_any_cat_tells_how_to_see_one(pusheen, home: Path):
    done = pusheen("again", HOME=str(home))
    assert (done.returncode, done.stdout) == (1, "")
    said = "pusheen: there was no cat yet to print again (hint: to see one: pusheen)\n"
    assert done.stderr == said


def test_a_tag_chooses_among_its_cats(pusheen, home: Path):
    food = {pusheen(name, HOME=str(home)).stdout for name in gallery.names(("food",))}
    assert {pusheen("--tag", "food", HOME=str(home)).stdout for _ in range(3)} <= food


def test_an_unknown_tag_is_named_with_those_there_are(pusheen, home: Path):
    done = pusheen("--tag", "dogs", HOME=str(home))
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith("pusheen: no cat goes by dogs (hint: tags: ")


def test_the_same_date_and_seed_print_the_same_cat(pusheen, home: Path):
    words = ("--date", "2026-10-31", "--seed", "4")
    assert pusheen(*words, HOME=str(home)).stdout == pusheen(*words, HOME=str(home)).stdout


def test_a_date_that_is_none_is_misuse(pusheen):
    done = pusheen("--date", "tomorrow")
    assert done.returncode == 2
    assert complaints(done.stderr) == (
        "pusheen: --date must be YYYY-MM-DD or YYYY-MM-DDTHH:MM, not 'tomorrow'\n"
    )


def test_home_unset_or_no_folder_is_a_cat_all_the_same(pusheen):
    for home in (None, "/dev/null", "/proc"):
        done = pusheen(HOME=home)
        assert (done.returncode, done.stderr) == (0, "")
        assert len(done.stdout.splitlines()) > 3
