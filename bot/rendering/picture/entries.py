"""One event on a timeline, and the silence between two."""

from datetime import timedelta
from math import log2

from babel.dates import format_timedelta

from bot.answers.message import count
from bot.reading.dates.when import first_day, last_day
from bot.rendering.dated import statement_of
from bot.rendering.picture.faces import Style, Voice
from bot.rendering.picture.letters import width_of
from bot.rendering.picture.markers import DOT, marker
from bot.rendering.picture.marks import Box, Ink, Mark, Shape, Text
from bot.rendering.picture.paragraphs import Column, around, beginning, glowing, own_words, quoted
from bot.rendering.picture.sheet import MARGIN, SMALL, WIDTH, Part, space, stacked, written
from bot.rendering.picture.timeline_content import Moment
from bot.rendering.wording import fill

AXIS = MARGIN + DOT / 2
INFERRED = "≈"
_LEFT = MARGIN + DOT + 46
_ROOM = WIDTH - MARGIN - _LEFT
_DATE, _LONG_DATE, _NOTE = Style(Voice.OWN, 38, 700), Style(Voice.OWN, 30, 700), Style(Voice.OWN, 29)
_EXCERPT = Column(Style(Voice.QUOTED, 36), _LEFT, _ROOM, 47)
_DATE_LEADING, _NOTE_LEADING, _SOURCE_LEADING, _AROUND_WORDS = 34, 40, 41, 5
_MIDDLE = _DATE_LEADING - 0.33 * _DATE.size  # of the date's capitals, whose middle is a third of an em up
_BEFORE_NOTE, _LINE = 22, 4
# Between two events: pixels; pixels more for each doubling of the days; from so many days on, how long it is.
_BETWEEN, _PER_DOUBLING, _LONG = 26, 4, 60
_LABELLED, _SHORTEST, _BREAK, _POINT, _POINTS_APART = 14, 56, 24, 7, 13


def entry(moment: Moment, lines: int, locale: str, *, is_first: bool = False, is_last: bool = False) -> Part:
    """The event's date, its mark on the line, the beginning of its excerpt in at most so many lines, its source."""
    source = own_words(moment.source(locale), SMALL, Ink.QUIET, _LEFT, _ROOM, _SOURCE_LEADING, 1)
    air = space(_AROUND_WORDS)
    words = stacked([_dated(moment, locale), air, _excerpt(moment, lines), written(source), air])
    mark = marker(moment.when, moment.status, AXIS, _MIDDLE, words.height - _MIDDLE)
    line = _line(_MIDDLE if is_first else 0, _MIDDLE if is_last else words.height)
    return Part((line, *words.marks, mark), words.height)


def _dated(moment: Moment, locale: str) -> Part:
    """The date, and what the bot says of the excerpt: beside the date if it fits there, else below."""
    words = moment.dated(locale)
    date = _date(f"{INFERRED} {words}" if moment.when.inferred else words)
    left, note = date.box.right + _BEFORE_NOTE, moment.note(locale)
    beside = own_words(note, _NOTE, Ink.ACCENT, left, max(WIDTH - MARGIN - left, 1), _DATE_LEADING, 2)
    if len(beside) < 2:
        return Part((date, *beside), _DATE_LEADING)
    below = own_words(note, _NOTE, Ink.ACCENT, _LEFT, _ROOM, _NOTE_LEADING, 2)
    return stacked([Part((date,), _DATE_LEADING), written(below)])


def _date(words: str) -> Text:
    """The date in one line, smaller if it is too long for that."""
    style = _DATE if width_of(words, _DATE) <= _ROOM else _LONG_DATE
    return own_words(words, style, Ink.WORDS, _LEFT, _ROOM, _DATE_LEADING, 1)[0]


def _excerpt(moment: Moment, lines: int) -> Part:
    """All of the excerpt if that fits, else of what dates the event the beginning or, if the date stands further back,
    what stands around that; what is left out is marked.
    """
    document, span = moment.told.excerpt.document, moment.told.excerpt.span
    shown = beginning(document.text, span, _EXCERPT.style, _ROOM, lines)
    if shown.is_cut:
        span, shown = around(document.text, statement_of(moment.told), moment.told.marked, _EXCERPT, lines)
    is_later = bool(document.text[moment.told.excerpt.span.start : span.start].strip())
    glow = glowing(document, shown, moment.told.marked, _EXCERPT)
    return Part((*glow, *quoted(document, shown, _EXCERPT, is_later=is_later)), _EXCERPT.leading * len(shown.lines))


def silence(before: Moment, after: Moment, left_out: int, locale: str) -> Part:
    """The line between two events, longer for a longer time; broken where that or what is left out is told."""
    days = max((first_day(after.when) - last_day(before.when)).days, 0)
    height = _BETWEEN + _PER_DOUBLING * log2(1 + days)
    told = [format_timedelta(timedelta(days), threshold=1.2, locale=locale)] if days >= _LONG else []
    if left_out:
        told.append(fill(count("one more event", "{n} more events", left_out), locale))
    if not told:
        return Part((_line(0, height),), height)
    height = max(height + _LABELLED, _SHORTEST)
    middle = height / 2
    places = (middle + i * _POINTS_APART for i in (-1, 0, 1))
    points = (Shape(Box.around(AXIS, place, _POINT, _POINT), Ink.RULE, _POINT / 2) for place in places)
    label = Text.level(" · ".join(told), SMALL, _LEFT, middle, Ink.QUIET)
    return Part((_line(0, middle - _BREAK), *points, _line(middle + _BREAK, height), label), height)


def _line(top: float, bottom: float) -> Mark:
    return Shape(Box(AXIS - _LINE / 2, top, AXIS + _LINE / 2, bottom), Ink.RULE)
