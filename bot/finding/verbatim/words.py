"""Text -> the words that a comparison word for word compares: typography doesn't count, everything else does.

Quotation marks, dashes, spaces, capitals, accents and punctuation are no words. What changes the meaning is: a minus
before a figure, a decimal point, a per cent or currency sign, a plus. Scripts without spaces are compared by character.
The mark of a footnote ("fire[2]", "fire²") belongs to no word; a power and a square do ("10²", "km²").
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache

from bot.corpus.folding import fold
from bot.corpus.raised_figures import FIGURES, lowered
from bot.corpus.span import Span

# Thai, Lao, Burmese, Khmer, kana, ideographs: written without spaces.
_UNSPACED = re.compile(
    r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff"
    r"\U00020000-\U0003ffff]"
)
_MARKS_OF_LETTERS = re.compile(r"[\u0300-\u036f]")
_LIGATURES = str.maketrans({"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"})
_REMEMBERED = 1 << 15  # spellings: some MB, and most of a language's running text
_SIGNS = frozenset("%‰&")
_LETTER, _FIGURE, _ALONE, _SIGN, _APOSTROPHE, _POINT, _DASH, _NOTHING, _RAISED, _POWER, _GAP = "wncsapdiuh "
_LOWERED = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")
_POWER_OF = re.compile(rf"(?<=\d)[{FIGURES}]+")
# A footnote's mark stands close behind a word or a full stop; what an editor puts in has a space before it.
_NOTE = re.compile(r"(?<=[^\s(\[])\[(?:\d{1,3}|[a-z]|note \d{1,2}|citation needed|注\d{,2})\]")
# A sign or an unspaced character; initials ("U.S."); or a word, with its apostrophes, and with the points inside a
# figure and the minus before it; raised figures behind a figure or a unit. On a text's classes, which stand for its
# characters one for one.
_WORD = re.compile(
    r"[sc]|(?<![wnai])w(?:pw)+(?![wnai])|"
    r"(?:(?<![^ sc])d(?=n))?[wn](?:[wni]|a(?=[wn])|(?<=n)[ph](?=n)|(?<=[nu])u|(?<=w)(?<!www)u)*"
)
_GROUPED = re.compile(r"-?\d{1,3}(?:,\d{3})+(?!\d)")
_INITIALS = re.compile(r"[^\W\d_](?:\.[^\W\d_])+")


@dataclass(frozen=True, slots=True)
class Word:
    """What is compared of a word, and where it stands."""

    key: str
    span: Span


def read_words(text: str, within: Span | None = None) -> tuple[Word, ...]:
    """The words of ``text``, or of what is ``within`` a span of it, in order; spans are code points of ``text``."""
    first, last = (within.start, within.end) if within else (0, len(text))
    return tuple(Word(key_of(text[start:end]), Span(start, end)) for start, end in word_bounds(text, first, last))


def word_bounds(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Where the words of ``text`` from ``start`` to ``end`` begin and end."""
    part = text[start:end]
    if "[" in part:
        part = _NOTE.sub(_blank, part)
    classes = part.translate(_TABLE)
    return [(start + first, start + last) for first, last in map(re.Match.span, _WORD.finditer(classes))]


def _blank(found: re.Match[str]) -> str:
    return " " * len(found[0])


@lru_cache(_REMEMBERED)
def key_of(written: str) -> str:
    """What two spellings of one word have in common: "U.S." and "US", "1,000" and "1000", "Sekō" and "seko".

    "10⁶" and "10^6", "CO₂" and "CO2" have, too.
    """
    key = written
    if not written.isascii():
        visible = "".join(character for character in written if _class_of(character) != _NOTHING or _is_mark(character))
        key = unicodedata.normalize("NFC", visible).translate(_LIGATURES).translate(_LOWERED)
        key = _POWER_OF.sub(lambda raised: "^" + lowered(raised[0]), key)
    key = "".join(character if unicodedata.category(character) == "No" else fold(character) for character in key)
    key = _MARKS_OF_LETTERS.sub("", key)
    if _GROUPED.match(key):
        return key.replace(",", "")
    return key.replace(".", "") if _INITIALS.fullmatch(key) else key


def _is_mark(character: str) -> bool:
    return bool(_MARKS_OF_LETTERS.match(character))


@cache
def _class_of(character: str) -> str:
    folded = fold(character)
    if folded in "'-.,":
        return {"'": _APOSTROPHE, "-": _DASH}.get(folded, _POINT)
    if character in FIGURES:
        return _RAISED
    if character == "^":
        return _POWER
    category = unicodedata.category(character)
    if _is_mark(character) or category == "Cf":
        return _NOTHING
    if category[0] in "LNM":
        return _ALONE if _UNSPACED.match(character) else _FIGURE if category[0] == "N" else _LETTER
    framed = "\u2500" <= character <= "\u259f"  # lines and blocks that draw boxes
    return _SIGN if (category in ("Sc", "Sm", "So") or character in _SIGNS) and not framed else _GAP


class _Table(dict[int, str]):
    """A ``str.translate`` table that fills itself as characters are met."""

    def __missing__(self, code_point: int) -> str:
        found = self[code_point] = _class_of(chr(code_point))
        return found


_TABLE = _Table()
