"""The subject told by a mask from anywhere, or by a model."""

import io
import subprocess
import sys
from pathlib import Path

import numpy as np
import onnx
import pytest
from conftest import complaints, draw
from onnx import TensorProto, helper
from PIL import Image

from pusheen import OptionError, Options, PictureError, convert, convert_frames
from pusheen.imaging.pipeline import cut_out
from pusheen.imaging.source import Source

LEFT = draw("##..", "##..").pixels[..., 0] == 0  # the left half of a picture
WHOLE = {"width": 8, "font_ratio": 1.0, "crop": False}


def noise(columns: int = 80, rows: int = 40) -> np.ndarray:
    """A picture in which no corners agree."""
    return np.random.default_rng(1).integers(0, 200, (rows, columns, 3), np.uint8)


def mask_of(picture: Source, mask: Source) -> list[str]:
    """Show what of a picture a mask lets stay, in four columns and two rows."""
    frame = cut_out(picture, Options(mask=mask, crop=False))
    alpha = Image.fromarray(np.ascontiguousarray(frame.pixels[..., 3])).resize((4, 2))
    return ["".join("#" if a > 127 else "." for a in row) for row in np.asarray(alpha)]


def grey(values: np.ndarray) -> Image.Image:
    return Image.fromarray((values * 255).astype(np.uint8))


def test_white_is_the_subject_and_black_is_not():
    assert mask_of(noise(), grey(LEFT)) == ["##..", "##.."]
    assert mask_of(noise(), grey(~LEFT)) == ["..##", "..##"]


def test_a_grey_of_the_mask_is_that_much_of_the_subject():
    frame = cut_out(noise(), Options(mask=np.full((5, 5), 77, np.uint8), crop=False))
    assert (frame.pixels[..., 3] == 77).all()
    assert (frame.pixels[..., :3] == noise()).all()


@pytest.mark.parametrize("color", ["white", "black", "#c06030"])
def test_a_mask_of_one_colour_is_told_by_its_alpha(color: str):
    mask = Image.new("RGBA", (4, 2), color)
    mask.putalpha(grey(LEFT))
    assert mask_of(noise(), mask) == ["##..", "##.."]


def test_a_mask_of_two_colours_is_told_by_them_and_its_alpha():
    mask = grey(LEFT).convert("RGBA")
    mask.putpixel((0, 0), (255, 255, 255, 0))
    assert mask_of(noise(), mask) == [".#..", "##.."]


def test_a_mask_that_is_all_white_or_all_black_keeps_all_or_nothing():
    said: list[str] = []
    assert mask_of(noise(), np.full((3, 3), 255, np.uint8)) == ["####", "####"]
    empty = convert(noise(), mask=np.zeros((3, 3), np.uint8), report=said.append, **WHOLE)
    assert (empty.text.split(), said) == ([], ["the given picture: nothing is visible in it"])


@pytest.mark.parametrize("size", [(1, 1), (4, 2), (3000, 2)])
def test_a_mask_may_have_any_size(size: tuple[int, int]):
    assert mask_of(noise(), Image.new("L", size, 255)) == ["####", "####"]


def test_the_mask_fits_the_picture_as_it_is_seen():
    """Upright, however the camera was held: the mask was made on a screen."""
    exif, file = Image.Exif(), io.BytesIO()
    exif[0x0112] = 6  # turned clockwise to be seen
    Image.fromarray(noise(40, 80)).save(file, "PNG", exif=exif)
    assert mask_of(file.getvalue(), grey(LEFT)) == ["##..", "##.."]
    file = io.BytesIO()
    grey(np.rot90(LEFT)).save(file, "PNG", exif=exif)  # and so is the mask
    assert mask_of(noise(), file.getvalue()) == ["##..", "##.."]


def test_what_is_transparent_already_stays_so():
    picture = Image.fromarray(noise()).convert("RGBA")
    picture.paste((0, 0, 0, 0), (0, 0, 80, 20))
    assert mask_of(picture, grey(LEFT)) == ["....", "##.."]


