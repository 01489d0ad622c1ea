"""aiogram's echo bot, as its documentation writes it, against the Bot API server in argument 1.

It asks for updates, unless argument 2 is the address to which they are sent.
"""

import sys
from urllib.parse import urlsplit

from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.types import Message
from aiogram.webhook.aiohttp_server import SimpleRequestHandler, setup_application
from aiohttp import web

SECRET = "nobody-knows-this"  # noqa: S105 - of this run alone
dispatcher = Dispatcher()


@dispatcher.message()
async def echo(message: Message) -> None:
    """Send back what was written."""
    await message.answer(message.text or "")


def listen(bot: Bot, webhook: str) -> None:
    """Wait for updates at ``webhook``."""
    parts, application = urlsplit(webhook), web.Application()

    async def announce() -> None:
        await bot.set_webhook(webhook, secret_token=SECRET)

    dispatcher.startup.register(announce)
    SimpleRequestHandler(dispatcher, bot, secret_token=SECRET).register(application, parts.path)
    setup_application(application, dispatcher, bot=bot)
    web.run_app(application, host=parts.hostname, port=parts.port)


server = TelegramAPIServer.from_base(sys.argv[1])
own = Bot("1:TOKEN", session=AiohttpSession(api=server))
if sys.argv[2:]:
    listen(own, sys.argv[2])
else:
    dispatcher.run_polling(own)
