"""Updates by waiting for them at an address of which Telegram is told."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

import structlog
from aiohttp import web
from pydantic import SecretStr
from telegram import Bot
from telegram.error import BadRequest, InvalidToken, TelegramError

from bot.delivery.webhook import Webhook
from bot.errors import ListenError, WebhookError
from bot.settings.secret import without

# Requests that Telegram sends at the same time; more is not allowed (https://core.telegram.org/bots/api#setwebhook).
_AT_ONCE = 100
_LOOK_AGAIN = 60.0  # seconds; bot/service/monitoring/readiness.py counts on it
_LAST_WORDS = 1.0  # second, for answers that are on their way
_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Place:
    """``url`` is where Telegram sends, ``path`` of it and ``host`` and ``port`` are where that arrives."""

    url: str
    path: str
    host: str
    port: int


class Listening:
    """Takes updates at ``place`` until it is told to stop, and sees now and then that Telegram still sends them there.

    Other processes may do the same with the same address and secret. So the webhook stays when one of them ends.
    """

    def __init__(
        self,
        bot: Bot,
        webhook: Webhook,
        place: Place,
        secret: SecretStr,
        kinds: Sequence[str],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._bot, self._webhook, self._place, self._secret = bot, webhook, place, secret
        self._kinds, self._sleep = tuple(kinds), sleep
        self._runner: web.AppRunner | None = None
        self._last_failure: datetime | None = None

    async def run(self) -> None:
        """Take updates until cancelled.

        Raises:
            ListenError: if nothing can listen there.
            WebhookError: if Telegram refuses the address.
            TelegramError: if Telegram can't be told of it, or doesn't know the token.
        """
        await self._listen()
        try:
            await self._announce()
        except BadRequest as error:
            raise WebhookError(self._place.url, without(error.message, (self._secret,))) from None
        while True:
            await self._sleep(_LOOK_AGAIN)
            try:
                await self._look()
            except InvalidToken:
                raise
            except TelegramError as error:
                _log.warning("it can't be seen whether Telegram sends updates here", reason=str(error))

    async def finish(self, seconds: float) -> None:
        """Take no more, and end what is in hand, in ``seconds`` at most; Telegram sends the rest again."""
        if self._runner:
            await self._webhook.finish(seconds - _LAST_WORDS)
            await self._runner.cleanup()

    async def _listen(self) -> None:
        place = self._place
        served = self._webhook.application(place.path)
        self._runner = web.AppRunner(served, access_log=None, shutdown_timeout=_LAST_WORDS)
        await self._runner.setup()
        try:
            await web.TCPSite(self._runner, place.host, place.port).start()
        except OSError as error:
            raise ListenError(place.host, place.port, error.strerror or str(error)) from None
        _log.info("listening", address=place.host, port=place.port, url=place.url)

    async def _announce(self) -> None:
        secret = self._secret.get_secret_value()
        await self._bot.set_webhook(
            self._place.url, max_connections=_AT_ONCE, allowed_updates=self._kinds, secret_token=secret
        )

    async def _look(self) -> None:
        """Take the updates back from whoever has taken them over, and tell what Telegram couldn't deliver."""
        info = await self._bot.get_webhook_info()
        if info.url != self._place.url:
            _log.error("another program took the updates over: stop it; from now on they come here again")
            await self._announce()
        elif info.last_error_date and info.last_error_date != self._last_failure:
            self._last_failure = info.last_error_date
            reason, waiting = info.last_error_message, info.pending_update_count
            _log.warning("Telegram couldn't deliver", reason=reason, waiting=waiting, at=str(info.last_error_date))
