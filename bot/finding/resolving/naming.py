"""How well a typed name fits a known one."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator
from itertools import islice

from bot.finding.resolving.names import Name, Names
from bot.finding.resolving.particles import PARTICLES
from bot.finding.resolving.similarity import SHORT
from bot.finding.resolving.types import PERSON, Candidate, Known
from bot.finding.resolving.vocabulary import Matches
from bot.finding.resolving.words import Word
from bot.finding.transliteration import romanised

_PARTICLE_WEIGHT, _INITIAL_WEIGHT = 0.2, 0.5
_SURNAME_ONLY, _GIVEN_NAME_ONLY = 0.97, 0.9
# What is left of the score of a name that is no person's when hardly anything of it was typed: more if its end was, as
# "trade treaty" for "Osaka trade treaty" lacks only what tells it from others of its kind.
_END_OF_NAME, _PART_OF_NAME, _ONE_WORD_OF_NAME = 0.7, 0.6, 0.45
_INITIAL_FITS = 0.95
_SURNAME_RIGHT = 0.75
# How many names are weighed, of how many that have a word; and of how many the words are likely beside a typed one.
_MOST_NAMES, _MOST_WITH_WORD, _MOST_BESIDE = 400, 20_000, 60
# A name in another script than the typed one, where the entity has names in that too, is worth less unless it is near.
_OTHER_SCRIPT, _NEAR = 0.1, 0.95


class NameBook:
    """The names of all entities, and how well what was typed fits them."""

    def __init__(self, known: Iterable[Known]) -> None:
        self.names = Names(known)
        self.vocabulary = self.names.vocabulary
        self._particles = frozenset(self.vocabulary.number(word) for word in PARTICLES)

    def beside(self, numbers: Collection[int]) -> list[int]:
        """The words that stand in one name with one of the words ``numbers``, not too many."""
        places = islice(self._with_words(numbers), _MOST_BESIDE)
        return list(dict.fromkeys(word for place in places for word in self.names[place].words))

    def _with_words(self, numbers: Iterable[int]) -> Iterator[int]:
        """The places of names that have one of the words; those of rare words first."""
        for number in sorted(numbers, key=self.names.count):
            yield from self.names.with_word(number)

    def fitting(
        self, typed: tuple[Word, ...], matches: list[Matches], kinds: Collection[str] | None
    ) -> list[Candidate]:
        """For each entity the name that ``typed`` fits best, best first; ``matches[i]`` are the words near ``typed[i]``."""
        return self.best_of(self._likeliest(matches), typed, matches, kinds)

    def _likeliest(self, matches: list[Matches]) -> list[int]:
        """The places of the names that are near most of the typed words, rare words first."""
        near = [self.near_word(one) for one in matches if one]
        if len(near) <= 1:
            return list(islice(near[0], _MOST_NAMES)) if near else []
        sharing: Counter[int] = Counter()
        for places in sorted(near, key=len):
            sharing.update(places.keys())
        return [place for place, _ in sharing.most_common(_MOST_NAMES)]

    def near_word(self, near: Matches) -> dict[int, None]:
        """The places of the names that have one of the words ``near``, the nearest word's first."""
        found: dict[int, None] = {}
        for number in sorted(near, key=lambda number: -near[number]):
            found.update(dict.fromkeys(self.names.with_word(number)))
            if len(found) >= _MOST_WITH_WORD:
                break
        return found

    def best_of(
        self,
        places: Iterable[int],
        typed: tuple[Word, ...],
        matches: list[Matches],
        kinds: Collection[str] | None = None,
    ) -> list[Candidate]:
        """As ``fitting``, but only of the names at ``places``."""
        best: dict[int, Candidate] = {}
        for place in places:
            name = self.names[place]
            if kinds is not None and name.entity.kind not in kinds:
                continue
            score = self._less_if_foreign(self._fit(name, typed, matches), name, typed)
            if name.owner not in best or score > best[name.owner].score:
                best[name.owner] = Candidate(name.entity, score, name.text)
        return sorted(best.values(), key=lambda one: -one.score)

    def _fit(self, name: Name, typed: tuple[Word, ...], matches: list[Matches]) -> float:
        used: set[int] = set()
        total = weight = 0.0
        initials = 0
        for word, near in zip(typed, matches, strict=True):
            free = [(near.get(n, 0.0), place) for place, n in enumerate(name.words) if place not in used]
            likeness, place = max(free, key=_likeness, default=(0.0, -1))
            if not likeness and word.initial:
                likeness, place = self._initial(word, name, used)
                if not likeness and initials and name.entity.kind == PERSON:
                    continue
                initials += 1
            if likeness:
                used.add(place)
            share = _INITIAL_WEIGHT if word.initial else _PARTICLE_WEIGHT if word.text in PARTICLES else 1.0
            total, weight = total + share * likeness, weight + share
        score = total / weight * self._coverage(name, used) if weight else 0.0
        return max(score, self._surname_fits(name, matches))

    def _surname_fits(self, name: Name, matches: list[Matches]) -> float:
        """The surname was typed right beside one other word, such as a first name misremembered: worth a question."""
        if name.entity.kind != PERSON or len(matches) != 2:
            return 0.0
        right = any(near.get(name.words[-1], 0.0) >= _NEAR for near in matches)
        return _SURNAME_RIGHT if right else 0.0

    def _less_if_foreign(self, score: float, name: Name, typed: tuple[Word, ...]) -> float:
        if score >= _NEAR or self.vocabulary.script(name.words[-1]) is typed[-1].script:
            return score
        return score - _OTHER_SCRIPT if self.names.written_in(name.owner, typed[-1].script) else score

    def _initial(self, word: Word, name: Name, used: set[int]) -> tuple[float, int]:
        first = romanised(word.text)[:1]
        for place, number in enumerate(name.words):
            if place not in used and romanised(self.vocabulary.text(number)).startswith(first):
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

    def is_short(self, number: int) -> bool:
        """Must this word be met exactly, being an acronym or too short to be told from others?"""
        return number in self.names.acronyms or len(self.vocabulary.text(number)) <= SHORT


def _likeness(fit: tuple[float, int]) -> float:
    return fit[0]
