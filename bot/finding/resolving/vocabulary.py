"""The words of all known names, and the words among them that are near a typed one.

A typed word is met in steps, each on fewer words: the words that sound alike (``sounds``), or in kanji those that share
a character; of those, the nearest by edit distance over phonetic keys and over letters; and of those, a weighted
comparison letter by letter.
"""

from array import array
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from rapidfuzz.distance import OSA

from bot.finding import phonetics
from bot.finding.resolving.latin import spelling
from bot.finding.resolving.packed import Postings, Strings
from bot.finding.resolving.similarity import Typed, keys, plainest
from bot.finding.resolving.sounds import SoundIndex
from bot.finding.resolving.words import SCRIPTS, Script, script_of

_LARGEST_POOL = 3000
# How many words are compared letter by letter.
_COMPARED = 36
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
# So many words that were looked for last are known, since one question may be read in several ways.
_LATELY = 64
_AT_HAND = 20_000  # words that were compared with others, some hundred bytes each
_LIKE_OTHERS = 4096  # known words, each with those that are like it, up to a kilobyte

Matches = dict[int, float]


class _Known(NamedTuple):
    """A known word, as ``latin.spelling`` where it is Latin, its script, and its plainest spelling in Latin letters."""

    text: str
    spelt: str
    script: Script
    plain: str


class Vocabulary:
    """Folded words by number."""

    def __init__(self, words: Iterable[str], marked: Mapping[str, str]) -> None:
        """``marked`` gives those of ``words`` in Latin letters that are written with marks, as they are written."""
        self._words = Strings(words)
        self._scripts = bytes(SCRIPTS.index(script_of(self.text(number))) for number in range(len(self._words)))
        self._marked = {self._words.number(text): spelling(original) for text, original in marked.items()}
        self._sounds = SoundIndex((number, self._keys(number)) for number in range(len(self._words)))
        self._in_kanji = [number for number in range(len(self._words)) if self.script(number) is Script.HAN]
        self._characters = Strings(character for number in self._in_kanji for character in self.text(number))
        self._with_character = self._by_character()
        self._nearest = lru_cache(_LATELY)(self._near)
        self._near_known = lru_cache(_LIKE_OTHERS)(self._near)
        self._typed = lru_cache(_LATELY)(Typed)
        self._known = lru_cache(_AT_HAND)(self._look_up)

    def _keys(self, number: int) -> tuple[str, ...]:
        text, script = self.text(number), self.script(number)
        return phonetics.latin_keys(self.spelt(number, text)) if script is Script.LATIN else keys(text, script)

    def _look_up(self, number: int) -> _Known:
        text, script = self.text(number), self.script(number)
        spelt = self.spelt(number, text) if script is Script.LATIN else ""
        return _Known(text, spelt, script, plainest(text, spelt, script))

    def _by_character(self) -> Postings:
        characters, words = array("I"), array("I")
        for number in self._in_kanji:
            for character in dict.fromkeys(self.text(number)):
                characters.append(self._characters.number(character) or 0)
                words.append(number)
        return Postings(len(self._characters), characters, words)

    def __len__(self) -> int:
        return len(self._words)

    def text(self, number: int) -> str:
        """The word with ``number``."""
        return self._words.text(number)

    def script(self, number: int) -> Script:
        """The script of the word with ``number``."""
        return SCRIPTS[self._scripts[number]]

    def spelt(self, number: int, text: str) -> str:
        """The word with ``number`` (which is ``text``) in the letters of ``latin.spelling``; only for Latin words."""
        return self._marked.get(number) or spelling(text)

    def number(self, text: str) -> int | None:
        """The number of a folded word, if it is known."""
        return self._words.number(text)

    def beginning(self, prefix: str) -> list[int]:
        """The words that begin with ``prefix`` and go on, at most ten."""
        longer = (text for text in self._words.beginning(prefix, _GIVEN + 1) if text != prefix)
        return [number for text in longer if (number := self.number(text)) is not None]

    def near(self, text: str, script: Script, least: float = _LEAST) -> Matches:
        """The known words that may be meant by the folded ``text``, at most ten, with their likeness."""
        nearest = self._nearest if self.number(text) is None else self._near_known
        return nearest(text, script, least).copy()

    def near_among(self, pool: Iterable[int], text: str, script: Script, least: float) -> Matches:
        """Those words of ``pool`` that may be meant by the folded ``text``, with their likeness."""
        return self._among(pool, self._typed(text, script), least)

    def _near(self, text: str, script: Script, least: float) -> Matches:
        typed = self._typed(text, script)
        if typed.script is Script.HAN:
            pool = list(self._sharing_characters(typed.text))
        else:
            pool = self._likeliest(typed, self._sounds.near(typed.keys, max(_LEAST_KEY, least - _KEY_SLACK)))
        # Words in the same script are compared fast, and what they score bounds the alignments of the others.
        pool.sort(key=lambda number: self.script(number) is not typed.script)
        found = self._among(pool, typed, max(least, _CLOSE))
        if least < _CLOSE and max(found.values(), default=0.0) < _GOOD:
            found = self._among(pool, typed, least)
        best = sorted(found.items(), key=lambda item: -item[1])[:_GIVEN]
        return dict(best)

    def _likeliest(self, typed: Typed, sounding: dict[int, float]) -> list[int]:
        """Those of ``sounding`` (words with the likeness of their keys) that are also spelt most alike."""
        alike: dict[int, float] = {}
        for number, likeness in sounding.items():
            alike[number] = likeness + OSA.normalized_similarity(typed.plain, self._known(number).plain)
        return sorted(alike, key=lambda number: -alike[number])[:_COMPARED]

    def _among(self, pool: Iterable[int], typed: Typed, least: float) -> Matches:
        size = max(3.0, len(typed.text))
        budget = (1 - least) * size
        found: Matches = {}
        for number in pool:
            text, spelt, script, _ = self._known(number)
            likeness = typed.likeness(text, spelt, script, budget)
            if likeness >= least:
                found[number] = likeness
                budget = min(budget, (1 - likeness) * size + _SLACK)
        return found

    def _sharing_characters(self, text: str) -> Iterator[int]:
        found: dict[int, None] = {}
        for character in text:
            number = self._characters.number(character)
            if number is not None:
                found |= dict.fromkeys(self._with_character[number][:_LARGEST_POOL])
        if len(text) <= _SHORT_KANJI:
            found |= dict.fromkeys(self._in_kanji[:_LARGEST_POOL])
        return iter(found)
