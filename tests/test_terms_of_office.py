"""Who held an office when, by the years that a sentence gives."""

from dated_texts import archive_of
from tables import table

from bot.answers.answer import Answer
from bot.answers.commands import answer
from bot.answers.question import Question
from bot.answers.typed.terms import term_of
from bot.corpus.document import Document, Excerpt
from bot.corpus.span import Span
from bot.rendering.wording import fill

CITY = """The city

OSLO, May 4. /NTB/. Karl Best was mayor of Oslo from 2007 to 2011. Nina Orth has been mayor of Oslo since 2012.

The shadow finance minister Bo Vale and would-be mayor Ole Lund were there, and so was treasurer Ann Fitch.
"""


def asked(typed: str) -> Answer:
    return answer(archive_of([Document("a.txt", CITY)]), Question.parse(typed), None)


@table(
    ("text", "role", "years"),
    [
        ("Best was mayor of Oslo from 2007 to 2011.", "mayor of Oslo", (2007, 2011)),
        ("Best was mayor between 2007 and 2011.", "mayor", (2007, 2011)),
        ("Best (mayor, 2007–2011) spoke.", "mayor", None),
        ("Best, mayor 2007-2011, spoke.", "mayor", (2007, 2011)),
        ("From 2007 to 2011 Karl Best was mayor.", "mayor", (2007, 2011)),
        ("Best has been mayor since 2011.", "mayor", (2011, None)),
        ("Бест был мэром Осло с 2007 по 2011 год.", "мэром Осло", (2007, 2011)),
        ("С 2007 по 2011 год Бест был мэром.", "мэром", (2007, 2011)),
        ("Бест работает мэром с 2011 года.", "мэром", (2011, None)),
        ("2007年から2011年まで市長を務めた。", "市長", (2007, 2011)),
        ("The mayor opened the bridge in 2007.", "mayor", None),
        ("The mayor spoke, and from 2007 to 2011 nobody listened.", "mayor", None),
        ("The mayor spoke. From 2007 to 2011 nobody listened.", "mayor", None),
        ("Trade grew from 2007 to 2011, the mayor said.", "mayor", None),
        ("Best was mayor from 2011 to 2007.", "mayor", None),
    ],
)
def test_a_term_is_read_beside_its_role(text, role, years):
    at = text.index(role)
    found = term_of(Excerpt(Document("a.txt", text), Span(at, at + len(role))))
    assert (found and (found.first, found.last)) == years


@table(
    ("year", "name"),
    [("2007", "Karl Best"), ("2009", "Karl Best"), ("2011", "Karl Best"), ("2012", "Nina Orth"), ("2020", "Nina Orth")],
)
def test_whoever_held_an_office_then_is_told_by_the_sentence_that_says_so(year, name):
    found = asked(f"/who mayor in {year}")
    assert fill(found.title) == name
    assert [one.excerpt.text.startswith(name) for one in found.citations] == [True]


def test_before_the_first_term_nobody_is_told():
    assert fill(asked("/who mayor in 2001").title).startswith("I find nobody who surely held that role then")


@table("role", ["finance minister", "mayor in 2001", "mayor"])
def test_shadows_would_be_mayors_and_treasurers_hold_no_such_office(role):
    found = asked(f"/who {role}")
    names = [fill(section.heading) for section in found.sections if section.heading]
    assert not {"Bo Vale", "Ole Lund", "Ann Fitch"} & {*names, fill(found.title) if found.title else ""}


def test_each_of_these_is_found_by_what_they_are():
    names = [fill(asked(f"/who {role}").title) for role in ("shadow finance minister", "treasurer", "would-be mayor")]
    assert names == ["Bo Vale", "Ann Fitch", "Ole Lund"]
