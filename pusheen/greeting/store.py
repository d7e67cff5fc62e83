"""The user's data folder: the painted cats, and the shell files that greet with them."""

import hashlib
import json
import os
import shutil
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

from pusheen import __version__, files, terminal
from pusheen.catalog import config, gallery
from pusheen.errors import HookError, OptionError
from pusheen.greeting import script, size_table
from pusheen.greeting.folder_lock import lock_folder
from pusheen.greeting.shells import CLOCKS, SHELLS, home
from pusheen.greeting.size_table import ByHeight, Paintable, Row
from pusheen.options import check_choice
from pusheen.symbols import CATS

DEPTH_FOLDERS = {  # colour depths, as the shell files spell them
    "0": terminal.PLAIN,
    "16": terminal.SIXTEEN,
    "256": terminal.INDEXED,
    "full": terminal.TRUECOLOR,
}
WORDS = "words"  # beside the depths: what the cats look like, in a line each
SHARE = 60  # percent of the window's lines a cat may take, unless told how many
NO_LIMIT = 1000  # columns and lines; no window is larger
STATE = "greetings.json"
BLANKS = {0xA0: " ", 0x3000: " "}  # those that a folder may well have
ELSEWHERE = "XDG_DATA_HOME can name another place"

Wanted = tuple[str | None, int, int, str]  # tag, columns, lines, symbols
Key = tuple[str | None, int, int, str, bool]


@dataclass(kw_only=True)
class Greeting:
    """How one shell greets.

    Attributes
    ----------
    tag
        Only cats that go by this tag, or by this name; None for all.
    columns, lines
        The largest a cat may be; None for no limit, and for a share of the window's lines.
    once
        ``always``, or once a ``day``, or once in each ``terminal``.
    symbols
        What the cats are drawn with; nothing: what config.toml sets, or else characters.
    files
        The startup files that hold the block; none where it was put in by hand.
    """

    tag: str | None = None
    columns: int | None = None
    lines: int | None = None
    once: str = "always"
    symbols: str = ""
    files: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        for limit in (self.columns, self.lines):
            if limit is not None and not 1 <= limit <= NO_LIMIT:
                raise OptionError(f"max_size must be 1-{NO_LIMIT} each way, not {limit}")
        if self.symbols:
            check_choice("symbols", self.symbols, CATS)
        self.files = list(self.files)  # a saved state may hold anything

    @property
    def share(self) -> int:
        """Percent of the window's lines that a cat may take."""
        return SHARE if self.lines is None else 100

    def key(self, usual: Mapping[str, Any]) -> Wanted:
        """Return what decides which cats are painted: greetings that agree on it share them.

        ``usual`` is what config.toml sets where the greeting leaves it open.
        """
        return (
            self.tag or usual.get("tag"),
            self.columns or usual.get("width") or NO_LIMIT,
            self.lines or usual.get("height") or NO_LIMIT,
            self.symbols or usual.get("symbols") or "ascii",
        )


def folder() -> str:
    """Return the data folder of the greeting.

    Raises
    ------
    HookError
        If the environment does not tell, or no shell file could name it.
    """
    home()
    path = os.path.join(files.user_folder("DATA"), "hook")
    shown = os.fsencode(path).decode(errors="replace").translate(BLANKS)
    if terminal.plain(shown) != shown:  # `hook print` writes it as it is
        raise HookError(
            f"cannot greet from a folder with characters that nobody sees: '{path}'",
            hint="set XDG_DATA_HOME to another one",
        )
    return path


def greeter(shell: str) -> str:
    """Return the path of the shell file that greets."""
    return os.path.join(folder(), f"greet.{shell}")


def is_written(shell: str) -> bool:
    """Tell whether this version of ours has written the shell file that greets."""
    try:
        with open(greeter(shell), "rb") as file:
            return f" pusheen {__version__};".encode() in file.read()
    except OSError:
        return False


def block(shell: str) -> bytes:
    """Return the lines a startup file needs."""
    return script.fill(
        script.read_template(f"block.{shell}"), shell, FILE=greeter(shell), SHELL=shell
    )


