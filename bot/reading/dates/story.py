"""Weekdays of a story that is told, which stand in no relation to the day of printing."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import TypeGuard

from bot.reading.dates.references import Cycle, Cyclic, Fixed, Mention, Reference
from bot.reading.dates.timex import TimexType

_OF_NO_WEEK = "XXXX-WXX-"
_BLANK = re.compile(r"\n[ \t\r]*\n")


def in_story(text: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """``mentions``, where the weekdays behind one of no known week go on with its story, to the paragraph's end.

    "On the Sunday we lost her. On Tuesday we saw the island": neither is a day of the week before printing.
    """
    lost: int | None = None
    for mention in mentions:
        reference = mention.reference
        if lost is not None and _is_bare_weekday(reference) and not _BLANK.search(text, lost, mention.start):
            yield replace(mention, reference=_of_no_week(reference))
            continue
        if isinstance(reference, Fixed) and reference.type is TimexType.DATE:
            lost = mention.end if reference.value.startswith(_OF_NO_WEEK) else lost
        yield mention


def _is_bare_weekday(reference: Reference) -> TypeGuard[Cyclic]:
    if not isinstance(reference, Cyclic) or reference.cycle is not Cycle.WEEKDAY:
        return False
    return reference.turn is None and reference.year is None


def _of_no_week(weekday: Cyclic) -> Fixed:
    return Fixed(f"{_OF_NO_WEEK}{weekday.index}")
