"""Neighbouring mentions that are one: "10 p.m. Wednesday", "Friday night", "noon on May 3"."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from bot.reading.dates.references import Clock, Cycle, Cyclic, DayOfYear, Fixed, Mention, Reference, Shift
from bot.reading.dates.tokens import Tokens
from bot.reading.dates.units import Unit

_GAP = re.compile(r"(?:,? local time|, ?| )?,? ?(?:on |at |of |в )?")
_ZONES = ("gmt", "utc")
_NAMED_PART = re.compile(r" (?:early |late )?(morning|afternoon|evening|night|утром|вечером|днем|ночью)\b")
_MARKS = {"morning": "TMO", "afternoon": "TAF", "evening": "TEV", "night": "TNI", "утром": "TMO", "вечером": "TEV",
          "днем": "TAF", "ночью": "TNI"}  # fmt: skip


def joined(tokens: Tokens, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """``mentions``, each clock time or part of a day joined to the day beside it."""
    folded = tokens.folded
    waiting: Mention | None = None
    for following in mentions:
        mention = _with_part(folded, following)
        if waiting and (both := _both(folded, waiting, mention)):
            waiting = both
            continue
        if waiting:
            yield waiting
        waiting = mention
    if waiting:
        yield waiting


def _with_part(folded: str, mention: Mention) -> Mention:
    """The mention with the part of the day that follows it: "Friday" as "Friday night"."""
    if not is_day(mention.reference) or not (part := _NAMED_PART.match(folded, mention.end)):
        return mention
    return replace(mention, end=part.end(), reference=Clock(_MARKS[part[1]], mention.reference))


def _both(folded: str, first: Mention, second: Mention) -> Mention | None:
    if _is_told_again(folded, first, second):
        return first
    if not _GAP.fullmatch(folded, first.end, second.start):
        return None
    clock = first.reference
    if isinstance(clock, Clock) and clock.day is None and is_day(second.reference):
        return Mention(first.start, second.end, Clock(clock.mark, second.reference))
    return None


def _is_told_again(folded: str, first: Mention, second: Mention) -> bool:
    """Is a clock time told again for readers elsewhere: "10:35 a.m. (0735 GMT)"?"""
    are_clocks = isinstance(first.reference, Clock) and isinstance(second.reference, Clock)
    in_brackets = folded[first.end : second.start] == " (" and folded.startswith(")", second.end)
    return are_clocks and in_brackets and folded.endswith(_ZONES, second.start, second.end)


def is_day(reference: Reference) -> bool:
    """Does ``reference`` mean a single day?"""
    match reference:
        case DayOfYear():
            return True
        case Cyclic():
            return reference.cycle in (Cycle.WEEKDAY, Cycle.HOLIDAY)
        case Shift():
            return reference.unit is Unit.DAY
        case Fixed():
            return re.fullmatch(r"\d{4}-\d\d-\d\d", reference.value) is not None
    return False
