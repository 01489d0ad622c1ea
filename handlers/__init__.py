"""Telegram's side of Dateline: every handler, in order, in one place."""

import re
from functools import partial
from typing import Any

from telegram import Update
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    InlineQueryHandler,
    MessageHandler,
    TypeHandler,
    filters,
)

from bot.rendering.telegram.press import Action
from bot.service.adding.desk import Desk
from bot.service.corpora.reloading import Reloading
from bot.service.lately.answered import Answers
from bot.service.lately.recent import Recent
from bot.service.limits.allowed import Allowed
from bot.service.tasks.background import Background
from handlers.adding.additions import Additions
from handlers.adding.brought import Brings
from handlers.adding.day_asked import RepliesWithDay
from handlers.adding.deciding import Deciding
from handlers.adding.document_card import DEED
from handlers.admins import Admins
from handlers.buttons import Act, press_button
from handlers.choosing.corpora import CORPUS, choose_corpus, show_corpora
from handlers.choosing.settings import choose, show_settings
from handlers.deleting import delete, remove
from handlers.door import Door
from handlers.errors import tell_error
from handlers.gate import Gate
from handlers.inline import offer
from handlers.moving import leave, move
from handlers.paging import ask_more, open_in_private, turn
from handlers.pictures import Pictures
from handlers.privacy import forget, show_privacy
from handlers.questions import Questions, hint
from handlers.rating import rate
from handlers.reloading import reload
from handlers.views import Readers

_DOOR, _FIRST = -2, -1  # the groups of handlers that come before the others
_ALBUMS = 500  # that were hinted at once, and are not a second time


def register(
    application: Application[Any, Any, Any, Any, Any, Any],
    readers: Readers,
    reloading: Reloading,
    allowed: Allowed,
    background: Background,
) -> None:
    """Let ``application`` answer those ``readers`` who are ``allowed``; what takes long is done in ``background``.

    The first handler that takes an update is the only one.
    """
    store, now = readers.store, readers.now
    gate, admins, answers, albums = Gate(readers, now), Admins(now), Answers(), Recent[str, bool](_ALBUMS)
    pictures = Pictures.here()
    questions = Questions(readers, gate, answers, pictures, now)
    hinting = partial(hint, readers=readers, gate=gate, albums=albums)
    settings = partial(show_settings, gate=gate, admins=admins)
    deleting = partial(delete, readers=readers, gate=gate, admins=admins, answers=answers)
    corpora = partial(show_corpora, readers=readers, gate=gate, admins=admins)
    reloads = partial(reload, readers=readers, gate=gate, reloading=reloading)
    desk = Desk(readers.shelf)
    additions = Additions(readers, gate, desk, background)
    deciding = Deciding(readers, desk, reloading, background)
    actions: dict[Action, Act] = {
        Action.TURN: partial(turn, pictures=pictures),
        Action.FOLD: partial(turn, pictures=pictures),
        Action.ASK: partial(ask_more, pictures=pictures),
        Action.IN_PRIVATE: partial(open_in_private, readers=readers, pictures=pictures),
        Action.DRAW: pictures.draw,
        Action.EXPORT: pictures.export,
        Action.REMOVE: partial(remove, admins=admins, answers=answers),
        Action.NOT_ASKED: partial(rate, store=store, now=now),
    }
    new, private = filters.UpdateType.MESSAGE, filters.ChatType.PRIVATE
    if allowed.restricts:
        application.add_handler(TypeHandler(Update, Door(allowed, readers).let_in), _DOOR)
    application.add_handlers([CallbackQueryHandler(gate.let_press), InlineQueryHandler(gate.let_type)], _FIRST)
    application.add_handlers(
        [
            CommandHandler("settings", settings, new),
            *([CommandHandler("corpus", corpora, new)] if len(readers.shelf.names) > 1 else []),
            CommandHandler("delete", deleting, new),
            CommandHandler("privacy", partial(show_privacy, gate=gate, store=store), new),
            CommandHandler("reload", reloads, new & private),
            CommandHandler("add", additions.add, new & private),
            CommandHandler("forget", partial(forget, readers=readers, gate=gate, admins=admins), new),
            MessageHandler(new & private & RepliesWithDay(), deciding.date),
            MessageHandler(new & private & Brings(), additions.take),
            MessageHandler(filters.UpdateType.MESSAGES & filters.TEXT, questions.answer),
            MessageHandler(new & private & filters.ATTACHMENT, hinting),
            MessageHandler(filters.StatusUpdate.MIGRATE, partial(move, readers=readers)),
            CallbackQueryHandler(partial(press_button, actions=actions, readers=readers), "^[^=]"),
            CallbackQueryHandler(partial(choose_corpus, readers=readers, admins=admins), f"^{CORPUS}"),
            CallbackQueryHandler(deciding.press, f"^{re.escape(DEED)}"),
            CallbackQueryHandler(partial(choose, readers=readers, admins=admins)),
            InlineQueryHandler(partial(offer, readers=readers)),
            ChatMemberHandler(partial(leave, store=store), ChatMemberHandler.MY_CHAT_MEMBER),
        ]
    )
    application.add_error_handler(tell_error)
