"""Which updates have been answered lately, also before a restart."""

import asyncio
from collections.abc import Awaitable, Callable
from contextvars import Context
from datetime import datetime, timedelta

import structlog

from bot.errors import StoreError
from bot.service.recent import Recent
from bot.service.store import Store

# Telegram hands an update out again until it is confirmed, and after a crash all that were in hand. That takes seconds;
# and its numbers may begin anew only after a week.
KEPT_FOR = timedelta(minutes=10)
_MOST = 100_000  # as many as are answered in ten minutes, at the very most
# Written together, since each writing waits for the disk. A crash in between answers again what was answered meanwhile.
_GATHERED = 0.05  # seconds
_log = structlog.get_logger(__name__)


class Finished:
    """Remembers for ten minutes which updates have been answered, so that one that comes again isn't a second time."""

    def __init__(
        self, store: Store, now: Callable[[], datetime], rest: Callable[[float], Awaitable[None]] = asyncio.sleep
    ) -> None:
        self._store, self._now, self._rest = store, now, rest
        self._known: Recent[int, bool] = Recent(_MOST)
        self._unwritten: list[int] = []
        self._writing: asyncio.Task[None] | None = None

    async def open(self) -> None:
        """Learn what was answered before a restart; after the store has been opened."""
        for number in await self._store.finished(self._now() - KEPT_FOR):
            self._known.put(number, True)

    async def close(self) -> None:
        """Write what isn't written yet; before the store is closed."""
        if self._writing:
            self._writing.cancel()
            await asyncio.wait([self._writing])
        await self._write()

    async def holds(self, number: int) -> bool:
        """Has the update ``number`` been answered?"""
        return self._known.get(number) is True

    async def add(self, number: int) -> None:
        """The update ``number`` has been answered."""
        self._known.put(number, True)
        self._unwritten.append(number)
        if self._writing is None or self._writing.done():
            # What it logs isn't about the update that happens to be the first of those gathered.
            self._writing = asyncio.create_task(self._write_soon(), context=Context())

    async def _write_soon(self) -> None:
        await self._rest(_GATHERED)
        await asyncio.shield(self._write())

    async def _write(self) -> None:
        numbers, self._unwritten = self._unwritten, []
        if not numbers:
            return
        try:
            await self._store.finish(numbers, self._now(), self._now() - KEPT_FOR)
        except StoreError as error:
            _log.error("it couldn't be noted what is answered; after a crash it is answered again", reason=str(error))
