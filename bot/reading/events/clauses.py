"""Which part of a sentence each of its times belongs to."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.corpus.span import Span

_BREAK = re.compile(r"[;:—–]|, (?:while|but|whereas|and then|whilst|а|но)\b|,? (?:while|whereas)\b")
_JOINT = re.compile(r",? (?:and|и|а)\s")
# A time that stands this near behind an "and" opens its clause; any other closes it.
_FRONT = 12


@dataclass(frozen=True, slots=True)
class _Breaks:
    """The marks and words that part a sentence, and where they start and end."""

    starts: list[int]
    ends: list[int]

    def between(self, start: int, end: int) -> tuple[int, int] | None:
        """The start of the first and the end of the last break in ``[start, end)``; None if there is none."""
        first, last = bisect_left(self.starts, start), bisect_right(self.ends, end)
        return (self.starts[first], self.ends[last - 1]) if first < last else None


def read_clauses(text: str, sentence: Span, times: Sequence[Span]) -> tuple[Span, ...]:
    """The clause of each of ``times``, which lie in ``sentence`` in order.

    "In May A met B, while in June C left" has two; "A's visit last year and B's visit this year" too: where no break
    is written, "and" between two times is one, or the time that opens its clause.
    """
    if not times:
        return ()
    found = list(_BREAK.finditer(text, sentence.start, sentence.end))
    breaks = _Breaks([one.start() for one in found], [one.end() for one in found])
    gaps = [breaks.between(left.end, right.start) or _joint(text, left, right) for left, right in pairwise(times)]
    before = breaks.between(sentence.start, times[0].start) or (0, sentence.start)
    after = breaks.between(times[-1].end, sentence.end) or (sentence.end, 0)
    edges = pairwise([before, *gaps, after])
    return tuple(
        Span(min(left[1], time.start), max(right[0], time.end))
        for time, (left, right) in zip(times, edges, strict=True)
    )


def _joint(text: str, left: Span, right: Span) -> tuple[int, int]:
    """Where one time's clause ends and the next one's begins, if no mark says so."""
    joints = list(_JOINT.finditer(text, left.end, right.start)) if left.end < right.start else []
    if not joints:
        return right.start, right.start
    opens = right.start - joints[-1].end() <= _FRONT
    cut = (joints[-1] if opens else joints[0]).start()
    return cut, cut
