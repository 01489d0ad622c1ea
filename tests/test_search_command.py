"""What /search shows."""

from datetime import date

import pytest

from bot.answers.answer import Answer
from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.document import Document
from bot.corpus.dossier import Dossier
from bot.corpus.loading import Corpus
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
    return Archive.build(Corpus(tuple(documents), Dossier()))


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


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("/search source:Gazette ferry", "Gazette: no document here is by a publisher of that name. See /sources."),
        ("/search from:soon ferry", "soon: no date. Write 2016, 2016-10 or 2016-10-17."),
        (
            "/search from:2021 to:2020 ferry",
            "That time ends on 31 December 2020, before it begins on 1 January 2021.",
        ),
        ("/search", "What for? For example: /search WORDS"),
        ("/search from:2020", "What for? For example: /search WORDS"),
    ],
)
def test_a_filter_that_nobody_can_keep_to_is_told(archive, typed, said):
    notice = ask(archive, typed).notice
    assert notice
    assert fill(notice) == said
