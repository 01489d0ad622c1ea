"""How a time is marked: a day is a dot, anything longer a bar; what isn't told to have happened is hollow."""

from math import log2

from bot.reading.dates.status import Status
from bot.reading.dates.when import When, first_day, last_day
from bot.rendering.picture.marks import Box, Ink, Shape

DOT = 28.0
_BAR, _STROKE = 20.0, 5.0
# A bar is longer by so much for each doubling of its time, beginning with a week.
_PER_DOUBLING, _WEEK = 24.0, 7
_STRUCK = (Status.DENIED, Status.CANCELLED)


def marker(when: When, status: Status, x: float, middle: float, room: float, scale: float = 1.0) -> Shape:
    """The mark of one event on a line at ``x``: it begins around ``middle`` and is at most ``room`` long."""
    ink = Ink.ACCENT
    days = days_of(when)
    stroke = 0.0 if status is Status.HAPPENED else _STROKE * scale
    is_crossed = status in _STRUCK
    if days == 1:
        return Shape(Box.around(x, middle, DOT * scale, DOT * scale), ink, DOT * scale / 2, stroke, is_crossed)
    long = min(DOT + _PER_DOUBLING * log2(max(days / _WEEK, 1)), room) * scale
    top = middle - DOT * scale / 2
    box = Box(x - _BAR * scale / 2, top, x + _BAR * scale / 2, top + long)
    return Shape(box, ink, _BAR * scale / 2, stroke, is_crossed)


def days_of(when: When) -> int:
    """How many days ``when`` may mean."""
    return (last_day(when) - first_day(when)).days + 1
