"""The passages of one document, with their words, as a page of bytes in the table of documents."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate

from bot.corpus.document import Document
from bot.corpus.span import Span
from bot.finding.passage import Passage
from bot.finding.word_stream import WordStream
from bot.postgres.packing import packed_numbers, unpacked_numbers
from bot.reading.layout.parts import Role

_ROLES = tuple(Role)
_NOBODY: frozenset[str] = frozenset()
_ROLE_NUMBERS = {role: number for number, role in enumerate(_ROLES)}


class EntityNumbers(dict[str, int]):
    """Gives each new entity the next number."""

    def __missing__(self, entity: str) -> int:
        number = self[entity] = len(self)
        return number


class Page:
    """The passages of a document, by their places from 0, and their ``words``. A passage is made when it is asked for:
    of most only words are looked at.
    """

    __slots__ = ("_about", "_document", "_ends", "_entities", "_made", "_named", "_roles", "_starts", "words")

    def __init__(self, data: bytes, document: Document, entities: Sequence[str]) -> None:
        """``data`` is what ``packed_page`` gave."""
        self._document, self._entities = document, entities
        self._starts, self._ends, self._roles, *sets, lengths, words = unpacked_numbers(data)
        self._named, self._about = _Sets(*sets[:2]), _Sets(*sets[2:])
        self._made: list[Passage | None] = [None] * len(self._starts)
        self.words = WordStream.of(words, lengths)

    def passage(self, place: int) -> Passage:
        """The passage at ``place``; the same object whenever it is asked for."""
        passage = self._made[place]
        if passage is None:
            span = Span(self._starts[place], self._ends[place])
            named, about = self._who(self._named.at(place)), self._who(self._about.at(place))
            passage = self._made[place] = Passage(self._document, span, _ROLES[self._roles[place]], named, about)
        return passage

    def _who(self, numbers: "array[int]") -> frozenset[str]:
        return frozenset(map(self._entities.__getitem__, numbers)) if numbers else _NOBODY


class _Sets:
    """Sets of numbers, one after the other."""

    __slots__ = ("_numbers", "_starts")

    def __init__(self, sizes: "array[int]", numbers: "array[int]") -> None:
        self._starts, self._numbers = array("I", accumulate(sizes, initial=0)), numbers

    def at(self, place: int) -> "array[int]":
        return self._numbers[self._starts[place] : self._starts[place + 1]]


def packed_page(passages: Sequence[Passage], words: "Sequence[array[int]]", entities: EntityNumbers) -> bytes:
    """``passages`` of one document and the words of each, as the numbers of their stems."""
    named, about = [one.entities for one in passages], [one.about for one in passages]
    return packed_numbers(
        (passage.span.start for passage in passages),
        (passage.span.end for passage in passages),
        (_ROLE_NUMBERS[passage.role] for passage in passages),
        map(len, named),
        _numbered(named, entities),
        map(len, about),
        _numbered(about, entities),
        map(len, words),
        (word for own in words for word in own),
    )


def _numbered(sets: Iterable[frozenset[str]], entities: EntityNumbers) -> Iterator[int]:
    return (entities[one] for members in sets for one in sorted(members))
