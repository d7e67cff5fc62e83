"""What a config.toml may say; what is wrong in it is named, and the rest counts."""

from pusheen import files, hints, options
from pusheen.catalog.gallery import is_name
from pusheen.errors import OptionError
from pusheen.symbols import FINE
from pusheen.terminal import plain

TYPE_CHECKING = False  # as in all that a start may load
if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

    from pusheen.catalog.config import Config

DATE = r"(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])"
TABLES = "convert", "days"
LONGEST = 300  # characters of a warning


def fill(config: "Config", path: str) -> None:
    """Read a config.toml, and take from it all that is as it must be.

    At its top there are settings for cats, and days by tag; in ``[convert]`` settings for
    pictures, and in ``[days]`` days as well.

    Raises
    ------
    OSError
        If it cannot be read. Everything else that is wrong is among the warnings.
    """
    import tomllib

    content = files.read_file(path)
    try:
        text = content.decode()
        _Check(config, path, text).run(tomllib.loads(text))
        return
    except RecursionError:
        why = "it is nested too deep"
    except ValueError as error:  # TOMLDecodeError, which tells the line, or not UTF-8
        why = str(error)
    config.warnings.append(plain(f"{path} is left aside: {why}"[:LONGEST]))


class _Check:
    """Goes through all that a file says."""

    def __init__(self, config: "Config", path: str, text: str) -> None:
        self._config, self._path, self._rows = config, path, text.split("\n")
        self._wrong: list[tuple[int, str]] = []

    def run(self, said: "Mapping[str, Any]") -> None:
        """Check the top, and the tables."""
        config = self._config
        tables = {name: value for name, value in said.items() if isinstance(value, dict)}
        for name in tables.keys() - set(TABLES):
            self._warn(name, "", f"there is no table [{name}]{_question(name, TABLES)}")
        top = {name: value for name, value in said.items() if name not in tables}
        for name in TABLES:
            if name in top:
                self._warn("", name, f"{name} must be a table: [{name}]")
                del top[name]
        config.cats = self._settings("", top, options.FOR_CATS)
        others = {name: value for name, value in top.items() if name not in options.FOR_CATS}
        self._add_days("", others)
        self._add_days("days", tables.get("days", {}))
        shared = {n: config.cats[n] for n in options.OF_THE_TERMINAL if n in config.cats}
        pictures = tables.get("convert", {})
        config.pictures = {**shared, **self._settings("convert", pictures, options.FOR_PICTURES)}
        for name in pictures.keys() - set(options.FOR_PICTURES):
            near = _question(name, options.FOR_PICTURES)
            self._warn("convert", name, f"there is no setting '{name}' in [convert]{near}")
        config.ground = options.parse_background(config.cats.get("background", "auto"))
        config.warnings = [what for _, what in sorted(self._wrong)]

    def _settings(
        self, table: str, said: "Mapping[str, Any]", known: "Sequence[str]"
    ) -> "dict[str, Any]":
        """Return the settings of a table that are as they must be."""
        right = {}
        for name in filter(known.__contains__, said):
            try:
                check_setting(name, said[name], for_cats=not table)
                right[name] = said[name]
            except OptionError as error:
                self._warn(table, name, str(error))
        return right

    def _add_days(self, table: str, said: "Mapping[str, Any]") -> None:
        """Add the days by tag that are as they must be."""
        import re

        for tag, value in said.items():
            dates = value if isinstance(value, list) else [value]
            if not all(isinstance(date, str) and re.fullmatch(DATE, date) for date in dates):
                near = "" if table else _question(tag, options.FOR_CATS)
                day = f'{tag} must be a day as "MM-DD", or a list of days'
                self._warn(table, tag, f"there is no setting '{tag}'{near}" if near else day)
            elif not is_name(tag):
                self._warn(table, tag, f"{tag!r} cannot be a tag")
            else:
                self._config.days[tag] = tuple(dates)

    def _warn(self, table: str, name: str, what: str) -> None:
        line = self._find(table, name)
        where = f"{self._path}, line {line}" if line else self._path
        self._wrong.append((line, plain(f"{where}: {what}"[:LONGEST])))

    def _find(self, table: str, name: str) -> int:
        """Return the line of a name in a table, or of a table; 0 if it is not plain to see."""
        import re

        here = ""
        for number, row in enumerate(self._rows, 1):
            heading = re.match(r"\s*\[\s*([\w-]+)\s*\]", row)
            here = heading[1] if heading else here
            said = re.match(r"\s*([\w-]+)\s*=", row)
            if here == table and (said[1] if said else "" if heading else None) == name:
                return number
        return 0


def check_setting(name: str, value: "Any", *, for_cats: bool) -> None:
    """Raise OptionError unless a setting may have a value: as `options.check`, and what is ours."""
    if name == "tag":
        if not (isinstance(value, str) and is_name(value)):
            raise OptionError(f"tag must be a tag, food say, not {value!r}")
    elif name == "symbols" and for_cats and value == "ramp":
        raise OptionError(f"symbols must be ascii, {', '.join(FINE)} for cats, not 'ramp'")
    elif name != "font_ratio" or value != "auto":
        options.check(name, value)


def _question(name: str, known: "Sequence[str]") -> str:
    return hints.question(hints.nearest(name, known))
