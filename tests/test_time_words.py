"""Stretches of time in words, at their own precision and in the reader's language."""

from datetime import date
from itertools import product

from tables import table

from bot.reading.dates.timex import Part
from bot.reading.dates.when import Granularity, When
from bot.rendering.languages import LANGUAGES
from bot.rendering.time_words import TIME_WORDS
from bot.rendering.wording import day_in_words, when_in_words

G = Granularity
CASES = [
    ("2016-09-05", "2016-09-05", G.DAY, None, "5 September 2016", "5 сентября 2016 г.", "2016年9月5日"),
    ("2016-09", "2016-09", G.MONTH, None, "September 2016", "сентябрь 2016 г.", "2016年9月"),
    ("2016-09", "2016-09", G.MONTH, Part.EARLY, "early September 2016", "начало сентября 2016 г.", "2016年9月上旬"),
    ("2016-05", "2016-05", G.MONTH, Part.MID, "mid-May 2016", "середина мая 2016 г.", "2016年5月中旬"),
    ("2016", "2016", G.YEAR, None, "2016", "2016 г.", "2016年"),
    ("2016", "2016", G.YEAR, Part.LATE, "late 2016", "конец 2016 г.", "2016年の終わり"),
    ("2016-03", "2016-05", G.SEASON, None, "spring 2016", "весна 2016 г.", "2016年春"),
    ("2016-06", "2016-08", G.SEASON, Part.LATE, "late summer 2016", "конец лета 2016 г.", "2016年夏の終わり"),
    ("2016-12", "2017-02", G.SEASON, None, "winter 2016", "зима 2016 г.", "2016年冬"),
    ("2016-01", "2016-03", G.QUARTER, None, "first quarter of 2016", "I квартал 2016 г.", "2016年第1四半期"),
    ("2016-10", "2016-12", G.QUARTER, None, "fourth quarter of 2016", "IV квартал 2016 г.", "2016年第4四半期"),
    ("1990", "1999", G.DECADE, None, "1990s", "1990-е гг.", "1990年代"),
    ("1990", "1999", G.DECADE, Part.EARLY, "early 1990s", "начало 1990-х гг.", "1990年代の初め"),
    ("1800", "1899", G.CENTURY, None, "1800–1899", "1800–1899 гг.", "1800年～1899年"),
    ("2010", "2016-05", G.RANGE, None, "2010 – May 2016", "2010 г. – май 2016 г.", "2010年～2016年5月"),
]


@table(("start", "end", "granularity", "part", *LANGUAGES), CASES)
def test_a_stretch_of_time_in_words(start, end, granularity, part, en, ru, ja):
    when = When(start, end, granularity, part)
    assert [when_in_words(when, language) for language in LANGUAGES] == [en, ru, ja]


def test_a_day_in_words():
    written = [day_in_words(date(2017, 5, 1), language) for language in LANGUAGES]
    assert written == ["1 May 2017", "1 мая 2017 г.", "2017年5月1日"]


@table(("language", "granularity", "part"), product(LANGUAGES, G, [None, *Part]))
def test_whatever_can_be_dated_can_be_said(language, granularity, part):
    ends = {G.DECADE: ("1990", "1999"), G.CENTURY: ("1900", "1999")}.get(granularity, ("2016-03", "2016-05"))
    written = when_in_words(When(*ends, granularity, part), language)
    assert written
    assert "{" not in written


def test_every_language_has_its_words():
    assert set(TIME_WORDS) == set(LANGUAGES)
