"""Is a bare number of four digits a year?"""

from bot.reading.dates.grammar.bits import Bits
from bot.reading.dates.words.english import CHOSEN, COUNTED, NO_YEAR_AFTER

_OF_OUR_DAYS = 1900


def is_year(bits: Bits) -> bool:
    """Not after "section" or "flight", not before "people" or "miles", and within the last few centuries.

    An older one, as in "in 1066.", ends its clause: "in 1200 towns" counts.
    """
    tokens, at = bits.tokens, bits.at("year")
    before, after = tokens.word(at - 1), tokens.word(at + 1)
    if not (1500 <= bits.number("year") <= 2100 or (before in ("in", "since", "until") and not after.isalpha())):
        return False
    if before in NO_YEAR_AFTER or (before == "." and tokens.word(at - 2) == "no") or after in COUNTED:
        return False
    if tokens.kind(at - 1) == "L" and tokens.word(at - 2) in ("more", "less", "fewer"):
        return False
    if before in ("around", "about") and not after.isalpha() and bits.number("year") >= _OF_OUR_DAYS:
        return True
    return tokens.kind(at - 1) not in ("k", "#", "n") and tokens.kind(at + 1) not in ("n", "#", "d")


def is_of_chosen(bits: Bits) -> bool:
    """Does "the year" only say of whom: "the person of the year", "Album of the Year 2020"?"""
    tokens, of = bits.tokens, bits.before
    return tokens.word(of) == "of" and tokens.word(of - 1) in CHOSEN
