"""The people of a text."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from bot.corpus.span import Span
from bot.reading.gazetteer import EntityMention
from bot.reading.names.discovery import discover
from bot.reading.names.grouping import Group, grouped
from bot.reading.names.japanese import read_japanese
from bot.reading.names.office import Office
from bot.reading.names.offices import read_offices
from bot.reading.names.person import Person
from bot.reading.names.roles import holders
from bot.reading.names.strangers import read_strangers

_NOBODY: Mapping[str, str] = {}


@dataclass(frozen=True, slots=True)
class Names:
    """The people of a text, in the order of their first mention, and its phrases for offices, in order.

    Each office stands with the number of the person that it is given to right there, or None. ``strangers`` are the
    subjects, in order, that may be people's names too.
    """

    people: tuple[Person, ...]
    offices: tuple[tuple[Office, int | None], ...]
    strangers: tuple[Span, ...] = ()


def read_names(
    text: str,
    sentences: Sequence[Span],
    known: Sequence[EntityMention] = (),
    people: Mapping[str, str] = _NOBODY,
    surnames: Collection[str] = (),
    ideographs: Mapping[str, str] = _NOBODY,
) -> Names:
    """Whom ``text`` names, and by which offices.

    ``known`` are the mentions of listed entities in ``text``, ``people`` the names of those entities that are persons,
    by id, ``surnames`` what their full names end in, and ``ideographs`` those that begin with a surname. Everybody
    else is found by the form of the name and the words around it, inside ``sentences`` (sorted) alone. All spans are
    half-open code points of ``text``.
    """
    groups = grouped(text, discover(text, sentences, known, people, surnames), people)
    persons = [_person(group) for group in groups]
    taken = sorted([*(one.span for one in known), *(mention for person in persons for mention in person.mentions)])
    found = read_japanese(text, sentences, taken, ideographs)
    persons = sorted(_merged(persons, found, people), key=_first)
    offices = tuple(_offices(text, sentences, persons))
    mentions = sorted([*(one.span for one in known), *(mention for person in persons for mention in person.mentions)])
    strangers = tuple(read_strangers(text, sentences, mentions))
    return Names(tuple(_with_roles(persons, offices)), offices, strangers)


def _first(person: Person) -> Span:
    return person.mentions[0]


def _merged(persons: Sequence[Person], found: Iterable[Person], people: Mapping[str, str]) -> Iterator[Person]:
    """``persons`` and those ``found`` by a title behind the name, with whoever is listed once."""
    listed = {person.entity: person for person in persons if person.entity}
    for one in found:
        if one.entity is None:
            yield one
            continue
        known = listed.get(one.entity) or Person(people[one.entity], one.entity, ())
        mentions = tuple(sorted((*known.mentions, *one.mentions)))
        listed[one.entity] = replace(known, mentions=mentions, roles=(*known.roles, *one.roles))
    yield from listed.values()
    yield from (person for person in persons if not person.entity)


def _person(group: Group) -> Person:
    return Person(group.name, group.entity, tuple(group.mentions))


def _offices(text: str, sentences: Sequence[Span], people: Sequence[Person]) -> Iterator[tuple[Office, int | None]]:
    named = sorted((mention, number) for number, person in enumerate(people) for mention in person.mentions)
    names = [mention for mention, _ in named]
    for office, holder in holders(text, read_offices(text, sentences, names), names):
        yield office, None if holder is None else named[holder][1]


def _with_roles(people: Sequence[Person], offices: Sequence[tuple[Office, int | None]]) -> Iterator[Person]:
    roles: defaultdict[int | None, list[Span]] = defaultdict(list)
    for office, holder in offices:
        roles[holder].append(office.span)
    return (replace(person, roles=(*person.roles, *roles[number])) for number, person in enumerate(people))
