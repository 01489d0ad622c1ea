"""Events that a sentence dates only by counting: "a day before their meeting", "the 60th anniversary of"."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta

from bot.corpus.document import Document
from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.dates.tense import Status, read_status
from bot.reading.dates.when import Granularity, When
from bot.reading.events.event import Event
from bot.reading.events.participants import Participants
from bot.reading.events.triggers import COMMON, families_of

_ONE = ("a", "an", "the")
_NUMBERS = "one two three four five six seven eight nine ten".split()
# Right behind a day: ", a day before their meeting".
_BESIDE = re.compile(
    r",? (?P<number>an?|the|one|two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?P<unit>day|week)s? "
    r"(?P<way>before|after|ahead of|prior to) (?P<what>(?:the|his|her|its|their|an?) (?:[\w'’-]+ ?){1,5})"
)
# What is held because of an anniversary is held in its year.
_ANNIVERSARY = re.compile(
    r"\b(?:on the occasion of|to mark|mark(?:s|ed|ing)|celebrat(?:es?|ed|ing)|commemorat(?:es?|ed|ing)|dedicated to"
    r"|in honou?r of) (?:the|its|their|his|her) (?P<time>(?P<number>\d{1,3})(?:st|nd|rd|th) anniversary)"
    r" of (?P<what>[^,.;]+)"
)
_WORD = re.compile(r"[^\W\d_]+")
_MOST = 2000  # code points of a sentence that are looked at


def read_counted(
    document: Document, told: Mapping[Span, Sequence[Event]], participants: Participants
) -> Iterator[Event]:
    """The events that dated sentences place some days before or after their own day, or that an anniversary is of.

    ``told`` are the events by sentence. Each ``time`` holds the words counted from and those that count, ``clause``
    is what they tell of; all are marked as inferred. An anniversary is told once, by the year alone.
    """
    anniversaries: set[tuple[str, str]] = set()
    for sentence, events in told.items():
        for event in events:
            yield from _beside(document, event, participants)
        years = {event.when.start[:4] for event in events if event.when.start[:4] == event.when.end[:4]}
        for found in _ANNIVERSARY.finditer(document.text, sentence.start, min(sentence.end, sentence.start + _MOST)):
            key = found["number"], fold(found["what"])
            if len(years) == 1 and key not in anniversaries:
                anniversaries.add(key)
                yield from _years_before(events[0], found, int(min(years)), participants)


def _beside(document: Document, event: Event, participants: Participants) -> Iterator[Event]:
    """The event so many days before or after the day of ``event``, if it is one that a word for a happening names."""
    at = event.time.end
    found = _BESIDE.match(document.text, at, min(event.span.end, at + _MOST))
    if not found or event.when.granularity is not Granularity.DAY or not _is_a_happening(found["what"]):
        return
    days = timedelta(days=_number(found["number"]) * (7 if found["unit"] == "week" else 1))
    day = date.fromisoformat(event.when.start) + (-days if found["way"] == "after" else days)
    when = When(day.isoformat(), day.isoformat(), Granularity.DAY, inferred=True)
    clause = Span(found.start("number"), found.end())
    status = read_status(document.text, clause, when, document.published)
    who = participants.of(clause) or event.participants
    yield Event(event.span, Span(event.time.start, found.end("way")), when, status, event.role, who, clause)


def _number(word: str) -> int:
    if word in _ONE:
        return 1
    return _NUMBERS.index(word) + 1 if word in _NUMBERS else int(word)


def _is_a_happening(words: str) -> bool:
    folded = fold(words)
    return bool(families_of(_WORD.findall(folded), folded) - COMMON)


def _years_before(event: Event, found: re.Match[str], year: int, participants: Participants) -> Iterator[Event]:
    """What an anniversary in ``year`` is of."""
    founded = year - int(found["number"])
    if founded < 1:
        return
    when = When(f"{founded:04}", f"{founded:04}", Granularity.YEAR, inferred=True)
    time, clause = Span(*found.span("time")), Span(found.start("time"), found.end())
    yield Event(event.span, time, when, Status.HAPPENED, event.role, participants.of(clause), clause)
