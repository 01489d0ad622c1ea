"""Time expressions of a text, with their values."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from datetime import date
from functools import partial

from bot.corpus.span import Span
from bot.reading.dates import japanese
from bot.reading.dates.anchors import Anchors
from bot.reading.dates.grammar.rules import read_mentions
from bot.reading.dates.joining import joined
from bot.reading.dates.lexing import read_tokens
from bot.reading.dates.references import Mention
from bot.reading.dates.resolving import resolve
from bot.reading.dates.sentence_ends import sentence_ends
from bot.reading.dates.tense import Direction, read_direction
from bot.reading.dates.timex import TimeExpression
from bot.reading.dates.tokens import Tokens


def read_times(
    text: str, published: date | None, sentences: Sequence[Span] | None = None
) -> tuple[TimeExpression, ...]:
    """The time expressions of ``text``, in order, not overlapping.

    ``published`` is the day of printing, the anchor of "yesterday", "in May" and the like; without it these have no
    calendar value. ``sentences``, in order, bound where a verb is looked for; without them full stops do. Linear in
    the text's length.
    """
    tokens, mentions = find_mentions(text)
    ends = [sentence.end for sentence in sentences] if sentences else sentence_ends(tokens)
    anchors = Anchors(published)
    found = (_expression(mention, anchors, text, ends) for mention in mentions)
    return tuple(expression for expression in found if expression)


def find_mentions(text: str) -> tuple[Tokens, Iterator[Mention]]:
    """The tokens of ``text``, and what among them refers to a time, in order, not overlapping."""
    tokens = read_tokens(text)
    return tokens, japanese.merged(text, joined(tokens, read_mentions(tokens)))


def _expression(mention: Mention, anchors: Anchors, text: str, ends: list[int]) -> TimeExpression | None:
    span = Span(mention.start, mention.end)
    anchors.direction = partial(_direction, text, span, ends)
    if not (resolved := resolve(mention.reference, anchors)):
        return None
    anchors.tell(resolved.value, mention.reference)
    return TimeExpression(span, resolved.type, resolved.value, resolved.inferred, mention.part)


def _direction(text: str, span: Span, ends: list[int]) -> Direction:
    at = bisect_right(ends, span.start)
    start = ends[at - 1] if at else 0
    end = ends[at] if at < len(ends) else len(text)
    return read_direction(text, Span(start, max(end, span.end)), span)
