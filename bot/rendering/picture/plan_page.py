"""A plan's content -> its page: a row for each point, a column for each document, a dot where it names the point."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from math import floor

from bot.answers.message import count, say
from bot.rendering.picture.faces import Style, Voice
from bot.rendering.picture.legend import SAMPLE_AT, Meaning, legend, of_letters
from bot.rendering.picture.letters import width_of
from bot.rendering.picture.marks import Box, Ink, Mark, Page, Shape, Text
from bot.rendering.picture.paragraphs import own_words
from bot.rendering.picture.plan_content import Column, Matrix, Row
from bot.rendering.picture.sheet import (
    INNER,
    MARGIN,
    SMALL,
    TALLEST,
    WIDTH,
    Part,
    foot,
    masthead,
    page,
    space,
    stacked,
    written,
)
from bot.rendering.wording import fill

_NUMBER, _NAME = Style(Voice.OWN, 34, 700), Style(Voice.OWN, 31)
_DAY, _OTHER, _COUNT = Style(Voice.OWN, 27, 700), Style(Voice.OWN, 23), Style(Voice.OWN, 26, 700)
_NAME_AT, _COLUMNS_AT, _WIDEST = MARGIN + 60.0, 520.0, 130.0
_LEADING, _AROUND, _MOST_LINES, _INSET = 38, 18, 5, 16
_DAY_LEADING, _OTHER_LEADING, _HEAD_GAP, _SMALLEST = 30, 29, 16, 16
_DOT, _DOT_OF_MORE, _NO_DOT, _SAMPLE = 28, 40, 6, 0.75
_MOST_ROWS = 24  # more never fit
_WORDS = say("The points are in the words of the declaration.")


def plan_page(content: Matrix) -> Page:
    """The page; of points that don't fit on it, only how many there are."""
    for shown in range(min(len(content.rows), _MOST_ROWS), 0, -1):
        whole = _page(content, shown)
        if whole.height <= TALLEST or shown == 1:
            break
    return whole


def _page(content: Matrix, shown: int) -> Page:
    above = masthead(_kicker(content), content.title, _declared_by(content))
    rows = (_row(row, i, content) for i, row in enumerate(content.rows[:shown]))
    table = stacked([_heads(content), *rows, space(12), _left_out(content, shown)])
    meanings = [*_meanings(content), *of_letters([*above.marks, *table.marks])]
    below = foot(legend(meanings, content.locale), fill(_WORDS, content.locale), content.bot)
    return page([above, space(28), table, space(24), below])


def _kicker(content: Matrix) -> str:
    points = count("One point", "{n} points", len(content.rows))
    documents = count("one document", "{n} documents", content.documents)
    return fill(say("Plan: {points}, {documents}", points=points, documents=documents), content.locale)


def _declared_by(content: Matrix) -> str:
    if not content.source:
        return fill(say("Declared outside these documents"), content.locale)
    return fill(say("Declared outside these documents, by {source}", source=content.source), content.locale)


def _column_width(content: Matrix) -> float:
    return min((WIDTH - MARGIN - _COLUMNS_AT) / max(len(content.columns), 1), _WIDEST)


def _middles(content: Matrix) -> Iterator[float]:
    """Where each column has its middle: they end at the right margin."""
    width, columns = _column_width(content), len(content.columns)
    return (WIDTH - MARGIN - width * (columns - i - 0.5) for i in range(columns))


def _heads(content: Matrix) -> Part:
    """The day and the publisher over each column, as large as fits over all of them, down to the first row."""
    width, columns = _column_width(content) - 8, content.columns
    styles = (
        _fitting([column.above for column in columns], _DAY, width),
        _fitting([column.year for column in columns], _OTHER, width),
        _fitting([word for column in columns for word in column.publisher.split()], _OTHER, width),
    )
    heads = [_head(column, styles, x, width) for column, x in zip(columns, _middles(content), strict=True)]
    tallest = max((head.height for head in heads), default=0.0)
    marks = (mark for head in heads for mark in head.marks)
    return stacked([Part(tuple(marks), tallest), space(_HEAD_GAP)])


