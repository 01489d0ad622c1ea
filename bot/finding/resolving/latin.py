"""A name in Latin letters as the alignment reads it: marks that change the sound become letters."""

import re
import unicodedata
from functools import lru_cache

from anyascii import anyascii

from bot.corpus.folding import fold

# Marks that say how a letter sounds; all others are dropped by folding.
_MARKED = {
    mark: letters.replace("-", "")
    for mark, letters in (
        pair.split(":")
        for pair in """
š:sh ş:sh ș:sh č:ch ć:ch ž:zh ż:zh ź:z ś:sh ĉ:ch ñ:ny ń:ny ň:ny ț:ts ţ:ts ř:rzh ğ:gh ĝ:j ŝ:sh ĵ:zh ö:oe ø:oe ő:oe
ü:ue ű:ue ä:ae æ:ae œ:oe ß:ss þ:th ð:d đ:d ł:l ı:i ə:a ã:an õ:on ą:on ę:en ě:ye é:é è:é ê:é ë:é å:å ç:ç ŋ:ng ʻ:- ʼ:-
""".split()
    )
}
_SOFT_C = re.compile(r"c(?=[eiyé])")
_SOFT_G = re.compile(r"g(?=[eiyé])")
_KEPT = re.compile(r"[^a-zçĝéå]")


@lru_cache(maxsize=20_000)
def spelling(word: str) -> str:
    """``word`` in the letters a to z, é, å, ç (c that may be soft) and ĝ (g that may be soft).

    >>> spelling("Škoda"), spelling("Cicero")
    ('shkoda', 'çiçero')
    """
    lowered = word.lower()
    if not lowered.isascii():
        lowered = "".join(_letters(character) for character in unicodedata.normalize("NFC", lowered))
    return _SOFT_G.sub("ĝ", _SOFT_C.sub("ç", _KEPT.sub("", lowered)))


def _letters(character: str) -> str:
    if character in _MARKED:
        return _MARKED[character]
    folded = fold(character)
    return folded if folded.isascii() else anyascii(folded).lower()
