"""Roles that no table of offices has, later holders, and who came before somebody."""

from datetime import date
from functools import cache

from dated_texts import archive_of
from tables import table

from bot.answers.answer import Answer
from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.document import Document
from bot.corpus.entity import Entity, Kind

TEXTS = {
    date(2021, 3, 1): """\
School roof leaks

The director of Brook School, Vera Holt, called the architect Simon Lake. The contractor, Ivo Brandt, did not answer.

Olga Finch, the chairman of the teachers' union, said that rain was no lesson. Councillor Rudi Aster agreed.
Mayor Frida Blom did not.
""",
    date(2021, 6, 1): """\
Roof mended

Ada Quill, who was named director in May, thanked everybody at Brook School. The rain came on the same day. It was
warm. The head teacher, Mona Reiss, danced. Nobody asked why. The band played until nine. The roof held.
""",
    date(2021, 9, 1): """\
New mayor

A nurse at Brook Clinic, Tessa Vole, cheered. Nils Corbin was elected mayor on Sunday.
Frida Blom, mayor since 2009, lost.
""",
    date(2021, 9, 2): """\
Новый директор

Исполняющим обязанности директора назначен Пётр Лужин. Архитектор Семён Озеров уехал.
""",
    date(2021, 9, 3): """\
Осень в городе

Директор лицея заболела. Президент клуба вернулся из Норвегии.
""",
}


@cache
def archive() -> Archive:
    documents = (Document(f"{day}.txt", text, day) for day, text in TEXTS.items())
    known = (Entity("corbin", Kind.PERSON, "Nils Corbin", ("Нильс Корбин", "コービン")),)
    return archive_of(documents, entities=known)


def ask(typed: str) -> Answer:
    return answer(archive(), Question.parse(typed), date(2026, 1, 1))


def names(given: Answer) -> list[str]:
    return [given.entity.name] if given.entity else [one.name for one in given.suggestions]


@table(
    ("typed", "name"),
    [
        ("architect", ["Simon Lake"]),
        ("the contractor", ["Ivo Brandt"]),
        ("councillor", ["Rudi Aster"]),
        ("nurse", ["Tessa Vole"]),
        ("head teacher", ["Mona Reiss"]),
        ("teacher", ["Mona Reiss"]),
        ("архитектор", ["Семён Озеров"]),
        ("director of Brook School", ["Vera Holt", "Ada Quill"]),
        ("исполняющий обязанности директора", ["Пётр Лужин"]),
    ],
)
def test_somebody_is_found_by_what_they_are_called(typed, name):
    assert names(ask(f"/who {typed}"))[: len(name)] == name


def test_a_role_goes_on_behind_a_plural_possessive():
    (role, *_) = ask("/who Olga Finch").citations
    assert role.excerpt.text == "the chairman of the teachers' union"


def test_a_verb_is_no_part_of_an_office():
    (role, *_) = ask("/who Пётр Лужин").citations
    assert role.excerpt.text == "Исполняющим обязанности директора"


def test_the_later_holder_of_an_office_is_told_first():
    found = [one.excerpt.text for one in ask("Who is the director of Brook School?").citations]
    assert "Ada Quill" in found[0]
    assert "Vera Holt" in found[1]


@table("question", ["Who was mayor before Corbin?", "кто был мэром до Корбина", "コービンの前の市長は誰ですか"])
def test_who_held_an_office_before_somebody_is_found_and_they_are_not(question):
    found = [one.excerpt.text for one in ask(question).citations]
    assert "Frida Blom, mayor since 2009, lost." in found[0]
    assert not any("Corbin was elected" in one for one in found)


def test_before_the_first_nobody_is():
    assert not ask("Who was mayor before Frida Blom?").citations


def test_whoever_has_an_office_without_a_name_is_shown_where_the_text_says_all_of_it_in_one_place():
    assert ask("кто директор лицея").citations[0].excerpt.text == "Директор лицея заболела."


@table("question", ["кто президент Норвегии", "кто директор клуба", "Who is the director of the band?"])
def test_an_office_that_stands_beside_something_else_is_not_of_it(question):
    assert not ask(question).citations
