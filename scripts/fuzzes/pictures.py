"""Small pictures of every format, and what can be done to them."""

import io
import struct
import zlib
from collections.abc import Callable
from functools import cache
from pathlib import Path
from random import Random

import numpy as np
from PIL import Image, ImageCms
from PIL.PngImagePlugin import PngInfo

ROOT = Path(__file__).resolve().parents[2]
# Numbers at which lengths, sizes and counts break.
EXTREMES: tuple[int, ...] = (0, 1, 2, 3, 7, 8, 127, 128, 255, 256, 32767, 32768, 65535, 65536)
EXTREMES += (0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF)
TOKENS = (
    *(b"IHDR", b"IDAT", b"IEND", b"PLTE", b"tRNS", b"acTL", b"fcTL", b"fdAT", b"iCCP", b"eXIf"),
    *(b"gAMA", b"cHRM", b"zTXt", b"iTXt", b"tEXt", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"GIF87a"),
    *(b"!\xf9\x04", b"!\xff\x0bNETSCAPE2.0", b"!\xfe", b",", b";", b"\xff\xd8", b"\xff\xd9"),
    *(b"\xff\xc0", b"\xff\xc2", b"\xff\xc3", b"\xff\xc4", b"\xff\xda", b"\xff\xdb", b"\xff\xdd"),
    *(b"\xff\xe0", b"\xff\xe1", b"\xff\xe2", b"\xff\xee", b"Exif\0\0", b"ICC_PROFILE\0", b"Adobe"),
    *(b"RIFF", b"WEBP", b"VP8 ", b"VP8L", b"VP8X", b"ANIM", b"ANMF", b"ALPH", b"EXIF", b"XMP "),
    *(b"BM", b"II*\0", b"MM\0*", b"II+\0", b"ftypavif", b"ftypavis", b"ftypheic", b"ftypmif1"),
    *(b"meta", b"iloc", b"iinf", b"iprp", b"ipco", b"ispe", b"mdat", b"moov", b"qoif", b"icns"),
    *(b"ic07", b"it32", b"jP  ", b"jp2h", b"ihdr", b"colr", b"jp2c", b"\xff\x4f\xff\x51"),
    *(b"P1\n", b"P4\n", b"P6\n", b"P7\n", b"Pf\n", b"PF\n", b"Py", b"%!PS-Adobe-3.0 EPSF-3.0\n"),
    *(b"<svg xmlns='http://www.w3.org/2000/svg'>", b"<use href='#a'/>", b"<!ENTITY a 'a'>", b"&a;"),
    *(b"nan", b"-1", b"1e999", b"99999999999", b"\n#", b"\0\0\0\0", b"\xff\xff\xff\xff", b" "),
)
STEPS = 8  # things done to one picture, at most
LARGE = 50  # one of so many is as large as files are; the others are quick
COMPRESSIONS = ("raw", "tiff_lzw", "tiff_adobe_deflate", "packbits", "jpeg", "lzma", "zstd")
SVG = b"""<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 32">
<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/><stop offset="1"/></linearGradient>
</defs><g transform="rotate(9)"><rect width="30" height="20" fill="url(#a)"/><use href="#b"/>
<path id="b" d="M1 1 L20 9 Q3 4 5 6 Z" stroke="red"/><text x="3" y="9">cat</text></g></svg>"""


@cache
def seeds() -> dict[str, bytes]:
    """Return good pictures, by what they are; which, depends on what Pillow can write here."""
    made: dict[str, bytes] = {}
    for name, save in (*_stills(), *_clips()):
        try:
            made[name] = save()
        except (OSError, KeyError, ValueError, ImportError):  # no encoder for it here
            continue
    made["svg"] = SVG
    for name in ("loaf", "dancing"):
        made[f"large {name}"] = (ROOT / "images" / f"{name}.png").read_bytes()
    return made


