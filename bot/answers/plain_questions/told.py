"""A question for somebody's words -> what they said of it, as far as the documents quote or report it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial

from msgspec.structs import replace

from bot.answers.answer import Answer, Citation, Section
from bot.answers.excerpts import marked
from bot.answers.message import Message, say
from bot.answers.misses import asked_back, nothing, suggest, unquoted
from bot.answers.over_time.in_time import in_time, joined
from bot.answers.over_time.said_then import said_then
from bot.answers.people.unsaid import unsaid
from bot.answers.people.voices import Words, words_of
from bot.answers.plain_questions.asked_of import asked_of
from bot.answers.plain_questions.inquiry import Inquiry, Readings
from bot.answers.plain_questions.on_the_matter import on_the_matter
from bot.answers.plain_questions.said_when import read_said_when
from bot.answers.question import Question
from bot.answers.typed.period import Period
from bot.archive.archive import Archive
from bot.corpus.entity import Entity
from bot.finding.resolver import Known

_OWN, _REPORTED = say("{name}: in their own words"), say("{name}: as reported")


@dataclass(frozen=True, slots=True)
class WordsAsked:
    """A question for somebody's words; ``otherwise`` answers it where it isn't told whose."""

    archive: Archive
    question: Question
    otherwise: Callable[[Archive, Readings], Answer]

    def answer(self, readings: Readings, today: date) -> Answer:
        """What somebody said of a matter, in a time if one is named."""
        said_when = read_said_when(self.archive, readings.best, today)
        if said_when is None:
            return self._of(readings, Period(), self.archive)
        timeless = readings
        for span in said_when.spans:
            timeless = timeless.without(span)
        then = self._then(timeless, said_when.periods)
        told = self._of(readings, Period(), self.archive) if said_when.of_topic and not then.found else then
        return told if told.found else (self._dated(readings.best, said_when.periods) or then)

    def _dated(self, inquiry: Inquiry, periods: Sequence[Period]) -> Answer | None:
        """What they said then as another day's document dates it."""
        asked = asked_of(self.archive, inquiry, Period())
        speaker = asked.speaker if asked else None
        return said_then(self.archive, self.question, speaker, periods[0]) if speaker else None

    def _then(self, readings: Readings, periods: Sequence[Period]) -> Answer:
        """What was printed in each of ``periods``, in one answer."""
        ask = partial(self._of, readings)
        answers = [in_time(self.archive, self.question, one, partial(ask, one)) for one in periods]
        first, *more = [one for one in answers if one.found] or answers[:1]
        for one in more:
            notice = joined(first.notice, one.notice) if first.notice and one.notice else None
            first = replace(first, sections=(*first.sections, *one.sections), notice=notice)
        return first

    def _of(self, readings: Readings, period: Period, view: Archive) -> Answer:
        """What ``view`` has of somebody's words; whose they are is asked of the whole archive."""
        asked = asked_of(self.archive, readings.best, period)
        if asked is None:
            return self.otherwise(view, readings)
        if asked.by_role and (told := self._of_each(view, readings.without(asked.span), asked.candidates)):
            return told
        if asked.speaker is None:
            suggestions = suggest("said", asked.candidates)
            notice = asked_back(suggestions)
            return Answer(self.question.command, self.question.typed, notice=notice, suggestions=suggestions)
        return _told(view, self.question, readings.without(asked.span), asked.speaker)

    def _of_each(self, view: Archive, readings: Readings, holders: Sequence[Known]) -> Answer | None:
        """What each of those said of it who held the role that is asked for."""
        entities = [self.archive.entities[one.id] for one in holders]
        told = [_told(view, self.question, readings, entity) for entity in entities]
        sections = tuple(
            replace(section, heading=Message("{name}", {"name": entity.name}))
            for entity, one in zip(entities, told, strict=True)
            for section in one.sections
        )
        title = say("These documents give that role to several people")
        return Answer(self.question.command, self.question.typed, title, None, sections) if sections else None


def _told(archive: Archive, question: Question, readings: Readings, speaker: Entity) -> Answer:
    """What ``speaker`` said of the matter asked about, best first: direct quotations, then reported speech."""
    words = (*words_of(archive, speaker), *words_of(archive, speaker, direct=False))
    if not words:
        notice = unquoted(speaker.name) if speaker.id in archive.by_entity else nothing(archive)
        suggestions = suggest("who", (speaker,))
        return Answer(question.command, question.typed, entity=speaker, notice=notice, suggestions=suggestions)
    found = tuple(on_the_matter(archive, readings, words))[: question.limit]
    if not found:
        notice = say("{name} is quoted in these documents, but not about that.", name=speaker.name)
        suggestions = suggest("said", (speaker,))
        return Answer(question.command, question.typed, entity=speaker, notice=notice, suggestions=suggestions)
    title = _OWN if any(one.direct for one in found) else _REPORTED
    section = Section(citations=tuple(_citation(archive, one, speaker, readings.best) for one in found))
    return Answer(question.command, question.typed, replace(title, values={"name": speaker.name}), speaker, (section,))


def _citation(archive: Archive, words: Words, speaker: Entity, inquiry: Inquiry) -> Citation:
    excerpt = words.excerpt
    spans = marked(excerpt, inquiry.topic.spans(excerpt.text, excerpt.span.start))
    remarks = unsaid(archive, words) if words.direct else (say("as reported"),)
    return Citation(excerpt, marked=spans, speaker=speaker.name, remarks=remarks)
