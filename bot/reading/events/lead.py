"""What a lead reports without a date of its own happened on the day that stands over it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.corpus.document import Document
from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.dates.status import Status
from bot.reading.dates.timex import TimeExpression
from bot.reading.dates.verb_groups import is_past
from bot.reading.dates.when import Granularity, When
from bot.reading.events.event import Event
from bot.reading.events.participants import Participants
from bot.reading.events.timeless import Timeless
from bot.reading.layout.parts import Layout, Role

# English doesn't join the present perfect to a time: what "has unveiled" is news, whatever else the lead dates.
_PERFECT = re.compile(r"\b(?:has|have)\s+(?:(?:been|also|now|\w+ly)\s+){0,2}(?!un)(\w+)", re.IGNORECASE)
_SAID = re.compile(r"(?<!has )(?<!have )\b(?:said|told|stated|added|noted|stressed)\b", re.IGNORECASE)
_SUBORDINATE = re.compile(r"\b(?:after|before|since|when|while|as|although|though|once|because)\b", re.IGNORECASE)
# Verbs are written small: "Reed" and "United" are names.
_WORD = re.compile(r"\b[a-z]+\b")
_AHEAD = frozenset({"will", "shall"})
# Present tenses that report what was done on the day.
_REPORTING = frozenset("says say announces announce confirms confirm reports warns claims claim denies".split())
_LONGEST = 1000  # code points of a lead in which a verb is looked for


def read_lead(
    document: Document,
    layout: Layout,
    times: Sequence[TimeExpression],
    timeless: Timeless,
    participants: Participants,
) -> Iterator[Event]:
    """The event of the first sentence of ``document``, dated by its dateline or by a line with the day alone.

    There is none where the lead tells a time, or nothing past, or where the line tells another day than that of
    publication. Its ``time`` is the day over it, and its day is marked as inferred.
    """
    lead = first_sentence(layout)
    over = lead and document.published and _day_over(document, layout, times, lead)
    if not lead or not document.published or not over:
        return
    if _is_news(document.text, lead) or (timeless(lead) and _reports(document.text, lead)):
        day = document.published.isoformat()
        when = When(day, day, Granularity.DAY, inferred=True)
        yield Event(lead, over, when, Status.HAPPENED, Role.BODY, participants.acting(lead))


def with_headline(layout: Layout, events: Sequence[Event], participants: Participants) -> Iterator[Event]:
    """``events``, with those whom the headline names in what the lead tells, if it is one event and shares a name.

    The headline and the lead of a report tell one event, and the lead calls "the first one" what the headline named.
    """
    lead = first_sentence(layout)
    told = days_of([event for event in events if event.span == lead])
    head = participants.acting(layout.headline.span) if layout.headline and len(told) == 1 else ()
    for event in events:
        is_shared = bool(head) and event in told and not set(head).isdisjoint(event.participants)
        who = tuple(dict.fromkeys([*event.participants, *head])) if is_shared else event.participants
        yield replace(event, participants=who)


def days_of(events: Sequence[Event]) -> list[Event]:
    """Those of ``events`` that are of a day."""
    return [event for event in events if event.when.granularity is Granularity.DAY]


def first_sentence(layout: Layout) -> Span | None:
    """The first sentence of the article itself."""
    return next((sentence for block in layout.body[:1] for sentence in block.sentences[:1]), None)


def _day_over(document: Document, layout: Layout, times: Sequence[TimeExpression], lead: Span) -> Span | None:
    lines = [block.span for block in layout.having(Role.TIMESTAMP) if block.span.end <= lead.start]
    lines += [layout.dateline] if layout.dateline else []
    day = str(document.published)
    over = (time.span for time in times if time.value[:10] == day and any(line.contains(time.span) for line in lines))
    return next(over, None)


def _is_news(text: str, lead: Span) -> bool:
    """Is the lead's first verb in the present perfect, and the lead nobody's words?"""
    end = min(lead.end, lead.start + _LONGEST)
    perfect = _PERFECT.search(text, lead.start, end)
    if not perfect or not is_past(fold(perfect[1])) or _SAID.search(text, lead.start, end):
        return False
    return not any(is_past(word) for word in _WORD.findall(text, _main_clause(text, lead, perfect), perfect.start()))


def _main_clause(text: str, lead: Span, perfect: re.Match[str]) -> int:
    """Where the clause of ``perfect`` begins, if a clause of time stands in front: "Two years after it fell, ..."."""
    comma = text.find(",", lead.start, perfect.start())
    in_front = comma > 0 and _SUBORDINATE.search(text, lead.start, comma)
    return comma if in_front else lead.start


def _reports(text: str, lead: Span) -> bool:
    """Does the lead tell of the past before it tells of the future?"""
    words = _WORD.findall(text, lead.start, min(lead.end, lead.start + _LONGEST))
    telling = next((word for word in words if word in _AHEAD | _REPORTING or is_past(word)), "")
    return bool(telling) and telling not in _AHEAD
