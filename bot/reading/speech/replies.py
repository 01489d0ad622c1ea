"""Mails that quote the one they answer: the lines behind ">" are whose "On 8 March Anna Reed wrote:" names."""

import re
from collections.abc import Iterator

from bot.corpus.span import Span, stripped
from bot.reading.speech.quotation import Quotation

_NAME = r"[A-ZА-ЯЁ][\w.'’-]{0,40}(?: [A-ZА-ЯЁ][\w.'’-]{0,40}){0,3}"  # bounded: a long word isn't read from each letter
_WROTE = re.compile(
    rf"(?P<who>{_NAME})(?: ?<[^<>\n]{{1,80}}>)?,? (?P<cue>wrote|writes|написала?|пишет)\s?:[ \t]*\n\s{{0,4}}(?=>[^>])"
)
_LINE = re.compile(r">(?!>)[^\n]*(?:\n|$)")
_MARK = "> \t"


def read_replies(text: str) -> Iterator[Quotation]:
    """What each mail quotes of the one before, in order: one quotation for all its lines, with the marks between."""
    if "\n>" not in text:
        return
    for found in _WROTE.finditer(text):
        end = start = found.end()
        while line := _LINE.match(text, end):
            end = line.end()
        first = start + len(text[start:end]) - len(text[start:end].lstrip(_MARK))
        words = stripped(text, first, end)
        if words:
            yield Quotation(words, True, Span(*found.span("who")), Span(*found.span("cue")))