def _head(column: Column, styles: tuple[Style, Style, Style], x: float, width: float) -> Part:
    lines = (
        own_words(column.above, styles[0], Ink.WORDS, 0, width, _DAY_LEADING, 1),
        own_words(column.year, styles[1], Ink.WORDS, 0, width, _OTHER_LEADING, 1),
        own_words(column.publisher, styles[2], Ink.QUIET, 0, width, _OTHER_LEADING, 2),
    )
    return stacked(written([line.centred_on(x) for line in part]) for part in lines)


def _fitting(words: Iterable[str], style: Style, width: float) -> Style:
    """``style``, or so much smaller that each of ``words`` fits: half of a date is none."""
    wide = max((width_of(word, style) for word in words), default=0.0)
    return style if wide <= width else replace(style, size=floor(max(style.size * width / wide, _SMALLEST)))


def _row(row: Row, place: int, content: Matrix) -> Part:
    """A point: its number, its name, its dots; every other row on a band."""
    name = own_words(row.name, _NAME, Ink.WORDS, _NAME_AT, _COLUMNS_AT - _NAME_AT - 10, _LEADING, _MOST_LINES)
    height = _AROUND * 2 + _LEADING * len(name)
    number = Text(str(row.number), _NUMBER, MARGIN, _LEADING, Ink.ACCENT)
    words = [text.moved(0, _AROUND - 0.27 * _LEADING) for text in (number, *name)]
    band = [Shape(Box(MARGIN - _INSET, 0, WIDTH - MARGIN + _INSET, height), Ink.BAND, 8)] if place % 2 == 0 else []
    cells = [mark for x, n in zip(_middles(content), row.named, strict=True) for mark in _cell(x, height / 2, n)]
    return Part((*band, *words, *cells), height)


def _cell(x: float, y: float, documents: int) -> tuple[Mark, ...]:
    """A dot where a document names the point, with a number where more than one does; else hardly anything."""
    if documents == 0:
        return (Shape(Box.around(x, y, _NO_DOT, _NO_DOT), Ink.QUIET, _NO_DOT / 2),)
    if documents == 1:
        return (Shape(Box.around(x, y, _DOT, _DOT), Ink.ACCENT, _DOT / 2),)
    number = Text.level(str(documents), _COUNT, x, y, Ink.PAPER).centred_on(x)
    wide = max(_DOT_OF_MORE, number.box.right - number.box.left + 22)
    return Shape(Box.around(x, y, wide, _DOT_OF_MORE), Ink.ACCENT, _DOT_OF_MORE / 2), number


def _left_out(content: Matrix, shown: int) -> Part:
    """How many points and documents the table doesn't show."""
    told = (
        count("One more point.", "{n} more points.", len(content.rows) - shown),
        count("One more document names none.", "{n} more documents name none.", content.silent),
        count("One more document names some.", "{n} more documents name some.", content.unshown),
    )
    words = " ".join(fill(one, content.locale) for one in told if one.count)
    return written(own_words(words, SMALL, Ink.QUIET, MARGIN, INNER, _LEADING, 2))


def _meanings(content: Matrix) -> Iterator[Meaning]:
    """Of a dot, which stands for one document or has a number, and of where there is none."""
    most = max((n for row in content.rows for n in row.named), default=0)
    if most == 1:
        yield _sample(_DOT), say("named where the document tells of the plan")
    elif most:
        yield _sample(_DOT), say("named where a document, or so many, tell of the plan")
    yield _sample(_NO_DOT), say("not named there")


def _sample(wide: float) -> Shape:
    wide *= _SAMPLE
    return Shape(Box.around(*SAMPLE_AT, wide, wide), Ink.ACCENT if wide > _NO_DOT else Ink.QUIET, wide / 2)
