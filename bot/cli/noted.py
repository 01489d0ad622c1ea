"""What people noted of answers, read from the configured store."""

import asyncio
from datetime import UTC, datetime

from bot.service.store.configured import prepare, store_at
from bot.service.store.feedback import KEPT_FOR, Feedback
from bot.service.store.store import Store
from bot.settings.database import Database
from bot.settings.settings import Settings


def noted(settings: Settings) -> tuple[Feedback, ...]:
    """The feedback of the last 90 days, the newest first; none where no bot has kept anything yet.

    Raises:
        StoreError: if the store can't be read, or is none.
    """
    place = settings.store
    if not isinstance(place, Database) and not place.expanduser().exists():
        return ()
    prepare(place)  # says in a sentence if it is no store
    since = datetime.now(UTC) - KEPT_FOR
    return tuple(note for note in asyncio.run(_read(store_at(place))) if note.at >= since)


async def _read(store: Store) -> tuple[Feedback, ...]:
    await store.open()
    try:
        return await store.feedback()
    finally:
        await store.close()
