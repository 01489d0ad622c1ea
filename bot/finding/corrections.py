"""A word that stands in no document -> the one that was meant, if a finger slipped."""

import re
from collections.abc import Callable, Iterator

from bot.finding.terms import stem

_SHORTEST = 5  # a shorter word is as near to many others
_LONGEST = 20  # letters, "internationalization"; each adds some fifty words to be tried
_LONGEST_PARTED = 2 * _LONGEST
_LATIN, _CYRILLIC = "abcdefghijklmnopqrstuvwxyz", "абвгдежзийклмнопрстуфхцчшщъыьэюя"
_WORD = re.compile(rf"[{_LATIN}]+|[{_CYRILLIC}]+")


def corrected(word: str, holding: Callable[[str], int]) -> str | None:
    """The stem of the word that ``word``, folded, stands for, one slip away; None if there is none.

    ``holding`` tells how many passages hold a stem. Of several words the one that most passages hold is meant. All
    words one slip away are tried, in the manner of Norvig's "How to write a spelling corrector" (2007): some hundreds,
    however large the vocabulary.
    """
    if not _SHORTEST <= len(word) <= _LONGEST or not _WORD.fullmatch(word):
        return None
    near = {stem(slip) for slip in _slips(word)}
    best = max(near, key=lambda one: (holding(one), one))
    return best if holding(best) else None


def parted(word: str, holding: Callable[[str], int]) -> tuple[str, str] | None:
    """The stems of the two words that ``word``, folded, is made of; None if no passage holds both."""
    if len(word) > _LONGEST_PARTED:
        return None
    pairs = [(stem(word[:at]), stem(word[at:])) for at in range(3, len(word) - 2)]
    held = [(min(holding(first), holding(second)), first, second) for first, second in pairs]
    most, first, second = max(held, default=(0, "", ""))
    return (first, second) if most else None


def _slips(word: str) -> Iterator[str]:
    """What ``word`` becomes with one letter left out, put in or mistaken, or two exchanged; the first one stays."""
    letters = _LATIN if word[0] in _LATIN else _CYRILLIC
    for at in range(1, len(word) + 1):
        before, after = word[:at], word[at:]
        yield from (before + letter + after for letter in letters)
        if after:
            yield before + after[1:]
            yield from (before + letter + after[1:] for letter in letters)
        if len(after) > 1:
            yield before + after[1] + after[0] + after[2:]
