"""Words and a width -> lines, and where to cut what is too long."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice

from bot.corpus.document import Document, Excerpt
from bot.corpus.span import Span, stripped
from bot.rendering.picture.faces import Style
from bot.rendering.picture.letters import width_of
from bot.rendering.picture.marks import Box, Ink, Mark, Shape, Text
from bot.rendering.wrapping import wrap

ELLIPSIS = "…"
_GAP = re.compile(r"\s+|(?<=[\u3000-\u9fff])")  # where words may begin: behind a space, or between unspaced letters
_BEHIND = re.compile(r"[^\s\u3000-\u9fff]*(?:\s+\S+){2}|[\u3000-\u9fff]{1,6}")  # a time's noun: "January's great storm"
_AROUND_ELLIPSIS = 0.2  # of an em
_GLOW_ABOVE, _GLOW_BELOW, _GLOW_RADIUS = 0.78, 0.26, 4  # ems, ems, pixels


@dataclass(frozen=True, slots=True)
class Column:
    """Where lines of one style stand: from the left, so wide, their baselines a ``leading`` apart."""

    style: Style
    left: float
    width: float
    leading: float


@dataclass(frozen=True, slots=True)
class Beginning:
    """The lines of a text that are shown, and whether more would follow."""

    lines: tuple[Span, ...]
    is_cut: bool


def lines_of(text: str, span: Span, style: Style, width: float) -> Iterator[Span]:
    """What ``span`` selects of ``text`` in lines of at most ``width`` pixels; a word is broken if it is longer."""
    measure, rest = partial(width_of, style=style), stripped(text, span.start, span.end)
    while rest:
        line = next(wrap(text, rest, width, measure))
        if measure(line.of(text)) > width and len(line) > 1:
            line = Span(line.start, _fitting(text, line.start, line.end, style, width))
        yield line
        rest = stripped(text, line.end, rest.end)


def _fitting(text: str, start: int, end: int, style: Style, width: float) -> int:
    """How far a word that is too long fits in; by a character at least, so that there is an end."""
    low, high = start + 1, end - 1
    while low < high:
        middle = (low + high + 1) // 2
        if width_of(text[start:middle], style) <= width:
            low = middle
        else:
            high = middle - 1
    return low


def beginning(text: str, span: Span, style: Style, width: float, most: int) -> Beginning:
    """The first lines of what ``span`` selects, at most so many; if more follow, the last has room for an ellipsis."""
    lines = list(islice(lines_of(text, span, style, width), most + 1))
    if len(lines) <= most:
        return Beginning(tuple(lines), is_cut=False)
    room = width - width_of(ELLIPSIS, style) - _AROUND_ELLIPSIS * style.size
    last = next(lines_of(text, Span(lines[most - 1].start, span.end), style, room))
    return Beginning((*lines[: most - 1], last), is_cut=bool(text[last.end : span.end].strip()))


def around(text: str, span: Span, marked: Iterable[Span], column: Column, most: int) -> tuple[Span, Beginning]:
    """At most so many lines of ``span`` that show the first of the ``marked`` words and what follows them.

    They begin as early as they can. The first is returned, too: from where on the span is shown.
    """
    words = next((one for one in marked if span.contains(one)), Span(span.start, span.start + 1))
    last = len(text[: span.end].rstrip()) - 1  # something must be left to be shown
    gaps = (found.end() for found in _GAP.finditer(text, span.start, min(words.start, last)))
    starts = [span.start, *(start for start in gaps if text[span.start : start].strip())]
    behind = _BEHIND.match(text, words.end, span.end)
    end = behind.end() if behind else words.end

    def begun(start: int) -> Beginning:
        return beginning(text, Span(start, span.end), column.style, column.width, most)

    at = bisect_left(starts, True, key=lambda start: begun(start).lines[-1].end >= end)
    first = starts[min(at, len(starts) - 1)]
    return Span(first, span.end), begun(first)


def own_words(words: str, style: Style, ink: Ink, left: float, width: float, leading: float, most: int) -> list[Text]:
    """Words of the bot's own in at most so many lines; what doesn't fit is left out behind an ellipsis."""
    if not words:
        return []
    shown = beginning(words, Span(0, len(words)), style, width, most)
    lines = [line.of(words) for line in shown.lines]
    if shown.is_cut:
        lines[-1] += ELLIPSIS
    return [Text(line, style, left, (i + 1) * leading, ink) for i, line in enumerate(lines)]


def quoted(document: Document, shown: Beginning, column: Column, *, is_later: bool = False) -> Iterator[Mark]:
    """Lines of a document. What is left out is marked apart from its words; before them, if they are a later part."""
    style, gap = column.style, _AROUND_ELLIPSIS * column.style.size
    lines = [
        Text(Excerpt(document, line), style, column.left, (i + 1) * column.leading)
        for i, line in enumerate(shown.lines)
    ]
    yield from lines
    if is_later:
        yield Text(ELLIPSIS, style, 0, lines[0].baseline, Ink.ACCENT).ending_at(column.left - gap)
    if shown.is_cut:
        yield Text(ELLIPSIS, style, lines[-1].box.right + gap, lines[-1].baseline, Ink.ACCENT)


def glowing(document: Document, shown: Beginning, marked: Iterable[Span], column: Column) -> Iterator[Shape]:
    """What lies under the words to stress, where ``quoted`` puts the same lines."""
    size, spans = column.style.size, tuple(marked)
    for i, line in enumerate(shown.lines):
        baseline = (i + 1) * column.leading
        for span in (span for span in spans if span.overlaps(line)):
            ends = max(span.start, line.start), min(span.end, line.end)
            left, right = (column.left + width_of(document.text[line.start : end], column.style) for end in ends)
            yield Shape(
                Box(left, baseline - _GLOW_ABOVE * size, right, baseline + _GLOW_BELOW * size), Ink.GLOW, _GLOW_RADIUS
            )
