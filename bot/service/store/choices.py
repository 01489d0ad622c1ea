"""What chats have chosen, read from the store for all updates that ask at the same time at once."""

from collections.abc import Mapping, Sequence

from bot.service.store.preferences import Preferences
from bot.service.store.store import Store
from bot.service.store.together import Together


class Choices:
    """Reads preferences. Nothing is kept, so what any replica has written last holds."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self._reading: Together[int, Preferences] = Together(self._read)

    async def of(self, *chats: int) -> tuple[Preferences, ...]:
        """What each of ``chats`` has chosen, in their order.

        Raises:
            StoreError: if the store can't be read.
        """
        return await self._reading.of(*chats)

    async def _read(self, chats: Sequence[int]) -> Mapping[int, Preferences]:
        return dict(zip(chats, await self._store.preferences(*chats), strict=True))
