"""The composition root: settings and corpora -> the Telegram application."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Any, TypeAlias

import structlog
from telegram import Update
from telegram.error import InvalidToken, NetworkError, TelegramError
from telegram.ext import Application, ContextTypes
from telegram.request import BaseRequest

from bot.cache.places import cache_of
from bot.delivery.in_order import InOrder
from bot.delivery.intake import Intake
from bot.delivery.listening import Listening, Place
from bot.delivery.patience import Patience
from bot.delivery.polling import Polling
from bot.delivery.senders import TELEGRAM as TELEGRAM_NETWORKS
from bot.delivery.senders import Senders
from bot.delivery.serving import Source, at_hangup, serve, stopped_by_signals
from bot.delivery.transport import Transport
from bot.delivery.watched import Watched
from bot.delivery.webhook import Webhook
from bot.errors import NoTokenError, OddServerError, RefusedTokenError, UnreachableError
from bot.service.corpora.opening import open_corpus
from bot.service.corpora.reloading import Reloading, log_only
from bot.service.corpora.shelf import Shelf, Shelved
from bot.service.corpora.watching import Watching
from bot.service.lately.finished import Finished
from bot.service.limits.allowed import Allowed
from bot.service.monitoring.metrics import Metrics
from bot.service.monitoring.readiness import ASKED, SENDING, Readiness, store_answers, telegram_is_heard
from bot.service.monitoring.server import Monitor
from bot.service.monitoring.watched_store import watched
from bot.service.store.store import Store
from bot.service.store.sweeping import sweep
from bot.service.tasks.background import Background
from bot.settings.secret import without
from bot.settings.sections import MonitoringSettings
from bot.settings.settings import Settings
from bot.settings.telegram import TelegramSettings
from handlers import register
from handlers.keepers import Keepers
from handlers.reloading import tell_keepers
from handlers.views import Readers

App: TypeAlias = Application[Any, Any, Any, Any, Any, Any]
Take: TypeAlias = Callable[[Mapping[str, Any]], Awaitable[None]]
Sleep: TypeAlias = Callable[[float], Awaitable[None]]

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
        NoTokenError: if the settings hold no token.
    """
    if settings.telegram.token is None:
        raise NoTokenError
    metrics = Metrics()
    metrics.watch(shelf)
    way, store = Watched(request or Transport(), metrics.telegram), watched(store, metrics.store)
    finished, processor, background = Finished(store, now), InOrder(_UPDATES_AT_ONCE), Background()
    keepers = Keepers(settings.admins, settings.contact)
    readers = Readers(store, shelf, keepers, now, lambda: processor.is_hurried)
    reloading = Reloading(shelf, partial(_opened, today=today, settings=settings), background)
    silence = SENDING if settings.webhook.url else ASKED
    beside = _Beside(readers, reloading, finished, metrics, settings.monitoring, silence)
    builder = Application.builder().token(settings.telegram.token.get_secret_value())
    builder.base_url(method_url(settings.telegram)).base_file_url(file_url(settings.telegram))
    builder.request(way).get_updates_request(way).updater(None)
    builder.rate_limiter(Patience(metrics.telegram, sleep)).concurrent_updates(processor)
    builder.post_init(beside.begin).post_shutdown(beside.end)
    application: App = builder.build()
    allowed = Allowed(settings.allowed_chats, settings.allowed_users, settings.admins)
    register(application, readers, reloading, allowed, background)
    application.add_error_handler(partial(_count_error, metrics=metrics))
    intake = Intake(application, finished, metrics.updates)
    return Bot(application, _source(settings, application, way, intake.take, sleep), intake, reloading, metrics)


async def _count_error(update: object, context: ContextTypes.DEFAULT_TYPE, *, metrics: Metrics) -> None:
    metrics.updates.failed("telegram" if isinstance(context.error, TelegramError) else "unexpected")


def _source(settings: Settings, application: App, way: BaseRequest, take: Take, sleep: Sleep) -> Source:
    """What brings updates: Telegram, where it has an address to send them to; else they are asked for."""
    webhook, token = settings.webhook, settings.telegram.token
    if webhook.url is None or token is None:
        return Polling(application.bot, way, take, UPDATES, sleep)
    secret = webhook.secret_with(token)
    senders = Senders(TELEGRAM_NETWORKS if webhook.telegram_only else (), webhook.trusted_proxies)
    place = Place(webhook.url, webhook.path, str(webhook.listen), webhook.port)
    return Listening(application.bot, Webhook(take, secret, senders), place, secret, UPDATES, sleep)


