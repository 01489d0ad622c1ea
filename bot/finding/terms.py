"""Text -> terms: what search compares instead of words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import Stemmer

from bot.corpus.folding import fold
from bot.corpus.span import Span

_WORD = re.compile(r"[^\W_]+(?:'(?!s\b)[^\W_]+)*")
_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
# Kana and ideographs: written without spaces, so every two neighbours make a term (bigrams, as in Lucene's CJK filter).
_UNSPACED = re.compile(r"[\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff]+")
_SPLIT = re.compile(r"[\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff]+|[^\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff]+")


@dataclass(frozen=True, slots=True)
class Term:
    """A stem, and the half-open span of the word that it stands for."""

    stem: str
    span: Span


def read_terms(text: str) -> tuple[Term, ...]:
    """The terms of ``text`` in order: English and Russian words by their stem, Japanese in pairs of characters."""
    return tuple(_terms(fold(text)))


def _terms(folded: str) -> Iterator[Term]:
    for word in _WORD.finditer(folded):
        for piece in _SPLIT.finditer(folded, word.start(), word.end()):
            yield from _pairs(piece) if _UNSPACED.match(piece[0]) else (_term(piece),)


def _term(piece: re.Match[str]) -> Term:
    return Term(stem(piece[0]), Span(piece.start(), piece.end()))


def _pairs(piece: re.Match[str]) -> Iterator[Term]:
    if len(piece[0]) == 1:
        yield Term(piece[0], Span(piece.start(), piece.end()))
    for i in range(len(piece[0]) - 1):
        yield Term(piece[0][i : i + 2], Span(piece.start() + i, piece.start() + i + 2))


def script_of(stem: str) -> str:
    """The script that a stem is written in, as far as it matters here."""
    if _UNSPACED.match(stem):
        return "japanese"
    return "cyrillic" if _CYRILLIC.match(stem) else "latin"


@cache
def _stemmer(language: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(language)


def stem(word: str) -> str:
    """The stem of one folded word, by the Snowball stemmer of its script's language (English or Russian)."""
    return str(_stemmer("russian" if _CYRILLIC.match(word) else "english").stemWord(word))
