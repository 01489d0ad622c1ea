"""Sentences in the manner of present-day news agencies, and all that each says of time."""

from datetime import date

from tables import table

from bot.reading.dates.reading import read_times

PRINTED = date(2021, 3, 18)  # a Thursday


def read(text):
    return [(expression.span.of(text), expression.value) for expression in read_times(text, PRINTED)]


@table(
    ("sentence", "expected"),
    [
        ("The central bank left its key rate unchanged on Thursday, as expected.", [("Thursday", "2021-03-18")]),
        ("Police said Wednesday that two men had been arrested.", [("Wednesday", "2021-03-17")]),
        ("The two leaders are to meet in Vienna on Tuesday.", [("Tuesday", "2021-03-23")]),
        ("The court is expected to rule next Tuesday.", [("next Tuesday", "2021-03-23")]),
        ("Shares fell 3 percent in early trading Thursday.", [("Thursday", "2021-03-18")]),
        (
            "The prime minister, who took office in January, faces a vote of confidence Friday.",
            [("January", "2021-01"), ("Friday", "2021-03-19")],
        ),
        (
            "A spokeswoman told reporters late Wednesday that talks would resume Monday.",
            [("late Wednesday", "2021-03-17"), ("Monday", "2021-03-22")],
        ),
        ("She was elected in November and sworn in on Jan. 20.", [("November", "2020-11"), ("Jan. 20", "2021-01-20")]),
        ("The bridge collapsed three days ago.", [("three days ago", "2021-03-15")]),
        ("The office opens at 9 a.m. on Friday.", [("9 a.m. on Friday", "2021-03-19T09:00")]),
        ("A blast shook the city on Wednesday night.", [("Wednesday night", "2021-03-17TNI")]),
        ("A blast shook the city early Thursday morning.", [("early Thursday morning", "2021-03-18TMO")]),
        ("A blast shook the city on Monday evening.", [("Monday evening", "2021-03-15TEV")]),
        ("The polls closed at 8 p.m. (1900 GMT).", [("8 p.m.", "2021-03-18T20:00")]),
        ("The plane took off at 7:15 a.m. local time.", [("7:15 a.m.", "2021-03-18T07:15")]),
        ("In a statement on Tuesday, the firm said it would appeal.", [("Tuesday", "2021-03-16")]),
        ("Speaking to reporters on Monday, she said the plan is set to fail.", [("Monday", "2021-03-15")]),
        ("The man who on Sunday will run his tenth marathon is blind.", [("Sunday", "2021-03-21")]),
        ("The man who on Sunday ran his tenth marathon is blind.", [("Sunday", "2021-03-14")]),
        ("The suspect is scheduled to appear in court on Monday.", [("Monday", "2021-03-22")]),
        ("A hearing is set for April 12.", [("April 12", "2021-04-12")]),
        ("A hearing was held on April 12.", [("April 12", "2020-04-12")]),
        ("The deadline is March 31.", [("March 31", "2021-03-31")]),
        (
            "The ship sailed from Genoa on Dec. 30 and arrived on Jan. 4.",
            [("Dec. 30", "2020-12-30"), ("Jan. 4", "2021-01-04")],
        ),
        ("The team plays Sunday in Lyon.", [("Sunday", "2021-03-21")]),
        ("The new law takes effect July 1.", [("July 1", "2021-07-01")]),
        ("The law took effect July 1.", [("July 1", "2020-07-01")]),
        ("Voters go to the polls on Sunday.", [("Sunday", "2021-03-21")]),
        ("The election will be held on Sunday, March 28.", [("Sunday, March 28", "2021-03-28")]),
        ("On Sunday, voters will elect a new parliament.", [("Sunday", "2021-03-21")]),
        ("He was last seen on the evening of March 3.", [("the evening of March 3", "2021-03-03TEV")]),
        (
            "On March 3 he fled. The next day he was caught.",
            [("March 3", "2021-03-03"), ("The next day", "2021-03-04")],
        ),
        (
            "He fled on March 3 and was caught two days later.",
            [("March 3", "2021-03-03"), ("two days later", "2021-03-05")],
        ),
        ("On Christmas Day the guns fell silent.", [("Christmas Day", "2020-12-25")]),
        ("Earlier on Thursday, the court had met.", [("Earlier on Thursday", "2021-03-18")]),
        ("Later that day, he died.", [("Later that day", "2021-03-18")]),
        ("He called again that evening.", [("that evening", "2021-03-18TEV")]),
        (
            "They arrived on Friday. The next morning they left.",
            [("Friday", "2021-03-12"), ("The next morning", "2021-03-13TMO")],
        ),
        ("The company said in a filing Monday that it will cut jobs.", [("Monday", "2021-03-15")]),
        ("The highest since the Sept. 11 attacks.", [("Sept. 11", "2001-09-11")]),
        ("She will speak at 10 a.m. EST on March 22.", [("10 a.m. EST on March 22", "2021-03-22T10:00")]),
        ("Thursday's vote was close.", [("Thursday", "2021-03-18")]),
        ("Friday's vote will be close.", [("Friday", "2021-03-19")]),
        ("Saturday's attack killed ten.", [("Saturday", "2021-03-13")]),
        ("The attack on Saturday could lead to war.", [("Saturday", "2021-03-13")]),
        ("It reported on the quarter ended Dec. 31.", [("the quarter", "2020-Q4"), ("Dec. 31", "2020-12-31")]),
        ("It happened shortly before noon on Sunday.", [("noon on Sunday", "2021-03-14T12:00")]),
        ("It happened in the early hours of Saturday.", [("Saturday", "2021-03-13")]),
        ("It happened on the 15th of March.", [("the 15th of March", "2021-03-15")]),
        ("It happened on 3/15/2021.", [("3/15/2021", "2021-03-15")]),
        ("It happened between March 3 and March 5.", [("March 3", "2021-03-03"), ("March 5", "2021-03-05")]),
        ("It runs March 3-25.", [("March 3-25", "2021-03-03/2021-03-25")]),
        ("They will wed at Easter.", [("Easter", "2021-04-04")]),
        ("It will rain on Saturday and Sunday.", [("Saturday", "2021-03-20"), ("Sunday", "2021-03-21")]),
        ("They will play on Saturday, when rain is expected.", [("Saturday", "2021-03-20")]),
        ("The report is due out on Friday.", [("Friday", "2021-03-19")]),
        ("Investors await Friday's jobs report.", [("Friday", "2021-03-19")]),
        ("He has been held since July 9.", [("July 9", "2020-07-09")]),
        ("At year's end it will close.", [("year's end", "2021-12-31")]),
        ("Tuesday marked the first anniversary.", [("Tuesday", "2021-03-16")]),
        ("Monday is a holiday.", [("Monday", "2021-03-22")]),
        ("He left Monday of this week.", [("Monday of this week", "2021-03-15")]),
    ],
)
def test_days_are_told_as_the_agencies_tell_them(sentence, expected):
    assert read(sentence) == expected


