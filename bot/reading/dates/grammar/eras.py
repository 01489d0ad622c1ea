"""Rules for years, decades and centuries."""

from bot.reading.dates.grammar.bits import PART, Bits, Rule
from bot.reading.dates.grammar.counts import spoken_year
from bot.reading.dates.grammar.years import is_of_chosen, is_year
from bot.reading.dates.references import Fixed, Interval, Reference
from bot.reading.dates.units import Unit

_POSSESSIVES = frozenset("his her their our its my your".split())


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


RULES = (
    Rule(r"A?(?P<year>y)[-/](?P<last>[ydn])(?!-?[UV]|-x)", _years),
    Rule(r"(?P<year>[yn])-xV", _numbered_decade),
    Rule(rf"{PART}(?:A?[lo]hO)?A?(?P<hundreds>n)?-?(?P<decade>e)", _decade),
    Rule(r"A(?P<part>K-?)(?P<hundreds>n)?-?(?P<decade>e)", _decade),
    Rule(rf"{PART}A?(?P<century>o)-?(?P<unit>[UV])", _century),
    Rule(rf"{PART}(?:(?P<marked>A?F?U|F|A?V)|A)?(?P<year>y)(?P<after>[UV])?", _year),
    Rule(rf"{PART}(?:AU)?(?P<year>n(?:-?n){{1,3}})(?!-?[UVn])", _spoken_year),
)  # fmt: skip
