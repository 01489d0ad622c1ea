"""What an archive in a database keeps in memory whole, as rows of a table and back."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import msgspec

from bot.archive.contents import Contents
from bot.archive.entities import roles_in
from bot.cache.plain import decoded, encoded
from bot.corpus.document import Document
from bot.corpus.entity import Entity
from bot.corpus.plan import Plan
from bot.corpus.span import Span
from bot.reading.dates.status import Status
from bot.reading.dates.when import When
from bot.reading.events.event import Event
from bot.reading.events.grouping import Entry, Told
from bot.reading.facts import Facts
from bot.reading.plans.reading import PointMention


class _Entry(msgspec.Struct, array_like=True):
    """An entry of the timeline; a telling is the number of its facts, and the event."""

    number: int
    when: When
    status: Status
    weight: float
    tellings: tuple[tuple[int, Event], ...]


_Role = tuple[str, int, Span, str]
_KINDS = {
    "entities": tuple[Entity, ...],
    "plans": tuple[Plan, ...],
    "points": dict[str, tuple[tuple[int, PointMention], ...]],
    "entries": tuple[_Entry, ...],
    "roles": tuple[_Role, ...],
    "words": tuple[int],
}


@dataclass(frozen=True, slots=True)
class Rest:
    """Names, plans, dated events, and of the roles: whose, of which document, where, and in which words.

    ``words`` are as many as all documents have.
    """

    entities: tuple[Entity, ...]
    plans: tuple[Plan, ...]
    points: Mapping[str, tuple[tuple[Facts, PointMention], ...]]
    entries: tuple[Entry, ...]
    roles: Sequence[_Role]
    words: int


def rows_of(read: Contents, words: int, number: Callable[[Document], int]) -> Iterator[tuple[str, bytes]]:
    """The rows of what has been ``read``; a document is the ``number`` that is given for it."""
    parts = {
        "entities": tuple(read.entities.values()),
        "plans": read.plans,
        "points": {
            plan: [(number(facts.document), mention) for facts, mention in told] for plan, told in read.points.items()
        },
        "entries": [_packed(entry, number) for entry in read.entries],
        "roles": [(entity, number(role.document), role.span, role.text) for entity, role in roles_in(read.facts)],
        "words": (words,),
    }
    return ((name, encoded(part)) for name, part in parts.items())


def rest_of(rows: Iterable[tuple[str, bytes]], facts: Sequence[Facts]) -> Rest:
    """What ``rows`` hold of documents that have these ``facts``, by their numbers.

    Raises:
        ValueError, LookupError: if they hold something else.
    """
    found = {name: decoded(data, _KINDS[name]) for name, data in rows}
    points = {
        plan: tuple((facts[number], mention) for number, mention in told) for plan, told in found["points"].items()
    }
    entries = tuple(_unpacked(entry, facts) for entry in found["entries"])
    return Rest(found["entities"], found["plans"], points, entries, found["roles"], found["words"][0])


def _packed(entry: Entry, number: Callable[[Document], int]) -> _Entry:
    tellings = tuple((number(told.facts.document), told.event) for told in entry.tellings)
    return _Entry(entry.number, entry.when, entry.status, entry.weight, tellings)


def _unpacked(entry: _Entry, facts: Sequence[Facts]) -> Entry:
    tellings = tuple(Told(facts[number], event) for number, event in entry.tellings)
    return Entry(entry.number, entry.when, entry.status, tellings, entry.weight)
