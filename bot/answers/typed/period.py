"""The dates in a query -> the period that is asked about."""

import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from msgspec import Struct

from bot.answers.message import Message, say
from bot.answers.typed.days import day_typed, looks_like_a_day
from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.finding.asking.months import with_capitals
from bot.reading.dates.reading import impossible_days, read_times
from bot.reading.dates.when import Granularity, When, first_day, last_day, when_of

_BOUND = re.compile(r"(?<!\S)(?P<bound>from|to):(?P<day>\S+)", re.IGNORECASE)
_RANGE = re.compile(r"(?<!\S)(?P<first>\S*?)\.\.(?P<last>\S*)")
_FIGURES = re.compile(r"(?<!\S)\d[\d./-]*\d(?!\S)")
_FROM = re.compile(r"\b(?:from|since|starting|с|со|от|начиная с)\s*$")
_UNTIL = re.compile(r"\b(?:to|until|till|by|up to|through|по)\s*$|[-–—]\s*$")
_AFTER, _BEFORE = re.compile(r"\b(?:after|после)\s*$"), re.compile(r"\b(?:before|до)\s*$")
_A_DAY = timedelta(days=1)
_MONTHS = 92  # days; a longer time is no month's of any year
_YEARLESS = re.compile(r"XXXX-(\d\d)")
_RELATIVE = re.compile(
    r"\b(?:last|this|next|past|coming|прошл\w+|эт\w+|следующ\w+|будущ\w+)|[昨去今来先]", re.IGNORECASE
)
_IN = re.compile(r"\b(?:in|on|during|between|of|в|во|за|and|и)\s*$")
_JAPANESE_FROM, _JAPANESE_UNTIL = re.compile(r"\s*(?:から|以降|以後)"), re.compile(r"\s*(?:まで|以前)")


class Period(Struct, frozen=True):
    """From ``start`` to ``end``, both included; None is open. ``unread`` is what was meant for a day and is none.

    ``others`` are those that may be meant as well: of "in June" other years'.
    """

    start: date | None = None
    end: date | None = None
    unread: str = ""
    others: "tuple[Period, ...]" = ()

    def holds(self, when: When) -> bool:
        """Does ``when``, at its own precision, share a day with this period? Of others, no longer time does."""
        first, last = first_day(when), last_day(when)
        if any((last - first).days <= _MONTHS and other.holds(when) for other in self.others):
            return True
        return (self.end is None or first <= self.end) and (self.start is None or self.start <= last)

    def __bool__(self) -> bool:
        return self.start is not None or self.end is not None

    @property
    def problem(self) -> Message | None:
        """Why nobody can keep to this period, in a sentence."""
        if self.unread:
            return say("{words}: no date. Write 2016, 2016-10 or 2016-10-17.", words=self.unread)
        if self.start and self.end and self.end < self.start:
            return say("That time ends on {end}, before it begins on {start}.", start=self.start, end=self.end)
        return None


def read_period(words: str, today: date) -> tuple[str, Period]:
    """Take the dates out of ``words``: what is left, and the period that they name.

    "2016-10..2017-03", "from:2016 to:2017", "since March 2017", "from 2016 to 2017", "до 2017", "2016年10月から" and a
    bare date are understood; relative ones ("last year") are resolved against ``today``.
    """
    left, given = _without_all(words, _BOUND)
    if given:
        days = [[one["day"] for one in given if one["bound"].lower() == bound] for bound in ("from", "to")]
        return left, period_of(*(" ".join(dict.fromkeys(typed)) for typed in days))
    left, ranges = _without_all(words, _RANGE)
    if ranges and any(ranges[-1].groups()) and all(map(_is_figures, ranges[-1].groups())):
        return left, period_of(ranges[-1]["first"], ranges[-1]["last"])
    if unread := next(filter(_is_no_day, _FIGURES.findall(words)), ""):
        return _running(words.replace(unread, ""), today)[0], Period(unread=unread)
    if wrong := next(impossible_days(with_capitals(words)), None):
        return _running(_without(words, _side(words, wrong, later=False)[0]), today)[0], Period(unread=wrong.of(words))
    left, period = _running(_RANGE.sub(r"\g<first> – \g<last>", words), today)
    return (left if period else words), period


def no_such_day(words: str) -> str | None:
    """The first day in ``words`` that there isn't, as it is written: "31 June 2017"."""
    wrong = next(impossible_days(with_capitals(words)), None)
    return wrong.of(words) if wrong else None


def of_each_year(words: str, years: Iterable[int]) -> Iterator[Period]:
    """The time that ``words`` name in each of ``years``; none where they say of which year it is."""
    for time in read_times(with_capitals(words), None):
        month = _YEARLESS.match(time.value)
        if month and not _RELATIVE.search(time.span.of(words)):
            yield from (read_period(words, date(year, int(month[1]), 1))[1] for year in years)
            return


def read_first_day(words: str, today: date) -> tuple[str, When | None]:
    """Take the date off the front of ``words``: what is behind it, and the date; None if none stands there.

    Of a day that there isn't, 2020-13-45, the year is no date either.
    """
    if _is_no_day(words.split(maxsplit=1)[0] if words.split() else ""):
        return words, None
    for span, when in _dates(words, today):
        before, _ = _side(words, span, later=False)
        if not words[: before.start].strip():
            return words[span.end :].strip(" ,:;."), when
        break
    return words, None


def period_of(first: str, last: str) -> Period:
    """From ``first`` to ``last``, days in figures; each open if it is empty."""
    start, end = day_typed(first), day_typed(last)
    unread = " ".join(side for side, day in ((first, start), (last, end)) if side and not day)
    return Period(first_day(start) if start else None, last_day(end) if end else None, unread)


def _is_figures(side: str) -> bool:
    return not side or bool(day_typed(side)) or looks_like_a_day(side)


def _is_no_day(figures: str) -> bool:
    return looks_like_a_day(figures) and day_typed(figures) is None


def _running(words: str, today: date) -> tuple[str, Period]:
    """The same for dates as a text writes them."""
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


def _dates(words: str, today: date) -> list[tuple[Span, When]]:
    """The dates in ``words``, in order: those in figures, and whatever a text would write."""
    figures = ((Span(*found.span()), day_typed(found[0])) for found in _FIGURES.finditer(words))
    dates = [(span, when) for span, when in figures if when and when.granularity is not Granularity.YEAR]
    told = [(time.span, when) for time in read_times(with_capitals(words), today) if (when := when_of(time))]
    dates += [(span, when) for span, when in told if not any(span.overlaps(other) for other, _ in dates)]
    return sorted(dates, key=lambda pair: pair[0])


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
    """The bounds, narrowed by one date; "before 2017" ends, and "after 2016" begins, outside what it names.

    Where the calendar ends, in the years 1 and 9999, they stay inside it.
    """
    if side == "after":
        return min(last_day(when), date.max - _A_DAY) + _A_DAY, end
    if side == "before":
        return start, max(first_day(when), date.min + _A_DAY) - _A_DAY
    if side == "from" and when.granularity is not Granularity.RANGE:
        return first_day(when), end
    return (start if side == "until" or start else first_day(when)), last_day(when)


def _without(words: str, span: Span) -> str:
    return " ".join((words[: span.start] + " " + words[span.end :]).split())


def _without_all(words: str, pattern: re.Pattern[str]) -> tuple[str, list[re.Match[str]]]:
    """``words`` without what ``pattern`` finds, and what it finds."""
    found = list(pattern.finditer(words))
    return (" ".join(pattern.sub(" ", words).split()) if found else words), found
