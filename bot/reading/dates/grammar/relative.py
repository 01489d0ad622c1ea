"""Rules for what is counted from the day of printing, or named by its place beside it."""

from bot.reading.dates.grammar.bits import ABOUT, COUNT, PART, Bits, Rule
from bot.reading.dates.grammar.counts import count_of, duration
from bot.reading.dates.grammar.turns import TURNS
from bot.reading.dates.grammar.years import is_of_chosen
from bot.reading.dates.references import Clock, Cycle, Cyclic, Fixed, Origin, Reference, SamePeriod, Shift
from bot.reading.dates.timex import Part
from bot.reading.dates.units import SHORTER_THAN_A_DAY, Unit
from bot.reading.dates.words.english import OF_AN_AGE

_REPORTED = (Unit.QUARTER, Unit.YEAR)


def _away(bits: Bits) -> Reference | None:
    """Today, yesterday, tonight; not "USA Today"."""
    at, tokens = bits.at("day"), bits.tokens
    is_name = not bits.text.isupper() or tokens.word(at - 1) == "usa"
    if tokens.is_capital(at) and tokens.is_capital(at - 1) and is_name:
        return None
    if _is_of_an_age(bits):
        return None
    day = Shift(Unit.DAY, bits.number("day"))
    is_night = bits.word("day") in ("tonight", "overnight")
    return Clock("TNI", day) if is_night else day


def _is_of_an_age(bits: Bits) -> bool:
    """Is no day meant, as in "today's world", "many of today's computers", "the people of tomorrow"?"""
    tokens, start, end = bits.tokens, bits.start, bits.end
    if tokens.kind(end) == "'":
        is_some = tokens.word(start - 1) == "of" and tokens.word(start - 2) in ("many", "most", "few", "some")
        return is_some or tokens.word(end + 1) in OF_AN_AGE
    return tokens.word(start - 1) == "of" and tokens.word(start - 2) in OF_AN_AGE


def _next_but_one(bits: Bits) -> Reference | None:
    """The day before yesterday, the day after tomorrow."""
    day = bits.number("day")
    return Shift(Unit.DAY, 2 * day) if bits.unit() is Unit.DAY and day in (-1, 1) else None


def _turned(bits: Bits) -> Reference | None:
    """As in "last week", "the following year", "that day", "the latest quarter"."""
    kind, unit = bits.kind("turn"), bits.unit()
    if unit in SHORTER_THAN_A_DAY:
        return None
    if kind == "j" or bits.kind("unit") == "D":
        return _reported(bits, kind)
    if unit is Unit.NIGHT:
        return Clock("TNI", Shift(Unit.DAY, TURNS[kind])) if kind in "lt" else None
    if bits.tokens.is_capital(bits.at("unit")) and not bits.text.isupper():
        return None
    if kind == "p":
        return _past(unit)
    return Shift(unit, TURNS[kind], _origin(bits, kind, unit))


def _past(unit: Unit) -> Reference:
    """As in "the past week", which lasts a week; "the past weekend" and "the past year" are on the calendar."""
    return Shift(unit, -1) if unit in (Unit.WEEKEND, Unit.YEAR) else duration(1, unit)


def _reported(bits: Bits, kind: str) -> Reference | None:
    """As in "the latest period", "the same period": what is being reported on."""
    if kind not in "jsvu" or (kind == "u" and bits.kind("unit") == "D"):
        return None
    if bits.kind("unit") == "U" and bits.unit() not in _REPORTED:
        return None
    if bits.kind("unit") == "U":
        return Shift(Unit.YEAR, -1)
    return SamePeriod(Unit.YEAR, 0, Unit.QUARTER)


def _origin(bits: Bits, kind: str, unit: Unit) -> Origin:
    """What it is counted from: "the next day" follows the day told, "next week" the day of printing."""
    is_told = kind in "vgs" or (kind == "f" and unit is Unit.DAY and bits.has("the"))
    return Origin.TOLD if is_told else Origin.PRINTED


def _the(bits: Bits) -> Reference | None:
    """As in "the year", "the quarter", «конец года»: the one under way, or under discussion."""
    if bits.kind("unit") == "Q":
        return SamePeriod(Unit.YEAR, 0, Unit.QUARTER)
    unit = bits.unit()
    if (not bits.has("the") and bits.word("unit") < "а") or _is_manner_of_speaking(bits) or _is_of_something(bits):
        return None
    if unit is Unit.YEAR and _is_until(bits):
        return duration(1, Unit.YEAR)
    if unit is Unit.DAY or unit in SHORTER_THAN_A_DAY or unit is Unit.NIGHT:
        return Shift(Unit.DAY, 0, Origin.TOLD) if bits.has("part") and unit is Unit.DAY else None
    return Shift(unit, 0)


