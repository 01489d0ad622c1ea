"""Where the server of Telegram's Bot API is, and its methods and files there."""

from bot.settings.telegram import TelegramSettings

TELEGRAM = "https://api.telegram.org"


def server_of(telegram: TelegramSettings) -> str:
    """The address of the server itself: Telegram's, if no other is configured."""
    return telegram.base_url or TELEGRAM


def file_url(telegram: TelegramSettings) -> str:
    """The address of a file, but for its name, with ``{token}`` where the token goes."""
    return _url(telegram, "file/bot")


def method_url(telegram: TelegramSettings) -> str:
    """The address of a method, but for its name, with ``{token}`` where the token goes."""
    return _url(telegram, "bot")


def _url(telegram: TelegramSettings, kind: str) -> str:
    environment = "/test" if telegram.environment == "test" else ""
    return f"{server_of(telegram)}/{kind}{{token}}{environment}"
