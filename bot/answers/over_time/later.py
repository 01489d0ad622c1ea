"""Does anything that was printed later speak of what was expected?

Several words and names in common tell so, if chance would hardly bring them together in any of the passages that are
looked at: the idf of all that is shared adds up to the logarithm of how many these are. It errs to the safe side: words
that keep company anyhow ("harbour master") count as if they didn't.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache
from math import log

from bot.archive.archive import Archive
from bot.archive.entities import speakers
from bot.archive.remembering import remembered
from bot.corpus.span import Span
from bot.finding.passage import Passage
from bot.finding.terms import script_of, stem, stems_of
from bot.finding.wanted import Scope
from bot.reading.dates.status import Status
from bot.reading.dates.when import bounds
from bot.reading.dates.words import verbs
from bot.reading.events.grouping import Told
from bot.reading.events.periods import Bound, buckets, compatible, days_in, searched

_SHARED = 2  # names and words, one word at least: everybody does more than one thing
_NAME = "@"  # no stem has it
_DAYS_REMEMBERED = 1 << 14
_TELLING = 1.0  # the idf of a word that a third of all passages hold
_DAYS = 7  # in a longer time than these many things happen


@dataclass(frozen=True, slots=True)
class Matter:
    """What some words are about: their stems and, as ``named``, the entities named, each with its idf."""

    worth: Mapping[str, float]

    @classmethod
    def of(cls, archive: Archive, told: Told, span: Span, entities: Iterable[str]) -> "Matter":
        """That of ``span``, which names ``entities``: without when it is to be, and that it is.

        A name counts once, and what somebody is goes without saying.
        """
        text, index = told.facts.document.text, archive.index
        own = frozenset(entities)
        names = [name for one in own if one in archive.entities for name in archive.entities[one].names]
        people = archive.facts_of(told.facts.document).people
        roles = (role.of(text) for person in people for role in person.roles if span.contains(role))
        mute = _expecting().union(stems_of(told.event.time.of(text)), *map(stems_of, (*names, *roles)))
        worth = {one: index.rarity(one) for one in stems_of(span.of(text)) if one not in mute}
        return cls(worth | {_named(one): index.rarity_of(index.speaking_of(one)) for one in own})

    def is_shared(self, held: Collection[str], among: int) -> bool:
        """Has one of ``among`` passages, which has the stems and entities ``held``, too much of it for chance?"""
        shared = [one for one in self.worth if one in held]
        enough = len(shared) >= _SHARED and not all(one.startswith(_NAME) for one in shared)
        return enough and sum(map(self.worth.__getitem__, shared)) >= log(among)

    def telling(self, among: int) -> frozenset[str]:
        """What a passage must have something of: all the rest together isn't enough, see ``is_shared``."""
        common, total = set[str](), 0.0
        for one, worth in sorted(self.worth.items(), key=lambda pair: pair[1]):
            total += worth
            if total < log(among):
                common.add(one)
        return frozenset(self.worth.keys() - common)


def _named(entity: str) -> str:
    """An entity's id, told apart from a stem."""
    return _NAME + entity


@cache
def _expecting() -> frozenset[str]:
    return frozenset(map(stem, verbs.EXPECTING | verbs.PLANNING))


