"""What a chat has chosen of how it is answered."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone


@dataclass(frozen=True, slots=True)
class Hours:
    """From the full hour ``start`` up to the full hour ``end``, over midnight if it ends before it starts."""

    start: int
    end: int

    def hold(self, hour: int) -> bool:
        """Does ``hour``, from 0 to 23, lie in them?"""
        if self.start <= self.end:
            return self.start <= hour < self.end
        return hour >= self.start or hour < self.end


@dataclass(frozen=True, slots=True)
class Preferences:
    """What a chat has chosen; those of a private chat are its user's own. Without any choice, as here.

    ``language`` None is each asker's own. ``full`` answers are shown whole in a group too. Without ``mentions``, a
    group is answered only where a command or a reply asks. ``quiet`` are hours of a clock ``offset`` minutes ahead of
    UTC. ``feedback`` may be given by a button, and is kept. ``corpus`` is the name of the one that is asked; None is
    the first.
    """

    language: str | None = None
    full: bool = False
    mentions: bool = True
    quiet: Hours | None = None
    offset: int = 0
    feedback: bool = True
    corpus: str | None = None

    def is_quiet(self, now: datetime) -> bool:
        """Are these quiet hours? ``now`` knows its time zone."""
        return self.quiet is not None and self.quiet.hold(now.astimezone(self.zone).hour)

    @property
    def zone(self) -> timezone:
        """The zone of the clock that ``quiet`` is read on: a fixed offset, without summer time."""
        return timezone(timedelta(minutes=self.offset)) if self.offset else UTC
