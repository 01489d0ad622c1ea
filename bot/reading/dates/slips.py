"""Does a text tell in the past tense what, by its date, hadn't happened when it was printed?"""

import re
from datetime import timedelta

from bot.corpus.document import Document
from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.dates.direction import Direction, Strength, Verdict
from bot.reading.dates.japanese_tense import japanese_direction
from bot.reading.dates.tense import direction_among
from bot.reading.dates.timex import TimeExpression
from bot.reading.dates.verb_groups import VerbGroups
from bot.reading.dates.when import When, first_day

# A day of printing may itself be off, so what lies ahead by less is told as planned.
_BEYOND_DOUBT = timedelta(days=366)
_REACH = 300  # code points: of a longer sentence the rest is not looked at
_BESIDE = re.compile(r" (?:on |in |в )?")


def is_slip(document: Document, sentence: Span, time: TimeExpression, when: When) -> bool:
    """Is the year a slip, or of another calendar: "The port was founded on March 7, 2450"?

    Only where the year is written and the verb stands right beside: "won the right to host the Cup in 2034" is no slip.
    """
    text, published = document.text, document.published
    if when.inferred or published is None or first_day(when) - published <= _BEYOND_DOUBT:
        return False
    start = max(sentence.start, time.span.start - _REACH)
    part = text[start : min(sentence.end, time.span.end + _REACH)]
    verdict = _told(part, Span(time.span.start - start, time.span.end - start))
    return verdict.direction is Direction.PAST and verdict.strength is Strength.SURE


def _told(sentence: str, at: Span) -> Verdict:
    groups = VerbGroups(sentence, fold(sentence), 0, len(sentence))
    if japanese := japanese_direction(sentence, at, len(sentence)):
        return japanese
    verb = groups.last_before(at.start)
    is_beside = verb is not None and _BESIDE.fullmatch(sentence, groups.end_of(verb), at.start)
    return direction_among(groups, sentence, at) if is_beside else Verdict()
