"""Work that takes long: an update that asks for it is answered before it is done."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from typing import Any, TypeAlias

import structlog

_log = structlog.get_logger(__name__)

Failed: TypeAlias = Callable[[Exception], Awaitable[object]]
"""Is told the error that ended some work."""


class Background:
    """Does several pieces of work at once, until it is closed."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[None]] = set()

    def begin(self, work: Coroutine[Any, Any, None], failed: Failed | None = None) -> None:
        """Do ``work``; ``failed`` hears of an error in it, or else the log."""
        task = asyncio.create_task(work)
        self._tasks.add(task)
        task.add_done_callback(partial(self._finish, failed=failed))

    async def settled(self) -> None:
        """Wait until everything that was begun is done."""
        while self._tasks:
            await asyncio.wait(self._tasks)

    async def close(self) -> None:
        """Give up what isn't done."""
        for task in self._tasks:
            task.cancel()
        await self.settled()

    def _finish(self, task: "asyncio.Task[None]", failed: Failed | None) -> None:
        self._tasks.discard(task)
        error = None if task.cancelled() else task.exception()
        if isinstance(error, Exception) and failed:
            self.begin(_told(error, failed))
        elif error:
            _log.error("work in the background ended unexpectedly", exc_info=error)


async def _told(error: Exception, failed: Failed) -> None:
    await failed(error)
