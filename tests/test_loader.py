"""The loader's promises: any picture comes in upright, in its colours, at a bounded cost."""

import ast
import io
import os
import random
import socket
import struct
import subprocess
import sys
import tracemalloc
import zlib
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import PIL
import pytest
from conftest import complaints
from numpy.typing import NDArray
from PIL import Image

import pusheen
from pusheen.errors import PictureError
from pusheen.imaging.decode import DECODERS
from pusheen.imaging.frames import Reel, load_frame
from pusheen.imaging.source import Limits, source_name

Pixels = NDArray[np.uint8]

RED, GREEN, BLUE, WHITE, BLACK = (
    (255, 0, 0, 255),
    (0, 255, 0, 255),
    (0, 0, 255, 255),
    (255, 255, 255, 255),
    (0, 0, 0, 255),
)
LETTERS = {"r": RED, "g": GREEN, "b": BLUE, "o": WHITE, "#": BLACK, ".": (0, 0, 0, 0)}
TRANSPOSED = {  # what a camera does to the upright picture when it writes this EXIF tag
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}


def draw(*lines: str) -> Image.Image:
    """One letter a pixel: r, g and b, # black, o white, . transparent."""
    return Image.fromarray(np.array([[LETTERS[c] for c in line] for line in lines], np.uint8))


def load(picture: Image.Image | bytes, format_: str = "PNG", **how: object) -> Pixels:
    """Load a file's bytes, or a picture by way of a file."""
    data = picture if isinstance(picture, bytes) else encode(picture, format_, **how)
    return load_frame(data).pixels


def encode(picture: Image.Image, format_: str = "PNG", **how: object) -> bytes:
    file = io.BytesIO()
    picture.save(file, format_, **how)
    return file.getvalue()


def png(size: tuple[int, int], depth: int, color: int, rows: bytes, key: bytes) -> bytes:
    """A PNG of a depth and colour type that Pillow reads but does not write, with a tRNS chunk."""
    header = struct.pack(">IIBBBBB", *size, depth, color, 0, 0, 0)
    chunks = (b"IHDR", header), (b"tRNS", key), (b"IDAT", zlib.compress(rows)), (b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in chunks
    )


def tiff(size: tuple[int, int], data: bytes, **tags: tuple[int, ...]) -> bytes:
    """A little-endian TIFF of one strip; further tags as ``t258=(12,)``."""
    fields = {256: size[:1], 257: size[1:], 259: (1,), 273: (8,), 278: size[1:], 279: (len(data),)}
    fields |= {int(tag[1:]): values for tag, values in tags.items()}
    entries = b"".join(
        struct.pack("<HHI", tag, 3, len(values)) + struct.pack("<HH", *(*values, 0)[:2])
        for tag, values in sorted(fields.items())
    )
    directory = struct.pack("<H", len(fields)) + entries + bytes(4)
    return b"II*\0" + struct.pack("<I", 8 + len(data)) + data + directory


def icc(space: bytes, tags: dict[bytes, bytes], *, pcs: bytes = b"XYZ ") -> bytes:
    """A version 2 colour profile."""
    offset, table, body = 128 + 4 + 12 * len(tags), b"", b""
    for name, value in tags.items():
        table += name + struct.pack(">II", offset + len(body), len(value))
        body += value + bytes(-len(value) % 4)
    white = struct.pack(">3i", 63190, 65536, 54061)  # D50
    head = bytes(8) + b"\x02\x10\0\0" + (b"mntr" if pcs == b"XYZ " else b"prtr") + space + pcs
    head += bytes(12) + b"acsp" + bytes(28) + white
    head = head.ljust(128, b"\0")
    whole = head + struct.pack(">I", len(tags)) + table + body
    return struct.pack(">I", len(whole)) + whole[4:]


def rgb_profile(gamma: float, *primaries: tuple[float, float, float]) -> bytes:
    """A matrix profile: the primaries' XYZ under D50, and one exponent."""
    tags = {
        name: b"XYZ \0\0\0\0" + struct.pack(">3i", *(round(value * 65536) for value in xyz))
        for name, xyz in zip((b"rXYZ", b"gXYZ", b"bXYZ"), primaries, strict=True)
    }
    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, round(gamma * 256)) + b"\0\0"
    return icc(b"RGB ", tags | dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), curve))


def ink_profile(lab: tuple[int, int, int]) -> bytes:
    """A CMYK profile of an odd press: paper is white, and any full ink looks like ``lab``."""
    table = b"mft1\0\0\0\0" + bytes((4, 3, 2, 0))
    table += struct.pack(">9i", 65536, 0, 0, 0, 65536, 0, 0, 0, 65536)
    table += bytes(range(256)) * 4  # inputs as they are
    table += bytes((255, 128, 128)) + bytes(lab) * 15  # the 16 corners of the inks
    table += bytes(range(256)) * 3  # outputs as they are
    return icc(b"CMYK", {b"A2B0": table}, pcs=b"Lab ")


