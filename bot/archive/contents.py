"""What reading a corpus gives, before it is put where answers look for it."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

from bot.archive.entities import unlisted
from bot.archive.passages import passages_of
from bot.cache.indexing import timeline
from bot.cache.kept import Kept
from bot.cache.reading import read_once
from bot.corpus.entity import Entity, Kind
from bot.corpus.folding import fold
from bot.corpus.loading import Corpus
from bot.corpus.plan import Plan
from bot.finding.passage import Passage
from bot.reading.events.grouping import Entry
from bot.reading.facts import Facts, Reader
from bot.reading.namesakes import joined
from bot.reading.plans.reading import PlanReader, PointMention

_LONG_AGO = date.min


@dataclass(frozen=True)
class Contents:
    """What reading a corpus gives. ``facts`` are in the order of publication, undated documents first.

    ``kept`` tells where the indexes of all this are kept.
    """

    facts: tuple[Facts, ...]
    entities: Mapping[str, Entity]
    plans: tuple[Plan, ...]
    points: Mapping[str, tuple[tuple[Facts, PointMention], ...]]
    entries: tuple[Entry, ...]
    passages: tuple[Passage, ...]
    kept: Kept | None = None

    @classmethod
    def read(
        cls, corpus: Corpus, progress: Callable[[int], None] = lambda read: None, cache: Path | None = None
    ) -> "Contents":
        """Read ``corpus``; ``progress`` is told how many documents have been read.

        It takes some milliseconds a document, so call it off the event loop. What is in the folder ``cache`` isn't read
        or indexed again; much that is new is read by several processes.
        """
        reader, kept = Reader(corpus.dossier.entities), Kept.of(corpus, cache)
        people = [entity for entity in corpus.dossier.entities if entity.id in reader.people]
        facts = joined(sorted(read_once(reader, corpus.documents, kept, progress), key=_by_day), people)
        listed = (_kind_read(entity, reader) for entity in corpus.dossier.entities)
        entities = {entity.id: entity for entity in listed} | unlisted(facts)
        return cls(
            facts=facts,
            entities=entities,
            plans=corpus.dossier.plans,
            points={plan.id: tuple(_points(plan, facts, corpus.dossier.entities)) for plan in corpus.dossier.plans},
            entries=timeline(facts, kept),
            passages=tuple(passage for one in facts for passage in passages_of(one, entities)),
            kept=kept,
        )


def _by_day(facts: Facts) -> tuple[date, str]:
    return facts.document.published or _LONG_AGO, facts.document.name


def _kind_read(entity: Entity, reader: Reader) -> Entity:
    """An entity that reading takes for a person is one, though its kind wasn't declared."""
    return replace(entity, kind=Kind.PERSON) if entity.id in reader.people else entity


def _points(plan: Plan, facts: Iterable[Facts], entities: Iterable[Entity]) -> Iterator[tuple[Facts, PointMention]]:
    reader = PlanReader(plan)
    names = {fold(name) for name in plan.names}
    same = {entity.id for entity in entities if names & {fold(name) for name in entity.names}}
    for one in facts:
        for mention in reader.read(one.document, one.layout, one.mentions, same):
            yield one, mention
