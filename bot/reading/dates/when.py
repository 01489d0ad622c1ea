"""From a TIMEX3 value to a stretch of calendar time at the precision that was written."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from functools import lru_cache

from bot.reading.dates.timex import Part, TimeExpression, TimexType

_REMEMBERED = 1 << 14  # days, months and years that are written: those of a generation


class Granularity(StrEnum):
    """How exactly a time is known."""

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    RANGE = "range"


@dataclass(frozen=True, slots=True)
class When:
    """From ``start`` to ``end``, both included, each YYYY, YYYY-MM or YYYY-MM-DD at its own precision.

    "In December 2016" is ``2016-12`` to ``2016-12``, never its first day. A winter ends in the year after its name.
    """

    start: str
    end: str
    granularity: Granularity
    part: Part | None = None
    inferred: bool = False


_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T.*)?")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(-WE)?")
_NAMED = re.compile(r"(\d{4})-(Q[1-4]|H[12]|SP|SU|FA|AU|WI)")
_MONTHS_OF = {
    "Q1": (1, 3),
    "Q2": (4, 6),
    "Q3": (7, 9),
    "Q4": (10, 12),
    "H1": (1, 6),
    "H2": (7, 12),
    "SP": (3, 5),
    "SU": (6, 8),
    "FA": (9, 11),
    "AU": (9, 11),
    "WI": (12, 14),
}
_BY_LETTER = {"Q": Granularity.QUARTER, "H": Granularity.RANGE}

Stretch = tuple[str, str, Granularity]


def when_of(expression: TimeExpression) -> When | None:
    """The calendar time that ``expression`` means; None for durations, sets, vague references and unknown years."""
    if expression.type not in (TimexType.DATE, TimexType.TIME):
        return None
    stretch = _stretch(expression.value)
    return When(*stretch, part=expression.part, inferred=expression.inferred) if stretch else None


def _stretch(value: str) -> Stretch | None:
    first, slash, last = value.partition("/")
    if slash:
        return (first, last, Granularity.RANGE) if _is_date(first) and _is_date(last) else None
    if _DAY.fullmatch(value) and _is_date(value[:10]):
        return value[:10], value[:10], Granularity.DAY
    if re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", value):
        return value, value, Granularity.MONTH
    if re.fullmatch(r"\d{4}", value):
        return value, value, Granularity.YEAR
    return _week(value) or _named(value) or _rounded(value)


def _is_date(value: str) -> bool:
    try:
        date.fromisoformat(value)
    except ValueError:
        return bool(re.fullmatch(r"\d{4}(-(0[1-9]|1[0-2]))?", value))
    return True


def _week(value: str) -> Stretch | None:
    if not (week := _WEEK.fullmatch(value)):
        return None
    try:
        monday = date.fromisocalendar(int(week[1]), int(week[2]), 1)
        start, sunday = monday + timedelta(days=5 if week[3] else 0), monday + timedelta(days=6)
    except (ValueError, OverflowError):  # no such week, or one that goes beyond the year 9999
        return None
    return start.isoformat(), sunday.isoformat(), Granularity.RANGE


def _named(value: str) -> Stretch | None:
    if not (named := _NAMED.fullmatch(value)):
        return None
    year, (first, last) = int(named[1]), _MONTHS_OF[named[2]]
    end = f"{year + (last > 12):04}-{(last - 1) % 12 + 1:02}"
    return f"{year:04}-{first:02}", end, _BY_LETTER.get(named[2][0], Granularity.SEASON)


def _rounded(value: str) -> Stretch | None:
    """A decade (``199X``) or a century (``19XX``)."""
    digits = value.rstrip("X")
    if not digits.isdigit() or len(value) != 4:
        return None
    if len(digits) == 3:
        return digits + "0", digits + "9", Granularity.DECADE
    return (digits + "00", digits + "99", Granularity.CENTURY) if len(digits) == 2 else None


def first_day(when: When) -> date:
    """The first day that ``when`` may mean; "late 2016" begins with the last quarter of the year."""
    return bounds(when)[0]


def last_day(when: When) -> date:
    """The last day that ``when`` may mean; "early 2016" ends with the first quarter of the year."""
    return bounds(when)[1]


def bounds(when: When) -> tuple[date, date]:
    """The first and last day that ``when`` may mean.

    Early and late take the first and the last third of their stretch, of a year its quarter; mid what is between.
    """
    first, last = _first(when.start), _last(when.end)
    if when.part is None:
        return first, last
    share = (last - first) / (4 if when.granularity is Granularity.YEAR else 3)
    if when.part is Part.EARLY:
        return first, first + share
    if when.part is Part.LATE:
        return last - share, last
    return (first + share, last - share) if when.part is Part.MID else (first, last)


@lru_cache(_REMEMBERED)
def _first(start: str) -> date:
    year, month, day = (*map(int, start.split("-")), 1, 1)[:3]
    return date(max(year, 1), month, day)


@lru_cache(_REMEMBERED)
def _last(end: str) -> date:
    year, month, *day = (*map(int, end.split("-")), *([12] if len(end) == 4 else []))
    return date(max(year, 1), month, day[0] if day else monthrange(max(year, 1), month)[1])
