"""The table of files that a timeline can be exported to: buttons, the command line and the README derive from it."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.answers.answer import Answer
from bot.rendering.dated import events_of
from bot.rendering.exports.calendar import to_calendar
from bot.rendering.exports.table import to_table
from bot.rendering.exports.timelinejs import to_timelinejs

_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class Format:
    """A kind of file: how its name ends, what a button calls it, and how it is written."""

    suffix: str
    label: str
    text: Callable[[Answer, date, str], str]
    encoding: str = "utf-8"

    def file(self, answer: Answer, today: date, locale: str = "en") -> bytes:
        """The file's content: the dated events of ``answer``, words of the bot's own in the language of ``locale``."""
        return self.text(answer, today, locale).encode(self.encoding, "replace")


# Excel sees by a byte order mark that a table is UTF-8; other programs know one, or are told of it ("utf-8-sig").
FORMATS = (
    Format(".ics", "📅 .ics", to_calendar),
    Format(".csv", "CSV", lambda answer, today, locale: to_table(answer), "utf-8-sig"),
    Format(".json", "TimelineJS", lambda answer, today, locale: to_timelinejs(answer, locale)),
)


def is_exportable(answer: Answer) -> bool:
    """Are there dated events in ``answer``, and nothing else?"""
    return bool(events_of(answer))


def file_name(answer: Answer, suffix: str) -> str:
    """What was asked, as the name of a file: "/timeline Putin" is "timeline-putin" and the suffix."""
    words = re.sub(r"\W+", "-", answer.typed.lower()).strip("-_")[:_LONGEST_NAME].strip("-_")
    return f"{words or answer.command}{suffix}"
