"""Excerpts of which some stand in others -> each word shown once."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from bot.answers.answer import Citation
from bot.answers.excerpts import marked
from bot.corpus.span import Span


def folded(citations: Sequence[Citation]) -> Iterator[Citation]:
    """``citations`` in their order, without those whose words stand in a longer one; what they mark is marked there.

    Of one document there may be hundreds: a sentence may name a day in every other word.
    """
    by_document: defaultdict[int, list[Citation]] = defaultdict(list)
    for one in citations:
        by_document[id(one.excerpt.document)].append(one)
    shown = {document: dict(_outermost(own)) for document, own in by_document.items()}
    for one in citations:
        others = shown[id(one.excerpt.document)]
        if one.excerpt.span in others:
            marks = others[one.excerpt.span]
            yield one if marks is None else replace(one, marked=marks)


def _outermost(citations: Sequence[Citation]) -> Iterator[tuple[Span, tuple[Span, ...] | None]]:
    """The spans of ``citations``, all of one document, that stand in no other, each with what all in it mark.

    None where only one is in it.
    """
    alike: defaultdict[Span, list[Citation]] = defaultdict(list)
    for one in citations:
        alike[one.excerpt.span].append(one)
    spans = sorted(alike, key=lambda span: (span.start, -span.end))
    reached = 0
    for span in spans:
        if span.end > reached:
            reached = span.end
            inside = list(_inside(span, spans, alike))
            marks = (mark for one in inside for mark in one.marked)
            yield span, None if len(inside) == 1 else marked(inside[0].excerpt, marks)


def _inside(span: Span, spans: Sequence[Span], alike: Mapping[Span, Sequence[Citation]]) -> Iterator[Citation]:
    """What is cited of ``span`` or in it, ``span`` itself first; ``spans`` are in order, longer ones first."""
    first = bisect_left(spans, (span.start, -span.end), key=lambda one: (one.start, -one.end))
    last = bisect_left(spans, span.end, key=lambda one: one.start)
    for one in spans[first:last]:
        if span.contains(one):
            yield from alike[one]
