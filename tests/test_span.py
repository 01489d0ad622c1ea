"""Spans know their own bounds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import table

from bot.corpus.span import Span, stripped


@table(("start", "end"), [(3, 3), (4, 3), (-1, 2)])
def test_no_span_is_empty_reversed_or_before_the_text(start, end):
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


@given(st.text(), st.integers(0, 20), st.integers(0, 20))
def test_stripping_takes_nothing_but_white_space(text, start, end):
    span = stripped(text, start, max(start, end))
    piece = text[start : max(start, end)]
    assert (span.of(text) if span else "") == piece.strip()


@table(
    ("one", "other", "overlap"),
    [
        (Span(0, 3), Span(3, 5), False),
        (Span(0, 4), Span(3, 5), True),
        (Span(3, 5), Span(0, 4), True),
        (Span(0, 9), Span(3, 5), True),
    ],
)
def test_spans_that_only_touch_do_not_overlap(one, other, overlap):
    assert one.overlaps(other) is overlap