def test_a_clip_is_cut_by_the_mask_in_all_its_frames():
    file = io.BytesIO()
    frames = [Image.fromarray(noise()), Image.fromarray(255 - noise())]
    frames[0].save(file, "GIF", save_all=True, append_images=frames[1:], duration=50)
    mask = grey(LEFT).resize((80, 40), Image.Resampling.NEAREST)
    arts = list(convert_frames(file.getvalue(), mask=mask, **WHOLE))
    assert len(arts) == 2
    for art in arts:
        assert all(row[:4].strip() and not row[4:].strip() for row in art.rows)
    cropped = list(convert_frames(file.getvalue(), mask=mask, width=8, font_ratio=1.0))
    assert [(art.columns, art.lines) for art in cropped] == [(8, 8), (8, 8)]


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    Image.fromarray(noise()).save(tmp_path / "photo.png")
    grey(LEFT).save(tmp_path / "mask.png")
    return tmp_path / "photo.png"


def test_the_mask_is_shown_and_saved_as_it_was_given(photo: Path, pusheen):
    words = ("--mask", photo.with_name("mask.png"), "--width", "4", "--font-ratio", "1")
    saved = photo.with_name("saved.png")
    done = pusheen("convert", photo, *words, "--show-mask", "--save-mask", saved, "-v")
    assert done.stdout == "##..\n##..\n"
    assert "background removed: as the mask says" in done.stderr
    again = pusheen("convert", photo, "--mask", saved, *words[2:], "--show-mask")
    assert again.stdout == done.stdout


@pytest.mark.parametrize("option", ["-o", "--save-mask"])
def test_the_mask_that_is_read_is_never_written_over(option: str, photo: Path, pusheen):
    mask = photo.with_name("mask.png")
    before = mask.read_bytes()
    done = pusheen("convert", photo, "--mask", mask, option, mask, "--force")
    assert (done.returncode, len(complaints(done.stderr).splitlines())) == (1, 1)
    assert mask.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"no picture", b"\x89PNG\r\n\x1a\n\0\0"])
def test_a_damaged_mask_is_one_line_that_names_it(content: bytes, photo: Path, pusheen):
    mask = photo.with_name("mask.png")
    mask.write_bytes(content)
    done = pusheen("convert", photo, "--mask", mask)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr.startswith(f"pusheen: cannot read '{mask}': ")
    assert len(complaints(done.stderr).splitlines()) == 1
    with pytest.raises(PictureError, match="cannot read"):
        convert(photo, mask=content)


def test_a_mask_may_come_through_a_pipe(photo: Path, pusheen):
    words = ("--width", "4", "--font-ratio", "1", "--show-mask")
    mask = photo.with_name("mask.png").read_bytes()
    assert pusheen("convert", photo, "--mask", "-", *words, stdin=mask).stdout == "##..\n##..\n"


@pytest.mark.parametrize("way", ["on", "model"])
def test_a_mask_goes_with_no_other_way_to_find_the_subject(way):
    with pytest.raises(OptionError, match="mask says what stays"):
        Options(mask="mask.png", remove_background=way)


# A model


def make_model(home: Path, channel: int = 0) -> Path:
    """Put a model where rembg looks for u2net: what has much of a colour is its subject."""
    path = home / "models" / "u2net" / "u2net.onnx"
    path.parent.mkdir(parents=True)
    tensor, constant = helper.make_tensor_value_info, helper.make_tensor
    graph = helper.make_graph(
        [
            helper.make_node("Gather", ["picture", "channel"], ["tone"], axis=1),
            helper.make_node("Greater", ["tone", "zero"], ["much"]),  # normalized: 0 is its mean
            helper.make_node("Cast", ["much"], ["mask"], to=TensorProto.FLOAT),
        ],
        "much",
        [tensor("picture", TensorProto.FLOAT, [1, 3, 320, 320])],
        [tensor("mask", TensorProto.FLOAT, [1, 1, 320, 320])],
        [
            constant("channel", TensorProto.INT64, [1], [channel]),
            constant("zero", TensorProto.FLOAT, [], [0.0]),
        ],
    )
    opsets = [helper.make_opsetid("", 13)]
    onnx.save(helper.make_model(graph, opset_imports=opsets, ir_version=8), path)
    return path


@pytest.fixture
def sofa(tmp_path: Path) -> Path:
    """A picture without a plain backdrop, with something red on its left."""
    pixels = noise() // 4
    pixels[:, :40, 0] = 230
    Image.fromarray(pixels).save(tmp_path / "sofa.png")
    return tmp_path / "sofa.png"


BY_MODEL = ("--remove-background", "model")
MASK = ("--width", "8", "--font-ratio", "1", "--show-mask")


