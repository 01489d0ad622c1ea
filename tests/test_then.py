"""The earliest and the latest that the documents say."""

from bridge_corpus import ask
from tables import table

from bot.rendering.wording import fill


def headings(typed: str) -> list[str]:
    return [fill(section.heading) for section in ask(typed).sections if section.heading]


@table("typed", ["/then Anna Reed", "/then reed", "/then mayor", "/then savings"])
def test_the_first_and_the_last_day_stand_side_by_side(typed):
    assert headings(typed) == ["The earliest: 4 May 2020", "The latest: 10 June 2020"]


def test_the_article_goes_before_its_headings():
    roles = [citation.role for citation in ask("/then Anna Reed").citations]
    assert set(roles) == {"body"}


def test_a_subject_of_one_day_is_said_to_be_that():
    answer = ask("/then crowns")
    assert len(answer.sections) == 1
    assert fill(answer.notice) == "They speak of it on this one day only."


def test_what_has_no_day_is_shown_as_undated():
    assert headings("/then promise") == ["Undated"]


def test_who_is_unknown_is_a_miss():
    answer = ask("/then Napoleon Bonaparte")
    assert not answer.citations
    assert answer.notice


def test_without_a_name_it_says_how_to_ask():
    assert "For example" in fill(ask("/then").notice)
