"""A light stemmer that brings the case forms of a Russian name together.

Endings are those of the singular declensions of nouns and adjectives, the longest first. The suffixes of surnames
(-ов, -ин) are left alone: cutting them would make Иванов and Иван one.
"""

import re
from functools import lru_cache

WORD = re.compile(r"[а-яё]+", re.IGNORECASE)
_SHORTEST_STEM = 3
_ENDINGS = (
    *("иями", "ого", "его", "ому", "ему", "ыми", "ими", "ями", "ами", "еем", "ием", "ией", "иям", "иях", "ьем", "ьей"),
    *("ой", "ей", "ый", "ий", "ым", "им", "ом", "ем", "ою", "ею", "ая", "яя", "ую", "юю", "ия", "ию", "ии", "ие", "ея"),
    *("ее", "ье", "ья", "ью", "ьи", "ах", "ях", "ам", "ям"),
    *"аяуюыиеоьй",
)


@lru_cache(maxsize=65536)
def stem(word: str) -> str:
    """``word`` (folded, in Cyrillic) without its case ending; a stem keeps at least three letters."""
    for ending in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= _SHORTEST_STEM:
            return word[: -len(ending)]
    return word
