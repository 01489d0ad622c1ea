"""All words of a corpus in order: where some words stand, word for word or nearly so.

The corpus is one string in which each word is one character, so that comparing words is comparing characters, as fast
as strings are.
"""

import copy
import re
from array import array
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import nlargest
from itertools import accumulate, pairwise
from math import log
from operator import itemgetter
from typing import Protocol

from bot.corpus.document import Document
from bot.corpus.span import Span
from bot.finding.verbatim.laid import Laid
from bot.finding.verbatim.reading import BETWEEN_STRETCHES, Former, StretchReader
from bot.finding.verbatim.stretches import Stretch
from bot.finding.wanted import Scope

_UNKNOWN = "\U0010ffff"
# Postings that are looked at for words that stand nowhere as given: the rarest words come first, and those few that
# are in every sentence are left out. It bounds the time of a query, whatever the size of the corpus.
_POSTINGS = 20_000
_WINDOWS = 12  # places that are compared word by word
# Of a longer text so many words are compared in all, but a few places at least: the more words vote for a place, the
# surer it is, and a comparison takes as long as the square of their number.
_COMPARED, _FEWEST = 12_000, 3
_WEIGHED = 8  # so many times these are weighed together with their neighbours
_NARROWEST = 8  # words; a place is so wide, or as wide as what is looked for
_STOP = re.compile(r"[.!?…。！？\n]")


@dataclass(frozen=True, slots=True)
class Place:
    """Words of a document that follow one another in a stretch of it; there is one at least."""

    document: Document
    words: tuple[Span, ...]

    @property
    def span(self) -> Span:
        """From the first word to the last, with whatever stands in between."""
        return Span(self.words[0].start, self.words[-1].end)


class Wording(Protocol):
    """The words of a corpus, wherever they lie."""

    def around(self, pieces: Sequence[Sequence[str]]) -> "WordIndex":
        """The words of at least those documents that hold all of ``pieces``, given by their keys, or much of them."""

    def within(self, scope: Scope) -> "Wording":
        """The same words, of which only those are found that were printed in ``scope``."""


