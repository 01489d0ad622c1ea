"""The passages of a corpus by their numbers: which stand in a document, and which in an excerpt."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import groupby
from typing import Protocol

from bot.corpus.document import Document
from bot.corpus.span import Span
from bot.finding.passage import Passage


class Numbered(Protocol):
    """Finds the numbers of passages."""

    def of(self, document: Document) -> range:
        """The numbers of the passages of ``document``."""

    def within(self, document: Document, span: Span) -> Iterator[int]:
        """The numbers of the passages of ``document`` that ``span`` holds, in part at least."""


class Numbering:
    """Finds the numbers of ``passages``, which are in the order of the text, those of one document together."""

    def __init__(self, passages: Sequence[Passage]) -> None:
        self._passages = passages

    @cached_property
    def _by_document(self) -> Mapping[str, range]:
        found: dict[str, range] = {}
        for name, own in groupby(enumerate(self._passages), key=lambda pair: pair[1].document.name):
            numbers = [number for number, _ in own]
            found[name] = range(numbers[0], numbers[-1] + 1)
        return found

    def of(self, document: Document) -> range:
        """The numbers of the passages of ``document``."""
        return self._by_document.get(document.name, range(0))

    def within(self, document: Document, span: Span) -> Iterator[int]:
        """The numbers of the passages of ``document`` that ``span`` holds, in part at least."""
        return overlapping(self._passages, self.of(document), span)


def overlapping(passages: Sequence[Passage], numbers: range, span: Span) -> Iterator[int]:
    """Those ``numbers``, all of one document, whose passages ``span`` holds, in part at least."""
    first = bisect_right(numbers, span.start, key=lambda number: passages[number].span.end)
    for number in numbers[first:]:
        if passages[number].span.start >= span.end:
            return
        yield number
