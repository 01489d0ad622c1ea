"""Tokens that mean time in one sentence and something else in another: decided by their neighbours."""

import re
from collections.abc import Callable

from bot.reading.dates.tokens import Tokens
from bot.reading.dates.words import english, verbs

_BEFORE_MONTH = frozenset(
    "in on since until till by from to through throughout during before after of for between and or late early mid "
    "last next this past every each ending ended due beginning starting effective - ( was were scheduled "
    "for".split()
)
# A month or a weekday of more letters is believed in lower case, as people type it in a question.
_ABBREVIATED = 5
_NO_NOUNS = frozenset("is was has had said says who which that will would and or with as".split())
_BEFORE_TIME = frozenset("in since until till last next this past early late mid by -".split())
_BEFORE_SEASON = frozenset("in the last next this past early late mid every each by until since during of".split())
# As many letters as "30s" has: "1930s" and "'30s" say more.
_BARE_DECADE = 3
_OF_OUR_DAYS = 1800
_OLD = 1500
_WORDS_AFTER_YEAR_AND_HYPHEN = frozenset("era style model vintage".split())


def settle(tokens: Tokens, i: int) -> str:
    """The kind of token i, given its neighbours: its own kind, or ``x`` or ``#`` where it means no time."""
    judge = _JUDGES.get(tokens.kinds[i])
    return judge(tokens, i) if judge else tokens.kinds[i]


# "In May they met": between these and its verb no clause begins.
_NEVER_BEFORE_VERB = frozenset("in since until till during".split())


def _month(tokens: Tokens, i: int) -> str:
    """A month is written with a capital; one that is a name or verb too needs a number or a preposition beside it."""
    word = tokens.word(i)
    if word[0] > "z":
        return _russian_month(tokens, i)
    is_plain = word not in english.DOUBTFUL_MONTHS
    if not tokens.is_capital(i) and not (is_plain and len(word) > _ABBREVIATED) and tokens.kind(i + 1) != "y":
        return "x"
    is_dated = _is_number(tokens, i + 1) or tokens.kind(i - 1) in ("d", "o")
    if is_plain or is_dated or _is_range(tokens, i) or _is_of_noun(tokens, i):
        return "M"
    is_as_early = tokens.word(i - 1) == "as" and tokens.word(i - 3) == "as"
    if tokens.word(i - 1) not in _BEFORE_MONTH and tokens.kind(i - 1) != "O" and not is_as_early:
        return "x"
    if word == "may":
        is_verb = _is_verb_frame(tokens, i) and tokens.word(i - 1) not in _NEVER_BEFORE_VERB
        return "x" if is_verb else "M"
    is_name = tokens.word(i - 1) not in _BEFORE_TIME and tokens.is_capital(i + 1) and tokens.kind(i + 1) == "x"
    return "x" if is_name else "M"


def _is_of_noun(tokens: Tokens, i: int) -> bool:
    """Does it date a noun: "the May elections", "an April vote"?"""
    following = tokens.word(i + 1)
    is_noun = tokens.kind(i + 1) == "x" and following.isalpha() and not tokens.is_capital(i + 1)
    return tokens.kind(i - 1) in ("A", "i") and is_noun and not _is_verb_frame(tokens, i) and following not in _NO_NOUNS


def _is_range(tokens: Tokens, i: int) -> bool:
    """Does another month follow a hyphen: "April-June"?"""
    return tokens.word(i + 1) == "-" and tokens.kind(i + 2) == "M"


def _is_number(tokens: Tokens, i: int) -> bool:
    if tokens.word(i) in (",", "of"):
        i += 1
    return tokens.kind(i) in ("d", "y", "o") and tokens.word(i) != "i"


def _is_verb_frame(tokens: Tokens, i: int) -> bool:
    return tokens.word(i + 1) in ("be", "have", "not", "also", "i", "he", "she", "they", "we")


def _russian_month(tokens: Tokens, i: int) -> str:
    """Short forms with a capital («Мая», «Мае») are also a name: months only beside a number or a preposition."""
    if len(tokens.word(i)) > 3 or not tokens.is_capital(i):
        return "M"
    return "M" if tokens.kind(i - 1) in ("d", "@", "K") or tokens.kind(i + 1) == "y" else "x"


def _season(tokens: Tokens, i: int) -> str:
    """A season stands after "in", "the", "last" or with a year; "the fall of the city" and "Spring Valley" are none."""
    word = tokens.word(i)
    if word[0] > "z":
        return "S"
    if tokens.word(i + 1) == "of" and tokens.kind(i + 2) not in ("y", "Y", "n", "l", "t", "s", "e", "f"):
        return "x"
    if tokens.is_capital(i) and tokens.is_capital(i + 1) and tokens.kind(i + 1) == "x":
        return "x"
    is_mid = tokens.word(i - 1) == "-" and tokens.word(i - 2) == "mid"
    return "S" if tokens.word(i - 1) in _BEFORE_SEASON or is_mid or tokens.kind(i + 1) in ("y", "Y") else "x"


def _second(tokens: Tokens, i: int) -> str:
    """Is it a unit? "Second" is one only after "a", "per", "each" or a number; otherwise it counts."""
    return tokens.kinds[i] if tokens.word(i) != "second" else "o"


def _ordinal(tokens: Tokens, i: int) -> str:
    word = tokens.word(i)
    if word.isalpha() and set(word) <= set("ivx"):
        roman = tokens.text[tokens.starts[i] : tokens.ends[i]].isupper() and tokens.kind(i + 1) in ("Q", "U", "h")
        return "o" if roman else "x"
    return "o"


