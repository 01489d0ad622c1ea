"""Answers as pictures and files: sent along with a text, or when a button asks for them.

In private a timeline or a plan comes with its picture. The text goes first, since it is there at once and holds the
links; the picture follows without a sound. In a group, where others read along, it comes only if somebody asks for it.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date

from telegram import Message
from telegram.constants import ChatType
from telegram.error import BadRequest

from bot.answers.answer import Answer
from bot.answers.message import Message as Sentence
from bot.answers.message import say
from bot.rendering.dated import events_of, overview_of
from bot.rendering.exports.formats import FORMATS
from bot.rendering.picture.extra import is_installed
from bot.rendering.telegram.attachments import LIGHT, added, under_text
from bot.rendering.telegram.press import Action, Asked, Press
from handlers.attached import Picture, delete, send_file
from handlers.replies import Reply

_FEWEST = 2  # events; one alone is as well seen in the text
# What Telegram says where a group lets nobody, or not the bot, send such messages.
_FORBIDDEN = ("not enough rights", "chat_send_photos_forbidden", "chat_send_docs_forbidden")
_NOT_HERE = say("This chat doesn't let me send that.")
_GONE = say("This picture is too old for its buttons. Please ask again.")
_NOTHING = say("The documents have nothing of that any more. Please ask again.")


@dataclass(frozen=True, slots=True)
class Pictures:
    """Sends pictures, if this installation can draw, and files, which bear the day that ``today`` tells."""

    today: Callable[[], date]
    can_draw: bool

    @classmethod
    def of(cls, today: Callable[[], date]) -> "Pictures":
        return cls(today, is_installed())

    def draws(self, answer: Answer) -> bool:
        """Is there a picture of ``answer``?"""
        return self.can_draw and (len(events_of(answer)) >= _FEWEST or overview_of(answer) is not None)

    def under(self, reply: Reply, message: Message, answer: Answer, asked: Asked) -> Reply:
        """``reply`` with the buttons for its picture or its files, as the chat of ``message`` has them."""
        rows = under_text(answer, asked, has_picture=self.draws(answer), is_private=_is_private(message))
        return replace(reply, buttons=added(reply.buttons, rows))

    async def follow(self, message: Message, answer: Answer, asked: Asked, before: int | None = None) -> int | None:
        """In private, send the picture of an answer into the chat of ``message``, the question or one that answers it.

        It is put over ``before``, the picture of an older answer to the same question; if there is none now, that is
        deleted. Returns the id of the message that shows the picture.
        """
        if not self.draws(answer) or not _is_private(message):
            if before is not None:
                await delete(message, before)
            return None
        picture = Picture(answer, asked, LIGHT)
        if before is not None and await picture.replace(message, before):
            return before
        return await picture.send(message, _question(message))

    async def press(self, press: Press, message: Message, answer: Answer) -> Sentence | None:
        """Send what a button under ``message`` says, or show the picture the other way; what to tell if it can't be."""
        try:
            return await (self._export if press.action is Action.EXPORT else self._draw)(press, message, answer)
        except BadRequest as error:
            if not any(reason in str(error).lower() for reason in _FORBIDDEN):
                raise
            return _NOT_HERE

    async def _export(self, press: Press, message: Message, answer: Answer) -> Sentence | None:
        if press.page >= len(FORMATS) or not events_of(answer):
            return _NOTHING
        await send_file(message, _question(message), answer, FORMATS[press.page], self.today())
        return None

    async def _draw(self, press: Press, message: Message, answer: Answer) -> Sentence | None:
        if not self.draws(answer):
            return _NOTHING
        picture = Picture(answer, press.asked, press.page)
        if message.photo:
            return None if await picture.replace(message, message.message_id) else _GONE
        await picture.send(message, _question(message))
        return None


def _question(message: Message) -> int:
    """The id of the question: what the bot's own ``message`` answers, if that is still there; else of ``message``."""
    is_mine = message.from_user and message.from_user.id == message.get_bot().id
    return message.reply_to_message.message_id if is_mine and message.reply_to_message else message.message_id


def _is_private(message: Message) -> bool:
    return message.chat.type == ChatType.PRIVATE
