"""What was planned or expected, and whether any document tells what came of it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from bot.answers.over_time.later import Later
from bot.archive.archive import Archive
from bot.archive.remembering import remembered
from bot.corpus.entity import Kind
from bot.reading.dates.status import AHEAD
from bot.reading.dates.when import last_day
from bot.reading.events.grouping import Entry, Told
from bot.reading.events.likeness import Trait
from bot.reading.events.periods import compatible

_REMEMBERED = 1 << 14  # events, a word each
# Of so vague a time many things are told: one of them is no outcome of another for that.
_VAGUE_DAYS = 45
# Every article says and publishes something.
_OF_NO_WEIGHT = frozenset({"say", "publish"})


def open_expectations(archive: Archive, among: Iterable[Entry]) -> Iterator[Entry]:
    """Those ``among`` an archive's events that no telling says to have happened, or not to.

    What another entry of the timeline may well tell the outcome of is left out: the same people, the same kind of
    happening, a time that agrees, printed no earlier. So is what any later document speaks of, see ``later``: whether
    that is what came of it, rules can't tell, and to say that nothing did would mislead.
    """
    for entry in among:
        expected = all(one.event.status in AHEAD for one in entry.tellings)
        if expected and any(map(_was_ahead, entry.tellings)) and _is_open(archive, entry):
            yield entry


def _was_ahead(told: Told) -> bool:
    """Was the time still to come when it was printed? What should have been before was never to happen."""
    published = told.facts.document.published
    return published is None or last_day(told.event.when) >= published


@remembered(_REMEMBERED)
def _is_open(archive: Archive, entry: Entry) -> bool:
    past, later = _compared(archive)
    has_outcome = any(_has_outcome(archive, one, past) for one in entry.tellings)
    return not has_outcome and not any(later.speaks_of(one) for one in _last(entry))


@remembered(1)
def _compared(archive: Archive) -> "tuple[_Past, Later]":
    """What expectations are compared with."""
    told = (one for entry in archive.entries for one in entry.tellings if one.event.status not in AHEAD)
    return _Past(archive), Later(archive, told)


def _last(entry: Entry) -> Iterator[Told]:
    """The tellings printed last: what was printed between them tells the same."""
    day = entry.tellings[-1].facts.document.published
    return (one for one in entry.tellings if one.facts.document.published == day)


class _Past:
    """What is told as past, or as called off: by who or what takes part, and by what kind of happening it is.

    What of it has to be compared is worked out once, and for those alone of whom something is expected.
    """

    def __init__(self, archive: Archive) -> None:
        told = (one for entry in archive.entries for one in entry.tellings)
        self._told = tuple(one for one in told if one.event.status not in AHEAD)
        self._of: dict[str, list[int]] = defaultdict(list)  # the places of what somebody takes part in
        for place, one in enumerate(self._told):
            for participant in archive.ids(one.event.participants):
                self._of[participant].append(place)
        self._trait = cache(self._read_trait)
        self._by_family = cache(self._sort)

    def like(self, who: str, expected: Trait) -> Iterator[Trait]:
        """What ``who`` takes part in, of a kind with what is ``expected``."""
        for family in expected.families - _OF_NO_WEIGHT:
            yield from self._by_family(who).get(family, ())

    def _sort(self, who: str) -> Mapping[str, list[Trait]]:
        found: dict[str, list[Trait]] = defaultdict(list)
        for trait in map(self._trait, self._of.get(who, ())):
            for family in trait.families:
                found[family].append(trait)
        return found

    def _read_trait(self, place: int) -> Trait:
        return Trait.of(self._told[place].facts.document, self._told[place].event)


def _has_outcome(archive: Archive, expected: Told, past: _Past) -> bool:
    trait = Trait.of(expected.facts.document, expected.event)
    return any(_is_outcome(trait, one) for who in _telling(archive, expected) for one in past.like(who, trait))


def _telling(archive: Archive, told: Told) -> frozenset[str]:
    """Who takes part; where no person does, which body or event: countries take part in everything."""
    kinds = {who: archive.entities[who].kind for who in archive.ids(told.event.participants) if who in archive.entities}
    people = frozenset(who for who, kind in kinds.items() if kind is Kind.PERSON)
    return people or frozenset(who for who, kind in kinds.items() if kind is not Kind.PLACE)


def _is_outcome(expected: Trait, other: Trait) -> bool:
    """May ``other``, which is of the same kind, be what came of what was ``expected``?"""
    in_time = not (expected.published and other.published) or other.published >= expected.published
    precise = other.days <= max(_VAGUE_DAYS, expected.days)
    return in_time and precise and compatible(expected.bound, other.bound)
