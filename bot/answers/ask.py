"""A plain question: the excerpts that answer it, or that the documents are silent."""

import re
from dataclasses import replace
from datetime import date

from bot.answers.answer import Answer
from bot.answers.message import Message
from bot.answers.misses import until
from bot.answers.opened import answer_open
from bot.answers.period import read_period
from bot.answers.question import Question
from bot.answers.said import answer_words
from bot.answers.search import found, hits_of
from bot.answers.timeline import timeline_of
from bot.archive import Archive
from bot.corpus.entity import Kind
from bot.finding.asking import Wants, what_is_wanted
from bot.finding.passage import Passage
from bot.finding.topics import Topic, names_of
from bot.reading.dates.reading import read_times

# A passage answers a question if it holds this share of what the question's names and words tell. Below it, BM25 still
# ranks something first, and silence is the better answer.
_ENOUGH = 0.5
_NUMBER = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?)\b"
    r"|[一二三四五六七八九十百千万億]",
    re.IGNORECASE,
)


def answer_ask(archive: Archive, question: Question, today: date) -> Answer:
    """The excerpts that answer a plain question; none where the documents are silent.

    The id of an excerpt opens it, what somebody said is asked of their words, a time alone is asked of the timeline.
    """
    if archive.find_excerpt(question.words):
        return answer_open(archive, question, today)
    topic = Topic.of(archive.index, archive.resolver, question.words)
    wants = what_is_wanted(question.words)
    if wants is Wants.WORDS and topic.entities and topic.entities[0].entity.kind == Kind.PERSON:
        speaker, *others = topic.entities
        about = replace(topic, entities=tuple(others), names=names_of(others))
        return answer_words(archive, question, archive.entities[speaker.entity.id], about)
    subject, period = read_period(question.words, today)
    if period and Topic.of(archive.index, archive.resolver, subject).is_empty:
        return timeline_of(archive, question, period)
    if topic.names_unknown:
        return found(archive, question, topic, ())
    enough = (
        hit
        for hit in hits_of(archive, topic, question.limit)
        if topic.coverage(hit.stems, hit.passage.about) >= _ENOUGH and can_answer(archive, hit.passage, wants)
    )
    return found(archive, question, topic, enough, _about_now(archive, question.words, today))


def can_answer(archive: Archive, passage: Passage, wants: Wants) -> bool:
    """Does ``passage`` hold the kind of answer that is wanted?"""
    facts = archive.facts_of(passage.document)
    if wants is Wants.DAY:
        return any(passage.span.overlaps(event.span) for event in facts.events)
    if wants is Wants.NUMBER:
        return bool(_NUMBER.search(passage.excerpt.text))
    if wants is Wants.WORDS:
        return any(voice.quotation.span.overlaps(passage.span) for voice in facts.voices)
    return True


def _about_now(archive: Archive, words: str, today: date) -> Message | None:
    present = any(time.value == "PRESENT_REF" for time in read_times(words, today))
    return until(archive) if present else None
