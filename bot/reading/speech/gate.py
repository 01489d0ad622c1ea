"""A quick look at whether words can report speech at all, which spares reading most that can't."""

import re
from functools import cache

from bot.corpus.span import Span
from bot.reading.speech import russian, words
from bot.reading.speech.tokens import verb_forms

_WORD = re.compile(r"[^\W\d_]+")


def may_report(text: str, span: Span) -> bool:
    """Whether a word that reports speech, as it is or with a capital, is in ``span``."""
    return not _reporting().isdisjoint(_WORD.findall(text, span.start, span.end))


@cache
def _reporting() -> frozenset[str]:
    forms = [form for form, kind in verb_forms().items() if kind == "v"]
    small = (*forms, *words.WORDS_OF, *russian.WORDS_OF, "according", "that", "put", "puts")
    return frozenset((*small, *(word.capitalize() for word in small)))
