"""What people say of answers: that one wasn't what they asked for."""

from dataclasses import dataclass
from datetime import datetime, timedelta

KEPT_FOR = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Feedback:
    """At ``at``, the answer to ``query`` wasn't what ``user`` had asked for.

    It was an answer of ``command``, about ``entity`` if it took a name for one, and showed so many ``citations``; it
    came from ``corpus``, which is "" where that is the only one.
    ``user`` is a Telegram id, kept so that it can be forgotten on demand, and for nothing else.
    """

    at: datetime
    user: int
    query: str
    command: str
    entity: str | None
    citations: int
    corpus: str = ""
