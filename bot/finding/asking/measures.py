"""What may be asked of a thing that has a size: how questions ask for it, and how texts tell it.

Patterns over folded text, in English, Russian and Japanese. Plain data: extend it here.
"""

import re
from dataclasses import dataclass
from functools import cache

_NUMBER = r"(?:\d[\d.,]*|[一二三四五六七八九十百千]+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|a|half an?))"
_MILLIONS = r"(?:[ -](?:hundred|thousand|million|тысяч\w*|миллион\w*|тыс\.|млн)|万|千)?"
_LENGTHS = (
    r"(?:(?:centi|kilo|milli)?met(?:re|er)s?\b|(?:k|c|m)?m\b|miles?\b|feet\b|foot\b|inch(?:es)?\b|yards?\b|storeys?\b"
    r"|(?:санти|кило|милли)?метр\w*|(?:к|с)?м\b|(?:キロ|センチ|ミリ)?メートル|センチ|キロ|ミリ)"
)
_WEIGHTS = (
    r"(?:kilograms?\b|kilos?\b|kg\b|grams?\b|tons?\b|tonnes?\b|pounds?\b|ounces?\b|stone\b"
    r"|(?:кило)?грамм\w*|кг\b|тонн\w*|т\b|центнер\w*|пуд\w*|キログラム|キロ|トン|グラム)"
)
_SPEEDS = (
    r"(?:(?:kilomet(?:re|er)s?|km|miles?) (?:an|per) hour\b|km/h\b|mph\b|knots?\b"
    r"|километр\w* в час|км/ч|узл\w+|キロの速|ノット)"
)
_DEGREES = r"(?:degrees?\b|° ?[cfсф]?\b|градус\w*|度)"
_AREAS = (
    r"(?:hectares?\b|acres?\b|square \w+|sq\.? \w+|гектар\w*|га\b|квадратн\w+ \w+|кв\.? ?\w+"
    r"|ヘクタール|平方(?:キロ)?メートル|平方キロ)"
)
_HOW_MUCH_JA = r"何(?:[ァ-ヶー]+|[^\W\d_ぁ-ん]{0,2})|どの(?:くらい|程度)|どれ(?:くらい|ほど|だけ)|いくら|いくつ"
_JOINED = r"[^.;。]"  # what may stand between a figure and its word


@dataclass(frozen=True, slots=True)
class Measure:
    """What is asked for. ``words`` are those that texts tell it with, ``unit`` what its figures are counted in.

    ``alone`` says that the unit tells it without a word beside it: what has kilograms is a weight. ``strict`` says that
    its words mean nothing else: "to" may stand beside any figure.
    """

    name: str
    asked: str
    words: tuple[str, ...]
    unit: str
    told: str
    alone: bool = False
    strict: bool = True

    def is_asked(self, folded: str) -> re.Match[str] | None:
        """Where a question asks for it."""
        return _compiled(self.asked).search(folded)

    @property
    def outright(self) -> re.Pattern[str]:
        """A figure of it, with a word that says so where the unit doesn't."""
        figure = self._figure
        if self.alone:
            return _compiled(figure)
        return _compiled(rf"{figure}{_JOINED}{{0,12}}?(?:{self.told})|(?:{self.told}){_JOINED}{{0,40}}?{figure}")

    @property
    def figure(self) -> re.Pattern[str]:
        """A figure in its unit, of it or of another measure."""
        return _compiled(self._figure)

    @property
    def _figure(self) -> str:
        return rf"{_NUMBER}{_MILLIONS}[ -]?{self.unit}"

    def is_other(self, folded: str) -> bool:
        """Does a text tell another measure in these units outright?"""
        others = (one for one in MEASURES if one.unit == self.unit and one is not self and one.strict)
        return any(one.outright.search(folded) for one in others)


