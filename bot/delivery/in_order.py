"""Updates of many chats at once, those of one chat one after the other."""

import asyncio
from collections.abc import Awaitable
from dataclasses import dataclass, field
from typing import Any

from telegram import Update
from telegram.ext import BaseUpdateProcessor

_MANY = 10  # each is done in some milliseconds, but for the way to Telegram: this is some hundred a second


@dataclass(slots=True)
class _Turn:
    lock: asyncio.Lock = field(default_factory=asyncio.Lock)
    waiting: int = 0


class InOrder(BaseUpdateProcessor):
    """Keeps the order within a chat, in which they are given: an edit never overtakes the question that it edits."""

    __slots__ = ("_turns", "_working")

    @property
    def is_hurried(self) -> bool:
        """Are so many updates in work that what can wait had better wait? Those that wait for their turn are none."""
        return self._working > _MANY

    def __init__(self, max_concurrent_updates: int) -> None:
        super().__init__(max_concurrent_updates)
        self._turns: dict[int, _Turn] = {}
        self._working = 0

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to free: a turn is forgotten when nobody waits for it any more."""

    async def do_process_update(self, update: object, coroutine: Awaitable[Any]) -> None:
        """Answer ``update`` by ``coroutine``, after what came before it from the same chat."""
        chat = update.effective_chat if isinstance(update, Update) else None
        if chat is None:
            await self._work(coroutine)
            return
        turn = self._turns.get(chat.id)
        if turn is None:
            turn = self._turns[chat.id] = _Turn()
        turn.waiting += 1
        try:
            async with turn.lock:
                await self._work(coroutine)
        finally:
            turn.waiting -= 1
            if not turn.waiting:
                del self._turns[chat.id]

    async def _work(self, coroutine: Awaitable[Any]) -> None:
        self._working += 1
        try:
            await coroutine
        finally:
            self._working -= 1
