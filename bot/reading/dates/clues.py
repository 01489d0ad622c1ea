"""What a text says that bears on the day when it was printed."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from bot.corpus.span import Span
from bot.reading.dates.direction import Direction
from bot.reading.dates.reading import find_mentions
from bot.reading.dates.references import Clock, Cycle, Cyclic, DayOfYear, Fixed, Mention, Reference, Shift
from bot.reading.dates.sentence_directions import SentenceDirections
from bot.reading.dates.sentence_ends import sentence_ends
from bot.reading.dates.tokens import Tokens
from bot.reading.dates.units import Unit
from bot.reading.layout.parts import Layout

# In the lead of a report "said on Monday" is said of the day in the dateline.
_SAID = re.compile(
    r"\b(?:said|told|announced|stated|reported|added|noted|declared|condemned|deplored|сообщил[аи]?|заявил[аи]?)"
    r"(?: [^\W\d_]+){0,2}? ?(?:on |в )?$"
)
_LEAD = 3
_NAME = re.compile(r"\b[^\W\d_a-zа-я][^\W\d_]+")
_TITLES = frozenset("President Prime Minister The In He She It Mr Mrs Foreign Secretary General".split())
_BOUNDARY = re.compile(r" and |, while |, |; ")
_SHARED_NAMES = 2
# As many named years and votes as are compared with each other.
_MOST = 100
# How far from a date, in code points, the names of what it dates are looked for.
_REACH = 200


@dataclass(frozen=True, slots=True)
class Clue:
    """Words, and the value they give: a TIMEX3 value, a weekday's number, or a year."""

    span: Span
    value: str


@dataclass(frozen=True, slots=True)
class Clues:
    """Full days; days without a year; weekdays of the lead; named years, past and future; years voted for."""

    days: tuple[Clue, ...]
    days_of_year: tuple[Clue, ...]
    weekdays: tuple[Clue, ...]
    past: tuple[Clue, ...]
    future: tuple[Clue, ...]
    votes: tuple[Clue, ...]


def read_clues(text: str, layout: Layout) -> Clues:
    """The clues of ``text``, each kind in the text's order."""
    tokens, found = find_mentions(text)
    mentions = list(found)
    named = [Clue(_span(mention), value) for mention in mentions if (value := _named(mention.reference))]
    told = [clue for block in layout.body for clue in within(named, block.span)]
    ends = sentence_ends(tokens)
    directions = SentenceDirections(tokens, ends)
    future = {clue for clue in told if directions.of(clue.span).direction is Direction.FUTURE}
    return Clues(
        days=tuple(clue for clue in named if re.match(r"\d{4}-\d\d-\d\d", clue.value)),
        days_of_year=tuple(_days_of_year(mentions)),
        weekdays=tuple(_weekdays(tokens, mentions, layout)),
        past=tuple(clue for clue in told if clue not in future),
        future=tuple(clue for clue in told if clue in future),
        votes=tuple(islice(_votes(tokens, mentions, told[:_MOST], ends), _MOST)),
    )


def within(clues: Sequence[Clue], span: Span) -> Sequence[Clue]:
    """Those of ``clues``, which are in the text's order, that lie inside ``span``."""
    first = bisect_left(clues, span.start, key=lambda clue: clue.span.start)
    last = bisect_right(clues, span.end, key=lambda clue: clue.span.end)
    return clues[first:last]


def _span(mention: Mention) -> Span:
    return Span(mention.start, mention.end)


def _named(reference: Reference) -> str | None:
    """The value of a day, month or year whose year is written."""
    if isinstance(reference, Clock) and reference.day:
        return _named(reference.day)
    if isinstance(reference, Cyclic) and reference.cycle is Cycle.MONTH and isinstance(reference.year, Fixed):
        return f"{reference.year.value}-{reference.index:02}"
    if isinstance(reference, Fixed) and re.match(r"(?:19|20)\d\d(?:-\d\d(?:-\d\d)?)?(?:T|$)", reference.value):
        return reference.value
    return None


def _days_of_year(mentions: list[Mention]) -> Iterator[Clue]:
    for mention in mentions:
        if isinstance(mention.reference, DayOfYear):
            yield Clue(_span(mention), f"XXXX-{mention.reference.month:02}-{mention.reference.day:02}")


def _weekdays(tokens: Tokens, mentions: list[Mention], layout: Layout) -> Iterator[Clue]:
    lead = layout.body[:_LEAD]
    for mention in mentions:
        reference = mention.reference
        if not isinstance(reference, Cyclic) or reference.cycle is not Cycle.WEEKDAY or reference.turn is not None:
            continue
        before = tokens.folded[max(mention.start - 60, 0) : mention.start]
        if any(block.span.contains(_span(mention)) for block in lead) and _SAID.search(before):
            yield Clue(_span(mention), str(reference.index))


def _votes(tokens: Tokens, mentions: list[Mention], told: list[Clue], ends: list[int]) -> Iterator[Clue]:
    """For each "last year" the year after the one that another sentence puts the same names into."""
    bounds = sorted([*ends, *(m.end for m in mentions), *(m.start for m in mentions)])
    years = [(_names(tokens, clue.span, bounds), int(clue.value[:4])) for clue in told]
    for mention in mentions:
        shift = mention.reference
        if not isinstance(shift, Shift) or shift.unit is not Unit.YEAR or shift.count not in (-1, 0):
            continue
        names = _names(tokens, _span(mention), bounds)
        fitting = {year - shift.count for others, year in years if len(names & others) >= _SHARED_NAMES}
        if len(fitting) == 1:
            yield Clue(_span(mention), str(fitting.pop()))


def _names(tokens: Tokens, span: Span, bounds: list[int]) -> frozenset[str]:
    """The names in the words that ``span`` dates: those before it, or if it opens its clause those after it."""
    after = bounds[bisect_right(bounds, span.end)] if bisect_right(bounds, span.end) < len(bounds) else len(tokens.text)
    before = bounds[i - 1] if (i := bisect_right(bounds, span.start - 1)) else 0
    piece = _BOUNDARY.split(tokens.text[max(before, span.start - _REACH) : span.start])[-1]
    if len(piece.split()) <= 1:
        piece = tokens.text[span.end : min(after, span.end + _REACH)]
    return frozenset(_NAME.findall(piece)) - _TITLES
