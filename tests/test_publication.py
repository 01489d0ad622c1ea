"""The day of printing of an undated document."""

from datetime import date

from tables import table

from bot.reading.dates.publication import infer_publication
from bot.reading.layout.reading import read_layout

BODY = "The town council has closed the old mill after a long dispute with its owners, the mayor said"


def infer(text):
    return infer_publication(text, read_layout(text))


def words(text):
    return [span.of(text) for span in infer(text).evidence]


def test_a_time_stamp_decides():
    text = f"09:30 GMT 24 March 2017\n\nMill closed\n\nOSLO (Reuters) - {BODY} on Friday."
    assert infer(text).day == date(2017, 3, 24)
    assert infer(text).year == 2017


def test_a_zone_that_lost_its_line_break_is_no_part_of_the_day():
    assert infer(f"09:30 GMT +324 March 2017\n\nMill closed\n\n{BODY} on Friday.").day == date(2017, 3, 24)


def test_a_dateline_with_a_year_decides():
    text = f"Mill closed\n\nOSLO, Oct. 17, 2016 (AP) -- {BODY} on Monday."
    found = infer(text)
    assert found is None or found.day == date(2016, 10, 17)


def test_a_place_and_a_whole_day_before_the_first_sentence_are_a_dateline():
    text = f"Mill closed\n\nAshford, 9 December 2024. {BODY}."
    assert infer(text).day == date(2024, 12, 9)
    assert words(text) == ["9 December 2024"]


def test_a_weekday_and_a_day_in_the_first_sentence_are_none():
    assert infer(f"Mill closed\n\nOn Monday, 9 December 2024, {BODY}.") is None


def test_the_weekday_decides_among_the_years_after_the_last_named():
    text = f"Mill closed\n\nOSLO, January 22. /TASS/. {BODY} on Monday. The mill was sold in May 2016."
    assert infer(text).day == date(2018, 1, 22)
    assert words(text) == ["January 22", "Monday", "May 2016"]


def test_last_year_beside_a_named_year_decides():
    text = (
        "Mill closed\n\nOSLO, July 7. /TASS/. The talks followed Anna Berg's trip to Peru last year and Luis Vega's "
        "visit to Norway this year, the mayor said.\n\n"
        "In December 2016, mayor Anna Berg made a trip to Peru, while in April 2017, Luis Vega came to Norway."
    )
    assert infer(text).day == date(2017, 7, 7)
    assert words(text) == ["July 7", "last year", "this year"]


@table(
    "text",
    [
        f"Mill closed\n\nOSLO, January 22. /TASS/. {BODY} on Monday.",
        f"Mill closed\n\nOSLO, January 22. /TASS/. {BODY}. The mill was sold in May 2016.",
        f"Mill closed\n\n{BODY} on Monday. The mill was sold in May 2016.",
        f"Mill closed\n\nOSLO, January 22. /TASS/. {BODY} on Monday. The mill was sold in May 1916.",
        f"Mill closed\n\n{BODY}.",
        "",
    ],
)
def test_when_nothing_decides_nothing_is_said(text):
    assert infer(text) is None


def test_clues_that_contradict_each_other_decide_nothing():
    text = (
        "Mill closed\n\nOSLO, January 22. /TASS/. The mayor said on Monday that Anna Berg's trip to Peru last "
        "year went well. "
        "Anna Berg's trip to Peru last year was long.\n\n"
        "In December 2016, mayor Anna Berg made a trip to Peru."
    )
    assert infer(text) is None
