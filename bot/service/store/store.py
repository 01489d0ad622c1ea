"""What is kept, and nothing else is: the interface of every store."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto
from typing import Protocol

from msgspec import Struct

from bot.service.store.feedback import Feedback
from bot.service.store.preferences import Preferences

OF_A_NEWER = (
    "a newer version of Dateline has written it",
    "Start the newer version, or name another place as 'store' in config.yaml, or as DATELINE_STORE in the environment",
)
NOT_EMPTY = ("something is kept there already", "Name a store that holds nothing yet")
"""Why a store isn't filled, and how to mend that."""

PARKED_FOR = timedelta(days=1)
"""As long as Telegram keeps an update (https://core.telegram.org/bots/api#getting-updates)."""


def of_another(bot: int) -> tuple[str, str]:
    """Why a store isn't used that ``bot`` uses, and how to mend that."""
    mend = "Name a store of its own for each bot; 'dateline carry' takes along what chats have chosen"
    return f"it is that of another bot, whose id is {bot}", mend


class Claim(Enum):
    """Who has an update: whoever asks, or another process; or it is finished."""

    MINE = auto()
    ELSEWHERE = auto()
    FINISHED = auto()


class Reply(Struct, frozen=True):
    """The message that answers another one since ``at``, and the one with its picture, by their ids in the chat."""

    message_id: int
    at: datetime
    picture_id: int | None = None


class Waiting(Struct, frozen=True):
    """An update that is parked since ``at``: its number, and what came."""

    number: int
    content: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Kept:
    """What is worth carrying from one store to another: preferences by chat, and feedback, the newest first.

    ``parked`` are the updates that wait for an answer of ``bot``, by their numbers.
    """

    preferences: Mapping[int, Preferences]
    feedback: tuple[Feedback, ...]
    parked: tuple[Waiting, ...] = ()
    bot: int | None = None


class Store(Protocol):
    """Keeps preferences by chat, feedback for a while, and for minutes the numbers of updates that are answered.

    Updates themselves it keeps only while their answers are held up, see ``Parked``.

    Every method is one transaction: after a crash it is done or not begun. Each raises StoreError if it can't be done.
    """

    async def open(self) -> None:
        """Get ready; before anything else."""

    async def close(self) -> None:
        """Let go of what is held open; after everything else."""

    async def own(self, bot: int) -> None:
        """See that ``bot``, whose id that is, is the only one to keep something here; what it finds empty is its own.

        Numbers of updates and messages are a bot's own: another one would take its questions for answered.

        Raises:
            StoreError: also if it is another bot's.
        """

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
        """Forget what ``user`` has chosen and noted.

        A file holds no trace of it then. A database's server overwrites what it has on disk in its own time.
        """

    async def claim(self, update: int, at: datetime) -> Claim:
        """Take ``update`` in hand, unless it is finished or a process that lives has it in hand."""

    async def release(self, update: int) -> None:
        """Let others have ``update``, which was in hand here and isn't finished."""

    async def finish(
        self, updates: Sequence[int], at: datetime, forgotten_before: datetime, parked: Sequence[int] = ()
    ) -> None:
        """Keep that ``updates`` were answered ``at`` that time; forget those from before another.

        Those of them that were ``parked`` aren't any more.
        """

    async def finished(self, since: datetime) -> frozenset[int]:
        """The updates that were answered ``since``."""

    async def park(self, updates: Iterable[tuple[int, str]], at: datetime) -> None:
        """Keep ``updates``, each a number and what came, until they are finished. They are on disk afterwards."""

    async def parked(self) -> tuple[Waiting, ...]:
        """The updates that are parked, by their numbers."""

    async def adopt(self) -> tuple[Waiting, ...]:
        """Those that are parked and that no process which lives has in hand, by their numbers: from now on this has."""

    async def expire_parked(self, before: datetime) -> None:
        """Forget the updates that were parked before that time."""

    async def reply(self, chat: int, message_id: int, reply: Reply) -> None:
        """Let other processes know for some minutes what answers a message; where there can't be any, nothing."""

    async def reply_to(self, chat: int, message_id: int) -> Reply | None:
        """What answers a message, if a process has let others know."""

    async def everything(self) -> Kept:
        """What another store would have to keep in place of this one."""

    async def fill(self, kept: Kept) -> None:
        """Keep what another store kept.

        Raises:
            StoreError: also if this one isn't empty.
        """
