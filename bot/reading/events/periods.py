"""When two times can be one, each at its own precision."""

from collections.abc import Iterator
from datetime import date, timedelta

from bot.reading.dates.when import When, bounds

Bound = tuple[date, date]

_LONG = 92  # days; a longer time is looked up by its years, not by its months


def extent(when: When) -> int:
    """The number of days that ``when`` may mean."""
    return days_in(bounds(when))


def days_in(bound: Bound) -> int:
    """The number of days between two bounds, with both."""
    return (bound[1] - bound[0]).days + 1


def compatible(one: Bound, other: Bound) -> bool:
    """Does one of two times, given by their bounds, hold the other?"""
    return (one[0] <= other[0] and other[1] <= one[1]) or (other[0] <= one[0] and one[1] <= other[1])


def buckets(bound: Bound) -> Iterator[str]:
    """Where a time of these bounds is kept, so that any time that holds it finds it there: its month and its year.

    A day is kept by itself, too.
    """
    middle = bound[0] + (bound[1] - bound[0]) / 2
    yield f"{middle.year:04}"
    yield f"{middle.year:04}-{middle.month:02}"
    if bound[0] == bound[1]:
        yield bound[0].isoformat()


def searched(bound: Bound) -> Iterator[str]:
    """The buckets in which times lie that are not longer than this one and may be held by it."""
    first, last = bound
    if first == last:
        yield first.isoformat()
        return
    if last - first > timedelta(days=_LONG):
        yield from (f"{year:04}" for year in range(first.year, min(last.year, first.year + 9) + 1))
        return
    month = first.year * 12 + first.month - 1
    for number in range(month, last.year * 12 + last.month):
        yield f"{number // 12:04}-{number % 12 + 1:02}"
