"""Sentences of a paragraph, as spans."""

import re
from collections.abc import Iterator

import nupunkt

from bot.corpus.span import Span, stripped

# Japanese and Chinese end a sentence without a space, which a splitter made for spaces doesn't see.
_WIDE_STOP = re.compile(r"[。！？]+[」』）”]*")
# No sentence begins with these: the full stop before them belongs to "(D-Ill.),".
_GOES_ON = re.compile(r"\s*[)\],;:]")
# Marks that close what stands before them, though the splitter takes them for the next sentence: by their shape where
# they touch it, else where a letter doesn't follow, since some texts turn “ the wrong way.
_CLOSING = re.compile(r"[”»」』]+|\s+[”»」』]+(?=[\s.,;:!?…—–]|$)")
# Marks that open the next sentence, with a space in front, at the end of one.
_OPENING = re.compile(r"(?<=\s)[\"“„«‹「『(\[]+$")
_LONGEST_OPENING = 4


def read_sentences(text: str, paragraph: Span) -> tuple[Span, ...]:
    """The sentences of ``paragraph``, in order, without the white space around them.

    Offsets are those of ``text``. Full stops of abbreviations and initials end no sentence (nupunkt, the Punkt
    algorithm of Kiss and Strunk 2006). None begins with a mark that closes the one before, or ends with one that opens
    the next. A dateline must have been taken off the paragraph before.
    """
    pieces = (stripped(text, start, end) for start, end in _pieces(text, paragraph))
    return tuple(piece for piece in pieces if piece)


def _pieces(text: str, paragraph: Span) -> Iterator[tuple[int, int]]:
    start = paragraph.start
    for end in _ends(text, paragraph):
        if end > start and not _GOES_ON.match(text, end, paragraph.end):
            yield from _at_wide_stops(text, start, end)
            start = end
    if start < paragraph.end:
        yield from _at_wide_stops(text, start, paragraph.end)


def _ends(text: str, paragraph: Span) -> Iterator[int]:
    """Where the sentences end, with the marks on their own side."""
    start, counted, quotes = paragraph.start, paragraph.start, 0
    for _, found in nupunkt.sent_spans(paragraph.of(text)):
        end = paragraph.start + found
        while end > start and text[end - 1].isspace():
            end -= 1
        if closing := _CLOSING.match(text, end, paragraph.end):
            end = closing.end()
        opening = _OPENING.search(text, max(paragraph.start, end - _LONGEST_OPENING), end)
        if opening:
            quotes += text.count('"', counted, opening.start())
            counted = opening.start()
            # A straight mark with a space on both sides opens if those before it are closed.
            if text[opening.start()] != '"' or quotes % 2 == 0:
                end = opening.start()
        start = end
        yield end


def _at_wide_stops(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for stop in _WIDE_STOP.finditer(text, start, end):
        yield start, stop.end()
        start = stop.end()
    yield start, end
