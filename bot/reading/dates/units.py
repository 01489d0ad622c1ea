"""Units of the calendar, and arithmetic on TIMEX3 values."""

import re
from datetime import date, timedelta
from enum import StrEnum


class Unit(StrEnum):
    """A unit of time; its value is its designator in an ISO 8601 duration, as TIMEX3 extends it."""

    SECOND = "TS"
    MINUTE = "TM"
    HOUR = "TH"
    NIGHT = "TNI"
    DAY = "D"
    WEEKEND = "WE"
    WEEK = "W"
    FORTNIGHT = "2W"
    MONTH = "M"
    QUARTER = "Q"
    YEAR = "Y"
    DECADE = "E"
    CENTURY = "C"
    MILLENNIUM = "L"


_DAYS = {Unit.DAY: 1, Unit.NIGHT: 1, Unit.WEEK: 7, Unit.WEEKEND: 7, Unit.FORTNIGHT: 14}
_YEARS = {Unit.YEAR: 1, Unit.DECADE: 10, Unit.CENTURY: 100, Unit.MILLENNIUM: 1000}
SHORTER_THAN_A_DAY = (Unit.SECOND, Unit.MINUTE, Unit.HOUR)
# The values of periods that nobody can tell.
UNKNOWN = {Unit.DAY: "XXXX-XX-XX", Unit.WEEK: "XXXX-WXX", Unit.WEEKEND: "XXXX-WXX-WE", Unit.MONTH: "XXXX-XX",
           Unit.QUARTER: "XXXX-QX", Unit.YEAR: "XXXX", Unit.DECADE: "XXXX", Unit.CENTURY: "XXXX"}  # fmt: skip


def add_months(year: int, month: int, count: int) -> tuple[int, int]:
    """The year and month ``count`` months after the given ones."""
    total = year * 12 + month - 1 + count
    return total // 12, total % 12 + 1


def week_value(day: date) -> str:
    """``2016-W42``"""
    year, week, _ = day.isocalendar()
    return f"{year:04}-W{week:02}"


def quarter_value(day: date) -> str:
    """``2016-Q4``"""
    return f"{day.year:04}-Q{(day.month + 2) // 3}"


def moved(day: date, unit: Unit, count: int) -> str | None:
    """The period of ``unit`` that lies ``count`` of them after the one that holds ``day``; None out of the calendar."""
    try:
        return _moved(day, unit, count)
    except (ValueError, OverflowError):
        return None


def _moved(day: date, unit: Unit, count: int) -> str | None:
    if unit in _DAYS:
        there = day + timedelta(days=_DAYS[unit] * count)
        endings = {Unit.WEEK: "", Unit.FORTNIGHT: "", Unit.WEEKEND: "-WE"}
        return week_value(there) + endings[unit] if unit in endings else there.isoformat()
    if unit is Unit.MONTH:
        year, month = add_months(day.year, day.month, count)
        return f"{year:04}-{month:02}" if 0 < year < 10000 else None
    if unit is Unit.QUARTER:
        year, month = add_months(day.year, day.month, 3 * count)
        return quarter_value(date(year, month, 1))
    if unit in _YEARS:
        year = day.year + _YEARS[unit] * count
        digits = {Unit.YEAR: 4, Unit.DECADE: 3, Unit.CENTURY: 2}.get(unit, 1)
        return f"{year:04}"[:digits].ljust(4, "X") if 0 < year < 10000 else None
    return None


def shifted(value: str, unit: Unit, count: int) -> str | None:
    """The period of the same granularity as ``value`` that lies ``count`` units after it.

    None where the unit is finer than the value ("two days after 1998") or the value is no calendar period.
    """
    if day := re.fullmatch(r"(\d{4}-\d\d-\d\d)(?:T.*)?", value):
        return _shifted_day(date.fromisoformat(day[1]), unit, count)
    if unit not in _YEARS and unit is not Unit.MONTH and unit is not Unit.QUARTER:
        return _shifted_week(value, unit, count)
    if unit in _YEARS and (year := re.match(r"(\d{4})(?!\d)", value)):
        return f"{int(year[1]) + _YEARS[unit] * count:04}{value[4:]}"
    if month := re.fullmatch(r"(\d{4})-(\d\d)", value):
        return moved(date(int(month[1]), int(month[2]), 1), Unit.MONTH, count * (3 if unit is Unit.QUARTER else 1))
    if unit is Unit.QUARTER and (quarter := re.fullmatch(r"(\d{4})-Q([1-4])", value)):
        return moved(date(int(quarter[1]), 3 * int(quarter[2]), 1), unit, count)
    return None


def _shifted_day(day: date, unit: Unit, count: int) -> str | None:
    if unit in _DAYS:
        return moved(day, Unit.DAY, _DAYS[unit] * count)
    months = {Unit.MONTH: 1, Unit.QUARTER: 3}.get(unit, 12 * _YEARS.get(unit, 0))
    year, month = add_months(day.year, day.month, months * count)
    try:
        return date(year, month, min(day.day, 28) if day.day > 28 and month == 2 else day.day).isoformat()
    except ValueError:
        return None


def _shifted_week(value: str, unit: Unit, count: int) -> str | None:
    week = re.fullmatch(r"(\d{4})-W(\d\d)", value)
    if not week or unit is not Unit.WEEK:
        return None
    try:
        return moved(date.fromisocalendar(int(week[1]), int(week[2]), 1), unit, count)
    except ValueError:
        return None


def narrowed(value: str, unit: Unit) -> str | None:
    """``value`` seen at the coarser ``unit``: the year of a day, the quarter of a month; None if it isn't coarser."""
    if week := re.fullmatch(r"(\d{4})-W(\d\d)", value):
        value = date.fromisocalendar(int(week[1]), int(week[2]), 1).isoformat()[: 7 if unit is Unit.MONTH else 10]
    day = re.match(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:$|T|-[QHW]|-S|-F|-A)", value)
    if not day:
        return None
    if unit in _YEARS:
        return moved(date(int(day[1]), 1, 1), unit, 0)
    if unit in (Unit.MONTH, Unit.QUARTER) and day[2]:
        return moved(date(int(day[1]), int(day[2]), 1), unit, 0)
    return moved(date.fromisoformat(value[:10]), unit, 0) if day[3] else None
