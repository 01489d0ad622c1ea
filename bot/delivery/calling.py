"""A call of the Bot API by its parameters as they are, for what is done with every update.

The library's own methods make an object of each entity, of each button and of the message that comes back, which costs
more than the answer itself (see docs/decisions/0033).
"""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any, ClassVar, cast

from telegram import Bot
from telegram.ext import ExtBot
from telegram.request import RequestData


@dataclass(frozen=True, slots=True)
class _Given:
    """Parameters without files, as transports read them of the library's ``RequestData``."""

    parameters: Mapping[str, Any]
    contains_files: ClassVar[bool] = False
    multipart_data: ClassVar[None] = None


async def call(bot: Bot, method: str, parameters: Mapping[str, Any]) -> Any:
    """What ``method`` gives for ``parameters``, both as the Bot API names them; those that are None are left out.

    Raises:
        TelegramError: if Telegram refuses the call, or it can't be made.
    """
    given = {name: value for name, value in parameters.items() if value is not None}
    post = partial(bot.request.post, f"{bot.base_url}/{method}", cast("RequestData", _Given(given)))
    limiter = bot.rate_limiter if isinstance(bot, ExtBot) else None
    if limiter is None:
        return await post()
    return await limiter.process_request(post, (), {}, method, given, None)
