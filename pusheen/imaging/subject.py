"""The subject as somebody else tells it: cut out by a mask, or by a model of rembg."""

import functools
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from pusheen.errors import PictureError
from pusheen.imaging.decode import guarded
from pusheen.imaging.frames import Frame, load_frame
from pusheen.imaging.source import Source
from pusheen.options import Options, Words
from pusheen.terminal import plain

MODEL = "u2net"
FETCH = f"rembg d {MODEL} fetches it, with pip install 'rembg[cli]'"
GREY = 2  # levels by which the colours of one grey may differ once a mask is reduced


def find_cutter(
    options: Options, *, detail: int, explain: Words
) -> Callable[[Frame], Frame] | None:
    """Return what cuts the subject out of a frame; None where the corners are to tell it.

    Parameters
    ----------
    options
        Of which ``mask`` and ``remove_background`` count.
    detail
        That of the frames, as for `load_frame`.
    explain
        As for `pipeline.convert`.

    Raises
    ------
    PictureError
        If the mask cannot be read, or there is no model.
    """
    if options.mask is not None:
        mask = load_mask(options.mask, detail=detail)
        explain("background removed: as the mask says")
        return lambda frame: cut_by(frame, mask)
    if options.remove_background == "model":
        path = find_model()
        explain(f"background removed: by the model '{plain(path)}'")
        return lambda frame: cut_by(frame, ask_model(frame, path))
    return None


def load_mask(source: Source, *, detail: int) -> NDArray[np.uint8]:
    """Read a mask, uint8 (H, W), 255 where the subject is; source and errors as of `load_frame`.

    It is the picture's luma, and its alpha where it has one and shows no two colours. Of an
    animation it is the first frame.
    """
    pixels = load_frame(source, detail=detail).pixels
    alpha: NDArray[np.uint8] = pixels[..., 3]
    seen = pixels[alpha > 127, :3]  # what is less than that has lost its colour to rounding
    if not alpha.all() and (not seen.size or np.ptp(seen, axis=0).max() <= GREY):
        return alpha
    luma = np.asarray(Image.fromarray(pixels[..., :3]).convert("L"))
    mask: NDArray[np.uint8] = np.minimum(luma, alpha)
    return mask


def cut_by(frame: Frame, mask: NDArray[np.uint8]) -> Frame:
    """Make transparent what a mask of any size leaves out; what is transparent already stays so."""
    height, width = frame.pixels.shape[:2]
    fitted = Image.fromarray(mask).resize((width, height), Image.Resampling.BILINEAR)
    pixels = frame.pixels.copy()
    pixels[..., 3] = np.minimum(pixels[..., 3], np.asarray(fitted))
    return replace(frame, pixels=pixels)


def find_model() -> str:
    """Return the path of the model, where rembg keeps it.

    Raises
    ------
    PictureError
        If rembg is not installed, or has not fetched the model: nothing is fetched by us.
    """
    path = _session_class().resolve_existing(f"{MODEL}.onnx")
    if path is None:
        reason = f"the model {MODEL} is not on this machine"
        raise PictureError(f"cannot cut by a model: {reason}", hint=FETCH)
    return str(path)


def ask_model(frame: Frame, path: str) -> NDArray[np.uint8]:
    """Have a model tell the subject of a frame: a mask of its size, uint8, 0 or 255.

    Raises
    ------
    PictureError
        If the file is none of a model that takes and gives what u2net does.
    """
    import rembg  # an extra, loaded already

    picture = Image.fromarray(frame.pixels).convert("RGB")
    try:
        with guarded():
            session = _load_session(path)
            mask = rembg.remove(picture, session=session, only_mask=True, post_process_mask=True)
    except Exception as error:  # whatever ONNX has to say of the file
        raise PictureError(
            f"cannot cut by the model '{plain(path)}': it is damaged",
            hint=f"remove it; {FETCH}",
        ) from error
    return np.asarray(mask)


@functools.cache
def _load_session(path: str) -> Any:  # what rembg has no annotations for
    import onnxruntime  # an extra, loaded already

    class FromDisk(_session_class()):  # type: ignore[misc]  # of a class of rembg's
        """What is there is taken as it is, and never fetched."""

        @classmethod
        def download_models(cls, *_: object, **__: object) -> str:
            return path

    return FromDisk(MODEL, onnxruntime.SessionOptions())


@functools.cache
def _session_class() -> Any:  # what rembg has no annotations for
    """Load what rembg runs the model with."""
    try:
        import numba
        import onnxruntime  # noqa: F401  without it rembg would end the program

        # rembg loads what it mattes with, which numba takes minutes to compile; not needed here.
        config: Any = numba.config  # whose names are made as it is loaded
        compiles, config.DISABLE_JIT = config.DISABLE_JIT, True
        try:
            with guarded():
                from rembg.sessions.u2net import U2netSession
        finally:
            config.DISABLE_JIT = compiles
    except ImportError as error:
        reason = "that needs an extra"
        hint = "pip install 'pusheen[rembg]'"
        raise PictureError(f"cannot cut by a model: {reason}", hint=hint) from error
    return U2netSession
