"""Whatever a text holds, reading it gives facts that are spans of it."""

import unicodedata
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import table

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
        *("Zoe\u0308", "и\u0306", "か\u3099", "\u0301", "\u00ad"),
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


@table("text", ["", " ", "\n", "\ud800", "\x00", "a" * 5000])
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


ACCENTED = (
    "GÖTEBORG, 3 May 2016. Zoë Müller, the mayor, met Ángel Núñez on Monday. “We are très content,” Müller said.\n\n"
    "«Йод нужен», — заявил Андрей Йонов 5 мая 2016 года. ガスの会談は5月5日に開かれた。\n\nShe left in déc. 2017."
)


@table("form", ["NFD", "NFKD"])
def test_a_decomposed_text_is_read_as_the_composed_one(form):
    text = unicodedata.normalize(form, ACCENTED)
    names = (Entity("m", Kind.PERSON, unicodedata.normalize(form, "Zoë Müller")), Entity("g", Kind.OTHER, "ガス"))
    plain, facts = (Reader(names).read(Document("a.txt", one)) for one in (ACCENTED, text))
    assert _told(facts) == _told(plain)
    assert facts.document.text == text
    assert len(facts.people) == 3
    assert facts.mentions


def _told(facts):
    """The facts of a document, each in the words of the text, composed."""
    spans = [time.span for time in facts.times] + [mention.span for mention in facts.mentions]
    spans += [span for person in facts.people for span in person.mentions]
    spans += [part for voice in facts.voices for part in (voice.quotation.span, voice.quotation.speaker) if part]
    spans += [part for event in facts.events for part in (event.span, event.time)]
    spans += [sentence for block in facts.layout.blocks for sentence in (block.span, *block.sentences)]
    words = [unicodedata.normalize("NFC", span.of(facts.document.text)) for span in spans]
    return words, [person.name for person in facts.people], [event.when for event in facts.events]
