"""What somebody names or describes -> the passages that speak of it, in the order of their printing."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.answers.answer import Citation
from bot.answers.excerpts import in_whose_words, marked, mentions_of, with_context
from bot.answers.message import Message
from bot.answers.misses import asked_back, nothing, unnamed
from bot.answers.typed.identify import identify
from bot.archive.archive import Archive
from bot.corpus.entity import Entity
from bot.finding.passage import Passage
from bot.finding.resolver import Known
from bot.finding.topics import Topic

# A passage speaks of a topic if it holds this share of what its names and words tell: as for a plain question.
_ENOUGH = 0.5


@dataclass(frozen=True, slots=True)
class Subject:
    """Somebody or something that is asked about: an ``entity``, or else a ``topic`` in somebody's own words.

    ``passages`` speak of it, the oldest document's first, undated ones before all. Where nothing is meant for sure,
    ``miss`` says so, and ``near`` are those that may be.
    """

    name: str
    topic: Topic
    entity: Entity | None = None
    passages: Sequence[Passage] = ()
    miss: Message | None = None
    near: tuple[Known, ...] = ()

    def cite(self, archive: Archive, passage: Passage) -> Citation:
        """``passage`` as an excerpt that can stand alone, what it has of the subject marked."""
        excerpt = with_context(archive, passage.document, passage.span)
        spans = (
            mentions_of(archive, passage.document, self.entity)
            if self.entity
            else self.topic.spans(excerpt.text, excerpt.span.start)
        )
        return Citation(excerpt, passage.role, marked(excerpt, spans), remarks=in_whose_words(archive, excerpt))

    @property
    def dated(self) -> tuple[Passage, ...]:
        """The passages of documents whose day is known."""
        return tuple(passage for passage in self.passages if passage.document.published)


def read_subject(archive: Archive, words: str) -> Subject:
    """What ``words`` mean: an entity by its name or role, or whatever speaks of them."""
    topic = Topic.of(archive.index, archive.resolver, words)
    found = identify(archive, words)
    if found.entity:
        passages = archive.by_entity.get(found.entity.id, ())
        miss = None if passages else unnamed(archive, found.entity)
        return Subject(found.entity.name, topic, found.entity, passages, miss)
    if found.likely and not (topic.entities and topic.stems):
        return Subject(words, topic, miss=asked_back({one.name for one in found.candidates}), near=found.candidates)
    passages = () if topic.names_unknown else _speaking_of(archive, topic)
    return Subject(words, topic, None, passages, None if passages else nothing(archive), found.candidates)


def _speaking_of(archive: Archive, topic: Topic) -> tuple[Passage, ...]:
    held = archive.index.held(topic.stems.keys(), topic.ids)
    numbers = sorted(one.number for one in held if topic.coverage(one.stems, one.entities) >= _ENOUGH)
    return tuple(map(archive.index.passage, numbers))
