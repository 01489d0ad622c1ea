"""Names in Cyrillic that reading takes for nobody's, since it doesn't know the given name: "Греты Лунд"."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import chain

from bot.archive.entities import unlisted_id
from bot.corpus.entity import Entity, Kind
from bot.corpus.folding import fold
from bot.reading.facts import Facts
from bot.reading.russian import stem

# Two words with a capital, side by side; each may begin the next pair.
_PAIR = re.compile(r"\b(?=([А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)? [А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?)\b)")
_MOST = 5000  # to compare one with everybody takes half a millisecond


def unread_names(facts: Iterable[Facts]) -> list[tuple[Entity, int]]:
    """What may be names of people, whatever their case form, and how often each stands; the most frequent first."""
    forms: defaultdict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
    for name in chain.from_iterable(map(_pairs, facts)):
        forms[tuple(map(stem, fold(name).split()))][name] += 1
    frequent = sorted(forms.values(), key=Counter.total, reverse=True)[:_MOST]
    return [(_person(found.most_common(1)[0][0]), found.total()) for found in frequent]


def _pairs(facts: Facts) -> Iterator[str]:
    """The pairs in the statements of a document that hold nothing that reading has found."""
    text = facts.document.text
    taken = {at for span in _read(facts) for at in range(span[0], span[1])}
    for statement in facts.statements:
        for found in _PAIR.finditer(text, statement.span.start, statement.span.end):
            if found.start(1) not in taken and found.end(1) - 1 not in taken:
                yield found[1]


def _read(facts: Facts) -> Iterator[tuple[int, int]]:
    yield from ((mention.span.start, mention.span.end) for mention in facts.mentions)
    yield from ((span.start, span.end) for person in facts.people for span in person.mentions)


def _person(name: str) -> Entity:
    return Entity(unlisted_id(name), Kind.PERSON, name)
