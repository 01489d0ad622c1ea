"""Is a word a name in its own right?  Then it is hardly a slip for another."""

from functools import cache

from bot.reading.names.given_names import ALL
from bot.reading.names.russian_words import FEMALE, MALE
from bot.reading.names.surnames import FREQUENT


@cache
def _given() -> frozenset[str]:
    return ALL | MALE | FEMALE


def is_name(word: str) -> bool:
    """Is folded ``word`` a given name or a frequent surname of some language?"""
    return word in FREQUENT or word in _given()


def is_surname_alone(word: str) -> bool:
    """Is folded ``word`` a frequent surname, and no given name?"""
    return word in FREQUENT and word not in _given()
