"""The words of all known names, and the words among them that are near a typed one.

A typed word is met in four steps, each on fewer words: the same word; the words with the same skeleton of consonants,
or one that lacks or adds one (an index of deletions, as in SymSpell); of those, the nearest by edit distance over
phonetic keys; and of those, a weighted comparison letter by letter.
"""

from bisect import bisect_right
from itertools import takewhile

from rapidfuzz import process
from rapidfuzz.distance import Levenshtein

from bot.finding import phonetics
from bot.finding.resolving.latin import spelling
from bot.finding.resolving.similarity import Typed, keys
from bot.finding.resolving.words import Script

# How many words are looked at by key (enough to stop at; never more than), and how many letter by letter.
_POOL, _LARGEST_POOL, _ALIGNED = 800, 3000, 48
_GIVEN = 10
_LEAST = 0.55
# Most typed words have a match that is as close as this; looking for it first costs a fraction of looking for all.
_CLOSE, _GOOD = 0.82, 0.9
# How near the keys of words must be at least, and how much less near than the words themselves they may be.
_LEAST_KEY, _KEY_SLACK = 0.4, 0.35
# Words much worse than the best so far need no exact figure.
_SLACK = 0.3
# A surname in kanji may sound like another without sharing a character with it.
_SHORT_KANJI = 3
_TWICE = str.maketrans({consonant: consonant * 2 for consonant in "KGSTDPBNML"})

Matches = dict[int, float]


class Vocabulary:
    """Words by number; built by ``add``, then only read."""

    def __init__(self) -> None:
        self.words: list[tuple[str, Script]] = []
        self._numbers: dict[str, int] = {}
        self._sorted: list[str] = []
        self._spelt: list[str] = []
        self._keys: list[str] = []
        self._word_of: list[int] = []
        self._exact: dict[str, list[int]] = {}
        self._shorter: dict[str, list[int]] = {}
        self._in_kanji: list[int] = []
        self._characters: dict[str, list[int]] = {}

    def __len__(self) -> int:
        return len(self.words)

    def add(self, text: str, script: Script, original: str) -> int:
        """The number of a folded word, new or old; ``original`` is the word with its marks."""
        number = self._numbers.get(text)
        if number is not None:
            return number
        number = self._numbers[text] = len(self.words)
        self.words.append((text, script))
        self._spelt.append(spelling(original) if script is Script.LATIN else "")
        if script is Script.HAN:
            self._in_kanji.append(number)
            for character in set(text):
                self._characters.setdefault(character, []).append(number)
        sounds = phonetics.latin_keys(self._spelt[-1]) if script is Script.LATIN else keys(text, script)
        for key in sounds:
            self._index(key, number)
        return number

    def _index(self, key: str, number: int) -> None:
        entry = len(self._keys)
        self._keys.append(_weighted(key))
        self._word_of.append(number)
        consonants = phonetics.skeleton(key)
        self._exact.setdefault(consonants, []).append(entry)
        for shorter in phonetics.shortened(consonants):
            self._shorter.setdefault(shorter, []).append(entry)

    def finish(self) -> None:
        """Make ready for ``beginning``; to be called when all words are added."""
        self._sorted = sorted(self._numbers)

    def beginning(self, prefix: str) -> list[int]:
        """The words that begin with ``prefix`` and go on, at most ten."""
        first = bisect_right(self._sorted, prefix)
        longer = takewhile(lambda text: text.startswith(prefix), self._sorted[first : first + _GIVEN])
        return [self._numbers[text] for text in longer]

    def number(self, text: str) -> int | None:
        """The number of a folded word, if it is known."""
        return self._numbers.get(text)

    def near(self, typed: Typed, least: float = _LEAST) -> Matches:
        """The known words that may be meant by ``typed``, at most ten, with their likeness."""
        if typed.script is Script.HAN:
            pool = self._sharing_characters(typed.text)
        else:
            pool = self._nearest_by_sound(typed.keys, max(_LEAST_KEY, least - _KEY_SLACK))
        # Words in the same script are compared fast, and what they score bounds the alignments of the others.
        pool.sort(key=lambda number: self.words[number][1] is not typed.script)
        found = self.among(pool, typed, max(least, _CLOSE))
        if least < _CLOSE and max(found.values(), default=0.0) < _GOOD:
            found = self.among(pool, typed, least)
        best = sorted(found.items(), key=lambda item: -item[1])[:_GIVEN]
        return dict(best)

    def among(self, pool: list[int], typed: Typed, least: float) -> Matches:
        """Those words of ``pool`` that may be meant by ``typed``, with their likeness."""
        size = max(3.0, len(typed.text))
        budget = (1 - least) * size
        found: Matches = {}
        for number in pool:
            text, script = self.words[number]
            likeness = typed.likeness(text, self._spelt[number], script, budget)
            if likeness >= least:
                found[number] = likeness
                budget = min(budget, (1 - likeness) * size + _SLACK)
        return found

    def _sharing_characters(self, text: str) -> list[int]:
        found: dict[int, None] = {}
        for character in text:
            found |= dict.fromkeys(self._characters.get(character, ())[:_LARGEST_POOL])
        if len(text) <= _SHORT_KANJI:
            found |= dict.fromkeys(self._in_kanji[:_LARGEST_POOL])
        return list(found)

    def _nearest_by_sound(self, sounds: tuple[str, ...], least: float) -> list[int]:
        pool = self._pool(sounds)
        near = [self._keys[entry] for entry in pool]
        best: Matches = {}
        for key in sounds[:2]:
            ranked = process.extract(
                _weighted(key),
                near,
                scorer=Levenshtein.normalized_similarity,
                limit=2 * _ALIGNED,
                score_cutoff=least,
            )
            for _, score, place in ranked:
                number = self._word_of[pool[place]]
                best[number] = max(score, best.get(number, 0.0))
        return sorted(best, key=lambda number: -best[number])[:_ALIGNED]

    def _pool(self, sounds: tuple[str, ...]) -> list[int]:
        """Entries with the same consonants, then with one less or one more, then, while they are few, with another."""
        pool: dict[int, None] = {}
        skeletons = [phonetics.skeleton(key) for key in sounds]
        shorter = [s for consonants in skeletons for s in phonetics.shortened(consonants)]
        for index, wanted in (
            (self._exact, skeletons),
            (self._exact, shorter),
            (self._shorter, skeletons),
            (self._shorter, shorter),
        ):
            for consonants in dict.fromkeys(wanted):
                pool |= dict.fromkeys(index.get(consonants, ())[: _LARGEST_POOL - len(pool)])
            if len(pool) >= _POOL:
                break
        return list(pool)


def _weighted(key: str) -> str:
    """A consonant says more about a name than a vowel does: it counts twice in the edit distance."""
    return key.translate(_TWICE)
