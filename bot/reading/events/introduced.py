"""Who is introduced as speaking in a report of the day spoke on that day."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from bot.corpus.document import Document
from bot.corpus.span import Span
from bot.reading.dates.tense import Status
from bot.reading.dates.when import Granularity
from bot.reading.events.event import Event
from bot.reading.events.lead import first_sentence
from bot.reading.events.participants import Participants
from bot.reading.events.timeless import Timeless
from bot.reading.layout.parts import Layout, Role
from bot.reading.names.person import Person

_SAID = r"(?:said|told|added|noted|stated|commented|replied|remarked|explained|declared|stressed|warned)\b"
# The name's own verb: "Anna Reed, who leads the firm, said"; a relative clause lies between two commas.
_AFTER = re.compile(rf"(?:[ \xa0]?,[^,\"“”`\n]{{1,120}},|[ \xa0]?)[ \xa0](?!(?:had|has|have)\b)(?:also[ \xa0])?{_SAID}")
_BEFORE = re.compile(rf"(?<!had )(?<!has )(?<!have )\b{_SAID}[^\"“”`\n.;:]{{0,100}}$")
_REACH = 130
# What was said at another time, or written.
_ELSEWHEN = re.compile(
    r"\b(?:earlier|previously|once|later|then|at the time|back in|book|memoirs?|letter|diary|article|op-ed|ago|former)\b",
    re.IGNORECASE,
)
_MARKS = re.compile(r"[\"“”«»]|``|''")


def read_introduced(
    document: Document,
    layout: Layout,
    timeless: Timeless,
    told: Mapping[Span, Sequence[Event]],
    people: Sequence[Person],
    participants: Participants,
) -> Iterator[Event]:
    """What people say whom a report of the day of publication names first, and in full, as speaking.

    News of the day that quotes older words says when they were said. ``told`` are the events that sentences tell
    themselves; where the first sentence isn't dated to the day of publication alone, there are none. Who takes part
    is named outside the quoted words; the time is that of the first sentence, and inferred.
    """
    source = _main_event(document, layout, told)
    if not source:
        return
    firsts = sorted(person.mentions[0] for person in people)
    sentences = [sentence for block in layout.body for sentence in block.sentences]
    starts = [sentence.start for sentence in sentences]
    for name in firsts:
        at = bisect_right(starts, name.start) - 1
        if at < 1 or not sentences[at].contains(name) or sentences[at] in told or not timeless(sentences[at]):
            continue
        attribution = _attribution(document.text, sentences[at], name)
        if attribution:
            when = replace(source.when, inferred=True)
            who = participants.of(attribution)
            yield Event(sentences[at], source.time, when, Status.HAPPENED, Role.BODY, who)


def _main_event(document: Document, layout: Layout, told: Mapping[Span, Sequence[Event]]) -> Event | None:
    """What the first sentence tells, if that is one thing that happened on the day of publication."""
    lead = first_sentence(layout)
    events = told.get(lead, ()) if lead else ()
    if len(events) != 1 or events[0].status is not Status.HAPPENED:
        return None
    is_today = events[0].when.granularity is Granularity.DAY and events[0].when.start == str(document.published)
    return events[0] if is_today else None


def _attribution(text: str, sentence: Span, name: Span) -> Span | None:
    """The words around a full ``name`` that say that it said something; None if they don't."""
    if len(name.of(text).split()) < 2:
        return None
    marks = [found.span() for found in _MARKS.finditer(text, sentence.start, sentence.end)]
    start = max((end for _, end in marks if end <= name.start), default=sentence.start)
    end = min((start for start, _ in marks if start >= name.end), default=sentence.end)
    if sum(1 for _, mark in marks if mark <= name.start) % 2:
        return None
    speaks = _AFTER.match(text, name.end, min(end, name.end + _REACH)) or _BEFORE.search(
        text[max(start, name.start - _REACH) : name.start]
    )
    return Span(start, end) if speaks and not _ELSEWHEN.search(text, start, end) else None
