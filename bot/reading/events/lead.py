"""What a lead reports without a date of its own happened on the day that stands over it."""

import re
from collections.abc import Iterator, Sequence

from bot.corpus.document import Document
from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.dates.tense import Status, is_past
from bot.reading.dates.timex import TimeExpression
from bot.reading.dates.when import Granularity, When, when_of
from bot.reading.events.event import Event
from bot.reading.events.participants import Participants
from bot.reading.layout.parts import Layout, Role

# A lead that tells its own time, if only by what went before or after it, isn't dated by the line over it.
_OWN_TIME = re.compile(r"\b(?:after|before|during|following|ahead of|on the eve of|since|until)\b", re.IGNORECASE)
# English doesn't join the present perfect to a time: what "has unveiled" is news, whatever else the lead dates.
_PERFECT = re.compile(r"\b(?:has|have)\s+(?:(?:been|also|now|\w+ly)\s+){0,2}(?!un)(\w+)", re.IGNORECASE)
_SAID = re.compile(r"(?<!has )(?<!have )\b(?:said|told|stated|added|noted|stressed)\b", re.IGNORECASE)
# Verbs are written small: "Reed" and "United" are names.
_WORD = re.compile(r"\b[a-z]+\b")
_AHEAD = frozenset({"will", "shall"})
# Present tenses that report what was done on the day.
_REPORTING = frozenset("says say announces announce confirms confirm reports warns claims claim denies".split())
_LONGEST = 1000  # code points of a lead in which a verb is looked for
_HERE_AND_NOW = "PRESENT_REF"


def read_lead(
    document: Document, layout: Layout, times: Sequence[TimeExpression], participants: Participants
) -> Iterator[Event]:
    """The event of the first sentence of ``document``, dated by its dateline or by a line with the day alone.

    There is none where the lead tells a time, or nothing past, or where the line tells another day than that of
    publication. Its ``time`` is the day over it, and its day is marked as inferred.
    """
    lead = next((sentence for block in layout.body[:1] for sentence in block.sentences[:1]), None)
    over = lead and document.published and _day_over(document, layout, times, lead)
    if not lead or not document.published or not over:
        return
    if _is_news(document.text, lead) or (not _has_a_time(document.text, lead, times) and _reports(document.text, lead)):
        day = document.published.isoformat()
        when = When(day, day, Granularity.DAY, inferred=True)
        yield Event(lead, over, when, Status.HAPPENED, Role.BODY, participants.of(lead))


def _day_over(document: Document, layout: Layout, times: Sequence[TimeExpression], lead: Span) -> Span | None:
    lines = [block.span for block in layout.having(Role.TIMESTAMP) if block.span.end <= lead.start]
    lines += [layout.dateline] if layout.dateline else []
    day = str(document.published)
    over = (time.span for time in times if time.value[:10] == day and any(line.contains(time.span) for line in lines))
    return next(over, None)


def _has_a_time(text: str, lead: Span, times: Sequence[TimeExpression]) -> bool:
    own = any(lead.contains(time.span) and _is_a_time(time) for time in times)
    return own or bool(_OWN_TIME.search(text, lead.start, lead.end))


def _is_a_time(time: TimeExpression) -> bool:
    return when_of(time) is not None or (time.value.endswith("_REF") and time.value != _HERE_AND_NOW)


def _is_news(text: str, lead: Span) -> bool:
    """Is the lead's first verb in the present perfect, and the lead nobody's words?"""
    end = min(lead.end, lead.start + _LONGEST)
    perfect = _PERFECT.search(text, lead.start, end)
    if not perfect or not is_past(fold(perfect[1])) or _SAID.search(text, lead.start, end):
        return False
    return not any(is_past(word) for word in _WORD.findall(text, lead.start, perfect.start()))


def _reports(text: str, lead: Span) -> bool:
    """Does the lead tell of the past before it tells of the future?"""
    words = _WORD.findall(text, lead.start, min(lead.end, lead.start + _LONGEST))
    telling = next((word for word in words if word in _AHEAD | _REPORTING or is_past(word)), "")
    return bool(telling) and telling not in _AHEAD
