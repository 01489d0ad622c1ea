"""How alike two tellings are: could they tell of one event?"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from math import fsum, inf, log

import Stemmer
from rapidfuzz import fuzz

from bot.corpus.composing import composed
from bot.corpus.document import Document
from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.dates.when import bounds
from bot.reading.events.event import Event
from bot.reading.events.near import Near
from bot.reading.events.periods import Bound, days_in
from bot.reading.events.triggers import COMMON, ONCE, families_of
from bot.reading.layout.parts import Role

# A pair is one event from this much evidence on. Shared participants count by their rarity, from 0 to 1 each, shared
# words and a shared kind of happening half of that.
ENOUGH = 0.7
_OF_A_WORD = 0.5
# The same wording, by rapidfuzz's token set ratio of 0 to 100, is as good as the same kind of happening.
SAME_WORDING = 88.0
# Many things happen on the day of printing and around it, and many in a year: more evidence is asked for.
_FRESH_DAYS, _FRESH, _VAGUE_DAYS, _VAGUE = 7, 0.5, 100, 0.2
# Tellings that each name something as rare as this, and share nothing that rare, are of two events.
_TELLING_NAME = 0.7
# The same wording counts from this many words on.
_WORDING_STEMS = 5
# The very same sentence of the same time in another document is a reprint, from this many words on.
_REPRINT_WORDS = 5
_COMPARED = 48  # so many tellings of a group are compared, the first ones
_RARE = 0.25
# A vague telling joins the best of several groups only if it is ahead of the next by this much.
_AHEAD = 0.3
_WORD = re.compile(r"[^\W\d_]{2,}")
_NAME = re.compile(r"(?<=[\w,;:] )[^\W\d_a-zа-яё][^\W\d_]{2,}")
_SHORT = 4
_LONGEST = 400  # code points of a clause that are compared
_BEGINNING = 2000  # code points of a sentence that are kept for each event in it, of which it may hold thousands


@dataclass(frozen=True, slots=True)
class Trait:
    """What is compared of one telling.

    ``text`` is its clause without the time, ``called`` are its participants and the names in its words.
    """

    document: str
    sentence: str
    text: str
    role: Role
    bound: Bound
    days: int
    published: date | None
    families: frozenset[str]
    participants: frozenset[str]
    stems: frozenset[str]
    called: frozenset[str]

    @classmethod
    def of(cls, document: Document, event: Event) -> "Trait":
        """The traits of ``event``, told in ``document``."""
        clause = event.clause or event.span
        start = max(clause.start, event.time.start - _LONGEST) if clause.contains(event.time) else clause.start
        end = min(event.span.end, event.span.start + _BEGINNING)
        written = document.text[start : min(clause.end, start + 2 * _LONGEST)]
        written = _without(written, event.time, start)
        text = fold(composed(written).text)
        words = _WORD.findall(text)
        participants = frozenset(event.participants)
        stems = frozenset(_stemmer().stemWords([word for word in words if len(word) >= _SHORT]))
        bound = bounds(event.when)
        return cls(
            document=document.name,
            sentence=" ".join(document.text[event.span.start : end].split()),
            text=text,
            role=event.role,
            bound=bound,
            days=days_in(bound),
            published=document.published,
            families=families_of(words, text),
            participants=participants,
            stems=stems,
            called=participants.union(_stemmer().stemWords([fold(name) for name in _NAME.findall(written)])),
        )


def _without(text: str, time: Span, start: int) -> str:
    """``text``, which begins at ``start``, without the words that say when: times are compared as times."""
    return text[: max(0, time.start - start)] + text[max(0, time.end - start) :]


@cache
def _stemmer() -> Stemmer.Stemmer:
    return Stemmer.Stemmer("english")


class Likeness:
    """Compares tellings and remembers which group each is in."""

    def __init__(self, traits: Sequence[Trait]) -> None:
        self._traits = traits
        self._scale = log(len(traits) + 1) or 1.0
        spread = Counter(name for trait in traits for name in trait.participants)
        words = Counter(stem for trait in traits for stem in trait.stems)
        self._spread, self._words = self._rarities(spread), self._rarities(words)
        self._kinds = self._rarities(Counter(name for trait in traits for name in trait.families))
        called = dict.fromkeys(name for trait in traits for name in trait.called)
        names = self._rarities({name: max(spread[name], words[name]) for name in called})
        telling = frozenset(name for name, rarity in names.items() if rarity >= _TELLING_NAME)
        self._telling = [trait.called & telling for trait in traits]
        self._sought = {stem: "=" + stem for stem, rarity in self._words.items() if rarity >= _RARE}
        self._members: list[list[int]] = []
        self._near = Near()
        self._reprints: dict[tuple[Bound, str, str], tuple[str, int]] = {}

    def open(self, number: int, group: int) -> None:
        """Begin ``group``, which is the next after those opened before, with the telling ``number``."""
        self._members.append([])
        self.add(number, group)

    def add(self, number: int, group: int) -> None:
        """Put the telling ``number``, whose time is no shorter than those before, into ``group``."""
        trait = self._traits[number]
        if len(self._members[group]) < _COMPARED:
            self._members[group].append(number)
        self._near.add(group, trait.bound, self._told(trait))
        if _is_long(trait):
            self._reprints[trait.bound, trait.sentence, trait.text] = trait.document, group

    def place(self, number: int) -> int | None:
        """The group that the telling ``number`` belongs to; None if it is the first of its event or nothing decides."""
        trait = self._traits[number]
        printed, group = self._reprints.get((trait.bound, trait.sentence, trait.text), (trait.document, 0))
        if printed != trait.document:
            return group
        near = self._near.to(trait.bound, self._told(trait))
        scored = sorted(((self._score(number, group), group) for group in near), reverse=True)
        scored = [(score, group) for score, group in scored if score > 0]
        if not scored or (len(scored) > 1 and scored[0][0] < scored[1][0] + _AHEAD):
            return None
        return scored[0][1]

    def _told(self, trait: Trait) -> list[str]:
        """By what a telling is found."""
        return [*trait.participants, *filter(None, map(self._sought.get, trait.stems))]

    def _score(self, number: int, group: int) -> float:
        """How far the best pair of a telling and a member of ``group`` is over what is asked; 0 if none is."""
        return max(self._surplus(number, other) for other in self._members[group])

    def _surplus(self, number: int, member: int) -> float:
        """The evidence that two tellings are of one event over what is asked; 0 where it doesn't do."""
        one, other = self._traits[number], self._traits[member]
        if _tells_both(one, other):
            return 0.0
        if _is_reprint(one, other):
            return inf
        kinds = (one.families & other.families) - COMMON
        if not (kinds or _same_wording(one, other)) or self._are_at_odds(number, member):
            return 0.0
        if kinds & ONCE and one.participants - other.participants and other.participants - one.participants:
            return 0.0
        who = fsum(map(self._spread.__getitem__, one.participants & other.participants))
        words = fsum(map(self._words.__getitem__, one.stems & other.stems))
        what = max(map(self._kinds.__getitem__, kinds), default=0.0)
        least = _AHEAD if kinds & ONCE and _same_people(one, other) else 0.0
        return max(least, who + _OF_A_WORD * (words + what) - _asked(one, other))

    def _are_at_odds(self, number: int, member: int) -> bool:
        """Do two tellings name different things, or nothing in common at all?"""
        ones, others = self._telling[number], self._telling[member]
        if not ones.isdisjoint(others):
            return False
        if ones and others:
            return True
        one, other = self._traits[number], self._traits[member]
        return one.called.isdisjoint(other.called) and not _same_wording(one, other)

    def _rarities(self, counts: Mapping[str, int]) -> dict[str, float]:
        """How rare each is, from 0 to 1."""
        return {name: 1.0 - log(max(count, 1)) / self._scale for name, count in counts.items()}


