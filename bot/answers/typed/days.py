"""Days as people type them in figures."""

import re

from bot.reading.dates.when import Granularity, When, first_day, last_day

_YEAR_FIRST = re.compile(r"(?P<year>\d{4})(?:[-./](?P<month>\d{1,2})(?:[-./](?P<day>\d{1,2}))?)?")
_YEAR_LAST = re.compile(r"(?:(?P<day>\d{1,2})\.)?(?P<month>\d{1,2})[./](?P<year>\d{4})")


def looks_like_a_day(typed: str) -> bool:
    """Are these figures put together as those of a day or a month are, whether or not there is such a day?"""
    return len(typed) > 4 and bool(_YEAR_FIRST.fullmatch(typed) or _YEAR_LAST.fullmatch(typed))


def day_typed(typed: str) -> When | None:
    """What 2016, 2016-10, 2016/10/7, 10.2016 or 7.10.2016 means; None if it isn't of that form, or no such day is."""
    found = _YEAR_FIRST.fullmatch(typed) or _YEAR_LAST.fullmatch(typed)
    if not found:
        return None
    parts = [f"{int(found[name]):02}" for name in ("year", "month", "day") if found[name]]
    written = "-".join(parts)
    when = When(written, written, (Granularity.YEAR, Granularity.MONTH, Granularity.DAY)[len(parts) - 1])
    try:
        first_day(when), last_day(when)
    except ValueError:
        return None
    return when
