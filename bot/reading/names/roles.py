"""Which office a text gives to whom."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence

from bot.corpus.span import Span
from bot.reading.names.office import Office

_BEFORE_NAME = re.compile(
    r"(?:[ \u00a0]?\[?|, |: | (?:is|was) )"
    r"(?:(?:Sir|Dame|Lord|Lady|Baroness|Baron|Dr|Mr|Mrs|Ms|Miss|Prof|Professor|Justice|(?:the )?(?:Rev|Hon)"
    r"|доктор|профессор|академик|господин|госпожа|г-н|г-жа|сэр)\.?[ \u00a0]){0,3}"
    r"| (?:назначен[аы]?|избран[аы]?|утвержд[её]н[аы]?|стал[аи]?|станет|оста[её]тся) "
)
_WIDEST_BEFORE = 24
_OWNING = re.compile(r"['’]s\b")
_AFTER_NAME = re.compile(
    r", |[ \u00a0]\(|, (?:then|now|currently|formerly|also)[ \u00a0]| - | – | — |[ \u00a0]as[ \u00a0]"
)
_BEING = re.compile(
    r"(?:, an? [^.,;:]{2,30}(?=, ))?\)?,?(?:[\s]who)?"
    r"(?:[\s](?:is|was|became|becomes|has been|had been|remains|serves as|served as|took office as|takes office as))"
    r"(?:[\s](?:earlier|also|now|currently|then|recently|again|later|once|formerly))*"
    r"(?:[\s](?:appointed|named|elected|re-elected|made|chosen|sworn in|inaugurated|confirmed))?(?:[\s]as)?[\s]"
)
_WIDEST = 60


def holders(text: str, offices: Iterable[Office], names: Sequence[Span]) -> Iterator[tuple[Office, int | None]]:
    """Each office with the index in ``names`` (sorted) of the mention that it is given to, or None."""
    starts = [name.start for name in names]
    ends = [name.end for name in names]
    previous = -1
    for office in offices:
        holder = _next(text, office, starts, ends)
        if holder is None:
            holder = _previous(text, office, ends, previous)
        previous = office.span.end
        yield office, holder


def _next(text: str, office: Office, starts: Sequence[int], ends: Sequence[int]) -> int | None:
    """The mention right after the office: "President Smith", "the chairman of the club, Jane Smith".

    Of "the chairman, Jane Smith's brother" it is none.
    """
    at = bisect_left(starts, office.span.end)
    if at == len(starts) or starts[at] - office.span.end > _WIDEST_BEFORE:
        return None
    gap = text[office.span.end : starts[at]]
    if gap.strip() and _OWNING.match(text, ends[at]):
        return None
    return at if _BEFORE_NAME.fullmatch(gap) else None


def _previous(text: str, office: Office, ends: Sequence[int], previous: int) -> int | None:
    """The mention that the office follows: "Jane Smith, the chairman", "Smith, who was appointed minister"."""
    at = bisect_right(ends, office.span.start) - 1
    if at < 0 or office.span.start - ends[at] > _WIDEST:
        return None
    gap = text[ends[at] : office.span.start]
    if _AFTER_NAME.fullmatch(gap) or _BEING.fullmatch(gap):
        return at
    chained = previous > ends[at] and text[previous : office.span.start] in (" and ", ", ", ", and ")
    return at if chained and _holds(text, ends[at], previous) else None


def _holds(text: str, end: int, until: int) -> bool:
    return text[end : end + 2] == ", " and until - end < 2 * _WIDEST
