"""What the marks in a picture mean: those that occur in it."""

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeAlias

from bot.answers.message import Message, say
from bot.reading.dates.status import Status
from bot.reading.dates.when import Granularity, When
from bot.rendering.picture.entries import INFERRED
from bot.rendering.picture.letters import set_words
from bot.rendering.picture.markers import days_of, marker
from bot.rendering.picture.marks import Box, Ink, Mark, Shape, Text
from bot.rendering.picture.sheet import MARGIN, SMALL, WIDTH, Part
from bot.rendering.picture.timeline_content import Moment
from bot.rendering.wording import fill

Meaning: TypeAlias = tuple[Mark, Message]
"""A sample at the left margin, and what it means."""

_LEADING, _MIDDLE, _SCALE = 42, 20.0, 0.75
_ROOM, _BETWEEN = 34, 32  # for the sample; between two meanings
SAMPLE_AT = (MARGIN + 11.0, _MIDDLE)  # where the middle of a sample is
_DAY, _LONGER = When("2000-01-01", "2000-01-01", Granularity.DAY), When("2000", "2000", Granularity.YEAR)
_SMALL_DOT, _SMALL_COLUMN = (14, 14), (7, 24)
_BAR = Shape(Box.around(*SAMPLE_AT, 24, 14), Ink.RULE, 4)


def legend(meanings: Iterable[Meaning], locale: str) -> Part:
    """The samples and their meanings, in as many lines as that takes."""
    marks: list[Mark] = []
    left, line = 0.0, 0
    for sample, meaning in meanings:
        words = Text.level(fill(meaning, locale), SMALL, MARGIN + _ROOM, _MIDDLE, Ink.QUIET)
        if left and left + words.box.right > WIDTH - MARGIN:
            left, line = 0.0, line + 1
        marks += (mark.moved(left, line * _LEADING) for mark in (sample, words))
        left += words.box.right - MARGIN + _BETWEEN
    return Part(tuple(marks), (line + 1) * _LEADING if marks else 0)


def of_times(moments: Sequence[Moment]) -> Iterator[Meaning]:
    """The marks of days and longer times, of what had not happened or was only supposed, and of what was worked out."""
    lengths = {days_of(moment.when) > 1 for moment in moments}
    status = {moment.status for moment in moments}
    if lengths == {True, False}:
        yield _sample(_DAY, Status.HAPPENED), say("a day")
        yield _sample(_LONGER, Status.HAPPENED), say("a longer time")
    if status & {Status.PLANNED, Status.EXPECTED}:
        yield _sample(_DAY, Status.PLANNED), say("still to come when printed")
    if Status.SUPPOSED in status:
        yield _sample(_DAY, Status.SUPPOSED), say("only supposed when printed")
    if status & {Status.DENIED, Status.CANCELLED}:
        yield _sample(_DAY, Status.DENIED), say("denied or cancelled when printed")
    if any(moment.when.inferred for moment in moments):
        yield Text.level(INFERRED, SMALL, MARGIN, _MIDDLE).centred_on(SAMPLE_AT[0]), say("date worked out")


def of_strip(marks: Iterable[Mark]) -> Iterator[Meaning]:
    """The pale marks of events that are not told below, or the columns that count all of them."""
    pale = [mark for mark in marks if isinstance(mark, Shape) and mark.ink is Ink.PALE]
    if any(mark.radius for mark in pale):
        yield Shape(Box.around(*SAMPLE_AT, *_SMALL_DOT), Ink.PALE, _SMALL_DOT[0]), say("not told below")
    elif pale:
        yield Shape(Box.around(*SAMPLE_AT, *_SMALL_COLUMN), Ink.PALE), say("how many events")


def of_letters(marks: Iterable[Mark]) -> Iterator[Meaning]:
    """The mark of letters that no face has."""
    texts = [mark for mark in marks if isinstance(mark, Text)]
    if not all(set_words(text.shown, text.style).is_whole for text in texts):
        yield _BAR, say("letters that this picture can't show")


def _sample(when: When, status: Status) -> Mark:
    """A mark as the timeline has it, smaller; a bar reaches further down than a dot, so it begins higher."""
    top = _MIDDLE if when is _DAY else _MIDDLE - 4
    return marker(when, status, SAMPLE_AT[0], top, room=38, scale=_SCALE)
