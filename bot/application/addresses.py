"""Where the server of Telegram's Bot API is, and its methods and files there."""

from bot.settings.telegram import TelegramSettings

TELEGRAM = "https://api.telegram.org"


def file_url(telegram: TelegramSettings) -> str:
    """The address of a file, but for its name, with ``{token}`` where the token goes."""
    return _url(telegram, "file/bot")


def method_url(telegram: TelegramSettings) -> str:
    """The address of a method, but for its name, with ``{token}`` where the token goes."""
    return _url(telegram, "bot")


def _url(telegram: TelegramSettings, kind: str) -> str:
    environment = "/test" if telegram.environment == "test" else ""
    return f"{telegram.base_url or TELEGRAM}/{kind}{{token}}{environment}"
