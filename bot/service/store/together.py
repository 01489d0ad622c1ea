"""One question for all that is asked in the same turn of the event loop."""

import asyncio
from collections.abc import Awaitable, Callable, Hashable, Mapping, Sequence
from contextvars import Context
from functools import partial
from typing import Generic, TypeAlias, TypeVar

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")
_Waiting: TypeAlias = list[tuple[tuple[Key, ...], "asyncio.Future[tuple[Value, ...]]"]]
"""Those who ask in one turn: for which keys, and where their answers go."""


class Together(Generic[Key, Value]):
    """Asks ``ask`` for many keys at once; nothing is kept from one turn of the event loop to the next.

    A question to a store costs the way into a thread and back, or over a network, whatever it asks for.
    """

    def __init__(self, ask: Callable[[Sequence[Key]], Awaitable[Mapping[Key, Value]]]) -> None:
        self._ask = ask
        self._waiting: _Waiting[Key, Value] | None = None
        self._asking: set[asyncio.Task[Mapping[Key, Value]]] = set()

    async def of(self, *keys: Key) -> tuple[Value, ...]:
        """The answers for ``keys``, in their order; what ``ask`` raises comes to everybody who asked.

        One who gives up doesn't take it from the others: each waits for a future of their own, which takes the event
        loop one turn instead of the three of a shield around what all wait for.
        """
        answers: asyncio.Future[tuple[Value, ...]] = asyncio.get_running_loop().create_future()
        waiting = self._begin() if self._waiting is None else self._waiting
        waiting.append((keys, answers))
        return await answers

    def _begin(self) -> "_Waiting[Key, Value]":
        """Ask, in the next turn of the event loop, for all who are waiting by then."""
        waiting = self._waiting = []
        asking = asyncio.create_task(self._answer(waiting), context=Context())  # it is nobody's alone
        self._asking.add(asking)
        asking.add_done_callback(partial(self._hand_out, waiting))
        return waiting

    async def _answer(self, waiting: "_Waiting[Key, Value]") -> Mapping[Key, Value]:
        self._waiting = None
        return await self._ask(tuple(dict.fromkeys(key for keys, _ in waiting for key in keys)))

    def _hand_out(self, waiting: "_Waiting[Key, Value]", asking: "asyncio.Task[Mapping[Key, Value]]") -> None:
        self._asking.discard(asking)
        for keys, answers in waiting:
            if answers.done():  # whoever it is for has given up
                continue
            if asking.cancelled():
                answers.cancel()
            elif error := asking.exception():
                answers.set_exception(error)
            else:
                answers.set_result(tuple([asking.result()[key] for key in keys]))
