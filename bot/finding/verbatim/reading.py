"""Stretches -> their words, each as one character."""

from array import array
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from bot.finding.verbatim.stretches import Stretch
from bot.finding.verbatim.words import key_of, word_bounds

BETWEEN_STRETCHES = "\0"

Words: TypeAlias = "tuple[str, array[int], array[int]]"
"""Words that follow one another: their characters, and from where to where each goes in its document."""


@dataclass(frozen=True, slots=True)
class Former:
    """The words of stretches that were read before: ``find`` gives the place of a stretch's words among them.

    ``keys`` are the words in the order of their characters.
    """

    keys: Sequence[str]
    text: str
    starts: "array[int]"
    ends: "array[int]"
    find: Callable[[Stretch], slice | None]


class StretchReader:
    """Gives each word a character, in the order in which they are met."""

    def __init__(self, former: Former | None = None) -> None:
        self.characters = _Characters()
        self._spellings = _Spellings(self.characters)
        self._former = former
        self._renumbered = _Renumbered(former.keys if former else (), self.characters)

    def read(self, stretch: Stretch) -> Words:
        """The words of ``stretch``."""
        former = self._former
        known = former.find(stretch) if former else None
        if former and known:
            return former.text[known].translate(self._renumbered), former.starts[known], former.ends[known]
        written = stretch.document.text
        bounds = [pair for part in stretch.parts for pair in word_bounds(written, part.start, part.end)]
        words = "".join([self._spellings[written[start:end]] for start, end in bounds])
        return words, array("I", [start for start, _ in bounds]), array("I", [end for _, end in bounds])


class _Characters(dict[str, str]):
    """Gives each new key of a word the next character."""

    def __missing__(self, key: str) -> str:
        character = self[key] = chr(len(self) + 1)
        return character


class _Spellings(dict[str, str]):
    """The character of a word by how it is spelt."""

    def __init__(self, characters: _Characters) -> None:
        self._characters = characters

    def __missing__(self, spelling: str) -> str:
        character = self[spelling] = self._characters[key_of(spelling)]
        return character


class _Renumbered(dict[int, str]):
    """A ``str.translate`` table from former characters to those of now."""

    def __init__(self, keys: Sequence[str], characters: _Characters) -> None:
        self._keys, self._characters = keys, characters

    def __missing__(self, former: int) -> str:
        character = self[former] = self._characters[self._keys[former - 1]]
        return character
