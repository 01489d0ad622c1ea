"""Rules for times and parts of a day."""

from bot.reading.dates.grammar.bits import Bits, Rule
from bot.reading.dates.grammar.turns import TURNS
from bot.reading.dates.references import Clock, Origin, Reference, Shift
from bot.reading.dates.units import Unit
from bot.reading.dates.words.verbs import SAYING


def _hour_of_part(bits: Bits) -> Reference | None:
    """As in "4 in the morning"."""
    hour = bits.number("hour")
    if hour > 12 or bits.word("in") != "in":
        return None
    return Clock(f"T{hour % 12 if bits.value('mark') == 'TMO' or hour == 12 else hour + 12:02}:00")


def _part_of_day(bits: Bits) -> Reference | None:
    """As in "this morning", "last evening", "the afternoon"."""
    mark = str(bits.value("mark"))
    if bits.tokens.is_capital(bits.at("mark")) and bits.tokens.is_capital(bits.at("mark") - 1):
        return None
    if bits.kind("turn") in ("t", "l"):
        return Clock(mark, Shift(Unit.DAY, TURNS[bits.kind("turn")]))
    is_of_day = bits.tokens.kind(bits.end) == "O" and bits.tokens.kind(bits.end + 1) in ("M", "W", "d", "H", "z")
    return Clock(mark) if bits.word("mark") != "night" or is_of_day else None


def _part_of_told_day(bits: Bits) -> Reference | None:
    """As in "that evening", "the next morning"; not "said that morning trains were full"."""
    kind = bits.kind("turn")
    if kind == "s" and bits.tokens.word(bits.start) == "that" and bits.tokens.word(bits.start - 1) in SAYING:
        return None
    return Clock(str(bits.value("mark")), Shift(Unit.DAY, TURNS[kind] if kind != "s" else 0, Origin.TOLD))


def _clock_of_part(bits: Bits) -> Reference | None:
    """As in "2:30 in the afternoon"."""
    hour, minute = int(str(bits.value("mark"))[1:3]), str(bits.value("mark"))[3:]
    is_later = bits.value("part") in ("TAF", "TEV") and hour < 12
    return Clock(f"T{hour + 12 * is_later:02}{minute}") if bits.word("in") == "in" else None


def _clock(bits: Bits) -> Reference | None:
    if bits.tokens.word(bits.start - 1) == "high":
        return None
    return Clock(str(bits.value("mark")))


RULES = (
    Rule(r"(?P<turn>[lt])(?P<mark>P)", _part_of_day),
    Rule(r"A?(?P<turn>[sfgv])s?(?P<mark>P)", _part_of_told_day),
    Rule(r"(?:@A)?(?:AK-?|K-?|A|@)(?P<mark>P)(?=[^P])", _part_of_day),
    Rule(r"(?P<hour>[dn])(?P<in>@)A(?P<mark>P)", _hour_of_part),
    Rule(r"(?P<mark>c)(?P<in>@)A(?P<part>P)", _clock_of_part),
    Rule(r"(?P<mark>c)", _clock),
)
