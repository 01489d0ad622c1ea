"""aiogram's echo bot, as its documentation writes it, against the Bot API server in argument 1."""

import asyncio
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


async def main(server: str) -> None:
    """Poll ``server`` until stopped."""
    bot = Bot("1:TOKEN", session=AiohttpSession(api=TelegramAPIServer.from_base(server)))
    await dispatcher.start_polling(bot, handle_signals=False)


asyncio.run(main(sys.argv[1]))