def near(pixels: Pixels, *colors: tuple[int, ...], within: int = 3) -> bool:
    """Tell whether the first row shows these colours."""
    shown = pixels[0, :, : len(colors[0])].astype(int)
    return shown.shape[0] == len(colors) and bool((abs(shown - colors) <= within).all())


# Upright


@pytest.mark.parametrize("tag", range(1, 9))
@pytest.mark.parametrize("format_", ["PNG", "TIFF", "WEBP"])
def test_every_exif_orientation_comes_in_upright(format_: str, tag: int) -> None:
    upright = draw("rgb", "#oo")
    turned = upright.transpose(TRANSPOSED[tag]) if tag > 1 else upright
    exif = Image.Exif()
    exif[0x0112] = tag
    how = {"lossless": True} if format_ == "WEBP" else {}
    assert (load(turned, format_, exif=exif, **how) == np.asarray(upright)).all()


def test_a_jpeg_on_its_side_is_turned_after_it_is_reduced() -> None:
    picture = Image.new("RGB", (3000, 2000), "blue")
    picture.paste("red", (0, 0, 1500, 2000))
    exif = Image.Exif()
    exif[0x0112] = 6
    pixels = load(picture, "JPEG", exif=exif)
    assert pixels.shape[0] > pixels.shape[1] and near(pixels[:1, :1], RED[:3])


@pytest.mark.parametrize("tag", [0, 9, 255, 65535])
def test_an_orientation_that_means_nothing_changes_nothing(tag: int) -> None:
    exif = Image.Exif()
    exif[0x0112] = tag
    assert (load(draw("rg"), exif=exif) == np.asarray(draw("rg"))).all()


def test_damaged_exif_costs_no_picture() -> None:
    assert (load(draw("rg"), exif=b"Exif\0\0MM\0*\0\0\0\x08\xff\xff\x01") == draw("rg")).all()


# Colours and alpha


@pytest.mark.parametrize("format_", ["PNG", "TIFF", "WEBP", "ICO", "TGA", "JPEG2000", "QOI"])
def test_alpha_is_kept_straight(format_: str) -> None:
    picture = Image.new("RGBA", (16, 16), (200, 100, 50, 128))
    how = {"lossless": True} if format_ == "WEBP" else {}
    assert (load(picture, format_, **how) == (200, 100, 50, 128)).all()


def test_a_hidden_colour_does_not_bleed_when_reduced() -> None:
    pixels = load_frame(encode(draw("r..." * 8, *["...." * 8] * 31)), detail=8).pixels
    assert pixels[0, 0].tolist() == [255, 0, 0, 16]


@pytest.mark.parametrize("colors", [2, 4, 16, 256])
def test_palette_with_one_transparent_entry(colors: int) -> None:
    picture = draw("r.g").convert("RGB").quantize(colors)
    hole = picture.getpixel((1, 0))
    if colors == 2:
        picture = draw("r..").convert("RGB").quantize(colors)
    pixels = load(picture, transparency=picture.getpixel((1, 0)) if colors == 2 else hole)
    assert pixels[0, :2, 3].tolist() == [255, 0] and near(pixels[:, :1], RED)


def test_palette_with_an_alpha_for_each_entry() -> None:
    picture = Image.new("P", (3, 1))
    picture.putpalette([255, 0, 0, 0, 255, 0, 0, 0, 255])
    picture.putdata([0, 1, 2])
    pixels = load(picture, transparency=bytes([0, 128, 255]))
    assert pixels[0].tolist() == [[255, 0, 0, 0], [0, 255, 0, 128], [0, 0, 255, 255]]


def test_gif_keeps_its_transparent_colour() -> None:
    assert (load(draw("r.b", ".b."), "GIF")[..., 3] == [[255, 0, 255], [0, 255, 0]]).all()


@pytest.mark.parametrize(
    ("depth", "color", "row", "key", "expected"),
    [
        (1, 0, b"\x40", b"\0\1", [(0, 0, 0, 255), (255, 255, 255, 0)]),
        (2, 0, b"\xb0", b"\0\2", [(170, 170, 170, 0), (255, 255, 255, 255)]),
        (4, 0, b"\x5f", b"\0\5", [(85, 85, 85, 0), (255, 255, 255, 255)]),
        (8, 0, b"\x12\x34", b"\0\x12", [(18, 18, 18, 0), (52, 52, 52, 255)]),
        (16, 0, b"\x12\x34\x80\x80", b"\x12\x34", [(18, 18, 18, 0), (128, 128, 128, 255)]),
        (8, 2, b"\1\2\3\4\5\6", b"\0\1\0\2\0\3", [(1, 2, 3, 0), (4, 5, 6, 255)]),
        (
            16,
            2,
            b"\1\x10\2\x20\3\x30\4\x40\5\x50\6\x60",
            b"\1\x10\2\x20\3\x30",
            [(1, 2, 3, 0), (4, 5, 6, 255)],
        ),
    ],
)
def test_a_png_colour_key_is_transparent_at_every_depth(
    depth: int, color: int, row: bytes, key: bytes, expected: list[tuple[int, ...]]
) -> None:
    pixels = load(png((2, 1), depth, color, b"\0" + row, key))
    assert near(pixels, *expected, within=0)


