"""English time expressions: their words, and what they mean to a text of a day."""

from datetime import date

from tables import table

from bot.reading.dates.reading import read_times
from bot.reading.dates.timex import Part, TimexType

PRINTED = date(2019, 8, 14)  # a Wednesday


def read(text, published=PRINTED):
    return [(expression.span.of(text), expression.value) for expression in read_times(text, published)]


@table(
    ("text", "words", "value"),
    [
        ("The bridge opened on May 6, 1988.", "May 6, 1988", "1988-05-06"),
        ("It fell on 17 October 2016.", "17 October 2016", "2016-10-17"),
        ("It fell on the 17th of October 2016.", "the 17th of October 2016", "2016-10-17"),
        ("It closed on Saturday, June 1, 2013.", "Saturday, June 1, 2013", "2013-06-01"),
        ("Signed 2016-10-17 in two copies.", "2016-10-17", "2016-10-17"),
        ("Signed 17.10.2016 in two copies.", "17.10.2016", "2016-10-17"),
        ("Signed 10/17/2016 in two copies.", "10/17/2016", "2016-10-17"),
        ("They met in December 2016.", "December 2016", "2016-12"),
        ("The law of nineteen ninety-six stands.", "nineteen ninety-six", "1996"),
        ("The year two thousand was mild.", "The year two thousand", "2000"),
        ("It grew in fiscal 1989.", "fiscal 1989", "1989"),
        ("Mills closed in the 1990s.", "the 1990s", "199X"),
        ("Mills closed in the '80s.", "the '80s", "198X"),
        ("A church of the 18th century.", "the 18th century", "17XX"),
        ("It lost money in the third quarter of 2016.", "the third quarter of 2016", "2016-Q3"),
        ("It lost money in Q3 2016.", "Q3 2016", "2016-Q3"),
        ("It sold well in the second half of 2017.", "the second half of 2017", "2017-H2"),
        ("The summer of 1976 was dry.", "The summer of 1976", "1976-SU"),
        ("It rained on Good Friday 2017.", "Good Friday 2017", "2017-04-14"),
        ("Talks ran on May 3-5, 2016.", "May 3-5, 2016", "2016-05-03/2016-05-05"),
        ("The war of 1941-1945 ended.", "1941-1945", "1941/1945"),
    ],
)
def test_what_the_calendar_names(text, words, value):
    assert (words, value) in read(text)
    assert not read_times(text, PRINTED)[0].inferred


@table(
    ("text", "words", "value"),
    [
        ("He spoke today.", "today", "2019-08-14"),
        ("He spoke the day before yesterday.", "the day before yesterday", "2019-08-12"),
        ("Prices fell last week.", "last week", "2019-W32"),
        ("Prices fell last month.", "last month", "2019-07"),
        ("Prices fell last quarter.", "last quarter", "2019-Q2"),
        ("Prices will fall next year.", "next year", "2020"),
        ("Prices fell last summer.", "last summer", "2018-SU"),
        ("Prices will rise this summer.", "this summer", "2019-SU"),
        ("They met last December.", "last December", "2018-12"),
        ("They met two days ago.", "two days ago", "2019-08-12"),
        ("They met three weeks ago.", "three weeks ago", "2019-W30"),
        ("They met half a century ago.", "half a century ago", "1969"),
        ("They met several years ago.", "several years ago", "PAST_REF"),
        ("They meet two weeks from now.", "two weeks from now", "2019-W35"),
        ("They met last Wednesday.", "last Wednesday", "2019-08-07"),
        ("They meet next Wednesday.", "next Wednesday", "2019-08-21"),
        ("They met over the weekend.", "the weekend", "2019-W32-WE"),
        ("It rose in last year's third quarter.", "last year's third quarter", "2018-Q3"),
        ("He resigned in October last year.", "October last year", "2018-10"),
    ],
)
def test_what_is_counted_from_the_day_of_printing_is_inferred(text, words, value):
    assert (words, value) in read(text)
    assert next(e for e in read_times(text, PRINTED) if e.value == value).inferred or value == "PAST_REF"


@table(
    ("text", "words", "value"),
    [
        ("The mayor said on Monday that it was over.", "Monday", "2019-08-12"),
        ("The mayor said on Wednesday that it was over.", "Wednesday", "2019-08-14"),
        ("The mayor will speak on Friday.", "Friday", "2019-08-16"),
        ("He said on Monday he would resign on Friday.", "Friday", "2019-08-16"),
        ("The two met on May 6.", "May 6", "2019-05-06"),
        ("The dividend is payable Jan. 3.", "Jan. 3", "2020-01-03"),
        ("They met in October.", "October", "2018-10"),
        ("They are expected to meet in October.", "October", "2019-10"),
        ("In October, the king is expected to visit Spain.", "October", "2019-10"),
        ("They decided in Rome to meet in Peru in November.", "November", "2019-11"),
        ("The visit scheduled for December is off.", "December", "2019-12"),
        ("He left a note on New Year's Eve.", "New Year's Eve", "2018-12-31"),
    ],
)
def test_tense_decides_which_turn_of_the_calendar_is_meant(text, words, value):
    assert (words, value) in read(text)


