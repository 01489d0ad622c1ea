"""Periods are read as people type them."""

from datetime import date

from dated_texts import archive_of, shown
from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.answers.commands import answer
from bot.answers.question import Question
from bot.answers.typed.period import Period, no_such_day, read_first_day, read_period
from bot.corpus.document import Document
from bot.reading.dates.when import Granularity, When
from bot.rendering.wording import fill

TODAY = date(2026, 1, 1)


@table(
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
        ("from:2016 to:2017 Lee", "Lee", "2016-01-01", "2017-12-31"),
        ("Lee March 2016..June 2017", "Lee", "2016-03-01", "2017-06-30"),
        ("from October to December 2016", "", "2016-10-01", "2016-12-31"),
        ("Lee 10.2016", "Lee", "2016-10-01", "2016-10-31"),
        ("wait..what", "wait..what", None, None),
        ("Theresa May", "Theresa May", None, None),
        ("Lee after 9999-12-31", "Lee", "9999-12-31", None),
        ("Lee before 0001-01-01", "Lee", None, "0001-01-01"),
        ("from:2016 from:2016 Lee", "Lee", "2016-01-01", None),
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


@table(
    ("typed", "problem"),
    [
        ("Lee 2016-13", "2016-13: no date. Write 2016, 2016-10 or 2016-10-17."),
        ("Lee 2016-13..2017", "2016-13: no date. Write 2016, 2016-10 or 2016-10-17."),
        ("Lee from 31 February 2018", "31 February 2018: no date. Write 2016, 2016-10 or 2016-10-17."),
        ("Lee since February 29, 2018", "February 29, 2018: no date. Write 2016, 2016-10 or 2016-10-17."),
        ("Ли с 31 июня 2018 года", "31 июня 2018 года: no date. Write 2016, 2016-10 or 2016-10-17."),
        ("リー 2018年2月30日から", "2018年2月30日: no date. Write 2016, 2016-10 or 2016-10-17."),
        ("from:soon Lee", "soon: no date. Write 2016, 2016-10 or 2016-10-17."),
        ("from:2016 from:2018 Lee", "2016 2018: no date. Write 2016, 2016-10 or 2016-10-17."),
        ("from 2018 to 2016", "That time ends on 31 December 2016, before it begins on 1 January 2018."),
    ],
)
def test_a_time_that_nobody_can_keep_to_is_told_in_a_sentence(typed, problem):
    _, period = read_period(typed, TODAY)
    assert period.problem
    assert fill(period.problem) == problem


@table(
    ("typed", "left", "day"),
    [
        ("2016-12-15 peace treaty", "peace treaty", "2016-12-15"),
        ("by 15 December 2016, /who Lee", "/who Lee", "2016-12-15"),
        ("2016年12月15日 条約", "条約", "2016-12-15"),
        ("15 декабря 2016", "", "2016-12-15"),
        ("Lee in 2016", "Lee in 2016", None),
        ("Lee", "Lee", None),
    ],
)
def test_a_day_is_taken_off_the_front(typed, left, day):
    words, when = read_first_day(typed, TODAY)
    assert (words, when and when.start) == (left, day)


@table(
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


@table("typed", ["Lee from 31 February 2018", "Lee с 31 июня 2018 года", "Lee 2018年2月30日から"])
def test_a_day_that_there_is_not_is_taken_out_with_its_preposition(typed):
    assert read_period(typed, TODAY)[0] == "Lee"


@table(
    ("typed", "day"),
    [
        ("what happened on 31 June 2017", "31 June 2017"),
        ("what happened on June 35", "June 35"),
        ("what happened on 32 July", "32 July"),
        ("что случилось 30 февраля", "30 февраля"),
        ("2017年6月31日に何があった", "2017年6月31日"),
        ("what happened on 29 February 2017", "29 February 2017"),
        ("what happened on 29 February", None),
        ("what happened in June", None),
        ("were there in June 35 people", None),
        ("what happened in 35 BC", None),
    ],
)
def test_a_day_that_there_is_not_is_found_in_a_question(typed, day):
    assert no_such_day(typed) == day


def test_a_plain_question_for_no_day_is_told_so_and_shown_nothing():
    archive = archive_of([Document("a.txt", "The port of Velm was opened on 30 June 2017.", date(2018, 1, 1))])
    given = answer(archive, Question.parse("what happened on 31 June 2017"), TODAY)
    assert not given.citations
    assert fill(given.notice) == "31 June 2017: there is no such day."
    assert shown(archive, "what happened on 30 June 2017")
