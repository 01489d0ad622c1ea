"""What the log says when the store couldn't do something for an update."""

from typing import Any

from bot.errors import StoreError, StoreRestsError


def tell(log: Any, event: str, error: StoreError) -> None:
    """Log ``event`` and why, at ``log``; nothing while the store rests.

    That it does is told when a rest begins. Each update asks several things of it, and all fail of the same.
    """
    if not isinstance(error, StoreRestsError):
        log.error(event, reason=str(error))
