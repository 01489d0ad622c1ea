"""Which part of a sentence each of its times belongs to."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from bot.corpus.span import Span

_BREAK = re.compile(r"[;:—–]|, (?:while|but|whereas|and then|whilst|а|но)\b|,? (?:while|whereas)\b")
# A clause that only describes, or gives a time or reason, begins: ", who", ", first published", "when".
_OPENS = re.compile(
    r",? (?:who|which|whose|where|when|after|before|because|although|though|since (?:it|he|she|they|we|I))\b"
    r"|,? в котор\w+"
    r"|, (?:\w+ )?[a-z]+ed (?:by|in|on)\b|, (?:an?|the) [a-z][a-z -]{0,40} that\b"
)
# What is said, or what goes along with it, begins behind the time: "on Tuesday that", "on Tuesday, claiming".
_CLOSES = re.compile(
    r" that\b|, (?:\w+ly )?[a-z]{3,}ing\b|, (?:who|which|whose|where|when|although|though|because)\b"
    r"|, (?:что|хотя|котор\w+|потому|так как|поскольку|где|когда|чтобы|несмотря)\b"
)
# Right behind the time another clause begins: "signed on Tuesday to build", "said on Tuesday it would".
_GOES_ON = re.compile(
    r",? to [a-z]| (?:it|he|she|they|there|the \w+) (?:would|will|had|has|was|is|were|did|does|could|can)\b"
)
_JOINT = re.compile(r",? (?:and|и|а)\s")
# What another verb tells, behind the first time: ", showed that three were to close in 2016".
_COMPLEMENT = re.compile(r", [a-z]+(?:ed|s|wn|ld|id) that\b")
# What went before is named, by its time too, to give another event its ground: "after January's storm", "since the
# 2011 quake"; "after May" is a time of that event itself.
_GROUND = (
    r"\b(?:after|since|following|despite|because of|in the wake of|in response to|in the aftermath of|due to"
    r"|thanks to|blamed on|anniversary of)[ \n]"
)
_OF_A_NOUN = re.compile(_GROUND + r"(?:the|an?|its|his|her|their|that|this)(?: [a-z]+){0,2}[ \n]$", re.IGNORECASE)
_OWNING = re.compile(_GROUND + r"$", re.IGNORECASE)
_OWNED = re.compile(r"['’]s? [a-z]")
_NOUN = re.compile(r" [a-z]")
_REMEMBERED = re.compile(
    r" (?!(?:was|were|is|are|on|in|at|with|and|by|for|to|was|will|has|had|в|на|с|и|был[аио]?|у|к)\b)[a-zа-я]"
)
_GOES_ON_BEHIND = re.compile(r"[^,;:—–]*(?:, (?:in )?(?:which|who|when|where)\b[^,;:—–]*)?(?=[,;:—–]|\Z)")
_JUBILEE = re.compile(r"(?:\banniversary of (?:the year )?|\bгодовщин\w+ )$", re.IGNORECASE)
# Behind the words said: `," he told`, ", the mayor said", «, заявил».
_SAYS = re.compile(
    r"[,.!?][\"”»'’]*,?\s(?:[—–-]+\s)?(?:[\w'’.-]+\s){,6}?(?:said|told|stated|added|wrote|insisted|declared|noted"
    r"|(?:сказал|заявил|сообщил|добавил|отметил|написал|рассказал|подчеркнул)[аи]?)\b|[」』]と"
)
_GROUND_REACH = 60  # code points
_GROUND_LENGTH = 400  # code points: of a sentence that names ground after ground, each ends before the next but few
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


def telling_part(text: str, clause: Span, time: Span) -> Span:
    """The part of ``clause`` that tells what happened at ``time``: not what another clause in it denies or plans.

    "The envoy, who left in 2019, did not reply" tells of 2019 that the envoy left; "they sued on Tuesday, saying that
    it would not last" tells of Tuesday that they sued.
    """
    start = clause.start
    for found in _OPENS.finditer(text, clause.start, time.start):
        start = found.start() if len(text[found.end() : time.start].split()) > 1 else start
    opening = text[start : time.start]
    if start > clause.start and "," in opening[1:] and not opening[1:].rstrip().endswith(","):
        start = clause.start  # it ended at a comma before the time
    closes = _CLOSES.search(text, time.end, clause.end)
    if time.start - start > _FRONT:
        closes = _GOES_ON.match(text, time.end, clause.end) or closes
    end = closes.start() if closes else clause.end
    if start > clause.start:
        comma = text.find(",", time.end, end)
        end = comma if comma > 0 else end
    return Span(start, max(end, time.end))


def outside_words_said(text: str, clause: Span, time: Span) -> Span:
    """``clause`` without the words that somebody said at ``time``: '"I never did," he said on Tuesday'."""
    said = max((found.start() for found in _SAYS.finditer(text, clause.start, time.start)), default=clause.start)
    return Span(said, clause.end)


def ground_of(text: str, sentence: Span, time: Span) -> Span | None:
    """The part of ``sentence`` that only names by ``time`` what went before: "after the January storm, which ...".

    It ends where the sentence goes on: "after the January storm, which killed two, |the board met".
    """
    before = text[max(sentence.start, time.start - _GROUND_REACH) : time.start]
    found = _OF_A_NOUN.search(before) if _NOUN.match(text, time.end) else None
    found = found or (_OWNING.search(before) if _OWNED.match(text, time.end) else None)
    if not found:
        return None
    end = min(sentence.end, time.end + _GROUND_LENGTH)
    goes_on = _GOES_ON_BEHIND.match(text, time.end, end)
    return Span(time.start - len(before) + found.start(), goes_on.end() if goes_on else end)


def is_of_jubilee(text: str, time: Span) -> bool:
    """Does ``time`` only say what is remembered: "the anniversary of 1956"? With a noun it names an event."""
    before = text[max(time.start - _GROUND_REACH, 0) : time.start]
    return bool(_JUBILEE.search(before)) and not _REMEMBERED.match(text, time.end) and not _OWNED.match(text, time.end)


def beside_grounds(clause: Span, time: Span, before: Span | None, after: Span | None) -> Span:
    """``clause`` of ``time``, where the times ``before`` and ``after`` it are those of a ground, see ``ground_of``."""
    start = before.end if before and before.end <= time.start == clause.start else clause.start
    end = after.start if after and time.end <= after.start < clause.end else clause.end
    return Span(start, end)


def _joint(text: str, left: Span, right: Span) -> tuple[int, int]:
    """Where one time's clause ends and the next one's begins, if no mark says so."""
    joints = list(_JOINT.finditer(text, left.end, right.start)) if left.end < right.start else []
    if not joints:
        begins = _COMPLEMENT.search(text, left.end, right.start)
        cut = begins.start() if begins else right.start
        return cut, cut
    opens = right.start - joints[-1].end() <= _FRONT
    cut = (joints[-1] if opens else joints[0]).start()
    return cut, cut
