"""A question for somebody's words -> what they said of it, as far as the documents quote or report it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from msgspec.structs import replace

from bot.answers.answer import Answer, Citation, Section
from bot.answers.excerpts import marked
from bot.answers.message import say
from bot.answers.misses import suggest, unquoted
from bot.answers.people.unsaid import unsaid
from bot.answers.people.voices import Words, words_of
from bot.answers.plain_questions.inquiry import Inquiry, Readings
from bot.answers.plain_questions.passages import Weighings
from bot.answers.question import Question
from bot.answers.typed.identify import identify
from bot.archive.archive import Archive
from bot.corpus.entity import Entity, Kind
from bot.corpus.span import Span
from bot.finding.asking.kinds import Wants
from bot.finding.asking.speaker import speaker_in

# Somebody's words are all of the kind that is asked for, so a little less will do.
_SHARE = 0.8
_OWN, _REPORTED = say("{name}: in their own words"), say("{name}: as reported")


@dataclass(frozen=True, slots=True)
class AskedOf:
    """Whose words are asked for, and the words of the question that say so."""

    speaker: Entity
    span: Span


def speaker_of(archive: Archive, inquiry: Inquiry) -> AskedOf | None:
    """The person whose words ``inquiry`` asks for, by name or by role; None if it asks for nobody's."""
    if inquiry.asked.wants is not Wants.WORDS:
        return None
    span = speaker_in(inquiry.text)
    people = [one for one in inquiry.entities if archive.entities[one.entity.id].kind is Kind.PERSON]
    for one in people:
        if span is None or span.overlaps(one.span):
            return AskedOf(archive.entities[one.entity.id], one.span)
    entity = identify(archive, span.of(inquiry.text)).entity if span else None
    return AskedOf(entity, span) if span and entity and entity.kind is Kind.PERSON else None


def answer_told(archive: Archive, question: Question, readings: Readings, speaker: Entity) -> Answer:
    """What ``speaker`` said of the matter asked about, best first: direct quotations, then reported speech."""
    words = (*words_of(archive, speaker), *words_of(archive, speaker, direct=False))
    if not words:
        notice, suggestions = unquoted(speaker.name), suggest("who", (speaker,))
        return Answer(question.command, question.typed, entity=speaker, notice=notice, suggestions=suggestions)
    found = tuple(_on_the_matter(archive, readings, words))[: question.limit]
    if not found:
        notice = say("{name} is quoted in these documents, but not about that.", name=speaker.name)
        suggestions = suggest("said", (speaker,))
        return Answer(question.command, question.typed, entity=speaker, notice=notice, suggestions=suggestions)
    title = _OWN if any(one.direct for one in found) else _REPORTED
    section = Section(citations=tuple(_citation(archive, one, speaker, readings.best) for one in found))
    return Answer(question.command, question.typed, replace(title, values={"name": speaker.name}), speaker, (section,))


def _on_the_matter(archive: Archive, readings: Readings, words: Sequence[Words]) -> Iterator[Words]:
    """Those of ``words`` that speak of what is asked about, best first, without those that repeat a better one."""
    if readings.best.is_strange:
        return
    weighings = Weighings.of(archive, readings)
    everything = readings.best.is_empty
    scored = [(1.0 if everything else _told(archive, weighings, one), one) for one in words]
    shown: list[Words] = []
    for share, one in sorted(scored, key=lambda pair: -pair[0]):
        if share >= _SHARE and not any(_overlap(one, other) for other in shown):
            shown.append(one)
            yield one


def _told(archive: Archive, weighings: Weighings, words: Words) -> float:
    """How much of the matter the passages that ``words`` stand in tell, of what is enough."""
    excerpt = words.excerpt
    numbers = archive.index.numbering.within(excerpt.document, excerpt.span)
    return max(map(weighings.told, numbers), default=0.0)


def _overlap(one: Words, other: Words) -> bool:
    same = one.excerpt.document is other.excerpt.document
    return same and one.excerpt.span.overlaps(other.excerpt.span)


def _citation(archive: Archive, words: Words, speaker: Entity, inquiry: Inquiry) -> Citation:
    excerpt = words.excerpt
    spans = marked(excerpt, inquiry.topic.spans(excerpt.text, excerpt.span.start))
    remarks = unsaid(archive, words) if words.direct else (say("as reported"),)
    return Citation(excerpt, marked=spans, speaker=speaker.name, remarks=remarks)