class Later:
    """What an archive's documents say, to be asked what of it speaks of something that was expected before."""

    def __init__(self, archive: Archive, told: Iterable[Told]) -> None:
        """``told`` is what documents tell as past or as called off."""
        self._archive = archive
        self._told = tuple(told)
        self._bounds = [bounds(one.event.when) for one in self._told]
        self._of_time: dict[str, list[int]] = defaultdict(list)  # the places of what is told
        for place, bound in enumerate(self._bounds):
            for bucket in buckets(bound) if days_in(bound) <= _DAYS else ():
                self._of_time[bucket].append(place)

    def speaks_of(self, expected: Told) -> bool:
        """Is ``expected`` spoken of in a passage printed on a later day, or in what is told of the very time?"""
        return self._in_a_passage(expected) or self._of_its_time(expected) or self._of_its_day(expected)

    def _of_its_day(self, expected: Told) -> bool:
        """Does the title of another document, printed on the very day, have a telling word of it?"""
        bound = bounds(expected.event.when)
        if days_in(bound) > 1:
            return False
        archive, day = self._archive, bound[0]
        printed = archive.facts[Scope(day, day).part(archive.facts, lambda one: one.document.published)]
        others = [one.document for one in printed if one.document.name != expected.facts.document.name]
        if not others:
            return False
        matter = Matter.of(archive, expected, expected.event.span, ())
        return any(matter.worth.get(word, 0.0) >= _TELLING for other in others for word in stems_of(other.title or ""))

    def _in_a_passage(self, expected: Told) -> bool:
        archive, event, published = self._archive, expected.event, expected.facts.document.published
        number = bisect_right(archive.days, published) if published else len(archive.days)
        if number == len(archive.days):
            return False
        later = archive.days[number]
        matter = Matter.of(archive, expected, event.clause or event.span, archive.ids(event.participants))
        among = _printed_from(archive, later)
        wanted = matter.telling(among)
        index = archive.index.within(Scope(later, None))
        names = {one.removeprefix(_NAME) for one in wanted if one.startswith(_NAME)}
        found = index.held(wanted, names)
        return any(matter.is_shared(self._held(one.number), among) for one in found)

    def _held(self, number: int) -> frozenset[str]:
        """The words of a passage and whom it speaks of; who only tells it takes no part in it."""
        index = self._archive.index
        passage = index.passage(number)
        return index.stems_at(number) | set(map(_named, passage.about - _telling_it(self._archive, passage)))

    def _of_its_time(self, expected: Told) -> bool:
        """Is anything told of the days that it was expected on that shares something with its paragraph?"""
        bound = bounds(expected.event.when)
        others = list(self._happening(expected, bound)) if days_in(bound) <= _DAYS else []
        if any(other.event.status is Status.CANCELLED and _in_another_script(other, expected) for other in others):
            return True  # no word can be shared, but of the very time it is told that something was called off
        matter = _of_paragraph(self._archive, expected) if others else None
        return matter is not None and any(self._shares(other, matter, len(others)) for other in others)

    def _happening(self, expected: Told, bound: Bound) -> Iterator[Told]:
        """What other documents, printed no earlier, tell to have happened then."""
        document = expected.facts.document
        near = dict.fromkeys(place for bucket in searched(bound) for place in self._of_time.get(bucket, ()))
        for place in near:
            if compatible(bound, self._bounds[place]):
                other = self._told[place].facts.document
                is_later = not (document.published and other.published) or other.published >= document.published
                if is_later and other.name != document.name:
                    yield self._told[place]

    def _shares(self, other: Told, matter: Matter, among: int) -> bool:
        words = stems_of(other.event.span.of(other.facts.document.text))
        held = {*words, *map(_named, self._archive.ids(other.event.participants))}
        return sum(worth for one, worth in matter.worth.items() if one in held) > log(among)


def _telling_it(archive: Archive, passage: Passage) -> frozenset[str]:
    """Those whose words the passage gives, and names as theirs."""
    voices = archive.facts_of(passage.document).voices
    told = (one for one in voices if one.quotation.speaker and passage.span.contains(one.quotation.speaker))
    return frozenset(who for voice in told for who in speakers(voice, archive.entities))


def _in_another_script(one: Told, other: Told) -> bool:
    """Is one told in letters that the other has none of?"""
    return _scripts(one).isdisjoint(_scripts(other))


def _scripts(told: Told) -> set[str]:
    words = stems_of(told.event.span.of(told.facts.document.text))
    return {script_of(word) for word in words if word.isalpha()}


def _of_paragraph(archive: Archive, expected: Told) -> Matter:
    span, document = expected.event.span, expected.facts.document
    paragraph = expected.facts.layout.around(span)
    span = paragraph.span if paragraph else span
    numbers = archive.index.numbering.within(document, span)
    named = (entity for number in numbers for entity in archive.index.passage(number).about)
    return Matter.of(archive, expected, span, named)


@remembered(_DAYS_REMEMBERED)
def _printed_from(archive: Archive, day: date) -> int:
    """How many passages were printed from ``day`` on."""
    first = archive.facts[Scope(day).part(archive.facts, lambda one: one.document.published)][0]
    return archive.numbers.stop - archive.index.numbering.of(first.document).start