def test_one_bit_is_black_and_white() -> None:
    assert near(load(draw("#o").convert("1")), BLACK, WHITE, within=0)


def test_grey_with_alpha() -> None:
    assert near(load(Image.new("LA", (1, 1), (90, 60))), (90, 90, 90, 60), within=0)


NEW_IN_PILLOW_13 = pytest.mark.xfail(
    int(PIL.__version__.partition(".")[0]) < 13,
    reason="this TIFF is refused before Pillow 13",
    strict=True,
)


@NEW_IN_PILLOW_13
def test_grey_multiplied_by_its_alpha_comes_in_straight() -> None:
    data = tiff((1, 1), b"\x40\x80", t258=(8, 8), t262=(1,), t277=(2,), t338=(1,))
    assert near(load(data), (128, 128, 128, 128), within=1)


@pytest.mark.parametrize("kind", ["<u2", ">u2"])
def test_16_bit_grey_in_either_byte_order(kind: str) -> None:
    values = np.array([[0, 128 * 257, 65535]], kind)
    picture = Image.frombytes("I;16B" if kind[0] == ">" else "I;16", (3, 1), values.tobytes())
    assert near(load(picture, "TIFF"), (0,) * 3, (128,) * 3, (255,) * 3, within=0)


def test_16_bit_pgm_is_scaled() -> None:
    pixels = load(b"P5 3 1 65535\n" + struct.pack(">3H", 0, 32896, 65535))
    assert near(pixels, (0,) * 3, (128,) * 3, (255,) * 3, within=0)


def test_12_bit_grey_reaches_white() -> None:
    pixels = load(tiff((2, 1), b"\0\x0f\xff", t258=(12,), t262=(1,), t277=(1,)))
    assert near(pixels, BLACK, WHITE, within=0)


def test_16_bit_colour_is_scaled() -> None:
    data = struct.pack("<6H", 65535, 0, 32896, 0, 65535, 257)
    pixels = load(tiff((2, 1), data, t258=(16,), t262=(2,), t277=(3,)))
    assert near(pixels, (255, 0, 128), (0, 255, 1), within=0)


def test_signed_numbers_are_stretched() -> None:
    picture = Image.fromarray(np.array([[-100, 0, 100]], np.int32))
    assert near(load(picture, "TIFF"), (0,) * 3, (128,) * 3, (255,) * 3, within=1)


@pytest.mark.parametrize("white", [1.0, 255.0, 65535.0])
def test_float_grey_in_the_customary_ranges(white: float) -> None:
    picture = Image.fromarray(np.array([[0, white / 2, white * 0.9]], np.float32))
    assert near(load(picture, "TIFF"), (0,) * 3, (128,) * 3, (230,) * 3, within=1)


def test_float_grey_beyond_white_is_stretched_not_black() -> None:
    picture = Image.fromarray(np.array([[0, 1.5, 3]], np.float32))
    assert near(load(picture, "TIFF"), (0,) * 3, (128,) * 3, (255,) * 3, within=1)


def test_gaps_and_infinities_in_float_grey_go_to_the_ends() -> None:
    values = np.array([[np.nan, -np.inf, 0.5, np.inf]], np.float32)
    assert load(Image.fromarray(values), "TIFF")[0, :, 0].tolist() == [0, 0, 128, 255]


def test_nothing_but_gaps_is_black() -> None:
    values = np.full((2, 2), np.nan, np.float32)
    assert (load(Image.fromarray(values), "TIFF") == BLACK).all()


@pytest.mark.parametrize("format_", ["TIFF", "JPEG"])
def test_cmyk_is_ink_on_paper(format_: str) -> None:
    picture = Image.new("CMYK", (1, 1), (0, 255, 255, 0))
    assert near(load(picture, format_), RED)


def test_ycck_jpeg_is_ink_on_paper() -> None:
    cyan = Image.new("RGB", (8, 8), (0, 255, 255)).convert("YCbCr")  # red's inks, as a colour
    planes = [band.point(lambda value: 255 - value) for band in cyan.split()]
    data = encode(Image.merge("CMYK", (*planes, Image.new("L", (8, 8)))), "JPEG", quality=100)
    at = data.index(b"Adobe") + 11
    assert near(load(data[:at] + b"\2" + data[at + 1 :])[:1, :1], RED)


def test_cmyk_with_a_profile_looks_as_the_press_says() -> None:
    picture = Image.new("CMYK", (1, 1), (255, 0, 0, 0))  # cyan, if it were an ordinary press
    red, green, blue, _ = load(picture, "TIFF", icc_profile=ink_profile((139, 208, 195)))[0, 0]
    assert red > 100 and green < 30 and blue < 30


