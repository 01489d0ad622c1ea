"""What a text only recalls is dated by another document, if that is the only event it can mean."""

from datetime import date

import pytest
from dated_texts import archive_of

from bot.archive.views import printed_between
from bot.corpus.document import Document

VISIT = "Prime Minister Anna Lund visited Iceland in May 2016. She met its leaders."
LATER = "President Ivo Berg praised the deal. It was reached during Prime Minister Anna Lund’s recent visit to Iceland."


def tellings(*texts: tuple[str, date]) -> list[list[str]]:
    """The documents that tell of each event of May 2016."""
    documents = (Document(f"{number}.txt", text, published=day) for number, (text, day) in enumerate(texts))
    archive = archive_of(documents)
    entries = [entry for entry in archive.entries if entry.when.start.startswith("2016-05")]
    return [[told.facts.document.name for told in entry.tellings] for entry in entries]


def test_a_recent_visit_is_the_only_one_that_another_document_dates():
    assert tellings((VISIT, date(2016, 5, 20)), (LATER, date(2016, 6, 18))) == [["0.txt", "1.txt"]]


def test_its_time_is_inferred():
    documents = (
        Document("a.txt", VISIT, published=date(2016, 5, 20)),
        Document("b.txt", LATER, published=date(2016, 6, 18)),
    )
    (entry,) = archive_of(documents).entries
    assert [(told.event.when.start, told.event.when.inferred) for told in entry.tellings] == [
        ("2016-05", False),
        ("2016-05", True),
    ]
    assert entry.tellings[1].event.time.of(LATER) == "recent visit"


@pytest.mark.parametrize(
    ("other", "day"),
    [
        (LATER, date(2017, 5, 1)),
        (LATER.replace("Iceland", "Norway"), date(2016, 6, 18)),
        (LATER.replace("Anna Lund", "Mia Holm"), date(2016, 6, 18)),
        (LATER.replace("recent ", ""), date(2016, 6, 18)),
    ],
    ids=["a year later", "another place", "another person", "not recent"],
)
def test_other_visits_are_not_meant(other, day):
    assert tellings((VISIT, date(2016, 5, 20)), (other, day)) == [["0.txt"]]


def test_nothing_is_meant_where_two_can_be():
    second = "On 2 June 2016 Anna Lund came to Iceland again for a visit."
    found = tellings((VISIT, date(2016, 5, 20)), (second, date(2016, 6, 3)), (LATER, date(2016, 6, 18)))
    assert all("2.txt" not in documents for documents in found)


def test_where_the_document_that_dates_it_is_not_looked_at_it_has_no_time():
    documents = (
        Document("a.txt", VISIT, published=date(2016, 7, 20)),
        Document("b.txt", LATER, published=date(2016, 6, 18)),
    )
    archive = archive_of(documents)
    assert [len(entry.tellings) for entry in archive.entries] == [2]
    assert printed_between(archive, None, date(2016, 6, 30)).entries == ()
