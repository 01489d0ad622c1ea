"""From text to tokens, one letter a token: the string of kinds that the grammar's patterns run over."""

import re
from collections.abc import Callable
from functools import cache

from msgspec.structs import replace

from bot.corpus.folding import fold
from bot.reading.dates import holidays
from bot.reading.dates.doubts import DOUBTFUL, settle
from bot.reading.dates.kinds import Lexeme, lexicon
from bot.reading.dates.numerals import NUMERAL_PATTERN, numeral
from bot.reading.dates.tokens import Tokens
from bot.reading.dates.years import full_year

_WITH_STOP = "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tues?|wed|thu|thurs|fri|sat|sun|гг?"
# "44 BC", "AD 79", «44 года до н. э.»; each begins with a letter, which spares trying it at any other.
_ERA = r"a\.d\.|b\. ?c\.(?: ?e\.)?|c\.e\.|(?:до н\. ?э\.?|до нашей эры|н\. ?э\.?|нашей эры)(?!\w)"
_UNKNOWN: Lexeme = ("x", None)


@cache
def _token() -> re.Pattern[str]:
    names = "|".join(re.escape(name) for name in sorted(holidays.NAMES, key=len, reverse=True))
    return re.compile(
        rf"(?P<holiday>(?:{names})(?!\w))"
        r"|(?P<fiscal>(?<!\w)fy(?:[12]\d)?\d\d(?!\w))"
        rf"|(?P<word>{_ERA}|(?:q[1-4]|h[12])(?!\w)|(?:{_WITH_STOP})\.(?!\w)|[^\W\d_]+)"
        r"|(?P<dash>--+)|(?P<mark>'s\b|[-,/()](?!\d))|(?P<blank>\n[ \t\r]*\n)"
        r"|(?P<short_decade>'\d0'?s\b)|(?P<short_year>(?<!\w)'\d\d(?![\w']))|(?P<attacks>(?<![\w/.,-])9/11(?![/.,-]?\d|\w))"
        rf"|{NUMERAL_PATTERN}|(?P<other>[^\w\s]|_)",
    )


def read_tokens(text: str) -> Tokens:
    """The tokens of ``text``, in order. Linear: each token is matched, looked up and settled once."""
    folded = fold(text)
    kinds: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    values: list[object] = []
    known = lexicon()
    for match in _token().finditer(folded):
        kind, value = known.get(match[0]) or _unlisted(match)
        kinds.append(kind)
        values.append(value)
        starts.append(match.start())
        ends.append(match.end())
    return _settled(Tokens(text, folded, "".join(kinds), starts, ends, values))


def _unlisted(match: re.Match[str]) -> Lexeme:
    name = match.lastgroup or ""
    if name in ("word", "mark", "dash", "blank", "other"):
        return ("'", None) if match[0] == "'s" else _UNKNOWN
    return _NAMED[name](match[0]) if name in _NAMED else numeral(name, match[0])


_NAMED: dict[str, Callable[[str], Lexeme]] = {
    "short_year": lambda text: ("Y", full_year(int(text[1:]))),
    "fiscal": lambda text: ("z", f"{full_year(int(text[2:])):04}"),
    "attacks": lambda _: ("z", "2001-09-11"),
    "holiday": lambda text: ("H", text),
    "short_decade": lambda text: ("e", f"19{text[1]}"),
}


def _settled(tokens: Tokens) -> Tokens:
    doubtful = [match.start() for match in DOUBTFUL.finditer(tokens.kinds)]
    if not doubtful:
        return tokens
    kinds = list(tokens.kinds)
    for place in doubtful:
        kinds[place] = settle(tokens, place)
    return replace(tokens, kinds="".join(kinds))
