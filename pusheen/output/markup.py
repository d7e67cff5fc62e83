"""An Art as markup: html and svg, with straight columns in any font, on light and on dark."""

import functools
import html
import itertools
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from pusheen import paint
from pusheen.art import NARROW, RGB, Art, cells_of
from pusheen.output.runs import Run, is_inked, pieces, runs, shapes_of, usual_ink

# White as paper is, and the dark that most terminals and editors are near; not black, on which
# the edges of letters glare.
PAPER: dict[str, RGB] = {"light": (255, 255, 255), "dark": (0x1E, 0x1E, 0x1E)}
INK: dict[str, RGB] = {"light": (0x1E, 0x1E, 0x1E), "dark": (0xE6, 0xE6, 0xE6)}
ALTERNATIVE = "ASCII art"  # the text alternative where there is no description
FAMILIES = "ui-monospace,'DejaVu Sans Mono',Menlo,Consolas,'Liberation Mono',monospace"
LINE = 1.2  # height of a line, in em: twice the width of a character, as most fonts have it
SCALED = 5, 6  # pixels of a page for so many units of an svg: a cell is 10 x 20 pixels
WIDE, HIGH = 12, 24  # units of an svg in a cell, in which all parts of blocks are whole
SIZE = 19.93  # units of the font, so that DejaVu Sans Mono and Menlo take 12 for a character
BASELINE = 18  # units from the top of a cell to where letters stand
WRITTEN = (
    "text,tspan{fill:currentColor}"
    "text{white-space:pre;font-variant-ligatures:none;direction:ltr;unicode-bidi:bidi-override}"
    ".hidden{fill-opacity:0}"
)
DOT = 2  # units of the radius of a braille dot
DOTS = f'fill="none" stroke-width="{2 * DOT}" stroke-linecap="round"'
LEAST = 2.0  # contrast of a stroke to the page: what `paint.visible` keeps where it knows none
JOINERS = {"\u200d", *map(chr, range(0xE0020, 0xE0080))}  # what emoji are put together with
UNSEEN = {"Cc", "Cf", "Cs", "Zl", "Zp"}  # categories of what is no character of a picture
# What pre may inherit from a page that knows nothing of art is set back.
PRE = (
    f"display:inline-block;position:relative;isolation:isolate;margin:0;padding:0;border:0;"
    f"font-family:{FAMILIES};line-height:{LINE};white-space:pre;overflow:visible;"
    "text-align:left;letter-spacing:0;word-spacing:0;font-variant-ligatures:none;font-kerning:none;"
    "direction:ltr;unicode-bidi:bidi-override"
)
BOX = f"display:inline-block;overflow:hidden;vertical-align:top;height:{LINE}em;"


@dataclass(frozen=True)
class Inks:
    """How the colours of an Art are written: as a class of a style sheet, or as they are."""

    names: Mapping[RGB, str]
    tint: Callable[[RGB], RGB]  # for those that have no name

    def of_text(self, color: RGB) -> str:
        """Return the attribute that colours a text."""
        if color in self.names:
            return f' class="{self.names[color]}"'
        return f' style="color:{hexadecimal(self.tint(color))}"'

    def of_shape(self, color: RGB | None, kind: str) -> str:
        """Return the attributes that give a shape its ``"fill"`` or ``"stroke"``."""
        if color is not None and color not in self.names:
            return f' {kind}="{hexadecimal(self.tint(color))}"'
        return f'{self.of_text(color) if color else ""} {kind}="currentColor"'


def to_html(art: Art, *, ground: RGB | None = None) -> str:
    """Write an Art as a page of its own, which fetches nothing and runs nothing.

    Parameters
    ----------
    art
        Its description is the text alternative.
    ground
        The page's colour; None for a page that is light or dark as the reader prefers.

    Notes
    -----
    Characters are text. Blocks and braille, which fonts lack or misplace, are drawn as an inline
    svg below their characters, which can be selected but are transparent.
    """
    art = clean(art)
    inks, rules = style(art, ("html", "background"), "art", ground)
    name = html.escape(alternative(art))
    pre = _pre(art, f'class="art" aria-label="{name}"', inks)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{name}</title>\n<style>\nbody{{margin:1em}}\n.art{{{PRE}}}\n{rules}</style>\n"
        f"</head>\n<body>\n<main>\n{pre}\n</main>\n</body>\n</html>\n"
    )


