"""Rules for how long, how often, and the vague past, present and future."""

from bot.reading.dates.grammar.bits import ABOUT, COUNT, Bits, Rule
from bot.reading.dates.grammar.counts import count_of, duration
from bot.reading.dates.references import Fixed, Reference
from bot.reading.dates.timex import TimexType
from bot.reading.dates.units import Unit
from bot.reading.dates.words.english import COUNTED, OF_SOME_AGE
from bot.reading.dates.words.verbs import MODALS

# Before these, "a year" is how long; after anything else ("$5 million a year") it is how often.
_LASTING_AFTER = frozenset(
    "in for within of over after under than about nearly almost around half took take takes lasted last "
    "lasting spent spend spends be is was until since during by to and or as with only just not another like from "
    "at least up him her them us me you before a the that".split()
)


# After these a bare plural ("for years") is how long; elsewhere it only names the unit.
_HOW_LONG_AFTER = frozenset(
    "for in within over after during throughout through follow follows followed following despite take takes took "
    "last lasts lasted lasting spend spends spent early late за на через спустя".split()
)

# "Her days", "his years as mayor" are parts of a life.
_OWNED = frozenset("his her their its our my your".split())

# After these words "the past" and "the future" are no adjectives.
_AFTER_NOUN = frozenset(
    "and or but of is are was will would as to by at in on if with he she it they we that has have had been".split()
)


def _counted(bits: Bits) -> Reference | None:
    """As in "three days", "the past 11 years", "about a week"; "will one day" is a day that nobody knows yet."""
    unit = bits.unit()
    is_fraction = unit is Unit.QUARTER and ("-" in bits.match[0] or bits.tokens.word(bits.end) == "of")
    if is_fraction or unit in (Unit.NIGHT, Unit.WEEKEND):
        return None
    if bits.kind("count") == "i" and bits.tokens.word(bits.end) == "-" and bits.tokens.word(bits.end + 1) == "long":
        return None
    if bits.kind("count") == "i" and not bits.has("about") and not bits.has("half"):
        return _single(bits, unit)
    if bits.word("count") in ("one", "some") and bits.unit() is Unit.DAY and bits.tokens.word(bits.start - 1) in MODALS:
        return Fixed("FUTURE_REF")
    count = count_of(bits)
    return duration(count + 0.5 if count and bits.has("half") else count, unit)


def _single(bits: Bits, unit: Unit) -> Reference | None:
    if _is_rate(bits):
        return None
    before = bits.tokens.word(bits.start - 1)
    if before.isalpha() and before not in _LASTING_AFTER and bits.kind("unit") == "U":
        return Fixed(duration(1, unit).value, TimexType.SET)
    return duration(1, unit)


def _is_rate(bits: Bits) -> bool:
    """Does an amount stand before it: "$5 million a year", "40 miles an hour", "60 beats per minute"?"""
    tokens, at = bits.tokens, bits.start - 1
    return tokens.kind(at) in ("n", "d", "#", "y") or tokens.word(at) in COUNTED or tokens.word(at) == "%"


def _vague_count(bits: Bits) -> Reference | None:
    """As in "for years", "recent weeks", "the coming months"; not "on days when", "years apart", "her days"."""
    unit, before = bits.unit(), bits.tokens.word(bits.start - 1)
    is_bare = bits.end == bits.start + 1
    if is_bare and unit is Unit.WEEKEND and before == "on":
        return Fixed("XXXX-WXX-WE", TimexType.SET)
    if _is_no_time(bits, unit) or (is_bare and before not in _HOW_LONG_AFTER and not _is_apart(bits)):
        return None
    if bits.kind("turn") == "t":
        return Fixed("PRESENT_REF") if unit is Unit.DAY else None
    if bits.kind("turn") == "f" and bits.word("turn") not in ("coming", "next"):
        return Fixed("FUTURE_REF")
    return duration(None, unit) if unit not in (Unit.NIGHT, Unit.QUARTER) or bits.has("turn") else None


def _is_no_time(bits: Bits, unit: Unit) -> bool:
    """As in "her days as mayor", "after hours"."""
    tokens = bits.tokens
    if tokens.word(bits.start) in _OWNED and not bits.has("turn"):
        return True
    return unit is Unit.HOUR and tokens.kind(bits.start - 1) in ("K", ">")


def _is_apart(bits: Bits) -> bool:
    """As in "days later", "weeks earlier": two happenings are that far apart."""
    return bits.tokens.kind(bits.end) in ("r", "b")


def _half(bits: Bits) -> Reference | None:
    """As in "half an hour", "half a year"."""
    return duration(0.5, bits.unit()) if bits.unit() in (Unit.YEAR, Unit.HOUR) else None


def _quarter_of(bits: Bits) -> Reference | None:
    """As in "a quarter of a century", "three quarters of an hour", "a quarter-century"."""
    number = bits.number("count") or 1
    if bits.unit() is Unit.HOUR:
        return duration(15 * number, Unit.MINUTE)
    return duration(25 * number, Unit.YEAR) if bits.unit() is Unit.CENTURY else None


