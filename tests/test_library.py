"""What Python programs do with pusheen: every public name, and art where it is shown."""

import doctest
import io
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from conftest import ROOT, draw
from PIL import Image
from rich.console import Console
from rich.panel import Panel
from rich.table import Table

import pusheen

RED, GREEN = (255, 0, 0), (0, 128, 0)
ART = pusheen.Art(("ab", "[/"), ((RED, GREEN), (RED, None)))


# Public names


@pytest.mark.parametrize("name", [n for n in pusheen.__all__ if n != "__version__"])
def test_every_public_name_has_an_example_that_runs(
    name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    (tmp_path / "images").symlink_to(ROOT / "images")
    monkeypatch.chdir(tmp_path)
    public = getattr(pusheen, name)
    examples = [test for test in doctest.DocTestFinder().find(public, name) if test.examples]
    assert any(test.name == name for test in examples)
    for test in examples:
        result = doctest.DocTestRunner().run(test)
        assert result.failed == 0, test.name


@pytest.mark.parametrize("method", ["ansi", "html", "svg", "save"])
def test_every_method_that_writes_art_has_an_example(method: str):
    assert ">>>" in (getattr(pusheen.Art, method).__doc__ or "")


def test_importing_pusheen_loads_nothing_more():
    script = "import sys; had = {*sys.modules}; import pusheen; print(len({*sys.modules} - had))"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT
    )
    assert done.stdout == "1\n"


def test_type_checkers_know_every_public_name(tmp_path: Path):
    assert {*pusheen.__all__} == {*pusheen._HOMES, "__version__"}
    script = tmp_path / "typed.py"
    script.write_text(
        "import pusheen\n"
        'art: pusheen.Art = pusheen.convert("cat.jpg", width=60)\n'
        "pusheen.save([art], 3)\n"
        "pusheen.dog\n"
    )
    done = subprocess.run(
        [sys.executable, "-m", "mypy", script], capture_output=True, text=True, cwd=ROOT
    )
    errors = [line.partition(" error: ")[2] for line in done.stdout.splitlines()[:-1]]
    assert [error.rpartition("[")[2] for error in errors] == ["arg-type]", "attr-defined]"]


def test_a_name_that_is_not_there_is_an_attribute_error():
    with pytest.raises(AttributeError, match="no attribute 'dog'"):
        _ = pusheen.dog  # type: ignore[attr-defined]


def test_the_library_prints_nothing(capfd: pytest.CaptureFixture[str]):
    noise = np.random.default_rng(1).integers(0, 256, (40, 40, 3), np.uint8)
    pusheen.convert(noise)  # its corners disagree, which the program would say
    with pytest.raises(pusheen.PusheenError):
        pusheen.convert(b"this is no picture")
    assert capfd.readouterr() == ("", "")


# Files


def test_frames_are_saved_as_an_animation(tmp_path: Path):
    frames = pusheen.convert_frames(ROOT / "images" / "dancing.png", width=20)
    pusheen.save(frames, tmp_path / "dancing.gif")
    with Image.open(tmp_path / "dancing.gif") as saved:
        assert saved.n_frames > 1


def test_saving_never_writes_over_a_file_unasked(tmp_path: Path):
    (tmp_path / "cat.txt").write_text("mine")
    with pytest.raises(pusheen.ExportError, match="is there already"):
        ART.save(tmp_path / "cat.txt")
    ART.save(tmp_path / "cat.txt", force=True)
    assert (tmp_path / "cat.txt").read_text() == "ab\n[/\n"


@pytest.mark.parametrize(
    ("arts", "how", "says"),
    [
        ([], {}, "no art"),
        ([ART], {"format": "doc"}, "no format 'doc'"),
        ([ART], {}, "ends in none"),
    ],
)
def test_what_cannot_be_saved_is_an_export_error(arts, how, says: str, tmp_path: Path):
    with pytest.raises(pusheen.ExportError, match=says):
        pusheen.save(arts, tmp_path / "cat.doc", **how)
    assert not list(tmp_path.iterdir())


