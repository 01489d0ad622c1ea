"""An answer from what was printed in some time alone."""

from collections.abc import Callable, Iterator
from datetime import date

from msgspec.structs import replace

from bot.answers.answer import Answer
from bot.answers.message import Message, count, say
from bot.answers.question import Question
from bot.answers.typed.identify import identify
from bot.answers.typed.period import Period, of_each_year, read_period
from bot.archive.archive import Archive
from bot.archive.views import printed_between


def take_period(archive: Archive, words: str, today: date) -> tuple[str, Period]:
    """Take the dates out of ``words`` that name somebody, unless they are the name: "Theresa May" is no month.

    Of "in June" the latest year is meant in which anything was printed then, or else the last before the last document.
    """
    left, period = time_in(archive, words, today)
    period = next(printed_in_each_year(archive, words), None) or in_a_year_told(archive, words, period)
    if period and not any(map(str.isdigit, words)) and identify(archive, words).entity:
        return words, Period()
    return left, period


def time_in(archive: Archive, words: str, today: date) -> tuple[str, Period]:
    """The same, unless ``words`` are a name as it is listed; what is like one may hold a date."""
    if words and not any(map(str.isdigit, words)) and len(archive.resolver.listed(words)) == 1:
        return words, Period()
    return read_period(words, today)


def printed_in_each_year(archive: Archive, words: str) -> Iterator[Period]:
    """The time that ``words`` name without a year, in each in which anything was printed then, the latest first."""
    for period in of_each_year(words, sorted({day.year for day in archive.days}, reverse=True)):
        if printed_between(archive, period.start, period.end).facts:
            yield period


def in_a_year_told(archive: Archive, words: str, period: Period) -> Period:
    """``period``, or where ``words`` name no year the last such time that began before the last document."""
    days = archive.days
    if not period or not days:
        return period
    years = range(days[-1].year, days[-1].year - 2, -1)
    begun = (one for one in of_each_year(words, years) if one.start and one.start <= days[-1])
    return next(begun, period)


def in_time(archive: Archive, question: Question, period: Period, ask: Callable[[Archive], Answer]) -> Answer:
    """What ``ask`` answers from the documents printed in ``period``, and how many these are; all, if it is open."""
    if period.problem:
        return Answer(question.command, question.typed, notice=period.problem)
    if not period:
        return ask(archive)
    view = printed_between(archive, period.start, period.end)
    if not view.facts:
        return Answer(question.command, question.typed, notice=_nothing(archive, period))
    answer = ask(view)
    told = _told(archive, view, period)
    return replace(answer, notice=joined(answer.notice, told) if answer.notice else told)


def joined(first: Message, second: Message) -> Message:
    """One message behind the other."""
    return Message("{first} {second}", {"first": first, "second": second})


def _told(archive: Archive, view: Archive, period: Period) -> Message:
    """How many documents answered, and that those of no known day didn't."""
    told = count(
        "From the only document, printed {when}.",
        "From {some} of {n} documents, printed {when}.",
        len(archive.facts),
        some=len(view.facts),
        when=_when(period),
    )
    if not archive.undated:
        return told
    left_out = count("One has no date, and is left out.", "{n} have no date, and are left out.", archive.undated)
    return joined(told, left_out)


def _when(period: Period) -> Message:
    if period.start and period.end:
        return say("from {start} to {end}", start=period.start, end=period.end)
    return say("since {start}", start=period.start) if period.start else say("by {end}", end=period.end or date.max)


def _nothing(archive: Archive, period: Period) -> Message:
    """That the documents are of another time."""
    days = archive.days
    if not days:
        return say("No day is known of any of these documents.")
    return say(
        "Nothing here was printed {when}: the documents are from {first} to {last}.",
        when=_when(period),
        first=days[0],
        last=days[-1],
    )
