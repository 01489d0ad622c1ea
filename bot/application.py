"""The composition root: settings and archive -> the Telegram application."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, TypeAlias

import structlog
from telegram import Update
from telegram.error import InvalidToken, NetworkError
from telegram.ext import Application
from telegram.request import BaseRequest

from bot.archive import Archive
from bot.delivery.in_order import InOrder
from bot.delivery.intake import Intake
from bot.delivery.listening import Listening, Place
from bot.delivery.patience import Patience
from bot.delivery.polling import Polling
from bot.delivery.senders import TELEGRAM as TELEGRAM_NETWORKS
from bot.delivery.senders import Senders
from bot.delivery.serving import Source, serve, stopped_by_signals
from bot.delivery.transport import Transport
from bot.delivery.webhook import Webhook
from bot.errors import NoTokenError, RefusedTokenError, UnreachableError
from bot.service.allowed import Allowed
from bot.service.asking import Ask
from bot.service.finished import Finished
from bot.service.store import Store
from bot.service.sweeping import sweep
from bot.settings import Settings, TelegramSettings
from handlers import register
from handlers.menu import set_menus

App: TypeAlias = Application[Any, Any, Any, Any, Any, Any]
Take: TypeAlias = Callable[[Mapping[str, Any]], Awaitable[None]]

TELEGRAM = "https://api.telegram.org"
UPDATES = (
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.MY_CHAT_MEMBER,
)
_UPDATES_AT_ONCE = 256  # those that wait for their chat's turn among them

_log = structlog.get_logger(__name__)


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Bot:
    """The application, and what brings it its updates."""

    application: App
    source: Source


def build_bot(
    settings: Settings,
    archive: Archive,
    store: Store,
    today: Callable[[], date] = date.today,
    now: Callable[[], datetime] = _now,
    request: BaseRequest | None = None,
) -> Bot:
    """The bot, ready to run; it opens ``store`` when it runs. ``request`` replaces the way to Telegram.

    Raises:
        NoTokenError: if the settings hold no token.
    """
    if settings.telegram.token is None:
        raise NoTokenError
    way, ask, finished = request or Transport(), Ask(archive, today), Finished(store, now)
    beside = _Beside(store, ask, finished, now)
    builder = Application.builder().token(settings.telegram.token.get_secret_value())
    builder.base_url(method_url(settings.telegram)).request(way).get_updates_request(way).updater(None)
    builder.rate_limiter(Patience()).concurrent_updates(InOrder(_UPDATES_AT_ONCE))
    builder.post_init(beside.begin).post_shutdown(beside.end)
    application: App = builder.build()
    register(application, ask, store, now, Allowed(settings.allowed_chats, settings.allowed_users))
    return Bot(application, _source(settings, application, way, Intake(application, finished).take))


def _source(settings: Settings, application: App, way: BaseRequest, take: Take) -> Source:
    """What brings updates: Telegram, where it has an address to send them to; else they are asked for."""
    webhook, token = settings.webhook, settings.telegram.token
    if webhook.url is None or token is None:
        return Polling(application.bot, way, take, UPDATES)
    secret = webhook.secret_with(token)
    senders = Senders(TELEGRAM_NETWORKS if webhook.telegram_only else (), webhook.trusted_proxies)
    place = Place(webhook.url, webhook.path, str(webhook.listen), webhook.port)
    return Listening(application.bot, Webhook(take, secret, senders), place, secret, UPDATES)


def run(bot: Bot, settings: Settings) -> None:
    """Answer until interrupted or terminated; what is being answered then is answered first.

    Raises:
        RefusedTokenError: if Telegram doesn't know the token.
        UnreachableError: if no server answers at the start. Later failures are waited out.
    """
    try:
        asyncio.run(_serve(bot))
    except InvalidToken:
        raise RefusedTokenError from None  # the original message holds the token
    except NetworkError:
        raise UnreachableError(settings.telegram.base_url or TELEGRAM) from None


async def _serve(bot: Bot) -> None:
    stop = asyncio.Event()
    with stopped_by_signals(stop):
        await serve(bot.application, bot.source, stop)


@dataclass(slots=True)
class _Beside:
    """What has to be there for as long as the application runs."""

    store: Store
    ask: Ask
    finished: Finished
    now: Callable[[], datetime]
    sweeping: "asyncio.Task[None] | None" = None

    async def begin(self, application: App) -> None:
        await self.store.open()
        await self.finished.open()
        self.sweeping = asyncio.create_task(sweep(self.store, self.now))
        await asyncio.gather(set_menus(application.bot), asyncio.to_thread(self.ask.warm_up))
        documents = len(self.ask.archive.documents)
        _log.info("started", documents=documents, bot=f"@{application.bot.username}")

    async def end(self, application: App) -> None:
        if self.sweeping:
            self.sweeping.cancel()
            await asyncio.wait([self.sweeping])
        await self.finished.close()
        await self.store.close()


def method_url(telegram: TelegramSettings) -> str:
    """The address of a method, but for its name, with ``{token}`` where the token goes."""
    environment = "/test" if telegram.environment == "test" else ""
    return f"{telegram.base_url or TELEGRAM}/bot{{token}}{environment}"
