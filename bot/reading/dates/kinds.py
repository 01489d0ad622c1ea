"""The kinds of token that the grammar knows, one letter each, and the words of each kind.

W weekday            M month              S season            H holiday          P part of a day
y year ("2016", "'98")  d number 1 to 31     n other number      o ordinal          e decade ("1990s")
z whole date         c clock time         G "Q3"   I "H1"           # number that is no time
U unit, singular     V unit, plural       Q "quarter"         h "half"           D "period"
l last               p past               v previous          t this             u current
f next               g following          s that, same        j latest           F fiscal
a ago                b earlier            r later             T today            R now, recently
A the, its           i a, an              K early, mid, late  B beginning, end   O of
w every              E daily              J trading, full     k about            q at least, at most
L than               X ended, ending     & and, or
+ to, through        < before             > after             * from, через      C recent
N future             Z daylong           m moment             ! old               @ on, at, in       ~ so
% BC, AD             2 last but one
, - ' / ( )          themselves           x anything else
"""

from collections.abc import Iterator
from functools import cache

from bot.reading.dates.words import english, russian

Lexeme = tuple[str, object]


@cache
def lexicon() -> dict[str, Lexeme]:
    """Every folded word that means time: its kind, and its value (a number, a unit, a TIMEX3 value)."""
    words: dict[str, Lexeme] = {}
    for language in (russian, english):
        words |= {word: (kind, language.PARTS.get(word)) for word, kind in language.OTHERS.items()}
        words |= dict.fromkeys(language.VAGUE_NUMBERS, ("n", "X"))
        for kind, table in _tables(language.__dict__):
            words |= {word: (kind, value) for word, value in table.items()}
    words |= {word: ("e", f"19{digit}") for word, digit in english.DECADES.items()}
    words |= {word: ("Z", value) for word, value in english.LASTING.items()}
    words |= {"h1": ("I", 1), "h2": ("I", 2)}
    words |= {mark: ("%", is_before) for mark, is_before in _eras()}
    words |= {f"q{number}": ("G", number) for number in range(1, 5)}
    words |= {mark: (mark, None) for mark in ",-'/()"}
    return words


def _eras() -> Iterator[tuple[str, bool]]:
    """The marks of eras, and whether each counts back."""
    yield from ((mark, mark[0] == "b") for mark in "bc bce ad ce a.d. c.e. b.c. b.c.e.".split())
    yield from (("b. c.", True), ("b. c. e.", True))
    for before in ("", "до "):
        yield from ((before + mark, bool(before)) for mark in ("н.э", "н.э.", "н. э", "н. э.", "нашей эры"))


def _tables(names: dict[str, dict[str, object]]) -> list[tuple[str, dict[str, object]]]:
    kinds = {
        "M": "MONTHS", "W": "WEEKDAYS", "S": "SEASONS", "U": "UNITS", "V": "PLURAL_UNITS", "P": "DAY_PARTS",
        "c": "CLOCK_WORDS", "n": "NUMBERS", "o": "ORDINALS", "T": "DAYS_AWAY", "R": "VAGUE", "E": "EVERY",
    }  # fmt: skip
    return [(kind, names[name]) for kind, name in kinds.items()]
