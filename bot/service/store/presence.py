"""Which processes live: each holds a lock in the database for as long as it does.

The server takes the lock back when the process's connection is gone, at once if it is killed. So nothing has to be
renewed, and no clock decides.
"""

import asyncio
import secrets
from collections.abc import Awaitable, Callable

from bot.service.store.postgres_schema import Connection

SPACE = 0x64617465  # "date": the first half of the key of all these locks, whose other half is a process's number

# Does the process whose number is ``u.replica`` live?
LIVES = f"""EXISTS (
    SELECT FROM pg_locks
    WHERE locktype = 'advisory' AND classid = {SPACE} AND objid = u.replica::oid AND objsubid = 2 AND granted
        AND database = (SELECT oid FROM pg_database WHERE datname = current_database())
)"""  # noqa: S608 - of constants alone


class Presence:
    """The number of this process among those that share a database; ``connect`` makes a connection of its own."""

    def __init__(self, connect: Callable[[], Awaitable[Connection]]) -> None:
        self._connect = connect
        self._connection: Connection | None = None
        self._number = _random()
        self._entering = asyncio.Lock()

    async def number(self) -> int:
        """The number, for which a lock is held; a connection that broke is made anew."""
        if self._connection is None or self._connection.is_closed():
            async with self._entering:
                if self._connection is None or self._connection.is_closed():
                    self._connection = await self._entered(await self._connect())
        return self._number

    async def end(self, seconds: float) -> None:
        """Let go of the lock, in ``seconds`` at most: with the connection it is gone in any case."""
        if self._connection:
            try:
                await self._connection.close(timeout=seconds)
            finally:
                self._connection.terminate()

    async def _entered(self, connection: Connection) -> Connection:
        """``connection``, holding the lock. The server may not know yet that an earlier one broke."""
        try:
            while not await connection.fetchval("SELECT pg_try_advisory_lock($1, $2)", SPACE, self._number):
                self._number = _random()
        except BaseException:
            connection.terminate()
            raise
        return connection


def _random() -> int:
    return secrets.randbelow(2**31)
