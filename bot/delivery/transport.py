"""The way to Telegram: requests over aiohttp, many at once."""

import json
from typing import Any

import aiohttp
from telegram._utils.defaultvalue import DEFAULT_NONE
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

_CONNECTIONS = 256
_READ, _CONNECT, _POOL = 20.0, 10.0, 30.0


class Transport(BaseRequest):
    def __init__(self, connections: int = _CONNECTIONS) -> None:
        self._connections = connections
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float | None:
        return _READ

    async def initialize(self) -> None:
        if self._session is None:
            connector = aiohttp.TCPConnector(limit=self._connections, keepalive_timeout=60)
            self._session = aiohttp.ClientSession(
                connector=connector, auto_decompress=False, cookie_jar=aiohttp.DummyCookieJar(),
                headers={"Content-Type":"application/json"},
                skip_auto_headers=("User-Agent", "Accept", "Accept-Encoding"),
            )

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def do_request(
        self, url: str, method: str, request_data: RequestData | None = None,
        read_timeout=DEFAULT_NONE, write_timeout=DEFAULT_NONE, connect_timeout=DEFAULT_NONE, pool_timeout=DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        assert self._session is not None
        body = json.dumps(request_data.parameters).encode() if request_data else b"{}"
        try:
            async with self._session.request(method, url, data=body) as response:
                return response.status, await response.read()
        except TimeoutError:
            raise TimedOut from None
        except aiohttp.ClientError as error:
            raise NetworkError(type(error).__name__) from None
