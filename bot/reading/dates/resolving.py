"""From a reference to its value, given the day of printing and what the text has told."""

import re
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, timedelta

from bot.reading.dates.anchors import Anchors
from bot.reading.dates.comparing import same_period, shift_told
from bot.reading.dates.cycles import in_year, of_unknown_year, weekday_near, year_near
from bot.reading.dates.direction import Direction, Verdict, nearest
from bot.reading.dates.holidays import nth_weekday
from bot.reading.dates.references import (
    Clock,
    Cycle,
    Cyclic,
    DayOfMonth,
    DayOfYear,
    Fixed,
    Interval,
    Moved,
    NthOfMonth,
    Origin,
    PeriodAround,
    Reference,
    SamePeriod,
    Shift,
)
from bot.reading.dates.timex import TimexType
from bot.reading.dates.units import UNKNOWN, Unit, moved, shifted
from bot.reading.dates.years import of_century


@dataclass(frozen=True, slots=True)
class Resolved:
    """A TIMEX3 value and type; ``inferred`` if its year, month or day was computed."""

    value: str
    type: TimexType = TimexType.DATE
    inferred: bool = True


def resolve(reference: Reference, anchors: Anchors) -> Resolved | None:
    """The value of ``reference``; None if it turns out to be no time of this calendar ("30 February", the year 0)."""
    try:
        return _resolve(reference, anchors)
    except (ValueError, OverflowError):
        return None


def _resolve(reference: Reference, anchors: Anchors) -> Resolved | None:
    return _RESOLVERS[type(reference)](reference, anchors)


def _fixed(reference: Fixed, anchors: Anchors) -> Resolved | None:
    value = reference.value
    if reference.is_short:
        value = of_century(value, anchors.published, anchors.direction())
    day = re.match(r"\d{4}-\d\d-\d\d", value)
    return Resolved(value, reference.type, False) if not day or _is_day(day[0]) else None


