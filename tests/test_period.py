"""Periods are read as people type them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.answers.period import Period, read_period
from bot.reading.dates.when import Granularity, When

TODAY = date(2026, 1, 1)


@pytest.mark.parametrize(
    ("typed", "left", "start", "end"),
    [
        ("lee 2016", "lee", "2016-01-01", "2016-12-31"),
        ("lee 2016-05", "lee", "2016-05-01", "2016-05-31"),
        ("Lee 2016-10..2017-03", "Lee", "2016-10-01", "2017-03-31"),
        ("..2017", "", None, "2017-12-31"),
        ("2016-02..", "", "2016-02-01", None),
        ("Lee since March 2017", "Lee", "2017-03-01", None),
        ("from 2016 to 2017", "", "2016-01-01", "2017-12-31"),
        ("Lee in October 2016", "Lee", "2016-10-01", "2016-10-31"),
        ("between May 2016 and June 2017", "", "2016-05-01", "2017-06-30"),
        ("Lee before 2017", "Lee", None, "2016-12-31"),
        ("Lee after 5 May 2016", "Lee", "2016-05-06", None),
        ("Lee last year", "Lee", "2025-01-01", "2025-12-31"),
        ("до 2017", "", None, "2016-12-31"),
        ("Ли с марта 2017 по май 2018", "Ли", "2017-03-01", "2018-05-31"),
        ("2016年10月から", "", "2016-10-01", None),
        ("Lee", "Lee", None, None),
        ("resolution 2321 of the council", "resolution 2321 of the council", None, None),
    ],
)
def test_dates_bound_a_period_and_leave_the_rest(typed, left, start, end):
    words, period = read_period(typed, TODAY)
    assert (words, period.start and period.start.isoformat(), period.end and period.end.isoformat()) == (
        left,
        start,
        end,
    )


@pytest.mark.parametrize(
    ("period", "held"),
    [
        (Period(date(2016, 9, 15)), True),
        (Period(date(2016, 10, 1)), False),
        (Period(None, date(2016, 9, 1)), True),
        (Period(None, date(2016, 8, 31)), False),
    ],
)
def test_a_month_is_in_a_period_that_shares_a_day_with_it(period, held):
    assert period.holds(When("2016-09", "2016-09", Granularity.MONTH)) is held


@given(st.text(max_size=60))
def test_whatever_is_typed_bounds_a_period_or_not(typed):
    words, period = read_period(typed, TODAY)
    assert isinstance(words, str)
    assert period.start is None or period.end is None or period.start or period.end
