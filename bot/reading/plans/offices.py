"""Titles and bodies that carry a field in their name: a minister of energy is no energy."""

import re
from collections.abc import Iterator
from functools import cache

from bot.corpus.span import Span
from bot.reading.plans.words import OFFICES

_PART = re.compile(r"[\w’'-]+|,")
_JOINING = frozenset({"of", "for", "and", "the", ",", "и", "по"})


@cache
def _office() -> re.Pattern[str]:
    return re.compile(rf"(?:{OFFICES})s?", re.IGNORECASE)


def read_offices(text: str, sentence: Span) -> Iterator[Span]:
    """The names of offices in ``sentence``, with the capitalised words that belong to them."""
    parts = list(_PART.finditer(text, sentence.start, sentence.end))
    for number, part in enumerate(parts):
        if _office().fullmatch(part[0]) and part[0][0].isupper():
            first, last = _reach(parts, number, -1), _reach(parts, number, 1)
            yield Span(parts[first].start(), parts[last].end())


def _reach(parts: list[re.Match[str]], number: int, step: int) -> int:
    """The furthest part in one direction that is capitalised and joined to ``number`` by no other word."""
    reached = number
    at = number + step
    while 0 <= at < len(parts) and (parts[at][0] in _JOINING or parts[at][0][0].isupper()):
        if parts[at][0] not in _JOINING:
            reached = at
        at += step
    return reached
