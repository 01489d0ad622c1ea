"""``/search``: the best excerpts."""

from collections.abc import Iterable, Iterator
from datetime import date

from msgspec.structs import replace

from bot.answers.answer import Answer, Citation, Section, Suggestion
from bot.answers.excerpts import marked, standing_alone
from bot.answers.message import Message, count, say
from bot.answers.misses import nothing, suggest
from bot.answers.question import Question
from bot.answers.typed.left_out import read_left_out, read_phrases
from bot.answers.typed.printed import Printed, read_printed
from bot.archive.archive import Archive
from bot.corpus.entity import Kind
from bot.finding.repeats import say_the_same
from bot.finding.search import Hit, SearchIndex
from bot.finding.topics import Topic
from bot.finding.wanted import EVERYWHERE, LeftOut

_DEEP = 2  # so many times the excerpts wanted are ranked, since some repeat others and fall out
_DEEPER = 8  # and so many times where what holds a phrase goes first
_PEOPLE = 2


def answer_search(archive: Archive, question: Question, today: date) -> Answer:
    """Whatever matches, best first."""
    typed, printed = read_printed(question.words, archive.index.publishers)
    words, without = read_left_out(archive, typed)
    problem = printed.problem or (None if words else _for_what(typed))
    if problem:
        return Answer(question.command, question.typed, notice=problem)
    topic = Topic.of(archive.index, archive.resolver, words)
    index = archive.index.within(printed.scope)
    phrases = read_phrases(archive, words)
    deep = _DEEPER if phrases else _DEEP
    hits = index.search_documents(replace(topic.wanted(), without=without), deep * question.limit)
    if without:
        hits = tuple(hit for hit in hits if not index.leaves_out(without, standing_alone(archive, hit.number)[0]))
    if phrases:
        hits = tuple(sorted(hits, key=lambda hit: -_holding(archive, index, phrases, hit)))
    given = found(archive, replace(question, words=words), topic, hits)
    return given if given.found else replace(given, notice=_of_the_chosen(archive, printed) or given.notice)


def _holding(archive: Archive, index: SearchIndex, phrases: Iterable[LeftOut], hit: Hit) -> int:
    """How many of ``phrases`` the excerpt of a hit holds."""
    excerpt = standing_alone(archive, hit.number)[0]
    return sum(index.leaves_out((phrase,), excerpt) for phrase in phrases)


def _of_the_chosen(archive: Archive, printed: Printed) -> Message | None:
    """That nothing is found in those documents which the filters leave; None where they leave all."""
    if printed.scope == EVERYWHERE:
        return None
    if printed.publishers is not None:
        return say("Nothing about that in the documents that you chose.")
    chosen = archive.facts[printed.scope.part(archive.facts, lambda one: one.document.published)]
    return say(
        "Nothing about that in the documents that you chose: {n} of {all}.", n=len(chosen), all=len(archive.facts)
    )


def _for_what(typed: str) -> Message:
    """That nothing is to be looked for, though something may be to be left out."""
    if typed:
        return say("What for? A word with a minus only leaves out. For example: /search WORDS -WORD")
    return say("What for? For example: /search WORDS")


def found(
    archive: Archive, question: Question, topic: Topic, hits: Iterable[Hit], now: Message | None = None
) -> Answer:
    """The answer that shows ``hits``, or says that there is nothing; ``now`` is what else is to be said."""
    sections = tuple(_sections(archive, topic, hits, question.limit))
    if not sections:
        near = [found.entity for found in topic.entities] or archive.resolver.nearest(question.words)
        return Answer(question.command, question.typed, notice=nothing(archive), suggestions=suggest("who", near))
    title = count("One excerpt", "{n} excerpts, the best first", len(sections))
    return Answer(question.command, question.typed, title, None, sections, now, _further(archive, question, topic))


def _further(archive: Archive, question: Question, topic: Topic) -> tuple[Suggestion, ...]:
    """The people and the plan that a question names: more is told of them elsewhere."""
    people = [one.entity for one in topic.entities if one.entity.kind == Kind.PERSON]
    plan = (Suggestion("/plan", "/plan"),) if archive.plans and archive.plan_names.find(question.words) else ()
    return suggest("who", people, _PEOPLE) + plan


def _sections(archive: Archive, topic: Topic, hits: Iterable[Hit], limit: int) -> Iterator[Section]:
    """The hits as citations, each with those folded under it that repeat it; what overlaps a better one is left out."""
    told: list[list[Hit]] = []
    shown: list[Citation] = []
    for hit in hits:
        first = next((own for own in told if say_the_same(hit.stems, own[0].stems)), None)
        if first:
            first.append(hit)
            continue
        if len(told) == limit:
            break
        citation = _citation(archive, topic, hit)
        if not any(citation.excerpt.overlaps(other.excerpt) for other in shown):
            shown.append(citation)
            told.append([hit])
    for citation, (_, *again) in zip(shown, told, strict=True):
        yield Section(citations=(citation,), also=tuple(_citation(archive, topic, hit) for hit in again))


def _citation(archive: Archive, topic: Topic, hit: Hit) -> Citation:
    excerpt, remarks = standing_alone(archive, hit.number)
    spans = topic.spans(excerpt.text, excerpt.span.start)
    return Citation(excerpt, hit.passage.role, marked(excerpt, spans), remarks=remarks)
