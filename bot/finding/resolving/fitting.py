"""How well a typed name fits a known one, from 0 to 1."""

from collections.abc import Sequence
from typing import NamedTuple

from bot.finding.resolving.names import Name, Names
from bot.finding.resolving.particles import PARTICLES
from bot.finding.resolving.thresholds import ANOTHER_NAME
from bot.finding.resolving.vocabulary import Matches
from bot.finding.resolving.words import Script, Word
from bot.finding.transliteration import romanised

_PARTICLE_WEIGHT, _INITIAL_WEIGHT = 0.2, 0.5
_SURNAME_ONLY, _GIVEN_NAME_ONLY = 0.97, 0.9
# What is left of the score of a name that is no person's when hardly anything of it was typed: more if its end was, as
# "trade treaty" for "Osaka trade treaty" lacks only what tells it from others of its kind.
_END_OF_NAME, _PART_OF_NAME, _ONE_WORD_OF_NAME = 0.7, 0.6, 0.45
_INITIAL_FITS = 0.95
# The surname beside another given name, or the given name beside something like the surname: worth a question.
_HALF_RIGHT, _OF_REST = 0.75, 0.04
# What is left of a name of which one word is in a case and another in the nominative.
_CASES_DISAGREE = 0.88
_RIGHT = 0.95
# One right word says a little of the other.  It can't say much: many people share a given name or a surname.
_OF_MEAN = 0.3
# A name in another script than the typed one, where the entity has names in that too, is worth less.
_OTHER_SCRIPT = 0.1

# The places in a name of the words that were typed; -1 for one that is none of them.
Places = list[int]
Likenesses = list[float | None]


class Fit(NamedTuple):
    """How near a name is, and how surely it is meant (see ``types.Candidate``)."""

    score: float
    certainty: float


class TypedName:
    """A typed name, ready to be compared with many: ``matches[i]`` are the known words near ``words[i]``.

    ``tell`` says which of the words tell who is meant, ``weights`` what each counts beside the others.
    """

    __slots__ = ("initials", "is_cyrillic", "matches", "script", "tell", "weights", "words")

    def __init__(self, words: Sequence[Word], matches: Sequence[Matches]) -> None:
        self.words, self.matches = words, matches
        self.initials = [romanised(word.text)[:1] if word.initial else None for word in words]
        self.tell = [not (word.initial or word.text in PARTICLES) for word in words]
        self.weights = [_weight(word) for word in words]
        self.script = words[-1].script
        self.is_cyrillic = all(word.script is Script.CYRILLIC for word in words)


