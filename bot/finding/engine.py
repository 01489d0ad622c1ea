"""What an index of passages is made of: the seam behind which it lies in memory, or in a database.

``SearchIndex`` scores; an engine finds and fetches. So every engine ranks alike.
"""

from array import array
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from bot.finding.passage import Passage
from bot.finding.passages import Numbered
from bot.finding.vocabulary import Vocabulary
from bot.finding.wanted import Scope


class Sections(Protocol):
    """Pieces of documents by their numbers, ranked by BM25."""

    @property
    def publishers(self) -> Collection[str]:
        """The names of all publishers."""

    def best(
        self, stems: Mapping[str, float], entities: Mapping[str, float], limit: int, scope: Scope
    ) -> list[tuple[int, float]]:
        """The numbers and scores of the best ``limit`` sections in ``scope`` for weighted stems and entities."""


class Words(Protocol):
    """The words of passages, as the numbers that the vocabulary gives to their stems."""

    @property
    def usual_length(self) -> float:
        """How many words a passage has on average."""

    def length(self, passage: int) -> int:
        """How many words a passage has."""

    def words(self, passage: int) -> "array[int]":
        """The words of a passage, in order."""

    def holding(self, word: int, first: int, last: int) -> Iterator[int]:
        """Those passages of a section, from ``first`` to before ``last``, that hold ``word``, as often as they do."""


@dataclass(frozen=True, slots=True)
class Engine:
    """The parts of an index. Passages are numbered in the order of the text, sections in that of their passages.

    ``firsts`` are the numbers of each section's first passage and, at the end, of the passage after all. ``speaking``
    are the numbers of the passages that speak of each entity, in order. ``expect`` is told the numbers of passages that
    will be looked at closely, with their documents.
    """

    passages: Sequence[Passage]
    numbering: Numbered
    sections: Sections
    firsts: Sequence[int]
    words: Words
    speaking: "Mapping[str, array[int]]"
    vocabulary: Vocabulary
    expect: Callable[[Sequence[int]], None] = lambda numbers: None