@cache
def cat(mode: str = "RGBA", size: tuple[int, int] = (40, 32)) -> Image.Image:
    """Return a small cat over a gradient."""
    with Image.open(ROOT / "images" / "loaf.png") as whole:
        small = whole.convert("RGBA").resize(size)
    pixels = np.array(small)
    pixels[..., 2] = np.linspace(0, 255, size[0]).astype(np.uint8)
    small = Image.fromarray(pixels)
    if mode in ("I;16", "I", "F"):
        grey = np.array(small.convert("L")).astype({"I;16": "u2", "I": "i4", "F": "f4"}[mode])
        return Image.fromarray(grey * 257 if mode == "I;16" else grey)
    if mode == "LAB":
        kinds = ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB")
        flat = small.convert("RGB")
        return ImageCms.profileToProfile(flat, *kinds, outputMode="LAB") or flat
    if mode in ("CMYK", "YCbCr", "HSV"):
        return small.convert("RGB").convert(mode)
    return small.quantize(16) if mode == "P" else small.convert(mode)


def some(*, large: bool = False) -> list[bytes]:
    """Return the good pictures that are large, or the others."""
    return [data for name, data in seeds().items() if name.startswith("large") == large]


def written(format_: str, mode: str = "RGB", **options: object) -> Callable[[], bytes]:
    """Return what writes the cat in a format."""

    def save() -> bytes:
        file = io.BytesIO()
        cat(mode).save(file, format_, **options)
        return file.getvalue()

    return save


def _stills() -> list[tuple[str, Callable[[], bytes]]]:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("LAB")).tobytes()
    exif = Image.Exif()
    exif[0x0112] = 6
    text = PngInfo()
    text.add_text("Comment", "a cat", zip=True)
    text.add_itxt("Title", "\u732b")
    found = [(f"png {m}", written("PNG", m)) for m in ("1", "L", "LA", "P", "RGB", "RGBA", "I;16")]
    found += [(f"png {n} bits", written("PNG", "P", bits=n)) for n in (1, 2, 4)]
    found += [(f"png interlaced {mode}", _interlaced(mode)) for mode in ("L", "RGBA")]
    found += [
        ("png key", written("PNG", "RGB", transparency=(1, 2, 3))),
        ("png grey key", written("PNG", "L", transparency=7)),
        ("png words", written("PNG", "RGB", pnginfo=text, exif=exif, icc_profile=srgb)),
        ("png lab", written("PNG", "L", icc_profile=lab)),
        ("jpeg", written("JPEG", exif=exif, icc_profile=srgb, comment=b"cat")),
        ("jpeg progressive", written("JPEG", progressive=True, subsampling=2)),
        ("jpeg restarts", written("JPEG", restart_marker_blocks=2, quality=5)),
        ("jpeg L", written("JPEG", "L", icc_profile=lab)),
        ("jpeg CMYK", written("JPEG", "CMYK")),
        ("gif", written("GIF", "P", transparency=3, interlace=1, comment=b"cat")),
        ("gif L", written("GIF", "L", interlace=0)),
        ("webp", written("WEBP", "RGBA", exif=exif, icc_profile=srgb)),
        ("webp lossless", written("WEBP", "RGBA", lossless=True)),
        ("avif", written("AVIF", "RGBA", exif=exif, speed=10)),
        ("heif", _heif),
        ("ico", written("ICO", "RGBA", sizes=[(16, 16), (32, 24)])),
        ("ico bmp", written("ICO", "RGBA", sizes=[(16, 16)], bitmap_format="bmp")),
        ("large icns", written("ICNS", "RGBA")),
        ("qoi", written("QOI", "RGBA")),
        ("jp2", written("JPEG2000", "RGBA")),
        ("j2k", written("JPEG2000", "RGB", no_jp2=True, tile_size=(16, 16), irreversible=True)),
        ("sgi", written("SGI", "RGBA")),
        ("sgi 16", written("SGI", "L", bpc=2)),
        ("tga", written("TGA", "RGBA")),
        ("tga rle", written("TGA", "P", compression="tga_rle")),
        ("pfm", written("PPM", "F")),
        ("p1", lambda: b"P1 # cat\n5 3\n" + b"10110" * 3),
        ("p2", lambda: b"P2 3 2 9\n0 1 2\n3 9 8\n"),
        ("p3", lambda: b"P3 1 2 255\n0 1 2\n3 9 255\n"),
        (
            "pam",
            lambda: b"P7\nWIDTH 1\nHEIGHT 2\nDEPTH 3\nMAXVAL 255\nTUPLTYPE RGB\nENDHDR\nabcdef",
        ),
    ]
    found += [(f"bmp {m}", written("BMP", m)) for m in ("1", "L", "P", "RGB", "RGBA")]
    found += [(f"dib {m}", written("DIB", m)) for m in ("RGB",)]
    found += [(f"ppm {m}", written("PPM", m)) for m in ("1", "L", "RGB", "I;16")]
    found += [(f"pcx {m}", written("PCX", m)) for m in ("1", "L", "P", "RGB")]
    found += [(f"tiff {c}", written("TIFF", compression=c, exif=exif)) for c in COMPRESSIONS]
    found += [(f"tiff {c}", written("TIFF", "1", compression=c)) for c in ("group3", "group4")]
    modes = "1", "L", "LA", "P", "RGBA", "CMYK", "YCbCr", "LAB", "I;16", "I", "F"
    found += [(f"tiff {m}", written("TIFF", m)) for m in modes]
    return found


