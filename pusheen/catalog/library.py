"""A cat by its name as an Art, for Python programs."""

from pusheen import terminal
from pusheen.art import Art
from pusheen.catalog import gallery
from pusheen.errors import CatError
from pusheen.options import check_choice
from pusheen.symbols import CATS


def cat(
    name: str, *, width: int = gallery.COLUMNS, height: int | None = None, symbols: str = "ascii"
) -> Art:
    """Return a cat as an Art, as large as fits into ``width`` x ``height`` terminal cells.

    It is drawn with ``symbols``: ascii, half, quadrant, sextant, octant or braille. Of a cat that
    moves, the first frame; in too small a room a tiny one, of one line.

    Raises
    ------
    CatError
        If there is no cat of that name.
    OptionError
        If there are no such symbols.

    Examples
    --------
    >>> import pusheen
    >>> art = pusheen.cat("loaf", width=24)
    >>> art.columns, art.lines
    (24, 9)
    """
    check_choice("symbols", symbols, CATS)
    found = gallery.find(name)
    if found is None:
        raise CatError(f"there is no cat named '{terminal.plain(name)}'")
    size = found.largest(width, 1000 if height is None else height)
    if size:
        return found.art(size[0], symbols=symbols)
    return Art((gallery.TINY[:width],), description=found.description)
