"""Facts of all documents -> the same facts, a lone surname joined with the full name that it belongs to."""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from bot.corpus.entity import Entity
from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.bare_surnames import bare_surnames
from bot.reading.facts import Facts
from bot.reading.names.full_names import is_full, name_words
from bot.reading.names.person import Person
from bot.reading.russian import WORD, stem
from bot.reading.voices import Voice

_KNIGHT, _TITLE = re.compile(r"\b(Sir|Dame)[ \u00a0]\Z"), 8
# Whose case forms are a woman's name too: "Ivanova" is Ivanov's, or Ivanova herself.
_OF_BOTH = ("ов", "ев", "ин", "ын", "ий", "ый", "ой")
_NEAR = 4  # so many mentions before a place are looked at: of those that overlap it none is farther
_Bearers: TypeAlias = Mapping[str, Person]


def joined(facts: Sequence[Facts], listed: Iterable[Entity]) -> tuple[Facts, ...]:
    """``facts``, with people whom a document names by one word alone joined to the only full name that ends in it.

    ``listed`` are the people that a list names: each of their names counts, so that a surname is known in every script
    in which the full name is. Where two people share the surname, nobody is joined: which of them "Mr Reed" is, no
    other document tells.
    """
    bearers = _bearers(facts, listed)
    return tuple(_with_bare(_joined(one, bearers), bearers) for one in facts)


def _bearers(facts: Iterable[Facts], listed: Iterable[Entity]) -> _Bearers:
    """The only bearer of each surname, and of the stem of one that has case forms, as a person without mentions."""
    found: defaultdict[str, set[Person]] = defaultdict(set)
    for name, person in (*_listed(listed), *_unlisted(facts)):
        for key in _keys(name_words(name)[-1]):
            found[key].add(person)
    for called, person in _knights(facts):
        found[called].add(person)
    return {surname: people.pop() for surname, people in found.items() if len(people) == 1}


def _knights(facts: Iterable[Facts]) -> Iterator[tuple[str, Person]]:
    """Whom documents name in full behind "Sir" or "Dame", each by title and given name."""
    for one in facts:
        for person in one.people:
            for mention in person.mentions if " " in person.name else ():
                before = _KNIGHT.search(one.document.text, max(0, mention.start - _TITLE), mention.start)
                given, _, rest = mention.of(one.document.text).partition(" ")
                if before and rest:
                    yield f"{fold(before[1])} {fold(given)}", Person(person.name, person.entity, ())


def _listed(entities: Iterable[Entity]) -> Iterator[tuple[str, Person]]:
    for entity in entities:
        for name in (entity.name, *filter(is_full, entity.aliases)):
            yield name, Person(entity.name, entity.id, ())


def _unlisted(facts: Iterable[Facts]) -> Iterator[tuple[str, Person]]:
    names = {person.name for one in facts for person in one.people if person.entity is None}
    for name in names:
        if len(name_words(name)) > 1:
            yield name, Person(name, None, ())


def _keys(surname: str) -> Iterator[str]:
    """What a surname is known by: itself, and its stem where Russian declines it in one way only."""
    folded = fold(surname)
    yield folded
    if (root := _stem(folded)) and not root.endswith(_OF_BOTH) and not folded.endswith(_OF_BOTH):
        yield root


def _stem(folded: str) -> str | None:
    """The stem, marked as one, of a word in Cyrillic."""
    return f"{stem(folded)}-" if WORD.fullmatch(folded) else None


def _bearer(person: Person, bearers: _Bearers) -> Person | None:
    """To whom somebody belongs whom a document names by one word alone."""
    if person.entity is not None or " " in person.name or "・" in person.name:
        return None
    return _borne(fold(person.name), bearers)


def _knighted(text: str, person: Person, bearers: _Bearers) -> Person | None:
    """Who it is whom ``text`` calls by given name alone, with the title of a knight."""
    start = person.mentions[0].start if person.mentions and " " not in person.name and not person.entity else 0
    title = _KNIGHT.search(text, max(0, start - _TITLE), start)
    return bearers.get(f"{fold(title[1])} {fold(person.name)}") if title else None


