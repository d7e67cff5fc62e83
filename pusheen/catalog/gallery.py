"""The cats, ours and the user's: their names, sizes and tags, and their art."""

import os

from pusheen import files, terminal

TYPE_CHECKING = False  # what `typing` would say, without importing it at every start
if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import TypedDict, Unpack

    from pusheen.art import RGB, Art
    from pusheen.greeting.size_table import Paintable
    from pusheen.paint import Colors

    Planes = tuple[list[str], list[str], list[str]]
    Painted = tuple[Colors, Colors | None]

    class Look(TypedDict, total=False):
        """How a cat is drawn: with grounds of its own, and with which symbols."""

        painted: bool
        symbols: str


FOLDER = os.path.join(os.path.dirname(os.path.dirname(__file__)), "data", "gallery")
PROMPT_LINES = 2  # what a cat leaves free for the prompt
COLUMNS, LINES = 80, 24  # a window nobody can measure, as every terminal once was
SMALLEST = 12, 4  # columns and lines below which no picture of a cat is a cat
PLANES = "txt", "ink", "ground"  # the endings of the files of one of the user's, at each width
OUTLINES = "lk0L"  # the letters of what is drawn, not filled, in the ink planes of our cats
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

    __slots__ = ("_folder", "_palette", "_shown", "description", "name", "sizes", "tags")

    def __init__(self, line: str, folder: str = "") -> None:
        self.name, sizes, tags, description = line.split("\t")
        self.sizes = [(int(c), int(n)) for c, _, n in (s.partition("x") for s in sizes.split())]
        self.tags = tags.split()
        if not all(map(is_name, (self.name, *self.tags))):
            raise ValueError("its name, or a tag, cannot be one")
        self.description = terminal.plain(description)
        self._folder = folder
        self._palette = os.path.join(folder or FOLDER, "palette.tsv")
        self._shown: dict[RGB | None, tuple[dict[str, RGB], dict[str, RGB]]] = {}  # by ground

    @property
    def custom(self) -> bool:
        """Whether it is one of the user's."""
        return bool(self._folder)

    def largest(self, columns: int, lines: int) -> "tuple[int, int] | None":
        """Return the largest of its sizes within (columns, lines), or None."""
        if lines < SMALLEST[1]:
            return None
        return next(((c, n) for c, n in reversed(self.sizes) if c <= columns and n <= lines), None)

    def read(self, columns: int, symbols: str = "ascii", *, painted: bool = True) -> "Planes":
        """Read its planes at one of its widths, ``txt``, ``ink`` and ``ground``: rows as long."""
        if symbols != "ascii":
            return next(self.read_cells(columns, symbols, painted=painted))
        if self.custom:
            paths = [os.path.join(self._folder, f"{columns}.{plane}") for plane in PLANES]
            planes = [files.read_lines(path) for path in paths[: 2 + os.path.exists(paths[2])]]
            planes += [[""] * len(planes[0])] * (3 - len(planes))  # as those of old are
            planes[0] = list(map(terminal.plain, planes[0]))  # which may make a row longer
        else:
            planes = self._cut(files.read_lines(os.path.join(FOLDER, f"{self.name}.cat")), columns)
        text, inks, grounds = ([row.ljust(columns) for row in plane] for plane in planes)
        return text, inks, grounds

    def _cut(self, rows: list[str], columns: int) -> list[list[str]]:
        """Cut out of all rows of its file, size by size, the three planes of a width."""
        first = 3 * sum(lines for width, lines in self.sizes if width < columns)
        lines = dict(self.sizes)[columns]
        return [rows[top : top + lines] for top in range(first, first + 3 * lines, lines)]

    def read_cells(self, columns: int, symbols: str, *, painted: bool) -> "Iterator[Planes]":
        """Go through its frames in cells cut finer, at one of its widths."""
        from pusheen.catalog import cells  # only for who draws with such cells

        if self.custom:
            mine = cells.read_own(self._folder, self.sizes, columns, symbols, painted=painted)
            yield mine or self.read(columns)  # one of old is there in characters
            return
        for rows in cells.read(os.path.join(FOLDER, self.name), self.sizes, columns, symbols):
            yield cells.draw(rows, symbols, painted=painted)

    def is_whole(self) -> bool:
        """Tell whether every size of it is there, and of that size."""
        try:
            self.palette()
            sizes = [(size, plane) for size in self.sizes for plane in self.read(size[0])]
        except (OSError, ValueError):
            return False
        named = self.sizes and self.name == os.path.basename(self._folder)
        return bool(named) and all(
            len(rows) == lines and all(len(row) == columns for row in rows)
            for (columns, lines), rows in sizes
        )

    def head(self, columns: int) -> "int | None":
        """Return the column of its head at one of its widths; None if only its shape is known."""
        if self.custom:
            return None
        rows = (line.split("\t") for line in files.read_lines(os.path.join(FOLDER, "heads.tsv")))
        heads = next(heads for name, heads in rows if name == self.name)
        return int(heads.split()[[c for c, _ in self.sizes].index(columns)])

    def palette(self, ground: "RGB | None" = None) -> "dict[str, RGB]":
        """Return the colour behind each letter of its inks, to be read on a terminal's ground."""
        return self._palettes(ground)[0]

    def source(self, columns: int, symbols: str) -> object:
        """Return all that it is painted from at one of its widths."""
        return self.read(columns, symbols), self._palettes(None)

    def _palettes(self, ground: "RGB | None") -> "tuple[dict[str, RGB], dict[str, RGB]]":
        """Return the colour of each letter: on a terminal's ground, and on one of ours or as it."""
        if ground in self._shown:
            return self._shown[ground]
        alone, meant = {}, {}
        for row in files.read_lines(self._palette):
            letter, *numbers = row.split("\t")
            red, green, blue, *others = map(int, numbers)
            alone[letter] = meant[letter] = red, green, blue
            if others:  # not of a cat that was added before there were grounds
                red, green, blue = others
                meant[letter] = red, green, blue
        if ground is not None:
            from pusheen.paint import EDGE, OUTLINE, visible_on  # only where there is colour

            outlines = "" if self.custom else OUTLINES
            alone = {
                letter: visible_on(color, ground, least=OUTLINE if letter in outlines else EDGE)
                for letter, color in alone.items()
            }
        self._shown[ground] = alone, meant
        return alone, meant

    def _color(self, planes: "Planes", ground: "RGB | None", painted: bool) -> "Painted":
        """Return the colours of its cells, and of their grounds: None for letters alone."""
        _, inks, grounds = planes
        alone, meant = self._palettes(ground)
        if not painted or not any(map(str.strip, grounds)):
            return tuple(tuple(map(alone.get, row)) for row in inks), None
        rows = [zip(*row, strict=True) for row in zip(inks, grounds, strict=True)]
        colors = [tuple([(alone if g == " " else meant).get(i) for i, g in row]) for row in rows]
        return tuple(colors), tuple(tuple(map(meant.get, row)) for row in grounds)

    def art(
        self,
        columns: int,
        ground: "RGB | None" = None,
        *,
        painted: bool = True,
        symbols: str = "ascii",
    ) -> "Art":
        """Return it as an Art at one of its widths, its outline to be seen on a ground.

        ``painted``: with grounds of its own; else letters alone. ``symbols``: what it is drawn
        with, ``ascii`` or a name in `symbols.SYMBOLS`.
        """
        from pusheen.art import Art  # dataclasses cost more than printing a cat

        planes = self.read(columns, symbols, painted=painted)
        colors, grounds = self._color(planes, ground, painted)
        return Art(tuple(planes[0]), colors, grounds=grounds, description=self.description)

    def motion(
        self, columns: int, lines: int, ground: "RGB | None" = None, **look: "Unpack[Look]"
    ) -> "list[Art]":
        """Return its frames at the largest size within (columns, lines), as `art` does.

        A cat that holds still is one Art; in too small a room there is none.
        """
        size = self.largest(columns, lines)
        if size is None:
            return []
        from pusheen.catalog import motion  # only where more than the first is seen

        still = self.art(size[0], ground, **look)
        path = os.path.join(FOLDER, f"{self.name}.frames")
        if self.custom or not os.path.exists(path):
            return [still]
        symbols, painted = look.get("symbols", "ascii"), look.get("painted", True)
        if symbols == "ascii":
            further = motion.read(path, self.sizes, size[0])
        else:
            _, *further = self.read_cells(size[0], symbols, painted=painted)
        colors = [self._color(planes, ground, painted) for planes in further]
        duration = motion.find_duration(os.path.join(FOLDER, "motion.tsv"), self.name)
        return motion.join(still, further, colors, duration)

    def paint(
        self, columns: int, depth: int, ground: "RGB | None" = None, **look: "Unpack[Look]"
    ) -> str:
        """Write it out at one of its widths, as `paint.paint` would."""
        return "".join(row + "\n" for row, _ in self.paint_rows(columns, depth, ground, **look))

    def paint_rows(
        self,
        columns: int,
        depth: int,
        ground: "RGB | None" = None,
        *,
        painted: bool = True,
        symbols: str = "ascii",
    ) -> list[tuple[str, int]]:
        """Write out each row at one of its widths, and tell how many cells it takes.

        ``painted``: with grounds of its own where there are colours enough; else letters alone.
        """
        painted = painted and depth > terminal.SIXTEEN
        planes = self.read(columns, symbols, painted=painted)
        if depth == terminal.PLAIN:
            return [(row, len(row)) for row in map(str.rstrip, planes[0])]
        from pusheen import paint  # only where there is colour

        colors, grounds = self._color(planes, ground, painted)
        picture = paint.Picture(planes[0], colors, grounds)
        lost = self.custom and grounds is not None and paint.is_lost(picture, ground)
        rows = paint.spell(picture, depth, {}, ground, lost=lost)
        rows = [paint.cut_end(*row) for row in rows]
        solid = grounds is not None
        return [(paint.paint_row(*row, solid=solid), len(row[0])) for row in rows]


