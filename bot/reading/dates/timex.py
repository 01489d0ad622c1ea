"""What a time expression is: a span, a type, a value."""

from dataclasses import dataclass
from enum import StrEnum

from bot.corpus.span import Span


class TimexType(StrEnum):
    """The four types of TimeML's TIMEX3 tag (Pustejovsky et al. 2003)."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Part(StrEnum):
    """Which part of its period an expression means: TIMEX3's mod START, MID and END."""

    EARLY = "early"
    MID = "mid"
    LATE = "late"


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """Words that say when, how long or how often.

    ``span`` excludes the preposition ("in", "on") and includes determiners ("the last week") and "early", "late".
    ``value`` is a TIMEX3 value: ISO 8601 (``2016-10-17``, ``2016-W42``, ``P3D``, ``2016-10-17T08:30``) and its
    extensions (``2016-SU``, ``2016-Q3``, ``2016-H1``, ``199X``, ``19XX``, ``XXXX-12``, ``XXXX-WXX-2``, ``PXY``,
    ``2016-10-17TEV``, ``PAST_REF``); a written range of days is ``START/END``.
    ``inferred`` tells that the year, month or day was not written but computed from another date.
    """

    span: Span
    type: TimexType
    value: str
    inferred: bool = False
    part: Part | None = None
