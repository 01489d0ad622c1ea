"""What is counted out within a month, short questions, and words of time that name no time."""

from datetime import date

from tables import table

from bot.reading.dates.reading import read_times

PRINTED = date(2019, 8, 14)  # a Wednesday


def read(text, published=PRINTED):
    return [(expression.span.of(text), expression.value) for expression in read_times(text, published)]


@table(
    ("text", "words", "value"),
    [
        ("The fair opens on the first Monday in May 2016.", "the first Monday in May 2016", "2016-05-02"),
        ("It closed on the last Friday of June 2016.", "the last Friday of June 2016", "2016-06-24"),
        ("It rained in the second week of October 2016.", "the second week of October 2016", "2016-W41"),
        ("It rained on the last weekend of July.", "the last weekend of July", "2019-W30-WE"),
        ("It rained in the week of Oct. 12, 2016.", "the week of Oct. 12, 2016", "2016-W41"),
        ("It rained in the week of 12 October 2016.", "the week of 12 October 2016", "2016-W41"),
        ("It rained on October the 5th, 2016.", "October the 5th, 2016", "2016-10-05"),
        ("It sold well in the April-June quarter.", "the April-June quarter", "2019-Q2"),
        ("It fell from the same period last year.", "the same period last year", "2018"),
        ("They met in the late nineteen eighties.", "the late nineteen eighties", "198X"),
        ("They met in the summer of '68.", "the summer of '68", "1968-SU"),
        ("They met on 26-Oct-99.", "26-Oct-99", "1999-10-26"),
        ("They met on Election Day 2016.", "Election Day 2016", "2016-11-08"),
        ("It was built after 9/11.", "9/11", "2001-09-11"),
        ("It rained this past weekend.", "this past weekend", "2019-W32-WE"),
        ("It will rain this coming Monday.", "this coming Monday", "2019-08-19"),
        ("It took an hour and a half.", "an hour and a half", "PT1H30M"),
        ("She swims every other day.", "every other day", "P2D"),
        ("She swims every day -- even in winter.", "every day", "P1D"),
        ("It rang at 2:30 in the afternoon.", "2:30 in the afternoon", "2019-08-14T14:30"),
        ("It rang on the night of Aug. 3.", "the night of Aug. 3", "2019-08-03TNI"),
        ("It lost money in the year ended Aug. 20.", "Aug. 20", "2018-08-20"),
        ("They got leave until November.", "November", "2019-11"),
        ("Ann left on May 6, 1998. She had wed the year before.", "the year before", "1997"),
        ("Ann left on May 6, 1998. She had wed two days before.", "two days before", "1998-05-04"),
        ("Ann left on May 6, 1998. Bob left the week after.", "the week after", "1998-W20"),
        ("Ann left in the week before the vote.", "the week before", "XXXX-WXX"),
        ("Ann left the week before last.", "the week before last", "2019-W31"),
        ("The talks may last months.", "months", "PXM"),
        ("Ann danced in the 80s.", "the 80s", "198X"),
        ("Ann will one day return.", "one day", "FUTURE_REF"),
        ("It was so in the past that she remembers.", "the past", "PAST_REF"),
    ],
)
def test_phrases(text, words, value):
    assert (words, value) in read(text)


@table(
    ("text", "words"),
    [
        ("She went on a two-day visit.", "two-day"),
        ("It blamed its third-quarter loss on rain.", "third-quarter"),
        ("The third quarter was wet.", "The third quarter"),
        ("She told of the 1998 flood.", "1998"),
        ("The Friday market was shut.", "Friday"),
        ("The year-earlier results were mended.", "year-earlier"),
        ("It came in less than an hour.", "less than an hour"),
        ("It has stood for at least nine years.", "at least nine years"),
        ("Prices are higher than a year ago.", "a year ago"),
        ("They had only nine days.", "nine days"),
        ("Right now nobody knows.", "now"),
    ],
)
def test_words_of_the_noun_around_it_are_left_out(text, words):
    assert [found for found, _ in read(text)] == [words]


@table("nth", ["fifth Friday", "sixth week"])
def test_a_month_has_no_more_weeks_than_it_has(nth):
    assert all(value in ("2016-05", "2016") for _, value in read(f"on the {nth} of May 2016"))


