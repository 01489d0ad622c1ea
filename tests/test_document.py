"""Excerpts are slices, and their ids lead back to them."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.corpus.document import Document, Excerpt, ExcerptId
from bot.corpus.span import Span

SPANS = st.tuples(st.integers(0, 2**32 - 1), st.integers(1, 2**24 - 1)).map(lambda pair: Span(pair[0], sum(pair)))


@given(st.text(min_size=1), st.data())
def test_an_excerpt_is_a_slice_of_its_document(text, data):
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    assert Excerpt(Document("a.txt", text), Span(start, end)).text == text[start:end]


def test_an_excerpt_ends_inside_its_document():
    with pytest.raises(ValueError, match=r"a\.txt ends before 4"):
        Excerpt(Document("a.txt", "abc"), Span(0, 4))


def test_an_id_is_short_and_fits_a_start_parameter():
    excerpt = Excerpt(Document("a.txt", "x" * 5_000_000), Span(4_000_000, 4_999_999))
    assert re.fullmatch(r"[A-Za-z0-9_-]{1,24}", excerpt.id)


@given(st.text(min_size=1))
def test_an_id_leads_back_to_its_span(text):
    excerpt = Excerpt(Document("a.txt", text), Span(0, len(text)))
    assert ExcerptId.parse(excerpt.id) == ExcerptId(excerpt.document.digest, excerpt.span)


def test_ids_come_from_the_text_not_from_the_name():
    one, other = (Excerpt(Document(name, "same text"), Span(0, 4)) for name in ("a.txt", "b.txt"))
    assert one.id == other.id


@given(st.text())
def test_whatever_is_typed_as_an_id_is_an_id_or_none(typed):
    parsed = ExcerptId.parse(typed)
    assert parsed is None or parsed.span.start < parsed.span.end


def test_a_lone_surrogate_in_a_text_does_no_harm():
    assert Document("a.txt", "\ud800").digest


@table(
    ("span", "pages"),
    [(Span(0, 4), (1, 1)), (Span(3, 5), (1, 3)), (Span(4, 5), (3, 3)), (Span(7, 9), (3, 4)), (Span(8, 9), (4, 4))],
)
def test_a_span_stands_on_pages_of_which_some_are_empty(span, pages):
    assert Document("a.txt", "0123456789", pages=(0, 4, 4, 8)).pages_of(span) == pages


def test_a_text_without_pages_has_none():
    assert Document("a.txt", "0123456789").pages_of(Span(0, 4)) is None
