"""Days in figures are read as people type them."""

from datetime import date

from tables import table

from bot.answers.typed.day_said import day_said
from bot.answers.typed.days import day_typed, looks_like_a_day


@table(
    ("typed", "day"),
    [
        ("2016", "2016"),
        ("2016-10", "2016-10"),
        ("2016-1-5", "2016-01-05"),
        ("2016/10/17", "2016-10-17"),
        ("10.2016", "2016-10"),
        ("7.10.2016", "2016-10-07"),
    ],
)
def test_figures_are_a_day_a_month_or_a_year(typed, day):
    when = day_typed(typed)
    assert when
    assert when.start == day


@table("typed", ["2016-13", "2016-02-30", "32.1.2016", "9999-99"])
def test_what_is_no_day_but_looks_like_one_is_told_apart(typed):
    assert day_typed(typed) is None
    assert looks_like_a_day(typed)


@table("typed", ["2321", "10.5", "2016-2017", "", "soon"])
def test_other_figures_look_like_no_day(typed):
    assert not looks_like_a_day(typed)


@table(
    "typed",
    [
        *("2025-11-10", "10.11.2025", "10 November 2025", "November 10, 2025", "Monday, 10 November 2025", "yesterday"),
        *("10 ноября 2025", "10 ноября 2025 г.", "10 ноября 2025 года", "вчера"),
        *("2025年11月10日", "令和7年11月10日", "昨日"),
    ],
)
def test_a_day_is_read_in_figures_and_in_words(typed):
    assert day_said(typed, date(2025, 11, 11)) == date(2025, 11, 10)


@table(
    "typed", ["", "soon", "November 2025", "2025", "30 February 2025", "10 November 2025 or so", "1 May to 3 May 2025"]
)
def test_what_is_less_or_more_than_a_day_is_none(typed):
    assert day_said(typed, date(2025, 11, 11)) is None