def _borne(folded: str, bearers: _Bearers) -> Person | None:
    return bearers.get(folded) or bearers.get(_stem(folded) or folded)


def _with_bare(facts: Facts, bearers: _Bearers) -> Facts:
    """``facts`` with the surnames that tell by their place alone whose they are."""
    found = list(bare_surnames(facts.document.text, lambda folded: _borne(folded, bearers))) if bearers else []
    taken = sorted(
        [
            *(one.span for one in facts.named),
            *(mention for person in facts.people for mention in person.mentions),
        ]
    )
    free = [(span, full) for span, full in found if not _overlaps(span, taken)]
    return _mentioning(facts, free) if free else facts


def _start(span: Span) -> int:
    return span.start


def _overlaps(span: Span, taken: Sequence[Span]) -> bool:
    """Does one of ``taken``, which are in order, overlap ``span``?"""
    after = bisect_left(taken, span.end, key=_start)
    return any(one.overlaps(span) for one in taken[max(0, after - _NEAR) : after])


def _mentioning(facts: Facts, found: Sequence[tuple[Span, Person]]) -> Facts:
    """``facts`` with more mentions of people: of whom they know, and of others."""
    people = {(person.entity, person.name): person for person in facts.people}
    for span, full in found:
        one = people.get((full.entity, full.name), full)
        people[full.entity, full.name] = replace(one, mentions=_sorted((one.mentions, (span,))))
    told = [(span, full.entity or full.name) for span, full in found]
    known = {person: people[person.entity, person.name] for person in facts.people}
    return replace(
        facts,
        people=tuple(sorted(people.values(), key=lambda person: person.mentions[0])),
        voices=tuple(_voice(voice, known) for voice in facts.voices),
        events=tuple(replace(one, participants=_with(one.participants, told, one.span)) for one in facts.events),
        statements=tuple(replace(one, names=_with(one.names, told, one.span)) for one in facts.statements),
    )


def _with(names: tuple[str, ...], told: Iterable[tuple[Span, str]], within: Span) -> tuple[str, ...]:
    return tuple(dict.fromkeys((*names, *(name for span, name in told if within.contains(span)))))


def _joined(facts: Facts, bearers: _Bearers) -> Facts:
    text = facts.document.text
    met = {one: full for one in facts.people if (full := _bearer(one, bearers) or _knighted(text, one, bearers))}
    if not met:
        return facts
    known = _together(facts.people, met)
    names = {one.name: full.entity or full.name for one, full in met.items()}
    return replace(
        facts,
        people=tuple(dict.fromkeys(known.get(person, person) for person in facts.people)),
        voices=tuple(_voice(voice, known) for voice in facts.voices),
        events=tuple(replace(event, participants=_renamed(event.participants, names)) for event in facts.events),
        statements=tuple(replace(one, names=_renamed(one.names, names)) for one in facts.statements),
    )


def _together(people: Iterable[Person], met: Mapping[Person, Person]) -> dict[Person, Person]:
    """Each of ``people`` whom another one of the document turns out to be -> both as one, with what is told of both."""
    bearers = {full: full for full in met.values()}
    same: defaultdict[Person, list[Person]] = defaultdict(list)
    for person in people:
        full = met.get(person) or bearers.get(replace(person, mentions=(), roles=()))
        if full:
            same[full].append(person)
    return {one: _as_one(full, ones) for full, ones in same.items() for one in ones}


def _as_one(full: Person, ones: Sequence[Person]) -> Person:
    return replace(full, mentions=_sorted(one.mentions for one in ones), roles=_sorted(one.roles for one in ones))


def _sorted(spans: Iterable[Iterable[Span]]) -> tuple[Span, ...]:
    return tuple(sorted({span for some in spans for span in some}))


def _renamed(participants: Iterable[str], names: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(names.get(one, one) for one in participants))


def _voice(voice: Voice, known: Mapping[Person, Person]) -> Voice:
    return replace(voice, people=tuple(known.get(person, person) for person in voice.people))
