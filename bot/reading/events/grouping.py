"""The dated statements of all documents -> a timeline, on which each event stands once."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from math import log2
from typing import Protocol

from bot.corpus.document import Document
from bot.reading.dates.status import Status
from bot.reading.dates.when import When, bounds
from bot.reading.events.event import Event
from bot.reading.events.likeness import Likeness, Trait
from bot.reading.events.periods import extent
from bot.reading.layout.parts import Layout, Role

_HEAD = (Role.HEADLINE, Role.SUBHEADLINE)
_IN_HEAD, _IN_LEAD, _PER_PARTICIPANT, _PARTICIPANTS = 1.0, 0.5, 0.1, 5


class Read(Protocol):
    """What grouping needs to know of a document that has been read."""

    @property
    def document(self) -> Document:
        """What its events are told in."""

    @property
    def layout(self) -> Layout:
        """The parts of its text: an event in the first paragraph matters more."""


@dataclass(frozen=True, slots=True)
class Told:
    """An event, and the document that tells it."""

    facts: Read
    event: Event

    @property
    def sources(self) -> frozenset[str]:
        """The names of the documents that tell and date it."""
        own = self.facts.document.name
        return frozenset((own, self.event.dated_in or own))


@dataclass(frozen=True, slots=True)
class Entry:
    """One event and all its tellings, in the order of publication.

    ``when`` is that of the most precise telling. ``status`` is happened if any telling says so, else what the last one
    says. ``weight`` tells how much the event matters, see ``weight_of``.
    """

    number: int
    when: When
    status: Status
    tellings: tuple[Told, ...]
    weight: float

    def __hash__(self) -> int:
        return self.number


def group_events(told: Sequence[Told]) -> tuple[Entry, ...]:
    """The entries of a timeline, in order of time and numbered from 1; each of ``told`` is in exactly one.

    Tellings are of one event where their times are compatible at their own precision (May 2016 holds 6 May 2016), they
    speak of the same kind of happening, and those who take part and the words agree; see ``Likeness``. Tellings are
    taken from the most precise to the vaguest, and each is compared with those few groups only that share a rare trait
    and its day, month or year: the work is in proportion to their number.
    """
    groups = _groups(told)
    entries = [_entry(tellings) for tellings in groups]
    entries.sort(key=_in_time)
    return tuple(replace(entry, number=number) for number, entry in enumerate(entries, 1))


def told_by(entries: Sequence[Entry], documents: Collection[str]) -> tuple[Entry, ...]:
    """``entries`` as the ``documents`` of these names alone tell and date them, in order of time; numbers stay."""
    known = frozenset(documents)
    told = ((entry, [one for one in entry.tellings if one.sources <= known]) for entry in entries)
    left = [
        entry if len(tellings) == len(entry.tellings) else replace(_entry(tellings), number=entry.number)
        for entry, tellings in told
        if tellings
    ]
    return tuple(sorted(left, key=_in_time))


def _in_time(entry: Entry) -> tuple[date, date, tuple[str, str, int]]:
    return *bounds(entry.when), printed_order(entry.tellings[0])


def weight_of(tellings: Sequence[Told]) -> float:
    """How much an event matters: the base 2 logarithm of 1 + the documents that tell it, plus half of that for the
    tellings beyond one a document, 1 if a headline tells it or else 0.5 if the first paragraph does, and 0.1 for each
    of at most five participants. An event that only captions tell weighs half.
    """
    documents = {told.facts.document.name for told in tellings}
    participants = {name for told in tellings for name in told.event.participants}
    weight = log2(1 + len(documents)) + log2(1 + len(tellings) - len(documents)) / 2
    weight += max(_prominence(told) for told in tellings)
    weight += _PER_PARTICIPANT * min(len(participants), _PARTICIPANTS)
    return weight / 2 if all(told.event.role is Role.CAPTION for told in tellings) else weight


def _prominence(told: Told) -> float:
    if told.event.role in _HEAD:
        return _IN_HEAD
    body = told.facts.layout.body
    return _IN_LEAD if body and body[0].span.contains(told.event.span) else 0.0


def _groups(told: Sequence[Told]) -> list[list[Told]]:
    traits = [Trait.of(one.facts.document, one.event) for one in told]
    likeness = Likeness(traits)
    order = sorted(range(len(told)), key=lambda i: (traits[i].days, printed_order(told[i])))
    members: list[list[int]] = []
    for number in order:
        group = likeness.place(number)
        if group is None:
            likeness.open(number, len(members))
            members.append([number])
        else:
            likeness.add(number, group)
            members[group].append(number)
    return [sorted((told[number] for number in group), key=printed_order) for group in members]


def printed_order(told: Told) -> tuple[str, str, int]:
    """By this, tellings come in the order of printing, those of one document in that of the text."""
    return str(told.facts.document.published or ""), told.facts.document.name, told.event.time.start


def _entry(tellings: Sequence[Told]) -> Entry:
    precise = min(tellings, key=lambda told: (extent(told.event.when), told.event.when.inferred))
    said = [told.event.status for told in tellings]
    status = Status.HAPPENED if Status.HAPPENED in said else said[-1]
    return Entry(0, precise.event.when, status, tuple(tellings), weight_of(tellings))
