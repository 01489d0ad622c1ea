"""What chats have chosen, read from the store for all updates that ask at the same time at once."""

import asyncio
from collections.abc import Mapping

from bot.service.preferences import Preferences
from bot.service.store import Store


class Choices:
    """Reads preferences; whoever asks in the same turn of the event loop shares one question to the store.

    A question to the store costs the way into a thread and back, or over a network, whatever it asks for. Nothing is
    kept from one turn to the next, so what any replica has written last holds.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._wanted: dict[int, None] = {}
        self._reading: asyncio.Task[Mapping[int, Preferences]] | None = None

    async def of(self, *chats: int) -> tuple[Preferences, ...]:
        """What each of ``chats`` has chosen, in their order.

        Raises:
            StoreError: if the store can't be read.
        """
        self._wanted.update(dict.fromkeys(chats))
        if self._reading is None:
            self._reading = asyncio.create_task(self._read())
        kept = await asyncio.shield(self._reading)  # one who gives up doesn't take it from the others
        return tuple(kept[chat] for chat in chats)

    async def _read(self) -> Mapping[int, Preferences]:
        chats, self._wanted, self._reading = tuple(self._wanted), {}, None
        return dict(zip(chats, await self._store.preferences(*chats), strict=True))
