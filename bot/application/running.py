"""Running the bot that was built, until it is told to stop."""

import asyncio

from telegram.error import InvalidToken, NetworkError, TelegramError

from bot.application.addresses import server_of
from bot.application.building import Bot
from bot.delivery.serving import serve, stopped_by_signals
from bot.errors import OddServerError, RefusedTokenError, UnreachableError
from bot.settings.secret import without
from bot.settings.settings import Settings


def run(bot: Bot, settings: Settings) -> None:
    """Answer until interrupted or terminated; what is being answered then is answered first.

    Raises:
        RefusedTokenError: if Telegram doesn't know the token.
        UnreachableError: if no server answers at the start. Later failures are waited out.
        OddServerError: if one answers at the start, but not as it should.
    """
    try:
        asyncio.run(_serve(bot))
    except InvalidToken:
        raise RefusedTokenError from None  # the original message holds the token
    except NetworkError:
        raise UnreachableError(server_of(settings.telegram)) from None
    except TelegramError as error:
        reason = without(error.message, settings.secrets)
        raise OddServerError(server_of(settings.telegram), reason) from None


async def _serve(bot: Bot) -> None:
    stop = asyncio.Event()
    with stopped_by_signals(stop):
        try:
            await serve(bot.application, bot.source, stop)
        finally:
            await bot.application.bot.request.shutdown()  # the library leaves it open after a start that failed
