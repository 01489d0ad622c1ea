"""Russian aliases in any of their case forms."""

from collections.abc import Iterable, Iterator
from itertools import pairwise

from bot.reading.russian import WORD, stem

_JOINTS = frozenset((" ", "-", ". ", "."))


class Inflected:
    """Finds aliases that are written in Cyrillic by the stems of their words."""

    def __init__(self, aliases: Iterable[str]) -> None:
        """``aliases``: folded; those with a letter outside the Russian alphabet are passed over."""
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for alias in aliases:
            stems = tuple(stem(word) for word in WORD.findall(alias))
            if stems and not any(character.isalpha() for character in WORD.sub("", alias)):
                self._by_first.setdefault(stems[0], []).append((stems, alias))

    def find(self, folded: str) -> Iterator[tuple[str, int, int]]:
        """Each alias found in ``folded``, with its start and end; mentions may overlap."""
        if not self._by_first:
            return
        words = [(found.start(), found.end(), stem(found[0])) for found in WORD.finditer(folded)]
        for number, (start, _, first) in enumerate(words):
            for stems, alias in self._by_first.get(first, ()):
                end = _end(folded, words[number : number + len(stems)], stems)
                if end:
                    yield alias, start, end


def _end(folded: str, words: list[tuple[int, int, str]], stems: tuple[str, ...]) -> int | None:
    """Where the alias of these stems ends if it begins with the first of ``words``."""
    if len(words) < len(stems) or any(word[2] != wanted for word, wanted in zip(words, stems, strict=True)):
        return None
    joints = (folded[left[1] : right[0]] for left, right in pairwise(words))
    return words[-1][1] if all(joint in _JOINTS for joint in joints) else None
