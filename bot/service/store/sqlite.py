"""The store in a SQLite file, off the event loop."""

import asyncio
import json
import sqlite3
from collections.abc import Iterable, Sequence
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import aiosqlite

from bot.errors import StoreError
from bot.service.store.feedback import Feedback
from bot.service.store.preferences import Preferences
from bot.service.store.rows import feedback_row, preferences_of, preferences_row
from bot.service.store.sqlite_schema import connect, telling
from bot.service.store.store import NOT_EMPTY, Claim, Kept, Reply, Waiting, of_another

_OWN = "INSERT OR IGNORE INTO owner VALUES (1, ?)"
_KEEP = "INSERT OR REPLACE INTO preferences VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
# One statement for all of them, since each takes the way into the thread and back.
_FINISH = "INSERT OR REPLACE INTO finished SELECT value, ? FROM json_each(?)"
_PARK = "INSERT OR REPLACE INTO parked SELECT CAST(key AS INTEGER), value, ? FROM json_each(?)"
# For as long as a connection lasts. So one statement says what is finished and isn't parked any more, and takes the way
# into the thread and back once.
_LEAVING = """CREATE TEMP TRIGGER leave AFTER INSERT ON finished BEGIN
    DELETE FROM parked WHERE "update" = NEW."update";
END"""
# That looks at every row; after ten busy minutes there are some ten thousands, and one writes twenty times a second.
_SWEPT_EVERY = timedelta(minutes=1)
_NOTE = "INSERT INTO feedback VALUES (?, ?, ?, ?, ?, ?, ?)"


class SqliteStore:
    """A ``Store`` in the file at ``path``; one connection, whose work is done in a thread of its own."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._connection = aiosqlite.Connection(lambda: connect(path), iter_chunk_size=64)
        self._writing = asyncio.Lock()
        self._swept: datetime | None = None
        self._adopted = False

    async def open(self) -> None:
        await self._connection
        await self._connection.execute(_LEAVING)

    async def close(self) -> None:
        await self._connection.close()

    async def own(self, bot: int) -> None:
        await self._write((_OWN, (bot,)))
        ((owner,),) = await self._read("SELECT bot FROM owner")
        if owner != bot:
            raise StoreError(self._path, *of_another(owner))

    async def preferences(self, *chats: int) -> tuple[Preferences, ...]:
        marks = ", ".join("?" * len(chats))
        query = f"SELECT * FROM preferences WHERE chat IN ({marks})"  # noqa: S608 - these are question marks alone
        rows = await self._read(query, *chats)
        kept = {row[0]: preferences_of(*row[1:]) for row in rows}
        return tuple(kept.get(chat, Preferences()) for chat in chats)

    async def keep(self, chat: int, preferences: Preferences) -> None:
        if preferences == Preferences():
            await self._write(("DELETE FROM preferences WHERE chat = ?", (chat,)))
        else:
            await self._write((_KEEP, (chat, *preferences_row(preferences))))

    async def move(self, chat: int, to: int) -> None:
        await self._write(("UPDATE OR REPLACE preferences SET chat = ? WHERE chat = ?", (to, chat)))

    async def note(self, feedback: Feedback) -> None:
        await self._write((_NOTE, (_written(feedback.at), *feedback_row(feedback))))

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

    async def claim(self, update: int, at: datetime) -> Claim:
        return Claim.MINE  # a file has one process, and that knows what it has in hand

    async def release(self, update: int) -> None:
        """Nothing is claimed here."""

    async def reply(self, chat: int, message_id: int, reply: Reply) -> None:
        """Nobody else is there to know."""

    async def reply_to(self, chat: int, message_id: int) -> None:
        """Nobody has let others know."""

    async def finish(
        self, updates: Sequence[int], at: datetime, forgotten_before: datetime, parked: Sequence[int] = ()
    ) -> None:
        # What is finished leaves those that are parked by itself, see ``_LEAVING``.
        work: list[tuple[str, tuple[object, ...]]] = [(_FINISH, (_written(at), json.dumps(list(updates))))]
        if not self._swept or abs(forgotten_before - self._swept) >= _SWEPT_EVERY:
            self._swept = forgotten_before
            work.append(("DELETE FROM finished WHERE at < ?", (_written(forgotten_before),)))
        await self._write(*work)

    async def finished(self, since: datetime) -> frozenset[int]:
        rows = await self._read('SELECT "update" FROM finished WHERE at >= ?', _written(since))
        return frozenset(number for (number,) in rows)

    async def park(self, updates: Iterable[tuple[int, str]], at: datetime) -> None:
        await self._write((_PARK, (_written(at), json.dumps(dict(updates)))))

    async def parked(self) -> tuple[Waiting, ...]:
        rows = await self._read('SELECT * FROM parked ORDER BY "update"')
        return tuple(Waiting(number, content, datetime.fromisoformat(at)) for number, content, at in rows)

    async def adopt(self) -> tuple[Waiting, ...]:
        left = () if self._adopted else await self.parked()  # a file has one process: later there is none but its own
        self._adopted = True
        return left

    async def expire_parked(self, before: datetime) -> None:
        await self._write(("DELETE FROM parked WHERE at < ?", (_written(before),)))

    async def everything(self) -> Kept:
        rows = await self._read("SELECT * FROM preferences")
        owners = [bot for (bot,) in await self._read("SELECT bot FROM owner")]
        chosen = {row[0]: preferences_of(*row[1:]) for row in rows}
        return Kept(chosen, await self.feedback(), await self.parked(), *owners)

    async def fill(self, kept: Kept) -> None:
        there = await self.everything()
        if there.preferences or there.feedback or there.parked:
            raise StoreError(self._path, *NOT_EMPTY)
        chosen = [(_KEEP, (chat, *preferences_row(one))) for chat, one in kept.preferences.items()]
        noted = [(_NOTE, (_written(one.at), *feedback_row(one))) for one in kept.feedback]
        parked = [(_PARK, (_written(one.at), json.dumps({one.number: one.content}))) for one in kept.parked]
        owned = [(_OWN, (kept.bot,))] if kept.bot is not None else []
        await self._write(*chosen, *noted, *parked, *owned)

    async def _read(self, query: str, *values: object) -> list[Any]:
        with telling(self._path):
            return list(await self._connection.execute_fetchall(query, values))

    async def _write(self, *statements: tuple[str, tuple[object, ...]]) -> None:
        """Run ``statements`` as one transaction. One at a time: they share the connection."""
        with telling(self._path):
            async with self._writing:
                if len(statements) == 1:  # that is a transaction by itself, and takes the way into the thread once
                    await self._connection.execute(*statements[0])
                    return
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
