"""The words of a document -> vectors of words as PostgreSQL has them, and the phrases that are looked for in them.

A vector (``tsvector``) tells where each word stands, up to a position of 16383 and 255 times. So a document has as many
vectors as it takes, each of which goes on a little after the next has begun: no phrase falls between two.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bot.finding.verbatim.stretches import Stretch
from bot.finding.verbatim.words import key_of, word_bounds

PHRASE = 16  # words of a phrase, at most
_WORDS, _TIMES, _CHARACTERS = 8000, 250, 200_000  # in one vector: half of what it can hold, and less
_LONGEST = 200  # characters of a word that count: PostgreSQL takes words of 2 KB
_GAP = 2  # between the last word of a stretch and the first of the next: they are not neighbours
_NOTHING = "-"  # stands for a word of which nothing is compared


@dataclass(frozen=True, slots=True)
class Spelt:
    """A vector, and the words in it that no vector before had, each with how often it stands there."""

    vector: str
    counted: Counter[str]


def spelt_in(stretches: Iterable[Stretch]) -> Iterator[Spelt]:
    """The vectors of a document, given by its stretches."""
    vector = _Vector()
    for stretch in stretches:
        keys = list(_keys(stretch))
        for at, key in enumerate(keys):
            if vector.is_full(key):
                yield vector.done()
                vector = _Vector(keys[max(0, at - PHRASE + 1) : at])
            vector.add(key)
        vector.at += _GAP - 1
    if vector.counted:
        yield vector.done()


def _keys(stretch: Stretch) -> Iterator[str]:
    text = stretch.document.text
    for part in stretch.parts:
        yield from (key_of(text[start:end]) for start, end in word_bounds(text, part.start, part.end))


class _Vector:
    def __init__(self, before: Sequence[str] = ()) -> None:
        self._positions: dict[str, list[int]] = {}
        self._characters = 0
        self.at = 0
        self.counted: Counter[str] = Counter()
        for key in before:
            self._put(key)

    def _put(self, key: str) -> None:
        self.at += 1
        self._positions.setdefault(key, []).append(self.at)
        self._characters += len(key)

    def add(self, key: str) -> None:
        self._put(key)
        self.counted[key] += 1

    def is_full(self, key: str) -> bool:
        """Has it no room for another ``key``?"""
        full = self.at >= _WORDS or self._characters >= _CHARACTERS
        return full or len(self._positions.get(key, ())) >= _TIMES

    def done(self) -> Spelt:
        words = (f"{quoted(key)}:{','.join(map(str, at))}" for key, at in self._positions.items())
        return Spelt(" ".join(words), self.counted)


def phrase_of(keys: Sequence[str]) -> str:
    """What is looked for (a ``tsquery``): ``keys`` one after the other."""
    return " <-> ".join(map(quoted, keys))


def quoted(key: str) -> str:
    """A word as vectors and queries have it."""
    escaped = (key[:_LONGEST] or _NOTHING).replace("\\", "\\\\").replace("'", "''")
    return f"'{escaped}'"
