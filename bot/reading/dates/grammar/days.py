"""Rules for days, weekdays, holidays and months."""

import re

from bot.reading.dates.grammar.bits import COUNT, PART, Bits, Rule
from bot.reading.dates.grammar.counts import count_of
from bot.reading.dates.grammar.turns import OF_YEAR, TURN, TURNS, is_of_no_year, of_cycle, turn_of, year_of
from bot.reading.dates.references import (
    Cycle,
    Cyclic,
    DayOfYear,
    Fixed,
    Interval,
    Moved,
    PeriodAround,
    Reference,
    Shift,
)
from bot.reading.dates.timex import TimexType
from bot.reading.dates.units import Unit

# "The Sept. 11 attacks" are those of 2001, as "9/11" is.
_OF_2001 = frozenset("attacks hijackers hijackings terrorist terror".split())
_SHORT_YEAR = re.compile(r"^\d{1,2}[./-]\w{1,3}[./-]\d\d$")
# Behind "on the Sunday" no noun begins with these.
_BEHIND_DAY = frozenset(
    "i he she it we they you and but or when after before of in at by the a my his her our their there that".split()
)
# Behind "in March 23" these don't count.
_NO_COUNTED = frozenset("the an he she it they we and but or to through when while that which who with for".split())


def _whole(bits: Bits) -> Reference | None:
    value = str(bits.value("date"))
    is_short = _SHORT_YEAR.search(bits.word("date")) is not None
    return Fixed(value, TimexType.TIME if "T" in value else TimexType.DATE, is_short)


def _day(bits: Bits) -> Reference | None:
    month, day = bits.number("month"), bits.number("day")
    if not 1 <= day <= 31 or is_of_no_year(bits) or not _is_day_of_month(bits):
        return None
    first = _day_of(bits, month, day)
    if not bits.has("last"):
        return first
    return Interval(first, _day_of(bits, bits.number("month2") or month, bits.number("last")))


def _night(bits: Bits) -> Reference | None:
    """«В ночь с 26 на 27 марта»."""
    return _day(bits) if bits.word("to") == "на" and bits.tokens.word(bits.start - 1) == "с" else None


def _is_day_of_month(bits: Bits) -> bool:
    """Is it a day of the month, not "In March 23 boats sank", «в марте 23 лодки»?"""
    if bits.kind("day") == "o":
        return _is_ordinal_day(bits)
    if bits.at("day") < bits.at("month") or bits.has("year") or bits.has("last"):
        return True
    tokens, end = bits.tokens, bits.end
    is_counting = tokens.kind(end) == "x" and tokens.word(end).isalpha() and tokens.word(end) not in _NO_COUNTED
    if bits.word("month") > "z":
        return not is_counting
    return not (is_counting and tokens.word(bits.start - 1) == "in" and not tokens.is_capital(end))


def _is_ordinal_day(bits: Bits) -> bool:
    """Is it "October 6th", "March eighth" or "the sixth of May"? "The second May election" is no day."""
    is_behind = bits.at("day") > bits.at("month") and not bits.tokens.word(bits.end).isalpha()
    return bits.word("day")[0].isdigit() or "O" in bits.match[0] or bits.has("year") or is_behind


def _day_of(bits: Bits, month: int, day: int) -> Reference:
    year = year_of(bits)
    if isinstance(year, Fixed):
        return Fixed(f"{year.value}-{month:02}-{day:02}", is_short=year.is_short)
    if (month, day) == (9, 11) and bits.tokens.word(bits.end) in _OF_2001:
        return Fixed("2001-09-11")
    return DayOfYear(month, day, bits.number("weekday") or None, turn_of(bits), year)


def _month(bits: Bits) -> Reference | None:
    return of_cycle(bits, Cycle.MONTH, bits.number("month"))


def _months(bits: Bits) -> Reference | None:
    year = year_of(bits)
    return Interval(
        Cyclic(Cycle.MONTH, bits.number("month"), None, year), Cyclic(Cycle.MONTH, bits.number("last"), None, year)
    )


def _weekday(bits: Bits) -> Reference | None:
    if bits.word("weekday").endswith("days"):
        return Fixed(f"XXXX-WXX-{bits.number('weekday')}", TimexType.SET)
    if _is_of_story(bits):
        return Fixed(f"XXXX-WXX-{bits.number('weekday')}")
    return of_cycle(bits, Cycle.WEEKDAY, bits.number("weekday"))


def _is_of_story(bits: Bits) -> bool:
    """Is it a day of what is told, not the one beside the day of printing: "On the Sunday we sailed"?

    In "on the Sunday shows" the article is the noun's.
    """
    tokens, at = bits.tokens, bits.at("weekday")
    if bits.has("turn") or tokens.word(at - 1) != "the" or tokens.word(at - 2) != "on":
        return False
    return not tokens.word(bits.end).isalpha() or tokens.word(bits.end) in _BEHIND_DAY


