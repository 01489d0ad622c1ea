"""The way to Telegram: requests over aiohttp, many at once."""

from functools import cache, lru_cache
from typing import Any, cast
from urllib.request import getproxies, proxy_bypass

import aiohttp
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.delivery.wire import encoded

# Telegram answers in a fraction of a second, and with up to 50 ms on the way, 256 connections carry thousands of
# messages a second. An idle connection is closed before Telegram closes it (after about a minute), since a message
# sent into a connection that is being closed may or may not have arrived.
_CONNECTIONS, _KEPT_OPEN = 256, 15.0
_CONNECT, _READ, _POOL = 10.0, 20.0, 60.0  # seconds
_TIMEOUTS = 64  # that are kept made; nearly all calls have the same


class Transport(BaseRequest):
    """Sends each request over a connection that is kept open, ``connections`` at once at most.

    An answer is waited for ``patience`` seconds, where a call doesn't say otherwise. An error says what failed, never
    the address: that holds the token.
    """

    def __init__(self, connections: int = _CONNECTIONS, patience: float = _READ) -> None:
        self._connections, self._patience = connections, patience
        self._session: aiohttp.ClientSession | None = None
        self.date: str | None = None  # by the server's clock, when it last answered

    @property
    def read_timeout(self) -> float | None:
        """How many seconds an answer is waited for, where a call doesn't say otherwise."""
        return self._patience

    async def initialize(self) -> None:
        """Get ready to send; before anything else, and on the event loop that sends. Again, it does nothing."""
        if self._session is None:
            self._session = aiohttp.ClientSession(
                connector=aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=_KEPT_OPEN),
                cookie_jar=aiohttp.DummyCookieJar(),
            )

    async def shutdown(self) -> None:
        """Close all connections; what is sent after that fails until it is got ready again."""
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: object = BaseRequest.DEFAULT_NONE,
        write_timeout: object = BaseRequest.DEFAULT_NONE,
        connect_timeout: object = BaseRequest.DEFAULT_NONE,
        pool_timeout: object = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """The status and the body of what the server answers. Parameters in the address go into the body, too.

        Raises:
            TimedOut: if the server can't be reached or doesn't answer in time.
            NetworkError: if there is no server, or the connection breaks.
        """
        if self._session is None:
            raise NetworkError("the transport is closed")
        timeout = _timeout(
            _seconds(pool_timeout, _POOL), _seconds(connect_timeout, _CONNECT), _seconds(read_timeout, self._patience)
        )
        address, _, query = url.partition("?")
        body, headers = _body(request_data, query)
        try:
            async with self._session.request(
                method, address, data=body, headers=headers, timeout=timeout, allow_redirects=False, proxy=_proxy(url)
            ) as response:
                self.date = response.headers.get("Date")
                return response.status, await response.read()
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError, ValueError) as error:
            raise NetworkError(_reason(error)) from None


def _proxy(url: str) -> str | None:
    """The proxy that the environment names for ``url``, as for any program."""
    scheme, _, rest = url.partition("://")
    return _proxy_to(scheme, rest.partition("/")[0])


@cache
def _proxy_to(scheme: str, host: str) -> str | None:
    """Looked up once: aiohttp's own look-up takes a thread for each request."""
    return None if proxy_bypass(host) else getproxies().get(scheme)


@lru_cache(_TIMEOUTS)
def _timeout(pool: float | None, connect: float | None, read: float | None) -> aiohttp.ClientTimeout:
    return aiohttp.ClientTimeout(total=None, connect=pool, sock_connect=connect, sock_read=read)


def _seconds(given: object, usual: float) -> float | None:
    return usual if given is BaseRequest.DEFAULT_NONE else cast("float | None", given)


def _body(data: RequestData | None, query: str) -> tuple[Any, dict[str, str]]:
    """What is sent, and the headers that say in which form: JSON, or with files a form in parts."""
    if data is None:
        return query.encode(), {"Content-Type": "application/x-www-form-urlencoded"}
    if not data.contains_files:
        return encoded(data.parameters), {"Content-Type": "application/json"}
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (file_name, content, kind) in data.multipart_data.items():
        form.add_field(name, content, filename=file_name, content_type=kind)
    return form, {}


def _reason(error: Exception) -> str:
    """What failed, in words that hold no address."""
    if isinstance(error, OSError) and error.strerror:
        return f"{type(error).__name__}: {error.strerror}"
    return type(error).__name__
