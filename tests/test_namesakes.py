"""A lone surname is joined with the only full name that ends in it."""

from datetime import date

import pytest
from dated_texts import archive_of
from tables import table

from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.document import Document
from bot.corpus.entity import Entity, Kind

NEWS = 'Harbour chief Anna Reed spoke on Monday. "We will open the harbour again," Reed said.'
COMMENT = "Ms Reed has won time, and nothing else."
OTHER = "Bo Reed, a pilot, went home on Monday. He was tired."


def archive(*texts: str, entities: tuple[Entity, ...] = ()) -> Archive:
    documents = (Document(f"{i}.txt", text, published=date(2020, 1, 1 + i)) for i, text in enumerate(texts))
    return archive_of(documents, entities=entities)


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


ENGLISH = 'Mayor Ivo Tarnel spoke on Monday. "The pier is safe," Tarnel said.'
ENGLISH_LONE = '"It rained all night," Tarnel said on Monday.'
RUSSIAN_LONE = "Мэр города Тарнель выступил в среду. «Причал открыт», — сказал Тарнель."
RUSSIAN_GENITIVE = "Решение мэра Тарнеля поддержал совет."
JAPANESE = "イヴォ・タルネル市長は「桟橋は安全だ」と述べた。"
JAPANESE_LONE = "タルネル市長は「雨だった」と語った。式典にはイヴォ・タルネル市長が出席した。"
THREE_SCRIPTS = (ENGLISH, ENGLISH_LONE, RUSSIAN_LONE, RUSSIAN_GENITIVE, JAPANESE, JAPANESE_LONE)
SPELLINGS = ("Ivo Tarnel", "Иво Тарнель", "イヴォ・タルネル")


@table("name", SPELLINGS)
def test_a_full_name_in_any_script_lets_its_surname_mean_the_same_person(name):
    aliases = tuple(spelling for spelling in SPELLINGS if spelling != name)
    built = archive(*THREE_SCRIPTS, entities=(Entity("tarnel", Kind.PERSON, name, aliases),))
    assert [entity.id for entity in built.entities.values() if entity.kind is Kind.PERSON] == ["tarnel"]
    assert {passage.document.name for passage in built.by_entity["tarnel"]} == {f"{i}.txt" for i in range(6)}
    for asked in ("Tarnel", "Тарнель", "タルネル"):
        given = answer(built, Question.parse(f"/said {asked}"), date(2021, 1, 1))
        assert len(given.citations) == 5
        assert given.entity
        assert given.entity.id == "tarnel"


def test_what_a_woman_is_called_is_no_case_form_of_a_mans_surname():
    entities = (Entity("gromov", Kind.PERSON, "Олег Громов"),)
    built = archive("Олег Громов выступил в среду.", "«Дождь», — сказала Громова.", entities=entities)
    assert len(built.by_entity["gromov"]) == 1


def test_an_office_among_the_aliases_gives_nobody_its_last_word():
    entities = (Entity("reed", Kind.PERSON, "Anna Reed", ("chief of Harbour",)),)
    built = archive("Harbour chief Anna Reed spoke on Monday.", '"No," Harbour said.', entities=entities)
    assert len(built.by_entity["reed"]) == 1


def test_somebody_named_in_full_and_by_the_surname_is_one_person_of_the_document():
    entities = (Entity("tarnel", Kind.PERSON, "Ivo Tarnel", SPELLINGS[1:]),)
    (facts,) = archive(JAPANESE_LONE, entities=entities).facts
    (person,) = facts.people
    assert [span.of(JAPANESE_LONE) for span in person.mentions] == ["タルネル", "イヴォ・タルネル"]
    assert [span.of(JAPANESE_LONE) for span in person.roles] == ["市長"]
    assert facts.voices[0].people == (person,)


LETTER = "The clerk read Mr Reed's letter to the council."


@table("typed", ["/who Reed", "/said Reed", "/who Mr Reed", "/then Reed"])
def test_a_surname_of_several_is_asked_back_where_it_also_stands_alone(typed):
    given = answer(archive(NEWS, OTHER, LETTER), Question.parse(typed), date(2021, 1, 1))
    assert given.entity is None
    assert {suggestion.typed.split(" ", 1)[1] for suggestion in given.suggestions} == {"Anna Reed", "Bo Reed"}


def test_a_full_name_behind_that_is_a_name():
    built = archive("Vera Reed, whose husband Joost is a pilot, hopes that Joost Reed comes home.")
    given = answer(built, Question.parse("/who Joost Reed"), date(2021, 1, 1))
    assert given.entity
    assert given.entity.name == "Joost Reed"


@table(
    ("text", "named"),
    [
        ("The council thanked Sir Ivo, who wept.", True),
        ("Asked whether Sir Ivo would be charged, she shook her head.", True),
        ("The council thanked Ivo, a cat.", False),
        ("The council thanked Sir Ivo Marsh.", False),
        ("The council thanked Dame Ivo.", False),
    ],
)
def test_a_knight_is_called_by_his_given_name(text, named):
    built = archive("Sir Ivo Tarnel spoke on Monday. He was glad.", text)
    assert any(one.document.name == "1.txt" for one in built.by_entity["ivo tarnel"]) is named


@table(
    ("typed", "answered"),
    [
        ("When was the pump supposed to be replaced?", True),
        ("Когда насос должны были заменить?", True),
        ("When was the pump replaced?", False),
    ],
)
def test_what_was_to_happen_needs_not_have_happened(typed, answered):
    built = archive(NEWS, "The pump should have been replaced in 2017.", "Насос должны были заменить в 2017 году.")
    assert bool(answer(built, Question.parse(typed), date(2021, 1, 1)).citations) is answered
