"""What is kept, and nothing else is: the interface of every store."""

from typing import Protocol

from bot.service.preferences import Preferences


class Store(Protocol):
    """Keeps preferences by chat.

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
