"""Time expressions of Japanese, which writes no spaces: patterns over the text itself."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import cache
from heapq import merge

from bot.reading.dates import japanese_days
from bot.reading.dates.grammar.counts import duration
from bot.reading.dates.japanese_days import in_month_told
from bot.reading.dates.references import (
    Clock,
    Cycle,
    Cyclic,
    DayOfMonth,
    DayOfYear,
    Fixed,
    Interval,
    Mention,
    Moved,
    Origin,
    Reference,
    Shift,
)
from bot.reading.dates.timex import Part, TimexType
from bot.reading.dates.units import Unit
from bot.reading.dates.words import japanese as words
from bot.reading.dates.years import of_era

_NUMBER = "(?:[0-9０-９]{1,4}|[〇零一二三四五六七八九十元]{1,4})"
_JAPANESE = re.compile("[\u3040-\u30ff\u4e00-\u9fff]")
_GROUP = re.compile(r"\?P<(\w+)>")
_PART = rf"(?P<part>の?(?:{'|'.join(words.PARTS)}))?"
_WEEKDAY = rf"(?:[（(]?[{words.WEEKDAYS}](?:曜日?)?[）)])?"
_SHIFTS = "|".join(sorted(words.SHIFTS, key=len, reverse=True))
_SPANS = "[かカヶヵ箇]月|週間"
_YEAR = (
    rf"(?:(?P<era>{'|'.join(words.ERAS)})?(?P<year>{_NUMBER})年(?!間|前|後|以|ぶ|目|連)"
    rf"|(?P<shift>{_SHIFTS})の?|(?P<ago>{_NUMBER})年前の)"
)


def merged(text: str, mentions: Iterable[Mention]) -> Iterator[Mention]:
    """``mentions`` and the Japanese ones of ``text``, in order; where they overlap the Japanese one stays."""
    japanese = list(read_japanese(text)) if _JAPANESE.search(text) else ()
    if not japanese:
        yield from mentions
        return
    end = -1
    taken = iter([*japanese, None])
    ahead = next(taken)
    both = merge(((m.start, 1, m) for m in mentions), ((m.start, 0, m) for m in japanese), key=lambda item: item[:2])
    for start, is_other, mention in both:
        while ahead and ahead.end <= start:
            ahead = next(taken)
        if start >= end and not (is_other and ahead and ahead.start < mention.end):
            end = mention.end
            yield mention


def read_japanese(text: str) -> Iterator[Mention]:
    """The Japanese time expressions of ``text``, in order, not overlapping."""
    before: Mention | None = None
    for found in _compiled().finditer(text):
        name = found.lastgroup or ""
        match = _rules()[name][0].match(text, found.start())
        if match and (reference := _rules()[name][1](match)):
            part = match.groupdict().get("part")
            named = Part(words.PARTS[part.removeprefix("の")]) if part else None
            mention = Mention(match.start(), match.end(), reference, named)
            before = replace(mention, reference=in_month_told(text, mention, before))
            yield before


def number(text: str) -> int:
    """The value of an Arabic, full-width or Chinese numeral below 10,000 ("二十八", "元")."""
    if "十" not in text:
        return int("".join(words.DIGITS.get(character, character) for character in text))
    tens, _, ones = text.partition("十")
    return 10 * (number(tens) if tens else 1) + (number(ones) if ones else 0)


def _year_of(match: re.Match[str], oldest: int = 1000) -> Reference | None:
    """The year written; without its era none before ``oldest``."""
    if match["shift"]:
        return _shift_of(match["shift"])
    if match["ago"]:
        return Shift(Unit.YEAR, -number(match["ago"]))
    if not match["year"]:
        return None
    era, year = match["era"], number(match["year"])
    if era == words.BEFORE_CHRIST:
        return Fixed(of_era(f"{year:04}", is_before=True))
    year += words.ERAS.get(era or "", 0)
    return Fixed(f"{year:04}") if year > 0 and (era or oldest <= year <= 2999) else None


def _shift_of(word: str) -> Shift:
    unit, count = words.SHIFTS[word]
    return Shift(unit, count, Origin.TOLD if word in words.FROM_TOLD else Origin.PRINTED)


def _date(match: re.Match[str]) -> Reference | None:
    year, month = _year_of(match, 100 if match["day"] else 1000), number(match["month"])
    if not 1 <= month <= 12 or (match["year"] and year is None):
        return None
    if not match["day"]:
        return (
            Cyclic(Cycle.MONTH, month, None, year) if not isinstance(year, Fixed) else Fixed(f"{year.value}-{month:02}")
        )
    day = number(match["day"])
    first = _day_of(year, month, day)
    if not match["last"]:
        return first
    later = number(match["month2"]) if match["month2"] else month
    if isinstance(year, Fixed) and later < month and year.value.isdigit():
        year = Fixed(f"{int(year.value) + 1:04}")
    return Interval(first, _day_of(year, later, number(match["last"])))


def _day_of(year: Reference | None, month: int, day: int) -> Reference:
    return Fixed(f"{year.value}-{month:02}-{day:02}") if isinstance(year, Fixed) else DayOfYear(month, day, year=year)


def _year(match: re.Match[str]) -> Reference | None:
    return _year_of(match)


def _weekday(match: re.Match[str]) -> Reference | None:
    turn = {"先週": -2, "来週": 2, "今週": 0}.get(match["week"] or "")
    return Cyclic(Cycle.WEEKDAY, words.WEEKDAYS.index(match["weekday"]) + 1, turn)


def _season(match: re.Match[str]) -> Reference | None:
    return Cyclic(Cycle.SEASON, words.SEASONS[match["season"]], None, _year_of(match))


def _decade(match: re.Match[str]) -> Reference | None:
    year = number(match["tens"])
    return Fixed(f"{year // 10}X") if year > 999 and year % 10 == 0 else None


def _century(match: re.Match[str]) -> Reference | None:
    return Fixed(of_era(f"{number(match['ordinal']) - 1:02}XX", match["before"]))


def _ago(match: re.Match[str]) -> Reference | None:
    unit, count = words.UNITS[match["unit"]], number(match["count"])
    if unit in (Unit.HOUR, Unit.MINUTE):
        return None
    return Shift(unit, -count) if match["way"] == "前" else Shift(unit, count, Origin.TOLD)


def _ago_today(match: re.Match[str]) -> Reference | None:
    """As in "2年前の今日"."""
    return Moved(_shift_of(match["day"]), words.UNITS[match["unit"]], -number(match["count"]))


def _day_of_month(match: re.Match[str]) -> Reference | None:
    day = number(match["day"])
    return DayOfMonth(day, _shift_of(match["month"]) if match["month"] else None) if 1 <= day <= 31 else None


def _duration(match: re.Match[str]) -> Reference | None:
    return duration(None if match["vague"] else number(match["count"]), words.UNITS[match["unit"]])


def _clock(match: re.Match[str]) -> Reference | None:
    hour = number(match["hour"]) + (12 if match["half"] == "午後" and number(match["hour"]) < 12 else 0)
    return Clock(f"T{hour:02}:{number(match['minute'] or '0'):02}") if hour <= 24 else None


@cache
def _rules() -> dict[str, tuple[re.Pattern[str], Callable[[re.Match[str]], Reference | None]]]:
    units = "|".join(unit for unit in words.UNITS if unit not in ("年", "日"))
    tables = {"vague": words.VAGUE, "every": words.EVERY}
    patterns = {
        "date": (
            rf"{_YEAR}?(?P<month>{_NUMBER})月(?:(?P<day>{_NUMBER})日(?!間){_WEEKDAY}(?:(?:から|[～〜~-])(?:(?P<month2>{_NUMBER})月)?(?P<last>{_NUMBER})日)?|(?!間){_PART})",
            _date,
        ),
        "ago_today": (rf"(?P<count>{_NUMBER})(?P<unit>年|{_SPANS})前の(?P<day>今日|昨日|明日|今週|今月)", _ago_today),
        "day": (japanese_days.PATTERN, _day_of_month),
        "season": (rf"{_YEAR}(?P<season>[春夏秋冬])", _season),
        "decade": (rf"(?P<tens>{_NUMBER})年代{_PART}", _decade),
        "ago": (rf"(?P<count>{_NUMBER})(?P<unit>年|日|{units})(?P<way>前|後)", _ago),
        "century": (rf"(?P<before>{words.BEFORE_CHRIST})?(?P<ordinal>{_NUMBER})世紀{_PART}", _century),
        "weekday": (rf"(?:(?P<week>先週|来週|今週)の?)?(?P<weekday>[{words.WEEKDAYS}])曜日?", _weekday),
        "year": (rf"{_YEAR}{_PART}", _year),
        "duration": (rf"(?:(?P<vague>数)|(?P<count>{_NUMBER}))(?P<unit>{units})", _duration),
        "clock": (rf"(?P<half>午前|午後)?(?P<hour>{_NUMBER})時(?!間|代)(?:(?P<minute>{_NUMBER})分)?", _clock),
        "vague": (rf"(?P<word>{'|'.join(words.VAGUE)})", lambda match: Fixed(tables["vague"][match["word"]])),
        "every": (
            rf"(?P<word>{'|'.join(words.EVERY)})",
            lambda match: Fixed(tables["every"][match["word"]], TimexType.SET),
        ),
    }
    return {name: (re.compile(pattern), build) for name, (pattern, build) in patterns.items()}


@cache
def _compiled() -> re.Pattern[str]:
    anonymous = ((name, _GROUP.sub("?:", rule.pattern)) for name, (rule, _) in _rules().items())
    return re.compile("|".join(f"(?P<{name}>{pattern})" for name, pattern in anonymous))
