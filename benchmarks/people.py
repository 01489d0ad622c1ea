"""Made-up people with names in three scripts, and what somebody may type for them; the same in every run."""

import random
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from rapidfuzz import fuzz

from bot.finding.resolver import Known

DATA = Path(__file__).parent / "data"
# Families of similar surnames stand together in the list, so they are dealt out in blocks.
_BLOCK = 16
_ROWS = ("qwertyuiop", "asdfghjkl", "zxcvbnm")
_BESIDE = {
    a: {b for row in _ROWS for pair in pairwise(row) if a in pair for b in pair if b != a} for a in "".join(_ROWS)
}


@dataclass(frozen=True, slots=True)
class Word:
    """A name in Latin letters, in Cyrillic and in katakana."""

    latin: str
    cyrillic: str
    kana: str


@dataclass(frozen=True, slots=True)
class Someone:
    """A given name and a surname."""

    given: Word
    surname: Word

    @property
    def name(self) -> str:
        return f"{self.given.latin} {self.surname.latin}"

    def known(self, *, everywhere: bool) -> Known:
        """As an entity: with its name in Latin letters, or ``everywhere`` in all three scripts."""
        others = (f"{self.given.cyrillic} {self.surname.cyrillic}", f"{self.given.kana}・{self.surname.kana}")
        return Known(self.name, "person", self.name, others if everywhere else ())


def read(name: str) -> list[Word]:
    """The names in one file of ``data``."""
    lines = (DATA / name).read_text(encoding="utf-8").splitlines()
    return [Word(*line.split()) for line in lines if not line.startswith("#")]


def halves(surnames: list[Word]) -> tuple[list[Word], list[Word]]:
    """The surnames to choose thresholds on, and those held out; a family falls into one half."""
    dealt: tuple[list[Word], list[Word]] = ([], [])
    for number, word in enumerate(surnames):
        dealt[number // _BLOCK % 2].append(word)
    return dealt


def typed_for(one: Someone, chance: random.Random) -> Iterator[tuple[str, str]]:
    """What somebody may type who means ``one``, each with the name of the way it is typed."""
    given, surname = one.given, one.surname
    yield "surname", surname.latin
    yield "no capitals", one.name.lower()
    yield "surname first", f"{surname.latin} {given.latin}"
    yield "initial", f"{given.latin[0]}. {surname.latin}"
    for way, slip in SLIPS.items():
        yield f"{way}, surname", slip(surname.latin.lower(), chance)
        yield f"{way}, full name", f"{given.latin.lower()} {slip(surname.latin.lower(), chance)}"
        yield f"{way}, given name", f"{slip(given.latin.lower(), chance)} {surname.latin.lower()}"
    yield "Cyrillic, surname", surname.cyrillic
    yield "Cyrillic, full name", f"{given.cyrillic} {surname.cyrillic}"
    yield "Cyrillic, case", cased(surname.cyrillic, chance)
    yield "kana, surname", surname.kana
    yield "kana, full name", f"{given.kana}・{surname.kana}"


def typed_for_stranger(one: Someone, chance: random.Random) -> Iterator[tuple[str, str]]:
    """What somebody may type who means ``one``, of whom nothing is known."""
    given, surname = one.given, one.surname
    yield "surname", surname.latin
    yield "full name", one.name
    yield "Cyrillic, surname", surname.cyrillic
    yield "Cyrillic, full name", f"{given.cyrillic} {surname.cyrillic}"
    yield "Cyrillic, case", cased(surname.cyrillic, chance)
    yield "kana, surname", surname.kana
    yield "kana, full name", f"{given.kana}・{surname.kana}"


def twins(one: Someone, people: list[Someone]) -> Iterator[tuple[str, str]]:
    """Strangers that are hard to tell from somebody known: the same given name and a surname like ``one``'s; the
    same surname and a given name like ``one``'s.
    """
    like = max(people, key=lambda other: fuzz.ratio(other.surname.latin, one.surname.latin))
    yield "twin by surname", f"{like.given.latin} {one.surname.latin}"
    other = max((o for o in people if o.given != one.given), key=lambda o: fuzz.ratio(o.given.latin, one.given.latin))
    yield "twin by given name", f"{one.given.latin} {other.surname.latin}"
    yield "twin by surname, Cyrillic", f"{like.given.cyrillic} {one.surname.cyrillic}"
    yield "twin by given name, Cyrillic", f"{one.given.cyrillic} {other.surname.cyrillic}"


def cased(name: str, chance: random.Random) -> str:
    """A Russian case of ``name``; names in -о, -и, -у, -э have none."""
    if name.endswith(("ский", "ный", "кий")):
        return name[:-2] + chance.choice(("ого", "ому"))
    if name.endswith(("ова", "ева", "ёва", "ина")):
        return name[:-1] + chance.choice(("ой", "у"))
    if name.endswith("а"):
        return name[:-1] + chance.choice(("е", "у", "ой"))
    if name.endswith("ь"):
        return name[:-1] + chance.choice("яю")
    if name.endswith("й"):
        return name[:-1] + chance.choice("яю")
    return name + chance.choice(("а", "у", "е")) if name[-1] not in "оеиуыэюя" else name


def _swapped(word: str, chance: random.Random) -> str:
    places = [i for i in range(1, len(word) - 1) if word[i] != word[i + 1]]
    if not places:
        return word
    i = chance.choice(places)
    return word[:i] + word[i + 1] + word[i] + word[i + 2 :]


def _missing(word: str, chance: random.Random) -> str:
    i = chance.randrange(1, len(word))
    return word[:i] + word[i + 1 :]


def _doubled(word: str, chance: random.Random) -> str:
    i = chance.randrange(len(word))
    return word[:i] + word[i] + word[i:]


def _beside(word: str, chance: random.Random) -> str:
    i = chance.choice([i for i in range(len(word)) if word[i] in _BESIDE])
    return word[:i] + chance.choice(sorted(_BESIDE[word[i]])) + word[i + 1 :]


SLIPS = {"swapped": _swapped, "missing": _missing, "doubled": _doubled, "key beside": _beside}
