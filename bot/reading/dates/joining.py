"""Neighbouring mentions that tell of each other: "10 p.m. Wednesday", "noon on May 3", "in 1910, on October 5"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.reading.dates.moving import of_day_away, weeks_ahead
from bot.reading.dates.references import (
    Clock,
    Cycle,
    Cyclic,
    DayOfMonth,
    DayOfYear,
    Fixed,
    Interval,
    Mention,
    Moved,
    Reference,
    SamePeriod,
    Shift,
    lacks_year,
    month_of,
)
from bot.reading.dates.tokens import Tokens
from bot.reading.dates.units import Unit
from bot.reading.dates.years import with_year

_GAP = re.compile(r"(?:,? local time|, ?| )?,? ?(?:on |at |of |в )?")
# Between a year and a day of it, and between the first and the last day of a range.
_IN_IT = re.compile(r", (?:on|in|during|early in|late in) ")
_TO = re.compile(r" ?(?:-|–|—|--) ?| (?:to|and|or|through|until|по|до|на|и|или) ")
_NAMED_PART = re.compile(r" (?:early |late )?(morning|afternoon|evening|night|утром|вечером|днем|ночью)\b")
_ZONES = ("gmt", "utc")
_MARKS = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "утром": "TMO", "вечером": "TEV",
          "днем": "TAF", "ночью": "TNI"}  # fmt: skip


def joined(tokens: Tokens, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """``mentions``, each clock time or part of a day joined to the day beside it, each day to a year beside it."""
    folded = tokens.folded
    waiting: Mention | None = None
    for following in mentions:
        if waiting and following.start < waiting.end:
            continue
        mention = with_year(folded, _with_part(folded, following))
        if waiting and (both := _both(folded, waiting, mention)):
            waiting = both
            continue
        if waiting:
            waiting, mention = _of_one_year(folded, waiting, mention)
            yield waiting
        waiting = mention
    if waiting:
        yield waiting


def _with_part(folded: str, mention: Mention) -> Mention:
    """The mention with the part of the day that follows it: "Friday" as "Friday night"."""
    if not is_day(mention.reference) or not (part := _NAMED_PART.match(folded, mention.end)):
        return mention
    return replace(mention, end=part.end(), reference=Clock(_MARKS[part[1]], mention.reference))


def _both(folded: str, first: Mention, second: Mention) -> Mention | None:
    if _is_told_again(folded, first, second):
        return first
    if (
        away := _of_year(folded, first, second)
        or of_day_away(folded, first, second)
        or weeks_ahead(folded, first, second)
    ):
        return away
    if _is_night_between(folded, first, second):
        return replace(second, start=first.start)
    if not _GAP.fullmatch(folded, first.end, second.start):
        return None
    clock = first.reference
    if isinstance(clock, Clock) and clock.day is None and is_day(second.reference):
        return Mention(first.start, second.end, Clock(clock.mark, second.reference))
    return None


def _of_year(folded: str, first: Mention, second: Mention) -> Mention | None:
    """A day or month and how far its year is away: "March 22 two years ago", "in May the year before last"."""
    away = second.reference
    if not isinstance(away, Shift | SamePeriod) or away.unit is not Unit.YEAR or not away.count:
        return None
    day = first.reference
    if not lacks_year(day):
        return None
    gap = folded[first.end : second.start]
    if gap not in (" ", " of ") and not (gap == ", " and folded[second.end : second.end + 1] in ("", ".", ",")):
        return None
    year = Shift(Unit.YEAR, away.count, away.origin)
    return Mention(first.start, second.end, replace(day, year=year), first.part)


def _is_night_between(folded: str, first: Mention, second: Mention) -> bool:
    """As in "the night of March 26 to 27": the night isn't that of the day told before."""
    is_night = isinstance(first.reference, Clock) and first.reference.day is None
    is_range = isinstance(second.reference, Interval) and is_day(second.reference.first)
    return is_night and is_range and folded[first.end : second.start] in (" of ", " from ", " between ")


def _is_told_again(folded: str, first: Mention, second: Mention) -> bool:
    """Is a clock time told again for readers elsewhere: "10:35 a.m. (0735 GMT)"?"""
    are_clocks = isinstance(first.reference, Clock) and isinstance(second.reference, Clock)
    in_brackets = folded[first.end : second.start] == " (" and folded.startswith(")", second.end)
    return are_clocks and in_brackets and folded.endswith(_ZONES, second.start, second.end)


def _of_one_year(folded: str, first: Mention, second: Mention) -> tuple[Mention, Mention]:
    """Both, with the year of one given to the other that lacks it: "in 1910, on May 5", "May 3 to June 5, 2016"."""
    if _IN_IT.fullmatch(folded, first.end, second.start) and (year := _year(first.reference, r"\d{4}")):
        return first, _in_year(second, int(year))
    written = _year(second.reference, r"\d{4}-\d\d(?:-\d\d)?")
    if written and _TO.fullmatch(folded, first.end, second.start) and (month := month_of(first.reference)):
        return _in_year(first, int(written[:4]) - (month > int(written[5:7]))), second
    return first, second


def _year(reference: Reference, form: str) -> str | None:
    """The value of ``reference`` if it is written with its year and is of the given form."""
    if isinstance(reference, Cyclic) and reference.cycle is Cycle.MONTH and isinstance(reference.year, Fixed):
        reference = Fixed(f"{reference.year.value}-{reference.index:02}")
    is_written = isinstance(reference, Fixed) and re.fullmatch(form, reference.value)
    return is_written[0] if is_written else None


def _in_year(mention: Mention, year: int) -> Mention:
    reference = mention.reference
    if not lacks_year(reference):
        return mention
    return replace(mention, reference=replace(reference, year=Fixed(f"{year:04}")))


def is_day(reference: Reference) -> bool:
    """Does ``reference`` mean a single day?"""
    match reference:
        case DayOfYear() | DayOfMonth():
            return True
        case Cyclic():
            return reference.cycle in (Cycle.WEEKDAY, Cycle.HOLIDAY)
        case Shift():
            return reference.unit is Unit.DAY
        case Moved():
            return is_day(reference.day)
        case Fixed():
            return re.fullmatch(r"\d{4}-\d\d-\d\d", reference.value) is not None
    return False
