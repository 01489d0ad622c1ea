"""An event: a dated statement of a document."""

from dataclasses import dataclass

from bot.corpus.span import Span
from bot.reading.dates.status import Status
from bot.reading.dates.when import When
from bot.reading.layout.parts import Role


@dataclass(frozen=True, slots=True)
class Event:
    """A sentence that tells of something at a time.

    ``span`` is the sentence, ``time`` the words that say when (or, for a report of the dateline's day, the dateline),
    ``status`` whether it had happened or was planned when printed, ``role`` what part of the document tells it.
    ``participants`` are ids of listed entities and names of unlisted people, in the order of their first mention.
    ``clause`` is the part of the sentence that the time belongs to, None where that is all of it. ``dated_in`` is the
    name of the document that tells the time, None where that is the event's own.
    """

    span: Span
    time: Span
    when: When
    status: Status
    role: Role
    participants: tuple[str, ...] = ()
    clause: Span | None = None
    dated_in: str | None = None
