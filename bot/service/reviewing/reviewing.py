"""What is uncertain about a corpus, to be settled by somebody who knows."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from bot.archive.archive import Archive
from bot.archive.entities import known
from bot.corpus.entity import Entity, Kind
from bot.corpus.folding import fold
from bot.finding.resolver import Confidence, Resolver
from bot.reading.facts import Facts


@dataclass(frozen=True, slots=True)
class Twins:
    """Two names that may be one person's: ``name`` is the fuller one, or the one that is listed."""

    name: str
    other: str
    mentions: int
    other_mentions: int


def without_sure_day(archive: Archive) -> tuple[Facts, ...]:
    """The documents whose day isn't known, or was worked out and never agreed to."""
    return tuple(one for one in archive.facts if one.document.published is None or one.document.inferred)


def twins(archive: Archive) -> Iterator[Twins]:
    """Pairs of people that may be one: the same surname and an initial, or the same name in two scripts.

    The second of each is listed in no ``corpus.yaml``: two that are listed have been told apart.
    """
    people = [entity for entity in archive.entities.values() if entity.kind is Kind.PERSON]
    listed = {name for one in archive.facts for person in one.people if (name := person.entity)}
    seen: set[frozenset[str]] = set()
    for one, other in (*_with_initials(people), *_in_two_scripts(people)):
        fuller, shorter = _ordered(one, other, listed)
        pair = frozenset((one.id, other.id))
        if pair not in seen and shorter.id not in listed:
            seen.add(pair)
            counts = (len(archive.by_entity.get(entity.id, ())) for entity in (fuller, shorter))
            yield Twins(fuller.name, shorter.name, *counts)


def _ordered(one: Entity, other: Entity, listed: Iterable[str]) -> tuple[Entity, Entity]:
    """The listed one first, else the one with the longer name."""
    fuller, shorter = sorted((one, other), key=lambda entity: (entity.id in listed, len(entity.name)), reverse=True)
    return fuller, shorter


def _with_initials(people: Iterable[Entity]) -> Iterator[tuple[Entity, Entity]]:
    by_surname: defaultdict[str, list[Entity]] = defaultdict(list)
    for person in people:
        by_surname[fold(person.name).split()[-1]].append(person)
    for bearers in by_surname.values():
        for one, other in combinations(bearers, 2):
            if _agree(fold(one.name).split()[:-1], fold(other.name).split()[:-1]):
                yield one, other


def _agree(given: list[str], other: list[str]) -> bool:
    """May two rows of given names be one person's? "A." may be "Anna", and "Anna" may be "Anna M."."""
    if not given or not other:
        return False  # a lone surname is joined by reading, if only one person bears it
    pairs = [(a.rstrip("."), b.rstrip(".")) for a, b in zip(given, other, strict=False)]
    return all(a == b or (min(len(a), len(b)) == 1 and a[0] == b[0]) for a, b in pairs)


def _in_two_scripts(people: Iterable[Entity]) -> Iterator[tuple[Entity, Entity]]:
    by_script: defaultdict[str, list[Entity]] = defaultdict(list)
    for person in people:
        by_script[_script(person.name)].append(person)
    for one, other in combinations(sorted(by_script), 2):
        resolver = Resolver(map(known, by_script[one]))
        of_id = {person.id: person for person in by_script[one]}
        for person in by_script[other]:
            resolution = resolver.resolve(person.name)
            if resolution.confidence is Confidence.SURE:
                yield of_id[resolution.candidates[0].entity.id], person


def _script(name: str) -> str:
    first = next((letter for letter in name if letter.isalpha()), "a")
    return "latin" if first < "\u0370" else "cyrillic" if "\u0400" <= first < "\u0530" else "other"