@table(
    ("question", "words", "value"),
    [
        ("May 2016", "May 2016", "2016-05"),
        ("may 2016", "may 2016", "2016-05"),
        ("since march 2017", "march 2017", "2017-03"),
        ("in september", "september", "2019-09"),
        ("on friday", "friday", "2019-08-09"),
        ("октябрь 2016", "октябрь 2016", "2016-10"),
        ("по май 2018", "май 2018", "2018-05"),
        ("до мая 2018", "мая 2018", "2018-05"),
        ("лето 2017", "лето 2017", "2017-SU"),
        ("до конца года", "конца года", "2019"),
    ],
)
def test_short_questions(question, words, value):
    assert read(question) == [(words, value)]


@table(
    "text",
    [
        "In today's world nobody writes.",
        "Many of today's bridges rust.",
        "He trains the people of tomorrow.",
        "A man in his early thirties left; she is in her 40s.",
        "The Oslo daily Aftenposten sold an average daily total.",
        "It costs $5 million a year, or 40 miles per hour.",
        "They will leave soon after the recent flood.",
        "They stood years apart on days when it rained.",
        "They watched High Noon in Paris.",
        "He said '20 people left' and '98 percent stayed'.",
        "У Маи был дом.",
        "Four F-30s and a China Daily.",
        "The past president and the future king left the day before the flood.",
    ],
)
def test_words_of_time_that_name_no_time(text):
    assert read(text) == []


@table("text", ["today's talks", "the daily meets today", "the 1930s", "for years"])
def test_and_their_likes_that_do(text):
    assert read(text)


def test_each_sentence_is_asked_for_its_own_verbs():
    text = "They met in October. They will meet in October. In October they met."
    assert [value for _, value in read(text)] == ["2018-10", "2019-10", "2018-10"]


@table(
    ("text", "words", "value"),
    [
        ("The court sits on Friday week.", "Friday week", "2019-08-23"),
        ("Wednesday week is the day.", "Wednesday week", "2019-08-21"),
        ("The board meets on Monday fortnight.", "Monday fortnight", "2019-09-02"),
        ("The choir sings a week on Saturday.", "a week on Saturday", "2019-08-24"),
        ("They meet two weeks from Tuesday.", "two weeks from Tuesday", "2019-09-03"),
        ("The shop shuts a week tomorrow.", "a week tomorrow", "2019-08-22"),
        ("Суд соберётся в четверг через неделю.", "четверг через неделю", "2019-08-22"),
        ("Через две недели в среду откроют мост.", "Через две недели в среду", "2019-08-28"),
        ("Ten years ago today the mill burned.", "Ten years ago today", "2009-08-14"),
        ("It was a year ago yesterday that she left.", "a year ago yesterday", "2018-08-13"),
        ("The team won five years ago this month.", "five years ago this month", "2014-08"),
        ("Two years ago, on 3 May, the mill burned.", "Two years ago, on 3 May", "2017-05-03"),
        ("Сегодня ровно два года назад сгорела мельница.", "Сегодня ровно два года назад", "2017-08-14"),
        ("3年前の昨日、橋が落ちた。", "3年前の昨日", "2016-08-13"),
        ("The mill closed on 2 May, a week later than planned.", "a week later", "P1W"),
        ("The mill closed in 2017, two years earlier than its rival.", "two years earlier", "P2Y"),
        ("Мост открыли на три месяца раньше срока.", "три месяца раньше", "P3M"),
        ("They met on Wednesday. Week two began.", "Wednesday", "2019-08-14"),
        ("She trains once a week on Monday.", "Monday", "2019-08-12"),
        ("It rained for a week from Monday.", "Monday", "2019-08-12"),
        ("Ten years ago today's mill was a farm.", "Ten years ago", "2009"),
        ("In May they met in Leeds.", "May", "2019-05"),
        ("She left on 3 May. Two days later she wrote.", "Two days later", "2019-05-05"),
    ],
)
def test_how_far_away_a_day_is(text, words, value):
    assert (words, value) in read(text)


@table(
    ("text", "values"),
    [
        ("On the Sunday, at four, she went down. On Tuesday we saw the island.", ["XXXX-WXX-7", "XXXX-WXX-2"]),
        ("We sailed on the Friday and came back on Monday.", ["XXXX-WXX-5", "XXXX-WXX-1"]),
        ("She went down on the Sunday.\n\nThe mayor spoke on Tuesday.", ["XXXX-WXX-7", "2019-08-13"]),
        ("They spoke on the Sunday shows.", ["2019-08-11"]),
        ("She went down on Sunday. On Tuesday we saw the island.", ["2019-08-11", "2019-08-13"]),
        ("It closed on the last Friday.", ["2019-08-09"]),
    ],
)
def test_the_weekday_of_a_story_is_no_day_of_the_week_of_printing(text, values):
    assert [value for _, value in read(text)] == values
