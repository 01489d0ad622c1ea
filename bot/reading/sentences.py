"""Sentences of a paragraph, as spans."""

import re
from collections.abc import Iterator

import nupunkt

from bot.corpus.span import Span, stripped

# Japanese and Chinese end a sentence without a space, which a splitter made for spaces doesn't see.
_WIDE_STOP = re.compile(r"[。！？]+[」』）”]*")
# No sentence begins with these: the full stop before them belongs to "(D-Ill.),".
_GOES_ON = re.compile(r"\s*[)\],;:]")


def read_sentences(text: str, paragraph: Span) -> tuple[Span, ...]:
    """The sentences of ``paragraph``, in order, without the white space around them.

    Offsets are those of ``text``. Full stops of abbreviations and initials end no sentence (nupunkt, the Punkt
    algorithm of Kiss and Strunk 2006). A dateline must have been taken off the paragraph before.
    """
    pieces = (stripped(text, start, end) for start, end in _pieces(text, paragraph))
    return tuple(piece for piece in pieces if piece)


def _pieces(text: str, paragraph: Span) -> Iterator[tuple[int, int]]:
    start = paragraph.start
    for _, end in nupunkt.sent_spans(paragraph.of(text)):
        if not _GOES_ON.match(text, paragraph.start + end, paragraph.end):
            yield from _at_wide_stops(text, start, paragraph.start + end)
            start = paragraph.start + end
    if start < paragraph.end:
        yield from _at_wide_stops(text, start, paragraph.end)


def _at_wide_stops(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for stop in _WIDE_STOP.finditer(text, start, end):
        yield start, stop.end()
        start = stop.end()
    yield start, end
