"""From one script to another: kana to sounds, Cyrillic to Latin, and a keyboard left in the wrong layout.

Everything here takes folded text (``bot.corpus.folding.fold``) and gives plain strings; nothing keeps offsets.
"""

import unicodedata
from functools import cache, lru_cache

# One letter a sound. S sh, C ch, J j, c ts, N the syllable-final n, Q a doubled consonant, ":" a long vowel.
# U, O and I are the vowels that Japanese adds to a foreign consonant: after t and d it is o, after ch and j it is i.
_ROWS = {
    "アイウエオ": ("", "aiueo"),
    "カキクケコ": ("k", "aiUeo"),
    "ガギグゲゴ": ("g", "aiUeo"),
    "サ_スセソ": ("s", "aiUeo"),
    "ザ_ズゼゾ": ("z", "aiUeo"),
    "タ__テト": ("t", "aiUeO"),
    "ダ_ヅデド": ("d", "aiUeO"),
    "ナニヌネノ": ("n", "aiUeo"),
    "ハヒ_ヘホ": ("h", "aiUeo"),
    "バビブベボ": ("b", "aiUeo"),
    "パピプペポ": ("p", "aiUeo"),
    "マミムメモ": ("m", "aiUeo"),
    "ヤ_ユ_ヨ": ("y", "aiueo"),
    "ラリルレロ": ("r", "aiUeo"),
    "ワヰ_ヱヲ": ("w", "aiueo"),
}
_IRREGULAR = {"シ": "Si", "チ": "CI", "ツ": "cU", "フ": "fU", "ジ": "JI", "ヂ": "JI", "ヅ": "zU", "ヲ": "o"}
_IRREGULAR |= {
    "ヴ": "vU",
    "ン": "N",
    "ッ": "Q",
    "ー": ":",
    "ヰ": "i",
    "ヱ": "e",
    "ヷ": "va",
    "ヸ": "vi",
    "ヹ": "ve",
    "ヺ": "vo",
}
_SMALL_Y = {"ャ": "a", "ュ": "u", "ョ": "o"}
_SMALL_VOWELS = {"ァ": "a", "ィ": "i", "ゥ": "u", "ェ": "e", "ォ": "o", "ヮ": "a"}
_PALATAL = "SCJ"
_VOWELS = "aiueoUOI"
_HIRAGANA, _HIRAGANA_END, _TO_KATAKANA = 0x3041, 0x3096, 0x60

# Passport and newspaper style without diacritics; the phonetic tables know the other styles.
_CYRILLIC = {
    pair[0]: pair[2:].replace("-", "")
    for pair in """
а:a б:b в:v г:g д:d е:e з:z и:i й:y к:k л:l м:m н:n о:o п:p р:r с:s т:t у:u ф:f ы:y э:e ж:zh х:kh ц:ts ч:ch ш:sh
щ:shch ъ:- ь:- ю:yu я:ya ё:yo і:i ї:yi є:ye ґ:g ў:w ј:j љ:lj њ:nj ћ:c ђ:dj
""".split()
}
_CYRILLIC_TABLE = str.maketrans(_CYRILLIC)

_QWERTY = "`qwertyuiop[]asdfghjkl;'zxcvbnm,."
_JCUKEN = "ёйцукенгшщзхъфывапролджэячсмитьбю"
_SHIFTED = '~QWERTYUIOP{}ASDFGHJKL:"ZXCVBNM<>'
_TO_JCUKEN = str.maketrans(_QWERTY + _SHIFTED, _JCUKEN + _JCUKEN.upper())
_TO_QWERTY = str.maketrans(_JCUKEN + _JCUKEN.upper(), _QWERTY + _SHIFTED)


@cache
def _morae() -> dict[str, str]:
    table: dict[str, str] = {}
    for kana, (consonant, vowels) in _ROWS.items():
        table |= {mora: consonant + vowel for mora, vowel in zip(kana, vowels, strict=True) if mora != "_"}
    return table | _IRREGULAR


def katakana(text: str) -> str:
    """``text`` with full-width katakana for hiragana and for half-width katakana."""
    if text.isascii():
        return text
    wide = unicodedata.normalize("NFKC", text)
    return "".join(chr(ord(c) + _TO_KATAKANA) if _HIRAGANA <= ord(c) <= _HIRAGANA_END else c for c in wide)


@lru_cache(maxsize=20_000)
def kana_sounds(text: str) -> str:
    """The sounds of kana, a letter each, as listed above; characters that are not kana are left out.

    >>> kana_sounds("ウラジーミル")
    'uraJi:miru'
    """
    sounds: list[str] = []
    for kana in katakana(text):
        if kana in _SMALL_Y:
            _palatalise(sounds, _SMALL_Y[kana])
        elif kana in _SMALL_VOWELS:
            _replace_vowel(sounds, _SMALL_VOWELS[kana])
        elif kana == "ー" and sounds:
            sounds[-1] = sounds[-1].lower() if sounds[-1] in _VOWELS else sounds[-1]
            sounds.append(":")
        else:
            sounds.extend(_morae().get(kana, ""))
    return "".join(sounds)


def _palatalise(sounds: list[str], vowel: str) -> None:
    if sounds and sounds[-1] in _VOWELS:
        sounds.pop()
    if sounds and sounds[-1] in _PALATAL:
        sounds.append("U" if vowel == "u" else vowel)
    else:
        sounds.extend(("y", vowel))


def _replace_vowel(sounds: list[str], vowel: str) -> None:
    before = sounds.pop() if sounds and sounds[-1] in _VOWELS else ""
    if before in ("u", "U") and (not sounds or sounds[-1] in "kg" or sounds[-1] in _VOWELS + "N:"):
        sounds.append("w")
    elif before == "i" and (not sounds or sounds[-1] in _VOWELS + "N:"):
        sounds.append("y")
    sounds.append(vowel)


def romanised(text: str) -> str:
    """Folded Cyrillic in Latin letters; other characters stay."""
    return text.translate(_CYRILLIC_TABLE)


def other_layout(text: str) -> str | None:
    """What ``text`` would have been on the other keyboard (QWERTY or ЙЦУКЕН); None if it is typed on neither."""
    cyrillic = sum(c in _JCUKEN for c in text.lower())
    latin = sum("a" <= c <= "z" for c in text.lower())
    if not cyrillic and not latin:
        return None
    return text.translate(_TO_QWERTY if cyrillic > latin else _TO_JCUKEN)
