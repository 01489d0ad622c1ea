"""Russian typed in Latin letters -> Russian: "kogda priekhal Ivanov"."""

import re
from collections.abc import Callable, Collection

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.finding.alike.thesaurus import groups_of
from bot.finding.stopwords import STOPWORDS

# Words that no English question holds and hardly any Russian question does without.
_RUSSIAN = frozenset(
    """
    kto kogo komu kem chto chego chemu chem kogda gde kuda otkuda pochemu zachem skolko kak kakoi kakoy kakoj kakaya
    kakaja kakoe kakie kakogo kakih kakikh chei chej chya chto-to li shto 4to pocemu
    """.split()
)
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]*)*")
_VOWELS = "аеиоуыэюяё"
_LETTERS = {
    "iya": "ия", "iyu": "ию", "iye": "ие", "iyo": "иё",
    "shch": "щ", "sch": "щ", "tsya": "тся", "tsk": "тск", "yi": "ый", "yy": "ый", "iy": "ий", "ii": "ий",
    "tsja": "тся", "zh": "ж", "kh": "х", "ts": "ц", "tz": "ц", "ch": "ч", "sh": "ш", "yu": "ю", "ju": "ю", "ya": "я",
    "ja": "я", "yo": "ё", "jo": "ё", "ye": "е", "je": "е", "a": "а", "b": "б", "v": "в", "w": "в", "g": "г",
    "d": "д", "e": "е", "z": "з", "i": "и", "j": "й", "y": "ы", "k": "к", "l": "л", "m": "м", "n": "н", "o": "о",
    "p": "п", "r": "р", "s": "с", "t": "т", "u": "у", "f": "ф", "h": "х", "c": "ц", "x": "кс", "q": "к", "'": "ь",
}  # fmt: skip
# What hardly anybody writes in Latin letters: the soft sign; and the й of a word that many questions have.
_BY_HEART = {"seichas": "сейчас", "skolko": "сколько", "est": "есть", "tolko": "только", "dolzhen": "должен"}
_REFLEXIVE = re.compile(r"(?<=[lt])([aeio]s)$")  # "vstretilis", "nachalas"
_AT_FIRST = re.compile(r"^sch(?=[aeiouy])")  # "schitat", but "borsch"
_PARTED = re.compile(r"^ots(?!k)")  # "otstavka": the letters belong to two parts of the word
_AFTER_A_HARD_E = tuple("kltnfr")  # "ekonomika", "eto"; but "ego", "esli", "est"
_LONGEST = max(map(len, _LETTERS))


def is_latin_russian(question: str, known: Callable[[str], bool]) -> bool:
    """Is ``question`` Russian in Latin letters?

    It holds a Russian question word; or two words that are Russian once their letters are, and that no document has as
    they are typed, as ``known`` tells.
    """
    words = [word[0] for word in _WORD.finditer(fold(question)) if word[0].isascii()]
    if any(word in _RUSSIAN for word in words):
        return True
    strange = [word for word in words if word not in STOPWORDS and not known(word)]
    return len(strange) > 1 and sum(_is_russian(cyrillic(word)) for word in strange) > 1


def _is_russian(word: str) -> bool:
    return word in STOPWORDS or next(groups_of(word), None) is not None


def in_cyrillic(question: str, names: Collection[Span], known: Callable[[str], bool]) -> str:
    """``question`` in Cyrillic, but for the words that overlap ``names`` or, with a capital, are ``known``."""

    def written(word: re.Match[str]) -> str:
        is_name = any(Span(*word.span()).overlaps(name) for name in names)
        return word[0] if is_name or (word[0][0].isupper() and known(word[0])) else cyrillic(word[0])

    return _WORD.sub(written, question)


def cyrillic(word: str) -> str:
    """A Russian word in Latin letters, however its letters are written (passport, scientific, by ear), in Cyrillic.

    >>> cyrillic("vyshel")
    'вышел'
    """
    if folded := _BY_HEART.get(fold(word)):
        return folded
    word = _REFLEXIVE.sub(r"\1'", _PARTED.sub("oтs", _AT_FIRST.sub("sч", word)))
    letters: list[str] = []
    place = 0
    while place < len(word):
        size = next((n for n in range(_LONGEST, 0, -1) if word[place : place + n].lower() in _LETTERS), 0)
        piece = word[place : place + max(size, 1)]
        letter = _LETTERS.get(piece.lower(), piece)
        after_vowel = bool(letters) and letters[-1].lower() in _VOWELS
        letter = "й" if letter == "ы" and after_vowel else letter
        if not letters and letter == "е" and piece.lower() == "e" and word[1:2].lower() in _AFTER_A_HARD_E:
            letter = "э"
        letters.append(letter.capitalize() if piece[0].isupper() else letter)
        place += max(size, 1)
    return "".join(letters)
