"""A question -> what it asks about, in the words that documents have for it."""

import re
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache
from typing import Protocol

from bot.corpus.entity import Kind
from bot.corpus.span import Span
from bot.finding.alike.thesaurus import Group, Thesaurus, groups_of
from bot.finding.asking.forms import ATTENDANCE, LEADING_WORDS
from bot.finding.asking.irregular import done_again, forms_of
from bot.finding.asking.light import LIGHT
from bot.finding.asking.measures import Measure
from bot.finding.asking.months import with_capitals
from bot.finding.asking.other_script import written_in_latin
from bot.finding.asking.phrasal import phrase_for, words_of
from bot.finding.asking.sought import Sought, Stems
from bot.finding.asking.titles import is_title_word, titles_of
from bot.finding.asking.wording import Word, read_words
from bot.finding.corrections import corrected
from bot.finding.kin import kin_of
from bot.finding.resolver import Found
from bot.finding.resolving.first_names import is_first_name
from bot.finding.resolving.ordinary import is_listed
from bot.finding.resolving.words import words as split
from bot.finding.search import SearchIndex
from bot.finding.terms import read_terms, script_of, stem, stems_of
from bot.reading.dates.reading import read_times

_CALENDAR = re.compile(r"(?!XXXX$)(?:XXXX|\d{4})(?:-\d\d){0,2}")
# A word that says little tells hardly anything. Where few passages are in a word's script,
# that none holds it says little too.
LIGHTEST, _FOREIGN = 0.5, 0.4
_LEAST = 1.0  # what any name tells
_ATTENDS = re.compile(r"attend|participa|участв|присутств|出席|参加")
_SURNAME = re.compile(r"[а-яё]{2,}(?:[оеё]в|[иы]н)")
_ORDINAL = re.compile(r"(\d+)(?:st|nd|rd|th)?")
# About what a word tells (idf) that two of a hundred passages hold.
_WORTH_OF_A_TIME = _WORTH_OF_A_MEASURE = _WORTH_OF_A_PHRASE = 4.0
# A name that no document has may be written there in another script, and then is this like it.
_LIKE_A_NAME = 0.5
# How nearly another word says the same, beside the word itself with 1.
_TRANSLATION, _SYNONYM, _SLIP, _SAME = 0.75, 0.5, 0.8, 0.9
# The most that a deed is like another one.
_OTHER_DEED = 0.25
_REMEMBERED = 4096  # words, and the deeds that they tell
# What only belongs to the topic of a word that has a translation in the documents.
_TOPIC = 0.4


class Kin(Protocol):
    """Tells which stems of the documents are near a word in meaning."""

    def like(self, word: str) -> Mapping[str, float]:
        """The stems, each with how nearly it says what the folded ``word`` says, from 0 to 1."""


