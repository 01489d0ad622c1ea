"""Updates by asking for them, confirmed only when they are finished."""

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import suppress
from functools import partial
from typing import Any, TypeAlias
from urllib.parse import urlencode

import structlog
from telegram import Bot
from telegram.error import Conflict, InvalidToken, TelegramError
from telegram.request import BaseRequest

from bot.delivery.intake import is_number
from bot.delivery.parking import Keeping, Nowhere, Parking
from bot.delivery.patience import pause_after
from bot.delivery.window import Window

Raw: TypeAlias = Mapping[str, Any]

_IN_HAND = 100  # as many as Telegram hands out at once
_LONG = 30  # seconds that Telegram waits for an update before it says that there is none
_SPARE = 10  # seconds that its answer may take on top of that
_LAST_CALL = 1.0  # second to tell Telegram at the end what is finished; else it is known by the store
# While updates are in hand Telegram repeats them at once, so the next question waits until they are finished or this
# time is over: new ones wait no longer than that, and the processor isn't kept busy with repeats. Where updates come in
# numbers, and there is room for as many, it doesn't wait.
_BREATH, _MANY = 0.02, _IN_HAND // 4
# Where more wait than are handed out, the window goes round in two halves: one comes from Telegram while the other is
# answered. Smaller parts would wait for each other's questions, since only one may be asked at a time; with larger ones
# there is less of that side by side.
_HALF = _IN_HAND // 2
_FIRST, _LONGEST = 1.0, 60.0
_log = structlog.get_logger(__name__)


