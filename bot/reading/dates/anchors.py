"""What a reference is resolved against: the day of printing, and what the text has told so far."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from bot.reading.dates.direction import Direction, Verdict
from bot.reading.dates.references import Reference, SamePeriod
from bot.reading.dates.units import Unit, moved, narrowed, quarter_value

_CALENDAR = re.compile(r"\d{4}(?:-(?:\d\d(?:-\d\d)?|W\d\d|Q[1-4]|H[12]|SP|SU|FA|WI))?(?:T.*)?")
_LONGER_THAN_A_QUARTER = ("P6M", "P9M", "P12M")


@dataclass(slots=True)
class Anchors:
    """``told`` is the calendar value that the text gave last, ``quarter`` the last quarter of a year among those.

    ``direction`` tells, when asked, where the sentence at hand puts its time.
    """

    published: date | None
    told: str | None = None
    quarter: str | None = None
    direction: Callable[[], Verdict] = Verdict

    def tell(self, value: str, reference: Reference) -> None:
        """Take note of a value that the text has given; what is only compared with isn't what is told.

        A report that goes over from the quarter to "the nine months" compares with the year before, not the quarter.
        """
        if value in _LONGER_THAN_A_QUARTER:
            self.quarter = None
        if isinstance(reference, SamePeriod) or not _CALENDAR.fullmatch(value):
            return
        self.told = value
        if "Q" in value and self._is_reported(value):
            self.quarter = value

    def _is_reported(self, quarter: str) -> bool:
        """Has it ended, or is it told in the past tense, as a firm does whose year doesn't end in December?"""
        has_ended = not self.published or quarter < quarter_value(self.published)
        return has_ended or self.direction().direction is Direction.PAST

    @property
    def told_day(self) -> str | None:
        """The day told last; if the last thing told is no day, the day of printing."""
        day = narrowed(self.told, Unit.DAY) if self.told else None
        return day or (self.published.isoformat() if self.published else None)

    @property
    def reported_quarter(self) -> str | None:
        """The quarter under discussion; if none is, the last that had ended when printed."""
        return self.quarter or (moved(self.published, Unit.QUARTER, -1) if self.published else None)
