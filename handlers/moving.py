"""A group that becomes a supergroup, and a chat that the bot has to leave: what it chose moves along, or goes."""

import structlog
from telegram import Chat, ChatMemberUpdated, Update
from telegram.constants import ChatMemberStatus, ChatType
from telegram.ext import ContextTypes

from bot.errors import StoreError
from bot.service.store.preferences import Preferences
from bot.service.store.store import Store
from handlers.views import Readers

_log = structlog.get_logger(__name__)


async def move(update: Update, context: ContextTypes.DEFAULT_TYPE, *, readers: Readers) -> None:
    """Keep what a group has chosen under the id that it has as a supergroup, and show its menu there.

    Telegram tells both: the old chat where it goes, and the new one where it comes from. Whichever is read first moves.
    """
    message = update.message
    if not message:
        return
    old, new = message.migrate_from_chat_id or message.chat_id, message.migrate_to_chat_id or message.chat_id
    try:
        (chosen,) = await readers.store.preferences(old)
        await readers.store.move(old, new)
    except StoreError as error:
        _log.error("what a group has chosen couldn't be taken along", reason=str(error))
        return
    if chosen.language:
        await readers.menus.set_of(context.bot, Chat(new, ChatType.SUPERGROUP), chosen.language)


async def leave(update: Update, context: ContextTypes.DEFAULT_TYPE, *, store: Store) -> None:
    """Forget what a chat has chosen that throws the bot out, or blocks it."""
    member = update.my_chat_member
    if member and _is_out(member):
        try:
            await store.keep(member.chat.id, Preferences())
        except StoreError as error:
            _log.error("what a chat has chosen couldn't be forgotten", reason=str(error))


def _is_out(member: ChatMemberUpdated) -> bool:
    return member.new_chat_member.status in (ChatMemberStatus.LEFT, ChatMemberStatus.BANNED)
