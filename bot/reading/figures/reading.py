"""Text -> its figures: the numbers that count or measure, without dates, ordinals and numbers that are names."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import cache

from bot.corpus.folding import fold
from bot.corpus.span import Span
from bot.reading.dates.timex import TimeExpression, TimexType
from bot.reading.figures.counted import counted_behind
from bot.reading.figures.figure import Figure
from bot.reading.figures.numerals import VAGUE, number_pattern, value_of

_CURRENCIES = {
    "$": ("$", "dollar", "dollars", "доллар", "долларов", "доллара", "ドル"),
    "€": ("€", "euro", "euros", "евро", "ユーロ"),
    "£": ("£", "pounds", "фунтов", "ポンド"),
    "¥": ("¥", "yen", "yuan", "иен", "иены", "юаней", "円", "元"),
    "₽": ("₽", "ruble", "rubles", "rouble", "roubles", "рублей", "рубля", "ルーブル"),
}
_LOOSE = re.compile(
    r"(?:\b(?:about|around|some|nearly|almost|over|under|roughly|approximately|up to|(?:more|less|fewer) than|at least"
    r"|at most|estimated|около|более|свыше|почти|примерно|до|не менее|менее)|約|およそ)\s*$"
)
# "Resolution 2321", "No. 5": a number behind these is a name. So is one behind a capitalised word that no noun follows.
_NAMING = re.compile(
    r"(?:\b(?:resolution|article|chapter|section|paragraph|page|room|flight|route|number|no|version|group|channel|gate"
    r"|unit|model|season|episode|day|week|phase|level|резолюция|статья|пункт|рейс|номер)\.?|[№#§]|第)\s*$"
)
_DEFINITE = re.compile(r"\b(?:the|these|those|both|our|their|its|his|her|between|обе|оба|этих|эти)\s+$")
_CAPITAL = re.compile(r"(?<=[\w,;] )[^\W\d_a-zа-яё]\w*[\s-]$")
_BEHIND = re.compile(r"\s+[^\W\d_A-ZА-ЯЁ]|[-%]| ?[%％]")
# 3日 alone is a day of the month, and 3日目 the third; with what follows here it is a number of days.
_OF_DAYS = "間|以上|以内|以下|未満|分|後|前|連続|ぶり|がかり|程度|ほど"
_BEFORE = 40  # code points before a number in which its kind is told


@cache
def _pattern() -> re.Pattern[str]:
    signs = "".join(_CURRENCIES)
    units = "|".join(sorted({word for words in _CURRENCIES.values() for word in words[1:]}, key=len, reverse=True))
    percent = r"%|percent\b|per cent\b|percentage points?\b|процент\w*|パーセント"
    return re.compile(
        rf"(?<![a-zа-я\d_.,:/+-])(?P<sign>[{signs}] ?)?(?P<number>{number_pattern()})"
        rf"(?![\d+:/]|st\b|nd\b|rd\b|th\b|-(?:plus|year-old|й|го|е|я|м|му|х)\b|日(?!{_OF_DAYS})|[^\W\d_人-龠ァ-ヶ])"
        rf"(?:[ -]?(?P<percent>{percent})|[ -]?(?P<unit>{units})(?![^\W\d_]))?"
    )


def read_figures(text: str, sentences: Sequence[Span], times: Sequence[TimeExpression]) -> tuple[Figure, ...]:
    """The figures of ``sentences``, which are in order; ``times`` are those of ``text``."""
    return tuple(_read(text, sentences, times))


def _read(text: str, sentences: Sequence[Span], times: Sequence[TimeExpression]) -> Iterator[Figure]:
    folded = fold(text)
    starts = [sentence.start for sentence in sentences]
    dated = bytearray(len(text))
    for time in times:
        if time.type is not TimexType.DURATION:
            dated[time.span.start : time.span.end] = b"x" * len(time.span)
    for found in _pattern().finditer(folded):
        at = bisect_right(starts, found.start()) - 1
        if at >= 0 and found.end() <= sentences[at].end and not any(dated[found.start() : found.end()]):
            figure = _figure(text, folded, sentences[at], found)
            if figure:
                yield figure


def _figure(text: str, folded: str, sentence: Span, found: re.Match[str]) -> Figure | None:
    start, end = found.span()
    lead = max(sentence.start, start - _BEFORE)
    before = folded[lead:start]
    number = found["number"]
    unit = "%" if found["percent"] else _currency(found["sign"] or found["unit"] or "")
    if _NAMING.search(before) or (number == "two" and _DEFINITE.search(before)):
        return None
    if not unit and _CAPITAL.search(text[lead:start]) and not _BEHIND.match(text, end):
        return None
    counted = counted_behind(text, end, sentence.end)
    if counted is None and not unit:
        return None
    loose = bool(_LOOSE.search(before)) or any(word in VAGUE for word in number.split())
    return Figure(Span(start, end), sentence, value_of(number), unit, counted, loose)


def _currency(written: str) -> str:
    return next((sign for sign, words in _CURRENCIES.items() if written.strip() in words), "")
