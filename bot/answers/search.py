"""``/search``: the best excerpts."""

from collections.abc import Iterable, Iterator
from datetime import date

from bot.answers.answer import Answer, Citation, Section, Suggestion
from bot.answers.excerpts import in_whose_words, marked, with_context
from bot.answers.message import Message, count, say
from bot.answers.misses import nothing, suggest
from bot.answers.printed import read_printed
from bot.answers.question import Question
from bot.archive import Archive
from bot.corpus.entity import Kind
from bot.corpus.folding import fold
from bot.finding.search import Hit
from bot.finding.topics import Topic

_DEEP = 3  # so many times the excerpts wanted are ranked, since some repeat others and fall out
_PEOPLE = 2


def answer_search(archive: Archive, question: Question, today: date) -> Answer:
    """Whatever matches, best first."""
    if not question.words:
        return Answer(question.command, question.typed, notice=say("What for? For example: /search WORDS"))
    words, printed = read_printed(question.words)
    if printed.unread:
        notice = say("{filters}: no date. Write 2016, 2016-10 or 2016-10-17.", filters=printed.unread)
        return Answer(question.command, question.typed, notice=notice)
    topic = Topic.of(archive.index, archive.resolver, words)
    hits = hits_of(archive, topic, question.limit if not printed else len(archive.passages))
    return found(archive, question, topic, (hit for hit in hits if printed.holds(hit.passage.document)))


def found(
    archive: Archive, question: Question, topic: Topic, hits: Iterable[Hit], now: Message | None = None
) -> Answer:
    """The answer that shows ``hits``, or says that there is nothing; ``now`` is what else is to be said."""
    citations = tuple(_citations(archive, topic, hits, question.limit))
    if not citations:
        near = [found.entity for found in topic.entities] or archive.resolver.nearest(question.words)
        return Answer(question.command, question.typed, notice=nothing(archive), suggestions=suggest("who", near))
    title = count("One excerpt", "{n} excerpts, the best first", len(citations))
    sections = (Section(citations=citations),)
    return Answer(question.command, question.typed, title, None, sections, now, _further(archive, question, topic))


def _further(archive: Archive, question: Question, topic: Topic) -> tuple[Suggestion, ...]:
    """The people and the plan that a question names: more is told of them elsewhere."""
    people = [one.entity for one in topic.entities if one.entity.kind == Kind.PERSON]
    plan = (Suggestion("/plan", "/plan"),) if archive.plans and archive.plan_names.find(question.words) else ()
    return suggest("who", people, _PEOPLE) + plan


def hits_of(archive: Archive, topic: Topic, limit: int) -> tuple[Hit, ...]:
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
