"""Time expressions of a text, with their values."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from functools import lru_cache, partial

from bot.corpus.span import Span
from bot.reading.dates import japanese
from bot.reading.dates.anchors import Anchors
from bot.reading.dates.grammar.rules import read_mentions
from bot.reading.dates.joining import is_day, joined
from bot.reading.dates.lexing import read_tokens
from bot.reading.dates.references import Cycle, Cyclic, Interval, Mention
from bot.reading.dates.resolving import resolve
from bot.reading.dates.sentence_directions import SentenceDirections
from bot.reading.dates.sentence_ends import sentence_ends
from bot.reading.dates.story import in_story
from bot.reading.dates.timex import TimeExpression
from bot.reading.dates.tokens import Tokens

# A question, of so many characters at most, is read several times: for days, and for such as there aren't.
_ASKED, _LATELY = 350, 8
_BEYOND = r"(?:3[2-9]|00?)(?:st|nd|rd|th)?"
_BEYOND_BEFORE = re.compile(rf"(?<![\d.,$])\b{_BEYOND} (?:of )?$")
_BEYOND_BEHIND = re.compile(rf" {_BEYOND}(?![\w-]| [^\W\d])")


def read_times(
    text: str, published: date | None, sentences: Sequence[Span] | None = None
) -> tuple[TimeExpression, ...]:
    """The time expressions of ``text``, in order, not overlapping.

    ``published`` is the day of printing, the anchor of "yesterday", "in May" and the like; without it these have no
    calendar value. ``sentences``, in order, bound where a verb is looked for; without them full stops do. Linear in
    the text's length.
    """
    tokens, mentions = find_mentions(text)
    if not mentions:  # as in most of what is asked: then no verb matters either
        return ()
    ends = [sentence.end for sentence in sentences] if sentences else sentence_ends(tokens)
    anchors, directions = Anchors(published), SentenceDirections(tokens, ends)
    expressions = (_expression(mention, anchors, directions) for mention in mentions)
    return tuple(expression for expression in expressions if expression)


def impossible_days(text: str) -> Iterator[Span]:
    """What in ``text`` is written as a day and is none: "31 February 2018", "31 июня"."""
    tokens, mentions = find_mentions(text)
    for mention in mentions:
        reference = mention.reference.first if isinstance(mention.reference, Interval) else mention.reference
        if is_day(reference) and resolve(reference, Anchors(None)) is None:
            yield Span(mention.start, mention.end)
        elif isinstance(reference, Cyclic) and reference.cycle is Cycle.MONTH:
            yield from _beyond_month(tokens.folded, Span(mention.start, mention.end))


def _beyond_month(folded: str, month: Span) -> Iterator[Span]:
    """A day beside ``month`` that no month has: "32 June", "June 35"."""
    if before := _BEYOND_BEFORE.search(folded[: month.start]):
        yield Span(before.start(), month.end)
    elif after := _BEYOND_BEHIND.match(folded, month.end):
        yield Span(month.start, after.end())


def find_mentions(text: str) -> tuple[Tokens, tuple[Mention, ...]]:
    """The tokens of ``text``, and what among them refers to a time, in order, not overlapping."""
    return _found_lately(text) if len(text) <= _ASKED else _found(text)


def _found(text: str) -> tuple[Tokens, tuple[Mention, ...]]:
    tokens = read_tokens(text)
    return tokens, tuple(in_story(text, japanese.merged(text, joined(tokens, read_mentions(tokens)))))


_found_lately = lru_cache(_LATELY)(_found)


def _expression(mention: Mention, anchors: Anchors, directions: SentenceDirections) -> TimeExpression | None:
    span = Span(mention.start, mention.end)
    anchors.direction = partial(directions.of, span)
    if not (resolved := resolve(mention.reference, anchors)):
        return None
    anchors.tell(resolved.value, mention.reference)
    return TimeExpression(span, resolved.type, resolved.value, resolved.inferred, mention.part)