def _long(bits: Bits) -> Reference | None:
    """As in "day-long", "decades-long", "daylong"."""
    if bits.has("lasting"):
        return Fixed(str(bits.value("lasting")), TimexType.DURATION)
    return duration(None if bits.kind("unit") == "V" else 1, bits.unit()) if bits.word("long") == "long" else None


def _old(bits: Bits) -> Reference | None:
    """As in "the two-year-old war"; not "a two-year-old boy"."""
    return duration(count_of(bits), bits.unit()) if bits.tokens.word(bits.end) in OF_SOME_AGE else None


def _every(bits: Bits) -> Reference | None:
    if bits.word("every") not in ("per", "every", "each") and not bits.word("every")[0] > "z":
        return None
    if bits.tokens.word(bits.end) == "-" and bits.tokens.touches(bits.end):
        return None
    if bits.word("every") == "per" and _is_rate(bits):
        return None
    count = 2 if "other" in (bits.word("count"), bits.word("other")) else count_of(bits) if bits.has("count") else 1
    return Fixed(duration(count, bits.unit()).value, TimexType.SET)


def _every_named(bits: Bits) -> Reference | None:
    if bits.has("weekday"):
        return Fixed(f"XXXX-WXX-{bits.number('weekday')}", TimexType.SET)
    if bits.has("month"):
        return Fixed(f"XXXX-{bits.number('month'):02}", TimexType.SET)
    value = bits.value("season") or bits.value("mark")
    return Fixed(f"XXXX-{value}" if bits.has("season") else f"XXXX-XX-XX{value}", TimexType.SET)


def _often(bits: Bits) -> Reference | None:
    """As in "meets daily"; in "the daily Globe" it is a newspaper, in "the average daily volume" a rate."""
    tokens = bits.tokens
    before = bits.start - 2 if tokens.kind(bits.start - 1) == "'" else bits.start - 1
    is_title = tokens.is_capital(bits.start) and tokens.is_capital(before)
    if (
        is_title
        or tokens.word(bits.start - 1) == "average"
        or (tokens.is_capital(bits.end) and tokens.word(bits.end) <= "z")
    ):
        return None
    return Fixed(str(bits.value("often")), TimexType.SET)


def _vague(bits: Bits) -> Reference | None:
    """As in "now", "recently"; not the "now," that opens a remark.

    How soon something comes ("soon", "immediately") is no time, nor is an adjective alone ("the recent sale", "future
    losses"): TimeML's guidelines count the first as celerity.
    """
    if bits.has("more") and bits.word("vague") != "recently":
        return None
    is_remark = bits.tokens.word(bits.end) in (",", "that", "for") and bits.tokens.is_capital(bits.start)
    return None if bits.word("vague") == "now" and is_remark else Fixed(str(bits.value("vague")))


def _past(bits: Bits) -> Reference | None:
    """As in "in the past", not "the past president"."""
    after = bits.tokens.word(bits.end)
    return Fixed("PAST_REF") if not after.isalnum() or after in _AFTER_NOUN else None


def _future(bits: Bits) -> Reference | None:
    """As in "in the near future", not "the future king"."""
    after = bits.tokens.word(bits.end)
    return Fixed("FUTURE_REF") if not after.isalpha() or after in _AFTER_NOUN else None


def _moment(bits: Bits) -> Reference | None:
    """As in "at this moment", "at the moment"; not "in the moment"."""
    return Fixed("PRESENT_REF") if bits.tokens.word(bits.start) not in ("in", "on") else None


RULES = (
    Rule(r"(?P<count>[ind])-?(?P<quarter>[QV])Oi(?P<unit>U)", _quarter_of),
    Rule(r"i?Q-?(?P<unit>U)", _quarter_of),
    Rule(r"(?P<every>w)(?P<count>[nd]|J)?(?P<other>J)?(?P<unit>[UV])", _every),
    Rule(r"(?P<every>w)(?:(?P<weekday>W)|(?P<month>M)|(?P<season>S)|(?P<mark>P))", _every_named),
    Rule(rf"A?(?P<turn>[lpfogCv])(?P<about>{ABOUT})(?P<count>{COUNT})-?J?(?P<unit>[UV])(?!-?[!ab])", _counted),
    Rule(
        rf"A?(?P<about>{ABOUT})(?P<count>{COUNT})(?:[&+](?:[nd]))?-?J?(?P<unit>[UV])(?!'?-?[!ab])(?:&~|(?P<half>&ih))?",
        _counted,
    ),
    Rule(r"hi?-?(?P<unit>U)", _half),
    Rule(r"(?P<unit>[UV])-?(?P<long>J)|(?P<lasting>Z)", _long),
    Rule(rf"(?P<count>{COUNT})-(?P<unit>[UV])-!", _old),
    Rule(r"A?(?P<turn>[lpfogCvt])?J?(?P<unit>V)(?!-?[!])", _vague_count),
    Rule(r"(?P<often>E)", _often),
    Rule(r"(?P<more>[Jq])?(?P<vague>R)", _vague),
    Rule(r"Ap", _past),
    Rule(r"AJ?N", _future),
    Rule(r"tJ?m|@Am", _moment),
)
