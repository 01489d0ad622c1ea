"""A PostgreSQL server, asked from any thread."""

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import Any, TypeAlias, TypeVar

import asyncpg

from bot.errors import IndexAwayError
from bot.postgres.pause import Pause

T = TypeVar("T")
Connection: TypeAlias = "asyncpg.pool.PoolConnectionProxy[Any] | asyncpg.Connection[Any]"
Rows: TypeAlias = "Sequence[asyncpg.Record]"

_CONNECTIONS = 8  # at most; as many answers wait for the server at once
_SECONDS = 10.0  # for one question; the slowest of a million paragraphs takes a tenth of that
_CONNECTING = 5.0
_PARTING = 2.0
_PATIENCE = _SECONDS + 1.0  # for one question, and for a connection to be free for it
_SETTINGS = {
    "application_name": "dateline",
    "jit": "off",  # compiling takes longer than any of the queries
    "tcp_keepalives_idle": "10",
    "tcp_keepalives_interval": "5",
    "tcp_keepalives_count": "3",
}
_AWAY = (
    asyncpg.PostgresConnectionError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,  # of a connection that breaks while a statement is prepared
    asyncpg.InsufficientResourcesError,
    asyncpg.OperatorInterventionError,  # it is being stopped or started, or somebody has ended our connection
    asyncpg.ObjectNotInPrerequisiteStateError,
    asyncpg.PostgresSystemError,
)
_REFUSED = (asyncpg.InvalidAuthorizationSpecificationError, asyncpg.InvalidCatalogNameError)
_GONE = (asyncpg.UndefinedTableError, asyncpg.InvalidSchemaNameError)


class Server:
    """A pool of connections, kept by a thread of its own: whoever asks waits for the answer and for nothing else.

    Raises:
        IndexAwayError: here and wherever it is asked, if the server doesn't answer.
    """

    def __init__(self, address: str) -> None:
        self._address = address
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="postgres", daemon=True)
        self._thread.start()
        self._pause = Pause()
        self._pool: asyncpg.Pool[Any] = self._wait(self._open())

    async def _open(self) -> "asyncpg.Pool[Any]":
        # With a floor of connections the pool asks for them for ever, and warns each time, once the server is away.
        pool = await asyncpg.create_pool(
            self._address,
            min_size=0,
            max_size=_CONNECTIONS,
            command_timeout=_SECONDS,
            timeout=_CONNECTING,
            server_settings=_SETTINGS,
            reset=_as_it_is,
        )
        async with pool.acquire():  # is there a server at all?
            return pool

    def rows(self, query: str, *values: object) -> Rows:
        """The rows that ``query`` gives; at once an error where the server has failed again and again just now."""
        if not self._pause.is_over():
            raise IndexAwayError.slow()
        try:
            found = self._asked(query, *values)
        except IndexAwayError:
            self._pause.fail()
            raise
        self._pause.end()
        return found

    def _asked(self, query: str, *values: object) -> Rows:
        """What ``query`` gives. A connection that has broken meanwhile is opened again, once."""
        try:
            return self._wait(self._pool.fetch(query, *values), _PATIENCE)
        except IndexAwayError as error:
            if not error.may_be_back:
                raise
        return self._wait(self._pool.fetch(query, *values), _PATIENCE)

    def run(self, work: Callable[[Connection], Coroutine[Any, Any, T]]) -> T:
        """What ``work`` does, here and now, with a connection of its own; it may take its time, others go on asking."""

        async def worked() -> T:
            with _telling():
                connection = await asyncpg.connect(self._address, timeout=_CONNECTING, server_settings=_SETTINGS)
            try:
                with _telling(ConnectionError):  # a file that can't be read is no fault of the server's
                    return await work(connection)
            finally:
                await connection.close()

        return asyncio.run(worked())

    def close(self) -> None:
        """Let go of all connections, in two seconds at most; nothing can be asked afterwards."""
        with suppress(IndexAwayError):
            self._wait(self._pool.close(), _PARTING)  # or, if that takes too long, break off
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    def _wait(self, coroutine: Coroutine[Any, Any, T], seconds: float | None = None) -> T:
        """What ``coroutine`` gives, in ``seconds`` at most: a driver may wait even to give up."""
        future = asyncio.run_coroutine_threadsafe(coroutine, self._loop)
        with _telling():
            try:
                return future.result(seconds)
            finally:
                future.cancel()


async def _as_it_is(connection: Connection) -> None:
    """Nothing that is asked changes a connection, so none needs the round trip that sets it back."""


@contextmanager
def _telling(unreachable: type[OSError] = OSError) -> Iterator[None]:
    """Say in a sentence what is wrong with the server. No message of its own is repeated: it may hold names."""
    try:
        yield
    except _REFUSED as error:
        raise IndexAwayError.refused(type(error).__name__) from None
    except asyncpg.InsufficientPrivilegeError:
        raise IndexAwayError.forbidden() from None
    except _GONE:
        raise IndexAwayError.gone() from None
    except TimeoutError:
        raise IndexAwayError.slow() from None
    except (unreachable, *_AWAY):
        raise IndexAwayError.away() from None