def _same_people(one: Trait, other: Trait) -> bool:
    """Do both tell, of one day, of the same people, one perhaps of more?"""
    few, many = sorted((one.participants, other.participants), key=len)
    return bool(few) and few <= many and one.days == other.days == 1


def _tells_both(one: Trait, other: Trait) -> bool:
    """Two tellings of one document that its writer keeps apart.

    Who reports of today and of "this year" or, in the same part of the article, twice of one day, means two events.
    """
    if one.document != other.document:
        return False
    if one.days == other.days == 1:
        return one.role is other.role
    return any(trait.days == 1 and _is_fresh(trait) for trait in (one, other))


def _is_reprint(one: Trait, other: Trait) -> bool:
    """Does another document tell it in the very same sentence, of the same time?"""
    if one.text != other.text or one.bound != other.bound or one.document == other.document:
        return False
    return one.sentence == other.sentence and _is_long(one)


def _is_long(trait: Trait) -> bool:
    return trait.sentence.count(" ") >= _REPRINT_WORDS - 1


def _same_wording(one: Trait, other: Trait) -> bool:
    if len(one.stems & other.stems) < _WORDING_STEMS:
        return False
    return fuzz.token_set_ratio(one.text, other.text) >= SAME_WORDING


def _asked(one: Trait, other: Trait) -> float:
    asked = ENOUGH
    if max(one.days, other.days) >= _VAGUE_DAYS:
        asked += _VAGUE
    if one.days == other.days == 1 and (_is_fresh(one) or _is_fresh(other)):
        asked += _FRESH
    return asked


def _is_fresh(trait: Trait) -> bool:
    return trait.published is not None and abs((trait.published - trait.bound[0]).days) <= _FRESH_DAYS