def _is_manner_of_speaking(bits: Bits) -> bool:
    """As in "the person of the year", "at the end of the day, it is luck", "her year in Rome"."""
    tokens, unit = bits.tokens, bits.unit()
    if bits.has("part"):
        is_remark = tokens.word(bits.before) == "at" and tokens.word(bits.end) in (",", "it", "this", "that")
        return unit is Unit.DAY and bits.part is Part.LATE and is_remark
    if bits.word("the") not in ("the", "") and unit is Unit.YEAR and not bits.match[0].endswith("FU"):
        return True
    return unit is Unit.YEAR and is_of_chosen(bits)


def _is_of_something(bits: Bits) -> bool:
    """As in "the week of the vote"."""
    tokens, end = bits.tokens, bits.end
    return tokens.word(end) == "of" and tokens.kind(end + 1) in ("x", "A") and tokens.word(end + 1).isalpha()


def _is_until(bits: Bits) -> bool:
    """As in "the year ended in March", "the year to June 2020"."""
    after = bits.tokens.word(bits.end)
    return after.startswith("end") or (after in ("to", "through") and bits.tokens.kind(bits.end + 1) == "M")


def _ago(bits: Bits) -> Reference | None:
    unit, count = bits.unit(), 0.5 if bits.has("half") else count_of(bits)
    if not bits.has("count") and bits.kind("unit") == "V":
        count = None
    if count is None or unit in SHORTER_THAN_A_DAY:
        return Fixed("PAST_REF")
    if bits.kind("count") == "i" and unit is Unit.YEAR and not bits.has("about"):
        return SamePeriod(unit, -1)
    if unit in (Unit.DECADE, Unit.CENTURY):
        return Shift(Unit.YEAR, -int(count * (10 if unit is Unit.DECADE else 100)))
    if count % 1:
        return Shift(Unit.MONTH, -int(count * 12)) if unit is Unit.YEAR else Fixed("PAST_REF")
    return Shift(unit, -int(count))


def _from_now(bits: Bits) -> Reference | None:
    """As in "two weeks from now"."""
    count = count_of(bits)
    if bits.word("now") not in ("now", "today") or bits.unit() in SHORTER_THAN_A_DAY:
        return None
    if count is None or count % 1 or bits.has("other"):
        return Fixed("FUTURE_REF")
    return Shift(bits.unit(), int(count))


def _in(bits: Bits) -> Reference | None:
    """«Через два дня»."""
    count = count_of(bits)
    if bits.word("in") != "через" or bits.unit() in SHORTER_THAN_A_DAY:
        return None
    return Shift(bits.unit(), int(count)) if count is not None else Fixed("FUTURE_REF")


def _years_ending(bits: Bits) -> Reference | None:
    """As in "year-end", "the year's end": the last day of it."""
    return Cyclic(Cycle.HOLIDAY, "new year's eve") if bits.unit() is Unit.YEAR and bits.word("end") == "end" else None


RULES = (
    Rule(r"A(?P<unit>U)[<>](?P<day>T)", _next_but_one),
    Rule(rf"{PART}(?P<day>T)", _away),
    Rule(r"A?(?P<unit>U)'?-?(?P<end>B)(?!O)", _years_ending),
    Rule(rf"{PART}(?P<the>A)?(?P<turn>s)s?J?F?(?P<unit>[UQD])(?!-)", _turned),
    Rule(rf"{PART}(?P<the>A)?t?(?P<turn>[ltuvfgjp2])J?F?J?(?P<unit>[UQ])(?!-[UVJ])", _turned),
    Rule(r"(?P<the>A)(?P<turn>[js])J?F?(?P<unit>D)", _turned),
    Rule(r"(?P<half>h)i(?P<unit>U)a", _ago),
    Rule(rf"(?P<about>{ABOUT})(?P<count>{COUNT})?J?(?P<unit>[UV])(?:&~)?a", _ago),
    Rule(rf"(?P<count>{COUNT})(?P<other>[&+][nd])?(?P<unit>[UV])\*(?P<now>[RT])", _from_now),
    Rule(rf"(?P<in>\*)(?P<count>{COUNT})?(?P<unit>[UV])", _in),
    Rule(rf"{PART}(?P<the>A)J?F?J?(?P<unit>[UQ])(?!-[UVJ!+])", _the),
    Rule(r"(?P<part>K)(?P<unit>U)", _the),
)
