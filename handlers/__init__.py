"""Telegram's side of Dateline: every handler, in order, in one place."""

from functools import partial
from typing import Any

from telegram.ext import Application, CallbackQueryHandler, MessageHandler, filters

from bot.rendering.telegram.press import Action
from bot.service.asking import Ask
from bot.service.recent import Recent
from handlers.buttons import press_button
from handlers.errors import tell_error
from handlers.paging import ask_more, open_in_private, turn
from handlers.questions import Memory, answer_question, hint

_REMEMBERED = 2000  # answers that still follow their question when it is edited; some hundred bytes each


def register(application: Application[Any, Any, Any, Any, Any, Any], ask: Ask) -> None:
    """Let ``application`` answer with ``ask``; the first handler that takes an update is the only one."""
    memory: Memory = Recent(_REMEMBERED)
    albums: Recent[str, bool] = Recent(_REMEMBERED)
    new, private = filters.UpdateType.MESSAGE, filters.ChatType.PRIVATE
    actions = {
        Action.TURN: partial(turn, ask=ask),
        Action.FOLD: partial(turn, ask=ask),
        Action.ASK: partial(ask_more, ask=ask),
        Action.IN_PRIVATE: partial(open_in_private, ask=ask),
    }
    application.add_handlers(
        [
            MessageHandler(
                filters.UpdateType.MESSAGES & filters.TEXT, partial(answer_question, ask=ask, memory=memory)
            ),
            MessageHandler(new & private & filters.ATTACHMENT, partial(hint, albums=albums)),
            CallbackQueryHandler(partial(press_button, actions=actions, ask=ask)),
        ]
    )
    application.add_error_handler(tell_error)