def html_fragment(art: Art) -> str:
    """Write an Art as a piece of html for somebody else's page.

    It brings no style sheet and no background: its colours are such as show on light and on dark,
    and what has none has the page's.
    """
    art = clean(art)
    attributes = f'style="{PRE}" aria-label="{html.escape(alternative(art))}"'
    return _pre(art, attributes, Inks({}, tinted(art, None)))


def to_svg(art: Art, *, ground: RGB | None = None) -> str:
    """Write an Art as an svg picture.

    Parameters
    ----------
    art
        Its description is the title.
    ground
        What is behind it; None for light or dark, as the reader prefers. It is always filled:
        the page around it may not be what the reader prefers.

    Notes
    -----
    Characters are text, each at a place of its own. A program that heeds only the first place of
    a text, as librsvg does, goes by the font's own advance from there to the next gap. Blocks and
    braille are drawn, below their characters, which are transparent.
    """
    art = clean(art)
    inks, rules = style(art, (".paper", "fill"), "ink", ground)
    wide, high = (art.columns + 2) * WIDE, art.lines * HIGH + 2 * WIDE
    size = (
        f'{n}="{length * SCALED[0] / SCALED[1]:g}"'
        for n, length in zip(("width", "height"), (wide, high), strict=True)
    )
    rows = [runs(art, line) for line in range(art.lines)]
    usual = usual_ink(rows)
    lines = "".join(_svg_line(line, row, inks, usual) for line, row in enumerate(rows))
    if usual:
        lines = f"<g{inks.of_text(usual)}>{lines}</g>"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" {" ".join(size)}'
        f' role="img" font-family="{FAMILIES}" font-size="{SIZE}" xml:space="preserve">'
        f"<title>{html.escape(alternative(art), quote=False)}</title>\n<style>\n{rules}"
        f"{WRITTEN}\n</style>\n"
        f'<rect class="paper" width="{wide}" height="{high}"/>\n'
        f'<g class="ink" transform="translate({WIDE} {WIDE})">'
        f"{drawn_cells(art, inks)}\n{lines}</g></svg>\n"
    )


def alternative(art: Art) -> str:
    """Say what an Art shows, in one line."""
    return art.description.strip() or ALTERNATIVE


def clean(art: Art) -> Art:
    """Return an Art without what is no character of a picture: controls, bidi, surrogates.

    One that keeps the contract of Art, as all of ours do, comes back as it is.
    """
    if all(NARROW.fullmatch(row) or not any(map(_is_unseen, row)) for row in art.rows):
        return art
    kept = [[not _is_unseen(character) for character in row] for row in art.rows]
    rows = ["".join(itertools.compress(row, k)) for row, k in zip(art.rows, kept, strict=True)]
    blanks = [max(map(cells_of, rows)) - cells_of(row) for row in rows]

    def weed(
        plane: tuple[tuple[RGB | None, ...], ...] | None,
    ) -> tuple[tuple[RGB | None, ...], ...] | None:
        return plane and tuple(
            (*itertools.compress(line, k), *(None,) * blank)
            for line, k, blank in zip(plane, kept, blanks, strict=True)
        )

    return replace(
        art,
        rows=tuple(row + " " * blank for row, blank in zip(rows, blanks, strict=True)),
        colors=weed(art.colors),
        grounds=weed(art.grounds),
    )


def _is_unseen(character: str) -> bool:
    if character in ("\ufffe", "\uffff"):  # which xml does not allow
        return True
    return unicodedata.category(character) in UNSEEN and character not in JOINERS


