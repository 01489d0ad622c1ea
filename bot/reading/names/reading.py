"""The people of a text."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import replace

from bot.corpus.span import Span
from bot.reading.gazetteer import EntityMention
from bot.reading.names.discovery import discover
from bot.reading.names.grouping import Group, grouped
from bot.reading.names.offices import read_offices
from bot.reading.names.person import Person
from bot.reading.names.roles import holders

_NOBODY: Mapping[str, str] = {}


def read_people(
    text: str,
    sentences: Sequence[Span],
    known: Sequence[EntityMention] = (),
    people: Mapping[str, str] = _NOBODY,
) -> tuple[Person, ...]:
    """The people that ``text`` names, in the order of their first mention.

    ``known`` are the mentions of listed entities in ``text``, ``people`` the names of those entities that are persons,
    by id. Everybody else is found by the form of the name and the words around it, inside ``sentences`` (sorted)
    alone. All spans are half-open code points of ``text``.
    """
    groups = grouped(text, discover(text, sentences, known, people), people)
    persons = [_person(group) for group in sorted(groups, key=lambda group: group.mentions[0])]
    return _with_roles(text, sentences, persons)


def _person(group: Group) -> Person:
    return Person(group.name, group.entity, tuple(group.mentions))


def _with_roles(text: str, sentences: Sequence[Span], persons: Sequence[Person]) -> tuple[Person, ...]:
    named = sorted((mention, number) for number, person in enumerate(persons) for mention in person.mentions)
    names = [mention for mention, _ in named]
    roles: defaultdict[int, list[Span]] = defaultdict(list)
    for office, holder in holders(text, read_offices(text, sentences, names), names):
        if holder is not None:
            roles[named[holder][1]].append(office.span)
    return tuple(replace(person, roles=tuple(roles[number])) for number, person in enumerate(persons))
