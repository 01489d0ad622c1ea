"""What holds of the time expressions of any text."""

import re
from datetime import date
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.reading.dates.grammar.rules import RULES
from bot.reading.dates.holidays import NAMES, easter, holiday
from bot.reading.dates.kinds import lexicon
from bot.reading.dates.reading import read_times
from bot.reading.dates.units import Unit, moved
from bot.reading.dates.when import first_day, last_day, when_of

WORDS = [
    *sorted(lexicon()),
    *"2016 17 31 30 1990s '80s 10:30 3rd 2016-10-17 31.02.2016 年 月 日 平成 昨年 十 '".split(),
]
texts = st.lists(st.sampled_from(WORDS) | st.text(max_size=3), max_size=30).map(" ".join)
days = st.none() | st.dates()


@given(texts, days, st.booleans())
def test_spans_are_in_order_inside_and_apart(text, published, is_title):
    text = text.title() if is_title else text
    found = read_times(text, published)
    assert all(expression.span.end <= len(text) for expression in found)
    assert all(first.span.end <= second.span.start for first, second in pairwise(found))


@given(texts, days)
def test_a_calendar_time_ends_after_it_begins(text, published):
    whens = [when for expression in read_times(text.title(), published) if (when := when_of(expression))]
    assert all(first_day(when) <= last_day(when) for when in whens)


@table("published", [date.min, date.max, date(2, 1, 1), date(9998, 12, 31)])
def test_at_the_ends_of_the_calendar_nothing_breaks(published):
    text = (
        "Last year, next week, on Monday, tomorrow, on 31 December, last May, next summer, at Easter, two months ago."
    )
    assert all(expression.span.of(text) for expression in read_times(text, published))


@given(st.dates(date(1900, 1, 1), date(2100, 1, 1)), st.sampled_from(["Monday", "Friday", "Sunday"]))
def test_a_weekday_is_never_a_week_away(published, weekday):
    for text in (f"He spoke on {weekday}.", f"He will speak on {weekday}."):
        day = date.fromisoformat(read_times(text, published)[0].value)
        assert abs((day - published).days) < 7
        assert f"{day:%A}" == weekday


@table("rule", RULES)
def test_no_pattern_repeats_without_bound(rule):
    """Each match looks at a bounded number of tokens, so reading is linear in their number."""
    skeleton = re.sub(r"\\.|\[[^\]]*\]", "", rule.pattern)
    assert not re.search(r"[*+]|\{\d+,\}", skeleton)


@table("name", sorted(NAMES))
def test_every_holiday_has_its_day(name):
    assert holiday(name, 2016).year == 2016


@table(("year", "day"), [(2016, (3, 27)), (2017, (4, 16)), (2019, (4, 21)), (1961, (4, 2))])
def test_easter(year, day):
    assert (easter(year).month, easter(year).day) == day


@given(st.dates(), st.sampled_from(list(Unit)), st.integers(-(10**9), 10**9))
def test_moving_out_of_the_calendar_is_no_error(day, unit, count):
    assert moved(day, unit, count) is None or isinstance(moved(day, unit, count), str)
