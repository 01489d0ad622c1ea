"""A timeline as an iCalendar file (RFC 5545): an all-day event for each dated event.

A calendar knows days alone. What is dated less exactly takes all the days that it may mean, and its summary begins with
the date as the documents have it. Nothing makes anybody busy.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from bot.answers.answer import Answer, Citation, Section
from bot.reading.dates.status import Status
from bot.reading.dates.when import When, first_day, last_day
from bot.rendering.dated import FirstWords, event_id, events_of, notes, title_of
from bot.rendering.sources import source_line
from bot.rendering.wording import fill

_SUMMARY = 80  # characters; a calendar shows about half of that
_OCTETS = 75  # of a line, its end not counted (RFC 5545, 3.1)
_STATUS = {
    Status.HAPPENED: "CONFIRMED",
    Status.PLANNED: "TENTATIVE",
    Status.EXPECTED: "TENTATIVE",
    Status.SUPPOSED: "TENTATIVE",
    Status.DENIED: "CANCELLED",
    Status.CANCELLED: "CANCELLED",
}
_ESCAPED = str.maketrans({"\\": "\\\\", ";": "\\;", ",": "\\,"})
_NEWLINE = re.compile(r"\r\n|[\r\n\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")  # a text may hold none (RFC 5545, 3.1: CONTROL)


def to_calendar(answer: Answer, today: date, locale: str = "en") -> str:
    """The events of ``answer``; ``today`` is when the file is made."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Dateline//Timeline//EN",
        "CALSCALE:GREGORIAN",
        f"X-WR-CALNAME:{_text(title_of(answer, locale))}",
        *(line for section in events_of(answer) for line in _event(section, today, locale)),
        "END:VCALENDAR",
    ]
    return "".join(f"{_folded(line)}\r\n" for line in lines)


def _event(section: Section, today: date, locale: str) -> Iterator[str]:
    when, first = section.when, section.citations[0]
    assert when  # else it were no dated event
    yield "BEGIN:VEVENT"
    yield f"UID:{event_id(first)}@dateline"
    yield f"DTSTAMP:{_compact(today)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{_compact(first_day(when))}"
    if last_day(when) < date.max:
        yield f"DTEND;VALUE=DATE:{_compact(last_day(when) + timedelta(days=1))}"  # the first day after
    yield f"SUMMARY:{_text(_summary(section, when, locale))}"
    yield f"DESCRIPTION:{_text(_description(section, locale))}"
    yield f"STATUS:{_STATUS[first.status or Status.HAPPENED]}"
    yield "TRANSP:TRANSPARENT"
    if first.excerpt.document.url:
        yield f"URL:{_CONTROL.sub('', first.excerpt.document.url)}"
    yield f"X-DATELINE-GRANULARITY:{when.granularity.value.upper()}"
    yield f"X-DATELINE-INFERRED:{str(when.inferred).upper()}"
    yield "END:VEVENT"


def _summary(section: Section, when: When, locale: str) -> str:
    """The first words of the excerpt, behind what the bot has to say of the date."""
    said = notes(section, when, locale)
    first = str(FirstWords.of(section.citations[0], _SUMMARY))
    return f"[{'; '.join(said)}] {first}" if said else first


def _description(section: Section, locale: str) -> str:
    """Every telling: what the bot says of it, the excerpt whole and as printed, where it stands."""
    return "\n\n".join(_telling(citation, locale) for citation in (*section.citations, *section.also))


def _telling(citation: Citation, locale: str) -> str:
    labels = "; ".join(fill(label, locale) for label in citation.labels)
    above = f"[{labels}]\n" if labels else ""
    return f"{above}{citation.excerpt.text}\n({source_line(citation, locale)})"


def _text(words: str) -> str:
    """``words`` as a value of the type TEXT; a control character, which that can't hold, as U+FFFD."""
    escaped = _NEWLINE.sub("\\\\n", words.translate(_ESCAPED))
    return _CONTROL.sub("\N{REPLACEMENT CHARACTER}", escaped)


def _folded(line: str) -> str:
    """``line`` in pieces of at most 75 octets, each after the first behind a space; no character is cut in two."""
    pieces, room = [""], _OCTETS
    for character in line:
        octets = len(character.encode("utf-8", "replace"))
        if octets > room:
            pieces.append("")
            room = _OCTETS - 1
        pieces[-1] += character
        room -= octets
    return "\r\n ".join(pieces)


def _compact(day: date) -> str:
    return day.isoformat().replace("-", "")
