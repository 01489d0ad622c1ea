"""Rules for what is counted from a date that the text spoke of before, and for periods that reports compare with."""

from bot.reading.dates.grammar.bits import ABOUT, COUNT, Bits, Rule
from bot.reading.dates.grammar.counts import count_of, duration
from bot.reading.dates.references import Fixed, Origin, Reference, SamePeriod, Shift
from bot.reading.dates.units import SHORTER_THAN_A_DAY, UNKNOWN, Unit


def _year_ago(bits: Bits) -> Reference | None:
    """As in "the year-ago quarter", which is counted from the day of printing, "year-earlier", from what was told."""
    origin = Origin.PRINTED if bits.kind("way") == "a" else Origin.TOLD
    if bits.unit() is not Unit.YEAR:
        return Shift(bits.unit(), -1, origin)
    return SamePeriod(Unit.YEAR, -1, Unit.QUARTER if bits.kind("of") == "Q" else None, origin)


def _period_of_last_year(bits: Bits) -> Reference | None:
    """As in "the same period last year", "last year's quarter", "the quarter a year ago"."""
    kind, unit = bits.kind("turn"), bits.unit()
    of = Unit.QUARTER if bits.kind("of") == "Q" else None
    return SamePeriod(Unit.YEAR, -1 if kind != "t" else 0, of, Origin.TOLD) if unit is Unit.YEAR else None


def _same_last_year(bits: Bits) -> Reference | None:
    """As in "the same month last year"."""
    of = bits.unit()
    if bits.unit("year") is not Unit.YEAR or of not in (Unit.DAY, Unit.WEEK, Unit.MONTH):
        return None
    return SamePeriod(Unit.YEAR, -1, of, Origin.TOLD)


def _away_from_told(bits: Bits) -> Reference | None:
    """As in "a year earlier", "two days later"; "two days later than planned" only measures."""
    unit, count = bits.unit(), count_of(bits)
    if count is None or count % 1 or unit in SHORTER_THAN_A_DAY or _is_measure(bits):
        return duration(count, unit)
    step = -int(count) if bits.kind("way") in "b<" else int(count)
    if unit is Unit.YEAR and step == -1:
        return SamePeriod(unit, step, origin=Origin.TOLD)
    return Shift(unit, step, Origin.TOLD)


def _is_measure(bits: Bits) -> bool:
    """As in "four weeks later than planned", «на два дня раньше срока»."""
    return bits.tokens.word(bits.end) == "than" or bits.tokens.word(bits.start - 1) == "на"


def _ends(bits: Bits) -> bool:
    """Is what was matched the end of its clause? What follows "the day before" there says before what."""
    return not bits.tokens.word(bits.end).isalnum()


def _away_from_told_before(bits: Bits) -> Reference | None:
    """As in "He had left two days before."."""
    return _away_from_told(bits) if _ends(bits) else None


def _beside_told(bits: Bits) -> Reference | None:
    """As in "up from 5 percent the year before.", "the week after."; unknown in "the week before the vote"."""
    unit, step = bits.unit(), -1 if bits.kind("way") == "<" else 1
    if unit in SHORTER_THAN_A_DAY or unit is Unit.NIGHT:
        return None
    if not _ends(bits):
        return Fixed(UNKNOWN[unit]) if unit in UNKNOWN and unit is not Unit.DAY else None
    return SamePeriod(unit, step, origin=Origin.TOLD) if unit is Unit.YEAR else Shift(unit, step, Origin.TOLD)


def _but_one(bits: Bits) -> Reference | None:
    """As in "the week before last", "the year after next"."""
    step = {"<l": -2, ">f": 2}.get(bits.kind("way"))
    return Shift(bits.unit(), step) if step and bits.unit() not in SHORTER_THAN_A_DAY else None


RULES = (
    Rule(r"A(?P<unit>U)(?P<way>[<>][lf])(?!U)", _but_one),
    Rule(r"A(?P<unit>U)(?P<way>[<>])", _beside_told),
    Rule(rf"(?P<about>{ABOUT})(?P<count>{COUNT})(?P<unit>[UV])(?P<way>[<>])", _away_from_told_before),
    Rule(r"A?J?(?P<unit>U)-?(?P<way>[ab])(?P<of>[QD])?", _year_ago),
    Rule(r"A?s(?P<unit>U)(?:l|i(?=U[ab]))(?P<year>U)[ab]?", _same_last_year),
    Rule(r"A?[sJj]?(?P<of>[QD])(?P<turn>[lt])(?P<unit>U)", _period_of_last_year),
    Rule(r"A?[sJj]?(?P<of>[QD])i(?P<unit>U)[ab]", _period_of_last_year),
    Rule(r"(?P<turn>l)(?P<unit>U)'J?(?P<of>[QD])", _period_of_last_year),
    Rule(rf"(?P<about>{ABOUT})(?P<count>{COUNT})J?(?P<unit>[UV])(?P<way>[br])", _away_from_told),
)
