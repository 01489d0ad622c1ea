"""Which updates have been answered lately, also before a restart or by another process."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from contextvars import Context
from datetime import datetime, timedelta

import structlog

from bot.errors import StoreError
from bot.service.lately.parked import Parked, Raw
from bot.service.lately.recent import Recent
from bot.service.store.store import Claim, Store
from bot.service.store.telling import tell

# Telegram hands an update out again until it is confirmed, and after a crash all that were in hand. That takes seconds;
# and its numbers may begin anew only after a week.
KEPT_FOR = timedelta(minutes=10)
_MOST = 100_000  # as many as are answered in ten minutes, at the very most
# Written together, since each writing waits for the disk. A crash in between answers again what was answered meanwhile.
_MOST_UNWRITTEN = 10_000  # that wait for a store which fails; of more the latest
_GATHERED = 0.05  # seconds
_AGAIN = 5.0  # seconds after a failure: what is parked and answered mustn't stay, though nothing follows
_PARTING = 1.0  # seconds for what isn't written at the end; more would keep a bot from ending whose store hangs
_LOOK_AGAIN = 0.25  # seconds, while another process has an update in hand
_log = structlog.get_logger(__name__)


class Finished:
    """Remembers for ten minutes which updates have been answered, so that one that comes again isn't a second time."""

    def __init__(
        self,
        store: Store,
        now: Callable[[], datetime],
        rest: Callable[[float], Awaitable[None]] = asyncio.sleep,
        parked: Parked | None = None,
    ) -> None:
        self._store, self._now, self._rest = store, now, rest
        self._parked = parked or Parked(store, now)
        self._known: Recent[int, datetime] = Recent(_MOST)
        self._unwritten: list[int] = []
        self._waiting: asyncio.Task[None] | None = None
        self._writing: asyncio.Task[bool] | None = None

    async def open(self) -> None:
        """Learn what was answered before a restart; after the store has been opened."""
        for number in await self._store.finished(self._now() - KEPT_FOR):
            self._known.put(number, self._now())

    async def close(self) -> None:
        """Write what isn't written yet; before the store is closed."""
        if self._waiting:
            self._waiting.cancel()
            await asyncio.wait([self._waiting])
        with suppress(TimeoutError):
            async with asyncio.timeout(_PARTING):
                if self._writing:
                    await self._writing
                await self._write()

    async def holds(self, number: int) -> bool:
        """Is it known here that the update ``number`` has been answered?"""
        return self._known.get(number) is not None

    async def begin(self, number: int) -> bool:
        """May the update ``number`` be answered here? Not if it has been; while another process is at it, this waits.

        So it is answered here when that process is gone, whoever Telegram would have asked next.
        """
        while not await self.holds(number):
            claim = await self._claim(number)
            if claim is Claim.MINE:
                return True
            if claim is Claim.FINISHED:
                self._known.put(number, self._now())
            else:
                await self._rest(_LOOK_AGAIN)
        return False

    async def give_back(self, number: int) -> None:
        """The update ``number`` isn't answered here."""
        try:
            await self._store.release(number)
        except StoreError as error:
            tell(_log, "an update couldn't be given back; it is answered once this process ends", error)

    async def add(self, number: int) -> None:
        """The update ``number`` has been answered."""
        self._note(number)

    async def left(self) -> Sequence[Raw]:
        """What an earlier process has parked and not finished, in order.

        Raises:
            StoreError: if that can't be seen.
        """
        return await self._parked.left()

    async def park(self, updates: Sequence[Raw]) -> bool:
        """Keep ``updates`` until they are finished; False if that can't be done."""
        return await self._parked.park(updates)

    def over(self, number: int) -> None:
        """The update ``number``, which is parked, is finished, answered or not: it isn't to be answered any more."""
        self._parked.again(number)
        self._note(number)

    def _note(self, number: int) -> None:
        self._known.put(number, self._now())
        self._unwritten.append(number)
        if self._waiting is None or self._waiting.done():
            # What it logs isn't about the update that happens to be the first of those gathered.
            self._waiting = asyncio.create_task(self._write_soon(), context=Context())

    async def _claim(self, number: int) -> Claim:
        """Whose the update ``number`` is; where nobody can tell, it is answered: twice is better than not at all."""
        try:
            return await self._store.claim(number, self._now())
        except StoreError as error:
            tell(_log, "it couldn't be seen who answers an update; two may", error)
            return Claim.MINE

    async def _write_soon(self) -> None:
        """Write what is answered, what was answered while that was written, and what couldn't be."""
        pause = _GATHERED
        while self._unwritten:
            await self._rest(pause)
            self._writing = asyncio.create_task(self._write())
            pause = _GATHERED if await asyncio.shield(self._writing) else _AGAIN

    async def _write(self) -> bool:
        """Is it written?"""
        numbers, self._unwritten = list(dict.fromkeys(self._unwritten)), []
        if not numbers:
            return True
        before = self._now() - KEPT_FOR
        self._known.drop(lambda at: at < before)
        try:
            await self._parked.leave(numbers, lambda parked: self._store.finish(numbers, self._now(), before, parked))
        except StoreError as error:
            self._unwritten = [*numbers, *self._unwritten][-_MOST_UNWRITTEN:]  # for the next time
            tell(_log, "it couldn't be noted what is answered; after a crash it is answered again", error)
            return False
        return True
