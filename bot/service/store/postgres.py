"""The store in a PostgreSQL database, which several processes may share."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import datetime
from operator import attrgetter
from typing import Any, TypeVar

import asyncpg

from bot.errors import StoreError
from bot.service.store import postgres_statements as statements
from bot.service.store.feedback import Feedback
from bot.service.store.postgres_schema import NewerFormError, bring_up_to_date
from bot.service.store.preferences import Preferences
from bot.service.store.presence import Presence
from bot.service.store.rows import feedback_row, preferences_of, preferences_row
from bot.service.store.store import NOT_EMPTY, OF_A_NEWER, Claim, Kept, Reply, Waiting, of_another
from bot.service.store.together import Together
from bot.settings.database import Database

_CONNECTIONS = 10  # at most; each serves some thousand statements a second
_SECONDS = 5.0  # that a server may take for anything, before the bot goes on without
_PARTING = 0.5  # for a farewell at the end; a server that hangs mustn't keep the bot from ending
# A replica whose machine loses its network is known to be gone after half a minute.
_SERVER_SETTINGS = {
    "application_name": "dateline",
    "tcp_keepalives_idle": "10",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
}
_MEND = (
    "Check that the server runs, and the address with its user and password: DATELINE_STORE in the environment, the "
    "file that DATELINE_STORE_FILE names, or 'store' in config.yaml"
)
# What comes of a connection that the server has closed while nobody used it, or just now.
_BROKEN = asyncpg.AdminShutdownError, asyncpg.ConnectionDoesNotExistError, asyncpg.InternalClientError
_PARTED = TimeoutError, OSError, asyncpg.InterfaceError, asyncpg.PostgresError
Result = TypeVar("Result")


class PostgresStore:
    """A ``Store`` in ``database``. What it keeps lies there in the schema ``dateline_store``."""

    def __init__(self, database: Database) -> None:
        self._database = database
        self._made: asyncpg.Pool[Any] | None = None
        self._presence = Presence(self._connect)
        self._claiming: Together[tuple[int, datetime], Claim] = Together(self._claim)
        self._replies: list[tuple[object, ...]] = []

    async def open(self) -> None:
        with self._telling():
            # With a floor of connections the pool asks for them for ever, and warns each time, once the server is away.
            self._made = await asyncpg.create_pool(
                connect=lambda *_, **__: self._connect(), min_size=0, max_size=_CONNECTIONS, reset=_as_it_is
            )
            async with self._pool.acquire() as connection:
                await bring_up_to_date(connection)

    async def close(self) -> None:
        with suppress(*_PARTED):
            await self._presence.end(_PARTING)
        if self._made:
            with suppress(*_PARTED):
                async with asyncio.timeout(_PARTING):
                    await self._made.close()  # or, if that takes too long, break off

    async def own(self, bot: int) -> None:
        await self._do((statements.OWN, bot))
        ((owner,),) = await self._fetch(statements.OWNER)
        if owner != bot:
            raise StoreError(self._database, *of_another(owner))

    async def preferences(self, *chats: int) -> tuple[Preferences, ...]:
        query = "SELECT * FROM dateline_store.preferences WHERE chat = ANY($1::bigint[])"
        kept = {row[0]: preferences_of(*row[1:]) for row in await self._fetch(query, chats)}
        return tuple(kept.get(chat, Preferences()) for chat in chats)

    async def keep(self, chat: int, preferences: Preferences) -> None:
        if preferences == Preferences():
            await self._do((statements.FORGET_CHOICE, chat))
        else:
            await self._do((statements.KEEP, chat, *preferences_row(preferences)))

    async def move(self, chat: int, to: int) -> None:
        await self._do((statements.MAKE_ROOM, chat, to), (statements.MOVE, chat, to))

    async def note(self, feedback: Feedback) -> None:
        await self._do((statements.NOTE, *_noted(feedback)))

    async def feedback(self) -> tuple[Feedback, ...]:
        query = "SELECT * FROM dateline_store.feedback ORDER BY at DESC"
        return tuple(Feedback(*row) for row in await self._fetch(query))

    async def noted(self, user: int) -> int:
        ((notes,),) = await self._fetch('SELECT count(*) FROM dateline_store.feedback WHERE "user" = $1', user)
        return int(notes)

    async def expire(self, before: datetime) -> None:
        await self._do(("DELETE FROM dateline_store.feedback WHERE at < $1", before))

    async def forget(self, user: int) -> None:
        await self._do(
            (statements.FORGET_CHOICE, user), (statements.FORGET_NOTES, user), (statements.FORGET_REPLIES, user)
        )

    async def claim(self, update: int, at: datetime) -> Claim:
        (claim,) = await self._claiming.of((update, at))
        return claim

    async def release(self, update: int) -> None:
        replica = await self._replica()
        await self._do(("DELETE FROM dateline_store.updates WHERE number = $1 AND replica = $2", update, replica))

    async def finish(
        self, updates: Sequence[int], at: datetime, forgotten_before: datetime, parked: Sequence[int] = ()
    ) -> None:
        numbers = sorted(updates)  # so that two processes don't wait for each other in a circle
        replies, self._replies = self._replies, []
        sweeping = (statements.SWEEP, forgotten_before), (statements.SWEEP_REPLIES, forgotten_before)
        leaving = [(statements.LEAVE, parked)] if parked else []
        noting = [(statements.REPLY, *reply) for reply in replies]
        await self._do((statements.FINISH, numbers, at), *leaving, *noting, *sweeping)

    async def finished(self, since: datetime) -> frozenset[int]:
        query = "SELECT number FROM dateline_store.updates WHERE replica IS NULL AND at >= $1"
        return frozenset(number for (number,) in await self._fetch(query, since))

    async def park(self, updates: Iterable[tuple[int, str]], at: datetime) -> None:
        numbers, contents = zip(*updates, strict=True)
        await self._do((statements.PARK, numbers, contents, at, await self._replica()))

    async def parked(self) -> tuple[Waiting, ...]:
        return tuple(Waiting(*row) for row in await self._fetch(statements.PARKED))

    async def adopt(self) -> tuple[Waiting, ...]:
        rows = await self._fetch(statements.ADOPT, await self._replica())
        return tuple(sorted((Waiting(*row) for row in rows), key=attrgetter("number")))

    async def expire_parked(self, before: datetime) -> None:
        await self._do((statements.EXPIRE_PARKED, before))

    async def reply(self, chat: int, message_id: int, reply: Reply) -> None:
        # With what is finished next: that is soon, and needs no way to the server of its own.
        self._replies.append((chat, message_id, reply.message_id, reply.at, reply.picture_id))

    async def reply_to(self, chat: int, message_id: int) -> Reply | None:
        query = "SELECT reply, at, picture FROM dateline_store.replies WHERE chat = $1 AND message = $2"
        return next((Reply(*row) for row in await self._fetch(query, chat, message_id)), None)

    async def everything(self) -> Kept:
        rows = await self._fetch("SELECT * FROM dateline_store.preferences")
        owners = [bot for (bot,) in await self._fetch(statements.OWNER)]
        chosen = {row[0]: preferences_of(*row[1:]) for row in rows}
        return Kept(chosen, await self.feedback(), await self.parked(), *owners)

    async def fill(self, kept: Kept) -> None:
        with self._telling():
            async with self._pool.acquire() as connection, connection.transaction():
                await connection.execute(
                    "LOCK TABLE dateline_store.preferences, dateline_store.feedback, dateline_store.parked"
                )
                if not await connection.fetchval(statements.IS_EMPTY):
                    raise StoreError(self._database, *NOT_EMPTY)
                rows = [(chat, *preferences_row(chosen)) for chat, chosen in kept.preferences.items()]
                await connection.executemany(statements.KEEP, rows)
                await connection.executemany(statements.NOTE, [_noted(one) for one in kept.feedback])
                waiting = [(one.number, one.content, one.at) for one in kept.parked]
                await connection.executemany(statements.CARRY, waiting)
                if kept.bot is not None:
                    await connection.execute(statements.OWN, kept.bot)

    async def _claim(self, wanted: Sequence[tuple[int, datetime]]) -> Mapping[tuple[int, datetime], Claim]:
        """Whose each of ``wanted`` is. In their order, so that two processes don't wait for each other in a circle."""
        numbers, times = zip(*sorted(dict(wanted).items()), strict=True)
        replica = await self._replica()
        mine = await self._fetch(statements.CLAIM, numbers, times, replica)
        taken = {number: Claim.MINE for (number,) in mine}
        others = [number for number in numbers if number not in taken]
        if others:
            found = await self._fetch(statements.IS_FINISHED, others)
            taken |= {number: Claim.FINISHED if finished else Claim.ELSEWHERE for number, finished in found}
        return {one: taken.get(one[0], Claim.ELSEWHERE) for one in wanted}

    async def _replica(self) -> int:
        with self._telling():
            return await self._presence.number()

    @property
    def _pool(self) -> "asyncpg.Pool[Any]":
        assert self._made is not None, "open() comes first"
        return self._made

    async def _connect(self) -> "asyncpg.Connection[Any]":
        url = self._database.url.get_secret_value()
        made = asyncpg.connect(url, timeout=_SECONDS, command_timeout=_SECONDS, server_settings=_SERVER_SETTINGS)
        return await made

    async def _fetch(self, query: str, *values: object) -> Sequence[Any]:
        return await self._again(lambda: self._pool.fetch(query, *values))

    async def _do(self, *statements: tuple[Any, ...]) -> None:
        """Run ``statements``, each with its values, as one transaction."""

        async def done() -> None:
            async with self._pool.acquire() as connection, connection.transaction():
                for statement in statements:
                    await connection.execute(*statement)

        if len(statements) == 1:
            await self._again(lambda: self._pool.execute(*statements[0]))
        else:
            await self._again(done)

    async def _again(self, work: Callable[[], Awaitable[Result]]) -> Result:
        """What ``work`` gives, done once more if the server had closed the connection meanwhile.

        To wait for one of few connections that hang is part of what may take no longer.
        """
        with self._telling():
            return await _in_time(self._twice(work))

    async def _twice(self, work: Callable[[], Awaitable[Result]]) -> Result:
        try:
            return await work()
        except _BROKEN:
            await self._pool.expire_connections()  # and so it has the others
            return await work()

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """What goes wrong with the database inside becomes a StoreError, without the password."""
        try:
            yield
        except NewerFormError:
            raise StoreError(self._database, *OF_A_NEWER) from None
        except TimeoutError:
            reason = f"it doesn't answer within {_SECONDS:.0f} seconds"
        except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError, asyncpg.InternalClientError) as error:
            reason = str(error)
        else:
            return
        raise StoreError(self._database, self._database.hidden(reason), _MEND) from None


async def _in_time(work: Coroutine[Any, Any, Result]) -> Result:
    """What ``work`` gives, if it does in time; else it is left to end by itself: a driver may wait even to give up."""
    task = asyncio.create_task(work)
    task.add_done_callback(_see)
    try:
        done, _ = await asyncio.wait({task}, timeout=_SECONDS)
    finally:
        task.cancel()
    if not done:
        raise TimeoutError
    return task.result()


def _see(task: "asyncio.Task[Any]") -> None:
    """Look at how ``task`` ended, though nobody waits for it any more."""
    if not task.cancelled():
        task.exception()


async def _as_it_is(connection: object) -> None:
    """Nothing here changes a connection, so none needs the round trip that sets it back."""


def _noted(feedback: Feedback) -> tuple[object, ...]:
    return (feedback.at, *feedback_row(feedback))
