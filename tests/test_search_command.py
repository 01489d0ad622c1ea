"""What /search shows."""

from datetime import date

import pytest
from dated_texts import archive_of
from tables import table

from bot.answers.answer import Answer
from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.document import Document
from bot.corpus.entity import Entity, Kind
from bot.rendering.wording import fill

TEXTS = {
    "morning.txt": "Ferry aground\n\nThe ferry Sunniva ran aground off Tarva on Sunday, the coast guard said.\n",
    "evening.txt": "Ferry is free\n\nThe ferry Sunniva ran aground off Tarva on Sunday, the coast guard says.\n",
    "port.txt": "A new port\n\nThe port of Tarva will have room for one more ferry. A second ferry costs too much.\n",
}


@pytest.fixture(scope="module")
def archive() -> Archive:
    day, publishers = (
        date(2020, 5, 4),
        {"morning.txt": "The Daily", "evening.txt": "The Daily", "port.txt": "Port News"},
    )
    documents = (Document(name, text, day, publisher=publishers[name]) for name, text in TEXTS.items())
    return archive_of(documents)


def ask(archive: Archive, typed: str, limit: int = 10) -> Answer:
    return answer(archive, Question.parse(typed, limit), date(2026, 1, 1))


def test_what_repeats_a_better_excerpt_is_folded_under_it(archive):
    first = ask(archive, "/search ferry aground Tarva").sections[0]
    assert len(first.citations) == len(first.also) == 1
    assert {first.citations[0].excerpt.document.name, first.also[0].excerpt.document.name} == {
        "morning.txt",
        "evening.txt",
    }


def test_the_limit_counts_what_is_not_folded(archive):
    assert len(ask(archive, "/search ferry", 2).sections) == 2


def test_a_publisher_is_meant_by_part_of_its_name(archive):
    names = {citation.excerpt.document.name for citation in ask(archive, "/search source:daily ferry").citations}
    assert names == {"morning.txt", "evening.txt"}


@table(
    ("typed", "said"),
    [
        ("/search source:Gazette ferry", "Gazette: no document here is by a publisher of that name. See /sources."),
        ("/search -source:Gazette ferry", "Gazette: no document here is by a publisher of that name. See /sources."),
        ("/search from:soon ferry", "soon: no date. Write 2016, 2016-10 or 2016-10-17."),
        (
            "/search from:2021 to:2020 ferry",
            "That time ends on 31 December 2020, before it begins on 1 January 2021.",
        ),
        ("/search", "What for? For example: /search WORDS"),
        ("/search from:2020", "What for? For example: /search WORDS"),
        (
            "/search -ferry",
            "What for? A word with a minus only leaves out. For example: /search WORDS -WORD",
        ),
    ],
)
def test_a_filter_that_nobody_can_keep_to_is_told(archive, typed, said):
    notice = ask(archive, typed).notice
    assert notice
    assert fill(notice) == said


@pytest.fixture(scope="module")
def storms() -> Archive:
    texts = {
        "a.txt": "The storm closed the port of Tarva.\n",
        "b.txt": "A storm sank two ferries off Tarva.\n",
        "c.txt": "The storm broke a cease-fire of the state of emergency.\n",
        "d.txt": "Storm and ceasefire ended together.\n",
        "e.txt": "An emergency of the state: the storm in the U.S. has no name.\n",
        "f.txt": "ストーム(storm)は島を離れた。\n",
        "g.txt": "Mayor Anna Reed thanked the crews. She feared another storm.\n",
    }
    documents = (Document(name, text, date(2020, 5, 4)) for name, text in texts.items())
    reed = Entity("reed", Kind.PERSON, "Anna Reed", ("Анна Рид",))
    return archive_of(documents, entities=(reed,))


@table(
    ("typed", "left"),
    [
        ("storm", "abcdefg"),
        ("storm -ferry", "acdefg"),
        ("-Ferries storm", "acdefg"),
        ("storm \u2212ferry -PORT", "cdefg"),
        ("storm -cease-fire", "abefg"),
        ("storm -ceasefire", "abefg"),
        ('storm -"state of emergency"', "abdefg"),
        ("storm -«state of emergency", "abdefg"),
        ('storm -"port Tarva"', "abcdefg"),
        ("storm -US", "abcdfg"),
        ("storm -Рид", "abcdef"),
        ("storm -crew", "abcdef"),
        ("storm -島", "abcdeg"),
        ("storm \uff0d島を離れた", "abcdeg"),
        ("storm -島から", "abcdefg"),
        ("storm -unheard", "abcdefg"),
        ('storm -"no ferries" -""', "abcdefg"),
        ("storm - ferry", "abcdefg"),
        ("storm-ferry", "abcdefg"),
    ],
)
def test_an_excerpt_holds_nothing_that_is_left_out(storms, typed, left):
    names = {citation.excerpt.document.name[0] for citation in ask(storms, f"/search {typed}").citations}
    assert names == set(left)


def test_other_documents_come_in_place_of_those_left_out():
    texts = {f"{number:02}.txt": f"The storm, storm number {number}, sank a ferry.\n" for number in range(40)}
    texts["z.txt"] = "After so many years of quiet on the coast a storm came, and nobody was hurt by it.\n"
    archive = archive_of(Document(*pair, date(2020, 5, 4)) for pair in texts.items())
    (found,) = ask(archive, "/search storm -ferry").citations
    assert found.excerpt.document.name == "z.txt"


def test_documents_of_a_publisher_can_be_left_out(archive):
    names = {citation.excerpt.document.name for citation in ask(archive, "/search ferry -source:daily").citations}
    assert names == {"port.txt"}


@table(
    ("typed", "names"),
    [
        ("source:port source:evening", {"Port News", "The Evening Daily"}),
        ("source:“The Evening Daily”", {"The Evening Daily"}),
        ("-source:morning -source:port", {"The Evening Daily"}),
        ("source:daily -source:„The Evening Daily“", {"The Morning Daily"}),
    ],
)
def test_of_several_sources_any_will_do_and_of_several_left_out_none(typed, names):
    papers = ("The Morning Daily", "A ferry sank."), ("The Evening Daily", "Ferry lost."), ("Port News", "No ferry.")
    archive = archive_of(Document(f"{paper}.txt", text, publisher=paper) for paper, text in papers)
    found = ask(archive, f"/search {typed} ferry").citations
    assert {citation.excerpt.document.publisher for citation in found} == names


def test_nobody_is_offered_whom_a_search_leaves_out(storms):
    assert not ask(storms, "/search earthquakes -Рид").suggestions
