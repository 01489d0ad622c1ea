"""The words of all passages of a corpus, one after the other, as the numbers of their stems."""

import sys
from array import array
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate, pairwise

_WIDTH = array("I").itemsize


class WordStream:
    """A flat sequence of words, cut into passages; filled passage by passage, then only read.

    It takes four bytes a word. To find a word in some passages the bytes between are searched, as fast as C does it.
    """

    def __init__(self) -> None:
        self._bytes = bytearray()
        self._starts = array("Q", [0])

    def add(self, words: "array[int]") -> None:
        """Add a passage."""
        self._bytes += words.tobytes()
        self._starts.append(len(self._bytes))

    @classmethod
    def of(cls, words: "array[int]", lengths: "array[int]") -> "WordStream":
        """The ``words`` of passages, one after the other, which have these ``lengths``."""
        made = cls()
        made._bytes = bytearray(words.tobytes())
        made._starts = array("Q", accumulate((_WIDTH * length for length in lengths), initial=0))
        return made

    @property
    def flat(self) -> "tuple[array[int], array[int]]":
        """The words of all passages, one after the other, and how many each has."""
        lengths = (after - before for before, after in pairwise(self._starts))
        return array("I", self._bytes), array("I", (length // _WIDTH for length in lengths))

    @property
    def usual_length(self) -> float:
        """How many words a passage has on average."""
        return len(self._bytes) / _WIDTH / max(1, len(self._starts) - 1)

    def length(self, passage: int) -> int:
        """How many words a passage has."""
        return (self._starts[passage + 1] - self._starts[passage]) // _WIDTH

    def words(self, passage: int) -> "array[int]":
        """The words of a passage, in order."""
        return array("I", self._bytes[self._starts[passage] : self._starts[passage + 1]])

    def holding(self, word: int, first: int, last: int) -> Iterator[int]:
        """The passages from ``first`` to before ``last`` that hold ``word``, each as often as they do."""
        sought = word.to_bytes(_WIDTH, sys.byteorder)
        at, end = self._starts[first], self._starts[last]
        while (at := self._bytes.find(sought, at, end)) >= 0:
            if at % _WIDTH:  # the end of one number and the beginning of the next
                at += 1
                continue
            yield bisect_right(self._starts, at, first, last) - 1
            at += _WIDTH
