"""The composition root: settings and archive -> the Telegram application."""

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any, TypeAlias

import structlog
from telegram import BotCommand, Update
from telegram.error import InvalidToken, NetworkError, TelegramError
from telegram.ext import AIORateLimiter, Application
from telegram.request import BaseRequest

from bot.answers.answer import Answer
from bot.answers.commands import MENU, answer
from bot.answers.question import Question
from bot.archive import Archive
from bot.delivery.in_order import InOrder
from bot.errors import NoTokenError, RefusedTokenError, UnreachableError
from bot.rendering.wording import fill
from bot.settings import Settings, TelegramSettings
from handlers import register

App: TypeAlias = Application[Any, Any, Any, Any, Any, Any]

TELEGRAM = "https://api.telegram.org"
UPDATES = (Update.MESSAGE, Update.EDITED_MESSAGE, Update.CALLBACK_QUERY)
_UPDATES_AT_ONCE = 256  # those that wait for their chat's turn among them
_RETRIES = 3  # after Telegram's "too many requests", each when it says, and when the network fails at the start

_log = structlog.get_logger(__name__)


def build_application(
    settings: Settings,
    archive: Archive,
    today: Callable[[], date] = date.today,
    request: BaseRequest | None = None,
) -> App:
    """The application, ready to run; ``request`` replaces the way to Telegram.

    Raises:
        NoTokenError: if the settings hold no token.
    """
    if settings.telegram.token is None:
        raise NoTokenError
    builder = Application.builder().token(settings.telegram.token.get_secret_value())
    builder.base_url(method_url(settings.telegram))
    builder.rate_limiter(AIORateLimiter(max_retries=_RETRIES)).concurrent_updates(InOrder(_UPDATES_AT_ONCE))
    builder.post_init(partial(set_menu, documents=len(archive.documents)))
    if request:
        builder.request(request).get_updates_request(request)
    application: App = builder.build()
    register(application, ask=_asking(archive, today), today=today)
    return application


def run(application: App, settings: Settings) -> None:
    """Poll until interrupted or terminated; what is being answered then is answered first.

    Raises:
        RefusedTokenError: if Telegram doesn't know the token.
        UnreachableError: if no server answers at the start. Later failures are waited out.
    """
    try:
        application.run_polling(allowed_updates=list(UPDATES), bootstrap_retries=_RETRIES)
    except InvalidToken:
        raise RefusedTokenError from None  # the original message holds the token
    except NetworkError:
        raise UnreachableError(settings.telegram.base_url or TELEGRAM) from None


async def set_menu(application: App, documents: int) -> None:
    """Show the table of commands in Telegram's menu, and log that the bot is there."""
    commands = [BotCommand(command.name, fill(command.summary)) for command in MENU if command.summary]
    try:
        await application.bot.set_my_commands(commands)
    except TelegramError as error:
        _log.warning("the menu of commands couldn't be set", reason=str(error))
    _log.info("started", documents=documents, bot=f"@{application.bot.username}")


def method_url(telegram: TelegramSettings) -> str:
    """The address of a method, but for its name, with ``{token}`` where the token goes."""
    environment = "/test" if telegram.environment == "test" else ""
    return f"{telegram.base_url or TELEGRAM}/bot{{token}}{environment}"


def _asking(archive: Archive, today: Callable[[], date]) -> Callable[[str], Answer]:
    return lambda typed: answer(archive, Question.parse(typed), today())
