"""Keeps those out whom the bot isn't meant for."""

import structlog
from telegram import Message, Update, User
from telegram.constants import ChatType
from telegram.error import TelegramError
from telegram.ext import ApplicationHandlerStop, ContextTypes

from bot.answers.message import Message as Sentence
from bot.answers.message import say
from bot.rendering.telegram.view import View
from bot.rendering.wording import fill
from bot.service.lately.recent import Recent
from bot.service.limits.allowed import Allowed
from handlers.sending.replies import Reply
from handlers.views import Readers

_TOLD = 10_000  # strangers of whom is remembered that they were told, some hundred bytes each
_CACHED = 60  # seconds for which Telegram answers by itself: whoever is let in meanwhile waits no longer
_log = structlog.get_logger(__name__)


class Door:
    """Lets updates in from those who are allowed. Others are told once in private, and nothing in a group."""

    def __init__(self, allowed: Allowed, readers: Readers) -> None:
        self._allowed, self._readers = allowed, readers
        self._told: Recent[int, bool] = Recent(_TOLD)

    async def let_in(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Go on with ``update``, unless it comes from somebody who isn't allowed.

        Raises:
            ApplicationHandlerStop: if it does; no other handler gets it then.
        """
        if update.my_chat_member:  # a chat that throws the bot out is forgotten, whichever it is
            return
        if self._lets_in(update):
            self._tell_of_move(update.message)
            return
        try:
            await self._turn_away(update, context.bot.bot)
        except TelegramError as error:
            _log.info("somebody who isn't allowed couldn't be told", reason=str(error))
        finally:
            raise ApplicationHandlerStop  # whatever goes wrong here, it lets nobody in

    def _lets_in(self, update: Update) -> bool:
        chat, user = update.effective_chat, update.effective_user
        message = update.message or update.edited_message
        if message and message.sender_chat:  # written in the name of a channel, not of a user
            user = None
        return self._allowed.lets_in(chat.id if chat else None, user.id if user else None)

    async def _turn_away(self, update: Update, me: User) -> None:
        """Answer a press or what is typed behind the bot's name, so that nobody waits for it; a message once."""
        chat, user, query = update.effective_chat, update.effective_user, update.inline_query
        if query:
            await query.answer([], _CACHED, is_personal=True)
        elif update.callback_query and user:
            await update.callback_query.answer(fill(_sorry(user), (await self._view(user, me)).locale))
        elif not self._know(chat.id if chat else 0):
            _log.info("somebody who isn't allowed has asked", chat=chat and chat.id, user=user and user.id)
            if update.message and user and chat and chat.type == ChatType.PRIVATE:
                await Reply.saying(_sorry(user), await self._view(user, me)).send(update.message)

    async def _view(self, user: User, me: User) -> View:
        return (await self._readers.of(None, user, me)).view

    def _know(self, chat: int) -> bool:
        """Has ``chat`` been turned away before? From now on it has."""
        known = self._told.get(chat) is not None
        self._told.put(chat, True)
        return known

    def _tell_of_move(self, message: Message | None) -> None:
        """A group that becomes a supergroup gets another id, under which it isn't allowed yet."""
        if message and message.migrate_to_chat_id and message.migrate_to_chat_id not in self._allowed.chats:
            new = message.migrate_to_chat_id
            _log.warning("an allowed group has another id now: put it into allowed_chats", old=message.chat_id, new=new)


def _sorry(user: User) -> Sentence:
    return say("Sorry, I answer only those whom my operator has let in. Your id is {id}.", id=user.id)
