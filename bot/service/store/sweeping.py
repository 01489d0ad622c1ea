"""Lets what is kept for a while go when its time has come."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

import structlog

from bot.errors import StoreError
from bot.service.store.feedback import KEPT_FOR
from bot.service.store.store import PARKED_FOR, Store

_log = structlog.get_logger(__name__)
_PAUSE = timedelta(hours=6)


async def sweep(
    store: Store, now: Callable[[], datetime], rest: Callable[[float], Awaitable[None]] = asyncio.sleep
) -> None:
    """Have ``store`` forget what is older than it may become, now and four times a day, until cancelled."""
    while True:
        today = now()
        try:
            await store.expire(today - KEPT_FOR)
            await store.expire_parked(today - PARKED_FOR)
        except StoreError as error:
            _log.error("what is too old couldn't be deleted", reason=str(error))
        await rest(_PAUSE.total_seconds())
