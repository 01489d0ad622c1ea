"""Whatever a text holds, reading it gives facts that are spans of it."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.corpus.document import Document
from bot.corpus.entity import Entity, Kind
from bot.reading.facts import Reader
from bot.rendering.facts_json import facts_to_json

ENTITIES = (Entity("lee", Kind.PERSON, "Ann Lee", ("Lee", "アン")), Entity("port", Kind.PLACE, "Port"))
PIECES = st.sampled_from(
    [
        *(
            "Ann Lee",
            "Lee",
            "He",
            "the mayor",
            "Mayor Bo Ray",
            "the two leaders",
            "U.S.",
            "Mr.",
            "’s",
            "OSLO",
            "(AP) —",
        ),
        *("said", "told reporters", "will", "met", "According to him", "сказал", "と述べた"),
        *("on Monday", "in May 2016", "2016", "last year", "October 3", "в мае", "昨年"),
        *("“", "”", '"', "«", "»", "「", "」", ".", ",", ":", "\n", "\n\n", " ", "[", "]"),
    ]
)
TEXTS = st.one_of(
    st.text(max_size=200), st.lists(PIECES, max_size=40).map(" ".join), st.lists(PIECES, max_size=40).map("".join)
)


@pytest.mark.parametrize("reader", [Reader(), Reader(ENTITIES)], ids=["unlisted", "listed"])
@given(text=TEXTS, published=st.one_of(st.none(), st.dates(date(1900, 1, 1), date(2100, 1, 1))))
def test_facts_are_spans_of_the_text(reader, text, published):
    facts = reader.read(Document("a.txt", text, published=published))
    spans = [time.span for time in facts.times] + [event.span for event in facts.events]
    spans += [span for person in facts.people for span in (*person.mentions, *person.roles)]
    spans += [voice.quotation.span for voice in facts.voices] + [mention.span for mention in facts.mentions]
    assert all(span.end <= len(text) for span in spans)
    assert facts_to_json(facts, "a")["id"] == "a"


@pytest.mark.parametrize("text", ["", " ", "\n", "\ud800", "\x00", "a" * 5000])
def test_odd_texts_are_read_without_complaint(text):
    assert Reader().read(Document("a.txt", text)).document.text == text


def test_an_undated_document_takes_the_day_that_it_names():
    text = "14:18 GMT 24 March 2017\n\nHarbour reopens\n\nThe harbour reopened on Friday, the mayor said."
    document = Reader().read(Document("a.txt", text)).document
    assert (document.published, document.inferred) == (date(2017, 3, 24), True)


def test_a_declared_day_is_not_inferred():
    document = Reader().read(Document("a.txt", "24 March 2017\n\nIt rained.", published=date(2016, 1, 1))).document
    assert (document.published, document.inferred) == (date(2016, 1, 1), False)


def test_the_words_that_decided_an_inferred_day_are_kept():
    text = "14:18 GMT 24 March 2017\n\nHarbour reopens\n\nThe harbour reopened on Friday, the mayor said."
    facts = Reader().read(Document("a.txt", text))
    assert "24 March 2017" in " ".join(span.of(text) for span in facts.dated_by)
