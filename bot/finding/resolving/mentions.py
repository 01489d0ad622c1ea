"""Entities named inside a longer question."""

import re
from collections.abc import Iterator

from ahocorasick_rs import AhoCorasick, MatchKind

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.finding.resolving.matching import exact, near
from bot.finding.resolving.names import Name
from bot.finding.resolving.naming import NameBook
from bot.finding.resolving.titles import is_title
from bot.finding.resolving.types import PERSON, Found
from bot.finding.resolving.vocabulary import Matches
from bot.finding.resolving.words import Script, Word, words
from bot.finding.stopwords import STOPWORDS

CONFIDENT = 0.9
_MOST_WORDS = 6
_SHORTEST_FUZZY = 5
# In words; a longer text is no question, and only names spelt right are looked for in it.
_LONGEST_QUESTION = 60
_JAPANESE = re.compile(r"^[\u3041-\u30ff\u3400-\u9fff々・\s]{2,}$")
_HIRAGANA_ONLY = re.compile(r"^[ぁ-ゖー]{1,3}$")
_KATAKANA = re.compile(r"[ァ-ヺー]")


class Mentions:
    """Finds names in running text; built once from a book of names."""

    def __init__(self, book: NameBook) -> None:
        self._book = book
        aliases: dict[str, list[Name]] = {}
        for name in _japanese_names(book):
            folded = fold(name.text).strip()
            if _JAPANESE.match(folded) and not _HIRAGANA_ONLY.match(folded):
                aliases.setdefault(folded, []).append(name)
        self._japanese = [names for names in aliases.values() if len({name.owner for name in names}) == 1]
        patterns = [fold(names[0].text).strip() for names in self._japanese]
        self._automaton = AhoCorasick(patterns, matchkind=MatchKind.LeftmostLongest) if patterns else None

    def find(self, query: str) -> tuple[Found, ...]:
        """The entities named in ``query``, in order of place; longer names win over shorter ones that they overlap."""
        found = [*self._in_japanese(fold(query)), *self._in_words(query)]
        chosen: list[Found] = []
        taken = bytearray(len(query))
        for one in sorted(found, key=lambda one: (-len(one.span), -one.score, one.span)):
            if not any(taken[one.span.start : one.span.end]):
                taken[one.span.start : one.span.end] = b"x" * len(one.span)
                chosen.append(one)
        return tuple(sorted(chosen, key=lambda one: one.span))

    def _in_japanese(self, folded: str) -> Iterator[Found]:
        if self._automaton is None:
            return
        for number, start, end in self._automaton.find_matches_as_indexes(folded):
            if not (_inside_katakana(folded, start) or _inside_katakana(folded, end)):
                yield Found(self._japanese[number][0].entity, Span(start, end), 1.0)

    def _in_words(self, query: str) -> Iterator[Found]:
        found = words(query)
        fuzzy = len(found) <= _LONGEST_QUESTION
        matches = [self._confident(word, fuzzy) for word in found]
        places = [frozenset(self._book.near_word(one)) for one in matches]
        for start in range(len(found)):
            shared: frozenset[int] | None = None
            for end in range(start + 1, min(len(found), start + _MOST_WORDS) + 1):
                if not found[end - 1].initial or matches[end - 1]:
                    shared = places[end - 1] if shared is None else shared & places[end - 1]
                    if not shared:
                        break
                one = self._named(shared or frozenset(), found[start:end], matches[start:end])
                if one is not None:
                    yield one

    def _confident(self, word: Word, fuzzy: bool) -> Matches:
        if word.script is Script.HAN:
            return {}
        certain = exact(self._book, word)
        if not fuzzy:
            return certain
        if certain or word.text in STOPWORDS or is_title(word.text) or len(word.text) < _SHORTEST_FUZZY:
            return certain if word.script is not Script.KANA else near(self._book, word, CONFIDENT)
        return near(self._book, word, CONFIDENT)

    def _named(self, places: frozenset[int], typed: tuple[Word, ...], matches: list[Matches]) -> Found | None:
        """The one entity whose name is ``typed``, all of it (of a person, at least the surname), not initials alone."""
        if all(word.initial for word in typed):
            return None
        ranked = self._book.best_of(places, typed, matches)[:2]
        if not ranked or ranked[0].score < CONFIDENT:
            return None
        best = ranked[0]
        if len(ranked) == 2 and ranked[1].score >= best.score - 0.01:
            return None
        if best.entity.kind != PERSON and len(words(best.matched)) > len(typed):
            return None
        return Found(best.entity, typed[0].span.to(typed[-1].span), best.score)


def _inside_katakana(text: str, place: int) -> bool:
    """Would a cut at ``place`` part a word in katakana?"""
    return 0 < place < len(text) and bool(_KATAKANA.match(text[place - 1]) and _KATAKANA.match(text[place]))


def _japanese_names(book: NameBook) -> Iterator[Name]:
    for place in range(len(book.names)):
        name = book.names[place]
        if not name.text.isascii():
            yield name
