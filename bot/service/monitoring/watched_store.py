"""A store whose failures are counted."""

from collections.abc import Awaitable, Callable
from typing import Any, cast

from bot.errors import StoreError
from bot.service.monitoring.metrics import StoreMetrics
from bot.service.store.store import Store


def watched(store: Store, metrics: StoreMetrics) -> Store:
    """``store``, each of whose operations is counted by its name when it fails."""
    return cast("Store", _Watched(store, metrics))


class _Watched:
    """Stands before every operation of the store alike, so it has no list of them to be kept up to date."""

    def __init__(self, store: Store, metrics: StoreMetrics) -> None:
        self._store, self._metrics = store, metrics

    def __getattr__(self, name: str) -> Callable[..., Awaitable[Any]]:
        operation: Callable[..., Awaitable[Any]] = getattr(self._store, name)

        async def counted(*arguments: Any) -> Any:
            try:
                return await operation(*arguments)
            except StoreError:
                self._metrics.failed(name)
                raise

        self.__dict__[name] = counted  # looked up once
        return counted
