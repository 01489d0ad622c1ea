"""Entities named inside a longer question."""

import re
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from functools import cached_property, lru_cache, partial
from typing import TypeAlias

from ahocorasick_rs import AhoCorasick, MatchKind
from msgspec import Struct

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.finding.resolving import thresholds
from bot.finding.resolving.feminine import Bearer, bearer_of, may_be_either
from bot.finding.resolving.matching import CASE, cases_in_latin, exact, near, near_in_other_scripts
from bot.finding.resolving.names import Name
from bot.finding.resolving.naming import NameBook
from bot.finding.resolving.ordinary import is_ordinary, is_slip_for_ordinary
from bot.finding.resolving.particles import PARTICLES
from bot.finding.resolving.titles import is_title
from bot.finding.resolving.types import PERSON, Candidate, Found
from bot.finding.resolving.vocabulary import Matches
from bot.finding.resolving.words import Script, Word, words
from bot.finding.resolving.writing import Writing

_MOST_WORDS = 6
_SHORTEST_FUZZY = 5
# Of the words that are not known, so many are compared with names; a question of more is about something else.
_MOST_FUZZY = 10
# A word that more names have says by itself nothing of a person, unless it is all of a name.
_MOST_NAMESAKES = 100
# In words; a longer text is no question, and only names spelt right are looked for in it.
_LONGEST_QUESTION = 60
_SAID_ONCE = 12  # words; a longer text may say the same over and over
_AT_HAND = 4096  # known words, each with the places of the names that have it
_MOST_ALIKE = 2  # "Boutros Boutros-Ghali"; no name has a word three times
# Two entities as near as this are equally meant.
_MARGIN = 0.01
# What has a name that may be an ordinary word too: "May", "Nice", "Shell".  A topic's name is made of such words.
_PROPER = frozenset((PERSON, "place", "organisation"))
_JAPANESE = re.compile(r"^[\u3041-\u30ff\u3400-\u9fff々・\s]{2,}$")
_HIRAGANA_ONLY = re.compile(r"^[ぁ-ゖー]{1,3}$")
_KATAKANA = re.compile(r"[ァ-ヺー]")


_Known: TypeAlias = dict[Hashable, list[Candidate]]
"""Names by the words that may be them, each word with the known ones that it may mean."""


class _Run(Struct, frozen=True):
    """Words in a row that may be a name, and what finds out whose."""

    span: Span
    named: Callable[[], Iterator[Found]]