@table(
    ("text", "value"),
    [
        ("On May 6, 2016 they met. The next day they parted.", "2016-05-07"),
        ("They wed in 1996. That year was cold.", "1996"),
        ("They wed in 1996 and parted the following year.", "1997"),
        ("They wed in 1996. A year earlier they had met.", "1995"),
        ("He fell ill on March 3, 2001. Two days later he was dead.", "2001-03-05"),
        ("It lost $3 million in the third quarter of 2016, compared with a loss a year earlier.", "2015-Q3"),
    ],
)
def test_what_is_counted_from_the_date_told_before(text, value):
    assert read(text, None)[-1][1] == value
    assert read(text)[-1][1] == value


@table(
    ("text", "words", "value"),
    [
        ("He left at 10 p.m. on Monday.", "10 p.m. on Monday", "2019-08-12T22:00"),
        ("He left on Monday night.", "Monday night", "2019-08-12TNI"),
        ("He left yesterday afternoon.", "yesterday afternoon", "2019-08-13TAF"),
        ("He left this morning.", "this morning", "2019-08-14TMO"),
        ("He left at noon Tuesday.", "noon Tuesday", "2019-08-13T12:00"),
        ("He left at 4 in the morning.", "4 in the morning", "2019-08-14T04:00"),
        ("He left at 18:45 GMT.", "18:45 GMT", "2019-08-14T18:45"),
    ],
)
def test_times_of_day(text, words, value):
    assert (words, value) in read(text)


@table(
    ("text", "words", "value", "kind"),
    [
        ("It lasted three days.", "three days", "P3D", TimexType.DURATION),
        ("It lasted two and a half years.", "two and a half years", "P2Y6M", TimexType.DURATION),
        ("It lasted nearly forty minutes.", "nearly forty minutes", "PT40M", TimexType.DURATION),
        ("It is the first in the past 11 years.", "the past 11 years", "P11Y", TimexType.DURATION),
        ("A two-day visit began.", "two-day", "P2D", TimexType.DURATION),
        ("It took weeks.", "weeks", "PXW", TimexType.DURATION),
        ("It lasted half an hour.", "half an hour", "PT30M", TimexType.DURATION),
        ("She swims every Tuesday.", "every Tuesday", "XXXX-WXX-2", TimexType.SET),
        ("She swims on Sundays.", "Sundays", "XXXX-WXX-7", TimexType.SET),
        ("She swims daily.", "daily", "P1D", TimexType.SET),
        ("She swims every two weeks.", "every two weeks", "P2W", TimexType.SET),
        ("She swims twice a week.", "a week", "P1W", TimexType.SET),
        ("They are now rich.", "now", "PRESENT_REF", TimexType.DATE),
        ("They recently moved.", "recently", "PAST_REF", TimexType.DATE),
    ],
)
def test_how_long_how_often_and_vaguely(text, words, value, kind):
    found = [(e.span.of(text), e.value, e.type) for e in read_times(text, PRINTED)]
    assert (words, value, kind) in found


@table(
    ("text", "words", "part"),
    [
        ("in early September", "early September", Part.EARLY),
        ("in late 2016", "late 2016", Part.LATE),
        ("in the mid-1990s", "the mid-1990s", Part.MID),
        ("by the end of 2018", "the end of 2018", Part.LATE),
        ("earlier this month", "earlier this month", Part.EARLY),
    ],
)
def test_part_of_a_period(text, words, part):
    expression = read_times(text, PRINTED)[0]
    assert (expression.span.of(text), expression.part) == (words, part)


@table(
    "text",
    [
        "He may go, and they may march on.",
        "The army will march at once.",
        "It is a second chance.",
        "The Sun said so under a hot sun.",
        "They adopted Resolution 2321 in a 2+2 format.",
        "2,016 people came, then 1990 people left.",
        "See section 1990 and flight 1549.",
        "Call 555-1234 or +1 202 555 0123.",
        "It costs $2016, or 19.95 with tax.",
        "Brazil won 3-1, then lost 2:4.",
        "A 10-point plan for a 44-year-old town.",
        "April Smith met June Carter and Jan Berg.",
        "Prices fall when springs break.",
        "As soon as possible, said The Sunday Times.",
        "Three-quarters of them left.",
        "The fall of the city shocked them in Spring Valley.",
        "On 30 February.",
    ],
)
def test_what_is_no_time(text):
    assert read(text) == []


@table(
    ("text", "value"),
    [
        ("They met on Monday.", "XXXX-WXX-1"),
        ("They met in December.", "XXXX-12"),
        ("They met on May 6.", "XXXX-05-06"),
        ("They met last year.", "PAST_REF"),
        ("They meet next week.", "FUTURE_REF"),
        ("They met last summer.", "XXXX-SU"),
        ("They met at 10 p.m.", "XXXX-XX-XXT22:00"),
        ("They met in December 2016. The next day they parted.", "XXXX-XX-XX"),
    ],
)
def test_without_a_day_of_printing_no_year_is_guessed(text, value):
    assert read(text, None)[-1][1] == value


def test_a_month_name_in_capitals_only():
    assert read("in march, in may") == []
    assert read("In March it rained.") == [("March", "2019-03")]


def test_sentences_given_bound_the_search_for_a_verb():
    text = "Talks in October They will resume soon"
    from bot.corpus.span import Span

    unbounded = read(text)[0][1]
    bounded = read_times(text, PRINTED, [Span(0, 16), Span(17, len(text))])[0].value
    assert (unbounded, bounded) == ("2019-10", "2019-10")
    text = "They met in October They will resume soon"
    assert read_times(text, PRINTED, [Span(0, 19), Span(20, len(text))])[0].value == "2018-10"
