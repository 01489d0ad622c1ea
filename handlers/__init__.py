"""Telegram's side of Dateline: every handler, in order, in one place."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any

from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    MessageHandler,
    filters,
)

from bot.rendering.telegram.press import Action
from bot.service.asking import Ask
from bot.service.recent import Recent
from bot.service.store import Store
from handlers.admins import Admins
from handlers.buttons import press_button
from handlers.errors import tell_error
from handlers.moving import leave, move
from handlers.paging import ask_more, open_in_private, turn
from handlers.questions import Memory, answer_question, hint
from handlers.settings import choose, show_settings
from handlers.views import Readers

_REMEMBERED = 2000  # answers that still follow their question when it is edited; some hundred bytes each


def register(
    application: Application[Any, Any, Any, Any, Any, Any], ask: Ask, store: Store, now: Callable[[], datetime]
) -> None:
    """Let ``application`` answer with ``ask``; the first handler that takes an update is the only one."""
    memory: Memory = Recent(_REMEMBERED)
    albums: Recent[str, bool] = Recent(_REMEMBERED)
    readers, admins = Readers(store, ask.edition), Admins(now)
    new, private = filters.UpdateType.MESSAGE, filters.ChatType.PRIVATE
    actions = {
        Action.TURN: partial(turn, ask=ask),
        Action.FOLD: partial(turn, ask=ask),
        Action.ASK: partial(ask_more, ask=ask),
        Action.IN_PRIVATE: partial(open_in_private, ask=ask, readers=readers),
    }
    answering = partial(answer_question, ask=ask, readers=readers, memory=memory, now=now)
    application.add_handlers(
        [
            CommandHandler("settings", partial(show_settings, readers=readers, admins=admins), new),
            MessageHandler(filters.UpdateType.MESSAGES & filters.TEXT, answering),
            MessageHandler(new & private & filters.ATTACHMENT, partial(hint, readers=readers, albums=albums)),
            MessageHandler(filters.StatusUpdate.MIGRATE, partial(move, store=store)),
            CallbackQueryHandler(partial(press_button, actions=actions, readers=readers), "^[^=]"),
            CallbackQueryHandler(partial(choose, readers=readers, admins=admins)),
            ChatMemberHandler(partial(leave, store=store), ChatMemberHandler.MY_CHAT_MEMBER),
        ]
    )
    application.add_error_handler(tell_error)
