"""The section ``telegram`` of the configuration, and the bot's token."""

import re
from typing import Annotated, Literal

from pydantic import AfterValidator, SecretStr

from bot.errors import MalformedTokenError, NoTokenError
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


# Nobody but Telegram says how long they are; all that were ever seen have 35 characters behind the colon.
_WHOLE = re.compile(r"\d{6,}:[A-Za-z0-9_-]{30,}")


def _server(value: str) -> str:
    return web_address(value, "http://localhost:8081").rstrip("/")


class TelegramSettings(Section):
    """``base_url`` is the address of a Bot API server other than Telegram's own, without ``/bot<token>``."""

    environment: Literal["production", "test"] = "production"
    base_url: Annotated[str, AfterValidator(_server)] | None = None
    token: SecretStr | None = None

    @property
    def bot_token(self) -> SecretStr:
        """The token, which is there and looks whole; a server of one's own may take any.

        Raises:
            NoTokenError, MalformedTokenError: if it isn't, or doesn't.
        """
        if self.token is None:
            raise NoTokenError
        if not self.base_url and not _WHOLE.fullmatch(self.token.get_secret_value()):
            raise MalformedTokenError
        return self.token
