"""A choice made by a button for a whole chat: in a group its administrators choose, in private everybody."""

from collections.abc import Awaitable, Callable
from typing import TypeAlias

from telegram import CallbackQuery, Message, Update, User
from telegram.ext import ContextTypes

from bot.answers.message import Message as Sentence
from handlers.admins import Admins
from handlers.buttons import toast
from handlers.views import Reader, Readers

Choose: TypeAlias = Callable[[CallbackQuery, Message, User, Reader], Awaitable[Sentence | None]]
"""Does what a button says under a message, given the bot and who reads; what to tell that person, if anything."""


async def choose_by(
    update: Update,
    context: ContextTypes.DEFAULT_TYPE,
    choose: Choose,
    *,
    readers: Readers,
    admins: Admins,
    gone: Sentence,
    only_admins: Sentence,
) -> None:
    """``choose`` for those who may, and tell what comes of it; ``gone`` is said where the message is too old."""
    query = update.callback_query
    if not query:
        return
    message, me = query.message, context.bot.bot
    reader = await readers.of(message.chat if message else None, query.from_user, me)
    sentence: Sentence | None = gone
    if isinstance(message, Message) and message.is_accessible:
        allowed = await admins.holds(message.chat, query.from_user)
        sentence = await choose(query, message, me, reader) if allowed else only_admins
    await toast(query, sentence, reader.view.locale)
