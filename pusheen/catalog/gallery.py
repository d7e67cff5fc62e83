"""The cats, ours and the user's: their names, sizes and tags, and their art."""

import os

from pusheen import files, terminal

TYPE_CHECKING = False  # what `typing` would say, without importing it at every start
if TYPE_CHECKING:
    from pusheen.art import RGB, Art
    from pusheen.greeting.size_table import Paintable

FOLDER = os.path.join(os.path.dirname(os.path.dirname(__file__)), "data", "gallery")
PROMPT_LINES = 2  # what a cat leaves free for the prompt
COLUMNS, LINES = 80, 24  # a window nobody can measure, as every terminal once was
SMALLEST = 12, 4  # columns and lines below which no picture of a cat is a cat
OUTLINES = "lk"  # the letters of what is drawn, not filled, in the ink planes of our cats
LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz0123456789_-")  # of a name, and of a tag
TINY = "(=^.^=)"  # for a window that has no room for a picture


def custom_folder() -> str:
    """Return the folder of the user's cats: a folder for each, named like the cat."""
    return os.path.join(files.user_folder("DATA"), "cats")


def hidden_file() -> str:
    """Return the file that names the cats kept out of the rotation, one a line."""
    return os.path.join(files.user_folder("DATA"), "hidden")


def is_name(text: str) -> bool:
    """Tell whether a text may name a cat or a tag, and a file: at most 64 of `LETTERS`."""
    return 0 < len(text) <= 64 and text[0] not in "_-" and LETTERS.issuperset(text)


