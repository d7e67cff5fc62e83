"""The user's config.toml: days of theirs."""

import os
import sys

from pusheen import files
from pusheen.catalog.gallery import is_name
from pusheen.terminal import plain

DATE = r"(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"


def read_days(path: str, kept: str | None, stamp: str) -> dict[str, tuple[str, ...]]:
    """Read the days of a config.toml, and keep them for the next start.

    Parameters
    ----------
    path
        The file: ``birthday = "05-12"``, or a list of such dates, by tag, at its top or in a
        table ``[days]``.
    kept
        Where to keep them, under the line ``stamp``; None: nowhere.

    Notes
    -----
    A file that is broken is one warning on stderr and no days.
    """
    try:
        days = load_days(path)
    except (OSError, ValueError) as error:  # TOMLDecodeError is a ValueError, and so is a bad date
        if sys.stderr is not None:
            sys.stderr.write(f"pusheen: {plain(path)} is left aside: {plain(error)}\n")
        return {}
    if kept is None:
        return days
    lines = [stamp, *(f"{tag}\t{' '.join(dates)}" for tag, dates in days.items())]
    try:
        files.private_folder(os.path.dirname(kept))
        files.write_file(kept, "\n".join(lines).encode(), force=True, mode=files.OURS)
    except OSError:
        pass  # read again next time
    return days


def load_days(path: str) -> dict[str, tuple[str, ...]]:
    """Return the dates of a config.toml by tag, or raise OSError or ValueError."""
    import tomllib

    try:
        return _days(tomllib.loads(files.read_file(path).decode()))
    except RecursionError as error:
        raise ValueError("it is nested too deep") from error


def _days(table: dict[str, object]) -> dict[str, tuple[str, ...]]:
    """Return the dates by tag, or raise ValueError with what is wrong."""
    import re

    nested = table.get("days", {})
    if not isinstance(nested, dict):
        raise ValueError("days must be a table")
    days: dict[str, tuple[str, ...]] = {}
    for tag, value in {**table, **nested}.items():
        if isinstance(value, dict):
            continue
        dates = value if isinstance(value, list) else [value]
        if not is_name(tag):
            raise ValueError(f"{tag!r} cannot be a tag")
        if not all(isinstance(date, str) and re.fullmatch(DATE, date) for date in dates):
            raise ValueError(f'{tag} must be a day as "MM-DD", or a list of days')
        days[tag] = tuple(dates)
    return days
