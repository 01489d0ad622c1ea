"""What is uncertain about a corpus, to be settled by somebody who knows."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from bot.archive.archive import Archive
from bot.archive.entities import known
from bot.corpus.entity import Entity, Kind
from bot.corpus.folding import fold
from bot.finding.resolver import Confidence, Resolver
from bot.reading.facts import Facts
from bot.reading.names.russian_words import FEMALE, MALE
from bot.reading.russian import WORD, stem
from bot.service.reviewing.unread import unread_names

_BEGINNING = 1000  # characters


@dataclass(frozen=True, slots=True)
class Twins:
    """Two names that may be one person's: ``name`` is the one to call them by."""

    name: str
    other: str
    mentions: int
    other_mentions: int


def without_sure_day(archive: Archive) -> tuple[Facts, ...]:
    """The documents whose day isn't known, or was worked out and never agreed to."""
    return tuple(one for one in archive.facts if one.document.published is None or one.document.inferred)


def twins(archive: Archive) -> Iterator[Twins]:
    """Pairs of people that may be one: the same surname and an initial, a name in two case forms or in two scripts,
    in Cyrillic also where it wasn't taken for a name.

    The second of each is listed in no ``corpus.yaml``: two that are listed have been told apart. Who is named most
    comes first.
    """
    people = [entity for entity in archive.entities.values() if entity.kind is Kind.PERSON]
    unread = {entity: times for entity, times in unread_names(archive.facts) if entity.id not in archive.entities}
    rank = _Rank.of(archive, {entity.id: times for entity, times in unread.items()})
    pairs = (*_pairs(people), *_transliterated(people, unread))
    found = {frozenset((one.id, other.id)): (one, other) for one, other in pairs}
    ordered = (sorted(pair, key=rank.of_entity, reverse=True) for pair in found.values())
    ranked = sorted(ordered, key=lambda pair: [rank.of_entity(one) for one in pair], reverse=True)
    for first, second in ranked:
        if second.id not in rank.listed:
            yield Twins(first.name, second.name, rank.mentions[first.id], rank.mentions[second.id])


def _pairs(people: Sequence[Entity]) -> Iterator[tuple[Entity, Entity]]:
    yield from _with_initials(people)
    yield from _declined(people)
    yield from _in_two_scripts(people)


@dataclass(frozen=True, slots=True)
class _Rank:
    """By which of several names somebody is best called."""

    listed: frozenset[str]
    mentions: Mapping[str, int]
    script: str

    @classmethod
    def of(cls, archive: Archive, unread: Mapping[str, int]) -> "_Rank":
        listed = frozenset(name for one in archive.facts for person in one.people if (name := person.entity))
        mentions = Counter({name: len(passages) for name, passages in archive.by_entity.items()})
        mentions.update(unread)
        scripts = Counter(_script_of_most(one.document.text) for one in archive.facts)
        return cls(listed, mentions, scripts.most_common(1)[0][0] if scripts else "")

    def of_entity(self, entity: Entity) -> tuple[bool, bool, bool, bool, int, int, str]:
        """More for who is listed; then for the script of most documents, a whole name, one that surely stands in the
        nominative, many mentions, and a longer name.
        """
        whole = not any(len(word.rstrip(".")) == 1 for word in entity.name.split())
        in_script = _script(entity.name) == self.script
        nominative = fold(entity.name).split()[0] in MALE | FEMALE
        frequent = self.mentions[entity.id]
        return entity.id in self.listed, in_script, whole, nominative, frequent, len(entity.name), entity.id


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


def _declined(people: Iterable[Entity]) -> Iterator[tuple[Entity, Entity]]:
    """One name in two Russian case forms: which of them are two people's, as a brother's and a sister's, isn't told."""
    by_stems: defaultdict[tuple[str, ...], list[Entity]] = defaultdict(list)
    for person in people:
        words = fold(person.name).split()
        if len(words) > 1 and all(map(WORD.fullmatch, words)):
            by_stems[tuple(map(stem, words))].append(person)
    for forms in by_stems.values():
        yield from combinations(forms, 2)


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


def _transliterated(people: Iterable[Entity], unread: Iterable[Entity]) -> Iterator[tuple[Entity, Entity]]:
    """Somebody named in Latin letters, and what may be the same name in Cyrillic, though it wasn't taken for one."""
    of_id = {person.id: person for person in people if _script(person.name) == "latin"}
    resolver = Resolver(map(known, of_id.values()))
    for name in unread if of_id else ():
        resolution = resolver.resolve(name.name)
        if resolution.confidence is Confidence.SURE:
            yield of_id[resolution.candidates[0].entity.id], name


_LETTERS = {
    "latin": re.compile("[A-Za-z\u00c0-\u024f]"),
    "cyrillic": re.compile("[\u0400-\u052f]"),
    "other": re.compile("[^\\W\\d_\u0000-\u052f]"),
}


def _script(name: str) -> str:
    return next((script for script, letter in _LETTERS.items() if letter.match(name)), "other")


def _script_of_most(text: str) -> str:
    """The script in which most letters at the beginning of ``text`` are."""
    beginning = text[:_BEGINNING]
    return max(_LETTERS, key=lambda script: len(_LETTERS[script].findall(beginning)))
