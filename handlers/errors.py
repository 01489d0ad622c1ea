"""The last resort: what nobody expected is logged under a short id, and the person who asked is told that id."""

import secrets

import structlog
from telegram import Message, Update
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)
from telegram.ext import ContextTypes

from bot.answers.message import Message as Sentence
from bot.answers.message import say
from bot.errors import IndexAwayError
from bot.rendering.languages import spoken
from bot.rendering.telegram.view import View
from bot.rendering.wording import fill
from handlers.sending.replies import Reply

_log = structlog.get_logger(__name__)
_AWAY = say("I can't reach my documents just now. Please ask again in a minute.")
# Blocked by the user, a network that fails, too many messages, a second bot with the same token, a token that has been
# revoked, a group that has just become a supergroup, a group or a topic that doesn't let the bot write: nothing that
# this program could do better, and the user can't be told either.
_OUTSIDE = (Forbidden, NetworkError, RetryAfter, Conflict, InvalidToken, ChatMigrated)
_NO_ENTRY = (
    *("rights", "_forbidden", "chat_restricted", "admin_required"),  # the bot may not write
    *("topic_closed", "topic_deleted", "thread not found"),
    *("chat not found", "user not found", "peer_id_invalid", "channel_private", "deactivated"),
)


async def tell_error(update: object, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Log ``context.error``; unless it came from Telegram or the network, tell the user, and go on."""
    error = context.error
    if _outside(error):
        _log.warning("Telegram didn't take it", reason=str(error))
        return
    if isinstance(error, IndexAwayError):
        _log.error("the documents can't be reached", reason=str(error))
        if isinstance(update, Update):
            await _tell(update, _AWAY)
        return
    reference = secrets.token_hex(3)
    _log.error("unexpected error", id=reference, exc_info=error)
    if isinstance(update, Update):
        await _tell(update, say("Something went wrong here. It is noted as {id}; please try again.", id=reference))


def _outside(error: Exception | None) -> bool:
    if isinstance(error, BadRequest):
        return any(reason in str(error).lower() for reason in _NO_ENTRY)
    return isinstance(error, _OUTSIDE)


async def _tell(update: Update, sentence: Sentence) -> None:
    """In the language of the user's Telegram: what they have chosen may be the very thing that fails."""
    user = update.effective_user
    locale = spoken(user.language_code if user else None)
    try:
        if update.callback_query:
            await update.callback_query.answer(fill(sentence, locale), show_alert=True)
        elif isinstance(update.effective_message, Message):
            await Reply.saying(sentence, View("", locale=locale)).send(update.effective_message)
    except TelegramError as error:
        _log.warning("the user couldn't be told", reason=str(error))
