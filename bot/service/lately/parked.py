"""Updates whose answers are held up: kept in the store, so that Telegram may forget them and hand out others."""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from datetime import datetime
from typing import Any, TypeAlias

import msgspec
import structlog

from bot.errors import StoreError
from bot.service.store.store import PARKED_FOR, Store
from bot.service.store.telling import tell

Raw: TypeAlias = Mapping[str, Any]

MOST = 5_000  # each takes some eight kilobytes of memory, the longest twice as much
_log = structlog.get_logger(__name__)


class Parked:
    """Keeps updates until they are finished; ``tell`` is told how many there are whenever that changes."""

    def __init__(self, store: Store, now: Callable[[], datetime], tell: Callable[[int], None] = lambda _: None) -> None:
        self._store, self._now, self._tell = store, now, tell
        self._numbers: set[int] = set()

    async def left(self) -> list[Raw]:
        """What no process which lives has in hand, in order; from now on this has.

        Raises:
            StoreError: if that can't be seen.
        """
        oldest = self._now() - PARKED_FOR  # those from before are swept away
        found = {one.number: one.content for one in await self._store.adopt() if one.at > oldest}
        if left := sorted(found.keys() - self._numbers):
            self._add(left)
            _log.warning("updates were parked; they are answered now", updates=len(left))
        return [msgspec.json.decode(found[number]) for number in left]

    async def park(self, updates: Sequence[Raw]) -> bool:
        """Keep ``updates``; False if they can't be kept, or would be too many."""
        numbers = [update["update_id"] for update in updates]
        if len(self._numbers.union(numbers)) > MOST:
            _log.error("no more updates can be parked; others wait until some are answered", parked=len(self._numbers))
            return False
        if not self._numbers:
            _log.warning("answers are held up; updates are parked, so that others come", update=numbers[0])
        self._add(numbers)  # before they are: what is finished meanwhile is taken out in any case
        try:
            contents = [msgspec.json.encode(update).decode() for update in updates]
            await self._store.park(zip(numbers, contents, strict=True), self._now())
        except StoreError as error:
            # They stay among the numbers: what was written all the same, as when only the answer was late, has to go.
            tell(_log, "updates couldn't be parked; others wait until they are answered", error)
            return False
        return True

    def again(self, number: int) -> None:
        """The update ``number`` may be kept though it was finished before."""
        self._add([number])

    async def leave(self, finished: Sequence[int], write: Callable[[Sequence[int]], Awaitable[None]]) -> None:
        """Have ``write`` take out those of ``finished`` that are parked."""
        parked = [number for number in finished if number in self._numbers]
        await write(parked)
        if parked:
            self._numbers.difference_update(parked)
            self._tell(len(self._numbers))

    def _add(self, numbers: Sequence[int]) -> None:
        self._numbers.update(numbers)
        self._tell(len(self._numbers))