def _year(tokens: Tokens, i: int) -> str:
    """A number of four digits that is part of a longer number, a price or a code is no year."""
    before = tokens.folded[max(tokens.starts[i] - 1, 0) : tokens.starts[i]]
    after = tokens.folded[tokens.ends[i] : tokens.ends[i] + 2]
    if before in ("$", "€", "£", "¥", "#", "/", ".", "+", "_", "@") or before.isalpha() or after[:1] in ("%", "_", "@"):
        return "#"
    if after[:1] in (".", ",", "/", ":") and after[1:].isdigit():
        return "#"
    if _is_code(tokens, i) or _is_count_behind_day(tokens, i):
        return "#"
    return "#" if _is_hyphenated(tokens, i) else "y"


def _is_count_behind_day(tokens: Tokens, i: int) -> bool:
    """As in "On May 2, 1200 people marched"."""
    is_behind = (
        tokens.word(i - 1) == "," and tokens.kind(i - 2) in ("d", "M") and "M" in tokens.kinds[max(i - 3, 0) : i]
    )
    follows = tokens.word(i + 1)
    is_noun = tokens.kind(i + 1) == "x" and follows.islower() and follows.endswith("s") and not tokens.is_capital(i + 1)
    return is_behind and (follows in english.COUNTED or (is_noun and int(tokens.word(i)) < _OLD))


def _is_code(tokens: Tokens, i: int) -> bool:
    """As in "HB 1523"; with capitals before them years of our days are years: "NATO 2014"."""
    before = tokens.text[tokens.starts[i - 1] : tokens.ends[i - 1]] if i else ""
    return len(before) > 1 and before.isupper() and before.isalpha() and int(tokens.word(i)) < _OF_OUR_DAYS


def _short_year(tokens: Tokens, i: int) -> str:
    """Is "'98" a year? After a month, a season, "in", "of" or "class of"; not as an opened quotation "'50 people"."""
    at = i - 2 if tokens.word(i - 1) == "," else i - 1
    is_dated = tokens.kind(at) in ("d", "o") and "M" in tokens.kinds[max(at - 1, 0) : at]
    is_told = tokens.kind(i - 1) in ("M", "S", "H", "O", "K") or tokens.word(i - 1) in ("in", "since", "until")
    is_year = is_told or is_dated
    return "y" if is_year and tokens.word(i + 1) not in english.COUNTED else "#"


def _last(tokens: Tokens, i: int) -> str:
    """Is "last" a verb: "may last months", "to last a year"?"""
    is_verb = tokens.word(i - 1) in verbs.MODALS or tokens.word(i - 1) in ("to", "not", "did", "does", "do")
    return "x" if is_verb and tokens.kind(i + 1) in ("V", "n", "d", "i", "k") else tokens.kinds[i]


def _decade(tokens: Tokens, i: int) -> str:
    """A number such as "30s" is a decade after "the" or "early"; in "F-30s" or "he is in his 30s" it is none."""
    if tokens.ends[i] - tokens.starts[i] > _BARE_DECADE or not tokens.word(i)[0].isdigit():
        return "e"
    is_told = tokens.kind(i - 1) in ("A", "K", "O", "h") or tokens.word(i - 2) in ("mid", "early", "late")
    return "e" if is_told else "x"


def _is_hyphenated(tokens: Tokens, i: int) -> bool:
    if tokens.word(i - 1) == "-" and tokens.touches(i) and tokens.touches(i - 1):
        return tokens.kind(i - 2) in ("d", "n", "#")
    if tokens.word(i + 1) != "-" or not tokens.touches(i + 1) or not tokens.touches(i + 2):
        return False
    following = tokens.word(i + 2)
    if following[:1] > "z":
        return False
    return following not in _WORDS_AFTER_YEAR_AND_HYPHEN and len(following) not in (2, 4)


def _number(tokens: Tokens, i: int) -> str:
    """A price or a percentage counts no time."""
    before = tokens.folded[max(tokens.starts[i] - 1, 0) : tokens.starts[i]]
    after = tokens.folded[tokens.ends[i] : tokens.ends[i] + 1]
    return "#" if before in ("$", "€", "£", "¥", "+") or after in ("%", "+") else tokens.kinds[i]


def _weekday(tokens: Tokens, i: int) -> str:
    """Is it a day? "The Sunday Times" and "Super Tuesday" are none; the Sun is a newspaper."""
    if tokens.word(i + 1) in english.NEWSPAPERS and tokens.is_capital(i + 1):
        return "x"
    if tokens.word(i - 1) in english.NAMED_DAYS and tokens.is_capital(i - 1):
        return "x"
    if tokens.word(i) == "sun." and tokens.kind(i + 1) not in ("M", "d", "P"):
        return "x"
    return "W" if len(tokens.word(i)) > _ABBREVIATED else _capital(tokens, i)


def _capital(tokens: Tokens, i: int) -> str:
    return tokens.kinds[i] if tokens.is_capital(i) or tokens.word(i)[0] > "z" else "x"


def _era(tokens: Tokens, i: int) -> str:
    """Latin marks of eras are written in capitals: "an ad of 1998" has none."""
    mark = tokens.text[tokens.starts[i] : tokens.ends[i]]
    return "%" if mark[0] > "z" or mark.isupper() else "x"


_JUDGES: dict[str, Callable[[Tokens, int], str]] = {
    "M": _month,
    "S": _season,
    "U": _second,
    "o": _ordinal,
    "l": _last,
    "e": _decade,
    "y": _year,
    "Y": _short_year,
    "d": _number,
    "n": _number,
    "W": _weekday,
    "H": _capital,
    "%": _era,
}
DOUBTFUL = re.compile(f"[{''.join(_JUDGES)}]")