def tinted(art: Art, ground: RGB | None) -> Callable[[RGB], RGB]:
    """Return what moves a colour of an Art to show on a ground; None: on any.

    A picture that has grounds of its own keeps its colours, as on a terminal, but for those of
    its letters that stand on the page.
    """
    move = functools.cache(lambda color: paint.visible_on(color, ground, least=LEAST))
    if art.grounds is None or paint.is_lost(art, ground):
        return move
    cells = (cell for line in range(art.lines) for cell in art.cells(line))
    on_page = {cell.color for cell in cells if cell.ground is None and cell.text.isascii()}
    return lambda color: move(color) if color in on_page else color


def hexadecimal(color: RGB) -> str:
    """Write a colour as html has it."""
    return "#{:02x}{:02x}{:02x}".format(*color)


def ink_on(ground: RGB) -> RGB:
    """Return the colour of what has none, on a ground."""
    return max(INK.values(), key=lambda ink: paint.contrast(*map(paint.luminance, (ink, ground))))


def style(art: Art, paper: tuple[str, str], ink: str, ground: RGB | None) -> tuple[Inks, str]:
    """Name the colours of an Art, and write the rules that give them.

    What is drawn, not written, and has one colour on light and on dark needs no name.

    Parameters
    ----------
    art
        The Art.
    paper
        What has the colour of the page, and the property it is.
    ink
        The class of what has no colour of its own.
    ground
        As in `to_html`.
    """
    shapes, backgrounds = shapes_of(art), PAPER.values() if ground is None else (ground,)
    tints = [tinted(art, background) for background in backgrounds]
    cells = [cell for line in range(art.lines) for cell in art.cells(line)]
    written = {cell.color for cell in cells if cell.text not in shapes}
    colors = {color for cell in cells for color in (cell.color, cell.ground) if color}
    named = (c for c in sorted(colors) if c in written or len({tint(c) for tint in tints}) > 1)
    names = {color: f"c{number}" for number, color in enumerate(named)}
    styles = []
    for background, tint in zip(backgrounds, tints, strict=True):
        rules = {paper[0]: f"{paper[1]}:{hexadecimal(background)}"}
        rules[f".{ink}"] = f"color:{hexadecimal(ink_on(background))}"
        rules |= {f".{name}": f"color:{hexadecimal(tint(c))}" for c, name in names.items()}
        styles.append("\n".join(f"{selector}{{{rule}}}" for selector, rule in rules.items()))
    if ground is not None:
        return Inks(names, tints[0]), f"{styles[0]}\n"
    light, dark = styles
    changed = "\n".join(sorted(set(dark.split("\n")) - set(light.split("\n"))))
    scheme = ":root{color-scheme:light dark}"
    return Inks(
        names, tints[0]
    ), f"{scheme}\n{light}\n@media(prefers-color-scheme:dark){{\n{changed}\n}}\n"


def _pre(art: Art, attributes: str, inks: Inks) -> str:
    """Write an Art as a pre."""
    below = drawn_cells(art, inks)
    if below:
        below = (
            f'<svg aria-hidden="true" viewBox="0 0 {art.columns * WIDE} {art.lines * HIGH}"'
            ' preserveAspectRatio="none" style="position:absolute;z-index:-1;'
            f"left:0;top:0;width:{art.columns}ch;height:{art.lines * LINE:g}em;max-width:none"
            f'">{below}</svg>'
        )
    rows = [runs(art, line) for line in range(art.lines)]
    usual = usual_ink(rows)
    lines = "\n".join(_html_line(row, inks, usual) for row in rows)
    if usual:
        lines = f"<span{inks.of_text(usual)}>{lines}</span>"
    # An html parser drops a newline that comes first.
    return f'<pre role="img" {attributes}>{below or chr(10)}{lines}</pre>'


