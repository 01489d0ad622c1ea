"""Slips of the finger in the words that ask: "waht did Reed say abuot it". A word that documents have is left alone."""

import re
from collections.abc import Callable, Collection
from functools import cache

from rapidfuzz import process
from rapidfuzz.distance import OSA

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.finding.alike.thesaurus import groups_of
from bot.finding.asking.light import LIGHT
from bot.finding.resolving.ordinary import is_ordinary
from bot.finding.resolving.words import words
from bot.finding.stopwords import STOPWORDS
from bot.finding.terms import stem

_WORD = re.compile(r"[a-z]{3,12}|[а-яё]{3,12}")
# Words of at least so many letters are one slip away from few others. The words that ask may be shorter: a letter left
# out of them, or two exchanged, leave none that means anything else.
_LONG = 5
_ASKING = frozenset("what when where which who whom whose why how кто кого кому что когда где куда откуда".split())
_SAYING = frozenset("says saying speak speaks spoken talk talks talked spoke".split())


def without_slips(question: str, names: Collection[Span], known: Callable[[str], bool]) -> str:
    """``question`` with the words that ask put right, but for those in ``names``, with a capital, or ``known``."""

    def written(found: re.Match[str]) -> str:
        word, span = found[0], Span(*found.span())
        is_name = any(span.overlaps(name) for name in names) or (span.start > 0 and question[span.start].isupper())
        return (_meant(word) if not is_name and _is_strange(word, known) else None) or span.of(question)

    return re.sub(rf"(?<!\w)(?:{_WORD.pattern})(?![\w'’-])", written, fold(question))


def _is_strange(word: str, known: Callable[[str], bool]) -> bool:
    """Is ``word`` one that neither the documents nor the language have, as far as its frequent words are listed?"""
    if word in STOPWORDS or word in _SAYING or stem(word) in _light_stems() or any(groups_of(word)):
        return False
    return not known(word) and not any(map(is_ordinary, words(word)))


@cache
def _light_stems() -> frozenset[str]:
    """Those of words that say little: another form of one is no slip for it."""
    return frozenset((*map(stem, LIGHT), *LIGHT))


@cache
def _meant(word: str) -> str | None:
    """The word that asks which ``word`` is a slip for, of several the one that is as long; None if there is none."""
    likely = [other for other in _one_slip_away(word, _ASKING) if _is_typed_so(word, other)]
    if not likely and len(word) >= _LONG:
        likely = _one_slip_away(word, _LISTED)
    return min(likely, key=lambda other: (sorted(other) != sorted(word), len(other) != len(word), other), default=None)


def _one_slip_away(word: str, listed: Collection[str]) -> list[str]:
    """The first letter stays."""
    near = process.extract(word, listed, scorer=OSA.distance, score_cutoff=1, limit=None)
    return [other for other, _, _ in near if other[0] == word[0]]


def _is_typed_so(word: str, other: str) -> bool:
    """Are two letters of ``other`` exchanged in ``word``, or is one left out?"""
    return sorted(word) == sorted(other) or len(word) < len(other)


_LISTED = tuple(sorted(word for word in STOPWORDS | LIGHT | _SAYING if len(word) >= _LONG and _WORD.fullmatch(word)))
