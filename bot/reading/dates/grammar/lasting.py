"""Rules for how long, how often, and the vague past, present and future."""

from bot.reading.dates.grammar.bits import ABOUT, COUNT, Bits, Rule
from bot.reading.dates.grammar.counts import count_of, duration
from bot.reading.dates.references import Fixed, Reference
from bot.reading.dates.timex import TimexType
from bot.reading.dates.units import Unit

# Before these, "a year" is how long; after anything else ("$5 million a year") it is how often.
_LASTING_AFTER = frozenset(
    "in for within of over after under than about nearly almost around half took take takes lasted last "
    "lasting spent spend spends be is was until since during by to and or as with only just not another like from "
    "at least up him her them us me you before a the that".split()
)


_AFTER_FUTURE = frozenset("and or but of is are was will would as to by at in on if with he she it they we".split())


def _counted(bits: Bits) -> Reference | None:
    """As in "three days", "the past 11 years", "about a week", "the first nine months"."""
    unit = bits.unit()
    is_fraction = unit is Unit.QUARTER and ("-" in bits.match[0] or bits.tokens.word(bits.end) == "of")
    if is_fraction or unit in (Unit.NIGHT, Unit.WEEKEND):
        return None
    if bits.kind("count") == "i" and not bits.has("about"):
        return _single(bits, unit)
    return duration(count_of(bits), unit)


def _single(bits: Bits, unit: Unit) -> Reference | None:
    before = bits.tokens.word(bits.start - 1)
    if before.isalpha() and before not in _LASTING_AFTER and bits.kind("unit") == "U":
        return Fixed(duration(1, unit).value, TimexType.SET)
    return duration(1, unit)


def _vague_count(bits: Bits) -> Reference | None:
    """As in "years", "recent weeks", "the coming months"."""
    unit, before = bits.unit(), bits.tokens.word(bits.start - 2)
    if unit is Unit.HOUR and bits.tokens.kind(bits.start - 1) in ("K", ">"):
        return None
    if bits.tokens.word(bits.start - 1) == "of" and before in ("matter", "hundreds", "thousands"):
        return None
    if bits.kind("turn") == "t":
        return Fixed("PRESENT_REF") if unit is Unit.DAY else None
    if bits.kind("turn") == "f":
        return Fixed("FUTURE_REF")
    return duration(None, unit) if unit not in (Unit.NIGHT, Unit.QUARTER) or bits.has("turn") else None


def _half(bits: Bits) -> Reference | None:
    """As in "half an hour", "half a year"."""
    return duration(0.5, bits.unit()) if bits.unit() in (Unit.YEAR, Unit.HOUR) else None


def _long(bits: Bits) -> Reference | None:
    """As in "day-long"."""
    return duration(1, bits.unit()) if bits.word("long") == "long" else None


def _every(bits: Bits) -> Reference | None:
    if bits.word("every") not in ("per", "every", "each") and not bits.word("every")[0] > "z":
        return None
    count = 2 if "J" in bits.match[0] and bits.word("other") == "other" else count_of(bits) if bits.has("count") else 1
    return Fixed(duration(count, bits.unit()).value, TimexType.SET)


def _every_named(bits: Bits) -> Reference | None:
    if bits.has("weekday"):
        return Fixed(f"XXXX-WXX-{bits.number('weekday')}", TimexType.SET)
    if bits.has("month"):
        return Fixed(f"XXXX-{bits.number('month'):02}", TimexType.SET)
    value = bits.value("season") or bits.value("mark")
    return Fixed(f"XXXX-{value}" if bits.has("season") else f"XXXX-XX-XX{value}", TimexType.SET)


def _often(bits: Bits) -> Reference | None:
    return Fixed(str(bits.value("often")), TimexType.SET)


def _vague(bits: Bits) -> Reference | None:
    """As in "now", "recently", "soon"; not "as soon as" and not the "now," that opens a remark."""
    word, before, after = bits.word("vague"), bits.tokens.word(bits.start - 1), bits.tokens.word(bits.end)
    if word == "soon" and (before == "as" or after in ("as", "after", "thereafter")):
        return None
    if word == "now" and after in (",", "that", "for") and bits.tokens.is_capital(bits.start):
        return None
    return Fixed(str(bits.value("vague")))


def _past(bits: Bits) -> Reference | None:
    """As in "in the past"."""
    return Fixed("PAST_REF")


def _future(bits: Bits) -> Reference | None:
    """As in "in the near future", not "the future king"."""
    after = bits.tokens.word(bits.end)
    return Fixed("FUTURE_REF") if not after.isalpha() or after in _AFTER_FUTURE else None


def _recent(bits: Bits) -> Reference | None:
    """As in "the recent sale"."""
    return Fixed("PAST_REF") if bits.tokens.word(bits.end).isalpha() else None


def _moment(bits: Bits) -> Reference | None:
    """As in "at this moment", "at the moment"; not "in the moment"."""
    return Fixed("PRESENT_REF") if bits.tokens.word(bits.start) not in ("in", "on") else None


RULES = (
    Rule(r"(?P<every>w)(?P<count>[nd]|J)?(?P<other>J)?(?P<unit>[UV])(?!-)", _every),
    Rule(r"(?P<every>w)(?:(?P<weekday>W)|(?P<month>M)|(?P<season>S)|(?P<mark>P))", _every_named),
    Rule(rf"A?(?P<turn>[lpfogCv])(?P<about>{ABOUT})(?P<count>{COUNT})-?J?(?P<unit>[UV])(?!-?[!ab])", _counted),
    Rule(rf"A?(?P<about>{ABOUT})(?P<count>{COUNT})(?:[&+](?:[nd]))?-?J?(?P<unit>[UV])(?!'?-?[!ab])(?:&~)?", _counted),
    Rule(r"hi?-?(?P<unit>U)", _half),
    Rule(r"(?P<unit>[UV])-?(?P<long>J)", _long),
    Rule(r"A?(?P<turn>[lpfogCvt])?J?(?P<unit>V)(?!-?[!])", _vague_count),
    Rule(r"(?P<often>E)", _often),
    Rule(r"k?(?P<vague>R)", _vague),
    Rule(r"Ap(?=[x,)&@]|$)", _past),
    Rule(r"AJ?N", _future),
    Rule(r"C", _recent),
    Rule(r"tJ?m|@Am", _moment),
)
