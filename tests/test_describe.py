"""Cats in words, for people who cannot see them."""

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import complaints
from PIL import Image

LOAF = "loaf: paws tucked in, going nowhere\n"


@pytest.mark.parametrize(
    "words", ["show loaf --describe", "loaf --describe", "play --describe loaf"]
)
def test_describe_says_in_a_line_what_a_cat_looks_like(pusheen, words: str):
    done = pusheen(*words.split())
    assert (done.stdout, done.stderr, done.returncode) == (LOAF, "", 0)


def test_describe_without_a_name_tells_whose_turn_it_is_and_again_the_same(pusheen, tmp_path: Path):
    told = pusheen("--describe", HOME=str(tmp_path)).stdout
    assert told.count("\n") == 1 and ": " in told
    assert pusheen("again", "--describe", HOME=str(tmp_path)).stdout == told
    assert pusheen("--describe", HOME=str(tmp_path)).stdout != told


@pytest.mark.parametrize("words", ["loaf", "show loaf", "play loaf"])
@pytest.mark.parametrize("value, described", [("1", True), ("", False)])
def test_the_variable_describes_cats_as_the_option_does(
    pusheen, words: str, value: str, described: bool
):
    told = pusheen(*words.split(), PUSHEEN_DESCRIBE=value).stdout
    assert (told == LOAF) == described


def test_bare_pusheen_describes_without_loading_anything_for_it():
    script = "import sys; from pusheen.__main__ import main; main(); print(*sys.modules)"
    loaded = [
        subprocess.run(
            [sys.executable, "-c", script], env={"PUSHEEN_DESCRIBE": value}, capture_output=True
        ).stdout.split(b"\n")[-2]
        for value in ("1", "")
    ]
    assert loaded[0] == loaded[1]


@pytest.mark.parametrize("command", ["convert", "play"])
def test_a_picture_is_told_by_name_and_by_the_size_of_its_art(
    pusheen, tmp_path: Path, command: str
):
    Image.new("RGB", (40, 40), "red").save(tmp_path / "red.png")
    done = pusheen(command, "--describe", tmp_path / "red.png", "--width", "12")
    assert done.stdout == "red.png: ASCII art, 12 columns by 6 lines\n"


def test_a_picture_from_a_pipe_is_told_as_that(pusheen, tmp_path: Path):
    Image.new("RGB", (40, 40), "red").save(tmp_path / "red.png")
    picture = (tmp_path / "red.png").read_bytes()
    done = pusheen("convert", "--describe", "-", "--width", "12", stdin=picture)
    assert done.stdout == "standard input: ASCII art, 12 columns by 6 lines\n"


def test_the_variable_leaves_converted_pictures_alone(pusheen, tmp_path: Path):
    Image.new("RGB", (40, 40), "black").save(tmp_path / "a.png")
    words = "convert", tmp_path / "a.png", "--width", "8"
    assert pusheen(*words, PUSHEEN_DESCRIBE="1").stdout == pusheen(*words).stdout


@pytest.mark.parametrize("words", ["show loaf -o x.svg", "say hi -o x.svg", "convert x.png -f svg"])
def test_describe_and_a_file_are_refused_together(pusheen, words: str):
    done = pusheen(*words.split(), "--describe")
    assert (done.returncode, complaints(done.stderr).count("\n")) == (2, 1)
    assert "--describe prints a line" in done.stderr


@pytest.mark.parametrize("by", ["option", "variable"])
@pytest.mark.parametrize("words, verb", [("say", "says"), ("say --think", "thinks")])
def test_what_a_cat_says_is_told_in_a_line(pusheen, words: str, verb: str, by: str):
    option, value = (("--describe",), "") if by == "option" else ((), "1")
    text = b"one\n\n  two \x1b[31mred\x1b[0m\x07"
    words = (*words.split(), *option, "--cat", "loaf")
    told = pusheen(*words, stdin=text, PUSHEEN_DESCRIBE=value).stdout
    assert told == f"loaf {verb}: one two red\\x07\n"


@pytest.mark.parametrize("by", ["option", "variable"])
def test_beside_in_words_the_output_of_the_command_follows_the_line(pusheen, by: str):
    option, value = (("--describe",), "") if by == "option" else ((), "1")
    words = ("beside", *option, "--cat", "loaf", "--", "printf", "one\ntwo\n")
    assert pusheen(*words, PUSHEEN_DESCRIBE=value).stdout == f"{LOAF}one\ntwo\n"


def test_the_list_in_words_is_a_line_a_cat(pusheen):
    told = pusheen("list", "--describe").stdout.splitlines()
    assert [row.partition(": ")[0] for row in told] == pusheen("list").stdout.splitlines()
    assert LOAF.rstrip() in told


def test_the_variable_turns_the_pictures_of_the_list_into_words_and_leaves_names(pusheen):
    plain, told = pusheen("list"), pusheen("list", "--describe")
    assert pusheen("list", PUSHEEN_DESCRIBE="1").stdout == plain.stdout
    assert pusheen("list", "--preview", PUSHEEN_DESCRIBE="1").stdout == told.stdout


def test_a_cat_of_ones_own_is_told_as_that(pusheen, tmp_path: Path):
    Image.new("RGB", (40, 40), "red").save(tmp_path / "tom.png")
    pusheen("add", tmp_path / "tom.png", HOME=str(tmp_path))
    told = pusheen("tom", HOME=str(tmp_path), PUSHEEN_DESCRIBE="1").stdout
    assert told == "tom: one of yours\n"


def test_a_cat_of_ones_own_is_told_as_its_owner_says(pusheen, tmp_path: Path):
    Image.new("RGB", (40, 40), "red").save(tmp_path / "tom.png")
    said = "asleep on\tthe\nkeyboard\x1b[31m"
    pusheen("add", tmp_path / "tom.png", "--description", said, HOME=str(tmp_path))
    told = pusheen("tom", "--describe", HOME=str(tmp_path)).stdout
    assert told == "tom: asleep on\\tthe\\nkeyboard\\x1b[31m\n"


def test_the_variable_leaves_files_alone(pusheen, tmp_path: Path):
    pusheen("loaf", "-o", tmp_path / "loaf.txt", PUSHEEN_DESCRIBE="1")
    pusheen("loaf", "-o", tmp_path / "other.txt")
    assert (tmp_path / "loaf.txt").read_bytes() == (tmp_path / "other.txt").read_bytes()
