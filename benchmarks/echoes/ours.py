"""An echo bot on this project's delivery, against the Bot API server in argument 1: what an update costs by itself.

It asks for updates, unless argument 2 is the address to which they are sent.
"""

import asyncio
import sys
from typing import Any
from urllib.parse import urlsplit

from pydantic import SecretStr
from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters

from bot.delivery.in_order import InOrder
from bot.delivery.intake import Intake
from bot.delivery.listening import Listening, Place
from bot.delivery.patience import Patience
from bot.delivery.polling import Polling
from bot.delivery.serving import Source, serve, stopped_by_signals
from bot.delivery.transport import Transport
from bot.delivery.webhook import Webhook
from bot.service.monitoring.metrics import Metrics


class Forgetful:
    """Remembers no update: none comes twice here."""

    async def holds(self, number: int) -> bool:
        """No."""
        return False

    async def begin(self, number: int) -> bool:
        """Yes."""
        return True

    async def add(self, number: int) -> None:
        """Forget it."""

    async def give_back(self, number: int) -> None:
        """Forget it."""


async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Send back what was written."""
    if update.message:
        await update.message.reply_text(update.message.text or "")


async def main(server: str, webhook: str = "") -> None:
    """Answer what ``server`` has until stopped."""
    transport, metrics = Transport(), Metrics()
    builder = Application.builder().token("1:TOKEN").base_url(f"{server}/bot").updater(None)
    builder.request(transport).get_updates_request(transport)
    builder.rate_limiter(Patience(metrics.telegram)).concurrent_updates(InOrder(256))
    application: Any = builder.build()
    application.add_handler(MessageHandler(filters.TEXT, echo))
    stop = asyncio.Event()
    take, secret = Intake(application, Forgetful(), metrics.updates).take, SecretStr("nobody-knows-this")
    source: Source = Polling(application.bot, transport, take, ["message"])
    if webhook:
        parts = urlsplit(webhook)
        place = Place(webhook, parts.path, parts.hostname or "", parts.port or 80)
        source = Listening(application.bot, Webhook(take, secret), place, secret, ["message"])
    with stopped_by_signals(stop):
        await serve(application, source, stop)


asyncio.run(main(*sys.argv[1:]))
