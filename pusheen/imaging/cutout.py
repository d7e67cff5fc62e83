"""Cut the subject out: the backdrop goes, and what stays may be only the largest piece."""

from collections.abc import Iterable
from dataclasses import replace

import numpy as np
from PIL import Image

from pusheen.imaging.backdrop import (
    SURE,
    WORK_EDGE,
    Backdrop,
    crop_to,
    graded,
    has_alpha,
    measure_backdrop,
)
from pusheen.imaging.cielab import Bytes, Floats, lab, median
from pusheen.imaging.classify import recognise
from pusheen.imaging.flooding import (
    crumbs,
    cut_off_bodies,
    faint_pieces,
    flood_from_border,
    flood_ripples,
    is_near,
    seam,
    soft_shadow,
)
from pusheen.imaging.frames import Frame
from pusheen.imaging.grain import NOISY, calm, reduce, shrink
from pusheen.imaging.matting import soften
from pusheen.imaging.morphology import Mask, label, widen
from pusheen.imaging.surface import distance_from
from pusheen.options import Removal, Words

# Tried as the numbers of `backdrop` were.
ALIKE = 24  # sRGB levels by which the backdrops of two frames may differ: a JPEG's flicker, no more
FAINT = 0.02  # share of the subject that a watermark's letter may have


def remove_background(frame: Frame, backdrop: Backdrop, *, tolerance: float | None = None) -> Frame:
    """Make the backdrop transparent, as `cut`, which also tells how sure it is of it."""
    return cut(frame, backdrop, tolerance=tolerance)[0]


def choose_backdrop(
    frames: Iterable[Frame],
    remove: Removal,
    *,
    tolerance: float | None,
    transparent: bool,
    name: str,
    reduced: bool = False,
    report: Words,
    explain: Words,
) -> tuple[int, Backdrop, Frame] | None:
    """Decide whether the background goes, and say why: of a still, or of frames cut alike.

    Parameters
    ----------
    frames
        The still, or frames that are evenly spread over a clip; only looked at where they decide.
    remove
        ``"auto"``: where most frames are sure of a backdrop, and all of those of the same.
    tolerance
        As for `cut`.
    transparent
        Whether the picture, or any frame of the clip, `has_alpha`.
    name
        What the user calls the source.
    reduced
        Whether the frames are smaller copies: their tolerance is not the one that counts.
    report, explain
        As for `pipeline.convert`.

    Returns
    -------
    tuple or None
        The number of the frame whose backdrop is the surest, that backdrop, and the frame without
        it; None if the background stays.
    """
    if remove == "off":
        explain("background kept: as asked")
        return None
    if transparent:
        explain("background: as the picture's own transparency says")
        return None
    found, removed = [], []
    for frame in frames:
        backdrop, clean = measure_backdrop(frame), frame
        if remove == "on" or backdrop.confidence >= SURE:
            careful = remove == "on"
            clean, confidence = cut(frame, backdrop, tolerance=tolerance, careful=careful)
            backdrop = replace(backdrop, confidence=confidence)
        found.append(backdrop)
        removed.append(clean)
    sure = [b.confidence >= SURE for b in found]
    colours = np.array([b.color for b, s in zip(found, sure, strict=True) if s])
    agree = sum(sure) * 2 > len(sure) and np.ptp(colours, axis=0).max() <= ALIKE
    number = max(range(len(found)), key=lambda i: found[i].confidence)
    best = found[number]
    words = f"confidence {best.confidence:.2f}"
    if agree or remove == "on":
        explain(
            f"background removed: {words}" + f", tolerance {best.tolerance:.1f}" * (not reduced)
        )
        if removed[number].pixels[..., 3].all():
            report(f"{name}: no background was found in it, so the picture is kept whole")
        return number, best, removed[number]
    # nobody expects one in a photo
    if recognise(removed[number]).name != "photo":
        report(f"{name}: the corners do not agree on a background, so the picture is kept whole")
    explain(f"background kept: {words}" + f", less than {SURE}" * (not reduced))
    return None


