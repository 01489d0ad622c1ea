"""The time in which a question asks what somebody said."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.answers.people.said import ABOUT
from bot.answers.plain_questions.inquiry import Inquiry
from bot.answers.typed.period import Period, read_period
from bot.archive.archive import Archive
from bot.archive.views import printed_between
from bot.corpus.span import Span
from bot.finding.asking.months import with_capitals
from bot.reading.dates.reading import read_times
from bot.reading.dates.when import when_of

_RELATIVE = re.compile(
    r"\b(?:last|this|next|past|coming|прошл\w+|эт\w+|следующ\w+|будущ\w+)|[昨去今来先]", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class SaidWhen:
    """``periods`` in which the words were printed, the latest first: of "in June" those of each year that has any.

    ``spans`` are the words of the question that name the time. ``of_topic`` tells that they may as well say when that
    was which the words are about: "about the visit in June".
    """

    periods: tuple[Period, ...]
    spans: tuple[Span, ...]
    of_topic: bool


def read_said_when(archive: Archive, inquiry: Inquiry, today: date) -> SaidWhen | None:
    """The time that the question names outside of names; None if it names none."""
    question, names = inquiry.text, [one.span for one in inquiry.entities]
    typed = with_capitals(question)
    times = [one for one in read_times(typed, None) if not any(one.span.overlaps(name) for name in names)]
    spans = tuple(one.span for one in times)
    if not spans or not any(when_of(one) for one in read_times(typed, today) if one.span in spans):
        return None
    period = read_period(question, today)[1]
    if not period or period.problem:
        return None
    yearless = any(one.value.startswith("XXXX-") and not _RELATIVE.search(one.span.of(question)) for one in times)
    periods = tuple(_of_each_year(archive, question)) if yearless else ()
    return SaidWhen(periods or (period,), spans, _is_of_topic(question, spans[0]))


def _of_each_year(archive: Archive, question: str) -> Iterator[Period]:
    """The time in each year in which anything was printed then, the latest first."""
    for year in sorted({day.year for day in archive.days}, reverse=True):
        period = read_period(question, date(year, 12, 31))[1]
        if printed_between(archive, period.start, period.end).facts:
            yield period


def _is_of_topic(question: str, time: Span) -> bool:
    """Does the time stand behind what the words are about? "On 3 May" are they said."""
    about = ABOUT.search(question, 0, time.start)
    return about is not None and (bool(question[about.end() : time.start].strip()) or about[0].strip().lower() != "on")
