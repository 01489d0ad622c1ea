"""The words of a corpus: how many passages and documents hold each, and how often they stand there."""

import math
from array import array
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import chain

from bot.finding.terms import script_of


@dataclass(frozen=True)
class Vocabulary:
    """The stems of a corpus, numbered, and for each number how many passages and documents hold it, and how often."""

    numbers: Mapping[str, int]
    in_passages: "array[int]"
    in_documents: "array[int]"
    occurrences: "array[int]"
    passages: int
    documents: int

    @cached_property
    def stems(self) -> Sequence[str]:
        """The stem of each number."""
        return tuple(self.numbers)

    @cached_property
    def scripts(self) -> frozenset[str]:
        """The scripts that any passage is written in."""
        return frozenset(map(script_of, self.numbers))

    @cached_property
    def ordered(self) -> Sequence[str]:
        """All stems, in the order of their letters."""
        return sorted(self.numbers)

    @cached_property
    def shares(self) -> Mapping[str, float]:
        """What share of all words is written in each script."""
        counted: Counter[str] = Counter()
        for stem, occurrences in zip(self.numbers, self.occurrences, strict=True):
            counted[script_of(stem)] += occurrences
        return {script: words / counted.total() for script, words in counted.items()}

    def holding(self, stem: str) -> int:
        """How many passages hold ``stem``."""
        number = self.numbers.get(stem)
        return 0 if number is None else self.in_passages[number]

    def rarity(self, stem: str) -> float:
        """How much a stem tells of a passage, as BM25 weighs it (Robertson and Spärck Jones' idf)."""
        return idf(self.holding(stem), self.passages)

    def burstiness(self, stem: str) -> float:
        """How far a stem keeps to few documents beyond chance: their topic, not a word of anybody's. 0 for no such.

        It is the residual idf of Church and Gale ("Inverse document frequency: a measure of deviations from Poisson",
        1995): what the share of documents tells, less what a Poisson process of as many occurrences would.
        """
        number = self.numbers.get(stem)
        if number is None:
            return 0.0
        return _beyond_chance(self.occurrences[number], self.in_documents[number], self.documents)


@lru_cache(maxsize=4096)
def _beyond_chance(occurrences: int, holding: int, documents: int) -> float:
    expected = -math.expm1(-occurrences / documents)
    return max(0.0, math.log2(expected * documents / holding))


@lru_cache(maxsize=4096)
def idf(holding: int, total: int) -> float:
    """What a word tells that ``holding`` of ``total`` texts hold, as BM25 weighs it."""
    return math.log(1 + (total - holding + 0.5) / (holding + 0.5))


class Counting:
    """Fills a vocabulary, document by document."""

    def __init__(self) -> None:
        self._numbers = _Numbers()
        self._in_passages: Counter[int] = Counter()
        self._in_documents: Counter[int] = Counter()
        self._occurrences: Counter[int] = Counter()
        self._passages = self._documents = 0

    def add(self, passages: Iterable[Sequence[str]]) -> "list[array[int]]":
        """Count a document, given by the stems of each of its passages; the same as numbers."""
        numbered = [array("I", map(self._numbers.__getitem__, stems)) for stems in passages]
        words = list(chain.from_iterable(numbered))
        self._in_passages.update(chain.from_iterable(map(set, numbered)))
        self._in_documents.update(set(words))
        self._occurrences.update(words)
        self._passages += len(numbered)
        self._documents += 1
        return numbered

    def done(self) -> Vocabulary:
        """What has been counted."""
        return Vocabulary(
            numbers=dict(self._numbers),
            in_passages=self._flat(self._in_passages),
            in_documents=self._flat(self._in_documents),
            occurrences=self._flat(self._occurrences),
            passages=self._passages,
            documents=self._documents,
        )

    def _flat(self, counts: Mapping[int, int]) -> "array[int]":
        return array("I", (counts[number] for number in range(len(self._numbers))))


class _Numbers(dict[str, int]):
    """Gives each new stem the next number."""

    def __missing__(self, stem: str) -> int:
        number = self[stem] = len(self)
        return number
