"""Is a bare number of four digits a year?"""

from bot.reading.dates.grammar.bits import Bits
from bot.reading.dates.words.english import COUNTED, NO_YEAR_AFTER


def is_year(bits: Bits) -> bool:
    """Not after "section" or "flight", not before "people" or "miles", and within living memory's few centuries."""
    tokens, at = bits.tokens, bits.at("year")
    if not 1500 <= bits.number("year") <= 2100:
        return False
    before, after = tokens.word(at - 1), tokens.word(at + 1)
    if before in NO_YEAR_AFTER or (before == "." and tokens.word(at - 2) == "no") or after in COUNTED:
        return False
    if tokens.kind(at - 1) == "L" and tokens.word(at - 2) in ("more", "less", "fewer"):
        return False
    return tokens.kind(at - 1) not in ("k", "#", "n") and tokens.kind(at + 1) not in ("n", "#", "d")
