"""``/source``: the passages nearest to what somebody says. They are ranked, and that is no verdict."""

from collections.abc import Collection, Iterator
from datetime import date
from heapq import nlargest

from bot.answers.answer import Answer, Citation, Section
from bot.answers.documents.told_by import what_is_told
from bot.answers.excerpts import in_whose_words, marked, with_context
from bot.answers.message import count, say
from bot.answers.misses import nothing, suggest
from bot.answers.question import Question, shortened
from bot.archive.archive import Archive
from bot.corpus.span import Span
from bot.finding.passage import Passage
from bot.finding.search import Hit
from bot.finding.topics import Topic
from bot.finding.verbatim.matching import SHARE, nearest_match
from bot.finding.verbatim.words import read_words
from bot.reading.leaning import leans
from bot.reading.sentences import read_sentences

# A passage that holds less than this of what a sentence tells, or but one of its words, has little to do with it.
_LEAST, _SHARED = 0.2, 2
_SENTENCES, _HITS, _MOST = 8, 10, 5
_LEANT_ON = 2  # sentences before that "it" may go back to
_MARKS = '"“„«「'
_HALF = 0.5  # of a sentence's words: the passage that holds more of them in their order is the one they stand in


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
        if len(shown) < limit and not any(citation.excerpt.overlaps(other.excerpt) for other in shown):
            shown.append(citation)
            yield citation


def _nearest(archive: Archive, text: str) -> list[tuple[Passage, Topic]]:
    """Passages, each with the sentence of ``text`` of which it holds the most; those that hold most of one first.

    One that has the words of a sentence in their order comes before those that only have much of them.
    """
    best: dict[tuple[str, Span], tuple[float, float, float, Passage, Topic]] = {}
    for sentence, behind in _sentences(archive, text):
        topic = Topic.of(archive.index, archive.resolver, shortened(sentence.of(text)))
        for literal, held, score, passage in (*_literal(archive, text, sentence), *_similar(archive, topic)):
            worth = literal, held - behind, score
            place = passage.document.name, passage.span
            if place not in best or best[place][:3] < worth:
                best[place] = *worth, passage, topic
    ranked = nlargest(_SENTENCES * _HITS, best.values(), key=lambda one: one[:3])
    return [(passage, topic) for *_, passage, topic in ranked]


def _sentences(archive: Archive, text: str) -> Iterator[tuple[Span, bool]]:
    """The sentences of ``text``. What somebody is said to have said goes before the whole that says so."""
    for whole in read_sentences(text, Span(0, len(text)))[:_SENTENCES]:
        told = what_is_told(archive, whole.of(text))
        if len(told) < len(whole):
            yield Span(whole.start + told.start, whole.start + told.end), False
        yield whole, len(told) < len(whole)


def _literal(archive: Archive, text: str, sentence: Span) -> Iterator[tuple[float, float, float, Passage]]:
    """The passage in which ``sentence`` stands word for word or nearly so, with how much of it does."""
    words = read_words(text, sentence)
    match = nearest_match(archive.wording, (words,), SHARE)
    if not match or not match.is_near:
        return
    changed = {word for difference in match.differences for word in difference.found}
    kept = [word for word in match.words if word not in changed]
    for number in archive.index.numbering.within(match.document, match.span):
        passage = archive.index.passage(number)
        share = sum(map(passage.span.contains, kept)) / len(words)
        if share > _HALF:
            yield share, 0.0, 0.0, passage


def _similar(archive: Archive, topic: Topic) -> Iterator[tuple[float, float, float, Passage]]:
    """The passages that hold enough of ``topic``, each with how much that is."""
    asked = min(_SHARED, len(topic.stems) + len(topic.ids))
    for hit in archive.index.search(topic.wanted(), _HITS):
        stems, about = _with_what_it_leans_on(archive, hit)
        held = topic.coverage(stems, about)
        if held >= _LEAST and topic.shared(stems, about) >= asked:
            yield 0.0, held, hit.score, hit.passage


def _with_what_it_leans_on(archive: Archive, hit: Hit) -> tuple[Collection[str], Collection[str]]:
    """The stems of a passage and whom it is about, with those before it that "it" or "they" means."""
    stems, about, number = set(hit.stems), set(hit.passage.about), hit.number
    own = archive.index.numbering.of(hit.passage.document)
    while leans(archive.index.passage(number).excerpt.text.lstrip(_MARKS)) and number - 1 in own:
        number -= 1
        stems |= archive.index.stems_at(number)
        about |= archive.index.passage(number).about
        if hit.number - number == _LEANT_ON:
            break
    return stems, about
