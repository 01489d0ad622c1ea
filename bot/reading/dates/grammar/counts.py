"""Numbers written in one or several tokens."""

from bot.reading.dates.grammar.bits import Bits
from bot.reading.dates.references import Fixed
from bot.reading.dates.timex import TimexType
from bot.reading.dates.units import SHORTER_THAN_A_DAY, Unit

_LARGE = (100, 1000, 1_000_000, 1_000_000_000)


def count_of(bits: Bits, name: str = "count") -> float | None:
    """How many the group ``name`` says; None for "several", "a few" and the like."""
    kinds, numbers = bits.kind(name), bits.numbers(name)
    if "X" in numbers:
        return None
    values = [number for number in numbers if isinstance(number, int | float)]
    if "/" in kinds and len(values) == 3:
        return values[0] + values[1] / values[2]
    total = spoken(values) if values else 1.0
    return total + 0.5 if "h" in kinds else total


def spoken(values: list[int | float]) -> float:
    """The number that "two", "hundred", "forty", "five" make together."""
    total, group = 0.0, 0.0
    for value in values:
        if value in _LARGE:
            group = max(group, 1) * value
            total, group = (total + group, 0.0) if value > 100 else (total, group)
        else:
            group += value
    return total + group


def spoken_year(values: list[object]) -> int | None:
    """The year that "nineteen", "ninety", "six" or "two", "thousand", "ten" make; None if they make none."""
    numbers = [value for value in values if isinstance(value, int)]
    if len(numbers) > 1 and 10 <= numbers[0] <= 20 and 10 <= (rest := sum(numbers[1:])) <= 99 and 100 not in numbers:
        return numbers[0] * 100 + rest
    if len(numbers) > 1 and numbers[0] in (1, 2) and numbers[1] == 1000:
        return int(spoken([*numbers]))
    return None


def duration(count: float | None, unit: Unit) -> Fixed:
    """``P3D``, ``PXY``, ``PT2H``; "two and a half years" is ``P2Y6M``, decades are years."""
    if unit in (Unit.FORTNIGHT, Unit.DECADE) and count is None:
        unit = _COMMON[unit][1]
    if unit in _COMMON and count is not None:
        count, unit = _in_common_units(count, unit)
    number = "X" if count is None else f"{count:g}" if count < 1e6 else f"{count:.0f}"
    if count is not None and count % 1 == 0.5 and unit in _HALVES:
        whole = f"{int(count)}{unit[-1]}" if count >= 1 else ""
        return Fixed(f"P{'T' if unit in SHORTER_THAN_A_DAY else ''}{whole}{_HALVES[unit]}", TimexType.DURATION)
    designator = f"T{number}{unit[1:]}" if unit[0] == "T" else f"{number}{unit}"
    return Fixed(f"P{designator}", TimexType.DURATION)


# Units that are counted in others: decades are years.
_COMMON = {
    Unit.DECADE: (10, Unit.YEAR),
    Unit.CENTURY: (100, Unit.YEAR),
    Unit.QUARTER: (3, Unit.MONTH),
    Unit.FORTNIGHT: (2, Unit.WEEK),
}
_HALVES = {Unit.YEAR: "6M", Unit.HOUR: "30M", Unit.MINUTE: "30S"}


def _in_common_units(count: float, unit: Unit) -> tuple[float, Unit]:
    factor, common = _COMMON[unit]
    return count * factor, common
