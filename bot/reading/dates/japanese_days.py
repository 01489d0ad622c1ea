"""Japanese days of a month that isn't named: "5日、到着した", "先月20日"; not how many days: "5日間", "5日ぶり"."""

from bot.reading.dates.references import Cycle, Cyclic, DayOfMonth, DayOfYear, Fixed, Interval, Mention, Reference

# What stands before a number of days: "最大5日", "3、4日", "第5日", "週5日".
_NOT_BEHIND = "".join(
    f"(?<!{word})"
    for word in (
        "[0-9０-９〇零一二三四五六七八九十年月第約計週毎各丸満〜～.,-]",
        "[0-9０-９一二三四五六七八九十][、・]",
        *"最大 最長 最短 まる 残り あと わずか 延べ 合計 平均 生後".split(),
    )
)
_NUMBER = "[12１２]?[0-9０-９]|[3３][01０１]|[二三]?十[一二三四五六七八九]?|[二三四五六七八九]"
_WEEKDAY = "(?:[（(][月火水木金土日](?:曜日?)?[）)])?"
_COUNTING = "[0-9０-９一二三四五六七八九十]+[度回人件]"
_ENDING = "打ち切|締め切|閉鎖|終了|閉|退任|辞任|引退|期限|任期"
_BEHIND = (
    rf"(?=、(?![^。]*かか[っりる])|に(?!{_COUNTING}|わた|及|およ|満)"
    "|の(?!休|連休|猶予|遅れ|間|うち|期間|旅|日程|滞在|余裕|有給|出張|刑|断食)"
    rf"|は|から|まで|夜|朝|夕|昼|午前|午後|未明|深夜|早朝|正午|付|で[^。、]{{,3}}(?:{_ENDING}))"
)
_MONTHS = "先月|今月|来月|同月|翌月"
# One pattern, so that a group is named once; a month before the day leaves no doubt that it is a day.
PATTERN = (
    rf"(?:(?P<month>{_MONTHS})の?|{_NOT_BEHIND}(?=(?:{_NUMBER})日{_WEEKDAY}{_BEHIND}))"
    rf"(?P<day>{_NUMBER})日(?!間){_WEEKDAY}"
)


def in_month_told(text: str, mention: Mention, before: Mention | None) -> Reference:
    """The day of ``mention``, in the month of the day told ``before`` it in its sentence: "3月3日に出港し、5日に"."""
    reference = mention.reference
    if not isinstance(reference, DayOfMonth) or reference.month or before is None:
        return reference
    if any(mark in text[before.end : mention.start] for mark in "。\n"):
        return reference
    month = before.reference.last if isinstance(before.reference, Interval) else before.reference
    is_month = isinstance(month, Cyclic) and month.cycle is Cycle.MONTH
    if isinstance(month, DayOfMonth):
        return DayOfMonth(reference.day, month if month.month else None)
    is_told = is_month or isinstance(month, DayOfYear) or (isinstance(month, Fixed) and "-" in month.value)
    return DayOfMonth(reference.day, month) if is_told else reference
