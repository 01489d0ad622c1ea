"""Which turn of a cycle, and of which year: what the rules for days, months, quarters and seasons share."""

from bot.reading.dates.grammar.bits import YEAR, Bits
from bot.reading.dates.grammar.counts import spoken_year
from bot.reading.dates.references import Cycle, Cyclic, Fixed, Origin, Reference, Shift
from bot.reading.dates.units import Unit
from bot.reading.dates.years import of_era

TURNS = {"2": -2, "l": -1, "p": -1, "v": -1, "t": 0, "u": 0, "s": 0, "f": 1, "g": 1}
# "This past spring" is the last one.
TURN = "(?P<turn>A?t?[ltufvgsp]p?)?"
OF_YEAR = rf"(?:,?[O@]?A?F?U?(?P<year>{YEAR}|[dn](?=U?%))U?(?P<era>%)?(?!-?[UVJ])|O?A?(?P<shift>[ltufs2]F?U))"


def turn_of(bits: Bits) -> int | None:
    """-1 for "last" and for what has ended, 0 for "this", 1 for "next", None where nothing is said."""
    kinds = bits.kind("turn").lstrip("A")
    if not kinds:
        return -1 if bits.tokens.word(bits.start - 1) == "ended" else None
    return TURNS[kinds[-1]]


def origin(bits: Bits) -> Origin:
    """Counted from the date told last after "previous", "following" and "same", else from the day of printing."""
    return Origin.TOLD if bits.kind("turn")[-1:] in ("v", "g", "s") and bits.kind("turn") else Origin.PRINTED


def year_of(bits: Bits) -> Reference | None:
    """The year that the groups "year" or "shift" name."""
    if bits.has("era"):
        return Fixed(of_era(f"{bits.number('year'):04}", bits.value("era")))
    if bits.has("year"):
        number = bits.number("year") if bits.kind("year") == "y" else spoken_year(bits.numbers("year"))
        return Fixed(f"{number:04}", is_short=is_short(bits)) if number else None
    if not bits.has("shift"):
        return None
    kind = bits.kind("shift")[0]
    unit = bits.tokens.values[bits.match.end("shift") - 1]
    return Shift(Unit.YEAR, TURNS[kind], Origin.TOLD if kind == "s" else Origin.PRINTED) if unit is Unit.YEAR else None


def is_short(bits: Bits) -> bool:
    """Is the year written in two digits: "'98"?"""
    return bits.word("year").startswith("'")


def is_of_no_year(bits: Bits) -> bool:
    """Does it name no year after all? "October last week" is two expressions."""
    return bits.has("shift") and year_of(bits) is None


def of_cycle(bits: Bits, cycle: Cycle, index: int | str) -> Reference | None:
    """Place ``index`` in ``cycle``, of the turn or year said; None where what looks like its year is another time."""
    if is_of_no_year(bits):
        return None
    return Cyclic(cycle, index, turn_of(bits), year_of(bits), origin(bits))