def _is_day(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return False
    return True


def _day_of_year(reference: DayOfYear, anchors: Anchors) -> Resolved | None:
    month, day = reference.month, reference.day
    if not _is_day(f"2000-{month:02}-{day:02}"):
        return None
    year = _year(reference.year, anchors) if reference.year else None
    if year is None and anchors.published and not reference.year:
        year = _year_of_day(reference, anchors.published, anchors)
    if year is None:
        return Resolved(f"XXXX-{month:02}-{day:02}", inferred=False)
    value = f"{year:04}-{month:02}-{day:02}"
    return Resolved(value) if _is_day(value) else None


def _day_of_month(reference: DayOfMonth, anchors: Anchors) -> Resolved | None:
    """Of a month that isn't named it is the last such day, or in a clause about the future the next."""
    if reference.month:
        told = resolve(reference.month, anchors)
        return _of_month(reference.day, told.value) if told else None
    base = anchors.published
    if base is None:
        return Resolved(f"XXXX-XX-{reference.day:02}", inferred=False)
    step = 1 if anchors.direction().direction is Direction.FUTURE else -1
    for count in range(0, 3 * step, step):
        value = f"{moved(base, Unit.MONTH, count)}-{reference.day:02}"
        if _is_day(value) and (date.fromisoformat(value) - base).days * step >= 0:
            return Resolved(value)
    return None


def _of_month(day: int, told: str) -> Resolved | None:
    """The ``day`` in the month of what was ``told``; before a day told it is one of the next month."""
    is_over = len(told) > 7 and told[8:10].isdigit() and day < int(told[8:10])
    month = shifted(told[:7], Unit.MONTH, int(is_over)) or told[:7]
    value = f"{month}-{day:02}"
    return Resolved(value) if value[:4] == "XXXX" or _is_day(value) else None


def _year_of_day(reference: DayOfYear, base: date, anchors: Anchors) -> int | None:
    away = _distances(reference, base)
    if reference.weekday:
        fitting = {y: n for y, n in away.items() if (base + timedelta(days=n)).isoweekday() == reference.weekday}
        away = fitting or away
    if reference.turn == -1:
        away = {year: n for year, n in away.items() if n < 0} or away
    if reference.turn == 1:
        away = {year: n for year, n in away.items() if n > 0} or away
    return nearest(away, anchors.direction()) if away else None


def _distances(reference: DayOfYear, base: date) -> dict[int, int]:
    """Days from ``base`` to that day of the years around it; leap days and weekdays may be years away."""
    is_rare = reference.weekday or (reference.month, reference.day) == (2, 29)
    away = {}
    for year in range(base.year - 4, base.year + 5) if is_rare else range(base.year - 1, base.year + 2):
        with suppress(ValueError):
            away[year] = (date(year, reference.month, reference.day) - base).days
    return away


def _year(reference: Reference, anchors: Anchors) -> int | None:
    resolved = resolve(reference, anchors)
    return int(resolved.value) if resolved and re.fullmatch(r"\d{4}", resolved.value) else None


def _cyclic(reference: Cyclic, anchors: Anchors) -> Resolved:
    cycle, index = reference.cycle, reference.index
    if reference.year:
        year = _year(reference.year, anchors)
        value = in_year(cycle, index, year) if year else of_unknown_year(cycle, index)
        return Resolved(value, inferred=not isinstance(reference.year, Fixed))
    base = _base(reference.origin, anchors)
    if base is None:
        return Resolved(of_unknown_year(cycle, index), inferred=False)
    verdict = anchors.direction() if reference.turn is None else Verdict()
    if cycle is Cycle.WEEKDAY:
        return Resolved(weekday_near(base, int(index), reference.turn, verdict).isoformat())
    return Resolved(in_year(cycle, index, year_near(base, cycle, index, reference.turn, verdict)))


def _base(origin: Origin, anchors: Anchors) -> date | None:
    if origin is Origin.TOLD and anchors.told_day:
        return date.fromisoformat(anchors.told_day)
    return anchors.published


def _moved(reference: Shift | SamePeriod, anchors: Anchors) -> Resolved:
    value = _shift(reference, anchors) if isinstance(reference, Shift) else same_period(reference, anchors)
    return Resolved(value)


def _shift(reference: Shift, anchors: Anchors) -> str:
    unit, count = reference.unit, reference.count
    if reference.origin is Origin.TOLD:
        return shift_told(unit, count, anchors)
    if anchors.published is None:
        return "PRESENT_REF" if count == 0 else "PAST_REF" if count < 0 else "FUTURE_REF"
    if unit is Unit.WEEKEND and count == 0:
        count = _weekend(anchors.published, anchors)
    return moved(anchors.published, unit, count) or UNKNOWN.get(unit, "XXXX")


def _weekend(base: date, anchors: Anchors) -> int:
    """Which is "the weekend"? The last one early in the week and in the past tense, else the coming one."""
    direction = anchors.direction().direction if base.isoweekday() < 6 else Direction.FUTURE
    return -1 if direction is Direction.PAST or (direction is Direction.UNKNOWN and base.isoweekday() < 4) else 0


def _clock(reference: Clock, anchors: Anchors) -> Resolved | None:
    day = resolve(reference.day, anchors) if reference.day else None
    if day and not re.fullmatch(r"\d{4}-\d\d-\d\d", day.value):
        return Resolved(
            f"{day.value[:10]}{reference.mark}" if day.value[:4] == "XXXX" else f"XXXX-XX-XX{reference.mark}",
            TimexType.TIME,
        )
    value = day.value if day else _told_day(anchors) or "XXXX-XX-XX"
    return Resolved(value + reference.mark, TimexType.TIME, day.inferred if day else True)


def _told_day(anchors: Anchors) -> str | None:
    """The day that a time of day alone is of; None where the day told last is still ahead, and the sentence is past."""
    day = anchors.told_day
    is_ahead = day and anchors.published and day > anchors.published.isoformat()
    return None if is_ahead and anchors.direction().direction is Direction.PAST else day


def _interval(reference: Interval, anchors: Anchors) -> Resolved | None:
    first, last = resolve(reference.first, anchors), resolve(reference.last, anchors)
    if not first or not last or len(first.value) != len(last.value) or first.value >= last.value:
        return first
    return Resolved(f"{first.value}/{last.value}", inferred=first.inferred or last.inferred)


def _nth_of_month(reference: NthOfMonth, anchors: Anchors) -> Resolved | None:
    """The first week of a month is the one that holds its first Thursday, as the first week of a year in ISO 8601.

    Where there is no such day or week ("the fifth Friday of June"), the month is all that is told.
    """
    month = resolve(reference.month, anchors)
    if not month or not re.fullmatch(r"\d{4}-\d\d", month.value):
        return month
    value = month.value
    weekday = {Unit.WEEK: 4, Unit.WEEKEND: 6}.get(reference.unit, reference.weekday)
    with suppress(ValueError):
        day = nth_weekday(int(value[:4]), int(value[5:]), weekday - 1, reference.n)
        value = moved(day, reference.unit, 0) or value
    return Resolved(value, inferred=month.inferred)


# A quarter is named by its end, and is the calendar's that holds its middle.
_HALF_OF_QUARTER = 45


def _period_around(reference: PeriodAround, anchors: Anchors) -> Resolved | None:
    day = resolve(reference.day, anchors)
    if not day or not re.fullmatch(r"\d{4}-\d\d-\d\d", day.value):
        return day
    if reference.unit is Unit.QUARTER and anchors.quarter:
        return Resolved(anchors.quarter)
    middle = date.fromisoformat(day.value) - timedelta(days=_HALF_OF_QUARTER * (reference.unit is Unit.QUARTER))
    # The weekend of a holiday on a Monday is the one before it.
    is_after = reference.unit is Unit.WEEKEND and middle.isoweekday() == 1
    return Resolved(moved(middle, reference.unit, -is_after) or day.value, inferred=day.inferred)


def _away(reference: Moved, anchors: Anchors) -> Resolved | None:
    day = reference.day
    if isinstance(day, Cyclic) and day.cycle is Cycle.WEEKDAY and anchors.published:
        coming = weekday_near(anchors.published, int(day.index), None, Verdict(Direction.FUTURE))
        return Resolved(shifted(coming.isoformat(), reference.unit, reference.count) or UNKNOWN[Unit.DAY])
    resolved = resolve(day, anchors)
    value = shifted(resolved.value, reference.unit, reference.count) if resolved else None
    return Resolved(value) if value else resolved


_RESOLVERS: dict[type[Reference], Callable[..., Resolved | None]] = {
    Fixed: _fixed,
    DayOfYear: _day_of_year,
    DayOfMonth: _day_of_month,
    Cyclic: _cyclic,
    Shift: _moved,
    SamePeriod: _moved,
    Clock: _clock,
    Interval: _interval,
    NthOfMonth: _nth_of_month,
    PeriodAround: _period_around,
    Moved: _away,
}
