"""One question for all that is asked in the same turn of the event loop."""

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Mapping, Sequence
from contextvars import Context
from typing import Generic, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


class Together(Generic[Key, Value]):
    """Asks ``ask`` for many keys at once; nothing is kept from one turn of the event loop to the next.

    A question to a store costs the way into a thread and back, or over a network, whatever it asks for.
    """

    def __init__(self, ask: Callable[[Sequence[Key]], Awaitable[Mapping[Key, Value]]]) -> None:
        self._ask = ask
        self._wanted: dict[Key, None] = {}
        self._asking: asyncio.Task[Mapping[Key, Value]] | None = None

    async def of(self, *keys: Key) -> tuple[Value, ...]:
        """The answers for ``keys``, in their order; what ``ask`` raises comes to everybody who asked."""
        self._wanted.update(dict.fromkeys(keys))
        if self._asking is None:
            self._asking = asyncio.create_task(self._answer(), context=Context())  # it is nobody's alone
        answers = await asyncio.shield(self._asking)  # one who gives up doesn't take it from the others
        return tuple(answers[key] for key in keys)

    async def _answer(self) -> Mapping[Key, Value]:
        keys, self._wanted, self._asking = tuple(self._wanted), {}, None
        return await self._ask(keys)
