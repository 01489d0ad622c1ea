"""The store that the configuration names."""

import asyncio
from importlib.util import find_spec
from pathlib import Path

from bot.errors import StoreError
from bot.service.store import sqlite_schema
from bot.service.store.sqlite import SqliteStore
from bot.service.store.store import Store
from bot.settings.database import Database

_INSTALL = "Start once with 'python3 start.py --with postgres', or install it: pip install 'dateline[postgres]'"


def store_at(place: Path | Database) -> Store:
    """What is kept at ``place``, a file or a database.

    Raises:
        StoreError: if what it takes to speak with a database isn't installed.
    """
    if isinstance(place, Path):
        return SqliteStore(place)
    if find_spec("asyncpg") is None:
        raise StoreError(place, "what speaks with databases isn't installed", _INSTALL)
    from bot.service.store.postgres import PostgresStore  # noqa: PLC0415 - an extra

    return PostgresStore(place)


def prepare(place: Path | Database) -> None:
    """See that what is at ``place`` has today's form and can be written; to be called outside an event loop.

    Raises:
        StoreError: if it can't.
    """
    if isinstance(place, Path):
        sqlite_schema.prepare(place)
    else:
        asyncio.run(_open_and_close(store_at(place)))


async def _open_and_close(store: Store) -> None:
    try:
        await store.open()
    finally:
        await store.close()
