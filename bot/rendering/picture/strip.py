"""All events of a timeline on one line, true to scale: when much happened, and when nothing is told."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from babel.dates import format_date

from bot.reading.dates.status import Status
from bot.reading.dates.when import first_day, last_day
from bot.rendering.picture.faces import Style, Voice
from bot.rendering.picture.marks import Box, Ink, Mark, Shape, Text
from bot.rendering.picture.sheet import INNER, MARGIN, WIDTH, Part
from bot.rendering.picture.timeline_content import Moment
from bot.rendering.wording import day_in_words

_LABEL = Style(Voice.OWN, 25)
_THICK, _APART, _LANES, _STROKE = 12.0, 15.0, 8, 3.0
_COLUMN, _COLUMN_GAP, _COLUMN_TALLEST = 12.0, 3.0, 100.0
_LINE, _TICK, _LABEL_BELOW, _HEIGHT_BELOW = 3, 12, 38, 48
_MOST_TICKS = 8
_STEPS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 24000)  # months between two ticks


@dataclass(frozen=True, slots=True)
class Scale:
    """Days -> pixels across."""

    first: date
    last: date

    def at(self, day: date) -> float:
        """How many pixels from the left the middle of a mark for ``day`` is; ``first`` and ``last`` have to differ."""
        room = INNER - _THICK
        return MARGIN + _THICK / 2 + room * (day - self.first).days / (self.last - self.first).days


def strip(moments: Sequence[Moment], told: Collection[int], locale: str) -> Part:
    """A mark for each moment, in full colour for those at the places ``told``; nothing where all are of one day.

    Where more come together than there are lanes, columns count them, and those told alone have a mark.
    """
    first, last = (min(first_day(one.when) for one in moments), max(last_day(one.when) for one in moments))
    if first == last:
        return Part((), 0)
    scale = Scale(first, last)
    lanes = _lanes(moments, scale)
    above = _each(moments, told, scale, lanes) if lanes else _counted(moments, told, scale)
    line = Shape(Box(MARGIN, above.height, WIDTH - MARGIN, above.height + _LINE), Ink.RULE)
    return Part((line, *_ticks(scale, above.height, locale), *above.marks), above.height + _HEIGHT_BELOW)


def _lanes(moments: Sequence[Moment], scale: Scale) -> list[int] | None:
    """The lowest lane in which each moment has room; None if one has it in none."""
    ends = [float("-inf")] * _LANES
    lanes = []
    for moment in moments:
        left, right = _reach(moment, scale)
        lane = next((i for i, end in enumerate(ends) if end < left), None)
        if lane is None:
            return None
        ends[lane] = max(ends[lane], right + 2)
        lanes.append(lane)
    return lanes


def _each(moments: Sequence[Moment], told: Collection[int], scale: Scale, lanes: Sequence[int]) -> Part:
    base = _APART * (1 + max(lanes)) + 2
    marks = (
        _mark(moment, scale, base - _APART * lane, Ink.ACCENT if place in told else Ink.PALE)
        for place, (moment, lane) in enumerate(zip(moments, lanes, strict=True))
    )
    return Part(tuple(marks), base)


def _counted(moments: Sequence[Moment], told: Collection[int], scale: Scale) -> Part:
    """Columns as tall as many moments begin there, and the marks of those told at their foot."""
    begun = Counter(int((scale.at(first_day(moment.when)) - MARGIN) // _COLUMN) for moment in moments)
    unit = _COLUMN_TALLEST / max(begun.values())
    columns = (
        Shape(Box(left, _COLUMN_TALLEST - number * unit, left + _COLUMN - _COLUMN_GAP, _COLUMN_TALLEST), Ink.PALE)
        for left, number in ((MARGIN + place * _COLUMN, number) for place, number in sorted(begun.items()))
    )
    marks = (_mark(moments[place], scale, _COLUMN_TALLEST, Ink.ACCENT) for place in sorted(told))
    return Part((*columns, *marks), _COLUMN_TALLEST)


def _reach(moment: Moment, scale: Scale) -> tuple[float, float]:
    return scale.at(first_day(moment.when)) - _THICK / 2, scale.at(last_day(moment.when)) + _THICK / 2


def _mark(moment: Moment, scale: Scale, bottom: float, ink: Ink) -> Shape:
    left, right = _reach(moment, scale)
    stroke = 0.0 if moment.status is Status.HAPPENED else _STROKE
    return Shape(Box(left, bottom - 3 - _THICK, right, bottom - 3), ink, _THICK / 2, stroke)


def _ticks(scale: Scale, base: float, locale: str) -> Iterator[Mark]:
    """A tick and a label for every so many months; for a time too short for two of them, its ends."""
    days = next(
        days for step in _STEPS if len(days := list(islice(_every(step, scale), _MOST_TICKS + 1))) <= _MOST_TICKS
    )
    if len(days) < 2:
        yield _label(day_in_words(scale.first, locale), base)
        yield _label(day_in_words(scale.last, locale), base).ending_at(WIDTH - MARGIN)
        return
    for day in days:
        x = scale.at(day)
        yield Shape(Box(x - _LINE / 2, base, x + _LINE / 2, base + _TICK), Ink.RULE)
        words = str(day.year) if day.month == 1 else format_date(day, "LLL", locale)
        yield _kept_in(_label(words, base).centred_on(x))


def _every(months: int, scale: Scale) -> Iterator[date]:
    """The first days of every so many months, counted from a year that divides evenly."""
    month = -(-(scale.first.year * 12 + scale.first.month - (scale.first.day == 1)) // months) * months
    while month // 12 <= date.max.year and (day := date(month // 12, month % 12 + 1, 1)) <= scale.last:
        yield day
        month += months


def _label(words: str, base: float) -> Text:
    return Text(words, _LABEL, MARGIN, base + _LABEL_BELOW, Ink.QUIET)


def _kept_in(label: Text) -> Text:
    """``label`` between the margins."""
    if label.box.right > WIDTH - MARGIN:
        return label.ending_at(WIDTH - MARGIN)
    return replace(label, left=max(label.left, MARGIN))
