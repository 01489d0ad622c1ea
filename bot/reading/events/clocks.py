"""Times of day alone: which of them tell more than the day beside them, and of which day nobody knows them to be."""

import re
from collections.abc import Sequence

from bot.reading.dates.timex import TimeExpression, TimexType
from bot.reading.dates.when import When

_CLOCK = re.compile(
    r"(?:\d{1,2}(?:[:.]\d\d){0,2}|noon|midday|midnight|[a-z]+(?= o| in the )|полночь|полдень|正午"
    r"|(?:午前|午後)?\d{1,2}時(?:\d{1,2}分)?)"
    r"(?: ?(?:[ap]\.?m\b\.?|o.clock|hours|GMT|UTC|BST|E[SD]T|P[SD]T|CET|MSK|in the (?:morning|afternoon|evening)))*",
    re.IGNORECASE,
)

Dated = Sequence[tuple[TimeExpression, When]]


def is_clock(text: str, time: TimeExpression) -> bool:
    """Is it a time of day alone? In a document without a day, the day of that is any guess."""
    return time.type is TimexType.TIME and time.inferred and _CLOCK.fullmatch(time.span.of(text)) is not None


def of_near_days(text: str, dated: Dated, near: Dated, is_first: bool) -> Dated:
    """``dated`` without the times of day alone whose day was told further away than in the sentence before.

    ``near`` are the times of that sentence, if it is of the same paragraph, and of this one. What ``is_first`` in its
    text is of the day of printing.
    """
    named = {when.start for time, when in near if not is_clock(text, time)}
    is_alone = is_first and not named
    return [(time, when) for time, when in dated if is_alone or when.start in named or not is_clock(text, time)]


def once_a_day(text: str, dated: Dated) -> Dated:
    """Without the times of day that only say more of a day which the sentence names: "on 12 May at 7 pm"."""
    named = {when.start for time, when in dated if not is_clock(text, time)}
    return [(time, when) for time, when in dated if when.start not in named or not is_clock(text, time)]
