"""A text seen as its readers see it: each letter one character, whatever marks it is written with.

Unicode writes "é" as one code point or as two, and lets marks of stress, soft hyphens and the like stand inside a word.
For whoever compares words they are the same. ``composed`` shows them so, and takes every offset back to the text.
"""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass, fields, is_dataclass, replace
from functools import lru_cache
from typing import TypeVar, cast

from msgspec import Struct, structs

from bot.corpus.document import Document
from bot.corpus.span import Span

_Fact = TypeVar("_Fact")

# What stands behind the letter that it belongs to: combining diacritics (Latin, Greek, Cyrillic), the voicing marks of
# kana, and what is invisible in a word: the soft hyphen, the word joiner, the byte order mark.
_VOICING = "\uff9e\uff9f"
_INVISIBLE = "\u00ad\u2060\ufeff"
_MARK = (
    "\u0300-\u036f\u0483-\u0487\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f\u3099\u309a" + _VOICING + _INVISIBLE
)
_JAMO = "[\u1100-\u115f][\u1160-\u11a7][\u11a8-\u11ff]?"  # a Korean syllable in its letters
_APART = re.compile(f"[{_MARK}\u1160-\u11a7]")
_CLUSTER = re.compile(rf"{_JAMO}|[^\s{_MARK}][{_MARK}]+")


@dataclass(frozen=True, slots=True)
class Composed:
    """A text with one character for each letter.

    ``removed`` holds, for each code point left out, its offset in the original text minus the number of those left out
    before it: the offset in ``text`` of what follows it.
    """

    text: str
    removed: tuple[int, ...] = ()

    def outward(self, fact: _Fact) -> _Fact:
        """A fact of ``text`` with the spans of the original text: each letter with its marks.

        A fact is a span, a tuple of facts, or a struct or dataclass that holds some.
        """
        return cast(_Fact, _moved(fact, self._outward)) if self.removed else fact

    def inward(self, fact: _Fact) -> _Fact:
        """A fact of the original text, whose spans cut no letter from its marks, with the spans of ``text``."""
        return cast(_Fact, _moved(fact, self._inward)) if self.removed else fact

    def _outward(self, offset: int) -> int:
        return offset + bisect_right(self.removed, offset)

    def _inward(self, offset: int) -> int:
        numbers = range(len(self.removed))
        return offset - bisect_left(numbers, offset, key=lambda number: self.removed[number] + number)


def composed(text: str) -> Composed:
    """``text`` with one character for each letter: composed (Unicode's NFC) if there is such a one, else without marks.

    Most texts have nothing to compose, and cost no more than a look.
    """
    if text.isascii() or not _APART.search(text):
        return Composed(text)
    pieces: list[str] = []
    removed: list[int] = []
    at = 0
    for found in _CLUSTER.finditer(text):
        pieces += (text[at : found.start()], _letter(found[0]))
        removed += [found.start() - len(removed) + 1] * (len(found[0]) - 1)
        at = found.end()
    return Composed("".join([*pieces, text[at:]]), tuple(removed))


@lru_cache(maxsize=4096)
def _letter(cluster: str) -> str:
    seen = cluster.translate(dict.fromkeys(map(ord, _INVISIBLE)))
    return unicodedata.normalize("NFKC" if seen.endswith(tuple(_VOICING)) else "NFC", seen)[0]


def _moved(fact: object, place: Callable[[int], int]) -> object:
    if isinstance(fact, Span):
        return Span(place(fact.start), place(fact.end))
    if isinstance(fact, tuple):
        return tuple(_moved(one, place) for one in fact)
    if isinstance(fact, Struct):
        return structs.replace(fact, **{name: _moved(getattr(fact, name), place) for name in fact.__struct_fields__})
    if is_dataclass(fact) and not isinstance(fact, (type, Document)):
        return replace(fact, **{field.name: _moved(getattr(fact, field.name), place) for field in fields(fact)})
    return fact
