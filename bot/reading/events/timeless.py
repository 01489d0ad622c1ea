"""Does a sentence tell a time of its own?"""

import re
from bisect import bisect_left
from collections.abc import Sequence

from bot.corpus.span import Span
from bot.reading.dates.timex import TimeExpression
from bot.reading.dates.when import when_of

# What is told to go before or after something else has a time of its own.
_OWN_TIME = re.compile(r"\b(?:after|before|during|following|ahead of|on the eve of|since|until)\b", re.IGNORECASE)
_HERE_AND_NOW = "PRESENT_REF"


class Timeless:
    """Tells of the sentences of one text which have no time of their own, not even by what went before or after."""

    def __init__(self, text: str, times: Sequence[TimeExpression]) -> None:
        """``times`` are those of ``text``, in order."""
        self._text = text
        self._starts = [time.span.start for time in times if _is_a_time(time)]

    def __call__(self, sentence: Span) -> bool:
        """Does ``sentence`` tell no time?"""
        at = bisect_left(self._starts, sentence.start)
        dated = at < len(self._starts) and self._starts[at] < sentence.end
        return not dated and not _OWN_TIME.search(self._text, sentence.start, sentence.end)


def _is_a_time(time: TimeExpression) -> bool:
    return when_of(time) is not None or (time.value.endswith("_REF") and time.value != _HERE_AND_NOW)