class Cat:
    """One cat of the gallery.

    Attributes
    ----------
    name
        A word of ``a-z``, digits, hyphens and underscores.
    sizes
        The (columns, lines) it is rendered at, smallest first.
    tags
        What it goes by: ``food``, ``cozy``...
    description
        One line.

    Examples
    --------
    >>> import pusheen
    >>> loaf = next(cat for cat in pusheen.cats() if cat.name == "loaf")
    >>> loaf.description, loaf.tags, loaf.sizes[0]
    ('paws tucked in, going nowhere', ['cozy'], (12, 4))
    """

    __slots__ = ("_art", "_palette", "description", "name", "sizes", "tags")

    def __init__(self, line: str, folder: str = "") -> None:
        self.name, sizes, tags, description = line.split("\t")
        self.sizes = [(int(c), int(n)) for c, _, n in (s.partition("x") for s in sizes.split())]
        self.tags = tags.split()
        if not all(map(is_name, (self.name, *self.tags))):
            raise ValueError("its name, or a tag, cannot be one")
        self.description = terminal.plain(description)
        self._art = os.path.join(folder or FOLDER, "{}" if folder else f"{{}}/{self.name}")
        self._palette = os.path.join(folder or FOLDER, "palette.tsv")

    @property
    def custom(self) -> bool:
        """Whether it is one of the user's."""
        return not self._palette.startswith(FOLDER)

    def largest(self, columns: int, lines: int) -> "tuple[int, int] | None":
        """Return the largest of its sizes within (columns, lines), or None."""
        if lines < SMALLEST[1]:
            return None
        return next(((c, n) for c, n in reversed(self.sizes) if c <= columns and n <= lines), None)

    def read(self, columns: int, plane: str) -> list[str]:
        """Read one plane, ``txt`` or ``ink``, at one of its widths: rows of equal length."""
        with open(f"{self._art.format(columns)}.{plane}", encoding="utf-8") as file:
            rows = file.read().split("\n")[:-1]
        return [terminal.plain(row).ljust(columns) for row in rows]

    def is_whole(self) -> bool:
        """Tell whether every size of it is there, and of that size."""
        try:
            self.palette()
            planes = [(c, n, self.read(c, p)) for c, n in self.sizes for p in ("txt", "ink")]
        except (OSError, ValueError):
            return False
        named = self.sizes and self.name == os.path.basename(os.path.dirname(self._palette))
        return bool(named) and all(
            len(rows) == lines and all(len(row) == columns for row in rows)
            for columns, lines, rows in planes
        )

    def head(self, columns: int) -> "int | None":
        """Return the column of its head at one of its widths; None if only its shape is known."""
        if self.custom:
            return None
        with open(os.path.join(FOLDER, "heads.tsv"), encoding="utf-8") as file:
            rows = (line.split("\t") for line in file.read().split("\n")[:-1])
            heads = next(heads for name, heads in rows if name == self.name)
        return int(heads.split()[[c for c, _ in self.sizes].index(columns)])

    def palette(self, ground: "RGB | None" = None) -> "dict[str, RGB]":
        """Return the colour behind each letter of its ``ink`` planes, to be read on a ground."""
        with open(self._palette, encoding="utf-8") as file:
            rows = (line.split("\t") for line in file.read().split("\n")[:-1])
            palette = {ink: (int(r), int(g), int(b)) for ink, r, g, b in rows}
        if ground is None:
            return palette
        from pusheen.paint import FILL, OUTLINE, visible_on  # only where there is colour

        outlines = "" if self.custom else OUTLINES
        return {
            ink: visible_on(color, ground, least=OUTLINE if ink in outlines else FILL)
            for ink, color in palette.items()
        }

    def art(self, columns: int, ground: "RGB | None" = None) -> "Art":
        """Return it as an Art at one of its widths, its outline to be seen on a ground."""
        from pusheen.art import Art  # dataclasses cost more than printing a cat

        palette = self.palette(ground)
        colors = tuple(tuple(map(palette.get, row)) for row in self.read(columns, "ink"))
        return Art(tuple(self.read(columns, "txt")), colors, description=self.description)

    def motion(self, columns: int, lines: int) -> "list[Art]":
        """Return its frames at the largest size within (columns, lines) that has any.

        A cat that holds still is one Art; in too small a room there is none.
        """
        from pusheen.art import Art  # dataclasses cost more than printing a cat

        size = self.largest(columns, lines)
        if size is None:
            return []
        moving = [(c, n) for c, n in self.sizes if c <= size[0] and self._moves(c)]
        if not moving:
            return [self.art(size[0])]
        columns, lines = moving[-1]
        palette, duration = self.palette(), self._duration()
        planes = [
            self.read(columns, plane) + self.read(columns, f"frames.{plane}")
            for plane in ("txt", "ink")
        ]
        colors = [tuple(map(palette.get, row)) for row in planes[1]]
        return [
            Art(
                tuple(planes[0][top : top + lines]),
                tuple(colors[top : top + lines]),
                duration,
                description=self.description,
            )
            for top in range(0, len(colors), lines)
        ]

    def _moves(self, columns: int) -> bool:
        return os.path.exists(f"{self._art.format(columns)}.frames.txt")

    def _duration(self) -> int:
        """Return how long each of its frames is to be shown, in ms."""
        with open(os.path.join(FOLDER, "motion.tsv"), encoding="utf-8") as file:
            rows = (line.split("\t") for line in file.read().split("\n")[:-1])
            return next(int(duration) for name, duration in rows if name == self.name)

    def paint(self, columns: int, depth: int, ground: "RGB | None" = None) -> str:
        """Write it out at one of its widths, as `paint.paint` would."""
        return "".join(row + "\n" for row, _ in self.paint_rows(columns, depth, ground))

    def paint_rows(
        self, columns: int, depth: int, ground: "RGB | None" = None
    ) -> list[tuple[str, int]]:
        """Write out each row at one of its widths, and tell how many cells it takes."""
        rows = [row.rstrip() for row in self.read(columns, "txt")]
        if depth == terminal.PLAIN:
            return [(row, len(row)) for row in rows]
        from pusheen import paint  # only where there is colour

        inks = {
            letter: (paint.text_code(color, depth, ground), paint.OPEN)
            for letter, color in self.palette(ground).items()
        }
        painted = []
        for row, letters in zip(rows, self.read(columns, "ink"), strict=True):
            cells = zip(row, letters, strict=False)
            row_inks = [None if c == " " else inks.get(letter, paint.OWN) for c, letter in cells]
            painted.append((paint.paint_row(row, row_inks), len(row)))
        return painted


def read_index() -> "dict[str, str]":
    """Return the line of each cat of ours by its name; `Cat` reads such a line."""
    with open(os.path.join(FOLDER, "index.tsv"), encoding="utf-8") as file:
        return {line.partition("\t")[0]: line for line in file.read().split("\n")[:-1]}


