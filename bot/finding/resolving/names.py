"""All names of all entities, as numbers of words: a list that a million names fit into."""

from array import array
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from io import BytesIO

from bot.corpus.folding import fold
from bot.finding.resolving.kanji import same_shape
from bot.finding.resolving.packed import Postings, Strings
from bot.finding.resolving.particles import PARTICLES
from bot.finding.resolving.types import PERSON, Known
from bot.finding.resolving.vocabulary import Vocabulary
from bot.finding.resolving.words import SCRIPTS, Script, Word, words
from bot.finding.transliteration import katakana

_LONGEST_ACRONYM = 5
_AT_HAND = 20_000  # names that were compared, some hundred bytes each


@dataclass(frozen=True, slots=True)
class Name:
    """One name of one entity: ``words`` are numbers in the vocabulary, in order; ``owner`` counts entities."""

    owner: int
    entity: Known
    text: str
    words: Sequence[int]
    is_person: bool


class Names:
    """The names in the order in which they were given; a name's place in it stands for the name."""

    def __init__(self, known: Iterable[Known]) -> None:
        read = _Reading(known)
        self.entities = read.entities
        self._owners, self._which, self._scripts = read.owners, read.which, bytes(read.scripts)
        self.vocabulary = Vocabulary((word for line in read.lines() for word in line), read.marked)
        numbers = (self.vocabulary.number(text) for text in read.acronyms)
        self.acronyms = frozenset(number for number in numbers if number is not None)
        self._words = array("I", (self.vocabulary.number(word) or 0 for line in read.lines() for word in line))
        self._ends = read.ends
        self._name, self._alike = lru_cache(_AT_HAND)(self._read), lru_cache(_AT_HAND)(self._read_alike)
        self._with_word = self._by_word()
        self._keys = Strings(key for _, key in self._exact_keys(read))
        keys, places = array("I"), array("I")
        for place, key in self._exact_keys(read):
            keys.append(self._keys.number(key) or 0)
            places.append(place)
        self._with_key = Postings(len(self._keys), keys, places)

    def __len__(self) -> int:
        return len(self._owners)

    def __getitem__(self, place: int) -> Name:
        return self._name(place)

    def _read(self, place: int) -> Name:
        owner = self._owners[place]
        entity, which = self.entities[owner], self._which[place]
        text = entity.aliases[which - 1] if which else entity.name
        start = self._ends[place - 1] if place else 0
        return Name(owner, entity, text, tuple(self._words[start : self._ends[place]]), entity.kind == PERSON)

    def _by_word(self) -> Postings:
        places = array("I")
        start = 0
        for place, end in enumerate(self._ends):
            places.extend([place] * (end - start))
            start = end
        return Postings(len(self.vocabulary), self._words, places)

    def _exact_keys(self, read: "_Reading") -> Iterator[tuple[int, str]]:
        for place, line in enumerate(read.lines()):
            yield place, _key(line) if line else self._textual(place)
            if len(line) > 2 and line[-2] in PARTICLES and self.entities[self._owners[place]].kind == PERSON:
                yield place, _key(line[-2:])

    def _textual(self, place: int) -> str:
        return fold(self[place].text).strip()

    def exactly(self, text: str, found: tuple[Word, ...]) -> Sequence[Name]:
        """The names spelt like ``text``, whatever the case, marks, spaces and kind of kana; ``found`` are its words."""
        number = self._keys.number(_key([word.text for word in found]) if found else fold(text).strip())
        return () if number is None else self._alike(number)

    def _read_alike(self, number: int) -> tuple[Name, ...]:
        """The names with the key ``number``."""
        return tuple(map(self._name, dict.fromkeys(self._with_key[number])))

    def with_word(self, number: int) -> Sequence[int]:
        """The places of the names that have a word, in order; a name that has it twice is there twice."""
        return self._with_word[number]

    def count(self, number: int) -> int:
        """How many names have a word."""
        return self._with_word.count(number)

    def length(self, place: int) -> int:
        """How many words the name at ``place`` has."""
        return self._ends[place] - (self._ends[place - 1] if place else 0)

    def fewest(self, place: int) -> int:
        """So many words of the name at ``place`` have to be typed: all, but of a person one will do."""
        return 1 if self.entities[self._owners[place]].kind == PERSON else self.length(place)

    def written_in(self, owner: int, script: Script) -> bool:
        """Has an entity a name with a word in ``script``?"""
        return bool(self._scripts[owner] >> SCRIPTS.index(script) & 1)


class _Reading:
    """What one pass over the names tells: their words, a line a name, and what the words alone don't show."""

    def __init__(self, known: Iterable[Known]) -> None:
        self.entities = tuple(known)
        self.owners, self.which, self.ends = array("I"), array("H"), array("I")
        self.scripts = bytearray(len(self.entities))
        self.marked: dict[str, str] = {}
        self.acronyms: set[str] = set()
        self._lines = BytesIO()
        for owner, entity in enumerate(self.entities):
            names = (entity.name, *entity.aliases)
            for which, text in enumerate(names):
                if text not in names[:which]:
                    self._add(owner, which, text)

    def _add(self, owner: int, which: int, text: str) -> None:
        found = words(text)
        self.owners.append(owner)
        self.which.append(which)
        self.ends.append(len(found) + (self.ends[-1] if self.ends else 0))
        self._lines.write(" ".join([word.text for word in found]).encode() + b"\n")
        for word in found:
            self.scripts[owner] |= 1 << SCRIPTS.index(word.script)
            original = word.span.of(text)
            if word.script is Script.LATIN and not original.isascii():
                self.marked.setdefault(word.text, original)
            if _is_acronym(original, word.script):
                self.acronyms.add(word.text)

    def lines(self) -> Iterator[list[str]]:
        """The words of each name, in order."""
        self._lines.seek(0)
        for line in self._lines:
            yield line.decode().split()


def _is_acronym(original: str, script: Script) -> bool:
    return original.isupper() and 1 < len(original) <= _LONGEST_ACRONYM and script in (Script.LATIN, Script.CYRILLIC)


def _key(found: list[str]) -> str:
    """One key for all ways of writing the same letters."""
    return same_shape(katakana("".join(found)))
