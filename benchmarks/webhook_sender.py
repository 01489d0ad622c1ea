"""Updates sent to a bot as Telegram sends them to a webhook, a hundred requests at once at most.

Each is sent until it is taken. No more of HTTP is known here than that connections are kept alive, and that an answer
is a status and a Content-Length.
"""

import asyncio
import json
import re
from collections.abc import Awaitable, Callable
from contextlib import suppress
from typing import Any
from urllib.parse import parse_qsl, urlsplit

_AT_ONCE = 100  # https://core.telegram.org/bots/api#setwebhook, max_connections
_AGAIN = 0.05  # seconds, where nothing listens yet, or an update wasn't taken
_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)


def told_of(body: bytes) -> tuple[str, str]:
    """The address and the secret in a call of setWebhook, made as JSON or as a form."""
    if body.startswith(b"{"):
        told: dict[str, Any] = json.loads(body)
    else:
        told = dict(parse_qsl(body.decode()))
    return told["url"], told.get("secret_token", "")


async def send(url: str, secret: str, following: Callable[[], Awaitable[bytes | None]]) -> None:
    """Send what ``following`` gives, in turn, to ``url``, until that is None or nobody listens any more."""
    with suppress(ConnectionError, asyncio.IncompleteReadError):
        await asyncio.gather(*(_send(url, secret, following) for _ in range(_AT_ONCE)))


async def _send(url: str, secret: str, following: Callable[[], Awaitable[bytes | None]]) -> None:
    parts = urlsplit(url)
    head = f"POST {parts.path} HTTP/1.1\r\nHost: {parts.netloc}\r\nContent-Type: application/json\r\n"
    if secret:
        head += f"X-Telegram-Bot-Api-Secret-Token: {secret}\r\n"
    reader, writer = await _connected(parts.hostname or "", parts.port or 80)
    while (update := await following()) is not None:
        while True:
            writer.write(head.encode() + b"Content-Length: %d\r\n\r\n" % len(update) + update)
            if await _is_taken(reader):
                break
            await asyncio.sleep(_AGAIN)
    writer.close()


async def _connected(host: str, port: int) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    while True:
        with suppress(ConnectionError):
            return await asyncio.open_connection(host, port)
        await asyncio.sleep(_AGAIN)


async def _is_taken(reader: asyncio.StreamReader) -> bool:
    head = await reader.readuntil(b"\r\n\r\n")
    if matched := _LENGTH.search(head):
        await reader.readexactly(int(matched[1]))
    return head.startswith(b"HTTP/1.1 200 ")
