"""Can the bot answer now?"""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from time import monotonic
from typing import TypeAlias

from bot.errors import StoreError
from bot.service.monitoring.metrics import TelegramMetrics
from bot.service.store.store import Store

Check: TypeAlias = Callable[[], Awaitable[str | None]]
"""What is in the way, in a few words; None if nothing is."""

# Seconds. Asked for updates, Telegram answers after half a minute at the latest, and one who asked in vain asks again
# after a minute at the latest. Where it sends them by itself, it is asked every minute whether it still does.
ASKED, SENDING = 120.0, 150.0


@dataclass(frozen=True, slots=True)
class Readiness:
    """What has to be there, each by its name."""

    checks: Mapping[str, Check]

    async def problems(self) -> dict[str, str]:
        """What is in the way; nothing if the bot can answer."""
        found = {name: await check() for name, check in self.checks.items()}
        return {name: problem for name, problem in found.items() if problem}


def store_answers(store: Store) -> Check:
    """The store can be read."""

    async def check() -> str | None:
        try:
            await store.preferences(0)  # no chat has that id
        except StoreError:
            return "the store can't be read; the log says why"
        return None

    return check


def telegram_is_heard(telegram: TelegramMetrics, most: float, now: Callable[[], float] = monotonic) -> Check:
    """Telegram has answered a call within ``most`` seconds."""

    async def check() -> str | None:
        if telegram.heard is None:
            return "Telegram hasn't answered yet"
        silence = now() - telegram.heard
        return f"Telegram hasn't answered for {silence:.0f} seconds" if silence > most else None

    return check
