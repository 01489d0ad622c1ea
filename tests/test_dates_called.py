"""What is called for a time to come, what is called off and what is not, and futures that no word of "will" tells."""

from datetime import date

from tables import table

from bot.corpus.document import Document
from bot.reading.dates.verb_groups import is_past, is_russian_future
from bot.reading.facts import Reader

PRINTED = date(2025, 1, 21)  # a Tuesday
READER = Reader()


def told(text):
    events = READER.read(Document("a.txt", text, PRINTED)).events
    return [(event.when.start, event.status.value) for event in events]


@table(
    ("text", "day", "status"),
    [
        ("The rector has called an open meeting for 8 April.", "2025-04-08", "planned"),
        ("The guild announced a regatta for May.", "2025-05", "planned"),
        ("She booked the hall for 14 May.", "2025-05-14", "planned"),
        ("The firm announced results for November.", "2024-11", "happened"),
        ("Sales for November fell sharply.", "2024-11", "happened"),
        ("Суд назначил слушание на 9 мая.", "2025-05-09", "planned"),
        ("Амбар сгорел в ночь на 8 мая.", "2024-05-08", "happened"),
        ("Причал откроют в августе.", "2025-08", "planned"),
        ("Причал открыли в августе.", "2024-08", "happened"),
        ("— Причал откроем в августе, — пообещал мэр.", "2025-08", "planned"),
        ("— Причал открыли в августе, — вспомнил мэр.", "2024-08", "happened"),
        ("Мэр обещал открыть причал в августе.", "2025-08", "planned"),
        ("В октябре здесь проводят ярмарку.", "2024-10", "happened"),
        ("Завод построят к осени.", "2025-09", "planned"),
        ("К осени завод построили.", "2024-09", "happened"),
        ("К маю завод построили.", "2024-05", "happened"),
        ("Солдат убит 3 мая.", "2024-05-03", "happened"),
        ("Соглашение достигнуто в мае.", "2024-05", "happened"),
        ("The fire of 8 March was put out.", "2024-03-08", "happened"),
        ("The verdict of 8 March is awaited.", "2025-03-08", "planned"),
        ("新しい橋は9月に開通する。", "2025-09", "planned"),
        ("新しい橋は9月に開通した。", "2024-09", "happened"),
        ("工事は12月までに終わる。", "2025-12", "planned"),
        ("市は公園を10月に開くと発表した。", "2025-10", "planned"),
        ("市は10月に公園を開いたと発表した。", "2024-10", "happened"),
    ],
)
def test_a_time_lies_where_what_is_called_for_it_does(text, day, status):
    assert told(text) == [(day, status)]


@table(
    ("text", "day", "status"),
    [
        ("The regatta on 3 June is not cancelled.", "2025-06-03", "planned"),
        ("The regatta on 3 June has not been postponed.", "2025-06-03", "planned"),
        ("The guild refused to cancel the regatta on 3 June.", "2025-06-03", "planned"),
        ("The regatta on 3 June was cancelled.", "2025-06-03", "cancelled"),
        ("The match on 3 January was not cancelled.", "2025-01-03", "happened"),
        ("If the regatta on 3 June is not cancelled, the quay will be shut.", "2025-06-03", "expected"),
        ("The regatta, planned for Thursday, was cancelled.", "2025-01-23", "cancelled"),
        ("The regatta, planned for Sunday, was cancelled.", "2025-01-19", "cancelled"),
        ("Открытие причала, намеченное на четверг, отменено.", "2025-01-23", "cancelled"),
        ("Регата 3 июня не отменяется.", "2025-06-03", "planned"),
        ("Регата 3 июня отменяется.", "2025-06-03", "cancelled"),
        ("Власти не стали отменять регату 3 июня.", "2025-06-03", "planned"),
        ("6月3日のレガッタは中止しない。", "2025-06-03", "planned"),
        ("6月3日のレガッタは中止になっていない。", "2025-06-03", "planned"),
        ("6月3日のレガッタは中止された。", "2025-06-03", "cancelled"),
    ],
)
def test_what_is_called_off_has_the_nearest_day_and_what_is_not_stands(text, day, status):
    assert told(text) == [(day, status)]


@table(
    ("text", "years"),
    [
        ("The parade marks the anniversary of 1956.", []),
        ("Парад приурочен к годовщине 1956 года.", []),
        ("A service was held to mark the 70th anniversary of the 1955 flood.", ["1955"]),
        ("The anniversary was marked in 2015.", ["2015"]),
    ],
)
def test_the_year_of_an_anniversary_is_of_what_is_remembered(text, years):
    assert [day for day, _ in told(text)] == years


def test_a_prefix_and_a_present_ending_make_a_russian_future():
    futures = "откроют достроят запустим проведут вернут отменит починим покажем завершат"
    others = "убит прошедшем достигнут проводит открывают получает зависит находится отчет университет принят последним"
    assert [word for word in futures.split() if not is_russian_future(word)] == []
    assert [word for word in others.split() if is_russian_future(word)] == []


def test_nouns_that_end_like_a_russian_past_tense_are_none():
    assert not any(map(is_past, "причал жители недели журнал финал строители".split()))
    assert all(map(is_past, "открыли хотели построил сидели построен подписана убит достигнуто".split()))
    assert not any(map(is_past, "получит намерен окраина".split()))
