"""Times and names -> events: the dated statements of a document."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bot.corpus.document import Document
from bot.corpus.span import Span
from bot.reading.dates.slips import is_slip
from bot.reading.dates.status import Status, read_status
from bot.reading.dates.timex import TimeExpression
from bot.reading.dates.when import Granularity, When, when_of
from bot.reading.events.clauses import (
    beside_grounds,
    ground_of,
    is_of_jubilee,
    outside_words_said,
    read_clauses,
    telling_part,
)
from bot.reading.events.clocks import is_clock, of_near_days, once_a_day
from bot.reading.events.continuing import read_continuing
from bot.reading.events.counting import read_counted
from bot.reading.events.event import Event
from bot.reading.events.introduced import read_introduced
from bot.reading.events.lead import read_lead, with_headline
from bot.reading.events.participants import Participants
from bot.reading.events.timeless import Timeless
from bot.reading.events.untold import is_untold
from bot.reading.gazetteer import EntityMention
from bot.reading.layout.parts import Block, Layout, Role
from bot.reading.names.person import Person

_TELLING = (Role.HEADLINE, Role.SUBHEADLINE, Role.BODY, Role.CAPTION)


def read_events(
    document: Document,
    layout: Layout,
    times: Sequence[TimeExpression],
    mentions: Sequence[EntityMention],
    people: Sequence[Person],
    participants: Participants,
) -> tuple[Event, ...]:
    """The dated statements of ``document`` in the order of the text; a sentence with two dates gives two.

    ``times``, ``mentions`` of listed entities, ``people`` and ``participants`` are those of its text.
    """
    events = list(_dated(document, layout, times, participants))
    timeless = Timeless(document.text, times)
    events += read_lead(document, layout, times, timeless, participants)
    events = list(with_headline(layout, events, participants))
    told = _by_sentence(events)
    events += read_continuing(document, layout, timeless, told, participants)
    events += read_counted(document, told, participants)
    events += read_introduced(document, layout, timeless, _by_sentence(events), people, mentions, participants)
    return tuple(sorted(events, key=lambda event: (event.span.start, event.time.start)))


def _dated(
    document: Document, layout: Layout, times: Sequence[TimeExpression], participants: Participants
) -> Iterator[Event]:
    """What sentences tell with a time of their own."""
    days = (time for time in times if document.published or not is_clock(document.text, time))
    dated = [(time, _of_day(when)) for time in days if (when := when_of(time))]
    starts = [time.span.start for time, _ in dated]
    for block in layout.having(*_TELLING):
        before = block.span.start
        for sentence in block.sentences:
            first, last = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
            near = dated[bisect_left(starts, before) : last]
            before = sentence.start
            if first == last:
                continue
            inside = once_a_day(document.text, of_near_days(document.text, dated[first:last], near, is_first=not first))
            yield from _events_of(document, sentence, block, inside, participants)


def _by_sentence(events: Sequence[Event]) -> dict[Span, list[Event]]:
    told: dict[Span, list[Event]] = {}
    for event in events:
        told.setdefault(event.span, []).append(event)
    return told


def _events_of(
    document: Document,
    sentence: Span,
    block: Block,
    dated: Sequence[tuple[TimeExpression, When]],
    participants: Participants,
) -> Iterator[Event]:
    spans = [time.span for time, _ in dated]
    grounds = [ground_of(document.text, sentence, time) for time in spans]
    beside = zip([None, *grounds], [*grounds[1:], None], strict=False)
    found = zip(dated, read_clauses(document.text, sentence, spans), grounds, beside, strict=False)
    everybody = participants.acting(sentence) if dated else ()
    for (time, when), around, ground, (before, after) in found:
        if is_of_jubilee(document.text, time.span) or is_slip(document, sentence, time, when):
            continue
        if is_untold(document.text, sentence, time, when):
            continue
        clause = ground or beside_grounds(around, time.span, before, after)
        part = ground or telling_part(document.text, clause, time.span)
        status = read_status(document.text, part, when, document.published, time.span, sentence)
        said = outside_words_said(document.text, part, time.span) if status is not Status.HAPPENED else part
        if said != part:
            status = read_status(document.text, said, when, document.published, time.span, said)
        own = ground is not None or (len(dated) > 1 and clause != sentence)
        # A clause that names nobody shares the sentence's first participant, its subject, but if it describes another.
        shared = everybody[:1] if part.start == clause.start and not ground else ()
        who = (participants.acting(clause) or shared) if own else everybody
        yield Event(sentence, time.span, when, status, block.role, who, clause if own else None)


def _of_day(when: When) -> When:
    """A day is not parted: "earlier in the day" is that day."""
    return replace(when, part=None) if when.granularity is Granularity.DAY else when
