"""The verb groups of a stretch of text, and where from the day of printing each puts a time."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from enum import StrEnum

from bot.corpus.folding import fold
from bot.reading.dates.words import verbs

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)?")
_NAME = "^"
_BEFORE_MONTH = frozenset(
    "in of on since until till by last next this early late mid from to through and or during for before after".split()
)
# How far a verb is looked for, in code points: verbs further away govern something else.
_REACH = 160


class Direction(StrEnum):
    """Where from the day of printing the sentence puts a time."""

    PAST = "past"
    FUTURE = "future"
    UNKNOWN = "unknown"


class VerbGroups:
    """The words of a sentence and the verb groups among them, read once for all of its time expressions.

    ``start`` and ``end`` bound the sentence in ``text``, half-open; ``folded`` is all of ``text`` folded.
    """

    __slots__ = ("_directions", "_ends", "_reaches", "_starts", "words")

    def __init__(self, text: str, folded: str, start: int, end: int) -> None:
        found = list(_WORD.finditer(folded, start, end))
        self.words = _marked(text, found)
        self._ends = [match.end() for match in found]
        groups = list(directions(self.words))
        self._starts = [found[first].start() for first, _, _ in groups]
        self._reaches = [found[last].end() for _, last, _ in groups]
        self._directions = [direction for _, _, direction in groups]

    def words_before(self, at: int, count: int) -> list[str]:
        """The last ``count`` words that end before the offset ``at``."""
        last = bisect_right(self._ends, at)
        return self.words[max(last - count, 0) : last]

    def last_before(self, at: int) -> Direction | None:
        """What the last verb group says that ends before the offset ``at``; None if there is none near it."""
        i = bisect_right(self._reaches, at) - 1
        return self._directions[i] if i >= 0 and self._starts[i] >= at - _REACH else None

    def first_after(self, at: int) -> Direction | None:
        """What the first verb group says that begins after the offset ``at``; None if there is none near it."""
        i = bisect_left(self._starts, at)
        return self._directions[i] if i < len(self._starts) and self._reaches[i] <= at + _REACH else None


def words_of(text: str) -> list[str]:
    """The words of ``text``, folded; one with a capital that follows "to" is marked as no verb."""
    return _marked(text, list(_WORD.finditer(fold(text))))


def _marked(text: str, found: list[re.Match[str]]) -> list[str]:
    words = [match[0] for match in found]
    for i, word in enumerate(words):
        is_month = word == "may" and _is_month(text, found[i], words[i - 1] if i else "")
        if is_month or (i and words[i - 1] == "to" and text[found[i].start()].isupper()):
            words[i] = _NAME + word
    return words


def _is_month(text: str, may: re.Match[str], before: str) -> bool:
    """Is "May" a month, not a verb?"""
    day = text[may.end() : may.end() + 3].lstrip(" ,")
    return text[may.start()].isupper() and (day[:1].isdigit() or before in _BEFORE_MONTH)


def directions(words: list[str]) -> Iterator[tuple[int, int, Direction]]:
    """For each verb group among ``words``, in order: its first word, the last word that tells, its direction."""
    is_ahead, skip = False, 0
    for i, word in enumerate(words):
        if skip:
            skip = skip if word in verbs.AUXILIARIES or word.endswith("ly") else skip - 1
        elif word in verbs.MODALS or word.endswith("'ll"):
            skip, is_ahead = 1, True
            yield i, i, Direction.FUTURE
        elif (word in verbs.AHEAD and not _is_noun(words, i)) or (
            word == "set" and words[i + 1 : i + 2] in (["to"], ["for"])
        ):
            is_ahead = words[max(i - 2, 0) : i] != ["had", "been"]
            yield i, i, Direction.FUTURE if is_ahead else Direction.PAST
        elif word == "to" and _is_verb(words, i + 1):
            skip = 1
            if is_ahead:
                yield i, i + 1, Direction.FUTURE
        elif word in verbs.BE and words[i + 1 : i + 2] == ["to"]:
            is_ahead = True
        elif word in verbs.GOVERNING or _is_past_verb(words, i):
            is_ahead = word in verbs.GOVERNING
            if is_past(word):
                yield i, i, Direction.PAST


def _is_verb(words: list[str], i: int) -> bool:
    return i < len(words) and words[i] not in verbs.NOUNS_FOLLOW and words[i][0] != _NAME


def _is_noun(words: list[str], i: int) -> bool:
    """Is it a noun: "a visit", "the king's return"?"""
    return i > 0 and (words[i - 1] in verbs.DETERMINERS or words[i - 1].endswith("'s"))


def _is_past_verb(words: list[str], i: int) -> bool:
    """A past tense, but not "a still unspecified date"."""
    at = i - 1 if i and (words[i - 1].endswith("ly") or words[i - 1] == "still") else i
    is_attribute = words[i].endswith("ed") and at > 0 and words[at - 1] in verbs.DETERMINERS
    return is_past(words[i]) and not is_attribute


def is_past(word: str) -> bool:
    """Is ``word`` (folded) a past tense or a past participle?"""
    if word[:1] > "z":
        return word in verbs.PAST or (len(word) > 4 and word.endswith(verbs.RUSSIAN_PAST_ENDINGS))
    return word in verbs.PAST or (word.endswith("ed") and len(word) > 3 and word not in verbs.NOT_PAST)
