"""Quotations inside quotations: what somebody tells as words, of another's mostly."""

import re
from collections.abc import Iterator

from bot.corpus.span import Span
from bot.reading.speech.marks import pair_marks
from bot.reading.speech.quoted import Quoted

_FEWEST, _FEWEST_CHARACTERS = 3, 8  # words; or characters of a script without spaces. Fewer are a name or a term
_WORD = re.compile(r"[^\W_]+")


def quoted_within(text: str, said: Span) -> Iterator[Quoted]:
    """What stands between marks of its own inside a quotation, whose words are ``said``."""
    for quoted in pair_marks(text, said):
        inner = quoted.inner.of(text)
        long = len(_WORD.findall(inner)) >= _FEWEST or (not inner.isascii() and len(inner) >= _FEWEST_CHARACTERS)
        if quoted.closed and long and quoted.outer != said:
            yield quoted
