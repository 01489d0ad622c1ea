"""Telegram's side of Dateline: every handler, in order, in one place."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from telegram.ext import Application, CallbackQueryHandler, MessageHandler, filters

from bot.service.recent import Recent
from handlers.buttons import press_button
from handlers.errors import tell_error
from handlers.pictures import Pictures
from handlers.questions import Memory, answer_question, hint
from handlers.replies import Ask

_REMEMBERED = 2000  # answers that still follow their question when it is edited; some hundred bytes each


def register(application: Application[Any, Any, Any, Any, Any, Any], ask: Ask, today: Callable[[], date]) -> None:
    """Let ``application`` answer with ``ask``; the first handler that takes an update is the only one."""
    pictures = Pictures.of(today)
    memory: Memory = Recent(_REMEMBERED)
    albums: Recent[str, bool] = Recent(_REMEMBERED)
    new, private = filters.UpdateType.MESSAGE, filters.ChatType.PRIVATE
    application.add_handlers(
        [
            MessageHandler(
                filters.UpdateType.MESSAGES & filters.TEXT,
                partial(answer_question, ask=ask, pictures=pictures, memory=memory),
            ),
            MessageHandler(new & private & filters.ATTACHMENT, partial(hint, albums=albums)),
            CallbackQueryHandler(partial(press_button, ask=ask, pictures=pictures)),
        ]
    )
    application.add_error_handler(tell_error)
