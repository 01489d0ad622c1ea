"""The roles of somebody, as documents print them: each once, with since when."""

from datetime import date

from dated_texts import archive_of

from bot.answers.answer import Answer, Citation
from bot.answers.commands import answer
from bot.answers.question import Question
from bot.corpus.document import Document
from bot.rendering.wording import fill

MAY, JUNE, JULY = date(2020, 5, 4), date(2020, 6, 1), date(2020, 7, 1)


def who(*told: tuple[date | None, str]) -> Answer:
    """``/who Anna Reed`` of documents that tell so much, each with its day."""
    documents = (Document(f"{i}.txt", text, day) for i, (day, text) in enumerate(told))
    return answer(archive_of(documents), Question.parse("/who Anna Reed"), date(2026, 1, 1))


def roles(given: Answer) -> tuple[Citation, ...]:
    return next(one.citations for one in given.sections if one.heading and "Roles" in fill(one.heading))


def printed(*told: tuple[date | None, str]) -> list[str]:
    """The roles, each with what is said of it."""
    return [": ".join([one.excerpt.text, *map(fill, one.remarks)]) for one in roles(who(*told))]


def test_a_role_stands_once_with_how_many_documents_have_it_and_since_when():
    told = "Norwegian Foreign Minister Anna Reed came to Oslo."
    assert printed((MAY, told), (JUNE, told), (JULY, told)) == [
        "Norwegian Foreign Minister: in 3 documents, first on 4 May 2020"
    ]


def test_its_excerpt_is_the_latest():
    told = "Mayor Anna Reed came."
    assert roles(who((JUNE, told), (MAY, told)))[0].excerpt.document.published == JUNE


def test_the_role_that_was_printed_last_comes_first():
    assert printed((MAY, "Mayor Anna Reed came."), (JUNE, "Foreign Minister Anna Reed came.")) == [
        "Foreign Minister",
        "Mayor",
    ]


def test_one_that_comes_again_is_of_the_later_day():
    told = (MAY, "Mayor Anna Reed came."), (JUNE, "Senator Anna Reed came."), (JULY, "Mayor Anna Reed came.")
    assert printed(*told) == ["Mayor: in 2 documents, first on 4 May 2020", "Senator"]


def test_marks_case_and_articles_make_no_other_role():
    told = (MAY, "Norway’s foreign minister Anna Reed came."), (JUNE, "Norway's Foreign Minister Anna Reed came.")
    assert printed(*told) == ["Norway's Foreign Minister: in 2 documents, first on 4 May 2020"]


def test_documents_of_one_day_or_of_none_tell_no_beginning():
    assert printed((MAY, "Mayor Anna Reed came."), (MAY, "Mayor Anna Reed left.")) == ["Mayor: in 2 documents"]
    assert printed((None, "Mayor Anna Reed came."), (None, "Mayor Anna Reed left.")) == ["Mayor: in 2 documents"]


def test_one_document_gives_a_role_once():
    assert printed((MAY, "Mayor Anna Reed came. Mayor Anna Reed left.")) == ["Mayor"]


def test_those_who_are_named_with_somebody_as_often_come_in_the_same_order_every_time():
    told = "Anna Reed met Paul Marsh, Tom Hill and Zoe Adams."
    assert [one.name for one in who((MAY, told)).suggestions if one.typed.startswith("/who")] == [
        "Paul Marsh",
        "Tom Hill",
        "Zoe Adams",
    ]