def _clips() -> list[tuple[str, Callable[[], bytes]]]:
    pixels = np.array(cat())
    more = [Image.fromarray(np.roll(pixels, shift, 1)) for shift in (5, 9, 20)]
    moving = {"save_all": True, "append_images": more, "duration": [20, 0, 500, 7000], "loop": 0}
    return [
        ("apng", written("PNG", "RGBA", **moving, blend=1, disposal=2)),
        ("apng default", written("PNG", "RGBA", **moving, default_image=True)),
        ("gif moving", written("GIF", "RGBA", **moving, disposal=2)),
        ("gif laid over", written("GIF", "RGBA", **moving, disposal=3, transparency=0)),
        ("webp moving", written("WEBP", "RGBA", **moving)),
        ("avif moving", written("AVIF", "RGBA", **moving, speed=10)),
        ("tiff pages", written("TIFF", "RGBA", save_all=True, append_images=more)),
    ]


def _heif() -> bytes:
    import pillow_heif  # an extra

    file = io.BytesIO()
    pillow_heif.from_pillow(cat()).save(file)
    return file.getvalue()


def _interlaced(mode: str) -> Callable[[], bytes]:
    """Write a PNG in the seven passes of Adam7, which Pillow does not."""

    def save() -> bytes:
        pixels = np.array(cat(mode))
        high, wide = pixels.shape[:2]
        passes = (
            *((0, 8, 0, 8), (0, 8, 4, 8), (4, 8, 0, 4), (0, 4, 2, 4)),
            *((2, 4, 0, 2), (0, 2, 1, 2), (1, 2, 0, 1)),
        )
        rows = b"".join(
            b"\0" + row.tobytes()
            for top, down, left, right in passes
            for row in pixels[top::down, left::right]
        )
        header = struct.pack(">IIBBBBB", wide, high, 8, 6 if mode == "RGBA" else 0, 0, 0, 1)
        parts = ((b"IHDR", header), (b"IDAT", zlib.compress(rows)), (b"IEND", b""))
        return join_png([kind + data for kind, data in parts])

    return save


def split_png(data: bytes) -> list[bytes]:
    """Cut a PNG into chunks: kind and data."""
    chunks, at = [], 8
    while at + 8 <= len(data):
        length = int.from_bytes(data[at : at + 4])
        chunks.append(data[at + 4 : at + 8 + length])
        at += 12 + length
    return chunks


