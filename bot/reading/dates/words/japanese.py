"""Japanese words of time. Longer words stand before those that begin them."""

from bot.reading.dates.units import Unit

BEFORE_CHRIST = "紀元前"
# First year of each era, less one: year n of the era is this plus n. Years before Christ count back.
ERAS = {"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "西暦": 0, "皇紀": -660, "仏暦": -543,
        "民国": 1911, BEFORE_CHRIST: 0}  # fmt: skip

SHIFTS = {
    "一昨年": (Unit.YEAR, -2), "おととし": (Unit.YEAR, -2), "昨年": (Unit.YEAR, -1), "去年": (Unit.YEAR, -1),
    "前年": (Unit.YEAR, -1), "今年": (Unit.YEAR, 0), "本年": (Unit.YEAR, 0), "来年": (Unit.YEAR, 1),
    "翌年": (Unit.YEAR, 1),
    "再来年": (Unit.YEAR, 2),
    "先々月": (Unit.MONTH, -2), "先月": (Unit.MONTH, -1), "今月": (Unit.MONTH, 0), "来月": (Unit.MONTH, 1),
    "翌月": (Unit.MONTH, 1), "再来月": (Unit.MONTH, 2),
    "先々週": (Unit.WEEK, -2), "先週": (Unit.WEEK, -1), "今週": (Unit.WEEK, 0), "来週": (Unit.WEEK, 1),
    "翌週": (Unit.WEEK, 1),
    "再来週": (Unit.WEEK, 2),
    "一昨日": (Unit.DAY, -2), "おととい": (Unit.DAY, -2), "昨日": (Unit.DAY, -1), "前日": (Unit.DAY, -1),
    "今日": (Unit.DAY, 0),
    "本日": (Unit.DAY, 0), "同日": (Unit.DAY, 0), "明日": (Unit.DAY, 1), "翌日": (Unit.DAY, 1), "明後日": (Unit.DAY, 2),
    "同年": (Unit.YEAR, 0), "同月": (Unit.MONTH, 0), "今世紀": (Unit.CENTURY, 0), "前世紀": (Unit.CENTURY, -1),
    "今週末": (Unit.WEEKEND, 0), "先週末": (Unit.WEEKEND, -1), "来週末": (Unit.WEEKEND, 1),
}  # fmt: skip
# These are counted from what the text told last, not from the day of printing.
FROM_TOLD = frozenset("前年 翌年 翌月 翌週 前日 同日 翌日 同年 同月".split())

WEEKDAYS = "月火水木金土日"
SEASONS = {"春": "SP", "夏": "SU", "秋": "FA", "冬": "WI"}
UNITS = {
    "年間": Unit.YEAR, "年": Unit.YEAR, "か月": Unit.MONTH, "カ月": Unit.MONTH, "ヶ月": Unit.MONTH, "ヵ月": Unit.MONTH,
    "箇月": Unit.MONTH, "週間": Unit.WEEK, "日間": Unit.DAY, "日": Unit.DAY, "時間": Unit.HOUR, "分間": Unit.MINUTE,
    "世紀": Unit.CENTURY,
}  # fmt: skip
PARTS = {"初め": "early", "はじめ": "early", "初頭": "early", "前半": "early", "上旬": "early", "半ば": "mid",
         "中旬": "mid",         "末": "late", "後半": "late", "下旬": "late"}  # fmt: skip
DAY_PARTS = {"午前": "TMO", "午後": "TAF", "朝": "TMO", "夕方": "TEV", "夜": "TNI", "晩": "TEV"}
VAGUE = {"現在": "PRESENT_REF", "最近": "PAST_REF", "先頃": "PAST_REF", "先ごろ": "PAST_REF", "将来": "FUTURE_REF",
         "近く": "FUTURE_REF"}  # fmt: skip
EVERY = {"毎日": "P1D", "毎週": "P1W", "毎月": "P1M", "毎年": "P1Y"}
DIGITS = {"〇": "0", "零": "0", "一": "1", "二": "2", "三": "3", "四": "4", "五": "5", "六": "6", "七": "7", "八": "8",
          "九": "9", "元": "1"}  # fmt: skip
