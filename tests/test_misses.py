"""A miss says what is true: what was looked at, and what is named there."""

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
from bot.rendering.wording import fill

MILL = """\
The mill burns

BRAND, May 4. /Brand Press/. The old mill burned down on Sunday. The miller's hearing is set for 9 June 2021.

"I was asleep," said Hering Vogel, the miller.
"""
WEIR = """\
The weir holds

BRAND, May 20. The weir held in the flood of Tuesday. The millpond is dry, the council said.
"""
ENTITIES = (
    Entity("press", Kind.ORGANISATION, "Brand Press"),
    Entity("council", Kind.ORGANISATION, "Brand Mill Council"),
    Entity("vogel", Kind.PERSON, "Hering Vogel", ("Херинг Фогель",)),
)
JAPANESE = "城下町の祭り\n\n実行委員の林健太氏は「雨でも踊る」と述べた。林美咲氏は「傘を配る」と語った。\n"


@cache
def archive() -> Archive:
    told = (
        Document("mill.txt", MILL, date(2021, 5, 4), publisher="Brand Press"),
        Document("weir.txt", WEIR, date(2021, 5, 20), publisher="The Weir"),
        Document("dance.txt", JAPANESE, date(2021, 7, 1)),
    )
    return archive_of(told, entities=ENTITIES)


def ask(typed: str) -> Answer:
    return answer(archive(), Question.parse(typed), date(2026, 1, 1))


@table(("typed", "told"), [("mill", "burned down"), ("hearing", "hearing is set"), ("weir", "held in")])
def test_a_word_that_is_like_a_name_is_still_a_topic_of_the_timeline(typed, told):
    assert told in ask(f"/timeline {typed}").citations[0].excerpt.text


def test_what_stands_in_the_documents_without_an_event_is_told_to_be_that():
    assert fill(ask("/timeline millpond").notice) == "These documents speak of that, but date no event of it."


def test_a_name_that_is_like_another_is_asked_back_where_no_document_has_it_as_a_word():
    missed = ask("/timeline Fogel")
    assert [one.name for one in missed.suggestions] == ["Hering Vogel"]
    assert fill(missed.notice) == "Did you mean this?"
    assert not missed.found


@table(
    ("typed", "notice"),
    [
        ("/search from:2021-05-10 to:2021-06 miller", "Nothing about that in the documents that you chose: 1 of 3."),
        ("/search source:weir miller", "Nothing about that in the documents that you chose."),
        ("/search baker", "Nothing about that in these 3 documents (4 May 2021 to 1 July 2021)."),
    ],
)
def test_a_search_tells_that_it_looked_at_those_documents_alone_that_were_chosen(typed, notice):
    assert fill(ask(typed).notice) == notice


@table("command", ["who", "said", "timeline", "gaps"])
def test_who_only_publishes_is_told_to_do_that(command):
    told = "Brand Press is a publisher of these documents, but none of them tells anything of it."
    assert fill(ask(f"/{command} Brand Press").notice) == told


def test_in_how_many_documents_somebody_is_named_is_counted():
    notice = fill(ask("When was Hering Vogel born?").notice)
    assert notice.startswith("Hering Vogel: named in 1 of these 3 documents (4 May 2021 to 1 July 2021), but")


@table("typed", ["/who 林", "/said 林", "/who 林氏"])
def test_a_japanese_surname_of_one_character_that_two_bear_is_asked_back(typed):
    assert [one.name for one in ask(typed).suggestions] == ["林健太", "林美咲"]
