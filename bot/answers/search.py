"""``/search`` and plain questions: the best excerpts."""

from collections.abc import Iterable, Iterator
from datetime import date

from bot.answers.answer import Answer, Citation, Section
from bot.answers.excerpts import marked, with_context
from bot.answers.message import Message, count, say
from bot.answers.misses import nothing, suggest, until
from bot.answers.question import Question
from bot.archive import Archive
from bot.corpus.folding import fold
from bot.finding.search import Hit
from bot.finding.terms import read_terms
from bot.finding.topics import Topic
from bot.reading.dates.reading import read_times

_DEEP = 3  # so many times the excerpts wanted are ranked, since some repeat others and fall out
# A passage answers a question if it holds this share of what the question's names and words tell. Below it, BM25 still
# ranks something first, and silence is the better answer.
_ENOUGH = 0.5


def answer_search(archive: Archive, question: Question, today: date) -> Answer:
    """Whatever matches, best first."""
    if not question.words:
        return Answer(question.command, question.typed, notice=say("What for? For example: /search WORDS"))
    topic = Topic.of(archive.index, archive.resolver, question.words)
    return _answer(archive, question, topic, _hits(archive, topic, question.limit))


def answer_ask(archive: Archive, question: Question, today: date) -> Answer:
    """The excerpts that answer a plain question; none where the documents are silent."""
    topic = Topic.of(archive.index, archive.resolver, question.words)
    hits = _hits(archive, topic, question.limit)
    enough = [hit for hit in hits if topic.coverage(_stems(hit), hit.passage.entities) >= _ENOUGH]
    return _answer(archive, question, topic, enough, _about_now(archive, question.words, today))


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


def _stems(hit: Hit) -> frozenset[str]:
    return frozenset(term.stem for term in read_terms(hit.passage.excerpt.text))


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
    return Citation(excerpt, hit.passage.role, marked(excerpt, spans))


def _overlap(one: Citation, other: Citation) -> bool:
    return one.excerpt.document is other.excerpt.document and one.excerpt.span.overlaps(other.excerpt.span)


def _about_now(archive: Archive, words: str, today: date) -> Message | None:
    present = any(time.value == "PRESENT_REF" for time in read_times(words, today))
    return until(archive) if present else None
