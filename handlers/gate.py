"""Keeps one user or one chat from flooding the bot, and the bot from flooding a chat."""

from collections.abc import Callable
from datetime import datetime

from telegram import CallbackQuery, Message, Update
from telegram.constants import ChatType
from telegram.ext import ApplicationHandlerStop, ContextTypes

from bot.answers.message import Message as Sentence
from bot.answers.message import count
from bot.rendering.telegram.view import View
from bot.rendering.wording import fill
from bot.service.limits.limiter import Hold, Limiter, Rate
from handlers.sending.replies import Reply
from handlers.views import Reader, Readers

# Telegram takes 20 messages a minute in a group ("My bot is hitting limits", Bots FAQ).
_USER, _GROUP = Rate(10, 3), Rate(10, 4)
_PRESSES = Rate(20, 1)  # pages are turned faster than questions are asked
_TYPING = Rate(40, 0.5)  # Telegram sends what is typed with every few letters


class Gate:
    """Lets in whoever doesn't ask too much, tells others once, and then keeps silent until they may ask again."""

    def __init__(self, readers: Readers, now: Callable[[], datetime]) -> None:
        self._readers = readers
        self._now = now
        self._limiter = Limiter()

    async def opens(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> tuple[Message, Reader] | None:
        """The message of ``update`` and who reads its answer; None where there is none, or where it may get none."""
        message = update.message
        if not message:
            return None
        reader = await self._readers.of(message.chat, message.from_user, context.bot.bot)
        return (message, reader) if await self.lets_in(message, reader.view) else None

    async def lets_in(self, message: Message, view: View) -> bool:
        """May ``message`` be answered? If not, its sender is told so, as ``view`` has it."""
        sender = message.sender_chat or message.from_user
        owners = [(("asks", sender.id if sender else 0), _USER)]
        if message.chat.type != ChatType.PRIVATE:
            owners.append((("asked in", message.chat_id), _GROUP))
        hold = self._limiter.take(self._now().timestamp(), *owners)
        if hold and hold.tell:
            await Reply.saying(_wait(hold), view).send(message)
        return hold is None

    async def let_press(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Go on with a press of a button, unless it is one of too many, or of a button that isn't there.

        A client of somebody's own may send what it likes as a button's data, under whatever message; and a second press
        may come when the first has changed the page.

        Raises:
            ApplicationHandlerStop: if it isn't to go on; no other handler gets it then.
        """
        query = update.callback_query
        if not query:
            return
        hold = self._limiter.take(self._now().timestamp(), (("presses", query.from_user.id), _PRESSES))
        if hold:
            chat = query.message.chat if query.message else None
            reader = await self._readers.of(chat, query.from_user, context.bot.bot)
            await query.answer(fill(_wait(hold), reader.view.locale) if hold.tell else None)
            raise ApplicationHandlerStop
        if not _is_there(query):
            await query.answer()
            raise ApplicationHandlerStop

    async def let_type(self, update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
        """Go on with what somebody types behind the bot's name, unless it is too much; there is no way to tell them.

        Raises:
            ApplicationHandlerStop: if it is; no other handler gets it then.
        """
        query = update.inline_query
        if query and self._limiter.take(self._now().timestamp(), (("types", query.from_user.id), _TYPING)):
            raise ApplicationHandlerStop


def _is_there(query: CallbackQuery) -> bool:
    """Has the message the button that is said to be pressed? Of one that Telegram shows no more, nobody can tell."""
    message = query.message
    if not isinstance(message, Message):
        return True
    rows = message.reply_markup.inline_keyboard if message.reply_markup else ()
    return any(button.callback_data == query.data for row in rows for button in row)


def _wait(hold: Hold) -> Sentence:
    return count(
        "That was a lot at once. I answer again in a second.",
        "That was a lot at once. I answer again in {n} seconds.",
        hold.seconds,
    )
