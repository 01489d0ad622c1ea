"""Facts of all documents -> the same facts, a lone surname joined with the full name that it belongs to."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from functools import lru_cache

from bot.corpus.folding import fold
from bot.reading.facts import Facts
from bot.reading.names.person import Person
from bot.reading.voices import Voice

_REMEMBERED = 1 << 15  # names, some hundred bytes each


def joined(facts: Sequence[Facts], listed: Mapping[str, str]) -> tuple[Facts, ...]:
    """``facts``, with people whom a document names by one word alone joined to the only full name that ends in it.

    ``listed`` are the names of listed people by entity id. Where two people share the surname, nobody is joined: which
    of them "Mr Reed" is, no other document tells.
    """
    bearers = _bearers(facts, listed)
    return tuple(_joined(one, bearers) for one in facts)


def _bearers(facts: Iterable[Facts], listed: Mapping[str, str]) -> dict[str, Person]:
    """The only bearer of each surname, as a person without mentions."""
    found: defaultdict[str, set[Person]] = defaultdict(set)
    for entity, name in listed.items():
        found[_last(name)].add(Person(name, entity, ()))
    for person in (person for one in facts for person in one.people):
        if person.entity is None and " " in person.name:
            found[_last(person.name)].add(Person(person.name, None, ()))
    return {surname: people.pop() for surname, people in found.items() if len(people) == 1}


@lru_cache(_REMEMBERED)
def _last(name: str) -> str:
    return fold(name).split()[-1]


def _joined(facts: Facts, bearers: Mapping[str, Person]) -> Facts:
    lone = (person for person in facts.people if person.entity is None and " " not in person.name)
    met = {person: full for person in lone if (full := bearers.get(fold(person.name)))}
    if not met:
        return facts
    known = {one: replace(one, name=full.name, entity=full.entity) for one, full in met.items()}
    names = {one.name: full.entity or full.name for one, full in met.items()}
    return replace(
        facts,
        people=tuple(known.get(person, person) for person in facts.people),
        voices=tuple(_voice(voice, known) for voice in facts.voices),
        events=tuple(replace(event, participants=_renamed(event.participants, names)) for event in facts.events),
        statements=tuple(replace(one, names=_renamed(one.names, names)) for one in facts.statements),
    )


def _renamed(participants: Iterable[str], names: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names.get(one, one) for one in participants))


def _voice(voice: Voice, known: Mapping[Person, Person]) -> Voice:
    return replace(voice, people=tuple(known.get(person, person) for person in voice.people))