def test_lab_is_converted() -> None:
    picture = Image.new("LAB", (1, 1), (136, 208, 195))
    red, green, blue, _ = load(picture, "TIFF")[0, 0]
    assert red > 200 and green < 60 and blue < 60


@NEW_IN_PILLOW_13
def test_ycbcr_is_converted() -> None:
    assert near(load(draw("r").convert("RGB").convert("YCbCr"), "TIFF"), RED)


DISPLAY_P3 = rgb_profile(
    2.2, (0.51512, 0.2412, -0.00105), (0.29198, 0.69225, 0.04189), (0.1571, 0.06657, 0.78407)
)
ADOBE_RGB = rgb_profile(
    2.2, (0.60974, 0.31111, 0.01947), (0.20528, 0.62567, 0.06087), (0.14919, 0.06322, 0.74457)
)


@pytest.mark.parametrize(
    ("profile", "stored", "shown"),
    [(DISPLAY_P3, (234, 51, 35), (255, 0, 0)), (ADOBE_RGB, (144, 255, 60), (0, 255, 0))],
)
def test_a_colour_space_is_converted_to_srgb(
    profile: bytes, stored: tuple[int, int, int], shown: tuple[int, int, int]
) -> None:
    assert near(load(Image.new("RGB", (1, 1), stored), icc_profile=profile), shown, within=12)


def test_a_profile_leaves_alpha_alone() -> None:
    picture = Image.new("RGBA", (1, 1), (144, 255, 60, 77))
    assert load(picture, icc_profile=ADOBE_RGB)[0, 0, 3] == 77


@pytest.mark.parametrize("profile", [b"nonsense", DISPLAY_P3[:200], ink_profile((139, 208, 195))])
def test_a_profile_of_no_use_changes_nothing(profile: bytes) -> None:
    assert (load(draw("rgb"), icc_profile=profile) == np.asarray(draw("rgb"))).all()


def test_an_animation_gives_its_first_frame() -> None:
    frames = [draw("r").convert("RGB"), draw("b").convert("RGB")]
    data = encode(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert load_frame(data).pixels[0, 0].tolist() == list(RED)


# What is of use


@pytest.mark.parametrize("size", [(3000, 2000), (2000, 3000), (9000, 700), (5, 20000), (20000, 5)])
@pytest.mark.parametrize("format_", ["JPEG", "PNG"])
def test_a_large_picture_is_reduced_to_what_is_of_use(format_: str, size: tuple[int, int]) -> None:
    data = encode(Image.new("RGB", size, "red"), format_)
    high, wide = load_frame(data, detail=200).pixels.shape[:2]
    assert high * wide >= 200 * 200
    assert high * wide <= 4.5 * 200 * 200  # a whole number of times smaller


def test_a_picture_no_larger_than_needed_keeps_every_pixel() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (300, 300, 4), np.uint8)
    assert (load_frame(encode(Image.fromarray(noise)), detail=200).pixels == noise).all()


def test_a_picture_read_in_strips_is_the_picture_read_at_once() -> None:
    noise = Image.fromarray(np.random.default_rng(1).integers(0, 256, (2003, 1501, 3), np.uint8))
    pixels = load_frame(encode(noise, compress_level=1), detail=500).pixels
    assert (pixels == np.asarray(noise.reduce(3).convert("RGBA"))).all()


def test_grey_is_scaled_alike_in_all_strips() -> None:
    ramp = np.linspace(-1, 7, 2000 * 1500, dtype=np.float32).reshape(2000, 1500)
    rows = load_frame(encode(Image.fromarray(ramp), "TIFF"), detail=100).pixels[:, 0, 0]
    assert rows[0] < 3 and rows[-1] > 252 and (np.diff(rows.astype(int)) >= 0).all()


# What it may cost


@pytest.mark.parametrize("format_", ["PNG", "GIF", "BMP", "TIFF", "ICO", "PPM"])
def test_too_many_pixels_are_refused(format_: str) -> None:
    data = encode(Image.new("RGB", (64, 64)), format_)
    with pytest.raises(PictureError, match="too large"):
        load_frame(data, limits=Limits(pixels=64 * 63))


@pytest.mark.parametrize("format_", ["WEBP", "AVIF", "JPEG2000"])
def test_a_hungry_decoder_gets_fewer_pixels(format_: str) -> None:
    picture = Image.new("RGB", (64, 64))
    limits = Limits(memory=64 * 64 * 10)
    load_frame(encode(picture, "PNG"), limits=limits)
    with pytest.raises(PictureError, match="too large"):
        load_frame(encode(picture, format_), limits=limits)


def test_a_jpeg_in_one_pass_may_be_larger_than_others() -> None:
    data = encode(Image.new("RGB", (64, 64), "red"), "JPEG")
    assert near(load_frame(data, limits=Limits(pixels=99, memory=99)).pixels[:1, :1], RED)


