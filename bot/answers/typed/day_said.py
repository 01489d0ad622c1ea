"""A single day, in figures or in words."""

from datetime import date

from bot.answers.typed.days import day_typed
from bot.reading.dates.reading import read_times
from bot.reading.dates.when import Granularity, When, first_day, when_of


def day_said(typed: str, today: date) -> date | None:
    """The day that ``typed`` means, all of it: 2025-11-10, 10.11.2025, 10 November 2025, 2025年11月10日; else None.

    Words are read as a text's are, in every language; relative ones ("yesterday") go by ``today``.
    """
    typed = typed.strip()
    when = day_typed(typed) or _told(typed, today)
    return first_day(when) if when and when.granularity is Granularity.DAY else None


def _told(typed: str, today: date) -> When | None:
    times = read_times(typed, today)
    whole = len(times) == 1 and not typed.replace(times[0].span.of(typed), "").strip(" .,г")
    return when_of(times[0]) if whole else None
