"""``/settings``: in a group for its administrators, in private for oneself."""

from dataclasses import replace

import structlog
from telegram import Message, Update
from telegram.ext import ContextTypes

from bot.answers.message import Message as Sentence
from bot.answers.message import say
from bot.errors import StoreError
from bot.rendering.wording import fill
from handlers.admins import Admins
from handlers.replies import Reply, take_back
from handlers.settings_card import DONE, card, chosen
from handlers.views import Reader, Readers

_log = structlog.get_logger(__name__)
_ONLY_ADMINS = say("Only administrators of this group change my settings here. Yours are in our private chat.")
_GONE = say("This message is too old for its buttons. Send /settings again.")
_NOT_KEPT = say("That couldn't be kept. Whoever runs me finds the reason in the log.")


async def show_settings(
    update: Update, context: ContextTypes.DEFAULT_TYPE, *, readers: Readers, admins: Admins
) -> None:
    """Show what the chat has chosen to whoever may choose."""
    message = update.message
    if not message:
        return
    reader = await readers.of(message.chat, context.bot.bot)
    reply = _card(reader) if await admins.wrote(message) else Reply.saying(_ONLY_ADMINS, reader.view.locale)
    await reply.send(message)


async def choose(update: Update, context: ContextTypes.DEFAULT_TYPE, *, readers: Readers, admins: Admins) -> None:
    """Keep what was chosen by a button, and show it in the place of what was chosen before."""
    query = update.callback_query
    if not query:
        return
    message = query.message
    if not isinstance(message, Message) or not message.is_accessible:
        await query.answer(fill(_GONE))
        return
    reader = await readers.of(message.chat, context.bot.bot)
    refused = None if await admins.holds(message.chat, query.from_user) else _ONLY_ADMINS
    sentence = refused or await _choose(query.data or "", message, reader, readers)
    await query.answer(fill(sentence, reader.view.locale) if sentence else None)


async def _choose(data: str, message: Message, reader: Reader, readers: Readers) -> Sentence | None:
    preferences = chosen(data, reader.preferences)
    if data == DONE:
        return None if await take_back(message) else _GONE
    if preferences is None:
        return _GONE
    try:
        await readers.store.keep(message.chat_id, preferences)
    except StoreError as error:
        _log.error("what a chat has chosen couldn't be kept", reason=str(error))
        return _NOT_KEPT
    await _card(replace(reader, preferences=preferences)).replace(message, message.message_id)
    return None


def _card(reader: Reader) -> Reply:
    return Reply(*card(reader.preferences, reader.view.group, reader.view.locale))
