"""The user's config.toml: their settings and days, kept in a form that costs a start nothing."""

import os

from pusheen import __version__, files, terminal
from pusheen.catalog import rotation

TYPE_CHECKING = False  # what `typing` would say, without importing it at every start
if TYPE_CHECKING:
    from collections.abc import Callable
    from typing import Any

    from pusheen.art import RGB

KEPT = "config.tsv"  # among the files of the state


class Config:
    """What a config.toml says; of what it does not say there is nothing here.

    Attributes
    ----------
    cats, pictures
        The settings of `options.FOR_CATS` and `options.FOR_PICTURES`, checked.
    ground
        The colour that the background of ``cats`` stands for; None if the terminal decides.
    days
        Dates as MM-DD, by tag.
    warnings
        What is wrong, a line each.
    """

    __slots__ = ("cats", "days", "ground", "pictures", "warnings")

    def __init__(self) -> None:
        self.cats: dict[str, Any] = {}
        self.pictures: dict[str, Any] = {}
        self.ground: RGB | None = None
        self.days: dict[str, tuple[str, ...]] = {}
        self.warnings: list[str] = []


_read: dict[str, Config] = {}  # in this process, by the stamp of the file


def config_file() -> str:
    """Return the path of the user's config.toml."""
    return os.path.join(files.user_folder("CONFIG"), "config.toml")


def read(*, quiet: bool = False) -> Config:
    """Return what config.toml says; each thing that is wrong in it is a warning on stderr, once.

    tomllib costs as much as starting Python, so what it read is kept beside the bags for as
    long as the file's time and size stay the same. ``quiet`` keeps the warnings to oneself.
    """
    path = config_file()
    try:
        stat = os.stat(path)
    except OSError:
        return Config()
    stamp = f"{__version__} {stat.st_mtime_ns} {stat.st_size} {stat.st_ino} {path!a}"
    if stamp not in _read:
        _read[stamp] = _recall(stamp) or _read_anew(path, stamp)
        for warning in () if quiet else _read[stamp].warnings:
            terminal.warn(warning)
    return _read[stamp]


def _recall(stamp: str) -> "Config | None":
    """Return what was kept under a stamp; None if nothing was, or what is there is not whole."""
    config = Config()
    try:
        kept = files.read_file(rotation.private_state_file(KEPT)).decode()
        first, *lines, last = kept.split("\n")
        if not first == stamp == last:
            return None
        for line in lines:
            kind, name, value = line.split("\t")
            if kind == "cats":
                config.cats[name] = _value(value)
            elif kind == "convert":
                config.pictures[name] = _value(value)
            elif kind == "ground":
                red, green, blue = map(int, value.split())
                config.ground = red, green, blue
            elif kind == "days":
                config.days[name] = tuple(value.split())
            else:
                config.warnings.append(value)
    except (OSError, ValueError, LookupError):
        return None
    return config


def _value(text: str) -> "str | int | float | bool":
    """Return a value from the letter of its type and what follows, as `_keep` writes it."""
    value = text[1:]
    if "\\" in value:
        value = value.encode().decode("unicode_escape")
    readers: dict[str, Callable[[str], str | int | float | bool]]
    readers = {"s": str, "i": int, "f": float, "b": "True".__eq__}
    return readers[text[0]](value)


def _read_anew(path: str, stamp: str) -> Config:
    from pusheen.catalog import config_check  # tomllib: only when the file has changed

    config = Config()
    try:
        config_check.fill(config, path)
    except OSError as error:  # which may be over before the file changes
        config.warnings.append(terminal.plain(f"{path} is left aside: {error.strerror}"))
        return config
    try:
        kept = rotation.private_state_file(KEPT, make=True)
        files.write_file(kept, _keep(config, stamp).encode(), force=True, mode=files.OURS)
    except OSError:
        pass  # read again next time
    return config


def _keep(config: Config, stamp: str) -> str:
    """Write it down for `_recall`, between two stamps, so that it is seen to be whole."""
    rows = [("days", tag, " ".join(dates)) for tag, dates in config.days.items()]
    for kind, settings in (("cats", config.cats), ("convert", config.pictures)):
        for name, value in settings.items():
            text = str(value).encode("unicode_escape").decode()
            rows.append((kind, name, type(value).__name__[0] + text))
    if config.ground:
        rows.append(("ground", "", " ".join(map(str, config.ground))))
    rows += [("warning", "", warning) for warning in config.warnings]
    return "\n".join([stamp, *map("\t".join, rows), stamp])
