"""``/search`` and plain questions: the best excerpts."""

import re
from collections.abc import Iterable, Iterator
from datetime import date

from bot.answers.answer import Answer, Citation, Section
from bot.answers.excerpts import in_whose_words, marked, with_context
from bot.answers.message import Message, count, say
from bot.answers.misses import nothing, suggest, until
from bot.answers.printed import read_printed
from bot.answers.question import Question
from bot.archive import Archive, entity_id
from bot.corpus.folding import fold
from bot.finding.asking import Wants, what_is_wanted
from bot.finding.passage import Passage
from bot.finding.search import Hit
from bot.finding.topics import Topic
from bot.reading.dates.reading import read_times

_DEEP = 3  # so many times the excerpts wanted are ranked, since some repeat others and fall out
# A passage answers a question if it holds this share of what the question's names and words tell. Below it, BM25 still
# ranks something first, and silence is the better answer.
_ENOUGH = 0.5
_NUMBER = re.compile(
    r"\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?)\b|[一二三四五六七八九十百千万億]",
    re.IGNORECASE,
)


def answer_search(archive: Archive, question: Question, today: date) -> Answer:
    """Whatever matches, best first."""
    if not question.words:
        return Answer(question.command, question.typed, notice=say("What for? For example: /search WORDS"))
    words, printed = read_printed(question.words)
    if printed.unread:
        notice = say("{filters}: no date. Write 2016, 2016-10 or 2016-10-17.", filters=printed.unread)
        return Answer(question.command, question.typed, notice=notice)
    topic = Topic.of(archive.index, archive.resolver, words)
    hits = _hits(archive, topic, question.limit if not printed else len(archive.passages))
    return _answer(archive, question, topic, (hit for hit in hits if printed.holds(hit.passage.document)))


def answer_ask(archive: Archive, question: Question, today: date) -> Answer:
    """The excerpts that answer a plain question; none where the documents are silent."""
    topic = Topic.of(archive.index, archive.resolver, question.words)
    wants = what_is_wanted(question.words)
    enough = [
        hit
        for hit in _hits(archive, topic, question.limit)
        if topic.coverage(hit.stems, hit.passage.entities) >= _ENOUGH and can_answer(archive, hit.passage, wants, topic)
    ]
    return _answer(archive, question, topic, enough, _about_now(archive, question.words, today))


def can_answer(archive: Archive, passage: Passage, wants: Wants, topic: Topic) -> bool:
    """Does ``passage`` hold the kind of answer that is wanted?"""
    facts = archive.facts_of(passage.document)
    if wants is Wants.DAY:
        return any(passage.span.overlaps(event.span) for event in facts.events)
    if wants is Wants.NUMBER:
        return bool(_NUMBER.search(passage.excerpt.text))
    if wants is Wants.WORDS and topic.entities:
        asked = topic.entities[0].entity.id
        return any(
            voice.person and entity_id(voice.person) == asked and voice.quotation.span.overlaps(passage.span)
            for voice in facts.voices
        )
    return True


def _answer(
    archive: Archive, question: Question, topic: Topic, hits: Iterable[Hit], now: Message | None = None
) -> Answer:
    citations = tuple(_citations(archive, topic, hits, question.limit))
    if not citations:
        near = [found.entity for found in topic.entities] or archive.resolver.nearest(question.words)
        return Answer(question.command, question.typed, notice=nothing(archive), suggestions=suggest("who", near))
    title = count("One excerpt", "{n} excerpts, the best first", len(citations))
    return Answer(question.command, question.typed, title, sections=(Section(citations=citations),), notice=now)


def _hits(archive: Archive, topic: Topic, limit: int) -> tuple[Hit, ...]:
    return archive.index.search(topic.wanted(), _DEEP * limit)


def _citations(archive: Archive, topic: Topic, hits: Iterable[Hit], limit: int) -> Iterator[Citation]:
    """The hits as citations, without those that overlap or repeat a better one."""
    shown: list[Citation] = []
    said: set[str] = set()
    for hit in hits:
        same = fold(hit.passage.excerpt.text).strip(" .")
        citation = _citation(archive, topic, hit)
        if same not in said and not any(_overlap(citation, other) for other in shown):
            said.add(same)
            shown.append(citation)
            yield citation
        if len(shown) == limit:
            return


def _citation(archive: Archive, topic: Topic, hit: Hit) -> Citation:
    excerpt = with_context(archive, hit.passage.document, hit.passage.span)
    spans = topic.spans(excerpt.text, excerpt.span.start)
    return Citation(excerpt, hit.passage.role, marked(excerpt, spans), remarks=in_whose_words(archive, excerpt))


def _overlap(one: Citation, other: Citation) -> bool:
    return one.excerpt.document is other.excerpt.document and one.excerpt.span.overlaps(other.excerpt.span)


def _about_now(archive: Archive, words: str, today: date) -> Message | None:
    present = any(time.value == "PRESENT_REF" for time in read_times(words, today))
    return until(archive) if present else None