class Mentions:
    """Finds names in running text; built once from a book of names."""

    def __init__(self, book: NameBook) -> None:
        self._book = book
        self._places = lru_cache(_AT_HAND)(self._find_places)
        aliases: dict[str, list[Name]] = {}
        for name in _japanese_names(book):
            aliases.setdefault(fold(name.text).strip(), []).append(name)
        self._japanese = [names for names in aliases.values() if len({name.owner for name in names}) == 1]
        patterns = [fold(names[0].text).strip() for names in self._japanese]
        self._automaton = AhoCorasick(patterns, matchkind=MatchKind.LeftmostLongest) if patterns else None

    @cached_property
    def _fewest(self) -> int:
        """So many words of a question are a name at least."""
        names = self._book.names
        return min(map(names.fewest, range(len(names))), default=0)

    def find(self, query: str) -> tuple[Found, ...]:
        """The entities named in ``query``, in order of place; longer names win over shorter ones that they overlap."""
        taken = bytearray(len(query))
        chosen: list[Found] = []
        for likely in _longest_first([*self._in_japanese(query), *self._in_words(query)]):
            found = [one for run in likely if not any(taken[run.span.start : run.span.end]) for one in run.named()]
            for one in sorted(found, key=lambda one: (-one.score, one.span)):
                if not any(taken[one.span.start : one.span.end]):
                    taken[one.span.start : one.span.end] = b"x" * len(one.span)
                    chosen.append(one)
        return tuple(sorted(chosen, key=lambda one: one.span))

    def _in_japanese(self, query: str) -> Iterator[_Run]:
        if self._automaton is None or query.isascii():
            return
        folded = fold(query)
        for number, start, end in self._automaton.find_matches_as_indexes(folded):
            if not (_inside_katakana(folded, start) or _inside_katakana(folded, end)):
                found = Found(self._japanese[number][0].entity, Span(start, end), 1.0)
                yield _Run(found.span, partial(iter, (found,)))

    def _in_words(self, query: str) -> Iterator[_Run]:
        found = words(query)
        if len(found) < self._fewest:
            return
        writing = Writing(query, found)
        matches = self._matches(found, writing)
        if not any(matches):
            return
        places = [self._places(tuple(one.items())) if one else frozenset() for one in matches]
        known: _Known | None = {} if len(found) > _SAID_ONCE else None
        for start in range(len(found)):
            shared: frozenset[int] | None = None
            for end in range(start + 1, min(len(found), start + _MOST_WORDS) + 1):
                if places[end - 1] or not found[end - 1].initial:
                    shared = places[end - 1] if shared is None else shared & places[end - 1]
                    if not shared:
                        break
                if [word.text for word in found[start:end]].count(found[end - 1].text) > _MOST_ALIKE:
                    break
                if shared:
                    typed, meant = found[start:end], matches[start:end]
                    if len(typed) == 1 and may_be_either(typed[0]):
                        meant = [_of_the_bearer(meant[0], writing, start)]
                    ranked = partial(self._ranked, shared, typed, meant, known)
                    names = partial(self._named, ranked, start, typed, writing)
                    yield _Run(found[start].span.to(found[end - 1].span), names)

    def _find_places(self, near: tuple[tuple[int, float], ...]) -> frozenset[int]:
        """The places of the names that have one of the known words ``near``, each given with its likeness."""
        return frozenset(self._book.near_word(dict(near)))

    def _matches(self, found: Sequence[Word], writing: Writing) -> list[Matches]:
        """The known words that each word of the question surely is or is meant for."""
        matches = [self._certain(place, word, writing) for place, word in enumerate(found)]
        if len(found) > _LONGEST_QUESTION:
            return matches
        if self._fewest > 1 and sum(map(_may_be_named, found, matches)) < self._fewest:
            return matches
        fuzzy = [place for place, word in enumerate(found) if not matches[place] and _may_be_slip(word)][:_MOST_FUZZY]
        for place in fuzzy:
            matches[place] = self._meant(found[place])
        # Beside a name from another script, a word that is known in its own may be a name from that script too.
        for place in {beside for near_it in fuzzy if matches[near_it] for beside in (near_it - 1, near_it + 1)}:
            if 0 <= place < len(found) and place not in fuzzy and not is_ordinary(found[place]):
                matches[place] = near_in_other_scripts(self._book, found[place], thresholds.SURE) | matches[place]
        return matches

    def _certain(self, place: int, word: Word, writing: Writing) -> Matches:
        if word.script is Script.HAN:
            return {}
        certain = exact(self._book, word)
        if not certain and writing.russian_in_latin:
            certain = cases_in_latin(self._book, word)
        acronyms = self._book.names.acronyms
        if certain and not acronyms.isdisjoint(certain) and is_ordinary(word) and not writing.is_shouted(place):
            return {number: likeness for number, likeness in certain.items() if number not in acronyms}
        return certain

    def _meant(self, word: Word) -> Matches:
        likely = near(self._book, word, thresholds.SURE)
        if likely and is_slip_for_ordinary(word, max(likely.values())):
            return {}
        return likely

    def _ranked(
        self, places: Iterable[int], typed: tuple[Word, ...], matches: list[Matches], known: "_Known | None"
    ) -> list[Candidate]:
        """The two best of the names at ``places`` for ``typed``; ``known`` are those of words that stood before."""
        if known is None:
            return self._rank(places, typed, matches)
        key = tuple([(word.text, *near.items()) for word, near in zip(typed, matches, strict=True)])
        if key not in known:
            known[key] = self._rank(places, typed, matches)
        return known[key]

    def _rank(self, places: Iterable[int], typed: tuple[Word, ...], matches: list[Matches]) -> list[Candidate]:
        names = self._book.names
        whole = [place for place in places if names.fewest(place) <= len(typed)]
        if len(whole) > _MOST_NAMESAKES:
            whole = [place for place in whole if names.length(place) <= len(typed)]
        return self._book.best_of(whole[:_MOST_NAMESAKES], typed, matches)[:2] if whole else []

    def _named(
        self, rank: Callable[[], list[Candidate]], start: int, typed: tuple[Word, ...], writing: Writing
    ) -> Iterator[Found]:
        """The one entity whose name is ``typed``, all of it (of a person, at least the surname), not initials alone."""
        telling = [n for n, word in enumerate(typed) if not word.initial and word.text not in PARTICLES]
        if not telling and all(word.initial for word in typed):
            return
        ranked = rank()
        if not ranked or not _is_sure(ranked, typed[-1].script):
            return
        best = ranked[0]
        if len(telling) <= 1 and best.entity.kind in _PROPER:
            place = telling[0] if telling else len(typed) - 1
            if is_ordinary(typed[place]) and not writing.is_like_name(start + place):
                return
        yield Found(best.entity, typed[0].span.to(typed[-1].span), best.score)


