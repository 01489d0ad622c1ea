"""The words of a name or a query: where they stand, and in which script."""

import re
from enum import StrEnum
from functools import cache, lru_cache

from msgspec import Struct

from bot.corpus.folding import fold
from bot.corpus.span import Span


class Script(StrEnum):
    """How a word is written; digits and scripts that nothing here knows are OTHER and match only exactly."""

    LATIN = "latin"
    CYRILLIC = "cyrillic"
    KANA = "kana"
    HAN = "han"
    OTHER = "other"


class Word(Struct, frozen=True):
    """One folded word, its script, and its half-open span in the text it was read from."""

    text: str
    script: Script
    span: Span

    @property
    def initial(self) -> bool:
        """Is it the first letter of a name and no more?"""
        return len(self.text) == 1 and self.script in (Script.LATIN, Script.CYRILLIC)


SCRIPTS = tuple(Script)
_BY_NAME = {script.value: script for script in Script}
_RUNS = (
    (Script.KANA, r"[ァ-ヺｦ-ﾟ][ァ-ヺーｦ-ﾟ\u3099\u309a]*|[ぁ-ゖ][ぁ-ゖー\u3099\u309a]*"),
    (Script.HAN, r"[\u3400-\u9fff々\uf900-\ufaff]+"),
    (Script.CYRILLIC, r"[\u0400-\u052f]+(?:'[\u0400-\u052f]+)*"),
    (Script.LATIN, r"[a-z\u00df-\u024f\u1e00-\u1eff]+(?:'(?!s(?![a-z]))[a-z\u00df-\u024f]+)*"),
    (Script.OTHER, r"\d+|[^\W\d_]"),
)
# Small numbers are written in words as often as in figures ("eight-point", "8 point"), and saints are shortened.
_SAME_WORD = {
    "st": "saint",
    "one": "1",
    "two": "2",
    "three": "3",
    "four": "4",
    "five": "5",
    "six": "6",
    "seven": "7",
    "eight": "8",
}
_SAME_WORD |= {
    "nine": "9",
    "ten": "10",
    "eleven": "11",
    "twelve": "12",
    "восемь": "8",
    "восьми": "8",
    "пять": "5",
    "пяти": "5",
}
_SAME_WORD |= {
    "шесть": "6",
    "шести": "6",
    "семь": "7",
    "семи": "7",
    "девять": "9",
    "девяти": "9",
    "десять": "10",
    "десяти": "10",
}


_LATELY = 32  # one question is read by several that look for names in it

# Letters that look the same in both scripts: a word with some of the one among the other was typed on two keyboards.
_LATIN_ALIKE, _CYRILLIC_ALIKE = "aceopxykABCEHKMOPTXY", "асеорхукАВСЕНКМОРТХУ"
_TO_CYRILLIC = str.maketrans(_LATIN_ALIKE, _CYRILLIC_ALIKE)
_TO_LATIN = str.maketrans(_CYRILLIC_ALIKE, _LATIN_ALIKE)
_CYRILLIC_LETTER, _LATIN_LETTER = re.compile("[\u0400-\u04ff]"), re.compile("[A-Za-z]")
_MIXED = re.compile("(?:[A-Za-z]+[\u0400-\u04ff]|[\u0400-\u04ff]+[A-Za-z])[A-Za-z\u0400-\u04ff]*")


def _in_one_script(text: str) -> str:
    """``text``, as long as it is, with each word of mixed letters in one script where they look alike."""
    if text.isascii() or not (_CYRILLIC_LETTER.search(text) and _LATIN_LETTER.search(text)):
        return text
    return _MIXED.sub(_unmixed, text)


def _unmixed(word: re.Match[str]) -> str:
    for one in (word[0].translate(_TO_CYRILLIC), word[0].translate(_TO_LATIN)):
        if not (_CYRILLIC_LETTER.search(one) and _LATIN_LETTER.search(one)):
            return one
    return word[0]


@cache
def _pattern() -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{script.value}>{run})" for script, run in _RUNS))


@cache
def _script_of_letter(letter: str) -> Script:
    found = _pattern().match(letter)
    return Script(found.lastgroup or Script.OTHER) if found else Script.OTHER


def script_of(word: str) -> Script:
    """The script of one folded word: that of its first letter."""
    return _script_of_letter(word[:1])


@lru_cache(_LATELY)
def words(text: str) -> tuple[Word, ...]:
    """The words of ``text`` in order; spans are in code points of ``text``.  A possessive 's is no word."""
    found = []
    folded = fold(_in_one_script(text))
    for match in _pattern().finditer(folded):
        script = _BY_NAME[match.lastgroup or Script.OTHER]
        plain = match[0]
        if plain == "s" and folded[: match.start()].endswith("'"):
            continue
        found.append(Word(_SAME_WORD.get(plain, plain), script, Span(*match.span())))
    return tuple(found)
