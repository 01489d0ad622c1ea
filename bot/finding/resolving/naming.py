"""All known names as words, and how well a typed name fits one of them."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from functools import cache

from bot.corpus.folding import fold
from bot.finding.resolving.kanji import same_shape
from bot.finding.resolving.similarity import SHORT
from bot.finding.resolving.types import Candidate, Known
from bot.finding.resolving.vocabulary import Matches, Vocabulary
from bot.finding.resolving.words import Script, Word, squeezed, words
from bot.finding.transliteration import katakana, romanised

PERSON = "person"
# Words that a name may lack or have without being another name.
_MINOR = frozenset(
    "of the and for in on a an de la le du da di der die das den von van al el bin и в на о по для де ла ди ван фон "
    "дер аль бин ド デ ドゥ ラ ル ディ ダ ファン フォン ヴァン アル ビン".split()
)
_MINOR_WEIGHT, _INITIAL_WEIGHT = 0.2, 0.5
_SURNAME_ONLY, _GIVEN_NAME_ONLY = 0.97, 0.9
# What is left of the score of a name that is no person's when hardly anything of it was typed: more if its end was, as
# "trade treaty" for "Osaka trade treaty" lacks only what tells it from others of its kind.
_END_OF_NAME, _PART_OF_NAME, _ONE_WORD_OF_NAME = 0.7, 0.6, 0.45
_INITIAL_FITS = 0.95
_SURNAME_RIGHT = 0.75
_MOST_NAMES, _MOST_BESIDE = 2000, 60
# A name in another script than the typed one, where the entity has names in that too, is worth less unless it is near.
_OTHER_SCRIPT, _NEAR = 0.1, 0.95
_LONGEST_ACRONYM = 5
_NO_SCRIPTS: frozenset[Script] = frozenset()


@dataclass(frozen=True, slots=True)
class Name:
    """One name of one entity: ``words`` are numbers in the vocabulary, in order."""

    owner: Known
    text: str
    words: tuple[int, ...]


class NameBook:
    """The names of all entities, found by their spelling and by their words."""

    def __init__(self, known: Iterable[Known]) -> None:
        self.vocabulary = Vocabulary()
        self.names: list[Name] = []
        self.acronyms: set[int] = set()
        self._exact: dict[str, list[int]] = {}
        self._with_word: dict[int, list[int]] = {}
        self._scripts: dict[str, frozenset[Script]] = {}
        for entity in known:
            for text in dict.fromkeys((entity.name, *entity.aliases)):
                self._add(entity, text)
        self.vocabulary.finish()

    def _add(self, entity: Known, text: str) -> None:
        found = words(text)
        numbers = tuple(self._number(word, text) for word in found)
        place = len(self.names)
        self.names.append(Name(entity, text, numbers))
        self._exact.setdefault(exact_key(text, found), []).append(place)
        if entity.kind == PERSON and len(found) > 2 and found[-2].text in _MINOR:
            self._exact.setdefault(squeezed(found[-2:]), []).append(place)
        self._scripts[entity.id] = _together(
            self._scripts.get(entity.id, _NO_SCRIPTS), *(word.script for word in found)
        )
        for number in set(numbers):
            self._with_word.setdefault(number, []).append(place)

    def _number(self, word: Word, text: str) -> int:
        original = word.span.of(text)
        number = self.vocabulary.add(word.text, word.script, original)
        if (
            original.isupper()
            and 1 < len(original) <= _LONGEST_ACRONYM
            and word.script in (Script.LATIN, Script.CYRILLIC)
        ):
            self.acronyms.add(number)
        return number

    def exactly(self, text: str, found: tuple[Word, ...]) -> list[Name]:
        """The names spelt like ``text``, whatever the case, marks, spaces and kind of kana."""
        return [self.names[place] for place in self._exact.get(exact_key(text, found), ())]

    def with_words(self, numbers: Iterable[int]) -> list[int]:
        """The places in ``names`` of those that have one of the words; those of rare words first, not too many."""
        found: dict[int, None] = {}
        for places in sorted((self._with_word.get(number, []) for number in numbers), key=len):
            found |= dict.fromkeys(places[:_MOST_NAMES])
            if len(found) >= _MOST_NAMES:
                break
        return list(found)

    def beside(self, numbers: Iterable[int]) -> list[int]:
        """The words that stand in one name with one of the words ``numbers``, not too many."""
        found: dict[int, None] = {}
        for place in self.with_words(numbers)[:_MOST_BESIDE]:
            found |= dict.fromkeys(self.names[place].words)
        return list(found)

    def fitting(
        self, typed: tuple[Word, ...], matches: list[Matches], kinds: Collection[str] | None
    ) -> dict[str, Candidate]:
        """For each entity (by id) the name that ``typed`` fits best; ``matches[i]`` are the words near ``typed[i]``."""
        places = self.with_words({number for one in matches for number in one})
        return self.best_of(places, typed, matches, kinds)

    def best_of(
        self,
        places: Iterable[int],
        typed: tuple[Word, ...],
        matches: list[Matches],
        kinds: Collection[str] | None = None,
    ) -> dict[str, Candidate]:
        """As ``fitting``, but only of the names at ``places``."""
        best: dict[str, Candidate] = {}
        for place in places:
            name = self.names[place]
            if kinds is not None and name.owner.kind not in kinds:
                continue
            score = self._less_if_foreign(self._fit(name, typed, matches), name, typed)
            if name.owner.id not in best or score > best[name.owner.id].score:
                best[name.owner.id] = Candidate(name.owner, score, name.text)
        return best

    def _fit(self, name: Name, typed: tuple[Word, ...], matches: list[Matches]) -> float:
        used: set[int] = set()
        total = weight = 0.0
        initials = 0
        for word, near in zip(typed, matches, strict=True):
            free = [(near.get(n, 0.0), place) for place, n in enumerate(name.words) if place not in used]
            likeness, place = max(free, key=_likeness, default=(0.0, -1))
            if not likeness and word.initial:
                likeness, place = self._initial(word, name, used)
                if not likeness and initials and name.owner.kind == PERSON:
                    continue
                initials += 1
            if likeness:
                used.add(place)
            share = _INITIAL_WEIGHT if word.initial else _MINOR_WEIGHT if word.text in _MINOR else 1.0
            total, weight = total + share * likeness, weight + share
        score = total / weight * self._coverage(name, used) if weight else 0.0
        return max(score, self._surname_fits(name, matches))

    def _surname_fits(self, name: Name, matches: list[Matches]) -> float:
        """The surname was typed right beside one other word, such as a first name misremembered: worth a question."""
        if name.owner.kind != PERSON or len(matches) != 2:
            return 0.0
        right = any(near.get(name.words[-1], 0.0) >= _NEAR for near in matches)
        return _SURNAME_RIGHT if right else 0.0

    def _less_if_foreign(self, score: float, name: Name, typed: tuple[Word, ...]) -> float:
        if score >= _NEAR or self.vocabulary.words[name.words[-1]][1] is typed[-1].script:
            return score
        return score - _OTHER_SCRIPT if typed[-1].script in self._scripts[name.owner.id] else score

    def _initial(self, word: Word, name: Name, used: set[int]) -> tuple[float, int]:
        first = romanised(word.text)[:1]
        for place, number in enumerate(name.words):
            if place not in used and romanised(self.vocabulary.words[number][0]).startswith(first):
                return _INITIAL_FITS, place
        return 0.0, -1

    def _coverage(self, name: Name, used: set[int]) -> float:
        """1 if all of the name was typed; less if a surname, a given name, or a part of another name.

        ``used`` are places in the name.
        """
        last = len(name.words) - 1
        if len(used) > last:
            return 1.0
        if name.owner.kind == PERSON:
            return _SURNAME_ONLY if last in used else _GIVEN_NAME_ONLY
        weights = [_MINOR_WEIGHT if self.vocabulary.words[n][0] in _MINOR else 1.0 for n in name.words]
        share = sum(weight for place, weight in enumerate(weights) if place in used) / sum(weights)
        least = _ONE_WORD_OF_NAME if len(used) < 2 else _END_OF_NAME if last in used else _PART_OF_NAME
        return least + (1 - least) * share

    def is_short(self, number: int) -> bool:
        """Must this word be met exactly, being an acronym or too short to be told from others?"""
        return number in self.acronyms or len(self.vocabulary.words[number][0]) <= SHORT


def _likeness(fit: tuple[float, int]) -> float:
    return fit[0]


@cache
def _together(scripts: frozenset[Script], *more: Script) -> frozenset[Script]:
    return scripts | frozenset(more)


def exact_key(text: str, found: tuple[Word, ...]) -> str:
    """One key for all ways of writing the same letters; ``found`` are the words of ``text``."""
    return same_shape(katakana(squeezed(found))) if found else fold(text).strip()
