"""A document -> the stretches of text in which words follow one another.

An article goes on behind a picture's caption, and a speech behind "he said": word for word means in the order of a
stretch.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from bot.corpus.document import Document
from bot.corpus.span import Span
from bot.reading.facts import Facts
from bot.reading.layout.parts import Role
from bot.reading.voices import Voice

# Code points between two parts of a speech: "the minister told reporters in the capital on Tuesday", and its marks.
_LONGEST_ATTRIBUTION = 120
_STOP = re.compile(r"[.!?…]")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Parts of a document that are read one after another, in order."""

    document: Document
    parts: tuple[Span, ...]


def stretches_of(facts: Facts) -> Iterator[Stretch]:
    """The article; each heading, caption and other line; and every speech that an attribution interrupts."""
    body = tuple(_with_dateline(facts))
    if body:
        yield Stretch(facts.document, body)
    for block in facts.layout.blocks:
        if block.role is not Role.BODY:
            yield Stretch(facts.document, (block.span,))
    for parts in _speeches(facts):
        if len(parts) > 1:
            yield Stretch(facts.document, parts)


def _with_dateline(facts: Facts) -> Iterator[Span]:
    dateline = facts.layout.dateline
    for number, block in enumerate(facts.layout.body):
        yield block.span.to(dateline) if dateline and not number else block.span


def _speeches(facts: Facts) -> Iterator[tuple[Span, ...]]:
    """The quotations of one speaker with nothing but their attributions in between."""
    speech: list[Voice] = []
    for voice in facts.voices:
        if not voice.quotation.direct:
            continue
        if speech and not _goes_on(facts, speech[-1], voice):
            yield tuple(one.quotation.span for one in speech)
            speech = []
        speech.append(voice)
    yield tuple(one.quotation.span for one in speech)


def _goes_on(facts: Facts, last: Voice, voice: Voice) -> bool:
    """Does ``voice`` go on with the words of ``last``, with at most "he said on Monday." in between?"""
    start, end = last.quotation.span.end, voice.quotation.span.start
    if start >= end or end - start > _LONGEST_ATTRIBUTION or not last.people or last.people != voice.people:
        return False
    between = facts.document.text[start:end]
    told = [part for part in (last.quotation.speaker, last.quotation.cue) if part and start <= part.start < end]
    if told:
        between = between[max(part.end for part in told) - start :]
    return not any(map(str.isalnum, _behind_stop(between) if told else between))


def _behind_stop(text: str) -> str:
    """What follows the last full stop of ``text``, all of it where there is none."""
    return _STOP.split(text)[-1]
