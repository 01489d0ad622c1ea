"""Figures of some sizes -> curves, as plain SVG."""

import math
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

WIDTH, HEIGHT, LEFT, TOP, RIGHT, BOTTOM = 480, 300, 76, 34, 130, 40
LINE = 13
COLOURS = ("#b3261e", "#1f5fa8", "#3a7d44", "#7a5195", "#666666")


class Curve(NamedTuple):
    """What one engine has at each size."""

    name: str
    points: Sequence[tuple[float, float]]


class Chart(NamedTuple):
    """One figure of many measurements."""

    figure: str
    title: str
    unit: str


def write_charts(
    folder: Path, benchmark: str, charts: Sequence[Chart], rows: Sequence[Mapping[str, Any]], curve: str, across: str
) -> None:
    """Draw ``charts`` of ``rows`` into ``folder``, with a curve for each value of ``curve``, over ``across``."""
    for figure, title, unit in charts:
        curves = [
            Curve(name, [(row[across], row[figure]) for row in rows if row[curve] == name])
            for name in dict.fromkeys(row[curve] for row in rows)
        ]
        write_chart(folder / f"{benchmark}-{figure.replace('_', '-')}.svg", title, unit, curves, across)


def write_chart(path: Path, title: str, unit: str, curves: Sequence[Curve], across: str = "paragraphs") -> None:
    """Draw ``curves`` over the number of what is called ``across``, both axes in powers of ten."""
    frame = _Frame([x for curve in curves for x, _ in curve.points], [y for curve in curves for _, y in curve.points])
    lines = frame.axes(unit, across)
    beside = _apart([frame.place(*curve.points[-1])[1] for curve in curves])
    for curve, colour, y in zip(curves, COLOURS, beside, strict=False):
        lines += frame.curve(curve, colour, y)
    path.write_text(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif" '
        f'font-size="11" role="img" aria-label="{title}">\n<rect width="{WIDTH}" height="{HEIGHT}" fill="#fff"/>\n'
        f'<text x="{LEFT}" y="18" font-size="13" font-weight="bold">{title}</text>\n' + "\n".join(lines) + "\n</svg>\n",
        encoding="utf-8",
    )


def _apart(ys: Sequence[float]) -> list[float]:
    """Heights for the names of curves that end at ``ys``, so that none is written over another."""
    placed: dict[int, float] = {}
    lowest = -math.inf
    for number in sorted(range(len(ys)), key=lambda n: ys[n]):
        lowest = placed[number] = max(ys[number], lowest + LINE)
    return [placed[number] for number in range(len(ys))]


class _Frame:
    """Where on the picture a point lies."""

    def __init__(self, xs: Sequence[float], ys: Sequence[float]) -> None:
        self.x_from, self.x_to = math.log10(min(xs)), math.log10(max(xs))
        self.y_from, self.y_to = math.floor(math.log10(min(ys))), math.ceil(math.log10(max(ys)))

    def place(self, x: float, y: float) -> tuple[float, float]:
        across = (math.log10(x) - self.x_from) / (self.x_to - self.x_from)
        up = (math.log10(y) - self.y_from) / (self.y_to - self.y_from)
        left, bottom = LEFT + across * (WIDTH - LEFT - RIGHT), HEIGHT - BOTTOM - up * (HEIGHT - TOP - BOTTOM)
        return round(left, 1), round(bottom, 1)

    def axes(self, unit: str, across: str) -> list[str]:
        lines = []
        for power in range(self.y_from, self.y_to + 1):
            x, y = self.place(10**self.x_from, 10**power)
            lines.append(f'<line x1="{x}" y1="{y}" x2="{WIDTH - RIGHT}" y2="{y}" stroke="#ddd"/>')
            lines.append(f'<text x="{x - 6}" y="{y + 4}" text-anchor="end">{10**power:g} {unit}</text>')
        for power in range(math.ceil(self.x_from), math.floor(self.x_to) + 1):
            x, y = self.place(10**power, 10**self.y_from)
            lines.append(f'<text x="{x}" y="{y + 18}" text-anchor="middle">{10**power:,}</text>')
        middle = LEFT + (WIDTH - LEFT - RIGHT) / 2
        return [*lines, f'<text x="{middle}" y="{HEIGHT - 6}" text-anchor="middle">{across}</text>']

    def curve(self, curve: Curve, colour: str, name_y: float) -> list[str]:
        places = [self.place(*point) for point in curve.points]
        joined = " ".join(f"{a},{b}" for a, b in places)
        dots = [f'<circle cx="{a}" cy="{b}" r="2.5" fill="{colour}"/>' for a, b in places]
        return [
            f'<polyline points="{joined}" fill="none" stroke="{colour}" stroke-width="1.8"/>',
            *dots,
            f'<text x="{places[-1][0] + 8}" y="{name_y + 4}" fill="{colour}">{curve.name}</text>',
        ]
