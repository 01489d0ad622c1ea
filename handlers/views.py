"""Whom an answer is for: what their chat has chosen, and how it is shown there."""

from dataclasses import dataclass

import structlog
from telegram import Chat, User
from telegram.constants import ChatType

from bot.errors import StoreError
from bot.rendering.telegram.view import View
from bot.service.preferences import Preferences
from bot.service.store import Store

_log = structlog.get_logger(__name__)


@dataclass(frozen=True, slots=True)
class Reader:
    """What the chat of a message has chosen, and how answers are shown there."""

    preferences: Preferences
    view: View


@dataclass(frozen=True, slots=True)
class Readers:
    """Finds out for whom an answer is."""

    store: Store
    edition: str

    async def of(self, chat: Chat, me: User) -> Reader:
        """Whoever reads in ``chat`` what ``me``, the bot, writes. In a group others read along: answers are short."""
        preferences = await self._kept(chat.id)
        group = chat.type != ChatType.PRIVATE
        view = View(me.username or "", self.edition, group=group, short=group and not preferences.full)
        return Reader(preferences, view)

    async def in_private(self, user: User, me: User) -> View:
        """How answers are shown to ``user`` alone."""
        return View(me.username or "", self.edition)

    async def _kept(self, chat: int) -> Preferences:
        """What is kept; where it can't be read the bot still answers, as without a choice."""
        try:
            (preferences,) = await self.store.preferences(chat)
        except StoreError as error:
            _log.warning("what the chat has chosen couldn't be read", reason=str(error))
            return Preferences()
        return preferences
