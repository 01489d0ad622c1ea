"""An update as it came -> an answer, once."""

from collections.abc import Mapping
from contextlib import closing
from typing import Any, Protocol

import structlog
from structlog.contextvars import bind_contextvars, reset_contextvars
from telegram import Update
from telegram.ext import Application

from bot.delivery.parsing import parsed
from bot.service.monitoring.metrics import UpdateMetrics

_log = structlog.get_logger(__name__)
_KINDS = frozenset(Update.ALL_TYPES)
_MALFORMED = (AttributeError, KeyError, TypeError, ValueError, OverflowError)


class Answered(Protocol):
    """Remembers for some minutes which updates have been answered, also over a restart, and who answers which."""

    async def holds(self, number: int) -> bool:
        """Is it known here that the update ``number`` has been answered?"""

    async def begin(self, number: int) -> bool:
        """May the update ``number`` be answered here? Not if it has been. While another process is, this waits."""

    async def add(self, number: int) -> None:
        """The update ``number`` has been answered."""

    async def give_back(self, number: int) -> None:
        """The update ``number`` hasn't been answered, and may be elsewhere."""


class Intake:
    """Hands each update to the application, those of one chat one after the other, unless it has been answered."""

    def __init__(
        self, application: Application[Any, Any, Any, Any, Any, Any], answered: Answered, metrics: UpdateMetrics
    ) -> None:
        self._application, self._answered, self._metrics = application, answered, metrics

    async def take(self, raw: Mapping[str, Any]) -> None:
        """Answer the update ``raw``; when this returns it has been answered, or never will be.

        What is logged meanwhile, by whomever, names the update's number.
        """
        bound = bind_contextvars(update=raw.get("update_id"))
        try:
            await self._take(raw)
        finally:
            reset_contextvars(**bound)

    async def _take(self, raw: Mapping[str, Any]) -> None:
        update = self._parsed(raw)
        if update is None:
            self._metrics.skipped("malformed")
        elif await self._answered.holds(update.update_id):
            self._metrics.skipped("answered before")
        else:
            answer = self._answer(update)
            with self._metrics.taken(_kind(raw)), closing(answer):  # a turn that never came leaves it unbegun
                await self._application.update_processor.process_update(update, answer)

    async def _answer(self, update: Update) -> None:
        """Answer ``update``, in its chat's turn: none can overtake another while it is found out whose they are."""
        number, answered = update.update_id, False
        if not await self._answered.begin(number):
            self._metrics.skipped("answered elsewhere")
            return
        try:
            await self._application.process_update(update)
            answered = True
        finally:
            await (self._answered.add(number) if answered else self._answered.give_back(number))

    def _parsed(self, raw: Mapping[str, Any]) -> Update | None:
        """The update, or None if it has not the form that Telegram promises."""
        if not is_number(raw.get("update_id")):
            _log.warning("a malformed update is left out", reason="it has no number")
            return None
        try:
            return parsed(raw, self._application.bot)
        except _MALFORMED as error:
            _log.warning("a malformed update is left out", reason=type(error).__name__)
            return None


def _kind(raw: Mapping[str, Any]) -> str:
    """What ``raw`` tells of, as far as Telegram's kinds are known."""
    return next((key for key in raw if key in _KINDS), "other")


def is_number(given: object) -> bool:
    """Can ``given`` be an update's number? They are positive, and a store keeps 63 bits."""
    return isinstance(given, int) and not isinstance(given, bool) and 0 <= given < 1 << 63
