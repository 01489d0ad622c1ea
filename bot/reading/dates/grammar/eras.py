"""Rules for years, decades and centuries."""

from bot.reading.dates.grammar.bits import PART, Bits, Rule
from bot.reading.dates.grammar.counts import spoken_year
from bot.reading.dates.grammar.turns import is_short
from bot.reading.dates.grammar.years import is_of_chosen, is_year
from bot.reading.dates.references import Fixed, Interval, Reference
from bot.reading.dates.units import Unit
from bot.reading.dates.years import of_era

_BEFORE_YEAR = frozenset("@&+*<>Kk(,")
_BEFORE_YEAR_WORDS = frozenset("by since until circa c between of".split())
# With a word behind them, "2017 BC" and the like are a year and the province.
_OF_OUR_DAYS = (1800, 2100)
_POSSESSIVES = frozenset("his her their our its my your".split())


def _year(bits: Bits) -> Reference | None:
    if bits.has("marked") and is_of_chosen(bits):
        return None
    is_marked = bits.has("marked") or bits.has("part") or bits.has("after")
    return Fixed(f"{bits.number('year'):04}", is_short=is_short(bits)) if is_marked or is_year(bits) else None


def _year_in_words(bits: Bits) -> Reference | None:
    """«В 988 году»: no count stands in that case."""
    is_named = bits.word("unit") == "году" and 99 < bits.number("year") < 1000
    return Fixed(f"{bits.number('year'):04}") if is_named else None


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
    if bits.unit() is not Unit.CENTURY:
        return None
    return Fixed(of_era(f"{bits.number('century') - 1:02}XX", bits.value("era")))


def _year_of_era(bits: Bits) -> Reference | None:
    """As in "in 44 BC", "AD 79", «в 79 году н. э.»; not "30 BC wineries", "In 2017 BC won"."""
    tokens, mark = bits.tokens, bits.at("era")
    is_latin, follows = tokens.word(mark) < "а", tokens.word(mark + 1)
    is_noun = tokens.kind(mark + 1) == "x" and follows.isalpha() and not tokens.is_capital(mark + 1)
    is_dated = tokens.kind(bits.before) in _BEFORE_YEAR or tokens.word(bits.before) in _BEFORE_YEAR_WORDS
    is_of_our_days = _OF_OUR_DAYS[0] <= bits.number("year") <= _OF_OUR_DAYS[1] and follows.isalpha()
    if not bits.word("year").isdigit() or (is_latin and ((is_noun and not is_dated) or is_of_our_days)):
        return None
    return Fixed(of_era(f"{bits.number('year'):04}", bits.value("era")))


RULES = (
    Rule(r"(?P<year>[ydn])U?(?P<era>%)", _year_of_era),
    Rule(r"(?P<era>%)(?P<year>[ydn])(?!-?[UV])", _year_of_era),
    Rule(r"A?(?P<year>y)[-/](?P<last>[ydn])(?!-?[UV]|-x)", _years),
    Rule(r"(?P<year>[yn])-xV", _numbered_decade),
    Rule(r"(?P<year>n)(?P<unit>U)", _year_in_words),
    Rule(rf"{PART}(?:A?[lo]hO)?A?(?P<hundreds>n)?-?(?P<decade>e)", _decade),
    Rule(r"A(?P<part>K-?)(?P<hundreds>n)?-?(?P<decade>e)", _decade),
    Rule(rf"{PART}A?(?P<century>o)-?(?P<unit>[UV])(?P<era>%)?", _century),
    Rule(rf"{PART}(?:(?P<marked>A?F?U|F|A?V)|A)?(?P<year>y)(?P<after>[UV])?", _year),
    Rule(rf"{PART}(?:AU)?(?P<year>n(?:-?n){{1,3}})(?!-?[UVn])", _spoken_year),
)  # fmt: skip
