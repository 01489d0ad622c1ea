"""Ranked full-text search over passages, in memory."""

import copy
import math
from array import array
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from pathlib import Path
from typing import TypeAlias

from msgspec import Struct

from bot.corpus.document import Excerpt
from bot.finding.asked import Asked
from bot.finding.engine import Engine
from bot.finding.leaving_out import LeavingOut
from bot.finding.passage import Passage
from bot.finding.passages import Numbered, Numbering
from bot.finding.sections import Section, SectionIndex
from bot.finding.terms import script_of, stems_of
from bot.finding.vocabulary import Counting, idf
from bot.finding.wanted import EVERYWHERE, LeftOut, Scope, Wanted
from bot.finding.word_stream import WordStream
from bot.reading.layout.parts import Role

# Headlines and captions say again what the article says, in fewer words or beside it.
_ROLE_WORTH = {Role.BODY: 1.0, Role.HEADLINE: 0.8, Role.SUBHEADLINE: 0.8, Role.CAPTION: 0.6, Role.HEADING: 0.5}
_SECTION = 3000  # stems: an article whole, or some ten pages of a longer text
_NONE = array("I")
ReadStems: TypeAlias = Callable[[Sequence[Passage]], Sequence[Sequence[str]]]
_SECTIONS = 30  # so many are looked into, passage by passage
_MORE = (1, 4, 16)  # times as many, where what is left out leaves too little
_ENTITY = 1.5  # what an entity counts beside a word as rare
_BEST_PASSAGE = 0.1  # what the best passage of a section counts beside the whole section
_SECTION_SHARE = 0.3  # what the score of its section counts beside a passage's own
_REMEMBERED = 2048  # passages whose stems are looked at, some kilobytes each
_HELD = 1 << 15  # stems and sections, with the passages there that hold the stem, some hundred bytes each
_WEIGHED = 1 << 15  # passages, with what their length and role make of a score, some hundred bytes each
_AGAIN = 0.5  # what a further passage of a document is worth, where documents are wanted


class Hit(Struct, frozen=True):
    """A passage with its number, its score and its stems; scores compare only within one search."""

    passage: Passage
    number: int
    score: float
    stems: frozenset[str]


class Held(Struct, frozen=True):
    """What a passage, by its number, holds of the stems and entities that were looked for."""

    number: int
    stems: Collection[str]
    entities: Collection[str]


class _Match(Struct, frozen=True):
    """A passage by its number, its own score and that of its section."""

    number: int
    own: float
    section: float


