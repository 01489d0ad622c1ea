"""``/settings``: in a group for its administrators, in private for oneself."""

from functools import partial

import structlog
from telegram import CallbackQuery, Message, Update, User
from telegram.ext import ContextTypes

from bot.answers.message import Message as Sentence
from bot.answers.message import say
from bot.errors import StoreError
from handlers.admins import Admins
from handlers.choosing.choosing import choose_by
from handlers.choosing.settings_card import DONE, card, chosen
from handlers.gate import Gate
from handlers.sending.replies import Reply, take_back
from handlers.views import Reader, Readers

_log = structlog.get_logger(__name__)
_ONLY_ADMINS = say("Only administrators of this group change my settings here. Yours are in our private chat.")
_GONE = say("This message is too old for its buttons. Send /settings again.")
NOT_KEPT = say("That couldn't be kept. Whoever runs me finds the reason in the log.")


async def show_settings(update: Update, context: ContextTypes.DEFAULT_TYPE, *, admins: Admins, gate: Gate) -> None:
    """Show what the chat has chosen to whoever may choose."""
    opened = await gate.opens(update, context)
    if not opened:
        return
    message, reader = opened
    reply = _card(reader) if await admins.wrote(message) else Reply.saying(_ONLY_ADMINS, reader.view)
    await reply.send(message)


async def choose(update: Update, context: ContextTypes.DEFAULT_TYPE, *, readers: Readers, admins: Admins) -> None:
    """Keep what was chosen by a button, and show it in the place of what was chosen before."""
    choosing = partial(_choose, readers=readers)
    await choose_by(update, context, choosing, readers=readers, admins=admins, gone=_GONE, only_admins=_ONLY_ADMINS)


async def _choose(
    query: CallbackQuery, message: Message, me: User, reader: Reader, *, readers: Readers
) -> Sentence | None:
    preferences = chosen(query.data or "", reader.preferences)
    if query.data == DONE:
        return None if await take_back(message) else _GONE
    if preferences is None:
        return _GONE
    try:
        await readers.store.keep(message.chat_id, preferences)
    except StoreError as error:
        _log.error("what a chat has chosen couldn't be kept", reason=str(error))
        return NOT_KEPT
    if preferences.language != reader.preferences.language:
        await readers.menus.set_of(message.get_bot(), message.chat, preferences.language)
    await _card(await readers.of(message.chat, query.from_user, me)).replace(message, message.message_id)
    return None


def _card(reader: Reader) -> Reply:
    page, buttons = card(reader.preferences, reader.view.group, reader.view.locale)
    return Reply(page, buttons, reader.view.silent)