class WordIndex:
    """The words of a corpus, ready to be looked up. Built once, then read by any number of threads.

    Raises:
        ValueError: if there are more than 1,114,109 different words, as many as Unicode has characters.
    """

    def __init__(self, stretches: Iterable[Stretch], former: Former | None = None) -> None:
        """``former`` knows the words of some stretches already: the index is the same, and is made sooner."""
        reader = StretchReader(former)
        self._starts, self._ends = array("I"), array("I")
        self._firsts: list[int] = []
        self._documents: list[Document] = []
        text: list[str] = []
        for stretch in stretches:
            self._firsts.append(len(self._starts))
            self._documents.append(stretch.document)
            words, starts, ends = reader.read(stretch)
            text += (words, BETWEEN_STRETCHES)
            self._starts += starts
            self._ends += ends
            self._starts.append(0)
            self._ends.append(0)
        self._characters = dict(reader.characters)
        self._text = "".join(text)
        self._postings = _postings(self._text, self._characters.values())
        self._part = 0, len(self._text)
        self._worth: dict[str, float] = {}

    @classmethod
    def of(cls, laid: Laid, documents: Sequence[Document]) -> "WordIndex":
        """The index that ``laid`` tells of, with the same ``documents`` in the same order."""
        made = cls(())
        made._characters = {key: chr(number) for number, key in enumerate(laid.keys, 1)}
        made._text = laid.text.decode("utf-32-le", "surrogatepass")
        made._starts, made._ends, made._firsts = _numbers(laid.starts), _numbers(laid.ends), list(_numbers(laid.firsts))
        made._documents = [documents[number] for number in _numbers(laid.documents)]
        flat, ends = _numbers(laid.postings), accumulate(_numbers(laid.holding), initial=0)
        made._postings = {
            made._characters[key]: flat[a:b] for key, (a, b) in zip(laid.keys, pairwise(ends), strict=True)
        }
        made._part = 0, len(made._text)
        return made

    def laid(self, documents: Sequence[Document]) -> Laid:
        """All of the index, which is of ``documents``, but these."""
        numbers = {document.name: number for number, document in enumerate(documents)}
        return Laid(
            keys=tuple(self._characters),
            text=self._text.encode("utf-32-le", "surrogatepass"),
            starts=self._starts.tobytes(),
            ends=self._ends.tobytes(),
            firsts=array("I", self._firsts).tobytes(),
            documents=array("I", (numbers[document.name] for document in self._documents)).tobytes(),
            holding=array("I", map(len, self._postings.values())).tobytes(),
            postings=b"".join(numbers.tobytes() for numbers in self._postings.values()),
        )

    def _know(self, key: str) -> None:
        """Tell a word that stands nowhere here from those that are unknown."""
        character = self._characters.setdefault(key, chr(len(self._characters) + 1))
        self._postings.setdefault(character, array("I"))

    def around(self, pieces: Sequence[Sequence[str]]) -> "WordIndex":
        """All words: they are at hand."""
        return self

    def within(self, scope: Scope) -> "WordIndex":
        """The same words, of which only those are found that were printed in ``scope``; nothing is read again.

        The stretches are in the order of publication, undated ones first.
        """
        part = scope.part(self._documents, lambda document: document.published)
        firsts = [*self._firsts, len(self._text)]
        other = copy.copy(self)
        other._part = firsts[part.start], firsts[max(part.start, part.stop)]  # noqa: SLF001 - it is one of us
        return other

    def _numbers(self, character: str) -> "array[int]":
        """The numbers of a word's occurrences."""
        numbers, (first, last) = self._postings[character], self._part
        if last - first == len(self._text):
            return numbers
        return numbers[bisect_left(numbers, first) : bisect_left(numbers, last)]

    @property
    def size(self) -> int:
        """How many words there are, and ends of stretches."""
        return len(self._text)

    def encoded(self, keys: Iterable[str]) -> str:
        """Words as characters of this index; those that no document holds are one and the same."""
        return "".join(self._characters.get(key, _UNKNOWN) for key in keys)

    def worth(self, character: str) -> float:
        """How much a word tells: the logarithm of how rare it is, 1 at least."""
        worth = self._worth.get(character)
        if worth is None:
            worth = self._worth[character] = 1.0 + log(self.size / (len(self._postings.get(character, ())) + 1))
        return worth

    def occurrences(self, words: str) -> Iterator[int]:
        """The numbers of the words at which ``words``, encoded, stand word for word."""
        if not words or _UNKNOWN in words:
            return
        rarest = min(range(len(words)), key=lambda i: len(self._postings[words[i]]))
        for number in self._numbers(words[rarest]):
            if number >= rarest and self._text.startswith(words, number - rarest):
                yield number - rarest

    def place(self, first: int, last: int) -> Place:
        """The words from number ``first`` up to ``last``, all of one stretch."""
        spans = zip(self._starts[first:last], self._ends[first:last], strict=True)
        return Place(self.document(first), tuple(Span(start, end) for start, end in spans))

    def document(self, number: int) -> Document:
        """The document that holds word ``number``."""
        return self._documents[self._stretch(number)]

    def start(self, number: int) -> int:
        """Where word ``number`` begins in its document."""
        return self._starts[number]

    def end(self, number: int) -> int:
        """Where word ``number`` ends in its document."""
        return self._ends[number]

    def words(self, first: int, last: int) -> str:
        """The encoded words from number ``first`` up to ``last``."""
        return self._text[first:last]

    def bounds(self, number: int) -> tuple[int, int]:
        """The first word of the stretch that holds word ``number``, and the one after its last."""
        stretch = self._stretch(number)
        end = self._firsts[stretch + 1] if stretch + 1 < len(self._firsts) else len(self._text)
        return self._firsts[stretch], end - 1

    def _stretch(self, number: int) -> int:
        return bisect_right(self._firsts, number) - 1

    def goes_on(self, number: int) -> bool:
        """Does word ``number`` stand in one sentence with the word before it?"""
        between = self.document(number).text[self._ends[number - 1] : self._starts[number]]
        return not _STOP.search(between)

    def windows(self, words: str) -> list[tuple[int, int]]:
        """Where ``words``, encoded, may stand with some changes: from which word up to which, the likeliest first.

        Each rare word votes for the places at which the others would stand around it (seed and vote, as in BLAST).
        """
        width = max(_NARROWEST, len(words))
        most = min(_WINDOWS, max(_FEWEST, _COMPARED // width))
        votes: defaultdict[int, float] = defaultdict(float)
        for i, worth in self._seeds(words):
            for number in self._numbers(words[i]):
                votes[(number - i) // width] += worth
        best = nlargest(_WEIGHED * most, votes.items(), key=itemgetter(1))
        around = {at: vote + max(votes.get(at - 1, 0.0), votes.get(at + 1, 0.0)) for at, vote in best}
        likeliest = nlargest(most, around, key=lambda at: (around[at], -at))
        windows = dict.fromkeys(window for at in likeliest for window in self._clipped(at * width, width, len(words)))
        given = frozenset(words)
        return nlargest(most, windows, key=lambda window: self._shared(given, *window))

    def _shared(self, words: frozenset[str], first: int, last: int) -> float:
        """What the words are worth that ``words`` and those from number ``first`` up to ``last`` have in common."""
        return sum(map(self.worth, words.intersection(self._text[first:last])))

    def _clipped(self, start: int, width: int, length: int) -> Iterator[tuple[int, int]]:
        """The words around those from ``start`` on, as far as they are of one stretch, for each stretch there."""
        first, last = max(start - width, self._part[0]), min(start + 2 * width + length, self._part[1])
        for stretch in range(self._stretch(first), self._stretch(last - 1) + 1):
            begin, end = self.bounds(self._firsts[stretch])
            if begin < end:
                yield max(begin, first), min(end, last)

    def _seeds(self, words: str) -> Iterator[tuple[int, float]]:
        """The words that vote, by their places in ``words``, and what the vote of each is worth."""
        left = _POSTINGS
        known = [i for i, word in enumerate(words) if word != _UNKNOWN]
        for i in sorted(known, key=lambda i: len(self._postings[words[i]])):
            size = len(self._postings[words[i]])
            if size > left and left < _POSTINGS:
                return
            left -= size
            yield i, self.worth(words[i])


def _postings(text: str, characters: Iterable[str]) -> "dict[str, array[int]]":
    """Where each of ``characters`` stands in ``text``."""
    found = {character: array("I") for character in (*characters, BETWEEN_STRETCHES)}
    for number, character in enumerate(text):
        found[character].append(number)
    del found[BETWEEN_STRETCHES]
    return found


def _numbers(flat: bytes) -> "array[int]":
    return array("I", flat)
