"""What a search looks for, and where."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TypeVar

from msgspec import Struct, field

T = TypeVar("T")

_FIRST_DAY = date(1, 1, 2)  # behind whatever has no day


class Word(Struct, frozen=True):
    """A word of a query: its stem, what it counts beside the others, and the stems that may stand in its place.

    ``forms`` gives each of these the share of the weight that it earns: of 1 the same word in another spelling, of
    less one that is only near.
    """

    stem: str
    weight: float = 1.0
    forms: Mapping[str, float] = field(default_factory=dict)


class LeftOut(Struct, frozen=True):
    """What no passage may hold that is found: one of ``runs``, stems side by side, or ``letters``, in folded text.

    Nor may it speak of one of ``entities``.
    """

    runs: tuple[tuple[str, ...], ...] = ()
    letters: str = ""
    entities: tuple[str, ...] = ()


class Wanted(Struct, frozen=True):
    """What to look for: words, and entities by their ids; and what is left out."""

    words: tuple[Word, ...] = ()
    entities: tuple[str, ...] = ()
    without: tuple[LeftOut, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.words or self.entities)


class Scope(Struct, frozen=True):
    """The documents to look in: printed from ``first`` to ``last``, both included, by one of ``publishers``.

    None doesn't bind; an undated document is in no time.
    """

    first: date | None = None
    last: date | None = None
    publishers: frozenset[str] | None = None

    def holds(self, day: date | None) -> bool:
        """Is ``day`` in the time?"""
        if day is None:
            return not self.is_timed
        return (self.first is None or self.first <= day) and (self.last is None or day <= self.last)

    def __and__(self, other: "Scope") -> "Scope":
        """The documents that are in both."""
        firsts = [day for day in (self.first, other.first) if day]
        lasts = [day for day in (self.last, other.last) if day]
        named = [names for names in (self.publishers, other.publishers) if names is not None]
        publishers = frozenset.intersection(*named) if named else None
        return Scope(max(firsts, default=None), min(lasts, default=None), publishers)

    def part(self, items: Sequence[T], day: Callable[[T], date | None]) -> slice:
        """Those of ``items`` whose day is in the time; they are in the order of their days, undated ones first."""
        if not self.is_timed:
            return slice(0, len(items))
        first = bisect_left(items, self.first or _FIRST_DAY, key=lambda item: day(item) or date.min)
        return slice(first, bisect_right(items, self.last or date.max, key=lambda item: day(item) or date.min))

    @property
    def is_timed(self) -> bool:
        """Is a first or a last day asked for? Then undated documents are out."""
        return self.first is not None or self.last is not None


EVERYWHERE = Scope()
