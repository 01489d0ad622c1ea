"""The gender that a person's name or title tells, where it tells one."""

from collections.abc import Iterable

from bot.corpus.folding import fold
from bot.reading.names import given_names, russian_words
from bot.reading.names.given_names import EITHER
from bot.reading.names.lexicon import lexicon

MALE = given_names.MALE | russian_words.MALE
FEMALE = given_names.FEMALE | russian_words.FEMALE
_HIS = frozenset(
    "mr sir lord king prince emperor tsar duke count baron sultan emir shah pope father brother spokesman businessman "
    "congressman actor chairman husband son uncle grandfather nephew statesman herr monsieur don".split()
)
_HER = frozenset(
    "mrs ms miss dame lady queen princess empress duchess countess baroness sister mother spokeswoman businesswoman "
    "congresswoman actress chairwoman wife daughter aunt grandmother niece frau madame mme dona first-lady".split()
)


def gender(name: str, titles: Iterable[str]) -> str | None:
    """Return ``m``, ``f``, or None where neither the titles nor the given name decide."""
    words = {word.strip(".,[]") for title in titles for word in fold(title).split()}
    if words & _HER:
        return "f"
    if words & _HIS - {"chairman"}:
        return "m"
    parts = fold(name).replace(".", " ").split()
    if len(parts) == 1 and parts[0] in lexicon().alone:  # "Sir Desmond"
        return _of_name(parts)
    return _of_name(parts[:-1]) or _of_russian_surname(parts[-1] if parts else "")


def _of_russian_surname(surname: str) -> str | None:
    if surname.endswith(("ова", "ева", "ина", "ская", "цкая")):
        return "f"
    return "m" if surname.endswith(("ов", "ев", "ин", "ский", "цкий")) else None


def _of_name(given: Iterable[str]) -> str | None:
    for key in given:
        if key in EITHER or (key in MALE) == (key in FEMALE):
            continue
        return "m" if key in MALE else "f"
    return None
