"""The composition root: settings and corpora -> the Telegram application."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

from telegram import Update
from telegram.error import TelegramError
from telegram.ext import Application, ApplicationBuilder, ContextTypes
from telegram.request import BaseRequest

from bot.application.addresses import file_url, method_url
from bot.application.beside import App, Beside
from bot.application.forgetful import Forgetful
from bot.cache.places import cache_of
from bot.delivery.in_order import InOrder
from bot.delivery.intake import Intake
from bot.delivery.listening import Listening, Place
from bot.delivery.patience import Patience
from bot.delivery.polling import Polling
from bot.delivery.senders import TELEGRAM as TELEGRAM_NETWORKS
from bot.delivery.senders import Senders
from bot.delivery.serving import Source
from bot.delivery.transport import Transport
from bot.delivery.watched import Watched
from bot.delivery.webhook import Webhook
from bot.service.corpora.opening import open_corpus
from bot.service.corpora.reloading import Reloading
from bot.service.corpora.shelf import Shelf, Shelved
from bot.service.lately.finished import Finished
from bot.service.lately.parked import MOST as MOST_PARKED
from bot.service.lately.parked import Parked
from bot.service.limits.allowed import Allowed
from bot.service.monitoring.metrics import Metrics
from bot.service.monitoring.readiness import ASKED, SENDING
from bot.service.monitoring.watched_store import watched
from bot.service.store.breaker import sheltered
from bot.service.store.store import Store
from bot.service.tasks.background import Background
from bot.settings.settings import Settings
from bot.settings.telegram import TelegramSettings
from handlers import register
from handlers.keepers import Keepers
from handlers.views import Readers

Builder: TypeAlias = ApplicationBuilder[Any, Any, Any, Any, Any, Any]
Take: TypeAlias = Callable[[Mapping[str, Any]], Awaitable[None]]
Sleep: TypeAlias = Callable[[float], Awaitable[None]]

UPDATES = (
    Update.MESSAGE,
    Update.EDITED_MESSAGE,
    Update.CALLBACK_QUERY,
    Update.INLINE_QUERY,
    Update.MY_CHAT_MEMBER,
)
_UPDATES_AT_ONCE = 256 + MOST_PARKED  # those that wait for their chat's turn among them


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Bot:
    """The application, what brings and takes its updates, what reads its documents anew, and what is measured."""

    application: App = field(repr=False)  # it would show the token
    source: Source
    intake: Intake
    reloading: Reloading
    metrics: Metrics


def build_bot(
    settings: Settings,
    shelf: Shelf,
    store: Store,
    today: Callable[[], date] = date.today,
    now: Callable[[], datetime] = _now,
    request: BaseRequest | None = None,
    sleep: Sleep = asyncio.sleep,
) -> Bot:
    """The bot, ready to run; it opens ``store`` when it runs. ``request`` replaces the way to Telegram, ``sleep`` the
    waiting between two tries.

    What lies in the folders of ``shelf`` is read anew when it changes.

    Raises:
        NoTokenError, MalformedTokenError: if the settings hold no token, or a part of one.
    """
    metrics = Metrics()
    metrics.watch(shelf)
    way, store = Watched(request or Transport(), metrics.telegram), sheltered(watched(store, metrics.store))
    finished = Finished(store, now, parked=Parked(store, now, metrics.updates.parked))
    processor, background = InOrder(_UPDATES_AT_ONCE), Background()
    keepers = Keepers(settings.admins, settings.contact)
    readers = Readers(store, shelf, keepers, now, lambda: processor.is_hurried)
    reloading = Reloading(shelf, partial(_opened, today=today, settings=settings), background)
    silence = SENDING if settings.webhook.url else ASKED
    beside = Beside(readers, reloading, finished, metrics, settings.monitoring, silence)
    builder = _speaking(settings.telegram, way)
    builder.rate_limiter(Patience(metrics.telegram, sleep)).concurrent_updates(processor)
    builder.post_init(beside.begin).post_shutdown(beside.end)
    application: App = builder.build()
    allowed = Allowed(settings.allowed_chats, settings.allowed_users, settings.admins)
    register(application, readers, reloading, allowed, background)
    application.add_error_handler(partial(_count_error, metrics=metrics))
    intake = Intake(application, finished, metrics.updates)
    source = _source(settings, application, way, intake.take, sleep, finished)
    return Bot(application, source, intake, reloading, metrics)


def _speaking(telegram: TelegramSettings, way: BaseRequest) -> Builder:
    """The beginnings of an application that reaches Telegram by ``way``, and to which somebody else brings updates."""
    builder = Application.builder().application_class(Forgetful).token(telegram.bot_token.get_secret_value())
    builder.base_url(method_url(telegram)).base_file_url(file_url(telegram))
    return builder.request(way).get_updates_request(way).updater(None)


async def _count_error(update: object, context: ContextTypes.DEFAULT_TYPE, *, metrics: Metrics) -> None:
    metrics.updates.failed("telegram" if isinstance(context.error, TelegramError) else "unexpected")


def _source(
    settings: Settings, application: App, way: BaseRequest, take: Take, sleep: Sleep, finished: Finished
) -> Source:
    """What brings updates: Telegram, where it has an address to send them to; else they are asked for."""
    webhook = settings.webhook
    if webhook.url is None:
        return Polling(application.bot, way, take, UPDATES, sleep, finished)
    secret = webhook.secret_with(settings.telegram.bot_token)
    senders = Senders(TELEGRAM_NETWORKS if webhook.telegram_only else (), webhook.trusted_proxies)
    place = Place(webhook.url, webhook.path, str(webhook.listen), webhook.port)
    return Listening(application.bot, Webhook(take, secret, senders), place, secret, UPDATES, sleep)


def _opened(
    name: str, folder: Path, given_up: Callable[[], bool], *, today: Callable[[], date], settings: Settings
) -> Shelved:
    cache = cache_of(folder, settings.cache)
    return open_corpus(name, folder, today, settings.semantic.choice, given_up, cache, settings.index)