def cut(
    frame: Frame, backdrop: Backdrop, *, tolerance: float | None = None, careful: bool = True
) -> tuple[Frame, float]:
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
    careful
        Whether a cut below ``SURE`` is checked against a segmentation of the whole picture, which
        loads scikit-image. If not, it is not made.

    Returns
    -------
    tuple
        The frame with soft edges, cleaned of the backdrop's colour; the frame itself if it has
        alpha already, if nothing of it would stay or go, or if nobody is sure where to cut. And
        the confidence, 0-1: the backdrop's, less where a part of it has not gone after all, or
        the cut runs along no edge.

    Notes
    -----
    What the backdrop's colour encloses stays; so does what lies behind a narrow gap in an outline,
    and bodies cut off by the border.
    """
    if has_alpha(frame):
        return frame, backdrop.confidence
    inside = crop_to(frame.pixels, backdrop.box)
    edge = min(WORK_EDGE, max(inside.shape)) // shrink(backdrop.noise)
    work = calm(reduce(inside, edge), backdrop.noise)
    image = lab(work)
    distance = distance_from(image, backdrop.surfaces)
    reach = backdrop.tolerance if tolerance is None else tolerance
    near = is_near(image, distance, backdrop.surfaces, reach, backdrop.noise)
    if len(backdrop.surfaces) > 1:
        near |= seam(image, backdrop.surfaces, reach)
    body = cut_off_bodies(near)
    near &= ~body
    gone = flood_from_border(near)
    if backdrop.noise <= NOISY:
        gone = flood_ripples(distance, near, gone)
    if len(backdrop.surfaces) == 1:
        surface = backdrop.surfaces[0]
        gone = soft_shadow(image, distance, near, gone, surface, backdrop.tolerance)
    gone |= faint_pieces(distance, gone, FAINT * (~gone).sum())
    gone |= crumbs(near & ~gone, gone)
    expected = backdrop.share - float(body.mean())
    confidence = backdrop.confidence * _kept_promise(distance, near, gone, reach, expected)
    if tolerance is None and confidence < SURE:
        if not careful:
            return frame, confidence
        gone = _second_opinion(work, gone)
    if gone.all() or not gone.any():
        return frame, confidence
    pixels = frame.pixels.copy()
    alpha = np.zeros(pixels.shape[:2], np.uint8)
    inside = crop_to(pixels, backdrop.box)
    crop_to(alpha, backdrop.box)[:] = soften(inside, work, distance, gone, near, backdrop.noise)
    pixels[..., 3] = np.minimum(alpha, pixels[..., 3])
    return replace(frame, pixels=pixels), confidence


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


def _kept_promise(
    distance: Floats, near: Mask, gone: Mask, tolerance: float, expected: float
) -> float:
    """How far a cut keeps what its backdrop promised: all of it goes, and up to a sharp edge."""
    rows, columns = np.nonzero(widen(gone, 1) & ~gone)
    if not len(rows):
        return 0.0
    reached = float(gone.mean()) / max(expected, 1e-6)
    around = [
        distance[(rows + i).clip(0, len(near) - 1), (columns + j).clip(0, near.shape[1] - 1)]
        for i in (-2, 0, 2)
        for j in (-2, 0, 2)
    ]
    edges = np.max(around, 0)
    dust = distance[near & (distance >= tolerance)]
    if len(dust) < 0.002 * near.size:
        sharp = graded(float((edges > 1.5 * tolerance + 2).mean()), 0.3, 0.7)
    else:
        level = min(float(median(dust, 0.9)), 2.2 * tolerance + 2)
        numbers, _ = label(~gone)
        pieces = np.bincount(numbers.ravel())[1:]
        whole = float(pieces.max(initial=0) / max(1, pieces.sum()))
        sharp = graded(float((edges > level).mean()), 0.6, 0.9) * graded(whole, 0.2, 0.6)
    return graded(reached, 0.6, 0.9) * sharp


def _second_opinion(work: Bytes, gone: Mask) -> Mask:
    """Ask what looks at the picture as a whole; nothing goes unless it is sure of its cut."""
    from pusheen.imaging.superpixels import find_subject  # seldom

    subject = find_subject(work)
    if subject is None:
        return np.zeros_like(gone)
    picture = Image.fromarray(subject.astype(np.uint8) * 255)
    careful = np.asarray(picture.resize(gone.shape[::-1], Image.Resampling.BILINEAR)) < 128
    # where both agree, the flood knows the outline better
    agree = (~gone & ~careful).sum() > 0.8 * (~gone | ~careful).sum()
    return gone if agree else careful
