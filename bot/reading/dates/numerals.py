"""Tokens that begin with a digit: what each kind of numeral is, and its value."""

import re
from collections.abc import Callable

from bot.reading.dates.kinds import Lexeme
from bot.reading.dates.words.english import MONTHS
from bot.reading.dates.years import full_year

_ZONE = r"(?:\s?(?:gmt|utc|msk|jst|[ecmp][sd]?t|bst|cet|cest|мск|ast)\b(?:\s?[+-]\d{1,2}(?!\d))?)?"
_HALF_DAY = r"(?:\s?[ap]\.m\b\.?|\s?[ap]m\b)"
_HOURS = rf"[0-2]?\d:[0-5]\d(?::[0-5]\d)?(?![\d:]){_HALF_DAY}?{_ZONE}"
_MONTH, _DAY = "(?:0[1-9]|1[0-2])", r"(?:0[1-9]|[12]\d|3[01])"

_DASHED_MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split()

# In the order in which they are tried; all on folded text. A stamp "14:18 GMT +324 March 2017" has lost a line break
# between its zone "+3" and its day "24", so a zone's digits stop where a day and a month begin.
NUMERAL_PATTERN = "|".join(
    (
        rf"(?P<iso>[12]\d{{3}}(?P<bar>[-/.]){_MONTH}(?P=bar){_DAY}(?![\d/-])(?:t\d\d:\d\d(?::\d\d)?(?:\.\d+)?z?)?)",
        r"(?P<stamp>[0-2]?\d:[0-5]\d\s?(?:gmt|utc)\s?[+-]1?\d(?=[0-3]?\d [^\W\d_]{3,9} [12]\d{3}(?!\d)))",
        rf"(?P<clock>{_HOURS}|[01]?\d(?:[.:][0-5]\d)?{_HALF_DAY}{_ZONE}|[012]\d[0-5]\d(?= (?:gmt|utc|hours)\b){_ZONE})",
        r"(?P<oclock>[012]?\d o'clock)",
        r"(?P<numeric>\d{1,2}(?P<separator>[./-])\d{1,2}(?P=separator)(?:[12]\d{3}|\d\d)(?![\w/-])(?!\.\d))",
        rf"(?P<dashed>(?:[0-2]?[1-9]|[1-3]0|31)-(?:{'|'.join(_DASHED_MONTHS)})-(?:[12]\d{{3}}|\d\d)(?![\w-]))",
        r"(?P<decade>(?:[12]\d)?\d0'?s\b)",
        r"(?P<numbered>[1-4]q\b)",
        r"(?P<ordinal>\d{1,3}(?:st|nd|rd|th)\b)",
        r"(?P<grouped>\d{1,3}(?:,\d{3})+(?!\d|,\d))",
        r"(?P<decimal>\d+\.\d+)",
        r"(?P<digits>\d+)",
    )
)


def numeral(name: str, text: str) -> Lexeme:
    """The kind and value of the numeral ``text`` (folded), which the group ``name`` of the pattern matched."""
    return _READERS[name](text)


def _iso(text: str) -> Lexeme:
    return "z", re.sub("[/.]", "-", text[:10]) + text[10:16].upper()


def _clock(text: str) -> Lexeme:
    found = re.match(r"(\d{1,2})(?:[:.]?(\d\d))?", text)
    assert found
    hour, minute = int(found[1]), found[2]
    half_day = re.search(r"([ap])\.?m", text)
    if half_day:
        hour = hour % 12 + (12 if half_day[1] == "p" else 0)
    return ("c", f"T{hour:02}:{minute or '00'}") if hour <= 24 else ("#", None)


def _numeric(text: str) -> Lexeme:
    """Day or month first: by the separator (a full stop is European), or by which of them can be a month."""
    first, second, year = (int(part) for part in re.split(r"[./-]", text))
    full = full_year(year)
    if "." in text or first > 12:
        first, second = second, first
    elif second <= 12 and first != second:
        return "z", f"{full:04}"
    return ("z", f"{full:04}-{first:02}-{second:02}") if 1 <= first <= 12 and 1 <= second <= 31 else ("#", None)


def _day_month_year(text: str) -> Lexeme:
    """As in "26-Oct-99"."""
    day, month, year = text.split("-")
    return "z", f"{full_year(int(year)):04}-{MONTHS[month]:02}-{int(day):02}"


def _decade(text: str) -> Lexeme:
    digits = text.rstrip("s'")
    return "e", digits[:3] if len(digits) == 4 else f"19{digits[0]}"


def _digits(text: str) -> Lexeme:
    if len(text) > 9:
        return "#", None
    value = int(text)
    if len(text) == 4 and 1000 <= value <= 2999:
        return "y", value
    return ("d" if 1 <= value <= 31 and len(text) <= 2 else "n"), value


_READERS: dict[str, Callable[[str], Lexeme]] = {
    "iso": _iso,
    "stamp": _clock,
    "clock": _clock,
    "oclock": lambda text: ("c", f"T{int(text.split()[0]):02}:00"),
    "numeric": _numeric,
    "dashed": _day_month_year,
    "decade": _decade,
    "numbered": lambda text: ("G", int(text[0])),
    "ordinal": lambda text: ("o", int(text[:-2])),
    "grouped": lambda text: ("n", int(text.replace(",", "")) if len(text) < 16 else "X"),
    "decimal": lambda text: ("n", float(text) if len(text) < 16 else "X"),
    "digits": _digits,
}
