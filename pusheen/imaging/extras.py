"""The readers that come as extras: SVG by resvg-py, HEIF by pillow-heif."""

import faulthandler
import io
import os
import resource
import select
import signal
import time
from typing import IO
from xml.etree import ElementTree

from pusheen.errors import PictureError
from pusheen.imaging import confinement

# ISO/IEC 23008-12: what the fifth to twelfth byte of a file say, of stills and of sequences.
HEIF = {b"ftyp" + brand for brand in (b"heic", b"heix", b"hevc", b"hevx", b"heim", b"heis")}
HEIF |= {b"ftypmif1", b"ftypmsf1"}
HEAD = 4096  # bytes in which an SVG says that it is one
SECONDS = 5  # that drawing a stranger's SVG may take
PICTURES = "image", "feImage"  # elements that draw what they refer to
REFERS = 3  # the exit status of a fork that was to draw what is in other files


def recognise(file: IO[bytes]) -> str:
    """Tell by its content whether a file is ``"svg"``, ``"heif"`` or, by ``""``, neither."""
    file.seek(0)
    head = file.read(HEAD)
    if head[4:12] in HEIF:
        return "heif"
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip()
    return "svg" if text[:1] == b"<" and b"<svg" in text else ""


def prepare(file: IO[bytes], kind: str, name: str, *, detail: int) -> tuple[IO[bytes], str]:
    """Make a file ready for Pillow to open: return it, or what it was drawn to, and its format.

    Parameters
    ----------
    kind
        What `recognise` said.
    name
        What the message of an error calls it.
    detail
        Edge in pixels of the square that an SVG is drawn to fit.

    Raises
    ------
    PictureError
        If the extra is not installed. A damaged file raises anything, as with every decoder.
    """
    try:
        if kind == "heif":
            import pillow_heif  # an extra

            pillow_heif.register_heif_opener(thumbnails=False)
            return file, "HEIF"
        file.seek(0)
        return io.BytesIO(_draw_svg(file.read(), detail)), "PNG"
    except PermissionError as error:
        reason = "it refers to other files, which are not read"
        hint = "put what it refers to into it, or save it as PNG"
        raise PictureError(f"cannot read {name}: {reason}", hint=hint) from error
    except ImportError as error:
        raise PictureError(
            f"cannot read {name}: this format needs an extra reader",
            hint=f"pip install 'pusheen[{kind}]', or save it as PNG or JPEG",
        ) from error


def _draw_svg(data: bytes, detail: int) -> bytes:
    """Draw an SVG as a PNG, in a fork of this process.

    One nested deep enough ends the process it is drawn in by a signal, and nothing could stop
    one that takes for ever: resvg lets no other thread run.
    """
    import resvg_py  # an extra

    most, parent = confinement.memory_limit(), os.getpid()
    reader, writer = os.pipe()
    pid = os.fork()
    if not pid:
        status = 1
        try:
            confinement.end_with(parent)
            confinement.limit_work(SECONDS)
            confinement.limit_memory(most)
            faulthandler.disable()  # if it crashes, it leaves nothing behind
            resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
            # What is open already stays so.
            resource.setrlimit(resource.RLIMIT_NOFILE, (0, 0))
            if _refers(data):
                status = REFERS
            else:
                # The renderer would open what looks to it like a path, and fonts: it cannot.
                png = resvg_py.svg_to_bytes(
                    svg_string=data.decode(), width=detail, height=detail, skip_system_fonts=True
                )
                with os.fdopen(writer, "wb") as pipe:
                    pipe.write(png)
        finally:
            os._exit(status)  # whatever it was: what the parent has begun is not to end twice
    os.close(writer)
    with os.fdopen(reader, "rb") as pipe:
        try:
            png = _read_for(pipe, SECONDS)
        except TimeoutError:
            os.kill(pid, signal.SIGKILL)
            raise
        finally:
            status = os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1])
    if status == REFERS:
        raise PermissionError
    return png


def _read_for(pipe: IO[bytes], seconds: float) -> bytes:
    """Read all that comes, or raise TimeoutError."""
    parts: list[bytes] = []
    end = time.monotonic() + seconds
    while select.select([pipe], [], [], max(0.0, end - time.monotonic()))[0]:
        part = os.read(pipe.fileno(), 1 << 16)
        if not part:
            return b"".join(parts)
        parts.append(part)
    raise TimeoutError


def _refers(data: bytes) -> bool:
    """Tell whether an SVG draws anything of another file; a link to one draws nothing."""
    root = ElementTree.fromstring(data)  # noqa: S314  expat limits entities, the fork the rest
    own = {f"#{element.get('id')}" for element in root.iter()}
    for element in root.iter():
        tag = element.tag.rpartition("}")[2]
        for name, value in element.attrib.items():
            if tag == "a" or name.rpartition("}")[2] != "href":
                continue
            # Of what is named data: only what holds data, after a comma; of what draws pictures,
            # and takes a name for that of a file, only what names a part of this one.
            held = value.startswith("data:") and "," in value
            part = value in own if tag in PICTURES else value.startswith("#")
            if not held and not part:
                return True
    return False
