"""Telegram's side of Dateline: every handler, in order, in one place."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any, TypeAlias

from telegram import Update
from telegram.ext import (
    Application,
    BaseHandler,
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

Handler: TypeAlias = BaseHandler[Any, Any, Any]

_DOOR, _FIRST = -2, -1  # the groups of handlers that come before the others
_NEW, _PRIVATE = filters.UpdateType.MESSAGE, filters.ChatType.PRIVATE
_ALBUMS = 500  # that were hinted at once, and are not a second time


@dataclass(frozen=True, slots=True)
class _Shared:
    """What several handlers work with."""

    readers: Readers
    reloading: Reloading
    background: Background
    gate: Gate
    admins: Admins
    answers: Answers
    pictures: Pictures
    desk: Desk


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
    gate, admins, desk = Gate(readers, readers.now), Admins(readers.now), Desk(readers.shelf)
    shared = _Shared(readers, reloading, background, gate, admins, Answers(), Pictures.here(), desk)
    if allowed.restricts:
        application.add_handler(TypeHandler(Update, Door(allowed, readers).let_in), _DOOR)
    application.add_handlers([CallbackQueryHandler(gate.let_press), InlineQueryHandler(gate.let_type)], _FIRST)
    deciding = Deciding(readers, desk, reloading, background)
    application.add_handlers([*_commands(shared), *_messages(shared, deciding), *_presses(shared, deciding)])
    application.add_handler(InlineQueryHandler(partial(offer, readers=readers)))
    application.add_handler(ChatMemberHandler(partial(leave, store=readers.store), ChatMemberHandler.MY_CHAT_MEMBER))
    application.add_error_handler(tell_error)


def _commands(shared: _Shared) -> Iterator[Handler]:
    """What is written about the chat itself; the questions' commands are messages like any other question."""
    readers, gate, admins = shared.readers, shared.gate, shared.admins
    yield CommandHandler("settings", partial(show_settings, gate=gate, admins=admins), _NEW)
    if len(readers.shelf.names) > 1:
        yield CommandHandler("corpus", partial(show_corpora, readers=readers, gate=gate, admins=admins), _NEW)
    deleting = partial(delete, readers=readers, gate=gate, admins=admins, answers=shared.answers)
    yield CommandHandler("delete", deleting, _NEW)
    yield CommandHandler("privacy", partial(show_privacy, gate=gate, store=readers.store), _NEW)
    reloading = partial(reload, readers=readers, gate=gate, reloading=shared.reloading)
    yield CommandHandler("reload", reloading, _NEW & _PRIVATE)
    yield CommandHandler("forget", partial(forget, readers=readers, gate=gate, admins=admins), _NEW)


def _messages(shared: _Shared, deciding: Deciding) -> Iterator[Handler]:
    """Documents that are brought, and questions."""
    readers, gate = shared.readers, shared.gate
    additions = Additions(readers, gate, shared.desk, shared.background)
    questions = Questions(readers, gate, shared.answers, shared.pictures, readers.now)
    yield CommandHandler("add", additions.add, _NEW & _PRIVATE)
    yield MessageHandler(RepliesWithDay() & _NEW & _PRIVATE, deciding.date)
    yield MessageHandler(Brings() & _NEW & _PRIVATE, additions.take)
    yield MessageHandler(filters.UpdateType.MESSAGES & filters.TEXT, questions.answer)
    hinting = partial(hint, readers=readers, gate=gate, albums=Recent[str, bool](_ALBUMS))
    yield MessageHandler(_NEW & _PRIVATE & filters.ATTACHMENT, hinting)
    yield MessageHandler(filters.StatusUpdate.MIGRATE, partial(move, readers=readers))


def _presses(shared: _Shared, deciding: Deciding) -> Iterator[Handler]:
    """Buttons: under answers, under a choice of corpora, under the card of a document, under the settings."""
    readers, admins = shared.readers, shared.admins
    yield CallbackQueryHandler(partial(press_button, actions=_actions(shared), readers=readers), "^[^=]")
    yield CallbackQueryHandler(partial(choose_corpus, readers=readers, admins=admins), f"^{CORPUS}")
    yield CallbackQueryHandler(deciding.press, f"^{re.escape(DEED)}")
    yield CallbackQueryHandler(partial(choose, readers=readers, admins=admins))


def _actions(shared: _Shared) -> dict[Action, Act]:
    readers, pictures = shared.readers, shared.pictures
    return {
        Action.TURN: partial(turn, pictures=pictures),
        Action.FOLD: partial(turn, pictures=pictures),
        Action.ASK: partial(ask_more, pictures=pictures),
        Action.IN_PRIVATE: partial(open_in_private, readers=readers, pictures=pictures),
        Action.DRAW: pictures.draw,
        Action.EXPORT: pictures.export,
        Action.REMOVE: partial(remove, admins=shared.admins, answers=shared.answers),
        Action.NOT_ASKED: partial(rate, store=readers.store, now=readers.now),
    }
