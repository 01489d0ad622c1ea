"""Noun phrases on the kinds of words: "the prime minister of Japan", "Hiroshige Seko", "one of them"."""

import re
from functools import cache

from bot.reading.speech.tokens import Tokens
from bot.reading.speech.words import ROLES

Range = tuple[int, int]  # tokens, half-open

_TITLE_REACH = 8  # tokens that "Minister of Economy, Trade and Industry" has before its "and"


@cache
def _phrase() -> re.Pattern[str]:
    """A noun phrase from its beginning: "the prime minister of Japan", "Hiroshige Seko", "one of them"."""
    return re.compile(r"p|d{0,3}[gwn#]{1,15}(?:o[dg]{0,2}[gwn#]{1,8}){0,3}|d{1,2}o[dg]{0,2}[gwn#]{1,8}|d(?=[axvjmV])")


@cache
def _listed_title() -> re.Pattern[str]:
    """Such as "Economy, Trade and Industry Minister Hiroshige Seko": commas inside a title."""
    return re.compile(r"[dg]?n{1,4}(?:,n{1,3}){0,3},?cn{2,8}")


def phrase_from(tokens: Tokens, start: int) -> Range | None:
    """The noun phrase at token ``start``, past adverbs; None if there is none."""
    kinds = tokens.kinds
    while start < len(kinds) and (kinds[start] in "at" or kinds[start : start + 2] in ("Vn", "Vw")):
        start += 1
    listed = _listed_title().match(kinds, start)
    if listed and any(word in ROLES for word in tokens.words[start : listed.end()]):
        return start, listed.end()
    found = _phrase().match(kinds, start)
    return (start, _past_name(kinds, start, found.end())) if found else None


def _past_name(kinds: str, start: int, end: int) -> int:
    """A phrase with a name in it ends with the name: "министр Иванов журналистам"."""
    name = max(kinds.rfind("n", start, end), kinds.rfind("o", start, end))
    return end if name < 0 or kinds[name] == "o" else name + 1


def first_phrase(tokens: Tokens, start: int, end: int) -> Range | None:
    """The noun phrase that begins at token ``start`` and ends by ``end``; with "and" only if the other ends there."""
    found = _phrase().match(tokens.kinds, start, end)
    if not found:
        return None
    last = found.end()
    if last < end and tokens.kinds[last] == "c":
        more = _phrase().match(tokens.kinds, last + 1, end)
        last = more.end() if more and more.end() == end else last
    return start, last


def last_phrase(kinds: str, start: int, end: int) -> Range:
    """The noun phrase that ends at token ``end``, without what it depends on; from ``start`` at the earliest."""
    first = end
    while first > start and kinds[first - 1] in "nw#":
        first -= 1
    if first > start and kinds[first - 1] in "dg":
        first -= 1
    names = _trailing_name(kinds, first, end)
    return names if kinds[first] not in "dg" else (first, end)


def _trailing_name(kinds: str, start: int, end: int) -> Range:
    first = end
    while first > start and kinds[first - 1] == "n":
        first -= 1
    return (first, end) if first < end else (start, end)


def title_start(tokens: Tokens, start: int, floor: int) -> int:
    """Where "Minister of Economy, Trade and Industry Hiroshige Seko" begins, if ``start`` is at "Trade"."""
    first = start - 1
    while first > max(floor, start - _TITLE_REACH) and tokens.kinds[first - 1] in "no,":
        first -= 1
    while first < start and tokens.words[first] not in ROLES:
        first += 1
    while first < start and first > floor and tokens.kinds[first - 1] in "ndg":
        first -= 1
    return first