@pytest.mark.parametrize(("channel", "row"), [(0, "####...."), (2, "........")])
def test_a_model_tells_the_subject(channel: int, row: str, sofa: Path, tmp_path: Path, pusheen):
    path = make_model(tmp_path, channel)
    done = pusheen("convert", sofa, *BY_MODEL, *MASK, "-v", U2NET_HOME=str(tmp_path))
    assert done.stdout == f"{row}\n" * 4
    assert f"background removed: by the model '{path}'" in done.stderr


def test_a_model_is_never_asked_by_itself(sofa: Path, tmp_path: Path, pusheen):
    make_model(tmp_path)
    for words in ((), ("--remove-background", "on")):
        done = pusheen("convert", sofa, *words, *MASK, "-v", U2NET_HOME=str(tmp_path))
        assert done.returncode == 0
        assert "by the model" not in done.stderr


def test_many_pictures_are_cut_by_a_model(sofa: Path, tmp_path: Path, pusheen):
    make_model(tmp_path)
    photos = tmp_path / "photos"
    photos.mkdir()
    for number in range(5):
        (photos / f"{number}.png").write_bytes(sofa.read_bytes())
    words = (*BY_MODEL, "--jobs", "2", "--width", "8", "-o", tmp_path / "art")
    done = pusheen("convert", photos, *words, U2NET_HOME=str(tmp_path))
    assert (done.returncode, done.stderr) == (0, "")
    whole = pusheen("convert", sofa, "--mask", sofa, "--width", "8").stdout
    arts = {path.read_text() for path in (tmp_path / "art").glob("*.txt")}
    assert len(arts) == 1 and arts != {whole}


def test_a_model_that_is_not_there_is_named_with_what_fetches_it(
    sofa: Path, tmp_path: Path, pusheen
):
    empty = tmp_path / "empty"
    for pictures in ((sofa,), (sofa, sofa)):
        done = pusheen("convert", *pictures, *BY_MODEL, U2NET_HOME=str(empty))
        assert (done.returncode, done.stdout) == (1, "")
        assert done.stderr == (
            "pusheen: cannot cut by a model: the model u2net is not on this machine "
            "(hint: rembg d u2net fetches it, with pip install 'rembg[cli]')\n"
        )
    assert not empty.exists()


@pytest.mark.parametrize("content", [b"", b"no model"])
def test_a_damaged_model_is_one_line_and_nothing_is_fetched(
    content: bytes, sofa: Path, tmp_path: Path, pusheen
):
    path = make_model(tmp_path)
    path.write_bytes(content)
    done = pusheen("convert", sofa, *BY_MODEL, U2NET_HOME=str(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    assert complaints(done.stderr).startswith(
        f"pusheen: cannot cut by the model '{path}': it is damaged"
    )
    assert len(done.stderr.splitlines()) == 1
    assert path.read_bytes() == content


@pytest.mark.parametrize("module", ["rembg", "onnxruntime", "numba"])
def test_without_the_extra_a_model_is_one_line(module: str, sofa: Path):
    script = f"import sys; sys.modules[{module!r}] = None; from pusheen.cli import main as cli; "
    done = subprocess.run(
        [sys.executable, "-c", script + f"sys.exit(cli.run(['convert', *{BY_MODEL}, 'sofa.png']))"],
        capture_output=True,
        text=True,
        cwd=sofa.parent,
    )
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == (
        "pusheen: cannot cut by a model: that needs an extra (hint: pip install 'pusheen[rembg]')\n"
    )


def test_a_model_cuts_no_clip(sofa: Path, tmp_path: Path, pusheen):
    make_model(tmp_path)
    with Image.open(sofa) as frame:
        clip, more = tmp_path / "clip.gif", [frame.transpose(Image.Transpose.ROTATE_180)]
        frame.save(clip, save_all=True, append_images=more, duration=50)
    words = (*BY_MODEL, "-o", tmp_path / "art.gif")
    done = pusheen("convert", clip, *words, U2NET_HOME=str(tmp_path))
    assert (done.returncode, done.stdout) == (1, "")
    assert complaints(done.stderr) == f"pusheen: cannot cut '{clip}' by a model: it moves\n"
    assert pusheen("convert", sofa, *words, U2NET_HOME=str(tmp_path)).returncode == 0
