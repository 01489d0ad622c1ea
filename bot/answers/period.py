"""The dates in a query -> the period that is asked about."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.dates.reading import read_times
from bot.reading.dates.when import Granularity, When, first_day, last_day, when_of

_ISO = r"\d{4}(?:-\d\d(?:-\d\d)?)?"
_RANGE = re.compile(rf"(?<!\S)(?P<start>{_ISO})?\.\.(?P<end>{_ISO})?(?!\S)")
_PLAIN = re.compile(r"(?<!\S)(?P<day>\d{4}-\d\d(?:-\d\d)?)(?!\S)")
_FROM = re.compile(r"\b(?:from|since|starting|с|со|от|начиная с)\s*$")
_UNTIL = re.compile(r"\b(?:to|until|till|by|up to|through|по)\s*$|[-–—]\s*$")
_AFTER, _BEFORE = re.compile(r"\b(?:after|после)\s*$"), re.compile(r"\b(?:before|до)\s*$")
_IN = re.compile(r"\b(?:in|on|during|between|of|в|во|за|and|и)\s*$")
_JAPANESE_FROM, _JAPANESE_UNTIL = re.compile(r"\s*(?:から|以降|以後)"), re.compile(r"\s*(?:まで|以前)")


@dataclass(frozen=True, slots=True)
class Period:
    """From ``start`` to ``end``, both included; None is open."""

    start: date | None = None
    end: date | None = None

    def holds(self, when: When) -> bool:
        """Does ``when``, at its own precision, share a day with this period?"""
        return (self.end is None or first_day(when) <= self.end) and (
            self.start is None or self.start <= last_day(when)
        )

    def __bool__(self) -> bool:
        return self.start is not None or self.end is not None


def read_period(words: str, today: date) -> tuple[str, Period]:
    """Take the dates out of ``words``: what is left, and the period that they name.

    "2016-10..2017-03", "since March 2017", "from 2016 to 2017", "до 2017", "2016年10月から" and a bare date are
    understood; relative ones ("last year") are resolved against ``today``.
    """
    if found := _RANGE.search(words):
        return _without(words, Span(*found.span())), iso_period(found["start"], found["end"])
    start: date | None = None
    end: date | None = None
    taken: list[Span] = []
    for span, when in _dates(words, today):
        before, side = _side(words, span, bool(taken))
        taken.append(before)
        start, end = _bounded(side, when, start, end)
    for span in reversed(taken):
        words = _without(words, span)
    return words, Period(start, end)


def iso_period(start: str | None, end: str | None) -> Period:
    """From ``start`` to ``end``, each YYYY, YYYY-MM, YYYY-MM-DD, or open; one that is no date is open too."""
    first, last = start and _iso(start), end and _iso(end)
    return Period(first_day(first) if first else None, last_day(last) if last else None)


def _dates(words: str, today: date) -> list[tuple[Span, When]]:
    """The dates in ``words``, in order: YYYY-MM and YYYY-MM-DD, and whatever a text would write."""
    found = [(Span(*match.span()), when) for match in _PLAIN.finditer(words) if (when := _iso(match["day"]))]
    told = [(time.span, when) for time in read_times(words, today) if (when := when_of(time))]
    found += [(span, when) for span, when in told if not any(span.overlaps(other) for other, _ in found)]
    return sorted(found, key=lambda pair: pair[0])


def _side(words: str, span: Span, later: bool) -> tuple[Span, str]:
    """The span with the word that says how it bounds the period, and which bound it is."""
    folded = fold(words)
    last = "until" if later else "in"
    for side, pattern in (("from", _FROM), ("until", _UNTIL), ("after", _AFTER), ("before", _BEFORE), (last, _IN)):
        if before := pattern.search(folded[: span.start]):
            return Span(before.start(), span.end), side
    for side, pattern in (("from", _JAPANESE_FROM), ("until", _JAPANESE_UNTIL)):
        if after := pattern.match(words, span.end):
            return Span(span.start, after.end()), side
    return span, "in"


def _bounded(side: str, when: When, start: date | None, end: date | None) -> tuple[date | None, date | None]:
    """The bounds, narrowed by one date; "before 2017" ends, and "after 2016" begins, outside what it names."""
    if side == "after":
        return last_day(when) + timedelta(days=1), end
    if side == "before":
        return start, first_day(when) - timedelta(days=1)
    if side == "from":
        return first_day(when), end
    return (start if side == "until" or start else first_day(when)), last_day(when)


def _without(words: str, span: Span) -> str:
    return " ".join((words[: span.start] + " " + words[span.end :]).split())


def _iso(day: str) -> When | None:
    if not re.fullmatch(_ISO, day):
        return None
    granularity = {4: Granularity.YEAR, 7: Granularity.MONTH, 10: Granularity.DAY}[len(day)]
    when = When(day, day, granularity)
    try:
        first_day(when), last_day(when)
    except ValueError:
        return None
    return when