def read_index() -> "dict[str, str]":
    """Return the line of each cat of ours by its name; `Cat` reads such a line."""
    lines = files.read_lines(os.path.join(FOLDER, "index.tsv"))
    return {line.partition("\t")[0]: line for line in lines}


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


def names(tags: "tuple[str, ...]" = (), *, index: "dict[str, str] | None" = None) -> list[str]:
    """Return the names of the cats in the rotation that go by all the tags, sorted.

    ``index`` is what `read_index` returned, if it was asked already.
    """
    index, custom, wanted = index or read_index(), set(custom_names()), set(tags)

    def tags_of(name: str) -> list[str]:
        if name not in custom:  # to make a Cat of each would take longer than all the rest
            return index[name].split("\t")[2].split()
        cat = find(name, index)
        return cat.tags if cat else []

    known = sorted({*index, *custom} - hidden_names())
    return [name for name in known if wanted <= set(tags_of(name))] if tags else known


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


def room(
    window: "tuple[int, int]", width: "int | None" = None, height: "int | None" = None
) -> "tuple[int, int]":
    """Return the (columns, lines) a cat may take in a window that still shows the prompt.

    ``width`` and ``height`` are the most that it usually takes; a window that nobody can measure
    is as large as they are.
    """
    columns = window[0] or width or COLUMNS
    lines = max(1, window[1] - PROMPT_LINES) if window[1] else height or LINES - PROMPT_LINES
    return min(columns, width or columns), min(lines, height or lines)


def describing() -> bool:
    """Tell whether the user wants cats in words, for a screen reader say."""
    return bool(os.environ.get("PUSHEEN_DESCRIBE"))


def describe(cat: "Paintable | None") -> str:
    """Say in a line what a cat looks like; of None, and of one without a name, that it is one."""
    return (f"{cat.name}: {cat.description}" if cat and cat.name else "a cat") + "\n"


def draw(
    cat: "Cat | None",
    depth: int,
    columns: int,
    lines: int,
    ground: "RGB | None" = None,
    **look: "Unpack[Look]",
) -> str:
    """Write out a cat within (columns, lines); in too small a room, or for None, a tiny one."""
    size = cat.largest(columns, lines) if cat else None
    if cat is None or size is None:
        return TINY[:columns] + "\n"
    return cat.paint(size[0], depth, ground, **look)
