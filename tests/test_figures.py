"""Figures of a text: what counts or measures."""

from decimal import Decimal

from tables import table

from bot.corpus.span import Span
from bot.reading.dates.reading import read_times
from bot.reading.figures.reading import read_figures


def figures(text: str):
    return read_figures(text, [Span(0, len(text))], read_times(text, None, [Span(0, len(text))]))


@table(
    ("text", "value", "unit", "counted"),
    [
        ("The flood destroyed 12 wooden houses.", "12", "", "wooden houses"),
        ("It destroyed twelve houses there.", "12", "", "houses"),
        ("Twenty-five thousand workers struck.", "25000", "", "workers"),
        ("1,200 people fled.", "1200", "", "people"),
        ("Eight thousand of the voters came.", "8000", "", "voters"),
        ("an eight-point plan", "8", "", "point"),
        ("It costs $2.5 million.", "2500000", "$", None),
        ("It costs €5bn.", "5000000000", "€", None),
        ("It costs 40 million yen a year.", "40000000", "¥", None),
        ("Prices rose by 4.5%.", "4.5", "%", None),
        ("Prices rose by 4.5 per cent.", "4.5", "%", None),
        ("20 percent of voters stayed away.", "20", "%", "voters"),
        ("In Ashford 30 families fled.", "30", "", "families"),
        ("Погибли 12 человек.", "12", "", "человек"),
        ("Ущерб составил 5 млн. рублей.", "5000000", "₽", None),
        ("Восемь пунктов одобрены.", "8", "", "пунктов одобрены"),
        ("死者は12人だった。", "12", "", "人"),
        ("工事は30日間続いた。", "30", "", "日間"),
        ("the past 11 years", "11", "", "years"),
    ],
)
def test_a_figure_has_a_value_and_what_it_counts(text, value, unit, counted):
    (figure,) = figures(text)
    assert (figure.value, figure.unit) == (Decimal(value), unit)
    assert (figure.counted.of(text) if figure.counted else None) == counted


@table(
    "text",
    [
        "Resolution 2321 was adopted.",
        "He arrived on 3 May 2020.",
        "It began at 14:18.",
        "the 60th anniversary",
        "Flight 370 vanished.",
        "the COVID-19 ward",
        "They talked in the 2+2 format.",
        "Two-plus-two talks began.",
        "The two leaders met.",
        "Oslo won 3-1.",
        "the 1990s",
        "one of them",
        "Boeing 737 and nothing else",
        "第3回は中止",
        "会議は3日に開かれる",
        "雨は２０日、上がった",
        "大会の3日目は雨",
    ],
)
def test_dates_ordinals_and_names_are_no_figures(text):
    assert not figures(text)


@table("text", ["about 12 men", "more than a dozen men", "dozens of men", "at least 12 men"])
def test_a_bound_or_an_estimate_is_loose(text):
    assert figures(text)[0].loose


def test_figures_stand_where_their_spans_say():
    text = "It has 12 houses and 3,400 inhabitants."
    assert [figure.span.of(text) for figure in figures(text)] == ["12", "3,400"]
