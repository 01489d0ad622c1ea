"""How well a typed name fits a known one, from 0 to 1."""

from collections.abc import Sequence
from typing import NamedTuple

from bot.finding.resolving.names import Name, Names
from bot.finding.resolving.particles import PARTICLES
from bot.finding.resolving.thresholds import ANOTHER_NAME
from bot.finding.resolving.types import PERSON
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


class Fitting:
    """Compares typed names with known ones, given which words are near which."""

    def __init__(self, names: Names) -> None:
        self._names = names
        self._vocabulary = names.vocabulary
        self._particles = frozenset(self._vocabulary.number(word) for word in PARTICLES)

    def fit(self, name: Name, typed: Sequence[Word], matches: Sequence[Matches]) -> Fit:
        """How well ``typed`` fits ``name``; ``matches[i]`` are the known words near ``typed[i]``."""
        places, likenesses = self._places(name, typed, matches)
        coverage = self._coverage(name, {place for place in places if place >= 0})
        mean = _mean(typed, likenesses)
        least = min(self._tells(name, *one) for one in zip(typed, places, likenesses, strict=True))
        score, certainty = coverage * mean, coverage * min(least, mean) + coverage * _OF_MEAN * max(0.0, mean - least)
        if len(typed) > 1 and self._in_two_cases(name, typed, places):
            certainty *= _CASES_DISAGREE
        if len(typed) == 2 and name.entity.kind == PERSON and self._half_right(name, typed[-1].script, matches, places):
            score = max(score, _HALF_RIGHT + _OF_REST * score)
        foreign = self._is_foreign(name, typed[-1].script)
        return Fit(score - _OTHER_SCRIPT, certainty - _OTHER_SCRIPT) if foreign else Fit(score, certainty)

    def _places(self, name: Name, typed: Sequence[Word], matches: Sequence[Matches]) -> tuple[Places, Likenesses]:
        """Where in the name each typed word stands, and how well it fits there; None for what may be left out."""
        places: Places = []
        likenesses: Likenesses = []
        initials = 0
        for word, near in zip(typed, matches, strict=True):
            likeness, place = self._best(name, near, places)
            if not likeness and word.initial:
                likeness, place = self._initial(word, name, places)
                left_out = not likeness and initials > 0 and name.entity.kind == PERSON
                initials += not left_out
                likenesses.append(None if left_out else likeness)
            else:
                likenesses.append(likeness)
            places.append(place if likeness else -1)
        return places, likenesses

    def _tells(self, name: Name, word: Word, place: int, likeness: float | None) -> float:
        """How sure one typed word makes it that the name is meant: a given name's slip is half as grave as others."""
        if likeness is None or word.initial or word.text in PARTICLES:
            return 1.0
        given = name.entity.kind == PERSON and 0 <= place < len(name.words) - 1
        return (1 + likeness) / 2 if given and likeness > ANOTHER_NAME else likeness

    def _best(self, name: Name, near: Matches, taken: Places) -> tuple[float, int]:
        best, best_place = 0.0, -1
        for place, number in enumerate(name.words):
            likeness = near.get(number, 0.0)
            if likeness > best and place not in taken:
                best, best_place = likeness, place
        return best, best_place

    def _initial(self, word: Word, name: Name, taken: Places) -> tuple[float, int]:
        first = romanised(word.text)[:1]
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
        if name.entity.kind == PERSON:
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
        if name.entity.kind != PERSON or any(word.script is not Script.CYRILLIC for word in typed):
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


def _mean(typed: Sequence[Word], likenesses: Likenesses) -> float:
    total = weight = 0.0
    for word, likeness in zip(typed, likenesses, strict=True):
        if likeness is not None:
            share = _INITIAL_WEIGHT if word.initial else _PARTICLE_WEIGHT if word.text in PARTICLES else 1.0
            total, weight = total + share * likeness, weight + share
    return total / weight if weight else 0.0