class SearchIndex:
    """Passages, ready to be searched. Built once, then read by any number of threads.

    The words of a query find sections of documents. In the best of these each passage is looked into.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._passages, self._stream, self._firsts = engine.passages, engine.words, engine.firsts
        self._speaking, self._sections = engine.speaking, engine.sections
        self._scope = EVERYWHERE
        self._stems = lru_cache(_REMEMBERED)(self._read_stems)
        self._held, self._weighed = lru_cache(_HELD)(self._find_held), lru_cache(_WEIGHED)(self._weigh)
        self._usual = self._stream.usual_length
        self.vocabulary = engine.vocabulary

    @classmethod
    def of(cls, passages: Sequence[Passage]) -> "SearchIndex":
        """An index in memory of ``passages``, which are in the order of the text, those of one document together."""
        return cls(in_memory(passages))

    def within(self, scope: Scope) -> "SearchIndex":
        """The same index, looking only in those of its documents that are in ``scope``."""
        if scope == EVERYWHERE:
            return self
        other = copy.copy(self)
        other._scope = self._scope & scope  # noqa: SLF001 - it is one of us
        return other

    @property
    def publishers(self) -> Collection[str]:
        """The names of all publishers of the index, wherever it looks."""
        return self._sections.publishers

    def knows(self, stem: str) -> bool:
        """Does any passage hold ``stem``?"""
        return stem in self.vocabulary.numbers

    def reads(self, stem: str) -> bool:
        """Is any passage written in the script of ``stem``? If none is, that none holds it tells nothing."""
        return script_of(stem) in self.vocabulary.scripts

    def rarity(self, stem: str) -> float:
        """How much a stem tells, see ``Vocabulary.rarity``."""
        return self.vocabulary.rarity(stem)

    def rarity_of(self, holding: int) -> float:
        """How much it tells that a passage has what ``holding`` passages have."""
        return idf(holding, len(self._passages))

    def holding(self, stem: str) -> int:
        """How many passages hold ``stem``."""
        return self.vocabulary.holding(stem)

    def speaking_of(self, entity: str) -> int:
        """How many passages speak of an entity."""
        return len(self._speaking.get(entity, ()))

    def speaking_among(self, entity: str, numbers: range) -> int:
        """How many of the passages with these ``numbers`` speak of an entity."""
        return len(_between(self._speaking.get(entity, _NONE), numbers.start, numbers.stop))

    def search(self, wanted: Wanted, limit: int) -> tuple[Hit, ...]:
        """The ``limit`` passages that hold most of what is ``wanted``, best first."""
        matches = self._matches(wanted, limit)
        return self._hits(((match.own + _SECTION_SHARE * match.section, match) for match in matches), limit)

    def search_documents(self, wanted: Wanted, limit: int) -> tuple[Hit, ...]:
        """At most ``limit`` passages: those of the documents that tell most of what is ``wanted``.

        The best passage of each document counts as the document does, each further one half as much as the one before
        it: so another document comes before more of the same, unless it is far worse.
        """
        by_document: dict[str, list[_Match]] = {}
        for match in self._matches(wanted, limit):
            by_document.setdefault(self._passages[match.number].document.name, []).append(match)
        return self._hits((pair for own in by_document.values() for pair in _spread(own)), limit)

    def held(self, stems: Collection[str], entities: Collection[str]) -> Iterator[Held]:
        """The passages that hold one of ``stems`` or speak of one of ``entities``, in no order."""
        numbers = {self.vocabulary.numbers[stem]: stem for stem in stems if self.knows(stem)}
        speaking = {entity: self._speaking[entity] for entity in entities if entity in self._speaking}
        for section in self._sections_with(stems, entities):
            first, last = self._firsts[section], self._firsts[section + 1]
            found: defaultdict[int, tuple[set[str], set[str]]] = defaultdict(lambda: (set(), set()))
            for number, stem in numbers.items():
                for passage in self._held(number, section):
                    found[passage][0].add(stem)
            for entity, passages in speaking.items():
                for passage in _between(passages, first, last):
                    found[passage][1].add(entity)
            yield from (Held(passage, *own) for passage, own in found.items())

    def documents_with(self, stems: Iterable[str], entities: Iterable[str]) -> frozenset[str]:
        """The names of the documents that hold one of ``stems``, in their text or title, or speak of an entity."""
        sections = self._sections_with(stems, entities)
        return frozenset(self._passages[self._firsts[section]].document.name for section in sections)

    def leaves_out(self, without: Sequence[LeftOut], excerpt: Excerpt) -> bool:
        """Does ``excerpt`` hold anything that is to be left out?"""
        left_out = LeavingOut(self._engine, without)
        return bool(left_out) and any(
            left_out.holds(number) for number in self.numbering.within(excerpt.document, excerpt.span)
        )

    def _sections_with(self, stems: Iterable[str], entities: Iterable[str]) -> Iterator[int]:
        worth = dict.fromkeys(stems, 1.0), dict.fromkeys(entities, 1.0)
        return (section for section, _ in self._sections.best(*worth, len(self._firsts), self._scope))

    def _hits(self, scored: Iterable[tuple[float, _Match]], limit: int) -> tuple[Hit, ...]:
        best = sorted(scored, key=lambda pair: (-pair[0], pair[1].number))[:limit]
        self._engine.expect([match.number for _, match in best])
        return tuple(self.hit(match.number, score) for score, match in best)

    @property
    def numbering(self) -> Numbered:
        """The numbers of all passages: those of a document, those in a span of it."""
        return self._engine.numbering

    def passage(self, number: int) -> Passage:
        """The passage with this number, as they were given."""
        return self._passages[number]

    def hit(self, number: int, score: float) -> Hit:
        """The passage with this number, as they were given, as if a search had found it."""
        return Hit(self._passages[number], number, score, self.stems_at(number))

    def stems_at(self, number: int) -> frozenset[str]:
        """The stems of the passage with this number."""
        return self._stems(number)

    def _read_stems(self, number: int) -> frozenset[str]:
        return frozenset(map(self.vocabulary.stems.__getitem__, self._stream.words(number)))

    def _matches(self, wanted: Wanted, limit: int) -> list[_Match]:
        """The passages of the best sections that hold anything of what is ``wanted``."""
        speaking = {entity: self._telling(entity) for entity in wanted.entities if entity in self._speaking}
        asked = Asked.of(wanted, self.vocabulary, speaking)
        named = dict.fromkeys(speaking, _ENTITY)
        left_out = LeavingOut(self._engine, wanted.without) if wanted.without else None
        for count in (max(_SECTIONS, limit) * more for more in (_MORE if left_out else (1,))):
            sections = self._sections.best(asked.boosts, named, count, self._scope)
            matches = [match for section in sections for match in self._matches_in(section, asked, left_out)]
            if len(matches) >= limit or len(sections) < count:
                break
        return matches

    def _matches_in(self, section: tuple[int, float], asked: Asked, left_out: LeavingOut | None) -> list[_Match]:
        """The passages of one of the best sections, a number and a score, without those ``left_out``."""
        passages = self._look(section[0], asked)
        if left_out:
            passages = {number: own for number, own in passages.items() if not left_out.holds(number)}
        whole = section[1] + _BEST_PASSAGE * max(passages.values(), default=0.0)
        return [_Match(number, own, whole) for number, own in passages.items()]

    def _telling(self, entity: str) -> float:
        return _ENTITY * idf(self.speaking_of(entity), len(self._passages))

    def _look(self, section: int, asked: Asked) -> dict[int, float]:
        """The score of each passage of a section that holds anything asked for."""
        held: dict[int, list[int]] = {}
        for stem in asked.words:
            for number in self._held(stem, section):
                held.setdefault(number, []).append(stem)
        scores = {number: asked.score(stems, self._weighed(number)[0]) for number, stems in held.items()}
        for entity, worth in asked.entities.items():
            for number in _between(self._speaking[entity], self._firsts[section], self._firsts[section + 1]):
                scores[number] = scores.get(number, 0.0) + worth
        return {number: score * self._weighed(number)[1] for number, score in scores.items()}

    def _find_held(self, stem: int, section: int) -> tuple[int, ...]:
        """The passages of a section that hold a stem, each as often as it does."""
        return tuple(self._stream.holding(stem, self._firsts[section], self._firsts[section + 1]))

    def _weigh(self, number: int) -> tuple[float, float]:
        """How long a passage is beside the usual one, and what its role is worth."""
        return self._stream.length(number) / self._usual, _ROLE_WORTH.get(self._passages[number].role, 1.0)


def read_stems(passages: Sequence[Passage]) -> Sequence[Sequence[str]]:
    """The stems of each of ``passages``, all of one document."""
    return [stems_of(passage.span.of(passage.document.text)) for passage in passages]


def in_memory(passages: Sequence[Passage], folder: Path | None = None, read: ReadStems = read_stems) -> Engine:
    """Sections in tantivy, and the words of each passage, as numbers, in one flat array for all.

    So the index takes about as much room as the text. ``passages`` are in the order of the text, those of one document
    together. The sections may lie in an empty ``folder`` instead. ``read`` gives the same as ``read_stems``.

    Raises:
        OSError, ValueError: if ``folder`` can't be written.
    """
    words, counting, firsts = WordStream(), Counting(), array("I")
    sections = SectionIndex.of(_sections(cut_documents(passages, counting, read), words, firsts), folder)
    firsts.append(len(passages))
    return Engine(passages, Numbering(passages), sections, firsts, words, speaking_in(passages), counting.done())


def _sections(cuts: "Iterable[Cut]", words: WordStream, firsts: "array[int]") -> Iterator[Section]:
    """The sections of all documents, while their words are laid down."""
    at = 0
    for cut in cuts:
        for numbers in cut.numbers:
            words.add(numbers)
        for first, section in cut.sections:
            firsts.append(at + first)
            yield section
        at += len(cut.passages)


@dataclass(frozen=True, slots=True)
class Cut:
    """The passages of one document, the words of each as numbers, and its sections, each with its first passage."""

    passages: Sequence[Passage]
    numbers: "Sequence[array[int]]"
    sections: tuple[tuple[int, Section], ...]


def cut_documents(passages: Iterable[Passage], counting: Counting, read: ReadStems = read_stems) -> Iterator[Cut]:
    """The documents of ``passages``, while their words are counted."""
    for _, own in groupby(passages, key=lambda passage: id(passage.document)):
        together = list(own)
        yield _cut(together, read(together), counting)


def _cut(passages: Sequence[Passage], stems: Sequence[Sequence[str]], counting: Counting) -> Cut:
    document = passages[0].document
    title = stems_of(document.title or "")
    sections = []
    for first, last in _runs(list(map(len, stems))):
        words = [stem for passage in stems[first:last] for stem in passage]
        entities = [entity for passage in passages[first:last] for entity in sorted(passage.about)]
        sections.append((first, Section(document, title + words, entities)))
    return Cut(passages, counting.add(stems), tuple(sections))


def speaking_in(passages: Iterable[Passage]) -> Mapping[str, "array[int]"]:
    """The numbers of the passages that speak of each entity, in order."""
    found: dict[str, array[int]] = {}
    for number, passage in enumerate(passages):
        for entity in passage.about:
            found.setdefault(entity, array("I")).append(number)
    return found


def _between(numbers: "array[int]", first: int, last: int) -> "array[int]":
    """Those of ``numbers``, which are in order, from ``first`` to before ``last``."""
    return numbers[bisect_left(numbers, first) : bisect_left(numbers, last)]


def _runs(lengths: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Passages of these ``lengths`` in runs of about equal length, as few as sections may be long."""
    total = sum(lengths)
    parts = max(1, math.ceil(total / _SECTION))
    first = done = cut = 0
    for last, more in enumerate(lengths, 1):
        done += more
        if cut + 1 < parts and done * parts >= total * (cut + 1):
            yield first, last
            first, cut = last, cut + 1
    yield first, len(lengths)


def _spread(matches: Sequence[_Match]) -> Iterator[tuple[float, _Match]]:
    """The matches of one document, each with what it counts beside those of other documents."""
    whole = max(match.section for match in matches)
    ranked = sorted(matches, key=lambda match: (-match.own, match.number))
    for again, match in enumerate(ranked):
        yield whole * match.own / ranked[0].own * _AGAIN**again, match


def passages_by_entity(passages: Iterable[Passage]) -> dict[str, tuple[Passage, ...]]:
    """The passages that name each entity, in the order given."""
    found: dict[str, list[Passage]] = {}
    for passage in passages:
        for entity in passage.entities:
            found.setdefault(entity, []).append(passage)
    return {entity: tuple(named) for entity, named in found.items()}
