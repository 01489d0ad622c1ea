"""Tellings of events for tests: a sentence, where its time stands, and what it means."""

from dataclasses import dataclass
from datetime import date

from bot.corpus.document import Document
from bot.corpus.span import Span
from bot.reading.dates.status import Status
from bot.reading.dates.timex import Part
from bot.reading.dates.when import Granularity, When
from bot.reading.events.event import Event
from bot.reading.events.grouping import Told
from bot.reading.layout.parts import Block, Layout, Role


@dataclass(frozen=True)
class Facts:
    """A document that has been read."""

    document: Document
    layout: Layout


GRANULARITIES = {4: Granularity.YEAR, 7: Granularity.MONTH, 10: Granularity.DAY}


def tell(
    sentence: str,
    when: str,
    *who: str,
    document: str = "a",
    status: Status = Status.HAPPENED,
    role: Role = Role.BODY,
    part: Part | None = None,
    printed: date = date(2020, 6, 1),
    before: str = "",
) -> Told:
    """``sentence`` told in a document, behind ``before``; its time stands in square brackets, which are taken out."""
    start = len(before) + sentence.index("[")
    text = before + sentence.replace("[", "").replace("]", "")
    time = Span(start, start + sentence.index("]") - sentence.index("[") - 1)
    span = Span(len(before), len(text))
    lead = Block(Span(0, len(before)) if before else span, role, (span,))
    facts = Facts(Document(document, text, printed), Layout((lead, Block(span, role, (span,))) if before else (lead,)))
    meant = When(when, when, GRANULARITIES[len(when)], part)
    return Told(facts, Event(span, time, meant, status, role, who))