class Store:
    """The data folder; within ``with`` it exists and is ours alone.

    Attributes
    ----------
    greetings
        What is installed, by shell.
    """

    def __init__(self) -> None:
        self.folder = folder()
        self.greetings: dict[str, Greeting] = {}
        self._config = config.read()
        self._generation = 0
        self._mark = ""
        self._lock = -1
        self._made: list[str] = []

    def __enter__(self) -> "Store":
        path = self.folder
        while not os.path.lexists(path):
            self._made.append(path)
            path = os.path.dirname(path)
        try:
            self._lock = lock_folder(self.folder)
        except OSError as error:
            where = error.filename or self.folder
            raise HookError(f"cannot write '{where}': {error.strerror}", hint=ELSEWHERE) from error
        self.read()
        return self

    def __exit__(self, *_: object) -> None:
        try:
            for path in (self.folder, os.path.dirname(self.folder), *self._made[2:]):
                os.rmdir(path)  # which it does only if nothing is in it
        except OSError:
            pass
        os.close(self._lock)

    def read(self) -> None:
        """Read what is installed; what cannot be read counts as nothing."""
        try:
            with open(os.path.join(self.folder, STATE), encoding="utf-8") as file:
                state = json.load(file)
            self.greetings = {
                shell: Greeting(**greeting)
                for shell, greeting in state["greetings"].items()
                if shell in SHELLS
            }
            self._generation, self._mark = int(state["generation"]), str(state["mark"])
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            self.greetings = {}

    def forget(self, shell: str) -> None:
        """Take a shell out, and everything with the last one."""
        self.greetings.pop(shell, None)
        if self.greetings:
            self.refresh()
        else:
            for entry in os.scandir(self.folder):
                if entry.is_dir(follow_symlinks=False):
                    shutil.rmtree(entry.path, ignore_errors=True)
                else:
                    os.unlink(entry.path)

    def current(self) -> bool:
        """Tell whether the painted cats are those of the gallery."""
        return self._is_current(self._fingerprint(gallery.cats(), Pool(self.folder, self._config)))

    def _is_current(self, mark: str) -> bool:
        ready = all(os.path.isfile(greeter(shell)) for shell in self.greetings)
        there = os.path.isdir(os.path.join(self.folder, str(self._generation)))
        return ready and there and self._mark == mark

    def refresh(self) -> None:
        """Paint the cats anew, unless they are current.

        They go into a folder of their own, and each shell file names its folder: a new shell
        sees the old cats or the new ones. One that has just read the old shell file still finds
        its cats, for they stay until the next time.
        """
        if not self.greetings:
            return
        cats, pool = gallery.cats(), Pool(self.folder, self._config)
        mark = self._fingerprint(cats, pool)
        if self._is_current(mark):
            return
        try:
            self._switch(cats, pool, mark)
            pool.sweep()
        except OSError as error:
            raise HookError(
                f"cannot write '{self.folder}': {error.strerror}", hint=ELSEWHERE
            ) from error

    def _switch(self, cats: Sequence[Paintable], pool: "Pool", mark: str) -> None:
        old = self._generation
        taken = [int(name) for name in os.listdir(self.folder) if name.isdecimal()]
        new = max(taken, default=0) + 1
        here = os.path.join(self.folder, str(new))
        try:
            texts = self._lay(cats, pool, here)
        except BaseException:
            shutil.rmtree(here, ignore_errors=True)
            raise
        for name, text in texts.items():
            _keep(os.path.join(self.folder, name), text)
        self._generation, self._mark = new, mark
        self._write_state()
        for name in os.listdir(self.folder):
            # Nobody else is at work here, so what is aside was left behind.
            if name.startswith(files.ASIDE) or (name.startswith("greet.") and name not in texts):
                os.unlink(os.path.join(self.folder, name))
            elif name.isdecimal() and int(name) not in (old, new):
                shutil.rmtree(os.path.join(self.folder, name), ignore_errors=True)

    def _write_state(self) -> None:
        greetings = {shell: asdict(greeting) for shell, greeting in self.greetings.items()}
        state = {"generation": self._generation, "mark": self._mark, "greetings": greetings}
        content = json.dumps(state, indent=1).encode()
        _keep(os.path.join(self.folder, STATE), content)

    def _lay(self, cats: Sequence[Paintable], pool: "Pool", here: str) -> dict[str, bytes]:
        """Lay a generation of cats out and return the shell files that greet with it."""
        laid: dict[Key, tuple[int, list[Row]]] = {}

        def lay_once(key: Key) -> tuple[int, list[Row]]:
            if key not in laid:
                tag, columns, lines, symbols, tiny = key
                chosen = [cat for cat in cats if goes_by(cat, tag)]
                cats_of, rows = size_table.arrange(chosen, widest=columns, highest=lines, tiny=tiny)
                lay(os.path.join(here, str(len(laid))), cats_of, pool, symbols)
                laid[key] = len(laid), rows
            return laid[key]

        texts: dict[str, bytes] = {}
        for shell, (tag, columns, lines, symbols) in self._keys(cats).items():
            greeting = self.greetings[shell]
            number, rows = lay_once((tag, columns, lines, symbols, True))
            moments = {} if tag or SHELLS[shell] not in CLOCKS else script.calendar()
            season = [
                (patterns, *lay_once((favoured, columns, lines, symbols, False)))
                for favoured, patterns in moments.items()
            ]
            texts[f"greet.{shell}"] = script.write_greeter(
                shell, here, number, rows, season, once=greeting.once, share=greeting.share
            )
        return texts

    def _keys(self, cats: Sequence[Paintable]) -> dict[str, Wanted]:
        """Return the key of each greeting, completed by what config.toml sets for cats."""
        usual = dict(self._config.cats)
        if not any(usual.get("tag") in cat.tags for cat in cats):
            usual.pop("tag", None)
        return {shell: greeting.key(usual) for shell, greeting in self.greetings.items()}

    def _fingerprint(self, cats: Sequence[Paintable], pool: "Pool") -> str:
        """Sum up all that a generation is made from."""
        parts: list[object] = [__version__, script.calendar()]
        keys = self._keys(cats)
        for shell, key in keys.items():
            once = self.greetings[shell].once
            parts += [shell, *key, once, script.read_template(f"greet.{shell}")]
        parts += map(pool.depth, DEPTH_FOLDERS)
        for cat in cats:
            drawn = dict.fromkeys(
                symbols for tag, _, _, symbols in keys.values() if goes_by(cat, tag)
            )
            if drawn:
                parts += [cat.name, cat.description, *cat.tags]
            parts += [pool.digest(cat, c, symbols) for symbols in drawn for c, _ in cat.sizes]
        return digest(repr(parts))


