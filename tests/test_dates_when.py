"""From a value to calendar time at its own precision."""

from datetime import date

from tables import table

from bot.corpus.span import Span
from bot.reading.dates.timex import Part, TimeExpression, TimexType
from bot.reading.dates.when import Granularity, When, first_day, last_day, when_of


def expression(value, kind=TimexType.DATE):
    return TimeExpression(Span(0, 1), kind, value, inferred=True, part=Part.LATE)


@table(
    ("value", "start", "end", "granularity"),
    [
        ("2016-10-17", "2016-10-17", "2016-10-17", Granularity.DAY),
        ("2016-10-17TEV", "2016-10-17", "2016-10-17", Granularity.DAY),
        ("2016-12", "2016-12", "2016-12", Granularity.MONTH),
        ("2016-Q3", "2016-07", "2016-09", Granularity.QUARTER),
        ("2016-SU", "2016-06", "2016-08", Granularity.SEASON),
        ("2016-WI", "2016-12", "2017-02", Granularity.SEASON),
        ("2016", "2016", "2016", Granularity.YEAR),
        ("199X", "1990", "1999", Granularity.DECADE),
        ("19XX", "1900", "1999", Granularity.CENTURY),
        ("2016-W42", "2016-10-17", "2016-10-23", Granularity.RANGE),
        ("2016-W42-WE", "2016-10-22", "2016-10-23", Granularity.RANGE),
        ("2016-H1", "2016-01", "2016-06", Granularity.RANGE),
        ("2016-05-03/2016-05-05", "2016-05-03", "2016-05-05", Granularity.RANGE),
    ],
)
def test_precision_is_kept(value, start, end, granularity):
    assert when_of(expression(value)) == When(start, end, granularity, Part.LATE, inferred=True)


NO_TIMES = "PAST_REF XXXX-12 XXXX-WXX-1 XXXX 2016-W99 2016-13 2016-02-30 9999-W52 9999-W52-WE XXXX-XX-XXT22:00"


@table("value", NO_TIMES.split())
def test_what_is_no_calendar_time(value):
    assert when_of(expression(value)) is None


@table("kind", [TimexType.DURATION, TimexType.SET])
def test_durations_and_sets_are_no_time(kind):
    assert when_of(expression("2016", kind)) is None


@table(
    ("start", "end", "first", "last"),
    [
        ("2016", "2016", date(2016, 1, 1), date(2016, 12, 31)),
        ("2016-02", "2016-02", date(2016, 2, 1), date(2016, 2, 29)),
        ("2016-10-17", "2016-10-18", date(2016, 10, 17), date(2016, 10, 18)),
    ],
)
def test_first_and_last_day(start, end, first, last):
    when = When(start, end, Granularity.RANGE)
    assert (first_day(when), last_day(when)) == (first, last)


@table(
    ("start", "part", "first", "last"),
    [
        ("2016", Part.EARLY, "2016-01-01", "2016-04-01"),
        ("2016", Part.LATE, "2016-10-01", "2016-12-31"),
        ("2016-09", Part.EARLY, "2016-09-01", "2016-09-10"),
        ("2016-09", Part.MID, "2016-09-10", "2016-09-21"),
        ("2016-09", None, "2016-09-01", "2016-09-30"),
    ],
)
def test_a_part_of_a_stretch_is_some_of_its_days(start, part, first, last):
    granularity = Granularity.YEAR if len(start) == 4 else Granularity.MONTH
    when = When(start, start, granularity, part)
    assert (first_day(when).isoformat(), last_day(when).isoformat()) == (first, last)
