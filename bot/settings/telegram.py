"""The section ``telegram`` of the configuration, and the bot's token."""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, SecretStr

from bot.settings.secret import Secret
from bot.settings.section import Section, web_address

TOKEN = Secret(
    called="token",
    variable="DATELINE_TOKEN",
    likely="DATELINE_TELEGRAM__TOKEN",
    form=re.compile(r"\d+:[A-Za-z0-9_-]+"),
    wrong="this is no Telegram token",
    renew="ask @BotFather for a new one if others may have seen it, and set that",
    mend="Copy it from @BotFather whole, and nothing else: digits, a colon, letters",
)


def _server(value: str) -> str:
    return web_address(value, "http://localhost:8081").rstrip("/")


class TelegramSettings(Section):
    """``base_url`` is the address of a Bot API server other than Telegram's own, without ``/bot<token>``."""

    environment: Literal["production", "test"] = "production"
    base_url: Annotated[str, AfterValidator(_server)] | None = None
    token: SecretStr | None = None
