"""aiogram's echo bot, as its documentation writes it, against the Bot API server in argument 1."""

import sys

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Message

dispatcher = Dispatcher()


@dispatcher.message()
async def echo(message: Message) -> None:
    """Send back what was written."""
    await message.answer(message.text or "")


server = TelegramAPIServer.from_base(sys.argv[1])
dispatcher.run_polling(Bot("1:TOKEN", session=AiohttpSession(api=server)))
