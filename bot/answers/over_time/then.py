"""``/then``: the earliest and the latest that the documents say, side by side."""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import TypeAlias

from bot.answers.answer import Answer, Citation, Section, Suggestion
from bot.answers.message import Message, count, say
from bot.answers.misses import suggest
from bot.answers.question import Question
from bot.answers.subjects import Subject, read_subject
from bot.archive.archive import Archive
from bot.corpus.document import Excerpt
from bot.finding.passage import Passage
from bot.reading.layout.parts import Role

_SHOWN = 2  # passages of a day

_Day: TypeAlias = tuple[date | None, list[Passage]]


def answer_then(archive: Archive, question: Question, today: date) -> Answer:
    """What was printed first, and what was printed last, of the person or topic named."""
    if not question.words:
        return Answer("then", question.typed, notice=say("Of whom or what? For example: /then NAME or TOPIC"))
    subject = read_subject(archive, question.words)
    if subject.miss:
        suggestions = suggest("then", subject.near)
        return Answer("then", question.typed, entity=subject.entity, notice=subject.miss, suggestions=suggestions)
    days = [(day, list(told)) for day, told in groupby(subject.dated, key=lambda passage: passage.document.published)]
    title = say("{name}: the earliest and the latest", name=subject.name)
    sections = tuple(_sections(archive, subject, days))
    notice = _notice(days)
    typed = f"/timeline {subject.name}"
    return Answer("then", question.typed, title, subject.entity, sections, notice, (Suggestion(typed, typed),))


def _sections(archive: Archive, subject: Subject, days: Sequence[_Day]) -> Iterator[Section]:
    if not days:
        yield Section(say("Undated"), tuple(_citations(archive, subject, subject.passages)))
        return
    first, last = days[0], days[-1]
    heading = say("The earliest: {day}", day=first[0]) if len(days) > 1 and first[0] else None
    yield Section(heading, tuple(_citations(archive, subject, first[1])))
    if len(days) > 1 and last[0]:
        yield Section(say("The latest: {day}", day=last[0]), tuple(_citations(archive, subject, last[1])))


def _citations(archive: Archive, subject: Subject, passages: Sequence[Passage]) -> Iterator[Citation]:
    """The first passages that don't share an excerpt: of the article, before those of its headings and captions."""
    shown: list[Excerpt] = []
    for passage in sorted(passages, key=lambda passage: passage.role is not Role.BODY):
        citation = subject.cite(archive, passage)
        excerpt = citation.excerpt
        if not any(one.document is excerpt.document and one.span.overlaps(excerpt.span) for one in shown):
            shown.append(excerpt)
            yield citation
        if len(shown) == _SHOWN:
            return


def _notice(days: Sequence[_Day]) -> Message | None:
    """How many days lie between; or that there is but one, and what has no day."""
    if len(days) == 1:
        return say("They speak of it on this one day only.")
    if len(days) > 2:
        return count("One day in between tells of it too.", "{n} days in between tell of it too.", len(days) - 2)
    return None
