"""Japanese days of a month that isn't named, and numbers of days that look like them."""

from datetime import date

from tables import table

from bot.reading.dates.reading import read_times

PRINTED = date(2023, 3, 6)


@table(
    ("text", "words", "value"),
    [
        ("消防団が4日、倉庫に到着した。", "4日", "2023-03-04"),
        ("列車は２８日、雪で止まった。", "２８日", "2023-02-28"),
        ("船は二十七日に港を出た。", "二十七日", "2023-02-27"),
        ("市長が6日(月)朝に会見した。", "6日(月)", "2023-03-06"),
        ("調査を10日で打ち切る。", "10日", "2023-03-10"),
        ("橋は20日に開通する予定だ。", "20日", "2023-03-20"),
        ("市長は5日、「橋は9日に開通する」と述べた。", "5日", "2023-03-05"),
        ("市長は5日、「橋は9日に開通する」と述べた。", "9日", "2023-03-09"),
        ("2019年5月3日に港を出て、5日に着いた。", "5日", "2019-05-05"),
        ("2019年5月30日に港を出て、2日に着いた。", "2日", "2019-06-02"),
        ("市長は「橋は9日で閉鎖する予定だ」と話した。", "9日", "2023-03-09"),
        ("市長は「薬を4日に飲んだ」と話した。", "4日", "2023-03-04"),
        ("校長が先月20日に辞めた。", "先月20日", "2023-02-20"),
        ("店は来月10日に開く。", "来月10日", "2023-04-10"),
        ("委員会は30日、結論を出した。", "30日", "2023-01-30"),
    ],
)
def test_a_day_is_the_last_one_or_one_of_the_month_told(text, words, value):
    assert (words, value) in [(one.span.of(text), one.value) for one in read_times(text, PRINTED)]


@table(
    "text",
    [
        "会談は3日間続いた。",
        "猫は5日ぶりに見つかった。",
        "救助に5日かかった。",
        "調査は3日目に入った。",
        "店は週2日休む。",
        "薬を1日に3回飲む。",
        "猶予は20日だ。",
        "5日の休暇を取った。",
        "救助に5日、復旧に10日かかった。",
        "雨は8日連続で降った。",
        "15日以内に答える。",
        "二日酔いで休んだ。",
        "99日に着いた。",
    ],
)
def test_a_number_of_days_is_no_day(text):
    assert not [one for one in read_times(text, PRINTED) if one.value.startswith("2023-")]


def test_without_a_day_of_printing_the_month_is_not_known():
    assert [one.value for one in read_times("列車は28日、雪で止まった。", None)] == ["XXXX-XX-28"]
