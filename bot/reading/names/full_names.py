"""The surnames that listed full names end in, in any script."""

import re
from collections import defaultdict
from collections.abc import Iterable

from bot.corpus.entity import Entity
from bot.corpus.folding import fold
from bot.reading.names.tokens import word_key

_IDEOGRAPHS = re.compile("[一-龥々ヶ]{3,5}")  # fewer are a surname
_BETWEEN = re.compile(r"[\s・]+")


def name_words(name: str) -> list[str]:
    """The words of a name; katakana has a dot between them."""
    return [word for word in _BETWEEN.split(name) if word] or [name]


def is_full(name: str) -> bool:
    """Is it a name of several words, none of them an ordinary one ("mayor of Ashford")?"""
    words = name_words(name)
    return len(words) > 1 and not any(word[0].islower() for word in words)


def listed_surnames(people: Iterable[Entity]) -> frozenset[str]:
    """The surnames, as the key of a word, that only one of the listed ``people`` bears."""
    bearers: defaultdict[str, set[str]] = defaultdict(set)
    for entity in people:
        for name in filter(is_full, entity.names):
            bearers[word_key(fold(name_words(name)[-1]))].add(entity.id)
    return frozenset(surname for surname, ids in bearers.items() if len(ids) == 1)


def listed_ideographs(people: Iterable[Entity]) -> dict[str, str]:
    """The full names in ideographs alone, surname first, with the ids of the listed ``people`` who bear them."""
    return {name: entity.id for entity in people for name in entity.names if _IDEOGRAPHS.fullmatch(name)}
