"""Lines on logarithmic axes, as a small SVG that can be read on light and on dark pages."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

WIDTH, HEIGHT = 640, 400
LEFT, RIGHT, TOP, BOTTOM = 56, 486, 44, 348  # the edges of the plot; labels stand to its right
APART = 18  # pixels from one label to the next, at least
# On light, on dark. The first four are after Okabe and Ito, whom the colour-blind can tell apart.
COLORS = (
    ("#0072b2", "#56b4e9"),
    ("#b35900", "#e69f00"),
    ("#00795a", "#2fc79a"),
    ("#a8457f", "#e08fc0"),
    ("#5b5b5b", "#b8b8b8"),
)
# No variables: not everything that shows an SVG knows them.
STYLE = """\
text { font: 13px sans-serif; fill: #222 }
.page { fill: #fff }
.rule { stroke: #ddd }
.guide { stroke: #999; stroke-dasharray: 2 4 }
polyline { fill: none; stroke-width: 2 }"""
DARK = """\
text { fill: #ddd }
.page { fill: #16181c }
.rule { stroke: #333 }
.guide { stroke: #777 }"""
Series = tuple[Sequence[float], Sequence[float]]  # sizes, costs
Point = tuple[float, float]


@dataclass(frozen=True)
class Axes:
    """What is shown: sizes from 1 to ``most``, costs from ``low`` to ``high``, powers of ten."""

    most: float
    low: float
    high: float

    def place(self, size: float, cost: float) -> Point:
        """Return where a point lies, in pixels."""
        across = math.log(size) / math.log(self.most)
        up = math.log(cost / self.low) / math.log(self.high / self.low)
        return LEFT + across * (RIGHT - LEFT), BOTTOM - up * (BOTTOM - TOP)


def draw(series: dict[str, Series]) -> str:
    """Draw costs against sizes, each in times its smallest; its name stands where a line ends.

    What cost nothing has no place on a logarithmic axis, and is left out.
    """
    lines = {
        name: [(size / sizes[0], cost) for size, cost in zip(sizes, costs, strict=True) if cost > 0]
        for name, (sizes, costs) in series.items()
    }
    lines = {name: points for name, points in lines.items() if points}
    sizes = [size for points in lines.values() for size, _ in points]
    costs = [cost for points in lines.values() for _, cost in points]
    low = 10.0 ** math.floor(math.log10(min(costs)))
    axes = Axes(max(sizes), low, max(10 * low, 10.0 ** math.ceil(math.log10(max(costs)))))
    words = f"CPU seconds against size; the exponents are: {escape('; '.join(lines))}"
    return "\n".join(
        [
            f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img">',
            f"<title>{words}</title>",
            f"<style>\n{STYLE}\n{inks(len(lines), 0)}",
            f"@media (prefers-color-scheme: dark) {{\n{DARK}\n{inks(len(lines), 1)}\n}}\n</style>",
            f'<rect class="page" width="{WIDTH}" height="{HEIGHT}"/>',
            text(LEFT, 26, "CPU seconds above the start-up; dotted: linear"),
            text(RIGHT + 12, 26, "exponent"),
            *grid(axes),
            *guides(axes),
            *curves(axes, lines),
            text((LEFT + RIGHT) / 2, HEIGHT - 12, "times the smallest size", "middle"),
            "</svg>\n",
        ]
    )


def inks(count: int, side: int) -> str:
    """Write the colours of so many lines, on light (0) or on dark (1)."""
    rules = []
    for at in range(count):
        color = COLORS[at % len(COLORS)][side]
        rules.append(f"polyline.c{at} {{ stroke: {color} }}")
        rules.append(f"text.c{at}, circle.c{at} {{ fill: {color} }}")
    return "\n".join(rules)


def text(x: float, y: float, words: str, anchor: str = "start", kind: str = "") -> str:
    """Write words at a place."""
    kind = f' class="{kind}"' if kind else ""
    return f'<text{kind} x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}">{escape(words)}</text>'


def stroke(kind: str, start: Point, end: Point) -> str:
    """Draw a straight line."""
    (a, b), (c, d) = start, end
    return f'<line class="{kind}" x1="{a:.1f}" y1="{b:.1f}" x2="{c:.1f}" y2="{d:.1f}"/>'


def grid(axes: Axes) -> Iterator[str]:
    """Rule the powers of ten, and name them."""
    cost = axes.low
    while cost <= axes.high * 1.01:
        x, y = axes.place(1, cost)
        yield stroke("rule", (x, y), (RIGHT, y))
        yield text(LEFT - 8, y + 4, f"{cost:g}", "end")
        cost *= 10
    for size in (1, 3, 10, 30, 100, 300):
        if size <= axes.most:
            x, y = axes.place(size, axes.low)
            yield stroke("rule", (x, TOP), (x, y))
            yield text(x, y + 18, f"{size}", "middle")


def guides(axes: Axes) -> Iterator[str]:
    """Draw what is linear, from each power of ten, as far as the plot goes."""
    cost = axes.low
    while cost < axes.high * 0.99:
        end = min(axes.most, axes.high / cost)
        yield stroke("guide", axes.place(1, cost), axes.place(end, cost * end))
        cost *= 10


def curves(axes: Axes, lines: dict[str, list[Point]]) -> Iterator[str]:
    """Draw the lines, and their names at their ends, none on top of another."""
    ends = []
    for at, (name, points) in enumerate(lines.items()):
        places = [axes.place(*point) for point in points]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        yield f'<polyline class="c{at}" points="{path}"/>'
        for x, y in places:
            yield f'<circle class="c{at}" cx="{x:.1f}" cy="{y:.1f}" r="3.5"/>'
        ends.append((places[-1][1], at, name))
    last = -math.inf
    for y, at, name in sorted(ends):
        last = max(y, last + APART)
        yield text(RIGHT + 12, last + 4, name, kind=f"c{at}")