class Fitting:
    """Compares typed names with known ones."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._vocabulary = names.vocabulary
        self._particles = frozenset(self._vocabulary.number(word) for word in PARTICLES)

    def fit(self, name: Name, typed: TypedName) -> Fit:
        """How well ``typed`` fits ``name``."""
        places, likenesses = self._places(name, typed)
        coverage = self._coverage(name, {place for place in places if place >= 0})
        mean = _mean(typed.weights, likenesses)
        least = self._least_told(name, typed, places, likenesses)
        score, certainty = coverage * mean, coverage * min(least, mean) + coverage * _OF_MEAN * max(0.0, mean - least)
        if len(places) > 1 and typed.is_cyrillic and self._in_two_cases(name, typed.words, places):
            certainty *= _CASES_DISAGREE
        if len(places) == 2 and name.is_person and self._half_right(name, typed.script, typed.matches, places):
            score = max(score, _HALF_RIGHT + _OF_REST * score)
        foreign = self._is_foreign(name, typed.script)
        return Fit(score - _OTHER_SCRIPT, certainty - _OTHER_SCRIPT) if foreign else Fit(score, certainty)

    def _places(self, name: Name, typed: TypedName) -> tuple[Places, Likenesses]:
        """Where in the name each typed word stands, and how well it fits there; None for what may be left out."""
        places: Places = []
        likenesses: Likenesses = []
        initials = 0
        for near, initial in zip(typed.matches, typed.initials, strict=True):
            likeness, place = _best(name.words, near, places) if near else (0.0, -1)
            if likeness or initial is None:
                likenesses.append(likeness)
            else:
                likeness, place = self._initial(initial, name, places)
                left_out = not likeness and initials > 0 and name.is_person
                initials += not left_out
                likenesses.append(None if left_out else likeness)
            places.append(place if likeness else -1)
        return places, likenesses

    def _least_told(self, name: Name, typed: TypedName, places: Places, likenesses: Likenesses) -> float:
        """How sure the word that says least makes it that the name is meant: a given name's slip is half as grave as
        others.
        """
        least = 1.0
        last = len(name.words) - 1
        for tells, place, likeness in zip(typed.tell, places, likenesses, strict=True):
            if tells and likeness is not None and likeness < 1.0:
                given = name.is_person and 0 <= place < last and likeness > ANOTHER_NAME
                least = min(least, (1 + likeness) / 2 if given else likeness)
        return least

    def _initial(self, first: str, name: Name, taken: Places) -> tuple[float, int]:
        for place, number in enumerate(name.words):
            if place not in taken and romanised(self._vocabulary.text(number)).startswith(first):
                return _INITIAL_FITS, place
        return 0.0, -1

    def _coverage(self, name: Name, used: set[int]) -> float:
        """1 if all of the name was typed; less if a surname, a given name, or a part of another name.

        ``used`` are places in the name.
        """
        last = len(name.words) - 1
        if len(used) > last:
            return 1.0
        if name.is_person:
            return _SURNAME_ONLY if last in used else _GIVEN_NAME_ONLY
        weights = [_PARTICLE_WEIGHT if n in self._particles else 1.0 for n in name.words]
        share = sum(weight for place, weight in enumerate(weights) if place in used) / sum(weights)
        least = _ONE_WORD_OF_NAME if len(used) < 2 else _END_OF_NAME if last in used else _PART_OF_NAME
        return least + (1 - least) * share

    def _half_right(self, name: Name, script: Script, matches: Sequence[Matches], places: Places) -> bool:
        """Is one of two words the surname, or one right and the other near, in the ``script`` that is typed?"""
        right = [near.get(name.words[place], 0.0) >= _RIGHT for near, place in zip(matches, places, strict=True)]
        last = len(name.words) - 1
        if any(ok and place == last for ok, place in zip(right, places, strict=True)):
            return True
        return script is self._vocabulary.script(name.words[last]) and any(right) and min(places) >= 0

    def _in_two_cases(self, name: Name, typed: Sequence[Word], places: Places) -> bool:
        """Is one word of a Russian name a genitive and another a nominative?  "Анна Орлова" is no "Анна Орлов"."""
        if not name.is_person:
            return False
        genitives = nominatives = 0
        for word, place in zip(typed, places, strict=True):
            if place >= 0 and not word.initial:
                known = self._vocabulary.text(name.words[place])
                feminine, ends_alike = word.text[-1] in "ая", romanised(known)[-1:] in "aeh"
                genitives += feminine and not ends_alike
                nominatives += feminine == ends_alike and word.text[-1] not in "еиоуыэю"
        return genitives > 0 and nominatives > 0

    def _is_foreign(self, name: Name, script: Script) -> bool:
        """Is the name in another script than the typed one, while its entity has names in that?"""
        return self._vocabulary.script(name.words[-1]) is not script and self._names.written_in(name.owner, script)


def _best(known: Sequence[int], near: Matches, taken: Places) -> tuple[float, int]:
    """How near the nearest of the words ``known`` is that isn't ``taken``, and its place."""
    best, best_place = 0.0, -1
    for place, number in enumerate(known):
        if number in near and near[number] > best and place not in taken:
            best, best_place = near[number], place
    return best, best_place


def _weight(word: Word) -> float:
    return _INITIAL_WEIGHT if word.initial else _PARTICLE_WEIGHT if word.text in PARTICLES else 1.0


def _mean(weights: Sequence[float], likenesses: Likenesses) -> float:
    total = weight = 0.0
    for share, likeness in zip(weights, likenesses, strict=True):
        if likeness is not None:
            total, weight = total + share * likeness, weight + share
    return total / weight if weight else 0.0
