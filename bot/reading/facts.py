"""Document -> facts: everything that reading finds in one document, each fact a span of its text."""

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from bot.corpus.composing import composed
from bot.corpus.document import Document
from bot.corpus.entity import Entity, Kind
from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.dates.publication import infer_publication
from bot.reading.dates.reading import read_times
from bot.reading.dates.timex import TimeExpression
from bot.reading.events.event import Event
from bot.reading.events.participants import Participants
from bot.reading.events.reading import read_events
from bot.reading.figures.figure import Figure
from bot.reading.figures.reading import read_figures
from bot.reading.gazetteer import EntityMention, Gazetteer
from bot.reading.layout.parts import Layout, Role
from bot.reading.layout.reading import read_layout
from bot.reading.names.full_names import listed_ideographs, listed_surnames
from bot.reading.names.lexicon import lexicon
from bot.reading.names.organisations import Organisation, read_organisations
from bot.reading.names.person import Person
from bot.reading.names.reading import read_names
from bot.reading.names.reference import Reference
from bot.reading.speech.interviews import answered
from bot.reading.speech.reading import read_quotations
from bot.reading.statements import NOT_THE_ARTICLE, Statement, read_statements
from bot.reading.voices import Voice, decided, read_voices

_MOST_WORDS_OF_A_NAME = 4
_PARTING = frozenset({Role.HEADING, Role.CREDIT, Role.BOILERPLATE, Role.RELATED})  # an article goes on behind a caption


@dataclass(frozen=True, slots=True)
class Facts:
    """What one document says. All spans are half-open code points of ``document.text``, in order.

    ``statements`` are the sentences of the article itself.

    ``dated_by`` are the words that decided its day of publication, where that had to be inferred.
    """

    document: Document
    layout: Layout
    mentions: tuple[EntityMention, ...]
    times: tuple[TimeExpression, ...]
    people: tuple[Person, ...]
    organisations: tuple[Organisation, ...]
    voices: tuple[Voice, ...]
    events: tuple[Event, ...]
    statements: tuple[Statement, ...]
    dated_by: tuple[Span, ...] = ()
    figures: tuple[Figure, ...] = ()

    @property
    def named(self) -> tuple[EntityMention, ...]:
        """Mentions of listed entities by id, and of unlisted bodies by name."""
        return _named(self.mentions, self.organisations)


@dataclass(frozen=True)
class Reader:
    """Reads documents; ``entities`` are those that a corpus lists, and may be none."""

    entities: tuple[Entity, ...] = ()
    people: Mapping[str, str] = field(init=False)
    surnames: frozenset[str] = field(init=False)
    ideographs: Mapping[str, str] = field(init=False)

    def __post_init__(self) -> None:
        people = [entity for entity in self.entities if _is_person(entity)]
        object.__setattr__(self, "people", {entity.id: entity.name for entity in people})
        object.__setattr__(self, "surnames", listed_surnames(people))
        object.__setattr__(self, "ideographs", listed_ideographs(people))

    @cached_property
    def gazetteer(self) -> Gazetteer:
        """What finds the listed names in a text; made when it is first needed."""
        return Gazetteer((entity.id, entity.names) for entity in self.entities)

    def read(self, document: Document) -> Facts:
        """All facts of ``document``. A day of publication that isn't declared is inferred, and marked so."""
        view = composed(document.text)
        facts = self._read(replace(document, text=view.text) if view.removed else document)
        if not view.removed:
            return facts
        return replace(view.outward(facts), document=replace(facts.document, text=document.text))

    def _read(self, document: Document) -> Facts:
        text = document.text
        layout = read_layout(text, document.title, document.publisher)
        document, dated_by = _dated(document, layout)
        sentences = [sentence for block in layout.blocks for sentence in block.sentences]
        told = [s for block in layout.blocks if block.role not in NOT_THE_ARTICLE for s in block.sentences]
        mentions = self.gazetteer.mentions(text) if self.entities else ()
        times = read_times(text, document.published, sentences)
        names = read_names(text, told, mentions, self.people, self.surnames, self.ideographs)
        reference = Reference(text, names)
        breaks = [block.span.start for block in layout.blocks if block.role in _PARTING]
        said = read_quotations(text, [block.span for block in layout.body], told, breaks)
        quotations = answered(text, said, names.people)
        organisations = tuple(_unlisted(read_organisations(text, told, names.people), mentions))
        named = _named(mentions, organisations)
        bodies = sorted((one for one in named if one.entity not in self.people), key=lambda one: one.span)
        voices = tuple(read_voices(text, quotations, reference, bodies))
        participants = Participants(text, named, names.people, reference.deciding(decided(voices)))
        return Facts(
            document=document,
            layout=layout,
            mentions=mentions,
            times=times,
            people=names.people,
            organisations=organisations,
            voices=voices,
            events=read_events(document, layout, times, named, names.people, participants),
            statements=tuple(read_statements(text, layout, participants)),
            dated_by=dated_by,
            figures=read_figures(text, told, times),
        )


def _is_person(entity: Entity) -> bool:
    """Is an entity declared as a person, or, with no kind declared, named as one: a given name first?"""
    if entity.kind is not Kind.OTHER:
        return entity.kind is Kind.PERSON
    words = fold(entity.name).split()
    return 1 < len(words) <= _MOST_WORDS_OF_A_NAME and words[0] in lexicon().sure_given


def _dated(document: Document, layout: Layout) -> tuple[Document, tuple[Span, ...]]:
    if document.published:
        return document, ()
    publication = infer_publication(document.text, layout)
    if publication is None or publication.day is None:
        return document, ()
    return replace(document, published=publication.day, inferred=True), publication.evidence


def _unlisted(bodies: Iterable[Organisation], mentions: Sequence[EntityMention]) -> Iterable[Organisation]:
    """The bodies that no list names, by what of their mentions no listed entity's mention overlaps."""
    starts = [mention.span.start for mention in mentions]
    for body in bodies:
        free = tuple(span for span in body.mentions if not _taken(span, mentions, starts))
        if free:
            yield replace(body, mentions=free)


def _named(mentions: Sequence[EntityMention], bodies: Sequence[Organisation]) -> tuple[EntityMention, ...]:
    return (*mentions, *(EntityMention(span, body.name) for body in bodies for span in body.mentions))


def _taken(span: Span, mentions: Sequence[EntityMention], starts: Sequence[int]) -> bool:
    """Does one of ``mentions``, which are in order and don't overlap, overlap ``span``?"""
    after = bisect_left(starts, span.end)
    return after > 0 and mentions[after - 1].span.overlaps(span)