def test_a_notebook_shows_every_row_and_its_description():
    shown = pusheen.cat("loaf", width=24)._repr_html_()
    assert 'aria-label="paws tucked in, going nowhere"' in shown
    assert "<script" not in shown and "<style" not in shown


# Sources


def png(picture: Image.Image) -> bytes:
    file = io.BytesIO()
    picture.save(file, "PNG")
    return file.getvalue()


CAT = draw("......", ".#..#.", ".####.", ".#..#.", ".####.", "......", scale=16)
PICTURE = Image.fromarray(CAT.pixels)


@pytest.mark.parametrize("kind", ["str", "path", "bytes", "bytearray", "file", "pillow", "array"])
def test_every_kind_of_source_is_the_same_art(kind: str, tmp_path: Path):
    (tmp_path / "cat.png").write_bytes(png(PICTURE))
    with (tmp_path / "cat.png").open("rb") as file:
        source = {
            "str": str(tmp_path / "cat.png"),
            "path": tmp_path / "cat.png",
            "bytes": png(PICTURE),
            "bytearray": bytearray(png(PICTURE)),
            "file": file,
            "pillow": PICTURE,
            "array": CAT.pixels,
        }[kind]
        art = pusheen.convert(source, width=20)
    assert art.columns == 20
    assert art.rows == pusheen.convert(CAT.pixels, width=20).rows
    assert art.description == ("cat.png" if kind in ("str", "path") else "")


def test_an_array_of_floats_is_read_as_one_of_bytes():
    assert pusheen.convert(CAT.pixels / 255.0) == pusheen.convert(CAT.pixels)


def test_grey_and_transparent_arrays_are_read():
    grey = pusheen.convert(CAT.pixels[..., 0])
    assert grey.rows == pusheen.convert(CAT.pixels[..., :3]).rows


def test_a_slice_of_an_array_is_read():
    assert pusheen.convert(CAT.pixels[::-1]).rows == pusheen.convert(CAT.pixels[::-1].copy()).rows


@pytest.mark.parametrize(
    ("source", "says"),
    [
        (np.zeros((2, 2, 2), np.uint8), "array of 2x2x2: it must be HxW, HxWx3 or HxWx4"),
        (np.zeros((0, 5), np.uint8), "array of 0x5"),
        (np.zeros((2, 2), np.int64), "array of int64: it must be uint8 or floats"),
        (42, "int is neither"),
        (None, "NoneType is neither"),
        (io.StringIO("cat"), "open as text"),
        ("no-such-file.png", "no such file"),
    ],
)
def test_what_is_no_picture_is_a_picture_error(source, says: str):
    with pytest.raises(pusheen.PictureError, match=says):
        pusheen.convert(source)


class Broken(io.RawIOBase):
    """A file of a program's own that fails as it is read."""

    def __init__(self, error: Exception):
        self._error = error

    def read(self, _size: int = -1) -> bytes:
        raise self._error


@pytest.mark.parametrize("error", [OSError("gone"), ValueError("closed"), KeyError("odd")])
def test_a_file_that_fails_is_a_picture_error_for_stills_and_frames(error: Exception):
    with pytest.raises(pusheen.PictureError, match="cannot read the given picture"):
        pusheen.convert(Broken(error))
    with pytest.raises(pusheen.PictureError, match="cannot read the given picture"):
        list(pusheen.convert_frames(Broken(error)))


def test_a_file_is_left_open():
    file = io.BytesIO(png(PICTURE))
    pusheen.convert(file)
    assert not file.closed


def test_a_picture_is_not_changed():
    picture = PICTURE.copy()
    pusheen.convert(picture, rotate=30.0, flip_x=True, brightness=2.0)
    assert picture.tobytes() == PICTURE.tobytes()


