"""What a time expression refers to, before it is known which day that is.

The grammar turns words of any language into these; resolving.py turns these into values.
"""

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeGuard

from bot.reading.dates.timex import Part, TimexType
from bot.reading.dates.units import Unit


class Origin(StrEnum):
    """Where a shift is counted from: the day of printing, or the date that the text spoke of last."""

    PRINTED = "printed"
    TOLD = "told"


class Cycle(StrEnum):
    """What comes round and round."""

    WEEKDAY = "weekday"
    MONTH = "month"
    QUARTER = "quarter"
    HALF = "half"
    SEASON = "season"
    HOLIDAY = "holiday"


@dataclass(frozen=True, slots=True)
class Fixed:
    """A value that needs no anchor: ``1996``, ``P3D``, ``PAST_REF``; if ``is_short``, but for its century."""

    value: str
    type: TimexType = TimexType.DATE
    is_short: bool = False


@dataclass(frozen=True, slots=True)
class DayOfYear:
    """A day such as "May 6", with its weekday (Monday is 1) if one is written; ``turn`` and ``year`` as in Cyclic."""

    month: int
    day: int
    weekday: int | None = None
    turn: int | None = None
    year: "Reference | None" = None


@dataclass(frozen=True, slots=True)
class DayOfMonth:
    """A day such as "5日"; ``month`` is a month, or a day told before it, that tells of which month it is."""

    day: int
    month: "Reference | None" = None


@dataclass(frozen=True, slots=True)
class Cyclic:
    """One of a cycle: a weekday (Monday is 1), month, quarter, half (numbers), season or holiday (names).

    ``turn`` is -1 for "last", 0 for "this", 1 for "next", None where only the sentence tells; ``year`` fixes the year.
    """

    cycle: Cycle
    index: int | str
    turn: int | None = None
    year: "Reference | None" = None
    origin: Origin = Origin.PRINTED


@dataclass(frozen=True, slots=True)
class Shift:
    """The period of ``unit`` that is ``count`` of them away: "last week" is a week and -1, "this year" a year and 0."""

    unit: Unit
    count: int
    origin: Origin = Origin.PRINTED


@dataclass(frozen=True, slots=True)
class SamePeriod:
    """What "a year ago" or "the year-ago period" is as news of business means it: the period under discussion, moved.

    ``of`` is the unit where it is written; ``year`` the year ("the 1988 quarter"), which stands for the count.
    """

    unit: Unit
    count: int
    of: Unit | None = None
    origin: Origin = Origin.PRINTED
    year: int | None = None


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of a day: ``mark`` is ``T22:00`` or ``TEV``; without ``day`` it is the day the text spoke of last."""

    mark: str
    day: "Reference | None" = None


@dataclass(frozen=True, slots=True)
class Interval:
    """From ``first`` to ``last``, both included: "May 3-5"."""

    first: "Reference"
    last: "Reference"


@dataclass(frozen=True, slots=True)
class NthOfMonth:
    """The ``n``-th (-1 is the last) week or weekend of ``month``, or its ``n``-th ``weekday`` if ``unit`` is a day."""

    n: int
    unit: Unit
    weekday: int
    month: "Reference"


@dataclass(frozen=True, slots=True)
class PeriodAround:
    """The week or weekend that holds, or comes with, ``day``; the quarter that ends with it."""

    unit: Unit
    day: "Reference"


@dataclass(frozen=True, slots=True)
class Moved:
    """A day, week or month, ``count`` of ``unit`` away: "two years ago today", "Friday week"; a weekday is the next."""

    day: "Reference"
    unit: Unit
    count: int


Reference = (
    Fixed | DayOfYear | DayOfMonth | Cyclic | Shift | SamePeriod | Clock | Interval | NthOfMonth | PeriodAround | Moved
)


def month_of(reference: Reference) -> int | None:
    """The month of a day or month that is written without its year."""
    if isinstance(reference, Cyclic) and reference.cycle is Cycle.MONTH and reference.year is None:
        return int(reference.index)
    return reference.month if isinstance(reference, DayOfYear) and reference.year is None else None


def lacks_year(reference: Reference) -> TypeGuard[Cyclic | DayOfYear]:
    """Is it a day or month that is written without its year, and without a word that tells it, such as "last"?"""
    return month_of(reference) is not None and isinstance(reference, Cyclic | DayOfYear) and reference.turn is None


@dataclass(frozen=True, slots=True)
class Mention:
    """A reference and the half-open range of code points whose words make it."""

    start: int
    end: int
    reference: Reference
    part: Part | None = None
