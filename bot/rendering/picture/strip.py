"""All events of a timeline on one line, true to scale: when much happened, and when nothing is told."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import islice

from babel.dates import format_date

from bot.reading.dates.tense import Status
from bot.reading.dates.when import first_day, last_day
from bot.rendering.picture.faces import Style, Voice
from bot.rendering.picture.marks import Box, Ink, Mark, Shape, Text
from bot.rendering.picture.sheet import INNER, MARGIN, WIDTH, Part
from bot.rendering.picture.timeline_content import Moment
from bot.rendering.wording import day_in_words

_LABEL = Style(Voice.OWN, 25)
_THICK, _APART, _LANES, _STROKE = 13.0, 17.0, 6, 3.0
_LINE, _TICK, _LABEL_BELOW, _HEIGHT_BELOW = 3, 12, 38, 48
_MOST_TICKS = 8
_STEPS = (1, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 24000)  # months between two ticks


@dataclass(frozen=True, slots=True)
class Scale:
    """Days -> pixels across."""

    first: date
    last: date

    def at(self, day: date) -> float:
        room = INNER - _THICK
        return MARGIN + _THICK / 2 + room * (day - self.first).days / (self.last - self.first).days


def strip(moments: Sequence[Moment], told: Collection[int], locale: str) -> Part:
    """A mark for each moment, in full colour for those at the places ``told``; nothing where all are of one day.

    Where more come together than there are lanes, those in full colour lie over the others, and the rest isn't drawn.
    """
    first, last = (min(first_day(one.when) for one in moments), max(last_day(one.when) for one in moments))
    if first == last:
        return Part((), 0)
    scale = Scale(first, last)
    placed = list(_in_lanes(moments, told, scale))
    base = _APART * (1 + max(lane for _, lane in placed)) + 2
    line = Shape(Box(MARGIN, base, WIDTH - MARGIN, base + _LINE), Ink.RULE)
    marks = (_mark(moments[place], scale, base - _APART * lane, place in told) for place, lane in placed)
    return Part((line, *_ticks(scale, base, locale), *marks), base + _HEIGHT_BELOW)


def _in_lanes(moments: Sequence[Moment], told: Collection[int], scale: Scale) -> Iterator[tuple[int, int]]:
    """The place of each moment that can be drawn, and the lowest lane in which it has room."""
    ends = [float("-inf")] * _LANES
    for place, moment in enumerate(moments):
        left, right = _reach(moment, scale)
        lane = next((i for i, end in enumerate(ends) if end < left), None)
        if lane is None and place not in told:
            continue
        lane = _LANES - 1 if lane is None else lane
        ends[lane] = max(ends[lane], right + 2)
        yield place, lane


def _reach(moment: Moment, scale: Scale) -> tuple[float, float]:
    return scale.at(first_day(moment.when)) - _THICK / 2, scale.at(last_day(moment.when)) + _THICK / 2


def _mark(moment: Moment, scale: Scale, bottom: float, is_told: bool) -> Shape:
    left, right = _reach(moment, scale)
    stroke = 0.0 if moment.status is Status.HAPPENED else _STROKE
    box = Box(left, bottom - 4 - _THICK, right, bottom - 4)
    return Shape(box, Ink.ACCENT if is_told else Ink.PALE, _THICK / 2, stroke)


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
