"""Containers that hold millions of strings and numbers in a few bytes each; built once, then only read."""

from array import array
from collections.abc import Iterable, Sequence
from itertools import accumulate, islice

from marisa_trie import Trie

FEW = 20_000  # strings, some hundred bytes each


class Strings:
    """A set of strings, each with a number from 0 on: a trie of some bytes a string (Yata's MARISA).

    Where they are few they lie in a list, too, which is some times faster.
    """

    def __init__(self, texts: Iterable[str], few: int = FEW) -> None:
        """``texts`` may repeat; what is no text (NUL, half a surrogate pair) is ?. Up to ``few`` are few."""
        self._trie = Trie(map(_encodable, texts))
        self._texts = tuple(map(self._restored, range(len(self._trie)))) if len(self._trie) <= few else None
        self._numbers = {text: number for number, text in enumerate(self._texts)} if self._texts is not None else None

    def __len__(self) -> int:
        return len(self._trie)

    def number(self, text: str) -> int | None:
        """The number of ``text``; None for what is not in the set."""
        text = _encodable(text)
        if self._numbers is not None:
            return self._numbers.get(text)
        number: int | None = self._trie.get(text)
        return number

    def text(self, number: int) -> str:
        """The string with ``number``."""
        return self._restored(number) if self._texts is None else self._texts[number]

    def _restored(self, number: int) -> str:
        return str(self._trie.restore_key(number))

    def beginning(self, prefix: str, limit: int) -> list[str]:
        """At most ``limit`` strings that begin with ``prefix``."""
        return list(islice(self._trie.iterkeys(_encodable(prefix)), limit))


class Postings:
    """A list of numbers for each number from 0 on, in two flat arrays (compressed sparse rows)."""

    def __init__(self, size: int, keys: "array[int]", values: "array[int]") -> None:
        """``values[i]`` is listed under ``keys[i]``, each of which is less than ``size``; order is kept."""
        counts = array("I", bytes(4 * (size + 1)))
        for key in keys:
            counts[key + 1] += 1
        self._starts = array("I", accumulate(counts))
        self._values = array("I", bytes(4 * len(values)))
        free = self._starts[:]
        for key, value in zip(keys, values, strict=True):
            self._values[free[key]] = value
            free[key] += 1

    def __getitem__(self, key: int) -> Sequence[int]:
        return self._values[self._starts[key] : self._starts[key + 1]]

    def count(self, key: int) -> int:
        """How many numbers are listed under ``key``."""
        return self._starts[key + 1] - self._starts[key]


def _encodable(text: str) -> str:
    if text.isascii() and "\0" not in text:
        return text
    return text.replace("\0", "?").encode("utf-8", "replace").decode()
