"""The bot's own sentences and dates, in words."""

from datetime import date

from babel.dates import format_date, format_skeleton

from bot.answers.message import Message, Value
from bot.reading.dates.when import Granularity, When

_SEASONS = {"03": "spring", "06": "summer", "09": "autumn", "12": "winter"}
_QUARTERS = {"01": "first", "04": "second", "07": "third", "10": "fourth"}
_PARTS = {"early": "early {when}", "mid": "mid-{when}", "late": "late {when}"}


def fill(message: Message, locale: str = "en") -> str:
    """``message`` in words: its form chosen by its count, its values filled in, dates written out."""
    template = message.plural if message.plural and message.count != 1 else message.template
    return template.format(**{name: in_words(value, locale) for name, value in message.values.items()})


def in_words(value: Value, locale: str = "en") -> str:
    if isinstance(value, Message):
        return fill(value, locale)
    if isinstance(value, When):
        return when_in_words(value, locale)
    if isinstance(value, date):
        return day_in_words(value, locale)
    if isinstance(value, tuple):
        return ", ".join(in_words(item, locale) for item in value)
    return str(value)


def day_in_words(day: date, locale: str = "en") -> str:
    """17 October 2016."""
    return format_date(day, "d MMMM y" if locale == "en" else "long", locale=locale)


def when_in_words(when: When, locale: str = "en") -> str:
    """``when`` at its own precision, never finer: "early September 2016", "December 2016", "2016"."""
    start, end = _point(when.start, locale), _point(when.end, locale)
    if when.granularity is Granularity.DECADE:
        words = f"{when.start}s"
    elif when.granularity is Granularity.CENTURY:
        words = f"{when.start}–{when.end}"
    elif when.granularity is Granularity.SEASON and locale == "en":
        words = f"{_SEASONS[when.start[5:]]} {when.start[:4]}"
    elif when.granularity is Granularity.QUARTER and locale == "en":
        words = f"{_QUARTERS[when.start[5:]]} quarter of {when.start[:4]}"
    else:
        words = start if start == end else f"{start} – {end}"
    return _PARTS[when.part].format(when=words) if when.part else words


def _point(point: str, locale: str) -> str:
    if len(point) == 4:
        return point
    if len(point) == 7:
        year, month = map(int, point.split("-"))
        return str(format_skeleton("yMMMM", date(year, month, 1), locale=locale))
    return day_in_words(date.fromisoformat(point), locale)
