"""The bot's token."""

import re

from bot.secret import Secret

TOKEN = Secret(
    called="token",
    variable="DATELINE_TOKEN",
    likely="DATELINE_TELEGRAM__TOKEN",
    form=re.compile(r"\d+:[A-Za-z0-9_-]+"),
    wrong="this is no Telegram token",
    renew="ask @BotFather for a new one if others may have seen it, and set that",
    mend="Copy it from @BotFather whole, and nothing else: digits, a colon, letters",
)