def goes_by(cat: Paintable, tag: str | None) -> bool:
    """Tell whether a cat goes by a tag or by that name; None stands for any."""
    return tag is None or tag == cat.name or tag in cat.tags


def lay(folder: str, cats_of: ByHeight, pool: "Pool", symbols: str) -> None:
    """Lay the cats of a set out as ``folder/<depth>/<height>/<number>``, and words about them."""
    for name in (*DEPTH_FOLDERS, WORDS):
        for height, sized in cats_of.items():
            here = os.path.join(folder, name, str(height))
            os.makedirs(here, 0o700)
            for number, (cat, columns) in enumerate(sized, 1):
                path = os.path.join(here, str(number))
                if name == WORDS:
                    pool.put_words(cat, path)
                else:
                    pool.put(cat, columns, pool.depth(name), path, symbols)


class Pool:
    """Painted cats: each is one file, however many heights, sets and generations it is laid in.

    They are painted as config.toml has it.
    """

    def __init__(self, folder: str, usual: config.Config) -> None:
        self.folder = os.path.join(folder, "pool")
        self._digests: dict[tuple[str, int, str], str] = {}
        self._ground, self._painted = usual.ground, not usual.cats.get("fg_only")
        self._color = usual.cats.get("color", "auto")

    def depth(self, name: str) -> int:
        """Return the depth to paint with where the shell says that it has one; none stays none."""
        depth = DEPTH_FOLDERS[name]
        return terminal.NAMED_DEPTHS.get(self._color, depth) if depth else depth

    def paint(self, cat: Paintable, columns: int, depth: int, symbols: str) -> str:
        """Write out a cat in one of its sizes."""
        return cat.paint(columns, depth, self._ground, painted=self._painted, symbols=symbols)

    def digest(self, cat: Paintable, columns: int, symbols: str) -> str:
        """Return what tells a cat in one of its sizes from all others, colours included."""
        key = cat.name, columns, symbols
        if key not in self._digests:
            source = cat.source(columns, symbols)
            made_from = __version__, self._ground, self._painted, symbols, source
            self._digests[key] = digest(repr(made_from))
        return self._digests[key]

    def put(self, cat: Paintable, columns: int, depth: int, path: str, symbols: str) -> None:
        """Put a cat in one of its sizes at a path."""
        name = f"{self.digest(cat, columns, symbols)}.{depth}"
        self._put(name, path, lambda: self.paint(cat, columns, depth, symbols))

    def put_words(self, cat: Paintable, path: str) -> None:
        """Put what a cat looks like at a path."""
        words = gallery.describe(cat)
        self._put(f"{digest(words)}.{WORDS}", path, lambda: words)

    def _put(self, name: str, path: str, write: Callable[[], str]) -> None:
        shared = os.path.join(self.folder, name)
        if not os.path.exists(shared):
            os.makedirs(self.folder, 0o700, exist_ok=True)
            _keep(shared, write().encode())
        try:
            os.link(shared, path)
        except OSError:  # some file systems have no hard links, and none has endless ones
            _keep(path, write().encode())

    def sweep(self) -> None:
        """Throw away what stands nowhere any more."""
        for entry in os.scandir(self.folder):
            if entry.stat(follow_symlinks=False).st_nlink == 1:
                os.unlink(entry.path)


def _keep(path: str, content: bytes) -> None:
    files.write_file(path, content, force=True, mode=files.OURS)


def digest(text: str) -> str:
    """Return a short name for a text that no other has."""
    return hashlib.blake2b(text.encode(), digest_size=12).hexdigest()
