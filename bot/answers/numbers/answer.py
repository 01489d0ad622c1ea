"""``/numbers``: sentences with figures, by date; those that contradict each other side by side."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby

from bot.answers.answer import Answer, Citation, Section
from bot.answers.excerpts import in_whose_words, marked, with_context
from bot.answers.folded import folded
from bot.answers.message import Message, count, say
from bot.answers.misses import suggest
from bot.answers.numbers.disagreeing import Counted, disagreeing
from bot.answers.question import Question
from bot.answers.subjects import read_subject
from bot.archive.archive import Archive
from bot.corpus.span import Span
from bot.finding.passage import Passage

_MOST = 60  # sentences; with more, some ten screens, the oldest are left out


def answer_numbers(archive: Archive, question: Question, today: date) -> Answer:
    """The sentences that count or measure something, of the topic if one is given, oldest first."""
    passages: Sequence[Passage] = archive.passages
    if question.words:
        subject = read_subject(archive, question.words)
        if subject.miss:
            suggestions = suggest("numbers", subject.near)
            return Answer("numbers", question.typed, notice=subject.miss, suggestions=suggestions)
        passages = subject.passages
    figures = list(_figures(archive, passages))
    if not figures:
        notice = (
            say("No figure stands in what these documents say of that.")
            if question.words
            else say("These documents hold no figure.")
        )
        return Answer("numbers", question.typed, notice=notice)
    return _answer(archive, question, figures)


def _figures(archive: Archive, passages: Sequence[Passage]) -> Iterator[Counted]:
    """Each figure in its passage; a sentence that says again what stands above it is passed over."""
    said: set[str] = set()
    for passage in passages:
        own = [one for one in archive.facts_of(passage.document).figures if passage.span.contains(one.span)]
        words = passage.excerpt.text
        if own and words not in said:
            said.add(words)
            yield from (Counted(archive, passage, figure) for figure in own)


def _answer(archive: Archive, question: Question, figures: Sequence[Counted]) -> Answer:
    differing = list(disagreeing(figures))
    told = [list(own) for _, own in groupby(figures, key=lambda one: (one.passage.document.name, one.passage.span))]
    title = count("One sentence with a figure", "{n} sentences with figures, by date", len(told))
    sections = [Section(_heading(group), tuple(_side_by_side(archive, group))) for group in differing]
    heading = say("By date of printing") if len(told) <= _MOST else say("The newest {n}, by date of printing", n=_MOST)
    sections.append(Section(heading, tuple(folded([_citation(archive, own) for own in told[-_MOST:]]))))
    notice = say("Numbers that differ may both be right: of other days, or of other things.") if differing else None
    return Answer("numbers", question.typed, title, sections=tuple(sections), notice=notice)


def _heading(group: Sequence[Counted]) -> Message:
    return say("Differing: {numbers}", numbers=tuple(dict.fromkeys(f"“{_written(one)}”" for one in group)))


def _written(counted: Counted) -> str:
    return _whole(counted).of(counted.passage.document.text)


def _whole(counted: Counted) -> Span:
    figure = counted.figure
    return figure.span.to(figure.counted) if figure.counted else figure.span


def _side_by_side(archive: Archive, group: Sequence[Counted]) -> Iterator[Citation]:
    for _, own in groupby(group, key=lambda one: (one.passage.document.name, one.passage.span)):
        yield _citation(archive, list(own))


def _citation(archive: Archive, figures: Sequence[Counted]) -> Citation:
    passage = figures[0].passage
    excerpt = with_context(archive, passage.document, passage.span)
    words = marked(excerpt, map(_whole, figures))
    return Citation(excerpt, passage.role, words, remarks=in_whose_words(archive, excerpt))
