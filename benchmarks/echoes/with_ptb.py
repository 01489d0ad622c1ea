"""python-telegram-bot's echo bot with many updates at once, against the Bot API server in argument 1."""

import sys

from telegram import Update
from telegram.ext import Application, ContextTypes, MessageHandler, filters


async def echo(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    """Send back what was written."""
    await update.message.reply_text(update.message.text)


application = Application.builder().token("1:TOKEN").base_url(f"{sys.argv[1]}/bot").concurrent_updates(256).build()
application.add_handler(MessageHandler(filters.TEXT, echo))
application.run_polling()
