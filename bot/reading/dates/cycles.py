"""Which turn of a cycle is meant: which year's May, which Friday, which year's third quarter."""

from datetime import date, timedelta

from bot.reading.dates.direction import Direction, Verdict, nearest
from bot.reading.dates.holidays import FIXED, holiday
from bot.reading.dates.references import Cycle

_FIRST_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_UNKNOWN_YEAR = {
    Cycle.WEEKDAY: "XXXX-WXX-{}",
    Cycle.MONTH: "XXXX-{:02}",
    Cycle.QUARTER: "XXXX-Q{}",
    Cycle.HALF: "XXXX-H{}",
}


def in_year(cycle: Cycle, index: int | str, year: int) -> str:
    """The value of one of ``cycle`` in ``year``; a weekday has none, and gives the year."""
    match cycle:
        case Cycle.MONTH:
            return f"{year:04}-{index:02}"
        case Cycle.QUARTER:
            return f"{year:04}-Q{index}"
        case Cycle.HALF:
            return f"{year:04}-H{index}"
        case Cycle.SEASON:
            return f"{year:04}-{index}"
        case Cycle.HOLIDAY:
            return holiday(str(index), year).isoformat()
        case Cycle.WEEKDAY:
            return f"{year:04}"


def of_unknown_year(cycle: Cycle, index: int | str) -> str:
    """The value of one of ``cycle`` when the year isn't known: ``XXXX-12``, ``XXXX-WXX-2``, ``XXXX-SU``."""
    if cycle is Cycle.HOLIDAY:
        return "XXXX-XX-XX" if str(index) not in FIXED else f"XXXX{holiday(str(index), 2000).isoformat()[4:]}"
    return _UNKNOWN_YEAR.get(cycle, "XXXX-{}").format(index)


def weekday_near(base: date, weekday: int, turn: int | None, verdict: Verdict) -> date:
    """The ``weekday`` (Monday is 1) that a text of ``base`` means.

    "Last" and "next" are never the day itself; a ``turn`` of -2 or 2 is the weekday of last or next week. Without such
    a word the day itself is meant if it is one; else the last one, in a clause about the future the next one, and of
    what was called off the nearer one.
    """
    back = (base.isoweekday() - weekday) % 7
    if turn == -1:
        return base - timedelta(days=back or 7)
    if turn == 1:
        return base + timedelta(days=(7 - back) or 7)
    if turn is not None:
        return base + timedelta(days=weekday - base.isoweekday() + 7 * (turn // 2))
    if verdict.direction is Direction.EITHER and 7 - back < back:
        return base + timedelta(days=7 - back)
    is_ahead = verdict.direction is Direction.FUTURE and back
    return base + timedelta(days=7 - back) if is_ahead else base - timedelta(days=back)


def year_near(base: date, cycle: Cycle, index: int | str, turn: int | None, verdict: Verdict) -> int:
    """The year whose ``index`` of ``cycle`` a text of ``base`` means."""
    years = (base.year - 1, base.year, base.year + 1)
    away = {year: _away(base, *_extent(cycle, index, year)) for year in years}
    if turn == 0:
        return base.year - 1 if away[base.year - 1] == 0 else base.year
    if turn == -1:
        return max((year for year in years if away[year] < 0), default=base.year - 1)
    if turn == -2:
        return year_near(base, cycle, index, -1, verdict) - 1
    if turn == 1:
        return min((year for year in years if away[year] > 0), default=base.year + 1)
    return nearest(away, verdict, is_day=cycle is Cycle.HOLIDAY)


def _away(base: date, first: date, last: date) -> int:
    """Days from ``base`` to the period: 0 inside it, negative if it is over."""
    return min((last - base).days, 0) or max((first - base).days, 0)


def _extent(cycle: Cycle, index: int | str, year: int) -> tuple[date, date]:
    if cycle is Cycle.HOLIDAY:
        day = holiday(str(index), year)
        return day, day
    number = index if isinstance(index, int) else 1
    first, length = {
        Cycle.MONTH: (number, 1),
        Cycle.QUARTER: (3 * number - 2, 3),
        Cycle.HALF: (6 * number - 5, 6),
        Cycle.SEASON: (_FIRST_MONTH.get(str(index), 1), 3),
    }[cycle]
    after = first + length - 1
    return date(year, first, 1), date(year + after // 12, after % 12 + 1, 1) - timedelta(days=1)