# Knobs


def test_knobs_overrule_options():
    options = pusheen.Options(width=30, invert=True)
    art = pusheen.convert(CAT.pixels, options, width=12)
    assert art.columns == 12
    assert art == pusheen.convert(CAT.pixels, width=12, invert=True)


@pytest.mark.parametrize("knobs", [{"width": 0}, {"width": "60"}, {"symbols": "runes"}])
def test_a_knob_out_of_its_range_is_an_option_error(knobs):
    with pytest.raises(pusheen.OptionError, match=next(iter(knobs))):
        pusheen.convert(CAT.pixels, **knobs)


def test_an_unknown_knob_is_a_type_error():
    with pytest.raises(TypeError, match="widht"):
        pusheen.convert(CAT.pixels, widht=60)


def test_frames_are_drawn_with_their_durations():
    frames = list(pusheen.convert_frames(ROOT / "images" / "dancing.png", width=20))
    assert len({frame.rows for frame in frames}) > 1
    assert {(frame.columns, frame.lines) for frame in frames} == {(20, frames[0].lines)}
    assert all(frame.duration for frame in frames)


def test_frames_of_a_still_are_one():
    assert len(list(pusheen.convert_frames(CAT.pixels, width=20))) == 1


# Cats


def test_a_cat_is_as_large_as_it_may_be():
    assert pusheen.cat("loaf", width=59).columns == 48
    assert pusheen.cat("loaf", width=59, height=9).columns == 24
    assert str(pusheen.cat("loaf", width=9)) == "(=^.^=)"


def test_a_cat_says_what_it_shows():
    assert "paws" in pusheen.cat("loaf").description


def test_a_cat_that_is_not_there_is_a_cat_error():
    with pytest.raises(pusheen.CatError, match="no cat named 'dog'"):
        pusheen.cat("dog")


# Where art is shown


def rendered(what: object, width: int = 20, **how: object) -> str:
    console = Console(file=io.StringIO(), width=width, **how)  # type: ignore[arg-type]
    console.print(what)
    return console.file.getvalue()  # type: ignore[attr-defined]


def test_rich_prints_the_rows_as_they_are():
    assert rendered(ART) == "ab\n[/\n"


def test_rich_prints_the_colors():
    assert rendered(ART, force_terminal=True, color_system="truecolor", no_color=False) == (
        "\x1b[38;2;255;0;0ma\x1b[0m\x1b[38;2;0;128;0mb\x1b[0m\n\x1b[38;2;255;0;0m[\x1b[0m/\n"
    )


def test_a_panel_and_a_table_are_as_wide_as_the_art():
    assert rendered(Panel.fit(ART)) == "╭────╮\n│ ab │\n│ [/ │\n╰────╯\n"
    table = Table(show_header=False)
    table.add_row(ART, "x")
    assert "│ ab │ x │" in rendered(table)


def test_rich_cuts_what_is_too_wide():
    assert rendered(pusheen.Art(("abcdef",)), width=4) == "abcd\n"
    assert rendered(Panel(pusheen.Art(("猫猫猫",))), width=7) == "╭─────╮\n│ 猫  │\n╰─────╯\n"


def test_textual_shows_art_in_a_static():
    script = """
import asyncio
from textual.app import App
from textual.widgets import Static
import pusheen
art = pusheen.cat("loaf", width=24)
class Shown(App):
    def compose(self):
        yield Static(art)
async def main():
    app = Shown()
    async with app.run_test(size=(40, 12)) as pilot:
        lines = ["".join(s.text for s in strip) for strip in app.screen._compositor.render_strips()]
    assert [line.rstrip() for line in lines[: art.lines]] == art.text.split("\\n")[:-1], lines
asyncio.run(main())
"""
    environ = {**os.environ, "TERM": "xterm-256color"}
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=ROOT, env=environ
    )
    assert done.returncode == 0, done.stderr
