"""The composition root: settings and archive -> the Telegram application."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, TypeAlias

import structlog
from telegram import Update
from telegram.error import InvalidToken, NetworkError
from telegram.ext import AIORateLimiter, Application
from telegram.request import BaseRequest

from bot.archive import Archive
from bot.delivery.in_order import InOrder
from bot.errors import NoTokenError, RefusedTokenError, UnreachableError
from bot.service.asking import Ask
from bot.service.store import Store
from bot.service.sweeping import sweep
from bot.settings import Settings, TelegramSettings
from handlers import register
from handlers.menu import set_menus

App: TypeAlias = Application[Any, Any, Any, Any, Any, Any]

TELEGRAM = "https://api.telegram.org"
UPDATES = (
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.MY_CHAT_MEMBER,
)
_UPDATES_AT_ONCE = 256  # those that wait for their chat's turn among them
_RETRIES = 3  # after Telegram's "too many requests", each when it says, and when the network fails at the start

_log = structlog.get_logger(__name__)


def _now() -> datetime:
    return datetime.now(UTC)


def build_application(
    settings: Settings,
    archive: Archive,
    store: Store,
    today: Callable[[], date] = date.today,
    now: Callable[[], datetime] = _now,
    request: BaseRequest | None = None,
) -> App:
    """The application, ready to run; it opens ``store`` when it runs. ``request`` replaces the way to Telegram.

    Raises:
        NoTokenError: if the settings hold no token.
    """
    if settings.telegram.token is None:
        raise NoTokenError
    builder = Application.builder().token(settings.telegram.token.get_secret_value())
    builder.base_url(method_url(settings.telegram))
    builder.rate_limiter(AIORateLimiter(max_retries=_RETRIES)).concurrent_updates(InOrder(_UPDATES_AT_ONCE))
    ask = Ask(archive, today)
    beside = _Beside(store, ask, now)
    builder.post_init(beside.begin).post_shutdown(beside.end)
    if request:
        builder.request(request).get_updates_request(request)
    application: App = builder.build()
    register(application, ask, store, now)
    return application


def run(application: App, settings: Settings) -> None:
    """Poll until interrupted or terminated; what is being answered then is answered first.

    Raises:
        RefusedTokenError: if Telegram doesn't know the token.
        UnreachableError: if no server answers at the start. Later failures are waited out.
    """
    try:
        application.run_polling(allowed_updates=list(UPDATES), bootstrap_retries=_RETRIES)
    except InvalidToken:
        raise RefusedTokenError from None  # the original message holds the token
    except NetworkError:
        raise UnreachableError(settings.telegram.base_url or TELEGRAM) from None


@dataclass(slots=True)
class _Beside:
    """What has to be there for as long as the application runs."""

    store: Store
    ask: Ask
    now: Callable[[], datetime]
    sweeping: "asyncio.Task[None] | None" = None

    async def begin(self, application: App) -> None:
        await self.store.open()
        self.sweeping = asyncio.create_task(sweep(self.store, self.now))
        await asyncio.gather(set_menus(application.bot), asyncio.to_thread(self.ask.warm_up))
        documents = len(self.ask.archive.documents)
        _log.info("started", documents=documents, bot=f"@{application.bot.username}")

    async def end(self, application: App) -> None:
        if self.sweeping:
            self.sweeping.cancel()
            await asyncio.wait([self.sweeping])
        await self.store.close()


def method_url(telegram: TelegramSettings) -> str:
    """The address of a method, but for its name, with ``{token}`` where the token goes."""
    environment = "/test" if telegram.environment == "test" else ""
    return f"{telegram.base_url or TELEGRAM}/bot{{token}}{environment}"
