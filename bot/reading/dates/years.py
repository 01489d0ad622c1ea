"""Years that four digits alone don't tell: of an era, of two digits, behind a day."""

import re
from dataclasses import replace
from datetime import date

from bot.reading.dates.direction import Direction, Strength, Verdict
from bot.reading.dates.references import Cyclic, DayOfYear, Fixed, Mention, lacks_year

# How far ahead a year of two digits is believed to lie though no verb says so.
_AHEAD = 10
# Of these nobody can tell without a day of printing whether 1938 or 2038 is meant.
_UNSURE = range(27, 51)
_UNKNOWN = "XXXX"
# A number behind a day is its year if the clause ends or begins anew: "on March 6, 987, the abbey"; else it counts:
# "on March 6, 987 people".
_ENDS = (
    r"(?=[;:!?)\"]|[.,](?!\d)|\s*$|--| (?:the|an?|he|she|it|they|we|and|but|when|while|in|at|by|"
    r"и|а|но|в|на|у|когда|был[аи]?)\b)"
)
_BEHIND_DAY = re.compile(
    rf",? (?P<year>0\d{{3}}|\d{{3}}|[3-9]\d{{3}}|\d{{5,9}}){_ENDS}"
    rf"|,? (?P<named>\d{{1,4}}) (?:года?|г)\b\.?(?! (?:назад|спустя))"
    r"|,? (?P<short>\d\d)-?го(?: года)?(?!\w)"
    rf"| (?P<unclear>3[2-9]|[4-9]\d){_ENDS}"
    r"|,? (?P<garbled>(?=\d*[oil])[12][\doil]{3})(?!\w)"
)
_BEHIND_MONTH = re.compile(
    rf" (?P<year>\d{{3}}){_ENDS}| (?P<named>\d{{3}}) (?:года?|г)\b\.?| (?P<short>\d\d)-?го(?: года)?(?!\w)"
)


def of_era(value: str, is_before: object) -> str:
    """A year or century of the era, as TIMEX3 writes it: ``BC0044``."""
    return f"BC{value}" if is_before else value


def full_year(year: int) -> int:
    """The year that two digits mean to those who know no day of printing: 1951 to 2050."""
    return year if year > 99 else year + (1900 if year > 50 else 2000)


def of_century(value: str, published: date | None, verdict: Verdict) -> str:
    """``value``, whose year was written in two digits, in the century that a text of ``published`` means.

    It is the last such year, but if the sentence speaks of the future, or a near one unless it surely tells the past.
    Without a day of printing no century is certain for a year that may as well be ahead.
    """
    year = int(value[:4])
    if published is None:
        return value if year % 100 not in _UNSURE else f"XX{value[2:]}"
    year += 100 * ((published.year - year) // 100)
    ahead = year + 100 - published.year
    is_surely_past = verdict.direction is Direction.PAST and verdict.strength is Strength.SURE
    is_ahead = verdict.direction is Direction.FUTURE or (ahead <= _AHEAD and not is_surely_past)
    return f"{year + 100 * is_ahead:04}{value[4:]}"


def with_year(folded: str, mention: Mention) -> Mention:
    """``mention``, if it is a day or month without a year, with the unusual year that stands behind it.

    "March 6, 987", «8 марта 893 года», «14 марта 45-го». A year that nobody can tell makes the day one of no year:
    "9 March 44", "May 2, 99999".
    """
    reference = mention.reference
    if not lacks_year(reference):
        return mention
    pattern = _BEHIND_DAY if isinstance(reference, DayOfYear) else _BEHIND_MONTH
    found = pattern.match(folded, mention.end)
    return replace(mention, end=found.end(), reference=_in_year(reference, found)) if found else mention


def _in_year(reference: DayOfYear | Cyclic, found: re.Match[str]) -> Fixed:
    digits = found["year"] or found["named"] or ""
    year = f"{int(digits):04}" if 3 <= len(digits) <= 4 else _UNKNOWN
    if found["short"]:
        year = f"{full_year(int(found['short']))}"
    rest = f"{reference.month:02}-{reference.day:02}" if isinstance(reference, DayOfYear) else f"{reference.index:02}"
    return Fixed(f"{year}-{rest}", is_short=bool(found["short"]))
