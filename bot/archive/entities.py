"""Whom an archive knows: people, bodies and places, listed or only named by documents, and the ids they go by."""

from collections.abc import Collection, Iterable, Iterator
from functools import lru_cache

from bot.corpus.document import Excerpt
from bot.corpus.entity import Entity, Kind
from bot.corpus.folding import fold
from bot.finding.resolver import Known
from bot.reading.facts import Facts
from bot.reading.names.person import Person
from bot.reading.voices import Voice

_REMEMBERED = 1 << 15  # names, some hundred bytes each: who is in the news is named again and again


def unlisted(facts: Iterable[Facts]) -> dict[str, Entity]:
    """People and bodies that documents name and no list does, by their ids. Equal names are taken for one entity."""
    return {entity.id: entity for entity in _unlisted(facts)}


def _unlisted(facts: Iterable[Facts]) -> Iterator[Entity]:
    for one in facts:
        for person in one.people:
            if person.entity is None:
                yield Entity(unlisted_id(person.name), Kind.PERSON, person.name)
        for body in one.organisations:
            yield Entity(unlisted_id(body.name), Kind.ORGANISATION, body.name, (body.acronym,) if body.acronym else ())


def roles_in(facts: Iterable[Facts]) -> Iterator[tuple[str, Excerpt]]:
    """Whom documents give which role."""
    for one in facts:
        for person in one.people:
            for role in person.roles:
                yield entity_id(person), Excerpt(one.document, role)


def ids_of(named: Iterable[str], entities: Collection[str]) -> frozenset[str]:
    """The ids of people and bodies whom reading knows by their id among ``entities`` or, unlisted, by name."""
    return frozenset(one if one in entities else unlisted_id(one) for one in named)


@lru_cache(_REMEMBERED)
def unlisted_id(name: str) -> str:
    """The entity id of somebody whom only documents name."""
    return fold(name)


def entity_id(person: Person) -> str:
    """The id, in an archive, of a person of one of its documents."""
    return person.entity or unlisted_id(person.name)


def speakers(voice: Voice, entities: Collection[str]) -> Collection[str]:
    """The ids, among ``entities``, of those whose words a voice holds."""
    people = [entity_id(person) for person in voice.people]
    return people or ids_of((voice.body,) if voice.body else (), entities)


def known(entity: Entity) -> Known:
    """``entity`` as the resolver sees it."""
    return Known(entity.id, entity.kind.value, entity.name, entity.aliases)
