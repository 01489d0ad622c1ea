"""Lets Telegram hand out new updates while answers to earlier ones are held up.

Telegram hands out a hundred updates from the first that isn't confirmed on. So a hundred that wait, as a chat's do
while Telegram wants no more messages in it, would keep all other chats from being heard.
"""

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from contextvars import Context
from itertools import takewhile
from typing import Any, Protocol, TypeAlias

import structlog

from bot.delivery.window import Window
from bot.errors import StoreError

Raw: TypeAlias = Mapping[str, Any]

# Seconds. An answer takes some hundredths of one, under load some tenths: what waits for two isn't about to end.
LATE = 2.0
_AGAIN = 10.0  # seconds after a failure; until then others wait, as they would without parking
_AT_THE_START = 6.0  # seconds for a store to tell what is parked; one that hangs mustn't keep the bot from answering
_LOOK_AFTER = 15.0  # seconds until it is looked again whether a process has ended that had something parked
_log = structlog.get_logger(__name__)


class Keeping(Protocol):
    """Keeps updates until they are finished."""

    async def left(self) -> Sequence[Raw]:
        """What an earlier process has parked and not finished, in order.

        Raises:
            StoreError: if that can't be seen.
        """

    async def park(self, updates: Sequence[Raw]) -> bool:
        """Keep ``updates``; False if that can't be done."""

    def over(self, number: int) -> None:
        """The update ``number``, which is parked, is finished, answered or not."""


class Nowhere:
    """Keeps nothing."""

    async def left(self) -> Sequence[Raw]:
        """Nothing."""
        return ()

    async def park(self, updates: Sequence[Raw]) -> bool:
        """They can't be kept."""
        return False

    def over(self, number: int) -> None:
        """Nothing was kept."""


class Parking:
    """Parks what waits for long, where it leaves others less than ``room`` in ``window``; then calls ``passed``."""

    def __init__(self, window: Window, room: int, keeping: Keeping, passed: Callable[[], None]) -> None:
        self._window, self._room, self._keeping, self._passed = window, room, keeping, passed
        self._begun: dict[int, tuple[float, Raw]] = {}  # what is in hand and not parked, in the order it came
        self._not_before = 0.0
        self.writing: asyncio.Task[None] | None = None

    async def _resume(self, start: Callable[[Raw], None], looked: asyncio.Event) -> None:
        while True:
            try:
                left = await self._keeping.left()
            except StoreError as error:
                _log.error("it can't be seen which updates are parked; it is tried again", reason=str(error))
                await asyncio.sleep(_AGAIN)
                continue
            for update in left:
                if self._window.find_parked(update["update_id"]):
                    start(update)
            looked.set()
            await asyncio.sleep(_LOOK_AFTER)

    async def resume_first(self, start: Callable[[Raw], None]) -> "asyncio.Task[None]":
        """``start`` what processes that have ended had parked, in order, and go on looking for such in a task.

        That is the task which comes back. A store that takes long is left to it from the beginning.
        """
        looked = asyncio.Event()
        resuming = asyncio.create_task(self._resume(start, looked))
        try:
            with suppress(TimeoutError):
                async with asyncio.timeout(_AT_THE_START):
                    await looked.wait()
        except asyncio.CancelledError:
            resuming.cancel()
            raise
        return resuming

    def begin(self, updates: Sequence[tuple[int, Raw]]) -> None:
        """``updates``, by their numbers, are in hand from now on."""
        now = asyncio.get_running_loop().time()
        self._begun.update((number, (now, update)) for number, update in updates)

    def end(self, number: int) -> None:
        """The update ``number`` is finished."""
        if self._begun.pop(number, None) is None:
            self._keeping.over(number)

    def look(self) -> None:
        """Begin to park what has waited for long, if it is in others' way."""
        now = asyncio.get_running_loop().time()
        if self._window.room >= self._room or self.writing or now < self._not_before:
            return
        late = takewhile(lambda one: now - one[0] >= LATE, self._begun.values())
        if updates := [update for _, update in late]:
            self.writing = asyncio.create_task(self._park(updates), context=Context())  # it is about no single update

    async def _park(self, updates: Sequence[Raw]) -> None:
        try:
            kept = await self._keeping.park(updates)
        finally:
            self.writing = None
        if not kept:
            self._not_before = asyncio.get_running_loop().time() + _AGAIN
            return
        for number in (update["update_id"] for update in updates):
            if self._begun.pop(number, None):
                self._window.park(number)
            else:  # finished while it was written
                self._keeping.over(number)
        self._passed()
