"""The archive: one corpus, read and indexed. Immutable: a reload builds another and swaps it in whole."""

from collections import defaultdict
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from bot.archive.contents import Contents
from bot.archive.entities import ids_of, known, roles_in, speakers, unlisted
from bot.cache.indexing import passage_index, word_index
from bot.corpus.document import Document, Excerpt, ExcerptId
from bot.corpus.entity import Entity, Kind
from bot.corpus.loading import Corpus
from bot.corpus.plan import Plan
from bot.corpus.span import Span
from bot.finding.alike.thesaurus import Thesaurus
from bot.finding.asking.reading import Reader as QuestionReader
from bot.finding.passage import Passage
from bot.finding.resolver import Known, Resolver
from bot.finding.roles.index import RoleIndex
from bot.finding.search import SearchIndex, passages_by_entity
from bot.finding.verbatim.index import Wording
from bot.reading.events.grouping import Entry
from bot.reading.facts import Facts
from bot.reading.plans.reading import PointMention
from bot.reading.voices import Voice

if TYPE_CHECKING:
    from bot.finding.vectors.meaning import Meaning

_LARGE = 1000  # documents; of more, what asks for all that is dated takes tenths of a second


@dataclass(frozen=True)
class Archive:
    """Everything that answers draw on. ``facts`` are in the order of publication, undated documents first.

    It lies in memory. Of one that lies elsewhere, documents, facts and passages are fetched as they are looked at.
    """

    facts: tuple[Facts, ...]
    entities: Mapping[str, Entity]
    plans: tuple[Plan, ...]
    points: Mapping[str, tuple[tuple[Facts, PointMention], ...]]
    entries: tuple[Entry, ...]
    passages: Sequence[Passage]
    index: SearchIndex
    resolver: Resolver
    wording: Wording
    meaning: "Future[Meaning] | None" = None

    @classmethod
    def build(
        cls, corpus: Corpus, progress: Callable[[int], None] = lambda read: None, cache: Path | None = None
    ) -> "Archive":
        """An archive in memory of ``corpus``, see ``Contents.read``."""
        return cls.of(Contents.read(corpus, progress, cache))

    @classmethod
    def of(cls, read: Contents) -> "Archive":
        """An archive in memory of what has been read."""
        return cls(
            facts=read.facts,
            entities=read.entities,
            plans=read.plans,
            points=read.points,
            entries=read.entries,
            passages=read.passages,
            index=passage_index(read.passages, read.kept),
            resolver=Resolver((known(entity) for entity in read.entities.values()), roles_in(read.facts)),
            wording=word_index(read.facts, read.kept),
        )

    @property
    def is_remote(self) -> bool:
        """Does it lie elsewhere, so that an answer may have to wait for it?"""
        return False

    @property
    def is_large(self) -> bool:
        """Does it hold so much that an answer about what is in all of it takes more than a blink?"""
        return len(self.facts) > _LARGE

    @cached_property
    def documents(self) -> tuple[Document, ...]:
        """In the order of ``facts``: that of publication, undated ones first."""
        return tuple(one.document for one in self.facts)

    @cached_property
    def days(self) -> tuple[date, ...]:
        """The days that its documents were printed on, as far as they are known, in order."""
        return tuple(document.published for document in self.documents if document.published)

    @property
    def undated(self) -> int:
        """How many of its documents have no day of printing that is known."""
        return len(self.documents) - len(self.days)

    def ids(self, participants: Iterable[str]) -> frozenset[str]:
        """The entity ids of an event's participants, whom reading knows by id or, unlisted, by name."""
        return ids_of(participants, self.entities)

    @cached_property
    def entries_by_entity(self) -> Mapping[str, Sequence[Entry]]:
        """The events in which each entity takes part, in order of time."""
        found: dict[str, list[Entry]] = {}
        for entry in self.entries:
            for one in frozenset[str]().union(*(self.ids(told.event.participants) for told in entry.tellings)):
                found.setdefault(one, []).append(entry)
        return found

    @cached_property
    def by_entity(self) -> Mapping[str, Sequence[Passage]]:
        """The passages that name each entity, oldest document first."""
        return passages_by_entity(self.passages)

    @cached_property
    def voices(self) -> Mapping[str, Sequence[tuple[Facts, Voice]]]:
        """What each person or body is quoted with, in the order of publication."""
        found: dict[str, list[tuple[Facts, Voice]]] = {}
        for one in self.facts:
            for voice in one.voices:
                for speaker in speakers(voice, self.entities):
                    found.setdefault(speaker, []).append((one, voice))
        return {entity: tuple(voices) for entity, voices in found.items()}

    def roles_of(self, entity: str) -> Sequence[Excerpt]:
        """The roles that documents give somebody, in the order of publication."""
        return self._roles_given.get(entity, ())

    @cached_property
    def _roles_given(self) -> Mapping[str, Sequence[Excerpt]]:
        found: dict[str, list[Excerpt]] = {}
        for entity, role in self.resolver.given:
            found.setdefault(entity, []).append(role)
        return found

    def unlisted_in(self, facts: Iterable[Facts]) -> Collection[str]:
        """The ids of those whom ``facts``, of this archive, name and no list does."""
        return unlisted(facts).keys()

    @property
    def roles(self) -> RoleIndex:
        """Who is given which role."""
        return self.resolver.roles

    @cached_property
    def plan_names(self) -> Resolver:
        """The plans by what somebody types."""
        return Resolver(Known(plan.id, "plan", plan.name, plan.aliases) for plan in self.plans)

    @cached_property
    def point_names(self) -> Mapping[str, Resolver]:
        """The points of each plan by what somebody types; a point's id is its number."""
        return {
            plan.id: Resolver(Known(str(point.number), "point", point.name, point.aliases) for point in plan.points)
            for plan in self.plans
        }

    @cached_property
    def views(self) -> "dict[tuple[date | None, date | None], Archive]":
        """The last few archives that were made of some of these documents alone; see ``bot.archive.views``."""
        return {}

    @cached_property
    def remembered(self) -> "defaultdict[Callable[..., object], dict[Hashable, object]]":
        """By a function, what it has worked out of this archive; see ``bot.archive.remembering``."""
        return defaultdict(dict)

    @cached_property
    def _by_digest(self) -> Mapping[str, Facts]:
        return {one.document.digest: one for one in reversed(self.facts)}

    @cached_property
    def numbers(self) -> range:
        """The numbers that ``index`` gives to ``passages``: in a view of an archive, some of them."""
        first = self.index.numbering.of(self.passages[0].document).start if self.passages else 0
        return range(first, first + len(self.passages))

    def points_at(self, number: int) -> frozenset[tuple[str, int]]:
        """The points of plans that a passage names, each as the plan's id and the point's number."""
        return self._points_by_passage.get(number, frozenset())

    def naming_points(self, points: Collection[tuple[str, int]]) -> Iterator[int]:
        """The numbers of the passages that name one of ``points``."""
        return (number for number, named in self._points_by_passage.items() if not named.isdisjoint(points))

    @cached_property
    def _points_by_passage(self) -> Mapping[int, frozenset[tuple[str, int]]]:
        found: dict[int, set[tuple[str, int]]] = {}
        for plan, told in self.points.items():
            for facts, mention in told:
                for number in self.index.numbering.within(facts.document, mention.sentence):
                    found.setdefault(number, set()).add((plan, mention.point))
        return {number: frozenset(points) for number, points in found.items()}

    @cached_property
    def reader(self) -> QuestionReader:
        """Reads what a question asks about."""
        return QuestionReader(self.index, Thesaurus(self.index.vocabulary.ordered))

    @property
    def understood(self) -> "Meaning | None":
        """What the passages mean, once that has been read; None before, and where nobody reads it."""
        ready = self.meaning and self.meaning.done() and not self.meaning.cancelled() and not self.meaning.exception()
        return self.meaning.result() if self.meaning and ready else None

    def people_in(self, document: Document, sentence: Span) -> tuple[Entity, ...]:
        """Whom a sentence speaks of, also by a pronoun or a title; none for what is no passage."""
        within = map(self.index.passage, self.index.numbering.within(document, sentence))
        passage = next((one for one in within if one.span.start == sentence.start), None)
        named = (self.entities[entity] for entity in sorted(passage.entities)) if passage else ()
        return tuple(entity for entity in named if entity.kind is Kind.PERSON)

    def facts_of(self, document: Document) -> Facts:
        """The facts of a document of this archive.

        Raises:
            KeyError: if it is none of this archive's.
        """
        return self._by_digest[document.digest]

    def find_excerpt(self, typed: str) -> Excerpt | None:
        """The excerpt that an id names; None if no document of this archive holds it."""
        parsed = ExcerptId.parse(typed)
        facts = self._by_digest.get(parsed.digest) if parsed else None
        if not parsed or not facts or not facts.document.holds(parsed.span):
            return None
        return Excerpt(facts.document, parsed.span)