def join_png(chunks: list[bytes]) -> bytes:
    """Make a PNG of chunks, lengths and checksums as they should be."""
    framed = (struct.pack(">I", len(c) - 4) + c + struct.pack(">I", zlib.crc32(c)) for c in chunks)
    return b"\x89PNG\r\n\x1a\n" + b"".join(framed)


def make(random: Random) -> bytes:
    """Draw a picture and damage it."""
    data = random.choice(some(large=not random.randrange(LARGE)))
    if data.startswith(b"\x89PNG") and random.random() < 0.6:
        chunks = split_png(data)
        for _ in range(random.randint(1, 3)):
            _damage_chunks(chunks, random)
        return join_png([chunk for chunk in chunks if len(chunk) >= 4])
    for _ in range(random.randint(0, STEPS)):
        data = random.choice(DAMAGES)(data, random)
    return data


def _damage_chunks(chunks: list[bytes], random: Random) -> None:
    """Damage a PNG so that its checksums hold."""
    at = random.randrange(len(chunks))
    what = random.randrange(5)
    if what == 0:
        chunks.insert(random.randrange(len(chunks) + 1), chunks[at])
    elif what == 1 and len(chunks) > 1:
        del chunks[at]
    elif what == 2 and chunks[at].startswith(b"IDAT"):
        try:
            pixels = zlib.decompress(chunks[at][4:])
        except zlib.error:
            return
        chunks[at] = b"IDAT" + zlib.compress(random.choice(DAMAGES)(pixels, random))
    else:
        damaged = random.choice(DAMAGES)(chunks[at][4:], random)
        chunks[at] = chunks[at][:4] + damaged


def flip(data: bytes, random: Random) -> bytes:
    """Turn some bits over."""
    changed = bytearray(data)
    for _ in range(random.randint(1, 8) if data else 0):
        changed[random.randrange(len(data))] ^= 1 << random.randrange(8)
    return bytes(changed)


def cut(data: bytes, random: Random) -> bytes:
    """Take the end off."""
    return data[: random.randrange(len(data) + 1)]


def drop(data: bytes, random: Random) -> bytes:
    """Leave a piece out."""
    at, length = _piece(data, random)
    return data[:at] + data[at + length :]


def double(data: bytes, random: Random) -> bytes:
    """Put a piece in once more, here or elsewhere."""
    at, length = _piece(data, random)
    to = random.choice((at, random.randrange(len(data) + 1)))
    return data[:to] + data[at : at + length] * random.choice((1, 1, 2, 50)) + data[to:]


def overrate(data: bytes, random: Random) -> bytes:
    """Write an extreme number over one that may be a length; most of those stand at the front."""
    size = random.choice((1, 2, 4, 4, 8))
    reach = random.choice((40, 200, len(data)))
    at = random.randrange(max(1, min(len(data), reach)))
    value = random.choice((*EXTREMES, len(data), random.randrange(1 << 16)))
    number = (value % (1 << 8 * size)).to_bytes(size, random.choice(("big", "little")))
    return data[:at] + number + data[at + size :]


def splice(data: bytes, random: Random) -> bytes:
    """Go on with the end of another picture."""
    other = random.choice(some())
    return data[: random.randrange(len(data) + 1)] + other[random.randrange(len(other)) :]


def token(data: bytes, random: Random) -> bytes:
    """Put a word of some format in, or over what is there."""
    word, at = random.choice(TOKENS), random.randrange(len(data) + 1)
    return data[:at] + word + data[at + random.choice((0, len(word))) :]


def fill(data: bytes, random: Random) -> bytes:
    """Write noise or one byte over a piece."""
    at, length = _piece(data, random)
    noise = random.choice((random.randbytes(length), bytes([random.randrange(256)]) * length))
    return data[:at] + noise + data[at + length :]


def _piece(data: bytes, random: Random) -> tuple[int, int]:
    at = random.randrange(len(data) + 1)
    return at, random.randint(0, min(len(data) - at, random.choice((4, 16, 64, 4096))))


DAMAGES = (flip, flip, cut, drop, double, overrate, overrate, splice, token, fill)
