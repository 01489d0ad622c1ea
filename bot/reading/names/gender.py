"""The gender that a person's name or title tells, where it tells one."""

from collections.abc import Iterable

from bot.corpus.folding import fold
from bot.reading.names import given_names, russian_words
from bot.reading.names.given_names import EITHER
from bot.reading.names.lexicon import lexicon

MALE = given_names.MALE | russian_words.MALE
FEMALE = given_names.FEMALE | russian_words.FEMALE
# Endings of given names in the cases of Russian but the first, the longest first.
_CASES = ("ием", "ией", "ью", "ом", "ем", "ой", "ей", "у", "ю", "ы", "и", "е", "а", "я")
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


def is_oblique(given: str) -> bool:
    """Is a folded Russian given name in another case than the first: "Нину", "Сергея"?"""
    return given > "а" and given not in russian_words.MALE | russian_words.FEMALE and _declined(given) is not None


def _declined(given: str) -> str | None:
    """The gender of a Russian given name in another case; None where it is no such form, or one of both."""
    ending = next((one for one in _CASES if given.endswith(one)), None)
    if ending is None:
        return None
    root = given.removesuffix(ending)
    is_her, is_his = (
        any(root + end in names for end in ends)
        for names, ends in ((russian_words.FEMALE, ("а", "я", "ия")), (russian_words.MALE, ("", "й", "ий", "ь")))
    )
    return None if is_her == is_his else "f" if is_her else "m"


def _of_name(given: Iterable[str]) -> str | None:
    for key in given:
        if key > "а" and key not in MALE | FEMALE and (told := _declined(key)):
            return told
        if key in EITHER or (key in MALE) == (key in FEMALE):
            continue
        return "m" if key in MALE else "f"
    return None
