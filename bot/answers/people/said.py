"""``/said``: somebody's words."""

import re
from collections.abc import Sequence
from datetime import date

from bot.answers.answer import Answer, Citation, Section
from bot.answers.excerpts import marked
from bot.answers.message import Message, say
from bot.answers.misses import not_one, suggest, unnamed, unquoted
from bot.answers.over_time.in_time import in_time, take_period
from bot.answers.over_time.said_then import said_then
from bot.answers.people.unsaid import unsaid
from bot.answers.people.voices import Words, words_of
from bot.answers.question import Question
from bot.answers.typed.identify import identify
from bot.archive.archive import Archive
from bot.archive.remembering import remembered
from bot.corpus.entity import Entity
from bot.finding.topics import Topic
from bot.reading.speech.nested import quoted_within

ABOUT = re.compile(r"\s+(?:about|on|regarding|concerning|о|об|обо|про|насчёт|насчет)\s+|\s*について\s*", re.IGNORECASE)

_REMEMBERED = 4096  # of somebody's words whether they hold another's
_TELLS = say("with a quotation inside the quotation")


def answer_said(archive: Archive, question: Question, today: date) -> Answer:
    """The direct quotations of the person named, newest first; with ``about``, those that speak of it."""
    words, period = take_period(archive, question.words, today)
    name, *about = ABOUT.split(words, maxsplit=1)
    if not name:
        return Answer("said", question.typed, notice=say("Whose words? For example: /said NAME about TOPIC"))
    found = identify(archive, name, period)
    if found.entity is None:
        suggestions = suggest("said", found.candidates)
        notice = not_one(archive, suggestions, found.likely)
        return Answer("said", question.typed, notice=notice, suggestions=suggestions)
    topic = Topic.of(archive.index, archive.resolver, about[0]) if about else None
    entity = found.entity
    told = in_time(archive, question, period, lambda then: answer_words(then, question, entity, topic))
    if told.found or not period or topic:
        return told
    return said_then(archive, question, entity, period) or told


def answer_words(archive: Archive, question: Question, entity: Entity, topic: Topic | None) -> Answer:
    """The quotations of ``entity`` that speak of ``topic``, if one is given; or that there is none."""
    words = words_of(archive, entity)
    if not words:
        return _silent(archive, question, entity)
    if topic and (topic.entities or topic.stems):
        words = tuple(one for one in words if topic.matches(one.excerpt.text))
    if not words:
        notice = say("{name} is quoted in these documents, but not about that.", name=entity.name)
        suggestions = suggest("said", (entity,))
        return Answer(question.command, question.typed, entity=entity, notice=notice, suggestions=suggestions)
    title = say("{name}: in their own words", name=entity.name)
    return Answer(question.command, question.typed, title, entity, (said_section(archive, words, entity, topic),))


def said_section(archive: Archive, words: Sequence[Words], entity: Entity, topic: Topic | None = None) -> Section:
    """``words`` as citations; what ``topic`` matched is marked."""
    return Section(citations=tuple(_citation(archive, one, entity, topic) for one in words))


def _citation(archive: Archive, words: Words, entity: Entity, topic: Topic | None) -> Citation:
    spans = topic.spans(words.excerpt.text, words.excerpt.span.start) if topic else ()
    told = (_TELLS,) if words.direct and _holds_another(archive, words) else ()
    remarks = (*unsaid(archive, words), *told)
    return Citation(words.excerpt, marked=marked(words.excerpt, spans), speaker=entity.name, remarks=remarks)


@remembered(_REMEMBERED)
def _holds_another(archive: Archive, words: Words) -> bool:
    """Does one of the quotations hold a quotation?"""
    return any(inner for said in words.quotations for inner in quoted_within(words.excerpt.document.text, said))


def _silent(archive: Archive, question: Question, entity: Entity) -> Answer:
    if entity.id not in archive.by_entity:
        return Answer(question.command, question.typed, entity=entity, notice=unnamed(archive, entity))
    notice = _only_reported(entity.name) if archive.voices.get(entity.id) else unquoted(entity.name)
    suggestions = suggest("who", (entity,))
    return Answer(question.command, question.typed, entity=entity, notice=notice, suggestions=suggestions)


def _only_reported(name: str) -> Message:
    """That somebody's words are reported, and none is quoted."""
    return say("{name} isn't quoted in these documents; what is reported of them, /who shows.", name=name)