def _html_line(row: list[Run], inks: Inks, usual: RGB | None) -> str:
    written = []
    for run in row:
        text = html.escape(run.text, quote=False)
        if run.kind != "text":
            hidden = ";color:transparent" * (run.kind == "block")
            text = f'<span style="{BOX}width:{run.columns}ch{hidden}">{text}</span>'
        if run.color and run.color != usual and is_inked(run):
            text = f"<span{inks.of_text(run.color)}>{text}</span>"
        written.append(text)
    return "".join(written)


def _svg_line(line: int, row: list[Run], inks: Inks, usual: RGB | None) -> str:
    """Write a row as one text element, which reads as the row does."""
    written = []
    for run in row:
        attribute = ' class="hidden"' if run.kind == "block" else ""
        if run.color and run.color != usual and is_inked(run):
            attribute = inks.of_text(run.color)
        # A character of two cells, or of several code points, has one place.
        for start, text in pieces(run.text) if run.kind == "text" else [(0, run.text)]:
            length = len(text.rstrip(" ")) if run.kind == "text" else 1
            places = " ".join(str((run.column + start + i) * WIDE) for i in range(max(1, length)))
            look = attribute if text.strip() else ""
            written.append(f'<tspan x="{places}"{look}>{html.escape(text, quote=False)}</tspan>')
    return f'<text y="{line * HIGH + BASELINE}">{"".join(written)}</text>\n' if written else ""


def drawn_cells(art: Art, inks: Inks) -> str:
    """Draw the grounds, the blocks and the braille of an Art: one path for each colour."""
    shapes = shapes_of(art)
    if not shapes and art.grounds is None:
        return ""
    behind: dict[RGB | None, list[list[float]]] = {}
    before: dict[tuple[RGB | None, float], list[list[float]]] = {}
    dots: dict[RGB | None, list[tuple[float, float]]] = {}
    for line in range(art.lines):
        for cell in art.cells(line):
            x, y = cell.column * WIDE, line * HIGH
            if cell.ground:
                _add_box(behind.setdefault(cell.ground, []), [cell.column, line, cell.columns, 1])
            shape = shapes.get(cell.text)
            if shape is None:
                continue
            for left, top, right, bottom in shape.boxes:
                if shape.dots:
                    middle = x + (left + right) / 4, y + (top + bottom) / 2
                    dots.setdefault(cell.color, []).append(middle)
                else:
                    box = [x + left / 2, y + top, (right - left) / 2, bottom - top]
                    _add_box(before.setdefault((cell.color, shape.share), []), box)
    written = []
    for ground, boxes in behind.items():  # as lines a cell high
        path = "".join(f"M{x} {y}h{w}" for x, y, w, _ in boxes)
        written.append(f'<path{inks.of_shape(ground, "stroke")} d="{path}"/>')
    if written:
        written = [f'<g transform="scale({WIDE} {HIGH})translate(0 .5)">', *written, "</g>"]
    for (color, share), boxes in before.items():
        path = "".join(f"M{x:g} {y:g}h{w:g}v{h:g}h-{w:g}" for x, y, w, h in boxes)
        opacity = f' fill-opacity="{share:g}"' if share < 1 else ""
        written.append(f'<path{inks.of_shape(color, "fill")}{opacity} d="{path}"/>')
    # Without crisp edges a seam would show between one block and the next.
    drawn = f'<g shape-rendering="crispEdges">{"".join(written)}</g>' if written else ""
    if dots:
        drawn += f"<g {DOTS}>"
        for color, places in dots.items():
            path = "".join(f"M{x:g} {y:g}h.01" for x, y in places)  # a point, with round ends
            drawn += f'<path{inks.of_shape(color, "stroke")} d="{path}"/>'
        drawn += "</g>"
    return drawn


def _add_box(boxes: list[list[float]], box: list[float]) -> None:
    """Add a box, or make the last one wider if they touch."""
    if boxes:
        x, y, wide, high = boxes[-1]
        if [x + wide, y, high] == [box[0], box[1], box[3]]:
            boxes[-1][2] += box[2]
            return
    boxes.append(box)
