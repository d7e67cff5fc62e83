"""Cut the subject out: the backdrop goes, and what stays may be only the largest piece."""

from dataclasses import replace

import numpy as np
from PIL import Image, ImageFilter

from pusheen.imaging.backdrop import MODEL_EDGE, SURE, WORK_EDGE, Backdrop, crop_to, has_alpha
from pusheen.imaging.cielab import Bytes, lab, median, norm
from pusheen.imaging.flooding import (
    crumbs,
    cut_off_bodies,
    faint_pieces,
    flood_from_border,
    flood_ripples,
    is_near,
    seam,
)
from pusheen.imaging.frames import Frame
from pusheen.imaging.grain import NOISY, as_picture, calm, reduce, shrink
from pusheen.imaging.matting import soften
from pusheen.imaging.morphology import Mask, border_ring, label, widen
from pusheen.imaging.surface import distance_from

# Tried as the numbers of `backdrop` were.
SURE_CUT = 0.9  # 0.7 cuts pieces out of a motorcycle, 0.99 refuses a cup on a table
FAINT = 0.02  # share of the subject that a watermark's letter may have


def remove_background(frame: Frame, backdrop: Backdrop, *, tolerance: float | None = None) -> Frame:
    """Make the backdrop transparent, as far as it is connected to the border.

    Parameters
    ----------
    frame
        ``pixels`` is uint8 (H, W, 4), sRGB, straight alpha. Not modified.
    backdrop
        As measured on this frame, or on another of the same size.
    tolerance
        In CIELAB delta E, 0-100, instead of the measured one; it also says that the backdrop is
        to be trusted, however unsure.

    Returns
    -------
    Frame
        With soft edges, cleaned of the backdrop's colour. The frame itself if it has alpha
        already, if nothing of it would stay or go, or if nobody is sure where to cut.

    Notes
    -----
    What the backdrop's colour encloses stays; so does what lies behind a narrow gap in an outline,
    and bodies cut off by the border. A backdrop below ``SURE`` is checked against a careful
    segmentation, which loads scikit-image.
    """
    if has_alpha(frame):
        return frame
    inside = crop_to(frame.pixels, backdrop.box)
    edge = min(WORK_EDGE, max(inside.shape)) // shrink(backdrop.noise)
    work = calm(reduce(inside, edge), backdrop.noise)
    image = lab(work)
    distance = distance_from(
        image, backdrop.surfaces, backdrop.pattern, crisp=work.size == inside.size
    )
    reach = backdrop.tolerance if tolerance is None else tolerance
    near = is_near(distance, reach, backdrop.noise)
    if len(backdrop.surfaces) > 1:
        near |= seam(image, backdrop.surfaces, reach)
    near &= ~cut_off_bodies(near)
    gone = flood_from_border(near)
    if backdrop.noise <= NOISY:
        gone = flood_ripples(distance, near, gone)
    gone |= faint_pieces(distance, gone, FAINT * (~gone).sum())
    gone |= crumbs(near & ~gone, gone)
    if tolerance is None and backdrop.confidence < SURE:
        gone = _second_opinion(work, gone)
    if gone.all() or not gone.any():
        return frame
    pixels = frame.pixels.copy()
    alpha = np.zeros(pixels.shape[:2], np.uint8)
    inside = crop_to(pixels, backdrop.box)
    crop_to(alpha, backdrop.box)[:] = soften(inside, work, distance, gone, near, backdrop.noise)
    pixels[..., 3] = np.minimum(alpha, pixels[..., 3])
    return replace(frame, pixels=pixels)


def keep_largest(frame: Frame) -> Frame:
    """Keep the largest connected visible piece: captions beside the subject go."""
    numbers, count = label(frame.pixels[..., 3] > 8)
    if count < 2:
        return frame
    pixels = frame.pixels.copy()
    pixels[numbers != np.bincount(numbers.ravel())[1:].argmax() + 1, 3] = 0
    return replace(frame, pixels=pixels)


def fill(frame: Frame, share: float) -> Frame:
    """Put a grey background behind the frame, and stretch it until its brightest is white.

    Parameters
    ----------
    frame
        Not modified.
    share
        The background's grey as a share of the picture's brightest, 0-1.
    """
    pixels = frame.pixels.astype(np.float64)
    alpha = pixels[..., 3:] / 255
    brightest = (pixels[..., :3].max(2) * alpha[..., 0]).max(initial=1.0)
    mixed = pixels[..., :3] / brightest * alpha + share * (1 - alpha)
    opaque = np.full((*alpha.shape[:2], 1), 255)
    return Frame(
        np.dstack([np.rint(np.clip(mixed, 0, 1) * 255), opaque]).astype(np.uint8), frame.duration
    )


def _second_opinion(work: Bytes, gone: Mask) -> Mask:
    """Ask a watershed between border and centre; nothing goes unless it is sure of its cut."""
    # scikit-image costs half a second to load: only when the corners cannot be trusted
    from skimage.segmentation import watershed

    soft = as_picture(reduce(work, MODEL_EDGE)).filter(ImageFilter.GaussianBlur(1))
    image = lab(np.asarray(soft))
    height, width = image.shape[:2]
    if min(height, width) < 3:
        return np.zeros_like(gone)
    edges = norm(np.concatenate(np.gradient(image, axis=(0, 1)), -1))
    down, across = np.mgrid[-1 : 1 : height * 1j, -1 : 1 : width * 1j]
    markers = border_ring(height, width) + 2 * (down**2 + across**2 < 0.03)
    split = watershed(edges, markers)  # type: ignore[no-untyped-call]  # it has no annotations
    subject: Mask = split > 1
    cut = edges[subject & widen(~subject, 1)]
    if not cut.size or (cut > 2 * median(edges.ravel())).mean() < SURE_CUT:
        return np.zeros_like(gone)
    picture = Image.fromarray(subject.astype(np.uint8) * 255)
    careful = np.asarray(picture.resize(gone.shape[::-1], Image.Resampling.BILINEAR)) < 128
    # where both agree, the flood knows the outline better
    agree = (~gone & ~careful).sum() > 0.8 * (~gone | ~careful).sum()
    return gone if agree else careful
