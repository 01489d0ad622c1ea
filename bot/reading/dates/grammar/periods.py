"""Rules for quarters, halves and seasons."""

from bot.reading.dates.grammar.bits import PART, Bits, Rule
from bot.reading.dates.grammar.turns import OF_YEAR, of_cycle, year_of
from bot.reading.dates.references import Cycle, Cyclic, Reference, SamePeriod, Shift
from bot.reading.dates.units import Unit
from bot.reading.dates.words.happenings import REPORTED


def _quarter(bits: Bits) -> Reference | None:
    index = bits.number("quarter")
    return of_cycle(bits, Cycle.QUARTER, index) if 1 <= index <= 4 else None


def _quarter_of_year(bits: Bits) -> Reference | None:
    """As in "the 1988 quarter": the quarter under discussion, in that year.

    "The 1988 period" and "the same period of 1988" may be all of it.
    """
    return SamePeriod(Unit.YEAR, 0, Unit.QUARTER if bits.has("quarter") else None, year=bits.number("year"))


def _quarter_by_months(bits: Bits) -> Reference | None:
    """As in "the July-September quarter"."""
    first, last = bits.number("month"), bits.number("last")
    return of_cycle(bits, Cycle.QUARTER, last // 3) if last - first == 2 and last % 3 == 0 else None


def _months_of_year(bits: Bits) -> Reference | None:
    """As in "the first three months of 2021", "the last six months of the year": a quarter, a half."""
    months = bits.number("count") * {Unit.MONTH: 1, Unit.QUARTER: 3}.get(bits.unit(), 0)
    cycle = {3: Cycle.QUARTER, 6: Cycle.HALF}.get(months)
    of = year_of(bits) or (Shift(Unit.YEAR, 0) if bits.has("whole") else None)
    is_first = bits.kind("nth") == "o"
    if not cycle or not of or (is_first and bits.number("nth") != 1):
        return None
    return Cyclic(cycle, 1 if is_first else 12 // months, None, of)


def _half(bits: Bits) -> Reference | None:
    """As in "the first half of 1990", "the last half"."""
    index = bits.number("half") or 2
    of = year_of(bits) or (Shift(Unit.YEAR, 0) if bits.has("whole") else None)
    return Cyclic(Cycle.HALF, index, None, of) if index <= 2 and of else None


def _half_of_business(bits: Bits) -> Reference | None:
    """As in "first-half profit"; a "first-half goal" is of a match."""
    index = bits.number("half")
    return Cyclic(Cycle.HALF, index) if index in (1, 2) and bits.tokens.word(bits.end) in REPORTED else None


def _season(bits: Bits) -> Reference | None:
    return of_cycle(bits, Cycle.SEASON, str(bits.value("season")))


def _season_before_last(bits: Bits) -> Reference | None:
    return Cyclic(Cycle.SEASON, str(bits.value("season")), -2)


_QUARTER = "F?(?P<quarter>o)-?F?[QD]"

RULES = (
    Rule(rf"A?(?P<month>M)[-+]{{1,3}}(?P<last>M)[QD]{OF_YEAR}?", _quarter_by_months),
    Rule(rf"A?{_QUARTER}{OF_YEAR}", _quarter),
    Rule(rf"A?{_QUARTER}", _quarter),
    Rule(rf"A?(?P<year>y)-?{_QUARTER}", _quarter),
    Rule(rf"(?P<shift>[ltufs]F?U)'{_QUARTER}", _quarter),
    Rule(r"A(?P<year>y)(?:(?P<quarter>Q)|D)", _quarter_of_year),
    Rule(r"A?s(?:(?P<quarter>Q)|D)[O@](?P<year>y)", _quarter_of_year),
    Rule(rf"(?P<quarter>G){OF_YEAR}?", _quarter),
    Rule(rf"A?(?P<nth>[ol])(?P<count>[nd])(?P<unit>V)(?:{OF_YEAR}|(?P<whole>OAU))", _months_of_year),
    Rule(rf"(?P<half>I){OF_YEAR}", _half),
    Rule(rf"A?(?P<half>[ol])-?h(?:{OF_YEAR}|(?P<whole>OAU))", _half),
    Rule(r"(?P<half>o)-h", _half_of_business),
    Rule(r"A(?P<season>S)<l", _season_before_last),
    Rule(r"2(?P<season>S)", _season_before_last),
    Rule(rf"{PART}(?P<turn>A?[ltufvgs]p?|Ap)?A?(?P<season>S){OF_YEAR}", _season),
    Rule(rf"{PART}(?P<turn>[ltufvgs]p?)?A?(?P<season>S)", _season),
)  # fmt: skip
