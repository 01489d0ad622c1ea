"""A question for what somebody said in a time: whose words, printed when, and about what."""

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
from bot.finding.asking.months import with_capitals
from bot.rendering.wording import fill

TODAY = date(2026, 1, 1)
TEXTS = {
    date(2019, 6, 3): """\
Orchard to be cut down

"The orchard is old," Mayor Ida Corbet said. "The school will stand there in September."
""",
    date(2020, 6, 9): """\
School opens

"The school has cost us four million," Ida Corbet said.

"The orchard was older than the town," said Rolf Corbet, a gardener.

The pears were sold on the market. "I shall miss nobody's apples," Ida Corbet said.
""",
    date(2020, 9, 1): """\
New mayor

Mayor Nils Aune said that he would plant a new orchard. "Trees can't vote," he said.
""",
}
ENTITIES = (
    Entity("ida", Kind.PERSON, "Ida Corbet", ("Ида Корбет", "アイダ")),
    Entity("rolf", Kind.PERSON, "Rolf Corbet"),
    Entity("nils", Kind.PERSON, "Nils Aune"),
)


@cache
def archive() -> Archive:
    documents = (Document(f"{day}.txt", text, day) for day, text in TEXTS.items())
    return archive_of(documents, entities=ENTITIES)


def ask(typed: str) -> Answer:
    return answer(archive(), Question.parse(typed), TODAY)


def said(typed: str) -> list[str]:
    return [" ".join(one.excerpt.text.split()) for one in ask(typed).citations]


@table(
    "question",
    [
        "what did ida corbet say in 2019",
        "what did Ida Corbet say in 2019?",
        "что Ида Корбет говорила в 2019 году",
        "что говорила Ида Корбет в 2019 году",
        "アイダは2019年に何を言った",
        "アイダは2019年6月に何と言いましたか",
        "what did ida corbet say before 2020",
        "what did the mayor say in june 2019",
    ],
)
def test_words_asked_for_in_a_time_are_those_printed_then(question):
    (words,) = said(question)
    assert "The orchard is old" in words
    assert "printed" in fill(ask(question).notice, "en")


def test_a_month_without_a_year_is_that_month_of_every_year():
    found = said("what did ida corbet say in june")
    assert [words.split(",")[0] for words in found] == [
        '"The school has cost us four million',
        "\"I shall miss nobody's apples",
        '"The orchard is old',
    ]


def test_or_of_the_year_that_a_relative_one_means():
    assert "printed from 1 June 2025" in fill(ask("what did ida corbet say last june").notice, "en")


def test_a_time_behind_a_topic_is_when_it_was_said_or_else_when_that_was():
    assert said("what did ida corbet say about the school in june 2020")[0].startswith('"The school has cost')
    assert "in September" in said("what did ida corbet say about the school in september")[0]


def test_a_time_in_which_nobody_printed_anything_is_told():
    notice = fill(ask("what did ida corbet say in 2015").notice, "en")
    assert notice.startswith("Nothing here was printed from 1 January 2015 to 31 December 2015")


def test_words_about_a_topic_hold_something_of_it_themselves():
    assert [words[:21] for words in said("what did ida corbet say about the orchard")] == ['"The orchard is old,"']
    assert said("what did ida corbet say about pears") == []


@table("question", ["what did corbet say about the orchard", "what did dr corbet say"])
def test_a_surname_of_two_is_asked_back(question):
    asked = ask(question)
    assert [one.name for one in asked.suggestions] == ["Ida Corbet", "Rolf Corbet"]
    assert not asked.citations


@table(
    ("typed", "read"),
    [
        ("what may anna say in may", "what may anna say in May"),
        ("between may and july", "between May and July"),
        ("on 3 march", "on 3 March"),
        ("march 2017", "March 2017"),
        ("march on, theresa may", "march on, theresa may"),
    ],
)
def test_a_month_is_known_without_its_capital_beside_a_word_of_time(typed, read):
    assert with_capitals(typed) == read


@table("question", ["what happened in june", "/timeline in june", "что было в июне", "6月に何がありましたか"])
def test_what_happened_in_a_month_is_told_of_every_year(question):
    documents = (
        Document("a.txt", "The pond froze on 3 June 2018. The inn burned in 2019.", date(2019, 7, 1)),
        Document("b.txt", "The mill was sold on 9 June 2020. The weir broke on 1 May 2020.", date(2020, 7, 1)),
    )
    told = answer(archive_of(documents), Question.parse(question), TODAY)
    assert [str(one.when.start) for one in told.sections] == ["2018-06-03", "2020-06-09"]


def test_somebodys_words_of_a_month_are_those_of_the_latest_year_that_has_any():
    assert said("/said ida corbet in june")[0].startswith('"The school has cost')
    assert "printed from 1 June 2020" in fill(ask("/said ida corbet in june").notice, "en")


def test_a_day_of_the_week_is_looked_for_beside_the_words():
    text = (
        "The gate\n\nThe gate will be painted, Ida Corbet said on Friday. The wall is clean, Ida Corbet said on Monday."
    )
    held = archive_of([Document("g.txt", text, date(2020, 5, 9))], entities=ENTITIES)
    (told,) = answer(held, Question.parse("what did ida corbet say on friday"), TODAY).citations
    assert "painted" in told.excerpt.text


def test_of_a_role_that_several_held_each_ones_words_are_told_with_the_name():
    told = ask("what did the mayor say about the orchard")
    assert [fill(one.heading) for one in told.sections] == ["Ida Corbet", "Nils Aune"]
    assert [one.name for one in ask("what did the mayor say about penguins").suggestions] == ["Ida Corbet", "Nils Aune"]


@table("question", ["what did ida corbet tell nils aune in november", "/said ida corbet in november"])
def test_what_was_said_in_a_month_is_found_where_a_later_document_dates_it(question):
    text = "The loan\n\nIn November Ida Corbet told Nils Aune that it was safe. The loan was sold on 5 January."
    held = archive_of([Document("l.txt", text, date(2021, 1, 9))], entities=ENTITIES)
    told = answer(held, Question.parse(question), TODAY)
    assert [str(one.when.start) for one in told.sections] == ["2020-11"]


def test_a_month_in_which_nothing_was_printed_is_the_last_one_before_the_last_document():
    assert "1 November 2019" in fill(ask("/said ida corbet in november").notice, "en")


def test_a_day_is_answered_with_what_is_dated_to_it_before_the_year_that_holds_it():
    text = "The pond froze in 2018. The inn burned on 3 June 2018."
    held = archive_of([Document("p.txt", text, date(2019, 7, 1))])
    told = answer(held, Question.parse("what happened on 3 June 2018"), TODAY)
    assert [str(one.when.start) for one in told.sections] == ["2018-06-03", "2018"]
