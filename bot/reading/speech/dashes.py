"""Attributions inside one pair of marks, set off by dashes: «A, — сказал Иванов. — B»."""

import re
from collections.abc import Iterator

from bot.corpus.span import Span, stripped
from bot.reading.speech.quoted import Quoted
from bot.reading.speech.russian import SAYING

_SAYING = frozenset(SAYING)
# Comma and dash, a clause in lower case with neither, full stop or comma and dash.
_BETWEEN = re.compile(r"[,.!?…]\s+[—–-]\s+(?=(?P<first>[а-яё]+)\s)[^—–.!?«»]{3,150}[.,]\s+[—–-]\s+")


def split_at_dashes(text: str, quoted: Quoted) -> Iterator[Quoted]:
    """``quoted``, or its parts before and after each attribution within it."""
    start, outer = quoted.inner.start, quoted.outer.start
    if "— " in quoted.inner.of(text) or "– " in quoted.inner.of(text):
        for match in _BETWEEN.finditer(text, quoted.inner.start, quoted.inner.end):
            if match["first"] not in _SAYING:
                continue
            part = stripped(text, start, match.start() + 1)
            if part:
                yield Quoted(part, Span(outer, match.start() + 1))
            start = outer = match.end()
    if start < quoted.inner.end:
        yield Quoted(Span(start, quoted.inner.end), Span(outer, quoted.outer.end), quoted.closed)
