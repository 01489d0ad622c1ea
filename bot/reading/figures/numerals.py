"""Numbers as they are written, and their values."""

import re
from decimal import Decimal
from functools import cache

_ENGLISH = """
two 2 three 3 four 4 five 5 six 6 seven 7 eight 8 nine 9 ten 10 eleven 11 twelve 12 thirteen 13 fourteen 14 fifteen 15
sixteen 16 seventeen 17 eighteen 18 nineteen 19 twenty 20 thirty 30 forty 40 fifty 50 sixty 60 seventy 70 eighty 80
ninety 90 dozen 12 dozens 12 hundred 100 hundreds 100 thousand 1000 thousands 1000 million 1000000 millions 1000000
billion 1000000000 billions 1000000000 trillion 1000000000000
"""
_RUSSIAN = """
два 2 две 2 двух 2 три 3 трех 3 четыре 4 четырех 4 пять 5 пяти 5 шесть 6 шести 6 семь 7 семи 7 восемь 8 восьми 8 девять
9 девяти 9 десять 10 десяти 10 двенадцать 12 пятнадцать 15 двадцать 20 двадцати 20 тридцать 30 тридцати 30 сорок 40
пятьдесят 50 сто 100 двести 200 триста 300 пятьсот 500 тысяча 1000 тысячи 1000 тысяч 1000 миллион 1000000 миллиона
1000000 миллионов 1000000 миллиард 1000000000 миллиарда 1000000000 миллиардов 1000000000
"""
# Scales that stand behind digits.
_SCALES = {
    "bn": 10**9,
    "mn": 10**6,
    "mln": 10**6,
    "тыс": 10**3,
    "млн": 10**6,
    "млрд": 10**9,
    "трлн": 10**12,
    "万": 10**4,
    "億": 10**8,
    "兆": 10**12,
}
VAGUE = frozenset("dozens hundreds thousands millions billions".split())


@cache
def values() -> dict[str, int]:
    """The number words of English and Russian, folded, with their values."""
    pairs = (_ENGLISH + _RUSSIAN).split()
    return {word: int(value) for word, value in zip(pairs[::2], pairs[1::2], strict=True)}


def number_pattern() -> str:
    """A pattern that matches a number in folded text: digits with their scale, or words."""
    words = "|".join(sorted(values(), key=len, reverse=True))
    scales = "|".join(sorted([*_SCALES, *(word for word, value in values().items() if value >= 1000)], key=len)[::-1])
    digits = r"\d{1,3}(?:[, ]\d{3})+(?![\d,]*\d)(?:\.\d+)?|\d+(?:[.,]\d+)?"
    scaled = rf"(?:{digits})(?: ?(?:{scales})(?![^\W\d_])(?:\.(?= [а-я]))?)?"
    return rf"{scaled}|(?:(?:a|several) )?(?:{words})(?:[ -](?:{words}))*(?!\w)"


def value_of(number: str) -> Decimal:
    """The value of what the pattern matched: "1,200" 1200, "2.5 million" 2500000, "twenty-five" 25."""
    if not number[0].isdigit():
        return Decimal(_of_words(re.findall(r"[^\W\d_]+", number)))
    found = re.match(r"[\d., ]*\d", number)
    digits = found[0] if found else number
    scale = number[len(digits) :].strip(" .")
    grouped = re.fullmatch(r"\d{1,3}(?:[, ]\d{3})+(?:\.\d+)?", digits)
    plain = re.sub(r"[, ]", "", digits) if grouped else digits.replace(",", ".")
    return Decimal(plain) * (_SCALES.get(scale) or values().get(scale) or 1)


def _of_words(words: list[str]) -> int:
    total, current = 0, 0
    for word in words:
        value = values().get(word, 0)
        if value >= 1000:
            total += max(current, 1) * value
            current = 0
        elif value == 100:
            current = max(current, 1) * value
        else:
            current += value
    return total + current
