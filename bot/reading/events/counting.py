"""Events that a sentence dates only by counting from a day that it names: "May 3, a day before their meeting"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from bot.corpus.document import Document
from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.dates.status import read_status
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
_WORD = re.compile(r"[^\W\d_]+")
_MOST = 2000  # code points of a sentence that are looked at


def read_counted(
    document: Document, told: Mapping[Span, Sequence[Event]], participants: Participants
) -> Iterator[Event]:
    """The events that dated sentences place some days before or after their own day.

    ``told`` are the events by sentence. Each ``time`` holds the words counted from and those that count, ``clause``
    is what they tell of; all are marked as inferred.
    """
    for events in told.values():
        for event in events:
            yield from _beside(document, event, participants)


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


def _number(word: str) -> int:
    if word in _ONE:
        return 1
    return _NUMBERS.index(word) + 1 if word in _NUMBERS else int(word)


def _is_a_happening(words: str) -> bool:
    folded = fold(words)
    return bool(families_of(_WORD.findall(folded), folded) - COMMON)
