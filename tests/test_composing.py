"""Letters written apart from their marks are read as one character, and offsets come back to the text."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.corpus.composing import composed
from bot.corpus.span import Span

LETTERS = "aeézßйИёガぱ한글 \n.«"
MARKS = "\u0301\u0306\u0308\u3099\u309a\u00ad\u2060\uff9e"
TEXTS = st.text(st.one_of(st.characters(), st.sampled_from(LETTERS), st.sampled_from(MARKS)), max_size=60)


@table(
    ("text", "seen"),
    [
        ("Zoe\u0308 Ange\u0301lique", "Zoë Angélique"),
        ("и\u0306од", "йод"),
        ("Влади\u0301мир", "Владимир"),
        ("か\u3099", "が"),
        ("ｶ\uff9e", "ガ"),
        ("\u1112\u1161\u11ab", "한"),
        ("Ver\u00adtrag", "Vertrag"),
        ("plain", "plain"),
        (" \u0301", " \u0301"),
        ("", ""),
    ],
)
def test_a_letter_is_one_character(text, seen):
    assert composed(text).text == seen


@given(TEXTS)
def test_every_span_comes_back_with_the_marks_of_its_letters(text):
    view = composed(text)
    for start in range(len(view.text)):
        outer = view.outward(Span(start, start + 1))
        assert outer.end <= len(text)
        assert composed(outer.of(text)).text == view.text[start]
        assert view.inward(outer) == Span(start, start + 1)


@given(TEXTS)
def test_spans_side_by_side_stay_side_by_side(text):
    view = composed(text)
    ends = [view.outward(Span(start, start + 1)) for start in range(len(view.text))]
    assert "".join(span.of(text) for span in ends) == text


@given(st.text(st.sampled_from(LETTERS), max_size=40))
def test_a_decomposed_text_is_seen_as_the_composed_one(text):
    assert composed(unicodedata.normalize("NFD", text)).text == unicodedata.normalize("NFC", text)


@given(TEXTS)
def test_what_is_composed_stays_as_it_is(text):
    once = composed(text).text
    assert composed(once).text == once
