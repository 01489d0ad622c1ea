"""A long timeline begins with its main days; a name is no date."""

from datetime import date, timedelta

import pytest
from dated_texts import archive_of
from tables import table

from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.document import Document
from bot.corpus.entity import Entity, Kind

FIRST = date(2020, 1, 1)


def archive(days: int) -> Archive:
    """Each day something of its own happened; on the last day, what three documents tell."""
    told = [FIRST + timedelta(days=3 * i) for i in range(days)]
    lines = [
        f"Ship number {i} of the {'ABCDEFGHIJ'[i % 10]} line sank on {day.day} {day:%B %Y}."
        for i, day in enumerate(told)
    ]
    end = told[-1] + timedelta(days=30)
    last = f"The harbour of Oldtown burned down on {end.day} {end:%B %Y}."
    texts = ["\n\n".join([*lines, last]), last, last.replace("burned down", "burnt down")]
    documents = (Document(f"{i}.txt", text, published=date(2024, 1, 1 + i)) for i, text in enumerate(texts))
    return archive_of(documents)


@pytest.mark.slow
@pytest.mark.each_engine
@table(("days", "first"), [(60, True), (10, False)])
def test_a_long_timeline_begins_with_its_main_days(days, first):
    built = archive(days)
    sections = answer(built, Question.parse("/timeline"), date(2026, 1, 1)).sections[:8]
    assert any("Oldtown" in section.citations[0].excerpt.text for section in sections) is first
    assert len(built.entries) > days


def test_what_somebody_does_weighs_more_on_their_timeline_than_what_names_them():
    texts = ["Anna Reed met Paul Kent on 3 May 2020.", "Paul Kent met Anna Reed on 9 June 2021."]
    people = (Entity("reed", Kind.PERSON, "Anna Reed"), Entity("kent", Kind.PERSON, "Paul Kent"))
    documents = tuple(Document(f"{i}.txt", text, published=date(2024, 1, 1 + i)) for i, text in enumerate(texts))
    built = archive_of(documents, entities=people)
    weights = {
        typed: [one.weight for one in answer(built, Question.parse(typed), date(2026, 1, 1)).sections]
        for typed in ("/timeline", "/timeline Anna Reed", "/timeline Paul Kent")
    }
    both, reed, kent = weights.values()
    assert both[0] == both[1]
    assert reed[0] > reed[1] == both[1]
    assert kent[1] > kent[0] == both[0]


def test_a_timeline_says_that_undated_documents_may_tell_more():
    documents = (
        Document("a.txt", "The harbour burned down on 3 May 2020.", published=date(2020, 5, 4)),
        Document("b.txt", "The harbour opened again on 11 March."),
    )
    given = answer(archive_of(documents), Question.parse("/timeline"), date(2026, 1, 1))
    assert given.notice
    assert "one document" in given.notice.template


@table(("typed", "days"), [("Easter March", ["2020-05-03", "2026-03"]), ("easter march", ["2020-05-03", "2026-03"])])
def test_a_listed_name_that_could_be_a_date_is_a_name(typed, days):
    text = "The Easter March set out on 3 May 2020.\n\nThe Easter March ended in March 2026."
    told = Document("a.txt", text, published=date(2026, 4, 1))
    built = archive_of([told], entities=(Entity("march", Kind.TOPIC, "Easter March"),))
    given = answer(built, Question.parse(f"/timeline {typed}"), date(2026, 6, 1))
    assert given.entity
    assert set(days) <= {section.when.start for section in given.sections}