def run(bot: Bot, settings: Settings) -> None:
    """Answer until interrupted or terminated; what is being answered then is answered first.

    Raises:
        RefusedTokenError: if Telegram doesn't know the token.
        UnreachableError: if no server answers at the start. Later failures are waited out.
        OddServerError: if one answers at the start, but not as it should.
    """
    try:
        asyncio.run(_serve(bot))
    except InvalidToken:
        raise RefusedTokenError from None  # the original message holds the token
    except NetworkError:
        raise UnreachableError(settings.telegram.base_url or TELEGRAM) from None
    except TelegramError as error:
        reason = without(error.message, settings.secrets)
        raise OddServerError(settings.telegram.base_url or TELEGRAM, reason) from None


async def _serve(bot: Bot) -> None:
    stop = asyncio.Event()
    with stopped_by_signals(stop):
        try:
            await serve(bot.application, bot.source, stop)
        finally:
            await bot.application.bot.request.shutdown()  # the library leaves it open after a start that failed


def _opened(
    name: str, folder: Path, given_up: Callable[[], bool], *, today: Callable[[], date], settings: Settings
) -> Shelved:
    cache = cache_of(folder, settings.cache)
    return open_corpus(name, folder, today, settings.semantic.choice, given_up, cache, settings.index)


@dataclass(slots=True)
class _Beside:
    """What has to be there for as long as the application runs."""

    readers: Readers
    reloading: Reloading
    finished: Finished
    metrics: Metrics
    monitoring: MonitoringSettings
    silence: float
    tasks: "tuple[asyncio.Task[None], ...]" = ()
    monitor: Monitor | None = None

    async def begin(self, application: App) -> None:
        await self._be_watched()
        readers = self.readers
        await readers.store.open()
        await self.finished.open()
        await asyncio.gather(readers.menus.set(application.bot), asyncio.to_thread(self._warm_up))
        telling = partial(tell_keepers, bot=application.bot, keepers=readers.keepers, store=readers.store)
        watching = Watching(readers.shelf, self.reloading, telling)
        running = (sweep(readers.store, readers.now), watching.run())
        self.tasks = tuple(map(asyncio.create_task, running))
        for task in self.tasks:
            task.add_done_callback(_tell_end)
        at_hangup(self._read_anew)
        documents = sum(len(one.ask.archive.documents) for one in readers.shelf)
        _log.info("started", documents=documents, bot=f"@{application.bot.username}")

    def _warm_up(self) -> None:
        for shelved in self.readers.shelf:
            shelved.ask.warm_up()

    def _read_anew(self) -> None:
        for name in self.readers.shelf.names:
            self.reloading.begin(name, log_only)

    async def end(self, application: App) -> None:
        for task in self.tasks:
            task.cancel()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        await self.reloading.close()
        await self.finished.close()
        await self.readers.store.close()
        if self.monitor:
            await self.monitor.close()

    async def _be_watched(self) -> None:
        if self.monitoring.port is None:
            return
        store, telegram = store_answers(self.readers.store), telegram_is_heard(self.metrics.telegram, self.silence)
        self.monitor = Monitor(self.metrics, Readiness({"corpus": self._corpus, "store": store, "telegram": telegram}))
        await self.monitor.open(str(self.monitoring.listen), self.monitoring.port)

    async def _corpus(self) -> str | None:
        return None if self.tasks else "the documents are still being read"


def _tell_end(task: "asyncio.Task[None]") -> None:
    """What should run as long as the application doesn't end before it without a word."""
    if not task.cancelled() and (error := task.exception()):
        _log.error("something that runs beside the answers has ended", exc_info=error)


def file_url(telegram: TelegramSettings) -> str:
    """The address of a file, but for its name, with ``{token}`` where the token goes."""
    return _url(telegram, "file/bot")


def method_url(telegram: TelegramSettings) -> str:
    """The address of a method, but for its name, with ``{token}`` where the token goes."""
    return _url(telegram, "bot")


def _url(telegram: TelegramSettings, kind: str) -> str:
    environment = "/test" if telegram.environment == "test" else ""
    return f"{telegram.base_url or TELEGRAM}/{kind}{{token}}{environment}"
