"""Holidays that news text dates by: their day in a year."""

from datetime import date, timedelta

FIXED = {
    "new year": (1, 1),
    "new year's": (1, 1),
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "inauguration day": (1, 20),
    "australia day": (1, 26),
    "groundhog day": (2, 2),
    "valentine's day": (2, 14),
    "women's day": (3, 8),
    "st. patrick's day": (3, 17),
    "april fools' day": (4, 1),
    "april fool's day": (4, 1),
    "earth day": (4, 22),
    "may day": (5, 1),
    "cinco de mayo": (5, 5),
    "v-e day": (5, 8),
    "victory day": (5, 9),
    "canada day": (7, 1),
    "independence day": (7, 4),
    "fourth of july": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "all saints' day": (11, 1),
    "guy fawkes night": (11, 5),
    "armistice day": (11, 11),
    "remembrance day": (11, 11),
    "veterans day": (11, 11),
    "christmas": (12, 25),
    "christmas day": (12, 25),
    "christmas eve": (12, 24),
    "boxing day": (12, 26),
}
# Holidays that are the n-th weekday of a month: month, weekday (Monday is 0), n (-1 is the last).
WEEKDAYS = {
    "martin luther king day": (1, 0, 3),
    "presidents day": (2, 0, 3),
    "presidents' day": (2, 0, 3),
    "mother's day": (5, 6, 2),
    "memorial day": (5, 0, -1),
    "father's day": (6, 6, 3),
    "labor day": (9, 0, 1),
    "labour day": (9, 0, 1),
    "columbus day": (10, 0, 2),
    "thanksgiving": (11, 3, 4),
    "thanksgiving day": (11, 3, 4),
}
# Days from Easter Sunday of the western churches.
EASTER = {
    "ash wednesday": -46,
    "palm sunday": -7,
    "good friday": -2,
    "easter": 0,
    "easter sunday": 0,
    "easter monday": 1,
    "pentecost": 49,
}
# Days from Thanksgiving.
SHOPPING = {"black friday": 1, "cyber monday": 4, "giving tuesday": 5}
# The day of federal elections in the United States: the Tuesday after the first Monday of November.
_ELECTION_DAY = "election day"
NAMES = frozenset(FIXED) | frozenset(WEEKDAYS) | frozenset(EASTER) | frozenset(SHOPPING) | {_ELECTION_DAY}


def holiday(name: str, year: int) -> date:
    """The day of the holiday ``name`` (one of NAMES) in ``year``."""
    if name in FIXED:
        return date(year, *FIXED[name])
    if name in EASTER:
        return easter(year) + timedelta(days=EASTER[name])
    if name in SHOPPING:
        return nth_weekday(year, *WEEKDAYS["thanksgiving"]) + timedelta(days=SHOPPING[name])
    if name == _ELECTION_DAY:
        return nth_weekday(year, 11, 0, 1) + timedelta(days=1)
    return nth_weekday(year, *WEEKDAYS[name])


def nth_weekday(year: int, month: int, weekday: int, n: int) -> date:
    """The ``n``-th ``weekday`` (Monday is 0) of a month; -1 is the last.

    Raises:
        ValueError: if the month has no such day.
    """
    if n < 0:
        return _last_weekday(year, month, weekday)
    first = date(year, month, 1)
    day = first + timedelta(days=(weekday - first.weekday()) % 7 + 7 * (n - 1))
    if day.month != month:
        raise ValueError(f"{year:04}-{month:02} has no weekday {weekday} number {n}")
    return day


def _last_weekday(year: int, month: int, weekday: int) -> date:
    last = date(year + month // 12, month % 12 + 1, 1) - timedelta(days=1)
    return last - timedelta(days=(last.weekday() - weekday) % 7)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (Butcher's algorithm, 1876)."""
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    f = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - f + 15) % 30
    i, k = divmod(c, 4)
    m = (32 + 2 * e + 2 * i - h - k) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)
