"""Rules for what is counted out within a month, and for the week around a day."""

from bot.reading.dates.grammar.bits import YEAR, Bits, Rule
from bot.reading.dates.grammar.turns import year_of
from bot.reading.dates.references import Cycle, Cyclic, DayOfYear, Fixed, NthOfMonth, PeriodAround, Reference
from bot.reading.dates.units import Unit

_OF_YEAR = rf"(?:,?O?(?P<year>{YEAR})(?!-?[UVJ])|O?A?(?P<shift>[ltufs]U))?"


def _nth(bits: Bits) -> Reference | None:
    """As in "the first Monday in May", "the last weekend of June", "the second week of October 2016"."""
    unit = bits.value("unit")
    n = -1 if bits.kind("nth") == "l" else bits.number("nth")
    if not 1 <= abs(n) <= 5 or (unit and unit not in (Unit.WEEK, Unit.WEEKEND)):
        return None
    month = Cyclic(Cycle.MONTH, bits.number("month"), None, year_of(bits))
    return NthOfMonth(n, bits.unit() if unit else Unit.DAY, bits.number("weekday"), month)


def _around(bits: Bits) -> Reference | None:
    """As in "the week of Oct. 10", "the weekend of May 6-7"."""
    unit, day = bits.unit(), bits.number("day")
    if unit not in (Unit.WEEK, Unit.WEEKEND) or day > 31:
        return None
    year, month = year_of(bits), bits.number("month")
    if isinstance(year, Fixed):
        return PeriodAround(unit, Fixed(f"{year.value}-{month:02}-{day:02}"))
    return PeriodAround(unit, DayOfYear(month, day, year=year))


def _ended(bits: Bits) -> Reference | None:
    """As in "the week ended March 13", "the quarter ending June 30"; the day is an expression of its own."""
    is_quarter, day = bits.kind("unit") == "Q", bits.number("day")
    if day > 31 or not (is_quarter or bits.unit() is Unit.WEEK):
        return None
    turn = -1 if bits.word("ended") == "ended" else None
    return PeriodAround(Unit.QUARTER if is_quarter else Unit.WEEK, DayOfYear(bits.number("month"), day, turn=turn))


RULES = (
    Rule(r"A(?P<unit>[UQ])(?=(?P<ended>X)(?P<month>M)(?P<day>d))", _ended),
    Rule(rf"A?(?P<nth>[ol])(?:(?P<weekday>W)|(?P<unit>U))[O@](?P<month>M){_OF_YEAR}", _nth),
    Rule(rf"A(?P<unit>U)[OB](?P<month>M)(?P<day>[do])(?:-[do])?{_OF_YEAR}", _around),
    Rule(rf"A(?P<unit>U)[OB](?:A(?=o))?(?P<day>[do])O?(?P<month>M){_OF_YEAR}", _around),
)
