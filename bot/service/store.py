"""What is kept, and nothing else is: the interface of every store."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from bot.service.feedback import Feedback
from bot.service.preferences import Preferences


class Store(Protocol):
    """Keeps preferences by chat, feedback for a while, and for minutes the numbers of updates that are answered.

    Every method is one transaction: after a crash it is done or not begun. Each raises StoreError if it can't be done.
    """

    async def open(self) -> None:
        """Get ready; before anything else."""

    async def close(self) -> None:
        """Let go of what is held open; after everything else."""

    async def preferences(self, *chats: int) -> tuple[Preferences, ...]:
        """What each of ``chats`` has chosen, in their order."""

    async def keep(self, chat: int, preferences: Preferences) -> None:
        """Keep what ``chat`` has chosen; where that is what holds without a choice, nothing."""

    async def move(self, chat: int, to: int) -> None:
        """Keep under the id ``to`` what is kept under the id ``chat``, if anything is."""

    async def note(self, feedback: Feedback) -> None:
        """Keep ``feedback``."""

    async def feedback(self) -> tuple[Feedback, ...]:
        """All feedback that is kept, the newest first."""

    async def noted(self, user: int) -> int:
        """How much feedback of ``user`` is kept."""

    async def expire(self, before: datetime) -> None:
        """Forget all feedback from before that time."""

    async def forget(self, user: int) -> None:
        """Forget what ``user`` has chosen and noted, leaving no trace of it on the disk."""

    async def finish(self, updates: Sequence[int], at: datetime, forgotten_before: datetime) -> None:
        """Keep that ``updates`` were answered ``at`` that time; forget those from before another."""

    async def finished(self, since: datetime) -> frozenset[int]:
        """The updates that were answered ``since``."""
