"""Events that a sentence dates only by counting: "May 3, a day before their meeting", "the 60th anniversary of"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from bot.corpus.document import Document
from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.dates.status import Status, read_status
from bot.reading.dates.when import Granularity, When
from bot.reading.events.event import Event
from bot.reading.events.participants import Participants
from bot.reading.events.triggers import COMMON, families_of

_ONE = ("a", "an", "the")
_NUMBERS = "one two three four five six seven eight nine ten".split()
# Right behind a day: ", a day before their meeting".
_BESIDE = re.compile(
    r"[ \xa0]?, (?P<number>an?|the|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) days? "
    r"(?P<way>before|after|ahead of|prior to) (?P<what>(?:the|his|her|its|their|an?)(?: [\w'’-]+){1,5})"
)
# "On the occasion of the 60th anniversary of the founding of the port", but no jubilee that is still to come.
_ANNIVERSARY = re.compile(
    r"(?P<number>\d{1,3})(?:st|nd|rd|th) anniversary of (?P<what>(?:the |its |their )?[a-z]+(?: [\w'’-]+){1,7})"
)
_STILL_TO_COME = re.compile(r"\b(?:next|coming|upcoming|forthcoming|ahead of|will|preparing|prepare)\b", re.IGNORECASE)
_OLDEST = 1000  # the first year that a figure is counted back to
_WORD = re.compile(r"[^\W\d_]+")
_MOST = 2000  # code points of a sentence that are looked at


def read_counted(
    document: Document, told: Mapping[Span, Sequence[Event]], participants: Participants
) -> Iterator[Event]:
    """The events that dated sentences place some days before or after their own day, or recall after some years.

    ``told`` are the events by sentence. Each ``time`` holds the words counted from and those that count, ``clause``
    is what they tell of; all are marked as inferred.
    """
    for events in told.values():
        for event in events:
            yield from _beside(document, event, participants)
        yield from _commemorated(document, events, participants)


def _beside(document: Document, event: Event, participants: Participants) -> Iterator[Event]:
    """The event so many days before or after the day of ``event``, if it is one that a word for a happening names."""
    at = event.time.end
    found = _BESIDE.match(document.text, at, min(event.span.end, at + _MOST))
    if not found or event.when.granularity is not Granularity.DAY or not _is_a_happening(found["what"]):
        return
    days = timedelta(days=_number(found["number"]))
    written = date.fromisoformat(event.when.start)
    if not date.min + days <= written <= date.max - days:
        return
    day = written + (-days if found["way"] == "after" else days)
    when = When(day.isoformat(), day.isoformat(), Granularity.DAY, inferred=True)
    clause = Span(found.start("number"), found.end())
    status = read_status(document.text, clause, when, document.published)
    who = participants.acting(clause) or event.participants
    yield Event(event.span, Span(event.time.start, found.end("way")), when, status, event.role, who, clause)


def _commemorated(document: Document, events: Sequence[Event], participants: Participants) -> Iterator[Event]:
    """What an anniversary recalls that the sentence of ``events`` speaks of: so many years before its year."""
    event = events[0]
    end = min(event.span.end, event.span.start + _MOST)
    found = _ANNIVERSARY.search(document.text, event.span.start, end)
    if (
        not found
        or any(found.start() < event.time.start < found.end() for event in events)  # it names the year
        or not _is_a_happening(found["what"])
        or _STILL_TO_COME.search(document.text, event.span.start, found.start())
    ):
        return
    year = int(event.when.start[:4]) - int(found["number"])
    if event.status is not Status.HAPPENED or year < _OLDEST:
        return
    when = When(str(year), str(year), Granularity.YEAR, inferred=True)
    clause = Span(found.start("what"), found.end())
    who = participants.acting(clause)
    yield Event(event.span, Span(*found.span()), when, Status.HAPPENED, event.role, who, clause)


def _number(word: str) -> int:
    if word in _ONE:
        return 1
    return _NUMBERS.index(word) + 1 if word in _NUMBERS else int(word)


def _is_a_happening(words: str) -> bool:
    folded = fold(words)
    return bool(families_of(_WORD.findall(folded), folded) - COMMON)
