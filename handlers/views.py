"""Whom an answer is for: what their chat has chosen, and how it is shown there."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

import structlog
from msgspec import Struct
from telegram import Chat, User
from telegram.constants import ChatType

from bot.errors import StoreError
from bot.rendering.languages import spoken
from bot.rendering.telegram.view import View
from bot.service.asking.asking import Ask
from bot.service.corpora.shelf import Shelf
from bot.service.store.choices import Choices
from bot.service.store.preferences import Preferences
from bot.service.store.store import Store
from bot.service.store.telling import tell
from handlers.keepers import Keepers
from handlers.menu import Menus

_log = structlog.get_logger(__name__)


class Reader(Struct, frozen=True):
    """What the chat of a message has chosen, how answers are shown there to whoever asks, and what answers.

    One is made for each update, so all of that is answered from one state of the documents.
    """

    preferences: Preferences
    view: View
    ask: Ask


@dataclass(frozen=True, slots=True)
class Readers:
    """Finds out for whom an answer is."""

    store: Store
    shelf: Shelf
    keepers: Keepers
    now: Callable[[], datetime]
    is_hurried: Callable[[], bool]
    _choices: Choices = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_choices", Choices(self.store))

    @property
    def menus(self) -> Menus:
        """What shows the commands, by whether there are several corpora just now."""
        return Menus(self.keepers, len(self.shelf.names) > 1)

    async def of(self, chat: Chat | None, user: User | None, me: User, ask: Ask | None = None) -> Reader:
        """How ``me``, the bot, answers ``user`` in ``chat``; without a chat, or in a private one, ``user`` alone.

        The language is the chat's, else the one that the user has chosen in private, else the one of their Telegram.
        In a group others read along, so answers are short unless it has chosen full ones. Unless ``ask`` is what
        is to answer, that is the corpus which the chat has chosen.
        """
        group = chat is not None and chat.type != ChatType.PRIVATE
        own = user.id if user else 0
        of_chat, of_user = await self._kept(chat.id if chat else own, own)
        locale = spoken(of_chat.language, of_user.language, user.language_code if user else None)
        short = group and not of_chat.full
        rated = of_chat.feedback and of_user.feedback
        silent = of_chat.is_quiet(self.now())
        ask = ask or self.shelf.ask(of_chat.corpus)
        view = View(me.username or "", ask.edition, locale, group, short, rated, silent, self.is_hurried())
        return Reader(of_chat, view, ask)

    async def _kept(self, chat: int, user: int) -> tuple[Preferences, Preferences]:
        """What is kept of the two; where it can't be read the bot still answers, as without a choice."""
        try:
            of_chat, of_user = await self._choices.of(chat, user)
        except StoreError as error:
            tell(_log, "what the chat has chosen couldn't be read", error)
            return Preferences(), Preferences()
        return of_chat, of_user
