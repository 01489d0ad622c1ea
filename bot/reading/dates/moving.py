"""Neighbouring mentions of a day and of how far it is away: "two years ago today", «через неделю в пятницу»."""

from dataclasses import replace

from bot.reading.dates.references import (
    Cycle,
    Cyclic,
    Mention,
    Moved,
    Origin,
    SamePeriod,
    Shift,
    lacks_year,
)
from bot.reading.dates.units import Unit

_AGO = ("ago", "назад")
_NEAR = (Unit.DAY, Unit.WEEK, Unit.MONTH)
_EXACTLY = (" ровно ", " exactly ")
_ON_A_DAY = (", on ", ", in ", " in ", ", ", ", в ", " в ")
_WEEKS_AHEAD = (" ", " в ", ", в ", " во ", ", во ")


def of_day_away(folded: str, first: Mention, second: Mention) -> Mention | None:
    """Both as one, where they are a day and how long ago that is; None where they aren't.

    As in "two years ago today", "a year ago this week", «сегодня ровно год назад», "two years ago, on 19 March".
    """
    gap = folded[first.end : second.start]
    if (ago := _ago(folded, first)) is not None:
        return _behind(folded, gap, ago, Mention(first.start, second.end, second.reference, second.part))
    ago, is_exact = _ago(folded, second), gap in _EXACTLY or (gap == " " and folded[first.start] > "z")
    return Mention(first.start, second.end, _moved(ago, first)) if ago and is_exact and _is_near(first) else None


def weeks_ahead(folded: str, first: Mention, second: Mention) -> Mention | None:
    """A weekday some weeks ahead: «через неделю в пятницу», «в субботу через две недели»."""
    weeks, day = first.reference, second.reference
    if isinstance(weeks, Cyclic):
        weeks, day = day, weeks
    if not isinstance(weeks, Shift) or weeks.unit is not Unit.WEEK or weeks.count < 1 or not isinstance(day, Cyclic):
        return None
    if day.cycle is not Cycle.WEEKDAY or day.turn is not None or folded[first.end : second.start] not in _WEEKS_AHEAD:
        return None
    return Mention(first.start, second.end, replace(day, turn=2 * weeks.count))


def _ago(folded: str, mention: Mention) -> Shift | SamePeriod | None:
    away = mention.reference
    if not isinstance(away, Shift | SamePeriod) or away.count >= 0 or away.origin is not Origin.PRINTED:
        return None
    return away if folded.endswith(_AGO, mention.start, mention.end) else None


def _behind(folded: str, gap: str, ago: Shift | SamePeriod, day: Mention) -> Mention | None:
    """``day``, which stands behind how long ``ago`` it is."""
    if gap == " " and _is_near(day):
        return None if folded.startswith(("'s", "’s"), day.end) else replace(day, reference=_moved(ago, day))
    reference = day.reference
    if ago.unit is not Unit.YEAR or gap not in _ON_A_DAY or not lacks_year(reference):
        return None
    return replace(day, reference=replace(reference, year=Shift(Unit.YEAR, ago.count)))


def _is_near(mention: Mention) -> bool:
    """Is it today, yesterday, this week or this month?"""
    near = mention.reference
    is_near = isinstance(near, Shift) and near.unit in _NEAR and abs(near.count) < 2 and near.origin is Origin.PRINTED
    return is_near and mention.part is None


def _moved(ago: Shift | SamePeriod, near: Mention) -> Moved:
    return Moved(near.reference, ago.unit, ago.count)
