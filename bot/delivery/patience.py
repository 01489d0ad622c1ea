"""What to do when a call to Telegram fails: wait and call again, as long as that can help."""

import asyncio
from collections.abc import Awaitable, Callable, Coroutine
from datetime import timedelta
from typing import Any, TypeAlias

import structlog
from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError
from telegram.ext import BaseRateLimiter

from bot.service.monitoring.metrics import TelegramMetrics

Result: TypeAlias = "bool | dict[str, Any] | list[dict[str, Any]]"

_FIRST, _LONGEST = 0.5, 30.0  # seconds before the second try, doubled each time up to the longest
_MOST_REFUSALS = 5
_AT_THE_START = 3  # tries before anything got through: somebody may be sitting there and waiting for it to start
_log = structlog.get_logger(__name__)


class Patience(BaseRateLimiter[None]):
    """Repeats a call that failed on the way, or that Telegram asks to have later.

    Where nothing gets through any more, as in an outage, a call waits until something does. A call that keeps failing
    while others get through is given up after some tries, and so is the very first one; its error is raised then. What
    Telegram refuses for good is raised at once. Nothing is slowed down beforehand: Telegram says when it is too much,
    and only the chat concerned waits.
    """

    def __init__(self, metrics: TelegramMetrics, sleep: Callable[[float], Awaitable[None]] = asyncio.sleep) -> None:
        self._metrics, self._sleep = metrics, sleep
        self._passed = 0

    async def initialize(self) -> None:
        """Nothing to prepare."""

    async def shutdown(self) -> None:
        """Nothing to free."""

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Result]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: None,
    ) -> Result:
        """Call ``callback`` until it succeeds; its result.

        Raises:
            TelegramError: if Telegram refuses the call, or it fails while others don't.
        """
        refusals, tries, passed = 0, 0, -1
        while True:
            try:
                result = await callback(*args, **kwargs)
            except TelegramError as error:
                if not _may_pass(error):
                    raise
                refusals += self._passed != passed
                if refusals > _MOST_REFUSALS or (not self._passed and tries == _AT_THE_START):
                    raise
                passed = self._passed
                pause = pause_after(error, tries)
                tries += 1
                self._metrics.waits("flood" if isinstance(error, RetryAfter) else "failure", pause)
                _log.warning("a call waits for its next try", call=endpoint, seconds=pause, reason=str(error))
                await self._sleep(pause)
            else:
                self._passed += 1
                return result


def _may_pass(error: TelegramError) -> bool:
    """Can a second try help? Not where Telegram refuses; but where something else answers, such as a hotel's network.

    python-telegram-bot has no class of its own for what is no JSON, and takes refusals for errors of the network.
    """
    if isinstance(error, BadRequest):
        return False
    return isinstance(error, NetworkError | RetryAfter) or type(error) is TelegramError


def pause_after(error: TelegramError, tries: int, first: float = _FIRST, longest: float = _LONGEST) -> float:
    """Seconds to wait after ``error``, with ``tries`` waited for before.

    As long as Telegram says, where it does; else ``first``, doubled with each try up to ``longest``.
    """
    if isinstance(error, RetryAfter):
        wanted = error.retry_after
        return wanted.total_seconds() if isinstance(wanted, timedelta) else float(wanted)
    return float(min(first * 2 ** min(tries, 10), longest))