def _of_the_bearer(matches: Matches, writing: Writing, place: int) -> Matches:
    """Of a woman's name that may be a man's in another case those of who is meant; both alike where it isn't told."""
    own = {number: one for number, one in matches.items() if one == 1.0}
    cases = {number: 1.0 for number, one in matches.items() if one == CASE}
    if not own or not cases:
        return matches
    bearer = bearer_of(writing.words, place)
    return own if bearer is Bearer.WOMAN else cases if bearer is Bearer.MAN else own | cases


def _longest_first(runs: Iterable[_Run]) -> Iterator[list[_Run]]:
    """``runs`` by their length in the text: most often a long name leaves no room for those in it."""
    by_length: dict[int, list[_Run]] = {}
    for run in runs:
        by_length.setdefault(len(run.span), []).append(run)
    return (by_length[length] for length in sorted(by_length, reverse=True))


def _may_be_named(word: Word, certain: Matches) -> bool:
    """May ``word`` be one of a name's?"""
    return bool(certain) or word.initial or not is_ordinary(word)


def _may_be_slip(word: Word) -> bool:
    if word.script is Script.KANA:  # hiragana are particles and endings
        return len(word.text) > 1 and bool(_KATAKANA.match(word.text)) and not is_ordinary(word)
    return (
        word.script in (Script.LATIN, Script.CYRILLIC)
        and len(word.text) >= _SHORTEST_FUZZY
        and not is_title(word.text)
        and not is_ordinary(word)
    )


def _is_sure(ranked: list[Candidate], script: Script) -> bool:
    if len(ranked) == 2 and ranked[1].score >= ranked[0].score - _MARGIN:
        return False
    across = words(ranked[0].matched)[-1].script is not script
    return ranked[0].certainty >= (thresholds.FOUND_ACROSS if across else thresholds.SURE)


def _inside_katakana(text: str, place: int) -> bool:
    """Would a cut at ``place`` part a word in katakana?"""
    return 0 < place < len(text) and bool(_KATAKANA.match(text[place - 1]) and _KATAKANA.match(text[place]))


def _japanese_names(book: NameBook) -> Iterator[Name]:
    for place in range(len(book.names)):
        name = book.names[place]
        if not name.text.isascii():
            folded = fold(name.text).strip()
            if _JAPANESE.match(folded) and not _HIRAGANA_ONLY.match(folded):
                yield name
