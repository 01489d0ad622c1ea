"""How the bot sends pictures and files into a chat."""

import asyncio
from collections.abc import Awaitable
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import date
from functools import cache

from telegram import InputMediaPhoto, Message
from telegram.error import BadRequest

from bot.answers.answer import Answer
from bot.rendering.exports.formats import Format, file_name
from bot.rendering.telegram.attachments import DARK, Attachments
from bot.rendering.telegram.press import Asked
from bot.rendering.telegram.view import View
from handlers.sending.placing import Below, Destination, placed
from handlers.sending.replies import edited


@dataclass(frozen=True, slots=True)
class Picture:
    """The picture of ``answer``, which answers ``asked``, in light or dark, for a chat of this ``view``."""

    answer: Answer
    asked: Asked
    view: View
    shown: int

    async def send(self, message: Message, below: int) -> int:
        """Send it into the chat and thread of ``message``, without a sound; the id of what was sent."""
        bot, drawn = message.get_bot(), await self._drawn()

        def send(where: Destination) -> Awaitable[Message]:
            return bot.send_photo(
                photo=drawn,
                filename=file_name(self.answer, ".png"),
                reply_markup=Attachments(self.answer, self.asked, self.view).under_picture(self.shown).markup,
                disable_notification=True,
                **where.parameters,
            )

        return (await placed(Destination.of(message, Below(below)), send)).message_id

    async def replace(self, message: Message, message_id: int) -> bool:
        """Put it over the bot's own picture ``message_id``, in the chat of ``message``; False where that is gone."""
        bot = message.get_bot()
        media = InputMediaPhoto(await self._drawn(), filename=file_name(self.answer, ".png"))
        buttons = Attachments(self.answer, self.asked, self.view).under_picture(self.shown).markup
        return await edited(bot.edit_message_media(media, message.chat_id, message_id, reply_markup=buttons))

    async def _drawn(self) -> bytes:
        """Beside the event loop: drawing takes a tenth of a second, in which that has others to serve."""
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(_pencil(), _draw, self.answer, self.shown == DARK, self.view)


@cache
def _pencil() -> ThreadPoolExecutor:
    """One thread: two would draw no faster, and leave the event loop half as much of the processor."""
    return ThreadPoolExecutor(1, "drawing")


def _draw(answer: Answer, dark: bool, view: View) -> bytes:
    from bot.rendering.picture.drawing import draw  # noqa: PLC0415 - an extra, loaded with the first picture
    from bot.rendering.picture.painting import Theme  # noqa: PLC0415 - as above

    picture = draw(answer, Theme.DARK if dark else Theme.LIGHT, view.locale, view.bot)
    assert picture is not None  # nobody asks for the picture of an answer that has none
    return picture


async def send_file(message: Message, below: int, attachments: Attachments, kind: Format, today: date) -> None:
    """Send the dated events of an answer as a file into the chat and thread of ``message``."""
    answer = attachments.answer
    content = await asyncio.to_thread(kind.file, answer, today, attachments.view.locale)
    bot, name, buttons = message.get_bot(), file_name(answer, kind.suffix), attachments.under_file()
    markup = buttons.markup if buttons else None

    def send(where: Destination) -> Awaitable[Message]:
        return bot.send_document(document=content, filename=name, reply_markup=markup, **where.parameters)

    await placed(Destination.of(message, Below(below)), send)


async def delete(message: Message, message_id: int) -> None:
    """Delete the bot's own ``message_id`` in the chat of ``message``, if it is still there and Telegram lets it."""
    with suppress(BadRequest):
        await message.get_bot().delete_message(message.chat_id, message_id)
