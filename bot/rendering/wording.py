"""The bot's own sentences and dates, in words of a language."""

from datetime import date
from functools import cache, lru_cache

from babel import Locale
from babel.dates import format_date

from bot.answers.answer import Usage
from bot.answers.message import Message, Value
from bot.reading.dates.when import Granularity, When
from bot.rendering.catalogues import catalogue
from bot.rendering.languages import DEFAULT
from bot.rendering.time_words import TIME_WORDS, TimeWords


def fill(message: Message, locale: str = DEFAULT) -> str:
    """``message`` in words: translated, its form chosen by its count, its values filled in, dates written out."""
    if not message.values:
        return _constant(message.template, locale)
    if message.plural:
        template = catalogue(locale).ngettext(message.template, message.plural, message.count)
    else:
        template = catalogue(locale).gettext(message.template) if message.template else ""
    return template.format(**{name: in_words(value, locale) for name, value in message.values.items()})


@lru_cache(maxsize=4096)
def _constant(template: str, locale: str) -> str:
    """A template that nothing is filled into, translated."""
    return (catalogue(locale).gettext(template) if template else "").format()


def usage_line(usage: Usage, locale: str = DEFAULT) -> str:
    """How a command is typed, and what it answers."""
    return f"{typed_form(usage.typed, locale)} — {fill(usage.summary, locale)}"


def typed_form(usage: str, locale: str = DEFAULT) -> str:
    """How a command is typed, with what stands for words of the reader's own in their language: "/who NAME"."""
    return catalogue(locale).gettext(usage)


def in_words(value: Value, locale: str = DEFAULT) -> str:
    """A value of a message as a reader of ``locale`` is told it: days and times in words, several behind commas."""
    if isinstance(value, (str, int)):
        return str(value)
    if isinstance(value, Message):
        return fill(value, locale)
    if isinstance(value, When):
        return when_in_words(value, locale)
    if isinstance(value, date):
        return day_in_words(value, locale)
    return ", ".join(in_words(item, locale) for item in value)


@lru_cache(maxsize=4096)
def day_in_words(day: date, locale: str = DEFAULT) -> str:
    """17 October 2016, 17 октября 2016 г., 2016年10月17日."""
    return format_date(day, TIME_WORDS[locale].day, _locale(locale))


@lru_cache(maxsize=4096)
def when_in_words(when: When, locale: str = DEFAULT) -> str:
    """``when`` at its own precision, never finer: "early September 2016", "December 2016", "2016"."""
    words = TIME_WORDS[locale]
    if not when.part:
        return _stretch(when, words, locale)
    is_month = when.granularity is Granularity.MONTH
    parts = words.parts_of_month if is_month and words.parts_of_month else words.parts
    return parts[when.part].format(when=_stretch(when, words, locale, behind=True))


def _stretch(when: When, words: TimeWords, locale: str, behind: bool = False) -> str:
    """All of the stretch in which ``when`` lies; ``behind`` another word that says which part of it."""
    if when.granularity is Granularity.DECADE:
        return ((behind and words.decade_of) or words.decade).format(year=when.start)
    if when.granularity is Granularity.CENTURY:
        return words.century.format(start=when.start, end=when.end)
    if when.granularity is Granularity.SEASON:
        seasons = (behind and words.seasons_of) or words.seasons
        return seasons[int(when.start[5:]) // 3 - 1].format(year=when.start[:4])
    if when.granularity is Granularity.QUARTER:
        quarters = (behind and words.quarters_of) or words.quarters
        return quarters[int(when.start[5:]) // 3].format(year=when.start[:4])
    month = (behind and words.month_of) or words.month
    ends = dict.fromkeys(_point(point, words, month, locale) for point in (when.start, when.end))
    return words.between.join(ends)


def _point(point: str, words: TimeWords, month: str, locale: str) -> str:
    if len(point) == 4:
        return words.year.format(year=point)
    if len(point) == 7:
        return format_date(date.fromisoformat(f"{point}-01"), month, _locale(locale))
    return day_in_words(date.fromisoformat(point), locale)


@cache
def _locale(code: str) -> Locale:
    """What the library knows of one of the bot's languages; it would make it anew for each day."""
    return Locale.parse(code)
