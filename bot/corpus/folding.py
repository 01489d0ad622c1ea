"""The one way text is folded for comparison.

Folding maps each code point to exactly one code point, so an offset in the folded text is an offset in the text.
"""

import unicodedata
from functools import cache

_APOSTROPHES = "’‘ʼ′`´‛"
_QUOTATION_MARKS = "“”„‟«»″〝〞＂"
_DASHES = "‐‑‒–—―−－"
_UNLIKE_THEIR_BASE = {"ё": "е", "Ё": "е", "ø": "o", "Ø": "o", "ł": "l", "Ł": "l", "đ": "d", "Đ": "d", "ı": "i"}
# й and the voiced kana decompose into a base and a mark, but are letters of their own to those who write them.
_LETTERS_WITH_MARKS = frozenset("йЙ")


@cache
def _fold_character(character: str) -> str:
    folded = _fold_once(character)
    return character if folded == character else _fold_character(folded)


def _fold_once(character: str) -> str:
    if character in _APOSTROPHES:
        return "'"
    if character in _QUOTATION_MARKS:
        return '"'
    if character in _DASHES:
        return "-"
    if character.isspace():
        return " "
    if character in _UNLIKE_THEIR_BASE:
        return _UNLIKE_THEIR_BASE[character]
    return _only_if_single(_without_mark(character).lower(), character)


def _without_mark(character: str) -> str:
    wide = _only_if_single(unicodedata.normalize("NFKC", character), character)
    if wide in _LETTERS_WITH_MARKS or "\u3040" <= wide <= "\u30ff":
        return wide
    return unicodedata.normalize("NFD", wide)[0]


def _only_if_single(mapped: str, character: str) -> str:
    return mapped if len(mapped) == 1 else character


class _Table(dict[int, str]):
    """A ``str.translate`` table that fills itself as characters are met."""

    def __missing__(self, code_point: int) -> str:
        folded = self[code_point] = _fold_character(chr(code_point))
        return folded


_TABLE = _Table()


def fold(text: str) -> str:
    """``text`` in lower case, without diacritics, with one kind of space, apostrophe, quotation mark and dash.

    The result is as long as ``text``: ``fold(text)[a:b] == fold(text[a:b])`` for all a and b.
    """
    if text.isascii() and text.isalpha():  # most single words: a quick way to the same
        return text.lower()
    return text.translate(_TABLE)
