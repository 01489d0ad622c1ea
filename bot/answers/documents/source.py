"""``/source``: the passages nearest to what somebody says. They are ranked, and that is no verdict."""

from collections.abc import Iterator
from datetime import date
from heapq import nlargest

from bot.answers.answer import Answer, Citation, Section
from bot.answers.excerpts import in_whose_words, marked, with_context
from bot.answers.message import count, say
from bot.answers.misses import nothing, suggest
from bot.answers.question import Question, shortened
from bot.archive.archive import Archive
from bot.corpus.span import Span
from bot.finding.passage import Passage
from bot.finding.topics import Topic
from bot.reading.sentences import read_sentences

# A passage that holds less than this of what a sentence tells, or but one of its words, has little to do with it.
_LEAST, _SHARED = 0.2, 2
_SENTENCES, _HITS, _MOST = 8, 10, 5


def answer_source(archive: Archive, question: Question, today: date) -> Answer:
    """The passages that tell most of what the text, or the message replied to, tells."""
    of_replied = bool(question.replied) and not question.text
    text = question.replied if of_replied else question.text
    if not text:
        notice = say("The source of what? For example: /source TEXT, or /source in reply to a message")
        return Answer("source", question.typed, notice=notice)
    citations = tuple(_citations(archive, text, min(question.limit, _MOST)))
    if not citations:
        near = archive.resolver.find(shortened(text))
        suggestions = suggest("who", [found.entity for found in near])
        return Answer("source", question.typed, notice=nothing(archive), suggestions=suggestions, of_replied=of_replied)
    title = count("The nearest passage", "The {n} nearest passages, the nearest first", len(citations))
    notice = say("Near is not the same: /verify tells whether words are real.")
    sections = (Section(citations=citations),)
    return Answer("source", question.typed, title, None, sections, notice, of_replied=of_replied)


def _citations(archive: Archive, text: str, limit: int) -> Iterator[Citation]:
    shown: list[Citation] = []
    for passage, topic in _nearest(archive, text):
        excerpt = with_context(archive, passage.document, passage.span)
        words = marked(excerpt, topic.spans(excerpt.text, excerpt.span.start))
        citation = Citation(excerpt, passage.role, words, remarks=in_whose_words(archive, excerpt))
        if len(shown) < limit and not any(_overlap(citation, other) for other in shown):
            shown.append(citation)
            yield citation


def _nearest(archive: Archive, text: str) -> list[tuple[Passage, Topic]]:
    """Passages, each with the sentence of ``text`` of which it holds the most; those that hold most of one first."""
    best: dict[tuple[str, Span], tuple[float, float, Passage, Topic]] = {}
    for sentence in read_sentences(text, Span(0, len(text)))[:_SENTENCES]:
        topic = Topic.of(archive.index, archive.resolver, shortened(sentence.of(text)))
        asked = min(_SHARED, len(topic.stems) + len(topic.ids))
        for hit in archive.index.search(topic.wanted(), _HITS):
            held = topic.coverage(hit.stems, hit.passage.about)
            place = hit.passage.document.name, hit.passage.span
            near = held >= _LEAST and topic.shared(hit.stems, hit.passage.about) >= asked
            if near and (place not in best or best[place][:2] < (held, hit.score)):
                best[place] = held, hit.score, hit.passage, topic
    ranked = nlargest(_SENTENCES * _HITS, best.values(), key=lambda one: one[:2])
    return [(passage, topic) for _, _, passage, topic in ranked]


def _overlap(one: Citation, other: Citation) -> bool:
    return one.excerpt.document is other.excerpt.document and one.excerpt.span.overlaps(other.excerpt.span)
