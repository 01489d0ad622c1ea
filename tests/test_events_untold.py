"""Times at which nothing is told to have happened, and what is denied beside who says it."""

from datetime import date

from tables import table

from bot.corpus.document import Document
from bot.reading.dates.status import Status
from bot.reading.facts import Reader

READER = Reader(())
PRINTED = date(2020, 6, 3)  # a Wednesday


def events(text):
    return [(event.when.start, event.status) for event in READER.read(Document("a.txt", text, PRINTED)).events]


@table(
    "text",
    [
        "The lynx has not been seen here since 1911.",
        "No ship had called at the island since 1998.",
        "Nobody has slept in the tower since the early 1950s.",
        "Маяк не горел с 1998 года.",
        "В башне никто не жил с мая 2015 года.",
        "この駅は1911年以来、使われていない。",
        "The museum is open from 9 a.m. to 5 p.m. and charges nothing.",
        "A telephone line is staffed between 8 a.m. and noon.",
        "Касса работает с 9:00 до 18:00.",
        "窓口は午前9時から午後5時まで開いている。",
        "In winter the bay freezes.",
        "The ferry does not sail in winter.",
        "The marsh usually floods in May.",
        "Every year the fair is held in July.",
        "The ice lasts until May.",
        "Зимой залив замерзает.",
        "Обычно река разливается в мае.",
        "Снег лежит до мая.",
        "毎年7月に祭りが開かれる。",
        "Correction, 1 June 2020: The bridge is longer than was written here.",
    ],
)
def test_habits_hours_and_what_has_not_been_since_are_no_events(text):
    assert events(text) == []


@table(
    ("text", "when", "status"),
    [
        ("She has worked at the mill since 1998.", "1998", Status.HAPPENED),
        ("The road has been closed since May 2019.", "2019-05", Status.HAPPENED),
        ("The club has never lost since it moved in 1999.", "1999", Status.HAPPENED),
        ("Она работает на мельнице с 1998 года.", "1998", Status.HAPPENED),
        ("Doors will open at 7 p.m.", "2020-06-03", Status.PLANNED),
        ("The strike lasted from 9 a.m. to noon on Monday.", "2020-06-01", Status.HAPPENED),
        ("In winter 2019 the bay froze.", "2019-12", Status.HAPPENED),
        ("They always meet in Velm, but in May they met in Ashford.", "2020-05", Status.HAPPENED),
        ("The often heavy rain this May has stopped.", "2020-05", Status.HAPPENED),
        ("In the winter they moved to Ashford.", "2019-12", Status.HAPPENED),
        ("In autumn the new line opens.", "2020-09", Status.PLANNED),
        ("Зимой они переехали в Тверь.", "2019-12", Status.HAPPENED),
        ("The exhibition runs until August.", "2020-08", Status.PLANNED),
    ],
)
def test_what_looks_like_a_habit_or_an_absence_and_is_none(text, when, status):
    assert events(text) == [(when, status)]


@table(
    ("text", "status"),
    [
        ('"I never wrote that," Orr said in a letter on Monday.', Status.HAPPENED),
        ('"We did not sell it," Ruth Orme told the court on Monday.', Status.HAPPENED),
        ("«Мы этого не писали», — заявил Белов в понедельник.", Status.HAPPENED),
        ("「書いていない」とベルは6月1日に述べた。", Status.HAPPENED),
        ("Orr did not come on Monday.", Status.DENIED),
        ("Белов не приехал в понедельник.", Status.DENIED),
        ("I would not have let them sail in May.", Status.SUPPOSED),
        ("I would not have let them sail in June.", Status.SUPPOSED),
        ("Я бы их не пустил в июне.", Status.SUPPOSED),
        ("Я бы их не пустил в мае.", Status.SUPPOSED),
    ],
)
def test_a_denial_in_the_words_said_does_not_deny_that_they_were_said(text, status):
    assert [told for _, told in events(text)] == [status]


def test_a_bare_time_of_day_takes_no_day_from_another_paragraph():
    lead = "She reported ice at 4:10 a.m. on Sunday."
    assert len(events(f"{lead}\n\nThe tug Orlov left Velm at noon.")) == 1
    assert len(events(f"{lead} The tug Orlov left Velm at noon.")) == 2
    assert len(events("Маяк сгорел в воскресенье.\n\nПожарные уехали в полночь.")) == 1
    assert len(events("灯台は5月31日に焼けた。\n\n消防団は午後3時に帰った。")) == 1
