"""A store that isn't asked for a while when it has failed several times in a row.

A database that hangs takes five seconds for each statement, and an update asks several. So the bot would answer, but
after half a minute. The pattern is that of Nygard, "Release It!" (2007), chapter 5: closed, open, and a probe.
"""

import asyncio
from collections.abc import Awaitable, Callable
from time import monotonic
from typing import Any, cast

import structlog

from bot.errors import StoreError, StoreRestsError
from bot.service.store.store import Store

FAILURES = 3  # in a row; fewer may be the end of one connection
FIRST_REST, LONGEST_REST = 5.0, 60.0  # seconds; a rest is twice as long as the one before
_ALWAYS = frozenset(("open", "close"))
_log = structlog.get_logger(__name__)


def sheltered(store: Store, now: Callable[[], float] = monotonic) -> Store:
    """``store``, which is left alone for a while after failures in a row: then everything raises StoreError at once.

    When that while is over a probe asks in the background, so that nobody's question waits for it.
    """
    return cast("Store", _Sheltered(store, now))


class _Sheltered:
    """Stands before every operation of the store alike, so it has no list of them to be kept up to date."""

    def __init__(self, store: Store, now: Callable[[], float]) -> None:
        self._store, self._now = store, now
        self._failed = 0  # times in a row
        self._rest, self._until = FIRST_REST, 0.0
        self._reason = ""
        self._probe: asyncio.Task[None] | None = None

    async def close(self) -> None:
        if self._probe:
            self._probe.cancel()
            await asyncio.wait([self._probe])
        await self._store.close()

    def __getattr__(self, name: str) -> Callable[..., Awaitable[Any]]:
        operation: Callable[..., Awaitable[Any]] = getattr(self._store, name)
        if name in _ALWAYS:
            return operation

        async def guarded(*arguments: Any) -> Any:
            if self._failed >= FAILURES:
                self._ask_again()
                raise StoreRestsError(self._reason)
            return await self._asked(operation, *arguments)

        self.__dict__[name] = guarded  # looked up once
        return guarded

    async def _asked(self, operation: Callable[..., Awaitable[Any]], *arguments: Any) -> Any:
        try:
            result = await operation(*arguments)
        except StoreError as error:
            self._fail(error)
            raise
        self._answer()
        return result

    def _fail(self, error: StoreError) -> None:
        self._failed += 1
        self._reason = str(error)
        if self._failed == FAILURES:
            self._until = self._now() + self._rest
            _log.error(
                "the store fails again and again, and isn't asked for a while", seconds=self._rest, reason=self._reason
            )

    def _answer(self) -> None:
        if self._failed >= FAILURES:
            _log.warning("the store answers again")
        self._failed, self._rest = 0, FIRST_REST

    def _ask_again(self) -> None:
        """Begin a probe if it is time for one, and none is at it."""
        if self._now() >= self._until and (self._probe is None or self._probe.done()):
            self._probe = asyncio.create_task(self._probed())

    async def _probed(self) -> None:
        try:
            await self._store.preferences(0)  # no chat has that id
        except StoreError as error:
            self._reason = str(error)
            self._rest = min(2 * self._rest, LONGEST_REST)
            self._until = self._now() + self._rest
            _log.error("the store still fails, and isn't asked for a while", seconds=self._rest, reason=self._reason)
        else:
            self._answer()
