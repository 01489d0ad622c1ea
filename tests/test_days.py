"""Days in figures are read as people type them."""

import pytest

from bot.answers.typed.days import day_typed, looks_like_a_day


@pytest.mark.parametrize(
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


@pytest.mark.parametrize("typed", ["2016-13", "2016-02-30", "32.1.2016", "9999-99"])
def test_what_is_no_day_but_looks_like_one_is_told_apart(typed):
    assert day_typed(typed) is None
    assert looks_like_a_day(typed)


@pytest.mark.parametrize("typed", ["2321", "10.5", "2016-2017", "", "soon"])
def test_other_figures_look_like_no_day(typed):
    assert not looks_like_a_day(typed)