@table(
    ("text", "value"),
    [
        ("It will open tomorrow. He gave in shortly before 10 pm.", "XXXX-XX-XXT22:00"),
        ("It will open tomorrow. The doors will close at 10 pm.", "2021-03-19T22:00"),
        ("It opened yesterday. He left shortly before 10 pm.", "2021-03-17T22:00"),
    ],
)
def test_an_hour_in_the_past_is_not_of_a_day_still_ahead(text: str, value: str) -> None:
    assert read(text)[-1] == ("10 pm", value)


@table(
    ("sentence", "expected"),
    [
        ("Shares of the miner have fallen 12 percent this year.", [("this year", "2021")]),
        ("The factory, which employs 400, will close by the end of the year.", [("the end of the year", "2021")]),
        ("The storm killed at least 20 people over the weekend.", [("the weekend", "2021-W10-WE")]),
        ("The airline plans to resume flights in June.", [("June", "2021-06")]),
        ("The airline resumed flights in June.", [("June", "2020-06")]),
        (
            "The trial, which began in September, is due to end in April.",
            [("September", "2020-09"), ("April", "2021-04")],
        ),
        ("Sales rose 4 percent from a year earlier.", [("a year earlier", "2020")]),
        ("Exports fell for the third straight month in February.", [("February", "2021-02")]),
        (
            "The unemployment rate was 6.2 percent in February, down from 6.3 percent the previous month.",
            [("February", "2021-02"), ("the previous month", "2021-01")],
        ),
        ("The bridge collapsed two weeks ago.", [("two weeks ago", "2021-W09")]),
        ("The bridge collapsed a month ago.", [("a month ago", "2021-02")]),
        ("The bridge collapsed a year ago.", [("a year ago", "2020")]),
        ("A decade ago the port was a village.", [("A decade ago", "2011")]),
        ("The mayor resigned earlier this month.", [("earlier this month", "2021-03")]),
        ("The mayor resigned late last year.", [("late last year", "2020")]),
        ("The plant will open in early 2023.", [("early 2023", "2023")]),
        ("Parliament dissolves in mid-April.", [("mid-April", "2021-04")]),
        ("The summit takes place in the second half of 2021.", [("the second half of 2021", "2021-H2")]),
        ("The company reported a loss in the fourth quarter.", [("the fourth quarter", "2020-Q4")]),
        ("The company expects a loss in the second quarter.", [("the second quarter", "2021-Q2")]),
        ("He was born in the 1950s.", [("the 1950s", "195X")]),
        ('"I will come in February," the minister told her.', [("February", "2022-02")]),
        ('The minister told her: "I will come in February."', [("February", "2022-02")]),
        ("The minister told her that he would come in February.", [("February", "2022-02")]),
        ("The minister told her he would come in May.", [("May", "2021-05")]),
        (
            "She had joined the firm in 2009 and left the following year.",
            [("2009", "2009"), ("the following year", "2010")],
        ),
        ("By the end of 2022 the debt will be paid.", [("the end of 2022", "2022")]),
        ("In the first three months of 2021 it sold nothing.", [("the first three months of 2021", "2021-Q1")]),
        ("Since 1999 no king has visited.", [("1999", "1999")]),
        ("Between 2005 and 2010 prices doubled.", [("2005", "2005"), ("2010", "2010")]),
        ("It is the biggest fall since October 2008.", [("October 2008", "2008-10")]),
        ("This summer the games return.", [("This summer", "2021-SU")]),
        ("Last summer the games were cancelled.", [("Last summer", "2020-SU")]),
        ("The games were held in the summer of 2012.", [("the summer of 2012", "2012-SU")]),
        ("Oil for April delivery rose 40 cents.", [("April", "2021-04")]),
        ("Benchmark crude for May delivery fell.", [("May", "2021-05")]),
        ("It had 1,500 workers in 1990 and 2000 workers last year.", [("1990", "1990"), ("last year", "2020")]),
        ("The village had 300 people in the 19th century.", [("the 19th century", "18XX")]),
        ("First-quarter revenue is expected to fall.", [("First-quarter", "2021-Q1")]),
        ("It forecast revenue of $2 billion for the current quarter.", [("the current quarter", "2021-Q1")]),
        ("The April 1974 coup ended it.", [("April 1974", "1974-04")]),
        ("The Spring 2019 issue sold well.", [("Spring 2019", "2019-SP")]),
        ("Ticket prices fell last week.", [("last week", "2021-W10")]),
        ("Ticket prices fell earlier in the week.", [("earlier in the week", "2021-W11")]),
        ("They plan to meet this weekend.", [("this weekend", "2021-W11-WE")]),
        ("They met two weekends ago.", [("two weekends ago", "2021-W09-WE")]),
        ("The following week he was in Rome.", [("The following week", "2021-W12")]),
        ("It was the first such strike since May.", [("May", "2020-05")]),
        ("The line should be finished by December.", [("December", "2021-12")]),
        ("The 2019-20 season was cut short.", [("2019-20", "2019/2020")]),
        ("The May elections were lost.", [("May", "2020-05")]),
        ("They met for the third time this month.", [("this month", "2021-03")]),
        ("By this time next year it will be done.", [("next year", "2022")]),
        ("The mid-1980s were wild.", [("The mid-1980s", "198X")]),
    ],
)
def test_months_quarters_years(sentence, expected):
    assert read(sentence) == expected