class Reader:
    """Reads questions about one index."""

    def __init__(self, index: SearchIndex, thesaurus: Thesaurus) -> None:
        self._index, self._thesaurus = index, thesaurus

    def knows(self, word: str) -> bool:
        """Does any document hold ``word``?"""
        return all(self._index.knows(term.stem) for term in read_terms(word))

    def words(
        self,
        question: str,
        people: Collection[Span],
        taken: Collection[Span],
        kin: Kin | None = None,
        garbled: bool = False,
    ) -> Iterator[Sought]:
        """What the words of ``question`` ask about, but for the names of ``people`` with their titles, and ``taken``.

        ``kin`` knows meanings, where vectors are at hand. ``garbled`` says that letters may have been lost.
        """
        words = list(read_words(question, (*people, *taken)))
        titles = set(titles_of(people, (word for word in words if not word.is_phrase), question))
        for word in words:
            if word in titles:
                continue
            if not word.stems:  # told by its phrase alone
                seek = self._held_of(LEADING_WORDS)
                yield Sought(word.span, _WORTH_OF_A_PHRASE, phrase=word.phrase, deed=True, seek=seek)
                continue
            plain = self._likeness(word) or self._in_latin(word)
            likeness = _also(plain, _meant(word.text, kin.like(word.text))) if kin else plain
            strange = _SLIP not in plain.values() and self._is_strange(word, likeness, kin)
            weight = self._weight(word, likeness, foreign=kin is None or garbled)
            phrase = word.phrase or _phrase_for(word.text)
            forms = dict.fromkeys(filter(self._index.knows, forms_of(word.text)), _SAME)
            deed = phrase is not None or _is_deed(word.text)
            likeness = _also(likeness, forms)
            sought = Sought(word.span, weight, likeness, word.stems, strange=strange, phrase=phrase, deed=deed)
            seek = self._held_of(words_of(phrase)) if phrase else frozenset[str]()
            yield replace(sought, title=is_title_word(word.text), seek=seek)

    def times(self, question: str) -> Iterator[Sought]:
        """The calendar times that ``question`` names: "in April", "2017". What is relative ("last year") is left."""
        for time in read_times(with_capitals(question), None):
            if _CALENDAR.fullmatch(time.value):
                yield Sought(time.span, _WORTH_OF_A_TIME, time=time.value)

    def measure(self, measure: Measure, span: Span) -> Sought:
        """What is asked of something's size: its words, or a figure of it."""
        stems = (frozenset(term.stem for term in read_terms(word)) for word in measure.words)
        known = {own: _SAME for own in stems if all(map(self._index.knows, own))}
        return Sought(span, _WORTH_OF_A_MEASURE, known, phrase=measure.outright)

    def names(self, entities: Sequence[Found], question: str) -> Iterator[Sought]:
        """What the names of ``question`` ask about."""
        first: dict[str, Found] = {}
        for found in entities:
            first.setdefault(found.entity.id, found)
        for entity, found in first.items():
            rarity = self._index.rarity_of(self._index.speaking_of(entity))
            person = found.entity.kind is Kind.PERSON
            own = frozenset[str]() if person else frozenset(stems_of(found.span.of(question)))
            yield Sought(found.span, max(rarity, _LEAST), own=own, entity=entity)

    def _held_of(self, words: Iterable[str]) -> Stems:
        """The stems of ``words`` that any document holds."""
        return frozenset(filter(self._index.knows, (one for word in words for one in stems_of(word))))

    def _is_strange(self, word: Word, likeness: Mapping[Stems, float], kin: Kin | None) -> bool:
        """Is it a name that no document has, nor one like it in another script?"""
        if not (word.is_name or (word.is_foreign and kin is not None) or is_first_name(word.text)):
            return False
        script = script_of(word.text)
        alike = (near for stems, near in likeness.items() if any(script_of(one) != script for one in stems))
        return not any(map(self._index.knows, word.stems)) and max(alike, default=0.0) < _LIKE_A_NAME

    def _likeness(self, word: Word) -> dict[Stems, float]:
        """What says the same as ``word`` by lists of words; else the word that it may be a slip for."""
        alike: dict[Stems, float] = {}
        for stems, other in self._thesaurus.like(word.text, topics=False):
            alike[stems] = _TRANSLATION if other else max(_SYNONYM, alike.get(stems, 0.0))
        told = any(near == _TRANSLATION for near in alike.values())
        for stems, _ in self._thesaurus.like(word.text):
            alike.setdefault(stems, _TOPIC if told else _TRANSLATION)
        surnames = filter(self._index.knows, _of_a_surname(word))
        for form in (*kin_of(word.text), *_ordinals(word.text), *surnames):
            alike[frozenset((form,))] = _SAME
        known = word.text in LIGHT or any(map(self._index.knows, word.stems)) or any(groups_of(word.text))
        if not (alike or known or any(map(is_listed, split(word.text)))) and len(word.stems) == 1:
            slip = corrected(word.text, self._index.holding)
            alike = {frozenset((slip,)): _SLIP} if slip else {}
        return alike

    def _in_latin(self, word: Word) -> dict[Stems, float]:
        """How documents in Latin letters write a name in another script that none knows."""
        if not (word.is_name or word.is_foreign) or any(map(self._index.knows, word.stems)):
            return {}
        found = next(filter(self._index.knows, written_in_latin(word.text)), None)
        return {frozenset((found,)): _SAME} if found else {}

    def _weight(self, word: Word, likeness: Mapping[Stems, float], foreign: bool) -> float:
        """What a word tells: its rarity, or that of what most nearly says the same; unheard-of words tell most."""
        weight = self._told(word, likeness, foreign)
        return min(weight, LIGHTEST) if word.text in LIGHT else weight

    def _told(self, word: Word, likeness: Mapping[Stems, float], foreign: bool) -> float:
        known = [self._index.rarity(one) for one in word.stems if self._index.knows(one)]
        if known:
            return max(known)
        share = self._index.vocabulary.shares.get(script_of(word.text), 0.0) if foreign else 1.0
        unknown = self._index.rarity_of(0) * (_FOREIGN + (1 - _FOREIGN) * share)
        if not likeness:
            return unknown
        near = max(likeness.values())
        rarity = min(max(map(self._index.rarity, stems)) for stems, one in likeness.items() if one == near)
        return near * rarity + (1 - near) * unknown


def _meant(word: str, like: Mapping[str, float]) -> Mapping[str, float]:
    """What is ``like`` a word in meaning; little, if the lists know both for deeds, but different ones: the vectors of
    "buy" and "sell" are near.
    """
    own = _deeds(word)
    if not own:
        return like
    return {
        one: near if not (other := _deeds(one)) or own & other else min(near, _OTHER_DEED) for one, near in like.items()
    }


@lru_cache(_REMEMBERED)
def _deeds(word: str) -> frozenset[Group]:
    """The groups of deeds that a word or stem belongs to."""
    return frozenset(group for group in groups_of(word) if group.deed)


def _is_deed(word: str) -> bool:
    """Does a word tell what somebody does, and nothing else?"""
    groups = [group for group in groups_of(word) if not group.topic]
    return bool(groups) and all(group.deed for group in groups)


def _phrase_for(word: str) -> re.Pattern[str] | None:
    """What a text may have for ``word`` in several words."""
    return ATTENDANCE if _ATTENDS.match(word) else phrase_for(word) or done_again(word)


def _also(plain: Mapping[Stems, float], like: Mapping[str, float]) -> dict[Stems, float]:
    """``plain`` with what else is ``like`` the word, each with the higher of two likenesses."""
    alike = dict(plain)
    for one, near in like.items():
        alone = frozenset((one,))
        alike[alone] = max(near, alike.get(alone, 0.0))
    return alike


def _of_a_surname(word: Word) -> Iterator[str]:
    """The other stem of what may be a Russian surname: that of its nominative, or of its other cases.

    The stemmer takes Орлов for a plural ("орл"), and leaves Орлова and Орлову whole ("орлов").
    """
    if _SURNAME.fullmatch(word.text):
        yield word.text
    yield from (stem(one) for one in word.stems if _SURNAME.fullmatch(one))


def _ordinals(word: str) -> Iterator[str]:
    """The other forms of a number in figures: "60" and "60th" are one."""
    if found := _ORDINAL.fullmatch(word):
        yield from (found[1] + ending for ending in ("", "st", "nd", "rd", "th") if found[1] + ending != word)
