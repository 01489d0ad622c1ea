"""Rules for what the calendar names: days, months, years, decades, centuries, quarters, seasons, holidays."""

from bot.reading.dates.grammar.bits import PART, YEAR, Bits, Rule
from bot.reading.dates.grammar.counts import spoken_year
from bot.reading.dates.grammar.years import is_of_chosen, is_year
from bot.reading.dates.references import (
    Cycle,
    Cyclic,
    DayOfYear,
    Fixed,
    Interval,
    Origin,
    PeriodAround,
    Reference,
    SamePeriod,
    Shift,
)
from bot.reading.dates.timex import TimexType
from bot.reading.dates.units import Unit

_POSSESSIVES = frozenset("his her their our its my your".split())
# "The Sept. 11 attacks" are those of 2001, as "9/11" is.
_OF_2001 = frozenset("attacks hijackers hijackings terrorist terror".split())
TURNS = {"l": -1, "p": -1, "v": -1, "t": 0, "u": 0, "s": 0, "f": 1, "g": 1}
# "This past spring" is the last one.
_TURN = "(?P<turn>A?t?[ltufvgsp]p?)?"
_OF_YEAR = rf"(?:,?[O@]?A?F?U?(?P<year>{YEAR})U?(?!-?[UVJ])|O?A?(?P<shift>[ltufs]F?U))"


def turn_of(bits: Bits) -> int | None:
    """-1 for "last" and for what has ended, 0 for "this", 1 for "next", None where nothing is said."""
    kinds = bits.kind("turn").lstrip("A")
    if not kinds:
        return -1 if bits.tokens.word(bits.start - 1) == "ended" else None
    return TURNS[kinds[-1]]


def _origin(bits: Bits) -> Origin:
    return Origin.TOLD if bits.kind("turn")[-1:] in ("v", "g", "s") and bits.kind("turn") else Origin.PRINTED


def year_of(bits: Bits) -> Reference | None:
    """The year that the groups "year" or "shift" name."""
    if bits.has("year"):
        number = bits.number("year") if bits.kind("year") == "y" else spoken_year(bits.numbers("year"))
        return Fixed(f"{number:04}") if number else None
    if not bits.has("shift"):
        return None
    kind = bits.kind("shift")[0]
    unit = bits.tokens.values[bits.match.end("shift") - 1]
    return Shift(Unit.YEAR, TURNS[kind], Origin.TOLD if kind == "s" else Origin.PRINTED) if unit is Unit.YEAR else None


def _day(bits: Bits) -> Reference | None:
    month, day = bits.number("month"), bits.number("day")
    if not 1 <= day <= 31 or _is_of_no_year(bits) or (bits.kind("day") == "o" and not _is_ordinal_day(bits)):
        return None
    first = _day_of(bits, month, day)
    if not bits.has("last"):
        return first
    return Interval(first, _day_of(bits, bits.number("month2") or month, bits.number("last")))


def _is_of_no_year(bits: Bits) -> bool:
    """Does it name no year after all? "October last week" is two expressions."""
    return bits.has("shift") and year_of(bits) is None


def _is_ordinal_day(bits: Bits) -> bool:
    """Is it "October 6th" or "the sixth of May"? "The second May election" is no day."""
    return bits.word("day")[0].isdigit() or "O" in bits.match[0] or bits.has("year")


def _day_of(bits: Bits, month: int, day: int) -> Reference:
    year = year_of(bits)
    if isinstance(year, Fixed):
        return Fixed(f"{year.value}-{month:02}-{day:02}")
    if (month, day) == (9, 11) and bits.tokens.word(bits.end) in _OF_2001:
        return Fixed("2001-09-11")
    return DayOfYear(month, day, bits.number("weekday") or None, turn_of(bits), year)


def _month(bits: Bits) -> Reference | None:
    return _of_cycle(bits, Cycle.MONTH, bits.number("month"))


def _months(bits: Bits) -> Reference | None:
    year = year_of(bits)
    return Interval(
        Cyclic(Cycle.MONTH, bits.number("month"), None, year), Cyclic(Cycle.MONTH, bits.number("last"), None, year)
    )