@table(
    ("sentence", "expected"),
    [
        (
            "Profit in the three months to December rose to $2 billion.",
            [("the three months", "P3M"), ("December", "2020-12")],
        ),
        ("The company has cut 5,000 jobs over the past two years.", [("the past two years", "P2Y")]),
        ("The war has lasted a decade.", [("a decade", "P10Y")]),
        ("He has lived there for more than 20 years.", [("more than 20 years", "P20Y")]),
        ("He is currently in hospital.", [("currently", "PRESENT_REF")]),
        ("They recently moved to Leeds.", [("recently", "PAST_REF")]),
        ("Every year thousands of pilgrims come.", [("Every year", "P1Y")]),
        ("The magazine comes out monthly.", [("monthly", "P1M")]),
        ("A two-year study found no link.", [("two-year", "P2Y")]),
        ("A six-month investigation ended in May.", [("six-month", "P6M"), ("May", "2020-05")]),
        ("He was sentenced to five years in prison.", [("five years", "P5Y")]),
        (
            "In the first nine months of the year it sold nothing.",
            [("the first nine months", "P9M"), ("the year", "2021")],
        ),
        ("It is the worst drought in 50 years.", [("50 years", "P50Y")]),
        ("In recent weeks attacks have become more frequent.", [("recent weeks", "PXW")]),
        ("For years nobody cared.", [("years", "PXY")]),
        (
            "Stocks ended lower on Wall Street on Wednesday, a day before the Fed meets.",
            [("Wednesday", "2021-03-17"), ("a day", "P1D")],
        ),
        ("The 10-year yield rose.", [("10-year", "P10Y")]),
        ("It was now or never.", [("now", "PRESENT_REF")]),
        ("The shooting came a day after the vote.", [("a day", "P1D")]),
        ("The highest level in more than a decade.", [("more than a decade", "P10Y")]),
        ("Six days a week he rides.", [("Six days", "P6D"), ("a week", "P1W")]),
        ("In the year to June 2020, profit fell.", [("the year", "P1Y"), ("June 2020", "2020-06")]),
        ("Two years after the flood the town is rich.", [("Two years", "P2Y")]),
        ("The 30-minute film is shown daily.", [("30-minute", "PT30M"), ("daily", "P1D")]),
        ("Nearly six months on, nothing has changed.", [("Nearly six months", "P6M")]),
        ("He was given a week to reply.", [("a week", "P1W")]),
        ("Days later, he was dead.", [("Days", "PXD")]),
        ("A few minutes later he left.", [("A few minutes later", "PTXM")]),
        ("At the moment, he is poor.", [("the moment", "PRESENT_REF")]),
        ("In the near future he will be rich.", [("the near future", "FUTURE_REF")]),
    ],
)
def test_how_long_how_often_and_vaguely(sentence, expected):
    assert read(sentence) == expected


@table(
    "sentence",
    [
        "The 46-year-old teacher was unhurt.",
        "The 200-year-old church burned.",
        "At the end of the day, it is about trust.",
        "At the time, nobody knew.",
        "The magazine's person of the year was a nurse.",
        "The attack came hours after the vote.",
        "Flight 1549 landed safely.",
        "Until then, nothing will change.",
        "The Super Tuesday primaries come next.",
        "The soon-to-be king left.",
        "He once worked in Rome.",
        "She is expected to step down soon.",
        "Room 2012 is empty.",
        "House Bill 1523 passed.",
        "In her early twenties she left.",
        "Prime Minister May will speak.",
        "Seven in 10 voted.",
    ],
)
def test_nothing_is_dated(sentence):
    assert not read(sentence)
