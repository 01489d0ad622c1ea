"""A plain question, taken apart."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from bot.archive.archive import Archive
from bot.corpus.entity import Kind
from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.finding.asking.asked import Asked, what_is_wanted
from bot.finding.asking.kinds import Wants
from bot.finding.asking.latin_russian import in_cyrillic, is_latin_russian
from bot.finding.asking.reading import LIGHTEST, Kin
from bot.finding.asking.slips import without_slips
from bot.finding.asking.sought import PlanPoint, Sought
from bot.finding.asking.words import COST, LASTING
from bot.finding.resolver import Found
from bot.finding.topics import Topic, entities_in, names_of
from bot.finding.wanted import Wanted, Word

_SOUGHT = 0.3  # what a stem is worth that only leads to what is told in several words
_SURE = 0.5  # how nearly a stem says what is asked about, for the reader to see why


# Words that such a question has, and an answer needs not.
_USUAL = {Wants.MONEY: COST, Wants.DURATION: LASTING}


@dataclass(frozen=True, slots=True)
class Inquiry:
    """What a question asks: the kind of answer, and the names, times and other words that it is about.

    ``text`` is the question as it is read: Russian in Latin letters is put into
    Cyrillic first, slips are put right. Spans are of ``text``.
    """

    text: str
    asked: Asked
    entities: tuple[Found, ...]
    names: tuple[Sought, ...]
    words: tuple[Sought, ...]

    @classmethod
    def of(cls, archive: Archive, question: str, kin: Kin | None = None) -> "Inquiry":
        """Read ``question`` in the words that the documents of ``archive`` have; ``kin`` knows what words mean."""
        entities = entities_in(archive.index, archive.resolver, question)
        garbled = is_latin_russian(question, archive.reader.knows)
        if garbled:
            question = in_cyrillic(question, [found.span for found in entities], archive.reader.knows)
            entities = entities_in(archive.index, archive.resolver, question)
        mended = without_slips(question, [found.span for found in entities], archive.reader.knows)
        if mended != question:
            question, entities = mended, entities_in(archive.index, archive.resolver, mended)
        asked = what_is_wanted(question)
        named = [found.span for found in entities]
        people = [found.span for found in entities if found.entity.kind == Kind.PERSON]
        times = [time for time in archive.reader.times(question) if not _overlaps(time.span, named)]
        taken = [*named, *(time.span for time in times), *([asked.span] if asked.span else [])]
        names = archive.reader.names(entities, question)
        words = archive.reader.words(question, people, taken, kin, garbled)
        if usual := _USUAL.get(asked.wants):
            words = (_light(word) if usual.fullmatch(fold(word.span.of(question))) else word for word in words)
        points = list(_points(archive, question))
        sizes = [archive.reader.measure(asked.measure, asked.span)] if asked.measure and asked.span else []
        told = (_with_points(word, points) for word in words)
        return cls(question, asked, entities, tuple(names), (*times, *sizes, *told))

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of those entities among ``names`` that are known, in order."""
        return tuple(name.entity for name in self.names if name.entity is not None)

    @property
    def is_empty(self) -> bool:
        """Is the question about nothing that could be looked for?"""
        return not self.names and all(word.weight <= LIGHTEST for word in self.words)

    @property
    def is_strange(self) -> bool:
        """Does it name somebody or something that no document does?"""
        return any(word.strange for word in self.words)

    @property
    def wanted(self) -> Wanted:
        """What to search for: the words, each with every stem that may say the same."""
        return Wanted(tuple(word for one in self.words for word in _searched(one)), self.ids)

    @property
    def topic(self) -> Topic:
        """What to mark in an excerpt: names, and stems that surely say what is asked about."""
        sure = (stem for one in self.words for stem, near in one.stems() if near >= _SURE)
        return Topic(self.entities, {}, names_of(self.entities), forms=frozenset(sure))

    def without(self, span: Span) -> "Inquiry":
        """The same question, but for the names and words in ``span``."""
        names = tuple(name for name in self.names if not name.span.overlaps(span))
        return replace(self, names=names, words=tuple(word for word in self.words if not word.span.overlaps(span)))

    @property
    def counted(self) -> frozenset[str]:
        """The stems of what "how many" counts."""
        counted = self.asked.counted
        if counted is None:
            return frozenset()
        return frozenset(stem for one in self.words if one.span.overlaps(counted) for stem, _ in one.stems())


@dataclass(frozen=True, slots=True)
class Readings:
    """A question read by its words, and by what they mean where passages have been read for theirs."""

    by_words: Inquiry
    by_meaning: Inquiry | None = None

    @classmethod
    def of(cls, archive: Archive, question: str) -> "Readings":
        """What ``question`` asks of ``archive``, by its meaning too once that is known."""
        meaning = archive.understood
        return cls(Inquiry.of(archive, question), Inquiry.of(archive, question, meaning) if meaning else None)

    @property
    def best(self) -> Inquiry:
        """The reading that knows most."""
        return self.by_meaning or self.by_words

    def without(self, span: Span) -> "Readings":
        """The same, but for the names and words in ``span``."""
        return Readings(self.by_words.without(span), self.by_meaning and self.by_meaning.without(span))


def _overlaps(span: Span, others: list[Span]) -> bool:
    return any(span.overlaps(other) for other in others)


def _light(word: Sought) -> Sought:
    return replace(word, weight=min(word.weight, LIGHTEST))


def _points(archive: Archive, question: str) -> Iterator[tuple[Span, PlanPoint]]:
    """The points of plans that ``question`` names, in any of their spellings."""
    for plan, points in archive.point_names.items():
        for found in points.find(question):
            yield found.span, (plan, int(found.entity.id))


def _with_points(word: Sought, points: Iterable[tuple[Span, PlanPoint]]) -> Sought:
    meant = frozenset(point for span, point in points if span.overlaps(word.span))
    return replace(word, points=meant) if meant else word


def _searched(sought: Sought) -> Iterator[Word]:
    """A word as search wants it: its stems, one of which may be another's that says the same."""
    own = sorted(sought.own) or [""]
    alike = dict.fromkeys(sought.seek - sought.own, _SOUGHT)
    alike |= {stem: near for stem, near in sought.stems() if stem not in sought.own}
    yield Word(own[0], forms=alike)
    yield from (Word(stem) for stem in own[1:])
