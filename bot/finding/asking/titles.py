"""Titles around a name: they tell whom it means, and ask about nothing."""

from collections.abc import Iterable, Iterator
from itertools import chain

from bot.corpus.span import Span
from bot.finding.alike.thesaurus import groups_of
from bot.finding.asking.wording import Word
from bot.finding.resolving.titles import is_title
from bot.reading.names.titles import HONORIFICS, OFFICES, TRADES

_FAMILY = frozenset(
    """
    wife husband ex-wife ex-husband brother sister son daughter father mother stepfather uncle aunt niece nephew cousin
    grandfather grandmother grandson man woman boy girl friend boyfriend girlfriend
    """.split()
)
_TITLES = (HONORIFICS | OFFICES | TRADES) - _FAMILY


def titles_of(names: Iterable[Span], words: Iterable[Word], question: str) -> Iterator[Word]:
    """Those of ``words`` that stand right before or behind one of ``names`` in ``question``, and are titles."""
    ordered = sorted(words, key=lambda word: word.span)
    for name in names:
        yield from _run(name, [word for word in reversed(ordered) if word.span.end <= name.start], question)
        yield from _run(name, [word for word in ordered if word.span.start >= name.end], question)


def _run(name: Span, words: Iterable[Word], question: str) -> Iterator[Word]:
    """The titles that lead away from ``name``, from word to word."""
    edge = name
    for word in words:
        between = question[min(word.span.end, edge.end) : max(word.span.start, edge.start)]
        if between.strip(" -") or not is_title_word(word.text):
            return
        edge = edge.to(word.span)
        yield word


def is_title_word(word: str) -> bool:
    """Is it a title, or in Russian or Japanese the word for one?"""
    if is_title(word) or word.isascii():
        return is_title(word) or word in _TITLES
    alike = chain.from_iterable(group.words for group in groups_of(word) if not group.topic)
    return any(one.rstrip("*") in _TITLES for one in alike)
