"""Words that a document gives to a surname which several people in it bear."""

from datetime import date
from functools import cache

from dated_texts import archive_of
from tables import table

from bot.answers.answer import Answer
from bot.answers.commands import answer
from bot.answers.question import Question
from bot.archive.archive import Archive
from bot.corpus.document import Document
from bot.rendering.wording import fill

SISTERS = """\
Two at one table

Judge Clara Weber and farmer Ruth Weber sat at one table on Friday.

"The mill pond must stay where it is," Weber said.

"I have never sold a field in my life," said Ruth Weber.
"""
POND = "The mill pond must stay where it is"


@cache
def archive() -> Archive:
    document = Document("table.txt", SISTERS, date(2020, 5, 4), publisher="The Shore", title="Two at one table")
    return archive_of([document])


def ask(typed: str) -> Answer:
    return answer(archive(), Question.parse(typed, 100), date(2026, 1, 1))


@table("name", ["Clara Weber", "Ruth Weber"])
def test_of_two_with_one_surname_nobody_is_said_to_have_spoken_for_certain(name):
    given = ask(f'/verify {name}: "{POND}"')
    assert given.checked.verdict == "verbatim"
    assert fill(given.title) == "Word for word: Weber's words"
    assert "doesn't say which" in fill(given.notice)


def test_another_is_still_told_apart():
    assert ask(f'/verify Otto Berg: "{POND}"').checked.verdict == "misattributed"


def test_a_full_name_decides():
    assert ask('/verify Clara Weber: "I have never sold a field in my life"').checked.verdict == "misattributed"
    assert ask('/verify Ruth Weber: "I have never sold a field in my life"').checked.verdict == "verbatim"


def test_neither_is_shown_with_words_that_may_be_the_other_s():
    assert not ask("/said Clara Weber").citations
    assert [POND in one.excerpt.text for one in ask("/said Ruth Weber").citations] == [False]
