"""Days as machines write them, and days in addresses."""

import re
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from urllib.parse import urlsplit

_ISO = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?!\d)")
_COMPACT = re.compile(r"(\d{4})(\d\d)(\d\d)(?:T?\d{6}|$)")
# "/2020/05/04/", "/2020-05-04-flood", "/20200504", and the numbers of some publishers, which go on behind the day.
_IN_PATH = re.compile(r"/(?:(\d{4})[/_-](\d\d?)[/_-](\d\d?)(?!\d)|(\d{4})(\d\d)(\d\d))")
_FIRST_YEAR = 1600


def read_day(value: object) -> date | None:
    """The day that ``value`` begins with (ISO 8601) or holds (RFC 5322); None if it is neither.

    The day is the one of the zone that was written. "03/04/2020" is no day: two are meant by it.
    """
    if isinstance(value, datetime):
        return value.date()
    if not isinstance(value, str):
        return None
    found = _ISO.match(value.strip()) or _COMPACT.match(value.strip())
    return _day(*found.groups()) if found else _mailed(value)


def day_in_address(url: str | None) -> date | None:
    """The day in the path of ``url``, if there is just one."""
    days = {_day(*filter(None, found.groups())) for found in _IN_PATH.finditer(_path(url or ""))} - {None}
    return days.pop() if len(days) == 1 else None


def _path(url: str) -> str:
    try:
        return urlsplit(url).path
    except ValueError:
        return ""


def _mailed(value: str) -> date | None:
    try:
        day = parsedate_to_datetime(value).date()
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return day if day.year >= _FIRST_YEAR else None


def _day(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), int(month), int(day)) if int(year) >= _FIRST_YEAR else None
    except ValueError:
        return None
