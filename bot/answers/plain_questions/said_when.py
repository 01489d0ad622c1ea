"""The time in which a question asks what somebody said."""

from dataclasses import dataclass
from datetime import date

from bot.answers.over_time.in_time import in_a_year_told, printed_in_each_year
from bot.answers.people.said import ABOUT
from bot.answers.plain_questions.inquiry import Inquiry
from bot.answers.typed.period import Period, read_period
from bot.archive.archive import Archive
from bot.corpus.span import Span
from bot.finding.asking.months import with_capitals
from bot.reading.dates.reading import read_times
from bot.reading.dates.when import when_of


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
    if any(one.value.startswith("XXXX-W") for one in times):
        return None  # "on Friday" stands beside the words themselves
    spans = tuple(one.span for one in times)
    if not spans or not any(when_of(one) for one in read_times(typed, today) if one.span in spans):
        return None
    period = read_period(question, today)[1]
    if not period or period.problem:
        return None
    periods = tuple(printed_in_each_year(archive, question))
    return SaidWhen(periods or (in_a_year_told(archive, question, period),), spans, _is_of_topic(question, spans[0]))


def _is_of_topic(question: str, time: Span) -> bool:
    """Does the time stand behind what the words are about? "On 3 May" are they said."""
    about = ABOUT.search(question, 0, time.start)
    return about is not None and (bool(question[about.end() : time.start].strip()) or about[0].strip().lower() != "on")