def custom_entries() -> list[str]:
    """Return what lies in the folder of the user's cats, in no order; no cat may be called so."""
    try:
        return [name for name in os.listdir(custom_folder()) if not name.startswith(".")]
    except OSError:  # none yet, or none that can be read: ours are there all the same
        return []


def custom_names() -> list[str]:
    """Return the names of the user's cats, in no order."""
    return list(filter(is_name, custom_entries()))


def hidden_names() -> "set[str]":
    """Return the names of the cats that are kept out of the rotation."""
    try:
        names = files.read_file(hidden_file()).decode(errors="replace").split("\n")
    except OSError:
        return set()
    return set(filter(is_name, names))


def find(name: str, index: "dict[str, str] | None" = None) -> "Cat | None":
    """Return the cat of that name, hidden or not; None if there is none or it is damaged."""
    if is_name(name):
        folder = os.path.join(custom_folder(), name)
        try:
            line = files.read_file(os.path.join(folder, "cat.tsv")).decode()
            cat = Cat(line.removesuffix("\n"), folder)
            if cat.is_whole():
                return cat
        except (OSError, ValueError):
            pass
    known = (index or read_index()).get(name)
    return Cat(known) if known else None


def cat(name: str, *, width: int = COLUMNS, height: "int | None" = None) -> "Art":
    """Return a cat as an Art, as large as fits into ``width`` x ``height`` terminal cells.

    Of a cat that moves, the first frame; in too small a room a tiny one, of one line.

    Raises
    ------
    CatError
        If there is no cat of that name.

    Examples
    --------
    >>> import pusheen
    >>> art = pusheen.cat("loaf", width=24)
    >>> art.columns, art.lines
    (24, 9)
    """
    from pusheen.art import Art  # dataclasses cost more than printing a cat
    from pusheen.errors import CatError

    found = find(name)
    if found is None:
        raise CatError(f"there is no cat named '{terminal.plain(name)}'")
    size = found.largest(width, 1000 if height is None else height)
    return found.art(size[0]) if size else Art((TINY[:width],), description=found.description)


def names(tags: "tuple[str, ...]" = (), *, index: "dict[str, str] | None" = None) -> list[str]:
    """Return the names of the cats in the rotation that go by all the tags, sorted.

    ``index`` is what `read_index` returned, if it was asked already.
    """
    if tags:
        return [cat.name for cat in cats(tags, index=index)]
    return sorted({*(index or read_index()), *custom_names()} - hidden_names())


def cats(
    tags: "tuple[str, ...]" = (), *, hidden: bool = False, index: "dict[str, str] | None" = None
) -> "list[Cat]":
    """Return the cats in the rotation that go by all the tags, sorted by name.

    With ``hidden`` those are among them that are kept out of it.

    Examples
    --------
    >>> import pusheen
    >>> [cat.name for cat in pusheen.cats(("sleepy",))]
    ['cozy', 'sleeping', 'sleepy', 'snoring']
    """
    index, custom = index or read_index(), set(custom_names())
    known = sorted({*index, *custom} - (set() if hidden else hidden_names()))
    # Only one of the user's is worth a look into their folder.
    found = (find(name, index) if name in custom else Cat(index[name]) for name in known)
    return [cat for cat in found if cat and set(tags) <= set(cat.tags)]


def room(window: "tuple[int, int]") -> "tuple[int, int]":
    """Return the (columns, lines) a cat may take in a window that still shows the prompt."""
    return window[0] or COLUMNS, max(1, (window[1] or LINES) - PROMPT_LINES)


def describing() -> bool:
    """Tell whether the user wants cats in words, for a screen reader say."""
    return bool(os.environ.get("PUSHEEN_DESCRIBE"))


def describe(cat: "Paintable | None") -> str:
    """Say in a line what a cat looks like; of None, and of one without a name, that it is one."""
    return (f"{cat.name}: {cat.description}" if cat and cat.name else "a cat") + "\n"


def draw(
    cat: "Cat | None", depth: int, columns: int, lines: int, ground: "RGB | None" = None
) -> str:
    """Write out a cat within (columns, lines); in too small a room, or for None, a tiny one."""
    size = cat.largest(columns, lines) if cat else None
    if cat is None or size is None:
        return TINY[:columns] + "\n"
    return cat.paint(size[0], depth, ground)