def _asks(english: str, nouns: str, russian: str, japanese: str) -> str:
    kakov = r"как(?:ова|ов|ой|ая|ую|ого|ие|им|ое|ом)\b(?: \w+){0,2}?"
    return (
        rf"\bhow (?:{english})\b"
        rf"|\bwhat (?:is|was|are|were|will be)(?: the| its| his| her)?(?: \w+){{0,2}}? (?:{nouns})\b"
        rf"|\b(?:what|which) (?:{nouns})\b|\b(?:на |в |до )?{kakov} (?:{russian})"
        rf"|(?:{japanese})(?:は|が|って)?[^。]{{0,6}}?(?:{_HOW_MUCH_JA})"
    )


MEASURES = (
    Measure(
        "height",
        _asks("high|tall", "height|altitude|elevation", r"высот\w*|рост(?:а|ом)?\b", "高さ|身長|標高|背丈|高度"),
        ("high", "tall", "height", "altitude", "высота", "высотой", "рост", "高さ", "身長", "標高"),
        _LENGTHS,
        r"high|tall|height|altitude|above|up\b|elevation|высот\w*|рост\w{0,2}\b|выше|高さ|身長|標高|高度|上空",
    ),
    Measure(
        "depth",
        _asks("deep", "depth", r"глубин\w*", "深さ|水深"),
        ("deep", "depth", "глубина", "深さ", "水深"),
        _LENGTHS,
        r"deep|depth|under|below|beneath|down\b|of (?:water|snow|mud|ash|ice)|глубин\w*|глубже|под\b"
        r"|深さ|水深|地下|海底",
    ),
    Measure(
        "width",
        _asks("wide|broad", "width|breadth|diameter", r"ширин\w*|диаметр\w*", "幅|横幅|直径"),
        ("wide", "width", "broad", "across", "diameter", "ширина", "диаметр", "幅", "直径"),
        _LENGTHS,
        r"wide|broad|across|width|diameter|ширин\w*|диаметр\w*|в поперечнике|幅|直径",
    ),
    Measure(
        "length",
        _asks("lengthy", "length", r"длин\w*|протяженност\w*", "長さ|全長|距離"),
        ("long", "length", "длина", "протяженность", "長さ", "全長"),
        _LENGTHS,
        r"long|length|longest|длин\w*|протяженност\w*|長さ|全長",
    ),
    Measure(
        "weight",
        _asks("heavy", "weight|mass", r"вес\b|веса\b|массы?\b|массой\b", "重さ|体重|重量")
        + r"|\bhow much\b(?=.*\bweigh)|\bсколько\b(?=.*\bвес(?:ит|ят|ил\w*)\b)|\bwhat\b(?=.*\bweigh\b)",
        ("heavy", "weight", "weighs", "weighing", "вес", "весом", "весит", "масса", "重さ", "体重", "重量"),
        _WEIGHTS,
        "",
        alone=True,
    ),
    Measure(
        "speed",
        _asks("fast|quick", "speed", r"скорост\w*", "速度|速さ|時速"),
        ("fast", "speed", "скорость", "速度", "時速"),
        rf"{_SPEEDS}",
        "",
        alone=True,
    ),
    Measure(
        "temperature",
        _asks("hot|cold|warm", "temperature", r"температур\w*", "温度|気温|水温"),
        ("hot", "cold", "temperature", "degrees", "температура", "градусов", "温度", "気温"),
        _DEGREES,
        "",
        alone=True,
    ),
    Measure(
        "distance",
        _asks("far(?: away)?", "distance", r"расстояни\w*", "距離"),
        ("far", "away", "distance", "расстояние", "距離"),
        _LENGTHS,
        r"from|away|off\b|distance|to\b|along|в \d|от\b|до\b|расстояни\w*|距離|離れ|から",
        strict=False,
    ),
    Measure(
        "area",
        _asks("expansive", "area|surface", r"площад\w*", "面積|広さ"),
        ("area", "square", "hectares", "площадь", "面積", "広さ"),
        _AREAS,
        "",
        alone=True,
    ),
)


_ANY = re.compile("|".join(measure.asked for measure in MEASURES))


def measure_asked(folded: str) -> tuple[Measure, re.Match[str]] | None:
    """The measure that a folded question asks for, and where."""
    if not _ANY.search(folded):  # as with most questions
        return None
    for measure in MEASURES:
        if found := measure.is_asked(folded):
            return measure, found
    return None


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