def _of_cycle(bits: Bits, cycle: Cycle, index: int | str) -> Reference | None:
    if _is_of_no_year(bits):
        return None
    return Cyclic(cycle, index, turn_of(bits), year_of(bits), _origin(bits))


def _weekday(bits: Bits) -> Reference | None:
    if bits.word("weekday").endswith("days"):
        return Fixed(f"XXXX-WXX-{bits.number('weekday')}", TimexType.SET)
    return _of_cycle(bits, Cycle.WEEKDAY, bits.number("weekday"))


def _weekday_of_week(bits: Bits) -> Reference | None:
    """As in "Friday of last week", "Monday next week"."""
    return (
        Cyclic(Cycle.WEEKDAY, bits.number("weekday"), 2 * TURNS[bits.kind("week")])
        if bits.unit() is Unit.WEEK
        else None
    )


def _quarter_of_year(bits: Bits) -> Reference | None:
    """As in "the 1988 quarter": the quarter under discussion, in that year; "the 1988 period" may be all of it."""
    return SamePeriod(Unit.YEAR, 0, Unit.QUARTER if bits.has("quarter") else None, year=bits.number("year"))


def _quarter_by_months(bits: Bits) -> Reference | None:
    """As in "the July-September quarter"."""
    first, last = bits.number("month"), bits.number("last")
    return _of_cycle(bits, Cycle.QUARTER, last // 3) if last - first == 2 and last % 3 == 0 else None


def _season(bits: Bits) -> Reference | None:
    return _of_cycle(bits, Cycle.SEASON, str(bits.value("season")))


def _holiday(bits: Bits) -> Reference | None:
    return _of_cycle(bits, Cycle.HOLIDAY, str(bits.value("holiday")))


def _holiday_weekend(bits: Bits) -> Reference | None:
    """As in "Labor Day weekend"."""
    day = _of_cycle(bits, Cycle.HOLIDAY, str(bits.value("holiday")))
    return PeriodAround(Unit.WEEKEND, day) if day and bits.unit() is Unit.WEEKEND else None


def _quarter(bits: Bits) -> Reference | None:
    index = bits.number("quarter")
    return _of_cycle(bits, Cycle.QUARTER, index) if 1 <= index <= 4 else None


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


def _year(bits: Bits) -> Reference | None:
    if bits.has("marked") and is_of_chosen(bits):
        return None
    is_marked = bits.has("marked") or bits.has("part") or bits.has("after")
    return Fixed(f"{bits.number('year'):04}") if is_marked or is_year(bits) else None


def _spoken_year(bits: Bits) -> Reference | None:
    year = spoken_year(bits.numbers("year"))
    return Fixed(f"{year:04}") if year else None


def _years(bits: Bits) -> Reference | None:
    """As in "2010-2014", "1989-90"."""
    first, last = bits.number("year"), bits.number("last")
    last = last if last > 99 else first - first % 100 + last
    if not first < last <= first + 100 or not 1500 <= first <= 2100:
        return None
    return Interval(Fixed(f"{first:04}"), Fixed(f"{last:04}"))


def _decade(bits: Bits) -> Reference | None:
    """As in "the 1980s", "the late nineteen eighties"; "his early thirties" are an age."""
    is_year = bits.word("decade")[0] == "'" or bits.word("decade")[:3].isdigit()
    before = {bits.tokens.word(i) for i in range(bits.start - 2, bits.end)}
    if not is_year and not _POSSESSIVES.isdisjoint(before):
        return None
    century, decade = bits.number("hundreds"), str(bits.value("decade"))
    if bits.has("hundreds") and not 10 <= century <= 20:
        return None
    return Fixed(f"{century}{decade[-1]}X" if century else f"{decade}X")


def _numbered_decade(bits: Bits) -> Reference | None:
    """«1990-х годах», «90-е годы»."""
    number = bits.number("year")
    if bits.tokens.word(bits.at("year") + 2)[:1] < "а" or number % 10:
        return None
    return Fixed(f"{number // 10}X" if number > 99 else f"19{number // 10}X")


def _century(bits: Bits) -> Reference | None:
    return Fixed(f"{bits.number('century') - 1:02}XX") if bits.unit() is Unit.CENTURY else None


def _whole(bits: Bits) -> Reference | None:
    value = str(bits.value("date"))
    return Fixed(value, TimexType.TIME if "T" in value else TimexType.DATE)


_RANGE = "(?:(?:-(?P<month2>M)?|[+])(?P<last>[do])(?!-?[UVn]))?"
_WEEKDAY = "(?:(?P<weekday>W),?(?:@A?|A)?)?"
_QUARTER = "F?(?P<quarter>o)-?F?[QD]"

RULES = (
    Rule(r"(?P<date>z)", _whole),
    Rule(rf"{PART}{_WEEKDAY}{_TURN}(?P<month>M)(?:A(?=o))?(?P<day>[do]){_RANGE}{_OF_YEAR}?(?!-?V|/)", _day),
    Rule(rf"{_WEEKDAY}A?(?P<day>[do])[-+](?P<last>[do])O?(?P<month>M){_OF_YEAR}?", _day),
    Rule(rf"{_WEEKDAY}A?(?P<day>[do])-?O?(?P<month>M)-?{_OF_YEAR}?", _day),
    Rule(rf"A?(?P<month>M)[-+]{{1,3}}(?P<last>M)[QD]{_OF_YEAR}?", _quarter_by_months),
    Rule(rf"{PART}(?P<month>M)[-+](?P<last>M){_OF_YEAR}", _months),
    Rule(rf"{PART}(?P<month>M){_OF_YEAR}", _month),
    Rule(rf"{PART}{_TURN}(?P<month>M)", _month),
    Rule(rf"A?{_QUARTER}{_OF_YEAR}", _quarter),
    Rule(rf"A?{_QUARTER}", _quarter),
    Rule(rf"A?(?P<year>y)-?{_QUARTER}", _quarter),
    Rule(rf"(?P<shift>[ltufs]F?U)'{_QUARTER}", _quarter),
    Rule(r"A(?P<year>y)(?:(?P<quarter>Q)|D)", _quarter_of_year),
    Rule(rf"(?P<quarter>G){_OF_YEAR}?", _quarter),
    Rule(rf"A?(?P<nth>[ol])(?P<count>[nd])(?P<unit>V)(?:{_OF_YEAR}|(?P<whole>OAU))", _months_of_year),
    Rule(rf"(?P<half>I){_OF_YEAR}", _half),
    Rule(rf"A?(?P<half>[ol])-?h(?:{_OF_YEAR}|(?P<whole>OAU))", _half),
    Rule(rf"{PART}(?P<turn>A?[ltufvgs]p?|Ap)?A?(?P<season>S){_OF_YEAR}", _season),
    Rule(rf"{PART}(?P<turn>[ltufvgs]p?)?A?(?P<season>S)", _season),
    Rule(rf"{PART}(?P<turn>[ltuf])?(?P<holiday>H){_OF_YEAR}", _holiday),
    Rule(r"A?(?P<holiday>H)(?P<unit>U)", _holiday_weekend),
    Rule(rf"{PART}(?P<turn>[ltuf])?(?P<holiday>H)", _holiday),
    Rule(r"(?P<weekday>W)O?(?P<week>[ltf])(?P<unit>U)", _weekday_of_week),
    Rule(rf"{PART}{_TURN}A?(?P<weekday>W)", _weekday),
    Rule(r"A?(?P<year>y)[-/](?P<last>[ydn])(?!-?[UV]|-x)", _years),
    Rule(r"(?P<year>[yn])-xV", _numbered_decade),
    Rule(rf"{PART}(?:A?[lo]hO)?A?(?P<hundreds>n)?-?(?P<decade>e)", _decade),
    Rule(r"A(?P<part>K-?)(?P<hundreds>n)?-?(?P<decade>e)", _decade),
    Rule(rf"{PART}A?(?P<century>o)-?(?P<unit>U)", _century),
    Rule(rf"{PART}(?:(?P<marked>A?F?U|F|A?V)|A)?(?P<year>y)(?P<after>[UV])?", _year),
    Rule(rf"{PART}(?:AU)?(?P<year>n(?:-?n){{1,3}})(?!-?[UVn])", _spoken_year),
)  # fmt: skip
