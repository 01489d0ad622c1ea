"""The sections that hold most of what some terms tell, by their postings."""

from array import array
from bisect import bisect_left
from collections.abc import Container, Iterable, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import accumulate
from operator import itemgetter

EVERY: range = range(1 << 62)


@dataclass(frozen=True, slots=True)
class Posting:
    """The ``sections`` that hold a term, in order, what it tells of each, and of any at most."""

    sections: "array[int]"
    weights: "array[float]"
    most: float

    @classmethod
    def of(cls, sections: bytes, weights: bytes) -> "Posting":
        """What lies in a table as bytes."""
        read, told = array("I"), array("f")
        read.frombytes(sections)
        told.frombytes(weights)
        return cls(read, told, max(told, default=0.0))

    @property
    def size(self) -> int:
        """In bytes."""
        return len(self.sections) * (self.sections.itemsize + self.weights.itemsize)

    def weight(self, section: int) -> float:
        """What the term tells of one section."""
        at = bisect_left(self.sections, section)
        return self.weights[at] if at < len(self.sections) and self.sections[at] == section else 0.0


def best_sections(
    asked: Iterable[tuple[Posting, float]], limit: int, allowed: Container[int] = EVERY
) -> list[tuple[int, float]]:
    """The best ``limit`` of the ``allowed`` sections with their scores, for weighted postings.

    Rare terms come first. As soon as what is left can't lift a section that holds none of them above the ``limit``
    best, it is only looked up for those that may be among these (MaxScore: Turtle and Flood, "Query evaluation:
    strategies and optimizations", 1995). The result is the same as of adding up everything.
    """
    ordered = sorted(asked, key=lambda pair: len(pair[0].sections))
    bounds = [*accumulate((boost * posting.most for posting, boost in reversed(ordered)), initial=0.0)][::-1]
    scores: dict[int, float] = {}
    for number, (posting, boost) in enumerate(ordered):
        least = _least(scores, limit)
        if least > bounds[number]:
            candidates = {section: score for section, score in scores.items() if score + bounds[number] >= least}
            return _best(_looked_up(candidates, ordered[number:]), limit)
        _add(scores, posting, boost, allowed)
    return _best(scores, limit)


def _add(scores: dict[int, float], posting: Posting, boost: float, allowed: Container[int]) -> None:
    pairs = zip(posting.sections, posting.weights, strict=True)
    for section, weight in pairs:
        if section in scores:
            scores[section] += boost * weight
        elif allowed is EVERY or section in allowed:
            scores[section] = boost * weight


def _least(scores: dict[int, float], limit: int) -> float:
    """The score that a section must reach to be among the best."""
    return nlargest(limit, scores.values())[-1] if len(scores) >= limit else -1.0


def _looked_up(scores: dict[int, float], rest: Sequence[tuple[Posting, float]]) -> dict[int, float]:
    return {
        section: score + sum(boost * posting.weight(section) for posting, boost in rest)
        for section, score in scores.items()
    }


def _best(scores: dict[int, float], limit: int) -> list[tuple[int, float]]:
    """Of equals the first."""
    return nlargest(limit, sorted(scores.items()), key=itemgetter(1))
