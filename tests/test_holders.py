"""Who holds an office of a place, and who is known by no name and no office at all."""

from datetime import date
from functools import cache

from dated_texts import archive_of
from tables import table

from bot.answers.answer import Answer
from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.document import Document
from bot.corpus.span import Span
from bot.reading.names.reading import read_names
from bot.rendering.wording import fill

TODAY = date(2026, 1, 1)
SPRING = """\
Grunau saves its mill

GRUNAU, March 2. The council of Grunau bought the old mill on Monday, Mayor Karin Voss said.

The town gardener of Grunau, who asked not to be named, was pleased, the Grunau Herald wrote.
"""
SUMMER = """\
Grunau has a new mayor

GRUNAU, June 20. Bernd Kessler, a former baker, was elected mayor of Grunau on Sunday.

Karin Voss, who lost, left Grunau the same day. The mayor of Lindow, Anna Thiel, sent flowers.
"""


@cache
def archive() -> Archive:
    told = {"spring.txt": (SPRING, date(2021, 3, 2)), "summer.txt": (SUMMER, date(2021, 6, 20))}
    documents = (Document(name, text, day) for name, (text, day) in told.items())
    return archive_of(documents)


def ask(typed: str) -> Answer:
    return answer(archive(), Question.parse(typed), TODAY)


@table(
    ("text", "role"),
    [
        ("Bernd Kessler was elected mayor of Grunau on Sunday with 54 per cent.", "mayor of Grunau"),
        ("Bernd Kessler, a former baker, was elected mayor of Grunau.", "mayor of Grunau"),
        ("Bernd Kessler was sworn in as mayor of Grunau.", "mayor of Grunau"),
        ("Bernd Kessler took office as mayor of Grunau in June.", "mayor of Grunau"),
    ],
)
def test_whoever_comes_into_an_office_holds_it(text, role):
    (person,) = read_names(text, [Span(0, len(text))]).people
    assert role in [span.of(text) for span in person.roles]


def test_mayors_of_nothing_in_texts_about_a_town_may_be_its_mayors():
    answered = ask("/who mayor of Grunau")
    assert [fill(section.heading) for section in answered.sections] == ["Karin Voss", "Bernd Kessler"]
    assert "several people" in fill(answered.title)


def test_mayors_of_another_town_are_not():
    assert ask("/who mayor of Lindow").entity.name == "Anna Thiel"


def test_the_latest_comes_first_where_it_is_asked_who_is():
    texts = [one.excerpt.text for one in ask("Who is the mayor of Grunau?").citations]
    assert "Bernd Kessler" in texts[0]
    assert "Karin Voss" in texts[1]


@table(("typed", "held"), [("/who town gardener", "The town gardener"), ("/who Grunau Herald", "the Grunau Herald")])
def test_of_whom_nobody_is_known_the_passages_with_the_words_are_shown(typed, held):
    answered = ask(typed)
    assert fill(answered.title).startswith("I know nobody by these words, but one passage holds them")
    assert held in answered.citations[0].excerpt.text


def test_without_all_the_words_nothing_is_shown():
    assert not ask("/who town blacksmith").citations


HARBOUR = """\
Pilots' school opens

The school's director, Dame Hilda Prowse, cut the ribbon. The Westmark Pilots School took nine years to build.

The coroner, Mr Justice Ivo Pell, came, too. The caretaker was Ned Oakes. The plumber, Mr Tim Barr's cousin, waved.

The ice pilot, Miss Eva Lund, gave the first lesson.
"""
LATER = """\
School for sale

Amara Beck, director of the Westmark Pilots School, said that it was for sale. The Westmark Pilots School is empty.
"""


@cache
def harbour() -> Archive:
    told = {"opens.txt": (HARBOUR, date(2021, 3, 2)), "sale.txt": (LATER, date(2023, 6, 20))}
    return archive_of(Document(name, text, day) for name, (text, day) in told.items())


@table(
    ("typed", "name"),
    [
        ("/who director in 2021", "Hilda Prowse"),
        ("/who director of the Westmark Pilots School in 2021", "Hilda Prowse"),
        ("/who director of the Westmark Pilots School in 2023", "Amara Beck"),
        ("/who coroner", "Ivo Pell"),
        ("/who caretaker", "Ned Oakes"),
        ("/who ice pilot", "Eva Lund"),
    ],
)
def test_titles_and_words_of_no_table_stand_between_a_role_and_its_name(typed, name):
    answered = answer(harbour(), Question.parse(typed), TODAY)
    assert getattr(answered.entity, "name", None) == name


@table(
    ("text", "role"),
    [
        ("Директор карьера, господин Олег Зимин, промолчал.", "Директор карьера"),
        ("Судья, Олег Зимин, промолчал.", "Судья"),
        ("Директор карьера Олег Зимин промолчал.", "Директор карьера"),
        ("Директор приехал, Олег Зимин, как всегда, промолчал.", None),
        ("Директор карьера, Олег Зимин и рабочие промолчали.", None),
    ],
)
def test_a_comma_may_part_a_russian_role_and_its_name(text, role):
    (person,) = read_names(text, [Span(0, len(text))]).people
    assert [span.of(text) for span in person.roles][:1] == ([role] if role else [])


@table("typed", ["/who plumber", "/who night pilot"])
def test_who_is_a_relative_of_the_name_behind_a_role_is_not_its_holder(typed):
    assert answer(harbour(), Question.parse(typed), TODAY).entity is None