class Polling:
    """Asks for updates and gives each to ``take``, many at once, until it is told to stop.

    Those that are held up are parked with ``keeping`` when they would keep others from coming.
    """

    def __init__(
        self,
        bot: Bot,
        request: BaseRequest,
        take: Callable[[Raw], Awaitable[None]],
        kinds: Sequence[str],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
        keeping: Keeping | None = None,
    ) -> None:
        self._bot, self._request, self._take, self._kinds, self._sleep = bot, request, take, tuple(kinds), sleep
        self._window = Window(_IN_HAND)
        self._tasks: dict[int, asyncio.Future[None]] = {}
        self._progress = asyncio.Event()
        self._parking = Parking(self._window, _HALF, keeping or Nowhere(), self._progress.set)
        self._enough = _MANY  # as much room as is worth asking for, where updates come in numbers
        self._failures = 0
        self._takes_over = True

    async def run(self) -> None:
        """Begin with what is parked, and ask until cancelled.

        Outages are waited out, and so is another program that asks with the same token. A webhook from before is
        removed; one that is set later on is somebody's wish, and is waited out as well.

        Raises:
            InvalidToken: if Telegram doesn't know the token (any more).
        """
        resuming = await self._parking.resume_first(self._start)
        try:
            await self._ask_on()
        finally:
            resuming.cancel()

    async def _ask_on(self) -> None:
        while True:
            try:
                limit = min(_IN_HAND, _IN_HAND - self._window.room + _HALF)  # what it repeats, and half a window
                updates = await self._ask(0 if self._window.in_hand else _LONG, limit)
            except InvalidToken:
                raise
            except TelegramError as error:
                await self._wait_out(error)
                continue
            self._failures, self._takes_over = 0, False
            self._enough = _HALF if len(updates) >= limit else _MANY
            await self._breathe(self._begin(updates))

    async def finish(self, seconds: float) -> None:
        """Wait until what is in hand is finished and confirmed, ``seconds`` at most; the rest is given back.

        What is parked isn't waited for: it lies in the store until somebody answers it.
        """
        with suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                while waited := self._unparked():
                    await asyncio.wait(waited, return_when=asyncio.FIRST_COMPLETED)
        late = [*self._tasks.values(), *self._unparked()]
        for task in late:
            task.cancel()
        await asyncio.gather(*late, return_exceptions=True)
        if self._window.offset is not None:
            with suppress(TelegramError, TimeoutError):
                async with asyncio.timeout(_LAST_CALL):
                    await self._ask(0, limit=1)

    def _unparked(self) -> "list[asyncio.Future[None]]":
        """What is in hand and isn't parked, and what is about to be."""
        writing = [self._parking.writing] if self._parking.writing else []
        return [*(task for number, task in self._tasks.items() if not self._window.is_parked(number)), *writing]

    async def _ask(self, waiting: int, limit: int = _IN_HAND) -> list[Raw]:
        """The updates from the first that isn't finished on, as they come: parsing repeats would cost too much."""
        asked = {"timeout": waiting, "limit": limit, "allowed_updates": json.dumps(self._kinds)}
        if self._window.offset is not None:
            asked["offset"] = self._window.offset
        url = f"{self._bot.base_url}/getUpdates?{urlencode(asked)}"
        given: Any = await self._request.post(url, read_timeout=waiting + _SPARE)
        return _numbered(given)

    def _begin(self, updates: Sequence[Raw]) -> int:
        """Begin with those of ``updates`` that aren't in hand; how many these are."""
        new = [(number, update) for update in updates if self._window.take(number := update["update_id"])]
        self._parking.begin(new)
        for _, update in new:
            self._start(update)
        return len(new)

    def _start(self, update: Raw) -> None:
        number = update["update_id"]
        task = self._tasks[number] = asyncio.ensure_future(self._take(update))
        task.add_done_callback(partial(self._end, number))

    def _end(self, number: int, task: "asyncio.Future[None]") -> None:
        """An update has been answered, or has failed in a way that a second try wouldn't mend; or it is given back."""
        del self._tasks[number]
        if task.cancelled():
            return
        if error := task.exception():
            _log.error("an update failed", update=number, exc_info=error)
        self._window.finish(number)
        self._parking.end(number)
        if not self._window.in_hand or self._window.room >= self._enough:
            self._progress.set()

    async def _breathe(self, new: int) -> None:
        """Wait until it is worth asking again, after ``new`` updates have come."""
        window = self._window
        while window.in_hand and not (new >= _MANY and window.room >= self._enough):
            room = window.room
            self._parking.look()
            self._progress.clear()
            try:
                async with asyncio.timeout(_BREATH):
                    await self._progress.wait()
            except TimeoutError:
                is_growing = self._enough == _HALF and window.room > room
                if not room or is_growing:
                    continue
            return

    async def _wait_out(self, error: TelegramError) -> None:
        if isinstance(error, Conflict) and self._takes_over and "webhook" in error.message.lower():
            self._takes_over = not await self._remove_webhook()
            if not self._takes_over:
                return
        pause = pause_after(error, self._failures, _FIRST, _LONGEST)
        if isinstance(error, Conflict):
            _log.error(
                "another program asks for updates with the same token: stop one of them",
                seconds=pause,
                reason=str(error),
            )
        else:
            _log.warning("no updates come", seconds=pause, reason=str(error))
        self._failures += 1
        await self._sleep(pause)

    async def _remove_webhook(self) -> bool:
        """Let Telegram keep updates for whoever asks, all that have come among them. Has it been told so?"""
        try:
            await self._bot.delete_webhook()
        except TelegramError:
            return False
        _log.warning("updates went to a webhook; it is removed, and they are asked for from now on")
        return True


def _numbered(given: Any) -> list[Raw]:
    """The updates among what Telegram has ``given``; what has no number can't be one, nor be confirmed.

    Raises:
        TelegramError: if there is nothing else.
    """
    if not isinstance(given, list):
        raise TelegramError("the answer holds no updates")
    updates: list[Raw] = [one for one in given if isinstance(one, dict) and is_number(one.get("update_id"))]
    if len(updates) < len(given):
        _log.warning("what has no number is no update, and is left out", left_out=len(given) - len(updates))
        if not updates:
            raise TelegramError("the answer holds no updates")
    return updates
