"""Had what is dated happened when it was printed?"""

from datetime import date

from tables import table

from bot.corpus.span import Span
from bot.reading.dates.status import Status, read_status
from bot.reading.dates.when import Granularity, When

PRINTED = date(2016, 10, 17)


def month(value):
    return When(value, value, Granularity.MONTH)


@table(
    ("clause", "when", "status"),
    [
        ("They decided to meet in Peru at the summit in November", month("2016-11"), Status.PLANNED),
        ("She is expected to visit Oslo in November", month("2016-11"), Status.EXPECTED),
        ("Progress may be reached in November", month("2016-11"), Status.EXPECTED),
        ("the talks scheduled to take place in November", month("2016-11"), Status.PLANNED),
        ("during the visit of President Smith in December", month("2016-12"), Status.PLANNED),
        ("They met in early September", month("2016-09"), Status.HAPPENED),
        ("The visit was scheduled for September", month("2016-09"), Status.PLANNED),
        ("The visit in September was cancelled", month("2016-09"), Status.CANCELLED),
        ("They called off the meeting in November", month("2016-11"), Status.CANCELLED),
        ("He denied that they met in September", month("2016-09"), Status.DENIED),
        ("Smith, who denied guilt, was tried in September", month("2016-09"), Status.HAPPENED),
        ("He did not comment on the meeting in September", month("2016-09"), Status.HAPPENED),
        ("They have never met in September", month("2016-09"), Status.DENIED),
        ("They did not meet in September", month("2016-09"), Status.DENIED),
        ("They met this month", month("2016-10"), Status.HAPPENED),
        ("She was to visit Oslo in September but fell ill", month("2016-09"), Status.PLANNED),
        ("She was to have visited Oslo in September", month("2016-09"), Status.PLANNED),
        ("She was going to visit Oslo in September", month("2016-09"), Status.PLANNED),
        ("She had hoped to visit Oslo in September", month("2016-09"), Status.EXPECTED),
        ("She should have visited Oslo in September", month("2016-09"), Status.EXPECTED),
        ("She was to become mayor in September", month("2016-09"), Status.HAPPENED),
        ("She was said to have met them in September", month("2016-09"), Status.HAPPENED),
        ("She agreed in September to visit Oslo", month("2016-09"), Status.HAPPENED),
        ("Рид должна была приехать в сентябре, но заболела", month("2016-09"), Status.PLANNED),
        ("Рид собиралась приехать в сентябре", month("2016-09"), Status.PLANNED),
        ("リード氏は９月に訪問する予定だったが、病気になった", month("2016-09"), Status.PLANNED),
        ("They will meet this month", month("2016-10"), Status.PLANNED),
        ("They will meet", None, Status.PLANNED),
        ("They met", None, Status.HAPPENED),
    ],
)
def test_status(clause, when, status):
    assert read_status(clause, Span(0, len(clause)), when, PRINTED) == status


def test_only_the_clause_counts():
    text = "They met. The party was cancelled."
    assert read_status(text, Span(0, 8), None, PRINTED) is Status.HAPPENED


@table(
    ("sentence", "time", "status"),
    [
        ("They had planned a hearing on December 30, but it was cancelled.", "December 30", Status.CANCELLED),
        ("A parade due on December 30 was later called off.", "December 30", Status.CANCELLED),
        ("12月30日に予定されていた式典は中止された。", "12月30日", Status.CANCELLED),
        ("The cranes were postponed until December 2018.", "December 2018", Status.PLANNED),
        ("Critics falsely claim that she resigned on December 30.", "December 30", Status.DENIED),
        ("They met on December 30, and it was cold.", "December 30", Status.HAPPENED),
    ],
)
def test_what_was_called_off_denied_or_put_off(sentence, time, status):
    start = sentence.index(time)
    when = (
        When("2018-12", "2018-12", Granularity.MONTH)
        if "2018" in time
        else When("2016-12-30", "2016-12-30", Granularity.DAY)
    )
    clause = Span(0, start + len(time)) if "but" in sentence or "and" in sentence else Span(0, len(sentence))
    assert read_status(sentence, clause, when, date(2017, 1, 5)) is status


@table(
    ("clause", "time", "status"),
    [
        ("The board on Monday presented a two-year plan to rebuild the pier", "Monday", Status.HAPPENED),
        ("The board on Monday formally backed a deal to build a pier", "Monday", Status.HAPPENED),
        ("The board presented on Monday a five-step plan for the pier", "Monday", Status.HAPPENED),
        ("On Monday the board will present a plan", "Monday", Status.PLANNED),
        ("The vote on Monday called by the board will be close", "Monday", Status.PLANNED),
        ("They agreed to meet on Monday", "Monday", Status.PLANNED),
        ("The vote is planned for Monday", "Monday", Status.PLANNED),
    ],
)
def test_a_past_tense_beside_the_day_of_printing_tells_of_that_day(clause, time, status):
    at = clause.index(time)
    today = When("2016-10-17", "2016-10-17", Granularity.DAY)
    assert read_status(clause, Span(0, len(clause)), today, PRINTED, Span(at, at + len(time))) is status
