"""Updates as Telegram sends them, each confirmed only when it is finished."""

import asyncio
import hmac
from collections.abc import Awaitable, Callable, Mapping
from functools import partial
from http import HTTPStatus
from typing import Any

from aiohttp import web
from pydantic import SecretStr

from bot.delivery.senders import Senders
from bot.delivery.strangers import Strangers
from bot.delivery.wire import decoded

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
_LARGEST = 1 << 20  # bytes; an update is some kilobytes, with everything quoted some tens of them


class Webhook:
    """Answers a POST of Telegram's when ``take`` has finished with the update in it.

    ``secret`` is what Telegram was told when the webhook was set. An update that Telegram sends again while it is in
    hand isn't taken a second time.
    """

    def __init__(
        self, take: Callable[[Mapping[str, Any]], Awaitable[None]], secret: SecretStr, senders: Senders | None = None
    ) -> None:
        self._take, self._secret, self._senders = take, secret, senders or Senders()
        self._strangers = Strangers()
        self._in_hand: dict[int, asyncio.Future[None]] = {}
        self._closed = False

    def application(self, path: str) -> web.Application:
        """What is served: one address, and nothing else."""
        served = web.Application(client_max_size=_LARGEST)
        served.router.add_post(path, self._receive)
        return served

    async def finish(self, seconds: float) -> None:
        """Take no more, and wait until what is in hand is finished, ``seconds`` at most; the rest is sent again."""
        self._closed = True
        if self._in_hand:
            _, late = await asyncio.wait(self._in_hand.values(), timeout=seconds)
            for task in late:
                task.cancel()
            await asyncio.gather(*late, return_exceptions=True)

    async def _receive(self, request: web.Request) -> web.Response:
        if not self._is_telegram(request):
            self._strangers.came(request.remote)
            return web.Response(status=HTTPStatus.FORBIDDEN)
        try:
            update = decoded(await request.read())
        except ValueError:
            return web.Response(status=HTTPStatus.BAD_REQUEST)
        if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
            return web.Response(status=HTTPStatus.BAD_REQUEST)
        if self._closed:
            return web.Response(status=HTTPStatus.SERVICE_UNAVAILABLE)
        await asyncio.shield(self._taken(update))
        return web.Response()

    def _is_telegram(self, request: web.Request) -> bool:
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        forwarded = request.headers.getall("X-Forwarded-For", [])
        secret = self._secret.get_secret_value().encode()
        return hmac.compare_digest(given, secret) and self._senders.let_in(request.remote, forwarded)

    def _taken(self, update: Mapping[str, Any]) -> "asyncio.Future[None]":
        """The work on ``update``, begun unless it is in hand."""
        number = update["update_id"]
        if number not in self._in_hand:
            self._in_hand[number] = asyncio.ensure_future(self._take(update))
            self._in_hand[number].add_done_callback(partial(self._end, number))
        return self._in_hand[number]

    def _end(self, number: int, task: "asyncio.Future[None]") -> None:
        del self._in_hand[number]
