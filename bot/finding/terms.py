"""Text -> terms: what search compares instead of words."""

import re
from collections.abc import Iterator, Mapping, Sequence, Set
from functools import cache, lru_cache
from typing import TypeAlias

import Stemmer
from msgspec import Struct

from bot.corpus.composing import composed
from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.finding.spelling import one_spelling
from bot.finding.stopwords import PREFIXES, STOPWORDS

_CYRILLIC = re.compile(r"[\u0400-\u04ff]")
# Kana and ideographs: written without spaces, so every two neighbours make a term (bigrams, as in Lucene's CJK filter).
_CJK = r"\u3005-\u30ff\u3400-\u9fff\uf900-\ufaff"
_UNSPACED = re.compile(f"[{_CJK}]")
_PIECE = re.compile(f"[{_CJK}]+|[^{_CJK}]+")
_WORD = r"[^\W_]+(?:'(?!s\b)[^\W_]+)*"
_DOTTED = r"(?<![^\W_])(?:[^\W\d_]\.)+[^\W\d_](?![^\W_])"
# What is looked at as one: an acronym with dots, or words joined by hyphens.
_TOKEN = re.compile(rf"{_DOTTED}|{_WORD}(?:-{_WORD})*")
_LONG_DASHES = "—–―"  # folding makes hyphens of them, but they part words and join none
# Acronyms spelt like a word that carries nothing: "US" among small letters is a country.
_ACRONYMS = sorted(word.upper() for word in STOPWORDS if word.isascii() and 2 <= len(word) <= 4)
_CAPITALS = re.compile("[A-Z][A-Z]")
_ACRONYM = re.compile(rf"(?<![\w'’.-])(?:{'|'.join(_ACRONYMS)})(?![\w'’-])")
HYPHEN = "-"
_REMEMBERED = 1 << 16
_SHOWN = 1 << 10  # passages whose terms are remembered, some kilobytes each: those that answers show most

_Part: TypeAlias = tuple[str, int, int, bool]
"""A stem, from where to where its word goes in a token, and whether the word carries no topic."""

_Place: TypeAlias = tuple[int, Span]
"""The number of a term in its text, and where it stands there."""


class Term(Struct, frozen=True):
    """A stem, the half-open span of the word that it stands for, and whether that word carries no topic."""

    stem: str
    span: Span
    empty: bool = False


def read_terms(text: str) -> tuple[Term, ...]:
    """The terms of ``text`` in order: English and Russian words by their stem, Japanese in pairs of characters.

    Two words joined by a hyphen are terms each, and a third one together: "cease-fire" gives "ceas", "fire" and, for
    "ceasefire" to find it, "ceasefir-". An acronym that is spelt like a word without meaning keeps apart from it: "US"
    and "U.S." give "u.s".
    """
    view = composed(text)
    return view.outward(tuple(_terms(view.text)))


def stems_of(text: str) -> list[str]:
    """The stems of ``text`` in order, without those of words that carry no topic."""
    text = composed(text).text
    if _acronyms(text):
        return [term.stem for term in _terms(text) if not term.empty]
    return [stem for token in _TOKEN.findall(_folded(text)) for stem in _stems(token)]


def spans_of(text: str, stems: Set[str], offset: int = 0) -> Iterator[Span]:
    """Where ``text`` holds one of ``stems``, in order: the same as ``read_terms`` finds, sooner.

    Spans are moved right by ``offset``.
    """
    if not stems:
        return
    places = _places(text)
    for _, span in sorted([place for stem in places.keys() & stems for place in places[stem]]):
        yield Span(span.start + offset, span.end + offset)


@lru_cache(_SHOWN)
def _places(text: str) -> Mapping[str, Sequence[_Place]]:
    """Where each stem stands in ``text``."""
    view = composed(text)
    acronyms = _acronyms(view.text)
    found: dict[str, list[_Place]] = {}
    number = 0
    for token in _TOKEN.finditer(_folded(view.text)):
        at = token.start()
        for stem, start, end, _ in _acronym(token[0]) if at in acronyms else _parts(token[0]):
            found.setdefault(stem, []).append((number, view.outward(Span(at + start, at + end))))
            number += 1
    return found


def _folded(text: str) -> str:
    for dash in _LONG_DASHES:
        text = text.replace(dash, " ")
    return fold(text)


def _acronyms(text: str) -> frozenset[int]:
    """Where acronyms begin that look like words without meaning. Where all is in capitals, none can be told."""
    if not _CAPITALS.search(text) or (text.isupper() and " " in text.strip()):
        return frozenset()
    return frozenset(found.start() for found in _ACRONYM.finditer(text))


def _terms(text: str) -> Iterator[Term]:
    acronyms = _acronyms(text)
    for token in _TOKEN.finditer(_folded(text)):
        at = token.start()
        parts = _acronym(token[0]) if at in acronyms else _parts(token[0])
        yield from (Term(stem, Span(at + start, at + end), empty) for stem, start, end, empty in parts)


@lru_cache(_REMEMBERED)
def _stems(token: str) -> tuple[str, ...]:
    return tuple(stem for stem, _, _, empty in _parts(token) if not empty)


@lru_cache(_REMEMBERED)
def _parts(token: str) -> tuple[_Part, ...]:
    """The parts of one folded token."""
    if "." in token:
        plain = token.replace(".", "")
        return ((token if plain in STOPWORDS else plain, 0, len(token), False),)
    words = token.split("-")
    parts: list[_Part] = []
    start = 0
    for word in words:
        prefix = word in PREFIXES and start + len(word) < len(token)
        parts += [(stem, start + a, start + b, empty or prefix) for stem, a, b, empty in _of_word(word)]
        start += len(word) + 1
    if len(words) == 2 and token.replace("-", "").isalpha() and not _UNSPACED.search(token):
        parts.append((stem("".join(words)) + HYPHEN, 0, len(token), False))
    return tuple(parts)


def _of_word(word: str) -> Iterator[_Part]:
    for piece in _PIECE.finditer(word):
        text, start = piece[0], piece.start()
        if not _UNSPACED.match(text):
            yield stem(text), start, piece.end(), text in STOPWORDS
            continue
        for i in range(max(1, len(text) - 1)):
            pair = text[i : i + 2]
            yield pair, start + i, start + i + len(pair), pair in STOPWORDS


def _acronym(token: str) -> tuple[_Part, ...]:
    return ((".".join(token), 0, len(token), False),)


SCRIPTS = ("latin", "cyrillic", "japanese")


def script_of(stem: str) -> str:
    """The script that a stem is written in, as far as it matters here."""
    if _UNSPACED.match(stem):
        return "japanese"
    return "cyrillic" if _CYRILLIC.match(stem) else "latin"


@cache
def _stemmer(language: str) -> Stemmer.Stemmer:
    return Stemmer.Stemmer(language)


@lru_cache(_REMEMBERED)
def stem(word: str) -> str:
    """The stem of one folded word, by the Snowball stemmer of its script's language (English or Russian)."""
    if _CYRILLIC.match(word):
        return str(_stemmer("russian").stemWord(word))
    return str(_stemmer("english").stemWord(one_spelling(word)))
