"""The store in a SQLite file, off the event loop."""

import asyncio
import sqlite3
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiosqlite

from bot.service.feedback import Feedback
from bot.service.preferences import Hours, Preferences
from bot.service.sqlite_schema import connect, telling


class SqliteStore:
    """A ``Store`` in the file at ``path``; one connection, whose work is done in a thread of its own."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection = aiosqlite.Connection(lambda: connect(path), iter_chunk_size=64)
        self._writing = asyncio.Lock()

    async def open(self) -> None:
        await self._connection

    async def close(self) -> None:
        await self._connection.close()

    async def preferences(self, *chats: int) -> tuple[Preferences, ...]:
        marks = ", ".join("?" * len(chats))
        query = f"SELECT * FROM preferences WHERE chat IN ({marks})"  # noqa: S608 - these are question marks alone
        rows = await self._read(query, *chats)
        kept = {row[0]: _preferences(*row[1:]) for row in rows}
        return tuple(kept.get(chat, Preferences()) for chat in chats)

    async def keep(self, chat: int, preferences: Preferences) -> None:
        if preferences == Preferences():
            await self._write(("DELETE FROM preferences WHERE chat = ?", (chat,)))
        else:
            row = (chat, *_row(preferences))
            await self._write(("INSERT OR REPLACE INTO preferences VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", row))

    async def move(self, chat: int, to: int) -> None:
        await self._write(("UPDATE OR REPLACE preferences SET chat = ? WHERE chat = ?", (to, chat)))

    async def note(self, feedback: Feedback) -> None:
        at, query = _written(feedback.at), feedback.query.encode("utf-8", "replace").decode()
        row = (at, feedback.user, query, feedback.command, feedback.entity, feedback.citations, feedback.corpus)
        await self._write(("INSERT INTO feedback VALUES (?, ?, ?, ?, ?, ?, ?)", row))

    async def feedback(self) -> tuple[Feedback, ...]:
        rows = await self._read("SELECT * FROM feedback ORDER BY at DESC")
        return tuple(Feedback(datetime.fromisoformat(at), *rest) for at, *rest in rows)

    async def noted(self, user: int) -> int:
        ((notes,),) = await self._read("SELECT count(*) FROM feedback WHERE user = ?", user)
        return int(notes)

    async def expire(self, before: datetime) -> None:
        await self._write(("DELETE FROM feedback WHERE at < ?", (_written(before),)))

    async def forget(self, user: int) -> None:
        await self._write(
            ("DELETE FROM preferences WHERE chat = ?", (user,)), ("DELETE FROM feedback WHERE user = ?", (user,))
        )
        # The log of writes still holds it. Where another process reads just now, the next time takes it away.
        await self._read("PRAGMA wal_checkpoint(TRUNCATE)")

    async def finish(self, updates: Sequence[int], at: datetime, forgotten_before: datetime) -> None:
        rows = [(number, _written(at)) for number in updates]
        insert = [("INSERT OR REPLACE INTO finished VALUES (?, ?)", row) for row in rows]
        await self._write(*insert, ("DELETE FROM finished WHERE at < ?", (_written(forgotten_before),)))

    async def finished(self, since: datetime) -> frozenset[int]:
        rows = await self._read('SELECT "update" FROM finished WHERE at >= ?', _written(since))
        return frozenset(number for (number,) in rows)

    async def _read(self, query: str, *values: object) -> list[Any]:
        with telling(self._path):
            return list(await self._connection.execute_fetchall(query, values))

    async def _write(self, *statements: tuple[str, tuple[object, ...]]) -> None:
        """Run ``statements`` as one transaction. One at a time: they share the connection."""
        with telling(self._path):
            async with self._writing:
                try:
                    await self._connection.execute("BEGIN IMMEDIATE")
                    for statement, values in statements:
                        await self._connection.execute(statement, values)
                    await self._connection.execute("COMMIT")
                except BaseException:  # a task that is cancelled must not leave a transaction to the next one either
                    with suppress(sqlite3.Error):
                        await self._connection.execute("ROLLBACK")
                    raise


def _written(time: datetime) -> str:
    """``time`` as text, so that an earlier one comes before a later one."""
    return time.astimezone(UTC).isoformat(timespec="seconds")


def _row(preferences: Preferences) -> tuple[object, ...]:
    quiet = preferences.quiet
    hours = (quiet.start, quiet.end) if quiet else (None, None)
    chosen = preferences.language, preferences.full, preferences.mentions
    return (*chosen, *hours, preferences.offset, preferences.feedback, preferences.corpus)


def _preferences(
    language: str | None,
    full: int,
    mentions: int,
    start: int | None,
    end: int | None,
    offset: int,
    feedback: int,
    corpus: str | None,
) -> Preferences:
    quiet = Hours(start, end) if start is not None and end is not None else None
    return Preferences(language, bool(full), bool(mentions), quiet, offset, bool(feedback), corpus)
