"""Years that four digits alone don't tell: of an era, of two digits, behind a day, of another time than the day's."""

from datetime import date

from tables import table

from bot.corpus.document import Document
from bot.reading.dates.reading import read_times
from bot.reading.facts import Reader

PRINTED = date(2019, 8, 14)
READER = Reader()


def values(text, published=PRINTED):
    return [expression.value for expression in read_times(text, published)]


def told(text):
    events = READER.read(Document("a.txt", text, PRINTED)).events
    return [(event.when.start, event.status.value) for event in events]


@table(
    ("text", "value"),
    [
        ("Rebels burned the granary on June 4, 381 BC.", "BC0381-06-04"),
        ("The temple was finished on 12 May 1447 B.C.", "BC1447-05-12"),
        ("The fleet was lost in 480 BCE and nobody returned.", "BC0480"),
        ("By 500 BC most people had left.", "BC0500"),
        ("The volcano erupted in AD 79.", "0079"),
        ("The volcano erupted in 79 A.D.", "0079"),
        ("The town was sacked on 24 August 410 AD.", "0410-08-24"),
        ("The road is of the 2nd century BC.", "BC01XX"),
        ("Храм достроили 12 мая 447 года до н. э.", "BC0447-05-12"),
        ("Флот погиб в 480 году до нашей эры.", "BC0480"),
        ("Вулкан проснулся в 79 году нашей эры.", "0079"),
        ("紀元前447年5月12日に神殿が完成した。", "BC0447-05-12"),
        ("紀元前2世紀に道が造られた。", "BC01XX"),
        ("西暦79年に火山が噴火した。", "0079"),
        ("皇紀2600年に祭りが開かれた。", "1940"),
    ],
)
def test_an_era_is_read_with_its_year(text, value):
    assert values(text) == [value]


@table(
    ("text", "found"),
    [
        ("In 2017 BC won the cup.", ["2017"]),
        ("The 30 BC wineries closed in 2016.", ["2016"]),
        ("An ad of 1998 ran twice.", ["1998"]),
        ("He turned 79 AD ministers away.", []),
    ],
)
def test_and_letters_that_mark_no_era(text, found):
    assert values(text) == found


@table(
    ("text", "value"),
    [
        ("The chapel was founded on July 9, 893.", "0893-07-09"),
        ("On July 9, 893, the chapel was founded.", "0893-07-09"),
        ("The abbot died on 3 May 812.", "0812-05-03"),
        ("The letter is dated March 3, 0004.", "0004-03-03"),
        ("The letter is dated June 8, 88888.", "XXXX-06-08"),
        ("The wall fell on 14 March 45.", "XXXX-03-14"),
        ("The bell was cast on May 3, 1O19.", "XXXX-05-03"),
        ("Часовню заложили 9 июля 893 года.", "0893-07-09"),
        ("Аббат умер 3 мая 12 года.", "XXXX-05-03"),
        ("Город крестили в 988 году.", "0988"),
        ("893年7月9日に寺が建てられた。", "0893-07-09"),
    ],
)
def test_what_stands_behind_a_day_is_its_year(text, value):
    assert values(text) == [value]


@table(
    ("text", "value"),
    [
        ("On July 9, 893 people marched.", "2019-07-09"),
        ("On 9 July 893 houses burned.", "2019-07-09"),
        ("On June 8, 1300 workers walked out.", "2019-06-08"),
        ("On June 8, 2000 workers walked out.", "2019-06-08"),
        ("In April 19 houses burned.", "2019-04"),
        ("On April 19 houses burned.", "2019-04-19"),
        ("They rode in the April 19 parade.", "2019-04-19"),
        ("В апреле 19 домов сгорели.", "2019-04"),
        ("19 апреля 640 рабочих бросили работу.", "2019-04-19"),
        ("6月に640人が働いた。", "2019-06"),
    ],
)
def test_what_is_counted_is_no_year_and_no_day(text, value):
    assert values(text) == [value]


@table(
    ("text", "published", "value"),
    [
        ("The dam broke on October 3, '38.", PRINTED, "1938-10-03"),
        ("The mill opened in May '41.", PRINTED, "1941-05"),
        ("The road was built on 05.06.43.", PRINTED, "1943-06-05"),
        ("The plant is to close in '30.", PRINTED, "2030"),
        ("The plant closed in '98.", PRINTED, "1998"),
        ("Плотину прорвало 3 октября 38-го.", PRINTED, "1938-10-03"),
        ("The dam broke on October 3, '38.", None, "XX38-10-03"),
        ("The plant closed in '98.", None, "1998"),
    ],
)
def test_two_digits_are_of_the_century_that_the_sentence_means(text, published, value):
    assert values(text, published) == [value]


@table(
    ("text", "value"),
    [
        ("The quay was closed on July 2 two years ago.", "2017-07-02"),
        ("The quay was closed on July 2 the year before last.", "2017-07-02"),
        ("The well was dug in March the year before last.", "2017-03"),
        ("The well was dug in the spring before last.", "2018-SP"),
        ("Причал закрыли 2 июля позапрошлого года.", "2017-07-02"),
        ("Причал закрыли 2 июля два года назад.", "2017-07-02"),
        ("В позапрошлом году причал закрыли.", "2017"),
        ("Позапрошлой весной причал закрыли.", "2018-SP"),
        ("2年前の7月2日に波止場が閉まった。", "2017-07-02"),
        ("On the night of June 11 to 12, 2016, the barn burned.", "2016-06-11/2016-06-12"),
        ("Амбар сгорел в ночь с 11 на 12 июня 2016 года.", "2016-06-11/2016-06-12"),
        ("2016年12月30日から1月4日まで展覧会が開かれた。", "2016-12-30/2017-01-04"),
    ],
)
def test_a_day_is_of_the_year_that_is_counted_beside_it(text, value):
    assert values(text) == [value]


def test_both_days_of_a_range_are_of_the_year_behind_it():
    assert values("С 30 июня по 4 июля 2016 года шла выставка.") == ["2016-06-30", "2016-07-04"]
    assert values("The hall was shut in March, two years after it had opened.")[0] == "2019-03"


@table(
    "text",
    [
        "The port was founded on March 7, 2450.",
        "The statue was unveiled in 2450.",
        "Порт основали 7 марта 2450 года.",
        "2450年3月7日に港が開かれた。",
    ],
)
def test_what_is_told_of_a_year_to_come_as_past_is_no_event(text):
    assert told(text) == []


@table(
    ("text", "day"),
    [
        ("The port will open on March 7, 2450.", "2450-03-07"),
        ("The statue was planned for 2046.", "2046"),
        ("They won the right to host the games in 2034.", "2034"),
        ("The lease was extended to April 2, 2030.", "2030-04-02"),
        ("The fair was held in 2020.", "2020"),
    ],
)
def test_and_what_is_ahead_stays_planned(text, day):
    assert told(text) == [(day, "planned")]
