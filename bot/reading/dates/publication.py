"""The day of printing of a document that nobody has dated, from what it says itself."""

from dataclasses import dataclass
from datetime import date

from bot.corpus.span import Span
from bot.reading.dates.clues import Clue, Clues, read_clues, within
from bot.reading.layout.parts import Layout, Role

# A text that names years names recent ones: a year further than this from the last one named is not believed.
_FURTHEST_YEAR = 2
# A text whose last named year is older is about the past, not of it.
_OLDEST_YEAR = 1980
_VOTES = 2
# A line of a headline block that is this much a date is a time stamp.
_SHARE_OF_STAMP = 0.3


@dataclass(frozen=True, slots=True)
class Publication:
    """The day and year of printing as far as the text decides them, and the words that decided."""

    day: date | None
    year: int | None
    evidence: tuple[Span, ...]


def infer_publication(text: str, layout: Layout) -> Publication | None:
    """The day of printing of ``text``: from its time stamp, its dateline, its weekdays and the years it mentions.

    None where nothing decides. A dateline gives the day of the year; which year is decided by the weekday that
    something was said on, and by "last year" told of what another sentence puts into a named year.
    """
    clues = read_clues(text, layout)
    dateline = within(clues.days_of_year, layout.dateline) if layout.dateline else ()
    return _stamped(clues, layout) or (_datelined(clues, dateline[0]) if dateline else _voted(clues))


def _stamped(clues: Clues, layout: Layout) -> Publication | None:
    """A full date in a time stamp, in the dateline, or as most of a line before the body."""
    body = layout.body[0].span.start if layout.body else 0
    for block in layout.blocks:
        is_stamp = block.role is Role.TIMESTAMP
        if not is_stamp and (block.span.start >= body or block.role in (Role.CAPTION, Role.RELATED)):
            continue
        days = within(clues.days, block.span)
        if days and (is_stamp or len(days[0].span) >= _SHARE_OF_STAMP * len(block.span)):
            return _of_day(days[0])
    dated = within(clues.days, layout.dateline) if layout.dateline else ()
    return _of_day(dated[0]) if dated else None


def _of_day(clue: Clue) -> Publication | None:
    day = date.fromisoformat(clue.value[:10])
    return Publication(day, day.year, (clue.span,))


def _datelined(clues: Clues, dateline: Clue) -> Publication | None:
    """A dateline's day and month, in the year that weekdays or votes decide; None if these disagree."""
    voted, by_weekday = _voted(clues), _by_weekday(clues, dateline)
    if voted and by_weekday and voted.year != by_weekday.year:
        return None
    decided = voted or by_weekday
    if not decided or not decided.year or not (day := _day(decided.year, dateline.value)):
        return None
    return Publication(day, day.year, (dateline.span, *decided.evidence)) if _is_possible(day, clues) else None


def _day(year: int, month_and_day: str) -> date | None:
    try:
        return date.fromisoformat(f"{year:04}{month_and_day[4:]}")
    except ValueError:
        return None


def _by_weekday(clues: Clues, dateline: Clue) -> Publication | None:
    """The year by the weekday that something was said on, under a dateline with a day: "January 22", "said on Monday".

    It is the first from the last year named on whose 22 January is a Monday.

    The same day comes back only after five or six years, so there is one such year near the last one named, or none.
    """
    weekdays = {clue.value for clue in clues.weekdays}
    if len(weekdays) != 1 or not clues.past:
        return None
    last = max(clues.past, key=lambda clue: clue.value)
    if int(last.value[:4]) < _OLDEST_YEAR:
        return None
    for year in range(int(last.value[:4]), int(last.value[:4]) + _FURTHEST_YEAR + 1):
        day = _day(year, dateline.value)
        if day and str(day.isoweekday()) in weekdays and _is_possible(day, clues):
            return Publication(day, year, (clues.weekdays[0].span, last.span))
    return None


def _voted(clues: Clues) -> Publication | None:
    """The year that "last year" and "this year" give beside named years; None if they disagree.

    One is not enough: the same people may do the same thing twice.
    """
    if len(clues.votes) < _VOTES or len({vote.value for vote in clues.votes}) != 1:
        return None
    year = int(clues.votes[0].value)
    is_possible = all(int(clue.value[:4]) <= year for clue in clues.past)
    return Publication(None, year, tuple(vote.span for vote in clues.votes)) if is_possible else None


def _is_possible(day: date, clues: Clues) -> bool:
    """What has happened lies before the day of printing, what is to come doesn't."""
    printed = day.isoformat()
    return all(clue.value[:10] <= printed for clue in clues.past) and all(
        clue.value[:10] >= printed[: len(clue.value[:10])] for clue in clues.future
    )
