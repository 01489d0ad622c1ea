"""What kind of answer a question wants."""

import re
from dataclasses import dataclass
from functools import cache

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.finding.asking.kinds import Wants
from bot.finding.asking.measures import Measure, measure_asked
from bot.finding.asking.words import NOW, PAST, PLANNED, QUESTION_WORDS


@dataclass(frozen=True, slots=True)
class Asked:
    """The kind of answer, and the words of the question that ask for it: they need not stand in the answer.

    ``counted`` are the words behind "how many", among them what is counted. ``past`` tells that it is asked when
    something happened, as if it had. ``now`` that it is asked of today. ``measure`` is what is asked
    of something's size.
    """

    wants: Wants
    span: Span | None = None
    counted: Span | None = None
    past: bool = False
    now: bool = False
    measure: Measure | None = None


def what_is_wanted(question: str) -> Asked:
    """The kind of answer that ``question`` wants, by its question words in English, Russian or Japanese."""
    folded = fold(question)
    if measured := measure_asked(folded):
        measure, where = measured
        return Asked(Wants.MEASURE, Span(*where.span()), measure=measure)
    for wants, pattern in _patterns():
        if found := pattern.search(folded):
            counted = _counted(found)
            past = wants is Wants.DAY and bool(PAST.search(folded)) and not PLANNED.search(folded)
            now = wants in (Wants.PERSON, Wants.PLACE) and bool(NOW.search(folded))
            return Asked(wants, Span(found.start(), counted.start if counted else found.end()), counted, past, now)
    return Asked(Wants.ANYTHING)


def _counted(found: re.Match[str]) -> Span | None:
    spans = (found.span(name) for name in found.re.groupindex if name.startswith("counted"))
    return next((Span(*span) for span in spans if span[0] < span[1]), None)


@cache
def _patterns() -> tuple[tuple[Wants, re.Pattern[str]], ...]:
    return tuple((wants, re.compile("|".join(QUESTION_WORDS[wants]))) for wants in QUESTION_WORDS)