def _weekday_nights(bits: Bits) -> Reference | None:
    """As in "Monday nights"."""
    return Fixed(f"XXXX-WXX-{bits.number('weekday')}TNI", TimexType.SET) if bits.unit() is Unit.NIGHT else None


def _weekday_of_week(bits: Bits) -> Reference | None:
    """As in "Friday of last week", "Monday next week"."""
    return (
        Cyclic(Cycle.WEEKDAY, bits.number("weekday"), 2 * TURNS[bits.kind("week")])
        if bits.unit() is Unit.WEEK
        else None
    )


def _weeks_behind(bits: Bits) -> Reference | None:
    """As in "Friday week", "tomorrow fortnight", in British English; not "on Monday week two begins"."""
    tokens, end = bits.tokens, bits.end
    if bits.unit() not in _WEEKS or bits.word("unit") > "z" or tokens.kind(end) in ("'", "d", "n", "o"):
        return None
    return Moved(_coming(bits), Unit.WEEK, _WEEKS[bits.unit()])


def _weeks_before(bits: Bits) -> Reference | None:
    """As in "plays a week on Saturday", "two weeks from Monday", "a fortnight today"; not "once a week on Friday"."""
    tokens, before, count = bits.tokens, bits.tokens.word(bits.start - 1), count_of(bits)
    if bits.unit() not in _WEEKS or count is None or count % 1 or tokens.kind(bits.end) in ("'", "+"):
        return None
    if bits.word("to") not in ("on", "from", "") or tokens.kind(bits.start - 1) in "UVdn" or before in _LASTING_BEFORE:
        return None
    return Moved(_coming(bits), Unit.WEEK, int(count) * _WEEKS[bits.unit()])


def _coming(bits: Bits) -> Reference:
    if bits.has("away"):
        return Shift(Unit.DAY, bits.number("away"))
    return Cyclic(Cycle.WEEKDAY, bits.number("weekday"))


def _holiday(bits: Bits) -> Reference | None:
    return of_cycle(bits, Cycle.HOLIDAY, str(bits.value("holiday")))


def _holiday_weekend(bits: Bits) -> Reference | None:
    """As in "Labor Day weekend"."""
    day = of_cycle(bits, Cycle.HOLIDAY, str(bits.value("holiday")))
    return PeriodAround(Unit.WEEKEND, day) if day and bits.unit() is Unit.WEEKEND else None


_WEEKS = {Unit.WEEK: 1, Unit.FORTNIGHT: 2}
# Behind these "a week" is how long or how often, or is over: "it is a week today since".
_LASTING_BEFORE = frozenset(
    "for in within of over after than about nearly almost once twice times is was spend spends spent spending take "
    "takes took lasted lasts last every".split()
)
_RANGE = "(?:(?:-(?P<month2>M)?|[+])(?P<last>[do])(?!-?[UVn]))?"
_WEEKDAY = "(?:(?:A?t?[lf])?(?P<weekday>W),?(?:@A?|A)?)?"

RULES = (
    Rule(r"(?P<date>z)", _whole),
    Rule(rf"{PART}{_WEEKDAY}{TURN}(?P<month>M)(?:A(?=o))?(?P<day>[do]){_RANGE}{OF_YEAR}?(?!-?V|/)", _day),
    Rule(rf"{_WEEKDAY}A?(?P<day>[do])[-+](?P<last>[do])O?(?P<month>M){OF_YEAR}?", _day),
    Rule(rf"(?P<day>d)(?P<to>@)(?P<last>d)(?P<month>M){OF_YEAR}?", _night),
    Rule(rf"{_WEEKDAY}A?(?P<day>[do])-?O?(?P<month>M)(?:-(?=y))?{OF_YEAR}?", _day),
    Rule(rf"{PART}(?P<month>M)[-+](?P<last>M){OF_YEAR}", _months),
    Rule(rf"AUO(?P<month>M){OF_YEAR}?", _month),
    Rule(rf"{PART}(?P<month>M){OF_YEAR}", _month),
    Rule(rf"{PART}{TURN}(?P<month>M)", _month),
    Rule(rf"{PART}(?P<turn>[ltuf])?(?P<holiday>H){OF_YEAR}", _holiday),
    Rule(r"A?(?P<holiday>H)(?P<unit>U)", _holiday_weekend),
    Rule(rf"{PART}(?P<turn>[ltuf])?(?P<holiday>H)", _holiday),
    Rule(r"(?P<weekday>W)(?P<unit>V)", _weekday_nights),
    Rule(r"(?:(?P<weekday>W)|(?P<away>T))(?P<unit>U)(?!a)", _weeks_behind),
    Rule(rf"(?P<count>{COUNT})(?P<unit>[UV])(?P<to>[@*])(?P<weekday>W)", _weeks_before),
    Rule(rf"(?P<count>{COUNT})(?P<unit>[UV])(?P<away>T)", _weeks_before),
    Rule(r"(?P<weekday>W)O?(?P<week>[ltf])(?P<unit>U)", _weekday_of_week),
    Rule(rf"{PART}{TURN}A?(?P<weekday>W)", _weekday),
)  # fmt: skip
