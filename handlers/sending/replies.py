"""How the bot writes into a chat: where, in which thread, and as an answer to which message."""

import asyncio
from collections.abc import Awaitable
from typing import Any

from msgspec import Struct
from telegram import LinkPreviewOptions, Message
from telegram.error import BadRequest

from bot.answers.answer import Answer
from bot.answers.message import Message as Sentence
from bot.delivery.calling import call
from bot.rendering.telegram.buttons import Buttons
from bot.rendering.telegram.keyboard import Keyboard
from bot.rendering.telegram.pages import Page
from bot.rendering.telegram.parts import Part
from bot.rendering.telegram.press import Asked
from bot.rendering.telegram.view import View
from bot.rendering.wording import fill
from handlers.sending.placing import Below, Destination, placed

# What Telegram says of an edit that changes nothing, and of one whose message can't be changed any more.
_SAME = "message is not modified"
_GONE = ("message to edit not found", "message can't be edited", "message_id_invalid")
_LONG = 200  # excerpts, of which each is laid out in a tenth of a millisecond
NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


class Reply(Struct, frozen=True):
    """A page of an answer and the buttons under it; a ``silent`` one makes no sound where it arrives."""

    page: Page
    buttons: Buttons | None = None
    silent: bool = False

    @classmethod
    def of(cls, answer: Answer, asked: Asked | None, view: View, number: int | None = None) -> "Reply":
        """Page ``number`` of ``answer``, counted from 0; without one, what ``view`` shows first.

        Without ``asked`` there are no buttons: they couldn't find again what they belong to.
        """
        part = Part.of(answer, view, number)
        return cls(part.page, Keyboard(answer, asked, view).under(part) if asked else None, view.silent)

    @classmethod
    async def laid_out(cls, answer: Answer, asked: Asked | None, view: View, number: int | None = None) -> "Reply":
        """The same, beside the event loop where ``answer`` is so long that counting its pages takes a while."""
        if len(answer.citations) <= _LONG:
            return cls.of(answer, asked, view, number)
        return await asyncio.to_thread(cls.of, answer, asked, view, number)

    @classmethod
    def saying(cls, sentence: Sentence, view: View) -> "Reply":
        """The bot's own ``sentence`` in the language of ``view``, without buttons."""
        return cls(Page(fill(sentence, view.locale)), silent=view.silent)

    async def send(self, message: Message, below: Below | None = None) -> int:
        """Write it into the chat and thread of ``message``, as a reply to it or where ``below`` says.

        If that has been deleted meanwhile, or the part of it that it quotes, it still arrives. Returns the id of what
        was written.
        """
        bot, shown = message.get_bot(), {**self._shown, "disable_notification": self.silent or None}

        def send(where: Destination) -> Awaitable[Any]:
            return call(bot, "sendMessage", {**where.plain, **shown})

        sent = await placed(Destination.of(message, below or Below(message.message_id)), send)
        return int(sent["message_id"])

    async def put(self, message: Message, over: int | None, below: Below | None = None) -> int:
        """Put it over the bot's own message ``over``, or send it ``below`` where there is none that can be edited.

        Returns the id of the message that shows it.
        """
        if over is not None and await self.replace(message, over):
            return over
        return await self.send(message, below)

    async def replace(self, message: Message, message_id: int) -> bool:
        """Put it in the place of the bot's own ``message_id``, in the chat of ``message``.

        Returns False where that can't be edited any more: it was deleted, or is too old.
        """
        place = {"chat_id": message.chat_id, "message_id": message_id}
        return await edited(call(message.get_bot(), "editMessageText", {**place, **self._shown}))

    @property
    def _shown(self) -> dict[str, Any]:
        """What is shown, as Telegram takes it."""
        return {
            **self.page.parameters,
            "reply_markup": self.buttons.parameters if self.buttons else None,
            "link_preview_options": {"is_disabled": True},
        }


async def edited(edit: Awaitable[object]) -> bool:
    """Make an ``edit`` of a message of the bot's own; False if that can't be edited any more."""
    try:
        await edit
    except BadRequest as error:
        reason = str(error).lower()
        if any(gone in reason for gone in _GONE):
            return False
        if _SAME not in reason:
            raise
    return True


async def take_back(message: Message) -> bool:
    """Delete the bot's own ``message``; False if Telegram doesn't let it any more, as after two days."""
    try:
        await message.delete()
    except BadRequest as error:
        return "not found" in str(error).lower()
    return True
