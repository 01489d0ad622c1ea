"""What has to be there beside the answers for as long as the bot runs."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from itertools import product
from typing import Any, TypeAlias

import structlog
from telegram.ext import Application

from bot.delivery.serving import at_hangup
from bot.rendering.languages import LANGUAGES
from bot.rendering.telegram.parts import Part
from bot.rendering.telegram.view import View
from bot.service.corpora.reloading import Reloading, log_only
from bot.service.corpora.watching import Watching
from bot.service.lately.finished import Finished
from bot.service.monitoring.metrics import Metrics
from bot.service.monitoring.readiness import Readiness, store_answers, telegram_is_heard
from bot.service.monitoring.server import Monitor
from bot.service.store.sweeping import sweep
from bot.settings.sections import MonitoringSettings
from handlers.reloading import tell_keepers
from handlers.views import Readers

App: TypeAlias = Application[Any, Any, Any, Any, Any, Any]

_log = structlog.get_logger(__name__)


@dataclass(slots=True)
class Beside:
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
        """Make ready what answers need, and start what runs beside them; once the bot is known, before any update.

        Raises:
            MonitoringError: if health and metrics can't be served.
            StoreError: if the store can't be opened, or is another bot's.
        """
        await self._be_watched()
        readers = self.readers
        await readers.store.open()
        await readers.store.own(application.bot.id)
        await self.finished.open()
        views = [View(application.bot.username, locale=language) for language in LANGUAGES]
        await asyncio.gather(readers.menus.set(application.bot), asyncio.to_thread(self._warm_up, views))
        telling = partial(tell_keepers, bot=application.bot, keepers=readers.keepers, store=readers.store)
        watching = Watching(readers.shelf, self.reloading, telling)
        running = (sweep(readers.store, readers.now), watching.run())
        self.tasks = tuple(map(asyncio.create_task, running))
        for task in self.tasks:
            task.add_done_callback(_tell_end)
        at_hangup(self._read_anew)
        documents = sum(len(one.ask.archive.documents) for one in readers.shelf)
        _log.info("started", documents=documents, bot=f"@{application.bot.username}")

    def _warm_up(self, views: Sequence[View]) -> None:
        """Answer something and lay it out in each language: reading what a library knows of one takes a while."""
        for shelved in self.readers.shelf:
            for answer, view in product(shelved.ask.warm_up(), views):
                Part.of(answer, view)

    def _read_anew(self) -> None:
        for name in self.readers.shelf.names:
            self.reloading.begin(name, log_only)

    async def end(self, application: App) -> None:
        """Stop what ``begin`` started, and close the store; after the last update."""
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
