"""How each language writes a stretch of time."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from bot.reading.dates.timex import Part


@dataclass(frozen=True, slots=True)
class TimeWords:
    """Patterns of one language.

    ``day``, ``month`` and ``month_of`` are Unicode date patterns (UTS #35). In the others stand ``{year}``,
    ``{start}``, ``{end}`` and ``{when}``. What ends in ``_of`` is the form behind a word such as "the beginning", where
    the language has one of its own. Seasons and quarters are in the order of the year, spring and the first quarter
    first.
    """

    day: str
    month: str
    year: str
    decade: str
    century: str
    between: str
    seasons: tuple[str, str, str, str]
    quarters: tuple[str, str, str, str]
    parts: Mapping[Part, str]
    parts_of_month: Mapping[Part, str] = field(default_factory=dict)
    month_of: str = ""
    decade_of: str = ""
    seasons_of: tuple[str, ...] = ()
    quarters_of: tuple[str, ...] = ()


_ENGLISH = TimeWords(
    day="d MMMM y",
    month="MMMM y",
    year="{year}",
    decade="{year}s",
    century="{start}–{end}",
    between=" – ",
    seasons=("spring {year}", "summer {year}", "autumn {year}", "winter {year}"),
    quarters=(
        "first quarter of {year}",
        "second quarter of {year}",
        "third quarter of {year}",
        "fourth quarter of {year}",
    ),
    parts={Part.EARLY: "early {when}", Part.MID: "mid-{when}", Part.LATE: "late {when}"},
)
_RUSSIAN = TimeWords(
    day="d MMMM y 'г'.",
    month="LLLL y 'г'.",
    month_of="MMMM y 'г'.",
    year="{year} г.",
    decade="{year}-е гг.",
    decade_of="{year}-х гг.",
    century="{start}–{end} гг.",
    between=" – ",
    seasons=("весна {year} г.", "лето {year} г.", "осень {year} г.", "зима {year} г."),
    seasons_of=("весны {year} г.", "лета {year} г.", "осени {year} г.", "зимы {year} г."),
    quarters=("I квартал {year} г.", "II квартал {year} г.", "III квартал {year} г.", "IV квартал {year} г."),
    quarters_of=("I квартала {year} г.", "II квартала {year} г.", "III квартала {year} г.", "IV квартала {year} г."),
    parts={Part.EARLY: "начало {when}", Part.MID: "середина {when}", Part.LATE: "конец {when}"},
)
_JAPANESE = TimeWords(
    day="y年M月d日",
    month="y年M月",
    year="{year}年",
    decade="{year}年代",
    century="{start}年～{end}年",
    between="～",
    seasons=("{year}年春", "{year}年夏", "{year}年秋", "{year}年冬"),
    quarters=("{year}年第1四半期", "{year}年第2四半期", "{year}年第3四半期", "{year}年第4四半期"),
    parts={Part.EARLY: "{when}の初め", Part.MID: "{when}の半ば", Part.LATE: "{when}の終わり"},
    parts_of_month={Part.EARLY: "{when}上旬", Part.MID: "{when}中旬", Part.LATE: "{when}下旬"},
)
TIME_WORDS = {"en": _ENGLISH, "ru": _RUSSIAN, "ja": _JAPANESE}
