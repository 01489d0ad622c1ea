"""How the bot writes into a chat: where, in which thread, and as an answer to which message."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from telegram import InlineKeyboardMarkup, LinkPreviewOptions, Message, ReplyParameters
from telegram.error import BadRequest

from bot.answers.answer import Answer
from bot.answers.message import Message as Sentence
from bot.rendering.telegram.keyboard import keyboard
from bot.rendering.telegram.pages import Page, pages
from bot.rendering.telegram.press import Asked
from bot.rendering.wording import fill

Ask: TypeAlias = Callable[[str], Answer]
"""What is typed -> its answer."""

# What Telegram says of an edit that changes nothing, and of one whose message can't be changed any more.
_SAME = "message is not modified"
_GONE = ("message to edit not found", "message can't be edited", "message_id_invalid")
_NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


@dataclass(frozen=True, slots=True)
class Reply:
    """A page of an answer and the buttons under it."""

    page: Page
    buttons: InlineKeyboardMarkup | None = None

    @classmethod
    def of(cls, answer: Answer, asked: Asked, bot_username: str, number: int = 0) -> "Reply":
        """Page ``number`` of ``answer``, counted from 0; the last one if it has fewer."""
        written = pages(answer, bot_username)
        number = min(number, len(written) - 1)
        return cls(written[number], keyboard(number, len(written), answer.suggestions, asked))

    @classmethod
    def saying(cls, sentence: Sentence) -> "Reply":
        return cls(Page(fill(sentence)))

    async def send(self, message: Message, below: int | None = None) -> int:
        """Write it into the chat and thread of ``message``, as a reply to it or to the message with the id ``below``.

        If that has been deleted meanwhile, it still arrives. Returns the id of what was written.
        """
        sent = await message.get_bot().send_message(
            message.chat_id,
            self.page.text,
            entities=self.page.entities,
            reply_markup=self.buttons,
            link_preview_options=_NO_PREVIEW,
            reply_parameters=ReplyParameters(below or message.message_id, allow_sending_without_reply=True),
            message_thread_id=message.message_thread_id if message.is_topic_message else None,
        )
        return sent.message_id

    async def put(self, message: Message, over: int | None) -> int:
        """Put it over the bot's own message ``over``, or send it where there is none that can be edited.

        Returns the id of the message that shows it.
        """
        if over is not None and await self.replace(message, over):
            return over
        return await self.send(message)

    async def replace(self, message: Message, message_id: int) -> bool:
        """Put it in the place of the bot's own ``message_id``, in the chat of ``message``.

        Returns False where that can't be edited any more: it was deleted, or is too old.
        """
        try:
            await message.get_bot().edit_message_text(
                self.page.text,
                message.chat_id,
                message_id,
                entities=self.page.entities,
                reply_markup=self.buttons,
                link_preview_options=_NO_PREVIEW,
            )
        except BadRequest as error:
            reason = str(error).lower()
            if any(gone in reason for gone in _GONE):
                return False
            if _SAME not in reason:
                raise
        return True