def test_a_jpeg_in_many_passes_counts_what_it_keeps() -> None:
    data = encode(Image.new("RGB", (64, 64), "red"), "JPEG", progressive=True)
    load_frame(data, limits=Limits(memory=64 * 64 * 6))
    with pytest.raises(PictureError, match="too large"):
        load_frame(data, limits=Limits(memory=64 * 64 * 6 - 6))


def test_a_phone_picture_of_two_parts_is_reduced() -> None:
    red, blue = (Image.new("RGB", (1600, 1200), color) for color in ("red", "blue"))
    data = encode(red, "MPO", save_all=True, append_images=[blue])
    pixels = load_frame(data, detail=100, limits=Limits(pixels=99)).pixels
    assert pixels.shape[:2] == (150, 200) and near(pixels[:1, :1], RED)


def test_a_lossless_jpeg_is_read_though_it_has_no_scales() -> None:
    # 64 x 64 pixels that differ from their predecessor by nothing: one bit of code 0 each.
    table = b"\xff\xc4\0\x14\0\1" + bytes(15) + b"\0"
    frame = b"\xff\xc3" + struct.pack(">HBHHB", 11, 8, 64, 64, 1) + b"\1\x11\0"
    scan = b"\xff\xda\0\x08\1\1\0\1\0\0" + bytes(64 * 64 // 8)
    pixels = load_frame(b"\xff\xd8" + table + frame + scan + b"\xff\xd9", detail=8).pixels
    assert pixels.shape[:2] == (8, 8) and (pixels[..., :3] == 128).all()


def test_more_than_may_come_in_is_refused() -> None:
    with pytest.raises(PictureError, match="it is larger than 0 MB"):
        load_frame(encode(draw("rg")), limits=Limits(size=20))


def test_pillow_is_left_as_it_was() -> None:
    before = Image.MAX_IMAGE_PIXELS
    load(draw("r"))
    assert before == Image.MAX_IMAGE_PIXELS


# What is not a picture


@pytest.mark.parametrize("format_", ["PNG", "JPEG", "GIF", "WEBP", "BMP", "TIFF", "PPM", "QOI"])
@pytest.mark.parametrize("share", [0.1, 0.5, 0.9])
def test_half_a_picture_is_an_error_not_a_blank(format_: str, share: float) -> None:
    noise = np.random.default_rng(1).integers(0, 256, (40, 40, 3), np.uint8)
    data = encode(Image.fromarray(noise), format_)
    with pytest.raises(PictureError, match=r"^cannot read the given bytes: "):
        load_frame(data[: int(len(data) * share)])


@pytest.mark.parametrize(
    "data",
    [
        b"\0",
        b"hello",
        b"GIF of a cat",
        b"<!doctype html><title>404</title>",
        b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 10 10\n%%EndComments\nloop\n",
        b"\xc5\xd0\xd3\xc6" + bytes(60),
        b"\xd7\xcd\xc6\x9a" + bytes(60),
        b"8BPS\0\1" + bytes(60),
        b"DDS |\0\0\0" + bytes(120),
        b"BLP1" + bytes(60),
        b"\0\0\1\xba" + bytes(60),
        b"%PDF-1.7\n",
        bytes(4096),
    ],
)
def test_what_no_decoder_should_see_is_not_a_picture(data: bytes) -> None:
    with pytest.raises(PictureError, match=r"not a picture of a known format$"):
        load_frame(data)


def test_the_suffix_decides_nothing(tmp_path: Path) -> None:
    path = tmp_path / "cat.eps"
    path.write_bytes(encode(draw("rg")))
    assert (load_frame(path).pixels == np.asarray(draw("rg"))).all()


def test_nothing_is_too_little() -> None:
    with pytest.raises(PictureError, match="it is empty"):
        load_frame(b"")


@pytest.mark.parametrize(
    ("name", "reason"),
    [
        ("missing.png", "no such file"),
        ("folder", "it is a directory"),
        ("fifo", "it is not a regular file"),
        ("socket", "it is not a regular file"),
        ("empty.png", "it is empty"),
        ("file/cat.png", "not a directory"),
        ("nul\0.png", "no file can have this name"),
        ("x" * 300, "file name too long"),
    ],
)
def test_what_is_no_file_is_named(
    name: str, reason: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    Path("file").write_text("x")
    Path("empty.png").touch()
    os.mkfifo("fifo")
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("socket")
        with pytest.raises(PictureError) as caught:
            load_frame(name)
    assert str(caught.value) == f"cannot read {source_name(name)}: {reason}"


def test_a_device_is_not_opened() -> None:
    with pytest.raises(PictureError, match="not a regular file"):
        load_frame("/dev/zero")


def test_an_address_is_not_fetched() -> None:
    with pytest.raises(PictureError, match="addresses are not fetched"):
        load_frame("https://example.org/cat.png")


def test_names_in_messages_are_harmless_and_short() -> None:
    assert source_name("a\x1b]0;x\x07\u202e\n\x9b.png") == r"'a\x1b]0;x\x07\u202e\n\x9b.png'"
    assert source_name("\udcff.png") == r"'\udcff.png'"
    assert len(source_name("\x1b" * 4000)) < 220


def chatty() -> bytes:
    """A TIFF of which libtiff complains on stderr, from C."""
    data = bytearray(encode(Image.new("L", (64, 64)), "TIFF", compression="tiff_deflate"))
    data[8:20] = b"\xff" * 12
    return bytes(data)


@pytest.mark.parametrize(
    "words", [("convert",), ("convert", "a.tif", "a.tif", "a.tif"), ("add", "--name", "a")]
)
def test_libraries_chatter_is_kept_off_stderr(
    words: tuple[str, ...], pusheen, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.tif").write_bytes(chatty())
    lines = complaints(pusheen(*words, "a.tif").stderr).splitlines()
    count = 1 + words.count("a.tif")
    assert lines == ["pusheen: cannot read 'a.tif': the file is damaged"] * count


def test_with_stderr_closed_no_picture_takes_its_place(tmp_path: Path) -> None:
    (tmp_path / "a.tif").write_bytes(chatty())
    Image.new("L", (9, 9)).save(tmp_path / "b.png")
    command = [sys.executable, "-m", "pusheen", "convert", "a.tif", "b.png"]
    done = subprocess.run(
        command, cwd=tmp_path, stdout=subprocess.PIPE, preexec_fn=lambda: os.close(2)
    )
    assert (done.returncode, bool(done.stdout)) == (1, True)


class Looking(Image.Image):
    """A picture that looks where stderr leads while it is decoded."""

    def load(self):  # type: ignore[no-untyped-def]
        self.seen = os.fstat(2)
        return super().load()


def test_the_library_leaves_stderr_to_the_program_it_is_in(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # as it begins; another test may ask
    monkeypatch.setattr("pusheen.imaging.decode._silent", False)
    picture = Image.new("L", (9, 9))
    picture.__class__ = Looking
    load_frame(picture)
    assert os.path.samestat(picture.seen, os.fstat(2))  # type: ignore[attr-defined]


def test_a_fork_while_another_thread_decodes_is_as_the_process_was() -> None:
    script = """
import os, sys, threading, warnings
from PIL import Image
from pusheen.imaging.decode import silence
from pusheen.imaging.frames import load_frame
before = Image.MAX_IMAGE_PIXELS, list(warnings.filters)
inside, done = threading.Event(), threading.Event()
class Slow(Image.Image):
    def load(self):
        Image.MAX_IMAGE_PIXELS = 1  # as every decoder has a limit of its own
        inside.set()
        done.wait()
        return super().load()
picture = Image.new("L", (9, 9))
picture.__class__ = Slow
silence()
thread = threading.Thread(target=load_frame, args=(picture,))
thread.start()
inside.wait()
child = os.fork()
if not child:
    assert (Image.MAX_IMAGE_PIXELS, warnings.filters) == before
    print("heard", file=sys.stderr)
    load_frame(Image.new("L", (9, 9)))
    print("again", file=sys.stderr, flush=True)
    os._exit(0)
os.waitpid(child, 0)
done.set()
thread.join()
assert (Image.MAX_IMAGE_PIXELS, warnings.filters) == before
"""
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", script],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "heard\nagain\n")


def test_threads_may_read_pictures_at_once() -> None:
    before = Image.MAX_IMAGE_PIXELS
    pictures = [
        encode(draw("rg"), "PNG"),
        encode(draw("gr").convert("RGB"), "JPEG"),
        b"none",
        chatty(),
    ] * 50

    def shape(data: bytes) -> tuple[int, ...]:
        try:
            return load_frame(data).pixels.shape
        except PictureError:
            return ()

    with ThreadPoolExecutor(8) as pool:
        shapes = list(pool.map(shape, pictures))
    assert shapes == [(1, 2, 4), (1, 2, 4), (), ()] * 50
    assert before == Image.MAX_IMAGE_PIXELS


@pytest.mark.parametrize("format_", ["PNG", "JPEG", "GIF", "WEBP", "BMP", "TIFF", "ICO", "PPM"])
def test_a_damaged_file_is_a_picture_or_an_error_of_ours(format_: str) -> None:
    dice = random.Random(format_)
    sound = encode(Image.effect_mandelbrot((24, 24), (-2, -1, 1, 1), 20).convert("RGB"), format_)
    for _ in range(60):
        data = bytearray(sound)
        for _ in range(dice.randint(1, 8)):
            data[dice.randrange(len(data) if dice.random() < 0.5 else 64)] = dice.randrange(256)
        try:
            pixels = load_frame(bytes(data), limits=Limits(pixels=1_000_000)).pixels
        except PictureError:
            continue
        assert pixels.dtype == np.uint8 and pixels.ndim == 3 and pixels.shape[2] == 4


def test_pillow_is_opened_in_one_place_and_with_an_allow_list() -> None:
    calls = [
        (path.name, [keyword.arg for keyword in node.keywords])
        for path in Path(pusheen.__file__).parent.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "Image.open"
    ]
    assert calls == [("decode.py", ["formats"])]
    assert not set(DECODERS) & {"EPS", "WMF", "EMF", "FPX", "MIC", "PCD", "IPTC", "MPEG", "HDF5"}


# Animations


def gif(size: tuple[int, int], *frames: tuple[Image.Image, int, int, int, int]) -> bytes:
    """A GIF of (picture, left, top, disposal, hundredths); red, green, blue, and a hole."""
    colors = (RED, GREEN, BLUE, (0, 0, 0, 0))
    data = b"GIF89a" + struct.pack("<HHBBB", *size, 0x81, 3, 0)
    data += b"".join(bytes(color[:3]) for color in colors)
    for picture, left, top, disposal, delay in frames:
        data += b"!\xf9\4" + struct.pack("<BHB", disposal << 2 | 1, delay, 3) + b"\0"
        data += b"," + struct.pack("<HHHHB", left, top, *picture.size, 0) + b"\2"
        codes = [4]  # LZW without compression: the table is cleared after each pixel
        for pixel in np.asarray(picture).reshape(-1, 4).tolist():
            codes += [colors.index(tuple(pixel)), 4]
        bits = sum(code << 3 * i for i, code in enumerate([*codes, 5]))
        packed = bits.to_bytes((3 * len(codes) + 3 + 7) // 8, "little")
        data += bytes((len(packed),)) + packed + b"\0"
    return data + b";"


def show(pixels: Pixels) -> tuple[str, ...]:
    """The inverse of `draw`."""
    letters = {color: letter for letter, color in LETTERS.items()}
    return tuple(
        "".join(letters[tuple(p)] if p[3] else "." for p in row) for row in pixels.tolist()
    )


def all_frames(data: bytes, **how: object) -> list[tuple[str, ...]]:
    return [show(frame.pixels) for frame in Reel(data, **how)]


KEEP, CLEAR, BACK = 1, 2, 3


@pytest.mark.parametrize(
    ("disposal", "third"), [(KEEP, "rgbb"), (CLEAR, "r..b"), (BACK, "rrrb")], ids=str
)
def test_what_a_gif_frame_leaves_behind(disposal: int, third: str) -> None:
    data = gif(
        (4, 1),
        (draw("rrr."), 0, 0, KEEP, 5),
        (draw("gb"), 1, 0, disposal, 5),
        (draw("b"), 3, 0, KEEP, 5),
    )
    assert all_frames(data) == [("rrr.",), ("rgb.",), (third,)]


def test_holes_of_a_later_gif_frame_show_the_earlier_one() -> None:
    data = gif((2, 2), (draw("rr", "rr"), 0, 0, KEEP, 5), (draw(".g", "b."), 0, 0, KEEP, 5))
    assert all_frames(data) == [("rr", "rr"), ("rg", "br")]


def apng(size: tuple[int, int], *frames: tuple[Image.Image, int, int, int, int]) -> bytes:
    """An APNG of (picture, left, top, disposal, blend)."""
    chunks = [(b"IHDR", struct.pack(">IIBBBBB", *size, 8, 6, 0, 0, 0))]
    chunks.append((b"acTL", struct.pack(">II", len(frames), 0)))
    for number, (picture, left, top, disposal, blend) in enumerate(frames):
        place = *picture.size, left, top, 5, 100, disposal, blend
        rows = b"".join(b"\0" + row.tobytes() for row in np.asarray(picture))
        serial = max(0, 2 * number - 1)
        chunks.append((b"fcTL", struct.pack(">IIIIIHHBB", serial, *place)))
        prefix = struct.pack(">I", serial + 1) if number else b""
        chunks.append((b"fdAT" if number else b"IDAT", prefix + zlib.compress(rows)))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(body)) + kind + body + struct.pack(">I", zlib.crc32(kind + body))
        for kind, body in [*chunks, (b"IEND", b"")]
    )


@pytest.mark.parametrize(("disposal", "third"), [(0, "rgb"), (1, "r.b"), (2, "rrb")])
def test_what_an_apng_frame_leaves_behind(disposal: int, third: str) -> None:
    data = apng(
        (3, 1),
        (draw("rrr"), 0, 0, 0, 0),
        (draw("g"), 1, 0, disposal, 0),
        (draw("b"), 2, 0, 0, 0),
    )
    assert all_frames(data) == [("rrr",), ("rgr",), (third,)]


@pytest.mark.parametrize(("blend", "second"), [(0, ".g"), (1, "rg")])
def test_an_apng_frame_replaces_or_covers(blend: int, second: str) -> None:
    data = apng((2, 1), (draw("rr"), 0, 0, 0, 0), (draw(".g"), 0, 0, 0, blend))
    assert all_frames(data) == [("rr",), (second,)]


def test_the_picture_before_the_frames_of_an_apng_is_not_one_of_them() -> None:
    frames = [draw("g"), draw("b")]
    data = encode(draw("r"), save_all=True, append_images=frames, default_image=True, duration=50)
    assert all_frames(data) == [("g",), ("b",)]
    assert show(load(data)) == ("r",)


@pytest.mark.parametrize("format_", ["WEBP", "AVIF"])
def test_frames_of_the_newer_formats(format_: str) -> None:
    frames = [Image.new("RGBA", (16, 16), color) for color in (RED, BLUE)]
    how = {"lossless": True} if format_ == "WEBP" else {"quality": 100}
    data = encode(frames[0], format_, save_all=True, append_images=frames[1:], duration=70, **how)
    loaded = list(Reel(data))
    assert [frame.duration for frame in loaded] == [70, 70]
    assert near(loaded[0].pixels[:1, :1], RED) and near(loaded[1].pixels[:1, :1], BLUE)


@pytest.mark.parametrize(
    ("hundredths", "duration"),
    [(0, 100), (1, 100), (2, 20), (7, 70), (1000, 10_000), (65535, 10_000)],
)
def test_a_delay_neither_spins_nor_stalls(hundredths: int, duration: int) -> None:
    data = gif((1, 1), *[(draw(c), 0, 0, KEEP, hundredths) for c in "rg"])
    assert [frame.duration for frame in Reel(data)] == [duration] * 2


def test_a_still_has_no_duration() -> None:
    for data in (
        gif((1, 1), (draw("r"), 0, 0, KEEP, 5)),
        encode(draw("r")),
        encode(draw("r"), "TIFF"),
    ):
        (frame,) = Reel(data)
        assert frame.duration == 0


def test_pages_are_no_motion() -> None:
    data = encode(draw("r"), "TIFF", save_all=True, append_images=[draw("g")])
    assert all_frames(data) == [("r",)]


@pytest.mark.parametrize("format_", ["GIF", "PNG", "WEBP"])
def test_damage_later_on_ends_the_clip_there(format_: str) -> None:
    noise = np.random.default_rng(1).integers(0, 256, (6, 40, 40, 3), np.uint8)
    first, *others = map(Image.fromarray, noise)
    data = encode(first, format_, save_all=True, append_images=others, duration=50)
    whole = list(Reel(data))
    part = list(Reel(data[: len(data) * 2 // 3])) if format_ != "WEBP" else whole[:3]
    assert len(whole) == 6 and 1 < len(part) < 6
    assert all((a.pixels == b.pixels).all() for a, b in zip(whole, part, strict=False))


def test_the_first_frame_alone_pays_for_no_other(monkeypatch: pytest.MonkeyPatch) -> None:
    data = gif((1, 1), *[(draw(c), 0, 0, KEEP, 5) for c in "rgb"])

    def refuse(*_: object) -> None:
        raise AssertionError("a further frame was looked for")

    monkeypatch.setattr("PIL.GifImagePlugin.GifImageFile.seek", refuse)
    assert show(load_frame(data).pixels) == ("r",)


CLIP = gif((4, 4), *[(draw(*[c * 4] * 4), 0, 0, KEEP, 5) for c in "rgbrgb"])


def test_a_clip_ends_at_its_most_frames() -> None:
    assert len(list(Reel(CLIP, limits=Limits(frames=4)))) == 4


def test_a_clip_ends_at_its_most_pixels() -> None:
    assert len(list(Reel(CLIP, limits=Limits(clip_pixels=16 * 3)))) == 3


def test_a_clip_ends_when_its_time_is_up() -> None:
    assert len(list(Reel(CLIP, limits=Limits(seconds=0)))) == 1


def test_a_clip_can_be_gone_through_again_and_again(tmp_path: Path) -> None:
    (tmp_path / "clip.gif").write_bytes(CLIP)
    with (tmp_path / "clip.gif").open("rb") as file:
        for source in (CLIP, tmp_path / "clip.gif", file):
            reel = Reel(source)
            first, again = ([show(frame.pixels) for frame in reel] for _ in range(2))
            assert len(first) == 6 and first == again


@pytest.mark.slow
def test_a_reel_keeps_no_frame() -> None:
    noise = np.random.default_rng(1).integers(0, 256, (400, 400, 3), np.uint8)
    pictures = [Image.fromarray(np.roll(noise, i, 0)) for i in range(40)]
    data = encode(pictures[0], "GIF", save_all=True, append_images=pictures[1:], duration=50)
    tracemalloc.start()
    for _ in Reel(data):
        pass
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert most < 8 * 400 * 400 * 4 + len(data)
