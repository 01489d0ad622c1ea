"""A lone surname is joined with the only full name that ends in it."""

from datetime import date

import pytest

from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.document import Document
from bot.corpus.dossier import Dossier
from bot.corpus.entity import Entity, Kind
from bot.corpus.loading import Corpus

NEWS = 'Harbour chief Anna Reed spoke on Monday. "We will open the harbour again," Reed said.'
COMMENT = "Ms Reed has won time, and nothing else."
OTHER = "Bo Reed, a pilot, went home on Monday. He was tired."


def archive(*texts: str, entities: tuple[Entity, ...] = ()) -> Archive:
    documents = (Document(f"{i}.txt", text, published=date(2020, 1, 1 + i)) for i, text in enumerate(texts))
    return Archive.build(Corpus(tuple(documents), Dossier(entities=entities)))


@pytest.mark.parametrize(
    "entities",
    [(), (Entity("reed", Kind.PERSON, "Anna Reed"),), (Entity("reed", Kind.OTHER, "Anna Reed"),)],
    ids=["unlisted", "listed", "kind not given"],
)
def test_a_lone_surname_means_the_only_bearer(entities):
    built = archive(NEWS, COMMENT, entities=entities)
    given = answer(built, Question.parse("/said Reed"), date(2021, 1, 1))
    assert given.entity
    assert given.entity.name == "Anna Reed"
    assert "We will open" in given.citations[0].excerpt.text
    assert len(built.by_entity[given.entity.id]) == 3


def test_of_two_bearers_none_is_taken():
    given = answer(archive(NEWS, COMMENT, OTHER), Question.parse("/said Reed"), date(2021, 1, 1))
    assert given.entity is None or given.entity.name == "Reed"
